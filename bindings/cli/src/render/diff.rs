//! A change of a register: what differs, what it obliges, what it does to the legs.

use super::check::remedies;
use super::page::{self, BOLD, DIM, LABEL, Page};
use crate::text::count;
use lawful::{
    Block, Cause, Consequences, Difference, Duty, Entry, LegChange, Outcome, Owed, RegisterChange, Renaming, Stated,
    Task, Truth, day,
};
use serde::Serialize;

/// Two registers, compared.
#[derive(Debug, Serialize)]
pub struct Compared {
    /// What differs.
    pub change: RegisterChange,
    /// What follows.
    pub consequences: Consequences,
}

impl Compared {
    /// Whether something surely holds the change up, or a leg gets worse.
    pub fn counts(&self) -> bool {
        let blocks = self.consequences.blocks.iter().any(|block| block.holds == Truth::True);
        blocks || self.consequences.legs.iter().any(gets_worse)
    }
}

/// Whether a leg that there was is further from being permitted. Between two permitted outcomes there is no worse one.
fn gets_worse(leg: &LegChange) -> bool {
    let after = leg.after.as_ref().map(|verdict| verdict.outcome);
    let bad = matches!(after, Some(Outcome::Unlawful | Outcome::Undetermined));
    bad && leg.before.is_some() && after > leg.before
}

/// The page for people.
pub fn page(compared: &Compared, today: bool, verbose: bool) -> String {
    let mut page = Page::new();
    let (change, follows) = (&compared.change, &compared.consequences);
    if change.is_empty() {
        page.paragraph(0, BOLD, "No change.");
        return page.into_text();
    }
    page.paragraph(0, BOLD, &summary(change));
    page.paragraph(0, DIM, &dated(follows, today));
    differences(change, &mut page);
    obligations(follows, &mut page);
    blocks(&follows.blocks, &mut page);
    legs(&follows.legs, verbose, &mut page);
    page.into_text()
}

fn summary(change: &RegisterChange) -> String {
    let parts = [
        (change.added.len(), "added"),
        (change.removed.len(), "removed"),
        (change.renamed.len(), "renamed"),
        (change.changed.len(), "changed"),
    ];
    let some = parts.iter().filter(|(number, _)| *number > 0);
    let mut all: Vec<String> = some.map(|(number, word)| format!("{number} {word}")).collect();
    let statements: usize = change.parts.iter().map(|part| part.before.len().max(part.after.len())).sum();
    if statements > 0 {
        all.push(format!("{} changed", count(statements, "other statement")));
    }
    all.join(", ")
}

fn dated(follows: &Consequences, today: bool) -> String {
    let judged = day::iso(follows.judged_on);
    let why = match (follows.judged_on == follows.day, today) {
        (false, _) => ", the day the change takes effect,",
        (true, true) => " (today)",
        (true, false) => "",
    };
    format!("Judged on {judged}{why} by edition {} of the law.", follows.edition)
}

/// Adds a heading for a part of the page.
fn heading(text: &str, page: &mut Page) {
    page.gap();
    page.paragraph(0, BOLD, text);
}

fn differences(change: &RegisterChange, page: &mut Page) {
    heading("What differs", page);
    change.added.iter().for_each(|entry| lone("added", "New at", entry, page));
    change.removed.iter().for_each(|entry| lone("removed", "Old at", entry, page));
    change.renamed.iter().for_each(|renaming| renamed(renaming, page));
    for changed in &change.changed {
        page.gap();
        let id = match (&changed.old.id, &changed.new.id) {
            (old, new) if old == new => new.clone(),
            (old, new) => format!("{old} → {new}"),
        };
        page.paragraph(0, page::PLAIN, &format!("changed: {} ({id})", changed.new.recipient));
        changed.differences.iter().for_each(|difference| differs(difference, page));
    }
    for part in &change.parts {
        page.gap();
        page.paragraph(0, page::PLAIN, &format!("changed: {}", part.part));
        side("Old", &part.before, page);
        side("New", &part.after, page);
    }
}

/// An engagement that only one of the registers has.
fn lone(what: &str, label: &str, entry: &Entry, page: &mut Page) {
    page.gap();
    page.paragraph(0, page::PLAIN, &format!("{what}: {} ({})", entry.recipient, entry.id));
    if let Some(service) = &entry.service {
        page.field("Service", service);
    }
    page.field(label, &entry.at);
}

fn renamed(renaming: &Renaming, page: &mut Page) {
    page.gap();
    page.paragraph(0, page::PLAIN, &format!("renamed: {} → {}", renaming.old, renaming.new));
    page.field("Old at", &renaming.old_at);
    page.field("New at", &renaming.new_at);
}

/// One difference: what it concerns, then the statements of either side, each with its place.
fn differs(difference: &Difference, page: &mut Page) {
    let kind = difference.kind.map(|kind| format!(" ({kind})")).unwrap_or_default();
    let aspect = difference.aspect.to_string().replace('-', " ");
    page.paragraph(2, LABEL, &format!("{aspect}{kind}"));
    side("Old", &difference.before, page);
    side("New", &difference.after, page);
}

fn side(label: &str, all: &[Stated], page: &mut Page) {
    if all.is_empty() {
        page.field_at(4, label, "not stated");
    }
    for (at, stated) in all.iter().enumerate() {
        page.field_at(4, if at == 0 { label } else { "" }, &format!("{} [{}]", stated.value, stated.at));
    }
}

