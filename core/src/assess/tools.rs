//! The other tools of Art. 46 GDPR and Art. 16(2) FADP: corporate rules, codes, certifications, authorised clauses,
//! arrangements and instruments of public bodies, old authorisations.

use super::assessment::is_assessed;
use super::clauses::{Item, are_clauses_valid, is_executed, is_feature, is_importer_in_reach, is_in_place, not_usable};
use super::kit::{Cx, fact, holds, is_one_of};
use crate::Regime;
use crate::facts::{BcrKind, BcrPolicy, Fact, PartyKind, Role, ToolKind};
use crate::law::{Instrument, Kind as InstrumentKind};
use crate::verdict::trace::{About, At, Inner, Kind, Leaf, On, Trace, Want, all, any};
use crate::verdict::truth::Truth;

const CONTROLLERS: [Role; 2] = [Role::Controller, Role::JointController];

/// Whether one tool is a valid safeguard for this leg on the day.
///
/// Art. 46 GDPR; Art. 46 UK GDPR; Art. 16(2) FADP. A processing agreement is none, whatever it is called.
pub(crate) fn is_tool_valid<T: Trace>(cx: &Cx<'_>, item: Item<'_>, t: &mut T) -> Truth {
    let mark = t.open();
    let value = match item.tool.kind {
        Fact::Is(kind) => is_kind_valid(cx, kind, item, t),
        _ => {
            let at = At::item("tools[].kind", item.index);
            t.leaf(Truth::Unknown, || Leaf::reads("is_tool_valid", On::NOTHING.u("LF-T-020"), at, Want::Nothing))
        }
    };
    t.close(mark, value, || {
        Inner::new("is_tool_valid", Kind::All, On::NOTHING.t("LF-T-022"))
            .claimed(true)
            .about(About::Tool(item.index as u16))
    })
}

fn is_kind_valid<T: Trace>(cx: &Cx<'_>, kind: ToolKind, item: Item<'_>, t: &mut T) -> Truth {
    if cx.regime == Regime::EuDir9546 {
        return is_directive_tool_valid(cx, kind, item, t);
    }
    match kind {
        ToolKind::Scc => are_clauses_valid(cx, item, t),
        ToolKind::Bcr => are_corporate_rules_valid(cx, item, t),
        ToolKind::CodeOfConduct | ToolKind::Certification => is_scheme_valid(cx, item, t),
        ToolKind::AdhocClauses => are_own_clauses_valid(cx, item, t),
        ToolKind::AdministrativeArrangement => is_arrangement_valid(cx, item, t),
        ToolKind::PublicBodyInstrument => is_public_instrument_valid(cx, item, t),
        ToolKind::LegacyAuthorisation => is_old_authorisation_valid(cx, item, t),
        ToolKind::DpaClauses => t.leaf(Truth::False, || Leaf::plain("is_transfer_tool", On::NOTHING.f("LF-T-097"))),
    }
}

/// Whether a tool carried a leg under Art. 26(2) and (4) of Directive 95/46/EC: the Commission's clauses, corporate rules
/// that were authorised, and whatever else a Member State authorised. Codes and certifications were no tools then.
fn is_directive_tool_valid<T: Trace>(cx: &Cx<'_>, kind: ToolKind, item: Item<'_>, t: &mut T) -> Truth {
    match kind {
        ToolKind::Scc => are_clauses_valid(cx, item, t),
        ToolKind::Bcr => are_corporate_rules_valid(cx, item, t),
        ToolKind::DpaClauses => t.leaf(Truth::False, || Leaf::plain("is_transfer_tool", On::NOTHING.f("LF-T-097"))),
        ToolKind::CodeOfConduct | ToolKind::Certification => not_usable(t, None),
        ToolKind::AdhocClauses => are_own_clauses_valid(cx, item, t),
        ToolKind::AdministrativeArrangement | ToolKind::PublicBodyInstrument | ToolKind::LegacyAuthorisation => {
            all!(t, Inner::new("is_authorised_under_directive", Kind::All, On::NOTHING);
                is_authorised(cx, item, t),
                is_in_place(cx, item, t))
        }
    }
}

