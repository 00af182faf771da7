//! The question `import`.
#![cfg(feature = "exchange")]

mod support;

use serde_json::{Value, json};
use support::ask;

const LIST: &str = "| Sub-processor | Country |\n|---|---|\n| Acme, Inc. | USA |\n| Kontor AS | Oslo |\n";

fn asked(facts: &Value) -> Value {
    ask(&json!({"id": 1, "question": "import", "facts": facts}))
}

#[test]
fn a_text_becomes_a_register_that_can_be_judged() {
    let about = json!({"document": "list", "holder": "we", "holder_name": "We AS", "holder_country": "NO", "published": "2026-01-02"});
    let answer = asked(&json!({"text": LIST, "format": "markdown", "about": about}));
    assert_eq!((&answer["id"], &answer["question"]), (&json!(1), &json!("import")));
    assert_eq!(answer["cells"], json!({"read": 6, "understood": 5}));
    let loss = &answer["losses"][0];
    assert_eq!((&loss["text"], &loss["line"], &loss["place"]), (&json!("Oslo"), &json!(4), &json!("Country")));
    let register = &answer["register"];
    assert_eq!(
        (&register["document"]["id"], &register["document"]["published"]),
        (&json!("list"), &json!("2026-01-02"))
    );
    let legs = ask(&json!({"question": "register-outcomes", "as_of": "2026-11-22", "facts": register}));
    assert_eq!(legs["legs"].as_array().unwrap().len(), 2);
    let inside =
        json!({"text": "{\"a\": {\"controller\": {\"name\": \"We\"}}}", "format": "tilt", "about": {"part": "/a"}});
    assert_eq!(asked(&inside)["register"]["parties"][0]["name"]["written"], "We");
    // What is not said has its defaults.
    let bare = asked(&json!({"text": LIST, "format": "markdown"}));
    assert_eq!(
        (&bare["register"]["document"]["id"], &bare["register"]["document"]["holder"]),
        (&json!("document"), &json!("holder"))
    );
}

#[test]
fn what_is_wrong_has_its_place() {
    for (facts, pointer, words) in [
        (json!({"format": "csv"}), "/facts", "text"),
        (json!({"text": "", "format": "markdwn"}), "/facts/format", "markdown"),
        (json!({"text": "", "format": "csv", "about": {"holder": "no such id"}}), "/facts/about/holder", "no such id"),
        (
            json!({"text": "", "format": "csv", "about": {"holder_country": "Norwai"}}),
            "/facts/about/holder_country",
            "Norwai",
        ),
        (json!({"text": "", "format": "csv", "about": {"published": "soon"}}), "/facts/about/published", "soon"),
        (json!({"text": "", "format": "csv", "about": {"publisher": "x"}}), "/facts/about/publisher", "published"),
    ] {
        let error = &asked(&facts)["error"];
        assert_eq!(error["pointer"], pointer, "{facts}: {error}");
        assert!(error["message"].as_str().unwrap().contains(words), "{facts}: {error}");
    }
}
