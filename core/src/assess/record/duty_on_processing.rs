//! What processing asks of an organisation: a record of it and an impact assessment (Art. 30, 35, 36 GDPR; Art. 12, 22, 23
//! FADP).

use super::super::day::Day;
use super::super::kit::{Cx, flag, holds, holds_or, not_or, read};
use super::duty::{Codes, advice, duty, organisation};
use super::{Aside, Own, Ruled, asked, not_yet_law};
use crate::Regime;
use crate::facts::{Fact, ImpactFacts, RecordFacts, Transfer, Value};
use crate::law::ParameterValue;
use crate::verdict::judgement::Judgement;
use crate::verdict::proof::Proof;
use crate::verdict::trace::{Inner, Kind, Leaf, On, Trace, Want, all, any};
use crate::verdict::truth::Truth;

/// From how many employees Art. 24 DPO (Switzerland) and Art. 30(5) GDPR as enacted ask for a record in any case.
const MANY_EMPLOYEES: i64 = 250;
/// The word for Art. 30(5) GDPR as enacted: any of its three conditions is enough.
const ANY_OF_THREE: &str = "any-of-three";

impl Day<'_> {
    /// Whether an organisation must keep a record of its processing (Art. 30(5) GDPR; Art. 12(5) FADP with Art. 24 DPO), and
    /// does.
    ///
    /// ```
    /// use lawful::{Law, Ruling, day, facts::RecordFacts};
    /// let law = Law::bundled();
    /// let on = law.on(day::parse("2026-11-22").unwrap());
    /// let mut facts = RecordFacts::default();
    /// facts.employees = 20.into();
    /// facts.likely_risk = false.into();
    /// facts.special_or_criminal = false.into();
    /// let open = on.needs_records(&facts);
    /// assert_eq!(open.ruling, Ruling::Undetermined);
    /// assert_eq!(open.missing[0].fact.as_str(), "occasional");
    ///
    /// facts.occasional = false.into();
    /// assert_eq!(on.needs_records(&facts).ruling, Ruling::Required); // Art. 30(5): any of the three is enough
    /// ```
    #[must_use]
    pub fn needs_records(self, facts: &RecordFacts) -> Judgement {
        let transfer = Transfer::default();
        records(&organisation(&self, &transfer), facts)
    }

    /// Whether processing needs an impact assessment (Art. 35(1), (3) GDPR with the nine criteria of WP248; Art. 22 FADP),
    /// and had one.
    ///
    /// ```
    /// use lawful::{Law, Ruling, day, facts::ImpactFacts};
    /// let law = Law::bundled();
    /// let mut facts = ImpactFacts::default();
    /// facts.systematic_monitoring = true.into();
    /// facts.vulnerable_subjects = true.into();
    /// let judgement = law.on(day::parse("2026-11-22").unwrap()).needs_dpia(&facts);
    /// assert_eq!(judgement.ruling, Ruling::Required); // Art. 35(1), two criteria of WP248
    /// ```
    #[must_use]
    pub fn needs_dpia(self, facts: &ImpactFacts) -> Judgement {
        let transfer = Transfer::default();
        impact(&organisation(&self, &transfer), facts)
    }
}

/// The judgement on the duty to keep a record.
pub(crate) fn records(cx: &Cx<'_>, facts: &RecordFacts) -> Judgement {
    asked(cx, facts, |facts| records_ruled(cx, facts))
}

fn records_ruled(cx: &Cx<'_>, facts: &RecordFacts) -> Ruled {
    if let Some(ruled) = not_yet_law(cx, &facts.country) {
        return ruled;
    }
    let mut proof = Proof::default();
    let value = needs_records(cx, facts, &mut proof);
    let mut asides = Vec::new();
    let proposed = crate::day::parse("2025-05-21").is_some_and(|day| day <= cx.day);
    let as_enacted = threshold(cx) == Some(MANY_EMPLOYEES) && is_any_of_three(cx);
    if cx.regime == Regime::EuGdpr && value == Truth::True && proposed && as_enacted {
        asides.push(Aside::of("LF-R-080"));
    }
    let done = (flag(&facts.record.kept, Truth::Unknown), "record.kept");
    let codes = Codes { open: "LF-R-001", done: "LF-R-004", no: "LF-R-002", unknown: "LF-R-003" };
    duty(cx, proof, value, done, &codes, asides)
}

