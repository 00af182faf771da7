//! The chain: controllers, processors and sub-processors, each leg judged under its own exporter. The weakest member
//! decides (Art. 28(2), (4), 44 GDPR).

use super::applicability::processes;
use super::day::Day;
use super::kit::{Cx, Read, Zone, holds};
use super::subprocessor::is_engaged_lawfully;
use super::verdict::{code_finding, findings_of, missing_of};
use crate::Regime;
use crate::facts::{Chain, Edge, Fact, FactName, Id, Role, SubProcessor, Transfer};
use crate::graph::cycles;
use crate::place::Place;
use crate::verdict::proof::Proof;
use crate::verdict::trace::{At, Inner, Kind, Leaf, NoTrace, On, Trace, all, any};
use crate::verdict::truth::Truth;
use crate::verdict::{ChainLeg, ChainVerdict, EngagementVerdict, Finding, Missing, Outcome};
use std::collections::HashMap;

impl Day<'_> {
    /// Whether a sub-processor is engaged as Art. 28(2) and (4) GDPR ask: authorised, named, and bound by contract.
    #[must_use]
    pub fn sub_processor(self, facts: &SubProcessor) -> EngagementVerdict {
        let transfer = Transfer::default();
        let cx = self.question(&transfer, self.regime.unwrap_or(Regime::EuGdpr));
        engagement(&cx, facts)
    }

    /// Whether every leg of a chain is lawful and every engagement in it in order.
    ///
    /// Each leg is judged under the regime asked about, or else under those of its own exporter; whether a party is
    /// outside the zone, so that its leg is an onward one, is asked under that regime, or else under the GDPR.
    ///
    /// ```
    /// # #[cfg(feature = "wire")] {
    /// use lawful::{Law, Outcome, day, facts::Chain, wire};
    /// let chain: Chain = wire::read(br#"{
    ///     "root": "shop",
    ///     "edges": [
    ///         {"id": "e1", "from": "shop", "to": "host", "transfer": {"exporter": {"country": "SE", "role": "controller"},
    ///             "importer": {"country": "IE", "role": "processor"}}},
    ///         {"id": "e2", "from": "host", "to": "helpdesk", "transfer": {"exporter": {"country": "IE", "role": "processor"},
    ///             "importer": {"country": "IN", "role": "processor"}, "tools": []}}
    ///     ],
    ///     "lists_complete": {"host": true, "helpdesk": true}
    /// }"#).unwrap();
    /// let law = Law::bundled();
    /// let verdict = law.on(day::parse("2026-11-22").unwrap()).chain(&chain);
    /// assert_eq!(verdict.outcome, Outcome::Unlawful);
    /// assert_eq!(verdict.weakest.as_deref(), Some("e2"));
    /// assert_eq!(verdict.path, ["shop", "host", "helpdesk"]);
    /// # }
    /// ```
    #[must_use]
    pub fn chain(self, chain: &Chain) -> ChainVerdict {
        let regime = self.regime.unwrap_or(Regime::EuGdpr);
        let transfer = Transfer::default();
        let cx = self.question(&transfer, regime);
        let edges = chain.edges.as_known().map_or(&[][..], Vec::as_slice);
        let parties = Parties::of(chain, edges);
        let mut verdict = ChainVerdict::new(regime, self.date, self.law.edition());
        if !matches!(chain.edges, Fact::Is(_) | Fact::None) {
            // Only an explicit `[]` says that nobody is engaged.
            verdict.members.push(Outcome::Undetermined);
            verdict.ask(&cx, "edges".to_owned());
        }
        for edge in edges {
            let leg = leg(&self, &cx, &parties, edge, &mut verdict);
            verdict.legs.push(leg);
        }
        open_lists(&cx, chain, edges, &mut verdict);
        report_cycles(&cx, &parties, edges, &mut verdict);
        verdict.lead_to_weakest(&name(&chain.root));
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

/// What the edges say of each party.
struct Parties<'a> {
    ids: Vec<&'a str>,
    /// The edge that leads to it: where it is, as the leg to it says.
    inward: Vec<Option<&'a Transfer>>,
    /// Its roles, over all edges: whether somewhere a controller, somewhere a processor.
    roles: Vec<(bool, bool)>,
}

impl<'a> Parties<'a> {
    fn of(chain: &'a Chain, edges: &'a [Edge]) -> Self {
        let name = |id: &'a Fact<Id>| id.as_known().map(|id| &**id);
        let ends = edges.iter().flat_map(|edge| [name(&edge.from), name(&edge.to)]);
        let mut ids: Vec<&str> = ends.chain([name(&chain.root)]).flatten().collect();
        ids.sort_unstable();
        ids.dedup();
        let mut parties = Self { inward: vec![None; ids.len()], roles: vec![(false, false); ids.len()], ids };
        if let Some(root) = name(&chain.root).and_then(|root| parties.at(root)) {
            parties.roles[root].0 = true;
        }
        for edge in edges {
            let Some(transfer) = edge.transfer.as_deref() else { continue };
            parties.learn(&edge.from, transfer.exporter.role);
            parties.learn(&edge.to, transfer.importer.role);
            if let Some(at) = edge.to.as_known().and_then(|id| parties.at(id)) {
                parties.inward[at] = parties.inward[at].or(Some(transfer));
            }
        }
        parties
    }

