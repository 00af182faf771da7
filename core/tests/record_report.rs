//! The record of a register, judged as a whole: the five documents against the reviewed table, and what must hold of any.

use lawful::facts::{Fact, Register};
use lawful::{Law, Outcome, RecordReport, Severity, day};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

const DOCUMENTS: [&str; 5] = ["iconfirm", "klarpris", "plandisc", "superoffice", "triggerbee"];
const DAY: &str = "2026-11-22";

fn folder(below: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(below)
}

fn source(document: &str) -> Value {
    let text = std::fs::read_to_string(folder("examples/registers").join(format!("{document}.json"))).unwrap();
    serde_json::from_str(&text).unwrap()
}

fn read(register: &Value) -> Register {
    serde_json::from_value(register.clone()).unwrap()
}

fn record_on(date: &str, register: &Register) -> Vec<RecordReport> {
    Law::bundled().on(day::parse(date).unwrap()).record(register)
}

fn record(register: &Value) -> Vec<RecordReport> {
    record_on(DAY, &read(register))
}

/// A line of the table: what was asked of what, the ruling, and the codes: `!` a breach, `?` a gap, nothing for the rest.
fn line(one: &RecordReport) -> String {
    let codes: BTreeSet<String> = one
        .judgement
        .findings
        .iter()
        .map(|found| {
            let mark = match found.severity {
                Severity::Breach => "!",
                Severity::Gap => "?",
                _ => "",
            };
            format!("{}{mark}", found.code)
        })
        .collect();
    let codes: Vec<String> = codes.into_iter().collect();
    format!("{} {} {} {}", one.at, one.question, one.judgement.ruling, codes.join(" ")).trim_end().to_owned()
}

/// What does not depend on where an entry stands in its list.
fn told(one: &RecordReport) -> String {
    let place = |at: &str| at.split('/').filter(|part| part.parse::<usize>().is_err()).collect::<Vec<_>>().join("/");
    let judgement = &one.judgement;
    let findings: Vec<String> =
        judgement.findings.iter().map(|f| format!("{} {} {}", f.code, f.severity.as_str(), place(&f.at))).collect();
    let missing: Vec<&str> = judgement.missing.iter().map(|missing| missing.fact.as_str()).collect();
    format!("{} {} {} {} {findings:?} {missing:?}", one.question, place(&one.at), one.subject, judgement.ruling)
}

fn bag(record: &[RecordReport]) -> BTreeMap<String, usize> {
    let mut bag = BTreeMap::new();
    for one in record {
        *bag.entry(told(one)).or_default() += 1;
    }
    bag
}

#[test]
fn the_five_documents_are_judged_as_reviewed() {
    for document in DOCUMENTS {
        let path = folder("tests/data/record").join(format!("{document}.txt"));
        let wanted = std::fs::read_to_string(&path).unwrap_or_default();
        let notes: Vec<&str> = wanted.lines().take_while(|line| line.starts_with('#')).collect();
        let given: Vec<String> = record(&source(document)).iter().map(line).collect();
        if std::env::var_os("LAWFUL_BLESS").is_some() {
            let notes: String = notes.iter().map(|note| format!("{note}\n")).collect();
            std::fs::write(&path, format!("{notes}{}\n", given.join("\n"))).unwrap();
            continue;
        }
        let wanted: Vec<&str> = wanted.lines().skip(notes.len()).collect();
        for (given, wanted) in given.iter().zip(&wanted) {
            assert_eq!(given, wanted, "{document}: rerun with LAWFUL_BLESS=1 if the law is on the side of the first");
        }
        assert_eq!(given.len(), wanted.len(), "{document}");
    }
}

#[test]
fn every_place_is_in_the_register() {
    for document in DOCUMENTS {
        let register = source(document);
        for one in record(&register) {
            let findings = one.judgement.findings.iter().map(|found| &found.at);
            let missing = one.judgement.missing.iter().map(|missing| &missing.at);
            for at in [&one.at].into_iter().chain(findings).chain(missing) {
                assert!(register.pointer(at).is_some(), "{document}: {} of {} leads to {at}", one.question, one.at);
            }
        }
    }
}

#[test]
fn one_party_is_judged_in_both_of_its_roles() {
    for (document, as_processor) in [("iconfirm", "/activities/1"), ("superoffice", "/activities/6")] {
        let all = record(&source(document));
        let rows: Vec<&RecordReport> = all.iter().filter(|one| one.question == "records-complete").collect();
        let codes = |one: &RecordReport| one.judgement.findings.iter().map(|f| f.code.to_string()).collect::<Vec<_>>();
        let row = |at: &str| codes(rows.iter().find(|one| one.at == at).unwrap());
        assert!(row("/activities/0").iter().any(|code| code == "LF-R-016"), "{document}: Art. 30(1)(g)");
        assert!(row(as_processor).iter().any(|code| code == "LF-R-023"), "{document}: Art. 30(2)(d)");
        assert!(
            !all.iter()
                .any(|one| one.activity == as_processor && ["basis", "consent", "retention"].contains(&one.question)),
            "{document}: the basis of what it does for others is theirs"
        );
    }
}

