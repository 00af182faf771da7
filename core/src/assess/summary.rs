//! The verdict in a few values, for tables: what it is, which code decides, which facts are missing, when it changes.

use super::day::Day;
use super::judged::{Judged, judged};
use super::kit::Cx;
use super::verdict::severity_of;
use crate::Regime;
use crate::facts::{FactName, Transfer};
use crate::timeline;
use crate::verdict::{Code, NextChange, Outcome, Severity, Truth, decisive};

/// A verdict without its sentences, remedies and proof.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Summary {
    /// The outcome.
    pub outcome: Outcome,
    /// The regime it was judged under; of several, the one with the weakest outcome.
    pub regime: Regime,
    /// The code of the finding that decides, as [`Verdict::reason`](crate::Verdict::reason) has it.
    pub reason: Option<Code>,
    /// The ground that carries the transfer.
    pub ground: Option<String>,
    /// The facts that would decide it: empty unless it is undetermined.
    pub missing: Vec<FactName>,
}

impl Day<'_> {
    /// The verdict in a few values: a tenth of the work of [`Day::transfer`], and the same answer as far as it goes.
    ///
    /// ```
    /// use lawful::{Country, Law, Outcome, day, facts::Transfer};
    /// let law = Law::bundled();
    /// let on = law.on(day::parse("2026-11-22").unwrap());
    /// let facts = Transfer::between(Country::DE, Country::US);
    /// let summary = on.summary(&facts);
    /// assert_eq!(summary.outcome, Outcome::Undetermined);
    /// assert_eq!(summary.reason, on.transfer(&facts).reason().map(|finding| finding.code));
    /// ```
    #[must_use]
    pub fn summary(self, facts: &Transfer) -> Summary {
        let (cx, judged, several) = self.weakest(facts);
        let outcome = judged.decision.outcome;
        let ground = judged.grounds.first().map(|(id, _)| id.clone()).filter(|_| outcome == Outcome::Lawful);
        let missing = judged.missing().iter().map(|at| FactName(at.full())).collect();
        Summary { outcome, regime: cx.regime, reason: reason(&judged, several), ground, missing }
    }

    /// The next day on which the verdict or what is found changes, as [`Day::transfer`] has it.
    #[must_use]
    pub fn next_change(self, facts: &Transfer) -> Option<NextChange> {
        let (_, judged, _) = self.weakest(facts);
        timeline::next(&self.questions(facts), &judged)
    }

    /// The first of the weakest regimes, and whether there were several.
    fn weakest<'b>(&self, facts: &'b Transfer) -> (Cx<'b>, Judged, bool)
    where
        Self: 'b,
    {
        let regimes = self.regimes(facts);
        let several = regimes.iter().flatten().count() > 1;
        let first = self.question(facts, regimes.iter().flatten().next().copied().unwrap_or(Regime::EuGdpr));
        let mut weakest = (first, judged(&first), several);
        for regime in regimes.into_iter().flatten().skip(1) {
            let cx = self.question(facts, regime);
            let other = judged(&cx);
            if weakest.1.decision.outcome < other.decision.outcome {
                weakest = (cx, other, several);
            }
        }
        weakest
    }
}

/// The code that decides, found among the same findings in the same order as a verdict lists them.
fn reason(judged: &Judged, several: bool) -> Option<Code> {
    let of_rules = judged.codes.iter().map(|(name, node, _)| {
        let code = Code::of_rule(name);
        (severity_of(code, judged.proof.nodes[*node].value == Truth::False), code)
    });
    let of_notes =
        judged.notes.iter().map(|note| Code::of_rule(note.code)).map(|code| (severity_of(code, false), code));
    let of_whole = judged.summary_codes().map(Code::of_rule).map(|code| (severity_of(code, true), code));
    let mut found: Vec<(Severity, Code)> = of_rules.chain(of_notes).chain(of_whole).collect();
    found.sort_by(|a, b| (b.0, a.1).cmp(&(a.0, b.1)));
    found.extend(several.then(|| (Severity::Note, Code::of_rule("LF-A-015"))));
    decisive(judged.decision.outcome, &found).and_then(|at| found.get(at)).map(|(_, code)| *code)
}
