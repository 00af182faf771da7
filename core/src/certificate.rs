//! Certificates: who has the same input, law and version of this library can make the same answer again and compare.
//!
//! A certificate names by their digests what went in and what came out, and the law and the version in between. It has no
//! signature: it proves that an answer was made so, not who made it.
//!
//! The input is digested as canonical JSON, so that neither the order of its keys nor its spaces matter: the keys of every
//! object in the order of their bytes, no space between tokens, texts escaped only where JSON demands it.
//!
//! ```
//! use lawful::{Law, certificate::{self, Certificate}};
//! let law = Law::bundled();
//! let question = br#"{"question": "transfer", "as_of": "2026-11-22", "facts": {"exporter.country": "DE",
//!     "importer": {"country": "FR", "role": "processor"}}}"#;
//! let certificate = certificate::certify(&law, question)?;
//!
//! // Kept as JSON, and compared by whoever asks again. The order of the keys is of no account, the facts are.
//! let kept: Certificate = serde_json::from_str(&certificate.to_json()).unwrap();
//! let same = br#"{"as_of": "2026-11-22", "question": "transfer", "facts": {"importer": {"role": "processor",
//!     "country": "FR"}, "exporter.country": "DE"}}"#;
//! assert!(certificate::verify(&law, &kept, same)?.is_empty());
//!
//! let other = br#"{"question": "transfer", "as_of": "2026-11-22", "facts": {"exporter.country": "DE",
//!     "importer": {"country": "US", "role": "processor"}}}"#;
//! let differences = certificate::verify(&law, &kept, other)?;
//! assert_eq!(differences.iter().map(|d| d.part).collect::<Vec<_>>(), ["input", "result"]);
//! # Ok::<(), lawful::wire::InputError>(())
//! ```

use crate::digest::{hex, sha256};
use crate::wire::{self, InputError};
use crate::words::words;
use crate::{Day, Law, Regime, canonical};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use time::Date;

words! {
    /// The name and version of the form of a certificate.
    pub enum Format is "format" {
        /// The first version.
        V1 = "lawful-certificate/1",
    }
}

words! {
    /// What was certified.
    pub enum Kind is "kind of certificate" {
        /// The answer to a question line.
        Question = "question",
        /// The report on a register.
        Register = "register",
    }
}

/// The version of this library.
pub const ENGINE: &str = env!("CARGO_PKG_VERSION");

/// What went in, what it was judged by, and what came out. Digests are SHA-256 in hexadecimal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Certificate {
    /// The form of the certificate.
    pub format: Format,
    /// What was certified.
    pub kind: Kind,
    /// The digest of the input as canonical JSON.
    pub input: String,
    /// For a register: the day it was judged on. A question has its day itself.
    #[serde(default, skip_serializing_if = "Option::is_none", with = "iso")]
    pub day: Option<Date>,
    /// For a register: the one regime it was judged under; absent for every one that applies.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub regime: Option<Regime>,
    /// The edition of the law.
    pub edition: String,
    /// The digest of the law. The changes that a question makes to it itself are part of the input.
    pub law: String,
    /// The version of this library.
    pub engine: String,
    /// The digest of the answer as canonical JSON.
    pub result: String,
}

impl Certificate {
    /// The certificate as canonical JSON on one line.
    #[must_use]
    pub fn to_json(&self) -> String {
        // Every field has a JSON.
        canonical::json(self).unwrap_or_default()
    }
}

/// A part in which a certificate and what is made now are not the same.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Difference {
    /// The part: the name of the field of the certificate.
    pub part: &'static str,
    /// What the certificate has.
    pub certified: String,
    /// What is found now.
    pub found: String,
}

/// Certifies the answer to a question line, as [`wire::answer`] gives it.
///
/// # Errors
/// When the question cannot be asked: an error is no answer to certify.
pub fn certify(law: &Law, question: &[u8]) -> Result<Certificate, InputError> {
    let asked = canonical_of(question)?;
    let answer = wire::answer(law, question);
    let answered: Value = wire::read(answer.as_bytes())?;
    if let Some(error) = answered.get("error").filter(|_| answered.get("question").is_none()) {
        return Err(refusal(error));
    }
    Ok(certificate(law, Kind::Question, None, None, &asked, &canonical_value(&answered)?))
}

