//! The transfers: as a picture, as a table, and one by one.

use super::html::Html;
use super::proof::{self, Told};
use super::{Case, Dossier, findings, picture, signs};
use crate::Verdict;
use std::collections::BTreeSet;

/// The most legs whose proof is written out; of a larger register the proof of one leg is had by itself.
const PROOFS: usize = 400;

/// The picture, and the same as a table.
pub(super) fn flow(dossier: &Dossier<'_>, html: &mut Html) {
    let tongue = dossier.tongue;
    if dossier.cases.is_empty() {
        html.leaf("p", &[], tongue.label("The register names no recipients."));
        return;
    }
    legend(dossier, html);
    picture::figures(dossier, html);
    let columns = [
        tongue.label("Recipient"),
        tongue.label("Country"),
        tongue.label("Verdict"),
        tongue.label("Ground or reason"),
        tongue.label("Valid until"),
        tongue.label("From"),
    ];
    // Where there is one sender, the caption names it.
    let caption = tongue.label("The same in words");
    let senders: BTreeSet<&str> = dossier.cases.iter().map(|case| case.leg.from.as_str()).collect();
    let (shape, caption, columns) = match senders.first().filter(|_| senders.len() == 1) {
        Some(id) => {
            let caption = format!("{caption}. {}: {}", tongue.label("From"), dossier.names.get(id));
            ("flow-table", caption, &columns[..5])
        }
        None => ("flow-table from", caption.to_owned(), &columns[..]),
    };
    super::tables::table(shape, &caption, columns, html, |html| {
        for case in &dossier.cases {
            html.element("tr", &[], |html| row(dossier, case, columns, html));
        }
    });
}

fn legend(dossier: &Dossier<'_>, html: &mut Html) {
    use crate::Outcome::{Lawful, NotRestricted, Undetermined, Unlawful};
    let tongue = dossier.tongue;
    html.element("ul", &[("class", "legend"), ("aria-label", tongue.label("Shapes and colours"))], |html| {
        for outcome in [Unlawful, Undetermined, Lawful, NotRestricted] {
            html.element("li", &[], |html| signs::badge(tongue, outcome, html));
        }
    });
}

fn row(dossier: &Dossier<'_>, case: &Case<'_>, columns: &[&str], html: &mut Html) {
    let (tongue, verdict) = (dossier.tongue, &case.said.verdict);
    let label = |at: usize| [("data-label", columns.get(at).copied().unwrap_or_default())];
    html.element("th", &[("scope", "row")], |html| {
        html.element("a", &[("href", &format!("#{}", case.anchor))], |html| html.name(&case.said.recipient));
    });
    html.leaf("td", &label(1), &case.place);
    html.element("td", &label(2), |html| signs::badge(tongue, verdict.outcome, html));
    html.element("td", &label(3), |html| match (&verdict.ground, verdict.reason()) {
        (Some(ground), _) => html.leaf("code", &[], ground),
        (None, Some(reason)) => {
            html.text(&reason.message);
            html.text(" ");
            html.code(reason.code);
        }
        (None, None) => {}
    });
    let until = verdict.valid_until.map_or_else(|| tongue.label("no end known").to_owned(), |date| tongue.day(date));
    html.leaf("td", &label(4), &until);
    if columns.len() > 5 {
        html.element("td", &label(5), |html| html.name(&dossier.names.get(&case.leg.from)));
    }
}

/// A block for each leg.
pub(super) fn write(dossier: &Dossier<'_>, html: &mut Html) {
    if dossier.cases.is_empty() {
        html.leaf("p", &[], dossier.tongue.label("The register names no recipients."));
    }
    if dossier.cases.len() > PROOFS {
        let words = [("count", &*PROOFS.to_string())];
        let text = dossier.tongue.labelled("The proof is written out for the first {count} transfers.", &words);
        html.leaf("p", &[("class", "quiet")], &text);
    }
    let mut told = Told::default();
    for (at, case) in dossier.cases.iter().enumerate() {
        let class = format!("leg {}", case.said.verdict.outcome);
        html.element("article", &[("id", &case.anchor), ("class", &class)], |html| {
            block(dossier, case, html);
            if at < PROOFS {
                proof::write(dossier, case, &mut told, html);
            }
        });
    }
}

