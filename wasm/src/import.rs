//! Other people's records in.

use lawful::{Law, wire};
use wasm_bindgen::prelude::wasm_bindgen;

/// Answers a question `import`, both as JSON: the register of a text, what was not understood, and how much there was. A
/// question that cannot be asked is answered with an `error` object; nothing is thrown.
///
/// ```
/// let answer = lawful_wasm::answer_import(r#"{"question": "import", "facts": {"format": "csv",
///     "text": "Processor,Country\nAcme,Norway\n"}}"#);
/// assert!(answer.starts_with(r#"{"question":"import","register":{"#), "{answer}");
/// ```
#[wasm_bindgen]
#[must_use]
pub fn answer_import(question: &str) -> String {
    wire::answer_import(&Law::bundled(), question.as_bytes())
}