/// Certifies the report on a register on a day, as [`Day::register`] makes it.
///
/// # Errors
/// When the text is no register, its structure is wrong, or it names an instrument that the law does not have.
///
/// ```
/// use lawful::{Law, certificate, day};
/// let text = include_bytes!("../examples/registers/plandisc.json");
/// let law = Law::bundled();
/// let day = day::parse("2020-08-03").unwrap();
/// let certificate = certificate::certify_register(law.on(day), text)?;
/// assert!(certificate::verify(&law, &certificate, text)?.is_empty());
/// assert_eq!(certificate.law, law.digest());
/// # Ok::<(), lawful::wire::InputError>(())
/// ```
pub fn certify_register(on: Day<'_>, register: &[u8]) -> Result<Certificate, InputError> {
    let input = canonical_of(register)?;
    let read = wire::whole_register(on.law(), register, "")?;
    let report = canonical_value(&on.register(&read))?;
    Ok(certificate(on.law(), Kind::Register, Some(on.date), on.regime, &input, &report))
}

/// Makes the answer again, offline, and names every part in which it is not as certified. Without a difference the
/// certificate holds.
///
/// `law` is the law of the certificate: the bundled edition, with the overlay that was in use, if any.
///
/// # Errors
/// When the input cannot be judged at all.
pub fn verify(law: &Law, certificate: &Certificate, input: &[u8]) -> Result<Vec<Difference>, InputError> {
    let found = match (certificate.kind, certificate.day) {
        (Kind::Question, _) => certify(law, input)?,
        (Kind::Register, Some(day)) => {
            let on = law.on(day);
            certify_register(certificate.regime.map_or(on, |regime| on.under(regime)), input)?
        }
        (Kind::Register, None) => {
            return Err(error("key `day` is missing (in the certificate of a register)".into(), String::new()));
        }
    };
    let parts = [
        ("input", &certificate.input, &found.input),
        ("edition", &certificate.edition, &found.edition),
        ("law", &certificate.law, &found.law),
        ("engine", &certificate.engine, &found.engine),
        ("result", &certificate.result, &found.result),
    ];
    let differing = parts.into_iter().filter(|(_, certified, found)| certified != found);
    Ok(differing
        .map(|(part, certified, found)| Difference { part, certified: certified.clone(), found: found.clone() })
        .collect())
}

fn certificate(
    law: &Law,
    kind: Kind,
    day: Option<Date>,
    regime: Option<Regime>,
    input: &str,
    result: &str,
) -> Certificate {
    Certificate {
        format: Format::V1,
        kind,
        input: hex(&sha256(input.as_bytes())),
        day,
        regime,
        edition: law.edition().to_owned(),
        law: law.digest().to_owned(),
        engine: ENGINE.to_owned(),
        result: hex(&sha256(result.as_bytes())),
    }
}

fn error(message: String, pointer: String) -> InputError {
    InputError::new(pointer, message)
}

/// The error that was given in place of an answer.
fn refusal(given: &Value) -> InputError {
    let text = |key: &str| given.get(key).and_then(Value::as_str).unwrap_or_default().to_owned();
    let number = |key: &str| given.get(key).and_then(Value::as_u64).and_then(|n| usize::try_from(n).ok()).unwrap_or(0);
    InputError::new(text("pointer"), text("message")).at(number("line"), number("column"))
}

fn canonical_of(json: &[u8]) -> Result<String, InputError> {
    canonical_value(&wire::read::<Value>(json)?)
}

fn canonical_value<T: Serialize>(value: &T) -> Result<String, InputError> {
    canonical::json(value).map_err(|_| error("a value has no JSON".into(), String::new()))
}

/// A date that may be absent, as ISO 8601 writes it.
mod iso {
    use crate::day;
    use serde::{Deserialize, Deserializer, Serializer, de};
    use time::Date;

