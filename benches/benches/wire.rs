//! From a line of JSON to the line of the answer: `cargo bench -p lawful-benches --bench wire`.

use divan::counter::{BytesCount, ItemsCount};
use divan::{AllocProfiler, Bencher};
use lawful::facts::Transfer;
use lawful::{Law, wire};
use lawful_benches::{keep, mixture};

#[global_allocator]
static ALLOCATIONS: AllocProfiler = AllocProfiler::system();

fn main() {
    divan::main();
}

/// Runs `read` over every text.
fn each(bencher: Bencher<'_, '_>, texts: &[String], read: impl Fn(&[u8])) {
    let bytes: usize = texts.iter().map(String::len).sum();
    bencher
        .counter(ItemsCount::new(texts.len()))
        .counter(BytesCount::new(bytes))
        .bench_local(|| texts.iter().for_each(|text| read(text.as_bytes())));
}

#[divan::bench(args = ["outcome", "codes", "verdict", "full"])]
fn answer(bencher: Bencher<'_, '_>, detail: &str) {
    let law = Law::bundled();
    let lines: Vec<String> = mixture(300).iter().map(|question| question.line(detail)).collect();
    each(bencher, &lines, |line| keep(wire::answer(&law, line)));
}

#[divan::bench]
fn read_facts(bencher: Bencher<'_, '_>) {
    let facts: Vec<String> = mixture(300).into_iter().map(|question| question.json).collect();
    each(bencher, &facts, |text| keep(wire::read::<Transfer>(text)));
}

#[divan::bench]
fn read_value(bencher: Bencher<'_, '_>) {
    let facts: Vec<String> = mixture(300).into_iter().map(|question| question.json).collect();
    each(bencher, &facts, |text| keep(serde_json::from_slice::<serde_json::Value>(text)));
}
