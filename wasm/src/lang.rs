//! Answers, in English and in other languages, from catalogues that the host has fetched.

use lawful::lang::Catalogue;
#[cfg(feature = "full")]
use lawful::wire::answer_in;
#[cfg(not(feature = "full"))]
use lawful::wire::answer_transfer as answer_in;
use lawful::{Language, Law};
use wasm_bindgen::prelude::wasm_bindgen;

/// Answers one question, both as JSON: every question, or in the module `transfer` those about one transfer or one
/// sub-processor. A question that cannot be asked is answered with an `error` object; nothing is thrown.
///
/// ```
/// let answer = lawful_wasm::answer(r#"{"question": "transfer", "as_of": "2026-11-22", "detail": "outcome",
///     "facts": {"exporter.country": "DE", "importer": {"country": "FR", "role": "processor"}}}"#);
/// assert_eq!(answer, r#"{"question":"transfer","outcome":"not-restricted"}"#);
/// assert!(lawful_wasm::answer("{").starts_with(r#"{"error":"#));
/// ```
#[wasm_bindgen]
#[must_use]
pub fn answer(question: &str) -> String {
    answer_in(&Law::bundled(), &[], question.as_bytes())
}

/// The languages that the host has given the texts of. Lives until it is freed.
#[wasm_bindgen]
#[derive(Default)]
pub struct Languages(Vec<Catalogue>);

#[wasm_bindgen]
impl Languages {
    /// None yet: English needs no texts.
    #[wasm_bindgen(constructor)]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a language from its file, such as `core/lang/nb.json`; what the file lacks is told in English. A language
    /// that is there already gets the new texts.
    ///
    /// # Errors
    /// When the language is none of ours, or the text is no object of texts: what is wrong, in words.
    ///
    /// ```
    /// let mut languages = lawful_wasm::Languages::new();
    /// assert!(languages.add("nb", "{}").is_ok());
    /// assert!(languages.add("xx", "{}").is_err());
    /// assert!(languages.add("nb", "[]").is_err());
    /// ```
    pub fn add(&mut self, language: &str, texts: &str) -> Result<(), String> {
        let language: Language = language.parse().map_err(|error: lawful::WordError| error.to_string())?;
        let catalogue = Catalogue::read(language, texts).map_err(|error| error.to_string())?;
        self.0.retain(|known| known.language() != language);
        self.0.push(catalogue);
        Ok(())
    }

    /// Answers one question as [`answer`](crate::answer()) does; one whose `lang` was added in that language.
    ///
    /// ```
    /// let question = r#"{"question": "transfer", "regime": "eu-gdpr", "lang": "nb", "as_of": "2026-11-22",
    ///     "detail": "codes", "facts": {"exporter.country": "DE", "importer": {"country": "FR", "role": "processor"}}}"#;
    /// let mut languages = lawful_wasm::Languages::new();
    /// languages.add("nb", "{}").unwrap();
    /// assert!(languages.answer(question).contains(r#""outcome":"not-restricted""#));
    /// ```
    #[must_use]
    pub fn answer(&self, question: &str) -> String {
        answer_in(&Law::bundled(), &self.0, question.as_bytes())
    }
}

#[cfg(feature = "full")]
#[wasm_bindgen]
impl Languages {
    /// The same under another law.
    ///
    /// ```
    /// let (languages, law) = (lawful_wasm::Languages::new(), lawful_wasm::Law::new("[]").unwrap());
    /// let question = r#"{"question": "codes"}"#;
    /// assert_eq!(languages.answer_under(&law, question), languages.answer(question));
    /// ```
    #[must_use]
    pub fn answer_under(&self, law: &crate::Law, question: &str) -> String {
        answer_in(&law.0, &self.0, question.as_bytes())
    }
}
