//! Does Chapter V apply? Personal data, an exporter subject to the regime, a disclosure to another, and a recipient
//! outside the zone (EDPB Guidelines 05/2021, section 2; Art. 44A UK GDPR; Art. 16 FADP).

use super::directive;
use super::kit::{Cx, Zone, fact, flag, holds, not_or};
use crate::Regime;
use crate::facts::{DataStatus, Fact, Mode, PartyKind, Role};
use crate::law::Instrument;
use crate::place::{Country, Where};
use crate::verdict::trace::{At, Inner, Kind, Leaf, On, Trace, Want, all, any};
use crate::verdict::truth::Truth;

/// Whether the leg is a restricted transfer: personal data, disclosed by an exporter subject to the regime to another
/// controller or processor outside its zone.
///
/// Art. 44 GDPR; EDPB Guidelines 05/2021 section 2. UK: Art. 44A UK GDPR. CH: Art. 16(1) FADP.
pub(crate) fn is_restricted<T: Trace>(cx: &Cx<'_>, t: &mut T) -> Truth {
    all!(t, Inner::new("is_restricted", Kind::All, On::NOTHING);
        is_personal(cx, t), is_subject(cx, t), is_disclosed(cx, t), is_outside(cx, t))
}

/// Whether the rules on personal data apply to the data at all.
///
/// Art. 2(2)(c), 4(1), 4(5) and recital 26 GDPR. An identifier that stays in the data, or any other means reasonably
/// likely to be used, makes them personal whatever they are called.
pub(crate) fn is_personal<T: Trace>(cx: &Cx<'_>, t: &mut T) -> Truth {
    all!(t, Inner::new("is_personal", Kind::All, On::NOTHING);
        is_not_household(cx, t),
        are_persons_identifiable(cx, t))
}

/// Whether the activity is more than purely personal or household. Only a natural person has such activities.
///
/// Art. 2(2)(c) GDPR ("by a natural person"); Art. 2(2)(a) FADP.
fn is_not_household<T: Trace>(cx: &Cx<'_>, t: &mut T) -> Truth {
    const RULE: &str = "is_not_household";
    let household = fact!(cx, processing.household);
    let on = On::NOTHING.f("LF-A-005").u("LF-A-012");
    if !matches!(household.fact, Fact::Is(true) | Fact::Unknown) {
        return not_or(t, RULE, household, Truth::False, on);
    }
    any!(t, Inner::new(RULE, Kind::Any, On::NOTHING);
        not_or(t, "is_no_household_activity", household, Truth::False, on),
        is_no_natural_person(cx, t))
}

fn is_no_natural_person<T: Trace>(cx: &Cx<'_>, t: &mut T) -> Truth {
    let kind = fact!(cx, exporter.kind);
    let value = match kind.fact {
        Fact::Is(kind) => (*kind != PartyKind::NaturalPerson).into(),
        _ => Truth::Unknown,
    };
    t.leaf(value, || Leaf::reads("is_no_natural_person", On::NOTHING.u("LF-A-012"), kind.at, Want::Nothing))
}

fn are_persons_identifiable<T: Trace>(cx: &Cx<'_>, t: &mut T) -> Truth {
    const RULE: &str = "are_persons_identifiable";
    let status = fact!(cx, data.status);
    let leaf = |on| Leaf::reads(RULE, on, At::fact("data.status"), Want::Nothing);
    match status.fact {
        Fact::Is(DataStatus::Anonymous) => {
            let on = On::NOTHING.t("LF-A-002").f("LF-A-001").u("LF-A-003");
            any!(t, Inner::new(RULE, Kind::Any, on);
                holds(t, "keeps_identifier", fact!(cx, data.unique_identifier), On::NOTHING),
                holds(t, "is_identifiable_otherwise", fact!(cx, data.identifiable_by_other_means), On::NOTHING))
        }
        Fact::Is(DataStatus::Pseudonymised) => t.leaf(Truth::True, || leaf(On::NOTHING.t("LF-A-004"))),
        Fact::Is(_) => t.leaf(Truth::True, || leaf(On::NOTHING)),
        Fact::Unstated => {
            t.assume(status.at, "personal");
            t.leaf(Truth::True, || leaf(On::NOTHING))
        }
        Fact::None => t.leaf(Truth::False, || leaf(On::NOTHING.f("LF-A-001"))),
        Fact::Unknown => t.leaf(Truth::Unknown, || leaf(On::NOTHING.u("LF-A-003"))),
    }
}

