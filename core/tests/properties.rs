//! The laws that every verdict keeps, whatever the facts.
#![cfg(feature = "wire")]

#[path = "support/facts.rs"]
mod facts;
mod support;

use lawful::Outcome;
use lawful::Law;
use proptest::prelude::*;
use proptest::test_runner::{Config, RngSeed};
use serde_json::Value;
use facts::{Asked, asked_by_vectors, facts_of, question, read, without};

/// The same cases in every run.
fn config(cases: u32) -> Config {
    Config { cases, rng_seed: RngSeed::Fixed(20_200_716), failure_persistence: None, ..Config::default() }
}

fn decide(law: &Law, asked: &Asked, facts: &Value) -> Outcome {
    asked.on(law).decide(&read(facts)).outcome
}

/// Whether the outcome with less known fits the one with more: it may be open, or the same. Where more is known, a lawful
/// transfer may turn out to be none at all.
fn is_sound(less: Outcome, full: Outcome) -> bool {
    less == Outcome::Undetermined || less == full || (less, full) == (Outcome::Lawful, Outcome::NotRestricted)
}

#[test]
fn forgetting_one_fact_of_a_vector_is_sound() {
    let law = Law::bundled();
    let mut wrong = Vec::new();
    for asked in asked_by_vectors() {
        let full = decide(&law, &asked, &asked.facts);
        for at in facts_of(&asked.facts) {
            let less = decide(&law, &asked, &without(&asked.facts, &[at.clone()]));
            if !is_sound(less, full) {
                wrong.push(format!("without {at}: {less} instead of {full}: {asked:?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{} unsound:\n{}", wrong.len(), wrong.join("\n"));
}
