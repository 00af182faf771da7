//! `calendar`, `audit`, `certify` and `verify`.

use crate::common::{example, lawful, with_input, written};
use serde_json::Value;
use std::path::Path;

fn data(name: &str) -> String {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data").join(name).display().to_string()
}

fn lines(text: &str) -> Vec<Value> {
    text.lines().map(|line| serde_json::from_str(line).expect("a line is JSON")).collect()
}

#[test]
fn a_calendar_in_each_format() {
    let file = data("ahead.yaml");
    let args = ["calendar", &file, "--on", "2026-11-26", "--until", "2027-12-31"];
    lawful(&args).exits(0).says("2027-02-01").says("✓ lawful → ✗ unlawful").says("The announced change of place");
    let json = lines(&lawful(&[&args[..], &["--format", "json"]].concat()).exits(0).out);
    assert!(json.iter().any(|entry| entry["kind"] == "listing-lapses" && entry["at"] == "/parties/1/certs/0"));
    assert!(json.is_sorted_by_key(|entry| entry["date"].to_string()));
    let ical = lawful(&[&args[..], &["--format", "ical"]].concat()).exits(0).out;
    assert_eq!(ical.matches("BEGIN:VEVENT\r\n").count(), json.len());
    assert!(ical.contains("DTSTAMP:20261126T000000Z\r\n") && ical.split("\r\n").all(|line| line.len() <= 75));
    let stamped = lawful(&[&args[..], &["--format", "ical", "--stamp", "2026-11-30"]].concat()).exits(0).out;
    assert_eq!(stamped, ical.replace("20261126T", "20261130T"));
}

#[test]
fn a_calendar_looks_ahead() {
    let file = data("ahead.yaml");
    lawful(&["calendar", &file, "--on", "2026-11-26", "--until", "2026-11-26"])
        .exits(2)
        .complains("--until must be later");
    lawful(&["calendar", &file, "--on", "2026-11-26", "--until", "2026-11-27"]).exits(0).says("Nothing is in sight.");
    lawful(&["calendar", &file, "--on", "2026-11-26"]).exits(2);
}

#[test]
fn an_audit_fails_on_what_it_is_told() {
    let file = data("ahead.yaml");
    let args = ["audit", &file, "--on", "2026-11-26"];
    lawful(&args).exits(1).says("[LF-T-003]").says("[LF-N-036]").says("not understood: \"vendor DPA\"");
    lawful(&[&args[..], &["--fail-on", "never"]].concat()).exits(0).says("Not shown (--verbose)");
    lawful(&[&args[..], &["--verbose"]].concat()).exits(1).says("uncontradicted: \"SCCs\"");
    let json = lines(&lawful(&[&args[..], &["--format", "json"]].concat()).exits(1).out);
    assert!(
        json.iter().any(|claim| claim["claim"]["words"] == "adequacy (Canada)" && claim["standing"] == "contradicted")
    );
    let superoffice = example("superoffice.json");
    lawful(&["audit", &superoffice, "--on", "2020-07-15"]).exits(0);
    lawful(&["audit", &superoffice, "--on", "2020-07-16"]).exits(1).says("ended on").says("[LF-N-020]");
}

#[test]
fn a_certificate_holds_for_the_same_content_only() {
    let file = data("acme.yaml");
    let made = lawful(&["certify", &file, "--on", "2026-11-26", "--without", "eu-adequacy-us-dpf"]).exits(0).out;
    let certificate = written("acme.certificate.json", &made);
    let again = |file: &str, more: &[&str]| lawful(&[&["verify", certificate.as_str(), file], more].concat());
    let changed = ["--without", "eu-adequacy-us-dpf"];
    again(&file, &changed).exits(0).says("The certificate holds");
    // The same register in another format.
    again(&data("acme.toml"), &changed).exits(1).says("The input is another one.");
    again(&file, &[]).exits(1).says("The law is another one.").says("The answer is another one.");
    let json = again(&file, &["--format", "json"]).exits(1).out;
    let parts: Vec<Value> = lines(&json)[0].as_array().expect("a list").iter().map(|one| one["part"].clone()).collect();
    assert_eq!(parts, ["edition", "law", "result"]);
}

#[test]
fn a_question_is_certified_with_its_answer() {
    let question = r#"{"question": "transfer", "as_of": "2026-11-22", "facts": {"exporter.country": "DE"}}"#;
    let made = with_input(&["certify", "-"], question.as_bytes()).exits(0).out;
    let certificate = written("question.certificate.json", &made);
    let file = written("question.json", question);
    lawful(&["verify", &certificate, &file]).exits(0);
    lawful(&["certify", &file, "--on", "2026-11-26"]).exits(2).complains("leave --on and --regime away");
    let bad = written("bad-question.json", question.replace("exporter.country", "exporter.contry"));
    lawful(&["certify", &bad]).exits(2).complains("contry");
    lawful(&["verify", &file, &file]).exits(2).complains("error");
}
