//! The catalogue of codes and the rules that report them know each other, and every sentence is whole.
#![cfg(feature = "wire")]

mod support;

use lawful::facts::{Transfer, Value as By};
use lawful::{Code, wire};
use serde_json::Value;
use std::collections::BTreeSet;
use std::sync::OnceLock;
use std::{fs, path::Path};
use support::{ask, cases, question, vectors};

/// Codes that no rule reports, each with the reason why it stays.
const NOT_REPORTED: [(&str, &str); 0] = [];

/// The text of every source file below a folder of the core, or of one file.
fn source(below: &str) -> String {
    let mut text = String::new();
    let mut paths = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("src").join(below)];
    while let Some(path) = paths.pop() {
        if path.is_dir() {
            paths.extend(fs::read_dir(path).unwrap().map(|entry| entry.unwrap().path()));
        } else {
            text.push_str(&fs::read_to_string(path).unwrap());
        }
    }
    text
}

/// The codes written as texts in the rules: `"LF-T-034"`.
fn written() -> BTreeSet<String> {
    let rules = ["assess", "timeline", "change", "verdict/trace.rs", "verdict/proof.rs"].map(source).concat();
    let texts = rules.split('"').filter(|text| text.starts_with("LF-") && text.len() == "LF-T-034".len());
    texts.map(str::to_owned).collect()
}

#[test]
fn every_code_of_a_rule_is_in_the_catalogue() {
    let written = written();
    assert!(written.len() > 50, "only {} codes were found in the rules", written.len());
    let unknown: Vec<&String> = written.iter().filter(|code| Code::named(code).is_none()).collect();
    assert!(unknown.is_empty(), "not in the catalogue: {unknown:?}");
}

#[test]
fn every_code_of_the_catalogue_is_reported_by_a_rule() {
    let written = written();
    let excused = |code: &str| NOT_REPORTED.iter().any(|(excused, _)| *excused == code);
    let idle: Vec<&str> =
        Code::all().map(Code::as_str).filter(|code| !written.contains(*code) && !excused(code)).collect();
    assert!(idle.is_empty(), "no rule reports {idle:?}");
    let stale: Vec<&str> = NOT_REPORTED.iter().map(|(code, _)| *code).filter(|code| written.contains(*code)).collect();
    assert!(stale.is_empty(), "excused, but a rule reports {stale:?}");
}

#[test]
fn codes_are_in_order_and_cite_something() {
    let codes: Vec<&str> = Code::all().map(Code::as_str).collect();
    assert_eq!(codes.iter().collect::<BTreeSet<_>>().len(), codes.len(), "a code is repeated");
    let parts: BTreeSet<&str> = codes.iter().map(|code| &code[..4]).collect();
    for part in parts {
        let of_part: Vec<&&str> = codes.iter().filter(|code| code.starts_with(part)).collect();
        assert!(of_part.is_sorted(), "the codes {part}… are out of order");
    }
    for code in Code::all() {
        assert!(!code.title().is_empty(), "{code} has no title");
        let cited = lawful::Regime::JUDGED.into_iter().any(|regime| code.articles(regime).next().is_some());
        assert!(cited, "{code} cites nothing");
    }
}

/// The facts that choose another view on a contested point.
fn switches() -> Vec<String> {
    let catalogue = source("verdict/catalogue");
    let texts = catalogue.split("switch: Some(\"").skip(1);
    texts.map(|text| text.split('"').next().unwrap().to_owned()).collect()
}

#[test]
fn every_switch_of_a_contested_point_is_a_fact() {
    let switches = switches();
    assert!(!switches.is_empty());
    for switch in switches {
        assert!(switch.starts_with("policy."), "{switch} is no policy");
        assert!(Transfer::default().with(&switch, &By::Unknown).is_some(), "there is no fact {switch}");
    }
}

/// Every text under these keys, anywhere in an answer.
fn texts<'a>(answer: &'a Value, keys: &[&str], found: &mut Vec<&'a str>) {
    match answer {
        Value::Object(map) => {
            for (key, value) in map {
                match value.as_str() {
                    Some(text) if keys.contains(&key.as_str()) => found.push(text),
                    _ => texts(value, keys, found),
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|item| texts(item, keys, found)),
        _ => {}
    }
}

/// The questions of all vectors and cases, as they are and with everything unknown that can be.
fn questions() -> Vec<Value> {
    let mut questions: Vec<Value> = vectors().iter().map(|(_, vector)| question(vector)).collect();
    for (_, case) in cases() {
        questions.extend(case.get("ask").cloned());
        questions.extend(case["asks"].as_array().into_iter().flatten().cloned());
    }
    let legs: Vec<Value> = questions.iter().filter(|q| q["question"] == "transfer").cloned().collect();
    for leg in legs {
        for name in leg["facts"].as_object().into_iter().flat_map(|facts| facts.keys()) {
            let mut less = leg.clone();
            less["facts"][name] = Value::Null;
            questions.push(less);
        }
    }
    questions
}

/// The answers to them, worked out once.
fn answers() -> &'static [(Value, Value)] {
    static ANSWERS: OnceLock<Vec<(Value, Value)>> = OnceLock::new();
    ANSWERS.get_or_init(|| {
        let answered = |question: Value| {
            let answer = ask(&question);
            (question, answer)
        };
        questions().into_iter().map(answered).collect()
    })
}

#[test]
fn every_sentence_is_whole() {
    let mut broken = BTreeSet::new();
    for (_, answer) in answers() {
        let mut sentences = Vec::new();
        texts(answer, &["message", "question", "text", "advice", "because"], &mut sentences);
        broken.extend(sentences.into_iter().filter(|text| text.contains(['{', '}']) || text.contains("  ")));
    }
    assert!(broken.is_empty(), "\n{}", broken.into_iter().collect::<Vec<_>>().join("\n"));
}

#[test]
fn every_missing_fact_has_a_question() {
    let mut without = BTreeSet::new();
    for (_, answer) in answers() {
        for missing in answer["missing"].as_array().into_iter().flatten() {
            let text = missing["question"].as_str().unwrap();
            if text.starts_with("What is ") || !text.ends_with('?') {
                without.insert(format!("{}: {text}", missing["fact"]));
            }
        }
    }
    assert!(without.is_empty(), "\n{}", without.into_iter().collect::<Vec<_>>().join("\n"));
}

#[test]
fn a_missing_fact_can_be_stated_by_its_name() {
    for (question, answer) in answers().iter().filter(|(question, _)| question["question"] == "transfer") {
        let Ok(facts) = wire::read::<Transfer>(question["facts"].to_string().as_bytes()) else { continue };
        for missing in answer["missing"].as_array().into_iter().flatten() {
            let name = missing["fact"].as_str().unwrap();
            assert!(facts.with(name, &By::Unknown).is_some(), "{name} cannot be set in {question}");
        }
    }
}
