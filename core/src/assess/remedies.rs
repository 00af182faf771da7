//! Remedies: changes of facts that the engine itself has re-run and found to make the transfer permitted.

use super::adequacy::candidates;
use super::clauses::right_module;
use super::judged::{Judged, reported_codes};
use super::kit::Cx;
use super::ladder::{judge, tools};
use crate::Regime;
use crate::day::iso;
use crate::explain::{Words, fill, names_a_party};
use crate::facts::by_name::ByName;
use crate::facts::{Change, Fact, FactName, Value};
use crate::place::Where;
use crate::verdict::proof::{Node, Proof};
use crate::verdict::trace::{At, Kind, NoTrace, Want};
use crate::verdict::truth::Truth;
use crate::verdict::{Code, Outcome, Remedy};

/// How many remedies are kept, and how many are carried while they are put together.
pub(crate) const MOST: usize = 8;

/// A remedy that was tried.
pub(crate) struct Cure {
    pub(crate) remedy: Remedy,
    /// The codes that are reported when it is taken.
    pub(crate) left: Vec<&'static str>,
    /// The leaves of the proof that its changes are for, in their order; none where it is a ground of its own.
    pub(crate) leaves: Vec<usize>,
}

/// How many are kept where several regimes are judged.
const MOST_OF_SEVERAL: usize = 3;

/// The changes that make the transfer permitted, the smallest first. None where it is permitted already.
///
/// `all` is the question under each regime that is judged: what cures it under one is carried on until every one permits it.
pub(crate) fn remedies(cx: &Cx<'_>, judged: &Judged, all: &[Cx<'_>]) -> Vec<Cure> {
    let of_one = under_regime(cx, judged);
    if all.len() < 2 {
        return of_one;
    }
    let carried = of_one.into_iter().filter_map(|cure| carried_on(cure.remedy, all, all.len()));
    let mut kept: Vec<Cure> = Vec::new();
    for remedy in carried {
        if kept.iter().any(|cure| is_subset(&cure.remedy.changes, &remedy.changes)) {
            continue;
        }
        let left = cx
            .facts
            .changed(&remedy.changes)
            .map_or_else(Vec::new, |facts| reported_codes(&Cx { facts: &facts, ..*cx }));
        kept.push(Cure { remedy, left, leaves: Vec::new() });
        if kept.len() == MOST_OF_SEVERAL {
            break;
        }
    }
    kept.sort_by_key(|cure| (!cure.remedy.actionable, cure.remedy.changes.len()));
    kept
}