/// Whether binding corporate rules are approved for the regime and cover the parties and the data.
///
/// Art. 46(2)(b), 47 GDPR; EDPB Recommendations 1/2022; WP257. CH: also rules approved in the EU or the United Kingdom
/// (Art. 16(2)(e) FADP).
fn are_corporate_rules_valid<T: Trace>(cx: &Cx<'_>, item: Item<'_>, t: &mut T) -> Truth {
    let Item { tool, index } = item;
    let bcr = &tool.bcr;
    macro_rules! member {
        ($field:ident, $rule:literal, $on:expr) => {
            is_feature(
                cx,
                $rule,
                super::kit::Read {
                    fact: &bcr.$field,
                    at: At::item(concat!("tools[].bcr.", stringify!($field)), index),
                },
                Truth::Unknown,
                item,
                $on,
                t,
            )
        };
    }
    all!(t, Inner::new("are_corporate_rules_valid", Kind::All, On::NOTHING);
        are_rules_approved(cx, item, t),
        member!(importer_member, "is_importer_member", On::bg("LF-T-041")),
        member!(data_in_scope, "are_data_in_scope", On::bg("LF-T-041")),
        are_rules_of_kind(cx, item, t),
        is_in_place(cx, item, t),
        is_assessed(cx, item, t))
}

/// Whether the rules are approved under an authority that the regime accepts. What was authorised under the Directive
/// stands under the GDPR (Art. 46(5)); in the United Kingdom only if it was the Commissioner who authorised it (Sch. 21
/// para 9(2) DPA 2018).
fn are_rules_approved<T: Trace>(cx: &Cx<'_>, item: Item<'_>, t: &mut T) -> Truth {
    let accepted: &[Regime] = match cx.regime {
        Regime::ChFadp => &Regime::JUDGED,
        Regime::UkGdpr => &[Regime::UkGdpr],
        Regime::EuDir9546 => &[Regime::EuDir9546],
        _ => &[Regime::EuGdpr],
    };
    let (mut value, mut old) = (Truth::Unknown, false);
    match item.tool.bcr.approved_under {
        Fact::Is(by) if accepted.iter().any(|regime| by.contains(*regime)) => value = Truth::True,
        Fact::Is(by) => {
            old = by.contains(Regime::EuDir9546);
            let stands = if cx.regime == Regime::UkGdpr { Truth::Unknown } else { Truth::True };
            value = if old { stands } else { Truth::False };
        }
        Fact::None => value = Truth::False,
        _ => {}
    }
    let value = cx.begun(value, &item.tool.in_place_from, item.tool.stated_on.known());
    let at = At::item("tools[].bcr.approved_under", item.index);
    let on = if old { On::bg("LF-T-040").t("LF-T-049") } else { On::bg("LF-T-040") };
    t.leaf(value, || Leaf::reads("are_rules_approved", on, at, Want::Holds(cx.regime.as_str())))
}

