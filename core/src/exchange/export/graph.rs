//! The parties of a register and the legs between them, numbered, for papers that draw them.

use crate::assess::report::Names;
use crate::facts::Register;
use crate::{Day, Outcome};
use std::collections::BTreeMap;

/// Who passes data to whom.
pub(super) struct Graph {
    /// Every party that engages or is engaged, in the order of the legs: its name, and the weakest verdict on what it
    /// receives, if it receives anything.
    pub(super) nodes: Vec<(String, Option<Outcome>)>,
    /// Every leg: from which node to which, with its verdict.
    pub(super) edges: Vec<(usize, usize, Outcome)>,
}

impl Graph {
    pub(super) fn of(register: &Register, day: Day<'_>) -> Self {
        let names = Names::of(register, day.tongue);
        let report = day.without_remedies().register(register);
        let mut graph = Self { nodes: Vec::new(), edges: Vec::new() };
        let mut numbers: BTreeMap<&str, usize> = BTreeMap::new();
        for leg in &report.legs {
            let outcome = leg.verdict.outcome;
            let [from, to] = [(&leg.from, None), (&leg.to, Some(outcome))].map(|(id, outcome)| {
                let at = *numbers.entry(id).or_insert_with(|| {
                    graph.nodes.push((names.get(id), None));
                    graph.nodes.len() - 1
                });
                graph.nodes[at].1 = graph.nodes[at].1.max(outcome);
                at
            });
            graph.edges.push((from, to, outcome));
        }
        graph
    }
}
