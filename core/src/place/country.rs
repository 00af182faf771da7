//! Countries: ISO 3166-1 through `isocountry`, wrapped once, with names in five languages.

use super::names::{COUNT, cell, rows};
use crate::error::WordError;
use crate::words::unknown;
use core::{fmt, str::FromStr};
use isocountry::CountryCode;

crate::words::words! {
    /// A language of the name tables.
    pub enum Language is "language" {
        /// English.
        En = "en",
        /// Norwegian Bokmål.
        Nb = "nb",
        /// Swedish.
        Sv = "sv",
        /// Danish.
        Da = "da",
        /// German.
        De = "de",
    }
}

impl Language {
    /// The five languages, in the order of the tables.
    pub const ALL: [Self; 5] = [Self::En, Self::Nb, Self::Sv, Self::Da, Self::De];
}

/// A country or territory with an ISO 3166-1 code.
///
/// ```
/// use lawful::{Country, Language};
/// assert_eq!("NO".parse::<Country>()?, Country::NO);
/// assert_eq!(Country::NL.name(Language::Da), "Nederlandene");
/// assert_eq!("NU1".parse::<Country>().unwrap_err().to_string(), "unknown country `NU1`; nearest is `NU`");
/// # Ok::<(), lawful::WordError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Country(u8);

/// Position of each code in alphabetical order by its two letters, 255 where there is none.
static BY_LETTERS: [u8; 26 * 26] = {
    let mut table = [255; 26 * 26];
    let mut i = 0;
    while i < COUNT {
        let letters = cell(i, 0).as_bytes();
        table[(letters[0] - b'A') as usize * 26 + (letters[1] - b'A') as usize] = i as u8;
        i += 1;
    }
    table
};

macro_rules! constants {
    ($($code:ident)+) => {
        impl Country {
            $(#[doc = concat!("`", stringify!($code), "`.")] pub const $code: Self = Self::known(stringify!($code));)+
        }
    };
}

constants! {
    AD AR AT BE BG BR CA CH CY CZ DE DK EE ES FI FO FR GB GG GI GL GR HR HU IE IL IM IN IS IT JE JP KR LI LT LU LV
    MC MT NC NL NO NZ PL PT RE RO SE SI SJ SK US UY
}

impl Country {
    const fn known(code: &str) -> Self {
        match Self::lookup(code.as_bytes()) {
            Some(country) => country,
            None => panic!("no such country"),
        }
    }

    const fn lookup(letters: &[u8]) -> Option<Self> {
        if letters.len() != 2 {
            return None;
        }
        let (a, b) = (letters[0].wrapping_sub(b'A'), letters[1].wrapping_sub(b'A'));
        if a > 25 || b > 25 {
            return None;
        }
        match BY_LETTERS[a as usize * 26 + b as usize] {
            255 => None,
            index => Some(Self(index)),
        }
    }

    /// Every country, in the order of the alpha-2 codes.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..COUNT as u8).map(Self)
    }

    /// The country with this alpha-2 code, exactly as ISO writes it.
    #[must_use]
    pub const fn from_alpha2(code: &str) -> Option<Self> {
        Self::lookup(code.as_bytes())
    }

    /// Its position in the order of the alpha-2 codes, `0..249`: the key of every table.
    #[must_use]
    #[inline]
    pub const fn index(self) -> usize {
        self.0 as usize
    }

    /// The country at a position.
    #[must_use]
    pub const fn from_index(index: u8) -> Option<Self> {
        if (index as usize) < COUNT { Some(Self(index)) } else { None }
    }

    /// The alpha-2 code.
    #[must_use]
    pub const fn alpha2(self) -> &'static str {
        cell(self.0 as usize, 0)
    }

    /// The same country in `isocountry`, for its alpha-3 and numeric codes.
    ///
    /// Its English names are those of 2020; use [`Country::name`].
    #[must_use]
    pub fn iso(self) -> CountryCode {
        CountryCode::for_alpha2(self.alpha2()).unwrap_or(CountryCode::NOR)
    }

    /// The short name in a language (Unicode CLDR).
    #[must_use]
    pub const fn name(self, language: Language) -> &'static str {
        cell(self.0 as usize, 1 + language as usize)
    }

    /// The country with this name in any of the languages, or this alpha-3 code; case does not count.
    pub(super) fn from_name(word: &str) -> Option<Self> {
        let upper = word.to_ascii_uppercase();
        if let Some(country) = Self::from_alpha2(&upper) {
            return Some(country);
        }
        // Not `for_alpha3`, whose code is larger than this search is slow.
        if let Some(code) = CountryCode::iter().find(|code| code.alpha3() == upper) {
            return Self::from_alpha2(code.alpha2());
        }
        let mut rows =
            rows().filter_map(|(code, mut names)| names.any(|name| super::same_word(name, word)).then_some(code));
        Self::from_alpha2(rows.next()?)
    }
}

impl FromStr for Country {
    type Err = WordError;

    /// Reads an alpha-2 code.
    ///
    /// # Errors
    /// When no country has the code; the error names the nearest that one has.
    fn from_str(code: &str) -> Result<Self, WordError> {
        Self::from_alpha2(code).ok_or_else(|| WordError::new(unknown("country", code, Self::all().map(Self::alpha2))))
    }
}

impl From<CountryCode> for Country {
    fn from(code: CountryCode) -> Self {
        // Every code of `isocountry` is in the table; the test below holds it.
        Self::from_alpha2(code.alpha2()).unwrap_or(Self(0))
    }
}

impl fmt::Display for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.alpha2())
    }
}

impl fmt::Debug for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.alpha2())
    }
}

impl serde::Serialize for Country {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.serialize_str(self.alpha2())
    }
}

impl<'de> serde::Deserialize<'de> for Country {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        d.deserialize_str(crate::facts::fact::ParseVisitor::<Self>::new("a country code"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_the_standard() {
        let listed = include_str!("../../tests/data/iso3166-1.txt");
        let lines: Vec<&str> = listed.lines().filter(|l| !l.is_empty() && !l.starts_with('#')).collect();
        assert_eq!(lines.len(), COUNT);
        for (line, country) in lines.iter().zip(Country::all()) {
            let mut columns = line.split_whitespace();
            let code = CountryCode::for_alpha2(country.alpha2()).unwrap();
            assert_eq!(columns.next(), Some(country.alpha2()));
            assert_eq!(columns.next(), Some(code.alpha3()));
            assert_eq!(columns.next().and_then(|n| n.parse().ok()), Some(code.numeric_id()));
        }
        assert_eq!(CountryCode::iter().count(), COUNT);
        for code in CountryCode::iter() {
            assert_eq!(Country::from(*code).alpha2(), code.alpha2());
        }
    }
}
