//! May this personal data go there, on what ground, until when, and what would cure it if not?
#![forbid(unsafe_code)]
#![deny(missing_docs)]

mod assess;
mod change;
pub mod day;
mod digest;
mod error;
mod explain;
pub mod facts;
mod graph;
pub mod law;
mod nearest;
mod place;
mod regime;
mod timeline;
mod verdict;
#[cfg(feature = "wire")]
pub mod wire;
mod words;

pub use assess::{Counts, Day, FittingTool, LegImpact, LegReport, Report, Rule, Rung, rules};
pub use change::{Duty, ListChange, list_change};
pub use day::Date;
pub use error::WordError;
pub use law::Law;
pub use nearest::UnknownWord;
pub use place::{Country, Language, Organisation, Place, Where};
pub use regime::Regime;
pub use timeline::{Impact, Period};
pub use verdict::{
    Assumed, ChainLeg, ChainVerdict, Code, ContestedPoint, Decision, EngagementVerdict, Finding, Ground, Missing,
    NextChange, Outcome, ProofNode, RegimeOutcome, Remedy, Severity, Truth, Verdict,
};
