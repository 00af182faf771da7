//! The places that a document states.

use super::text::Words;
use super::vocabulary::PlaceKind;
use crate::facts::Id;
use crate::facts::fact::{Fact, Held, ParseVisitor};
use crate::facts::record::record;
use crate::{Place, WordError};
use core::{fmt, str::FromStr};
use time::Date;

/// The word for a place, kept as it was written: a country, `EU`, `EEA`, `Europe` or `third-country`.
///
/// `Europe` is a word for a place that is no country fact: [`PlaceName::place`] has nothing to say of it.
///
/// ```
/// use lawful::{Country, Place, facts::PlaceName};
/// let holland: PlaceName = "Holland".parse()?;
/// assert_eq!(holland.place(), Some(Country::NL.into()));
/// assert_eq!(holland.to_string(), "Holland");
/// assert_eq!("EU".parse::<PlaceName>()?.place(), Some(Place::EEA));
/// assert_eq!("Europe".parse::<PlaceName>()?.place(), None);
/// assert_eq!("Hollnd".parse::<PlaceName>().unwrap_err().to_string(), "unknown country `Hollnd`; nearest is `Holland`");
/// # Ok::<(), lawful::WordError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlaceName {
    written: Box<str>,
    place: Option<Place>,
}

/// The continent, which tells nothing on which a rule depends.
const EUROPE: &str = "Europe";

impl PlaceName {
    /// The word as it was written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.written
    }

    /// What it names: `EU` and `EEA` somewhere in the EEA, `Europe` nothing.
    #[must_use]
    pub const fn place(&self) -> Option<Place> {
        self.place
    }
}

impl FromStr for PlaceName {
    type Err = WordError;

    /// Reads `Europe`, or what [`Place`] reads.
    ///
    /// # Errors
    /// When the word names no place; the error names the nearest that does, or says why the word is ambiguous.
    fn from_str(word: &str) -> Result<Self, WordError> {
        let place = match word {
            EUROPE => None,
            // A word of the format itself, so no alias to be noted.
            "EU" => Some(Place::EEA),
            _ => Some(word.parse()?),
        };
        Ok(Self { written: word.into(), place })
    }
}

impl From<Place> for PlaceName {
    fn from(place: Place) -> Self {
        Self { written: place.to_string().into(), place: Some(place) }
    }
}

impl fmt::Display for PlaceName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.written)
    }
}

impl serde::Serialize for PlaceName {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.serialize_str(&self.written)
    }
}

impl<'de> serde::Deserialize<'de> for PlaceName {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        d.deserialize_str(ParseVisitor::new(Self::EXPECTED))
    }
}

impl Held for PlaceName {
    const EXPECTED: &'static str = "a country, `EU`, `EEA`, `Europe` or `third-country`";
    const MAY_BE_NONE: bool = true;
    fn word(word: &str) -> Option<Result<Self, String>> {
        Some(word.parse().map_err(|e: WordError| e.to_string()))
    }
}

record! {
    /// A place that the document states for a party or an engagement.
    pub struct PlaceStatement is "a place" {
        /// The place; `null` where the document is silent. Default: unknown.
        place: Fact<PlaceName>,
        /// What it is the place of. Default: unknown.
        kind: Fact<PlaceKind>,
        /// The words that state it. Default: not kept.
        words: Fact<Words>,
        /// The reading on which the kind rests. Default: the words say it themselves.
        reading: Fact<Id>,
        /// For a third country that is not named: the region it is said to lie outside of. Default: none.
        outside: Fact<PlaceName>,
    }
}

record! {
    /// A place that is announced, and is no place yet.
    pub struct PlannedPlace is "a planned place" {
        /// The place. Default: unknown.
        place: Fact<PlaceName>,
        /// What it will be the place of. Default: unknown.
        kind: Fact<PlaceKind>,
        /// The day of the change; `null` where none is given. Default: unknown.
        when: Fact<Date>,
        /// The words that announce it. Default: not kept.
        words: Fact<Words>,
    }
}
