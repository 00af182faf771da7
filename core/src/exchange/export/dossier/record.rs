//! The record besides the transfers, question by question; the chains; what was found on the whole.

use super::html::Html;
use super::tables::table;
use super::{Dossier, findings, legs, signs};
use crate::lang::Tongue;
use crate::{ChainReport, Code, Finding, Outcome, RecordReport};
use std::collections::BTreeSet;

/// What a question of the record comes to, in a word.
pub(super) fn word(tongue: Tongue<'_>, outcome: Outcome) -> &str {
    match outcome {
        Outcome::Unlawful => tongue.label("not in order"),
        Outcome::Undetermined => tongue.label("open"),
        _ => tongue.label("in order"),
    }
}

pub(super) fn write(dossier: &Dossier<'_>, html: &mut Html) {
    let tongue = dossier.tongue;
    let (good, other): (Vec<&RecordReport>, Vec<&RecordReport>) =
        dossier.report.record.iter().partition(|one| one.outcome.permits());
    let mut other = other;
    other.sort_by_key(|one| std::cmp::Reverse(one.outcome));
    let mut told = Told::new();
    for one in other {
        html.element("article", &[("class", &format!("leg {}", one.outcome))], |html| {
            question(dossier, one, &mut told, html);
        });
    }
    if good.is_empty() {
        return;
    }
    let columns = [tongue.label("Question"), tongue.label("About"), tongue.label("Answer"), tongue.label("Findings")];
    table("record-table", tongue.label("In order"), &columns, html, |html| {
        for one in good {
            html.element("tr", &[], |html| {
                html.leaf("th", &[("scope", "row")], label(tongue, one.question));
                html.element("td", &[("data-label", columns[1])], |html| about(one, html));
                html.leaf("td", &[("data-label", columns[2])], &ruling(tongue, one.judgement.ruling.to_string()));
                html.element("td", &[("data-label", columns[3])], |html| {
                    findings::list(dossier, one.judgement.findings.iter(), html);
                });
            });
        }
    });
}

fn about(one: &RecordReport, html: &mut Html) {
    html.name(&one.subject);
    html.text(" ");
    html.leaf("code", &[], &one.at);
}

/// The findings told so far, by code, place and sentence: questions overlap, and what one says of a place another need not
/// repeat.
type Told<'a> = BTreeSet<(Code, &'a str, &'a str)>;

fn question<'a>(dossier: &Dossier<'_>, one: &'a RecordReport, told: &mut Told<'a>, html: &mut Html) {
    let tongue = dossier.tongue;
    html.element("h3", &[], |html| {
        html.text(label(tongue, one.question));
        html.text(": ");
        html.name(&one.subject);
    });
    html.element("p", &[("class", "verdict")], |html| {
        signs::badge_with(one.outcome, word(tongue, one.outcome), html);
        html.text(&format!(" {}", ruling(tongue, one.judgement.ruling.to_string())));
        html.element("span", &[("class", "quiet")], |html| {
            html.text(&format!(" · {} · ", legs::regime(tongue, one.judgement.regime)));
            html.leaf("code", &[], &one.at);
        });
        for of in &one.regimes {
            let each = format!(" · {}: {}", legs::regime(tongue, of.regime), ruling(tongue, of.ruling.to_string()));
            html.leaf("span", &[("class", "quiet")], &each);
        }
    });
    findings::missing(dossier, &one.judgement.missing, html);
    let all = &one.judgement.findings;
    let new: Vec<&Finding> = all.iter().filter(|of| told.insert((of.code, &of.at, &of.message))).collect();
    if !new.is_empty() {
        html.leaf("h4", &[], tongue.label("Findings"));
        findings::list(dossier, new.iter().copied(), html);
    }
    if new.len() < all.len() {
        let words = [("count", &*(all.len() - new.len()).to_string())];
        html.leaf(
            "p",
            &[("class", "quiet")],
            &tongue.labelled("Told with a question above: {count} findings.", &words),
        );
    }
}

/// A ruling in words.
fn ruling(tongue: Tongue<'_>, word: String) -> String {
    match tongue.find(&["ruling.", &word]) {
        Some(told) => told.to_owned(),
        None if word == "none" => "none of these".to_owned(),
        None => word.replace('-', " "),
    }
}

/// A question of the record as a label.
fn label<'a>(tongue: Tongue<'a>, question: &'static str) -> &'a str {
    match question {
        "basis" => tongue.label("Legal basis"),
        "consent" => tongue.label("Consent"),
        "marketing" => tongue.label("Marketing messages"),
        "terminal" => tongue.label("Access to devices"),
        "retention" => tongue.label("Storage period"),
        "processor-contract" => tongue.label("Processing agreement"),
        "role" => tongue.label("Role"),
        "joint-arrangement" => tongue.label("Joint control"),
        "notice" => tongue.label("Privacy notice"),
        "complaint-authorities" => tongue.label("Authority for complaints"),
        "security" => tongue.label("Security of processing"),
        "records-complete" => tongue.label("Record of processing"),
        "records-duty" => tongue.label("Duty to keep a record"),
        "representative-duty" => tongue.label("Duty to name a representative"),
        "dpo-duty" => tongue.label("Duty to name a data protection officer"),
        "dpia-duty" => tongue.label("Duty to assess the impact"),
        other => other,
    }
}

/// The chains that the engagements make, and what was found on the register as a whole.
pub(super) fn chains(dossier: &Dossier<'_>, html: &mut Html) {
    for one in &dossier.report.chains {
        html.element("article", &[("class", &format!("leg {}", one.outcome))], |html| chain(dossier, one, html));
    }
    if !dossier.report.findings.is_empty() {
        html.leaf("h3", &[], dossier.tongue.label("The register as a whole"));
        findings::list(dossier, dossier.report.findings.iter(), html);
    }
}

fn chain(dossier: &Dossier<'_>, one: &ChainReport, html: &mut Html) {
    let tongue = dossier.tongue;
    html.element("h3", &[], |html| {
        html.text(tongue.label("Chain from"));
        html.text(" ");
        html.name(one.name.as_deref().unwrap_or_else(|| tongue.label("several parties")));
        let role = one.role.map(|role| super::role(tongue, role));
        let role = role.unwrap_or_else(|| tongue.label("role not known").to_owned());
        html.leaf("span", &[("class", "quiet")], &format!(" · {role}"));
    });
    html.element("p", &[("class", "verdict")], |html| {
        signs::badge(tongue, one.outcome, html);
        let words = [("engaged", &*one.engaged.to_string()), ("outcome", signs::word(tongue, one.transfer_outcome))];
        html.text(&format!(
            " {}",
            tongue.labelled("{engaged} parties engaged; its transfers alone: {outcome}.", &words)
        ));
    });
    html.element("dl", &[("class", "facts")], |html| {
        let mut fact = |label: &str, text: &str| {
            html.element("div", &[], |html| {
                html.leaf("dt", &[], label);
                html.element("dd", &[], |html| html.name(text));
            });
        };
        if let Some(weakest) = &one.weakest {
            fact(tongue.label("Weakest at"), weakest);
            fact(tongue.label("The way there"), &one.path.join(" → "));
        }
        for cycle in &one.cycles {
            fact(tongue.label("Circle"), &cycle.join(" → "));
        }
    });
    findings::missing(dossier, &one.missing, html);
    if !one.findings.is_empty() {
        html.leaf("h4", &[], tongue.label("Findings"));
        findings::list(dossier, one.findings.iter(), html);
    }
}
