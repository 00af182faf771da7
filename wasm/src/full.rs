//! Every question, and what-if laws.

use crate::decide;
use crate::fault::Fault;
use lawful::law::Overlay;
use lawful::wire;
use wasm_bindgen::prelude::wasm_bindgen;

/// What keeps a text from being JSON, the `error` object of an answer; empty if it is JSON.
///
/// ```
/// assert_eq!(lawful_wasm::syntax("[1]"), "");
/// assert!(lawful_wasm::syntax("[1").contains(r#""line":1"#));
/// ```
#[wasm_bindgen]
#[must_use]
pub fn syntax(text: &str) -> String {
    wire::read::<serde::de::IgnoredAny>(text.as_bytes())
        .err()
        .map(|error| Fault::from(error).into())
        .unwrap_or_default()
}

/// A law: the bundled one, or another made from it by an overlay. Lives until it is freed.
#[wasm_bindgen]
pub struct Law(pub(crate) lawful::Law);

#[wasm_bindgen]
impl Law {
    /// The law with the changes of an overlay, a JSON list of operations; with an empty list the bundled law.
    ///
    /// # Errors
    /// When the overlay cannot be read, or names what does not exist: the `error` object of an answer, as text.
    ///
    /// ```
    /// let law = lawful_wasm::Law::new("[]").unwrap();
    /// assert_eq!(law.digest(), lawful_wasm::digest());
    /// assert!(lawful_wasm::Law::new(r#"[{"op": "end", "instrument": "nothing", "date": "2027-01-01"}]"#).is_err());
    /// ```
    #[wasm_bindgen(constructor)]
    pub fn new(overlay: &str) -> Result<Self, String> {
        Self(lawful::Law::bundled()).with(overlay)
    }

    /// This law with further changes.
    ///
    /// # Errors
    /// As for [`Law::new`].
    pub fn with(&self, overlay: &str) -> Result<Self, String> {
        let overlay: Overlay = wire::read(overlay.as_bytes()).map_err(Fault::from)?;
        let changed = self.0.with(&overlay).map_err(|error| Fault::new("", error.to_string()))?;
        Ok(Self(changed))
    }

    /// Answers one question under this law, as [`answer`](crate::answer) does under the bundled one.
    #[must_use]
    pub fn answer(&self, question: &str) -> String {
        wire::answer(&self.0, question.as_bytes())
    }

    /// Whether a transfer is lawful under this law, as [`decide`](crate::decide()) says under the bundled one.
    ///
    /// # Errors
    /// As for [`decide`](crate::decide()).
    pub fn decide(&self, day: &str, regime: &str, facts: &str) -> Result<u8, String> {
        Ok(decide::under(&self.0, day, regime, facts)?)
    }

    /// The name of the edition; with `+overlay` where it was changed.
    #[must_use]
    pub fn edition(&self) -> String {
        self.0.edition().to_owned()
    }

    /// The digest: two laws with one digest answer alike.
    #[must_use]
    pub fn digest(&self) -> String {
        self.0.digest().to_owned()
    }
}
