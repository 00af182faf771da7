//! Which engagement of one register is which of another.

use super::view::{Keys, Said, View};
use std::collections::{BTreeMap, BTreeSet};

/// Engagements as places in the two lists.
#[derive(Default)]
pub(super) struct Pairs {
    pub(super) both: Vec<(usize, usize)>,
    pub(super) old: Vec<usize>,
    pub(super) new: Vec<usize>,
}

/// By id, then by parties and service, then by parties where a side names no service.
pub(super) fn pairs(old: &[View<'_>], new: &[View<'_>]) -> Pairs {
    let mut pairs = Pairs { both: Vec::new(), old: (0..old.len()).collect(), new: (0..new.len()).collect() };
    let lists = [old, new];
    pairs.take(lists, |_, view| (!view.entry.id.is_empty()).then(|| view.entry.id.clone()));
    pairs.take(lists, |_, view| Some(view.keys.clone()));
    // First those that name no service in the old register, then the other way round: each key fits one side only.
    pairs
        .take(lists, |side, view| (side == 0 || view.keys.service.is_some()).then(|| loose(view, side == 0)).flatten());
    pairs
        .take(lists, |side, view| (side == 1 || view.keys.service.is_some()).then(|| loose(view, side == 1)).flatten());
    pairs
}

/// The parties alone; of the side that must be without service, only engagements without one.
fn loose(view: &View<'_>, without: bool) -> Option<Keys> {
    (!without || view.keys.service.is_none()).then(|| Keys { service: None, ..view.keys.clone() })
}

impl Pairs {
    /// Pairs what is left by a key: first what is alike in all, then in the order of what is said.
    fn take<K: Ord>(&mut self, lists: [&[View<'_>]; 2], key: impl Fn(usize, &View<'_>) -> Option<K>) {
        let mut groups: BTreeMap<K, [Vec<usize>; 2]> = BTreeMap::new();
        for (side, left) in [&self.old, &self.new].into_iter().enumerate() {
            for &at in left {
                if let Some(key) = key(side, &lists[side][at]) {
                    groups.entry(key).or_default()[side].push(at);
                }
            }
        }
        let mut found = Vec::new();
        for [old, new] in groups.into_values().filter(|[old, new]| !old.is_empty() && !new.is_empty()) {
            found.extend(in_group(lists, old, new));
        }
        let (mut is_old, mut is_new) = (vec![false; lists[0].len()], vec![false; lists[1].len()]);
        for (old, new) in &found {
            is_old[*old] = true;
            is_new[*new] = true;
        }
        self.old.retain(|at| !is_old[*at]);
        self.new.retain(|at| !is_new[*at]);
        self.both.extend(found);
    }
}

fn in_group(lists: [&[View<'_>]; 2], mut old: Vec<usize>, mut new: Vec<usize>) -> Vec<(usize, usize)> {
    if let ([old], [new]) = (old.as_slice(), new.as_slice()) {
        return vec![(*old, *new)];
    }
    let rank = |side: usize, at: usize| -> (Vec<&Said>, &str) {
        let view = &lists[side][at];
        (view.said.keys().collect(), &view.entry.id)
    };
    old.sort_by_cached_key(|at| rank(0, *at));
    new.sort_by_cached_key(|at| rank(1, *at));
    let mut alike: BTreeMap<Vec<&Said>, Vec<usize>> = BTreeMap::new();
    for at in new.iter().rev() {
        alike.entry(rank(1, *at).0).or_default().push(*at);
    }
    let mut found = Vec::new();
    old.retain(|at| match alike.get_mut(&rank(0, *at).0).and_then(Vec::pop) {
        Some(fits) => {
            found.push((*at, fits));
            false
        }
        None => true,
    });
    let taken: BTreeSet<usize> = found.iter().map(|(_, new)| *new).collect();
    new.retain(|at| !taken.contains(at));
    found.extend(old.into_iter().zip(new));
    found
}
