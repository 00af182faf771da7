//! Records that mean no good: deep, huge, cyclic, of the wrong types.
#![cfg(feature = "dpv")]

use lawful::exchange::{About, Format, Import, import};

const FORMATS: [Format; 5] = [Format::Tilt, Format::Fides, Format::CisoAssistant, Format::DpvTurtle, Format::DpvJsonLd];

fn read(text: &str, format: Format) -> Result<Import, String> {
    let read = import(text, format, &About::new("document")).map_err(|problems| problems[0].to_string())?;
    read.register.check().unwrap();
    let lost = read.cells.read - read.cells.understood;
    assert!(read.losses.len() >= lost as usize && (lost > 0 || read.losses.is_empty()), "{:?}", read.cells);
    Ok(read)
}

#[test]
fn what_is_too_deep_is_refused_or_all_loss() {
    for format in FORMATS {
        for (open, close) in [("[", "]"), ("{\"a\":", "}"), ("{\"fields\":[", "]}"), ("( ", " )"), ("[ :p ", " ]")] {
            let text = format!("{}1{}", open.repeat(50_000), close.repeat(50_000));
            // The parser of Turtle keeps no stack: what it takes is all loss.
            let read = read(&text, format).map_or(0, |read| read.cells.understood);
            assert_eq!(read, 0, "{format} {open}");
        }
    }
    // As deep as a record goes.
    let fields = format!("{}{}", "{\"name\":\"f\",\"fields\":[".repeat(40), "]}".repeat(40));
    let text = format!("{{\"dataset\":[{{\"fides_key\":\"d\",\"collections\":[{fields}]}}]}}");
    assert_eq!(read(&text, Format::Fides).unwrap().losses.len(), 41);
}

#[test]
fn what_is_nothing_is_refused_or_all_loss() {
    for format in FORMATS {
        for text in ["", " ", "nonsense", "\u{feff}", "\u{0}", "{", "]", "\"", "<a> <b>", "@prefix", "{}{}", "a: b"] {
            let read = read(text, format);
            assert!(read.is_err() || read.as_ref().unwrap().cells.understood == 0, "{format} {text:?}: {read:?}");
        }
    }
    for format in [Format::Tilt, Format::Fides, Format::CisoAssistant] {
        for text in [
            "1",
            "\"a\"",
            "[1, 2, [3]]",
            "{\"a\": [1e999, -0, 1e-999, 99999999999999999999999999]}",
            "null",
            "[]",
            "{}",
        ] {
            assert_eq!(read(text, format).unwrap().cells.understood, 0, "{format} {text}");
        }
    }
}

/// Every value of a document in turn becomes one of another type.
#[test]
fn wrong_types_are_losses() {
    let own = [
        (include_str!("data/exchange/tilt/notice.out.json"), Format::Tilt),
        (include_str!("data/exchange/fides/manifest.json"), Format::Fides),
        (include_str!("data/exchange/ciso/answers.json"), Format::CisoAssistant),
        (include_str!("data/exchange/ciso/dump.json"), Format::CisoAssistant),
    ];
    for (text, format) in own {
        let whole: serde_json::Value = serde_json::from_str(text).unwrap();
        let wrong = [
            "7",
            "true",
            "null",
            "\"none\"",
            "[]",
            "{}",
            "[[\"none\"]]",
            "{\"a\": {\"b\": \"c\"}}",
            "\"\\u0000é 語 <b>\"",
        ];
        // Of these each place gets two: all of them at every place would take a minute.
        for (at, pointer) in pointers(&whole).into_iter().enumerate() {
            for wrong in [wrong[at % wrong.len()], wrong[(at + 4) % wrong.len()]] {
                let wrong: serde_json::Value = serde_json::from_str(wrong).unwrap();
                let mut changed = whole.clone();
                *changed.pointer_mut(&pointer).unwrap() = wrong.clone();
                let read = read(&changed.to_string(), format);
                assert!(read.is_ok(), "{format} {pointer} {wrong}: {}", read.unwrap_err());
            }
        }
    }
}

fn pointers(value: &serde_json::Value) -> Vec<String> {
    let mut found = vec![String::new()];
    match value {
        serde_json::Value::Object(entries) => {
            for (key, value) in entries {
                found.extend(pointers(value).into_iter().map(|rest| format!("/{key}{rest}")));
            }
        }
        serde_json::Value::Array(items) => {
            for (at, value) in items.iter().enumerate() {
                found.extend(pointers(value).into_iter().map(|rest| format!("/{at}{rest}")));
            }
        }
        _ => {}
    }
    found
}

