//! The privacy notice: does it state all that is due?

use super::notice_rights::{are_rights_stated, contrary_rights, narrower_rights};
use super::records::open_on;
use super::{Aside, Own, Ruled, asked, not_yet_law, ruling};
use crate::assess::kit::{Cx, Read, Zone, flag, holds, holds_or, not_or, read};
use crate::facts::{Fact, Origin, PrivacyNotice, RecipientsWording, RetentionWording, Transfer, Value};
use crate::law::ParameterValue;
use crate::verdict::judgement::{Judgement, Scale};
use crate::verdict::trace::{About, At, Inner, Kind, Leaf, On, Trace, Want, all, any, every};
use crate::verdict::truth::Truth;
use crate::{Day, Place, Regime};

impl Day<'_> {
    /// Whether a privacy notice states all that is due, and which items it lacks.
    ///
    /// Art. 13, 14, 21(4), 26(2) GDPR and UK GDPR; section 164A Data Protection Act 2018; Art. 19 to 21 FADP. Every item
    /// is a finding of its own. What is due only where there is something to tell, and nobody said whether there is, is
    /// asked for and never a breach.
    ///
    /// ```
    /// use lawful::{Law, Ruling, day, facts::{Fact, Origin, PrivacyNotice}};
    /// let mut notice = PrivacyNotice::default();
    /// for item in [&mut notice.identity, &mut notice.purposes_and_basis, &mut notice.recipients, &mut notice.retention,
    ///     &mut notice.rights, &mut notice.complaint_authority, &mut notice.statutory_or_contractual] {
    ///     *item = true.into();
    /// }
    /// let about = &mut notice.register;
    /// for flag in [&mut about.has_dpo, &mut about.uses_consent, &mut about.transfers, &mut about.adm] {
    ///     *flag = false.into();
    /// }
    /// about.uses_legitimate_interests = true.into();
    /// notice.legitimate_interests = true.into();
    /// notice.right_to_object_separately = false.into();
    /// notice.source = Fact::Is([Origin::Direct].into_iter().collect());
    ///
    /// let law = Law::bundled();
    /// let judged = law.on(day::parse("2026-11-22").unwrap()).notice_gaps(&notice);
    /// assert_eq!((judged.ruling, judged.findings[0].code.as_str()), (Ruling::Incomplete, "LF-N-024"));
    /// assert_eq!(judged.findings[0].articles, ["Art. 21(4) GDPR"]);
    /// ```
    #[must_use]
    pub fn notice_gaps(self, notice: &PrivacyNotice) -> Judgement {
        let transfer = Transfer::default();
        let cx = self.question(&transfer, self.regime.unwrap_or(Regime::EuGdpr));
        let named = [("purpose", "the further purpose".to_owned())];
        asked(&cx, notice, |notice| {
            not_yet_law(&cx, &notice.controller.country).unwrap_or_else(|| {
                let beside = asides(&cx, notice);
                let ruled = ruling(Scale::Completeness, &named, beside, |t| is_notice_complete(&cx, notice, t));
                Ruled { own: mechanisms_left(&cx, notice), ..ruled }
            })
        })
    }
}