/// The employees from which a record is due in any case.
fn threshold(cx: &Cx<'_>) -> Option<i64> {
    if cx.regime == Regime::ChFadp {
        return Some(MANY_EMPLOYEES);
    }
    match cx.law.parameter("records-employee-threshold", None, cx.day) {
        Some(ParameterValue::Number(employees)) => Some(*employees),
        _ => None,
    }
}

/// Whether below that number any of three conditions is enough, or only a high risk counts.
fn is_any_of_three(cx: &Cx<'_>) -> bool {
    let trigger = cx.law.parameter("records-trigger", None, cx.day);
    !matches!(trigger, Some(ParameterValue::Word(word)) if **word != *ANY_OF_THREE)
}

/// Whether a record must be kept.
///
/// Art. 30(5) GDPR; WP29 position paper of 19 April 2018; Art. 12(1), (5) FADP with Art. 24 DPO.
fn needs_records<T: Trace>(cx: &Cx<'_>, facts: &RecordFacts, t: &mut T) -> Truth {
    let node = Inner::new("needs_records", Kind::Any, On::NOTHING);
    if cx.regime == Regime::ChFadp {
        return any!(t, node;
            holds_or(t, "is_federal_body", read!(facts, federal_body), Truth::False, On::NOTHING),
            has_many_employees(cx, facts, t),
            holds(t, "is_sensitive_on_large_scale", read!(facts, sensitive_large_scale), On::NOTHING),
            holds(t, "is_high_risk_profiling", read!(facts, high_risk_profiling), On::NOTHING));
    }
    if !is_any_of_three(cx) {
        return any!(t, node;
            has_many_employees(cx, facts, t),
            holds(t, "is_high_risk", read!(facts, likely_high_risk), On::NOTHING));
    }
    any!(t, node;
        has_many_employees(cx, facts, t),
        holds(t, "is_risk_likely", read!(facts, likely_risk), On::NOTHING),
        not_or(t, "is_not_occasional", read!(facts, occasional), Truth::Unknown, On::NOTHING),
        holds(t, "has_special_data", read!(facts, special_or_criminal), On::NOTHING))
}

fn has_many_employees<T: Trace>(cx: &Cx<'_>, facts: &RecordFacts, t: &mut T) -> Truth {
    let employees = read!(facts, employees);
    let least = threshold(cx);
    let value = match (employees.fact, least) {
        (Fact::None, _) | (_, None) => Truth::False,
        (Fact::Is(employees), Some(threshold)) => (i64::from(*employees) >= threshold).into(),
        (Fact::Unknown | Fact::Unstated, Some(_)) => Truth::Unknown,
    };
    let want = least.map_or(Want::Nothing, Want::Number);
    t.leaf(value, || Leaf::reads("has_many_employees", On::NOTHING, employees.at, want))
}

/// The judgement on the duty to assess the impact.
pub(crate) fn impact(cx: &Cx<'_>, facts: &ImpactFacts) -> Judgement {
    asked(cx, facts, |facts| impact_ruled(cx, facts))
}

fn impact_ruled(cx: &Cx<'_>, facts: &ImpactFacts) -> Ruled {
    if let Some(ruled) = not_yet_law(cx, &facts.country) {
        return ruled;
    }
    let mut proof = Proof::default();
    let value = needs_impact_assessment(cx, facts, &mut proof);
    let mut asides = impact_asides(cx, facts);
    if value == Truth::True {
        asides.push(Aside::of("LF-R-041"));
    }
    let codes = Codes { open: "LF-R-040", done: "", no: "LF-R-044", unknown: "LF-R-042" };
    let mut ruled = duty(cx, proof, value, (performed(cx, facts), "dpia.performed"), &codes, asides);
    if value == Truth::True && facts.dpia.performed_on.is_stated() {
        let today = Value::Word(crate::day::iso(cx.day));
        let again = [("dpia.performed", Value::Flag(true)), ("dpia.performed_on", today)];
        ruled.own.push(Own::new(advice(cx, codes.open), again.map(|(fact, to)| (fact.to_owned(), to))));
    }
    ruled
}

