//! What differed before the GDPR: Directive 95/46/EC, Art. 4 (which law applies) and Art. 25-26 (transfers).
//!
//! `docs/DIRECTIVE.md` is the section of the catalogue that these rules implement.

use super::derogations::Relied;
use super::kit::{Cx, fact, holds, holds_or};
use crate::Regime;
use crate::facts::Point;
use crate::law::{Instrument, Kind as Of};
use crate::place::Country;
use crate::verdict::trace::{Inner, Kind, Leaf, On, Trace, all, any};
use crate::verdict::truth::Truth;

/// Whether a country belonged to the area of free flow on the day: a Member State, or since July 2000 an EFTA State of
/// the EEA.
pub(crate) fn is_member(cx: &Cx<'_>, country: Country) -> bool {
    cx.law.instruments().iter().any(|act| {
        act.regime == Regime::EuDir9546
            && act.kind == Of::TerritoryArrangement
            && act.in_force(cx.day)
            && act.scope.destinations.contains(&country)
    })
}

/// Whether an instrument listed under the GDPR was made before it, under the Directive.
pub(crate) fn is_carried_over(cx: &Cx<'_>, instrument: &Instrument) -> bool {
    let gdpr = cx.law.base_act(Regime::EuGdpr, None).applies_from;
    instrument.regime == Regime::EuGdpr && instrument.applies_from < gdpr && instrument.applies_from.is_some()
}

/// Whether the Directive was the law of the exporter on the day: in the Union until the GDPR, in Norway, Iceland and
/// Liechtenstein until the GDPR was taken into the EEA Agreement.
pub(crate) fn is_modelled(cx: &Cx<'_>) -> Truth {
    let directive = cx.law.base_act(Regime::EuDir9546, None);
    if directive.in_force(cx.day) {
        return Truth::True;
    }
    let begun = directive.applies_from.is_some_and(|first| first <= cx.day);
    let place = cx.facts.exporter.country.as_known().and_then(|place| place.country());
    let efta = cx.law.base_act(Regime::EuGdpr, Some(Country::NO));
    let waits = begun && !efta.in_force(cx.day) && efta.applies_from.is_some_and(|first| cx.day < first);
    match place {
        Some(country) if waits => matches!(country.alpha2(), "NO" | "IS" | "LI").into(),
        None if waits => Truth::Unknown,
        _ => Truth::False,
    }
}

/// Whether an exporter outside the area is reached: by an establishment in it in whose activities the data are processed,
/// or by equipment situated in it.
///
/// Directive Art. 4(1)(a), (c).
pub(crate) fn reaches_into_zone<T: Trace>(cx: &Cx<'_>, t: &mut T) -> Truth {
    any!(t, Inner::new("reaches_into_zone", Kind::Any, On::NOTHING.t("LF-A-011").f("LF-A-013").u("LF-A-012"));
        holds(t, "has_establishment_in_zone", fact!(cx, exporter.establishment_in_zone), On::NOTHING),
        holds(t, "uses_equipment_in_zone", fact!(cx, exporter.uses_equipment_in_zone), On::NOTHING))
}

/// Whether a derogation of Art. 26(1) of the Directive is met.
///
/// Read narrowly (WP 114): consent is free, specific, informed, unambiguous and not withdrawn; the other points need
/// necessity.
pub(crate) fn is_derogation_met<T: Trace>(item: Relied<'_>, point: Point, t: &mut T) -> Truth {
    const RULE: &str = "is_directive_derogation_met";
    let (d, i) = (item.derogation, item.index);
    macro_rules! condition {
        ($field:ident, $code:literal) => {
            holds(t, stringify!($field), fact!(d[i].$field in "derogations[]."), On::bg($code))
        };
    }
    match point {
        Point::A => all!(t, Inner::new(RULE, Kind::All, On::NOTHING);
            condition!(unambiguous, "LF-T-071"), condition!(specific, "LF-T-071"),
            condition!(informed_of_risks, "LF-T-071"), condition!(freely_given, "LF-T-071"),
            holds_or(t, "not_withdrawn", fact!(d[i].not_withdrawn in "derogations[]."), Truth::True, On::bg("LF-T-071"))),
        Point::B => all!(t, Inner::new(RULE, Kind::All, On::NOTHING);
            condition!(data_subject_party, "LF-T-073"), condition!(necessary, "LF-T-073")),
        Point::C => all!(t, Inner::new(RULE, Kind::All, On::NOTHING);
            condition!(in_interest_of_data_subject, "LF-T-073"), condition!(necessary, "LF-T-073")),
        Point::D => all!(t, Inner::new(RULE, Kind::All, On::NOTHING);
            any!(t, Inner::new("is_public_interest_or_claim", Kind::Any, On::NOTHING);
                condition!(recognised_in_law, "LF-T-075"), condition!(legal_claims, "LF-T-073")),
            condition!(necessary, "LF-T-073")),
        Point::E => condition!(necessary, "LF-T-073"),
        Point::F => all!(t, Inner::new(RULE, Kind::All, On::NOTHING);
            condition!(public_register, "LF-T-077"), condition!(conditions_met, "LF-T-077")),
        // Art. 26(1) of the Directive has no such point.
        Point::G | Point::Compelling => t.leaf(Truth::False, || Leaf::plain(RULE, On::NOTHING)),
    }
}

/// The provision of the Directive that stood in the place of one of the GDPR; none for what has no counterpart.
pub(crate) fn provision(article: &'static str) -> Option<&'static str> {
    const COUNTERPARTS: [(&str, &str); 12] = [
        ("Art. 3", "Art. 4 Directive 95/46/EC"),
        ("Art. 4(", "Art. 2 Directive 95/46/EC"),
        ("recital 26", "recital 26 Directive 95/46/EC"),
        ("Art. 44", "Art. 25(1) Directive 95/46/EC"),
        ("Art. 45", "Art. 25(6) Directive 95/46/EC"),
        ("Art. 46(2)(c)", "Art. 26(4) Directive 95/46/EC"),
        ("Art. 46", "Art. 26(2) Directive 95/46/EC"),
        ("Art. 47", "Art. 26(2) Directive 95/46/EC"),
        ("Art. 49(1)", "Art. 26(1) Directive 95/46/EC"),
        ("Art. 28", "Art. 17(2)-(3) Directive 95/46/EC"),
        ("Art. 32", "Art. 17(1) Directive 95/46/EC"),
        ("Art. 99", "Art. 32(1) Directive 95/46/EC"),
    ];
    if ["C-", "Decision ", "Decisions "].iter().any(|kept| article.starts_with(kept)) {
        return Some(article);
    }
    if !article.ends_with("GDPR") {
        return None;
    }
    COUNTERPARTS.iter().find(|(gdpr, _)| article.starts_with(gdpr)).map(|(_, directive)| *directive)
}

/// The id of the derogation of a point.
pub(crate) const fn derogation_id(point: Point) -> &'static str {
    match point {
        Point::A => "eu-dir-art-26-1-a",
        Point::B => "eu-dir-art-26-1-b",
        Point::C => "eu-dir-art-26-1-c",
        Point::D => "eu-dir-art-26-1-d",
        Point::E => "eu-dir-art-26-1-e",
        Point::F => "eu-dir-art-26-1-f",
        Point::G | Point::Compelling => "",
    }
}
