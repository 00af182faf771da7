//! Standard contractual clauses (Art. 46(2)(c) GDPR; ss. 119A, 17 DPA 2018; Art. 16(2)(d) FADP): the right set, signed in
//! its window, by the right parties, for the right roles.

use super::assessment::is_assessed;
use super::kit::{Cx, Read, fact, flag, holds, is_one_of};
use super::{swiss, uk};
use crate::Regime;
use crate::facts::{ClausePolicy, Fact, OrganisationPolicy, Role, Tool};
use crate::law::{Fit, Instrument, Kind as InstrumentKind, RoleKind};
use crate::place::Where;
use crate::verdict::trace::{At, Inner, Kind, Leaf, NoTrace, On, Trace, Want, all, any};
use crate::verdict::truth::Truth;
use time::Date;

/// The set of 2021, whose start is the end of the guess that "SCC" means an older one.
const CURRENT: &str = "eu-scc-2021-914";
/// The sets that "SCC" in a document older than that can mean.
const OLD_SETS: [&str; 3] = ["eu-scc-2001-497", "eu-scc-2004-915", "eu-scc-2010-87"];
const CONTROLLERS: [Role; 2] = [Role::Controller, Role::JointController];

/// A tool of the transfer, with its place in the list.
#[derive(Clone, Copy)]
pub(crate) struct Item<'a> {
    pub(crate) tool: &'a Tool,
    pub(crate) index: usize,
}

/// Whether standard clauses are a valid safeguard for this leg on the day.
pub(crate) fn are_clauses_valid<T: Trace>(cx: &Cx<'_>, item: Item<'_>, t: &mut T) -> Truth {
    let Some(id) = item.tool.instrument.as_known() else {
        return are_unversioned_valid(cx, item, t);
    };
    let Some(set) = cx.law.instrument(id) else {
        return not_usable(t, None);
    };
    if set.kind != InstrumentKind::Scc {
        return not_usable(t, None);
    }
    // An instrument that only adds to a set of clauses, or keeps old sets alive, stands for those sets.
    let set = set.scope.needs.as_deref().and_then(|needed| cx.law.instrument(needed)).unwrap_or(set);
    if set.scope.fits.is_empty() {
        return are_unversioned_valid(cx, item, t);
    }
    match cx.regime {
        Regime::UkGdpr if set.regime == Regime::EuGdpr => uk::are_eu_clauses_valid(cx, set, item, t),
        Regime::ChFadp if set.regime == Regime::EuGdpr => swiss::are_eu_clauses_valid(cx, set, item, t),
        _ if cx.is_of_regime(set) && set.supports_transfer => {
            all!(t, Inner::new("are_clauses_valid", Kind::All, On::NOTHING);
                is_made_for_leg(cx, set, item, t),
                is_in_window(cx, set, item, t),
                is_executed(cx, item, t),
                is_importer_in_reach(cx, set, t),
                is_assessed(cx, item, t))
        }
        _ => not_usable(t, None),
    }
}

/// The instrument can never carry a leg under this regime.
pub(crate) fn not_usable<T: Trace>(t: &mut T, from: Option<Date>) -> Truth {
    t.leaf(Truth::False, || Leaf::plain("is_usable_here", On::NOTHING.f("LF-T-033")).from(from))
}

/// Whether clauses of an unnamed set are valid: a document older than the set of 2021 can only mean one of the three
/// sets before it; a younger one proves nothing.
///
/// Decision 2021/914 Art. 4.
fn are_unversioned_valid<T: Trace>(cx: &Cx<'_>, item: Item<'_>, t: &mut T) -> Truth {
    all!(t, Inner::new("are_clauses_valid", Kind::All, On::NOTHING);
        is_version_valid(cx, item, t),
        is_executed(cx, item, t),
        is_assessed(cx, item, t))
}

