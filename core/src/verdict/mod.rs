//! What follows: the outcome, its findings, what is missing, what would cure it, and the proof.

mod answer;
pub(crate) mod catalogue;
pub(crate) mod code;
pub(crate) mod judgement;
mod outcome;
pub(crate) mod proof;
pub(crate) mod trace;
pub(crate) mod truth;

pub(crate) use answer::decisive;
pub use answer::{
    Assumed, ChainLeg, ChainVerdict, ContestedPoint, Decision, EngagementVerdict, Finding, Ground, Missing, NextChange,
    ProofNode, RegimeOutcome, Remedy, Verdict,
};
pub use code::{Code, Severity};
pub use judgement::{Judgement, Ruling};
pub use outcome::Outcome;
pub use truth::Truth;
