//! One language: its texts by key.

use super::CatalogueError;
use super::read::read;
use crate::{Language, Severity};
use core::fmt;

/// Where the texts are: in a constant table, or read at run time. Both are sorted by key.
pub(super) enum Texts {
    #[cfg_attr(not(feature = "lang-bundled"), allow(dead_code, reason = "only bundled catalogues are tables"))]
    Table(&'static [(&'static str, &'static str)]),
    Read(Vec<(String, String)>),
}

/// The texts of one language by key.
///
/// Keys are those of `core/lang/en.json`: `code.LF-T-090.message`, `ask.importer.country`, `fact.importer.country`,
/// `outcome.unlawful`, `role.controller`, `ui.verdict`. Placeholders stand in braces, `{importer}`; after a colon may
/// stand the case in which the word is needed, `{importer:dat}`, for which the entries `case.dat.…` have the forms.
pub struct Catalogue {
    language: Language,
    texts: Texts,
}

impl fmt::Debug for Catalogue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Catalogue({})", self.language)
    }
}

impl Catalogue {
    #[cfg_attr(not(feature = "lang-bundled"), allow(dead_code, reason = "only bundled catalogues are constants"))]
    pub(super) const fn of(language: Language, texts: Texts) -> Self {
        Self { language, texts }
    }

    /// Reads the file of a language, one JSON object of texts by key. Keys that are not there are told in English.
    ///
    /// # Errors
    /// When the text is not such an object.
    ///
    /// ```
    /// use lawful::{Language, lang::Catalogue};
    /// let sv = Catalogue::read(Language::Sv, r#"{"role.controller": "personuppgiftsansvarig"}"#)?;
    /// assert_eq!(sv.text("role.controller"), Some("personuppgiftsansvarig"));
    /// assert_eq!(Catalogue::read(Language::Sv, "{\"a\": 1}").unwrap_err().to_string(), "line 1: `\"` is expected");
    /// # Ok::<(), lawful::lang::CatalogueError>(())
    /// ```
    pub fn read(language: Language, text: &str) -> Result<Self, CatalogueError> {
        Ok(Self { language, texts: Texts::Read(read(text)?) })
    }

    /// The language.
    #[must_use]
    pub const fn language(&self) -> Language {
        self.language
    }

    /// The text of a key.
    #[must_use]
    pub fn text(&self, key: &str) -> Option<&str> {
        match &self.texts {
            Texts::Table(table) => table.binary_search_by(|(one, _)| (*one).cmp(key)).ok().map(|at| table[at].1),
            Texts::Read(texts) => {
                texts.binary_search_by(|(one, _)| (**one).cmp(key)).ok().map(|at| texts[at].1.as_str())
            }
        }
    }

    /// Every key with its text, in the order of keys.
    pub fn texts(&self) -> impl Iterator<Item = (&str, &str)> {
        let (table, read) = match &self.texts {
            Texts::Table(table) => (Some(table), None),
            Texts::Read(texts) => (None, Some(texts)),
        };
        let read = read.into_iter().flatten().map(|(key, text)| (key.as_str(), text.as_str()));
        table.into_iter().copied().flatten().copied().chain(read)
    }

    /// The text of a key with its placeholders filled; those that no word is given for stay as they are.
    ///
    /// ```
    /// use lawful::{Language, lang::Catalogue};
    /// let da = Catalogue::read(Language::Da, r#"{"ui.until": "Gælder til {date}"}"#)?;
    /// assert_eq!(da.fill("ui.until", &[("date", "1. maj")]).as_deref(), Some("Gælder til 1. maj"));
    /// # Ok::<(), lawful::lang::CatalogueError>(())
    /// ```
    #[must_use]
    pub fn fill(&self, key: &str, words: &[(&str, &str)]) -> Option<String> {
        let text = self.text(key)?;
        Some(super::tongue::filled(text, |name, _| {
            words.iter().find(|(n, _)| *n == name).map(|(_, w)| (*w).to_owned())
        }))
    }

    /// What a code is about, in a few words.
    #[must_use]
    pub fn title(&self, code: crate::Code) -> &str {
        self.text(&format!("code.{code}.title")).unwrap_or(code.title())
    }

    /// The word for a severity.
    #[must_use]
    pub fn severity(&self, severity: Severity) -> &str {
        self.text(&format!("severity.{}", severity.as_str())).unwrap_or(severity.as_str())
    }
}
