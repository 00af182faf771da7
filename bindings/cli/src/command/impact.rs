//! `lawful impact`.

use super::subject::{self, Given};
use super::{Done, legs};
use crate::args::{Impact as Args, LawArgs, Plain};
use crate::engine::{self, Bench, Case};
use crate::fault::Fault;
use crate::render::check::{remedies, way};
use crate::render::page::{self, BOLD, DIM, Page};
use crate::source::Source;
use crate::text::count;
use lawful::facts::Register;
use lawful::law::Overlay;
use lawful::{Date, Outcome, Verdict, day};
use std::collections::HashMap;

/// Shows what a change of the law would do to each leg.
pub fn run(args: &Args) -> Done {
    impact(args).into()
}

fn impact(args: &Args) -> Result<String, Vec<Fault>> {
    let one = |fault| vec![fault];
    if args.law.without.is_empty() && args.law.law.is_none() {
        return Err(one(Fault::new("no change of the law is given: --without INSTRUMENT@DATE, or --law FILE")));
    }
    let source = Source::open(&args.file, args.input.input_format).map_err(one)?;
    let given = subject::read(&source)?;
    let as_is = LawArgs { without: Vec::new(), law: None, ..args.law.clone() };
    let (bench, today) = subject::bench(&as_is, &given).map_err(one)?;
    let overlay = subject::overlay(&args.law, bench.day).map_err(one)?;
    let cases = given.cases(&[]).map_err(one)?;
    bench.know(&cases, &source)?;
    let changes = match &given {
        Given::Register(register) => of_register(&bench, register, &overlay),
        Given::Transfer(_) => of_transfers(&bench, &cases, &overlay),
    };
    let changes = changes.map_err(one)?;
    if args.format == Plain::Json {
        return Ok(changes.into_iter().map(|change| change.json + "\n").collect());
    }
    let mut page = Page::new();
    let changed = changes.iter().filter(|change| change.before != change.after.outcome).count();
    let verb = if changed == 1 || cases.len() == 1 { "changes" } else { "change" };
    page.paragraph(0, BOLD, &format!("{changed} of {} {verb}", count(cases.len(), "leg")));
    legs::dated(&bench, today, &mut page);
    shown(args, &cases, &changes, &mut page);
    Ok(page.into_text())
}

/// What changes for one leg.
struct Change {
    id: String,
    from: Date,
    before: Outcome,
    after: Verdict,
    json: String,
}

/// The legs of a register that change, each on the first day it does.
fn of_register(bench: &Bench, register: &Register, overlay: &Overlay) -> Result<Vec<Change>, Fault> {
    let change = |leg: lawful::LegImpact| Change {
        json: engine::json(&leg),
        id: leg.id,
        from: leg.from,
        before: leg.before,
        after: leg.after,
    };
    Ok(bench.register_impact(register, overlay)?.into_iter().map(change).collect())
}

/// A transfer of its own, on the day.
fn of_transfers(bench: &Bench, cases: &[Case], overlay: &Overlay) -> Result<Vec<Change>, Fault> {
    let change = |case: &Case| {
        let impact = bench.impact(&case.facts, overlay)?;
        let (json, before) = (engine::json(&impact), impact.before.outcome);
        Ok(Change { id: case.id.clone(), from: bench.day, before, after: impact.after, json })
    };
    cases.iter().map(change).collect()
}

fn shown(args: &Args, cases: &[Case], changes: &[Change], page: &mut Page) {
    let by_id: HashMap<&str, &Case> = cases.iter().map(|case| (case.id.as_str(), case)).collect();
    for change in changes {
        let Some(case) = by_id.get(change.id.as_str()) else { continue };
        page.gap();
        page.paragraph(0, BOLD, &case.name);
        page.field("Leg", &format!("{} ({})", way(case), case.id));
        let (before, after) = (page::outcome(change.before), page::outcome(change.after.outcome));
        page.line(&format!(
            "  {}{before} → {after}",
            page::paint(page::LABEL, &format!("{:<11}", day::iso(change.from)))
        ));
        if let Some(first) = change.after.reason() {
            page.field("Why", &format!("{} [{}]", first.message, first.code));
        }
        if let Some(ground) = &change.after.ground {
            page.field("Left", ground);
        }
        remedies(&change.after, args.verbose, page);
    }
    if changes.is_empty() {
        page.paragraph(0, DIM, "Nothing changes on this day or later.");
    }
}
