//! The other tools of Art. 46 GDPR and Art. 16(2) FADP: corporate rules, codes, certifications, authorised clauses,
//! arrangements and instruments of public bodies, old authorisations.

use super::assessment::is_assessed;
use super::clauses::{Item, are_clauses_valid, is_executed, is_feature, is_importer_in_reach, is_in_place, not_usable};
use super::kit::{Cx, fact, holds, is_one_of};
use crate::Regime;
use crate::facts::{BcrKind, BcrPolicy, Fact, Role, ToolKind};
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

fn are_rules_approved<T: Trace>(cx: &Cx<'_>, item: Item<'_>, t: &mut T) -> Truth {
    let accepted: &[Regime] = match cx.regime {
        Regime::ChFadp => &Regime::JUDGED,
        Regime::UkGdpr => &[Regime::UkGdpr],
        _ => &[Regime::EuGdpr],
    };
    let value = match item.tool.bcr.approved_under {
        Fact::Is(by) => accepted.iter().any(|regime| by.contains(*regime)).into(),
        Fact::None => Truth::False,
        _ => Truth::Unknown,
    };
    let value = cx.begun(value, &item.tool.in_place_from, item.tool.stated_on.known());
    let at = At::item("tools[].bcr.approved_under", item.index);
    t.leaf(value, || Leaf::reads("are_rules_approved", On::bg("LF-T-040"), at, Want::Holds(cx.regime.as_str())))
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
        _ => all!(t, Inner::new(RULE, Kind::All, On::NOTHING);
        t.leaf(Truth::Unknown, || {
            Leaf::reads(RULE, On::bg("LF-T-042"), At::item("tools[].bcr.kind", index), Want::Nothing)
        }),
        // Under processor rules an outside controller may do without membership, so a known "no" decides nothing yet.
        t.leaf(Truth::Unknown, || match tool.bcr.exporter_member {
            Fact::Is(_) => Leaf::plain("is_exporter_member", On::NOTHING),
            _ => Leaf::reads("is_exporter_member", On::bg("LF-T-041"), member.at, Want::Flag(true)),
        })),
    }
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

/// Whether the scheme itself is named and in force: without one, a tick proves nothing.
fn is_scheme_in_force<T: Trace>(cx: &Cx<'_>, item: Item<'_>, t: &mut T) -> Truth {
    const RULE: &str = "is_scheme_in_force";
    let at = At::item("tools[].instrument", item.index);
    let Some(id) = item.tool.instrument.as_known() else {
        // The first transfer certification came in 2026: before any scheme existed, none can have been used.
        let exists = cx.law.instruments().iter().any(|i| is_scheme(item, i) && i.regime == cx.regime && cx.usable(i));
        let value = if exists { Truth::Unknown } else { Truth::False };
        return t.leaf(value, || Leaf::reads(RULE, On::bg("LF-T-045"), at, Want::Nothing));
    };
    match cx.law.instrument(id).filter(|i| i.regime == cx.regime && is_scheme(item, i)) {
        Some(scheme) => all!(t, Inner::new(RULE, Kind::All, On::NOTHING);
            super::clauses::is_in_force(cx, scheme, t),
            is_importer_in_reach(cx, scheme, t)),
        None => not_usable(t, None),
    }
}

fn is_scheme(item: Item<'_>, instrument: &crate::law::Instrument) -> bool {
    use crate::law::Kind as Of;
    match item.tool.kind {
        Fact::Is(ToolKind::CodeOfConduct) => instrument.kind == Of::CodeOfConduct,
        _ => instrument.kind == Of::Certification,
    }
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

fn are_both_public<T: Trace>(item: Item<'_>, t: &mut T) -> Truth {
    let Item { tool, index } = item;
    holds(t, "are_both_public", fact!(tool[index].both_public in "tools[]."), On::bg("LF-T-047"))
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
        are_both_public(item, t),
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
        if cx.regime == Regime::ChFadp { Truth::True } else { are_both_public(item, t) },
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
    all!(t, Inner::new("is_old_authorisation_valid", Kind::All, On::NOTHING.t("LF-T-049"));
        is_authorised(cx, item, t),
        is_in_place(cx, item, t),
        is_assessed(cx, item, t))
}
