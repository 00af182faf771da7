//! From a ruling to the judgement that is returned: its proof as a tree, and its remedies, each ruled on again.

use super::{Aside, judgement};
use crate::assess::kit::Cx;
use crate::assess::remedies::{Aim, MOST, change, establish, is_subset, of_node, text_of, wanted};
use crate::facts::by_name::ByName;
use crate::facts::{Change, Value};
use crate::verdict::judgement::{Judgement, Ruling};
use crate::verdict::proof::Proof;
use crate::verdict::trace::{At, Want};
use crate::verdict::truth::Truth;
use crate::verdict::{Outcome, Remedy, Severity};

/// How often a question is ruled on again while remedies are looked for.
const TRIES: usize = 96;
/// How many answers may open another question.
const ROUNDS: usize = 3;
/// How many values of a leaf, and how many combinations of them, are tried.
const VALUES: usize = 12;

/// What makes a ruling good.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Goal {
    /// Nothing in the facts: the law of the day is not recorded.
    Nothing,
    /// Its rule is true.
    True,
    /// Its rule is true or false; a duty that exists is cured by what fulfils it.
    Either,
    /// Each step of its rule is true or false.
    Settled,
}

/// A ruling with what its remedies are looked for in.
#[derive(Debug, Clone)]
pub(crate) struct Ruled {
    pub(crate) ruling: Ruling,
    pub(crate) value: Truth,
    pub(crate) fulfilled: Option<Truth>,
    pub(crate) recipient: Option<&'static str>,
    pub(crate) proof: Proof,
    /// Findings beside the rule.
    pub(crate) asides: Vec<Aside>,
    pub(crate) goal: Goal,
    /// Changes that only the question itself knows of.
    pub(crate) own: Vec<Own>,
    /// What messages name.
    pub(crate) named: Vec<(&'static str, String)>,
}

impl Ruled {
    /// What it comes to.
    fn outcome(&self) -> Outcome {
        self.ruling.outcome(self.fulfilled)
    }

    /// The codes found, without their sentences.
    fn codes(&self) -> Vec<&'static str> {
        let mut found = Vec::new();
        self.proof.report(0, &mut found);
        let of_rules = found.into_iter().map(|(code, _, _)| code);
        of_rules.chain(self.asides.iter().map(|aside| aside.code)).collect()
    }
}

/// Changes that a question proposes itself, and what they come to in words.
#[derive(Debug, Clone)]
pub(crate) struct Own {
    pub(crate) text: String,
    pub(crate) changes: Vec<(String, Value)>,
    /// Whether it is proposed for the facts as they are only, and not for those changed already.
    pub(crate) once: bool,
}

impl Own {
    /// A proposal for facts in any state.
    pub(crate) fn new(text: impl Into<String>, changes: impl IntoIterator<Item = (String, Value)>) -> Self {
        Self { text: text.into(), changes: changes.into_iter().collect(), once: false }
    }

    /// A proposal for the facts as they are.
    pub(crate) fn once(text: impl Into<String>, changes: impl IntoIterator<Item = (String, Value)>) -> Self {
        Self { once: true, ..Self::new(text, changes) }
    }
}

/// The judgement on a question: ruled on once, and again for each remedy.
pub(crate) fn asked<F: ByName>(cx: &Cx<'_>, facts: &F, rule: impl Fn(&F) -> Ruled) -> Judgement {
    let ruled = rule(facts);
    if !cx.remedies {
        return Judgement { proof: None, ..judgement(cx, &ruled) };
    }
    let found = remedies(cx, facts, &ruled, &rule);
    let mut judgement = judgement(cx, &ruled);
    for (remedy, left) in found {
        let position = judgement.remedies.len();
        let grave = judgement.findings.iter_mut().filter(|finding| finding.severity >= Severity::Gap);
        for finding in grave.filter(|finding| !left.contains(&finding.code.as_str())) {
            finding.remedies.push(position);
        }
        judgement.remedies.push(remedy);
    }
    judgement
}

