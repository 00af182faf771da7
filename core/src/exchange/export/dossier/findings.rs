//! A finding with its code, its provisions, what to do, and the contested point it turns on.

use super::html::Html;
use super::{Dossier, signs};
use crate::lang::Tongue;
use crate::{ContestedPoint, Finding, Missing, Severity};

/// The word of a severity, told apart by its frame too.
pub(super) fn severity(tongue: Tongue<'_>, of: Severity, html: &mut Html) {
    html.leaf("span", &[("class", &format!("severity {}", of.as_str()))], signs::severity(tongue, of));
}

/// Findings as a list.
pub(super) fn list<'a>(dossier: &Dossier<'_>, all: impl Iterator<Item = &'a Finding>, html: &mut Html) {
    html.element("ul", &[("class", "findings")], |html| {
        for finding in all {
            html.element("li", &[], |html| one(dossier.tongue, finding, html));
        }
    });
}

fn one(tongue: Tongue<'_>, finding: &Finding, html: &mut Html) {
    html.element("p", &[], |html| {
        severity(tongue, finding.severity, html);
        html.text(" ");
        html.text(&finding.message);
        html.text(" ");
        html.code(finding.code);
    });
    let contested = finding.contested.as_ref().map(|point| contested(tongue, point));
    let provisions = Some(finding.articles.join("; ")).filter(|all| !all.is_empty());
    let notes = [
        (tongue.label("Provisions"), provisions),
        (tongue.label("What to do"), finding.advice.clone()),
        (tongue.label("Contested"), contested),
    ];
    html.element("p", &[("class", "quiet")], |html| {
        for (label, text) in notes {
            let Some(text) = text else { continue };
            html.element("span", &[("class", "note")], |html| {
                html.leaf("b", &[], &format!("{label}: "));
                html.text(&text);
            });
            html.text(" ");
        }
    });
}

fn contested(tongue: Tongue<'_>, point: &ContestedPoint) -> String {
    let taken = tongue.labelled("View taken: {view}", &[("view", &point.default)]);
    format!("{} {} {taken}", point.id, point.question)
}

/// The facts that would decide, each with who can answer.
pub(super) fn missing(dossier: &Dossier<'_>, all: &[Missing], html: &mut Html) {
    if all.is_empty() {
        return;
    }
    let tongue = dossier.tongue;
    html.leaf("h4", &[], tongue.label("What would decide"));
    html.element("ul", &[("class", "missing")], |html| {
        for one in all {
            html.element("li", &[], |html| {
                html.text(&one.question);
                html.text(" ");
                html.element("span", &[("class", "quiet")], |html| {
                    html.text(&format!("({}) ", who(tongue, one.who)));
                    html.leaf("code", &[], one.fact.as_str());
                });
            });
        }
    });
}

/// Who can answer.
fn who<'a>(tongue: Tongue<'a>, word: &'static str) -> &'a str {
    let english = match word {
        "authority" => "the data protection authority",
        "data-subject" => "the person concerned",
        "exporter" => "the sender of the data",
        "importer" => "the recipient",
        "lawyer" => "a lawyer",
        "public-list" => "a public list",
        other => other,
    };
    tongue.text(&["who.", word], english)
}
