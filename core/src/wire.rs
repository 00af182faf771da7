//! The JSON every face speaks: one question in, one answer out, the same bytes everywhere.
//!
//! A question is an object with `question`, `as_of` and `facts`, and where needed `regime`, `overlay`, `from`, `to` and
//! `detail`. Its `id`, whatever it is, comes back with the answer. Facts are nested or dotted. A question that cannot be
//! asked is answered with an `error` object that says where, which word, and what was probably meant.
//!
//! ```
//! use lawful::{Law, wire};
//! let law = Law::bundled();
//! let answer = wire::answer(&law, br#"{"id": 7, "question": "transfer", "regime": "eu-gdpr", "as_of": "2026-11-22",
//!     "detail": "outcome", "facts": {"exporter.country": "DE", "importer": {"country": "FR", "role": "processor"}}}"#);
//! assert_eq!(answer, r#"{"id":7,"question":"transfer","outcome":"not-restricted"}"#);
//! ```

use crate::facts::{AgreementFacts, Chain, Fact, PrivacyNotice, SubProcessor, SubProcessorChange, Transfer};
use crate::law::{Law, Overlay};
use crate::words::words;
use crate::{ChainVerdict, Day, EngagementVerdict, Impact, ListChange, Outcome, Period, Regime, Verdict};
use core::fmt;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer, Serialize, de};
use serde_json::value::RawValue;
use time::Date;

words! {
    /// What is asked.
    pub enum Kind is "question" {
        /// Whether one leg is lawful.
        Transfer = "transfer",
        /// When it is lawful, from `from` up to `to`.
        LawfulPeriods = "lawful-periods",
        /// What the overlay changes for it.
        Impact = "impact",
        /// Whether a chain of legs and engagements is lawful.
        Chain = "chain",
        /// Whether the engagement of a sub-processor is in order.
        SubProcessor = "sub-processor",
        /// What a change of a list of sub-processors obliges.
        SubProcessorChange = "sub-processor-change",
        /// Which role a party has.
        Role = "role",
        /// Whether the arrangement between joint controllers is complete.
        JointArrangement = "joint-arrangement",
        /// Whether the contract with a processor is complete.
        ProcessorContract = "processor-contract",
        /// Whether an organisation needs a representative.
        RepresentativeDuty = "representative-duty",
        /// Whether it needs a data protection officer.
        DpoDuty = "dpo-duty",
        /// Whether it must keep a record of its processing.
        RecordsDuty = "records-duty",
        /// Whether processing needs an impact assessment.
        DpiaDuty = "dpia-duty",
        /// Whether a record of processing activities holds every item.
        RecordsComplete = "records-complete",
        /// Whether a privacy notice states all that is due.
        Notice = "notice",
        /// Whether it is stated how long data are kept.
        Retention = "retention",
        /// Whether security measures are described under every heading.
        Security = "security",
        /// Whether the authorities named for complaints can be told apart.
        ComplaintAuthorities = "complaint-authorities",
        /// Whether processing for a purpose is lawful.
        Basis = "basis",
        /// Whether a consent is valid.
        Consent = "consent",
        /// Whether marketing is lawful.
        Marketing = "marketing",
        /// Whether access to the devices of users is lawful.
        Terminal = "terminal",
    }
}

words! {
    /// How much of the answer is wanted.
    pub enum Detail is "detail" {
        /// The outcome in one word.
        Outcome = "outcome",
        /// The outcome with the stable codes and the names of the missing facts.
        Codes = "codes",
        /// Everything but the proof.
        Verdict = "verdict",
        /// Everything.
        Full = "full",
    }
}

/// What is wrong with an input, and where.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, thiserror::Error)]
#[error("{message}")]
#[non_exhaustive]
pub struct InputError {
    /// What is wrong: the offending word and the nearest valid one.
    pub message: String,
    /// The place, as a JSON pointer; empty for the whole.
    pub pointer: String,
    /// The line, from 1; 0 if it is not one line's matter.
    pub line: usize,
    /// The column, from 1; 0 likewise.
    pub column: usize,
}

