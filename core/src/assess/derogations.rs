//! Derogations for specific situations: read narrowly, never the rule (EDPB Guidelines 2/2018 section 1).

use super::kit::{Cx, fact, holds, holds_or};
use super::swiss;
use crate::Regime;
use crate::facts::{ConsentPolicy, DataSubjects, Derogation, Fact, Frequency, PartyKind, Point, Role};
use crate::verdict::trace::{About, At, Inner, Kind, Leaf, On, Trace, Want, all};
use crate::verdict::truth::Truth;

const RARE: [Frequency; 2] = [Frequency::OneOff, Frequency::Occasional];

/// A derogation relied on, with its place in the list.
#[derive(Clone, Copy)]
pub(crate) struct Relied<'a> {
    pub(crate) derogation: &'a Derogation,
    pub(crate) index: usize,
}

/// Whether a derogation carries this leg on the day.
///
/// Art. 49 GDPR; Art. 49 UK GDPR; Art. 17 FADP. A point of another regime says nothing here.
pub(crate) fn is_derogation_met<T: Trace>(cx: &Cx<'_>, item: Relied<'_>, t: &mut T) -> Truth {
    let Relied { derogation, index } = item;
    let mark = t.open();
    let at = At::item("derogations[].regime", index);
    let mut value = t.leaf(swiss::is_of_regime(cx, derogation), || {
        Leaf::reads("is_of_regime", On::NOTHING.f("LF-T-089"), at, Want::Nothing)
    });
    if value != Truth::False {
        value = value.and(is_point_met(cx, item, t));
    }
    t.close(mark, value, || {
        Inner::new("is_derogation_met", Kind::All, On::NOTHING.t("LF-T-070"))
            .claimed(true)
            .about(About::Derogation(index as u16))
    })
}

/// Whether the conditions of the point are met, and were on the day.
fn is_point_met<T: Trace>(cx: &Cx<'_>, item: Relied<'_>, t: &mut T) -> Truth {
    let Fact::Is(point) = item.derogation.point else {
        let at = At::item("derogations[].point", item.index);
        return t.leaf(Truth::Unknown, || Leaf::reads("is_point_met", On::NOTHING, at, Want::Nothing));
    };
    let conditions = are_conditions_met(cx, item, point, t);
    if t.full() || conditions != Truth::False { conditions.and(is_met_on_day(cx, item, t)) } else { conditions }
}

fn are_conditions_met<T: Trace>(cx: &Cx<'_>, item: Relied<'_>, point: Point, t: &mut T) -> Truth {
    if cx.regime == Regime::ChFadp {
        return swiss::is_exception_met((item.derogation, item.index), point, t);
    }
    if cx.regime == Regime::EuDir9546 {
        return super::directive::is_derogation_met(item, point, t);
    }
    match point {
        Point::A => is_consent_explicit(cx, item, t),
        Point::B => is_contract_with_subject(cx, item, t),
        Point::C => is_contract_for_subject(cx, item, t),
        Point::D => is_public_interest(cx, item, t),
        Point::E => is_legal_claim(cx, item, t),
        Point::F => is_vital_interest(item, t),
        Point::G => is_public_register(item, t),
        Point::Compelling => is_interest_compelling(cx, item, t),
    }
}

/// The conditions were met on the day: those without a date are known for the day of the question and later.
fn is_met_on_day<T: Trace>(cx: &Cx<'_>, item: Relied<'_>, t: &mut T) -> Truth {
    let d = item.derogation;
    let value = cx.evidence(Truth::True, &d.in_place_from, &d.in_place_until, None);
    let at = At::item("derogations[].in_place_from", item.index);
    t.leaf(value, || Leaf::reads("is_met_on_day", On::bg("LF-T-080"), at, Want::Today))
}

macro_rules! condition {
    ($t:ident, $item:ident, $field:ident, $code:literal) => {{
        let (d, i) = ($item.derogation, $item.index);
        holds($t, stringify!($field), fact!(d[i].$field in "derogations[]."), On::bg($code))
    }};
}

/// Point (a): explicit, specific, informed and free consent, not withdrawn. Not for public powers (Art. 49(3)). Whether
/// it carries a standing transfer is contested (K14).
fn is_consent_explicit<T: Trace>(cx: &Cx<'_>, item: Relied<'_>, t: &mut T) -> Truth {
    let (d, i) = (item.derogation, item.index);
    all!(t, Inner::new("is_consent_explicit", Kind::All, On::NOTHING);
        is_no_public_power(cx, t),
        condition!(t, item, explicit, "LF-T-071"),
        condition!(t, item, specific, "LF-T-071"),
        condition!(t, item, informed_of_risks, "LF-T-071"),
        condition!(t, item, freely_given, "LF-T-071"),
        holds_or(t, "not_withdrawn", fact!(d[i].not_withdrawn in "derogations[]."), Truth::True, On::bg("LF-T-071")),
        is_no_standing_transfer(cx, t))
}

