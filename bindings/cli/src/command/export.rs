//! `lawful export`.

use super::{Done, subject};
use crate::args::Export as Args;
use crate::engine;
use crate::fault::Fault;
use crate::file;
use crate::source::Source;
use crate::text::clean;
use lawful::exchange::export::{Exported, Options, export};
use std::io::IsTerminal;

/// Makes a paper of a register, and writes it.
pub fn run(args: &Args) -> Done {
    match exported(args) {
        Err(faults) => faults.into(),
        Ok(paper) => match args.out.as_deref().filter(|path| *path != "-") {
            Some(path) => file::whole(path, &paper.bytes).map_or_else(Done::from, |()| Done::default()),
            None => printed(paper),
        },
    }
}

fn exported(args: &Args) -> Result<Exported, Vec<Fault>> {
    let one = |fault| vec![fault];
    if args.file == "-" && args.since.as_deref() == Some("-") {
        return Err(one(Fault::new("only one of the two registers can be standard input")));
    }
    let source = Source::open(&args.file, args.input.input_format).map_err(one)?;
    let register = engine::register(&source)?;
    let (bench, _) = subject::bench_of(&args.law).map_err(one)?;
    bench.know(&engine::cases(&register), &source)?;
    let since = match &args.since {
        Some(file) => {
            let source = Source::open(file, args.input.input_format).map_err(one)?;
            let before = engine::register(&source)?;
            bench.know(&engine::cases(&before), &source)?;
            Some(before)
        }
        None => None,
    };
    let mut options = Options::default();
    options.since = since.as_ref();
    options.side = args.side;
    options.layout = args.layout;
    options.verdicts = args.verdicts;
    options.url = args.url.as_deref();
    export(&register, &bench.day(), args.to, &options).map_err(|error| one(Fault::new(error.to_string())))
}

/// On a terminal nothing of the paper may steer it; anywhere else it is written as it is.
fn printed(paper: Exported) -> Done {
    if !std::io::stdout().is_terminal() {
        return Done { raw: paper.bytes, ..Done::default() };
    }
    match paper.text() {
        Some(text) => Done::clean(text.lines().map(|line| clean(line) + "\n").collect()),
        None => Fault::new(format!("this is no text: say --out {}", paper.file_name)).into(),
    }
}
