//! `lawful explain`, `periods`, `impact`, `law`.

use crate::common::{lawful, with_input, written};
use serde_json::Value;

const ACME: &str = "tests/data/acme.yaml";

fn json(line: &str) -> Value {
    serde_json::from_str(line).expect("a line is JSON")
}

#[test]
fn the_proof_is_a_tree() {
    lawful(&["explain", ACME, "support", "--on", "2026-11-26"])
        .exits(0)
        .says("Helper Pvt. Ltd.")
        .says("✗ is lawful, any of\n")
        .says("├─")
        .says("└─")
        .says("← importer.country")
        .says("[LF-T-020: Art. 44 GDPR");
    lawful(&["explain", ACME, "suport"]).exits(2).complains("no engagement has the id `suport`").complains("`support`");
}

#[test]
fn a_transfer_or_a_question_can_be_explained() {
    let facts = r#"{"exporter.country": "DE", "importer": {"country": "FR", "role": "processor"}}"#;
    let transfer = with_input(&["explain", "-", "--on", "2026-11-26", "--format", "json"], facts.as_bytes()).exits(0);
    assert_eq!(json(&transfer.out)["outcome"], "not-restricted");
    let question =
        format!(r#"{{"id": 7, "question": "transfer", "regime": "eu-gdpr", "as_of": "2020-01-01", "facts": {facts}}}"#);
    let answer = json(&with_input(&["explain", "-", "--format", "json"], question.as_bytes()).exits(0).out);
    assert_eq!((&answer["id"], &answer["day"]), (&Value::from("7"), &Value::from("2020-01-01")));
    with_input(&["explain", "-"], br#"{"exporter": {"contry": "DE"}}"#)
        .exits(2)
        .complains("unknown key `contry`; nearest is `country`")
        .complains("standard input:1:15");
}

#[test]
fn periods_are_drawn_and_listed() {
    let args = ["periods", ACME, "newsletter", "--on", "2026-11-26", "--from", "2018-07-20", "--to", "2028-01-01"];
    lawful(&args).exits(0).says("= lawful").says("xxx").says("====\n").says("2018-07-20 to 2023-07-10  ✗ unlawful");
    let steps = json(&lawful(&[&args[..], &["--format", "json"]].concat()).exits(0).out);
    assert_eq!(steps["id"], "newsletter");
    assert_eq!(steps["periods"][0]["outcome"], "unlawful");
    lawful(&["periods", ACME, "--from", "2026-01-01", "--to", "2026-01-01"]).exits(2).complains("--to must be later");
}

#[test]
fn the_fall_of_an_instrument_shows_before_and_after() {
    let args = ["impact", ACME, "--without", "eu-adequacy-us-dpf@2027-01-01", "--on", "2026-11-26"];
    lawful(&args)
        .exits(0)
        .says("1 of 4 legs changes")
        .says("  2027-01-01 ✓ lawful → ✗ unlawful")
        .says("Remedy     1. ");
    let ran = lawful(&[&args[..], &["--format", "json"]].concat()).exits(0);
    let first = json(ran.out.lines().next().expect("there is a line"));
    assert_eq!((&first["before"], &first["after"]["outcome"]), (&Value::from("lawful"), &Value::from("unlawful")));
    assert_eq!((&first["id"], &first["from"]), (&Value::from("newsletter"), &Value::from("2027-01-01")));
    lawful(&["impact", ACME, "--without", "eu-adequacy-jp"])
        .exits(0)
        .says("0 of 4 legs change")
        .says("Nothing changes");
    let facts = br#"{"exporter.country": "DE", "importer": {"country": "FR", "role": "processor"}}"#;
    with_input(&["impact", "-", "--without", "eu-adequacy-jp"], facts).exits(0).says("0 of 1 leg changes");
    lawful(&["impact", ACME]).exits(2).complains("no change of the law is given");
}

#[test]
fn the_law_can_be_looked_at() {
    lawful(&["law", "list", "--kind", "adequacy", "--regime", "eu-gdpr", "--on", "2026-11-26"])
        .exits(0)
        .says("eu-adequacy-us-dpf")
        .says("2023-07-10 to open");
    lawful(&["law", "show", "eu-adequacy-us-privacy-shield"]).exits(0).says("2016/1250").says("case-schrems-2");
    lawful(&["law", "show", "eu-adequacy-us-dfp"]).exits(2).complains("nearest is `eu-adequacy-us-dpf`");
    lawful(&["law", "events", "--from", "2020-07-16", "--to", "2020-07-17"])
        .exits(0)
        .says("eu-adequacy-us-privacy-shield");
    lawful(&["law", "list", "--kind", "adequasy"]).exits(2).complains("nearest is `adequacy`");
    let line = lawful(&["law", "show", "eu-adequacy-us-dpf", "--format", "json"]).exits(0).out;
    assert_eq!(json(&line)["applies_from"], "2023-07-10");
    let ran = lawful(&["law", "events", "--format", "json"]).exits(0);
    assert!(ran.out.lines().all(|line| json(line)["date"].is_string()));
}

#[test]
fn a_file_cannot_steer_the_terminal() {
    let yaml = std::fs::read_to_string(ACME).expect("the register is there");
    let file = written("steering.yaml", yaml.replace("Mailer Inc.", "\"Mai\\e]0;x\\aler\""));
    let ran = lawful(&["check", &file, "--verbose"]);
    assert!(!ran.out.contains('\u{1b}') && !ran.out.contains('\u{7}'), "{}", ran.out);
    ran.says("Mai\u{fffd}]0;x\u{fffd}ler");
}
