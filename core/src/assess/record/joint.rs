//! The arrangement between joint controllers (Art. 26 GDPR).

use super::super::day::Day;
use super::super::kit::{Cx, holds, read};
use super::window::{Paper, has_begun, has_not_ended};
use super::{Aside, Ruled, asked, not_yet_law, ruling};
use crate::Regime;
use crate::facts::{ArrangementFacts, Fact, Transfer};
use crate::verdict::judgement::{Judgement, Scale};
use crate::verdict::trace::{Inner, Kind, Leaf, On, Trace, Want, all};
use crate::verdict::truth::Truth;

impl Day<'_> {
    /// Whether the arrangement between joint controllers is complete: it exists, applies on the day, says who informs and
    /// answers data subjects, and its essence is open to them (Art. 26(1)-(2) GDPR). The FADP asks for none.
    ///
    /// ```
    /// use lawful::{Law, Ruling, day, facts::ArrangementFacts};
    /// let law = Law::bundled();
    /// let mut facts = ArrangementFacts::default();
    /// facts.arrangement.exists = true.into();
    /// facts.arrangement.assigns_duties = true.into();
    /// facts.arrangement.essence_available = false.into();
    /// let judgement = law.on(day::parse("2026-11-22").unwrap()).is_joint_arrangement_complete(&facts);
    /// assert_eq!(judgement.ruling, Ruling::Unlawful); // Art. 26(2), second sentence
    /// assert_eq!(judgement.findings[0].code.as_str(), "LF-O-011");
    /// ```
    #[must_use]
    pub fn is_joint_arrangement_complete(self, facts: &ArrangementFacts) -> Judgement {
        let transfer = Transfer::default();
        let cx = self.question(&transfer, self.regime.unwrap_or(Regime::EuGdpr));
        arrangement(&Cx { names: ["the controller", "the other controller"], ..cx }, facts)
    }
}

/// The judgement on an arrangement.
pub(crate) fn arrangement(cx: &Cx<'_>, facts: &ArrangementFacts) -> Judgement {
    asked(cx, facts, |facts| ruled(cx, facts))
}

fn ruled(cx: &Cx<'_>, facts: &ArrangementFacts) -> Ruled {
    if let Some(ruled) = not_yet_law(cx, &Fact::Unstated) {
        return ruled;
    }
    let mut asides = Vec::new();
    if cx.regime != Regime::ChFadp
        && let Fact::Is(unknown) = facts.unknown_to_controller
        && !unknown.is_empty()
    {
        let items: Vec<String> = unknown
            .iter()
            .map(|item| match cx.tongue.noun("JointUnknown", &item.to_string()) {
                Some(text) => text,
                None => item.to_string().replace('-', " "),
            })
            .collect();
        asides.push(Aside::of("LF-O-013").at("unknown_to_controller").named("item", items.join(", ")));
    }
    ruling(Scale::Lawfulness, &[], asides, |t| is_arrangement_complete(cx, facts, t))
}

/// Whether the joint controllers have the arrangement the law asks for.
///
/// Art. 26(1)-(2) GDPR; C-210/16, C-683/21; EDPB Guidelines 07/2020 paras 161-180; Datatilsynet (DK) 2021-7329-0052.
fn is_arrangement_complete<T: Trace>(cx: &Cx<'_>, facts: &ArrangementFacts, t: &mut T) -> Truth {
    if cx.regime == Regime::ChFadp {
        return t.leaf(Truth::True, || Leaf::plain("is_arrangement_complete", On::NOTHING.t("LF-O-014")));
    }
    all!(t, Inner::new("is_arrangement_complete", Kind::All, On::NOTHING);
        holds(t, "exists", read!(facts, arrangement.exists), On::bg("LF-O-010")),
        has_begun(cx, read!(facts, arrangement.in_force_from), Paper::Arrangement, t),
        has_not_ended(cx, read!(facts, arrangement.ended_on), Paper::Arrangement, t),
        holds(t, "is_essence_available", read!(facts, arrangement.essence_available), On::bg("LF-O-011")),
        holds(t, "assigns_duties", read!(facts, arrangement.assigns_duties), On::bg("LF-O-012")),
        is_processing_known(facts, t))
}

/// Whether the controller knows what it must account for (Art. 5(2), 24(1)).
fn is_processing_known<T: Trace>(facts: &ArrangementFacts, t: &mut T) -> Truth {
    let unknown = read!(facts, unknown_to_controller);
    let value = match unknown.fact {
        Fact::Is(items) => items.is_empty().into(),
        Fact::Unknown => Truth::Unknown,
        Fact::Unstated | Fact::None => Truth::True,
    };
    t.leaf(value, || Leaf::reads("is_processing_known", On::NOTHING, unknown.at, Want::Nothing))
}
