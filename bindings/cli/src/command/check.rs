//! `lawful check`.

use super::{BAD, CLEAN, Done, FOUND, subject};
use crate::args::{Check, Report as Format};
use crate::engine::{self, Bench, Report};
use crate::fault::Fault;
use crate::render::annotations::annotations;
use crate::render::check::{Show, page};
use crate::render::sarif;
use crate::source::Source;
use lawful::Severity;

/// Judges every recipient of every register, and its record.
pub fn run(args: &Check, styled: bool) -> Done {
    let (bench, today) = match subject::bench_of(&args.law) {
        Ok(bench) => bench,
        Err(fault) => return fault.into(),
    };
    let show = Show { verbose: args.verbose, today, styled };
    let mut done = Done::default();
    let mut checked = Vec::new();
    for file in &args.files {
        match one(file, args, &bench) {
            Ok(one) => checked.push(one),
            Err(faults) => done.faults.extend(faults),
        }
    }
    done.text = match args.format {
        Format::Human => {
            checked.iter().map(|(source, report)| page(report, source, show)).collect::<Vec<_>>().join("\n")
        }
        Format::Json => checked.iter().map(|(_, report)| engine::json(&report.said) + "\n").collect(),
        Format::Sarif => sarif::log(&checked),
        Format::Github => annotations(&checked),
    };
    let found = checked.iter().any(|(_, report)| counts(report, args));
    done.status = match (done.faults.is_empty(), found) {
        (false, _) => BAD,
        (true, true) => FOUND,
        (true, false) => CLEAN,
    };
    done
}

fn one(file: &str, args: &Check, bench: &Bench) -> Result<(Source, Report), Vec<Fault>> {
    let source = Source::open(file, args.input.input_format).map_err(|fault| vec![fault])?;
    let register = engine::register(&source)?;
    let report = bench.register(&register, &source)?;
    Ok((source, report))
}

fn counts(report: &Report, args: &Check) -> bool {
    let of_legs = report.said.legs.iter().flat_map(|leg| &leg.verdict.findings);
    let of_record = report.said.record.iter().flat_map(|one| &one.judgement.findings);
    // What is only open on an engagement is shown with its chain and fails nothing; an engagement against the rules does.
    let of_chains = report.said.chains.iter().flat_map(|chain| &chain.findings);
    let breaches = of_chains.filter(|found| found.severity == Severity::Breach);
    let mut all = report.said.findings.iter().chain(of_legs).chain(of_record).chain(breaches);
    all.any(|found| args.fail_on.counts(found.severity))
}
