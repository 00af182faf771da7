//! One table in one run: what each thing costs, how that compares with the floor, and whether the goal is met.
//!
//! Every row is measured in many short samples, the rows in turn, so that what else the machine does falls on all of
//! them alike; the median counts. Nothing is asserted: times on a busy machine prove little, ratios a little more.

use lawful::facts::{Chain, Register, Transfer};
use lawful::{Date, Law, Regime, day, wire};
use lawful_benches::{Question, chain, example_registers, keep, legs, mixture, questions, register};
use serde::Deserialize;
use serde::de::IgnoredAny;
use std::hint::black_box;
use std::time::{Duration, Instant};

/// Samples of each row.
const SAMPLES: usize = 41;
/// The least a sample takes.
const SAMPLE: Duration = Duration::from_micros(1500);

/// A goal of `docs/PERFORMANCE.md`.
#[derive(Clone, Copy)]
enum Goal {
    None,
    /// At most this many nanoseconds an item.
    Ns(f64),
    /// At most this many times another row.
    Times(f64, &'static str),
}

/// A row of the table.
struct Row {
    name: String,
    /// Items in one call of `work`.
    items: usize,
    work: Box<dyn Fn()>,
    goal: Goal,
    samples: Vec<f64>,
}

impl Row {
    fn new(name: impl Into<String>, items: usize, goal: Goal, work: impl Fn() + 'static) -> Self {
        Self { name: name.into(), items, work: Box::new(work), goal, samples: Vec::new() }
    }

    /// Measures one sample: the nanoseconds of an item.
    fn sample(&mut self, calls: usize) {
        let start = Instant::now();
        for _ in 0..calls {
            (self.work)();
        }
        self.samples.push(start.elapsed().as_nanos() as f64 / (calls * self.items) as f64);
    }

    /// How many calls a sample needs.
    fn calls(&self) -> usize {
        (self.work)();
        let mut calls = 1;
        loop {
            let start = Instant::now();
            (0..calls).for_each(|_| (self.work)());
            if start.elapsed() >= SAMPLE {
                return calls;
            }
            calls *= 2;
        }
    }

    /// The sample below which a share of them lies.
    fn at(&self, share: f64) -> f64 {
        quantile(self.samples.clone(), share)
    }

    /// How many times another row this one costs: the median over the rounds, so that what else the machine did in a
    /// round falls on both.
    fn over(&self, other: &Self) -> f64 {
        quantile(self.samples.iter().zip(&other.samples).map(|(ns, of)| ns / of).collect(), 0.5)
    }
}

fn quantile(mut samples: Vec<f64>, share: f64) -> f64 {
    samples.sort_by(f64::total_cmp);
    samples[((samples.len() - 1) as f64 * share).round() as usize]
}

/// The members of a question line, read in one pass: the floor for anything that answers it.
#[derive(Deserialize)]
struct Line<'a> {
    question: &'a str,
    regime: &'a str,
    as_of: &'a str,
    detail: &'a str,
    facts: Transfer,
}

fn main() {
    let mut rows = rows();
    let calls: Vec<usize> = rows.iter().map(Row::calls).collect();
    for _ in 0..SAMPLES {
        for (row, calls) in rows.iter_mut().zip(&calls) {
            row.sample(*calls);
        }
    }
    print(&rows);
    println!();
    println!("A typed transfer takes {} bytes, and what it names beyond that.", size_of::<Transfer>());
}

fn print(rows: &[Row]) {
    let over = |row: &Row, name: &str| rows.iter().find(|row| row.name == name).map_or(f64::NAN, |of| row.over(of));
    println!("| per item | median ns | quartiles | of typed read | goal | |");
    println!("|---|---:|---:|---:|---|---|");
    for row in rows {
        let ns = row.at(0.5);
        let (goal, met) = match row.goal {
            Goal::None => (String::new(), ""),
            Goal::Ns(most) => (format!("≤ {}", figure(most)), word(ns <= most)),
            Goal::Times(most, of) => {
                let ratio = over(row, of);
                (format!("≤ {most} x {of}: {ratio:.2} x"), word(ratio <= most))
            }
        };
        println!(
            "| {} | {} | {}-{} | {:.2} | {goal} | {met} |",
            row.name,
            figure(ns),
            figure(row.at(0.25)),
            figure(row.at(0.75)),
            over(row, "read typed facts, JSON"),
        );
    }
}

