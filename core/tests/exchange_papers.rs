//! The documents that people expect out: records, pages, notices and annexes of the five example registers, and of names
//! that mean harm.
#![cfg(all(feature = "exchange", feature = "lang-bundled"))]

#[path = "exchange_papers/notice.rs"]
mod notice;
#[path = "exchange_papers/page.rs"]
mod page;
#[path = "exchange_papers/record.rs"]
mod record;

use lawful::exchange::export::{ExportError, Exported, Options, Paper, export};
use lawful::facts::Register;
use lawful::lang::Catalogue;
use lawful::{Date, Language, Law, day};

/// The example registers.
pub const EXAMPLES: [(&str, &str); 5] = [
    ("iconfirm", include_str!("../examples/registers/iconfirm.json")),
    ("klarpris", include_str!("../examples/registers/klarpris.json")),
    ("plandisc", include_str!("../examples/registers/plandisc.json")),
    ("superoffice", include_str!("../examples/registers/superoffice.json")),
    ("triggerbee", include_str!("../examples/registers/triggerbee.json")),
];

/// The day of the papers here.
pub fn today() -> Date {
    day::parse("2026-11-26").unwrap()
}

/// An example register.
pub fn example(name: &str) -> Register {
    let (_, text) = EXAMPLES.iter().find(|(id, _)| *id == name).unwrap();
    serde_json::from_str(text).unwrap()
}

/// A paper in a language.
pub fn paper(register: &Register, paper: Paper, language: Language, options: &Options<'_>) -> Exported {
    let law = Law::bundled();
    let on = law.on(today()).in_language(Catalogue::bundled(language));
    export(register, &on, paper, options).unwrap_or_else(|error| panic!("{paper}: {error}"))
}

/// The text of a paper in a language.
pub fn text(register: &Register, of: Paper, language: Language) -> String {
    paper(register, of, language, &Options::default()).text().unwrap().to_owned()
}

/// A register of one recipient with the names, words and places given.
pub fn hostile(name: &str) -> Register {
    let name = serde_json::to_string(name).unwrap();
    let text = format!(
        r#"{{"format": "lawful-register/1",
             "document": {{"id": "acme", "holder": "acme", "title": {name}}},
             "parties": [{{"id": "acme", "name": {{"written": {name}}}, "places": [{{"place": "NO", "kind": "establishment"}}]}},
                         {{"id": "host", "name": {{"written": {name}}}, "places": [{{"place": "US", "kind": "establishment"}}]}}],
             "engagements": [{{"id": "hosting", "by": "acme", "engages": "host", "by_role": "processor",
                               "role": {{"labelled": "sub-processor"}}, "purpose": {name}, "safeguard_cell": "stated",
                               "safeguard_words": {name}, "data": [{{"words": {name}}}]}}]}}"#
    );
    serde_json::from_str(&text).unwrap()
}

#[test]
fn the_same_register_makes_the_same_bytes() {
    let register = example("plandisc");
    for of in [Paper::Mermaid, Paper::RecordCsv, Paper::RecordXlsx] {
        let both = [0, 1].map(|_| paper(&register, of, Language::En, &Options::default()));
        assert!(both[0] == both[1], "{of}");
    }
}

#[test]
fn file_names_are_made_of_plain_signs() {
    let mut register = example("plandisc");
    assert_eq!(paper(&register, Paper::Mermaid, Language::En, &Options::default()).file_name, "plandisc.mmd");
    register.document.id = "..a".parse::<lawful::facts::Id>().map_or(lawful::facts::Fact::Unknown, Into::into);
    let name = paper(&register, Paper::Mermaid, Language::En, &Options::default()).file_name;
    assert!(!name.starts_with('.') && !name.contains('/'), "{name}");
}

/// A megabyte said of an activity or of a party, and shared by many engagements, makes no paper of gigabytes.
#[test]
fn a_paper_has_bounds() {
    let long = "x".repeat(1 << 20);
    let engagements: Vec<_> =
        (0..600).map(|n| serde_json::json!({"id": format!("e{n}"), "by": "acme", "engages": "host"})).collect();
    let ids: Vec<_> = (0..600).map(|n| format!("e{n}")).collect();
    let mut register = serde_json::json!({
        "format": "lawful-register/1", "document": {"id": "acme", "holder": "acme"},
        "parties": [{"id": "acme"}, {"id": "host"}], "engagements": engagements,
        "activities": [{"id": "all", "by": "acme", "recipients": ids, "data_subjects": [{"words": long}]}],
    });
    let of = |register: &serde_json::Value| {
        let register: Register = serde_json::from_value(register.clone()).unwrap();
        let law = Law::bundled();
        export(&register, &law.on(today()), Paper::ContractMarkdown, &Options::default())
    };
    assert_eq!(of(&register).unwrap_err(), ExportError::TooLarge);
    register["activities"] = serde_json::json!([]);
    assert!(of(&register).is_ok());
    register["parties"][1]["name"] = serde_json::json!({"written": long});
    assert_eq!(of(&register).unwrap_err(), ExportError::TooLarge);
}
