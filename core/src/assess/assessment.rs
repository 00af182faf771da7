//! The transfer impact assessment that every tool of Art. 46 needs, and the measures that supplement a tool.

use super::adequacy::covers;
use super::clauses::{Item, has_module, is_older_than_current};
use super::kit::{Cx, Zone, fact, flag, not_or};
use crate::Regime;
use crate::facts::{Conclusion, Fact, KeyHolder, Measure, MeasureKind, Role, TiaPolicy, ToolKind};
use crate::place::{Country, Place, Where};
use crate::verdict::trace::{At, Inner, Kind, Leaf, NoTrace, On, Trace, Want, all, any};
use crate::verdict::truth::Truth;

/// Whether the tool comes with an assessment that carries it on the day.
///
/// C-311/18 paras 134-135, 142; EDPB Recommendations 01/2020 steps 3-4; Clause 14 of Decision 2021/914. Not before the
/// judgment; under module 4 only where the EU processor combines the data with its own. UK: Art. 46(1A), (6) UK GDPR.
pub(crate) fn is_assessed<T: Trace>(cx: &Cx<'_>, item: Item<'_>, t: &mut T) -> Truth {
    if !is_required(cx) {
        return t.leaf(Truth::True, || Leaf::plain("is_assessed", On::NOTHING));
    }
    let on =
        if cx.regime == Regime::UkGdpr { On::NOTHING.t("LF-T-055").f("LF-T-055").u("LF-T-055") } else { On::NOTHING };
    any!(t, Inner::new("is_assessed", Kind::Any, on);
        is_return_without_addition(cx, item, t),
        is_assessment_sufficient(cx, t))
}

/// Whether the duty of an assessment exists on the day: under the GDPR since the judgment of 16 July 2020.
fn is_required(cx: &Cx<'_>) -> bool {
    cx.regime != Regime::EuDir9546
        && (cx.regime != Regime::EuGdpr || cx.law.instrument("case-schrems-2").is_none_or(|case| case.in_force(cx.day)))
}

/// Whether the tool is module 4 and the processor adds no data of its own (Clause 14 of that module).
fn is_return_without_addition<T: Trace>(cx: &Cx<'_>, item: Item<'_>, t: &mut T) -> Truth {
    let Item { tool, index } = item;
    let returns = is_module_four(cx, item);
    if returns == Truth::False {
        return Truth::False;
    }
    all!(t, Inner::new("is_return_without_addition", Kind::All, On::NOTHING);
        t.leaf(returns, || Leaf::reads("is_module_four", On::NOTHING, At::item("tools[].module", index), Want::Nothing)),
        not_or(t, "adds_no_data", fact!(tool[index].combines_exporter_data in "tools[]."), Truth::Unknown, On::NOTHING))
}

/// Whether the leg runs under module 4.
fn is_module_four(cx: &Cx<'_>, item: Item<'_>) -> Truth {
    let tool = item.tool;
    let set: Truth = match (&tool.kind, &tool.instrument) {
        (Fact::Is(kind), _) if *kind != ToolKind::Scc => Truth::False,
        (_, Fact::Is(id)) => (**id == *"eu-scc-2021-914").into(),
        _ if is_older_than_current(cx, tool) => Truth::False,
        _ => Truth::Unknown,
    };
    let role = |fact: &Fact<Role>, wanted: fn(Role) -> bool| match fact {
        Fact::Is(role) => wanted(*role).into(),
        Fact::None => Truth::False,
        _ => Truth::Unknown,
    };
    let signed = match (&tool.module, &tool.modules) {
        (Fact::Is(_), _) | (_, Fact::Is(_)) => has_module(tool, 4).into(),
        _ => Truth::Unknown,
    };
    set.and(signed)
        .and(role(&cx.facts.exporter.role, |r| r == Role::Processor))
        .and(role(&cx.facts.importer.role, Role::is_controller))
}

/// Whether an assessment of the importer's country exists and its conclusion carries the tool. What it finds is asked
/// only once it is known to exist.
pub(crate) fn is_assessment_sufficient<T: Trace>(cx: &Cx<'_>, t: &mut T) -> Truth {
    let mark = t.open();
    let mut value = is_performed(cx, t);
    let settled_by_conclusion = || is_conclusion_sufficient(cx, &mut NoTrace) == Truth::False;
    if value == Truth::True || (value == Truth::Unknown && settled_by_conclusion()) {
        value = value.and(is_of_country(cx, t));
        if t.full() || value != Truth::False {
            value = value.and(is_conclusion_sufficient(cx, t));
        }
    }
    t.close(mark, value, || Inner::new("is_assessment_sufficient", Kind::All, On::NOTHING))
}