/// Whether a notice states all that is due.
///
/// Art. 13, 14 GDPR and UK GDPR; Art. 19 to 21 FADP.
fn is_notice_complete<T: Trace>(cx: &Cx<'_>, notice: &PrivacyNotice, t: &mut T) -> Truth {
    let swiss = cx.regime == Regime::ChFadp;
    every!(t, Inner::new("is_notice_complete", Kind::Every, On::NOTHING);
    holds(t, "states_identity", read!(notice, identity), On::bg("LF-N-001")),
    states_representative(cx, notice, t),
    holds(t, "states_purposes", read!(notice, purposes_and_basis), On::bg("LF-N-003")),
    holds(t, "states_recipients", read!(notice, recipients), On::bg("LF-N-005")),
    where_due(t, "states_transfers", "LF-N-006", read!(notice, transfer_existence), read!(notice, register.transfers)),
    where_due(t, "states_mechanisms", "LF-N-007", read!(notice, transfer_mechanism_and_copy), read!(notice, register.transfers)),
    are_mechanisms_in_force(cx, notice, t),
    where_due(t, "explains_decisions", "LF-N-013", read!(notice, adm_logic), read!(notice, register.adm)),
    where_from_others(notice, t, "states_categories", "LF-N-014", read!(notice, categories)),
    where_from_others(notice, t, "is_given_in_time", "LF-N-017", read!(notice, given_in_time)),
    matches_register(notice, t),
    if swiss {
        where_due(t, "states_countries", "LF-N-028", read!(notice, transfer_countries), read!(notice, register.transfers))
    } else {
        is_complete_beyond_swiss(cx, notice, t)
    })
}

/// Whether it states what the GDPR and the UK GDPR ask for and Art. 19 FADP does not.
fn is_complete_beyond_swiss<T: Trace>(cx: &Cx<'_>, notice: &PrivacyNotice, t: &mut T) -> Truth {
    let interests = || read!(notice, register.uses_legitimate_interests);
    every!(t, Inner::new("is_complete_beyond_swiss", Kind::Every, On::NOTHING);
        where_due(t, "states_officer", "LF-N-002", read!(notice, dpo_contact), read!(notice, register.has_dpo)),
        where_due(t, "states_interests", "LF-N-004", read!(notice, legitimate_interests), interests()),
        states_retention(notice, t),
        are_rights_stated(notice, t),
        where_due(t, "states_withdrawal", "LF-N-010", read!(notice, withdrawal), read!(notice, register.uses_consent)),
        holds(t, "states_complaint", read!(notice, complaint_authority), On::bg("LF-N-011")),
        where_from_person(notice, t, "states_duty_to_provide", "LF-N-012", read!(notice, statutory_or_contractual)),
        where_from_others(notice, t, "states_origin", "LF-N-015", read!(notice, origin)),
        where_defaulted(t, "is_further_purpose_told", "LF-N-018", read!(notice, further_purpose_informed), read!(notice, register.further_purposes), Truth::False),
        where_due(t, "shows_objection_apart", "LF-N-024", read!(notice, right_to_object_separately), interests()),
        where_defaulted(t, "states_joint_essence", "LF-N-025", read!(notice, joint_essence), read!(notice, register.joint_controllers), Truth::False),
        states_complaint_to_controller(cx, notice, t))
}

/// An item that is due only where there is something to tell: not known to be there, it is asked for.
fn where_due<T: Trace>(
    t: &mut T,
    rule: &'static str,
    code: &'static str,
    item: Read<'_, bool>,
    due: Read<'_, bool>,
) -> Truth {
    where_defaulted(t, rule, code, item, due, Truth::Unknown)
}

/// The same, where not stated has a default.
fn where_defaulted<T: Trace>(
    t: &mut T,
    rule: &'static str,
    code: &'static str,
    item: Read<'_, bool>,
    due: Read<'_, bool>,
    default: Truth,
) -> Truth {
    any!(t, Inner::new(rule, Kind::Any, On::NOTHING);
        not_or(t, "is_not_due", due, default, open_on(item.fact, code)),
        holds(t, "is_stated", item, On::bg(code)))
}

/// An item that is due where data come from the person (Art. 13).
fn where_from_person<T: Trace>(
    notice: &PrivacyNotice,
    t: &mut T,
    rule: &'static str,
    code: &'static str,
    item: Read<'_, bool>,
) -> Truth {
    where_from(notice, Origin::Direct, t, rule, code, item)
}

/// An item that is due where data come from others (Art. 14).
fn where_from_others<T: Trace>(
    notice: &PrivacyNotice,
    t: &mut T,
    rule: &'static str,
    code: &'static str,
    item: Read<'_, bool>,
) -> Truth {
    where_from(notice, Origin::Indirect, t, rule, code, item)
}