/// Whether the regime applies to the exporter for this processing.
///
/// Art. 3 GDPR (EDPB Guidelines 3/2018), Art. 3 UK GDPR, Art. 3 FADP. Not known where the base act of the regime is not
/// in force on the day: earlier law is not modelled.
pub(crate) fn is_subject<T: Trace>(cx: &Cx<'_>, t: &mut T) -> Truth {
    const RULE: &str = "is_subject";
    let exporter = &cx.facts.exporter;
    let modelled = is_modelled(cx);
    if modelled != Truth::True {
        return t.leaf(Truth::Unknown, || {
            let on = On::NOTHING.u("LF-A-014");
            match modelled {
                Truth::False => Leaf::plain(RULE, on).from(base_act(cx).applies_from.filter(|from| cx.day < *from)),
                _ => Leaf::reads(RULE, on, At::fact("exporter.country"), Want::Nothing),
            }
        });
    }
    let stated = exporter.subject_to.get(cx.regime);
    let asked = || At::keyed("exporter.subject_to.*", cx.regime.as_str());
    if stated.is_stated() {
        return t.leaf(flag(stated, Truth::Unknown), || {
            Leaf::reads(RULE, On::NOTHING.f("LF-A-013").u("LF-A-012"), asked(), Want::Nothing)
        });
    }
    let Some(place) = exporter.country.as_known() else {
        return t.leaf(Truth::Unknown, || {
            Leaf::reads(RULE, On::NOTHING.u("LF-A-012"), At::fact("exporter.country"), Want::Nothing)
        });
    };
    match cx.zone_of_exporter(*place) {
        Zone::Inside => t.leaf(Truth::True, || {
            Leaf::reads(
                "is_established_in_zone",
                On::NOTHING.t("LF-A-010"),
                At::fact("exporter.country"),
                Want::Nothing,
            )
        }),
        Zone::Outside => reaches_into_zone(cx, t),
        Zone::Mixed | Zone::NotRecorded => {
            t.leaf(Truth::Unknown, || Leaf::reads(RULE, On::NOTHING.u("LF-A-012"), asked(), Want::Nothing))
        }
    }
}

/// The act that the regime rests on for the exporter.
fn base_act<'a>(cx: &Cx<'a>) -> &'a Instrument {
    cx.law.base_act(cx.regime, cx.facts.exporter.country.as_known().and_then(|place| place.country()))
}

/// Whether the law of the day is that of the regime; earlier law is not modelled. Unknown in the weeks in which it
/// applied in the Union but not yet in the whole EEA, where nobody says which the exporter is in.
pub(crate) fn is_modelled(cx: &Cx<'_>) -> Truth {
    if cx.regime == Regime::EuDir9546 {
        return directive::is_modelled(cx);
    }
    if !base_act(cx).in_force(cx.day) {
        return Truth::False;
    }
    let placed = cx.facts.exporter.country.as_known().is_some();
    let everywhere = placed || cx.law.base_act(cx.regime, Some(Country::NO)).in_force(cx.day);
    if everywhere { Truth::True } else { Truth::Unknown }
}

/// Whether an exporter outside the zone is reached all the same: by an establishment in the zone in whose context it
/// processes (Art. 3(1)), by offering goods or services there or by monitoring persons there (Art. 3(2)).
fn reaches_into_zone<T: Trace>(cx: &Cx<'_>, t: &mut T) -> Truth {
    if cx.regime == Regime::EuDir9546 {
        return directive::reaches_into_zone(cx, t);
    }
    let exporter = &cx.facts.exporter;
    any!(t, Inner::new("reaches_into_zone", Kind::Any, On::NOTHING.t("LF-A-011").f("LF-A-013").u("LF-A-012"));
        either(t, exporter.establishment_in.get(cx.regime), &exporter.establishment_in_zone, At::fact("exporter.establishment_in_zone")),
        either(t, exporter.offers_to.get(cx.regime), &exporter.offers_to_zone, At::fact("exporter.offers_to_zone")),
        either(t, exporter.monitors_in.get(cx.regime), &exporter.monitors_in_zone, At::fact("exporter.monitors_in_zone")))
}

/// A fact that may be stated for a named regime or for the one that is asked about.
fn either<T: Trace>(t: &mut T, of_regime: &Fact<bool>, of_zone: &Fact<bool>, at: At<'_>) -> Truth {
    let fact = if matches!(of_regime, Fact::Is(_)) || !of_zone.is_stated() { of_regime } else { of_zone };
    t.leaf(flag(fact, Truth::Unknown), || Leaf::reads("reaches_by", On::NOTHING, at, Want::Nothing))
}

