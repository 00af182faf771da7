//! `lawful diff`.

use super::{CLEAN, Done, FOUND, subject};
use crate::args::{Diff as Args, Plain, Terms};
use crate::engine;
use crate::fault::Fault;
use crate::render::diff::{Compared, page};
use crate::source::Source;
use lawful::facts::Fact;
use lawful::law::Day;
use lawful::{ChangeTerms, Date, PeriodIn};

/// Shows what differs between two registers, what that obliges, and what it does to the legs.
pub fn run(args: &Args) -> Done {
    match compared(args) {
        Ok((text, found)) => Done { status: if found { FOUND } else { CLEAN }, ..Done::clean(text) },
        Err(faults) => faults.into(),
    }
}

fn compared(args: &Args) -> Result<(String, bool), Vec<Fault>> {
    let one = |fault| vec![fault];
    if args.old == "-" && args.new == "-" {
        return Err(one(Fault::new("only one of the two registers can be standard input")));
    }
    let open = |file: &str| Source::open(file, args.input.input_format).map_err(one);
    let (old, new) = (open(&args.old)?, open(&args.new)?);
    let (before, after) = (engine::register(&old)?, engine::register(&new)?);
    let terms = terms(&args.terms).map_err(one)?;
    let (bench, today) = subject::bench_of(&args.law).map_err(one)?;
    let (change, follows) = bench.change((&before, &old), (&after, &new), &terms)?;
    let compared = Compared { change, consequences: follows };
    let found = compared.counts();
    if args.format == Plain::Json {
        return Ok((engine::json(&compared) + "\n", found));
    }
    Ok((page(&compared, today, args.verbose), found))
}

/// The terms of the command line.
fn terms(args: &Terms) -> Result<ChangeTerms, Fault> {
    let mut terms = ChangeTerms::default();
    terms.authorisation = args.authorisation.unwrap_or_default();
    terms.objection_period_days = args.objection_days.map(Fact::Is).unwrap_or_default();
    terms.period_in = if args.business_days { Fact::Is(PeriodIn::Business) } else { Fact::Unstated };
    terms.effective_on = args.effective_on.map(Fact::Is).unwrap_or_default();
    terms.notice_sent_on = args.notice_sent_on.unwrap_or_default();
    terms.holidays = Fact::Is(holidays(args)?);
    Ok(terms)
}

/// The holidays of the command line, and those of its file.
fn holidays(args: &Terms) -> Result<Vec<Date>, Fault> {
    let mut all = args.holiday.clone();
    if let Some(file) = &args.holidays {
        let listed: Vec<Day> = engine::read(&Source::open(file, None)?)?;
        all.extend(listed.into_iter().map(|day| day.0));
    }
    Ok(all)
}
