//! The chain: controllers, processors and sub-processors, each leg judged under its own exporter. The weakest member
//! decides (Art. 28(2), (4), 44 GDPR).

use super::applicability::processes;
use super::day::Day;
use super::kit::{Cx, Read, Zone, holds};
use super::subprocessor::is_engaged_lawfully;
use super::verdict::{code_finding, findings_of, missing_of};
use crate::Regime;
use crate::facts::SubProcessor;
use crate::facts::{Chain, Edge, Fact, FactName, Id, Role, Transfer};
use crate::graph::cycles;
use crate::place::Place;
use crate::verdict::proof::Proof;
use crate::verdict::trace::{At, Inner, Kind, On, Trace, all};
use crate::verdict::truth::Truth;
use crate::verdict::{ChainLeg, ChainVerdict, EngagementVerdict, Finding, Missing, Outcome};

impl Day<'_> {
    /// Whether a sub-processor is engaged as Art. 28(2) and (4) GDPR ask: authorised, named, and bound by contract.
    #[must_use]
    pub fn sub_processor(self, facts: &SubProcessor) -> EngagementVerdict {
        let transfer = Transfer::default();
        let cx = self.question(&transfer, self.regime.unwrap_or(Regime::EuGdpr));
        engagement(&cx, facts)
    }

    /// Whether every leg of a chain is lawful and every engagement in it in order.
    #[must_use]
    pub fn chain(self, chain: &Chain) -> ChainVerdict {
        let regime = self.regime.unwrap_or(Regime::EuGdpr);
        let transfer = Transfer::default();
        let cx = self.question(&transfer, regime);
        let edges = chain.edges.as_known().map_or(&[][..], Vec::as_slice);
        let parties = Parties::of(chain, edges);
        let mut verdict = ChainVerdict::new(regime, self.date, self.law.edition());
        for edge in edges {
            let leg = leg(&self, &cx, &parties, edge, &mut verdict);
            verdict.legs.push(leg);
        }
        open_lists(&cx, chain, edges, &mut verdict);
        report_cycles(&cx, &parties, edges, &mut verdict);
        verdict.finish(|verdict, weakest| {
            let words = crate::explain::Words { extra: weakest.to_owned(), ..Default::default() };
            verdict.findings.push(code_finding(&cx, "LF-K-010", true, &words, String::new()));
        });
        verdict
    }
}

pub(crate) fn engagement(cx: &Cx<'_>, facts: &SubProcessor) -> EngagementVerdict {
    let mut proof = Proof::default();
    let value = is_engaged_lawfully(facts, &mut proof);
    EngagementVerdict {
        outcome: outcome(value),
        regime: cx.regime,
        day: cx.day,
        findings: findings_of(cx, &proof, 0),
        missing: if value == Truth::Unknown { missing_of(cx, &proof, 0) } else { Vec::new() },
    }
}

fn outcome(value: Truth) -> Outcome {
    match value {
        Truth::True => Outcome::Lawful,
        Truth::Unknown => Outcome::Undetermined,
        Truth::False => Outcome::Unlawful,
    }
}

/// What the edges say of each party: its place and its role.
struct Parties<'a> {
    ids: Vec<&'a str>,
    place: Vec<Option<Place>>,
    role: Vec<Option<Role>>,
}

impl<'a> Parties<'a> {
    fn of(chain: &'a Chain, edges: &'a [Edge]) -> Self {
        let name = |id: &'a Fact<Id>| id.as_known().map(|id| &**id);
        let ends = edges.iter().flat_map(|edge| [name(&edge.from), name(&edge.to)]);
        let mut ids: Vec<&str> = ends.chain([name(&chain.root)]).flatten().collect();
        ids.sort_unstable();
        ids.dedup();
        let mut parties = Self { place: vec![None; ids.len()], role: vec![None; ids.len()], ids };
        if let Some(root) = name(&chain.root).and_then(|root| parties.at(root)) {
            parties.role[root] = Some(Role::Controller);
        }
        for edge in edges {
            let Some(transfer) = &edge.transfer else { continue };
            parties.learn(&edge.from, transfer.exporter.country, transfer.exporter.role);
            parties.learn(&edge.to, transfer.importer.country, transfer.importer.role);
        }
        parties
    }

    fn at(&self, id: &str) -> Option<usize> {
        self.ids.binary_search(&id).ok()
    }

    fn learn(&mut self, id: &Fact<Id>, place: Fact<Place>, role: Fact<Role>) {
        if let Some(at) = id.as_known().and_then(|id| self.at(id)) {
            self.place[at] = self.place[at].or(place.known());
            self.role[at] = role.known().or(self.role[at]);
        }
    }