/// A remedy with what the regimes under which it does not suffice ask for besides; none where they cannot be satisfied.
fn carried_on(remedy: Remedy, all: &[Cx<'_>], left: usize) -> Option<Remedy> {
    let facts = all.first()?.facts.changed(&remedy.changes)?;
    let outcomes: Vec<Outcome> =
        all.iter().map(|cx| judge(&Cx { facts: &facts, ..*cx }, &mut NoTrace).outcome).collect();
    let outcome = Outcome::weakest(outcomes.iter().copied());
    if outcome.permits() {
        return Some(Remedy { outcome, ..remedy });
    }
    let at = outcomes.iter().position(|one| *one == outcome).filter(|_| left > 0)?;
    let cx = Cx { facts: &facts, ..all[at] };
    let more = under_regime(&cx, &super::judged::judged(&cx)).into_iter().next()?.remedy;
    let mut changes = remedy.changes;
    changes.retain(|change| !more.changes.iter().any(|new| new.fact == change.fact));
    changes.extend(more.changes);
    let text = format!("{}; {}", remedy.text, more.text);
    carried_on(Remedy { text, changes, actionable: remedy.actionable && more.actionable, ..remedy }, all, left - 1)
}

/// The changes that make it permitted under one regime.
fn under_regime(cx: &Cx<'_>, judged: &Judged) -> Vec<Cure> {
    if judged.decision.outcome.permits() {
        return Vec::new();
    }
    let mut proposals: Vec<Proposal> = of_node(&judged.proof, judged.permitted, Aim::TRUE)
        .into_iter()
        .filter(|nodes| !nodes.is_empty())
        .map(|nodes| completing(cx, &judged.proof, &nodes))
        .collect();
    proposals.extend(new_listing(cx));
    proposals.extend(new_clauses(cx));
    proposals.sort_by_key(|p| p.changes.len());
    let mut kept: Vec<Cure> = Vec::new();
    for proposal in proposals {
        if kept.len() == MOST || kept.iter().any(|c| is_subset(&c.remedy.changes, &proposal.changes)) {
            continue;
        }
        if let Some((outcome, left)) = re_run(cx, &proposal.changes) {
            let actionable = proposal.changes.iter().all(|c| is_actionable(c.fact.as_str()));
            let Proposal { text, changes, leaves } = proposal;
            let remedy = Remedy { text, changes, outcome, ruling: None, actionable };
            kept.push(Cure { remedy, left, leaves });
        }
    }
    kept.sort_by_key(|c| (!c.remedy.actionable, c.remedy.changes.len()));
    kept
}

struct Proposal {
    text: String,
    changes: Vec<Change>,
    leaves: Vec<usize>,
}

pub(crate) fn is_subset(small: &[Change], large: &[Change]) -> bool {
    small.iter().all(|c| large.contains(c))
}

/// The outcome with the changes, if it permits the transfer, and the codes that are left.
fn re_run(cx: &Cx<'_>, changes: &[Change]) -> Option<(Outcome, Vec<&'static str>)> {
    let facts = cx.facts.changed(changes)?;
    let cx = Cx { facts: &facts, ..*cx };
    let outcome = judge(&cx, &mut NoTrace).outcome;
    outcome.permits().then(|| (outcome, reported_codes(&cx)))
}

/// What a node is to become, and which leaves can be changed for it.
#[derive(Clone, Copy)]
pub(crate) struct Aim {
    /// The value wanted.
    pub(crate) value: Truth,
    /// Whether a leaf can be changed that is not made true by one value alone.
    pub(crate) any_leaf: bool,
}

impl Aim {
    /// To make it true by the values that its leaves ask for.
    pub(crate) const TRUE: Self = Self { value: Truth::True, any_leaf: false };

    /// Whether every node below must get there, or one of them.
    fn needs_all(self, kind: Kind) -> bool {
        (kind == Kind::Any) != (self.value == Truth::True)
    }
}

/// The smallest sets of leaves whose change makes a node what it is to be: where all below it must get there, one set for
/// each that has not, united; where one must, the sets of each.
pub(crate) fn of_node(proof: &Proof, at: usize, aim: Aim) -> Vec<Vec<usize>> {
    let node = &proof.nodes[at];
    if node.value == aim.value {
        return vec![Vec::new()];
    }
    let own = node.fact.is_some() && (node.want != Want::Nothing || (aim.any_leaf && node.kind == Kind::Leaf));
    let itself = || if own { vec![vec![at]] } else { Vec::new() };
    if node.kind == Kind::Leaf {
        // A leaf without a fact that is open follows from others; whoever judges again sees whether it did.
        let follows = aim.any_leaf && node.fact.is_none() && node.value == Truth::Unknown;
        return if follows { vec![Vec::new()] } else { itself() };
    }
    if !aim.needs_all(node.kind) {
        let mut sets = itself();
        sets.extend(proof.children(at).flat_map(|child| of_node(proof, child, aim)));
        return smallest(sets);
    }
    proof.children(at).fold(vec![Vec::new()], |sets, child| {
        let mut united = Vec::new();
        for set in &sets {
            for more in of_node(proof, child, aim) {
                let mut both = set.clone();
                // What several rules read is changed once.
                let twice = |leaf: &usize| set.iter().any(|other| same_change(proof, *leaf, *other));
                both.extend(more.into_iter().filter(|leaf| !twice(leaf)));
                united.push(both);
            }
        }
        smallest(united)
    })
}

/// Whether two leaves call for the same change.
fn same_change(proof: &Proof, one: usize, other: usize) -> bool {
    let (one, other) = (&proof.nodes[one], &proof.nodes[other]);
    one.fact == other.fact && one.want == other.want
}

fn smallest(mut sets: Vec<Vec<usize>>) -> Vec<Vec<usize>> {
    sets.sort_by_key(Vec::len);
    sets.truncate(MOST);
    sets
}

/// The change of facts that a set of leaves calls for.
fn completing(cx: &Cx<'_>, proof: &Proof, nodes: &[usize]) -> Proposal {
    let mut changes: Vec<Change> = Vec::new();
    let mut leaves: Vec<usize> = Vec::new();
    for at in nodes {
        let node = &proof.nodes[*at];
        let Some(fact) = &node.fact else { continue };
        let change = change(cx, fact.at(), wanted(cx, node.want));
        if changes.iter().any(|c| c.fact == change.fact) {
            continue;
        }
        changes.push(change);
        leaves.push(*at);
    }
    Proposal { text: texts_of(cx, proof, &leaves, &changes), changes, leaves }
}

/// What to do, for each of the leaves that a remedy changes.
pub(crate) fn texts_of(cx: &Cx<'_>, proof: &Proof, leaves: &[usize], changes: &[Change]) -> String {
    let both = leaves.iter().zip(changes);
    let mut texts: Vec<String> = both.map(|(at, change)| text_of(cx, &proof.nodes[*at], change, &[])).collect();
    texts.dedup();
    texts.join("; ")
}

/// Whether what to do for a leaf names a party.
pub(crate) fn leaf_names_a_party(cx: &Cx<'_>, node: &Node) -> bool {
    advice(node).is_some_and(|(code, advice)| names_a_party(super::verdict::told(cx, code, "remedy", advice)))
}

/// The remedy of the code that a leaf reports.
fn advice(node: &Node) -> Option<(Code, &'static str)> {
    node.on.codes(node.value).find_map(|name| {
        let code = Code::named(name)?;
        Some((code, code.remedy()?))
    })
}

pub(crate) fn wanted(cx: &Cx<'_>, want: Want) -> Value {
    match want {
        Want::Nothing => Value::Unstated,
        Want::Flag(flag) => Value::Flag(flag),
        Want::Number(number) => Value::Number(number),
        Want::Word(word) => Value::Word(word.to_owned()),
        Want::Holds(word) => Value::Words(vec![word.to_owned()]),
        Want::Today => Value::Word(iso(cx.day)),
    }
}

pub(crate) fn change(cx: &Cx<'_>, at: At<'_>, to: Value) -> Change {
    let fact = FactName(at.full());
    Change { at: cx.facts.pointer(fact.as_str()), fact, to }
}

/// What to do, from the remedy of the code that the leaf reports, or the fact itself.
pub(crate) fn text_of(cx: &Cx<'_>, node: &Node, change: &Change, named: &[(&'static str, String)]) -> String {
    match advice(node) {
        Some((code, advice)) => {
            let advice = super::verdict::told(cx, code, "remedy", advice);
            let mut words = Words::of(cx, node, None);
            words.named.extend(named.iter().cloned());
            fill(advice.trim_end_matches('.'), cx, &words)
        }
        None => establish(cx, change),
    }
}

