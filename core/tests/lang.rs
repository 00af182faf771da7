//! The catalogues: every language complete, with the same placeholders, told in its own words; and English as the source
//! has it.
#![cfg(feature = "lang-bundled")]

use lawful::lang::Catalogue;
use lawful::{Code, Language, Law, Severity};
use std::collections::{BTreeMap, BTreeSet};

const OTHERS: [Language; 4] = [Language::Nb, Language::Sv, Language::Da, Language::De];
/// Groups of keys that a language has of its own: the cases of its words, and its own names of places.
const OWN: [&str; 2] = ["case.", "place."];

fn texts(language: Language) -> BTreeMap<&'static str, &'static str> {
    Catalogue::bundled(language).texts().collect()
}

/// The names of the placeholders of a text, without the case they ask for.
fn placeholders(text: &str) -> BTreeSet<&str> {
    let parts = text.split('{').skip(1).filter_map(|part| part.split_once('}'));
    parts.map(|(place, _)| place.split(':').next().unwrap_or(place)).collect()
}

#[test]
fn every_language_has_every_key_and_no_other() {
    let english = texts(Language::En);
    for language in OTHERS {
        let told = texts(language);
        let missing: Vec<_> = english.keys().filter(|key| !told.contains_key(*key)).collect();
        assert!(missing.is_empty(), "{language} lacks {missing:?}");
        let own = |key: &str| OWN.iter().any(|group| key.starts_with(group));
        let more: Vec<_> = told.keys().filter(|key| !english.contains_key(*key) && !own(key)).collect();
        assert!(more.is_empty(), "{language} has more: {more:?}");
    }
}

#[test]
fn placeholders_are_those_of_the_english() {
    let english = texts(Language::En);
    for language in OTHERS {
        let told = texts(language);
        for (key, text) in english.iter().filter(|(key, _)| **key != "format.date") {
            assert_eq!(placeholders(text), placeholders(told[key]), "{language} {key}: {}", told[key]);
        }
    }
}

#[test]
fn cases_that_are_asked_for_have_forms() {
    for language in OTHERS {
        let told = texts(language);
        for (key, text) in &told {
            let asked = text.split('{').skip(1).filter_map(|part| part.split_once('}')?.0.split_once(':'));
            for (_, case) in asked.filter(|(_, case)| *case != "cap" && !key.starts_with("case.")) {
                let known = told.keys().any(|key| key.starts_with(&format!("case.{case}")));
                assert!(known, "{language} {key} asks for the case `{case}`, of which there is no form");
            }
        }
    }
}

/// Texts that are rightly the same as the English ones: names, words of both languages, and what is placeholders alone.
fn may_be_english(key: &str, text: &str) -> bool {
    let words: String = text.split(['{', '}']).step_by(2).collect();
    let listed = include_str!("data/lang/same.txt").lines().any(|line| line == text);
    listed || key.starts_with("format.") || !words.chars().any(char::is_alphabetic)
}

#[test]
fn nothing_is_left_in_english() {
    let english = texts(Language::En);
    for language in OTHERS {
        let told = texts(language);
        let left = english.iter().filter(|(key, text)| told[*key] == **text && !may_be_english(key, text));
        let left: Vec<_> = left.map(|(key, text)| format!("{key} = {text}")).collect();
        assert!(left.is_empty(), "{language}: {left:#?}");
    }
}

#[test]
fn labels_are_short_and_texts_are_clean() {
    for language in Language::ALL {
        for (key, text) in texts(language) {
            let label =
                ["field.", "word.", "severity.", "outcome.", "ruling."].iter().any(|group| key.starts_with(group));
            let title = key.starts_with("code.") && key.ends_with(".title");
            let most = if label {
                56
            } else if title {
                80
            } else {
                400
            };
            assert!(text.chars().count() <= most, "{language} {key} is longer than {most}: {text}");
            let spaced = key.starts_with("phrase. ") || key.starts_with("cli. ");
            assert!(spaced || text.trim() == text, "{language} {key} has space around it");
            assert!(!text.is_empty() && !text.contains("  "), "{language} {key}: `{text}`");
        }
    }
}

#[test]
fn english_is_the_source() {
    let english = texts(Language::En);
    for code in Code::all() {
        assert_eq!(english[&*format!("code.{code}.title")], code.title());
        assert_eq!(english.get(&*format!("code.{code}.remedy")).copied(), code.remedy(), "{code}");
    }
    for severity in [Severity::Note, Severity::Warning, Severity::Gap, Severity::Breach] {
        assert_eq!(english[&*format!("severity.{}", severity.as_str())], severity.as_str());
    }
}

