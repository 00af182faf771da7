//! Engagements that run in a circle.

use super::{Register, items};
use crate::facts::Id;
use std::collections::HashMap;

impl Register {
    /// The circles of engagements: each a group of parties that reach each other, in the order of the register.
    ///
    /// A circle is no error: two companies may well work for each other, for different purposes.
    #[must_use]
    pub fn cycles(&self) -> Vec<Vec<Id>> {
        let parties: Vec<&Id> = items(&self.parties).iter().filter_map(|p| p.id.as_known()).collect();
        let index: HashMap<&str, usize> = parties.iter().enumerate().map(|(i, id)| (&***id, i)).collect();
        let mut graph = vec![Vec::new(); parties.len()];
        for engagement in items(&self.engagements) {
            let end = |id: Option<&Id>| id.and_then(|id| index.get(&**id)).copied();
            if let (Some(by), Some(engages)) = (end(engagement.by.as_known()), end(engagement.engages.as_known())) {
                graph[by].push(engages);
            }
        }
        let mut cycles: Vec<Vec<usize>> = components(&graph).into_iter().filter(|c| c.len() > 1).collect();
        cycles.iter_mut().for_each(|c| c.sort_unstable());
        cycles.sort_unstable();
        cycles.into_iter().map(|c| c.into_iter().map(|i| parties[i].clone()).collect()).collect()
    }
}

/// A node is not reached yet.
const UNSEEN: usize = usize::MAX;

/// The state of Tarjan's search, with its own stack in place of recursion: a chain may be as long as the file.
struct Search<'a> {
    graph: &'a [Vec<usize>],
    /// When each node was reached.
    order: Vec<usize>,
    /// The earliest node that each can get back to.
    low: Vec<usize>,
    /// The nodes that belong to no component yet.
    open: Vec<usize>,
    is_open: Vec<bool>,
    /// The path from the root: each node, and how many of its edges are done.
    path: Vec<(usize, usize)>,
    components: Vec<Vec<usize>>,
    clock: usize,
}

/// The strongly connected components.
fn components(graph: &[Vec<usize>]) -> Vec<Vec<usize>> {
    let mut search = Search {
        graph,
        order: vec![UNSEEN; graph.len()],
        low: vec![UNSEEN; graph.len()],
        open: Vec::new(),
        is_open: vec![false; graph.len()],
        path: Vec::new(),
        components: Vec::new(),
        clock: 0,
    };
    for root in 0..graph.len() {
        if search.order[root] == UNSEEN {
            search.enter(root);
            search.walk();
        }
    }
    search.components
}

impl Search<'_> {
    fn enter(&mut self, node: usize) {
        self.order[node] = self.clock;
        self.low[node] = self.clock;
        self.clock += 1;
        self.open.push(node);
        self.is_open[node] = true;
        self.path.push((node, 0));
    }

    fn walk(&mut self) {
        while let Some((node, done)) = self.path.last_mut() {
            let (node, edge) = (*node, *done);
            *done += 1;
            match self.graph[node].get(edge) {
                Some(&next) if self.order[next] == UNSEEN => self.enter(next),
                Some(&next) if self.is_open[next] => self.low[node] = self.low[node].min(self.order[next]),
                Some(_) => {}
                None => self.leave(node),
            }
        }
    }

    fn leave(&mut self, node: usize) {
        self.path.pop();
        if let Some(&(above, _)) = self.path.last() {
            self.low[above] = self.low[above].min(self.low[node]);
        }
        if self.low[node] != self.order[node] {
            return;
        }
        let mut component = Vec::new();
        while let Some(member) = self.open.pop() {
            self.is_open[member] = false;
            component.push(member);
            if member == node {
                break;
            }
        }
        self.components.push(component);
    }
}

#[cfg(test)]
mod tests {
    use super::components;

    fn circles(graph: &[Vec<usize>]) -> Vec<Vec<usize>> {
        let mut found: Vec<Vec<usize>> = components(graph).into_iter().filter(|c| c.len() > 1).collect();
        found.iter_mut().for_each(|c| c.sort_unstable());
        found.sort();
        found
    }

    #[test]
    fn two_circles_and_a_tail() {
        let graph = [vec![1], vec![2, 3], vec![0], vec![4], vec![3], vec![0]];
        assert_eq!(circles(&graph), [vec![0, 1, 2], vec![3, 4]]);
    }

    #[test]
    fn a_long_chain_needs_no_stack() {
        let length = 200_000;
        let mut graph: Vec<Vec<usize>> = (1..=length).map(|next| vec![next]).collect();
        graph.push(vec![]);
        assert!(circles(&graph).is_empty());
        graph[length].push(0);
        assert_eq!(circles(&graph)[0].len(), length + 1);
    }
}