fn block(dossier: &Dossier<'_>, case: &Case<'_>, html: &mut Html) {
    let (tongue, verdict) = (dossier.tongue, &case.said.verdict);
    html.element("h3", &[], |html| {
        html.name(&case.said.recipient);
        html.leaf("span", &[("class", "quiet")], &format!(" · {}", case.place));
    });
    html.element("p", &[("class", "verdict")], |html| {
        signs::badge(tongue, verdict.outcome, html);
        if let Some(reason) = verdict.reason() {
            html.text(" ");
            html.text(&reason.message);
        }
    });
    html.element("dl", &[("class", "facts")], |html| facts(dossier, case, html));
    findings::missing(dossier, &verdict.missing, html);
    remedies(dossier, verdict, html);
    if !verdict.findings.is_empty() {
        html.leaf("h4", &[], tongue.label("Findings"));
        findings::list(dossier, verdict.findings.iter(), html);
    }
    read_as(dossier, case, html);
}

fn facts(dossier: &Dossier<'_>, case: &Case<'_>, html: &mut Html) {
    let (tongue, verdict) = (dossier.tongue, &case.said.verdict);
    let mut fact = |label: &str, text: &str| {
        html.element("div", &[], |html| {
            html.leaf("dt", &[], label);
            html.element("dd", &[], |html| html.name(text));
        });
    };
    fact(tongue.label("From"), &dossier.names.get(&case.leg.from));
    fact(tongue.label("Engagement"), &format!("{} ({})", case.said.id, case.said.at));
    fact(tongue.label("Judged under"), regime(tongue, verdict.regime));
    for of in verdict.regimes.iter().filter(|_| verdict.regimes.len() > 1) {
        fact(regime(tongue, of.regime), signs::word(tongue, of.outcome));
    }
    if let Some(words) = &case.said.safeguard {
        fact(tongue.label("Safeguard in the words of the document"), words);
    }
    for ground in &verdict.grounds {
        let without = tongue.labelled(
            "{ground}; without it: {outcome}",
            &[("ground", &*ground.ground), ("outcome", signs::word(tongue, ground.without))],
        );
        fact(tongue.label("Ground"), &without);
    }
    if let Some(from) = verdict.valid_from {
        fact(tongue.label("Valid from"), &tongue.day(from));
    }
    let until = verdict.valid_until.map(|date| tongue.day(date));
    fact(tongue.label("Valid until"), until.as_deref().unwrap_or_else(|| tongue.label("no end known")));
    if let Some(change) = &verdict.next_change {
        let then = signs::word(tongue, change.outcome);
        fact(tongue.label("Next change"), &format!("{}: {then}; {}", tongue.day(change.day), change.because));
    }
}

/// A regime as a label.
pub(super) fn regime(tongue: crate::lang::Tongue<'_>, regime: crate::Regime) -> &str {
    use crate::Regime::{ChFadp, EuDir9546, EuGdpr, UkGdpr};
    let english = match regime {
        EuGdpr => "GDPR (EU/EEA)",
        UkGdpr => "UK GDPR",
        ChFadp => "Swiss FADP",
        EuDir9546 => "Directive 95/46/EC",
        other => other.as_str(),
    };
    tongue.text(&["regime.", regime.as_str()], english)
}

fn remedies(dossier: &Dossier<'_>, verdict: &Verdict, html: &mut Html) {
    if verdict.remedies.is_empty() {
        return;
    }
    let tongue = dossier.tongue;
    html.leaf("h4", &[], tongue.label("What would cure it"));
    html.element("ol", &[("class", "remedies")], |html| {
        for remedy in &verdict.remedies {
            html.element("li", &[], |html| {
                html.text(&remedy.text);
                html.element("p", &[("class", "quiet")], |html| {
                    let can = if remedy.actionable {
                        tongue.label("The parties can do this")
                    } else {
                        tongue.label("This can only be found out")
                    };
                    html.text(can);
                    html.text("; ");
                    html.text(&tongue.labelled("then: {outcome}", &[("outcome", signs::word(tongue, remedy.outcome))]));
                });
            });
        }
    });
}

/// What was read into the document, and words that were read as something else.
fn read_as(dossier: &Dossier<'_>, case: &Case<'_>, html: &mut Html) {
    let notes = &case.said.verdict.notes;
    if case.said.read_as.is_empty() && notes.is_empty() {
        return;
    }
    html.leaf("h4", &[], dossier.tongue.label("Read into the document"));
    html.element("ul", &[], |html| {
        for assumption in &case.said.read_as {
            html.element("li", &[], |html| {
                html.leaf("code", &[], assumption.fact);
                html.text(": ");
                html.text(&assumption.why);
            });
        }
        notes.iter().for_each(|note| html.leaf("li", &[], note));
    });
}