/// Whether an assessment had been made by the day: before the processing, so a later one does not count.
fn performed(cx: &Cx<'_>, facts: &ImpactFacts) -> Truth {
    match facts.dpia.performed_on {
        Fact::Is(day) if cx.day < day && facts.dpia.performed == Fact::Is(true) => Truth::False,
        _ => flag(&facts.dpia.performed, Truth::Unknown),
    }
}

/// An assessment older than a change, a high risk that remained, a national list nobody looked at.
///
/// Art. 35(4), (11), 36(1) GDPR; Art. 22(1), 23 FADP.
fn impact_asides(cx: &Cx<'_>, facts: &ImpactFacts) -> Vec<Aside> {
    let mut asides = Vec::new();
    if let (Fact::Is(performed), Fact::Is(changed)) = (facts.dpia.performed_on, facts.dpia.processing_changed_on)
        && performed < changed
        && changed <= cx.day
    {
        asides.push(Aside::of("LF-R-045").at("dpia.performed_on"));
    }
    if facts.dpia.residual_high_risk == Fact::Is(true) {
        let consulted = flag(&facts.prior_consultation.done, Truth::Unknown);
        asides.extend(Aside::unless(consulted, "LF-R-043").map(|aside| aside.at("prior_consultation.done")));
    }
    let unlisted = !facts.on_national_list.is_stated() && risk_by_default(facts) == Truth::False;
    if cx.regime != Regime::ChFadp && unlisted {
        let country =
            facts.country.known().map_or_else(|| "the country".to_owned(), |country| cx.tongue.place(country));
        asides.push(Aside::of("LF-R-046").at("on_national_list").named("country", country));
    }
    asides
}

/// The nine criteria of WP248.
fn criteria(facts: &ImpactFacts) -> [super::super::kit::Read<'_, bool>; 9] {
    [
        read!(facts, scoring_profiling),
        read!(facts, automated_decision_legal_effect),
        read!(facts, systematic_monitoring),
        read!(facts, sensitive_data),
        read!(facts, large_scale),
        read!(facts, matching_datasets),
        read!(facts, vulnerable_subjects),
        read!(facts, innovative_technology),
        read!(facts, prevents_right_or_service),
    ]
}

/// How many criteria are met, and how many are open.
fn counted(facts: &ImpactFacts) -> (usize, usize) {
    let values = criteria(facts).map(|read| flag(read.fact, Truth::Unknown));
    let count = |wanted| values.iter().filter(|value| **value == wanted).count();
    (count(Truth::True), count(Truth::Unknown))
}

/// Without any criterion a high risk is not to be expected.
fn risk_by_default(facts: &ImpactFacts) -> Truth {
    match counted(facts) {
        (0, 0) => Truth::False,
        _ => Truth::Unknown,
    }
}

/// Whether an impact assessment is required.
///
/// Art. 35(1), (3)-(5), (10) GDPR; WP248 rev.01; Art. 22(1)-(2), (4) FADP.
fn needs_impact_assessment<T: Trace>(cx: &Cx<'_>, facts: &ImpactFacts, t: &mut T) -> Truth {
    let assessed = read!(facts, assessed_in_legislation);
    all!(t, Inner::new("needs_impact_assessment", Kind::All, On::NOTHING);
        not_or(t, "is_not_assessed_in_legislation", assessed, Truth::False, On::NOTHING),
        if cx.regime == Regime::ChFadp { is_risky_in_switzerland(facts, t) } else { is_risky(facts, t) })
}