/// That a fact is to be found to be so.
pub(crate) fn establish(cx: &Cx<'_>, change: &Change) -> String {
    let value = change.to.to_string();
    let value = cx.tongue.own(&value);
    let words = [("fact", &*cx.tongue.fact(change.fact.as_str())), ("value", &*value)];
    cx.tongue.tell("Establish that {fact} is {value}", &words)
}

/// A listing of the importer under each decision in force that works by a list.
fn new_listing(cx: &Cx<'_>) -> Vec<Proposal> {
    let mut proposals = Vec::new();
    candidates(cx, |instrument| {
        if !instrument.scope.listing || !cx.usable(instrument) {
            return;
        }
        let id = &*instrument.id;
        let names = ["certs[].active", "certs[].entity_covered", "certs[].covers_hr", "certs[].covers_non_hr"];
        let changes = names.map(|name| change(cx, At::keyed(name, id), Value::Flag(true))).to_vec();
        proposals.push(Proposal {
            text: cx.tongue.tell("Use a recipient that is listed under {id} for these data", &[("id", id)]),
            changes,
            leaves: Vec::new(),
        });
    });
    proposals
}

/// Current standard clauses for the roles, with an assessment; the second time with an assessment that rests on
/// measures, for countries whose law alone does not carry.
fn new_clauses(cx: &Cx<'_>) -> Vec<Proposal> {
    let (set, extra) = match cx.regime {
        Regime::UkGdpr => ("uk-idta", None),
        Regime::ChFadp => ("eu-scc-2021-914", Some("ch_adaptations")),
        _ => ("eu-scc-2021-914", None),
    };
    let country = cx.facts.importer.country.as_known().filter(|p| matches!(p.at(), Where::Country(_) | Where::Kosovo));
    let (Some(country), Some(instrument)) = (country, cx.law.instrument(set).filter(|i| cx.usable(i))) else {
        return Vec::new();
    };
    let index = tools(cx).len();
    let tool = |name: &'static str, to: Value| change(cx, At::item(name, index), to);
    let mut changes = vec![
        tool("tools[].kind", Value::Word("scc".to_owned())),
        tool("tools[].instrument", Value::Word(set.to_owned())),
        tool("tools[].signed_on", Value::Word(iso(cx.day))),
        tool("tools[].executed", Value::Flag(true)),
    ];
    let tongue = cx.tongue;
    let mut signing = tongue.tell("Sign {set}", &[("set", set)]);
    match right_module(cx, &instrument.scope.fits) {
        Want::Number(module) => {
            changes.insert(2, tool("tools[].module", Value::Number(module)));
            let module = module.to_string();
            signing = tongue.tell("Sign module {module} of {set}", &[("module", &module), ("set", set)]);
        }
        _ if instrument.scope.fits.iter().any(|fit| fit.module.is_some()) => return Vec::new(),
        _ => {}
    }
    if extra.is_some() {
        changes.push(tool("tools[].ch_adaptations", Value::Flag(true)));
        signing.push_str(tongue.say(" with the Swiss adaptations"));
    }
    let assess = |conclusion: &str| assessment(cx, *country, conclusion);
    let name = tongue.place(*country);
    let words = [("signing", &*signing), ("country", &*name)];
    let with = |more: Vec<Change>, text: String| {
        let changes = changes.iter().cloned().chain(more).collect();
        Proposal { text, changes, leaves: Vec::new() }
    };
    let mut measured = assess("equivalent-with-measures");
    measured.push(change(cx, At::fact("tia.clear_access_needed"), Value::Flag(false)));
    let key = Value::Words(vec!["exporter-held-key-encryption".to_owned()]);
    measured.push(change(cx, At::fact("tia.measures"), key));
    vec![
        with(
            assess("equivalent"),
            tongue.tell("{signing}, and assess the law of {country} and find the protection equivalent", &words),
        ),
        with(
            measured,
            tongue.tell(
                "{signing}, assess the law of {country}, and encrypt with a key that the importer never has",
                &words,
            ),
        ),
    ]
}

