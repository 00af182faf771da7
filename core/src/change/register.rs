//! What differs between two registers.

use super::pairs::pairs;
use super::parts::{PartChange, part_changes};
use super::view::{Said, View, plain, views};
use crate::facts::{Fact, PlaceKind, Register};
use serde::Serialize;
use std::collections::BTreeMap;

crate::words::words! {
    /// What of an engagement a change concerns.
    pub enum Aspect is "aspect of a change" {
        /// The engaged party is another one, or another legal entity, kind or group of entities.
        Recipient = "recipient",
        /// The service or its components.
        Service = "service",
        /// A place of the recipient.
        Place = "place",
        /// An announced place.
        PlannedPlace = "planned-place",
        /// The establishment of the engaging party.
        Exporter = "exporter",
        /// The safeguard, its words or the evidence for it.
        Safeguard = "safeguard",
        /// What it is engaged for, and for whom.
        Purpose = "purpose",
        /// The data and what is claimed of them.
        Data = "data",
        /// The role of either party.
        Role = "role",
        /// The contract.
        Contract = "contract",
        /// Other facts of the transfer.
        Facts = "facts",
    }
}

/// An engagement of a register.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Entry {
    /// Its id.
    pub id: String,
    /// The id of the engaged party.
    pub party: String,
    /// The recipient's name as written; what stands for it where it is not named.
    pub recipient: String,
    /// The service.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service: Option<String>,
    /// Its place in its register, as a JSON pointer.
    pub at: String,
}

/// A statement and its place in its register.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Stated {
    /// What is stated: a country code, a category, an instrument, words.
    pub value: String,
    /// Where, as a JSON pointer.
    pub at: String,
}

/// One difference between two states of an engagement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Difference {
    /// What it concerns.
    pub aspect: Aspect,
    /// For a place: what it is the place of.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<PlaceKind>,
    /// What only the old register states.
    pub before: Vec<Stated>,
    /// What only the new register states.
    pub after: Vec<Stated>,
}

/// An engagement that is in both registers and not the same in both.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct EngagementChange {
    /// The engagement in the old register.
    pub old: Entry,
    /// The engagement in the new register.
    pub new: Entry,
    /// What differs, in the order of [`Aspect`].
    pub differences: Vec<Difference>,
}

/// A recipient that is written otherwise and is still the same.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[non_exhaustive]
pub struct Renaming {
    /// The name in the old register.
    pub old: String,
    /// The name in the new register.
    pub new: String,
    /// The party in the old register, as a JSON pointer.
    pub old_at: String,
    /// The party in the new register, as a JSON pointer.
    pub new_at: String,
}

/// What differs between two registers. A change of order, of lines or of the words around the entries is no difference.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
#[non_exhaustive]
pub struct RegisterChange {
    /// Engagements that only the new register has.
    pub added: Vec<Entry>,
    /// Engagements that only the old register has.
    pub removed: Vec<Entry>,
    /// Recipients with another spelling of their name.
    pub renamed: Vec<Renaming>,
    /// Engagements that both have, with differences.
    pub changed: Vec<EngagementChange>,
    /// What differs in policies, flows, disclosures and other statements, in the order of [`DocumentPart`](crate::DocumentPart).
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub parts: Vec<PartChange>,
}

impl RegisterChange {
    /// Whether nothing differs.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        let engagements = self.added.is_empty() && self.removed.is_empty() && self.changed.is_empty();
        engagements && self.renamed.is_empty() && self.parts.is_empty()
    }

    /// The change back: `diff(a, b).reversed()` is `diff(b, a)`.
    ///
    /// ```
    /// use lawful::facts::Register;
    /// let register: Register = serde_json::from_str(include_str!("../../examples/registers/plandisc.json"))?;
    /// let empty = Register::default();
    /// assert_eq!(lawful::diff(&empty, &register).reversed(), lawful::diff(&register, &empty));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    pub fn reversed(self) -> Self {
        let back = |change: EngagementChange| EngagementChange {
            old: change.new,
            new: change.old,
            differences: change
                .differences
                .into_iter()
                .map(|d| Difference { before: d.after, after: d.before, ..d })
                .collect(),
        };
        let rename = |r: Renaming| Renaming { old: r.new, new: r.old, old_at: r.new_at, new_at: r.old_at };
        let mut renamed: Vec<Renaming> = self.renamed.into_iter().map(rename).collect();
        let mut changed: Vec<EngagementChange> = self.changed.into_iter().map(back).collect();
        renamed.sort();
        changed.sort_by(in_order);
        let parts = self.parts.into_iter().map(PartChange::reversed).collect();
        Self { added: self.removed, removed: self.added, renamed, changed, parts }
    }
}

