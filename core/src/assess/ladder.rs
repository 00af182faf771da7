//! The ladder: is it a transfer at all, and if so, is there a ground? Any true rung permits; the order of the rungs is
//! one of preference (EDPB Guidelines 2/2018 section 1).

use super::adequacy::is_adequate;
use super::applicability::{is_modelled, is_restricted};
use super::clauses::Item;
use super::derogations::{Relied, is_derogation_met, is_not_limited};
use super::kit::{Cx, Read, Without, fact, flag, holds};
use super::tools::is_tool_valid;
use crate::Regime;
use crate::facts::{Derogation, Fact, Tool, Trigger};
use crate::verdict::trace::{At, Inner, Kind, Leaf, On, Trace, Want, all, any};
use crate::verdict::truth::Truth;
use crate::verdict::{Decision, Outcome};

/// Judges one leg under one regime.
pub(crate) fn judge<T: Trace>(cx: &Cx<'_>, t: &mut T) -> Decision {
    let restricted = is_restricted(cx, t);
    let permitted =
        if t.full() || restricted != Truth::False { is_permitted(cx, restricted, t) } else { Truth::Unknown };
    Decision { outcome: outcome_of(restricted, permitted), restricted, permitted }
}

/// The outcome of the two halves: lawful if not restricted or permitted, on every completion of the unknown facts.
fn outcome_of(restricted: Truth, permitted: Truth) -> Outcome {
    match ((!restricted).or(permitted), restricted) {
        (_, Truth::False) => Outcome::NotRestricted,
        (Truth::True, _) => Outcome::Lawful,
        (Truth::False, _) => Outcome::Unlawful,
        (Truth::Unknown, _) => Outcome::Undetermined,
    }
}

/// Whether a ground carries the transfer: adequacy (Art. 45), an appropriate safeguard (Art. 46) or a derogation
/// (Art. 49); for an order of a third-country authority, under the two-step test of Art. 48.
pub(crate) fn is_permitted<T: Trace>(cx: &Cx<'_>, restricted: Truth, t: &mut T) -> Truth {
    // A leg that is known to be restricted is one under a law that is modelled.
    if restricted != Truth::True && is_modelled(cx) != Truth::True {
        // What the law before the act permitted is not known.
        return t.leaf(Truth::Unknown, || Leaf::plain("is_permitted", On::NOTHING.u("LF-A-014")));
    }
    if cx.regime != Regime::EuGdpr || !matches!(cx.facts.flow.trigger, Fact::Is(_) | Fact::Unknown) {
        return has_ground(cx, t);
    }
    all!(t, Inner::new("is_order_followed_lawfully", Kind::All, On::NOTHING);
        any!(t, Inner::new("has_basis_for_order", Kind::Any, On::bg("LF-T-085"));
            is_own_decision(cx, t),
            holds(t, "has_article_6_basis", fact!(cx, order.article6_basis), On::NOTHING)),
        any!(t, Inner::new("has_ground_for_order", Kind::Any, On::NOTHING);
            has_ground(cx, t),
            is_agreement_ground(cx, t)))
}

/// Whether the transfer is the exporter's own decision and not an order's.
fn is_own_decision<T: Trace>(cx: &Cx<'_>, t: &mut T) -> Truth {
    let value = match cx.facts.flow.trigger {
        Fact::Is(Trigger::ThirdCountryAuthorityOrder) => Truth::False,
        Fact::Unknown => Truth::Unknown,
        _ => Truth::True,
    };
    t.leaf(value, || Leaf::reads("is_own_decision", On::NOTHING, At::fact("flow.trigger"), Want::Nothing))
}

/// Whether an international agreement with safeguards carries the order (Art. 48, 46(2)(a) GDPR; EDPB Guidelines
/// 02/2024). The order alone is no ground.
fn is_agreement_ground<T: Trace>(cx: &Cx<'_>, t: &mut T) -> Truth {
    all!(t, Inner::new("is_agreement_ground", Kind::All, On::bg("LF-T-085").t("LF-T-086"));
        is_order(cx, t),
        is_not_limited(cx, t),
        holds(t, "rests_on_agreement", fact!(cx, order.international_agreement), On::NOTHING),
        holds(t, "has_agreement_safeguards", fact!(cx, order.agreement_has_safeguards), On::NOTHING))
}