/// Point (b): necessary for a contract between the data subject and the controller; occasional.
fn is_contract_with_subject<T: Trace>(cx: &Cx<'_>, item: Relied<'_>, t: &mut T) -> Truth {
    all!(t, Inner::new("is_contract_with_subject", Kind::All, On::NOTHING);
        is_no_public_power(cx, t),
        is_occasional(cx, "LF-T-072", t),
        condition!(t, item, data_subject_party, "LF-T-073"),
        condition!(t, item, necessary, "LF-T-073"),
        is_for_controller(cx, item, true, On::bg("LF-T-073"), t))
}

/// Point (c): necessary for a contract in the interest of the data subject; occasional.
fn is_contract_for_subject<T: Trace>(cx: &Cx<'_>, item: Relied<'_>, t: &mut T) -> Truth {
    all!(t, Inner::new("is_contract_for_subject", Kind::All, On::NOTHING);
        is_no_public_power(cx, t),
        is_occasional(cx, "LF-T-072", t),
        condition!(t, item, in_interest_of_data_subject, "LF-T-073"),
        condition!(t, item, necessary, "LF-T-073"))
}

/// Point (d): important reasons of public interest recognised in the law that binds the controller (Art. 49(4)).
fn is_public_interest<T: Trace>(cx: &Cx<'_>, item: Relied<'_>, t: &mut T) -> Truth {
    all!(t, Inner::new("is_public_interest", Kind::All, On::NOTHING);
        condition!(t, item, recognised_in_law, "LF-T-075"),
        condition!(t, item, necessary, "LF-T-073"),
        is_no_standing_transfer(cx, t))
}

/// Point (e): necessary for legal claims in specific proceedings; occasional.
fn is_legal_claim<T: Trace>(cx: &Cx<'_>, item: Relied<'_>, t: &mut T) -> Truth {
    all!(t, Inner::new("is_legal_claim", Kind::All, On::NOTHING);
        is_occasional(cx, "LF-T-072", t),
        condition!(t, item, necessary, "LF-T-073"),
        condition!(t, item, specific_proceedings, "LF-T-073"))
}

/// Point (f): vital interests of a person who cannot consent.
fn is_vital_interest<T: Trace>(item: Relied<'_>, t: &mut T) -> Truth {
    all!(t, Inner::new("is_vital_interest", Kind::All, On::NOTHING);
        condition!(t, item, necessary, "LF-T-073"),
        condition!(t, item, incapable_of_consent, "LF-T-076"))
}

/// Point (g): from a public register under its conditions, and not the whole of it (Art. 49(2)).
fn is_public_register<T: Trace>(item: Relied<'_>, t: &mut T) -> Truth {
    all!(t, Inner::new("is_public_register", Kind::All, On::NOTHING);
        condition!(t, item, public_register, "LF-T-077"),
        condition!(t, item, conditions_met, "LF-T-077"),
        condition!(t, item, not_entire, "LF-T-077"))
}

/// Second subparagraph: compelling legitimate interests of the controller, the last resort (Art. 49(1), (3), (6)).
fn is_interest_compelling<T: Trace>(cx: &Cx<'_>, item: Relied<'_>, t: &mut T) -> Truth {
    all!(t, Inner::new("is_interest_compelling", Kind::All, On::NOTHING);
        is_no_public_power(cx, t),
        is_for_controller(cx, item, false, On::bg("LF-T-079"), t),
        is_occasional(cx, "LF-T-079", t),
        super::kit::is_one_of(t, "is_limited", fact!(cx, flow.data_subjects), &[DataSubjects::Limited], On::bg("LF-T-079")),
        condition!(t, item, compelling, "LF-T-079"),
        condition!(t, item, not_overridden, "LF-T-079"),
        condition!(t, item, assessed_with_safeguards, "LF-T-079"),
        condition!(t, item, no_other_ground, "LF-T-079"),
        condition!(t, item, sa_informed, "LF-T-081"),
        condition!(t, item, data_subject_informed, "LF-T-081"))
}