    fn place_of(&self, id: &Fact<Id>) -> Option<Place> {
        id.as_known().and_then(|id| self.at(id)).and_then(|at| self.place[at])
    }

    fn role_of(&self, id: &Fact<Id>) -> Option<Role> {
        id.as_known().and_then(|id| self.at(id)).and_then(|at| self.role[at])
    }
}

fn name(id: &Fact<Id>) -> String {
    id.as_known().map_or_else(String::new, ToString::to_string)
}

/// One edge: its transfer, its onward rule, its engagement and its contract, each where it applies.
fn leg(day: &Day<'_>, cx: &Cx<'_>, parties: &Parties<'_>, edge: &Edge, verdict: &mut ChainVerdict) -> ChainLeg {
    let id = name(&edge.id);
    let mut members: Vec<Outcome> = Vec::new();
    let transfer = edge.transfer.as_deref().map(|facts| day.under(cx.regime).transfer(facts));
    if let Some(transfer) = &transfer {
        members.push(transfer.outcome);
        verdict.take(&format!("edges[{id}].transfer."), &transfer.findings, &transfer.missing);
    }
    if let Some(onward) = onward(day, cx, parties, edge) {
        members.push(onward.0);
        verdict.take(&format!("edges[{id}].onward."), &onward.1, &onward.2);
    }
    let engaging = parties.role_of(&edge.from);
    if !engaging.is_some_and(Role::is_controller) {
        let engagement = engagement(cx, &edge.engagement);
        members.push(engagement.outcome);
        verdict.take(&format!("edges[{id}].engagement."), &engagement.findings, &engagement.missing);
    }
    members.extend(contract(cx, edge, verdict));
    ChainLeg {
        from: name(&edge.from),
        to: name(&edge.to),
        outcome: Outcome::weakest(members),
        transfer: transfer.map(|t| t.outcome),
        id,
    }
}

/// The onward rule, where the engaging party is outside the zone: what the tool that carried the data there permits; for
/// a party under another modelled regime, that regime's own transfer rules.
fn onward(
    day: &Day<'_>,
    cx: &Cx<'_>,
    parties: &Parties<'_>,
    edge: &Edge,
) -> Option<(Outcome, Vec<Finding>, Vec<Missing>)> {
    let place = parties.place_of(&edge.from)?;
    if cx.zone_of_importer(place) != Zone::Outside {
        return None;
    }
    let stated = edge.onward.permitted_by_upstream_tool.is_stated() || edge.onward.within_instructions.is_stated();
    let home = Regime::JUDGED
        .into_iter()
        .find(|regime| *regime != cx.regime && Cx { regime: *regime, ..*cx }.zone_of_exporter(place) == Zone::Inside);
    if let (Some(regime), Some(facts), false) = (home, edge.transfer.as_deref(), stated) {
        let judged = day.under(regime).transfer(facts);
        return Some((judged.outcome, judged.findings, judged.missing));
    }
    let mut proof = Proof::default();
    let instructed = parties.role_of(&edge.from) != Some(Role::Controller);
    let value = is_onward_permitted(edge, instructed, &mut proof);
    let mut findings = findings_of(cx, &proof, 0);
    if home.is_some() && !stated {
        let words = crate::explain::Words::default();
        findings.push(code_finding(cx, "LF-K-018", false, &words, String::new()));
    }
    let missing = if value == Truth::Unknown { missing_of(cx, &proof, 0) } else { Vec::new() };
    Some((outcome(value), findings, missing))
}

/// Whether the rules of the upstream tool permit the onward transfer and, for a processor, the instructions cover it.
///
/// Art. 44 second sentence, 28(3)(a) GDPR; Clauses 8.7 and 8.8 of Decision 2021/914; DPF Principles, accountability for
/// onward transfer.
fn is_onward_permitted<T: Trace>(edge: &Edge, instructed: bool, t: &mut T) -> Truth {
    let onward = &edge.onward;
    let permitted = Read { fact: &onward.permitted_by_upstream_tool, at: At::fact("permitted_by_upstream_tool") };
    let within = Read { fact: &onward.within_instructions, at: At::fact("within_instructions") };
    all!(t, Inner::new("is_onward_permitted", Kind::All, On::NOTHING);
        holds(t, "is_permitted_upstream", permitted, On::bg("LF-K-011")),
        if instructed { holds(t, "is_instructed", within, On::bg("LF-K-012")) } else { Truth::True })
}

