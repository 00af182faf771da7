//! Findings by code, each with the place in the file.

use super::check::Show;
use super::page::{BOLD, Page};
use crate::engine::{Leg, Report};
use crate::fault::{Excerpt, rendered, with_origin};
use crate::locate::{Places, locate};
use crate::source::Source;
use crate::text::{WIDTH, clean, width, wrap};
use crate::tongue::{catalogue, count, say, tell};
use annotate_snippets::{Group, Level};
use lawful::{ChainReport, Code, Finding, RecordReport, Severity};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// How many codes, and how many places of each, are shown at first.
const CODES: usize = 5;
const PLACES: usize = 4;

/// A finding with the leg it is about and its place in the file.
pub struct Placed<'a> {
    /// The finding.
    pub finding: &'a Finding,
    /// The leg; none for chains, the record and the register as a whole.
    pub leg: Option<Leg<'a>>,
    /// The question on the record.
    pub record: Option<&'a RecordReport>,
    /// The chain.
    pub chain: Option<&'a ChainReport>,
    /// Its place as a JSON pointer into the register.
    pub pointer: String,
    /// Its place in the file.
    pub span: Range<usize>,
}

/// Every finding of a report with its place.
pub fn placed<'a>(report: &'a Report, source: &Source) -> Vec<Placed<'a>> {
    let of_legs = report.legs().flat_map(|leg| leg.verdict.findings.iter().map(move |found| (Some(leg), found)));
    let all = report.said.findings.iter().map(|found| (None, found)).chain(of_legs);
    let placed = all.map(|(leg, finding)| Placed { leg, pointer: pointer(leg, finding), ..Placed::of(finding) });
    let mut placed: Vec<Placed<'a>> = placed.chain(of_record(report)).chain(of_chains(report)).collect();
    let legs = report.cases.iter().map(|case| case.pointer.as_str());
    let places = locate(source.json(), placed.iter().map(|found| found.pointer.as_str()).chain(legs));
    for found in &mut placed {
        found.span = span(found, &places).map_or(0..0, |json| source.origin(json));
    }
    placed
}

/// The findings on the record. Questions overlap: what one says of a place another need not repeat.
fn of_record<'a>(report: &'a Report) -> impl Iterator<Item = Placed<'a>> {
    let mut seen = BTreeSet::new();
    let all = report.said.record.iter().flat_map(|one| one.judgement.findings.iter().map(move |found| (one, found)));
    all.filter(move |(_, found)| seen.insert((found.code, found.at.as_str(), found.message.as_str())))
        .map(|(one, finding)| Placed { record: Some(one), ..Placed::of(finding) })
}

/// The findings on the chains: on engagements, contracts and open lists. A party may be in several chains.
fn of_chains<'a>(report: &'a Report) -> impl Iterator<Item = Placed<'a>> {
    let mut seen = BTreeSet::new();
    let all = report.said.chains.iter().flat_map(|one| one.findings.iter().map(move |found| (one, found)));
    all.filter(move |(_, found)| {
        found.at.is_empty() || seen.insert((found.code, found.at.as_str(), found.message.as_str()))
    })
    .map(|(one, finding)| Placed { chain: Some(one), ..Placed::of(finding) })
}

impl<'a> Placed<'a> {
    fn of(finding: &'a Finding) -> Self {
        Self { finding, leg: None, record: None, chain: None, pointer: finding.at.clone(), span: 0..0 }
    }
}

/// Where a finding is in the register.
fn pointer(leg: Option<Leg<'_>>, finding: &Finding) -> String {
    match leg {
        None => finding.at.clone(),
        Some(Leg { case, .. }) if finding.at.is_empty() => case.pointer.clone(),
        Some(Leg { case, .. }) => case.place_of(&finding.at),
    }
}

fn span(found: &Placed<'_>, places: &Places) -> Option<Range<usize>> {
    let Some(leg) = found.leg else { return places.nearest(&found.pointer) };
    let facts = format!("{}/facts", leg.case.pointer);
    let mut within = found.pointer.as_str();
    while within.len() > facts.len() {
        if let Some(span) = places.exact(within) {
            return Some(span);
        }
        within = &within[..within.rfind('/')?];
    }
    places.nearest(&leg.case.pointer)
}