/// Whether the exporter acts without public powers (Art. 49(3) looks at the activity). Not stated: so taken for
/// companies, associations and persons.
fn is_no_public_power<T: Trace>(cx: &Cx<'_>, t: &mut T) -> Truth {
    let exporter = &cx.facts.exporter;
    let private =
        matches!(exporter.kind, Fact::Is(PartyKind::Company | PartyKind::Association | PartyKind::NaturalPerson));
    let default = if private { Truth::False } else { Truth::Unknown };
    super::kit::not_or(
        t,
        "is_no_public_power",
        fact!(cx, exporter.exercises_public_powers),
        default,
        On::bg("LF-T-074"),
    )
}

/// Whether the transfer is occasional or made once (recital 111).
fn is_occasional<T: Trace>(cx: &Cx<'_>, code: &'static str, t: &mut T) -> Truth {
    super::kit::is_one_of(t, "is_occasional", fact!(cx, flow.frequency), &RARE, On::bg(code))
}

/// Whether the derogation serves the exporter's own position as controller (recital 111). A processor can rely on a
/// contract only on the controller's behalf, and on compelling interests not at all.
fn is_for_controller<T: Trace>(cx: &Cx<'_>, item: Relied<'_>, delegable: bool, on: On, t: &mut T) -> Truth {
    const RULE: &str = "is_for_controller";
    let (d, i) = (item.derogation, item.index);
    match cx.facts.exporter.role {
        Fact::Is(Role::Processor) if delegable => {
            holds(t, RULE, fact!(d[i].on_behalf_of_controller in "derogations[]."), on)
        }
        role => {
            let value = match role {
                Fact::Is(role) => role.is_controller().into(),
                _ => Truth::Unknown,
            };
            t.leaf(value, || Leaf::reads(RULE, on, At::fact("exporter.role"), Want::Word("controller")))
        }
    }
}

/// Whether the transfer is not a standing arrangement, which a derogation made for exceptions would have to carry
/// (EDPB Guidelines 2/2018 sections 1 and 2.1; contested, K14).
fn is_no_standing_transfer<T: Trace>(cx: &Cx<'_>, t: &mut T) -> Truth {
    const RULE: &str = "is_no_standing_transfer";
    let frequency = At::fact("flow.frequency");
    match cx.facts.flow.frequency {
        Fact::Is(frequency) if RARE.contains(&frequency) => {
            t.leaf(Truth::True, || Leaf::reads(RULE, On::NOTHING, At::fact("flow.frequency"), Want::Nothing))
        }
        Fact::Is(_) => {
            let value = match cx.facts.policy.consent_standing {
                Fact::Is(ConsentPolicy::Lawful) => Truth::True,
                Fact::Is(ConsentPolicy::Unlawful) => Truth::False,
                _ => Truth::Unknown,
            };
            let on = On::NOTHING.t("LF-T-078").f("LF-T-072").f("LF-T-078").u("LF-T-078");
            let at = if value == Truth::Unknown { At::fact("policy.consent_standing") } else { frequency };
            t.leaf(value, || Leaf::reads(RULE, on, at, Want::Word("occasional")))
        }
        _ => {
            t.leaf(Truth::Unknown, || Leaf::reads(RULE, On::NOTHING.u("LF-T-072"), frequency, Want::Word("occasional")))
        }
    }
}

/// The instrument behind a point.
pub(crate) const fn instrument_of(regime: Regime, point: Point) -> &'static str {
    match (regime, point) {
        (Regime::ChFadp, point) => swiss::exception_id(point),
        (Regime::EuDir9546, point) => super::directive::derogation_id(point),
        (Regime::UkGdpr, _) => "uk-art-49",
        (_, Point::A) => "eu-art-49-1-a",
        (_, Point::B) => "eu-art-49-1-b",
        (_, Point::C) => "eu-art-49-1-c",
        (_, Point::D) => "eu-art-49-1-d",
        (_, Point::E) => "eu-art-49-1-e",
        (_, Point::F) => "eu-art-49-1-f",
        (_, Point::G) => "eu-art-49-1-g",
        (_, Point::Compelling) => "eu-art-49-1-compelling",
    }
}

/// Whether a law bars transfers of this category (Art. 49(5) GDPR, Art. 49A UK GDPR); tools do not carry them either.
pub(crate) fn is_not_limited<T: Trace>(cx: &Cx<'_>, t: &mut T) -> Truth {
    super::kit::not_or(t, "is_not_limited", fact!(cx, law.limit_49_5), Truth::False, On::bg("LF-T-087"))
}
