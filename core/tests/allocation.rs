//! A host that asks in a loop pays for no memory: a decision allocates nothing, nor does the bundled law.
#![cfg(feature = "wire")]

mod support;

use lawful::facts::{Chain, Transfer};
use lawful::{Law, Regime, day, wire};
use serde_json::json;
use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;
use support::{resolve, vectors};

/// The system's allocator, counting what each thread asks of it.
struct Counting;

thread_local! {
    static ALLOCATIONS: Cell<usize> = const { Cell::new(0) };
}

fn count() {
    // A thread that is ending has no counter left, and nothing to measure.
    let _ = ALLOCATIONS.try_with(|n| n.set(n.get() + 1));
}

// SAFETY: every call goes to `System` with the arguments it came with; counting touches no memory but a thread's own
// counter, which is initialised in a constant and so allocates nothing.
#[allow(unsafe_code, reason = "an allocator can be counted only by being one")]
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        count();
        // SAFETY: the caller keeps the contract of `alloc`, which is that of `System`.
        unsafe { System.alloc(layout) }
    }
    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        count();
        // SAFETY: as above.
        unsafe { System.alloc_zeroed(layout) }
    }
    unsafe fn realloc(&self, block: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        count();
        // SAFETY: as above; `block` is from `System`, as every block is.
        unsafe { System.realloc(block, layout, size) }
    }
    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        // SAFETY: as above.
        unsafe { System.dealloc(block, layout) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

/// How often this thread allocates while it does something.
fn allocations<T>(work: impl FnOnce() -> T) -> usize {
    let before = ALLOCATIONS.get();
    let result = work();
    let after = ALLOCATIONS.get();
    drop(result);
    after - before
}

#[test]
fn the_counter_counts() {
    assert_eq!(allocations(|| Box::new(7)), 1);
    assert_eq!(allocations(|| 7), 0);
}

#[test]
fn the_bundled_law_allocates_nothing() {
    assert_eq!(allocations(Law::bundled), 0);
}

#[test]
fn a_decision_allocates_nothing() {
    let law = Law::bundled();
    let mut asked = 0;
    for (_, vector) in vectors() {
        if vector["question"] != "transfer" {
            continue;
        }
        let facts: Transfer = wire::read(vector["facts"].to_string().as_bytes()).unwrap();
        let date = if vector["as_of"].is_object() { resolve(&vector["as_of"]) } else { vector["as_of"].clone() };
        let date = day::parse(date.as_str().unwrap()).unwrap();
        let regime: Option<Regime> = vector["regime"].as_str().map(|regime| regime.parse().unwrap());
        let on = law.on(date);
        let one = allocations(|| regime.map_or(on, |regime| on.under(regime)).decide(&facts));
        let several = allocations(|| on.decide(&facts));
        assert_eq!((one, several), (0, 0), "{} allocates", vector["id"]);
        asked += 1;
    }
    assert!(asked > 100, "only {asked} vectors were asked");
}

/// Tables for the parties of a chain are made once; an edge asks for nothing.
#[test]
fn the_outcome_of_a_chain_allocates_nothing_for_an_edge() {
    let law = Law::bundled();
    let on = law.on(day::parse("2026-11-22").unwrap());
    let with = |edges: usize| {
        let edge = |at: usize| {
            json!({"id": format!("e{at}"), "from": format!("p{}", at / 2), "to": format!("p{}", at + 1),
                "contract_in_order": true, "transfer": {"exporter.country": "IE", "exporter.role": "processor",
                "importer.country": "US", "importer.role": "processor", "tools": [], "tools_complete": false}})
        };
        let facts = json!({"root": "p0", "edges": (0..edges).map(edge).collect::<Vec<_>>()});
        let chain: Chain = wire::read(facts.to_string().as_bytes()).unwrap();
        allocations(|| on.chain_outcome(&chain))
    };
    let (few, many) = (with(10), with(1000));
    assert!(few <= 12 && many <= few + 2, "{few} for 10 edges, {many} for 1000");
}
