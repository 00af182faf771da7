//! The record of a register: one block for each activity, and one each for recipients, tracking, notice and duties.

use super::check::Show;
use super::page::{self, Page};
use crate::engine::Report;
use crate::text::count;
use lawful::{Outcome, RecordReport, Severity};
use std::collections::{BTreeSet, HashMap};

/// How many subjects of a line are named at first, and how many breaches of a question.
const SUBJECTS: usize = 3;
const BREACHES: usize = 3;

/// What the record comes to, in one line.
pub fn summary(report: &Report, page: &mut Page) {
    let counts = &report.said.record_counts;
    let each = [
        (Outcome::Unlawful, counts.unlawful),
        (Outcome::Undetermined, counts.undetermined),
        (Outcome::Lawful, counts.lawful + counts.not_restricted),
    ];
    let shown: Vec<String> = each
        .into_iter()
        .filter(|(_, number)| *number > 0)
        .map(|(outcome, number)| {
            page::paint(page::style(outcome), &format!("{} {number} {}", page::mark(outcome), word(outcome)))
        })
        .collect();
    if !shown.is_empty() {
        page.line(&format!("Record: {}", shown.join("   ")));
    }
}

/// The blocks.
pub fn section(report: &Report, show: Show, page: &mut Page) {
    let mut blocks: Vec<(String, Vec<&RecordReport>)> = Vec::new();
    let mut positions: HashMap<String, usize> = HashMap::new();
    for one in &report.said.record {
        let name = block_of(one, report);
        let at = *positions.entry(name.clone()).or_insert(blocks.len());
        match blocks.get_mut(at) {
            Some((_, all)) => all.push(one),
            None => blocks.push((name, vec![one])),
        }
    }
    for (name, all) in &blocks {
        let outcome = Outcome::weakest(all.iter().map(|one| one.outcome));
        page.gap();
        page.headline_in(name, outcome, word(outcome));
        for lines in unrepeated(grouped(all, show), show) {
            line(&lines, show, page);
        }
    }
}

const fn word(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Unlawful => "not in order",
        Outcome::Undetermined => "open",
        _ => "in order",
    }
}

/// The block of a question, by what it is about.
fn block_of(one: &RecordReport, report: &Report) -> String {
    let at = one.activity.rsplit('/').next().and_then(|at| at.parse::<usize>().ok());
    if let Some(id) = at.and_then(|at| report.activities.get(at)) {
        return format!("Activity {id}");
    }
    match one.at.split('/').nth(1) {
        Some("engagements" | "agreements") => "Recipients and agreements".to_owned(),
        Some("cookies" | "audiences") => "Tracking and audiences".to_owned(),
        Some("parties") => format!("Duties of {}", one.by),
        _ => "Notice".to_owned(),
    }
}

/// The questions of a block that read alike: the same question with the same answer and the same thing to ask.
fn grouped<'a>(all: &[&'a RecordReport], show: Show) -> Vec<Vec<&'a RecordReport>> {
    let mut groups: Vec<(String, Vec<&RecordReport>)> = Vec::new();
    for one in all.iter().filter(|one| show.verbose || !one.outcome.permits()) {
        let alike = format!("{} {} {}", one.question, one.outcome, says(one).unwrap_or_default());
        match groups.iter_mut().find(|(other, _)| *other == alike) {
            Some((_, group)) if !show.verbose => group.push(one),
            _ => groups.push((alike, vec![one])),
        }
    }
    groups.sort_by_key(|(_, group)| group.first().map(|one| std::cmp::Reverse(one.outcome)));
    groups.into_iter().map(|(_, group)| group).collect()
}

