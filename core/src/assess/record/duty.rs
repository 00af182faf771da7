//! What an organisation must have: a representative and a data protection officer (Art. 27, 37 to 39 GDPR; Art. 10, 14
//! FADP). The record and the impact assessment are in `duty_on_processing`.

use super::super::day::Day;
use super::super::kit::{Cx, Zone, flag, holds, holds_or, not_or, read};
use super::{Aside, Goal, Own, Ruled, asked, not_yet_law, of_proof};
use crate::assess::verdict::told;
use crate::explain::{Words, fill};
use crate::facts::{Fact, OfficerFacts, RepresentativeFacts, Role, Transfer, Value};
use crate::law::ParameterValue;
use crate::verdict::Code;
use crate::verdict::judgement::{Judgement, Scale};
use crate::verdict::proof::Proof;
use crate::verdict::trace::{Inner, Kind, Leaf, NoTrace, On, Trace, Want, all, any};
use crate::verdict::truth::Truth;
use crate::{Country, Regime};

impl Day<'_> {
    /// Whether an organisation needs a representative in the zone (Art. 27 GDPR, Art. 14 FADP), and has one.
    ///
    /// ```
    /// use lawful::{Law, Ruling, Truth, day, facts::RepresentativeFacts};
    /// let law = Law::bundled();
    /// let mut facts = RepresentativeFacts::default();
    /// facts.established_in_zone = false.into();
    /// facts.offers_to_zone = true.into(); // Art. 3(2)(a)
    /// facts.occasional = false.into(); // so that Art. 27(2)(a) is no way out
    /// let judgement = law.on(day::parse("2026-11-22").unwrap()).needs_representative(&facts);
    /// assert_eq!(judgement.ruling, Ruling::Required); // Art. 27(1)
    /// assert_eq!(judgement.fulfilled, Some(Truth::Unknown));
    /// ```
    #[must_use]
    pub fn needs_representative(self, facts: &RepresentativeFacts) -> Judgement {
        let transfer = Transfer::default();
        representative(&organisation(&self, &transfer), facts)
    }

    /// Whether an organisation needs a data protection officer (Art. 37(1), (4) GDPR with § 38(1) BDSG; Art. 10(4) FADP
    /// with Art. 25 DPO), and has one.
    ///
    /// ```
    /// use lawful::{Country, Law, Ruling, day, facts::OfficerFacts};
    /// let law = Law::bundled();
    /// let mut facts = OfficerFacts::default();
    /// facts.country = lawful::Place::from(Country::DE).into();
    /// facts.public_authority = false.into();
    /// facts.core_monitoring = false.into();
    /// facts.core_special_or_criminal = false.into();
    /// facts.persons_in_automated_processing = 15.into();
    /// facts.dpia_required = false.into();
    /// facts.commercial_transfer_or_market_research = false.into();
    /// let on = |date| law.on(day::parse(date).unwrap()).needs_dpo(&facts).ruling;
    /// assert_eq!(on("2019-11-25"), Ruling::Required); // § 38(1) BDSG: at least ten persons
    /// assert_eq!(on("2019-11-26"), Ruling::NotRequired); // twenty from this day
    /// ```
    #[must_use]
    pub fn needs_dpo(self, facts: &OfficerFacts) -> Judgement {
        let transfer = Transfer::default();
        officer(&organisation(&self, &transfer), facts)
    }
}

/// The question of an organisation that is not named.
pub(super) fn organisation<'a>(day: &Day<'a>, transfer: &'a Transfer) -> Cx<'a> {
    let cx = day.question(transfer, day.regime.unwrap_or(Regime::EuGdpr));
    Cx { names: ["the organisation", "the organisation"], ..cx }
}

/// What a duty reports, by its value.
pub(super) struct Codes {
    /// The duty exists, and is not known to be fulfilled.
    pub(super) open: &'static str,
    /// It exists and is fulfilled; empty for nothing.
    pub(super) done: &'static str,
    /// It does not exist.
    pub(super) no: &'static str,
    /// Facts are missing.
    pub(super) unknown: &'static str,
}

