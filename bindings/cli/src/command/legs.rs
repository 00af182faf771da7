//! `lawful explain` and `lawful periods`.

use super::{Done, subject};
use crate::args::{Explain, InputArgs, LawArgs, Periods, Plain};
use crate::engine::{self, Bench, Case, Leg, Period};
use crate::fault::Fault;
use crate::render::check::{Show, block, way};
use crate::render::page::{BOLD, DIM, Page};
use crate::render::{timeline, tree};
use crate::source::Source;
use crate::tongue::{say, tell};
use lawful::{Date, day};
use serde::Serialize;

fn open(
    file: &str,
    engagements: &[String],
    law: &LawArgs,
    input: InputArgs,
) -> Result<(Bench, bool, Vec<Case>), Vec<Fault>> {
    let source = Source::open(file, input.input_format).map_err(|fault| vec![fault])?;
    let given = subject::read(&source)?;
    let cases = given.cases(engagements).map_err(|fault| vec![fault])?;
    let (bench, today) = subject::bench(law, &given).map_err(|fault| vec![fault])?;
    bench.know(&cases, &source)?;
    Ok((bench, today, cases))
}

/// Adds the day and the edition.
pub fn dated(bench: &Bench, today: bool, page: &mut Page) {
    let today = if today { say(" (today)") } else { "" };
    let day = day::iso(bench.day);
    page.paragraph(
        0,
        DIM,
        &tell(
            "Judged on {day}{today} by edition {edition} of the law.",
            &[("day", &day), ("today", today), ("edition", bench.law.edition())],
        ),
    );
}

/// Shows the proof behind each verdict.
pub fn explain(args: &Explain, styled: bool) -> Done {
    explained(args, styled).into()
}

fn explained(args: &Explain, styled: bool) -> Result<String, Vec<Fault>> {
    let (bench, today, cases) = open(&args.file, &args.engagements, &args.law, args.input)?;
    let judged = cases.iter().map(|case| (case, bench.judge(&case.facts)));
    if args.format == Plain::Json {
        return Ok(judged
            .map(|(case, verdict)| engine::json(&Line { id: &case.id, answer: &verdict }) + "\n")
            .collect());
    }
    let mut page = Page::new();
    dated(&bench, today, &mut page);
    for (case, verdict) in judged {
        page.gap();
        let leg = Leg { case, verdict: &verdict, safeguard: None, read_as: &[] };
        block(&leg, Show { verbose: true, today, styled }, &mut page);
        page.field("Under", verdict.regime.as_str());
        page.gap();
        if let Some(proof) = &verdict.proof {
            tree::proof(proof, verdict.regime, &mut page);
        }
    }
    Ok(page.into_text())
}

#[derive(Serialize)]
struct Line<'a, T> {
    id: &'a str,
    #[serde(flatten)]
    answer: &'a T,
}

#[derive(Serialize)]
struct Steps {
    from: Date,
    to: Date,
    periods: Vec<Period>,
}

/// Shows how each verdict changes over time.
pub fn periods(args: &Periods) -> Done {
    over_time(args).into()
}

fn over_time(args: &Periods) -> Result<String, Vec<Fault>> {
    if args.to <= args.from {
        return Err(vec![Fault::new("--to must be later than --from")]);
    }
    let (bench, today, cases) = open(&args.file, &args.engagements, &args.law, args.input)?;
    let mut page = Page::new();
    let mut json = String::new();
    dated(&bench, today, &mut page);
    page.line(timeline::LEGEND);
    for case in &cases {
        let periods = bench.periods(&case.facts, args.from, args.to);
        page.gap();
        page.paragraph(0, BOLD, &case.name);
        page.paragraph(2, DIM, &way(case));
        timeline::draw(&periods, args.from, args.to, &mut page);
        let steps = Steps { from: args.from, to: args.to, periods };
        json += &(engine::json(&Line { id: &case.id, answer: &steps }) + "\n");
    }
    Ok(if args.format == Plain::Json { json } else { page.into_text() })
}