/// The groups without those that only repeat what was said of the same subjects: a basis that is a consent is open, or
/// falls, with the consent.
fn unrepeated<'a>(groups: Vec<Vec<&'a RecordReport>>, show: Show) -> Vec<Vec<&'a RecordReport>> {
    let mut said: BTreeSet<(String, &'a str)> = BTreeSet::new();
    let first = |group: &[&'a RecordReport]| group.first().and_then(|one| sentence(one)).unwrap_or_default();
    let mut shown = Vec::new();
    for group in groups {
        let text = first(&group);
        let new = group.iter().filter(|one| said.insert((text.clone(), &one.subject))).count();
        if show.verbose || new > 0 {
            shown.push(group);
        }
    }
    shown
}

/// The first sentence on a question, without the fact it asks for.
fn sentence(one: &RecordReport) -> Option<String> {
    let judgement = &one.judgement;
    match judgement.missing.first() {
        Some(ask) if one.outcome == Outcome::Undetermined => Some(ask.question.clone()),
        _ => judgement.findings.first().map(|found| found.message.clone()),
    }
}

/// What is to be said of a question first: what is against it, or what to ask.
fn says(one: &RecordReport) -> Option<String> {
    let judgement = &one.judgement;
    if one.outcome == Outcome::Undetermined && !judgement.missing.is_empty() {
        return judgement.missing.first().map(|ask| format!("{} [{}; {}]", ask.question, ask.fact, ask.who));
    }
    let first = judgement.findings.first()?;
    Some(format!("{} [{}]", first.message, first.code))
}

fn line(group: &[&RecordReport], show: Show, page: &mut Page) {
    let Some(first) = group.first() else { return };
    let mark = page::mark(first.outcome);
    let who = subjects(group, show);
    let label = label(first.question);
    match first.outcome {
        Outcome::Unlawful => {
            let breaches = first.judgement.findings.iter().filter(|found| found.severity == Severity::Breach);
            let mut breaches: Vec<String> =
                breaches.map(|found| format!("{} [{}]", found.message, found.code)).collect();
            breaches.dedup();
            let shown = if show.verbose { breaches.len() } else { BREACHES };
            let mut text = breaches.iter().take(shown).cloned().collect::<Vec<_>>().join(" ");
            if breaches.len() > shown {
                text += &format!(" And {} more (--verbose).", breaches.len() - shown);
            }
            page.field(label, &format!("{mark} {who}: {text}"));
        }
        Outcome::Undetermined => {
            let more = first.judgement.missing.len().saturating_sub(1);
            let text = says(first).unwrap_or_default();
            let rest = if more > 0 && !show.verbose { format!(" +{more}") } else { String::new() };
            page.field(label, &format!("{mark} {who}: {text}{rest}"));
            for ask in first.judgement.missing.iter().skip(1).filter(|_| show.verbose) {
                page.field("", &format!("  {} [{}; {}]", ask.question, ask.fact, ask.who));
            }
        }
        _ => page.field(label, &format!("{mark} {who}: {}", first.judgement.ruling)),
    }
}

fn subjects(group: &[&RecordReport], show: Show) -> String {
    let mut names: Vec<&str> = Vec::new();
    for one in group {
        if !names.contains(&one.subject.as_str()) {
            names.push(&one.subject);
        }
    }
    // One more name takes no more room than to say that there is one.
    let shown = if show.verbose || names.len() <= SUBJECTS + 1 { names.len() } else { SUBJECTS };
    let (first, rest) = names.split_at(shown);
    let rest = if rest.is_empty() { String::new() } else { format!(" and {}", count(rest.len(), "other")) };
    first.join(", ") + &rest
}

/// What a question is called at the side of a page.
fn label(question: &'static str) -> &'static str {
    match question {
        "basis" => "Basis",
        "consent" => "Consent",
        "marketing" => "Marketing",
        "terminal" => "Devices",
        "retention" => "Storage",
        "processor-contract" => "Contract",
        "role" => "Role",
        "joint-arrangement" => "Joint",
        "notice" => "Notice",
        "complaint-authorities" => "Authority",
        "security" => "Security",
        "records-complete" => "Record",
        "records-duty" => "Record",
        "representative-duty" => "Represent.",
        "dpo-duty" => "Officer",
        "dpia-duty" => "Impact",
        other => other,
    }
}
