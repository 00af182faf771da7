//! What differs in Switzerland: the adapted EU clauses, notification, treaties, and the exceptions of Art. 17 FADP.

use super::assessment::is_assessed;
use super::clauses::{Item, has_either, is_executed, is_in_force, is_in_window, is_made_for_leg, not_usable};
use super::kit::{Cx, fact, holds, holds_or};
use crate::facts::{Derogation, Fact, Point};
use crate::law::Instrument;
use crate::verdict::trace::{Inner, Kind, Leaf, On, Trace, all, any};
use crate::verdict::truth::Truth;

/// Whether EU clauses are a Swiss safeguard: the set of 2021 with the Swiss adaptations, or notified to the FDPIC as
/// clauses of the parties' own (contested, K18).
///
/// Art. 16(2)(b), (d) FADP; recognition by the FDPIC of 27 August 2021.
pub(crate) fn are_eu_clauses_valid<T: Trace>(cx: &Cx<'_>, set: &Instrument, item: Item<'_>, t: &mut T) -> Truth {
    let recognition = cx.law.instrument("ch-scc-eu-2021");
    let Some(recognition) = recognition.filter(|r| r.scope.needs.as_deref() == Some(&*set.id)) else {
        return not_usable(t, None);
    };
    let Item { tool, index } = item;
    all!(t, Inner::new("are_adapted_clauses_valid", Kind::All, On::NOTHING);
        is_in_force(cx, recognition, t),
        has_either(cx, "has_swiss_adaptations",
            (fact!(tool[index].ch_adaptations in "tools[]."), Truth::Unknown),
            (fact!(tool[index].notified_fdpic in "tools[]."), Truth::False),
            item, On::bg("LF-T-052"), t),
        is_made_for_leg(cx, set, item, t),
        is_in_window(cx, set, item, t),
        is_executed(cx, item, t),
        is_assessed(cx, item, t))
}

/// Whether an exception of Art. 17(1) FADP is met.
pub(crate) fn is_exception_met<T: Trace>(item: (&Derogation, usize), point: Point, t: &mut T) -> Truth {
    const RULE: &str = "is_exception_met";
    let (d, i) = item;
    macro_rules! condition {
        ($field:ident) => {
            holds(t, stringify!($field), fact!(d[i].$field in "derogations[]."), On::bg("LF-T-088"))
        };
    }
    match point {
        Point::A => all!(t, Inner::new(RULE, Kind::All, On::NOTHING);
            condition!(express), condition!(this_disclosure), condition!(informed), condition!(freely_given),
            holds_or(t, "not_withdrawn", fact!(d[i].not_withdrawn in "derogations[]."), Truth::True, On::bg("LF-T-088"))),
        Point::B => condition!(directly_connected_with_contract),
        Point::C => all!(t, Inner::new(RULE, Kind::All, On::NOTHING);
            any!(t, Inner::new("is_public_interest_or_claim", Kind::Any, On::NOTHING);
                condition!(overriding_public_interest), condition!(legal_claims)),
            condition!(necessary)),
        Point::D => all!(t, Inner::new(RULE, Kind::All, On::NOTHING);
            condition!(life_or_integrity), condition!(consent_unobtainable)),
        Point::E => all!(t, Inner::new(RULE, Kind::All, On::NOTHING);
            condition!(made_generally_accessible), condition!(not_prohibited)),
        Point::F => all!(t, Inner::new(RULE, Kind::All, On::NOTHING);
            condition!(statutory_register), condition!(conditions_met)),
        // Art. 17 FADP has no such point.
        Point::G | Point::Compelling => t.leaf(Truth::False, || Leaf::plain(RULE, On::NOTHING)),
    }
}

/// The id of the exception of a point.
pub(crate) const fn exception_id(point: Point) -> &'static str {
    match point {
        Point::A => "ch-art-17-1-a",
        Point::B => "ch-art-17-1-b",
        Point::C => "ch-art-17-1-c",
        Point::D => "ch-art-17-1-d",
        Point::E => "ch-art-17-1-e",
        Point::F => "ch-art-17-1-f",
        Point::G | Point::Compelling => "",
    }
}

/// Whether a derogation is one of the regime: a point of another law says nothing here.
pub(crate) fn is_of_regime(cx: &Cx<'_>, derogation: &Derogation) -> Truth {
    match derogation.regime {
        Fact::Is(regime) => (regime == cx.regime).into(),
        Fact::Unknown => Truth::Unknown,
        Fact::Unstated | Fact::None => Truth::True,
    }
}
