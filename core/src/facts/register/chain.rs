//! From a register to the chains that it draws: who engages whom, from the party that nobody engages down to the last
//! processor.

use super::{Completeness, Engagement, Leg, Party, Register, items};
use crate::facts::fact::Fact;
use crate::facts::record::Named;
use crate::facts::{Chain, Edge, Id, Onward, Role, SubProcessor};
use std::collections::{HashMap, HashSet};

/// More beginnings than these in one net of engagements make one chain, whose beginning is not named.
const MOST_ROOTS: usize = 32;

impl Register {
    /// The chains of the register: controllers, their processors, and the processors of these.
    ///
    /// A chain starts at a party in a role in which nobody engages it. A party that acts both as controller and as
    /// processor starts two, and one whose role on an engagement is not known starts one more, so that no engagement is
    /// judged in a role that it has not. Every engagement is in a chain, with the facts of [`Register::legs`]; a
    /// processor that several share is in each of theirs, once. Engagements in a circle that nobody starts make a chain
    /// from the holder of the document, if it is among them, or else from the party with the first id.
    ///
    /// The chains are in the order of their first engagements, the edges of each in the order of the register. Nothing is
    /// assumed: whether a party uses processors that the document does not show is unknown unless the document says so.
    ///
    /// ```
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// use lawful::facts::Register;
    /// let register: Register = serde_json::from_str(r#"{
    ///     "format": "lawful-register/1",
    ///     "document": {"id": "shop", "holder": "shop"},
    ///     "parties": [{"id": "shop"}, {"id": "host"}, {"id": "helpdesk"}],
    ///     "engagements": [
    ///         {"id": "a", "by": "shop", "engages": "host", "by_role": "controller", "role": {"assessed": "processor"}},
    ///         {"id": "b", "by": "host", "engages": "helpdesk", "by_role": "processor", "role": {"assessed": "processor"}}
    ///     ]
    /// }"#)?;
    /// let chains = register.chains();
    /// assert_eq!(chains.len(), 1);
    /// assert_eq!(chains[0].root.as_known().map(|id| &**id), Some("shop"));
    /// assert_eq!(chains[0].edges.as_known().map(Vec::len), Some(2));
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn chains(&self) -> Vec<Chain> {
        let legs: Vec<Leg> = self.legs().collect();
        self.chains_of(&legs).into_iter().map(|(chain, _)| chain).collect()
    }

    /// The chains of the legs of the register, each with the numbers of its legs in the order of its edges.
    pub(crate) fn chains_of(&self, legs: &[Leg]) -> Vec<(Chain, Vec<usize>)> {
        let net = Net::of(legs);
        let mut beginnings = net.beginnings(self.document.holder.as_known().map_or("", |id| id));
        beginnings.sort_by_key(|(_, legs)| legs.first().copied());
        let said = Said::of(self);
        let chain = |(from, numbers): (Option<(usize, Acts)>, Vec<usize>)| {
            let edges: Vec<Edge> = numbers.iter().map(|at| said.edge(&legs[*at])).collect();
            let root = from.map_or(Fact::Unknown, |(party, _)| id(net.ids[party]));
            let root_role = from.map_or(Fact::Unknown, |(_, acts)| acts.as_role());
            let lists_complete = said.lists(&root, numbers.iter().map(|at| &legs[*at]));
            (Chain { root, root_role, edges: Fact::Is(edges), lists_complete }, numbers)
        };
        beginnings.into_iter().map(chain).collect()
    }
}

fn id(text: &str) -> Fact<Id> {
    text.parse().map_or(Fact::Unknown, Fact::Is)
}

/// An id as it is, if it is known.
fn known(id: Option<&Fact<Id>>) -> Fact<Id> {
    id.and_then(Fact::as_known).map_or(Fact::Unknown, |id| Fact::Is(id.clone()))
}

/// The role in which a party acts on an engagement, or is engaged by it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Acts {
    Controller,
    Processor,
    Unknown,
}

impl Acts {
    const ALL: [Self; 3] = [Self::Controller, Self::Processor, Self::Unknown];

    fn of(role: Fact<Role>) -> Self {
        match role {
            Fact::Is(role) if role.is_controller() => Self::Controller,
            Fact::Is(_) => Self::Processor,
            _ => Self::Unknown,
        }
    }

    /// Whether one who is engaged in this role may be the one who engages in that.
    fn may_be(self, other: Self) -> bool {
        self == other || self == Self::Unknown || other == Self::Unknown
    }