/// The ruling on a duty, with whether it is fulfilled.
pub(super) fn duty(
    cx: &Cx<'_>,
    proof: Proof,
    value: Truth,
    done: (Truth, &'static str),
    codes: &Codes,
    mut asides: Vec<Aside>,
) -> Ruled {
    let (done, at) = done;
    match value {
        Truth::True if done == Truth::True && codes.done.is_empty() => {}
        Truth::True if done == Truth::True => asides.push(Aside::of(codes.done).at(at)),
        Truth::True => asides.extend(Aside::unless(done, codes.open).map(|aside| aside.at(at))),
        Truth::False => asides.push(Aside::of(codes.no)),
        Truth::Unknown => {
            let mut missing: Vec<String> = Vec::new();
            for fact in proof.required(0).into_iter().map(|fact| cx.tongue.fact(&fact.at().full())) {
                if !missing.contains(&fact) {
                    missing.push(fact);
                }
            }
            asides.push(Aside::gap(codes.unknown).named("facts", missing.join(", ")));
        }
    }
    let mut ruled = of_proof(Scale::Duty.of(value), value, proof, &[], asides);
    ruled.fulfilled = (value == Truth::True).then_some(done);
    ruled.goal = Goal::Either;
    if value == Truth::True {
        ruled.own.push(Own::new(advice(cx, codes.open), [(at.to_owned(), Value::Flag(true))]));
    }
    ruled
}

/// What the code of an open duty says to do.
pub(super) fn advice(cx: &Cx<'_>, code: &'static str) -> String {
    let code = Code::of_rule(code);
    fill(told(cx, code, "remedy", code.remedy().unwrap_or_default()), cx, &Words::default())
}

/// The judgement on the duty to have a representative.
pub(crate) fn representative(cx: &Cx<'_>, facts: &RepresentativeFacts) -> Judgement {
    asked(cx, facts, |facts| representative_ruled(cx, facts))
}

fn representative_ruled(cx: &Cx<'_>, facts: &RepresentativeFacts) -> Ruled {
    if let Some(ruled) = not_yet_law(cx, &facts.country) {
        return ruled;
    }
    let mut proof = Proof::default();
    let value = needs_representative(cx, facts, &mut proof);
    let done = (flag(&facts.representative.appointed, Truth::Unknown), "representative.appointed");
    let codes = Codes { open: "LF-O-030", done: "LF-O-033", no: "LF-O-031", unknown: "LF-O-032" };
    duty(cx, proof, value, done, &codes, Vec::new())
}

/// Whether the organisation is reached without being established in the zone, and no exception holds.
///
/// Art. 3(2), 27(1)-(2) GDPR; EDPB Guidelines 3/2018 section 4; Art. 14(1) FADP.
fn needs_representative<T: Trace>(cx: &Cx<'_>, facts: &RepresentativeFacts, t: &mut T) -> Truth {
    let established = read!(facts, established_in_zone);
    let home = match facts.country {
        Fact::Is(place) if cx.zone_of_exporter(place) == Zone::Inside => Truth::True,
        _ => Truth::Unknown,
    };
    all!(t, Inner::new("needs_representative", Kind::All, On::NOTHING);
        not_or(t, "is_not_established", established, home, On::NOTHING),
        is_reached(facts, t),
        not_or(t, "is_no_public_authority", read!(facts, public_authority), Truth::False, On::NOTHING),
        if cx.regime == Regime::ChFadp { is_swiss_risk(facts, t) } else { is_no_minor_processing(facts, t) })
}

/// Art. 3(2) GDPR; Art. 14(1)(a) FADP.
fn is_reached<T: Trace>(facts: &RepresentativeFacts, t: &mut T) -> Truth {
    any!(t, Inner::new("is_reached", Kind::Any, On::NOTHING);
        holds(t, "offers_to_zone", read!(facts, offers_to_zone), On::NOTHING),
        holds(t, "monitors_in_zone", read!(facts, monitors_in_zone), On::NOTHING))
}

/// The exception needs all three: occasional, no special or criminal data on a large scale, a risk unlikely.
///
/// Art. 27(2)(a) GDPR.
fn is_no_minor_processing<T: Trace>(facts: &RepresentativeFacts, t: &mut T) -> Truth {
    let special = read!(facts, large_scale_special_or_criminal);
    any!(t, Inner::new("is_no_minor_processing", Kind::Any, On::NOTHING);
        not_or(t, "is_not_occasional", read!(facts, occasional), Truth::Unknown, On::NOTHING),
        holds(t, "is_special_on_large_scale", special, On::NOTHING),
        not_or(t, "is_risk_possible", read!(facts, unlikely_risk), Truth::Unknown, On::NOTHING))
}

/// Extensive, regular and a high risk, all three, of a private controller.
///
/// Art. 14(1)(b)-(d) FADP.
fn is_swiss_risk<T: Trace>(facts: &RepresentativeFacts, t: &mut T) -> Truth {
    let role = read!(facts, role);
    let controls = match role.fact {
        Fact::Is(Role::Processor) => Truth::False,
        Fact::Unknown | Fact::Unstated => Truth::Unknown,
        Fact::Is(_) | Fact::None => Truth::True,
    };
    all!(t, Inner::new("is_risky_processing", Kind::All, On::NOTHING);
        holds(t, "is_on_large_scale", read!(facts, large_scale), On::NOTHING),
        holds(t, "is_regular", read!(facts, regular), On::NOTHING),
        holds(t, "is_high_risk", read!(facts, high_risk), On::NOTHING),
        t.leaf(controls, || Leaf::reads("is_controller", On::NOTHING, role.at, Want::Nothing)))
}

/// The judgement on the duty to have a data protection officer.
pub(crate) fn officer(cx: &Cx<'_>, facts: &OfficerFacts) -> Judgement {
    asked(cx, facts, |facts| officer_ruled(cx, facts))
}

fn officer_ruled(cx: &Cx<'_>, facts: &OfficerFacts) -> Ruled {
    if let Some(ruled) = not_yet_law(cx, &facts.country) {
        return ruled;
    }
    let mut proof = Proof::default();
    let value = needs_officer(cx, facts, &mut proof);
    let mut asides = officer_asides(facts);
    if cx.regime == Regime::ChFadp && value == Truth::False {
        asides.push(Aside::of("LF-O-046"));
    }
    if value == Truth::True && cx.regime == Regime::EuGdpr && is_german_duty(cx, facts, &mut NoTrace) == Truth::True {
        let threshold = german_threshold(cx).unwrap_or_default();
        let words = cx.tongue.tell(
            "§ 38(1) BDSG, which counts from {threshold} persons or by kind of processing",
            &[("threshold", &threshold.to_string())],
        );
        asides.push(Aside::of("LF-O-045").named("threshold", words));
    }
    let done = (flag(&facts.dpo.designated, Truth::Unknown), "dpo.designated");
    let codes = Codes { open: "LF-O-040", done: "LF-O-047", no: "LF-O-041", unknown: "LF-O-042" };
    duty(cx, proof, value, done, &codes, asides)
}

/// What an officer who is there needs, whether or not the law asks for one.
///
/// Art. 37(7), 38(6) GDPR; C-453/21; Art. 10(3) FADP.
fn officer_asides(facts: &OfficerFacts) -> Vec<Aside> {
    let officer = &facts.dpo;
    let mut asides = Vec::new();
    if officer.designated != Fact::Is(true) {
        return asides;
    }
    let published = flag(&officer.contact_published, Truth::Unknown);
    let notified = flag(&officer.notified, Truth::Unknown);
    let at = if published <= notified { "dpo.contact_published" } else { "dpo.notified" };
    asides.extend(Aside::unless(published.and(notified), "LF-O-043").map(|aside| aside.at(at)));
    if officer.decides_purposes == Fact::Is(true) {
        asides.push(Aside::of("LF-O-044").at("dpo.decides_purposes"));
    }
    asides
}

/// Whether the law asks for an officer.
///
/// Art. 37(1), (4) GDPR; WP243 rev.01; Art. 10(4) FADP with Art. 25 DPO: federal bodies only.
fn needs_officer<T: Trace>(cx: &Cx<'_>, facts: &OfficerFacts, t: &mut T) -> Truth {
    if cx.regime == Regime::ChFadp {
        return holds_or(t, "is_federal_body", read!(facts, federal_body), Truth::False, On::NOTHING);
    }
    any!(t, Inner::new("needs_officer", Kind::Any, On::NOTHING);
        is_authority(facts, t),
        monitors_on_large_scale(facts, t),
        has_special_data_on_large_scale(facts, t),
        if cx.regime == Regime::EuGdpr { is_german_duty(cx, facts, t) } else { Truth::False })
}

/// Art. 37(1)(a) GDPR.
fn is_authority<T: Trace>(facts: &OfficerFacts, t: &mut T) -> Truth {
    let court = read!(facts, court_acting_judicially);
    all!(t, Inner::new("is_authority", Kind::All, On::NOTHING);
        holds(t, "is_public_authority", read!(facts, public_authority), On::NOTHING),
        not_or(t, "is_no_court", court, Truth::False, On::NOTHING))
}

/// Art. 37(1)(b) GDPR.
fn monitors_on_large_scale<T: Trace>(facts: &OfficerFacts, t: &mut T) -> Truth {
    all!(t, Inner::new("monitors_on_large_scale", Kind::All, On::NOTHING);
        holds(t, "monitors", read!(facts, core_monitoring), On::NOTHING),
        holds(t, "is_on_large_scale", read!(facts, large_scale), On::NOTHING))
}

/// Art. 37(1)(c) GDPR.
fn has_special_data_on_large_scale<T: Trace>(facts: &OfficerFacts, t: &mut T) -> Truth {
    all!(t, Inner::new("has_special_data_on_large_scale", Kind::All, On::NOTHING);
        holds(t, "has_special_data", read!(facts, core_special_or_criminal), On::NOTHING),
        holds(t, "is_on_large_scale", read!(facts, large_scale), On::NOTHING))
}

/// The persons from which § 38(1) BDSG asks for an officer on the day.
fn german_threshold(cx: &Cx<'_>) -> Option<i64> {
    match cx.law.parameter("dpo-employee-threshold", Some("DE"), cx.day) {
        Some(ParameterValue::Number(persons)) => Some(*persons),
        _ => None,
    }
}

/// Art. 37(4) GDPR with § 38(1) BDSG.
fn is_german_duty<T: Trace>(cx: &Cx<'_>, facts: &OfficerFacts, t: &mut T) -> Truth {
    let country = read!(facts, country);
    let german = match country.fact {
        Fact::Is(place) => (place.country() == Some(Country::DE)).into(),
        Fact::None => Truth::False,
        Fact::Unknown | Fact::Unstated => Truth::Unknown,
    };
    if german != Truth::True {
        return t.leaf(german, || Leaf::reads("is_german", On::NOTHING, country.at, Want::Word("DE")));
    }
    let persons = read!(facts, persons_in_automated_processing);
    let threshold = german_threshold(cx);
    let many = match (persons.fact, threshold) {
        (_, None) => Truth::False,
        (Fact::Is(persons), Some(threshold)) => (i64::from(*persons) >= threshold).into(),
        (Fact::None, _) => Truth::False,
        (Fact::Unknown | Fact::Unstated, Some(_)) => Truth::Unknown,
    };
    let research = read!(facts, commercial_transfer_or_market_research);
    any!(t, Inner::new("is_german_duty", Kind::Any, On::NOTHING);
        t.leaf(many, || {
            Leaf::reads("reaches_threshold", On::NOTHING, persons.at, threshold.map_or(Want::Nothing, Want::Number))
        }),
        holds(t, "needs_impact_assessment", read!(facts, dpia_required), On::NOTHING),
        holds(t, "trades_or_researches", research, On::NOTHING))
}
