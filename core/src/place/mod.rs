//! Where: a country, an international organisation, or a place that is not named.

mod aliases;
mod country;
mod names;
mod organisation;

pub use country::{Country, Language};
pub use organisation::Organisation;

use crate::error::WordError;
use crate::letter_case::lower;
use crate::words::unknown;
use aliases::{Alias, aliases, ambiguous};
use core::{fmt, num::NonZeroU16, str::FromStr};

/// A place as the rules tell places apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Where {
    /// A country or territory with an ISO 3166-1 code.
    Country(Country),
    /// Kosovo, which has no ISO code (`XK` is user-assigned): a third country in all three regimes.
    Kosovo,
    /// Somewhere in the EU or the EEA, not said where.
    Eea,
    /// Outside the zone of the regime, not said where.
    ThirdCountry,
    /// An international organisation (Art. 4(26) GDPR), which is in no country wherever its seat is.
    Organisation(Organisation),
}

/// A place as it was given: what it means, and whether an alias was used to say it.
///
/// Two places are equal when they mean the same.
///
/// ```
/// use lawful::{Country, Place};
/// let place: Place = "Holland".parse()?;
/// assert_eq!(place, Place::from(Country::NL));
/// assert!(place.note().unwrap().contains("Holland"));
/// assert_eq!("NO".parse::<Place>()?.note(), None);
///
/// // Nothing is guessed: an unknown word suggests, it does not resolve.
/// assert_eq!("Hollnd".parse::<Place>().unwrap_err().to_string(), "unknown country `Hollnd`; nearest is `Holland`");
/// # Ok::<(), lawful::WordError>(())
/// ```
#[derive(Clone, Copy)]
pub struct Place {
    at: Where,
    /// Which of the aliases was used, counted from one: a place stands in every fact, so that it is kept small.
    alias: Option<NonZeroU16>,
}

impl Place {
    /// Somewhere in the EU or the EEA.
    pub const EEA: Self = Self::new(Where::Eea);
    /// A third country that is not named.
    pub const THIRD_COUNTRY: Self = Self::new(Where::ThirdCountry);

    const fn new(at: Where) -> Self {
        Self { at, alias: None }
    }

    /// What the place is.
    #[must_use]
    #[inline]
    pub const fn at(self) -> Where {
        self.at
    }

    /// The country, if the place is one with an ISO code.
    #[must_use]
    pub const fn country(self) -> Option<Country> {
        match self.at {
            Where::Country(country) => Some(country),
            _ => None,
        }
    }

    /// What to tell the person who wrote an alias: which word was read as what, and why.
    #[must_use]
    pub fn note(self) -> Option<String> {
        self.alias().map(|a| format!("`{}` is read as {}: {}", a.word, a.place, a.note))
    }

    /// The same in another language: the reason is that of the source.
    pub(crate) fn note_in(self, tongue: crate::lang::Tongue<'_>) -> Option<String> {
        let alias = self.alias().filter(|_| tongue.is_foreign()).ok_or_else(|| self.note());
        match alias {
            Ok(alias) => {
                let place = tongue.place(self);
                Some(tongue.tell("`{word}` is read as {place}.", &[("word", alias.word), ("place", &place)]))
            }
            Err(note) => note,
        }
    }

    /// The name in a language; organisations and unnamed places in English.
    #[must_use]
    pub fn name(self, language: Language) -> String {
        match self.at {
            Where::Country(country) => country.name(language).to_owned(),
            Where::Kosovo => "Kosovo".to_owned(),
            Where::Eea => "the EEA".to_owned(),
            Where::ThirdCountry => "a third country that is not named".to_owned(),
            Where::Organisation(organisation) => organisation.to_string(),
        }
    }

    fn from_code(word: &str) -> Option<Self> {
        if let Some(country) = Country::from_alpha2(word) {
            return Some(country.into());
        }
        Some(Self::new(match word {
            "EEA" => Where::Eea,
            "XK" => Where::Kosovo,
            "third-country" => Where::ThirdCountry,
            _ => Where::Organisation(Organisation::from_str(word.strip_prefix("IO:")?).ok()?),
        }))
    }

    fn from_alias(word: &str) -> Option<Self> {
        let (number, alias) = (1..).zip(aliases()).find(|(_, alias)| same_word(alias.word, word))?;
        Some(Self { alias: NonZeroU16::new(number), ..Self::from_code(alias.place)? })
    }