    const fn as_role(self) -> Fact<Role> {
        match self {
            Self::Controller => Fact::Is(Role::Controller),
            Self::Processor => Fact::Is(Role::Processor),
            Self::Unknown => Fact::Unknown,
        }
    }
}

/// The legs as numbers of parties.
struct Net<'a> {
    ids: Vec<&'a str>,
    links: Vec<Link>,
    /// For each party the legs from it.
    outward: Vec<Vec<usize>>,
    /// For each party the roles in which it is engaged.
    engaged: Vec<[bool; 3]>,
}

struct Link {
    from: usize,
    to: usize,
    by: Acts,
    engages: Acts,
}

/// Where a chain begins, if that is one place, and the numbers of its legs.
type Beginning = (Option<(usize, Acts)>, Vec<usize>);

impl<'a> Net<'a> {
    fn of(legs: &'a [Leg]) -> Self {
        let mut index: HashMap<&str, usize> = HashMap::new();
        let mut ids: Vec<&str> = Vec::new();
        let mut number = |id: &'a str| {
            *index.entry(id).or_insert_with(|| {
                ids.push(id);
                ids.len() - 1
            })
        };
        let links: Vec<Link> = legs
            .iter()
            .map(|leg| Link {
                from: number(&leg.from),
                to: number(&leg.to),
                by: Acts::of(leg.transfer.exporter.role),
                engages: Acts::of(leg.transfer.importer.role),
            })
            .collect();
        let mut net = Self { outward: vec![Vec::new(); ids.len()], engaged: vec![[false; 3]; ids.len()], ids, links };
        for (at, link) in net.links.iter().enumerate() {
            net.outward[link.from].push(at);
            net.engaged[link.to][link.engages as usize] = true;
        }
        net
    }

    /// Every chain: from the parties that nobody engages, then from the circles that nobody starts.
    fn beginnings(&self, holder: &str) -> Vec<Beginning> {
        let mut roots: Vec<(usize, Acts)> = Vec::new();
        for party in 0..self.ids.len() {
            let starts = |acts: &Acts| {
                let is_engaged = Acts::ALL.iter().any(|as_| self.engaged[party][*as_ as usize] && as_.may_be(*acts));
                !is_engaged && self.outward[party].iter().any(|leg| self.links[*leg].by == *acts)
            };
            roots.extend(Acts::ALL.into_iter().filter(starts).map(|acts| (party, acts)));
        }
        let mut reached = vec![false; self.links.len()];
        let mut all = self.begun_at_roots(&roots, &mut reached);
        self.begun_in_circles(holder, &mut reached, &mut all);
        all
    }

    /// Chains for what is left: it runs in circles, or hangs on one.
    fn begun_in_circles(&self, holder: &str, reached: &mut [bool], all: &mut Vec<Beginning>) {
        let pairs: Vec<(usize, usize)> = self.links.iter().map(|link| (link.from, link.to)).collect();
        let in_circle: HashSet<usize> = crate::graph::cycles(self.ids.len(), &pairs).into_iter().flatten().collect();
        let mut parties: Vec<usize> = (0..self.ids.len()).filter(|party| !self.outward[*party].is_empty()).collect();
        let key = |party: &usize| (!in_circle.contains(party), self.ids[*party] != holder, self.ids[*party]);
        parties.sort_unstable_by_key(key);
        let (mut begun, mut more) = (0, Vec::new());
        for root in parties.into_iter().flat_map(|party| Acts::ALL.map(|acts| (party, acts))) {
            if !self.outward[root.0].iter().any(|leg| self.links[*leg].by == root.1 && !reached[*leg]) {
                continue;
            }
            if begun == MOST_ROOTS {
                more.push(root);
                continue;
            }
            let legs = self.reach(&[root]);
            legs.iter().for_each(|leg| reached[*leg] = true);
            all.push((Some(root), legs));
            begun += 1;
        }
        if !more.is_empty() {
            all.push((None, self.reach(&more)));
        }
    }

    /// A chain for each root; where too many of them meet, one for all of these.
    fn begun_at_roots(&self, roots: &[(usize, Acts)], reached: &mut [bool]) -> Vec<Beginning> {
        let nets = self.nets();
        let mut in_net: HashMap<usize, usize> = HashMap::new();
        for (party, _) in roots {
            *in_net.entry(nets[*party]).or_default() += 1;
        }
        let mut all: Vec<Beginning> = Vec::new();
        for (party, acts) in roots {
            if in_net[&nets[*party]] > MOST_ROOTS {
                continue;
            }
            let legs = self.reach(&[(*party, *acts)]);
            legs.iter().for_each(|leg| reached[*leg] = true);
            all.push((Some((*party, *acts)), legs));
        }
        let mut wide: HashMap<usize, Vec<usize>> = HashMap::new();
        for (at, link) in self.links.iter().enumerate() {
            if in_net.get(&nets[link.from]).is_some_and(|roots| *roots > MOST_ROOTS) {
                wide.entry(nets[link.from]).or_default().push(at);
                reached[at] = true;
            }
        }
        all.extend(wide.into_values().map(|legs| (None, legs)));
        all
    }

    /// The legs from parties in a role and from whom these engage, each once, in the order of the register.
    fn reach(&self, roots: &[(usize, Acts)]) -> Vec<usize> {
        let mut taken: HashSet<usize> = HashSet::new();
        let mut seen: HashSet<(usize, Acts)> = HashSet::new();
        // A root acts in its role only; who is engaged acts in that role or in one that may be the same.
        let mut walk: Vec<(usize, Acts, bool)> = roots.iter().map(|(party, acts)| (*party, *acts, true)).collect();
        while let Some((party, acts, is_root)) = walk.pop() {
            for at in &self.outward[party] {
                let link = &self.links[*at];
                let goes_on = if is_root { link.by == acts } else { acts.may_be(link.by) };
                if goes_on && taken.insert(*at) && seen.insert((link.to, link.engages)) {
                    walk.push((link.to, link.engages, false));
                }
            }
        }
        let mut legs: Vec<usize> = taken.into_iter().collect();
        legs.sort_unstable();
        legs
    }

    /// For each party the number of the net that it is in: everybody whom engagements connect, in whatever direction.
    fn nets(&self) -> Vec<usize> {
        let mut up: Vec<usize> = (0..self.ids.len()).collect();
        fn top(up: &mut [usize], mut at: usize) -> usize {
            while up[at] != at {
                up[at] = up[up[at]];
                at = up[at];
            }
            at
        }
        for link in &self.links {
            let (one, other) = (top(&mut up, link.from), top(&mut up, link.to));
            up[one.max(other)] = one.min(other);
        }
        (0..self.ids.len()).map(|at| top(&mut up, at)).collect()
    }
}

