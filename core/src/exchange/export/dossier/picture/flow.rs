//! Who passes data to whom, put together so that a long list stays legible: recipients by country and verdict.

use super::super::Case;
use crate::Outcome;
use std::cmp::Reverse;
use std::collections::{BTreeMap, HashMap};

/// What the picture shows.
#[derive(Debug, Default)]
pub(super) struct Flow {
    /// The parties that pass data on, in the order of the register.
    pub(super) hubs: Vec<Hub>,
    /// From which of them to which data go.
    pub(super) ways: Vec<(usize, usize)>,
    /// Everyone else, by the party that passes data to them and by country.
    pub(super) groups: Vec<Group>,
}

/// A party that passes data on.
#[derive(Debug)]
pub(super) struct Hub {
    /// Its name as written.
    pub(super) name: String,
    /// How it comes to the data itself: from whom, in which country it is, with which verdict, and how often.
    pub(super) arrivals: Vec<Arrival>,
}

/// Legs of one party to another with the same verdict.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Arrival {
    pub(super) from: usize,
    pub(super) place: String,
    pub(super) outcome: Outcome,
    pub(super) count: usize,
}

/// The recipients of one party in one country.
#[derive(Debug, Clone)]
pub(super) struct Group {
    /// Who passes the data.
    pub(super) hub: usize,
    /// The country.
    pub(super) place: String,
    /// The part of several, and how many parts there are.
    pub(super) part: (usize, usize),
    /// The recipients by verdict, the gravest first.
    pub(super) rows: Vec<(Outcome, Vec<Recipient>)>,
}

/// A recipient, and for how many legs it stands.
#[derive(Debug, Clone)]
pub(super) struct Recipient {
    pub(super) name: String,
    pub(super) legs: usize,
}

impl Recipient {
    /// The name as it is written into a box.
    pub(super) fn label(&self) -> String {
        let name = shown(&self.name);
        if self.legs > 1 { format!("{name} ×{}", self.legs) } else { name }
    }
}

/// The most characters of a name in the picture; the table below it has the whole.
const LONGEST: usize = 120;

fn shown(name: &str) -> String {
    let mut signs = name.chars();
    let mut text: String = signs.by_ref().take(LONGEST).collect();
    if signs.next().is_some() {
        text.push('…');
    }
    text
}

/// Recipients by verdict, the gravest first.
type Rows = BTreeMap<Reverse<Outcome>, Vec<Recipient>>;

impl Flow {
    pub(super) fn of(cases: &[Case<'_>], name: impl Fn(&str) -> String) -> Self {
        let mut flow = Self::default();
        let mut numbers: HashMap<&str, usize> = HashMap::new();
        for case in cases {
            numbers.entry(&case.leg.from).or_insert_with(|| {
                flow.hubs.push(Hub { name: shown(&name(&case.leg.from)), arrivals: Vec::new() });
                flow.hubs.len() - 1
            });
        }
        let mut groups: BTreeMap<(usize, &str), Rows> = BTreeMap::new();
        let mut seen: HashMap<(usize, &str, Outcome, &str), usize> = HashMap::new();
        for case in cases {
            let Some(from) = numbers.get(case.leg.from.as_str()).copied() else { continue };
            let outcome = case.said.verdict.outcome;
            match numbers.get(case.leg.to.as_str()).copied().filter(|to| *to != from) {
                Some(to) => flow.arrive(to, Arrival { from, place: case.place.clone(), outcome, count: 1 }),
                None => {
                    let rows = groups.entry((from, &case.place)).or_default().entry(Reverse(outcome)).or_default();
                    let next = rows.len();
                    let at = *seen.entry((from, &case.place, outcome, &case.said.recipient)).or_insert(next);
                    match rows.get_mut(at) {
                        Some(row) => row.legs += 1,
                        None => rows.push(Recipient { name: case.said.recipient.clone(), legs: 1 }),
                    }
                }
            }
        }
        for ((hub, place), rows) in groups {
            let rows = rows.into_iter().map(|(outcome, names)| (outcome.0, names)).collect();
            flow.groups.push(Group { hub, place: place.to_owned(), part: (1, 1), rows });
        }
        // Of one party the countries with the gravest verdicts first.
        flow.groups.sort_by_key(|group| (group.hub, Reverse(group.rows.first().map(|(outcome, _)| *outcome))));
        flow
    }

    fn arrive(&mut self, to: usize, new: Arrival) {
        if !self.ways.contains(&(new.from, to)) {
            self.ways.push((new.from, to));
        }
        let Some(hub) = self.hubs.get_mut(to) else { return };
        let same = |old: &&mut Arrival| (old.from, &old.place, old.outcome) == (new.from, &new.place, new.outcome);
        match hub.arrivals.iter_mut().find(same) {
            Some(old) => old.count += 1,
            None => hub.arrivals.push(new),
        }
    }

    /// How many steps the longest way has; `None` where it goes in a circle or there are more than `most`.
    pub(super) fn depth(&self, most: usize) -> Option<usize> {
        let mut depths = vec![0; self.hubs.len()];
        for _ in 0..=most {
            let mut moved = false;
            for (from, to) in &self.ways {
                let next = depths.get(*from)? + 1;
                let depth = depths.get_mut(*to)?;
                if *depth < next {
                    *depth = next;
                    moved = true;
                }
            }
            if !moved {
                return depths.into_iter().max().map(|depth| depth + 1).filter(|depth| *depth <= most);
            }
        }
        None
    }
}
