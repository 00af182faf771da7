//! Decisions by machine alone (Art. 22 GDPR, Art. 22A-22D UK GDPR).

use super::purpose::{Of, fits};
use super::special::has_exception;
use crate::Regime;
use crate::assess::kit::{holds, holds_or, not_or, read};
use crate::facts::{BasisPoint, ExceptionPoint, Fact};
use crate::verdict::trace::{At, Inner, Kind, Leaf, On, Trace, Want, all, any};
use crate::verdict::truth::Truth;

/// Whether no significant decision is taken by machine alone, or one is allowed.
///
/// Art. 22 GDPR, C-634/21; in the United Kingdom Art. 22A-22D since the Act of 2025.
pub(crate) fn is_decision_lawful<T: Trace>(of: &Of<'_>, t: &mut T) -> Truth {
    let automated = read!(of.facts, adm.solely_automated_significant);
    if !matches!(automated.fact, Fact::Is(true) | Fact::Unknown) {
        return not_or(t, "is_no_automated_decision", automated, Truth::False, On::NOTHING);
    }
    let reformed = of.cx.regime == Regime::UkGdpr && of.cx.in_force("uk-duaa-2025");
    any!(t, Inner::new("is_decision_lawful", Kind::Any, On::NOTHING);
        not_or(t, "is_no_automated_decision", automated, Truth::False, On::NOTHING),
        if reformed { is_decision_allowed_uk(of, t) } else { is_decision_allowed(of, t) })
}

/// Art. 22(2)-(4) GDPR: for a contract, with explicit consent or by law, each with safeguards.
fn is_decision_allowed<T: Trace>(of: &Of<'_>, t: &mut T) -> Truth {
    let facts = of.facts;
    let at = At::fact("adm.jurisdiction");
    all!(t, Inner::new("is_decision_allowed", Kind::All, On::NOTHING);
        any!(t, Inner::new("has_ground_for_decision", Kind::Any, On::NOTHING);
            all!(t, Inner::new("is_decision_agreed", Kind::All, On::NOTHING);
                any!(t, Inner::new("is_contract_or_consent", Kind::Any, On::bg("LF-B-060"));
                    holds_or(t, "is_decision_for_contract", read!(facts, adm.necessary_for_contract), Truth::False, On::NOTHING),
                    holds_or(t, "is_decision_consented", read!(facts, adm.explicit_consent), Truth::False, On::NOTHING)),
                is_decision_reviewable(of, t)),
            all!(t, Inner::new("is_decision_by_law", Kind::All, On::NOTHING);
                holds_or(t, "is_decision_authorised", read!(facts, adm.authorised_by_law), Truth::False, On::bg("LF-B-060")),
                t.leaf(fits(&of.cx, facts.adm.jurisdiction, Fact::Unstated), || {
                    Leaf::reads("is_decision_law_of_regime", On::bg("LF-B-026"), at, Want::Nothing)
                }),
                holds(t, "is_decision_law_safe", read!(facts, adm.law_has_safeguards), On::bg("LF-B-061")))),
        any!(t, Inner::new("is_decision_on_plain_data", Kind::Any, On::bg("LF-B-062"));
            of.has_no_special(false, t),
            has_exception(of, &[ExceptionPoint::A, ExceptionPoint::G], On::NOTHING, t)))
}

/// Whether people can get a human to review the decision and contest it (Art. 22(3) GDPR; Art. 22C UK GDPR).
fn is_decision_reviewable<T: Trace>(of: &Of<'_>, t: &mut T) -> Truth {
    let review = read!(of.facts, adm.human_intervention_and_contest);
    holds(t, "is_decision_reviewable", review, On::bg("LF-B-061"))
}

/// Art. 22B-22C UK GDPR: with safeguards, not on a recognised legitimate interest, and special categories only with
/// explicit consent or a substantial public interest.
fn is_decision_allowed_uk<T: Trace>(of: &Of<'_>, t: &mut T) -> Truth {
    let facts = of.facts;
    all!(t, Inner::new("is_decision_allowed_uk", Kind::All, On::NOTHING);
        is_decision_reviewable(of, t),
        is_no_recognised_interest(of, t),
        any!(t, Inner::new("is_decision_on_plain_data", Kind::Any, On::bg("LF-B-062"));
            of.has_no_special(false, t),
            holds_or(t, "is_decision_consented", read!(facts, adm.explicit_consent), Truth::False, On::NOTHING),
            all!(t, Inner::new("is_decision_of_public_interest", Kind::All, On::NOTHING);
                any!(t, Inner::new("is_contract_or_law", Kind::Any, On::NOTHING);
                    holds_or(t, "is_decision_for_contract", read!(facts, adm.necessary_for_contract), Truth::False, On::NOTHING),
                    holds_or(t, "is_decision_authorised", read!(facts, adm.authorised_by_law), Truth::False, On::NOTHING)),
                has_exception(of, &[ExceptionPoint::G], On::NOTHING, t))))
}

fn is_no_recognised_interest<T: Trace>(of: &Of<'_>, t: &mut T) -> Truth {
    const RULE: &str = "is_no_recognised_interest";
    let on = On::NOTHING.f("LF-B-063");
    if of.bases().iter().any(|basis| basis.point == Fact::Is(BasisPoint::Ea)) {
        return t.leaf(Truth::False, || Leaf::plain(RULE, on));
    }
    match of.open_points().next() {
        Some((i, _)) => t.leaf(Truth::Unknown, || Leaf::reads(RULE, on, At::item("bases[].point", i), Want::Nothing)),
        None => t.leaf(Truth::True, || Leaf::plain(RULE, on)),
    }
}