fn in_order(a: &EngagementChange, b: &EngagementChange) -> core::cmp::Ordering {
    (&a.new.id, &a.old.id, &a.new.recipient).cmp(&(&b.new.id, &b.old.id, &b.new.recipient))
}

/// What differs between two registers.
///
/// Engagements are known again by their id; those that are left by the normalised names of both parties and the service;
/// and then by the parties alone where one side names no service. The order of parties and engagements does not matter:
/// the result is sorted by id.
///
/// Compared are engagements with their parties and services, and policies, flows, disclosures and other statements, as sets
/// of what they say. A list that is `null` in one register and filled in
/// the other counts as changed: the statement is new, whether or not the fact is.
///
/// ```
/// use lawful::{Aspect, facts::Register};
/// let register = |place: &str| -> Result<Register, serde_json::Error> {
///     serde_json::from_str(&format!(r#"{{
///         "format": "lawful-register/1",
///         "document": {{"id": "acme", "holder": "acme"}},
///         "parties": [{{"id": "acme"}}, {{"id": "host", "name": {{"written": "Host Ltd"}}}}],
///         "engagements": [{{"id": "hosting", "by": "acme", "engages": "host",
///                          "places": [{{"place": "{place}", "kind": "storage"}}]}}]
///     }}"#))
/// };
/// let change = lawful::diff(&register("IE")?, &register("US")?);
/// let moved = &change.changed[0].differences[0];
/// assert_eq!((moved.aspect, moved.before[0].value.as_str(), moved.after[0].value.as_str()), (Aspect::Place, "IE", "US"));
/// assert_eq!(moved.after[0].at, "/engagements/0/places/0");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[must_use]
pub fn diff(old: &Register, new: &Register) -> RegisterChange {
    let mut change = RegisterChange { parts: part_changes(old, new), ..RegisterChange::default() };
    let (old, new) = (views(old), views(new));
    let pairs = pairs(&old, &new);
    for (before, after) in pairs.both.iter().map(|(o, n)| (&old[*o], &new[*n])) {
        let same = is_same_party(before, after);
        if same {
            change.renamed.extend(renaming(before, after));
        }
        let differences = differences(before, after, same);
        if !differences.is_empty() {
            change.changed.push(EngagementChange { old: before.entry.clone(), new: after.entry.clone(), differences });
        }
    }
    change.added = pairs.new.iter().map(|at| new[*at].entry.clone()).collect();
    change.removed = pairs.old.iter().map(|at| old[*at].entry.clone()).collect();
    let entries = |a: &Entry, b: &Entry| (&a.id, &a.recipient, &a.service).cmp(&(&b.id, &b.recipient, &b.service));
    change.added.sort_by(entries);
    change.removed.sort_by(entries);
    change.changed.sort_by(in_order);
    change.renamed.sort();
    change.renamed.dedup();
    change
}

fn is_same_party(before: &View<'_>, after: &View<'_>) -> bool {
    before.entry.party == after.entry.party || before.keys.engages == after.keys.engages
}

fn renaming(before: &View<'_>, after: &View<'_>) -> Option<Renaming> {
    let written = |view: &View<'_>| match &view.party?.name.written {
        Fact::Is(name) => Some(plain(name)),
        _ => None,
    };
    let (old, new) = (written(before)?, written(after)?);
    (old != new).then(|| Renaming { old, new, old_at: before.party_at.clone(), new_at: after.party_at.clone() })
}

fn differences(before: &View<'_>, after: &View<'_>, same: bool) -> Vec<Difference> {
    let mut sides: BTreeMap<(Aspect, Option<PlaceKind>), [Vec<Stated>; 2]> = BTreeMap::new();
    if !same {
        let name = |view: &View<'_>| Stated { value: view.entry.recipient.clone(), at: view.party_at.clone() };
        sides.insert((Aspect::Recipient, None), [vec![name(before)], vec![name(after)]]);
    }
    let mut add = |side: usize, view: &View<'_>, other: &View<'_>| {
        let only = |(said, _): &(&Said, &String)| !other.said.contains_key(*said);
        for (said, at) in view.said.iter().filter(only) {
            sides.entry((said.aspect, said.kind)).or_default()[side].push(said.stated(at));
        }
    };
    add(0, before, after);
    add(1, after, before);
    let difference =
        |((aspect, kind), [before, after]): ((Aspect, _), [Vec<Stated>; 2])| Difference { aspect, kind, before, after };
    sides.into_iter().map(difference).collect()
}
