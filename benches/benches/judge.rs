//! Judging typed facts: `cargo bench -p lawful-benches --bench judge`.

use divan::counter::ItemsCount;
use divan::{AllocProfiler, Bencher, black_box};
use lawful::{Date, Law, Outcome, Regime, day};
use lawful_benches::{Leg, chain, legs, mixture};

#[global_allocator]
static ALLOCATIONS: AllocProfiler = AllocProfiler::system();

fn main() {
    divan::main();
}

fn today() -> Date {
    day::parse("2026-11-22").unwrap()
}

#[divan::bench(args = [1000, 100_000])]
fn decide_mixture(bencher: Bencher<'_, '_>, count: usize) {
    let (law, all) = (Law::bundled(), mixture(count));
    bencher.counter(ItemsCount::new(count)).bench_local(|| {
        for question in &all {
            black_box(question.decide(&law));
        }
    });
}

#[divan::bench(args = ["within the EEA", "adequate country", "DPF listed", "clauses + assessment", "no ground", "nothing known"])]
fn decide_leg(bencher: Bencher<'_, '_>, name: &str) {
    let law = Law::bundled();
    let Some(Leg { question, .. }) = legs().into_iter().find(|leg| leg.name == name) else { return };
    bencher.bench_local(|| black_box(&question).decide(&law));
}

#[divan::bench]
fn outcomes_of_1000(bencher: Bencher<'_, '_>) {
    let (law, all) = (Law::bundled(), mixture(1000));
    let on = law.on(today()).under(Regime::EuGdpr);
    bencher
        .counter(ItemsCount::new(all.len()))
        .bench_local(|| all.iter().map(|question| on.decide(&question.facts).outcome).collect::<Vec<Outcome>>());
}

#[divan::bench]
fn brief(bencher: Bencher<'_, '_>) {
    let (law, all) = (Law::bundled(), mixture(300));
    bencher.counter(ItemsCount::new(all.len())).bench_local(|| {
        for question in &all {
            black_box(law.on(question.date).under(question.regime).brief(&question.facts));
        }
    });
}

#[divan::bench]
fn explain(bencher: Bencher<'_, '_>) {
    let (law, all) = (Law::bundled(), mixture(300));
    bencher.counter(ItemsCount::new(all.len())).bench_local(|| {
        for question in &all {
            black_box(question.explain(&law));
        }
    });
}

#[divan::bench]
fn periods_2020_to_2027(bencher: Bencher<'_, '_>) {
    let (law, all) = (Law::bundled(), mixture(300));
    let [from, to] = ["2020-01-01", "2027-01-01"].map(|date| day::parse(date).unwrap());
    bencher.counter(ItemsCount::new(all.len())).bench_local(|| {
        for question in &all {
            black_box(law.on(question.date).under(question.regime).periods(&question.facts, from, to));
        }
    });
}

#[divan::bench(args = [10, 1000])]
fn chain_edges(bencher: Bencher<'_, '_>, edges: usize) {
    let (law, chain) = (Law::bundled(), chain(edges));
    bencher.counter(ItemsCount::new(edges)).bench_local(|| law.on(today()).under(Regime::EuGdpr).chain(&chain));
}

#[divan::bench]
fn bundled() -> Law {
    Law::bundled()
}
