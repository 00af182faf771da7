//! What the document claims, held against law and facts.

use super::Dossier;
use super::html::Html;
use super::tables::table;
use crate::assess::claims::{ClaimFinding, Standing};
use crate::lang::Tongue;

pub(super) fn write(dossier: &Dossier<'_>, html: &mut Html) {
    let tongue = dossier.tongue;
    let mut all: Vec<(&ClaimFinding, Vec<&str>)> = Vec::new();
    for claim in &dossier.claims {
        let told = |of: &ClaimFinding| {
            (of.claim.words.clone(), of.standing, of.why.clone(), of.finding.as_ref().map(|finding| finding.code))
        };
        match all.iter_mut().find(|(other, _)| told(other) == told(claim)) {
            Some((_, places)) => places.push(&claim.at),
            None => all.push((claim, vec![&claim.at])),
        }
    }
    all.sort_by_key(|(claim, _)| order(claim.standing));
    let columns = [tongue.label("Words"), tongue.label("How they stand"), tongue.label("Why")];
    table(tongue.label("Claims of the document, held against law and facts"), &columns, html, |html| {
        for (claim, places) in &all {
            html.element("tr", &[], |html| row(dossier, claim, places, &columns, html));
        }
    });
}

fn row(dossier: &Dossier<'_>, claim: &ClaimFinding, places: &[&str], columns: &[&str; 3], html: &mut Html) {
    let tongue = dossier.tongue;
    html.element("th", &[("scope", "row"), ("class", "third")], |html| {
        html.name(&claim.claim.words);
        html.element("p", &[("class", "quiet")], |html| html.leaf("code", &[], &places.join(", ")));
    });
    html.element("td", &[("data-label", columns[1])], |html| {
        let (class, word) = standing(tongue, claim.standing);
        html.leaf("span", &[("class", &format!("severity {class}"))], word);
    });
    html.element("td", &[("data-label", columns[2]), ("class", "third")], |html| {
        html.text(&claim.why);
        let Some(finding) = &claim.finding else { return };
        html.text(" ");
        html.code(finding.code);
        if !finding.articles.is_empty() {
            html.leaf("p", &[("class", "quiet")], &finding.articles.join("; "));
        }
    });
}

/// What is contradicted comes first.
const fn order(standing: Standing) -> u8 {
    match standing {
        Standing::Contradicted => 0,
        Standing::NotUnderstood => 1,
        Standing::Uncontradicted => 2,
    }
}

/// The class and the word of a standing.
fn standing(tongue: Tongue<'_>, standing: Standing) -> (&'static str, &str) {
    match standing {
        Standing::Contradicted => ("breach", tongue.label("contradicted")),
        Standing::NotUnderstood => ("warning", tongue.label("not understood, not examined")),
        Standing::Uncontradicted => ("note", tongue.label("not contradicted")),
    }
}
