//! `records` and `merge`.

use crate::common::{example, lawful, with_input, written};
use serde_json::Value;
use std::path::Path;

fn data(name: &str) -> String {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data").join(name).display().to_string()
}

fn read(text: &str) -> Value {
    serde_json::from_str(text).expect("the output is JSON")
}

#[test]
fn both_records_are_printed() {
    let file = example("superoffice.json");
    let of = |side: &str| lawful(&["records", &file, "--side", side]).exits(0);
    // Where the line breaks depends on the path of the file.
    let text = |side: &str| of(side).out.split_whitespace().collect::<Vec<_>>().join(" ");
    let controller = text("controller");
    assert!(
        controller.contains("record of the controller, Art. 30(1)") && controller.contains("[30(1)(b)]"),
        "{controller}"
    );
    let processor = text("processor");
    assert!(
        processor.contains("record of the processor, Art. 30(2)") && processor.contains("[30(2)(a)]"),
        "{processor}"
    );
    for side in ["controller", "processor"] {
        let printed = of(side).out;
        assert!(printed.lines().all(|line| line.chars().count() <= 80), "{printed}");
        let json = read(&lawful(&["records", &file, "--side", side, "--format", "json"]).exits(0).out);
        assert_eq!(json["side"], side);
        for row in json["rows"].as_array().expect("there are rows") {
            let heading = format!("({})", row["pointer"].as_str().expect("a row has a place"));
            assert!(printed.contains(&heading), "no {heading} in:\n{printed}");
        }
    }
}

#[test]
fn what_a_record_lacks_is_told_with_its_place() {
    let register = r#"{"format": "lawful-register/1", "document": {"id": "d", "kind": "record", "holder": "acme"},
        "parties": [{"id": "acme"}], "activities": [{"id": "news", "by": "acme", "role": "controller"}]}"#;
    let ran = with_input(&["records", "-", "--side", "controller"], register.as_bytes()).exits(0);
    let ran = ran.says("news (/activities/0)").says("not in the register [30(1)(b)]");
    ran.says("Not whole in the register").says("lacking: ");
    with_input(&["records", "-", "--side", "processor"], register.as_bytes())
        .exits(0)
        .says("Nothing belongs into this record.");
}

#[test]
fn several_registers_have_a_record_each() {
    let files = [data("acme.yaml"), data("acme.toml")];
    let lines = lawful(&["records", &files[0], &files[1], "--side", "controller", "--format", "json"]).exits(0).out;
    let lines: Vec<Value> = lines.lines().map(read).collect();
    let rows: Vec<usize> = lines.iter().map(|record| record["rows"].as_array().map_or(0, Vec::len)).collect();
    assert_eq!(rows, [4, 1]);
    lawful(&["records", &files[0]]).exits(2).complains("--side");
    lawful(&["records", &files[0], "--side", "controler"]).exits(2).complains("controller");
}

#[test]
fn a_merged_register_says_what_its_parts_said() {
    let (yaml, toml) = (data("acme.yaml"), data("acme.toml"));
    let merged = lawful(&["merge", &yaml, &toml]).exits(0).out;
    let whole = written("merged.json", &merged);
    let outcomes = |file: &str| -> Vec<(Value, Value)> {
        let args = ["check", file, "--on", "2026-11-26", "--format", "json", "--fail-on", "never"];
        let report = read(&lawful(&args).exits(0).out);
        let legs = report["legs"].as_array().expect("there are legs").iter();
        legs.map(|leg| (leg["id"].clone(), leg["verdict"]["outcome"].clone())).collect()
    };
    assert_eq!(outcomes(&whole), outcomes(&yaml));
    // A party of one and an engagement of the other are both there.
    let part = |more: &str| {
        format!(
            r#"{{"format": "lawful-register/1", "document": {{"id": "list", "holder": "acme"}},
            "parties": [{{"id": "acme"}}, {more}]}}"#
        )
    };
    let first = written("first.json", part(r#"{"id": "host", "name": {"written": "Host"}}"#));
    let second = written("second.json", part(r#"{"id": "mail", "name": {"written": "Mail"}}"#));
    let third = written("third.json", part(r#"{"id": "host", "places": [{"place": "IE", "kind": "storage"}]}"#));
    let output = written("out.json", "");
    lawful(&["merge", &first, &second, &third, "-o", &output]).exits(0).says("3 parties, 0 engagements, 0 activities");
    let out = read(&std::fs::read_to_string(&output).expect("the output is written"));
    let ids: Vec<&str> = out["parties"].as_array().expect("parties").iter().filter_map(|p| p["id"].as_str()).collect();
    assert_eq!(ids, ["acme", "host", "mail"]);
    assert_eq!(out["parties"][1]["places"][0]["place"], "IE");
}

#[test]
fn registers_that_differ_are_not_merged() {
    let (old, new) = (data("acme.yaml"), data("acme-next.yaml"));
    let ran = lawful(&["merge", &old, &new]).exits(2);
    assert!(ran.out.is_empty());
    ran.complains("the registers differ: `Mailer Inc.` and `Mailer, Inc.`")
        .complains("acme-next.yaml")
        .complains("/parties/1/name/written");
    let other = example("plandisc.json");
    lawful(&["merge", &old, &other]).exits(2).complains("/document/id");
    lawful(&["merge", &old]).exits(2).complains("2 values required");
    let nowhere = Path::new(&old).join("out.json").display().to_string();
    lawful(&["merge", &old, &data("acme.toml"), "-o", &nowhere]).exits(2).complains("cannot write");
}