fn is_version_valid<T: Trace>(cx: &Cx<'_>, item: Item<'_>, t: &mut T) -> Truth {
    const RULE: &str = "is_version_valid";
    let at = At::item("tools[].instrument", item.index);
    let older = is_older_than_current(cx, item.tool);
    if !older {
        return t.leaf(Truth::Unknown, || Leaf::reads(RULE, On::NOTHING.u("LF-T-031"), at, Want::Word(CURRENT)));
    }
    let each = OLD_SETS.map(|id| is_old_set_valid(cx, id, item));
    let value = if each == [each[0]; 3] { each[0] } else { Truth::Unknown };
    t.leaf(value, || {
        let on = On::NOTHING.t("LF-T-037").f("LF-T-033").f("LF-T-037").u("LF-T-031").u("LF-T-037");
        Leaf::reads(RULE, on, at, Want::Word(CURRENT))
    })
}

/// Whether clauses of an unnamed set are of the time before the set of 2021, as the day they were signed or stated tells.
pub(crate) fn is_older_than_current(cx: &Cx<'_>, tool: &Tool) -> bool {
    let start = cx.law.instrument(CURRENT).and_then(|set| set.applies_from);
    let dated = [tool.stated_on.known(), bound_on(tool)].into_iter().flatten().min();
    dated.is_some_and(|dated| start.is_some_and(|start| dated < start))
}

/// Whether one of the old sets would carry the leg, as far as the set itself goes.
fn is_old_set_valid(cx: &Cx<'_>, id: &str, item: Item<'_>) -> Truth {
    let Some(set) = cx.law.instrument(id) else { return Truth::False };
    let t = &mut NoTrace;
    let window = match cx.regime {
        Regime::EuGdpr | Regime::EuDir9546 => is_in_window(cx, set, item, t),
        Regime::UkGdpr => uk::is_in_transitional_window(cx, set, item, t),
        _ => Truth::False,
    };
    is_made_for_leg(cx, set, item, t).and(window)
}

/// Whether the set, or a module signed, is made for the roles of the two parties.
///
/// Decision 2021/914 Art. 1 and the modules' clauses; Decisions 2001/497, 2004/915 and 2010/87. Module 4 is for a
/// processor and its own controller. For an international organisation the clauses are contested (K24).
pub(crate) fn is_made_for_leg<T: Trace>(cx: &Cx<'_>, set: &Instrument, item: Item<'_>, t: &mut T) -> Truth {
    let fits = &set.scope.fits;
    if fits.iter().any(|fit| fit.module.is_some()) {
        return all!(t, Inner::new("is_made_for_leg", Kind::All, On::NOTHING);
            is_made_for_organisation(cx, t),
            is_module_right(cx, fits, item, t));
    }
    // A set without modules for every pair of roles, as the IDTA, asks for none.
    match fits.first() {
        Some(fit) if fits.len() < 4 => {
            all!(t, Inner::new("is_made_for_leg", Kind::All, On::bg("LF-T-030")); are_roles(cx, fit, t))
        }
        _ => t.leaf(Truth::True, || Leaf::plain("is_made_for_leg", On::NOTHING)),
    }
}

/// Whether clauses written for third countries can be used with an importer that is an international organisation.
fn is_made_for_organisation<T: Trace>(cx: &Cx<'_>, t: &mut T) -> Truth {
    let importer = &cx.facts.importer;
    let organisation = matches!(importer.international_organisation, Fact::Is(_))
        || importer.country.as_known().is_some_and(|p| matches!(p.at(), Where::Organisation(_)));
    if importer.international_organisation == Fact::Unknown {
        let at = At::fact("importer.international_organisation");
        return t.leaf(Truth::Unknown, || Leaf::reads("is_made_for_organisation", On::NOTHING, at, Want::Nothing));
    }
    if !organisation {
        return Truth::True;
    }
    let value = match cx.facts.policy.scc_io {
        Fact::Is(OrganisationPolicy::Accept) => Truth::True,
        Fact::Is(OrganisationPolicy::Reject) => Truth::False,
        _ => Truth::Unknown,
    };
    t.leaf(value, || {
        let on = On::bg("LF-T-030").t("LF-T-036").f("LF-T-036").u("LF-T-036");
        Leaf::reads("is_made_for_organisation", on, At::fact("policy.scc_io"), Want::Nothing)
    })
}