    fn at(&self, id: &str) -> Option<usize> {
        self.ids.binary_search(&id).ok()
    }

    fn of_id(&self, id: &Fact<Id>) -> Option<usize> {
        id.as_known().and_then(|id| self.at(id))
    }

    fn learn(&mut self, id: &Fact<Id>, role: Fact<Role>) {
        if let (Some(at), Fact::Is(role)) = (self.of_id(id), role) {
            self.roles[at].0 |= role.is_controller();
            self.roles[at].1 |= !role.is_controller();
        }
    }

    /// Whether the engaging party of an edge acts there as processor: as its leg says, but one that is engaged as
    /// processor anywhere needs authorisation everywhere (Art. 28(2), 28(10)).
    fn engages_as_processor(&self, edge: &Edge) -> Truth {
        let own = edge.transfer.as_deref().map_or(Fact::Unstated, |t| t.exporter.role);
        let (controller, processor) = self.of_id(&edge.from).map_or((false, false), |at| self.roles[at]);
        match own {
            _ if processor => Truth::True,
            Fact::Is(role) => (!role.is_controller()).into(),
            _ if controller => Truth::False,
            _ => Truth::Unknown,
        }
    }
}

fn name(id: &Fact<Id>) -> String {
    id.as_known().map_or_else(String::new, ToString::to_string)
}

