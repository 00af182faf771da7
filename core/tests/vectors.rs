//! Every vector of `tests/data/vectors`, asked through the wire format and compared with what it expects.
#![cfg(feature = "wire")]

use lawful::{Law, wire};
use serde_json::{Value, json};
use std::{fs, path::Path};

/// The vectors of every file, with the file they are from.
fn vectors() -> Vec<(String, Value)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/vectors");
    let mut files: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let read = |file: &std::path::PathBuf| -> Vec<(String, Value)> {
        let name = file.file_name().unwrap().to_string_lossy().into_owned();
        let text = fs::read_to_string(file).unwrap();
        let data: Value = serde_json::from_str(&text).unwrap_or_else(|e| panic!("{name}: {e}"));
        data["vectors"].as_array().unwrap().iter().map(|v| (name.clone(), v.clone())).collect()
    };
    files.iter().flat_map(read).collect()
}

/// The question a vector asks.
fn question(vector: &Value) -> Value {
    let mut question = json!({});
    for key in ["question", "regime", "as_of", "facts", "overlay", "from", "to"] {
        if let Some(value) = vector.get(key) {
            question[key] = value.clone();
        }
    }
    question
}

fn ask(question: &Value) -> Value {
    let law = Law::bundled();
    serde_json::from_str(&wire::answer(&law, question.to_string().as_bytes())).unwrap()
}

fn strings(value: &Value) -> Vec<String> {
    value.as_array().into_iter().flatten().filter_map(|v| v.as_str().map(str::to_owned)).collect()
}

fn sorted(mut words: Vec<String>) -> Vec<String> {
    words.sort();
    words
}

/// What a vector expects and did not get, one line each.
fn differences(vector: &Value) -> Vec<String> {
    let mut asked = question(vector);
    let answer = ask(&asked);
    if answer.get("error").is_some() {
        return vec![format!("refused: {}", answer["error"])];
    }
    let expect = &vector["expect"];
    let mut wrong = Vec::new();
    let mut differ = |what: &str, wanted: &Value, got: Value| {
        if !wanted.is_null() && *wanted != got {
            wrong.push(format!("{what}: wanted {wanted}, got {got}"));
        }
    };
    let verdict = match vector["question"].as_str().unwrap() {
        "impact" => {
            differ("before", &expect["before"], answer["before"]["outcome"].clone());
            answer["after"].clone()
        }
        "sub-processor-change" => {
            differ("verdict", &expect["verdict"], answer["duty"].clone());
            for key in ["added", "removed", "changed"] {
                differ(key, &expect[key], answer[key].clone());
            }
            if let Some(wanted) = expect.get("latest_notice_on").filter(|_| answer["duty"] != "authorise") {
                let got = answer["latest_notice_on"].clone();
                if *wanted != got {
                    wrong.push(format!("latest_notice_on: wanted {wanted}, got {got}"));
                }
            }
            return wrong;
        }
        "lawful-periods" => {
            let got: Vec<Value> =
                answer["periods"].as_array().unwrap().iter().map(|p| json!([p["from"], p["until"], p["outcome"]])).collect();
            let day = |edge: &Value| if edge.is_object() { resolve(edge) } else { edge.clone() };
            let wanted: Vec<Value> =
                expect["periods"].as_array().unwrap().iter().map(|p| json!([day(&p[0]), day(&p[1]), p[2]])).collect();
            differ("periods", &json!(wanted), json!(got));
            return wrong;
        }
        _ => answer,
    };
    differ("verdict", &expect["verdict"], verdict["outcome"].clone());
    differ("transfer_verdict", &expect["transfer_verdict"], verdict["transfer_outcome"].clone());
    differ("ground", &expect["ground"], verdict["ground"].clone());
    let codes: Vec<String> = verdict["findings"].as_array().unwrap().iter().map(|f| f["code"].as_str().unwrap().to_owned()).collect();
    for code in strings(&expect["codes"]) {
        if !codes.contains(&code) {
            wrong.push(format!("code {code} is missing among {codes:?}"));
        }
    }
    for code in strings(&expect["not_codes"]) {
        if codes.contains(&code) {
            wrong.push(format!("code {code} is reported"));
        }
    }
    if expect.get("missing").is_some() {
        let got: Vec<String> =
            verdict["missing"].as_array().unwrap().iter().map(|m| m["fact"].as_str().unwrap().to_owned()).collect();
        let (wanted, got) = (sorted(strings(&expect["missing"])), sorted(got));
        if wanted != got {
            wrong.push(format!("missing: wanted {wanted:?}, got {got:?}"));
        }
    }
    if vector["question"] == "transfer" {
        asked["detail"] = json!("outcome");
        let fast = ask(&asked)["outcome"].clone();
        if fast != verdict["outcome"] {
            wrong.push(format!("decide says {fast}, the explained path {}", verdict["outcome"]));
        }
    }
    wrong
}

/// The day of an edge, found through the law's own tables.
fn resolve(edge: &Value) -> Value {
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

#[test]
fn every_vector_is_answered_as_expected() {
    let vectors = vectors();
    let mut failed = 0;
    for (file, vector) in &vectors {
        let wrong = differences(vector);
        if !wrong.is_empty() {
            failed += 1;
            println!("{file} {} {}", vector["id"].as_str().unwrap(), vector["title"].as_str().unwrap());
            for line in &wrong {
                println!("    {line}");
            }
        }
    }
    println!("{} vectors, {} as expected", vectors.len(), vectors.len() - failed);
    assert_eq!(failed, 0, "{failed} of {} vectors differ", vectors.len());
}