/// Whether one of the modules signed fits the roles.
fn is_module_right<T: Trace>(cx: &Cx<'_>, fits: &[Fit], item: Item<'_>, t: &mut T) -> Truth {
    const RULE: &str = "is_module_right";
    let at = At::item("tools[].module", item.index);
    let wanted = right_module(cx, fits);
    let tool = item.tool;
    if !modules_known(tool) {
        return t.leaf(Truth::Unknown, || Leaf::reads(RULE, On::bg("LF-T-030"), at, wanted));
    }
    let mark = t.open();
    // One of the two facts may be known and the other stated to be unknown: another module may have been signed.
    let open = tool.module == Fact::Unknown || tool.modules == Fact::Unknown;
    let mut value = if open { Truth::Unknown } else { Truth::False };
    for fit in fits {
        if fit.module.is_some_and(|module| has_module(item.tool, module)) && (t.full() || value != Truth::True) {
            value = value.or(are_roles(cx, fit, t));
        }
    }
    t.close(mark, value, || {
        let node = Inner::new(RULE, Kind::Any, On::bg("LF-T-030"));
        if value == Truth::True || (value == Truth::Unknown && !open) { node } else { node.wants(at, wanted) }
    })
}

/// Whether any module is stated.
fn modules_known(tool: &Tool) -> bool {
    matches!(tool.module, Fact::Is(_)) || matches!(tool.modules, Fact::Is(_))
}

/// Whether a module is among those stated.
pub(crate) fn has_module(tool: &Tool, module: u8) -> bool {
    let module = u16::from(module);
    tool.module == Fact::Is(module) || tool.modules.as_known().is_some_and(|all| all.contains(&module))
}

/// The module that the roles call for, where they are known.
pub(crate) fn right_module(cx: &Cx<'_>, fits: &[Fit]) -> Want {
    let right = fits.iter().find(|fit| are_roles(cx, fit, &mut NoTrace) == Truth::True);
    right.and_then(|fit| fit.module).map_or(Want::Nothing, |module| Want::Number(module.into()))
}

/// Whether exporter and importer have the roles of a pair.
fn are_roles<T: Trace>(cx: &Cx<'_>, fit: &Fit, t: &mut T) -> Truth {
    all!(t, Inner::new("are_roles", Kind::All, On::NOTHING);
        is_role(t, fact!(cx, exporter.role), fit.exporter),
        is_role(t, fact!(cx, importer.role), fit.importer),
        is_right_controller(cx, fit, t))
}

fn is_role<'a, T: Trace>(t: &mut T, role: Read<'a, Role>, kind: RoleKind) -> Truth {
    match kind {
        RoleKind::Controller => is_one_of(t, "is_controller", role, &CONTROLLERS, On::NOTHING),
        RoleKind::Processor => is_one_of(t, "is_processor", role, &[Role::Processor], On::NOTHING),
    }
}

/// A processor may export to its own controller only (module 4).
fn is_right_controller<T: Trace>(cx: &Cx<'_>, fit: &Fit, t: &mut T) -> Truth {
    if (fit.exporter, fit.importer) != (RoleKind::Processor, RoleKind::Controller) {
        return Truth::True;
    }
    let own = super::applicability::own_controller(cx);
    let at = At::fact("importer.is_exporters_controller");
    t.leaf(own, || Leaf::reads("is_own_controller", On::NOTHING, at, Want::Flag(true)))
}

/// The day on which a party became bound: accession by the docking clause counts in place of signature.
pub(crate) fn bound_on(tool: &Tool) -> Option<Date> {
    match tool.acceded_on {
        Fact::Is(acceded) => Some(acceded),
        // The party may have joined later than the others signed.
        Fact::Unknown => None,
        _ => tool.signed_on.known(),
    }
}

