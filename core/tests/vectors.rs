//! Every vector of `tests/data/vectors`, asked through the wire format and compared with what it expects.
#![cfg(feature = "wire")]

mod support;

use serde_json::{Value, json};
use support::{ask, question, resolve, strings, vectors};

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
    let mut wrong_absent = Vec::new();
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
        "register-change" => {
            let follows = &answer["consequences"];
            let pairs = |list: &Value, key: &str, value: &str| {
                json!(list.as_array().unwrap().iter().map(|one| json!([one[key], one[value]])).collect::<Vec<_>>())
            };
            differ("duty", &expect["duty"], follows["duty"].clone());
            differ("owed", &expect["owed"], pairs(&follows["owed"], "task", "owed"));
            differ("blocks", &expect["blocks"], pairs(&follows["blocks"], "cause", "holds"));
            for (task, wanted) in expect["of"].as_object().into_iter().flatten() {
                let of = |list: &Value, key: &str| list.as_array()?.iter().find(|one| one[key] == *task).cloned();
                let found =
                    of(&follows["owed"], "task").or_else(|| of(&follows["blocks"], "cause")).unwrap_or_default();
                for (key, wanted) in wanted.as_object().unwrap() {
                    differ(&format!("{task}/{key}"), wanted, found[key].clone());
                    let absent = wanted.is_null() && !found[key].is_null();
                    if absent {
                        wrong_absent.push(format!("{task}/{key}: wanted none, got {}", found[key]));
                    }
                }
            }
            wrong.extend(wrong_absent);
            return wrong;
        }
        "lawful-periods" => {
            let got: Vec<Value> = answer["periods"]
                .as_array()
                .unwrap()
                .iter()
                .map(|p| json!([p["from"], p["until"], p["outcome"]]))
                .collect();
            let day = |edge: &Value| if edge.is_object() { resolve(edge) } else { edge.clone() };
            let wanted: Vec<Value> =
                expect["periods"].as_array().unwrap().iter().map(|p| json!([day(&p[0]), day(&p[1]), p[2]])).collect();
            differ("periods", &json!(wanted), json!(got));
            return wrong;
        }
        _ => answer,
    };
    let said = verdict.get("outcome").or_else(|| verdict.get("ruling")).cloned().unwrap_or_default();
    differ("verdict", &expect["verdict"], said);
    differ("transfer_verdict", &expect["transfer_verdict"], verdict["transfer_outcome"].clone());
    for key in ["ground", "valid_from", "valid_until"] {
        differ(key, &expect[key], verdict[key].clone());
    }
    let codes: Vec<String> =
        verdict["findings"].as_array().unwrap().iter().map(|f| f["code"].as_str().unwrap().to_owned()).collect();
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
    for wanted in expect["remedies"].as_array().into_iter().flatten() {
        let changes = |remedy: &Value| {
            let pairs = remedy["changes"].as_array().unwrap().iter();
            json!(pairs.map(|c| json!([c["fact"], c["to"]])).collect::<Vec<_>>())
        };
        let offered: Vec<Value> = verdict["remedies"].as_array().unwrap().iter().map(changes).collect();
        if !offered.contains(wanted) {
            wrong.push(format!("remedy {wanted} is missing among {}", json!(offered)));
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

/// The answers of many questions stand one below the other: whatever the `id` is, an answer has no line break.
#[test]
fn an_answer_is_one_line_whatever_its_id() {
    let law = lawful::Law::bundled();
    for rest in
        [r#""question": "transfer", "regime": "eu-gdpr", "as_of": "2026-11-22", "facts": {}"#, r#""question": "no""#]
    {
        let answer = lawful::wire::answer(&law, format!("{{\"id\": {{\"of\":\r\n [1,\n2]}}, {rest}}}").as_bytes());
        assert!(!answer.contains(['\n', '\r']), "{answer}");
        let read: serde_json::Value = serde_json::from_str(&answer).unwrap();
        assert!(read["id"].is_null() || read["id"]["of"][1] == 2, "{answer}");
    }
}