/// Whether controller rules are used for the group's own data, and processor rules for data of others.
fn are_rules_of_kind<T: Trace>(cx: &Cx<'_>, item: Item<'_>, t: &mut T) -> Truth {
    const RULE: &str = "are_rules_of_kind";
    let Item { tool, index } = item;
    let member =
        super::kit::Read { fact: &tool.bcr.exporter_member, at: At::item("tools[].bcr.exporter_member", index) };
    let role = fact!(cx, exporter.role);
    match tool.bcr.kind {
        Fact::Is(BcrKind::Controller) => all!(t, Inner::new(RULE, Kind::All, On::NOTHING);
            is_one_of(t, "is_exporter_controller", role, &CONTROLLERS, On::bg("LF-T-042")),
            holds(t, "is_exporter_member", member, On::bg("LF-T-041"))),
        Fact::Is(BcrKind::Processor) => any!(t, Inner::new(RULE, Kind::Any, On::NOTHING);
            all!(t, Inner::new("are_processor_rules_followed", Kind::All, On::NOTHING);
                is_one_of(t, "is_exporter_processor", role, &[Role::Processor], On::bg("LF-T-042")),
                holds(t, "is_exporter_member", member, On::bg("LF-T-041")),
                is_one_of(t, "is_importer_processor", fact!(cx, importer.role), &[Role::Processor], On::bg("LF-T-042"))),
            are_rules_used_directly(cx, item, t)),
        _ => {
            // Rules of either kind may be meant; where neither could carry the leg, the kind does not matter.
            let kind = if fits_neither(cx) { Truth::False } else { Truth::Unknown };
            let at = At::item("tools[].bcr.kind", index);
            all!(t, Inner::new(RULE, Kind::All, On::NOTHING);
            t.leaf(kind, || Leaf::reads(RULE, On::bg("LF-T-042"), at, Want::Nothing)),
            // Under processor rules an outside controller may do without membership, so a known "no" decides nothing.
            t.leaf(Truth::Unknown, || match tool.bcr.exporter_member {
                Fact::Is(_) => Leaf::plain("is_exporter_member", On::NOTHING),
                _ => Leaf::reads("is_exporter_member", On::bg("LF-T-041"), member.at, Want::Flag(true)),
            }))
        }
    }
}

/// Whether neither controller nor processor rules can carry the leg: a processor sends to one that is no processor.
fn fits_neither(cx: &Cx<'_>) -> bool {
    cx.facts.exporter.role == Fact::Is(Role::Processor)
        && matches!(cx.facts.importer.role, Fact::Is(Role::Controller | Role::JointController) | Fact::None)
}

/// Whether processor rules are used by a controller outside the group under its service agreement (contested, K4; the
/// United Kingdom accepts it).
fn are_rules_used_directly<T: Trace>(cx: &Cx<'_>, item: Item<'_>, t: &mut T) -> Truth {
    let agreement = super::kit::Read {
        fact: &item.tool.bcr.service_agreement,
        at: At::item("tools[].bcr.service_agreement", item.index),
    };
    let rejected = cx.regime != Regime::UkGdpr && matches!(cx.facts.policy.bcr_p_direct, Fact::Is(BcrPolicy::Reject));
    let on = On::NOTHING.t("LF-T-043").f("LF-T-043").u("LF-T-043");
    let on = if cx.regime == Regime::UkGdpr { On::NOTHING } else { on };
    all!(t, Inner::new("are_rules_used_directly", Kind::All, on);
    is_one_of(t, "is_exporter_controller", fact!(cx, exporter.role), &CONTROLLERS, On::NOTHING.f("LF-T-042")),
    holds(t, "has_service_agreement", agreement, On::bg("LF-T-041")),
    t.leaf((!rejected).into(), || {
        Leaf::reads("is_direct_use_accepted", On::NOTHING, At::fact("policy.bcr_p_direct"), Want::Nothing)
    }))
}

/// Whether a code of conduct or a certification is approved for transfers, in force, and binds the importer.
///
/// Art. 46(2)(e)-(f), 40(3), 42(2) GDPR; EDPB Guidelines 04/2021 and 07/2022; Art. 12 DPO.
fn is_scheme_valid<T: Trace>(cx: &Cx<'_>, item: Item<'_>, t: &mut T) -> Truth {
    let Item { tool, index } = item;
    macro_rules! feature {
        ($field:ident) => {
            is_feature(cx, stringify!($field), fact!(tool[index].$field in "tools[]."), Truth::Unknown, item, On::bg("LF-T-045"), t)
        };
    }
    all!(t, Inner::new("is_scheme_valid", Kind::All, On::NOTHING);
        is_scheme_in_force(cx, item, t),
        feature!(approved),
        feature!(importer_adheres),
        feature!(commitments),
        is_in_place(cx, item, t),
        is_assessed(cx, item, t))
}