/// A set of changes that may be a remedy.
#[derive(Clone, Default)]
struct Proposal {
    changes: Vec<Change>,
    texts: Vec<String>,
    round: usize,
}

impl Proposal {
    /// The same with another change; a fact that is changed twice keeps the first value.
    fn with(mut self, change: Change, text: String) -> Self {
        if self.changes.iter().all(|c| c.fact != change.fact) {
            self.changes.push(change);
            if !self.texts.contains(&text) {
                self.texts.push(text);
            }
        }
        self
    }
}

/// The changes that make the judgement a good one, the smallest first, each with the codes still found under it.
fn remedies<F: ByName>(
    cx: &Cx<'_>,
    facts: &F,
    ruled: &Ruled,
    rule: &impl Fn(&F) -> Ruled,
) -> Vec<(Remedy, Vec<&'static str>)> {
    if ruled.outcome().permits() {
        return Vec::new();
    }
    let mut open = proposals(cx, facts, ruled, &Proposal::default());
    let mut kept: Vec<(Remedy, Vec<&'static str>)> = Vec::new();
    for _ in 0..TRIES {
        open.sort_by_key(|proposal| core::cmp::Reverse((proposal.changes.len(), proposal.round)));
        let Some(proposal) = open.pop().filter(|_| kept.len() < MOST) else { break };
        if kept.iter().any(|(remedy, _)| is_subset(&remedy.changes, &proposal.changes)) {
            continue;
        }
        let Some(changed) = facts.changed(&proposal.changes) else { continue };
        let again = rule(&changed);
        if again.outcome().permits() {
            kept.push((remedy(proposal, &again), again.codes()));
        } else if proposal.round < ROUNDS {
            open.extend(proposals(cx, &changed, &again, &proposal));
        }
    }
    kept.sort_by_key(|(remedy, _)| (!remedy.actionable, remedy.changes.len()));
    kept
}

fn remedy(proposal: Proposal, again: &Ruled) -> Remedy {
    Remedy {
        actionable: proposal.changes.iter().all(|change| is_made(&change.fact.kind())),
        text: proposal.texts.join("; "),
        changes: proposal.changes,
        outcome: again.outcome(),
        ruling: Some(again.ruling),
    }
}

/// What may be changed next, each added to what was changed before.
fn proposals<F: ByName>(cx: &Cx<'_>, facts: &F, ruled: &Ruled, before: &Proposal) -> Vec<Proposal> {
    let before = Proposal { round: before.round + 1, ..before.clone() };
    let own = ruled.own.iter().filter(|own| !own.once || before.round == 1).map(|own| {
        own.changes.iter().fold(before.clone(), |proposal, (fact, to)| {
            proposal.with(named_change(cx, fact, to.clone()), own.text.trim_end_matches('.').to_owned())
        })
    });
    let mut found: Vec<Proposal> = own.collect();
    for (node, value) in aims(ruled) {
        let aim = Aim { value, any_leaf: true };
        for leaves in of_node(&ruled.proof, node, aim).into_iter().filter(|leaves| !leaves.is_empty()) {
            found.extend(completing(cx, facts, ruled, &leaves, value, &before));
        }
    }
    // A proposal that changes nothing more would be tried for ever.
    found.retain(|proposal| proposal.changes.len() > before.changes.len());
    found
}

/// The nodes to change, and what each is to become.
fn aims(ruled: &Ruled) -> Vec<(usize, Truth)> {
    let Some(root) = ruled.proof.nodes.first() else { return Vec::new() };
    let both = |at| [(at, Truth::True), (at, Truth::False)];
    match ruled.goal {
        Goal::Nothing => Vec::new(),
        Goal::True => vec![(0, Truth::True)],
        Goal::Either if root.value == Truth::Unknown => both(0).to_vec(),
        Goal::Either => Vec::new(),
        Goal::Settled if root.end == 1 => both(0).to_vec(),
        Goal::Settled => {
            let open = ruled.proof.children(0).filter(|at| ruled.proof.nodes[*at].value == Truth::Unknown);
            open.flat_map(both).collect()
        }
    }
}

/// The changes that a set of leaves calls for: one for each leaf, in every combination of the values that may serve.
fn completing<F: ByName>(
    cx: &Cx<'_>,
    facts: &F,
    ruled: &Ruled,
    leaves: &[usize],
    value: Truth,
    before: &Proposal,
) -> Vec<Proposal> {
    let mut combined = vec![before.clone()];
    for node in leaves.iter().map(|at| &ruled.proof.nodes[*at]) {
        let Some(fact) = &node.fact else { continue };
        let values = values(cx, facts, fact.at(), node.want, value);
        combined = combined
            .iter()
            .flat_map(|proposal| {
                values.iter().map(|to| {
                    let change = change(cx, fact.at(), to.clone());
                    let text = match value {
                        Truth::True => text_of(cx, node, &change, &ruled.named),
                        _ => establish(cx, &change),
                    };
                    proposal.clone().with(change, text)
                })
            })
            .take(VALUES)
            .collect();
    }
    combined
}

/// The values of a fact that may make its leaf what it is to be: the one it asks for, its opposite, or all there are.
fn values<F: ByName>(cx: &Cx<'_>, facts: &F, at: At<'_>, want: Want, value: Truth) -> Vec<Value> {
    match (want, value) {
        (Want::Flag(flag), Truth::False) => vec![Value::Flag(!flag)],
        (Want::Number(least), Truth::False) => vec![Value::Number(least - 1)],
        (Want::Nothing, _) | (_, Truth::False) => {
            let mut facts = facts.clone();
            let mut values = facts.slot_of(&at.full()).map_or_else(Vec::new, |slot| slot.alternatives(cx.day));
            values.truncate(VALUES);
            values
        }
        _ => vec![wanted(cx, want)],
    }
}

fn named_change(cx: &Cx<'_>, fact: &str, to: Value) -> Change {
    let fact = crate::facts::FactName(fact.to_owned().into());
    Change { at: cx.facts.pointer(fact.as_str()), fact, to }
}

/// Whether the organisation can make a fact so: what it writes, appoints or carries out. What is done with the data, by
/// whom, and what law applies can only be found out.
fn is_made(fact: &str) -> bool {
    const MADE: [&str; 33] = [
        "arrangement.",
        "contract.",
        "guarantees_assessed",
        "representative.appointed",
        "dpo.",
        "record.kept",
        "dpia.",
        "prior_consultation.",
        "names_",
        "purposes",
        "categories",
        "recipients",
        "transfers_identified",
        "security",
        "retention",
        "rights",
        "mechanism",
        "matches_register.",
        "complaint_authorit",
        "authorities_stated[].",
        "identity",
        "dpo_contact",
        "legitimate_interests",
        "transfer_",
        "withdrawal",
        "statutory_or_contractual",
        "adm_logic",
        "right_to_object_separately",
        "joint_essence",
        "complaint_to_controller",
        "given_in_time",
        "further_purpose_informed",
        "soft_opt_in.opt_out_each_message",
    ];
    const FOUND_OUT: [&str; 3] =
        ["transfer_restricted", "security_possible", "contract.exceptions_under_third_country_law"];
    const PARTS: [&str; 6] = [
        "documented",
        "interest_informed",
        "right_to_object_informed",
        "interest_stated",
        "law_named",
        "withdrawal_as_easy",
    ];
    let part = fact.rsplit('.').next().unwrap_or(fact);
    let made =
        MADE.iter().any(|prefix| fact.starts_with(prefix)) || fact == "erasure_limits" || fact == "representative";
    (made && !FOUND_OUT.contains(&fact)) || PARTS.contains(&part)
}