#[test]
fn names_that_are_the_same_or_odd_make_a_register() {
    let odd = ["none", "Fjord AS", "語".repeat(400).leak(), "<b>x</b>", "-", "…", "a\u{0}b", "ß", "İ", "holder"];
    for name in odd {
        let name = serde_json::to_string(name).unwrap();
        let tilt = format!(
            r#"{{"controller": {{"name": "Fjord AS"}}, "dataDisclosed": [
                {{"category": {name}, "purposes": [{{"purpose": {name}}}], "recipients": [{{"name": {name}}}, {{"category": {name}}}]}},
                {{"category": {name}, "recipients": [{{"name": {name}, "country": {name}}}]}}]}}"#
        );
        read(&tilt, Format::Tilt).unwrap();
        let fides = format!(
            r#"{{"organization": [{{"name": {name}, "fides_key": {name}}}], "system": [
                {{"fides_key": {name}, "name": {name}, "legal_name": {name}, "joint_controller": {{"name": {name}}},
                  "egress": [{{"fides_key": {name}, "type": "system"}}],
                  "privacy_declarations": [{{"data_use": {name}, "data_categories": [{name}], "data_subjects": [{name}]}}]}}]}}"#
        );
        read(&fides, Format::Fides).unwrap();
        let ciso = format!(
            r#"{{"processings": [{{"id": {name}, "name": {name}}}], "data-contractors":
                [{{"processing": {name}, "name": {name}, "country": {name}, "relationship_type": {name}}}]}}"#
        );
        read(&ciso, Format::CisoAssistant).unwrap();
        let turtle = format!(
            "ex:p a dpv:Process ; dpv:hasDataController ex:a ; dpv:hasRecipient ex:b .\nex:a dpv:hasName {name} . ex:b dpv:hasName {name} ."
        );
        let _ = read(&turtle, Format::DpvTurtle);
    }
}

#[test]
fn circles_end() {
    let text = "ex:a a ex:b ; skos:broader ex:b . ex:b skos:broader ex:c, ex:b . ex:c a ex:a .
        ex:p a dpv:Process ; dpv:hasProcess ex:p ; dpv:hasPersonalData ex:a ; dpv:hasPurpose ex:p ; dpv:hasRecipient ex:p ;
            dpv:hasDataController ex:p ; dpv:hasLegalBasis ex:c ; dpv:hasStorageCondition ex:s .
        ex:s dpv:hasDuration ex:s . _:x skos:broader _:y . _:y skos:broader _:x .
        ex:q a dpv:Process ; dpv:hasPersonalData _:x ; dpv:hasDataExporter ex:q ; dpv:hasDataImporter ex:p .";
    let read = read(text, Format::DpvTurtle).unwrap();
    assert_eq!(read.register.legs().count(), 1);
    let json = r#"{"@context": {"ex": "https://example.com/ns#"}, "@id": "ex:a", "ex:b": {"@id": "ex:c", "ex:b": {"@id": "ex:a"}}}"#;
    assert_eq!(import(json, Format::DpvJsonLd, &About::new("document")).unwrap().cells.read, 2);
}

/// A context that stands elsewhere is not fetched.
#[test]
fn nothing_is_fetched() {
    let json = r#"{"@context": "https://example.com/context.jsonld", "@id": "ex:a", "ex:b": "c"}"#;
    assert!(read(json, Format::DpvJsonLd).unwrap_err().contains("no JSON-LD"));
}

/// The parser gives random names to nodes without one; what comes out does not depend on them.
#[test]
fn the_same_text_makes_the_same_register() {
    let text = include_str!("data/exchange/dpv/process.ttl");
    let first = read(text, Format::DpvTurtle).unwrap();
    for _ in 0..5 {
        assert_eq!(read(text, Format::DpvTurtle).unwrap(), first);
    }
}

/// Much of the same is read in time that grows with it.
#[test]
fn many_records_are_read() {
    let entry = r#"{"category": "c", "purposes": [{"purpose": "p"}], "recipients": [{"name": "n", "country": "US"}]}"#;
    let tilt = format!(r#"{{"dataDisclosed": [{}]}}"#, vec![entry; 5_000].join(","));
    let read_tilt = read(&tilt, Format::Tilt).unwrap();
    assert_eq!((read_tilt.register.legs().count(), read_tilt.cells.read), (1, 20_000));
    let triples: String = (0..5_000).map(|n| format!("ex:p{n} a dpv:Process ; dpv:hasRecipient ex:r{n} .\n")).collect();
    assert_eq!(read(&triples, Format::DpvTurtle).unwrap().register.legs().count(), 5_000);
}