/// Whether the clauses could be concluded when they were, and still count.
///
/// Decision 2021/914 Art. 4(2)-(4): repealed sets could be signed up to a day, and from then on carry unchanged
/// processing until they end.
pub(crate) fn is_in_window<T: Trace>(cx: &Cx<'_>, set: &Instrument, item: Item<'_>, t: &mut T) -> Truth {
    all!(t, Inner::new("is_in_window", Kind::All, On::NOTHING);
        is_in_force(cx, set, t),
        is_concluded_in_time(cx, set.applies_from, set.new_contracts_end_on, item, t),
        is_unchanged(cx, set.new_contracts_end_on, item, t))
}

/// Whether an instrument is in force on the day.
pub(crate) fn is_in_force<T: Trace>(cx: &Cx<'_>, instrument: &Instrument, t: &mut T) -> Truth {
    t.leaf(cx.usable(instrument).into(), || {
        let from = instrument.applies_from.filter(|from| cx.day < *from);
        Leaf::plain("is_in_force", On::NOTHING.f("LF-T-033")).from(from)
    })
}

/// Whether the clauses were concluded on or after the first day of the set and before its last for new contracts.
pub(crate) fn is_concluded_in_time<T: Trace>(
    cx: &Cx<'_>,
    first: Option<Date>,
    last: Option<Date>,
    item: Item<'_>,
    t: &mut T,
) -> Truth {
    let tool = item.tool;
    let signed = bound_on(tool);
    let stated = tool.stated_on.known();
    let value = match (signed, last) {
        // Signed on or before the day of the document that says so.
        (None, _) if stated.is_some_and(|stated| first.is_some_and(|first| stated < first)) => Truth::False,
        _ if tool.acceded_on == Fact::Unknown => Truth::Unknown,
        (Some(signed), _) if first.is_some_and(|first| signed < first) => Truth::False,
        (Some(signed), Some(last)) => (signed < last).into(),
        (Some(_), None) | (None, None) => Truth::True,
        (None, Some(last)) if cx.day < last => Truth::True,
        (None, Some(last)) if stated.is_some_and(|stated| stated < last) => Truth::True,
        (None, Some(_)) => Truth::Unknown,
    };
    let at = At::item("tools[].signed_on", item.index);
    t.leaf(value, || Leaf::reads("is_concluded_in_time", On::bg("LF-T-032"), at, Want::Nothing))
}

/// Whether the processing under repealed clauses is what it was.
pub(crate) fn is_unchanged<T: Trace>(cx: &Cx<'_>, last: Option<Date>, item: Item<'_>, t: &mut T) -> Truth {
    if last.is_none_or(|last| cx.day < last) {
        return Truth::True;
    }
    let Item { tool, index } = item;
    holds(t, "is_unchanged", fact!(tool[index].processing_unchanged in "tools[]."), On::bg("LF-T-039"))
}

/// Whether the tool binds the parties on the day: signed or acceded to, not ended, and executed in full.
///
/// Decision 2021/914 Clauses 2, 7 and 16 and Annexes I-III.
pub(crate) fn is_executed<T: Trace>(cx: &Cx<'_>, item: Item<'_>, t: &mut T) -> Truth {
    let Item { tool, index } = item;
    all!(t, Inner::new("is_executed", Kind::All, On::NOTHING);
        is_signed(cx, item, t),
        is_in_place(cx, item, t),
        holds(t, "is_complete", fact!(tool[index].executed in "tools[]."), On::bg("LF-T-035")))
}

fn is_signed<T: Trace>(cx: &Cx<'_>, item: Item<'_>, t: &mut T) -> Truth {
    let value = match (bound_on(item.tool), item.tool.stated_on) {
        // The party may have joined later than the clauses were signed.
        (_, stated) if item.tool.acceded_on == Fact::Unknown => {
            if stated.known().is_some_and(|stated| stated <= cx.day) { Truth::True } else { Truth::Unknown }
        }
        (Some(signed), _) => (signed <= cx.day).into(),
        (None, Fact::Is(stated)) if stated <= cx.day => Truth::True,
        _ => Truth::Unknown,
    };
    let at = At::item("tools[].signed_on", item.index);
    t.leaf(value, || Leaf::reads("is_signed", On::bg("LF-T-034"), at, Want::Today))
}

