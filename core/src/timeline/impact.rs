//! What if the law were otherwise: the same question before and after an overlay.

use crate::assess::Day;
use crate::assess::verdict::code_finding;
use crate::facts::Transfer;
use crate::law::{Law, LawError, Overlay};
use crate::verdict::Verdict;
use serde::Serialize;

/// A verdict without and with a change of the law.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Impact {
    /// Under the law as it is.
    pub before: Verdict,
    /// With the change.
    pub after: Verdict,
}

impl Impact {
    /// Whether the outcome changes.
    #[must_use]
    pub fn changes(&self) -> bool {
        self.before.outcome != self.after.outcome
    }
}

impl Day<'_> {
    /// The verdict before and after a change of the law.
    ///
    /// # Errors
    /// When the overlay names an instrument that does not exist or breaks a rule of the law data.
    ///
    /// ```
    /// use lawful::{Law, Outcome, day, facts::*, law::Overlay};
    /// let mut facts = Transfer::between(lawful::Country::NO, lawful::Country::US);
    /// facts.importer.role = Role::Processor.into();
    /// facts.data.tags = [Tag::NonHr].into_iter().collect::<Set<_>>().into();
    /// for fact in ["active", "entity_covered", "covers_non_hr"] {
    ///     facts.set(&format!("certs[eu-adequacy-us-dpf].{fact}"), &Value::Flag(true));
    /// }
    /// facts.tools = vec![].into();
    /// let day = day::parse("2027-03-01").unwrap();
    /// let impact = Law::bundled().on(day).impact(&facts, &Overlay::annul("eu-adequacy-us-dpf", day))?;
    /// assert_eq!((impact.before.outcome, impact.after.outcome), (Outcome::Lawful, Outcome::Unlawful));
    /// # Ok::<(), lawful::law::LawError>(())
    /// ```
    pub fn impact(self, facts: &Transfer, overlay: &Overlay) -> Result<Impact, LawError> {
        let changed = self.law.with(overlay)?;
        Ok(self.impact_of(facts, &changed))
    }

    /// The verdict under this law and under another one.
    pub(crate) fn impact_of(self, facts: &Transfer, changed: &Law) -> Impact {
        let then = Day { law: changed, ..self };
        let (before, mut after) = (self.transfer(facts), then.transfer(facts));
        if before.outcome.permits() && !after.outcome.permits() {
            let cx = then.question(facts, after.regime);
            let words = crate::explain::Words::default();
            after.findings.push(code_finding(&cx, super::GROUND_LOST, true, &words, String::new()));
        }
        Impact { before, after }
    }
}
