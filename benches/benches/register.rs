//! Registers: `cargo bench -p lawful-benches --bench register`.

use divan::counter::{BytesCount, ItemsCount};
use divan::{AllocProfiler, Bencher};
use lawful::facts::Register;
use lawful::{Law, wire};
use lawful_benches::{example_registers, keep, register};

#[global_allocator]
static ALLOCATIONS: AllocProfiler = AllocProfiler::system();

fn main() {
    divan::main();
}

/// What is measured: the examples, or made registers of a number of legs.
const SIZES: [usize; 3] = [0, 1000, 10_000];

fn texts(legs: usize) -> Vec<String> {
    match legs {
        0 => example_registers().into_iter().map(|(_, text)| text).collect(),
        legs => vec![register(legs)],
    }
}

fn read(text: &String) -> Register {
    wire::read(text.as_bytes()).unwrap()
}

#[divan::bench(args = SIZES, sample_count = 20)]
fn read_text(bencher: Bencher<'_, '_>, legs: usize) {
    let texts = texts(legs);
    let bytes: usize = texts.iter().map(String::len).sum();
    bencher.counter(BytesCount::new(bytes)).bench_local(|| texts.iter().for_each(|text| keep(read(text))));
}

/// Asks something of every register; an item is a leg.
fn ask(bencher: Bencher<'_, '_>, legs: usize, ask: impl Fn(&Register)) {
    let all: Vec<Register> = texts(legs).iter().map(read).collect();
    let legs: usize = all.iter().map(|register| register.legs().count()).sum();
    bencher.counter(ItemsCount::new(legs)).bench_local(|| all.iter().for_each(&ask));
}

#[divan::bench(args = SIZES, sample_count = 20)]
fn check(bencher: Bencher<'_, '_>, legs: usize) {
    ask(bencher, legs, |register| keep(register.check()));
}

#[divan::bench(args = SIZES, sample_count = 20)]
fn draw_legs(bencher: Bencher<'_, '_>, legs: usize) {
    ask(bencher, legs, |register| register.legs().for_each(keep));
}

#[divan::bench(args = SIZES, sample_count = 20)]
fn outcomes(bencher: Bencher<'_, '_>, legs: usize) {
    let law = Law::bundled();
    ask(bencher, legs, |register| law.on(law.as_of()).outcomes(register).for_each(keep));
}

#[divan::bench(args = SIZES, sample_count = 10)]
fn report(bencher: Bencher<'_, '_>, legs: usize) {
    let law = Law::bundled();
    ask(bencher, legs, |register| keep(law.on(law.as_of()).register(register)));
}