/// Whether the assessment had been made by the day. A stated conclusion implies it. Without an assessment the tool does
/// not carry; under the other view (contested, K2) the protection in fact decides, so the conclusion is asked for.
fn is_performed<T: Trace>(cx: &Cx<'_>, t: &mut T) -> Truth {
    const RULE: &str = "is_performed";
    let tia = &cx.facts.tia;
    let concluded = tia.conclusion.as_known().is_some();
    if !tia.performed.is_stated() && concluded {
        t.assume(At::fact("tia.performed"), "true");
    }
    let performed = flag(&tia.performed, if concluded { Truth::True } else { Truth::Unknown });
    let seen = cx.facts.stated_on.known().filter(|stated| *stated <= cx.asked);
    let value = cx.begun(performed, &tia.performed_on, seen);
    if value == Truth::False && matches!(cx.facts.policy.tia_missing, Fact::Is(TiaPolicy::Undetermined)) {
        return t.leaf(Truth::True, || Leaf::plain(RULE, On::NOTHING.t("LF-T-060")));
    }
    let dated = performed == Truth::True && value != Truth::True;
    let (at, want) = if dated { ("tia.performed_on", Want::Today) } else { ("tia.performed", Want::Flag(true)) };
    t.leaf(value, || Leaf::reads(RULE, On::bg("LF-T-060"), At::fact(at), want))
}

/// Whether it assesses the law of the importer's country; nobody can assess the law of a country that is not known.
///
/// C-311/18 para 134; Clause 14(b)(ii). An assessment of another country proves nothing of this one.
fn is_of_country<T: Trace>(cx: &Cx<'_>, t: &mut T) -> Truth {
    const RULE: &str = "is_of_country";
    let tia = &cx.facts.tia;
    let importer = cx.facts.importer.country.as_known().filter(|p| p.at() != Where::ThirdCountry);
    if matches!(cx.facts.importer.international_organisation, Fact::Is(_)) && !tia.country.is_stated() {
        // An organisation is assessed by its own rules, not by those of a country.
        return t.leaf(Truth::True, || Leaf::plain(RULE, On::NOTHING));
    }
    let (value, at) = match (importer, &tia.country) {
        (None, _) => (Truth::Unknown, At::fact("importer.country")),
        (Some(_), Fact::Unstated) => {
            if tia.performed.is_stated() {
                t.assume(At::fact("tia.country"), "the importer's country");
            }
            (Truth::True, At::fact("tia.country"))
        }
        (Some(place), Fact::Is(assessed)) if place == assessed => (Truth::True, At::fact("tia.country")),
        (Some(_), _) => (Truth::Unknown, At::fact("tia.country")),
    };
    t.leaf(value, || Leaf::reads(RULE, On::bg("LF-T-056"), at, Want::Nothing))
}

/// Whether the conclusion carries the tool on the day.
fn is_conclusion_sufficient<T: Trace>(cx: &Cx<'_>, t: &mut T) -> Truth {
    const RULE: &str = "is_conclusion_sufficient";
    let tia = &cx.facts.tia;
    let at = At::fact("tia.conclusion");
    let leaf = |on| Leaf::reads(RULE, on, at, Want::Word("equivalent"));
    if tia.relies_on == Fact::Unknown {
        let at = At::fact("tia.relies_on");
        return t.leaf(Truth::Unknown, || Leaf::reads(RULE, On::NOTHING.u("LF-T-066"), at, Want::Nothing));
    }
    if tia.relies_on.as_known().is_some_and(|adopted| !can_adopt(cx, adopted)) {
        return t.leaf(Truth::Unknown, || leaf(On::NOTHING.u("LF-T-066")));
    }
    match tia.conclusion {
        Fact::Is(Conclusion::Equivalent) if is_contradicted(cx) != Truth::False => {
            let on = On::NOTHING.u("LF-T-062").u("LF-T-057");
            let open = is_contradicted(cx) == Truth::Unknown;
            let leaf = if open { Leaf::reads(RULE, on, At::fact("tia.performed_on"), Want::Nothing) } else { leaf(on) };
            t.leaf(Truth::Unknown, || leaf)
        }
        Fact::Is(Conclusion::Equivalent) => {
            let on = if tia.relies_on.as_known().is_some() { On::NOTHING.t("LF-T-065") } else { On::NOTHING };
            t.leaf(Truth::True, || leaf(on))
        }
        Fact::Is(Conclusion::EquivalentInPractice) => t.leaf(Truth::True, || leaf(On::NOTHING.t("LF-T-063"))),
        Fact::Is(Conclusion::NotEquivalent) => t.leaf(Truth::False, || leaf(On::NOTHING.f("LF-T-061"))),
        Fact::Is(Conclusion::EquivalentWithMeasures) => any!(t, Inner::new(RULE, Kind::Any, On::NOTHING);
            not_or(t, "is_out_of_reach", fact!(cx, tia.problematic_law), Truth::True, On::NOTHING),
            are_measures_effective(cx, t)),
        _ => t.leaf(Truth::Unknown, || leaf(On::NOTHING.u("LF-T-062"))),
    }
}

