//! The WebAssembly interface of `lawful`: a question as JSON in, the answer as JSON out. See `README.md`.
//!
//! Nothing here panics on any input: what cannot be read is answered with an `error` object, or thrown as text by the
//! few functions that say so.

mod decide;
mod fault;
#[cfg(feature = "full")]
mod full;
#[cfg(feature = "import")]
mod import;
#[cfg(feature = "transfer")]
mod lang;
#[cfg(feature = "full")]
mod table;

pub use decide::{OUTCOMES, decide};
#[cfg(feature = "full")]
pub use full::{Law, syntax};
#[cfg(feature = "import")]
pub use import::answer_import;
#[cfg(feature = "transfer")]
pub use lang::{Languages, answer};
#[cfg(feature = "full")]
pub use table::{Assessed, OUTCOME_ERROR, Table};

use wasm_bindgen::prelude::wasm_bindgen;

/// The version of the library.
///
/// ```
/// assert_eq!(lawful_wasm::version(), env!("CARGO_PKG_VERSION"));
/// ```
#[wasm_bindgen]
#[must_use]
pub fn version() -> String {
    env!("CARGO_PKG_VERSION").to_owned()
}

/// The edition of the bundled law, such as `2026.11`.
///
/// ```
/// assert_eq!(lawful_wasm::edition(), lawful::Law::bundled().edition());
/// ```
#[wasm_bindgen]
#[must_use]
pub fn edition() -> String {
    lawful::Law::bundled().edition().to_owned()
}

/// The digest of the bundled law: 64 hexadecimal digits.
///
/// ```
/// assert_eq!(lawful_wasm::digest(), lawful::Law::bundled().digest());
/// ```
#[wasm_bindgen]
#[must_use]
pub fn digest() -> String {
    lawful::Law::bundled().digest().to_owned()
}
