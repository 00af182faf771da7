//! What differs between two editions of the law, for one register.

use crate::assess::{Day, LegImpact};
use crate::facts::Register;
use crate::law::Law;
use serde::Serialize;
use std::collections::BTreeMap;
use time::Date;

/// What differs between two states of the law, and which legs of a register it alters.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct LawChange {
    /// The edition before.
    pub from: String,
    /// The edition after.
    pub to: String,
    /// The ids of instruments that only the later edition has.
    pub added: Vec<String>,
    /// The ids of instruments that only the earlier edition has.
    pub removed: Vec<String>,
    /// The ids of instruments whose entries differ.
    pub changed: Vec<String>,
    /// The names of parameters that differ, with what they are for after a colon.
    pub parameters: Vec<String>,
    /// The legs with another outcome from some day on, in the order of the register.
    pub legs: Vec<LegImpact>,
}

/// What differs between two states of the law, and which legs of a register have another outcome, on the day or later.
///
/// ```
/// use lawful::{Law, day, facts::Register, law::Overlay, law_diff};
/// let register: Register = serde_json::from_str(include_str!("../../examples/registers/plandisc.json"))?;
/// let day = day::parse("2027-01-01").unwrap();
/// let law = Law::bundled();
/// let other = law.with(&Overlay::annul("eu-adequacy-us-dpf", day))?;
/// let change = law_diff(&law, &other, &register, day);
/// assert_eq!(change.changed, ["eu-adequacy-us-dpf"]);
/// assert_eq!(change.legs, law.on(day).register_impact(&register, &Overlay::annul("eu-adequacy-us-dpf", day))?);
/// assert!(law_diff(&law, &law, &register, day).legs.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn law_diff(a: &Law, b: &Law, register: &Register, on: Date) -> LawChange {
    law_diff_from(a.on(on), b, register)
}

/// The same, told in the language of the day.
pub(crate) fn law_diff_from(day: Day<'_>, b: &Law, register: &Register) -> LawChange {
    let a = day.law;
    let instruments = Sides::of(
        a.instruments(),
        b.instruments(),
        |i| i.id.to_string(),
        |x, y| {
            let mut y = y.clone();
            // The place in the list is no content.
            y.index = x.index;
            *x == y
        },
    );
    let name =
        |p: &crate::law::Parameter| p.key.as_ref().map_or_else(|| p.name.to_string(), |k| format!("{}: {k}", p.name));
    let parameters = Sides::of(a.parameters(), b.parameters(), name, |x, y| x.steps == y.steps);
    let mut names = [parameters.added, parameters.removed, parameters.changed].concat();
    names.sort();
    let legs = if a == b { Vec::new() } else { Day { regime: None, ..day }.legs_under(register, b) };
    LawChange {
        from: a.edition().to_owned(),
        to: b.edition().to_owned(),
        added: instruments.added,
        removed: instruments.removed,
        changed: instruments.changed,
        parameters: names,
        legs,
    }
}

struct Sides {
    added: Vec<String>,
    removed: Vec<String>,
    changed: Vec<String>,
}

impl Sides {
    fn of<T>(old: &[T], new: &[T], name: impl Fn(&T) -> String, same: impl Fn(&T, &T) -> bool) -> Self {
        let index =
            |list: &'_ [T]| list.iter().enumerate().map(|(at, one)| (name(one), at)).collect::<BTreeMap<_, _>>();
        let (before, after) = (index(old), index(new));
        let only = |a: &BTreeMap<String, usize>, b: &BTreeMap<String, usize>| {
            a.keys().filter(|key| !b.contains_key(*key)).cloned().collect()
        };
        let differs = |(key, at): (&String, &usize)| {
            after.get(key).is_some_and(|there| !same(&old[*at], &new[*there])).then(|| key.clone())
        };
        Self {
            added: only(&after, &before),
            removed: only(&before, &after),
            changed: before.iter().filter_map(differs).collect(),
        }
    }
}
