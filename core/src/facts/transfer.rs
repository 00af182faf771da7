//! One transfer: one exporter, one importer, and everything a rule may ask about the leg between them.

use super::by_name::{ByName, item_and_name, item_of, slot_in};
use super::data::Data;
use super::derogation::Derogation;
use super::fact::{Fact, Slot, Value};
use super::flow::{Flow, LawOfTheCase, Order, Processing};
use super::id::Id;
use super::party::{Exporter, Importer};
use super::policy::Policy;
use super::record::{Named, Record, record};
use super::tia::Assessment;
use super::tool::{Certification, Tool};
use crate::Place;
use core::fmt;
use std::borrow::Cow;
use time::Date;

record! {
    /// The facts of one leg.
    ///
    /// ```
    /// use lawful::{Country, facts::Transfer};
    /// let mut facts = Transfer::between(Country::DE, Country::US);
    /// facts.exporter.role = lawful::facts::Role::Controller.into();
    /// ```
    pub struct Transfer is "a transfer" {
        /// The party that discloses.
        exporter: Exporter,
        /// The party that receives.
        importer: Importer,
        /// The processing at the importer.
        processing: Processing,
        /// The data.
        data: Data,
        /// How they move.
        flow: Flow,
        /// The order of a third-country authority, if one set the transfer off.
        order: Order,
        /// The importer's listings under adequacy decisions. Default: unknown.
        certs: Fact<Vec<Certification>>,
        /// Whether the listings named are all there are. Default: yes for an explicit `[]`, otherwise unknown.
        certs_complete: Fact<bool>,
        /// The adequacy decisions that a document names as ground. Default: none.
        claims: Fact<Vec<Id>>,
        /// Whether the document says that no mechanism is needed. Default: no.
        tools_claimed_unnecessary: Fact<bool>,
        /// The safeguards, in the order in which they are relied on. Default: unknown.
        tools: Fact<Vec<Tool>>,
        /// Whether the safeguards named are all there are. Default: yes where a tool, claim or derogation is named or
        /// the list is an explicit `[]`, otherwise unknown.
        tools_complete: Fact<bool>,
        /// The transfer impact assessment.
        tia: Assessment,
        /// The derogations relied on; one that is not named is not relied on. Default: none.
        derogations: Fact<Vec<Derogation>>,
        /// Special law of the case.
        law: LawOfTheCase,
        /// For each adequacy decision with exclusions: whether one applies. Default: unknown.
        excluded_by: Named,
        /// The date of the document that states these facts. Default: none.
        stated_on: Fact<Date>,
        /// The views taken on contested points.
        policy: Policy,
    }
}

impl Transfer {
    /// A transfer between two places, all else unstated.
    #[must_use]
    pub fn between(exporter: impl core::convert::Into<Place>, importer: impl core::convert::Into<Place>) -> Self {
        let mut facts = Self::default();
        facts.exporter.country = Fact::Is(exporter.into());
        facts.importer.country = Fact::Is(importer.into());
        facts
    }

    /// These facts with one of them changed. `None` when there is no such fact or the value is not of its type.
    ///
    /// ```
    /// use lawful::{Country, facts::{Transfer, Value}};
    /// let facts = Transfer::between(Country::DE, Country::IN);
    /// let asked = facts.with("tia.performed", &Value::Flag(true)).unwrap();
    /// assert_eq!(asked.tia.performed, true.into());
    /// assert!(facts.with("tia.preformed", &Value::Flag(true)).is_none());
    /// ```
    #[must_use]
    pub fn with(&self, fact: &str, value: &Value) -> Option<Self> {
        let mut facts = self.clone();
        facts.set(fact, value).then_some(facts)
    }

    /// Changes one fact, named as the answers name it: `tools[0].executed`, `certs[eu-adequacy-us-dpf].active`.
    ///
    /// An index one past the end adds an item; a listing that is not there yet is added.
    pub fn set(&mut self, fact: &str, value: &Value) -> bool {
        self.set_by_name(fact, value)
    }

