//! Identifiers of instruments and of parties.

use crate::error::WordError;
use core::{fmt, ops::Deref, str::FromStr};
use std::sync::Arc;

/// An identifier: 1 to 96 letters, digits, `-`, `_`, `.` or `:`, as in `eu-scc-2021-914`. A copy shares the text.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id(Arc<str>);

impl Deref for Id {
    type Target = str;
    fn deref(&self) -> &str {
        &self.0
    }
}

impl FromStr for Id {
    type Err = WordError;

    fn from_str(word: &str) -> Result<Self, WordError> {
        let allowed = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_' | '.' | ':');
        if word.is_empty() || word.len() > 96 || !word.chars().all(allowed) {
            return Err(WordError::new(format!(
                "malformed identifier `{}`; expected 1 to 96 letters, digits, `-`, `_`, `.` or `:`",
                crate::words::shown(word)
            )));
        }
        Ok(Self(word.into()))
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl fmt::Debug for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl serde::Serialize for Id {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.serialize_str(&self.0)
    }
}

impl<'de> serde::Deserialize<'de> for Id {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        d.deserialize_str(super::fact::ParseVisitor::<Self>::new("an identifier"))
    }
}