impl InputError {
    fn plain(pointer: &str, message: impl fmt::Display) -> Self {
        Self { message: message.to_string(), pointer: pointer.to_owned(), line: 0, column: 0 }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Question<'a> {
    #[serde(borrow, default)]
    id: Option<&'a RawValue>,
    question: Kind,
    #[serde(default)]
    regime: Option<Regime>,
    as_of: When,
    #[serde(borrow)]
    facts: &'a RawValue,
    #[serde(borrow, default)]
    overlay: Option<&'a RawValue>,
    #[serde(default)]
    from: Option<When>,
    #[serde(default)]
    to: Option<When>,
    #[serde(default)]
    detail: Option<Detail>,
}

/// A date, or a day counted from an edge of an instrument: `{"instrument": …, "edge": "ends_on", "days": -1}`.
enum When {
    On(Date),
    Edge { instrument: String, edge: String, days: i64 },
}

impl<'de> Deserialize<'de> for When {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        struct V;
        impl<'de> de::Visitor<'de> for V {
            type Value = When;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a date, or an edge of an instrument")
            }
            fn visit_str<E: de::Error>(self, text: &str) -> Result<When, E> {
                match Fact::<Date>::deserialize(de::value::StrDeserializer::<E>::new(text))? {
                    Fact::Is(day) => Ok(When::On(day)),
                    _ => Err(E::custom("a date is needed here")),
                }
            }
            fn visit_map<A: de::MapAccess<'de>>(self, map: A) -> Result<When, A::Error> {
                #[derive(Deserialize)]
                #[serde(deny_unknown_fields)]
                struct Edge {
                    instrument: String,
                    edge: String,
                    #[serde(default)]
                    days: i64,
                }
                let Edge { instrument, edge, days } = Edge::deserialize(de::value::MapAccessDeserializer::new(map))?;
                Ok(When::Edge { instrument, edge, days })
            }
        }
        d.deserialize_any(V)
    }
}

impl When {
    fn day(&self, law: &Law) -> Result<Date, String> {
        let (instrument, edge, days) = match self {
            Self::On(day) => return Ok(*day),
            Self::Edge { instrument, edge, days } => (instrument, edge, days),
        };
        let found = law
            .instrument(instrument)
            .ok_or_else(|| crate::words::unknown("instrument", instrument, law.instruments().iter().map(|i| &*i.id)))?;
        let edges = ["applies_from", "ends_on", "new_contracts_end_on"];
        let day = match edge.as_str() {
            "applies_from" => found.applies_from,
            "ends_on" => found.ends_on,
            "new_contracts_end_on" => found.new_contracts_end_on,
            other => return Err(crate::words::unknown("edge", other, edges)),
        };
        day.and_then(|day| crate::day::plus(day, *days)).ok_or_else(|| format!("`{instrument}` has no `{edge}`"))
    }
}

#[derive(Serialize)]
struct Answer<'a, T> {
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<&'a RawValue>,
    question: Kind,
    #[serde(flatten)]
    answer: T,
}

#[derive(Serialize)]
struct Refusal<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<&'a RawValue>,
    error: InputError,
}

/// The answer to a question, as one line of JSON without a line break.
///
/// Never fails: a question that cannot be asked is answered with an `error` object.
#[must_use]
pub fn answer(law: &Law, question: &[u8]) -> String {
    let answer = match try_answer(law, question) {
        Ok(answer) => answer,
        Err((id, error)) => {
            let id = id.as_deref();
            serde_json::to_string(&Refusal { id, error }).unwrap_or_default()
        }
    };
    // Only an `id` is echoed as it was written, and a line break in JSON stands between its signs, never inside a string.
    if answer.contains(['\n', '\r']) { answer.replace(['\n', '\r'], " ") } else { answer }
}

type Failed = (Option<Box<RawValue>>, InputError);