/// The processing contract on an edge, if it is given; its absence is a gap that changes nothing.
fn contract(cx: &Cx<'_>, edge: &Edge, verdict: &mut ChainVerdict) -> Option<Outcome> {
    let id = name(&edge.id);
    let words = crate::explain::Words::default();
    match edge.contract_in_order {
        Fact::Is(true) => Some(Outcome::Lawful),
        Fact::Is(false) | Fact::None => {
            verdict.findings.push(code_finding(cx, "LF-K-007", true, &words, format!("edges[{id}]")));
            Some(Outcome::Unlawful)
        }
        Fact::Unknown => {
            verdict.ask(cx, format!("edges[{id}].contract_in_order"));
            Some(Outcome::Undetermined)
        }
        Fact::Unstated => {
            verdict.findings.push(code_finding(cx, "LF-K-017", false, &words, format!("edges[{id}]")));
            None
        }
    }
}

/// Every engaged party whose list of further processors is not known to be complete leaves the chain open. A party in
/// the zone that processes outside it counts as such until the leg is shown.
fn open_lists(cx: &Cx<'_>, chain: &Chain, edges: &[Edge], verdict: &mut ChainVerdict) {
    let mut seen: Vec<&str> = Vec::new();
    for edge in edges {
        let Some(party) = edge.to.as_known().map(|id| &**id) else { continue };
        let controller =
            edge.transfer.as_deref().and_then(|t| t.importer.role.known()).is_some_and(Role::is_controller);
        if controller || seen.contains(&party) {
            continue;
        }
        seen.push(party);
        let complete = chain.lists_complete.get(party) == Fact::Is(true) && !hides_leg(cx, edge, party, edges);
        if !complete {
            let words = crate::explain::Words::default();
            verdict.findings.push(code_finding(cx, "LF-K-008", false, &words, format!("lists_complete.{party}")));
            verdict.members.push(Outcome::Undetermined);
            verdict.ask(cx, format!("lists_complete.{party}"));
        }
    }
}

fn hides_leg(cx: &Cx<'_>, edge: &Edge, party: &str, edges: &[Edge]) -> bool {
    let Some(facts) = edge.transfer.as_deref() else { return false };
    let cx = Cx { facts, ..*cx };
    let inside = facts.importer.country.as_known().is_some_and(|p| cx.zone_of_importer(*p) == Zone::Inside);
    if !inside || !processes(&cx, Zone::Outside) || facts.processing.by_importer_itself == Fact::Is(true) {
        return false;
    }
    let onward_places = edges.iter().filter(|e| e.from.as_known().is_some_and(|id| **id == *party));
    let shown: Vec<Place> = onward_places.filter_map(|e| e.transfer.as_deref()?.importer.country.known()).collect();
    let locations = facts.processing.location.as_known();
    locations
        .is_some_and(|places| places.iter().any(|p| cx.zone_of_importer(p) == Zone::Outside && !shown.contains(&p)))
}

fn report_cycles(cx: &Cx<'_>, parties: &Parties<'_>, edges: &[Edge], verdict: &mut ChainVerdict) {
    let index = |id: &Fact<Id>| id.as_known().and_then(|id| parties.at(id));
    let pairs: Vec<(usize, usize)> = edges.iter().filter_map(|e| Some((index(&e.from)?, index(&e.to)?))).collect();
    for group in cycles(parties.ids.len(), &pairs) {
        let names: Vec<String> = group.iter().map(|at| parties.ids[*at].to_owned()).collect();
        let words = crate::explain::Words { extra: names.join(", "), ..Default::default() };
        verdict.findings.push(code_finding(cx, "LF-K-009", false, &words, String::new()));
        verdict.cycles.push(names);
    }
}

impl ChainVerdict {
    fn take(&mut self, prefix: &str, findings: &[Finding], missing: &[Missing]) {
        self.findings.extend(findings.iter().cloned().map(|f| Finding { at: format!("{prefix}{}", f.at), ..f }));
        self.open.extend(missing.iter().cloned().map(|m| Missing {
            fact: FactName(format!("{prefix}{}", m.fact)),
            at: crate::facts::transfer::pointer_in_chain(prefix, &m.at),
            ..m
        }));
    }

    fn ask(&mut self, cx: &Cx<'_>, fact: String) {
        let fact = FactName(fact);
        let (question, who) = crate::explain::question(cx, &fact);
        self.open.push(Missing { at: String::new(), fact, question, who });
    }
}
