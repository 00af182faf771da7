//! Tables: what a row comes to is what the same facts come to alone.
#![cfg(feature = "wire")]

use lawful::facts::Transfer;
use lawful::table::{Answer, Coded, Named, Question, assess};
use lawful::{Law, Outcome, day, wire};
use serde_json::Value;
use std::collections::BTreeMap;

const DAY: &str = "2026-11-22";

/// The answers of a table whose columns are given as lists of values, in JSON.
fn judged(columns: &[(&str, Value)], reasons: bool) -> Result<(Vec<Answer>, Named), String> {
    let rows = columns.first().map_or(0, |(_, column)| column.as_array().unwrap().len());
    let texts: Vec<String> = columns.iter().map(|(_, column)| column.to_string()).collect();
    let codes: Vec<u32> = (0..rows as u32).collect();
    let columns = columns.iter().zip(&texts).map(|((fact, _), text)| Coded::json(fact, text, &codes).unwrap());
    let question = Question { rows, day: day::parse(DAY), reasons, ..Question::default() };
    let mut answers = Vec::new();
    let take = |_: &Named, row: usize, answer: &Answer| {
        assert_eq!(row, answers.len());
        answers.push(*answer);
    };
    let named = assess(&Law::bundled(), columns.collect(), question, take).map_err(|error| error.message)?;
    Ok((answers, named))
}

/// The facts of an object by their dotted names.
fn flat(prefix: &str, facts: &serde_json::Map<String, Value>, into: &mut BTreeMap<String, Value>) {
    for (key, value) in facts {
        let name = if prefix.is_empty() { key.clone() } else { format!("{prefix}.{key}") };
        match value {
            Value::Object(inner) => flat(&name, inner, into),
            value => drop(into.insert(name, value.clone())),
        }
    }
}

#[test]
fn every_transfer_of_the_suite_is_a_row() {
    let law = Law::bundled();
    let mut rows = 0;
    for line in include_str!("data/conformance/questions.jsonl").lines() {
        let Ok(question) = serde_json::from_str::<Value>(line) else { continue };
        let facts = question["facts"].to_string();
        let (Some(as_of), Ok(read)) =
            (question["as_of"].as_str().and_then(day::parse), wire::read::<Transfer>(facts.as_bytes()))
        else {
            continue;
        };
        if question["question"] != "transfer" || wire::check_instruments(&law, &read).is_err() {
            continue;
        }
        let mut columns = BTreeMap::new();
        flat("", question["facts"].as_object().unwrap(), &mut columns);
        columns.insert("as_of".to_owned(), question["as_of"].clone());
        let columns: Vec<(&str, Value)> =
            columns.iter().map(|(fact, value)| (fact.as_str(), Value::Array(vec![value.clone()]))).collect();
        let (answers, named) = judged(&columns, true).unwrap();
        let summary = law.on(as_of).summary(&read);
        let name = |at: Option<u32>| at.map(|at| at as usize);
        assert_eq!(answers[0].outcome, Some(summary.outcome), "{line}");
        assert_eq!(name(answers[0].code).map(|at| named.codes[at]), summary.reason, "{line}");
        assert_eq!(name(answers[0].ground).map(|at| named.grounds[at].clone()), summary.ground, "{line}");
        assert_eq!(name(answers[0].missing_set).map_or(vec![], |at| named.sets[at].clone()), summary.missing, "{line}");
        assert_eq!(answers[0].missing.count_ones() as usize, summary.missing.len(), "{line}");
        rows += 1;
    }
    assert!(rows > 300, "{rows}");
}

#[test]
fn a_cell_is_what_it_is_in_json() {
    let country = serde_json::json!(["FR", null, "none", "[1]", 7, 1.5, true, {"a": 1}, ["FR"], "Atlantis", "\u{0}"]);
    let codes: Vec<u32> = (0..country.as_array().unwrap().len() as u32).collect();
    let fixed = vec![0; codes.len()];
    let text = country.to_string();
    let columns = vec![
        Coded::json("exporter.country", r#"["DE"]"#, &fixed).unwrap(),
        Coded::json("importer.country", &text, &codes).unwrap(),
    ];
    let question = Question { rows: codes.len(), day: day::parse(DAY), ..Question::default() };
    let mut found: Vec<(Option<Outcome>, Option<String>)> = Vec::new();
    let law = Law::bundled();
    let take = |named: &Named, _: usize, answer: &Answer| {
        found.push((answer.outcome, answer.error.map(|at| named.errors[at as usize].message.clone())));
    };
    assess(&law, columns, question, take).unwrap();
    for (cell, found) in country.as_array().unwrap().iter().zip(&found) {
        let facts = serde_json::json!({"exporter.country": "DE", "importer.country": cell}).to_string();
        let alone = wire::read::<Transfer>(facts.as_bytes()).map_err(|error| (error.message, error.pointer));
        let expected = match alone {
            Ok(facts) => (Some(law.on(day::parse(DAY).unwrap()).decide(&facts).outcome), None),
            Err((message, pointer)) if pointer == "/importer.country" => (None, Some(message)),
            Err((message, pointer)) => (None, Some(format!("{message} (at {pointer})"))),
        };
        assert_eq!(*found, expected, "{cell}");
    }
}

#[test]
fn what_is_not_stated_takes_its_default() {
    let absent = [0, Coded::ABSENT, 1];
    let columns = || {
        vec![
            Coded::json("exporter.country", r#"["DE"]"#, &[0, 0, 0]).unwrap(),
            Coded::json("importer.country", r#"["US"]"#, &[0, 0, 0]).unwrap(),
            Coded::json("tools", "[[]]", &absent).unwrap(),
        ]
    };
    let question = Question { rows: 3, day: day::parse(DAY), ..Question::default() };
    let mut outcomes = Vec::new();
    let named = assess(&Law::bundled(), columns(), question, |_, _, answer| outcomes.push(answer.outcome)).unwrap();
    let law = Law::bundled();
    let alone =
        |facts: &str| Some(law.on(day::parse(DAY).unwrap()).decide(&serde_json::from_str(facts).unwrap()).outcome);
    let stated = alone(r#"{"exporter.country": "DE", "importer.country": "US", "tools": []}"#);
    let unstated = alone(r#"{"exporter.country": "DE", "importer.country": "US"}"#);
    assert_eq!(outcomes, [stated, unstated, None]);
    assert_eq!(named.errors[0].message, "the code stands for no value");
    assert_eq!((named.errors[0].column, named.error_rows, named.judged), (Some(2), 1, 3));
}

#[test]
fn a_table_that_cannot_be_read_is_refused_as_a_whole() {
    let refused = |columns: &[(&str, Value)]| judged(columns, false).map(|_| ()).unwrap_err();
    let one = || serde_json::json!(["US"]);
    assert_eq!(refused(&[("importer.contry", one())]), "unknown key `contry`; nearest is `country` (in importer)");
    assert!(refused(&[("importer.\"}", one())]).starts_with("unknown key"));
    assert!(refused(&[("tools", one()), ("tools[0].kind", one())]).contains("column of its own"));
    assert!(refused(&[("regime", one()), ("regime", one())]).contains("two columns"));
}