/// A case of Art. 35(3), or a high risk by the criteria, the national list or in general that no exemption covers.
fn is_risky<T: Trace>(facts: &ImpactFacts, t: &mut T) -> Truth {
    any!(t, Inner::new("is_risky", Kind::Any, On::NOTHING);
        decides_automatically(facts, t),
        is_sensitive_on_large_scale(facts, t),
        monitors_public_area(facts, t),
        is_high_risk_not_exempt(facts, t))
}

/// Art. 35(3)(a) GDPR.
fn decides_automatically<T: Trace>(facts: &ImpactFacts, t: &mut T) -> Truth {
    let decision = read!(facts, automated_decision_legal_effect);
    all!(t, Inner::new("decides_automatically", Kind::All, On::NOTHING);
        holds(t, "is_profiling", read!(facts, scoring_profiling), On::NOTHING),
        holds(t, "has_legal_effect", decision, On::NOTHING))
}

/// Art. 35(3)(b) GDPR; Art. 22(2)(a) FADP.
fn is_sensitive_on_large_scale<T: Trace>(facts: &ImpactFacts, t: &mut T) -> Truth {
    all!(t, Inner::new("is_sensitive_on_large_scale", Kind::All, On::NOTHING);
        holds(t, "is_sensitive", read!(facts, sensitive_data), On::NOTHING),
        holds(t, "is_on_large_scale", read!(facts, large_scale), On::NOTHING))
}

/// Art. 35(3)(c) GDPR; Art. 22(2)(b) FADP.
fn monitors_public_area<T: Trace>(facts: &ImpactFacts, t: &mut T) -> Truth {
    all!(t, Inner::new("monitors_public_area", Kind::All, On::NOTHING);
        holds(t, "monitors", read!(facts, systematic_monitoring), On::NOTHING),
        holds_or(t, "is_public_area", read!(facts, public_area), Truth::False, On::NOTHING),
        holds(t, "is_on_large_scale", read!(facts, large_scale), On::NOTHING))
}

/// Art. 35(1), (4)-(5) GDPR.
fn is_high_risk_not_exempt<T: Trace>(facts: &ImpactFacts, t: &mut T) -> Truth {
    let exempt = read!(facts, on_national_exemption_list);
    all!(t, Inner::new("is_high_risk_not_exempt", Kind::All, On::NOTHING);
        not_or(t, "is_not_exempt", exempt, Truth::False, On::NOTHING),
        is_high_risk(facts, t))
}

fn is_high_risk<T: Trace>(facts: &ImpactFacts, t: &mut T) -> Truth {
    let default = risk_by_default(facts);
    any!(t, Inner::new("is_high_risk", Kind::Any, On::NOTHING);
        meets_two_criteria(facts, t),
        holds_or(t, "is_on_national_list", read!(facts, on_national_list), default, On::NOTHING),
        holds_or(t, "is_high_risk_likely", read!(facts, likely_high_risk), default, On::NOTHING))
}

/// Whether at least two of the nine criteria are met: the value is a count, and each open criterion is asked.
fn meets_two_criteria<T: Trace>(facts: &ImpactFacts, t: &mut T) -> Truth {
    let value = match counted(facts) {
        (met, _) if met >= 2 => Truth::True,
        (met, open) if met + open < 2 => Truth::False,
        _ => Truth::Unknown,
    };
    let mark = t.open();
    for criterion in criteria(facts) {
        holds(t, "meets_criterion", criterion, On::NOTHING);
    }
    t.close(mark, value, || Inner::new("meets_two_criteria", Kind::Any, On::NOTHING))
}

/// Art. 22(1)-(2) FADP.
fn is_risky_in_switzerland<T: Trace>(facts: &ImpactFacts, t: &mut T) -> Truth {
    any!(t, Inner::new("is_risky", Kind::Any, On::NOTHING);
        is_sensitive_on_large_scale(facts, t),
        monitors_public_area(facts, t),
        holds(t, "is_high_risk_likely", read!(facts, likely_high_risk), On::NOTHING))
}
