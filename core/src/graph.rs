//! Cycles of a directed graph, found without recursion and in time linear in its edges.

/// The groups of nodes that reach one another: every strongly connected component of more than one node, and every node
/// with an edge to itself. Nodes are `0..nodes`; the groups and their members are in ascending order.
pub(crate) fn cycles(nodes: usize, edges: &[(usize, usize)]) -> Vec<Vec<usize>> {
    let (starts, targets) = adjacency(nodes, edges);
    let mut search =
        Search { index: vec![UNSEEN; nodes], low: vec![0; nodes], on_stack: vec![false; nodes], ..Search::default() };
    for root in 0..nodes {
        if search.index[root] == UNSEEN {
            search.from(root, &starts, &targets);
        }
    }
    let mut groups = search.groups;
    groups.extend(edges.iter().filter(|(a, b)| a == b && *a < nodes).map(|(a, _)| vec![*a]));
    groups.sort();
    groups.dedup();
    groups
}

const UNSEEN: usize = usize::MAX;

/// The edges sorted by source: where each node's targets start, and all targets.
pub(crate) fn adjacency(nodes: usize, edges: &[(usize, usize)]) -> (Vec<usize>, Vec<usize>) {
    let valid = || edges.iter().filter(|(a, b)| *a < nodes && *b < nodes);
    let mut starts = vec![0; nodes + 1];
    for (from, _) in valid() {
        starts[from + 1] += 1;
    }
    for node in 0..nodes {
        starts[node + 1] += starts[node];
    }
    let mut next = starts.clone();
    let mut targets = vec![0; valid().count()];
    for (from, to) in valid() {
        targets[next[*from]] = *to;
        next[*from] += 1;
    }
    (starts, targets)
}

/// Tarjan's search with its own stack.
#[derive(Default)]
struct Search {
    index: Vec<usize>,
    low: Vec<usize>,
    on_stack: Vec<bool>,
    stack: Vec<usize>,
    seen: usize,
    groups: Vec<Vec<usize>>,
}

impl Search {
    fn from(&mut self, root: usize, starts: &[usize], targets: &[usize]) {
        let mut calls = vec![(root, starts[root])];
        self.enter(root);
        while let Some((node, at)) = calls.last_mut() {
            let node = *node;
            if *at < starts[node + 1] {
                let target = targets[*at];
                *at += 1;
                if self.index[target] == UNSEEN {
                    self.enter(target);
                    calls.push((target, starts[target]));
                } else if self.on_stack[target] {
                    self.low[node] = self.low[node].min(self.index[target]);
                }
                continue;
            }
            calls.pop();
            if let Some((caller, _)) = calls.last() {
                self.low[*caller] = self.low[*caller].min(self.low[node]);
            }
            if self.low[node] == self.index[node] {
                self.leave(node);
            }
        }
    }

    fn enter(&mut self, node: usize) {
        self.index[node] = self.seen;
        self.low[node] = self.seen;
        self.seen += 1;
        self.stack.push(node);
        self.on_stack[node] = true;
    }

    fn leave(&mut self, node: usize) {
        let mut group = Vec::new();
        while let Some(member) = self.stack.pop() {
            self.on_stack[member] = false;
            group.push(member);
            if member == node {
                break;
            }
        }
        if group.len() > 1 {
            group.sort_unstable();
            self.groups.push(group);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::cycles;

    #[test]
    fn finds_each_group_once() {
        assert_eq!(cycles(3, &[(0, 1), (1, 2)]), Vec::<Vec<usize>>::new());
        assert_eq!(cycles(5, &[(0, 1), (1, 2), (2, 1), (3, 3), (2, 4)]), [vec![1, 2], vec![3]]);
        assert_eq!(cycles(2, &[(0, 7), (7, 0)]), Vec::<Vec<usize>>::new());
    }

    #[test]
    fn a_long_chain_does_not_exhaust_the_stack() {
        let n = 200_000;
        let mut edges: Vec<(usize, usize)> = (0..n - 1).map(|i| (i, i + 1)).collect();
        edges.push((n - 1, 0));
        assert_eq!(cycles(n, &edges)[0].len(), n);
    }
}
