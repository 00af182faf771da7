//! The catalogues that the build compiled into constant tables.

use super::Catalogue;
use super::catalogue::Texts;
use crate::Language;

include!(concat!(env!("OUT_DIR"), "/lang_tables.rs"));

static CATALOGUES: [Catalogue; 5] = [
    Catalogue::of(Language::En, Texts::Table(EN)),
    Catalogue::of(Language::Nb, Texts::Table(NB)),
    Catalogue::of(Language::Sv, Texts::Table(SV)),
    Catalogue::of(Language::Da, Texts::Table(DA)),
    Catalogue::of(Language::De, Texts::Table(DE)),
];

impl Catalogue {
    /// The catalogue of a language that is compiled in (feature `lang-bundled`).
    ///
    /// ```
    /// use lawful::{Language, lang::Catalogue};
    /// assert_eq!(Catalogue::bundled(Language::De).text("role.controller"), Some("Verantwortlicher"));
    /// ```
    #[must_use]
    pub fn bundled(language: Language) -> &'static Self {
        let at = Language::ALL.iter().position(|one| *one == language).unwrap_or_default();
        &CATALOGUES[at]
    }
}
