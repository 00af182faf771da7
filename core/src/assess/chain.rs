//! The chain: controllers, processors and sub-processors, each leg judged under its own exporter. The weakest member
//! decides (Art. 28(2), (4), 44 GDPR).

mod account;
mod parties;
mod way;

use super::applicability::processes;
use super::day::Day;
use super::kit::{Cx, Read, Zone, holds};
use super::report::Names;
use super::subprocessor::is_engaged_lawfully;
use super::verdict::{code_finding, findings_of, missing_of};
use crate::Regime;
use crate::explain::Words;
use crate::facts::{Chain, Edge, Fact, Role, SubProcessor, Transfer};
use crate::graph::cycles;
use crate::place::Where;
use crate::verdict::proof::Proof;
use crate::verdict::trace::{At, Inner, Kind, Leaf, On, Trace, all, any};
use crate::verdict::truth::Truth;
use crate::verdict::{ChainVerdict, EngagementVerdict, Finding, Outcome};
use account::{About, Account, Told, Weakest};
use parties::{Link, Parties, edge_id};
use std::cmp::Reverse;
use std::collections::HashSet;

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
        self.chain_told(chain, None, None)
    }

    /// The outcome of [`Day::chain`] alone, for large chains: nothing is allocated for an edge.
    ///
    /// ```
    /// use lawful::{Law, Outcome, day, facts::Chain};
    /// let law = Law::bundled();
    /// // Nobody said who is engaged.
    /// assert_eq!(law.on(day::parse("2026-11-22").unwrap()).chain_outcome(&Chain::default()), Outcome::Undetermined);
    /// ```
    #[must_use]
    pub fn chain_outcome(self, chain: &Chain) -> Outcome {
        let transfer = Transfer::default();
        let cx = self.question(&transfer, self.regime.unwrap_or(Regime::EuGdpr));
        let parties = Parties::of(&cx, chain, edges_of(chain));
        let mut weakest = Weakest(Outcome::NotRestricted);
        judge(self, &cx, chain, &parties, &mut weakest);
        weakest.0
    }

    /// The verdict on a chain, with the outcomes of its transfers where they were judged and are explained elsewhere.
    pub(crate) fn chain_told(
        self,
        chain: &Chain,
        given: Option<&[Outcome]>,
        names: Option<&Names<'_>>,
    ) -> ChainVerdict {
        let regime = self.regime.unwrap_or(Regime::EuGdpr);
        let transfer = Transfer::default();
        let cx = self.question(&transfer, regime);
        let parties = Parties::of(&cx, chain, edges_of(chain));
        let mut told = Told::new(ChainVerdict::new(regime, self.date, self.law.edition()), given, names);
        judge(self, &cx, chain, &parties, &mut told);
        report_cycles(&cx, &parties, &mut told.verdict);
        conclude(&cx, &parties, told)
    }
}

/// Draws the whole together from what was taken down.
fn conclude(cx: &Cx<'_>, parties: &Parties<'_>, told: Told<'_>) -> ChainVerdict {
    let Told { mut verdict, open, rest, .. } = told;
    let legs = Outcome::weakest(verdict.legs.iter().map(|leg| leg.outcome));
    verdict.outcome = rest.max(legs);
    verdict.transfer_outcome = Outcome::weakest(verdict.legs.iter().filter_map(|leg| leg.transfer));
    verdict.engaged = parties.engaged();
    if verdict.outcome == Outcome::Undetermined {
        let mut seen = HashSet::with_capacity(open.len());
        let first: Vec<bool> = open.iter().map(|missing| seen.insert(missing.fact.as_str())).collect();
        verdict.missing = open.into_iter().zip(first).filter_map(|(missing, first)| first.then_some(missing)).collect();
    }
    if let Some((weakest, path)) = way::to_weakest(parties, &verdict.legs) {
        verdict.path = path;
        if legs == verdict.outcome {
            let id = verdict.legs[weakest].id.clone();
            let words = Words { extra: id.clone(), ..Words::default() };
            verdict.findings.push(code_finding(cx, "LF-K-010", true, &words, String::new()));
            verdict.weakest = Some(id);
        }
    }
    verdict.findings = in_order(verdict.findings);
    verdict.findings.dedup();
    verdict
}