fn where_from<T: Trace>(
    notice: &PrivacyNotice,
    origin: Origin,
    t: &mut T,
    rule: &'static str,
    code: &'static str,
    item: Read<'_, bool>,
) -> Truth {
    let elsewhere = match &notice.source {
        Fact::Is(origins) => (!origins.0.contains(origin)).into(),
        _ => Truth::Unknown,
    };
    let on = open_on(item.fact, code);
    any!(t, Inner::new(rule, Kind::Any, On::NOTHING);
        t.leaf(elsewhere, || Leaf::reads("is_from_elsewhere", on, At::fact("source"), Want::Nothing)),
        holds(t, "is_stated", item, On::bg(code)))
}

/// Whether it names the representative, if there must be one (Art. 13(1)(a), 14(1)(a); Art. 14(3) FADP).
fn states_representative<T: Trace>(cx: &Cx<'_>, notice: &PrivacyNotice, t: &mut T) -> Truth {
    let default = match notice.controller.country {
        Fact::Unstated => Truth::False,
        Fact::Is(place) if cx.zone_of_exporter(place) == Zone::Inside => Truth::False,
        _ => Truth::Unknown,
    };
    let due = read!(notice, register.has_representative);
    where_defaulted(t, "states_representative", "LF-N-016", read!(notice, representative), due, default)
}

/// Whether it gives the storage period or its criteria, and not an empty phrase for one (Art. 13(2)(a), 14(2)(a)).
fn states_retention<T: Trace>(notice: &PrivacyNotice, t: &mut T) -> Truth {
    let meaningful = match notice.retention_wording {
        Fact::Is(RetentionWording::AsLongAsNecessary | RetentionWording::ReasonableTime) => Truth::False,
        Fact::Unknown => Truth::Unknown,
        _ => Truth::True,
    };
    let at = At::fact("retention_wording");
    every!(t, Inner::new("states_retention", Kind::Every, On::NOTHING);
        holds(t, "is_stated", read!(notice, retention), On::bg("LF-N-008")),
        t.leaf(meaningful, || Leaf::reads("is_wording_meaningful", On::NOTHING.f("LF-N-026"), at, Want::Nothing)))
}

/// Whether it mentions the complaint to the controller, in the United Kingdom from the day it is due
/// (section 164A Data Protection Act 2018).
fn states_complaint_to_controller<T: Trace>(cx: &Cx<'_>, notice: &PrivacyNotice, t: &mut T) -> Truth {
    let due = cx.law.parameter("uk-controller-complaints", None, cx.day) == Some(&ParameterValue::Flag(true));
    if cx.regime != Regime::UkGdpr || !due {
        return Truth::True;
    }
    holds(t, "states_complaint_to_controller", read!(notice, complaint_to_controller), On::bg("LF-N-027"))
}

/// Whether each mechanism it names is in force on the day (Art. 5(1)(a), 13(1)(f)).
fn are_mechanisms_in_force<T: Trace>(cx: &Cx<'_>, notice: &PrivacyNotice, t: &mut T) -> Truth {
    const RULE: &str = "is_mechanism_in_force";
    let at = At::fact("mechanisms_named");
    let Fact::Is(named) = &notice.mechanisms_named else {
        // Which mechanisms it names may not be known; that it names none cannot be wrong.
        let value = if notice.mechanisms_named == Fact::Unknown { Truth::Unknown } else { Truth::True };
        return t.leaf(value, || Leaf::reads(RULE, On::NOTHING, at, Want::Nothing));
    };
    let mark = t.open();
    let mut value = Truth::True;
    for id in named {
        let on = On::NOTHING.f("LF-N-020");
        let known = cx.law.instrument(id).map_or(Truth::Unknown, |instrument| cx.usable(instrument).into());
        value = value.and(all!(t, Inner::new("names_mechanism", Kind::All, On::NOTHING).about(About::Instrument(id));
            t.leaf(known, || Leaf::reads(RULE, on, at, Want::Nothing))));
    }
    t.close(mark, value, || Inner::new("are_mechanisms_in_force", Kind::Every, On::NOTHING))
}

