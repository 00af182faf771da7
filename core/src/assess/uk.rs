//! What differs in the United Kingdom: the Addendum, the transitional sets, and the standard of protection.

use super::assessment::is_assessed;
use super::clauses::{
    Item, bound_on, is_concluded_in_time, is_executed, is_feature, is_in_force, is_in_window, is_made_for_leg,
    is_unchanged, not_usable,
};
use super::kit::{Cx, fact};
use crate::facts::Fact;
use crate::law::Instrument;
use crate::verdict::trace::{At, Inner, Kind, Leaf, On, Trace, Want, all};
use crate::verdict::truth::Truth;

/// Whether EU clauses are a United Kingdom safeguard: the set of 2021 with the Addendum, older sets in their
/// transitional window.
///
/// Art. 46(2)(d) UK GDPR; s. 119A and Sch. 21 DPA 2018.
pub(crate) fn are_eu_clauses_valid<T: Trace>(cx: &Cx<'_>, set: &Instrument, item: Item<'_>, t: &mut T) -> Truth {
    if is_transitional(cx, set) {
        return all!(t, Inner::new("are_transitional_clauses_valid", Kind::All, On::NOTHING);
            is_made_for_leg(cx, set, item, t),
            is_in_transitional_window(cx, set, item, t),
            is_executed(cx, item, t),
            is_assessed(cx, item, t));
    }
    let Item { tool, index } = item;
    all!(t, Inner::new("are_clauses_with_addendum_valid", Kind::All, On::NOTHING);
        is_feature(cx, "has_addendum", fact!(tool[index].uk_addendum in "tools[]."), Truth::Unknown, item, On::bg("LF-T-050"), t),
        is_addendum_in_force(cx, item, t),
        is_made_for_leg(cx, set, item, t),
        is_in_window(cx, set, item, t),
        is_executed(cx, item, t),
        is_assessed(cx, item, t))
}

fn is_addendum_in_force<T: Trace>(cx: &Cx<'_>, item: Item<'_>, t: &mut T) -> Truth {
    let Some(addendum) = cx.law.instrument("uk-addendum") else {
        return not_usable(t, None);
    };
    let early = |day: time::Date| addendum.applies_from.is_some_and(|first| day < first);
    let at = At::item("tools[].in_place_from", item.index);
    // The Addendum is often attached later than the clauses were signed; only the day it was attached tells.
    let attached = match (item.tool.in_place_from, bound_on(item.tool)) {
        (Fact::Is(attached), _) => (!early(attached)).into(),
        (Fact::Unstated, Some(signed)) if !early(signed) => Truth::True,
        (Fact::Unstated, None) => Truth::True,
        _ => Truth::Unknown,
    };
    all!(t, Inner::new("is_addendum_in_force", Kind::All, On::NOTHING);
        is_in_force(cx, addendum, t),
        t.leaf(attached, || Leaf::reads("is_addendum_attached", On::bg("LF-T-050"), at, Want::Nothing)))
}

fn is_transitional(cx: &Cx<'_>, set: &Instrument) -> bool {
    let sets = cx.law.instrument("uk-scc-transitional").map(|i| &i.scope.sets);
    sets.is_some_and(|sets| sets.contains(&set.id))
}

/// Whether an old EU set is within the window the ICO left it.
///
/// Sch. 21 para 7 DPA 2018 and the transitional provisions under s. 119A: concluded by 21 September 2022, unchanged
/// since, until 21 March 2024 (the last day is contested, K23).
pub(crate) fn is_in_transitional_window<T: Trace>(cx: &Cx<'_>, set: &Instrument, item: Item<'_>, t: &mut T) -> Truth {
    let Some(window) = cx.law.instrument("uk-scc-transitional") else {
        return not_usable(t, None);
    };
    all!(t, Inner::new("is_in_transitional_window", Kind::All, On::NOTHING);
        is_in_force(cx, window, t),
        is_concluded_in_time(cx, set.applies_from, window.new_contracts_end_on, item, t),
        is_unchanged(cx, window.new_contracts_end_on, item, t))
}

/// The standard that an assessment measures against, in words.
pub(crate) fn standard_of_protection(cx: &Cx<'_>) -> &'static str {
    if cx.in_force("uk-duaa-2025") {
        "protection not materially lower than in the United Kingdom, judged reasonably and proportionately"
    } else {
        "essentially equivalent protection"
    }
}
