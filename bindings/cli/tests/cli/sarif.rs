//! `--format sarif` against the schema that OASIS publishes.

use crate::common::{core, example, lawful, written};
use serde_json::Value;

/// What the schema says against a log.
fn faults(log: &Value) -> Vec<String> {
    let schema = std::fs::read_to_string("tests/data/sarif/sarif-schema-2.1.0.json").expect("the schema is there");
    let schema: Value = serde_json::from_str(&schema).expect("it is JSON");
    let validator = jsonschema::draft4::options().should_validate_formats(true).build(&schema).expect("it is a schema");
    validator.iter_errors(log).map(|error| format!("{}: {error}", error.instance_path())).collect()
}

fn log(files: &[String], rest: &[&str]) -> Value {
    let files: Vec<&str> = files.iter().map(String::as_str).collect();
    let ran = lawful(&[&["check"], &files[..], &["--format", "sarif", "--on", "2026-11-26"], rest].concat());
    assert!(ran.status <= 1, "{}", ran.err);
    serde_json::from_str(&ran.out).expect("it is JSON")
}

fn results(log: &Value) -> &Vec<Value> {
    log["runs"][0]["results"].as_array().expect("there are results")
}

const FIVE: [&str; 5] = ["iconfirm", "klarpris", "plandisc", "superoffice", "triggerbee"];

#[test]
fn the_log_of_five_registers_is_valid() {
    let files = FIVE.map(|name| example(&format!("{name}.json")));
    for lang in ["en", "de"] {
        let log = log(&files, &["--lang", lang]);
        assert_eq!(faults(&log), Vec::<String>::new());
        assert!(results(&log).len() > 300, "{} results", results(&log).len());
    }
    // The test can fail.
    let mut bad = log(&files[..1], &[]);
    bad["runs"][0]["results"][0]["level"] = "grave".into();
    bad["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["region"]["startLine"] = 0.into();
    assert_eq!(faults(&bad).len(), 2, "{:?}", faults(&bad));
}

#[test]
fn files_of_every_kind_and_name_make_valid_logs() {
    let yaml = std::fs::read_to_string("tests/data/acme.yaml").expect("it is there");
    let odd = written("odd name [1] % \u{e9} #.yaml", &yaml);
    let nothing = written(
        "nothing.json",
        r#"{"format": "lawful-register/1", "document": {"id": "a", "holder": "a"}, "parties": [{"id": "a"}]}"#,
    );
    for file in [odd, nothing, core("examples/registers/plandisc.json").display().to_string()] {
        let log = log(&[file], &[]);
        assert_eq!(faults(&log), Vec::<String>::new());
    }
}

/// What is found on engagements, contracts and open lists is told once, with the id of the engagement and not its position.
#[test]
fn findings_on_chains_are_results() {
    let log = log(&[example("superoffice.json")], &[]);
    let results = results(&log);
    let of = |code: &str| results.iter().filter(|result| result["ruleId"] == code).collect::<Vec<_>>();
    let contract = of("LF-K-017");
    assert!(contract.len() > 5, "{} contracts", contract.len());
    let place = |result: &Value| result["locations"][0]["logicalLocations"][0]["fullyQualifiedName"].clone();
    let seventh = contract.iter().find(|result| place(result) == "/engagements/7/contract").expect("it is there");
    let named = seventh["partialFingerprints"]["lawful/v1"].as_str().expect("it has a name");
    assert_eq!(named, "LF-K-017:chain/superoffice/controller:/engagements/disclosure-required-by-law/contract");
    // The register says nothing of the contract: its place is the engagement, which begins on its own line.
    let line = seventh["locations"][0]["physicalLocation"]["region"]["startLine"].as_u64().expect("a line");
    let text = std::fs::read_to_string(example("superoffice.json")).expect("it is there");
    let from = text.lines().skip(usize::try_from(line - 1).expect("it fits"));
    let first: Vec<&str> = from.take(2).collect();
    assert!(first.concat().contains("disclosure-required-by-law"), "line {line}: {first:?}");
    let names = results.iter().filter_map(|result| result["partialFingerprints"]["lawful/v1"].as_str());
    let mut names: Vec<&str> = names.filter(|name| name.contains(":chain/")).collect();
    let all = names.len();
    names.sort_unstable();
    names.dedup();
    assert!(names.len() == all && all > 20, "{} names for {all} results on chains", names.len());
}
