//! What changed since the register as it was before, and what follows.

use super::html::Html;
use super::tables::table;
use super::{Dossier, signs};
use crate::lang::Tongue;
use crate::{
    Aspect, Block, Code, Consequences, Difference, DocumentPart, Duty, Entry, LegChange, Owed, RegisterChange, Stated,
    Truth,
};

pub(super) fn write(dossier: &Dossier<'_>, html: &mut Html) {
    let Some((change, follows)) = &dossier.change else { return };
    let tongue = dossier.tongue;
    if change.is_empty() {
        html.leaf("p", &[], tongue.label("Nothing changed since the earlier version."));
        return;
    }
    differences(tongue, change, html);
    obligations(tongue, follows, html);
    legs(tongue, &follows.legs, html);
}

fn differences(tongue: Tongue<'_>, change: &RegisterChange, html: &mut Html) {
    html.leaf("h3", &[], tongue.label("What differs"));
    html.element("ul", &[("class", "changes")], |html| {
        for entry in &change.added {
            html.element("li", &[], |html| lone(tongue.label("New"), entry, html));
        }
        for entry in &change.removed {
            html.element("li", &[], |html| lone(tongue.label("Gone"), entry, html));
        }
        for renaming in &change.renamed {
            html.element("li", &[], |html| {
                html.leaf("b", &[], tongue.label("Renamed"));
                html.text(": ");
                html.name(&renaming.old);
                html.text(" → ");
                html.name(&renaming.new);
            });
        }
        for changed in &change.changed {
            html.element("li", &[], |html| {
                lone(tongue.label("Changed"), &changed.new, html);
                html.element("ul", &[], |html| {
                    changed.differences.iter().for_each(|one| differs(tongue, one, html));
                });
            });
        }
        for part in &change.parts {
            html.element("li", &[], |html| {
                html.leaf("b", &[], document_part(tongue, part.part));
                html.text(": ");
                sides(tongue, &part.before, &part.after, html);
            });
        }
    });
}

/// An engagement by its recipient, its service and its id.
fn lone(what: &str, entry: &Entry, html: &mut Html) {
    html.leaf("b", &[], what);
    html.text(": ");
    html.name(&entry.recipient);
    if let Some(service) = &entry.service {
        html.text(", ");
        html.name(service);
    }
    html.text(" ");
    html.leaf("code", &[], &entry.id);
}

fn differs(tongue: Tongue<'_>, one: &Difference, html: &mut Html) {
    html.element("li", &[], |html| {
        html.text(aspect(tongue, one.aspect));
        if let Some(kind) = one.kind {
            let word = tongue.word("PlaceKind", &kind.to_string());
            html.text(&format!(" ({word})"));
        }
        html.text(": ");
        sides(tongue, &one.before, &one.after, html);
    });
}

fn sides(tongue: Tongue<'_>, before: &[Stated], after: &[Stated], html: &mut Html) {
    for (at, all) in [before, after].into_iter().enumerate() {
        html.text(if at == 0 { "" } else { " → " });
        for (at, stated) in all.iter().enumerate() {
            html.text(if at == 0 { "" } else { "; " });
            html.name(&stated.value);
        }
        if all.is_empty() {
            html.text(tongue.label("not stated"));
        }
    }
}

fn aspect(tongue: Tongue<'_>, aspect: Aspect) -> &str {
    match aspect {
        Aspect::Recipient => tongue.label("Recipient"),
        Aspect::Service => tongue.label("Service"),
        Aspect::Place => tongue.label("Place"),
        Aspect::PlannedPlace => tongue.label("Announced place"),
        Aspect::Exporter => tongue.label("Exporter"),
        Aspect::Safeguard => tongue.label("Safeguard"),
        Aspect::Purpose => tongue.label("Purpose"),
        Aspect::Data => tongue.label("Data"),
        Aspect::Role => tongue.label("Role"),
        Aspect::Contract => tongue.label("Contract"),
        Aspect::Facts => tongue.label("Other facts"),
    }
}

fn document_part(tongue: Tongue<'_>, part: DocumentPart) -> &str {
    match part {
        DocumentPart::Policy => tongue.label("Policies"),
        DocumentPart::Flow => tongue.label("Flows"),
        DocumentPart::Disclosure => tongue.label("Disclosures"),
        DocumentPart::Statement => tongue.label("Other statements"),
    }
}

