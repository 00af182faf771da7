//! Decided cases and official examples: does the engine come to the conclusion of the court or the authority?
//!
//! Every disagreement is listed with its reason. None may be the definite opposite, and each must be settled by stating
//! the fact that the source leaves open, if the data say that one settles it.
#![cfg(feature = "wire")]

mod support;

use serde_json::{Value, json};
use std::collections::BTreeMap;
use support::{ask, cases};

/// The questions a case asks.
fn questions(case: &Value) -> Vec<Value> {
    match case.get("asks") {
        Some(asks) => asks.as_array().unwrap().clone(),
        None => vec![case["ask"].clone()],
    }
}

/// A question with facts stated besides; each replaces what was said under its name.
fn stating(question: &Value, facts: &Value) -> Value {
    let mut question = question.clone();
    let given = question["facts"].as_object_mut().unwrap();
    for (name, value) in facts.as_object().unwrap() {
        let below = format!("{name}.");
        given.retain(|key, _| key != name && !key.starts_with(&below));
        given.insert(name.clone(), value.clone());
    }
    question
}

/// What an answer says: its outcome, or its ruling.
fn said(answer: &Value) -> &str {
    answer.get("outcome").unwrap_or(&answer["ruling"]).as_str().unwrap()
}

/// The weakest outcome of several answers. That a party has a role weighs nothing.
fn weakest(answers: &[Value]) -> String {
    const ORDER: [&str; 4] = ["not-restricted", "lawful", "undetermined", "unlawful"];
    let rank = |word: &str| ORDER.iter().position(|o| *o == word).unwrap();
    let weighed = answers.iter().filter(|answer| answer["question"] != "role");
    ORDER[weighed.map(|answer| rank(said(answer))).max().unwrap_or(0)].to_owned()
}

/// The roles that the source gives: for each party, and where it tells stages apart for each party and stage.
fn roles_of_source(case: &Value) -> BTreeMap<String, String> {
    let word = |role: &Value| if role == "neither" { "none" } else { role.as_str().unwrap() }.to_owned();
    let of = |roles: &Value| roles.as_object().unwrap().iter().map(|(p, r)| (p.clone(), word(r))).collect::<Vec<_>>();
    let mut all: BTreeMap<String, String> = of(&case["expected"]["roles"]).into_iter().collect();
    for (stage, roles) in case["expected"]["roles_by_stage"].as_object().into_iter().flatten() {
        for (party, role) in of(roles) {
            // A stage in which every party has the role it has anyway is not asked apart.
            if all.get(&party) != Some(&role) {
                all.insert(format!("{party} / {stage}"), role);
            }
        }
    }
    all
}

/// The roles that the engine finds, by the party that a question names.
fn roles_found(case: &Value, answers: &[Value]) -> BTreeMap<String, String> {
    let questions = questions(case);
    let asked = questions.iter().zip(answers).filter(|(question, _)| question["question"] == "role");
    asked.map(|(question, answer)| (question["id"].as_str().unwrap().to_owned(), said(answer).to_owned())).collect()
}

/// Whether the proof shows that the leg is a restricted transfer.
fn is_transfer(answer: &Value) -> Value {
    let restricted = &answer["proof"]["children"][0]["children"][0]["value"];
    match restricted.as_str() {
        Some("true") => json!(true),
        Some("false") => json!(false),
        _ => Value::Null,
    }
}

/// The verdict of the source in the words of the engine.
fn wanted(case: &Value) -> String {
    match case["expected"]["verdict"].as_str().unwrap() {
        "not-a-transfer" => "not-restricted".to_owned(),
        "needs-more-facts" => "undetermined".to_owned(),
        other => other.to_owned(),
    }
}

