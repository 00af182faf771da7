//! The proof as a tree.

use super::page::{self, DIM, Page};
use crate::text::{WIDTH, width, wrap};
use crate::tongue::{rule, say};
use lawful::{ProofNode, Regime};

/// Adds the tree of rules below a node.
pub fn proof(node: &ProofNode, regime: Regime, page: &mut Page) {
    branch(node, regime, ("", ""), page);
}

/// One node with what is below it; `indent` is what stands before its first line and before the others.
fn branch(node: &ProofNode, regime: Regime, indent: (&str, &str), page: &mut Page) {
    let (first, rest) = indent;
    let text = sentence(node, regime);
    let bar = if node.children.is_empty() { "  " } else { "│ " };
    for (at, line) in wrap(&text, (WIDTH - 2).saturating_sub(width(rest))).iter().enumerate() {
        match at {
            0 => page.line(&format!("{}{} {line}", page::paint(DIM, first), page::truth(node.value))),
            _ => page.line(&format!("{}{line}", page::paint(DIM, &format!("{rest}{bar}")))),
        }
    }
    for (at, child) in node.children.iter().enumerate() {
        let last = at + 1 == node.children.len();
        let (corner, side) = if last { ("└─", "  ") } else { ("├─", "│ ") };
        branch(child, regime, (&format!("{rest}{corner}"), &format!("{rest}{side}")), page);
    }
}

/// What a node says: its rule, what it is about, the fact it reads, its codes with their articles.
fn sentence(node: &ProofNode, regime: Regime) -> String {
    let mut text = rule(node.rule);
    if let Some(about) = &node.about {
        text += &format!(" · {about}");
    }
    match node.of {
        Some("any") => text += say(", any of"),
        Some("all") => text += say(", all of"),
        _ => {}
    }
    if let Some(fact) = &node.fact {
        text += &format!(" ← {fact}");
    }
    for code in &node.codes {
        let articles = code.articles(regime).collect::<Vec<_>>().join("; ");
        text += &format!(" [{code}: {articles}]");
    }
    text
}
