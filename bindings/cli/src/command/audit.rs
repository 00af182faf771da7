//! `lawful audit`.

use super::{CLEAN, Done, FOUND, legs, subject};
use crate::args::{Audit as Args, Plain};
use crate::engine;
use crate::fault::Fault;
use crate::render::page::{BOLD, DIM, Page};
use crate::source::Source;
use crate::text::count;
use lawful::claims::{ClaimFinding, Standing};

/// Holds the words of a register against the law of the day and its own facts.
pub fn run(args: &Args) -> Done {
    match audit(args) {
        Ok((text, found)) => Done { status: if found { FOUND } else { CLEAN }, ..Done::clean(text) },
        Err(faults) => faults.into(),
    }
}

fn audit(args: &Args) -> Result<(String, bool), Vec<Fault>> {
    let one = |fault| vec![fault];
    let source = Source::open(&args.file, args.input.input_format).map_err(one)?;
    let register = engine::register(&source)?;
    let (bench, today) = subject::bench_of(&args.law).map_err(one)?;
    let claims = bench.audit(&register, &source)?;
    let counts = |claim: &ClaimFinding| claim.finding.as_ref().is_some_and(|found| args.fail_on.counts(found.severity));
    let found = claims.iter().any(counts);
    if args.format == Plain::Json {
        return Ok((claims.iter().map(|claim| engine::json(claim) + "\n").collect(), found));
    }
    let mut page = Page::new();
    let of = |standing| claims.iter().filter(move |claim| claim.standing == standing);
    let sum = |standing, word| format!("{} {word}", of(standing).count());
    let counted = [
        sum(Standing::Contradicted, "contradicted"),
        sum(Standing::Uncontradicted, "uncontradicted"),
        sum(Standing::NotUnderstood, "not understood"),
    ];
    page.paragraph(0, BOLD, &format!("{}: {}", count(claims.len(), "claim"), counted.join(", ")));
    legs::dated(&bench, today, &mut page);
    of(Standing::Contradicted).for_each(|claim| shown(claim, &mut page));
    if args.verbose {
        of(Standing::Uncontradicted).for_each(|claim| shown(claim, &mut page));
    }
    of(Standing::NotUnderstood).for_each(|claim| shown(claim, &mut page));
    let hidden = of(Standing::Uncontradicted).count();
    if hidden > 0 && !args.verbose {
        page.gap();
        page.paragraph(0, DIM, &format!("Not shown (--verbose): {hidden} uncontradicted"));
    }
    Ok((page.into_text(), found))
}

fn shown(claim: &ClaimFinding, page: &mut Page) {
    page.gap();
    let read = &claim.claim;
    let about = read.about.as_ref().map(|about| format!(" {about}")).unwrap_or_default();
    let standing = claim.standing.to_string().replace('-', " ");
    page.paragraph(0, BOLD, &format!("{standing}: \"{}\"", read.words));
    if claim.standing != Standing::NotUnderstood {
        page.field("Says", &format!("{}{about}", read.sense.to_string().replace('-', " ")));
    }
    if let Some(found) = &claim.finding {
        page.field("Found", &format!("{} [{}]", found.message, found.code));
    }
    if claim.finding.as_ref().is_none_or(|found| found.message != claim.why) {
        page.field("Why", &claim.why);
    }
    if !claim.legs.is_empty() {
        page.field("Legs", &claim.legs.join(", "));
    }
    page.field("At", &claim.at);
}