    /// The same, with the reason when it cannot be done.
    ///
    /// # Errors
    /// When there is no such fact, or the value is not of its type: the message names the nearest word.
    ///
    /// ```
    /// use lawful::facts::{Transfer, Value};
    /// let error = Transfer::default().try_set("importer.role", &Value::Word("procesor".into())).unwrap_err();
    /// assert_eq!(error, "unknown role `procesor`; nearest is `processor`");
    /// ```
    pub fn try_set(&mut self, fact: &str, value: &Value) -> Result<(), String> {
        match self.slot_of(fact) {
            Some(slot) => slot.read(value),
            None => Err(format!("there is no fact `{}`", crate::words::shown(fact))),
        }
    }

    /// The JSON pointer of a fact, as it is or would be written in this transfer.
    #[must_use]
    pub fn pointer(&self, fact: &str) -> String {
        let Some((list, rest)) = fact.split_once('[') else {
            return pointer_of(fact);
        };
        let Some((item, name)) = item_and_name(rest) else {
            return pointer_of(fact);
        };
        let index = match list {
            "certs" => {
                let certs = self.certs.as_known().map_or(&[][..], Vec::as_slice);
                let at = certs.iter().position(|c| c.instrument.as_known().is_some_and(|i| **i == *item));
                at.map_or(Cow::Borrowed("-"), |at| Cow::Owned(at.to_string()))
            }
            _ => Cow::Borrowed(item),
        };
        ["/", list, "/", &index, &pointer_of(name)].concat()
    }
}

impl ByName for Transfer {
    fn in_list(&mut self, list: &str, item: &str, key: &str, rest: &str) -> Option<&mut dyn Slot> {
        match list {
            "tools" => slot_in(&mut self.tools, item, key, rest),
            "derogations" => slot_in(&mut self.derogations, item, key, rest),
            "certs" => Record::slot(cert_of(&mut self.certs, item)?, key, rest),
            _ => None,
        }
    }
}

fn pointer_of(name: &str) -> String {
    // The last part of these names is a free word that may hold dots of its own.
    for free in ["importer.is.", "excluded_by."] {
        if let Some(word) = name.strip_prefix(free) {
            return format!("/{}{}", free.replace('.', "/"), word.replace('~', "~0").replace('/', "~1"));
        }
    }
    let mut pointer = String::with_capacity(name.len() + 1);
    for part in name.split('.') {
        pointer.push('/');
        pointer.push_str(part);
    }
    pointer
}

/// The pointer of a fact of a leg as it is named in a chain: the edge by its name.
pub(crate) fn pointer_in_chain(prefix: &str, pointer: &str) -> String {
    format!("/{}{pointer}", prefix.trim_end_matches('.').replace('[', "/").replace(']', "").replace('.', "/"))
}

fn cert_of<'a>(certs: &'a mut Fact<Vec<Certification>>, instrument: &str) -> Option<&'a mut Certification> {
    let named = |c: &Certification| c.instrument.as_known().is_some_and(|i| **i == *instrument);
    let at = match certs.as_known().and_then(|list| list.iter().position(named)) {
        Some(at) => at,
        None => {
            let at = certs.as_known().map_or(0, Vec::len);
            item_of(certs, at)?.instrument = Fact::Is(instrument.parse().ok()?);
            at
        }
    };
    item_of(certs, at)
}

/// The name of a fact as answers give it: `importer.country`, `tools[0].executed`, `certs[eu-adequacy-us-dpf].active`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FactName(pub(crate) Cow<'static, str>);

impl FactName {
    /// The name.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The name as the list of questions has it: `tools[].executed`, `importer.is.*`.
    #[must_use]
    pub fn kind(&self) -> String {
        self.listed().into_owned()
    }

    /// The same, copied only where it differs from the name.
    pub(crate) fn listed(&self) -> Cow<'_, str> {
        let name = self.as_str();
        let bare = match (name.find('['), name.find(']')) {
            (Some(open), Some(close)) if open < close => Cow::Owned([&name[..=open], &name[close..]].concat()),
            _ => Cow::Borrowed(name),
        };
        for free in ["importer.is.", "excluded_by.", "exporter.subject_to.", "lists_complete."] {
            if bare.starts_with(free) {
                return Cow::Owned([free, "*"].concat());
            }
        }
        bare
    }
}

impl fmt::Display for FactName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl serde::Serialize for FactName {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.serialize_str(&self.0)
    }
}

/// One fact to change, and what to.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
pub struct Change {
    /// The fact.
    pub fact: FactName,
    /// Its JSON pointer.
    pub at: String,
    /// The new value.
    pub to: Value,
}
