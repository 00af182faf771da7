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

/// A manifest as people write it: the country `NO` is no denial, and every loss has its line.
const MANIFEST: &str = "system:\n- fides_key: mailer\n  legal_name: Postduen Inc.\n  system_type: Service\n  \
    # with a remark\n  third_country_transfers: [NO, USA, Utopia]\n  privacy_declarations:\n  - data_use: marketing\n    \
    data_categories: [user.contact.email]\n    legal_basis_for_processing: Consent\n";

#[test]
fn a_manifest_in_yaml_is_read_and_written() {
    let file = written("manifest.yml", MANIFEST);
    let losses = written("manifest.jsonl", "");
    let register = written("manifest.json", "");
    lawful(&["import", &file, "-o", &register, "--losses", &losses])
        .exits(0)
        .complains("8 of 9 pieces understood; 3 legs");
    let lost = std::fs::read_to_string(&losses).expect("it is written");
    let lost: Value = serde_json::from_str(lost.trim()).expect("one line");
    assert_eq!((&lost["text"], &lost["line"]), (&"Utopia".into(), &6.into()));
    assert_eq!(lost["pointer"], "/system/0/third_country_transfers/2");
    lawful(&["check", &register, "--on", "2026-11-26", "--fail-on", "never"]).exits(0).says("3 legs");
    let out = lawful(&["export", &register, "--to", "fides", "--on", "2026-11-26"]).exits(0);
    out.says("\"NOR\"").says("\"Postduen Inc.\"");
    let bomb: String =
        (1..12).map(|n| format!("a{n}: &a{n} [{}]\n", vec![format!("*a{}", n - 1); 10].join(", "))).collect();
    let bomb = written("bomb.yml", format!("a0: &a0 [x, x]\n{bomb}"));
    lawful(&["import", &bomb, "--from", "fides"]).exits(2).complains("YAML");
}

#[test]
fn the_content_tells_a_format_in_json() {
    let tilt =
        written("notice.json", r#"{"meta": {"name": "N"}, "dataDisclosed": [], "controller": {"country": "NO"}}"#);
    lawful(&["import", &tilt]).exits(0).says("privacy-notice").complains("2 of 2 pieces understood");
    let turtle =
        written("record.ttl", "ex:p a dpv:Process ; dpv:hasDataProcessor ex:q .\nex:q dpv:hasLocation loc:US .\n");
    lawful(&["import", &turtle]).exits(0).says("\"place\": \"US\"").complains("1 leg");
    let two = written("two.json", r#"[{"dataDisclosed": [], "meta": {"name": "A"}}, {"meta": {"name": "B"}}]"#);
    lawful(&["import", &two]).exits(2).complains("a list of 2 documents");
    lawful(&["import", &two, "--part", "/1"]).exits(0).says("\"B\"");
    lawful(&["import", &written("what.json", "{}")]).exits(2).complains("--from");
    lawful(&["import", &written("what.yml", "a: [")]).exits(2).complains("malformed YAML");
}