/// Whether a court has found, for the day or for the day on which the assessment was made, that the law of the country
/// does not protect enough. What it found of a State holds for the territories under its law.
fn is_contradicted(cx: &Cx<'_>) -> Truth {
    let Some(country) = cx.facts.importer.country.as_known().and_then(|p| p.country()) else { return Truth::False };
    let parent = cx.law.territory(country).parent;
    let concerns = |of: Country| of == country || Some(of) == parent;
    let found = |day| {
        cx.law.negative_finding(cx.regime, country, day)
            || parent.is_some_and(|parent| cx.law.negative_finding(cx.regime, parent, day))
    };
    match cx.facts.tia.performed_on {
        _ if found(cx.day) => Truth::True,
        Fact::Is(made) => found(made).into(),
        // It may have been made while a finding stood.
        Fact::Unknown if cx.law.findings().iter().any(|f| f.regime == cx.regime && concerns(f.country)) => {
            Truth::Unknown
        }
        _ => Truth::False,
    }
}

/// Whether the finding adopted could have been adopted: it is in force, covers the country, and was there when the
/// assessment was made.
fn can_adopt(cx: &Cx<'_>, adopted: &str) -> bool {
    let since = cx.law.instrument(adopted).and_then(|i| i.applies_from);
    let early = match cx.facts.tia.performed_on {
        Fact::Is(made) => since.is_some_and(|since| made < since),
        Fact::Unknown => true,
        _ => false,
    };
    cx.in_force(adopted) && covers(cx, adopted) && !early
}

/// Whether the supplementary measures are effective against access by authorities.
///
/// EDPB Recommendations 01/2020 v2.0 Annex 2: a recipient protected by its law (use case 4), or no access in clear (use
/// cases 6 and 7) together with encryption, pseudonymisation or splitting that the importer cannot undo (use cases 1-3,
/// 5). Contractual and organisational measures alone do not bind authorities (paras 53, 99).
fn are_measures_effective<T: Trace>(cx: &Cx<'_>, t: &mut T) -> Truth {
    const CLOSED: [MeasureKind; 3] = [
        MeasureKind::ExporterHeldKeyEncryption,
        MeasureKind::ExporterHeldPseudonymisation,
        MeasureKind::SplitProcessing,
    ];
    any!(t, Inner::new("are_measures_effective", Kind::Any, On::NOTHING);
        has_measure(cx, "is_recipient_protected", &[MeasureKind::ProtectedRecipient], On::NOTHING, t),
        all!(t, Inner::new("is_closed_to_importer", Kind::All, On::NOTHING);
            not_or(t, "needs_no_clear_text", fact!(cx, tia.clear_access_needed), Truth::Unknown, On::bg("LF-T-067").u("LF-T-069")),
            has_measure(cx, "has_technical_measure", &CLOSED, On::NOTHING.f("LF-T-068").u("LF-T-069"), t)))
}

fn has_measure<T: Trace>(cx: &Cx<'_>, rule: &'static str, kinds: &[MeasureKind], on: On, t: &mut T) -> Truth {
    let value = match cx.facts.tia.measures.as_known() {
        Some(measures) => {
            let of_kind = |m: &Measure| match m.measure {
                Fact::Is(kind) => kinds.contains(&kind).into(),
                _ => Truth::Unknown,
            };
            measures.iter().map(|m| of_kind(m).and(counts(cx, m))).max().unwrap_or(Truth::False)
        }
        None if cx.facts.tia.measures == Fact::None => Truth::False,
        None => Truth::Unknown,
    };
    let want = kinds.first().map_or(Want::Nothing, |kind| Want::Holds(crate::words::Word::word(*kind)));
    t.leaf(value, || Leaf::reads(rule, on, At::fact("tia.measures"), want))
}

/// Whether a measure is in place on the day and its key out of the importer's reach: held by the exporter, or by a
/// third party in the zone or in a place with adequate protection for everyone.
fn counts(cx: &Cx<'_>, measure: &Measure) -> Truth {
    let begun = match measure.from {
        Fact::Is(first) => (first <= cx.day).into(),
        Fact::Unknown => Truth::Unknown,
        _ => Truth::True,
    };
    let held = match measure.key_holder {
        Fact::Is(KeyHolder::Importer) => Truth::False,
        Fact::Is(KeyHolder::ThirdParty) => match &measure.key_place {
            Fact::Is(place) => is_safe_for_keys(cx, *place),
            _ => Truth::Unknown,
        },
        Fact::Unknown => Truth::Unknown,
        // The exporter holds it, but not where authorities of a third country may reach for it.
        _ => match &measure.key_place {
            Fact::Is(place) => is_safe_for_keys(cx, *place).or(Truth::Unknown),
            Fact::Unknown => Truth::Unknown,
            _ => Truth::True,
        },
    };
    begun.and(cx.not_ended(&measure.until, None)).and(held)
}

/// Whether a place protects a key as the zone does: in it, or covered by an adequacy decision without limits.
fn is_safe_for_keys(cx: &Cx<'_>, place: Place) -> Truth {
    if cx.zone_of_importer(place) == Zone::Inside {
        return Truth::True;
    }
    let decisions = place.country().into_iter().flat_map(|country| cx.law.adequacy(cx.regime, country));
    let standing = decisions.filter(|decision| cx.usable(decision));
    standing.map(|d| if d.scope.is_limited() { Truth::Unknown } else { Truth::True }).max().unwrap_or(Truth::False)
}
