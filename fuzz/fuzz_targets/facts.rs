//! Facts that can be read are written and read again as the same facts, and every path agrees on their outcome.
#![no_main]

use lawful::facts::Transfer;
use lawful::{Law, wire};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &[u8]| {
    let Ok(facts) = wire::read::<Transfer>(text) else { return };
    let written = serde_json::to_string(&facts).expect("facts are JSON");
    let again: Transfer = wire::read(written.as_bytes()).unwrap_or_else(|error| panic!("{error}: {written}"));
    assert_eq!(written, serde_json::to_string(&again).expect("facts are JSON"));
    let law = Law::bundled();
    lawful_fuzz::judge(&law, lawful_fuzz::today(), &facts);
    let outcome = |facts: &Transfer| law.on(lawful_fuzz::today()).decide(facts).outcome;
    assert_eq!(outcome(&facts), outcome(&again), "{written}");
});