/// Whether the exporter discloses the data to another controller or processor.
///
/// EDPB Guidelines 05/2021 sections 2.1-2.2; Art. 5(e) FADP; for a United Kingdom processor that returns data to its
/// own overseas controller, the Commissioner's three-step test.
pub(crate) fn is_disclosed<T: Trace>(cx: &Cx<'_>, t: &mut T) -> Truth {
    const OWN: On = On::NOTHING.f("LF-A-021").f("LF-A-031").u("LF-A-036");
    all!(t, Inner::new("is_disclosed", Kind::All, On::NOTHING);
        not_or(t, "is_another_person", fact!(cx, importer.same_legal_entity), Truth::False, OWN),
        not_or(t, "is_no_employee", fact!(cx, importer.is_employee), Truth::False, OWN),
        is_made_available(cx, t),
        has_recipient_role(cx, t),
        is_sent_by_exporter(cx, t))
}

/// Whether the mode is one of disclosure: sending and giving access are; routing, publication on a page hosted in the
/// zone, collection from the data subject and access by own staff are not.
fn is_made_available<T: Trace>(cx: &Cx<'_>, t: &mut T) -> Truth {
    const RULE: &str = "is_made_available";
    let mode = fact!(cx, flow.mode);
    let leaf = |on| Leaf::reads(RULE, on, At::fact("flow.mode"), Want::Nothing);
    let mode = match mode.fact {
        Fact::Is(mode) => *mode,
        Fact::Unstated => {
            t.assume(mode.at, "transmission");
            Mode::Transmission
        }
        Fact::Unknown | Fact::None => return t.leaf(Truth::Unknown, || leaf(On::NOTHING.u("LF-A-036"))),
    };
    match mode {
        // Own staff of another legal person: the two statements contradict each other.
        Mode::InternalAccess if may_be_staff_of_another(cx) => {
            t.leaf(Truth::Unknown, || leaf(On::NOTHING.u("LF-A-036")))
        }
        Mode::InternalAccess => t.leaf(Truth::False, || leaf(On::NOTHING.f("LF-A-021").f("LF-A-031"))),
        Mode::DirectCollection => t.leaf(Truth::False, || leaf(On::NOTHING.f("LF-A-022"))),
        Mode::Publication => {
            let hosted = fact!(cx, flow.hosted_in_zone);
            not_or(t, RULE, hosted, Truth::Unknown, On::NOTHING.f("LF-A-026").u("LF-A-040"))
        }
        Mode::Transit => {
            let encrypted = cx.facts.flow.encrypted_in_transit == Fact::Is(true);
            let on = On::NOTHING.f("LF-A-035");
            t.leaf(Truth::False, || leaf(if encrypted { on } else { on.f("LF-A-034") }))
        }
        Mode::RemoteAccess => t.leaf(Truth::True, || leaf(On::NOTHING.t("LF-A-023"))),
        Mode::EmbeddedThirdParty => t.leaf(Truth::True, || leaf(On::NOTHING.t("LF-A-024"))),
        Mode::Transmission | Mode::Storage => t.leaf(Truth::True, || leaf(On::NOTHING)),
    }
}

/// Whether the importer is, or may be, another legal person and not merely staff of the exporter: who works for another
/// company of a group is a recipient (EDPB Guidelines 05/2021, section 2.2).
fn may_be_staff_of_another(cx: &Cx<'_>) -> bool {
    let importer = &cx.facts.importer;
    matches!(importer.same_legal_entity, Fact::Is(false) | Fact::Unknown) && importer.is_employee != Fact::Is(true)
}

/// Whether the importer is a controller or processor. The FADP knows disclosure to anyone, so it does not ask.
fn has_recipient_role<T: Trace>(cx: &Cx<'_>, t: &mut T) -> Truth {
    if cx.regime == Regime::ChFadp {
        return Truth::True;
    }
    let role = fact!(cx, importer.role);
    let value = match role.fact {
        Fact::Is(_) => Truth::True,
        Fact::None => Truth::False,
        Fact::Unknown | Fact::Unstated => Truth::Unknown,
    };
    t.leaf(value, || Leaf::reads("has_recipient_role", On::NOTHING.f("LF-A-021").u("LF-A-036"), role.at, Want::Nothing))
}

/// Whether the exporter itself initiates the disclosure. In the EU and in Switzerland a processor that returns data to
/// its controller does (EDPB Guidelines 05/2021); in the United Kingdom it does not (contested, K10).
fn is_sent_by_exporter<T: Trace>(cx: &Cx<'_>, t: &mut T) -> Truth {
    const RULE: &str = "is_sent_by_exporter";
    let role = fact!(cx, exporter.role);
    if cx.regime != Regime::UkGdpr {
        let returns = role.fact.known() == Some(Role::Processor) && own_controller(cx) == Truth::True;
        let on = if returns { On::NOTHING.t("LF-A-027") } else { On::NOTHING };
        return t.leaf(Truth::True, || Leaf::plain(RULE, on));
    }
    any!(t, Inner::new(RULE, Kind::Any, On::NOTHING.f("LF-A-025").u("LF-A-036"));
        super::kit::is_one_of(t, "is_no_processor", role, &[Role::Controller, Role::JointController], On::NOTHING),
        is_not_own_controller(cx, t))
}