#[test]
fn the_outcome_of_the_report_is_that_of_its_record() {
    for document in DOCUMENTS {
        let register = read(&source(document));
        let report = Law::bundled().on(day::parse(DAY).unwrap()).register(&register);
        assert_eq!(report.record, record_on(DAY, &register));
        assert_eq!(report.record_outcome, report.record.iter().map(|one| one.outcome).max());
        let counts = report.record_counts;
        assert_eq!(counts.lawful + counts.not_restricted + counts.undetermined + counts.unlawful, report.record.len());
        for one in &report.record {
            assert_eq!(one.outcome, one.judgement.outcome());
        }
    }
}

#[test]
fn a_document_that_says_nothing_is_asked_nothing() {
    let bare = serde_json::json!({"format": "lawful-register/1", "document": {"id": "list", "holder": "acme"},
        "parties": [{"id": "acme"}, {"id": "mailer"}],
        "engagements": [{"id": "mail", "by": "acme", "engages": "mailer", "role": {"labelled": "processor"}}]});
    assert_eq!(record(&bare), []);
    let report = Law::bundled().on(day::parse(DAY).unwrap()).register(&read(&bare));
    assert_eq!(report.record_outcome, None);
}

#[test]
fn before_the_act_nothing_is_settled() {
    for document in DOCUMENTS {
        for one in record_on("2018-05-24", &read(&source(document))) {
            assert_ne!(one.outcome, Outcome::Unlawful, "{document}: {} of {}", one.question, one.at);
        }
    }
}

#[test]
fn the_order_of_entries_changes_no_judgement() {
    for document in DOCUMENTS {
        let register = source(document);
        let mut turned = register.clone();
        for list in
            ["parties", "activities", "engagements", "rights", "contacts", "authorities", "cookies", "agreements"]
        {
            if let Some(entries) = turned[list].as_array_mut() {
                entries.reverse();
            }
        }
        for activity in turned["activities"].as_array_mut().into_iter().flatten() {
            if let Some(purposes) = activity["purposes"].as_array_mut() {
                purposes.reverse();
            }
        }
        let named = |all: &[RecordReport]| {
            // Statements and trackings without an id are named by their position, and engagements are joined in order.
            let whole = all.iter().filter(|one| !one.at.starts_with("/agreements") && !one.at.starts_with("/cookies"));
            let mut told: Vec<String> = whole.map(|one| sorted(&told(one))).collect();
            told.sort();
            told
        };
        assert_eq!(named(&record(&turned)), named(&record(&register)), "{document}");
        assert_eq!(record(&turned).len(), record(&register).len(), "{document}");
    }
}

/// The words of a text in an order of their own: lists inside a judgement follow the register.
fn sorted(text: &str) -> String {
    let bare: String = text.chars().map(|c| if c.is_ascii_digit() { '0' } else { c }).collect();
    let mut words: Vec<&str> = bare.split(' ').collect();
    words.sort_unstable();
    words.join(" ")
}

/// The places of keys that can be left out, with those of lists.
fn keys(value: &Value, at: &str, found: &mut Vec<(String, String)>) {
    const KEPT: [&str; 7] = ["id", "by", "engages", "holder", "format", "from", "to"];
    match value {
        Value::Object(map) => {
            for (key, value) in map {
                if !KEPT.contains(&key.as_str()) {
                    found.push((at.to_owned(), key.clone()));
                }
                keys(value, &format!("{at}/{key}"), found);
            }
        }
        Value::Array(items) => items.iter().enumerate().for_each(|(i, item)| keys(item, &format!("{at}/{i}"), found)),
        _ => {}
    }
}

/// A fact that is left out, or not known, never turns one definite ruling into another.
#[test]
fn a_fact_that_is_not_known_settles_nothing() {
    let mut tried = 0;
    for document in DOCUMENTS {
        let register = source(document);
        let firm: BTreeMap<(String, String), String> = rulings(&record(&register));
        let mut found = Vec::new();
        for list in ["activities", "contacts", "rights", "authorities", "cookies", "audiences", "agreements"] {
            keys(&register[list], &format!("/{list}"), &mut found);
        }
        keys(&register["parties"][0], "/parties/0", &mut found);
        found.retain(|(at, key)| {
            let prose = ["words", "details", "text", "lines", "parts"];
            !prose.iter().any(|word| key.contains(word) || at.contains(word))
        });
        for (at, key) in found {
            let mut less = register.clone();
            let entry = less.pointer_mut(&at).unwrap().as_object_mut().unwrap();
            if entry.remove(&key).is_none_or(|value| value.is_null()) {
                continue;
            }
            let Ok(less) = serde_json::from_value::<Register>(less) else { continue };
            tried += 1;
            for (what, ruling) in rulings(&record_on(DAY, &less)) {
                let Some(was) = firm.get(&what) else { continue };
                let kept = ruling == *was || ruling == "undetermined" || was == "undetermined";
                assert!(kept, "{document}: {what:?} was {was}, and is {ruling} without {at}/{key}");
            }
        }
    }
    assert!(tried > 400, "only {tried} were tried");
}