fn obligations(follows: &Consequences, page: &mut Page) {
    heading("What it obliges", page);
    page.paragraph(0, page::PLAIN, duty(follows.duty));
    if let Some(latest) = follows.latest_notice_on {
        // A day that is past matters only as long as the notice was not in time.
        let runs = |block: &Block| block.cause == Cause::ObjectionPeriod && block.holds == Truth::True;
        let late = if latest < follows.day && follows.blocks.iter().any(runs) { ", which is past" } else { "" };
        page.field("Notice by", &format!("{}{late}", day::iso(latest)));
    }
    if let Some(earliest) = follows.earliest_start_on {
        page.field("Start from", &day::iso(earliest));
    }
    follows.owed.iter().for_each(|owed| owes(owed, page));
}

/// What a processor owes the controllers above, in a sentence.
const fn duty(duty: Duty) -> &'static str {
    match duty {
        Duty::None => "Nothing is owed to controllers above.",
        Duty::Notify => "Every controller above is to be told, so that it can object.",
        Duty::Authorise => "Every controller above is to approve.",
        _ => "What is owed to controllers above cannot be told: see the conditions.",
    }
}

fn owes(owed: &Owed, page: &mut Page) {
    page.gap();
    page.line(&format!("{} {}", sure(owed.owed), task(owed.task)));
    match (owed.condition.as_deref(), owed.owed) {
        (Some(condition), _) => page.field("Owed", condition),
        (None, Truth::Unknown) => page.field("Owed", "a fact that decides is not stated"),
        (None, _) => {}
    }
    if let Some(whom) = owed.whom.as_deref() {
        page.field("Whom", whom);
    }
    if let Some(by) = owed.by {
        page.field("By", &day::iso(by));
    }
    page.field("See", &format!("{} [{}]", owed.articles.join("; "), owed.code));
    page.field("For", &owed.engagements.join(", "));
}

/// The mark of something to be done or waited for: it holds, or nobody can tell.
fn sure(of: Truth) -> String {
    match of {
        Truth::Unknown => page::truth(Truth::Unknown),
        _ => page::paint(BOLD, "!"),
    }
}

/// What is to be done, in words.
fn task(task: Task) -> String {
    match task {
        Task::NotifyControllers => "Tell the controllers".to_owned(),
        Task::ObtainAuthorisation => "Have the change approved".to_owned(),
        Task::BindByContract => "Bind the recipient by contract".to_owned(),
        Task::ShowDeletion => "Have return or deletion shown".to_owned(),
        Task::InformDataSubjects => "Inform the data subjects".to_owned(),
        Task::UpdateRecord => "Bring the record of processing up to date".to_owned(),
        Task::ReviewImpactAssessment => "Review the impact assessment".to_owned(),
        Task::AssessTransfer => "Assess the law and practice of the third country".to_owned(),
        other => other.to_string().replace('-', " "),
    }
}

fn blocks(blocks: &[Block], page: &mut Page) {
    heading("What holds it up", page);
    for block in blocks {
        let until = block.until.map(|until| format!(", until {}", day::iso(until))).unwrap_or_default();
        page.line(&format!("{} {}{until}", sure(block.holds), cause(block.cause, block.holds)));
        page.field("See", &format!("{} [{}]", block.articles.join("; "), block.code));
        page.field("For", &block.engagements.join(", "));
    }
    if blocks.is_empty() {
        page.paragraph(0, DIM, "Nothing.");
    }
}

/// What holds the change up, in words.
const fn cause(cause: Cause, holds: Truth) -> &'static str {
    match (cause, holds) {
        (Cause::ObjectionPeriod, Truth::Unknown) => "The objection period may still run",
        (Cause::ObjectionPeriod, _) => "The objection period still runs",
        (Cause::Authorisation, Truth::Unknown) => "An authorisation may be needed",
        (Cause::Authorisation, _) => "The authorisation is to be given first",
        (_, Truth::Unknown) => "It cannot be told whether a transfer is permitted",
        _ => "A transfer is not permitted",
    }
}

/// The legs that are new and those whose outcome is another one; the rest is counted.
fn legs(all: &[LegChange], verbose: bool, page: &mut Page) {
    let outcome = |leg: &LegChange| leg.after.as_ref().map(|verdict| verdict.outcome);
    // What is gone is told above.
    let there = all.iter().filter(|leg| leg.after.is_some());
    let (shown, rest): (Vec<_>, Vec<_>) = there.partition(|leg| leg.before != outcome(leg));
    if shown.is_empty() && rest.is_empty() {
        return;
    }
    heading("What it does to the legs", page);
    shown.iter().for_each(|leg| moved(leg, verbose, page));
    if !rest.is_empty() {
        page.gap();
        let verb = if rest.len() == 1 { "keeps its" } else { "keep their" };
        page.paragraph(0, DIM, &format!("{} that the change touches {verb} outcome.", count(rest.len(), "leg")));
    }
}

fn moved(leg: &LegChange, verbose: bool, page: &mut Page) {
    let Some(verdict) = &leg.after else { return };
    page.gap();
    page.paragraph(0, page::PLAIN, &format!("{} ({})", leg.recipient, leg.id));
    let before = leg.before.map_or_else(|| "new".to_owned(), page::outcome);
    let after = page::outcome(verdict.outcome);
    page.line(&format!("  {}{before} → {after}", page::paint(LABEL, &format!("{:<11}", "Outcome"))));
    if let Some(first) = verdict.reason() {
        page.field("Why", &format!("{} [{}]", first.message, first.code));
    }
    if let Some(ground) = &verdict.ground {
        page.field("Ground", ground);
    }
    remedies(verdict, verbose, page);
}
