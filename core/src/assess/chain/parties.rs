//! What the edges of a chain say of each party, each party counted once. Every answer is a fold over all its edges, so
//! that their order says nothing.

use super::super::applicability::is_outside;
use super::super::kit::{Cx, Zone};
use crate::facts::{Chain, Edge, Fact, Id, Role, Transfer};
use crate::place::Place;
use crate::verdict::trace::NoTrace;
use crate::verdict::truth::Truth;
use std::collections::HashMap;

/// An edge with the numbers of its ends.
#[derive(Clone, Copy)]
pub(super) struct Link<'a> {
    pub(super) edge: &'a Edge,
    /// Its number among the edges.
    pub(super) at: usize,
    pub(super) from: Option<usize>,
    pub(super) to: Option<usize>,
}

/// The parties of a chain.
pub(super) struct Parties<'a> {
    index: HashMap<&'a str, usize>,
    pub(super) ids: Vec<&'a str>,
    pub(super) root: Option<usize>,
    pub(super) links: Vec<Link<'a>>,
    known: Vec<Known<'a>>,
}

/// What is known of one party.
#[derive(Clone, Copy)]
struct Known<'a> {
    engages: bool,
    /// Whether it acts as processor on any edge; nothing where no edge says anything of its role.
    processes: Option<Truth>,
    /// The edge on which its role is not known, and whether that edge leads to it.
    open: Option<(&'a str, bool)>,
    /// Whether it is outside the zone, by the edges that lead to it.
    outside: Option<Truth>,
    /// Where it is, by the edges that lead to it.
    place: Whereabouts,
}

#[derive(Clone, Copy)]
enum Whereabouts {
    NobodySaid,
    At(Place),
    /// Not known, or not the same on every edge.
    Open,
}

impl Whereabouts {
    fn and(self, place: Option<Place>) -> Self {
        match (self, place) {
            (Self::NobodySaid, Some(place)) => Self::At(place),
            (Self::At(one), Some(other)) if one == other => self,
            _ => Self::Open,
        }
    }
}

impl<'a> Parties<'a> {
    pub(super) fn of(cx: &Cx<'_>, chain: &'a Chain, edges: &'a [Edge]) -> Self {
        let mut parties = Self {
            index: HashMap::with_capacity(edges.len() + 1),
            ids: Vec::with_capacity(edges.len() + 1),
            root: None,
            links: Vec::with_capacity(edges.len()),
            known: Vec::with_capacity(edges.len() + 1),
        };
        parties.root = parties.number(&chain.root);
        for (at, edge) in edges.iter().enumerate() {
            let link = Link { edge, at, from: parties.number(&edge.from), to: parties.number(&edge.to) };
            if let Some(from) = link.from {
                parties.known[from].engages = true;
            }
            parties.links.push(link);
        }
        let root_role = if chain.root_role.is_stated() { chain.root_role } else { Fact::Is(Role::Controller) };
        for at in 0..parties.links.len() {
            parties.learn(cx, at, root_role);
        }
        parties
    }

    /// The number of a party, given when it is first met.
    fn number(&mut self, id: &'a Fact<Id>) -> Option<usize> {
        let id: &str = id.as_known()?;
        let next = self.ids.len();
        let at = *self.index.entry(id).or_insert(next);
        if at == next {
            self.ids.push(id);
            self.known.push(Known {
                engages: false,
                processes: None,
                open: None,
                outside: None,
                place: Whereabouts::NobodySaid,
            });
        }
        Some(at)
    }

    /// What one edge says of its two ends.
    fn learn(&mut self, cx: &Cx<'_>, at: usize, root_role: Fact<Role>) {
        let link = self.links[at];
        let (transfer, id) = (link.edge.transfer.as_deref(), edge_id(link.edge));
        if let Some(from) = link.from {
            // Silence on the role takes it from the other edges of the party.
            match transfer.map_or(Fact::Unstated, |t| t.exporter.role) {
                Fact::Unstated if link.from == self.root => self.known[from].learn(root_role, id, false),
                Fact::Unstated => {}
                own => self.known[from].learn(own, id, false),
            }
        }
        let Some(to) = link.to else { return };
        let party = &mut self.known[to];
        party.learn(transfer.map_or(Fact::Unstated, |t| t.importer.role), id, true);
        if party.engages {
            let outside = transfer.map_or(Truth::Unknown, |facts| is_importer_outside(cx, facts));
            party.outside = Some(party.outside.map_or(outside, |so_far| so_far.or(outside)));
            party.place = party.place.and(transfer.and_then(|t| t.importer.country.known()));
        }
    }