const fn word(met: bool) -> &'static str {
    if met { "met" } else { "not met" }
}

fn figure(ns: f64) -> String {
    match ns {
        _ if ns < 10.0 => format!("{ns:.1}"),
        _ if ns < 10_000.0 => format!("{ns:.0}"),
        _ => format!("{:.1} k", ns / 1000.0),
    }
}

fn rows() -> Vec<Row> {
    let mut rows = decisions();
    rows.extend(explanations());
    rows.extend(lines());
    rows.extend(chains());
    rows.extend(registers());
    rows
}

fn decisions() -> Vec<Row> {
    let law = Law::bundled();
    let mut rows = Vec::new();
    for (count, goal) in [(1000, Goal::Ns(100.0)), (100_000, Goal::None)] {
        let (law, all) = (law.clone(), mixture(count));
        rows.push(Row::new(format!("decide, mixture of {count}"), count, goal, move || {
            for question in &all {
                black_box(question.decide(&law));
            }
        }));
    }
    for leg in legs() {
        let law = law.clone();
        rows.push(Row::new(format!("decide, {}", leg.name), 1, Goal::Ns(100.0), move || {
            black_box(black_box(&leg.question).decide(&law));
        }));
    }
    let (batch, copy) = (mixture(1000), law);
    rows.push(Row::new("outcomes, batch of 1000 of one day", 1000, Goal::Ns(60.0), move || {
        let on = copy.on(copy.as_of()).under(Regime::EuGdpr);
        let outcomes: Vec<_> = batch.iter().map(|question| on.decide(&question.facts).outcome).collect();
        black_box(outcomes);
    }));
    rows.push(Row::new("Law::bundled", 1000, Goal::Ns(1.0), || {
        for _ in 0..1000 {
            black_box(Law::bundled());
        }
    }));
    rows
}

fn explanations() -> Vec<Row> {
    let law = Law::bundled();
    let all = mixture(300);
    let each = |name: &str, goal: Goal, ask: fn(&Law, &Question)| {
        let (law, all) = (law.clone(), all.clone());
        Row::new(name, all.len(), goal, move || all.iter().for_each(|question| ask(&law, question)))
    };
    vec![
        each("brief: outcome, codes, missing", Goal::None, |law, q| {
            black_box(law.on(q.date).under(q.regime).brief(&q.facts));
        }),
        each("explain: proof and remedies", Goal::Ns(20_000.0), |law, q| {
            black_box(q.explain(law));
        }),
        each("explain as JSON", Goal::None, |law, q| {
            black_box(serde_json::to_string(&q.explain(law)).unwrap_or_default());
        }),
        each("periods 2020-2027", Goal::None, |law, q| {
            let [from, to] = [2020, 2027].map(|year| Date::from_ordinal_date(year, 1).unwrap_or(Date::MIN));
            black_box(law.on(q.date).under(q.regime).periods(&q.facts, from, to));
        }),
    ]
}

