//! The verdict and its parts, as they are returned and as the JSON has them.

use super::code::{Code, Severity};
use super::judgement::Ruling;
use super::outcome::Outcome;
use super::truth::Truth;
use crate::Regime;
use crate::facts::{Change, FactName};
use serde::Serialize;
use std::borrow::Cow;
use time::Date;

/// The fast answer: what a rule engine in a hot loop needs, without allocation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Decision {
    /// The outcome.
    pub outcome: Outcome,
    /// Whether the leg is a restricted transfer at all.
    pub restricted: Truth,
    /// Whether a ground carries it.
    pub permitted: Truth,
}

/// What the law of a day says of one leg, why, until when, and what would cure it.
///
/// A definite outcome holds for every way the unknown facts could turn out.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Verdict {
    /// The outcome.
    pub outcome: Outcome,
    /// The regime it was judged under; of several, the one with the weakest outcome.
    pub regime: Regime,
    /// The day.
    pub day: Date,
    /// The edition of the law.
    pub edition: String,
    /// The ground that carries the transfer, in the order adequacy, tools as listed, derogations as listed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ground: Option<String>,
    /// What was found, gravest first.
    pub findings: Vec<Finding>,
    /// The facts that would decide it: empty unless it is undetermined. Asking is iterative: an answer may open another
    /// question.
    pub missing: Vec<Missing>,
    /// Changes of facts that the engine has re-run and found to make the transfer permitted; the smallest first.
    pub remedies: Vec<Remedy>,
    /// Facts that were not stated and took their declared default.
    pub assumed: Vec<Assumed>,
    /// Every ground that holds, and what is left without it.
    pub grounds: Vec<Ground>,
    /// The first day of the outcome, as far back as these facts speak; absent if it has always been so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub valid_from: Option<Date>,
    /// The first day of another outcome under the law as known now; absent if none is in sight.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub valid_until: Option<Date>,
    /// The next day on which the outcome or its findings change.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_change: Option<NextChange>,
    /// The outcome under each regime, where several were judged.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub regimes: Vec<RegimeOutcome>,
    /// Words that were read as something else: `UK` as GB.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<String>,
    /// The tree of rules, each with its value; absent where it was not asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub proof: Option<ProofNode>,
}

impl Verdict {
    /// The finding that decides: the ground that carries the transfer, why it is none, what forbids it, or what is open.
    ///
    /// ```
    /// use lawful::{Country, Law, day, facts::{Role, Transfer}};
    /// let mut facts = Transfer::between(Country::DE, Country::FR);
    /// facts.importer.role = Role::Processor.into();
    /// let law = Law::bundled();
    /// let verdict = law.on(day::parse("2026-11-22").unwrap()).transfer(&facts);
    /// assert_eq!(verdict.reason().unwrap().message, "No transfer: the importer is in France, inside the zone.");
    /// ```
    #[must_use]
    pub fn reason(&self) -> Option<&Finding> {
        let found: Vec<(Severity, Code)> = self.findings.iter().map(|f| (f.severity, f.code)).collect();
        decisive(self.outcome, &found).and_then(|at| self.findings.get(at))
    }
}

/// Which of the findings, gravest first, decides an outcome; the first where none does.
pub(crate) fn decisive(outcome: Outcome, found: &[(Severity, Code)]) -> Option<usize> {
    const OUTSIDE_THE_RULES: [&str; 11] = [
        "LF-A-029", "LF-A-001", "LF-A-005", "LF-A-013", "LF-A-021", "LF-A-022", "LF-A-025", "LF-A-026", "LF-A-034",
        "LF-A-035", "LF-A-031",
    ];
    const GROUNDS: [&str; 4] = ["LF-T-001", "LF-T-022", "LF-T-070", "LF-T-086"];
    let coded =
        |codes: &[&str]| codes.iter().find_map(|code| found.iter().position(|(_, found)| found.as_str() == *code));
    let grave = |severity: Severity, whole: &str| {
        found.iter().position(|(grave, code)| *grave == severity && code.as_str() != whole)
    };
    let decisive = match outcome {
        Outcome::NotRestricted => coded(&OUTSIDE_THE_RULES),
        Outcome::Lawful => coded(&GROUNDS),
        Outcome::Undetermined => grave(Severity::Gap, "LF-T-091"),
        Outcome::Unlawful => grave(Severity::Breach, "LF-T-090"),
    };
    decisive.or((!found.is_empty()).then_some(0))
}

/// One thing found.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Finding {
    /// Its stable code.
    pub code: Code,
    /// How grave it is.
    pub severity: Severity,
    /// The sentence.
    pub message: String,
    /// The provisions and judgments it rests on.
    pub articles: Vec<&'static str>,
    /// Its place in the facts, as a JSON pointer; empty for the whole.
    pub at: String,
    /// The instruments concerned.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub instruments: Vec<String>,
    /// What to do about it in general.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub advice: Option<String>,
    /// The positions in `remedies` of those that cure it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub remedies: Vec<usize>,
    /// The contested point it turns on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contested: Option<ContestedPoint>,
}