/// Whether the scheme itself is named and in force: without one, a tick proves nothing. The legal basis of schemes is no
/// scheme. In Switzerland the approval itself decides, and codes and certifications share one provision.
fn is_scheme_in_force<T: Trace>(cx: &Cx<'_>, item: Item<'_>, t: &mut T) -> Truth {
    const RULE: &str = "is_scheme_in_force";
    if cx.regime == Regime::ChFadp {
        return t.leaf(Truth::True, || Leaf::plain(RULE, On::NOTHING));
    }
    let named = item.tool.instrument.as_known().and_then(|id| cx.law.instrument(id));
    match named {
        Some(scheme) if is_scheme(cx, item, scheme) => all!(t, Inner::new(RULE, Kind::All, On::NOTHING);
            super::clauses::is_in_force(cx, scheme, t),
            is_importer_in_reach(cx, scheme, t)),
        Some(other) if !matches!(other.kind, InstrumentKind::Certification | InstrumentKind::CodeOfConduct) => {
            not_usable(t, None)
        }
        _ => {
            let at = At::item("tools[].instrument", item.index);
            let value = if may_exist(cx, item) { Truth::Unknown } else { Truth::False };
            t.leaf(value, || Leaf::reads(RULE, On::bg("LF-T-045"), at, Want::Nothing))
        }
    }
}

/// Whether an instrument is a scheme of the kind of the tool, and not the provision that schemes rest on: only a scheme
/// was adopted on a day.
fn is_scheme(cx: &Cx<'_>, item: Item<'_>, instrument: &Instrument) -> bool {
    let kind = match item.tool.kind {
        Fact::Is(ToolKind::CodeOfConduct) => InstrumentKind::CodeOfConduct,
        _ => InstrumentKind::Certification,
    };
    instrument.kind == kind && instrument.regime == cx.regime && instrument.adopted.is_some()
}

/// Whether a scheme that is not named can exist on the day. The criteria of certifications are published one by one, so
/// before the first there was none; that no code has general validity is not proven.
fn may_exist(cx: &Cx<'_>, item: Item<'_>) -> bool {
    matches!(item.tool.kind, Fact::Is(ToolKind::CodeOfConduct))
        || cx.law.instruments().iter().any(|i| is_scheme(cx, item, i) && cx.usable(i))
}

/// Whether the parties' own clauses are authorised, or in Switzerland notified beforehand, and executed.
///
/// Art. 46(3)(a) GDPR; Art. 16(2)(b) FADP.
fn are_own_clauses_valid<T: Trace>(cx: &Cx<'_>, item: Item<'_>, t: &mut T) -> Truth {
    let Item { tool, index } = item;
    all!(t, Inner::new("are_own_clauses_valid", Kind::All, On::NOTHING);
        if cx.regime == Regime::ChFadp {
            let notified = fact!(tool[index].notified_fdpic in "tools[].");
            is_feature(cx, "is_notified", notified, Truth::Unknown, item, On::bg("LF-T-054"), t)
        } else {
            is_authorised(cx, item, t)
        },
        is_executed(cx, item, t),
        is_assessed(cx, item, t))
}

fn is_authorised<T: Trace>(cx: &Cx<'_>, item: Item<'_>, t: &mut T) -> Truth {
    let Item { tool, index } = item;
    is_feature(
        cx,
        "is_authorised",
        fact!(tool[index].authorised in "tools[]."),
        Truth::Unknown,
        item,
        On::bg("LF-T-046"),
        t,
    )
}

/// Whether both parties are public bodies. A company or a person is none unless it exercises public powers.
fn are_both_public<T: Trace>(cx: &Cx<'_>, item: Item<'_>, t: &mut T) -> Truth {
    const RULE: &str = "are_both_public";
    let Item { tool, index } = item;
    let exporter = &cx.facts.exporter;
    let private = matches!(exporter.kind, Fact::Is(PartyKind::Company | PartyKind::NaturalPerson))
        && exporter.exercises_public_powers != Fact::Is(true);
    if private && tool.both_public == Fact::Is(true) {
        let at = At::fact("exporter.exercises_public_powers");
        return t.leaf(Truth::Unknown, || Leaf::reads(RULE, On::NOTHING.u("LF-T-047"), at, Want::Nothing));
    }
    holds(t, RULE, fact!(tool[index].both_public in "tools[]."), On::bg("LF-T-047"))
}