fn lines() -> Vec<Row> {
    let law = Law::bundled();
    let all = mixture(300);
    let facts: Vec<String> = all.iter().map(|question| question.json.clone()).collect();
    let over = |name: &str, goal: Goal, texts: Vec<String>, read: fn(&Law, &str)| {
        let law = law.clone();
        Row::new(name, texts.len(), goal, move || texts.iter().for_each(|text| read(&law, text)))
    };
    let lines = |detail: &str| -> Vec<String> { all.iter().map(|question| question.line(detail)).collect() };
    let answer: fn(&Law, &str) = |law, text| keep(wire::answer(law, text.as_bytes()));
    const LINE: &str = "read the same line, typed, one pass";
    vec![
        over("read typed facts, JSON", Goal::None, facts.clone(), |_, text| {
            keep(wire::read::<Transfer>(text.as_bytes()));
        }),
        over(LINE, Goal::None, lines("outcome"), |_, text| {
            let line: Line<'_> = serde_json::from_str(text).unwrap_or_else(|error| panic!("{error}"));
            black_box((line.question, line.regime, line.as_of, line.detail, line.facts));
        }),
        over("skip the same line, serde_json", Goal::None, lines("outcome"), |_, text| {
            keep(serde_json::from_str::<IgnoredAny>(text));
        }),
        over("read the same line as serde_json::Value", Goal::None, lines("outcome"), |_, text| {
            keep(serde_json::from_str::<serde_json::Value>(text));
        }),
        over("answer, outcome", Goal::Times(1.5, LINE), lines("outcome"), answer),
        over("answer, codes", Goal::None, lines("codes"), answer),
        over("answer, verdict", Goal::None, lines("verdict"), answer),
        over("answer, full", Goal::None, lines("full"), answer),
    ]
}

fn chains() -> Vec<Row> {
    let law = Law::bundled();
    let day = day::parse("2026-11-22").unwrap_or(law.as_of());
    let row = |name: String, edges: usize, goal: Goal, chain: Chain| {
        let law = law.clone();
        Row::new(name, edges, goal, move || keep(law.on(day).under(Regime::EuGdpr).chain(&chain)))
    };
    let mut rows: Vec<Row> = [10, 1000, 20_000]
        .map(|edges| row(format!("chain of {edges}, an edge"), edges, Goal::Ns(1000.0), chain(edges)))
        .into();
    for edges in [1000, 20_000] {
        let (law, chain) = (law.clone(), chain(edges));
        let work = move || keep(law.on(day).under(Regime::EuGdpr).chain_outcome(&chain));
        rows.push(Row::new(format!("chain of {edges}, outcome, an edge"), edges, Goal::Ns(1000.0), work));
    }
    let of_vectors = questions().into_iter().filter(|vector| vector["question"] == "chain");
    let first = of_vectors.filter_map(|vector| wire::read(vector["facts"].to_string().as_bytes()).ok()).next();
    rows.extend(first.map(|chain: Chain| row("chain of a test vector, whole".into(), 1, Goal::None, chain)));
    rows
}

fn registers() -> Vec<Row> {
    let texts: Vec<String> = example_registers().into_iter().map(|(_, text)| text).collect();
    let mut rows = of_registers("examples", texts);
    for legs in [1000, 10_000] {
        rows.extend(of_registers(&format!("made, {legs} legs"), vec![register(legs)]));
    }
    rows
}

/// The rows of some registers, each an item a leg.
fn of_registers(name: &str, texts: Vec<String>) -> Vec<Row> {
    let law = Law::bundled();
    let read = |text: &String| wire::read::<Register>(text.as_bytes()).unwrap_or_else(|error| panic!("{error}"));
    let all: Vec<Register> = texts.iter().map(read).collect();
    let legs: usize = all.iter().map(|register| register.legs().count()).sum();
    let on = move |what: &str, goal: Goal, ask: fn(&Law, &Register)| {
        let (law, all) = (law.clone(), all.clone());
        Row::new(format!("register {name}, {what}"), legs, goal, move || all.iter().for_each(|one| ask(&law, one)))
    };
    let reads = Row::new(format!("register {name}, read"), legs, Goal::None, move || {
        texts.iter().for_each(|text| keep(wire::read::<Register>(text.as_bytes())));
    });
    vec![
        reads,
        on("check", Goal::None, |_, register| keep(register.check())),
        on("legs", Goal::None, |_, register| register.legs().for_each(keep)),
        on("outcomes", Goal::Ns(1000.0), |law, register| law.on(law.as_of()).outcomes(register).for_each(keep)),
        on("report", Goal::Ns(5000.0), |law, register| keep(law.on(law.as_of()).register(register))),
    ]
}
