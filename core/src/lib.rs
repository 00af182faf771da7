//! May this personal data go there, on what ground, until when, and what would cure it if not?
#![forbid(unsafe_code)]
#![deny(missing_docs)]

pub mod day;
mod error;
pub mod facts;
pub mod law;
mod nearest;
mod place;
mod regime;
mod verdict;
mod words;

pub use day::Date;
pub use error::WordError;
pub use place::{Country, Language, Organisation, Place, Where};
pub use regime::Regime;
pub use verdict::{
    Assumed, Code, ContestedPoint, Decision, Finding, Ground, Missing, NextChange, Outcome, ProofNode, RegimeOutcome, Remedy,
    Severity, Truth, Verdict,
};
