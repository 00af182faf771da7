//! International organisations by a short identifier.

use crate::error::WordError;
use core::{fmt, str::FromStr};

/// The identifier of an international organisation (Art. 4(26) GDPR), as in `IO:EPO`: 2 to 15 upper-case ASCII
/// letters, digits or hyphens.
///
/// ```
/// use lawful::{Organisation, Place};
/// let epo: Organisation = "EPO".parse()?;
/// assert_eq!(Place::from(epo).to_string(), "IO:EPO");
/// assert!("the EPO".parse::<Organisation>().is_err());
/// # Ok::<(), lawful::WordError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Organisation {
    bytes: [u8; 15],
    len: u8,
}

impl Organisation {
    /// The identifier, without `IO:`.
    #[must_use]
    pub fn as_str(&self) -> &str {
        core::str::from_utf8(&self.bytes[..usize::from(self.len)]).unwrap_or_default()
    }
}

impl FromStr for Organisation {
    type Err = WordError;

    fn from_str(word: &str) -> Result<Self, WordError> {
        let allowed = |b: &u8| b.is_ascii_uppercase() || b.is_ascii_digit() || *b == b'-';
        if !(2..=15).contains(&word.len()) || !word.as_bytes().iter().all(allowed) {
            return Err(WordError::new(format!(
                "malformed organisation `{}`; an identifier is 2 to 15 of A-Z, 0-9 and -, as in `IO:EPO`",
                crate::words::shown(word)
            )));
        }
        let mut bytes = [0; 15];
        bytes[..word.len()].copy_from_slice(word.as_bytes());
        Ok(Self { bytes, len: word.len() as u8 })
    }
}

impl fmt::Display for Organisation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl fmt::Debug for Organisation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl serde::Serialize for Organisation {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for Organisation {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        d.deserialize_str(crate::facts::fact::ParseVisitor::<Self>::new("an organisation"))
    }
}
