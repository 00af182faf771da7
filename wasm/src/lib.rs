//! The WebAssembly interface of `lawful`: a question as JSON in, the answer as JSON out. See `README.md`.

use lawful::{Law, wire};
use wasm_bindgen::prelude::wasm_bindgen;

/// Answers one question, both as JSON. A question that cannot be asked is answered with an `error` object; nothing is
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
    wire::answer(&Law::bundled(), question.as_bytes())
}

/// The edition of the law that answers, such as `2026.11`.
///
/// ```
/// assert_eq!(lawful_wasm::edition(), lawful::Law::bundled().edition());
/// ```
#[wasm_bindgen]
#[must_use]
pub fn edition() -> String {
    Law::bundled().edition().to_owned()
}
