//! The proof and the remedies of every answer on the record: the root of the proof is the ruling, and each remedy, made
//! again from outside, has the ruling it promises.
#![cfg(feature = "wire")]

mod support;

use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use support::{ask, question, vectors};

/// The questions of the vectors that are answered with a ruling, and the answers.
fn judged() -> Vec<(String, Value, Value)> {
    let asked = vectors().into_iter().map(|(_, vector)| (vector["id"].as_str().unwrap().to_owned(), question(&vector)));
    let answered = asked.map(|(id, question)| {
        let answer = ask(&question);
        (id, question, answer)
    });
    let judged: Vec<_> = answered.filter(|(_, _, answer)| answer["ruling"].is_string()).collect();
    assert!(judged.len() > 400, "only {} vectors are answered with a ruling", judged.len());
    judged
}

/// Facts with every dotted key written as nested ones.
fn nested(facts: &Value) -> Value {
    match facts {
        Value::Object(map) => {
            let mut out = Value::Object(Map::new());
            for (key, value) in map {
                put(&mut out, &key.split('.').collect::<Vec<_>>(), nested(value));
            }
            out
        }
        Value::Array(items) => Value::Array(items.iter().map(nested).collect()),
        other => other.clone(),
    }
}

/// Sets what a path names, and makes the groups and the one new entry of a list on the way.
fn put(at: &mut Value, path: &[&str], value: Value) {
    let Some((first, rest)) = path.split_first() else {
        match (at, value) {
            (Value::Object(there), Value::Object(more)) => there.extend(more),
            (at, value) => *at = value,
        }
        return;
    };
    let index: Option<usize> = first.parse().ok();
    if let Some(index) = index {
        if !at.is_array() {
            *at = json!([]);
        }
        let items = at.as_array_mut().unwrap();
        if index == items.len() {
            items.push(json!({}));
        }
        return put(&mut items[index], rest, value);
    }
    if !at.is_object() {
        *at = json!({});
    }
    put(&mut at[*first], rest, value);
}

/// The question with the changes of a remedy made.
fn remedied(question: &Value, remedy: &Value) -> Value {
    let mut question = question.clone();
    let mut facts = nested(&question["facts"]);
    for change in remedy["changes"].as_array().unwrap() {
        let path: Vec<&str> = change["at"].as_str().unwrap().split('/').skip(1).collect();
        put(&mut facts, &path, change["to"].clone());
    }
    question["facts"] = facts;
    question
}

/// Whether an answer is one that nothing need be done about.
fn is_good(answer: &Value) -> bool {
    match answer["ruling"].as_str().unwrap() {
        "required" => answer["fulfilled"] == "true",
        ruling => !matches!(ruling, "unlawful" | "incomplete" | "undetermined"),
    }
}

#[test]
fn the_root_of_the_proof_is_the_ruling() {
    for (id, _, answer) in judged() {
        let root = answer["proof"]["value"].as_str().unwrap_or_else(|| panic!("{id}: no proof in {answer:#}"));
        let of_root: &[&str] = match answer["ruling"].as_str().unwrap() {
            "undetermined" => &["unknown"],
            "unlawful" | "incomplete" | "not-required" => &["false"],
            _ => &["true"],
        };
        assert!(of_root.contains(&root), "{id}: {} with a proof that is {root}", answer["ruling"]);
    }
}

/// Every fact that is missing is read somewhere in the proof, and every code of a decided node is found.
#[test]
fn the_proof_holds_what_the_answer_says() {
    fn walk<'a>(node: &'a Value, facts: &mut Vec<&'a str>) {
        facts.extend(node["fact"].as_str());
        node["children"].as_array().into_iter().flatten().for_each(|child| walk(child, facts));
    }
    for (id, _, answer) in judged() {
        let mut facts = Vec::new();
        walk(&answer["proof"], &mut facts);
        for missing in answer["missing"].as_array().unwrap() {
            let fact = missing["fact"].as_str().unwrap();
            assert!(facts.contains(&fact), "{id}: {fact} is missing, and no rule of the proof reads it");
        }
        for code in answer["proof"]["codes"].as_array().into_iter().flatten() {
            let found = answer["findings"].as_array().unwrap().iter().any(|finding| finding["code"] == *code);
            assert!(found, "{id}: the root reports {code}, which is not found");
        }
    }
}

#[test]
fn every_remedy_has_the_ruling_it_promises() {
    let mut tally: BTreeMap<String, (usize, usize)> = BTreeMap::new();
    for (id, question, answer) in judged() {
        let remedies = answer["remedies"].as_array().unwrap();
        if is_good(&answer) {
            assert!(remedies.is_empty(), "{id}: remedies for an answer that is good");
            continue;
        }
        let kind = format!("{}, {}", answer["question"].as_str().unwrap(), answer["ruling"].as_str().unwrap());
        let (bad, cured) = tally.entry(kind).or_default();
        *bad += 1;
        *cured += usize::from(!remedies.is_empty());
        if remedies.is_empty() {
            // Nothing in the facts brings back a law that is not recorded, and which mechanism a notice should name in
            // place of all those that ended nobody can tell from it.
            let found = |code: &str| answer["findings"].as_array().unwrap().iter().any(|f| f["code"] == code);
            assert!(found("LF-A-014") || found("LF-N-020"), "{id}: no remedy\n{answer:#}");
        }
        for (position, remedy) in remedies.iter().enumerate() {
            let after = ask(&remedied(&question, remedy));
            assert_eq!(after["ruling"], remedy["ruling"], "{id}: {remedy:#}\n{after:#}");
            assert!(is_good(&after), "{id}: {remedy:#}\n{after:#}");
            for finding in answer["findings"].as_array().unwrap() {
                let cures = finding["remedies"].as_array().is_some_and(|cures| cures.contains(&json!(position)));
                let left = after["findings"].as_array().unwrap().iter().any(|f| f["code"] == finding["code"]);
                assert!(!(cures && left), "{id}: {} is still found after {}", finding["code"], remedy["text"]);
            }
        }
        let order: Vec<(bool, usize)> = remedies
            .iter()
            .map(|r| (r["actionable"] == json!(false), r["changes"].as_array().unwrap().len()))
            .collect();
        assert!(order.is_sorted(), "{id}: remedies out of order");
    }
    for (kind, (bad, cured)) in &tally {
        println!("{kind}: {cured} of {bad} have a remedy");
    }
    let (bad, cured) = tally.values().fold((0, 0), |(a, b), (x, y)| (a + x, b + y));
    assert!(bad > 450, "only {bad} answers were looked at, {cured} of them with a remedy");
}
