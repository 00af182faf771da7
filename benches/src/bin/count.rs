//! Runs one case inside a function that valgrind can be told to count: `count CASE [ITEMS]`.
//!
//! Prints the number of items, so that the script divides what valgrind counted. `count list` prints the cases.

use lawful::facts::{Chain, Register, Transfer};
use lawful::{Law, Regime, day, wire};
use lawful_benches::{chain_text, keep, legs, mixture, register};
use std::hint::black_box;
use std::process::ExitCode;
use std::sync::OnceLock;

type Work = Box<dyn Fn() + Send + Sync>;

static WORK: OnceLock<Work> = OnceLock::new();

/// What is counted: valgrind toggles its counting on entry to and on return from this name.
// SAFETY: no other symbol of this binary or of the libraries it links has this name.
#[allow(unsafe_code, reason = "the name must survive for `--toggle-collect`")]
#[unsafe(no_mangle)]
#[inline(never)]
extern "C" fn measured() {
    if let Some(work) = WORK.get() {
        work();
    }
}

const CASES: [(&str, usize); 27] = [
    ("empty", 1000),
    ("bundled", 1000),
    ("decide", 1000),
    ("decide-10k", 10_000),
    ("decide-100k", 100_000),
    ("decide-eea", 1000),
    ("decide-adequate", 1000),
    ("decide-dpf", 1000),
    ("decide-clauses", 1000),
    ("decide-no-ground", 1000),
    ("decide-nothing-known", 1000),
    ("brief", 1000),
    ("explain", 1000),
    ("periods", 200),
    ("read", 1000),
    ("answer-outcome", 1000),
    ("answer-verdict", 300),
    ("chain", 1000),
    ("chain-20k", 20_000),
    ("chain-outcome", 1000),
    ("chain-outcome-20k", 20_000),
    ("chain-read", 1000),
    ("register-read", 1000),
    ("register-check", 1000),
    ("register-outcomes", 1000),
    ("register-outcomes-10k", 10_000),
    ("register-report", 1000),
];

fn main() -> ExitCode {
    let mut words = std::env::args().skip(1);
    let case = words.next().unwrap_or_default();
    let Some((case, items)) = CASES.into_iter().find(|(name, _)| *name == case) else {
        CASES.iter().for_each(|(name, _)| println!("{name}"));
        return if case == "list" { ExitCode::SUCCESS } else { ExitCode::FAILURE };
    };
    let items = words.next().and_then(|count| count.parse().ok()).unwrap_or(items);
    let work = work(case, items);
    // Once outside the count, so that nothing is done for the first time inside it.
    work();
    let _ = WORK.set(work);
    measured();
    println!("{items}");
    ExitCode::SUCCESS
}

/// The work of a case.
fn work(case: &str, items: usize) -> Work {
    let law = Law::bundled();
    let at = ["eea", "adequate", "dpf", "clauses", "no-ground", "nothing-known"];
    if let Some(at) = case.strip_prefix("decide-").and_then(|leg| at.iter().position(|name| *name == leg)) {
        let question = legs()[at].question.clone();
        return Box::new(move || (0..items).for_each(|_| keep(black_box(&question).decide(&law))));
    }
    match case {
        "empty" => Box::new(move || (0..items).for_each(keep)),
        "bundled" => Box::new(move || (0..items).for_each(|_| keep(Law::bundled()))),
        "read" => {
            let facts = mixture(items);
            Box::new(move || facts.iter().for_each(|q| keep(wire::read::<Transfer>(q.json.as_bytes()))))
        }
        _ if case.starts_with("register-") => of_register(case, items),
        _ if case.starts_with("chain") => of_chain(case, items),
        _ if case.starts_with("answer-") => {
            let detail = case.trim_start_matches("answer-");
            let lines: Vec<String> = mixture(items).iter().map(|question| question.line(detail)).collect();
            Box::new(move || lines.iter().for_each(|line| keep(wire::answer(&law, line.as_bytes()))))
        }
        _ => {
            let all = mixture(items);
            let day = |q: &lawful_benches::Question| (q.date, q.regime);
            let from = day::parse("2020-01-01").unwrap_or(law.as_of());
            let to = day::parse("2027-01-01").unwrap_or(law.as_of());
            match case {
                "brief" => Box::new(move || {
                    for q in &all {
                        let (date, regime) = day(q);
                        black_box(law.on(date).under(regime).brief(&q.facts));
                    }
                }),
                "periods" => Box::new(move || {
                    for q in &all {
                        let (date, regime) = day(q);
                        black_box(law.on(date).under(regime).periods(&q.facts, from, to));
                    }
                }),
                "explain" => Box::new(move || all.iter().for_each(|q| keep(q.explain(&law)))),
                _ => Box::new(move || all.iter().for_each(|q| keep(q.decide(&law)))),
            }
        }
    }
}

fn of_chain(case: &str, edges: usize) -> Work {
    let (law, text) = (Law::bundled(), chain_text(edges));
    let read = |text: &str| wire::read::<Chain>(text.as_bytes()).unwrap_or_else(|error| panic!("{error}"));
    let chain = read(&text);
    let date = day::parse("2026-11-22").unwrap_or(law.as_of());
    match case {
        "chain-read" => Box::new(move || keep(read(&text))),
        "chain-outcome" | "chain-outcome-20k" => {
            Box::new(move || keep(law.on(date).under(Regime::EuGdpr).chain_outcome(black_box(&chain))))
        }
        _ => Box::new(move || keep(law.on(date).under(Regime::EuGdpr).chain(black_box(&chain)))),
    }
}

fn of_register(case: &str, legs: usize) -> Work {
    let (law, text) = (Law::bundled(), register(legs));
    let read = |text: &str| wire::read::<Register>(text.as_bytes()).unwrap_or_else(|error| panic!("{error}"));
    let register = read(&text);
    match case {
        "register-read" => Box::new(move || keep(read(&text))),
        "register-check" => Box::new(move || keep(register.check())),
        "register-report" => Box::new(move || keep(law.on(law.as_of()).register(&register))),
        _ => Box::new(move || law.on(law.as_of()).outcomes(&register).for_each(keep)),
    }
}