/// What the case compares: what the source says and what the engine says.
fn compared(case: &Value, answers: &[Value]) -> (Value, Value) {
    match case["compare"].as_str().unwrap() {
        "verdict" => (json!(wanted(case)), json!(weakest(answers))),
        "roles" => (json!(roles_of_source(case)), json!(roles_found(case, answers))),
        "roles and verdict" => {
            (json!([roles_of_source(case), wanted(case)]), json!([roles_found(case, answers), weakest(answers)]))
        }
        "is_transfer" => {
            let found: Vec<Value> = answers.iter().map(is_transfer).collect();
            let all_alike = found.iter().all(|value| *value == found[0]);
            (case["expected"]["is_transfer"].clone(), if all_alike { found[0].clone() } else { json!(found) })
        }
        "per_leg" => {
            let legs = case["expected"]["per_leg"].as_array().unwrap();
            let is_transfer = |leg: &Value| {
                let id = &leg["leg"];
                let named = |found: &&Value| {
                    *id == format!("{}->{}", found["from"].as_str().unwrap(), found["to"].as_str().unwrap())
                };
                let found = answers[0]["legs"].as_array().unwrap().iter().find(named).unwrap();
                json!({"leg": id, "is_transfer": found["transfer"] != "not-restricted"})
            };
            (json!(legs), json!(legs.iter().map(is_transfer).collect::<Vec<_>>()))
        }
        other => panic!("nothing is known of comparing `{other}`"),
    }
}

/// How `docs/CASES.md` begins.
const PAGE_HEAD: &str = "# Decided cases

Real decisions of courts and authorities and official worked examples, with their facts put into the vocabulary of the
engine and nothing added (`core/tests/data/cases`). A conclusion agrees when the engine comes to it on the stated facts
alone. None is answered with the definite opposite; where the answer differs, a fact is not stated on which a default of
the engine insists. This page is printed by `core/tests/cases.rs`.

| kind | cases | agree |
|---|---|---|
";

#[test]
fn decided_cases_come_out_as_decided() {
    let mut counts: BTreeMap<String, (usize, usize)> = BTreeMap::new();
    let mut lines = Vec::new();
    let mut wrong = Vec::new();
    for (_, case) in cases() {
        let id = case["id"].as_str().unwrap();
        let answers: Vec<Value> = questions(&case).iter().map(ask).collect();
        for answer in &answers {
            assert!(answer.get("error").is_none(), "{id} is refused: {}", answer["error"]);
        }
        let (says, found) = compared(&case, &answers);
        let verdict = weakest(&answers);
        let agrees = says == found;
        let count = counts.entry(case["kind"].as_str().unwrap().to_owned()).or_default();
        count.0 += usize::from(agrees);
        count.1 += 1;

        let opposite = matches!(
            (wanted(&case).as_str(), verdict.as_str()),
            ("lawful" | "not-restricted", "unlawful") | ("unlawful", "lawful" | "not-restricted")
        );
        let compares_verdict = case["compare"].as_str().unwrap().ends_with("verdict");
        if opposite && compares_verdict {
            wrong.push(format!("{id}: {verdict}, the opposite of the decision"));
        }
        let predicted = &case["predicted"];
        if !agrees {
            let why = predicted["why"].as_str().unwrap_or_default();
            lines.push(format!("  {id}: the source says {says}, here {found}: {why}"));
            if why.is_empty() {
                wrong.push(format!("{id}: {found} instead of {says}, and no reason is given"));
            }
        }
        let Some(expected) = predicted["verdict"].as_str() else { continue };
        if verdict != expected {
            wrong.push(format!("{id}: {verdict}, though {expected} is foreseen"));
        }
        if agrees && compares_verdict {
            wrong.push(format!("{id}: agrees with the source, though the data foresee that it does not"));
        }
        if let Some(facts) = predicted.get("settled_by") {
            let settled: Vec<Value> = questions(&case).iter().map(|q| ask(&stating(q, facts))).collect();
            if weakest(&settled) != wanted(&case) {
                wrong.push(format!("{id}: {} with the open facts stated, not {says}", weakest(&settled)));
            }
        }
    }
    let mut page = String::from(PAGE_HEAD);
    for (kind, (agree, all)) in &counts {
        println!("{kind}: {agree} of {all} agree with the authority");
        page.push_str(&format!("| {kind} | {all} | {agree} |\n"));
    }
    page.push_str("\n## Where the answer differs\n\n");
    for line in &lines {
        println!("{line}");
        page.push_str(&format!("- {}\n", line.trim_start()));
    }
    support::same_as_file("docs/CASES.md", &page);
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}
