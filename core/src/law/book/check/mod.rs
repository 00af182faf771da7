//! What the law data must fulfil, for the edition and for every overlay alike. The build script adds what only an
//! edition must fulfil.

mod instruments;
mod records;

use std::collections::BTreeSet;

use super::error::LawError;
use super::instrument::Text;
use super::tables::Tables;
use super::words::{Confidence, Grade};

/// Everything that is wrong with the data; nothing if they can be used.
pub(crate) fn check(tables: &Tables) -> Vec<LawError> {
    let mut checker = Checker::new(tables);
    checker.instruments();
    checker.lines();
    checker.parameters();
    checker.problems
}

/// Goes through the data and collects what is wrong.
pub(crate) struct Checker<'a> {
    pub(crate) tables: &'a Tables,
    pub(crate) problems: Vec<LawError>,
}

impl<'a> Checker<'a> {
    pub(crate) fn new(tables: &'a Tables) -> Self {
        Self { tables, problems: Vec::new() }
    }

    pub(crate) fn report(&mut self, id: &str, field: &str, problem: impl Into<String>) {
        self.problems.push(LawError::new(id, field, problem));
    }

    /// Every id once.
    pub(crate) fn unique(&mut self, what: &str, ids: impl Iterator<Item = String>) {
        let mut seen = BTreeSet::new();
        for id in ids {
            if !seen.insert(id.clone()) {
                self.report(&id, "id", format!("is the id of two {what}"));
            }
        }
    }

    /// An instrument with the id must exist.
    pub(crate) fn refers(&mut self, id: &str, field: &str, to: &str) {
        if self.tables.position(to).is_none() {
            let error = LawError::new(id, field, format!("no instrument has the id `{to}`"));
            self.problems.push(error.near(to, self.tables.instruments.iter().map(|act| act.id.as_ref())));
        }
    }

    /// A single word is an id that must exist; several words are words.
    pub(crate) fn refers_or_says(&mut self, id: &str, field: &str, to: &str) {
        if to.is_empty() {
            self.report(id, field, "is empty");
        } else if !to.contains(char::is_whitespace) {
            self.refers(id, field, to);
        }
    }

    /// Sources exist, there is one, and `verified` rests on more than memory.
    pub(crate) fn rests_on(&mut self, id: &str, sources: &[Text], confidence: Confidence) {
        if sources.is_empty() {
            self.report(id, "source", "is missing");
        }
        let mut seen = false;
        for key in sources {
            match self.tables.sources.iter().find(|source| source.id == *key) {
                Some(source) => seen |= source.grade != Grade::None,
                None => {
                    let error = LawError::new(id, "source", format!("no source has the id `{key}`"));
                    self.problems.push(error.near(key, self.tables.sources.iter().map(|source| source.id.as_ref())));
                }
            }
        }
        if confidence == Confidence::Verified && !seen {
            self.report(id, "confidence", "`verified` needs a source of grade `official` or `secondary`");
        }
    }

    /// Fields named in `field_confidence` exist.
    pub(crate) fn fields(&mut self, id: &str, levels: &[(Text, Confidence)], known: &[&str]) {
        for (field, _) in levels {
            let first = field.split('.').next().unwrap_or_default();
            if !known.contains(&first) {
                let error = LawError::new(id, "field_confidence", format!("unknown field `{field}`"));
                self.problems.push(error.near(first, known.iter().copied()));
            }
        }
    }
}

/// Lower-case letters and digits, in parts joined by single hyphens.
pub(crate) fn is_kebab(id: &str) -> bool {
    !id.is_empty()
        && id
            .split('-')
            .all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit()))
}
