//! What the document claims, held against law and facts.

use super::Dossier;
use super::html::Html;
use super::tables::table;
use crate::Code;
use crate::assess::claims::{ClaimFinding, Standing};
use crate::lang::Tongue;
use std::collections::HashMap;
use std::collections::hash_map::Entry;

/// What makes two claims the same: words, standing, reason, code.
type Told<'a> = (&'a str, Standing, &'a str, Option<Code>);

pub(super) fn write(dossier: &Dossier<'_>, html: &mut Html) {
    let tongue = dossier.tongue;
    let mut all: Vec<(&ClaimFinding, Vec<&str>)> = Vec::new();
    let mut told: HashMap<Told<'_>, usize> = HashMap::new();
    for claim in &dossier.claims {
        let code = claim.finding.as_ref().map(|finding| finding.code);
        match told.entry((&claim.claim.words, claim.standing, &claim.why, code)) {
            Entry::Occupied(at) => all[*at.get()].1.push(&claim.at),
            Entry::Vacant(new) => {
                new.insert(all.len());
                all.push((claim, vec![&claim.at]));
            }
        }
    }
    all.sort_by_key(|(claim, _)| order(claim.standing));
    let columns = [tongue.label("Words"), tongue.label("How they stand"), tongue.label("Why")];
    table("claims-table", tongue.label("Claims of the document, held against law and facts"), &columns, html, |html| {
        for (claim, places) in &all {
            html.element("tr", &[], |html| row(dossier, claim, places, &columns, html));
        }
    });
}

fn row(dossier: &Dossier<'_>, claim: &ClaimFinding, places: &[&str], columns: &[&str; 3], html: &mut Html) {
    let tongue = dossier.tongue;
    html.element("th", &[("scope", "row")], |html| {
        html.name(&claim.claim.words);
        html.element("p", &[("class", "quiet")], |html| html.leaf("code", &[], &places.join(", ")));
    });
    html.element("td", &[("data-label", columns[1])], |html| {
        let (class, word) = standing(tongue, claim.standing);
        html.leaf("span", &[("class", &format!("severity {class}"))], word);
    });
    html.element("td", &[("data-label", columns[2])], |html| {
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
