//! May this personal data go there, on what ground, until when, and what would cure it if not?
//!
//! Facts, the law on a day, a verdict:
//!
//! ```
//! use lawful::facts::{Certification, Role, Tag, Transfer};
//! use lawful::{Country, Law, Outcome, day};
//!
//! // A Norwegian controller, an American processor on the Privacy Shield list, no employment data, nothing else.
//! let mut facts = Transfer::between(Country::NO, Country::US);
//! facts.exporter.role = Role::Controller.into();
//! facts.importer.role = Role::Processor.into();
//! facts.data.tags = [Tag::NonHr].into_iter().collect::<lawful::facts::Set<_>>().into();
//! let mut listing = Certification::default();
//! listing.instrument = "eu-adequacy-us-privacy-shield".parse::<lawful::facts::Id>()?.into();
//! listing.active = true.into();
//! listing.entity_covered = true.into();
//! listing.covers_non_hr = true.into();
//! listing.checked_on = day::parse("2020-01-01").unwrap().into();
//! facts.certs = vec![listing].into();
//! facts.tools = vec![].into();
//!
//! let law = Law::bundled();
//! let before = law.on(day::parse("2020-07-15").unwrap()).transfer(&facts);
//! assert_eq!(before.outcome, Outcome::Lawful);
//! assert_eq!(before.ground.as_deref(), Some("eu-adequacy-us-privacy-shield"));
//! assert_eq!(before.valid_until, day::parse("2020-07-16")); // C-311/18: no day of grace
//!
//! let after = law.on(day::parse("2020-07-16").unwrap()).transfer(&facts);
//! assert_eq!(after.outcome, Outcome::Unlawful);
//! assert!(after.findings.iter().any(|finding| finding.code.as_str() == "LF-T-090"));
//! # Ok::<(), lawful::WordError>(())
//! ```
//!
//! What nobody said is unknown, and never `false`. Where the answer depends on it the outcome is `Undetermined`, and
//! `missing` lists exactly the facts that would decide, each with the question to ask and who can answer it.
//!
//! # The map
//!
//! | what is done | what binds | what follows |
//! |---|---|---|
//! | [`facts::Transfer`] one leg | [`Law`] the data with their dates | [`Verdict`] why, until when, what would cure it |
//! | [`facts::Chain`], [`facts::SubProcessor`] | [`law::Overlay`] another edition, or "what if" | [`Decision`] the outcome alone, without allocation |
//! | [`facts::Register`] a document | [`Day`] the law on a day: every question is asked here | [`Report`] a register: its legs, and its record |
//! | [`facts::Fact`] stated or not, known or not | [`Regime`] GDPR, UK GDPR, FADP, Directive 95/46 | [`Finding`], [`Remedy`], [`Code`], [`ProofNode`] |
//!
//! The questions: [`Day::transfer`], [`Day::decide`], [`Day::periods`], [`Day::impact`], [`Day::chain`],
//! [`Day::sub_processor`], [`Day::register`], [`Day::chains`], [`Day::chain_impact`], [`Day::fallbacks`], and
//! [`list_change`]; on the record [`Day::assess_role`],
//! [`Day::is_basis_valid`], [`Day::is_consent_valid`], [`Day::is_processing_agreement_complete`], [`Day::needs_dpo`],
//! [`Day::notice_gaps`], [`Day::record_gaps`] and their neighbours, each with a [`Judgement`]; on time [`diff`],
//! [`Day::change`], [`Day::calendar`] and [`Day::audit`]. The rules behind the answers: [`rules`].
//!
//! The crate reads no clock, no file and no network, keeps no state and has no unsafe code: a verdict depends on facts,
//! day and law, and on nothing else. The feature `wire` adds the JSON that every face speaks and tables of transfers (`table`),
//! `lang` the judgements told in Norwegian, Swedish, Danish and German (`Day::in_language`).
//!
//! Nothing here is legal advice. Contested points are marked in the finding, with the view taken and how to take the
//! other.
#![forbid(unsafe_code)]
#![deny(missing_docs)]

mod assess;
mod canonical;
#[cfg(feature = "wire")]
pub mod certificate;
mod change;
pub mod day;
mod digest;
mod error;
#[cfg(feature = "exchange")]
pub mod exchange;
mod explain;
pub mod facts;
mod graph;
#[cfg(feature = "lang")]
pub mod lang;
#[cfg(not(feature = "lang"))]
mod lang;
pub mod law;
mod letter_case;
mod nearest;
mod place;
mod regime;
#[cfg(feature = "wire")]
pub mod table;
mod timeline;
mod verdict;
#[cfg(feature = "wire")]
pub mod wire;
mod words;

pub use assess::claims;
pub use assess::{
    ChainReport, Counts, Day, Extent, FittingTool, LegImpact, LegReport, RecordReport, RegimeRuling, Report, Rights,
    Rule, Rung, Summary, rights_for, rules,
};
pub use change::{
    Aspect, Block, Cause, ChangeTerms, Consequences, Difference, DocumentPart, Duty, EngagementChange, Entry,
    LawChange, LegChange, ListChange, Owed, PartChange, PeriodIn, RegisterChange, Renaming, Stated, Task, diff,
    law_diff, list_change,
};
pub use day::Date;
pub use error::WordError;
pub use law::Law;
pub use nearest::UnknownWord;
pub use place::{Country, Language, Organisation, Place, Where};
pub use regime::Regime;
pub use timeline::{ChainImpact, Fallback, Impact, Period, Standing, calendar};
pub use verdict::{
    Assumed, ChainLeg, ChainVerdict, Code, ContestedPoint, Decision, EngagementVerdict, Finding, Ground, Judgement,
    Missing, NextChange, Outcome, ProofNode, RegimeOutcome, Remedy, Ruling, Severity, Truth, Verdict,
};

#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;