    #[expect(clippy::ref_option, reason = "serde hands over the field as it is")]
    pub(super) fn serialize<S: Serializer>(date: &Option<Date>, s: S) -> Result<S::Ok, S::Error> {
        match date {
            Some(date) => s.serialize_str(&day::iso(*date)),
            None => s.serialize_none(),
        }
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(d: D) -> Result<Option<Date>, D::Error> {
        let text = Option::<String>::deserialize(d)?;
        text.map(|text| {
            day::parse(&text).ok_or_else(|| de::Error::custom(format!("`{text:.32}` is no date such as 2016-07-12")))
        })
        .transpose()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::law::Overlay;

    const QUESTION: &[u8] = br#"{"question": "transfer", "regime": "eu-gdpr", "as_of": "2026-11-22",
        "facts": {"exporter.country": "NO", "importer": {"country": "US", "role": "processor"}}}"#;

    fn register() -> &'static [u8] {
        include_bytes!("../examples/registers/superoffice.json")
    }

    #[test]
    fn what_is_named_differs() {
        let law = Law::bundled();
        let day = crate::day::parse("2026-11-22").unwrap();
        let made = certify(&law, QUESTION).unwrap();
        assert!(verify(&law, &made, QUESTION).unwrap().is_empty());
        let parts = |certificate: &Certificate, law: &Law| -> Vec<&str> {
            verify(law, certificate, QUESTION).unwrap().iter().map(|difference| difference.part).collect()
        };
        let older = Certificate { engine: "0.0.1".into(), ..made.clone() };
        assert_eq!(parts(&older, &law), ["engine"]);
        let forged = Certificate { result: "0".repeat(64), ..made.clone() };
        assert_eq!(parts(&forged, &law), ["result"]);
        let changed = law.with(&Overlay::annul("eu-adequacy-us-dpf", day)).unwrap();
        assert_eq!(parts(&made, &changed), ["edition", "law", "result"]);
    }

    #[test]
    fn a_register_is_certified_on_its_day() {
        let law = Law::bundled();
        let on = |text| law.on(crate::day::parse(text).unwrap());
        let before = certify_register(on("2020-07-15"), register()).unwrap();
        let after = certify_register(on("2020-07-16"), register()).unwrap();
        assert_eq!(before.input, after.input);
        assert_ne!(before.result, after.result);
        assert!(verify(&law, &before, register()).unwrap().is_empty());
        let moved = Certificate { day: after.day, ..before.clone() };
        assert_eq!(verify(&law, &moved, register()).unwrap()[0].part, "result");
        let under = certify_register(on("2020-07-15").under(Regime::EuGdpr), register()).unwrap();
        let kept: Certificate = serde_json::from_str(&under.to_json()).unwrap();
        assert_eq!((kept.regime, &kept), (Some(Regime::EuGdpr), &under));
        assert!(verify(&law, &kept, register()).unwrap().is_empty());
        let without_day = Certificate { day: None, ..before };
        assert!(verify(&law, &without_day, register()).is_err());
    }

    #[test]
    fn an_error_is_not_certified() {
        let law = Law::bundled();
        let error = certify(&law, br#"{"question": "transfer", "as_of": "2026-11-22", "facts": {"importr": {}}}"#);
        assert!(error.unwrap_err().message.contains("importr"));
        let error = certify_register(law.on(law.as_of()), br#"{"format": "lawful-register/1"}"#).unwrap_err();
        assert!(error.message.contains("is missing"), "{error}");
        assert!(serde_json::from_str::<Certificate>(r#"{"format": "lawful-certificate/2"}"#).is_err());
    }

    #[test]
    fn the_digest_of_the_input_is_that_of_its_canonical_json() {
        let law = Law::bundled();
        let made = certify(&law, QUESTION).unwrap();
        let canonical = concat!(
            r#"{"as_of":"2026-11-22","facts":{"exporter.country":"NO","importer":{"country":"US","role":"processor"}},"#,
            r#""question":"transfer","regime":"eu-gdpr"}"#
        );
        assert_eq!(made.input, hex(&sha256(canonical.as_bytes())));
        assert_eq!(made.engine, ENGINE);
    }
}