/// Whether the importer is the controller for whom the exporter processes.
///
/// Not stated: no, unless a processor may be sending to a controller, where silence says nothing.
pub(crate) fn own_controller(cx: &Cx<'_>) -> Truth {
    flag(&cx.facts.importer.is_exporters_controller, own_controller_default(cx))
}

fn own_controller_default(cx: &Cx<'_>) -> Truth {
    let may_process = !matches!(cx.facts.exporter.role, Fact::Is(role) if role.is_controller());
    let may_control = !matches!(cx.facts.importer.role, Fact::Is(Role::Processor) | Fact::None);
    if may_process && may_control { Truth::Unknown } else { Truth::False }
}

fn is_not_own_controller<T: Trace>(cx: &Cx<'_>, t: &mut T) -> Truth {
    let default = own_controller_default(cx);
    not_or(t, "is_not_own_controller", fact!(cx, importer.is_exporters_controller), default, On::NOTHING)
}

/// Whether the importer is outside the zone of the regime.
///
/// Art. 44, 4(26) GDPR; EDPB Guidelines 05/2021 section 2.3. The importer's own place decides, not the server's and not
/// its parent's; an international organisation is outside wherever it has its seat.
pub(crate) fn is_outside<T: Trace>(cx: &Cx<'_>, t: &mut T) -> Truth {
    const RULE: &str = "is_outside";
    let importer = &cx.facts.importer;
    let at = At::fact("importer.country");
    match importer.international_organisation {
        Fact::Is(organisation) => {
            let seated = importer.country.as_known().is_some_and(|p| cx.zone_of_importer(*p) == Zone::Inside);
            let at = At::fact("importer.international_organisation");
            // Under the GDPR the institutions of the Union are inside.
            let outside = cx.zone_of_importer(organisation.into()) != Zone::Inside;
            return t.leaf(outside.into(), || {
                let on = On::NOTHING.t("LF-A-020").f("LF-A-029");
                Leaf::reads(RULE, if seated { on.t("LF-A-039") } else { on }, at, Want::Nothing)
            });
        }
        Fact::Unknown => {
            let outside = importer.country.as_known().is_some_and(|p| cx.zone_of_importer(*p) == Zone::Outside);
            if !outside {
                return t.leaf(Truth::Unknown, || {
                    let at = At::fact("importer.international_organisation");
                    Leaf::reads(RULE, On::NOTHING.u("LF-A-032"), at, Want::Nothing)
                });
            }
        }
        Fact::Unstated => {
            if importer.country.as_known().is_some_and(|p| !matches!(p.at(), Where::Organisation(_))) {
                t.assume(At::fact("importer.international_organisation"), "none");
            }
        }
        Fact::None => {}
    }
    let Some(place) = importer.country.as_known() else {
        let on = On::NOTHING.u("LF-A-032");
        let on = if processes(cx, Zone::Outside) { on.u("LF-A-037") } else { on };
        return t.leaf(Truth::Unknown, || Leaf::reads(RULE, on, at, Want::Nothing));
    };
    match cx.zone_of_importer(*place) {
        Zone::Inside => {
            let parent = importer.parent_country.as_known();
            let foreign = parent.is_some_and(|p| cx.zone_of_importer(*p) == Zone::Outside);
            let on = On::NOTHING.f("LF-A-029");
            t.leaf(Truth::False, || Leaf::reads(RULE, if foreign { on.f("LF-A-030") } else { on }, at, Want::Nothing))
        }
        Zone::Outside => {
            let on = On::NOTHING.t("LF-A-020");
            let on = if processes(cx, Zone::Inside) { on.t("LF-A-033") } else { on };
            t.leaf(Truth::True, || Leaf::reads(RULE, on, at, Want::Nothing))
        }
        Zone::Mixed => {
            let inside = fact!(cx, importer.territory_in_zone);
            not_or(t, RULE, inside, Truth::Unknown, On::NOTHING.t("LF-A-020").f("LF-A-029").u("LF-A-038"))
        }
        Zone::NotRecorded => t.leaf(Truth::Unknown, || Leaf::plain(RULE, On::NOTHING.u("LF-A-014"))),
    }
}

/// Whether a place of processing is stated that lies in or outside the zone.
pub(crate) fn processes(cx: &Cx<'_>, zone: Zone) -> bool {
    let places = cx.facts.processing.location.as_known();
    places.is_some_and(|places| places.iter().any(|place| cx.zone_of_importer(place) == zone))
}