/// Whether the parties are ones that can use an instrument of public bodies. In the United Kingdom since 5 February 2026
/// one public body and another relevant person are enough (Art. 46(2)(a) UK GDPR as amended).
fn are_bodies_right<T: Trace>(cx: &Cx<'_>, item: Item<'_>, t: &mut T) -> Truth {
    if cx.regime != Regime::UkGdpr || !cx.in_force("uk-duaa-2025") {
        return are_both_public(cx, item, t);
    }
    let Item { tool, index } = item;
    any!(t, Inner::new("are_bodies_right", Kind::Any, On::bg("LF-T-047"));
        are_both_public(cx, item, t),
        holds(t, "is_body_with_relevant_person", fact!(tool[index].public_body_and_relevant_person in "tools[]."), On::NOTHING))
}

/// Whether an arrangement between public bodies is authorised; in Switzerland, whether the guarantees of a federal body
/// were notified to the FDPIC.
///
/// Art. 46(3)(b) GDPR; EDPB Guidelines 2/2020; Art. 16(2)(c) FADP.
fn is_arrangement_valid<T: Trace>(cx: &Cx<'_>, item: Item<'_>, t: &mut T) -> Truth {
    const RULE: &str = "is_arrangement_valid";
    let Item { tool, index } = item;
    if cx.regime == Regime::ChFadp {
        return all!(t, Inner::new(RULE, Kind::All, On::NOTHING);
            holds(t, "is_federal_body", fact!(cx, exporter.federal_body), On::bg("LF-T-047")),
            is_feature(cx, "is_notified", fact!(tool[index].notified_fdpic in "tools[]."), Truth::Unknown, item, On::bg("LF-T-054"), t),
            is_in_place(cx, item, t),
            is_assessed(cx, item, t));
    }
    all!(t, Inner::new(RULE, Kind::All, On::NOTHING);
        are_both_public(cx, item, t),
        is_authorised(cx, item, t),
        is_in_place(cx, item, t),
        is_assessed(cx, item, t))
}

/// Whether an instrument between public bodies, or in Switzerland a treaty, is legally binding.
///
/// Art. 46(2)(a) GDPR; Art. 46(2)(a) UK GDPR; Art. 16(2)(a) FADP.
fn is_public_instrument_valid<T: Trace>(cx: &Cx<'_>, item: Item<'_>, t: &mut T) -> Truth {
    let Item { tool, index } = item;
    all!(t, Inner::new("is_public_instrument_valid", Kind::All, On::NOTHING);
        if cx.regime == Regime::ChFadp { Truth::True } else { are_bodies_right(cx, item, t) },
        is_feature(cx, "is_legally_binding", fact!(tool[index].legally_binding in "tools[]."), Truth::Unknown, item, On::bg("LF-T-047"), t),
        is_in_place(cx, item, t),
        is_assessed(cx, item, t))
}

/// Whether an authorisation under Directive 95/46 still stands. Only the GDPR keeps such authorisations alive.
///
/// Art. 46(5) GDPR.
fn is_old_authorisation_valid<T: Trace>(cx: &Cx<'_>, item: Item<'_>, t: &mut T) -> Truth {
    if cx.regime != Regime::EuGdpr {
        return not_usable(t, None);
    }
    let gdpr = cx.law.base_act(Regime::EuGdpr, None).applies_from;
    let old = match item.tool.in_place_from {
        Fact::Is(given) => gdpr.is_none_or(|gdpr| given < gdpr).into(),
        Fact::Unknown => Truth::Unknown,
        _ => Truth::True,
    };
    let at = At::item("tools[].in_place_from", item.index);
    all!(t, Inner::new("is_old_authorisation_valid", Kind::All, On::NOTHING.t("LF-T-049"));
        t.leaf(old, || Leaf::reads("is_given_under_directive", On::bg("LF-T-046"), at, Want::Nothing)),
        is_authorised(cx, item, t),
        is_in_place(cx, item, t),
        is_assessed(cx, item, t))
}
