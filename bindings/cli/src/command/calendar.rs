//! `lawful calendar`.

use super::{Done, legs, subject};
use crate::args::{Calendar as Args, CalendarFormat};
use crate::engine;
use crate::fault::Fault;
use crate::render::page::{self, BOLD, DIM, Page};
use crate::source::Source;
use lawful::calendar::{Entry, EntryKind, to_ical};
use lawful::day;

/// What the calendar says made it.
const PRODUCT: &str = concat!("-//lawful//lawful ", env!("CARGO_PKG_VERSION"), "//EN");

/// Shows what lies ahead of every leg of a register.
pub fn run(args: &Args) -> Done {
    calendar(args).into()
}

fn calendar(args: &Args) -> Result<String, Vec<Fault>> {
    let one = |fault| vec![fault];
    let source = Source::open(&args.file, args.input.input_format).map_err(one)?;
    let register = engine::register(&source)?;
    let (bench, today) = subject::bench_of(&args.law).map_err(one)?;
    if args.until <= bench.day {
        return Err(one(Fault::new("--until must be later than the day of --on")));
    }
    let entries = bench.calendar(&register, args.until, &source)?;
    let stamp = args.stamp.unwrap_or(bench.day);
    match args.format {
        CalendarFormat::Ical => return Ok(to_ical(&entries, PRODUCT, stamp)),
        CalendarFormat::Json => return Ok(entries.iter().map(|entry| engine::json(entry) + "\n").collect()),
        CalendarFormat::Human => {}
    }
    let mut page = Page::new();
    let until = day::iso(args.until);
    let entries_of = if entries.len() == 1 { "entry" } else { "entries" };
    page.paragraph(0, BOLD, &format!("{} {entries_of} until {until}", entries.len()));
    legs::dated(&bench, today, &mut page);
    shown(&entries, &mut page);
    Ok(page.into_text())
}

fn shown(entries: &[Entry], page: &mut Page) {
    let mut last = None;
    for entry in entries {
        if last != Some(entry.date) {
            page.gap();
            page.paragraph(0, BOLD, &day::iso(entry.date));
            last = Some(entry.date);
        }
        page.field("Leg", &format!("{} ({})", entry.recipient, entry.subject));
        if matches!(entry.kind, EntryKind::Outcome | EntryKind::PlaceChanges) {
            let (before, after) = (page::outcome(entry.outcome_before), page::outcome(entry.outcome_after));
            page.line(&format!("  {}{before} → {after}", page::paint(page::LABEL, &format!("{:<11}", "Outcome"))));
        }
        page.field("Why", &entry.text);
        let codes = |codes: &[&str]| codes.join(" ");
        if entry.kind == EntryKind::Findings && !entry.new.is_empty() {
            page.field("New", &codes(&entry.new));
        }
        if entry.kind == EntryKind::Findings && !entry.gone.is_empty() {
            page.field("Gone", &codes(&entry.gone));
        }
    }
    if entries.is_empty() {
        page.gap();
        page.paragraph(0, DIM, "Nothing is in sight.");
    }
}