/// One edge: its transfer, its onward rule, its engagement and its contract, each where it applies.
fn leg(day: &Day<'_>, cx: &Cx<'_>, parties: &Parties<'_>, edge: &Edge, verdict: &mut ChainVerdict) -> ChainLeg {
    let id = name(&edge.id);
    let mut members: Vec<Outcome> = Vec::new();
    // Under the regime that is asked about, or else under those of the leg's own exporter.
    let transfer = edge.transfer.as_deref().map(|facts| day.transfer(facts));
    if let Some(transfer) = &transfer {
        members.push(transfer.outcome);
        verdict.take(&format!("edges[{id}].transfer."), &transfer.findings, &transfer.missing);
    }
    let outside = is_engaging_outside(cx, parties, edge);
    if outside != Truth::False {
        let (outcome, findings, missing) = onward(day, cx, parties, edge);
        members.push(if outside == Truth::True || outcome.permits() { outcome } else { Outcome::Undetermined });
        verdict.take(&format!("edges[{id}].onward."), &findings, &missing);
    }
    if transfer.is_none() && !(outside == Truth::True && is_onward_stated(edge)) {
        // Nobody said where the engaged party is.
        members.push(Outcome::Undetermined);
        verdict.ask(cx, format!("edges[{id}].transfer.importer.country"));
    }
    let processes = parties.engages_as_processor(edge);
    if processes != Truth::False {
        let engagement = engagement(cx, &edge.engagement);
        let open = processes == Truth::Unknown && engagement.outcome == Outcome::Unlawful;
        members.push(if open { Outcome::Undetermined } else { engagement.outcome });
        verdict.take(&format!("edges[{id}].engagement."), &engagement.findings, &engagement.missing);
        if open {
            verdict.ask(cx, format!("edges[{id}].transfer.exporter.role"));
        }
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

fn is_onward_stated(edge: &Edge) -> bool {
    edge.onward.permitted_by_upstream_tool.is_stated() || edge.onward.within_instructions.is_stated()
}

/// Whether the engaging party is outside the zone, so that its leg is an onward transfer: as its own leg says, or the leg
/// that leads to it.
fn is_engaging_outside(cx: &Cx<'_>, parties: &Parties<'_>, edge: &Edge) -> Truth {
    let inward = parties.of_id(&edge.from).and_then(|at| parties.inward[at]);
    let own = edge.transfer.as_deref().map_or(&Fact::Unstated, |t| &t.exporter.country);
    let as_importer = |facts: &Transfer| {
        let mut t = NoTrace;
        super::applicability::is_outside(&Cx { facts, ..*cx }, &mut t)
    };
    let own = own.as_known().map(|place| match cx.zone_of_importer(*place) {
        Zone::Inside => Truth::False,
        Zone::Outside => Truth::True,
        Zone::Mixed | Zone::NotRecorded => inward.map_or(Truth::Unknown, as_importer),
    });
    match (own, inward.map(as_importer)) {
        // Two legs that disagree on where the party is: the stricter reading.
        (Some(own), Some(inward)) => own.or(inward),
        (Some(one), None) | (None, Some(one)) => one,
        // The root of the chain and parties nobody led to.
        (None, None) => Truth::False,
    }
}

/// The onward rule: what the tool that carried the data there permits; for a party under another modelled regime, that
/// regime's own transfer rules.
fn onward(day: &Day<'_>, cx: &Cx<'_>, parties: &Parties<'_>, edge: &Edge) -> (Outcome, Vec<Finding>, Vec<Missing>) {
    let stated = is_onward_stated(edge);
    let own = edge.transfer.as_deref().and_then(|t| t.exporter.country.known());
    let inward = parties.of_id(&edge.from).and_then(|at| parties.inward[at]).and_then(|t| t.importer.country.known());
    let home = own.or(inward).and_then(|place| {
        Regime::JUDGED.into_iter().find(|regime| {
            *regime != cx.regime && Cx { regime: *regime, ..*cx }.zone_of_exporter(place) == Zone::Inside
        })
    });
    if let (Some(regime), Some(facts), false) = (home, edge.transfer.as_deref(), stated) {
        let judged = day.under(regime).transfer(facts);
        return (judged.outcome, judged.findings, judged.missing);
    }
    let mut proof = Proof::default();
    let value = is_onward_permitted(edge, parties.engages_as_processor(edge), &mut proof);
    let mut findings = findings_of(cx, &proof, 0);
    if home.is_some() && !stated {
        let words = crate::explain::Words::default();
        findings.push(code_finding(cx, "LF-K-018", false, &words, String::new()));
    }
    let missing = if value == Truth::Unknown { missing_of(cx, &proof, 0) } else { Vec::new() };
    (outcome(value), findings, missing)
}

/// Whether the rules of the upstream tool permit the onward transfer and, for a processor, the instructions cover it.
///
/// Art. 44 second sentence, 28(3)(a) GDPR; Clauses 8.7 and 8.8 of Decision 2021/914; DPF Principles, accountability for
/// onward transfer.
fn is_onward_permitted<T: Trace>(edge: &Edge, processes: Truth, t: &mut T) -> Truth {
    let onward = &edge.onward;
    let permitted = Read { fact: &onward.permitted_by_upstream_tool, at: At::fact("permitted_by_upstream_tool") };
    let within = Read { fact: &onward.within_instructions, at: At::fact("within_instructions") };
    all!(t, Inner::new("is_onward_permitted", Kind::All, On::NOTHING);
    holds(t, "is_permitted_upstream", permitted, On::bg("LF-K-011")),
    match processes {
        Truth::False => Truth::True,
        Truth::True => holds(t, "is_instructed", within, On::bg("LF-K-012")),
        // Only a processor is bound by instructions, and it is not known to be one.
        Truth::Unknown => any!(t, Inner::new("is_instructed_if_processor", Kind::Any, On::NOTHING);
            t.leaf(Truth::Unknown, || Leaf::plain("is_controller", On::NOTHING)),
            holds(t, "is_instructed", within, On::bg("LF-K-012"))),
    })
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
    // For each engaged party in the order of the edges: whether any edge to it hides a leg.
    let mut seen: Vec<(&str, bool)> = Vec::new();
    let mut position: HashMap<&str, usize> = HashMap::new();
    let shown = shown_places(edges);
    for edge in edges {
        let Some(party) = edge.to.as_known().map(|id| &**id) else { continue };
        let role = edge.transfer.as_deref().and_then(|t| t.importer.role.known());
        if role.is_some_and(Role::is_controller) {
            continue;
        }
        let at = *position.entry(party).or_insert_with(|| {
            seen.push((party, false));
            seen.len() - 1
        });
        seen[at].1 |= hides_leg(cx, edge, party, &shown);
    }
    for (party, hides) in seen {
        if chain.lists_complete.get(party) != Fact::Is(true) || hides {
            let words = crate::explain::Words::default();
            verdict.findings.push(code_finding(cx, "LF-K-008", false, &words, format!("lists_complete.{party}")));
            verdict.members.push(Outcome::Undetermined);
            verdict.ask(cx, format!("lists_complete.{party}"));
        }
    }
}

/// For each engaging party the places of those it engages.
fn shown_places(edges: &[Edge]) -> HashMap<&str, Vec<Place>> {
    let mut shown: HashMap<&str, Vec<Place>> = HashMap::new();
    for edge in edges {
        let place = edge.transfer.as_deref().and_then(|t| t.importer.country.known());
        if let (Some(from), Some(place)) = (edge.from.as_known(), place) {
            shown.entry(&**from).or_default().push(place);
        }
    }
    shown
}

fn hides_leg(cx: &Cx<'_>, edge: &Edge, party: &str, shown: &HashMap<&str, Vec<Place>>) -> bool {
    let Some(facts) = edge.transfer.as_deref() else { return false };
    let cx = Cx { facts, ..*cx };
    let inside = facts.importer.country.as_known().is_some_and(|p| cx.zone_of_importer(*p) == Zone::Inside);
    if !inside || !processes(&cx, Zone::Outside) || facts.processing.by_importer_itself == Fact::Is(true) {
        return false;
    }
    let shown = shown.get(party).map_or(&[][..], Vec::as_slice);
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