/// An assessment made on the day, as far as it is not there already, and an importer for whom clauses are made.
fn assessment(cx: &Cx<'_>, country: crate::Place, conclusion: &str) -> Vec<Change> {
    let tia = &cx.facts.tia;
    let mut changes = Vec::new();
    let mut set = |name: &'static str, to: Value| changes.push(change(cx, At::fact(name), to));
    set("tia.performed", Value::Flag(true));
    set("tia.performed_on", Value::Word(iso(cx.day)));
    set("tia.conclusion", Value::Word(conclusion.to_owned()));
    if tia.country.is_stated() {
        set("tia.country", Value::Word(country.to_string()));
    }
    if tia.relies_on.is_stated() {
        set("tia.relies_on", Value::None);
    }
    if cx.regime == Regime::EuGdpr && !matches!(cx.facts.importer.subject_to_gdpr, Fact::Is(_)) {
        set("importer.subject_to_gdpr", Value::Flag(false));
    }
    changes
}

/// Whether the parties can make a fact so. Where someone lives or is established, what law applies to them and what was
/// consented to in the past can only be found out.
fn is_actionable(fact: &str) -> bool {
    const FOUND_OUT: [&str; 12] = [
        "exporter.",
        "importer.",
        "processing.household",
        "data.status",
        "data.unique_identifier",
        "data.identifiable",
        "data.tags",
        "derogations[",
        "law.",
        "excluded_by.",
        "order.",
        "policy.",
    ];
    !FOUND_OUT.iter().any(|prefix| fact.starts_with(prefix))
}
