//! One evaluation with its proof, and what is read off it: codes, missing facts, the grounds that hold.

use super::derogations::instrument_of;
use super::kit::{Cx, Without};
use super::ladder::{derogations, judge, tools};
use super::notes::{Note, notes};
use crate::facts::Fact;
use crate::verdict::Decision;
use crate::verdict::Outcome;
use crate::verdict::proof::{Proof, Subject};
use crate::verdict::trace::NoTrace;
use crate::verdict::truth::Truth;

/// A leg, judged and explained.
pub(crate) struct Judged {
    pub(crate) decision: Decision,
    pub(crate) proof: Proof,
    /// Where the second half of the proof begins: whether a ground carries the transfer.
    pub(crate) permitted: usize,
    /// Codes with the node that reports each and the node it is about.
    pub(crate) codes: Vec<(&'static str, usize, usize)>,
    pub(crate) notes: Vec<Note>,
    /// The grounds that hold, in order of preference, and what is left without each.
    pub(crate) grounds: Vec<(String, Outcome)>,
}

/// What holds without a ground.
pub(crate) fn decide_without(cx: &Cx<'_>, without: Without) -> Outcome {
    judge(&Cx { without, ..*cx }, &mut NoTrace).outcome
}

/// The proof of a leg, where its second half begins, and the codes it reports.
fn proven(cx: &Cx<'_>) -> (Decision, Proof, usize, Vec<(&'static str, usize, usize)>) {
    let mut proof = Proof::default();
    let decision = judge(cx, &mut proof);
    let permitted = proof.nodes.first().map_or(0, |restricted| restricted.end);
    let mut codes = Vec::new();
    proof.report(0, &mut codes);
    if decision.restricted != Truth::False {
        proof.report(permitted, &mut codes);
    }
    (decision, proof, permitted, codes)
}

/// The codes that the rules report, without notes and fallbacks.
pub(crate) fn reported_codes(cx: &Cx<'_>) -> Vec<&'static str> {
    let (decision, _, _, codes) = proven(cx);
    let whole = summary_code(decision.outcome);
    codes.into_iter().map(|(code, _, _)| code).chain(whole).collect()
}

/// The code of an outcome that does not permit the transfer.
fn summary_code(outcome: Outcome) -> Option<&'static str> {
    match outcome {
        Outcome::Unlawful => Some("LF-T-090"),
        Outcome::Undetermined => Some("LF-T-091"),
        _ => None,
    }
}

/// Judges a leg with its proof.
pub(crate) fn judged(cx: &Cx<'_>) -> Judged {
    let (decision, proof, permitted, codes) = proven(cx);
    let judges_ground = decision.restricted != Truth::False;
    let holding = if judges_ground { holding(cx, &proof, permitted) } else { Vec::new() };
    let ids: Vec<&str> = holding.iter().map(|(_, id)| id.as_str()).collect();
    let notes = notes(cx, decision, &ids);
    let grounds = holding.into_iter().map(|(without, id)| (id, decide_without(cx, without))).collect();
    Judged { decision, proof, permitted, codes, notes, grounds }
}

/// The grounds that hold, in the order of the proof.
fn holding(cx: &Cx<'_>, proof: &Proof, permitted: usize) -> Vec<(Without, String)> {
    let nodes = proof.nodes[permitted..].iter().filter(|node| node.value == Truth::True);
    let mut holding: Vec<(Without, String)> = nodes
        .filter_map(|node| match (&node.about, node.rule) {
            (Subject::Instrument(id), "is_within_scope") => {
                Some((Without::Instrument(cx.law.instrument(id)?.index), id.to_string()))
            }
            (Subject::Tool(index), "is_tool_valid") => {
                let index = usize::from(*index);
                Some((Without::Tool(index), tool_name(cx, index)))
            }
            (_, "is_agreement_ground") => Some((Without::Nothing, "eu-public-body-46-2-a".to_owned())),
            (Subject::Derogation(index), "is_derogation_met") => {
                let index = usize::from(*index);
                Some((Without::Derogation(index), derogation_name(cx, index)))
            }
            _ => None,
        })
        .collect();
    let limited = cx.facts.law.limit_49_5 == Fact::Is(true);
    holding.retain(|(without, _)| !limited || matches!(without, Without::Instrument(_)));
    holding
}

/// The name of a tool as a ground: its instrument, or for tools without one its kind.
pub(crate) fn tool_name(cx: &Cx<'_>, index: usize) -> String {
    use crate::facts::ToolKind;
    let Some(tool) = tools(cx).get(index) else { return String::new() };
    match (tool.kind, tool.instrument.as_known()) {
        (Fact::Is(ToolKind::Scc | ToolKind::Certification | ToolKind::CodeOfConduct), Some(id)) => id.to_string(),
        (Fact::Is(kind), _) => kind.to_string(),
        _ => "tool".to_owned(),
    }
}

/// The instrument of a derogation.
pub(crate) fn derogation_name(cx: &Cx<'_>, index: usize) -> String {
    let point = derogations(cx).get(index).and_then(|d| d.point.known());
    point.map_or_else(String::new, |point| instrument_of(cx.regime, point).to_owned())
}

impl Judged {
    /// The names of all codes reported, sorted and without repeats.
    pub(crate) fn code_names(&self) -> Vec<&'static str> {
        self.code_names_with(&self.notes)
    }

    /// The same on another day on which the rules come to the same, and perhaps other notes are made.
    pub(crate) fn code_names_on(&self, cx: &Cx<'_>) -> Vec<&'static str> {
        let grounds: Vec<&str> = self.grounds.iter().map(|(id, _)| id.as_str()).collect();
        self.code_names_with(&notes(cx, self.decision, &grounds))
    }

    fn code_names_with(&self, notes: &[Note]) -> Vec<&'static str> {
        let mut names: Vec<&'static str> = self.codes.iter().map(|(code, _, _)| *code).collect();
        names.extend(notes.iter().map(|note| note.code));
        names.extend(self.summary_codes());
        names.sort_unstable();
        names.dedup();
        names
    }

    /// The codes of the verdict as a whole.
    pub(crate) fn summary_codes(&self) -> impl Iterator<Item = &'static str> {
        let whole = summary_code(self.decision.outcome);
        whole.into_iter().chain(self.fallback_code())
    }

    /// Whether the first ground is a decision, and another one is left without it.
    fn fallback_code(&self) -> Option<&'static str> {
        let rests = self.decision.outcome == Outcome::Lawful;
        let first_is_decision = self
            .proof
            .nodes
            .iter()
            .skip(self.permitted)
            .any(|node| node.rule == "is_within_scope" && node.value == Truth::True);
        match self.grounds.first() {
            Some((_, without)) if rests && first_is_decision => {
                Some(if *without == Outcome::Lawful { "LF-T-094" } else { "LF-T-093" })
            }
            _ => None,
        }
    }

    /// The facts that would decide, by name, each once.
    pub(crate) fn missing(&self) -> Vec<crate::verdict::trace::At<'_>> {
        if self.decision.outcome != Outcome::Undetermined {
            return Vec::new();
        }
        let mut missing: Vec<crate::verdict::trace::At<'_>> = Vec::new();
        for fact in self.proof.required(0).into_iter().chain(self.proof.required(self.permitted)) {
            if !missing.contains(&fact.at()) {
                missing.push(fact.at());
            }
        }
        missing
    }
}
