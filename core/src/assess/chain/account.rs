//! What is kept of the judgement of a chain: the outcome alone, or everything that the verdict has.

use super::super::day::Day;
use super::super::kit::Cx;
use super::super::recent::Recent;
use super::super::report::Names;
use super::super::subprocessor::is_engaged_lawfully;
use super::super::verdict::{Found, code_finding, findings_of, found, missing_of};
use super::parties::{Link, edge_id};
use super::{is_onward_permitted, outcome};
use crate::explain::Words;
use crate::facts::{FactName, Transfer};
use crate::verdict::proof::Proof;
use crate::verdict::trace::NoTrace;
use crate::verdict::truth::Truth;
use crate::verdict::{ChainLeg, ChainVerdict, Finding, Missing, Outcome};
use std::borrow::Cow;

/// Takes down what the judgement of a chain comes to. The rules are the same whatever is kept.
pub(super) trait Account {
    /// The outcome of the transfer on an edge.
    fn transfer(&mut self, day: Day<'_>, link: Link<'_>, facts: &Transfer) -> Outcome;
    /// The outcome of the transfer on an edge under the law of the engaging party's own place.
    fn at_home(&mut self, day: Day<'_>, link: Link<'_>, facts: &Transfer) -> Outcome;
    /// Whether the engagement on an edge is in order.
    fn engagement(&mut self, cx: &Cx<'_>, link: Link<'_>) -> Outcome;
    /// Whether the onward transfer on an edge is permitted.
    fn onward(&mut self, cx: &Cx<'_>, link: Link<'_>, processes: Truth) -> Outcome;
    /// Something was found; `known` tells a breach from a gap. `at` makes the place, `party` is the party it is about.
    fn code(&mut self, cx: &Cx<'_>, code: &str, known: bool, at: impl FnOnce() -> String, party: &str);
    /// Somebody must be asked for a fact, about an edge or a party.
    fn ask(&mut self, cx: &Cx<'_>, about: About<'_>, fact: impl FnOnce() -> String);
    /// An edge was judged.
    fn leg(&mut self, link: Link<'_>, outcome: Outcome, transfer: Option<Outcome>);
    /// Something that is no edge counts for the whole.
    fn whole(&mut self, outcome: Outcome);
    /// Whether nothing can change the outcome any more and nothing else is wanted.
    fn is_settled(&self) -> bool;
}

/// What is asked about.
#[derive(Clone, Copy)]
pub(super) enum About<'a> {
    Edge(Link<'a>),
    Party(&'a str),
    Whole,
}

/// The pointer of a fact of a chain: the edge or the party by its name.
fn pointer(fact: &str) -> String {
    match fact.strip_prefix("edges[").and_then(|rest| rest.split_once("].")) {
        Some((edge, fact)) => format!("/edges/{edge}/{}", fact.replace('.', "/")),
        None => format!("/{}", fact.replacen('.', "/", 1)),
    }
}

/// Keeps the outcome alone, without allocation.
pub(super) struct Weakest(pub(super) Outcome);

impl Account for Weakest {
    fn transfer(&mut self, day: Day<'_>, _: Link<'_>, facts: &Transfer) -> Outcome {
        day.decide(facts).outcome
    }
    fn at_home(&mut self, day: Day<'_>, _: Link<'_>, facts: &Transfer) -> Outcome {
        day.decide(facts).outcome
    }
    fn engagement(&mut self, _: &Cx<'_>, link: Link<'_>) -> Outcome {
        outcome(is_engaged_lawfully(&link.edge.engagement, &mut NoTrace))
    }
    fn onward(&mut self, _: &Cx<'_>, link: Link<'_>, processes: Truth) -> Outcome {
        outcome(is_onward_permitted(link.edge, processes, &mut NoTrace))
    }
    fn code(&mut self, _: &Cx<'_>, _: &str, _: bool, _: impl FnOnce() -> String, _: &str) {}
    fn ask(&mut self, _: &Cx<'_>, _: About<'_>, _: impl FnOnce() -> String) {}
    fn leg(&mut self, _: Link<'_>, outcome: Outcome, _: Option<Outcome>) {
        self.whole(outcome);
    }
    fn whole(&mut self, outcome: Outcome) {
        self.0 = self.0.max(outcome);
    }
    fn is_settled(&self) -> bool {
        self.0 == Outcome::Unlawful
    }
}

/// Keeps everything.
pub(super) struct Told<'a> {
    pub(super) verdict: ChainVerdict,
    /// The facts that would decide, whatever the outcome.
    pub(super) open: Vec<Missing>,
    /// The weakest of what is no leg.
    pub(super) rest: Outcome,
    /// The outcomes of the transfers, where they were judged and are explained elsewhere.
    pub(super) given: Option<&'a [Outcome]>,
    /// What sentences call the parties.
    pub(super) names: Option<&'a Names<'a>>,
    /// What was found on the last transfers: many edges of a chain have the same facts.
    recent: Recent<Found>,
    /// The last proof, for its room.
    proof: Option<Proof>,
}

impl<'a> Told<'a> {
    pub(super) fn new(verdict: ChainVerdict, given: Option<&'a [Outcome]>, names: Option<&'a Names<'a>>) -> Self {
        let (rest, recent) = (Outcome::NotRestricted, Recent::default());
        Self { verdict, open: Vec::new(), rest, given, names, recent, proof: None }
    }

    fn take(&mut self, prefix: &str, findings: Vec<Finding>, missing: Vec<Missing>) {
        let place = |f: Finding| Finding { at: [prefix, &f.at].concat(), ..f };
        self.verdict.findings.extend(findings.into_iter().map(place));
        self.open.extend(missing.into_iter().map(|m| Missing {
            fact: FactName([prefix, m.fact.as_str()].concat().into()),
            at: crate::facts::transfer::pointer_in_chain(prefix, &m.at),
            ..m
        }));
    }

    /// What a proof of a rule of an edge found and wants.
    fn take_proof(&mut self, cx: &Cx<'_>, link: Link<'_>, part: &str, proof: Proof, value: Truth) {
        let names = self.ends(link);
        let cx = Cx { names: names.as_ref().map_or(cx.names, |[from, to]| [from, to]), ..*cx };
        let missing = if value == Truth::Unknown { missing_of(&cx, &proof, 0) } else { Vec::new() };
        let findings = findings_of(&cx, &proof, 0);
        self.take(&["edges[", edge_id(link.edge), "].", part, "."].concat(), findings, missing);
        self.proof = Some(proof);
    }

    /// An empty proof: there are two for each edge, in the room of one.
    fn blank(&mut self) -> Proof {
        let mut proof = self.proof.take().unwrap_or_default();
        proof.clear();
        proof
    }

    /// What sentences call the two parties of an edge.
    fn ends(&self, link: Link<'_>) -> Option<[Cow<'a, str>; 2]> {
        let names = self.names?;
        let name = |id: &crate::facts::Fact<crate::facts::Id>| names.name(id.as_known().map_or("", |id| id));
        Some([name(&link.edge.from), name(&link.edge.to)])
    }
}

impl Account for Told<'_> {
    fn transfer(&mut self, day: Day<'_>, link: Link<'_>, facts: &Transfer) -> Outcome {
        if let Some(outcome) = self.given.and_then(|given| given.get(link.at)) {
            return *outcome;
        }
        let found = self.recent.of(facts, || found(day, facts)).clone();
        self.take(&format!("edges[{}].transfer.", edge_id(link.edge)), found.findings, found.missing);
        found.outcome
    }

    fn at_home(&mut self, day: Day<'_>, link: Link<'_>, facts: &Transfer) -> Outcome {
        let found = found(day, facts);
        self.take(&format!("edges[{}].onward.", edge_id(link.edge)), found.findings, found.missing);
        found.outcome
    }

    fn engagement(&mut self, cx: &Cx<'_>, link: Link<'_>) -> Outcome {
        let mut proof = self.blank();
        let value = is_engaged_lawfully(&link.edge.engagement, &mut proof);
        self.take_proof(cx, link, "engagement", proof, value);
        outcome(value)
    }

    fn onward(&mut self, cx: &Cx<'_>, link: Link<'_>, processes: Truth) -> Outcome {
        let mut proof = self.blank();
        let value = is_onward_permitted(link.edge, processes, &mut proof);
        self.take_proof(cx, link, "onward", proof, value);
        outcome(value)
    }

    fn code(&mut self, cx: &Cx<'_>, code: &str, known: bool, at: impl FnOnce() -> String, party: &str) {
        let name = self.names.map(|names| names.name(party));
        let cx = Cx { names: name.as_ref().map_or(cx.names, |name| [name, name]), ..*cx };
        self.verdict.findings.push(code_finding(&cx, code, known, &Words::default(), at()));
    }

    fn ask(&mut self, cx: &Cx<'_>, about: About<'_>, fact: impl FnOnce() -> String) {
        let names = match about {
            About::Edge(link) => self.ends(link),
            About::Party(party) => self.names.map(|names| [names.name(party), names.name(party)]),
            About::Whole => None,
        };
        let cx = Cx { names: names.as_ref().map_or(cx.names, |[from, to]| [from, to]), ..*cx };
        let fact = FactName(fact().into());
        let (question, who) = crate::explain::question(&cx, &fact);
        self.open.push(Missing { at: pointer(fact.as_str()), fact, question, who });
    }

    fn leg(&mut self, link: Link<'_>, outcome: Outcome, transfer: Option<Outcome>) {
        let name =
            |id: &crate::facts::Fact<crate::facts::Id>| id.as_known().map_or_else(String::new, |id| id.to_string());
        let edge = link.edge;
        self.verdict.legs.push(ChainLeg {
            id: name(&edge.id),
            from: name(&edge.from),
            to: name(&edge.to),
            outcome,
            transfer,
        });
    }

    fn whole(&mut self, outcome: Outcome) {
        self.rest = self.rest.max(outcome);
    }

    fn is_settled(&self) -> bool {
        false
    }
}
