//! The JSON every face speaks: one question in, one answer out, the same bytes everywhere.
//!
//! A question is an object with `question`, `as_of` and `facts`, and where needed `regime`, `overlay`, `from`,
//! `to`, `detail` and `lang`; [`Kind`] lists what can be asked, and what the `facts` of each are. Its `id`,
//! whatever it is, comes back with the answer. Facts are nested or dotted. A question that cannot be asked is
//! answered with an `error` object that says where, which word, and what was probably meant.
//!
//! ```
//! use lawful::{Law, wire};
//! let law = Law::bundled();
//! let answer = wire::answer(&law, br#"{"id": 7, "question": "transfer", "regime": "eu-gdpr", "as_of": "2026-11-22",
//!     "detail": "outcome", "facts": {"exporter.country": "DE", "importer": {"country": "FR", "role": "processor"}}}"#);
//! assert_eq!(answer, r#"{"id":7,"question":"transfer","outcome":"not-restricted"}"#);
//! ```

mod documents;
#[cfg(feature = "exchange")]
mod import;
mod law;
mod question;
mod read;
mod respond;

pub use read::read;
pub(crate) use read::{parse, whole_register};
pub use respond::check_instruments;

use crate::lang::Catalogues;
use crate::law::Law;
use crate::words::words;
use core::fmt;
#[cfg(not(target_family = "wasm"))]
use question::AboutTransfer;
use question::{Question, Refusal};
use serde::Serialize;
use serde_json::value::RawValue;

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
        /// Each rung of the ladder for one leg, whether it holds or not.
        Rungs = "rungs",
        /// The tools whose make fits the roles of the parties to a leg.
        SuggestTools = "suggest-tools",
        /// The outcome of a leg under each regime, and the regimes that concern it.
        Regimes = "regimes",
        /// What a register says, judged: every leg, and what the record leaves open.
        Register = "register",
        /// The legs of a register: the facts of each transfer, as they are judged. Needs no `as_of`.
        RegisterLegs = "register-legs",
        /// The outcome of every leg of a register, without explanation.
        RegisterOutcomes = "register-outcomes",
        /// The legs of a register that the overlay alters.
        RegisterImpact = "register-impact",
        /// What lies ahead of a register, up to `to`.
        Calendar = "calendar",
        /// The claims of a register, held against the law and its own facts.
        Audit = "audit",
        /// Both records of Art. 30 that a register makes. Needs no `as_of`.
        Records = "records",
        /// What differs between the registers `old` and `new` of `facts`. Needs no `as_of`.
        RegisterDiff = "register-diff",
        /// What that difference obliges, on the `terms` of `facts`.
        RegisterChange = "register-change",
        /// What differs between the law and the law with the overlay, for a register.
        LawDiff = "law-diff",
        /// The union of the registers `first` and `second` of `facts`. Needs no `as_of`.
        Merge = "merge",
        /// The register that a `text` in a `format` makes, and what of it was not understood; `about` says what is known beside
        /// it. Needs no `as_of`. Only where the library was built with the feature `exchange`.
        Import = "import",
        /// The problems of a `transfer`, `party`, `engagement`, `activity`, `chain`, `register` or `overlay`; none if it is
        /// well formed. Needs no `as_of`.
        Validate = "validate",
        /// The certificate of the answer to the question that `facts` are. Needs no `as_of`.
        Certificate = "certificate",
        /// Whether the `certificate` of `facts` holds for its `question`. Needs no `as_of`.
        Verify = "verify",
        /// Edition, instruments and events of the law. Needs neither `as_of` nor `facts`.
        Law = "law",
        /// Every code that a finding can have. Needs neither `as_of` nor `facts`.
        Codes = "codes",
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
    /// The nearest valid word, if one is close.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub suggestion: Option<String>,
    /// The place, as a JSON pointer; empty for the whole.
    pub pointer: String,
    /// The line, from 1; 0 if it is not one line's matter.
    pub line: usize,
    /// The column, from 1; 0 likewise.
    pub column: usize,
}

impl InputError {
    pub(crate) fn new(pointer: impl Into<String>, message: impl fmt::Display) -> Self {
        let message = message.to_string();
        Self { suggestion: suggestion(&message), message, pointer: pointer.into(), line: 0, column: 0 }
    }

    pub(crate) fn at(self, line: usize, column: usize) -> Self {
        Self { line, column, ..self }
    }
}

/// The word that a message recommends. It passes through serde as text, so that it is read back here, and nowhere else.
fn suggestion(message: &str) -> Option<String> {
    let (_, from) = message.split_once("nearest is `")?;
    Some(from.split_once('`')?.0.to_owned())
}

/// The answer to a question, as one line of JSON without a line break.
///
/// Never fails: a question that cannot be asked is answered with an `error` object.
#[must_use]
pub fn answer(law: &Law, question: &[u8]) -> String {
    told(law, &[], question)
}

