//! The weakest leg of a chain, and the way to it.

use super::parties::Parties;
use crate::verdict::{ChainLeg, Outcome};

/// The leg that decides and the parties on the way to it; of several equally weak the one nearest to the root, then the
/// first by name. The way is the one of fewest engagements, each party visited once. Nothing, where every leg is in order.
pub(super) fn to_weakest(parties: &Parties<'_>, legs: &[ChainLeg]) -> Option<(usize, Vec<String>)> {
    let worst = Outcome::weakest(legs.iter().map(|leg| leg.outcome));
    if worst.permits() {
        return None;
    }
    let ways = Ways::from_root(parties);
    let distance = |at: usize| parties.links[at].from.map_or(usize::MAX, |from| ways.distance[from]);
    let key = |at: usize| (distance(at), &legs[at].id, &legs[at].from, &legs[at].to);
    let weakest = (0..legs.len()).filter(|at| legs[*at].outcome == worst).min_by(|a, b| key(*a).cmp(&key(*b)))?;
    let mut path = vec![legs[weakest].to.clone()];
    let mut next = parties.links[weakest].from;
    if next.is_none() {
        path.push(String::new());
    }
    while let Some(at) = next {
        path.push(parties.ids[at].to_owned());
        next = ways.came_from[at];
    }
    path.reverse();
    Some((weakest, path))
}

/// The shortest ways from the root to every party.
struct Ways {
    /// The number of engagements on the way; the largest number where there is none.
    distance: Vec<usize>,
    came_from: Vec<Option<usize>>,
}

impl Ways {
    fn from_root(parties: &Parties<'_>) -> Self {
        let all = parties.ids.len();
        let mut ways = Self { distance: vec![usize::MAX; all], came_from: vec![None; all] };
        let Some(root) = parties.root else { return ways };
        let (starts, targets) = crate::graph::adjacency(all, &pairs(parties));
        ways.distance[root] = 0;
        let mut ring = vec![root];
        while !ring.is_empty() {
            // By name, so that of two ways of one length the choice does not hang on the order of the edges.
            ring.sort_unstable_by_key(|at| parties.ids[*at]);
            let mut next = Vec::new();
            for at in ring {
                for to in &targets[starts[at]..starts[at + 1]] {
                    if ways.distance[*to] == usize::MAX {
                        ways.distance[*to] = ways.distance[at] + 1;
                        ways.came_from[*to] = Some(at);
                        next.push(*to);
                    }
                }
            }
            ring = next;
        }
        ways
    }
}

/// The edges as pairs of numbers.
pub(super) fn pairs(parties: &Parties<'_>) -> Vec<(usize, usize)> {
    parties.links.iter().filter_map(|link| Some((link.from?, link.to?))).collect()
}
