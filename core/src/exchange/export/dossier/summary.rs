//! What comes first: the counts, what is most urgent, the nearest days.

use super::html::Html;
use super::{Dossier, signs};
use crate::{Code, Counts, Finding, Outcome, Severity};
use std::collections::{BTreeMap, HashSet};

/// How many findings and days come first.
const FINDINGS: usize = 6;
const DAYS: usize = 5;
/// How many recipients a finding names at first.
const NAMES: usize = 6;

pub(super) fn write(dossier: &Dossier<'_>, html: &mut Html) {
    let tongue = dossier.tongue;
    counts(dossier, tongue.label("Transfers"), &dossier.report.counts, false, html);
    if dossier.report.record_outcome.is_some() {
        counts(dossier, tongue.label("Questions on the record"), &dossier.report.record_counts, true, html);
    }
    html.element("div", &[("class", "two")], |html| {
        html.element("div", &[], |html| urgent(dossier, html));
        html.element("div", &[], |html| nearest(dossier, html));
    });
}

fn counts(dossier: &Dossier<'_>, title: &str, counts: &Counts, record: bool, html: &mut Html) {
    let tongue = dossier.tongue;
    let shown = if record {
        vec![
            (Outcome::Unlawful, counts.unlawful),
            (Outcome::Undetermined, counts.undetermined),
            (Outcome::Lawful, counts.lawful + counts.not_restricted),
        ]
    } else {
        vec![
            (Outcome::Unlawful, counts.unlawful),
            (Outcome::Undetermined, counts.undetermined),
            (Outcome::Lawful, counts.lawful),
            (Outcome::NotRestricted, counts.not_restricted),
        ]
    };
    html.leaf("h3", &[], title);
    html.element("ul", &[("class", "counts")], |html| {
        for (outcome, number) in shown {
            html.element("li", &[("class", outcome.as_str())], |html| {
                html.leaf("span", &[("class", "number")], &number.to_string());
                let word = if record { super::record::word(tongue, outcome) } else { signs::word(tongue, outcome) };
                signs::badge_with(outcome, word, html);
            });
        }
    });
}

/// Of one code: the first finding, and what it is about.
struct Grouped<'a> {
    finding: &'a Finding,
    about: Vec<&'a str>,
    seen: HashSet<&'a str>,
}

/// The gravest findings on transfers and record, those of one code put together: breaches before gaps, and among equals the
/// one on most transfers first.
fn gravest<'a>(dossier: &'a Dossier<'_>) -> Vec<Grouped<'a>> {
    // What sums up other findings says nothing of its own.
    const SUMS: [&str; 2] = ["LF-T-090", "LF-T-091"];
    let mut all: BTreeMap<(Code, Severity), Grouped<'a>> = BTreeMap::new();
    let legs = dossier
        .cases
        .iter()
        .flat_map(|case| case.said.verdict.findings.iter().map(|finding| (finding, case.said.recipient.as_str())));
    let record = dossier
        .report
        .record
        .iter()
        .flat_map(|one| one.judgement.findings.iter().map(|finding| (finding, one.subject.as_str())));
    for (finding, about) in legs.chain(record) {
        if finding.severity < Severity::Gap || SUMS.contains(&finding.code.as_str()) {
            continue;
        }
        let fresh = || Grouped { finding, about: Vec::new(), seen: HashSet::new() };
        let of = all.entry((finding.code, finding.severity)).or_insert_with(fresh);
        if of.seen.insert(about) {
            of.about.push(about);
        }
    }
    let mut all: Vec<Grouped<'a>> = all.into_values().collect();
    // The sort keeps codes in their order among equals.
    all.sort_by_key(|of| std::cmp::Reverse((of.finding.severity, of.about.len())));
    all
}

fn urgent(dossier: &Dossier<'_>, html: &mut Html) {
    let tongue = dossier.tongue;
    html.leaf("h3", &[], tongue.label("Most urgent"));
    let all = gravest(dossier);
    if all.is_empty() {
        html.leaf("p", &[], tongue.label("Nothing was found that is a breach or a gap."));
        return;
    }
    html.element("ul", &[("class", "urgent")], |html| {
        for of in all.iter().take(FINDINGS) {
            html.element("li", &[], |html| one(dossier, of, html));
        }
    });
    if all.len() > FINDINGS {
        let more = (all.len() - FINDINGS).to_string();
        html.leaf(
            "p",
            &[("class", "quiet")],
            &tongue.labelled("And {count} more kinds of findings, told below.", &[("count", &more)]),
        );
    }
}

fn one(dossier: &Dossier<'_>, of: &Grouped<'_>, html: &mut Html) {
    let tongue = dossier.tongue;
    let finding = of.finding;
    super::findings::severity(tongue, finding.severity, html);
    html.text(" ");
    html.text(&finding.message);
    html.text(" ");
    html.code(finding.code);
    let (first, rest) = of.about.split_at(1);
    html.element("p", &[("class", "quiet")], |html| {
        first.iter().for_each(|name| html.name(name));
        if !rest.is_empty() {
            html.text(&format!("; {}: ", tongue.label("likewise")));
        }
        for (at, name) in rest.iter().take(NAMES).enumerate() {
            html.text(if at == 0 { "" } else { ", " });
            html.name(name);
        }
        if rest.len() > NAMES {
            html.text(" ");
            html.text(&tongue.labelled("and {count} more", &[("count", &(rest.len() - NAMES).to_string())]));
        }
    });
}

fn nearest(dossier: &Dossier<'_>, html: &mut Html) {
    let tongue = dossier.tongue;
    html.leaf("h3", &[], tongue.label("Nearest days"));
    if dossier.calendar.is_empty() {
        let words = [("until", &*tongue.day(dossier.until))];
        html.leaf("p", &[], &tongue.labelled("No change is known until {until}.", &words));
        return;
    }
    html.element("ul", &[("class", "days")], |html| {
        for entry in dossier.calendar.iter().take(DAYS) {
            html.element("li", &[], |html| {
                html.leaf("strong", &[], &tongue.day(entry.date));
                html.text(" ");
                html.name(&entry.recipient);
                html.text(": ");
                html.text(&entry.text);
            });
        }
    });
    if dossier.calendar.len() > DAYS {
        html.element("p", &[("class", "quiet")], |html| {
            html.leaf("a", &[("href", "#calendar")], tongue.label("The whole calendar"));
        });
    }
}
