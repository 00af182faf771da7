//! A question line is always answered with one line of JSON, the same one every time.
#![no_main]

use lawful::{Law, wire};
use libfuzzer_sys::fuzz_target;
use serde_json::Value;

fuzz_target!(|text: &[u8]| {
    let law = Law::bundled();
    let answer = wire::answer(&law, text);
    assert!(!answer.contains(['\n', '\r']), "one line: {answer}");
    let read: Value = serde_json::from_str(&answer).unwrap_or_else(|error| panic!("{error}: {answer}"));
    assert!(read.is_object());
    assert_eq!(answer, wire::answer(&law, text));
});
