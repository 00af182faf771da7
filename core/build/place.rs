//! Countries as the build script sees them: the same order and the same names of functions as in the library.

use std::fmt;

use isocountry::CountryCode;

/// A country with an ISO 3166-1 code: its place in the order of the alpha-2 codes.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Country(u8);

impl Country {
    pub(crate) fn all() -> impl Iterator<Item = Self> {
        (0..CountryCode::num_country_codes()).filter_map(|place| u8::try_from(place).ok()).map(Self)
    }

    pub(crate) fn from_alpha2(code: &str) -> Option<Self> {
        Self::all().find(|country| country.alpha2() == code)
    }

    pub(crate) const fn index(self) -> usize {
        self.0 as usize
    }

    pub(crate) fn alpha2(self) -> &'static str {
        CountryCode::as_array_alpha2()[self.index()].alpha2()
    }
}

impl fmt::Debug for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.alpha2())
    }
}