fn try_answer(law: &Law, text: &[u8]) -> Result<String, Failed> {
    // Most questions are of one transfer: they are read in one pass. Every other one, and every one that is not well
    // formed, goes the way that keeps the places.
    if let Ok(line) = core::str::from_utf8(text)
        && let Ok(asked) = serde_json::from_str::<AboutTransfer<'_>>(line)
        && asked.question == Kind::Transfer
    {
        let id = asked.id;
        return asked.answer(law).map_err(|error| (id.map(ToOwned::to_owned), error));
    }
    let question: Question<'_> = parse(text, "").map_err(|error| (None, error))?;
    respond(law, &question).map_err(|error| (question.id.map(ToOwned::to_owned), error))
}

/// A question of one transfer, read in one pass.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AboutTransfer<'a> {
    #[serde(borrow, default)]
    id: Option<&'a RawValue>,
    question: Kind,
    #[serde(default)]
    regime: Option<Regime>,
    as_of: When,
    facts: Transfer,
    #[serde(default)]
    detail: Option<Detail>,
}

impl AboutTransfer<'_> {
    fn answer(self, law: &Law) -> Result<String, InputError> {
        let date = self.as_of.day(law).map_err(|message| InputError::plain("/as_of", message))?;
        transfer(under(law.on(date), self.regime)?, self.id, self.detail, &self.facts)
    }
}