/// Whether the tool as described is in place on the day: not before it was, and not after it ended.
pub(crate) fn is_in_place<T: Trace>(cx: &Cx<'_>, item: Item<'_>, t: &mut T) -> Truth {
    let tool = item.tool;
    let seen = last_seen(tool);
    let begun = match tool.in_place_from {
        Fact::Is(first) => (first <= cx.day).into(),
        Fact::Unknown => Truth::Unknown,
        _ => Truth::True,
    };
    let value = begun.and(cx.not_ended(&tool.ended_on, seen)).and(cx.not_ended(&tool.in_place_until, seen));
    let open = if tool.in_place_from == Fact::Unknown { "tools[].in_place_from" } else { "tools[].ended_on" };
    let at = At::item(open, item.index);
    t.leaf(value, || Leaf::reads("is_in_place", On::bg("LF-T-034"), at, Want::Nothing))
}

/// The last dated statement that the tool is in place.
fn last_seen(tool: &Tool) -> Option<Date> {
    [tool.stated_on.known(), tool.signed_on.known(), tool.acceded_on.known(), tool.in_place_from.known()]
        .into_iter()
        .flatten()
        .max()
}

/// The truth of a feature of the tool that bears no date of its own: it holds from the day the tool was in place as
/// described, or else from the day of the question, and is unknown before.
pub(crate) fn is_feature<T: Trace>(
    cx: &Cx<'_>,
    rule: &'static str,
    read: Read<'_, bool>,
    default: Truth,
    item: Item<'_>,
    on: On,
    t: &mut T,
) -> Truth {
    let value = cx.begun(flag(read.fact, default), &item.tool.in_place_from, last_seen(item.tool));
    t.leaf(value, || Leaf::reads(rule, on, read.at, Want::Flag(true)))
}

/// Whether the importer is one for whom the tool is made: its processing is not itself under the GDPR.
///
/// Decision 2021/914 Art. 1(1) and recital 7. Whether the clauses can be used all the same is contested (K1).
pub(crate) fn is_importer_in_reach<T: Trace>(cx: &Cx<'_>, instrument: &Instrument, t: &mut T) -> Truth {
    if !instrument.scope.importer_not_under_gdpr {
        return Truth::True;
    }
    let subject = fact!(cx, importer.subject_to_gdpr);
    let truth = flag(subject.fact, Truth::Unknown);
    let (value, contested) = match cx.facts.policy.scc_importer_gdpr {
        Fact::Is(ClausePolicy::AcceptWithWarning) => (Truth::True, false),
        Fact::Is(ClausePolicy::Reject) => (!truth, false),
        _ if truth == Truth::True => (Truth::Unknown, true),
        _ => (!truth, false),
    };
    let at = if contested { At::fact("policy.scc_importer_gdpr") } else { subject.at };
    let on = On::NOTHING.f("LF-T-038").u("LF-T-038");
    let on = if truth == Truth::False { on } else { on.t("LF-T-038") };
    t.leaf(value, || Leaf::reads("is_importer_in_reach", on, at, Want::Flag(false)))
}

/// Whether either of two features is there; used where a law accepts one in place of the other.
pub(crate) fn has_either<T: Trace>(
    cx: &Cx<'_>,
    rule: &'static str,
    first: (Read<'_, bool>, Truth),
    second: (Read<'_, bool>, Truth),
    item: Item<'_>,
    on: On,
    t: &mut T,
) -> Truth {
    any!(t, Inner::new(rule, Kind::Any, on);
        is_feature(cx, rule, first.0, first.1, item, On::NOTHING, t),
        is_feature(cx, rule, second.0, second.1, item, On::NOTHING, t))
}