/// The file of a crate's source, with what it calls `say` and `tell` for.
fn phrases(folder: &std::path::Path, found: &mut BTreeSet<String>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            phrases(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let text = std::fs::read_to_string(&path).unwrap();
            for call in ["say(", "tell("] {
                for after in text.split(call).skip(1) {
                    let Some(literal) = after.trim_start().strip_prefix('"') else { continue };
                    let end = literal.match_indices('"').find(|(at, _)| !literal[..*at].ends_with('\\'));
                    found.extend(end.map(|(at, _)| literal[..at].replace("\\\"", "\"")));
                }
            }
        }
    }
}

#[test]
fn every_phrase_of_the_source_is_in_the_catalogue() {
    let mut found = BTreeSet::new();
    phrases(&std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut found);
    assert!(found.len() > 40, "{found:?}");
    let english = texts(Language::En);
    let missing: Vec<_> =
        found.iter().filter(|text| english.get(&*format!("phrase.{text}")) != Some(&text.as_str())).collect();
    assert!(missing.is_empty(), "{missing:#?}");
}

/// Every vector and register of the suite, asked in every language: the same codes, facts and outcomes, and no sentence
/// left in English.
#[cfg(feature = "wire")]
#[test]
fn answers_in_another_language_differ_in_texts_only() {
    use serde_json::Value;
    let law = Law::bundled();
    let english = texts(Language::En);
    let sentences: BTreeSet<&str> = english
        .iter()
        .filter(|(key, text)| !text.contains('{') && text.contains(' ') && !may_be_english(key, text))
        .map(|(_, text)| *text)
        .collect();
    let lines = include_str!("data/conformance/questions.jsonl").lines();
    for line in lines.step_by(7) {
        let Ok(Value::Object(question)) = serde_json::from_str::<Value>(line) else { continue };
        let before: Value = serde_json::from_str(&lawful::wire::answer(&law, line.as_bytes())).unwrap();
        if before.get("error").is_some() || before["question"] == "certificate" || before["question"] == "verify" {
            continue;
        }
        for language in OTHERS {
            let mut asked = question.clone();
            asked.insert("lang".into(), language.to_string().into());
            let told = lawful::wire::answer(&law, Value::Object(asked).to_string().as_bytes());
            let after: Value = serde_json::from_str(&told).unwrap();
            let mut texts = Vec::new();
            same(&before, &after, "", &mut texts);
            for (at, text) in texts {
                assert!(!sentences.contains(text.as_str()), "{language}: {at} of {line} is in English: {text}");
                assert!(
                    !text.contains('{') || text.contains("`{"),
                    "{language}: {at} of {line} has a placeholder: {text}"
                );
            }
        }
    }
}

/// Keys whose values are texts.
#[cfg(feature = "wire")]
const TEXTS: [&str; 16] = [
    "message",
    "advice",
    "question",
    "text",
    "because",
    "value",
    "notes",
    "why",
    "views",
    "default",
    "recipient",
    "title",
    "missing",
    "facts",
    "condition",
    "whom",
];

#[cfg(feature = "wire")]
fn same(before: &serde_json::Value, after: &serde_json::Value, at: &str, texts: &mut Vec<(String, String)>) {
    use serde_json::Value;
    match (before, after) {
        (Value::Object(a), Value::Object(b)) => {
            assert_eq!(a.keys().collect::<Vec<_>>(), b.keys().collect::<Vec<_>>(), "{at}");
            a.iter().for_each(|(key, value)| same(value, &b[key], &format!("{at}/{key}"), texts));
        }
        (Value::Array(a), Value::Array(b)) => {
            assert_eq!(a.len(), b.len(), "{at}: {before} {after}");
            a.iter().zip(b).enumerate().for_each(|(n, (a, b))| same(a, b, &format!("{at}/{n}"), texts));
        }
        (Value::String(a), Value::String(b)) if a != b => {
            let key = at.rsplit('/').find(|part| part.parse::<usize>().is_err()).unwrap_or_default();
            assert!(TEXTS.contains(&key), "{at} is no text and differs: {a} {b}");
            assert!(key != "value" || a.contains(' '), "{at} is a word of the facts and differs: {a} {b}");
            texts.push((at.to_owned(), b.clone()));
        }
        (Value::String(a), Value::String(_)) => {
            let key = at.rsplit('/').find(|part| part.parse::<usize>().is_err()).unwrap_or_default();
            if ["message", "advice", "question", "views", "default"].contains(&key) && at.len() > key.len() + 1 {
                texts.push((at.to_owned(), a.clone()));
            }
        }
        _ => assert_eq!(before, after, "{at}"),
    }
}