/// The findings, gravest first. There may be many and they are large, so that their numbers are put in order.
fn in_order(findings: Vec<Finding>) -> Vec<Finding> {
    let mut order: Vec<usize> = (0..findings.len()).collect();
    let key = |at: usize| (Reverse(findings[at].severity), findings[at].code, findings[at].at.as_str());
    order.sort_by(|a, b| key(*a).cmp(&key(*b)));
    let mut findings: Vec<Option<Finding>> = findings.into_iter().map(Some).collect();
    order.into_iter().filter_map(|at| findings[at].take()).collect()
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

fn edges_of(chain: &Chain) -> &[Edge] {
    chain.edges.as_known().map_or(&[], Vec::as_slice)
}

/// Judges every edge once, and the lists.
fn judge<A: Account>(day: Day<'_>, cx: &Cx<'_>, chain: &Chain, parties: &Parties<'_>, account: &mut A) {
    if !matches!(chain.edges, Fact::Is(_) | Fact::None) {
        // Only an explicit `[]` says that nobody is engaged.
        account.whole(Outcome::Undetermined);
        account.ask(cx, About::Whole, || "edges".to_owned());
    }
    for link in &parties.links {
        leg(day, cx, parties, *link, account);
        if account.is_settled() {
            return;
        }
    }
    open_lists(cx, chain, parties, account);
}

/// One edge: its transfer, its onward rule, its engagement and its contract, each where it applies.
fn leg<A: Account>(day: Day<'_>, cx: &Cx<'_>, parties: &Parties<'_>, link: Link<'_>, account: &mut A) {
    let edge = link.edge;
    // Under the regime that is asked about, or else under those of the leg's own exporter.
    let transfer = edge.transfer.as_deref().map(|facts| account.transfer(day, link, facts));
    let mut weakest = transfer.unwrap_or(Outcome::NotRestricted);
    let outside = parties.is_engaging_outside(cx, link);
    if outside == Truth::Unknown && parties.is_placeless(link) {
        // The onward rules wait for the answer to this.
        weakest = weakest.max(Outcome::Undetermined);
        account.ask(cx, About::Edge(link), || format!("edges[{}].transfer.exporter.country", edge_id(edge)));
    } else if outside != Truth::False {
        weakest = weakest.max(onward(day, cx, parties, link, outside, account));
    }
    if transfer.is_none() && !(outside == Truth::True && is_onward_stated(edge)) {
        // Nobody said where the engaged party is.
        weakest = weakest.max(Outcome::Undetermined);
        account.ask(cx, About::Edge(link), || format!("edges[{}].transfer.importer.country", edge_id(edge)));
    }
    let processes = parties.engages_as_processor(link);
    if processes != Truth::False {
        let engagement = account.engagement(cx, link);
        let open = processes == Truth::Unknown && engagement == Outcome::Unlawful;
        weakest = weakest.max(if open { Outcome::Undetermined } else { engagement });
        if open {
            account.ask(cx, About::Edge(link), || parties.open_role(link));
        }
    }
    weakest = weakest.max(contract(cx, link, account));
    weakest = weakest.max(unnamed_ends(cx, link, account));
    account.leg(link, weakest, transfer);
}

/// An edge of which one end is not known: what else that party does, and whom it engages, is not known either.
fn unnamed_ends<A: Account>(cx: &Cx<'_>, link: Link<'_>, account: &mut A) -> Outcome {
    let mut outcome = Outcome::NotRestricted;
    for (end, name) in [(link.from, "from"), (link.to, "to")] {
        if end.is_none() {
            outcome = Outcome::Undetermined;
            account.ask(cx, About::Edge(link), || format!("edges[{}].{name}", edge_id(link.edge)));
        }
    }
    outcome
}

fn is_onward_stated(edge: &Edge) -> bool {
    edge.onward.permitted_by_upstream_tool.is_stated() || edge.onward.within_instructions.is_stated()
}

/// The onward rule: what the tool that carried the data there permits; for a party under another modelled regime, that
/// regime's own transfer rules. While it is not known whether the party is outside, it can leave the edge open at most.
fn onward<A: Account>(
    day: Day<'_>,
    cx: &Cx<'_>,
    parties: &Parties<'_>,
    link: Link<'_>,
    outside: Truth,
    account: &mut A,
) -> Outcome {
    let stated = is_onward_stated(link.edge);
    let home = parties.engaging_place(link).and_then(|place| {
        Regime::JUDGED.into_iter().find(|regime| {
            *regime != cx.regime && Cx { regime: *regime, ..*cx }.zone_of_exporter(place) == Zone::Inside
        })
    });
    let outcome = match (home, link.edge.transfer.as_deref()) {
        (Some(regime), Some(facts)) if !stated => account.at_home(day.under(regime), link, facts),
        _ => {
            if home.is_some() && !stated {
                account.code(cx, "LF-K-018", false, || format!("edges[{}].onward.", edge_id(link.edge)), "");
            }
            account.onward(cx, link, parties.engages_as_processor(link))
        }
    };
    if outside == Truth::True || outcome.permits() {
        return outcome;
    }
    if outcome == Outcome::Unlawful {
        account.ask(cx, About::Edge(link), || format!("edges[{}].transfer.exporter.country", edge_id(link.edge)));
    }
    Outcome::Undetermined
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

/// The processing contract on an edge (Art. 28(3)). That none is known is a gap that changes nothing; that there is none is
/// a breach where the engaged party is a processor.
fn contract<A: Account>(cx: &Cx<'_>, link: Link<'_>, account: &mut A) -> Outcome {
    let edge = link.edge;
    let at = || format!("edges[{}]", edge_id(edge));
    let party = edge.to.as_known().map_or("", |id| id);
    let role = edge.transfer.as_deref().map_or(Fact::Unstated, |t| t.importer.role);
    let to_controller = role.known().is_some_and(Role::is_controller);
    match (&edge.contract_in_order, &edge.contract_exists) {
        (Fact::Is(true), _) => Outcome::Lawful,
        (Fact::Is(false) | Fact::None, _) => {
            account.code(cx, "LF-K-007", true, at, party);
            Outcome::Unlawful
        }
        (Fact::Unknown, _) => {
            account.ask(cx, About::Edge(link), || format!("edges[{}].contract_in_order", edge_id(edge)));
            Outcome::Undetermined
        }
        (Fact::Unstated, Fact::Is(false) | Fact::None) if !to_controller => {
            let known = role.known().is_some();
            account.code(cx, "LF-K-007", known, at, party);
            if known {
                return Outcome::Unlawful;
            }
            account.ask(cx, About::Edge(link), || format!("edges[{}].transfer.importer.role", edge_id(edge)));
            Outcome::Undetermined
        }
        (Fact::Unstated, Fact::Unknown | Fact::Unstated) if !to_controller => {
            account.code(cx, "LF-K-017", false, at, party);
            Outcome::NotRestricted
        }
        _ => Outcome::NotRestricted,
    }
}

/// Every engaged party whose list of further processors is not known to be complete leaves the chain open, and so does a
/// root that is said not to name all. A party in the zone that processes outside it counts as such until the leg is shown.
fn open_lists<A: Account>(cx: &Cx<'_>, chain: &Chain, parties: &Parties<'_>, account: &mut A) {
    let mut complete = vec![Fact::Unstated; parties.ids.len()];
    for (party, fact) in chain.lists_complete.iter() {
        if let Some(at) = parties.at(party) {
            complete[at] = fact;
        }
    }
    // For each engaged party in the order of the edges, once: whether any edge to it hides a leg.
    let mut hides: Vec<Option<bool>> = vec![None; parties.ids.len()];
    let mut seen: Vec<usize> = Vec::with_capacity(parties.ids.len());
    let mut shown: Option<HashSet<(usize, Where)>> = None;
    for link in &parties.links {
        let Some(to) = link.to else { continue };
        let role = link.edge.transfer.as_deref().and_then(|t| t.importer.role.known());
        if role.is_some_and(Role::is_controller) {
            continue;
        }
        if hides[to].is_none() {
            seen.push(to);
        }
        let hidden = may_hide_leg(cx, link.edge) && {
            let shown = shown.get_or_insert_with(|| shown_places(parties));
            hides_leg(cx, link.edge, |place| shown.contains(&(to, place)))
        };
        let unplaced = is_processing_unplaced(cx, link.edge);
        if unplaced {
            account
                .ask(cx, About::Edge(*link), || format!("edges[{}].transfer.processing.location", edge_id(link.edge)));
        }
        hides[to] = Some(hides[to].unwrap_or(false) || hidden || unplaced);
    }
    let root = parties.root.filter(|root| hides[*root].is_none() && complete[*root].is_stated());
    for party in seen.into_iter().chain(root) {
        if complete[party] != Fact::Is(true) || hides[party] == Some(true) {
            let fact = || format!("lists_complete.{}", parties.ids[party]);
            account.code(cx, "LF-K-008", false, fact, parties.ids[party]);
            account.whole(Outcome::Undetermined);
            account.ask(cx, About::Party(parties.ids[party]), fact);
        }
    }
}

/// For each engaging party the places of those it engages.
fn shown_places(parties: &Parties<'_>) -> HashSet<(usize, Where)> {
    let place = |link: &Link<'_>| link.edge.transfer.as_deref()?.importer.country.known();
    parties.links.iter().filter_map(|link| Some((link.from?, place(link)?.at()))).collect()
}

/// Whether the party engaged on an edge is in the zone and may let others process outside it.
fn may_hide_leg(cx: &Cx<'_>, edge: &Edge) -> bool {
    let Some(facts) = edge.transfer.as_deref() else { return false };
    let cx = Cx { facts, ..*cx };
    let inside = facts.importer.country.as_known().is_some_and(|p| cx.zone_of_importer(*p) == Zone::Inside);
    inside && facts.processing.by_importer_itself != Fact::Is(true) && processes(&cx, Zone::Outside)
}

/// Whether the party engaged on an edge is in the zone and it is said that nobody knows where it processes.
fn is_processing_unplaced(cx: &Cx<'_>, edge: &Edge) -> bool {
    let Some(facts) = edge.transfer.as_deref() else { return false };
    facts.processing.location == Fact::Unknown
        && facts.processing.by_importer_itself != Fact::Is(true)
        && facts.importer.country.as_known().is_some_and(|p| cx.zone_of_importer(*p) == Zone::Inside)
}

fn hides_leg(cx: &Cx<'_>, edge: &Edge, is_shown: impl Fn(Where) -> bool) -> bool {
    let Some(facts) = edge.transfer.as_deref() else { return false };
    let locations = facts.processing.location.as_known();
    locations.is_some_and(|places| places.iter().any(|p| cx.zone_of_importer(p) == Zone::Outside && !is_shown(p.at())))
}

fn report_cycles(cx: &Cx<'_>, parties: &Parties<'_>, verdict: &mut ChainVerdict) {
    let named = |group: Vec<usize>| {
        let mut names: Vec<String> = group.into_iter().map(|at| parties.ids[at].to_owned()).collect();
        names.sort_unstable();
        names
    };
    verdict.cycles = cycles(parties.ids.len(), &way::pairs(parties)).into_iter().map(named).collect();
    verdict.cycles.sort_unstable();
    for names in &verdict.cycles {
        let words = Words { extra: names.join(", "), ..Words::default() };
        verdict.findings.push(code_finding(cx, "LF-K-009", false, &words, String::new()));
    }
}
