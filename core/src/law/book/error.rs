//! What is wrong with a piece of law data, and where.

use std::fmt;

use crate::nearest::{Hint, nearest};

/// Law data that cannot be taken in: from a file of the edition, or from an overlay.
///
/// Shown as ``adequacy-eu.toml: `eu-adequacy-ch`, `ended_by`: no instrument has the id `case-schrems`; nearest is
/// `case-schrems-1` ``.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct LawError {
    /// The file, or the operation of an overlay (`overlay[1]`). Empty if not known.
    pub place: String,
    /// The id of the entry. Empty if the matter is not one entry's.
    pub id: String,
    /// The field. Empty if the matter is not one field's.
    pub field: String,
    /// What is wrong with it.
    pub problem: String,
    /// The right word, where one is spelt much like the wrong one.
    pub nearest: Option<String>,
}

impl LawError {
    /// An error in a field of an entry.
    pub(crate) fn new(id: &str, field: &str, problem: impl Into<String>) -> Self {
        Self { place: String::new(), id: id.into(), field: field.into(), problem: problem.into(), nearest: None }
    }

    /// What serde says, with the nearest key if it met an unknown one.
    pub(crate) fn of_serde(id: &str, field: &str, message: &str) -> Self {
        let mut words = message.split('`').skip(1).step_by(2);
        match words.next().filter(|_| message.starts_with("unknown field")) {
            Some(word) => Self::new(id, field, format!("unknown key `{word}`")).near(word, words),
            None => Self::new(id, field, message.replace('\n', " ")),
        }
    }

    /// The same with the nearest of the words it could have been.
    pub(crate) fn near<'a>(mut self, word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Self {
        self.nearest = nearest(word, candidates).map(str::to_owned);
        self
    }

    /// The same, in a file or operation.
    pub(crate) fn within(mut self, place: &str) -> Self {
        if self.place.is_empty() {
            self.place = place.into();
        }
        self
    }
}

impl std::error::Error for LawError {}

impl fmt::Display for LawError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.place.is_empty() {
            write!(f, "{}: ", self.place)?;
        }
        match (self.id.is_empty(), self.field.is_empty()) {
            (false, false) => write!(f, "`{}`, `{}`: ", self.id, self.field)?,
            (false, true) => write!(f, "`{}`: ", self.id)?,
            (true, false) => write!(f, "`{}`: ", self.field)?,
            (true, true) => {}
        }
        write!(f, "{}{}", self.problem, Hint(self.nearest.as_deref()))
    }
}
