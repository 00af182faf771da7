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
use std::path::Path;
use std::process::Command;

/// Shows what differs between two registers, what that obliges, and what it does to the legs.
pub fn run(args: &Args) -> Done {
    match compared(args) {
        Ok((text, found)) => Done { status: if found { FOUND } else { CLEAN }, ..Done::clean(text) },
        Err(faults) => faults.into(),
    }
}

fn compared(args: &Args) -> Result<(String, bool), Vec<Fault>> {
    let one = |fault| vec![fault];
    let (old, new) = sources(args).map_err(one)?;
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

/// The two registers: two files, or a file and what it was in a revision.
fn sources(args: &Args) -> Result<(Source, Source), Fault> {
    let open = |file: &str| Source::open(file, args.input.input_format);
    match (args.files.as_slice(), &args.since) {
        ([old, new], None) if old == "-" && new == "-" => {
            Err(Fault::new("only one of the two registers can be standard input"))
        }
        ([old, new], None) => Ok((open(old)?, open(new)?)),
        ([file], Some(_)) if file == "-" => Err(Fault::new("standard input has no revisions")),
        ([file], Some(revision)) => {
            let old =
                Source::of(&format!("{file} at {revision}"), file, committed(file, revision)?, args.input.input_format);
            Ok((old?, open(file)?))
        }
        (_, Some(_)) => Err(Fault::new("with --since there is one file: the register as it is to be")),
        (_, None) => Err(Fault::new("two files are compared; with --since REV one file with a revision of it")),
    }
}

/// What a file was in a revision, as git has it.
fn committed(file: &str, revision: &str) -> Result<Vec<u8>, Fault> {
    let path = Path::new(file);
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    if revision.is_empty() || revision.starts_with('-') || revision.contains(':') {
        return Err(Fault::new(format!("`{revision}` is no revision")));
    }
    let ran = Command::new("git").arg("-C").arg(folder).args(["show", &format!("{revision}:./{name}")]).output();
    let ran = ran.map_err(|error| Fault::new(format!("git cannot be run: {error}")))?;
    if ran.status.success() {
        return Ok(ran.stdout);
    }
    let said = String::from_utf8_lossy(&ran.stderr);
    let said = said.lines().next().unwrap_or_default().trim_start_matches("fatal: ");
    Err(Fault::new(format!("git has no `{file}` at `{revision}`: {said}")))
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