    fn alias(self) -> Option<Alias> {
        aliases().nth(usize::from(self.alias?.get()) - 1)
    }
}

/// Whether two words are the same but for upper and lower case; nothing else is folded.
fn same_word(a: &str, b: &str) -> bool {
    a.chars().map(lower).eq(b.chars().map(lower))
}

impl FromStr for Place {
    type Err = WordError;

    /// Reads a code (`NO`, `EEA`, `IO:EPO`, `third-country`), a name in one of five languages, or a listed alias.
    ///
    /// # Errors
    /// When the word is none of these. The error names the nearest one, or says why the word is ambiguous.
    fn from_str(word: &str) -> Result<Self, WordError> {
        if let Some(place) = Self::from_code(word) {
            return Ok(place);
        }
        let trimmed = word.trim();
        if let Some(country) = Country::from_name(trimmed) {
            return Ok(country.into());
        }
        if let Some((_, why)) = ambiguous().find(|(w, _)| same_word(w, trimmed)) {
            return Err(WordError::new(format!("ambiguous country `{}`: {why}", crate::words::shown(trimmed))));
        }
        if let Some(place) = Self::from_alias(trimmed) {
            return Ok(place);
        }
        if let Some(id) = word.strip_prefix("IO:") {
            return Err(Organisation::from_str(id).err().unwrap_or_else(|| WordError::new(word.to_owned())));
        }
        Err(WordError::new(unknown("country", word, candidates(trimmed))))
    }
}

/// The words a person may have meant: codes for a short word, names for a longer one.
fn candidates(word: &str) -> Vec<&'static str> {
    if word.chars().count() <= 3 {
        return Country::all().map(Country::alpha2).collect();
    }
    Country::all()
        .flat_map(|c| Language::ALL.map(|l| c.name(l)))
        .chain(aliases().map(|a| a.word))
        .chain(["third-country"])
        .collect()
}

impl From<Country> for Place {
    fn from(country: Country) -> Self {
        Self::new(Where::Country(country))
    }
}

impl From<Organisation> for Place {
    fn from(organisation: Organisation) -> Self {
        Self::new(Where::Organisation(organisation))
    }
}

impl PartialEq for Place {
    fn eq(&self, other: &Self) -> bool {
        self.at == other.at
    }
}

impl Eq for Place {}

impl fmt::Display for Place {
    /// The code, as the JSON writes it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.at {
            Where::Country(country) => f.pad(country.alpha2()),
            Where::Kosovo => f.pad("XK"),
            Where::Eea => f.pad("EEA"),
            Where::ThirdCountry => f.pad("third-country"),
            Where::Organisation(organisation) => write!(f, "IO:{organisation}"),
        }
    }
}

impl fmt::Debug for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl serde::Serialize for Place {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.collect_str(self)
    }
}

impl<'de> serde::Deserialize<'de> for Place {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        d.deserialize_str(crate::facts::fact::ParseVisitor::<Self>::new("a country"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_alias_and_ambiguity_is_consistent() {
        for alias in aliases() {
            let place = Place::from_code(alias.place).unwrap_or_else(|| panic!("{} has no place", alias.word));
            assert_eq!(alias.word.parse::<Place>().unwrap(), place, "{}", alias.word);
            assert!(!ambiguous().any(|(w, _)| same_word(w, alias.word)), "{} is both", alias.word);
            if let Some(named) = Country::from_name(alias.word) {
                assert_eq!(place, named.into(), "{} is also a name", alias.word);
            }
        }
        for (word, why) in ambiguous() {
            assert!(word.parse::<Place>().unwrap_err().to_string().contains(why), "{word}");
        }
    }

    #[test]
    fn every_name_in_every_language_is_read_back() {
        for country in Country::all() {
            for language in Language::ALL {
                let name = country.name(language);
                assert_eq!(name.parse::<Place>().unwrap(), country.into(), "{name}");
            }
        }
    }

    #[test]
    fn nothing_is_folded_but_case() {
        for word in ["ß", "ﬁ", "n o", "n\u{a0}o", "Norge!", "", "IO:", "IO:a b", "third country?"] {
            assert!(word.parse::<Place>().is_err(), "{word:?}");
        }
        for word in ["no", " NO\u{a0}", "Norway "] {
            assert_eq!(word.parse::<Place>().unwrap(), Country::NO.into());
        }
    }
}
