//! Registers: the examples, and made ones of any size.

use std::fmt::Write;
use std::fs;
use std::path::Path;

/// The example registers: name and text.
///
/// # Panics
/// When they are not where they belong.
#[must_use]
pub fn example_registers() -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../core/examples/registers");
    let mut files: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let files = files.iter().filter(|file| file.extension().is_some_and(|end| end == "json"));
    files
        .map(|file| (file.file_stem().unwrap().to_string_lossy().into_owned(), fs::read_to_string(file).unwrap()))
        .collect()
}

/// A register of one company with `legs` recipients, its text written the way people write them: a name, a purpose, a
/// place and what is said of the safeguard.
#[must_use]
pub fn register(legs: usize) -> String {
    const FACTS: [(&str, &str); 5] = [
        ("IE", r#"{"data":{"tags":["non-hr"]}}"#),
        (
            "US",
            r#"{"data":{"tags":["non-hr"]},"certs":[{"instrument":"eu-adequacy-us-dpf","active":true,"entity_covered":true,"covers_hr":false,"covers_non_hr":true}],"tools":[],"tools_complete":true}"#,
        ),
        (
            "IN",
            r#"{"tools":[{"kind":"scc","instrument":"eu-scc-2021-914","module":2,"signed_on":"2022-01-10","executed":true}],"tia":{"performed":true,"conclusion":"equivalent"}}"#,
        ),
        ("CH", r#"{"flow":{"mode":"remote-access"}}"#),
        ("US", r#"{"data":{"status":null}}"#),
    ];
    let mut text = String::from(
        r#"{"format":"lawful-register/1","document":{"id":"made","kind":"record","holder":"p0"},"parties":[{"id":"p0","name":{"written":"Holder AS"},"disclosure":"named","places":[{"place":"NO","kind":"establishment"}]}"#,
    );
    for at in 1..=legs {
        let place = FACTS[at % FACTS.len()].0;
        let _ = write!(
            text,
            r#",{{"id":"p{at}","name":{{"written":"Recipient {at} Ltd","key":"recipient-{at}","lines":[{at}]}},"disclosure":"named","places":[{{"place":"{place}","kind":"establishment","words":{{"text":"{place}","lines":[{at}]}}}}]}}"#
        );
    }
    text.push_str(r#"],"engagements":["#);
    for at in 1..=legs {
        let comma = if at == 1 { "" } else { "," };
        let facts = FACTS[at % FACTS.len()].1;
        let _ = write!(
            text,
            r#"{comma}{{"id":"e{at}","by":"p0","engages":"p{at}","role":{{"labelled":"processor","labelled_words":{{"text":"Processor","lines":[{at}]}},"assessed":"processor"}},"by_role":"controller","for":"own-purposes","purpose":{{"text":"Sending the newsletter and counting who reads it","lines":[{at}]}},"facts":{facts}}}"#
        );
    }
    text.push_str("]}");
    text
}
