//! The answer to a question on the record: a ruling in one word, with findings and missing facts.

use super::answer::{Assumed, Finding, Missing, ProofNode, Remedy};
use super::outcome::Outcome;
use super::truth::Truth;
use crate::Regime;
use crate::words::words;
use serde::Serialize;
use time::Date;

words! {
    /// The ruling on a question of the record.
    pub enum Ruling is "ruling" {
        /// The basis, consent, contract or arrangement stands.
        Lawful = "lawful",
        /// It does not.
        Unlawful = "unlawful",
        /// The duty exists.
        Required = "required",
        /// It does not.
        NotRequired = "not-required",
        /// The record or notice holds all that is due.
        Complete = "complete",
        /// It does not.
        Incomplete = "incomplete",
        /// The party is controller.
        Controller = "controller",
        /// It is joint controller.
        JointController = "joint-controller",
        /// It is processor.
        Processor = "processor",
        /// It is none of these.
        None = "none",
        /// Facts are missing that would decide.
        Undetermined = "undetermined",
    }
}

impl Ruling {
    /// What it comes to, given whether a duty is fulfilled.
    pub(crate) const fn outcome(self, fulfilled: Option<Truth>) -> Outcome {
        match (self, fulfilled) {
            (Self::Unlawful | Self::Incomplete, _) | (Self::Required, Some(Truth::False)) => Outcome::Unlawful,
            (Self::Undetermined, _) | (Self::Required, Some(Truth::Unknown)) => Outcome::Undetermined,
            _ => Outcome::Lawful,
        }
    }
}

/// On which scale a rule rules.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Scale {
    /// Lawful or unlawful.
    Lawfulness,
    /// Required or not required.
    Duty,
    /// Complete or incomplete.
    Completeness,
}

impl Scale {
    /// The ruling for a value.
    pub(crate) const fn of(self, value: Truth) -> Ruling {
        match (self, value) {
            (_, Truth::Unknown) => Ruling::Undetermined,
            (Self::Lawfulness, Truth::True) => Ruling::Lawful,
            (Self::Lawfulness, Truth::False) => Ruling::Unlawful,
            (Self::Duty, Truth::True) => Ruling::Required,
            (Self::Duty, Truth::False) => Ruling::NotRequired,
            (Self::Completeness, Truth::True) => Ruling::Complete,
            (Self::Completeness, Truth::False) => Ruling::Incomplete,
        }
    }
}

/// What the law of a day says on a question of the record.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Judgement {
    /// The ruling. A definite one holds for every way the unknown facts could turn out.
    pub ruling: Ruling,
    /// The regime.
    pub regime: Regime,
    /// The day.
    pub day: Date,
    /// The edition of the law.
    pub edition: String,
    /// What was found, gravest first.
    pub findings: Vec<Finding>,
    /// The facts that would decide; empty unless the ruling is undetermined.
    pub missing: Vec<Missing>,
    /// Changes of facts that the engine has re-run and found to make the answer a good one, the smallest first. Good is
    /// what permits: a basis that stands, an item that is there, a duty that does not exist or is fulfilled, a role that
    /// is settled.
    pub remedies: Vec<Remedy>,
    /// Facts that were not stated and took their declared default.
    pub assumed: Vec<Assumed>,
    /// Whether a duty that exists is known to be fulfilled; absent where there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fulfilled: Option<Truth>,
    /// Of a role: whether the party is a recipient, a third party, or none; absent where it is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recipient: Option<&'static str>,
    /// The tree of rules, each with its value: that of its root gives the ruling. Absent where it was not asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub proof: Option<ProofNode>,
}

impl Judgement {
    /// What the ruling comes to for a register as a whole: a duty that is known not to be fulfilled and an incomplete
    /// record weigh as much as an unlawful basis. The severity of findings never decides.
    #[must_use]
    pub const fn outcome(&self) -> Outcome {
        self.ruling.outcome(self.fulfilled)
    }
}