fn is_order<T: Trace>(cx: &Cx<'_>, t: &mut T) -> Truth {
    let value = if matches!(cx.facts.flow.trigger, Fact::Is(_)) { Truth::True } else { Truth::Unknown };
    t.leaf(value, || Leaf::reads("is_order", On::NOTHING, At::fact("flow.trigger"), Want::Nothing))
}

/// Whether any rung of the ladder holds.
fn has_ground<T: Trace>(cx: &Cx<'_>, t: &mut T) -> Truth {
    any!(t, Inner::new("has_ground", Kind::Any, On::NOTHING);
        is_adequate(cx, t),
        has_tool_or_derogation(cx, t))
}

fn has_tool_or_derogation<T: Trace>(cx: &Cx<'_>, t: &mut T) -> Truth {
    all!(t, Inner::new("has_tool_or_derogation", Kind::All, On::NOTHING).claimed(relies_on_any(cx));
        is_not_limited(cx, t),
        has_any_tool(cx, t))
}

fn has_any_tool<T: Trace>(cx: &Cx<'_>, t: &mut T) -> Truth {
    let mark = t.open();
    let mut value = Truth::False;
    let goes_on = |t: &T, value| t.full() || value != Truth::True;
    for (index, tool) in tools(cx).iter().enumerate() {
        if cx.without != Without::Tool(index) && goes_on(t, value) {
            value = value.or(is_tool_valid(cx, Item { tool, index }, t));
        }
    }
    for (index, derogation) in derogations(cx).iter().enumerate() {
        if cx.without != Without::Derogation(index) && goes_on(t, value) {
            value = value.or(is_derogation_met(cx, Relied { derogation, index }, t));
        }
    }
    if goes_on(t, value) {
        value = value.or(may_have_other(cx, t));
    }
    t.close(mark, value, || Inner::new("has_any_tool", Kind::Any, On::NOTHING).claimed(relies_on_any(cx)))
}

/// Whether the document itself relies on a tool or derogation, so that its failure is reported in any case.
fn relies_on_any(cx: &Cx<'_>) -> bool {
    !tools(cx).is_empty() || !derogations(cx).is_empty()
}

/// The tools as listed.
pub(crate) fn tools<'a>(cx: &Cx<'a>) -> &'a [Tool] {
    cx.facts.tools.as_known().map_or(&[], Vec::as_slice)
}

/// The derogations as listed.
pub(crate) fn derogations<'a>(cx: &Cx<'a>) -> &'a [Derogation] {
    cx.facts.derogations.as_known().map_or(&[], Vec::as_slice)
}

/// Whether a tool that is not listed may exist: unknown while the list is open, no when it is closed.
///
/// Not stated: closed where a tool, claim or derogation is named or the list is an explicit `[]`, otherwise open.
fn may_have_other<T: Trace>(cx: &Cx<'_>, t: &mut T) -> Truth {
    let facts = cx.facts;
    if facts.derogations == Fact::Unknown {
        let at = At::fact("derogations");
        return t.leaf(Truth::Unknown, || Leaf::reads("may_have_other", On::NOTHING.u("LF-T-020"), at, Want::Nothing));
    }
    let named = matches!(facts.tools, Fact::Is(_) | Fact::None)
        || facts.claims.as_known().is_some_and(|claims| !claims.is_empty())
        || !derogations(cx).is_empty();
    let complete = Read { fact: &facts.tools_complete, at: At::fact("tools_complete") };
    let closed = flag(complete.fact, named.into()) == Truth::True && facts.tools != Fact::Unknown;
    if !complete.fact.is_stated() && closed {
        t.assume(complete.at, "true");
    }
    if closed && relies_on_any(cx) {
        return Truth::False;
    }
    let open = if closed { Truth::False } else { Truth::Unknown };
    t.leaf(open, || Leaf::reads("may_have_other", On::bg("LF-T-020"), At::fact("tools"), Want::Nothing))
}