/// What the register says of parties and engagements besides the transfers.
struct Said<'a> {
    register: &'a Register,
    parties: HashMap<&'a str, &'a Party>,
}

impl<'a> Said<'a> {
    fn of(register: &'a Register) -> Self {
        let mut parties: HashMap<&str, &Party> = HashMap::new();
        for party in items(&register.parties) {
            if let Fact::Is(id) = &party.id {
                parties.entry(id).or_insert(party);
            }
        }
        Self { register, parties }
    }

    fn edge(&self, leg: &Leg) -> Edge {
        let engagement = items(&self.register.engagements).get(leg.index);
        let own = |of: fn(&Engagement) -> &Fact<Id>| known(engagement.map(of));
        Edge {
            id: if leg.id == leg.engagement { own(|e| &e.id) } else { id(&leg.id.replace('#', ":")) },
            from: own(|e| &e.by),
            to: own(|e| &e.engages),
            transfer: Some(Box::new(leg.transfer.clone())),
            engagement: engagement.map_or_else(SubProcessor::default, |e| e.subprocessing.clone()),
            onward: engagement.map_or_else(Onward::default, |e| e.onward.clone()),
            contract_in_order: Fact::Unstated,
            contract_exists: engagement.map_or(Fact::Unstated, |e| e.contract.exists),
        }
    }

    /// Whose lists are said to be complete, or not to be: those of the parties that say so of themselves, and the
    /// document for its holder.
    fn lists<'b>(&self, root: &Fact<Id>, legs: impl Iterator<Item = &'b Leg>) -> Named {
        let mut lists = Named::default();
        for id in legs.map(|leg| leg.to.as_str()) {
            if let Some(said) = self.parties.get(id).map(|p| p.subprocessors_complete).filter(Fact::is_stated) {
                lists.set(id, said);
            }
        }
        if let (Some(root), Some(holder)) = (root.as_known(), self.register.document.holder.as_known())
            && root == holder
            && let Fact::Is(Completeness::MainOnly | Completeness::Partial) = self.register.document.completeness
        {
            lists.set(root, false);
        }
        lists
    }
}
