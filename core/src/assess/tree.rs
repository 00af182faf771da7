//! The nodes of a proof as they are returned: a tree of rules.

use super::judged::{derogation_name, tool_name};
use super::kit::Cx;
use crate::facts::FactName;
use crate::verdict::proof::{Proof, Subject};
use crate::verdict::trace::Kind;
use crate::verdict::{Code, ProofNode};

/// One node with those below it; the depth is that of the rules, never of the input.
pub(crate) fn tree(cx: &Cx<'_>, proof: &Proof, at: usize) -> ProofNode {
    let node = &proof.nodes[at];
    let mut children = Vec::with_capacity(proof.children(at).count());
    children.extend(proof.children(at).map(|child| tree(cx, proof, child)));
    ProofNode {
        rule: node.rule,
        value: node.value,
        of: match node.kind {
            Kind::Leaf => None,
            Kind::All | Kind::Every => Some("all"),
            Kind::Any => Some("any"),
        },
        fact: node.fact.as_ref().map(|fact| FactName(fact.at().full())),
        about: match &node.about {
            Subject::Same => None,
            Subject::Point(point) => Some((*point).to_owned()),
            Subject::Instrument(id) => Some(id.to_string()),
            Subject::Tool(index) => Some(tool_name(cx, usize::from(*index))),
            Subject::Derogation(index) => Some(derogation_name(cx, usize::from(*index))),
        },
        from: node.from,
        codes: node.on.codes(node.value).map(Code::of_rule).collect(),
        children,
    }
}
