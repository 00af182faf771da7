//! The proof of a verdict: every rule with its value and what it rests on, as a tree.

use super::html::Html;
use super::{Case, Dossier, signs};
use crate::day::iso;
use crate::lang::Tongue;
use crate::{Language, ProofNode, Regime, Rule, rules};

/// The trees told so far, each with the anchor and the name of the transfer it was told for.
#[derive(Default)]
pub(super) struct Told<'a>(Vec<(Regime, ProofNode, &'a Case<'a>)>);

/// The tree below the verdict of a transfer, folded on a screen and open on paper. A tree that is the same step by step as
/// one before is told once.
pub(super) fn write<'a>(dossier: &Dossier<'_>, case: &'a Case<'a>, told: &mut Told<'a>, html: &mut Html) {
    let tongue = dossier.tongue;
    let Some(node) = dossier.day.transfer(&case.leg.transfer).proof else { return };
    let regime = case.said.verdict.regime;
    if let Some((_, _, other)) = told.0.iter().find(|(of, tree, _)| (*of, tree) == (regime, &node)) {
        html.element("p", &[("class", "proof")], |html| {
            html.text(tongue.label("The rules are, step by step, the same as for"));
            html.text(" ");
            html.element("a", &[("href", &format!("#{}", other.anchor))], |html| html.name(&other.said.recipient));
            html.leaf("span", &[("class", "quiet")], &format!(" ({})", other.said.id));
        });
        return;
    }
    html.element("details", &[("class", "proof")], |html| {
        html.leaf("summary", &[], tongue.label("The rules, step by step"));
        html.element("ul", &[("class", "tree")], |html| branch(tongue, &node, regime, html));
    });
    told.0.push((regime, node, case));
}

/// A node with what is below it. The tree is as deep as the rules are, which is little.
fn branch(tongue: Tongue<'_>, node: &ProofNode, regime: Regime, html: &mut Html) {
    html.element("li", &[], |html| {
        html.element("div", &[("class", "step")], |html| step(tongue, node, regime, html));
        if !node.children.is_empty() {
            html.element("ul", &[], |html| {
                node.children.iter().for_each(|child| branch(tongue, child, regime, html));
            });
        }
    });
}

fn step(tongue: Tongue<'_>, node: &ProofNode, regime: Regime, html: &mut Html) {
    let rule = rules().find(|rule| rule.name == node.rule);
    signs::truth(tongue, node.value, html);
    html.text(" ");
    html.text(&sentence(tongue, node, rule));
    if let Some(about) = &node.about {
        html.text(" ");
        html.leaf("code", &[], about);
    }
    if let Some(date) = node.from {
        html.text(" ");
        html.text(&tongue.labelled("It holds from {date} on.", &[("date", &iso(date))]));
    }
    if let Some(fact) = &node.fact {
        html.text(" ← ");
        html.leaf("code", &[], fact.as_str());
    }
    let cited = cited(node, rule, regime);
    if !cited.is_empty() {
        html.leaf("span", &[("class", "cited")], &format!(" {}", cited.join("; ")));
    }
    for code in &node.codes {
        html.text(" ");
        html.code(*code);
    }
}

/// What a rule decides, and how it follows from the rules below it.
fn sentence(tongue: Tongue<'_>, node: &ProofNode, rule: Option<&Rule>) -> String {
    let own = tongue.find(&["rule.", node.rule]).filter(|_| tongue.language() != Language::En);
    let decides = own.map(str::to_owned).or_else(|| rule.map(|rule| rule.decides.to_owned()));
    let mut text = decides.unwrap_or_else(|| node.rule.replace('_', " "));
    match node.of {
        Some("any") => text += &format!(" ({})", tongue.label("any of these")),
        Some("all") => text += &format!(" ({})", tongue.label("all of these")),
        _ => {}
    }
    text
}

/// The provisions of a step: those of its codes under the regime; of a step without a code those of its rule.
fn cited(node: &ProofNode, rule: Option<&Rule>, regime: Regime) -> Vec<&'static str> {
    let mut cited: Vec<&'static str> = Vec::new();
    for article in node.codes.iter().flat_map(|code| code.articles(regime)) {
        if !cited.contains(&article) {
            cited.push(article);
        }
    }
    if cited.is_empty() {
        let all = rule.map(|rule| rule.law).unwrap_or_default();
        cited.extend(all.iter().filter(|article| !is_foreign(article, regime)));
        // A rule that only another regime knows is told with all it has.
        if cited.is_empty() {
            cited.extend(all);
        }
    }
    cited
}

/// What the provisions of a regime and the guidance on it have in their name.
const OWN: [(Regime, &[&str]); 3] = [
    (Regime::UkGdpr, &["UK GDPR", "ICO ", "IDTA", "Data Protection Act 2018"]),
    (Regime::ChFadp, &["FADP", "FDPIC", " DPO"]),
    (Regime::EuDir9546, &["95/46"]),
];

/// Whether a provision is one of another regime.
fn is_foreign(article: &str, regime: Regime) -> bool {
    let of = OWN.iter().find(|(_, names)| names.iter().any(|name| article.contains(name))).map(|(of, _)| *of);
    let eu = if article.contains(" GDPR") { Some(Regime::EuGdpr) } else { None };
    of.or(eu).is_some_and(|of| of != regime)
}
