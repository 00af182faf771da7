//! Answers, in English or in another language from a catalogue that the host has fetched.

use lawful::{Language, Law, wire};
use wasm_bindgen::prelude::wasm_bindgen;

#[cfg(feature = "full")]
use wire::answer_in as answer_with;
#[cfg(not(feature = "full"))]
use wire::answer_transfer as answer_with;

fn say(catalogues: &[lawful::lang::Catalogue], question: &str) -> String {
    answer_with(&Law::bundled(), catalogues, question.as_bytes())
}

/// Answers one question, both as JSON: every one, or in the module `transfer` those about one transfer. A question that cannot be asked is answered with an `error` object; nothing is
/// thrown.
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
    say(&[], question)
}

/// The texts of one language, read once. Lives until it is freed.
#[wasm_bindgen]
pub struct Catalogue(lawful::lang::Catalogue);

#[wasm_bindgen]
impl Catalogue {
    /// Reads the file of a language, such as `core/lang/nb.json`; what it lacks is told in English.
    ///
    /// # Errors
    /// When the language is none of ours, or the text is no object of texts: what is wrong, in words.
    ///
    /// ```
    /// assert!(lawful_wasm::Catalogue::new("nb", "{}").is_ok());
    /// assert!(lawful_wasm::Catalogue::new("xx", "{}").is_err());
    /// assert!(lawful_wasm::Catalogue::new("nb", "[]").is_err());
    /// ```
    #[wasm_bindgen(constructor)]
    pub fn new(language: &str, texts: &str) -> Result<Self, String> {
        let language: Language = language.parse().map_err(|error: lawful::WordError| error.to_string())?;
        lawful::lang::Catalogue::read(language, texts).map(Self).map_err(|error| error.to_string())
    }

    /// Answers one question as [`answer`](crate::answer()) does; one with the `lang` of this catalogue in its language.
    ///
    /// ```
    /// let question = r#"{"question": "transfer", "regime": "eu-gdpr", "lang": "nb", "as_of": "2026-11-22",
    ///     "detail": "codes", "facts": {"exporter.country": "DE", "importer": {"country": "FR", "role": "processor"}}}"#;
    /// let nb = lawful_wasm::Catalogue::new("nb", "{}").unwrap();
    /// assert!(nb.answer(question).contains(r#""outcome":"not-restricted""#));
    /// ```
    #[must_use]
    pub fn answer(&self, question: &str) -> String {
        say(core::slice::from_ref(&self.0), question)
    }
}
