//! Security as it is described: is there a measure under every heading of Art. 32(1)?

use super::{asked, not_yet_law, ruling};
use crate::assess::kit::{holds, read};
use crate::facts::{Fact, Security, Transfer};
use crate::verdict::judgement::{Judgement, Scale};
use crate::verdict::trace::{Inner, Kind, On, Trace, every};
use crate::verdict::truth::Truth;
use crate::{Day, Regime};

impl Day<'_> {
    /// Whether a document describes a security measure under each heading of the law, and which headings are empty.
    ///
    /// Art. 30(1)(g), 32(1) GDPR and UK GDPR; Art. 8, 12(2)(f) FADP, Art. 3 DPO. Not whether the measures suffice.
    ///
    /// ```
    /// use lawful::{Law, Ruling, day, facts::Security};
    /// let mut facts = Security::default();
    /// facts.security.measures.encryption = true.into();
    /// let law = Law::bundled();
    /// let judged = law.on(day::parse("2026-11-22").unwrap()).security_gaps(&facts);
    /// assert_eq!(judged.ruling, Ruling::Undetermined);
    /// assert_eq!(judged.findings[0].message, "No measure is known under the heading confidentiality, integrity, \
    ///     availability and resilience.");
    /// assert!(judged.findings[0].articles.contains(&"Art. 32(1) GDPR"));
    /// assert_eq!(judged.missing.len(), 3);
    /// ```
    #[must_use]
    pub fn security_gaps(self, facts: &Security) -> Judgement {
        let transfer = Transfer::default();
        let cx = self.question(&transfer, self.regime.unwrap_or(Regime::EuGdpr));
        asked(&cx, facts, |facts| {
            not_yet_law(&cx, &Fact::Unstated).unwrap_or_else(|| {
                ruling(Scale::Completeness, &[], Vec::new(), |t| has_measure_under_each_heading(facts, t))
            })
        })
    }
}

/// Whether a measure is described under each heading.
///
/// Art. 32(1)(a)-(d) GDPR; Art. 3 DPO.
fn has_measure_under_each_heading<T: Trace>(facts: &Security, t: &mut T) -> Truth {
    const CODE: On = On::bg("LF-R-050");
    every!(t, Inner::new("has_measure_under_each_heading", Kind::Every, On::NOTHING);
        holds(t, "has_encryption", read!(facts, security.measures.encryption), CODE),
        holds(t, "has_resilience", read!(facts, security.measures.resilience), CODE),
        holds(t, "has_restoration", read!(facts, security.measures.restoration), CODE),
        holds(t, "has_testing", read!(facts, security.measures.testing), CODE))
}
