//! The fast question: one word, as a number.

use crate::fault::Fault;
use lawful::facts::{Fact, Transfer};
use lawful::{Date, Day, Law, Outcome, Regime, day, wire};
use wasm_bindgen::prelude::wasm_bindgen;

/// The outcomes in the order of their numbers.
pub const OUTCOMES: [Outcome; 4] = [Outcome::NotRestricted, Outcome::Lawful, Outcome::Undetermined, Outcome::Unlawful];

/// Whether a transfer is lawful on a day, as the place of the outcome in [`OUTCOMES`].
///
/// The day is a date such as `2026-11-22`, the regime a word such as `eu-gdpr` or empty for those that apply.
///
/// # Errors
/// When the day, the regime or the facts cannot be read: the `error` object of an answer, as text.
///
/// ```
/// let facts = r#"{"exporter.country": "DE", "importer": {"country": "FR", "role": "processor"}}"#;
/// assert_eq!(lawful_wasm::decide("2026-11-22", "", facts), Ok(0));
/// assert!(lawful_wasm::decide("2026-11-22", "eu-gdpr", "{").is_err());
/// ```
#[wasm_bindgen]
pub fn decide(day: &str, regime: &str, facts: &str) -> Result<u8, String> {
    Ok(under(&Law::bundled(), day, regime, facts)?)
}

/// The same under any law.
pub(crate) fn under(law: &Law, day: &str, regime: &str, facts: &str) -> Result<u8, Fault> {
    // The fast reader first; the one that keeps places says what is wrong.
    let facts: Transfer = serde_json::from_str(facts).or_else(|_| wire::read(facts.as_bytes()))?;
    wire::check_instruments(law, &facts)?;
    Ok(number(on(law, day, regime)?.decide(&facts).outcome))
}

/// The law on a day under a regime, or under those that apply.
fn on<'a>(law: &'a Law, day: &str, under: &str) -> Result<Day<'a>, Fault> {
    let on = law.on(date(day)?);
    Ok(regime(under)?.map_or(on, |regime| on.under(regime)))
}

/// The regime that a word is; none for no word.
pub(crate) fn regime(text: &str) -> Result<Option<Regime>, Fault> {
    if text.is_empty() {
        return Ok(None);
    }
    match word::<Regime>(text).map_err(|fault| fault.at("/regime"))? {
        regime if regime.is_judged() => Ok(Some(regime)),
        regime => Err(Fault::new("/regime", format!("no transfer is judged under `{regime}`"))),
    }
}

/// The date that a text is.
pub(crate) fn date(text: &str) -> Result<Date, Fault> {
    // Most are dates; of the others the reader says what is wrong.
    if let Some(date) = day::parse(text) {
        return Ok(date);
    }
    match word::<Fact<Date>>(text).map_err(|fault| fault.at("/as_of"))? {
        Fact::Is(date) => Ok(date),
        _ => Err(Fault::new("/as_of", "a date is needed here".to_owned())),
    }
}

/// A text read as the word of a fact, so that its errors are those of facts.
fn word<T: serde::de::DeserializeOwned>(text: &str) -> Result<T, Fault> {
    let quoted = serde_json::to_string(text).unwrap_or_default();
    Ok(wire::read(quoted.as_bytes())?)
}

/// The place of an outcome in [`OUTCOMES`].
pub(crate) fn number(outcome: Outcome) -> u8 {
    match outcome {
        Outcome::NotRestricted => 0,
        Outcome::Lawful => 1,
        Outcome::Unlawful => 3,
        // An outcome that this face does not know decides nothing.
        _ => 2,
    }
}