fn obligations(tongue: Tongue<'_>, follows: &Consequences, html: &mut Html) {
    html.leaf("h3", &[], tongue.label("What it obliges"));
    html.leaf("p", &[], duty(tongue, follows.duty));
    html.element("dl", &[("class", "facts")], |html| {
        let mut fact = |label: &str, date: Option<time::Date>| {
            let Some(date) = date else { return };
            html.element("div", &[], |html| {
                html.leaf("dt", &[], label);
                html.leaf("dd", &[], &tongue.day(date));
            });
        };
        fact(tongue.label("Judged on"), Some(follows.judged_on));
        fact(tongue.label("Notice at the latest on"), follows.latest_notice_on);
        fact(tongue.label("Start at the earliest on"), follows.earliest_start_on);
    });
    html.element("ul", &[("class", "findings")], |html| {
        follows.owed.iter().for_each(|one| owes(tongue, one, html));
        follows.blocks.iter().for_each(|one| blocks(tongue, one, html));
    });
}

fn duty(tongue: Tongue<'_>, duty: Duty) -> &str {
    match duty {
        Duty::None => tongue.label("Nothing is owed to controllers above."),
        Duty::Notify => tongue.label("Every controller above is to be told, so that it can object."),
        Duty::Authorise => tongue.label("Every controller above is to approve."),
        Duty::Undetermined => tongue.label("What is owed to controllers above cannot be told: see the conditions."),
    }
}

/// Whether something is certain, as class and word.
fn sure(tongue: Tongue<'_>, of: Truth) -> (&'static str, &str) {
    match of {
        Truth::True => ("breach", tongue.label("certain")),
        _ => ("gap", tongue.label("depends")),
    }
}

/// What is said, how sure it is, and its code.
fn said(tongue: Tongue<'_>, of: Truth, message: &str, code: Code, html: &mut Html) {
    let (class, word) = sure(tongue, of);
    html.leaf("span", &[("class", &format!("severity {class}"))], word);
    html.text(" ");
    html.text(message);
    html.text(" ");
    html.code(code);
}

fn owes(tongue: Tongue<'_>, one: &Owed, html: &mut Html) {
    html.element("li", &[], |html| {
        said(tongue, one.owed, &one.message, one.code, html);
        let mut line = |text: &str| html.leaf("p", &[("class", "quiet")], text);
        one.condition.iter().for_each(|condition| line(condition));
        if let Some(by) = one.by {
            line(&tongue.labelled("At the latest on {date}.", &[("date", &tongue.day(by))]));
        }
        line(&format!("{} · {}", one.articles.join("; "), one.engagements.join(", ")));
    });
}

fn blocks(tongue: Tongue<'_>, one: &Block, html: &mut Html) {
    html.element("li", &[], |html| {
        said(tongue, one.holds, &one.message, one.code, html);
        let mut line = |text: &str| html.leaf("p", &[("class", "quiet")], text);
        if let Some(until) = one.until {
            line(&tongue.labelled("Until {date}.", &[("date", &tongue.day(until))]));
        }
        line(&format!("{} · {}", one.articles.join("; "), one.engagements.join(", ")));
    });
}

/// The transfers that the change touches, with the verdict before and after.
fn legs(tongue: Tongue<'_>, all: &[LegChange], html: &mut Html) {
    if all.is_empty() {
        return;
    }
    let columns = [tongue.label("Recipient"), tongue.label("Before"), tongue.label("After")];
    table("moved", tongue.label("What it does to the transfers"), &columns, html, |html| {
        for leg in all {
            html.element("tr", &[], |html| {
                html.element("th", &[("scope", "row")], |html| {
                    html.name(&leg.recipient);
                    html.text(" ");
                    html.leaf("code", &[], &leg.id);
                });
                html.element("td", &[("data-label", columns[1])], |html| match leg.before {
                    Some(outcome) => signs::badge(tongue, outcome, html),
                    None => html.text(tongue.label("not there")),
                });
                html.element("td", &[("data-label", columns[2])], |html| match &leg.after {
                    Some(verdict) => signs::badge(tongue, verdict.outcome, html),
                    None => html.text(tongue.label("not there")),
                });
            });
        }
    });
}
