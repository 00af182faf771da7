//! What must hold of every answer on the record, whatever the facts: an unknown fact never makes an answer firmer.
//!
//! The facts are those of the vectors, with one or two of them made unknown; whether an answer is right is the business of
//! the vectors themselves.
#![cfg(feature = "wire")]

mod support;

use serde_json::{Value, json};
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

/// The places of facts that can be made unknown: single values and whole lists, as JSON pointers. An item of a list, and
/// what says which item it is, stay as they are.
fn places(facts: &Value, at: &str, found: &mut Vec<String>) {
    match facts {
        Value::Object(map) => {
            for (key, value) in map {
                places(value, &format!("{at}/{}", key.replace('~', "~0").replace('/', "~1")), found);
            }
        }
        Value::Array(items) if items.iter().any(Value::is_object) => {
            for (place, item) in items.iter().enumerate() {
                places(item, &format!("{at}/{place}"), found);
            }
        }
        Value::Null => {}
        _ => found.push(at.to_owned()),
    }
}

/// The question with some facts made unknown.
fn without(question: &Value, places: &[&String]) -> Value {
    let mut less = question.clone();
    // Only the ruling is looked at: remedies would be ruled on again, each several times.
    less["detail"] = json!("codes");
    for place in places {
        *less["facts"].pointer_mut(place).unwrap() = Value::Null;
    }
    less
}

fn assert_no_firmer(id: &str, firm: &Value, less: &Value, places: &[&String]) -> bool {
    let answer = ask(less);
    // A name or a word that must be stated cannot be unknown.
    let Some(ruling) = answer["ruling"].as_str() else { return false };
    let allowed = ruling == "undetermined" || ruling == firm["ruling"];
    assert!(
        allowed,
        "{id}: {} was {}, and is {ruling} with {places:?} unknown\n{less:#}",
        firm["question"], firm["ruling"]
    );
    true
}

#[test]
fn an_unknown_fact_never_changes_a_ruling_for_another() {
    let mut tried = 0;
    for (id, question, firm) in judged() {
        let mut found = Vec::new();
        places(&question["facts"], "", &mut found);
        for (at, place) in found.iter().enumerate() {
            tried += usize::from(assert_no_firmer(&id, &firm, &without(&question, &[place]), &[place]));
            // A neighbour too; all pairs would be too many.
            if let Some(next) = found.get(at + 1) {
                let both = [place, next];
                tried += usize::from(assert_no_firmer(&id, &firm, &without(&question, &both), &both));
            }
        }
    }
    assert!(tried > 3000, "only {tried} were tried");
}

#[test]
fn facts_are_missing_exactly_where_the_ruling_is_open() {
    for (id, _, answer) in judged() {
        let missing = answer["missing"].as_array().unwrap();
        let open = answer["ruling"] == "undetermined";
        let beyond = answer["findings"].as_array().unwrap().iter().any(|finding| finding["severity"] == "gap");
        assert!(
            open || missing.is_empty(),
            "{id}: {} is missing although the ruling is {}",
            missing[0]["fact"],
            answer["ruling"]
        );
        assert!(!open || beyond || !missing.is_empty(), "{id}: nothing says why the ruling is open");
        for entry in missing {
            assert!(entry["question"].as_str().is_some_and(|text| text.ends_with('?')), "{id}: {entry}");
        }
    }
}

/// An empty set of facts is a question too, on every day of the tables.
#[test]
fn nothing_known_is_never_a_breach() {
    for kind in KINDS {
        for regime in ["eu-gdpr", "uk-gdpr", "ch-fadp"] {
            for day in ["2018-05-25", "2021-01-01", "2023-09-01", "2026-11-22", "2099-12-31"] {
                let answer = ask(&json!({"question": kind, "regime": regime, "as_of": day, "facts": {}}));
                let ruling = answer["ruling"].as_str().unwrap_or_else(|| panic!("{kind}: {answer}"));
                let breaches = answer["findings"].as_array().unwrap().iter().filter(|f| f["severity"] == "breach");
                assert_eq!(breaches.count(), 0, "{kind} under {regime} on {day}: {answer:#}");
                assert!(!matches!(ruling, "unlawful" | "incomplete"), "{kind} under {regime} on {day}: {ruling}");
            }
        }
    }
}

const KINDS: [&str; 15] = [
    "basis",
    "consent",
    "dpia-duty",
    "dpo-duty",
    "joint-arrangement",
    "marketing",
    "notice",
    "processor-contract",
    "records-complete",
    "records-duty",
    "representative-duty",
    "retention",
    "role",
    "security",
    "terminal",
];
