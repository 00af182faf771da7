//! What several test files need: the data of `tests/data` and the question behind each entry.
#![allow(dead_code, reason = "each test file uses a part of it")]

use lawful::{Law, wire};
use serde_json::{Value, json};
use std::{fs, path::Path};

/// The entries of every file of a folder of `tests/data`, under a key, with the file they are from.
fn entries(folder: &str, key: &str) -> Vec<(String, Value)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data").join(folder);
    let mut files: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let read = |file: &std::path::PathBuf| -> Vec<(String, Value)> {
        let name = file.file_name().unwrap().to_string_lossy().into_owned();
        let text = fs::read_to_string(file).unwrap();
        let data: Value = serde_json::from_str(&text).unwrap_or_else(|e| panic!("{name}: {e}"));
        data[key].as_array().unwrap().iter().map(|v| (name.clone(), v.clone())).collect()
    };
    files.iter().flat_map(read).collect()
}

/// The vectors, with their files.
pub fn vectors() -> Vec<(String, Value)> {
    entries("vectors", "vectors")
}

/// The decided cases, with their files.
pub fn cases() -> Vec<(String, Value)> {
    entries("cases", "cases")
}

/// The question a vector asks.
pub fn question(vector: &Value) -> Value {
    let mut question = json!({});
    for key in ["question", "regime", "as_of", "facts", "overlay", "from", "to"] {
        if let Some(value) = vector.get(key) {
            question[key] = value.clone();
        }
    }
    question
}

/// The answer to a question.
pub fn ask(question: &Value) -> Value {
    let law = Law::bundled();
    serde_json::from_str(&wire::answer(&law, question.to_string().as_bytes())).unwrap()
}

/// The words of a list; none of anything else.
pub fn strings(value: &Value) -> Vec<String> {
    value.as_array().into_iter().flatten().filter_map(|v| v.as_str().map(str::to_owned)).collect()
}

/// The day of an edge, found through the law's own tables: `{"instrument": …, "edge": "ends_on", "days": -1}`.
pub fn resolve(edge: &Value) -> Value {
    let law = Law::bundled();
    let instrument = law.instrument(edge["instrument"].as_str().unwrap()).unwrap();
    let day = match edge["edge"].as_str().unwrap() {
        "applies_from" => instrument.applies_from,
        "ends_on" => instrument.ends_on,
        _ => instrument.new_contracts_end_on,
    };
    let days = edge["days"].as_i64().unwrap_or(0);
    json!(lawful::day::iso(lawful::day::plus(day.unwrap(), days).unwrap()))
}

/// Compares a page of the repository with what it should hold; `LAWFUL_BLESS=1` rewrites it.
#[allow(dead_code, reason = "each test binary uses the helpers it needs")]
pub fn same_as_file(page: &str, wanted: &str) {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(page);
    if std::env::var_os("LAWFUL_BLESS").is_some() {
        std::fs::write(&path, wanted).unwrap();
    }
    let found = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(found == wanted, "{page} is stale: rerun with LAWFUL_BLESS=1, then read the diff");
}
