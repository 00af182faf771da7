//! `import`.

use crate::common::{lawful, written};
use serde_json::Value;

const LIST: &str = "# Sub-processors\n\n| Sub-processor | Purpose | Location | Safeguard |\n|---|---|---|---|\n\
    | Acme Mail, Inc. | newsletters | USA | DPF, else SCCs (module 2) |\n\
    | Kontor AS | bookkeeping | Oslo | |\n";

#[test]
fn a_list_becomes_a_register_that_can_be_checked() {
    let file = written("list.md", LIST);
    let register = written("list.json", "");
    let losses = written("losses.jsonl", "");
    lawful(&["import", &file, "--holder", "acme", "-o", &register, "--losses", &losses]).exits(0).complains("2 legs");
    let read: Value = serde_json::from_str(&std::fs::read_to_string(&register).expect("it is written")).expect("JSON");
    let facts = &read["engagements"][0]["facts"];
    assert_eq!(facts["claims"], serde_json::json!(["eu-adequacy-us-dpf"]));
    assert_eq!((&facts["tools"][0]["kind"], &facts["tools"][0]["module"]), (&"scc".into(), &2.into()));
    assert_eq!(read["engagements"][0]["safeguard_words"]["text"], "DPF, else SCCs (module 2)");
    let lost = std::fs::read_to_string(&losses).expect("it is written");
    assert!(lost.lines().any(|line| line.contains("\"text\":\"Oslo\"") && line.contains("\"line\":6")), "{lost}");
    let checked = lawful(&["check", &register, "--on", "2026-11-26", "--fail-on", "never"]).exits(0);
    checked.says("Acme Mail, Inc.").says("2 legs to 2 recipients");
}

#[test]
fn what_was_not_understood_is_told() {
    let file = written("short.md", LIST);
    let ran = lawful(&["import", &file]).exits(0);
    ran.says("\"format\": \"lawful-register/1\"").complains("\"Oslo\": unknown country `Oslo`");
    lawful(&["import", &written("list.odt", LIST)]).exits(2).complains("--from");
    lawful(&["import", &file, "--from", "markdwn"]).exits(2).complains("markdown");
    let told = ["import", &file, "--holder-country", "NO", "--published", "2026-01-02"];
    lawful(&told).exits(0).says("\"published\": \"2026-01-02\"").says("\"place\": \"NO\"");
    lawful(&["import", &file, "--holder-country", "Norwai"]).exits(2).complains("Norwai");
    lawful(&["import", &file, "--holder", "no such id"]).exits(2).complains("malformed identifier `no such id`");
}