/// The section of a page.
pub fn section(report: &Report, source: &Source, show: Show, page: &mut Page) {
    // What was found on a chain is told with the chain.
    let placed: Vec<Placed<'_>> = placed(report, source).into_iter().filter(|found| found.chain.is_none()).collect();
    let mut groups: BTreeMap<(std::cmp::Reverse<Severity>, Code), Vec<&Placed<'_>>> = BTreeMap::new();
    for found in &placed {
        groups.entry((std::cmp::Reverse(found.finding.severity), found.finding.code)).or_default().push(found);
    }
    let grave = groups.keys().filter(|(severity, _)| severity.0 >= Severity::Gap).count();
    let breaches = groups.keys().filter(|(severity, _)| severity.0 == Severity::Breach).count();
    let shown = if show.verbose { groups.len() } else { grave.min(CODES).max(breaches) };
    if shown > 0 {
        page.gap();
        page.paragraph(0, BOLD, say("Findings"));
    }
    for found in groups.values().take(shown) {
        page.gap();
        page.line(&group(found, source, show));
    }
    rest(&groups.values().skip(shown).map(|found| found[0].finding.severity).collect::<Vec<_>>(), page);
}

fn rest(hidden: &[Severity], page: &mut Page) {
    let of = |severity| hidden.iter().filter(|other| **other == severity).count();
    let each = [
        (Severity::Breach, "more breach", "more breaches"),
        (Severity::Gap, "more gap", "more gaps"),
        (Severity::Warning, "warning", "warnings"),
        (Severity::Note, "note", "notes"),
    ]
    .into_iter()
    .filter(|(severity, _, _)| of(*severity) > 0)
    .map(|(severity, one, several)| count(of(severity), one, several))
    .collect::<Vec<_>>();
    if !each.is_empty() {
        page.gap();
        page.paragraph(0, BOLD, &tell("Not shown (--verbose): {list}", &[("list", &each.join(", "))]));
    }
}

fn level(severity: Severity) -> Level<'static> {
    match severity {
        Severity::Gap => Level::WARNING,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
        _ => Level::ERROR,
    }
    .with_name(catalogue().severity(severity))
}

/// All findings of one code.
fn group(found: &[&Placed<'_>], source: &Source, show: Show) -> String {
    let Some(first) = found.first() else { return String::new() };
    let finding = first.finding;
    let (line, column) = source.line_column(first.span.start);
    let excerpt = Excerpt::of(&source.text, line, first.span.clone());
    let head = format!("{}[{}]: ", catalogue().severity(finding.severity), finding.code);
    let message = wrap(&finding.message, WIDTH - width(&head));
    let title = level(finding.severity).primary_title(message.join("\n")).id(finding.code.as_str());
    let mut group = Group::with_title(title).element(excerpt.snippet());
    let mut notes = vec![(say("see"), finding.articles.join("; "))];
    notes.extend(finding.advice.clone().map(|advice| (say("help"), advice)));
    notes.extend(finding.contested.as_ref().map(|point| (say("contested"), contested(point))));
    notes.extend(also(&found[1..], source, show));
    for (name, text) in notes.into_iter().filter(|(_, text)| !text.is_empty()) {
        let room = WIDTH - width(name) - digits(line) - 6;
        group = group.element(Level::NOTE.with_name(name).message(wrap(&text, room).join("\n")));
    }
    let origin = format!("{}:{line}:{column}", clean(&source.name));
    with_origin(&rendered(group, show.styled), message.len(), line, &origin)
}

fn contested(point: &lawful::ContestedPoint) -> String {
    let switch =
        point.switch.map(|fact| format!(" {}", tell("({fact} chooses)", &[("fact", fact)]))).unwrap_or_default();
    format!("{} {} {} {}{switch}", point.id, point.question, say("Taken:"), point.default)
}

fn also(others: &[&Placed<'_>], source: &Source, show: Show) -> Option<(&'static str, String)> {
    let shown = if show.verbose { others.len() } else { PLACES };
    let mut each = others
        .iter()
        .take(shown)
        .map(|found| {
            let (line, _) = source.line_column(found.span.start);
            let of_record = found.record.map_or(say("the register"), |one| one.subject.as_str());
            let who = found.leg.map_or(of_record, |leg| leg.case.id.as_str());
            tell("{who} (line {line})", &[("who", who), ("line", &line.to_string())])
        })
        .collect::<Vec<_>>();
    if others.len() > shown {
        each.push(tell("{count} more", &[("count", &(others.len() - shown).to_string())]));
    }
    (!each.is_empty()).then(|| (say("also"), each.join(", ")))
}

fn digits(line: usize) -> usize {
    line.to_string().len()
}