    /// How many parties are engaged, each counted once.
    pub(super) fn engaged(&self) -> usize {
        let mut engaged = vec![false; self.ids.len()];
        self.links.iter().filter_map(|link| link.to).for_each(|to| engaged[to] = true);
        engaged.into_iter().filter(|engaged| *engaged).count()
    }

    /// The number of the party of that id.
    pub(super) fn at(&self, id: &str) -> Option<usize> {
        self.index.get(id).copied()
    }

    /// Whether the engaging party of an edge acts as processor: one that does so on any edge needs authorisation on
    /// each (Art. 28(2), 28(10)).
    pub(super) fn engages_as_processor(&self, link: Link<'_>) -> Truth {
        link.from.and_then(|from| self.known[from].processes).unwrap_or(Truth::Unknown)
    }

    /// The fact that would tell whether it does.
    pub(super) fn open_role(&self, link: Link<'_>) -> String {
        match link.from.and_then(|from| self.known[from].open) {
            Some((edge, true)) => format!("edges[{edge}].transfer.importer.role"),
            Some((edge, false)) if !edge.is_empty() => format!("edges[{edge}].transfer.exporter.role"),
            _ => format!("edges[{}].transfer.exporter.role", edge_id(link.edge)),
        }
    }

    /// Whether the engaging party is outside the zone, so that its leg is an onward transfer: as its own leg says, or the
    /// legs that lead to it. Two that disagree: the stricter reading.
    pub(super) fn is_engaging_outside(&self, cx: &Cx<'_>, link: Link<'_>) -> Truth {
        let inward = link.from.and_then(|from| self.known[from].outside);
        let own = own_place(link).map(|place| match cx.zone_of_importer(place) {
            Zone::Inside => Truth::False,
            Zone::Outside => Truth::True,
            Zone::Mixed | Zone::NotRecorded => inward.unwrap_or(Truth::Unknown),
        });
        match (own, inward) {
            (Some(own), Some(inward)) => own.or(inward),
            (Some(one), None) | (None, Some(one)) => one,
            // Nobody says where it is. Where the edge says nothing at all, its transfer is asked for first.
            (None, None) if link.edge.transfer.is_none() => Truth::False,
            (None, None) => Truth::Unknown,
        }
    }

    /// Whether neither its own leg nor one that leads to it says anything of where the engaging party is.
    pub(super) fn is_placeless(&self, link: Link<'_>) -> bool {
        own_place(link).is_none() && link.from.is_none_or(|from| self.known[from].outside.is_none())
    }

    /// Where the engaging party of an edge is.
    pub(super) fn engaging_place(&self, link: Link<'_>) -> Option<Place> {
        own_place(link).or_else(|| match self.known[link.from?].place {
            Whereabouts::At(place) => Some(place),
            _ => None,
        })
    }
}

impl<'a> Known<'a> {
    fn learn(&mut self, role: Fact<Role>, edge: &'a str, inward: bool) {
        let processes = match role {
            Fact::Is(role) => (!role.is_controller()).into(),
            _ => Truth::Unknown,
        };
        self.processes = Some(self.processes.map_or(processes, |so_far| so_far.or(processes)));
        if processes == Truth::Unknown && self.open.is_none_or(|open| (edge, inward) < open) {
            self.open = Some((edge, inward));
        }
    }
}

fn own_place(link: Link<'_>) -> Option<Place> {
    link.edge.transfer.as_deref().and_then(|t| t.exporter.country.known())
}

fn is_importer_outside(cx: &Cx<'_>, facts: &Transfer) -> Truth {
    is_outside(&Cx { facts, ..*cx }, &mut NoTrace)
}

/// The name of an edge; empty if it has none.
pub(super) fn edge_id(edge: &Edge) -> &str {
    edge.id.as_known().map_or("", |id| id)
}