/// The day under the regime asked about.
fn under(day: Day<'_>, regime: Option<Regime>) -> Result<Day<'_>, InputError> {
    match regime {
        None => Ok(day),
        Some(regime) if regime.is_judged() => Ok(day.under(regime)),
        Some(regime) => {
            let known: Vec<&str> = Regime::ALL.iter().filter(|r| r.is_judged()).map(|r| r.as_str()).collect();
            let known = known.join("`, `");
            Err(InputError::plain("/regime", format!("no transfer is judged under `{regime}`; use `{known}`")))
        }
    }
}

fn respond(law: &Law, question: &Question<'_>) -> Result<String, InputError> {
    let day = |when: &When, at: &str| when.day(law).map_err(|message| InputError::plain(at, message));
    let date = day(&question.as_of, "/as_of")?;
    let overlay: Option<Overlay> = question.overlay.map(|o| parse(o.get().as_bytes(), "/overlay")).transpose()?;
    let changed = overlay
        .as_ref()
        .filter(|_| question.question != Kind::Impact)
        .map(|overlay| law.with(overlay).map_err(|error| InputError::plain("/overlay", error)))
        .transpose()?;
    let law = changed.as_ref().unwrap_or(law);
    let on = under(law.on(date), question.regime)?;
    let facts = question.facts.get().as_bytes();
    match question.question {
        Kind::Transfer => transfer(on, question.id, question.detail, &parse(facts, "/facts")?),
        Kind::LawfulPeriods => {
            let transfer: Transfer = checked(law, parse(facts, "/facts")?)?;
            let (Some(from), Some(to)) = (&question.from, &question.to) else {
                return Err(InputError::plain("", "a question of periods needs `from` and `to`"));
            };
            #[derive(Serialize)]
            struct Periods {
                periods: Vec<Period>,
            }
            let periods = on.periods(&transfer, day(from, "/from")?, day(to, "/to")?);
            render(question, Periods { periods })
        }
        Kind::Impact => {
            let transfer: Transfer = checked(law, parse(facts, "/facts")?)?;
            let overlay = overlay.unwrap_or_default();
            let impact: Impact =
                on.impact(&transfer, &overlay).map_err(|error| InputError::plain("/overlay", error))?;
            render(question, impact)
        }
        Kind::Chain => render::<ChainVerdict>(question, on.chain(&parse::<Chain>(facts, "/facts")?)),
        Kind::SubProcessor => {
            render::<EngagementVerdict>(question, on.sub_processor(&parse::<SubProcessor>(facts, "/facts")?))
        }
        Kind::SubProcessorChange => {
            render::<ListChange>(question, crate::list_change(&parse::<SubProcessorChange>(facts, "/facts")?))
        }
        Kind::Role => render(question, on.assess_role(&parse(facts, "/facts")?)),
        Kind::JointArrangement => render(question, on.is_joint_arrangement_complete(&parse(facts, "/facts")?)),
        Kind::ProcessorContract => {
            let facts: AgreementFacts = parse(facts, "/facts")?;
            if let Some(id) = facts.contract.standard.as_known() {
                known_instrument(on.law(), "/facts/contract/standard", id)?;
            }
            render(question, on.is_processing_agreement_complete(&facts))
        }
        Kind::RepresentativeDuty => render(question, on.needs_representative(&parse(facts, "/facts")?)),
        Kind::DpoDuty => render(question, on.needs_dpo(&parse(facts, "/facts")?)),
        Kind::RecordsDuty => render(question, on.needs_records(&parse(facts, "/facts")?)),
        Kind::DpiaDuty => render(question, on.needs_dpia(&parse(facts, "/facts")?)),
        Kind::RecordsComplete => render(question, on.record_gaps(&parse(facts, "/facts")?)),
        Kind::Notice => {
            let notice: PrivacyNotice = parse(facts, "/facts")?;
            for (at, id) in notice.mechanisms_named.as_known().into_iter().flatten().enumerate() {
                known_instrument(law, &format!("/facts/mechanisms_named/{at}"), id)?;
            }
            render(question, on.notice_gaps(&notice))
        }
        Kind::Retention => render(question, on.retention_findings(&parse(facts, "/facts")?)),
        Kind::Security => render(question, on.security_gaps(&parse(facts, "/facts")?)),
        Kind::Basis => render(question, on.is_basis_valid(&parse(facts, "/facts")?)),
        Kind::Consent => render(question, on.is_consent_valid(&parse(facts, "/facts")?)),
        Kind::Marketing => render(question, on.marketing(&parse(facts, "/facts")?)),
        Kind::Terminal => render(question, on.terminal_access(&parse(facts, "/facts")?)),
        Kind::ComplaintAuthorities => render(question, on.complaint_authorities(&parse(facts, "/facts")?)),
    }
}

fn transfer(
    on: Day<'_>,
    id: Option<&RawValue>,
    detail: Option<Detail>,
    facts: &Transfer,
) -> Result<String, InputError> {
    #[derive(Serialize)]
    struct Short {
        outcome: Outcome,
    }
    #[derive(Serialize)]
    struct Codes {
        outcome: Outcome,
        codes: Vec<&'static str>,
        missing: Vec<String>,
    }
    check_instruments(on.law(), facts)?;
    let kind = Kind::Transfer;
    match detail.unwrap_or(Detail::Full) {
        Detail::Outcome => line(id, kind, Short { outcome: on.decide(facts).outcome }),
        Detail::Codes => {
            let (outcome, codes, missing) = on.brief(facts);
            line(id, kind, Codes { outcome, codes, missing })
        }
        Detail::Verdict => line(id, kind, Verdict { proof: None, ..on.transfer(facts) }),
        Detail::Full => line(id, kind, on.transfer(facts)),
    }
}

fn render<T: Serialize>(question: &Question<'_>, answer: T) -> Result<String, InputError> {
    line(question.id, question.question, answer)
}

fn line<T: Serialize>(id: Option<&RawValue>, question: Kind, answer: T) -> Result<String, InputError> {
    serde_json::to_string(&Answer { id, question, answer }).map_err(|error| InputError::plain("", error))
}

fn checked(law: &Law, facts: Transfer) -> Result<Transfer, InputError> {
    check_instruments(law, &facts)?;
    Ok(facts)
}

/// Refuses facts that name an instrument the law does not have.
///
/// # Errors
/// With the pointer of the name and the nearest instrument.
pub fn check_instruments(law: &Law, facts: &Transfer) -> Result<(), InputError> {
    let check = |pointer: String, id: &str| known_instrument(law, &pointer, id);
    for (at, cert) in facts.certs.as_known().into_iter().flatten().enumerate() {
        if let Some(id) = cert.instrument.as_known() {
            check(format!("/facts/certs/{at}/instrument"), id)?;
        }
    }
    for (at, claim) in facts.claims.as_known().into_iter().flatten().enumerate() {
        check(format!("/facts/claims/{at}"), claim)?;
    }
    for (at, tool) in facts.tools.as_known().into_iter().flatten().enumerate() {
        if let Some(id) = tool.instrument.as_known() {
            check(format!("/facts/tools/{at}/instrument"), id)?;
        }
    }
    if let Some(id) = facts.tia.relies_on.as_known() {
        check("/facts/tia/relies_on".to_owned(), id)?;
    }
    facts.excluded_by.iter().try_for_each(|(id, _)| check(format!("/facts/excluded_by/{id}"), id))
}

/// Refuses the name of an instrument the law does not have.
fn known_instrument(law: &Law, pointer: &str, id: &str) -> Result<(), InputError> {
    if law.instrument(id).is_some() {
        return Ok(());
    }
    let known = law.instruments().iter().map(|i| &*i.id);
    Err(InputError::plain(pointer, crate::words::unknown("instrument", id, known)))
}

/// Reads JSON into a value.
///
/// The fast parse keeps no places; where it fails the text is read again with them.
pub(crate) fn parse<'a, T: Deserialize<'a>>(text: &'a [u8], within: &str) -> Result<T, InputError> {
    // Checked once as a whole: `from_slice` would check every string by itself.
    let read = match core::str::from_utf8(text) {
        Ok(text) => serde_json::from_str(text),
        Err(_) => serde_json::from_slice(text),
    };
    match read {
        Ok(value) => Ok(value),
        Err(error) => Err(located::<T>(text, within, &error)),
    }
}

/// The same error with its JSON pointer.
fn located<'a, T: Deserialize<'a>>(text: &'a [u8], within: &str, error: &serde_json::Error) -> InputError {
    let mut track = serde_path_to_error::Track::new();
    let mut json = serde_json::Deserializer::from_slice(text);
    let failed = T::deserialize(serde_path_to_error::Deserializer::new(&mut json, &mut track)).is_err();
    let path = if failed { pointer(&track.path()) } else { String::new() };
    InputError {
        message: without_place(&error.to_string()),
        pointer: format!("{within}{path}"),
        line: error.line(),
        column: error.column(),
    }
}

fn pointer(path: &serde_path_to_error::Path) -> String {
    use serde_path_to_error::Segment;
    path.iter().fold(String::new(), |mut pointer, segment| {
        match segment {
            Segment::Seq { index } => pointer.push_str(&format!("/{index}")),
            Segment::Map { key } => pointer.push_str(&format!("/{}", key.replace('~', "~0").replace('/', "~1"))),
            _ => {}
        }
        pointer
    })
}

/// The message without the ` at line 1 column 9` that `serde_json` puts behind it.
fn without_place(message: &str) -> String {
    message.rfind(" at line ").map_or(message, |at| &message[..at]).to_owned()
}

/// Reads any of the fact groups from JSON, with the place of what is wrong.
///
/// # Errors
/// When the text is not JSON, or a key, word, type or date is not one of those allowed.
///
/// ```
/// let error = lawful::wire::read::<lawful::facts::Transfer>(br#"{"exporter": {"contry": "NO"}}"#).unwrap_err();
/// assert_eq!(error.message, "unknown key `contry`; nearest is `country` (in exporter)");
/// assert_eq!((error.pointer.as_str(), error.line, error.column), ("/exporter", 1, 22));
/// ```
pub fn read<T: DeserializeOwned>(text: &[u8]) -> Result<T, InputError> {
    parse(text, "")
}