/// Nor does a fact that is stated to be unknown settle what was open. What a notice or a record of processing is silent on
/// it does not state, so there `null` is an answer.
#[test]
fn null_settles_nothing_that_was_open() {
    for document in ["iconfirm", "klarpris"] {
        let register = source(document);
        let open = rulings(&record(&register));
        let mut found = Vec::new();
        keys(&register["activities"], "/activities", &mut found);
        keys(&register["parties"][0], "/parties/0", &mut found);
        for (at, key) in found {
            let mut less = register.clone();
            less.pointer_mut(&at).unwrap()[&key] = Value::Null;
            let Ok(less) = serde_json::from_value::<Register>(less) else { continue };
            for (what, ruling) in rulings(&record_on(DAY, &less)) {
                let was = open.get(&what).map_or("", String::as_str);
                let silent = ["notice", "records-complete"].contains(&what.1.as_str());
                assert!(
                    silent || was != "undetermined" || ruling == was,
                    "{document}: {what:?} was open, and is {ruling} with {at}/{key} unknown"
                );
            }
        }
    }
}

fn rulings(record: &[RecordReport]) -> BTreeMap<(String, String), String> {
    let key = |one: &RecordReport| (one.at.clone(), one.question.to_owned());
    record.iter().map(|one| (key(one), one.judgement.ruling.to_string())).collect()
}

#[cfg(feature = "wire")]
#[test]
fn a_merged_register_has_the_judgements_of_both_parts() {
    for document in DOCUMENTS {
        let whole = source(document);
        let part = |keep: usize| {
            let mut part = whole.clone();
            if let Some(activities) = part["activities"].as_array_mut() {
                let mut at = 0;
                activities.retain(|_| {
                    at += 1;
                    at % 2 == keep
                });
                if activities.is_empty() {
                    // An empty list would say that there are none.
                    part.as_object_mut().unwrap().remove("activities");
                }
            }
            read(&part)
        };
        let (one, other) = (part(0), part(1));
        let both = one.merge(&other).unwrap();
        assert_eq!(record_on(DAY, &both).len(), record(&whole).len(), "{document}");
        let of = |register: &Register| {
            let mut all = record_on(DAY, register);
            all.retain(|one| !one.activity.is_empty());
            bag(&all)
        };
        let mut union = of(&one);
        for (told, times) in of(&other) {
            *union.entry(told).or_default() += times;
        }
        assert_eq!(of(&both), union, "{document}");
    }
}

#[test]
fn a_country_decides_the_regime() {
    let register = |country: &str| {
        serde_json::json!({"format": "lawful-register/1", "document": {"id": "list", "holder": "acme"},
            "parties": [{"id": "acme", "places": [{"place": country, "kind": "establishment"}]}],
            "activities": [{"id": "a", "by": "acme", "role": "joint-controller", "joint_with": ["acme"],
                "joint_arrangement": false}]})
    };
    let ruled = |register: &Value| {
        let all = record(register);
        let of = all.into_iter().find(|one| one.question == "joint-arrangement").unwrap();
        (of.judgement.ruling.to_string(), of.judgement.missing.iter().map(|m| m.fact.to_string()).collect::<Vec<_>>())
    };
    assert_eq!(ruled(&register("NO")).0, "unlawful"); // Art. 26(1) GDPR
    assert_eq!(ruled(&register("CH")).0, "lawful"); // the FADP asks for no arrangement
    let mut unknown = register("NO");
    unknown["parties"][0]["places"] = Value::Null;
    assert_eq!(ruled(&unknown), ("undetermined".to_owned(), vec!["exporter.country".to_owned()]));
}

/// Every list of the record twice as long takes twice as many questions, and no more of each.
#[test]
fn there_are_as_many_questions_as_entries() {
    let mut register = read(&source("superoffice"));
    let before = register.record_questions().len();
    let Fact::Is(activities) = &mut register.activities else { panic!("there are activities") };
    let more = activities.clone();
    let of_activities = |register: &Register| {
        register.record_questions().iter().filter(|question| !question.activity.is_empty()).count()
    };
    activities.extend(more);
    let after = register.record_questions().len();
    let mut once = read(&source("superoffice"));
    assert_eq!(after - before, of_activities(&once));
    once.activities = Fact::Unstated;
    assert_eq!(of_activities(&once), 0);
}
