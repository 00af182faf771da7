//! The suite that every face runs: one question a line, and the digest of all answers, each with a line break behind it.
#![cfg(feature = "wire")]

mod support;

use lawful::{Law, wire};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use std::fmt::Write as _;
use support::{question, same_as_file, vectors};

const QUESTIONS: &str = "core/tests/data/conformance/questions.jsonl";
const DIGEST: &str = "core/tests/data/conformance/digest.txt";
const DAY: &str = "2026-11-22";

/// The register in a file of the repository.
fn register(path: &str) -> Value {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    serde_json::from_str(&text).unwrap()
}

/// A question of every kind that is about whole documents.
fn about_documents() -> Vec<Value> {
    let history = |name: &str| register(&format!("tests/data/histories/37signals/basecamp-{name}.json"));
    let (old, new) = (history("08-2020-08-14-7e38d547"), history("09-2020-12-09-41a04f2d"));
    let annulled = json!([{"op": "end", "instrument": "eu-adequacy-us-dpf", "date": "2027-03-01"}]);
    let on = |kind: &str, facts: &Value| json!({"question": kind, "as_of": DAY, "facts": facts});
    let with = |mut question: Value, key: &str, value: Value| {
        question[key] = value;
        question
    };
    let mut asked: Vec<Value> = ["iconfirm", "klarpris", "plandisc", "superoffice", "triggerbee"]
        .iter()
        .map(|name| on("register", &register(&format!("examples/registers/{name}.json"))))
        .collect();
    let whole = register("examples/registers/plandisc.json");
    asked.extend(["register-outcomes", "register-legs", "audit", "records"].map(|kind| on(kind, &whole)));
    asked.push(with(on("calendar", &whole), "to", json!("2029-01-01")));
    asked.extend(["register-impact", "law-diff"].map(|kind| with(on(kind, &whole), "overlay", annulled.clone())));
    asked.push(on("register-diff", &json!({"old": old, "new": new})));
    let terms = json!({"authorisation": "general", "objection_period_days": 30, "effective_on": "2027-01-15"});
    asked.push(on("register-change", &json!({"old": old, "new": new, "terms": terms})));
    asked.push(json!({"question": "merge", "facts": {"first": old, "second": old}}));
    asked.push(json!({"question": "merge", "facts": {"first": old, "second": new}}));
    let leg = json!({"exporter.country": "DE", "importer": {"country": "US", "role": "processor"}});
    asked.extend(["rungs", "suggest-tools", "regimes"].map(|kind| on(kind, &leg)));
    asked.push(json!({"question": "certificate", "facts": on("transfer", &leg)}));
    asked.push(json!({"question": "validate", "facts": {"transfer": leg, "engagement": {"id": "a", "engages": "b"},
        "activity": {"id": "x", "purposs": []}, "register": {"format": "lawful-register/1"}}}));
    asked.extend(["law", "codes"].map(|kind| json!({"question": kind})));
    asked
}

/// Lines that are no questions, each in its own way.
const MALFORMED: [&str; 8] = [
    "",
    "{",
    "[]",
    r#"{"question": "transfr", "as_of": "2026-11-22", "facts": {}}"#,
    r#"{"id": 3, "question": "transfer", "as_of": "2026-02-30", "facts": {}}"#,
    r#"{"question": "transfer", "as_of": "2026-11-22", "facts": {"importer": {"country": "Norwegn"}}}"#,
    r#"{"question": "transfer", "as_of": "2026-11-22", "facts": {"importer": {"contry": "NO"}}}"#,
    r#"{"question": "calendar", "as_of": "2026-11-22", "facts": {"format": "lawful-register/1"}}"#,
];

/// The lines of the suite.
fn suite() -> Vec<String> {
    let of_vectors = vectors().into_iter().enumerate().map(|(number, (_, vector))| {
        let mut asked = question(&vector);
        asked["id"] = vector.get("id").cloned().unwrap_or_else(|| json!(number));
        asked.to_string()
    });
    let of_documents = about_documents().into_iter().enumerate().map(|(number, mut asked)| {
        asked["id"] = json!(format!("document-{number}"));
        asked.to_string()
    });
    of_vectors.chain(of_documents).chain(MALFORMED.map(str::to_owned)).collect()
}

#[test]
fn the_suite_is_as_checked_in() {
    let lines = suite();
    let law = Law::bundled();
    let mut digest = Sha256::new();
    let mut refused = Vec::new();
    for line in &lines {
        let answer = wire::answer(&law, line.as_bytes());
        assert!(!answer.contains(['\n', '\r']), "{answer}");
        let value: Value = serde_json::from_str(&answer).unwrap();
        if value.get("error").is_some_and(|_| value.get("question").is_none()) {
            refused.push(answer.clone());
        }
        digest.update(answer.as_bytes());
        digest.update(b"\n");
    }
    assert_eq!(refused.len(), MALFORMED.len(), "only the malformed lines are refused: {refused:#?}");
    let hex = hex(digest);
    println!("conformance: {} answers, digest {hex}", lines.len());
    same_as_file(QUESTIONS, &(lines.join("\n") + "\n"));
    same_as_file(DIGEST, &(hex + "\n"));
}

fn hex(digest: Sha256) -> String {
    let mut hex = String::new();
    digest.finalize().iter().for_each(|byte| write!(hex, "{byte:02x}").unwrap());
    hex
}

/// The digest of every third answer in each other language, for faces that speak them: a question begins with its `lang`.
#[cfg(feature = "lang-bundled")]
#[test]
fn answers_in_other_languages_have_their_digests() {
    let lines = suite();
    let law = Law::bundled();
    let mut digests = String::new();
    for lang in ["nb", "sv", "da", "de"] {
        let mut digest = Sha256::new();
        for line in lines.iter().step_by(3).filter_map(|line| line.strip_prefix("{\"")) {
            let answer = wire::answer(&law, format!("{{\"lang\":\"{lang}\",\"{line}").as_bytes());
            digest.update(answer.as_bytes());
            digest.update(b"\n");
        }
        writeln!(digests, "{lang} {}", hex(digest)).unwrap();
    }
    same_as_file("core/tests/data/lang/digests.txt", &digests);
}