/// The same, for a host that has read catalogues: a question with `"lang"` is answered in that language.
///
/// With the feature `lang-bundled` every language is there, and [`answer`] does.
///
/// ```
/// use lawful::{Language, Law, lang::Catalogue, wire};
/// let sv = Catalogue::read(Language::Sv, include_str!("../../lang/sv.json"))?;
/// let answer = wire::answer_in(&Law::bundled(), &[sv], br#"{"question": "transfer", "regime": "eu-gdpr", "lang": "sv",
///     "as_of": "2026-11-22", "detail": "verdict", "facts": {"exporter.country": "SE", "importer.country": "IN"}}"#);
/// assert!(answer.contains("Ange mekanismen, eller ingå en."));
/// # Ok::<(), lawful::lang::CatalogueError>(())
/// ```
#[cfg(feature = "lang")]
#[must_use]
pub fn answer_in(law: &Law, catalogues: &[crate::lang::Catalogue], question: &[u8]) -> String {
    told(law, catalogues, question)
}

fn told(law: &Law, catalogues: Catalogues<'_>, question: &[u8]) -> String {
    one_line(try_answer(law, catalogues, question))
}

/// The answer to a question about one engagement: a `transfer`, its `lawful-periods`, `rungs`, `suggest-tools` or `regimes`,
/// a `sub-processor`, or the `law` itself, without overlay.
///
/// The bytes are those of [`answer`]; every other question is refused. What it cannot answer is not linked into a program
/// that calls nothing else: a form needs no more, and a page loads a fraction of the code.
///
/// ```
/// use lawful::{Law, wire};
/// let (law, ask) = (Law::bundled(), |question: &str| question.as_bytes().to_vec());
/// let regimes = ask(r#"{"question": "regimes", "as_of": "2026-11-22", "facts": {"exporter.country": "DE"}}"#);
/// assert_eq!(wire::answer_transfer(&law, &[], &regimes), wire::answer(&law, &regimes));
/// let codes = ask(r#"{"question": "codes"}"#);
/// assert!(wire::answer_transfer(&law, &[], &codes).contains("a question of `codes` is not answered here"));
/// ```
#[cfg(feature = "lang")]
#[must_use]
pub fn answer_transfer(law: &Law, catalogues: &[crate::lang::Catalogue], question: &[u8]) -> String {
    one_line(read_question(question).and_then(|asked| {
        let answer = respond::of_transfer(law, catalogues, &asked, question);
        answer.map_err(|error| (asked.id.map(ToOwned::to_owned), error))
    }))
}

/// The answer to an `import`; every other question is refused. As with [`answer_transfer`], nothing else is linked along.
///
/// ```
/// use lawful::{Law, wire};
/// let question = br#"{"question": "import", "facts": {"text": "| Processor | Country |\n|---|---|\n| Acme | NO |",
///     "format": "markdown"}}"#;
/// assert_eq!(wire::answer_import(&Law::bundled(), question), wire::answer(&Law::bundled(), question));
/// ```
#[cfg(feature = "exchange")]
#[must_use]
pub fn answer_import(law: &Law, question: &[u8]) -> String {
    one_line(read_question(question).and_then(|asked| {
        let answer = respond::of_import(law, &asked, question);
        answer.map_err(|error| (asked.id.map(ToOwned::to_owned), error))
    }))
}

fn one_line(answer: Result<String, Failed>) -> String {
    let answer = answer.unwrap_or_else(|(id, error)| {
        let id = id.as_deref();
        serde_json::to_string(&Refusal { id, error }).unwrap_or_default()
    });
    // Only an `id` is echoed as it was written, and a line break in JSON stands between its signs, never inside a string.
    if answer.contains(['\n', '\r']) { answer.replace(['\n', '\r'], " ") } else { answer }
}

type Failed = (Option<Box<RawValue>>, InputError);

fn try_answer(law: &Law, catalogues: Catalogues<'_>, text: &[u8]) -> Result<String, Failed> {
    // Most questions are of one transfer: they are read in one pass. Every other one, and every one that is not well
    // formed, goes the way that keeps the places.
    #[cfg(not(target_family = "wasm"))]
    if let Ok(line) = core::str::from_utf8(text)
        && let Ok(asked) = serde_json::from_str::<AboutTransfer<'_>>(line)
        && asked.question == Kind::Transfer
    {
        return respond::about_transfer(law, &asked).map_err(|error| (asked.id.map(ToOwned::to_owned), error));
    }
    let question = read_question(text)?;
    respond::respond(law, catalogues, &question, text).map_err(|error| (question.id.map(ToOwned::to_owned), error))
}

fn read_question(text: &[u8]) -> Result<Question<'_>, Failed> {
    parse(text, "").map_err(|error| (None, error))
}
