//! Chains: what they keep whatever the facts, the chains of a register, and what is left when a tool falls.
#![cfg(feature = "wire")]

#[path = "chains/fallback.rs"]
mod fallback;
#[path = "chains/laws.rs"]
mod laws;
#[path = "chains/registers.rs"]
mod registers;

use lawful::facts::{Chain, Register};
use lawful::{Date, Law, day, wire};
use serde_json::Value;

fn chain(facts: &Value) -> Chain {
    wire::read(facts.to_string().as_bytes()).unwrap_or_else(|error| panic!("{error} in {facts}"))
}

fn register(json: &Value) -> Register {
    wire::read(json.to_string().as_bytes()).unwrap_or_else(|error| panic!("{error} in {json}"))
}

fn today() -> Date {
    day::parse("2026-11-22").unwrap()
}

fn on(law: &Law) -> lawful::Day<'_> {
    law.on(today())
}
