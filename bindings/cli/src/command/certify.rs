//! `lawful certify` and `lawful verify`.

use super::{CLEAN, Done, FOUND, subject};
use crate::args::{Certify, LawArgs, Plain, Verify};
use crate::engine;
use crate::fault::Fault;
use crate::locate::locate;
use crate::render::page::{self, BOLD, Page};
use crate::source::Source;
use lawful::certificate::{Certificate, Difference, certify, certify_register, verify};
use lawful::wire::InputError;

/// Prints the certificate of an answer.
pub fn certified(args: &Certify) -> Done {
    of_input(args).into()
}

fn of_input(args: &Certify) -> Result<String, Vec<Fault>> {
    let one = |fault| vec![fault];
    let source = Source::open(&args.file, args.input.input_format).map_err(one)?;
    let bad = |error: InputError| vec![engine::fault(&source, &error)];
    let json = source.json().as_bytes();
    let made = if is_question(&source) {
        if args.law.on.is_some() || args.law.regime.is_some() {
            return Err(one(Fault::new("a question has its day and its regime itself: leave --on and --regime away")));
        }
        let (bench, _) = subject::bench_of(&args.law).map_err(one)?;
        certify(&bench.law, json).map_err(bad)?
    } else {
        engine::register(&source)?;
        let (bench, _) = subject::bench_of(&args.law).map_err(one)?;
        certify_register(bench.day(), json).map_err(bad)?
    };
    Ok(made.to_json() + "\n")
}

fn is_question(source: &Source) -> bool {
    locate(source.json(), ["/question"]).exact("/question").is_some()
}

/// Makes the answer of a certificate again and compares.
pub fn verified(args: &Verify) -> Done {
    match compared(args) {
        Ok((text, holds)) => Done { status: if holds { CLEAN } else { FOUND }, ..Done::clean(text) },
        Err(faults) => faults.into(),
    }
}

fn compared(args: &Verify) -> Result<(String, bool), Vec<Fault>> {
    let one = |fault| vec![fault];
    let certificate = Source::open(&args.certificate, None).map_err(one)?;
    let certificate: Certificate = engine::read(&certificate).map_err(one)?;
    let source = Source::open(&args.file, args.input.input_format).map_err(one)?;
    let changes = LawArgs { on: None, regime: None, without: args.without.clone(), law: args.law.clone() };
    // The day of the certificate is that of its changes too, where `--without` gives none.
    let day = certificate.day.unwrap_or_else(subject::today);
    let law = engine::amended(&subject::overlay(&changes, day).map_err(one)?).map_err(one)?;
    let differences =
        verify(&law, &certificate, source.json().as_bytes()).map_err(|error| vec![engine::fault(&source, &error)])?;
    let holds = differences.is_empty();
    if args.format == Plain::Json {
        return Ok((engine::json(&differences) + "\n", holds));
    }
    let mut page = Page::new();
    if holds {
        page.paragraph(0, BOLD, "The certificate holds: the same answer was made again.");
    } else {
        page.paragraph(0, BOLD, "The certificate does not hold.");
    }
    differences.iter().for_each(|difference| shown(difference, &mut page));
    Ok((page.into_text(), holds))
}

fn shown(difference: &Difference, page: &mut Page) {
    page.gap();
    page.paragraph(0, page::PLAIN, meaning(difference.part));
    page.field("Certified", &difference.certified);
    page.field("Found", &difference.found);
}

fn meaning(part: &str) -> &'static str {
    match part {
        "input" => "The input is another one.",
        "edition" => "The law is of another edition.",
        "law" => "The law is another one.",
        "engine" => "The library has another version.",
        _ => "The answer is another one.",
    }
}
