//! The schemas are made from the declarations of the facts, and kept in `schema/`: rerun with `LAWFUL_BLESS=1` when the
//! facts change, and read the diff.

mod declared;
mod made;
mod valid;

use crate::common::{core, example, lawful};
use serde_json::{Value, json};
use valid::faults;

const NAMES: [&str; 3] = ["register", "transfer", "question"];

fn kept(name: &str) -> String {
    format!("{}/schema/{name}.json", env!("CARGO_MANIFEST_DIR"))
}

fn schema(name: &str) -> Value {
    serde_json::from_str(&lawful(&["schema", name]).exits(0).out).expect("a schema is JSON")
}

#[test]
fn the_schemas_are_those_of_the_facts() {
    let declared = declared::read(&core("src"));
    for name in NAMES {
        let made = serde_json::to_string_pretty(&made::schema(name, &declared)).expect("a schema is JSON") + "\n";
        if std::env::var_os("LAWFUL_BLESS").is_some() {
            std::fs::write(kept(name), &made).expect("the schema is written");
        }
        let kept = std::fs::read_to_string(kept(name)).unwrap_or_default();
        assert!(kept == made, "schema/{name}.json is stale: rerun with LAWFUL_BLESS=1, then read the diff");
    }
}

#[test]
fn the_command_prints_them() {
    for name in NAMES {
        let schema = schema(name);
        assert_eq!(schema["$schema"], "https://json-schema.org/draft/2020-12/schema");
        assert!(schema["$defs"]["Transfer"]["properties"]["importer"].is_object());
    }
    lawful(&["schema", "registr"]).exits(2).complains("register");
}

#[test]
fn what_the_library_reads_is_valid() {
    let register = schema("register");
    for name in ["iconfirm", "klarpris", "plandisc", "superoffice", "triggerbee"] {
        let text = std::fs::read_to_string(example(&format!("{name}.json"))).expect("the register is there");
        let value: Value = serde_json::from_str(&text).expect("it is JSON");
        assert_eq!(faults(&register, &value), [""; 0], "{name}");
    }
    let question = json!({"id": 1, "question": "transfer", "as_of": "2026-11-22", "facts": {"exporter.country": "DE",
        "tools": [{"kind": "scc", "module": 2, "executed": null}], "certs": [], "flow": {"mode": "transmission"}}});
    assert_eq!(faults(&schema("question"), &question), [""; 0]);
}

#[test]
fn what_the_library_refuses_is_not() {
    let register = schema("register");
    for name in ["unknown-key", "unknown-key-in-facts", "word-role", "flag-as-text", "format-later", "country-number"] {
        let Ok(text) = std::fs::read_to_string(core(&format!("tests/data/malformed/{name}.json"))) else { continue };
        let value: Value = serde_json::from_str(&text).expect("it is JSON");
        assert!(!faults(&register, &value).is_empty(), "{name}");
    }
    let transfer = schema("transfer");
    for wrong in [json!({"exporter": {"contry": "DE"}}), json!({"importer": {"role": "procesor"}}), json!([])] {
        assert!(!faults(&transfer, &wrong).is_empty(), "{wrong}");
    }
}

/// Every kind of question is among them, so that no group of facts is missing from the schema.
#[test]
fn what_the_suite_asks_is_valid() {
    let question = schema("question");
    let text = std::fs::read_to_string(core("tests/data/conformance/questions.jsonl")).expect("the suite is there");
    let law = lawful::Law::bundled();
    let mut unasked: Vec<&str> = words(&question["$defs"]["Kind"]);
    for line in text.lines() {
        if lawful::wire::answer(&law, line.as_bytes()).contains(r#""error":{"#) {
            continue;
        }
        let value: Value = serde_json::from_str(line).expect("a question is JSON");
        assert_eq!(faults(&question, &value), [""; 0], "{line}");
        unasked.retain(|kind| value["question"] != **kind);
    }
    // Not every face holds the importers. A certificate has the digest of the law in it: the suite has none that is answered.
    assert_eq!(unasked, ["import", "verify"]);
}

#[test]
fn facts_of_the_record_are_known_by_name() {
    let question = schema("question");
    let asked =
        |kind: &str, facts: Value| faults(&question, &json!({"question": kind, "as_of": "2026-11-22", "facts": facts}));
    // `true` in place of a consent says that it was given, and a consent has its conditions among its own keys.
    assert_eq!(asked("marketing", json!({"marketing": {"consent": true}})), [""; 0]);
    assert_eq!(asked("marketing", json!({"marketing": {"consent": {"given": true, "freely_given": null}}})), [""; 0]);
    assert_eq!(asked("retention", json!({"retention": [{"length_days": "none"}]})), [""; 0]);
    for (kind, facts) in [
        ("marketing", json!({"marketing": {"consent": {"freely": true}}})),
        ("marketing", json!({"marketing": {"consent": "yes"}})),
        ("role", json!({"sector": "banc"})),
        ("notice", json!({"context": {"source": "elsewhere"}})),
        ("merge", json!({"first": {}})),
        ("register-diff", json!({"old": {}, "new": {}, "terms": {}})),
    ] {
        assert!(!asked(kind, facts.clone()).is_empty(), "{kind} {facts}");
        let text = json!({"question": kind, "as_of": "2026-11-22", "facts": facts}).to_string();
        let answer = lawful::wire::answer(&lawful::Law::bundled(), text.as_bytes());
        assert!(answer.contains(r#""error":{"#), "{answer}");
    }
}

fn words(list: &Value) -> Vec<&str> {
    list["enum"].as_array().expect("a list of words").iter().filter_map(Value::as_str).collect()
}
