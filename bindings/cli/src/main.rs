//! The `lawful` command: reads registers and questions, asks the library, prints what it says.
#![forbid(unsafe_code)]
#![deny(missing_docs)]

mod args;
mod command;
mod engine;
mod fault;
mod file;
mod locate;
mod render;
mod source;
mod text;
mod tongue;

use anstream::{AutoStream, ColorChoice};
use args::{Cli, Color, Command};
use clap::Parser;
use command::Done;
use fault::Fault;
use std::io::{self, Write};
use std::process::ExitCode;

/// The stack that reading the deepest input may take, on every system.
const STACK: usize = 16 << 20;
/// How many faults are shown.
const FAULTS: usize = 4;

fn main() -> ExitCode {
    let cli = Cli::parse();
    tongue::choose(cli.lang);
    let choice = match cli.color {
        Color::Auto => AutoStream::choice(&io::stdout()),
        Color::Always => ColorChoice::Always,
        Color::Never => ColorChoice::Never,
    };
    let work = std::thread::Builder::new().stack_size(STACK);
    let styled = choice != ColorChoice::Never;
    let done = match work.spawn(move || run(&cli.command, styled)).map(std::thread::JoinHandle::join) {
        Ok(Ok(done)) => done,
        Ok(Err(panic)) => std::panic::resume_unwind(panic),
        Err(error) => Fault::new(format!("cannot start: {error}")).into(),
    };
    finish(&done, cli.color, choice)
}

fn run(command: &Command, styled: bool) -> Done {
    match command {
        Command::Check(args) => command::check::run(args, styled),
        Command::Explain(args) => command::legs::explain(args, styled),
        Command::Periods(args) => command::legs::periods(args),
        Command::Impact(args) => command::impact::run(args),
        Command::Diff(args) => command::diff::run(args),
        Command::Calendar(args) => command::calendar::run(args),
        Command::Audit(args) => command::audit::run(args),
        Command::Certify(args) => command::certify::certified(args),
        Command::Verify(args) => command::certify::verified(args),
        Command::Records(args) => command::records::run(args),
        Command::Merge(args) => command::merge::run(args),
        Command::Import(args) => command::import::run(args),
        Command::Export(args) => command::export::run(args),
        Command::Law(command) => command::law::run(command),
        Command::Schema(args) => command::schema::run(args),
        Command::Judge(args) => command::judge::run(args),
    }
}

/// Prints what there is to print; gives the exit status.
fn finish(done: &Done, color: Color, choice: ColorChoice) -> ExitCode {
    let written = printed(done, choice);
    let mut status = done.status;
    match written {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            complain(&[Fault::new(format!("cannot write: {error}"))], color);
            status = command::BAD;
        }
        _ => {
            // There is nobody left to tell if this fails.
            let _ = io::stderr().lock().write_all(done.aside.as_bytes());
            complain(&done.faults, color);
        }
    }
    ExitCode::from(status)
}

/// A text loses its colours where they are not wanted; bytes are written as they are.
fn printed(done: &Done, choice: ColorChoice) -> io::Result<()> {
    let mut output = AutoStream::new(io::stdout().lock(), choice);
    output.write_all(done.text.as_bytes())?;
    output.flush()?;
    drop(output);
    let mut output = io::stdout().lock();
    output.write_all(&done.raw)?;
    output.flush()
}

fn complain(faults: &[Fault], color: Color) {
    let choice = match color {
        Color::Auto => AutoStream::choice(&io::stderr()),
        Color::Always => ColorChoice::Always,
        Color::Never => ColorChoice::Never,
    };
    let mut output = AutoStream::new(io::stderr().lock(), choice);
    for fault in faults.iter().take(FAULTS) {
        // There is nobody left to tell if this fails.
        let _ = writeln!(output, "{}", fault.render(choice != ColorChoice::Never));
    }
    if faults.len() > FAULTS {
        let _ = writeln!(output, "and {} more", faults.len() - FAULTS);
    }
}
