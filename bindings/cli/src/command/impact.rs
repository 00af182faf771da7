//! `lawful impact`.

use super::{Done, subject};
use crate::args::{Impact as Args, LawArgs, Plain};
use crate::engine::{self, Bench, Case};
use crate::fault::Fault;
use crate::render::check::{remedies, way};
use crate::render::page::{self, BOLD, DIM, Page};
use crate::source::Source;
use crate::text::count;
use lawful::law::Overlay;
use lawful::{Date, Impact, day};
use serde::Serialize;

/// Shows what a change of the law would do to each leg.
pub fn run(args: &Args) -> Done {
    impact(args).into()
}

fn impact(args: &Args) -> Result<String, Vec<Fault>> {
    if args.law.without.is_empty() && args.law.law.is_none() {
        return Err(vec![Fault::new("no change of the law is given: --without INSTRUMENT@DATE, or --law FILE")]);
    }
    let source = Source::open(&args.file, args.input.input_format).map_err(|fault| vec![fault])?;
    let subject = subject::read(&source, &[])?;
    let one = |fault| vec![fault];
    let on = args.law.on.or_else(|| last_day(&args.law));
    let as_is = LawArgs { on, without: Vec::new(), law: None, ..args.law.clone() };
    let (bench, _) = subject::bench(&as_is, Some(&subject)).map_err(one)?;
    let overlay = subject::overlay(&args.law, bench.day).map_err(one)?;
    bench.know(&subject.cases, &source)?;
    let legs = legs(&bench, subject.cases, &overlay).map_err(one)?;
    if args.format == Plain::Json {
        return Ok(legs.iter().map(|(case, impact)| engine::json(&Line { id: &case.id, impact }) + "\n").collect());
    }
    Ok(shown(args, &bench, &legs))
}

#[derive(Serialize)]
struct Line<'a> {
    id: &'a str,
    #[serde(flatten)]
    impact: &'a Impact,
}

/// The last day on which the command line takes an instrument away: by then the change is complete.
fn last_day(law: &LawArgs) -> Option<Date> {
    law.without.iter().filter_map(|without| without.date).max()
}

fn legs(bench: &Bench, cases: Vec<Case>, overlay: &Overlay) -> Result<Vec<(Case, Impact)>, Fault> {
    cases
        .into_iter()
        .map(|case| Ok((bench.impact(&case.facts, overlay)?, case)).map(|(impact, case)| (case, impact)))
        .collect()
}

fn shown(args: &Args, bench: &Bench, legs: &[(Case, Impact)]) -> String {
    let mut page = Page::new();
    let changed = legs.iter().filter(|(_, impact)| impact.changes()).count();
    let title = format!("{changed} of {} change", count(legs.len(), "leg"));
    page.paragraph(0, BOLD, &title);
    let edition = bench.law.edition();
    page.paragraph(
        0,
        DIM,
        &format!("Judged on {} by edition {edition} of the law, as it is and as changed.", day::iso(bench.day)),
    );
    for (case, impact) in legs.iter().filter(|(_, impact)| args.verbose || impact.changes()) {
        page.gap();
        page.paragraph(0, BOLD, &case.name);
        page.field("Leg", &way(case));
        page.line(&format!(
            "  {:<11}{}  →  {}",
            "",
            page::outcome(impact.before.outcome),
            page::outcome(impact.after.outcome)
        ));
        if let Some(first) = impact.after.findings.first().filter(|_| impact.changes()) {
            page.field("Why", &format!("{} [{}]", first.message, first.code));
        }
        if let Some(ground) =
            impact.before.ground.as_ref().filter(|ground| Some(*ground) != impact.after.ground.as_ref())
        {
            page.field("Lost", ground);
        }
        page_ground(impact, &mut page);
        remedies(&impact.after, args.verbose, &mut page);
    }
    page.into_text()
}

fn page_ground(impact: &Impact, page: &mut Page) {
    if let Some(ground) = &impact.after.ground {
        page.field("Left", ground);
    }
}