/// The mechanisms named without those that have ended, where any is left.
fn mechanisms_left(cx: &Cx<'_>, notice: &PrivacyNotice) -> Vec<Own> {
    let named = notice.mechanisms_named.as_known().map_or(&[][..], Vec::as_slice);
    let left: Vec<String> = named.iter().filter(|id| cx.in_force(id)).map(ToString::to_string).collect();
    if left.is_empty() || left.len() == named.len() {
        return Vec::new();
    }
    let text = cx.tongue.tell("Name only mechanisms in force: {list}", &[("list", &left.join(", "))]);
    vec![Own::new(text, [("mechanisms_named".to_owned(), Value::Words(left))])]
}

/// Whether it holds all recipients, countries and transfers of the register; not compared where nobody said.
fn matches_register<T: Trace>(notice: &PrivacyNotice, t: &mut T) -> Truth {
    const ON: On = On::bg("LF-N-021");
    every!(t, Inner::new("matches_register", Kind::Every, On::NOTHING);
        holds_all(t, "has_all_recipients", read!(notice, matches_register.recipients), ON),
        holds_all(t, "has_all_countries", read!(notice, matches_register.countries), ON),
        holds_all(t, "has_all_transfers", read!(notice, matches_register.transfers), ON))
}

fn holds_all<T: Trace>(t: &mut T, rule: &'static str, compared: Read<'_, bool>, on: On) -> Truth {
    if compared.fact.is_stated() { holds_or(t, rule, compared, Truth::Unknown, on) } else { Truth::True }
}

/// What to look at besides.
fn asides(cx: &Cx<'_>, notice: &PrivacyNotice) -> Vec<Aside> {
    let holds = |fact: &Fact<bool>| flag(fact, Truth::Unknown) == Truth::True;
    let mut asides = Vec::new();
    let mut add = |when: bool, code, at: &str| {
        if when {
            asides.push(Aside::of(code).at(at));
        }
    };
    let broad = notice.recipients_wording == Fact::Is(RecipientsWording::BroadCategories);
    add(broad, "LF-N-022", "recipients_wording");
    let denied = holds(&notice.never_shared_claimed) && holds(&notice.register.recipients);
    add(denied, "LF-N-029", "never_shared_claimed");
    add(holds(&notice.calls_personal_data_anonymous), "LF-N-030", "calls_personal_data_anonymous");
    add(holds(&notice.mechanisms_open), "LF-N-034", "mechanisms_open");
    for (at, day) in [("published_on", notice.published_on), ("stated_on", notice.stated_on)] {
        let old = day.known().filter(|day| (cx.day - *day).whole_days() > 365);
        asides.extend(old.map(|day| Aside::of("LF-R-070").at(at).named("stated_on", cx.tongue.day(day))));
    }
    if let Fact::Is(countries) = &notice.complaint_authorities {
        asides.extend(own_authority_missing(cx, &notice.controller.country, countries, "complaint_authorities"));
    }
    asides.extend(narrower_rights(notice));
    if cx.regime != Regime::ChFadp {
        asides.extend(contrary_rights(notice));
    }
    asides
}

/// A warning where authorities are listed and that of the controller's own country, in the zone, is not among them.
pub(super) fn own_authority_missing(
    cx: &Cx<'_>,
    controller: &Fact<Place>,
    countries: &[Place],
    at: &str,
) -> Option<Aside> {
    let own = controller.known().filter(|own| cx.zone_of_exporter(*own) == Zone::Inside)?;
    let missing = own.country().is_some() && !countries.is_empty() && !countries.contains(&own);
    missing.then(|| Aside::of("LF-N-023").at(at).named("country", cx.tongue.place(own)))
}