/// A point on which lawyers disagree, with the view taken.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct ContestedPoint {
    /// Its id, as in `docs/CONTESTED.md`.
    pub id: &'static str,
    /// The question.
    pub question: Cow<'static, str>,
    /// The two views.
    pub views: [Cow<'static, str>; 2],
    /// The view that was taken.
    pub default: Cow<'static, str>,
    /// The fact that chooses another view.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub switch: Option<&'static str>,
}

/// A fact that would decide, with the question a form can ask.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Missing {
    /// The fact.
    pub fact: FactName,
    /// Its JSON pointer.
    pub at: String,
    /// The question.
    pub question: String,
    /// Who can answer it.
    pub who: &'static str,
}

/// A set of changes that makes the transfer permitted, or the answer on the record a good one.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Remedy {
    /// What to do, in one sentence.
    pub text: String,
    /// The changes of facts.
    pub changes: Vec<Change>,
    /// The outcome with them.
    pub outcome: Outcome,
    /// On a question of the record, the ruling with them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ruling: Option<Ruling>,
    /// Whether the parties can make it so; a fact about others or about the past can only be found out.
    pub actionable: bool,
}

/// A fact that took its declared default.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Assumed {
    /// The fact.
    pub fact: FactName,
    /// The value taken.
    pub value: Cow<'static, str>,
}

/// A ground that holds, and the outcome without it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Ground {
    /// The instrument, or the kind of tool.
    pub ground: String,
    /// The outcome if it fell.
    pub without: Outcome,
}

/// The next change of a verdict.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct NextChange {
    /// The day.
    pub day: Date,
    /// The outcome from then on.
    pub outcome: Outcome,
    /// What happens on that day.
    pub because: String,
}

/// The outcome under one regime.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct RegimeOutcome {
    /// The regime.
    pub regime: Regime,
    /// The outcome.
    pub outcome: Outcome,
}

/// A rule in the proof.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ProofNode {
    /// The rule, as `docs/RULES.md` lists it.
    pub rule: &'static str,
    /// Its value.
    pub value: Truth,
    /// `all` or `any` of the rules below; absent for a leaf.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub of: Option<&'static str>,
    /// The fact it reads.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fact: Option<FactName>,
    /// The instrument, tool or derogation it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub about: Option<String>,
    /// The first later day on which it holds, where that is a matter of dates alone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<Date>,
    /// The codes it reports.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub codes: Vec<Code>,
    /// The rules below.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub children: Vec<ProofNode>,
}

/// Whether the engagement of a sub-processor is in order.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct EngagementVerdict {
    /// `Lawful`, `Undetermined` or `Unlawful`.
    pub outcome: Outcome,
    /// The regime.
    pub regime: Regime,
    /// The day of the question.
    pub day: Date,
    /// What was found, gravest first.
    pub findings: Vec<Finding>,
    /// The facts that would decide.
    pub missing: Vec<Missing>,
}

/// Whether a chain of engagements is lawful as a whole: its weakest member decides.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ChainVerdict {
    /// The outcome of the weakest member: a leg, an engagement, a contract, or an open list.
    pub outcome: Outcome,
    /// The outcome of the weakest transfer alone.
    pub transfer_outcome: Outcome,
    /// The regime.
    pub regime: Regime,
    /// The day of the question.
    pub day: Date,
    /// The edition of the law.
    pub edition: String,
    /// How many parties are engaged, each counted once.
    pub engaged: usize,
    /// The legs, in the order given.
    pub legs: Vec<ChainLeg>,
    /// The leg that decides, if the chain is not lawful because of one; of several equally weak the one nearest to the
    /// root, then the first by name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub weakest: Option<String>,
    /// The way to it: the parties from the root to the one engaged on it, by the fewest engagements.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub path: Vec<String>,
    /// Groups of parties that engage one another in a circle.
    pub cycles: Vec<Vec<String>>,
    /// What was found, gravest first; `at` begins with the leg.
    pub findings: Vec<Finding>,
    /// The facts that would decide; empty unless the chain is undetermined.
    pub missing: Vec<Missing>,
}

/// One leg of a chain.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ChainLeg {
    /// The name of the edge.
    pub id: String,
    /// The party that engages.
    pub from: String,
    /// The party engaged.
    pub to: String,
    /// The weakest of everything judged on the edge.
    pub outcome: Outcome,
    /// The outcome of the transfer on it, if one is given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transfer: Option<Outcome>,
}

impl ChainVerdict {
    pub(crate) fn new(regime: Regime, day: Date, edition: &str) -> Self {
        Self {
            outcome: Outcome::NotRestricted,
            transfer_outcome: Outcome::NotRestricted,
            regime,
            day,
            edition: edition.to_owned(),
            engaged: 0,
            legs: Vec::new(),
            weakest: None,
            path: Vec::new(),
            cycles: Vec::new(),
            findings: Vec::new(),
            missing: Vec::new(),
        }
    }
}
