//! The engagement of a sub-processor: authorised, named to the controller, and bound to the same obligations.

use super::kit::{flag, holds, holds_or, read};
use crate::day::plus;
use crate::facts::{AuthorisationKind, Fact, SubProcessor};
use crate::verdict::trace::{At, Inner, Kind, Leaf, NoTrace, On, Trace, Want, all, any};
use crate::verdict::truth::Truth;
use time::Date;

/// Whether a sub-processor is engaged as the law asks.
///
/// Art. 28(2), (4) GDPR; EDPB Guidelines 07/2020 paras 127-128, 151-160; EDPB Opinion 22/2024; Art. 9(3) FADP, Art. 7 DPO.
pub(crate) fn is_engaged_lawfully<T: Trace>(facts: &SubProcessor, t: &mut T) -> Truth {
    all!(t, Inner::new("is_engaged_lawfully", Kind::All, On::NOTHING);
        is_authorised(facts, t),
        holds(t, "is_identity_known", read!(facts, identity_disclosed_to_controller), On::bg("LF-K-006")),
        holds(t, "has_flow_down_contract", read!(facts, flow_down_contract), On::bg("LF-K-007")))
}

/// Whether the controller authorised it: by the list signed with the contract, one by one, or in general with notice.
fn is_authorised<T: Trace>(facts: &SubProcessor, t: &mut T) -> Truth {
    let listed = read!(facts, authorisation.listed_at_signature);
    any!(t, Inner::new("is_authorised", Kind::Any, On::NOTHING);
        holds_or(t, "is_listed_at_signature", listed, Truth::False, On::NOTHING.t("LF-K-016").u("LF-K-014")),
        is_authorised_since(facts, t))
}

fn is_authorised_since<T: Trace>(facts: &SubProcessor, t: &mut T) -> Truth {
    const RULE: &str = "is_authorised_since";
    let at = At::fact("authorisation.type");
    match facts.authorisation.kind {
        Fact::Is(AuthorisationKind::Specific) => is_authorised_specifically(facts, t),
        Fact::Is(AuthorisationKind::General) => is_authorised_in_general(facts, t),
        Fact::None => t.leaf(Truth::False, || Leaf::reads(RULE, On::NOTHING.f("LF-K-001"), at, Want::Nothing)),
        Fact::Unknown | Fact::Unstated => {
            // Where it fails under either type, the type does not matter.
            let either =
                is_authorised_specifically(facts, &mut NoTrace).or(is_authorised_in_general(facts, &mut NoTrace));
            let value = either.and(Truth::Unknown);
            t.leaf(value, || Leaf::reads(RULE, On::NOTHING.u("LF-K-014").f("LF-K-001"), at, Want::Nothing))
        }
    }
}

/// Specific authorisation: given before the engagement. Silence is refusal.
fn is_authorised_specifically<T: Trace>(facts: &SubProcessor, t: &mut T) -> Truth {
    let in_time = match (facts.authorisation.given_on, facts.engaged_on) {
        (Fact::Is(given), Fact::Is(engaged)) => (given <= engaged).into(),
        (Fact::Unstated | Fact::None, _) => Truth::True,
        _ => Truth::Unknown,
    };
    let at = if facts.authorisation.given_on == Fact::Unknown { "authorisation.given_on" } else { "engaged_on" };
    all!(t, Inner::new("is_authorised_specifically", Kind::All, On::NOTHING);
        holds(t, "is_given", read!(facts, authorisation.given), On::bg("LF-K-001")),
        t.leaf(in_time, || Leaf::reads("is_given_in_time", On::bg("LF-K-001"), At::fact(at), Want::Nothing)))
}

/// General authorisation: active notice, the objection period run out, no open objection. Silence is consent.
fn is_authorised_in_general<T: Trace>(facts: &SubProcessor, t: &mut T) -> Truth {
    let given = read!(facts, notice.given);
    let notified = flag(given.fact, Truth::Unknown);
    if notified == Truth::False {
        return t.leaf(notified, || Leaf::reads("is_notified", On::NOTHING.f("LF-K-002"), given.at, Want::Flag(true)));
    }
    all!(t, Inner::new("is_authorised_in_general", Kind::All, On::NOTHING.t("LF-K-015"));
        t.leaf(notified, || Leaf::reads("is_notified", On::NOTHING.u("LF-K-004"), given.at, Want::Flag(true))),
        holds(t, "is_notice_active", read!(facts, notice.active), On::bg("LF-K-004")),
        is_period_respected(facts, t),
        is_objection_settled(facts, t))
}

fn is_period_respected<T: Trace>(facts: &SubProcessor, t: &mut T) -> Truth {
    const RULE: &str = "is_period_respected";
    let late =
        matches!((facts.notice.sent_on, facts.engaged_on), (Fact::Is(sent), Fact::Is(engaged)) if engaged < sent);
    if late {
        // Engaged before the notice was sent: too early under any period.
        let at = At::fact("engaged_on");
        return t.leaf(Truth::False, || Leaf::reads(RULE, On::NOTHING.f("LF-K-003"), at, Want::Nothing));
    }
    let Fact::Is(days) = facts.authorisation.objection_period_days else {
        let at = At::fact("authorisation.objection_period_days");
        return t.leaf(Truth::Unknown, || Leaf::reads(RULE, On::NOTHING.u("LF-K-013"), at, Want::Nothing));
    };
    let (value, at) = match (facts.notice.sent_on, facts.engaged_on) {
        (Fact::Is(sent), Fact::Is(engaged)) => {
            (earliest_engagement(sent, days).is_some_and(|first| first <= engaged).into(), "engaged_on")
        }
        (Fact::Is(_), _) => (Truth::Unknown, "engaged_on"),
        _ => (Truth::Unknown, "notice.sent_on"),
    };
    t.leaf(value, || Leaf::reads(RULE, On::bg("LF-K-003"), At::fact(at), Want::Nothing))
}

/// The first day on which a sub-processor may work: the day of the notice and the whole objection period after it.
pub(crate) fn earliest_engagement(sent: Date, days: u16) -> Option<Date> {
    plus(sent, days.into())
}

fn is_objection_settled<T: Trace>(facts: &SubProcessor, t: &mut T) -> Truth {
    let raised = read!(facts, notice.objection_raised);
    any!(t, Inner::new("is_objection_settled", Kind::Any, On::bg("LF-K-005"));
        super::kit::not_or(t, "is_no_objection_raised", raised, Truth::False, On::NOTHING),
        holds(t, "is_objection_resolved", read!(facts, notice.objection_resolved), On::NOTHING))
}
