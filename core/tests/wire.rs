//! Questions about whole documents, and where the errors in them are.
#![cfg(feature = "wire")]

mod support;

use lawful::{Law, certificate, day, facts::Register, wire};
use serde_json::{Value, json};
use support::ask;

fn plandisc() -> Value {
    serde_json::from_str(include_str!("../examples/registers/plandisc.json")).unwrap()
}

fn on(kind: &str, facts: &Value) -> Value {
    json!({"question": kind, "as_of": "2026-11-22", "facts": facts})
}

/// The answer is that of the typed question, with the head of an answer.
#[test]
fn a_register_is_judged_as_by_the_typed_question() {
    let law = Law::bundled();
    let register: Register = serde_json::from_value(plandisc()).unwrap();
    let day = law.on(day::parse("2026-11-22").unwrap());
    let mut wanted = serde_json::to_value(day.register(&register)).unwrap();
    wanted["question"] = json!("register");
    assert_eq!(ask(&on("register", &plandisc())), wanted);

    let outcomes = ask(&on("register-outcomes", &plandisc()));
    let legs: Vec<(String, lawful::Outcome)> = day.outcomes(&register).collect();
    assert_eq!(outcomes["legs"].as_array().unwrap().len(), legs.len());
    assert_eq!(outcomes["legs"][0], json!({"id": legs[0].0, "outcome": legs[0].1}));
}

/// The facts of a leg, asked about as a transfer, get the verdict that the leg has in the register.
#[test]
fn the_legs_of_a_register_can_be_asked_about_one_by_one() {
    let report = ask(&on("register", &plandisc()));
    let legs = ask(&json!({"question": "register-legs", "facts": plandisc()}));
    let judged = report["legs"].as_array().unwrap();
    let legs = legs["legs"].as_array().unwrap();
    assert_eq!(legs.len(), judged.len());
    for (leg, judged) in legs.iter().zip(judged) {
        assert_eq!((&leg["id"], &leg["to"], &leg["at"]), (&judged["id"], &judged["to"], &judged["at"]));
        let alone = ask(&on("transfer", &leg["facts"]));
        assert_eq!(alone["outcome"], judged["verdict"]["outcome"], "{leg}");
        assert_eq!(alone["missing"].as_array().map(Vec::len), judged["verdict"]["missing"].as_array().map(Vec::len));
    }
    assert_eq!(legs[0]["facts"]["importer"]["country"], "IE");
}

#[test]
fn records_have_both_sides() {
    let records = ask(&json!({"question": "records", "facts": plandisc()}));
    assert_eq!(
        (&records["controller"]["side"], &records["processor"]["side"]),
        (&json!("controller"), &json!("processor"))
    );
}

#[test]
fn a_diff_of_a_register_with_itself_is_empty() {
    let same = ask(&json!({"question": "register-diff", "facts": {"old": plandisc(), "new": plandisc()}}));
    assert!(same["added"].as_array().unwrap().is_empty() && same["removed"].as_array().unwrap().is_empty(), "{same}");
    let union = ask(&json!({"question": "merge", "facts": {"first": plandisc(), "second": plandisc()}}));
    assert_eq!(union["problems"], json!([]));
    let read: Register = serde_json::from_value(union["register"].clone()).unwrap();
    assert_eq!(read, serde_json::from_value(plandisc()).unwrap());
}

#[test]
fn an_impact_names_the_legs_that_fall() {
    let mut asked = on("register-impact", &plandisc());
    let missing = ask(&asked);
    assert_eq!(missing["error"]["message"], "this question needs an `overlay`");
    asked["overlay"] = json!([{"op": "end", "instrument": "eu-adequacy-us-dfp", "date": "2027-03-01"}]);
    let unknown = ask(&asked);
    assert_eq!(unknown["error"]["suggestion"], "eu-adequacy-us-dpf", "{unknown}");
    assert_eq!(unknown["error"]["pointer"], "/overlay");
    asked["overlay"][0]["instrument"] = json!("eu-adequacy-us-dpf");
    assert!(ask(&asked)["legs"].is_array());
}

#[test]
fn a_certificate_is_that_of_the_library_and_holds() {
    let question = on("transfer", &json!({"exporter.country": "DE"}));
    let made = ask(&json!({"question": "certificate", "facts": question}));
    let direct = certificate::certify(&Law::bundled(), question.to_string().as_bytes()).unwrap();
    let mut fields = made.clone();
    fields.as_object_mut().unwrap().remove("question");
    assert_eq!(fields, serde_json::from_str::<Value>(&direct.to_json()).unwrap());

    let verify =
        |question: &Value| ask(&json!({"question": "verify", "facts": {"certificate": fields, "question": question}}));
    assert_eq!(verify(&question)["holds"], true);
    let other = verify(&on("transfer", &json!({"exporter.country": "FR"})));
    assert_eq!((&other["holds"], &other["differences"][0]["part"]), (&json!(false), &json!("input")));
    let nested = ask(&json!({"question": "certificate", "facts": {"question": "certificate", "facts": question}}));
    assert_eq!(nested["error"]["pointer"], "/facts/question", "{nested}");
}

#[test]
fn parts_are_validated_by_themselves_all_problems_at_once() {
    let found = ask(&json!({"question": "validate", "facts": {
        "transfer": {"importer": {"country": "US"}, "tools": [{"kind": "scc", "instrument": "eu-scc-2021-941"}]},
        "party": {"id": "a"},
        "engagement": {"id": "e", "engagez": "b"},
        "register": {"format": "lawful-register/1", "document": {"id": "d", "holder": "nobody"},
            "parties": [{"id": "a"}], "engagements": [{"id": "e", "by": "a", "engages": "aa"}]},
    }}));
    let pointers: Vec<&str> =
        found["problems"].as_array().unwrap().iter().map(|p| p["pointer"].as_str().unwrap()).collect();
    assert_eq!(
        pointers,
        [
            "/facts/transfer/tools/0/instrument",
            "/facts/engagement",
            "/facts/register/document/holder",
            "/facts/register/engagements/0/engages"
        ],
        "{found}"
    );
    let suggestions: Vec<&Value> = found["problems"].as_array().unwrap().iter().map(|p| &p["suggestion"]).collect();
    assert_eq!(suggestions[..2], [&json!("eu-scc-2021-914"), &json!("engages")]);
    assert_eq!(ask(&json!({"question": "validate", "facts": {"transfer": {}}}))["problems"], json!([]));
}

/// Line and column count from the start of the question, not of its part.
#[test]
fn places_are_those_of_the_whole_question() {
    let text = "{\"question\": \"role\",\n \"as_of\": \"2026-11-22\",\n \"facts\": {\"x\": 1}}";
    let answer: Value = serde_json::from_str(&wire::answer(&Law::bundled(), text.as_bytes())).unwrap();
    assert_eq!((&answer["error"]["line"], &answer["error"]["column"]), (&json!(3), &json!(14)), "{answer}");
    let text = text.replace('\n', " ");
    let answer: Value = serde_json::from_str(&wire::answer(&Law::bundled(), text.as_bytes())).unwrap();
    assert_eq!((&answer["error"]["line"], &answer["error"]["column"]), (&json!(1), &json!(59)), "{answer}");
}

#[test]
fn what_a_question_needs_is_said() {
    let error = |question: Value| ask(&question)["error"]["message"].as_str().unwrap().to_owned();
    assert_eq!(error(json!({"question": "transfer", "facts": {}})), "missing field `as_of`");
    assert_eq!(error(json!({"question": "transfer", "as_of": "2026-11-22"})), "missing field `facts`");
    assert_eq!(error(on("calendar", &plandisc())), "a question of a calendar needs `to`");
    assert_eq!(error(json!({"question": "merge", "facts": {"first": plandisc()}})), "missing field `second`");
}

#[test]
fn the_law_and_its_codes_are_told() {
    let law = ask(&json!({"question": "law"}));
    assert_eq!(law["edition"], Law::bundled().edition());
    assert_eq!(law["instruments"].as_array().unwrap().len(), Law::bundled().instruments().len());
    let codes = ask(&json!({"question": "codes"}));
    assert_eq!(codes["codes"].as_array().unwrap().len(), lawful::Code::all().count());
    assert!(
        codes["codes"]
            .as_array()
            .unwrap()
            .iter()
            .any(|code| code["code"] == "LF-T-090" && code["severity"] == "breach")
    );
}

/// The page lists every kind of question.
#[test]
fn every_question_is_on_its_page() {
    let page = include_str!("../../docs/QUESTIONS.md");
    let schema: Value = serde_json::from_str(include_str!("../../bindings/cli/schema/question.json")).unwrap();
    let kinds = schema["$defs"]["Kind"]["enum"].as_array().unwrap();
    assert!(kinds.len() > 30, "{}", kinds.len());
    for kind in kinds {
        assert!(page.contains(&format!("`{}`", kind.as_str().unwrap())), "{kind} is not on the page");
    }
}

/// Facts may be nested, dotted or both; what is given twice is refused, a group like a fact, with its place.
#[test]
fn a_group_given_twice_is_refused() {
    let asked = |facts: &str| {
        let law = Law::bundled();
        let text = format!(r#"{{"question": "transfer", "as_of": "2026-11-22", "facts": {facts}}}"#);
        serde_json::from_str::<Value>(&wire::answer(&law, text.as_bytes())).unwrap()
    };
    let twice =
        asked(r#"{"importer": {"country": "US"}, "exporter.country": "NO", "importer": {"role": "processor"}}"#);
    assert_eq!(twice["error"]["message"], "key `importer` is given twice");
    assert_eq!((&twice["error"]["pointer"], &twice["error"]["line"]), (&json!("/facts"), &json!(1)), "{twice}");
    let mixed = asked(r#"{"importer.country": "US", "importer": {"role": "processor"}, "exporter.country": "NO"}"#);
    assert!(mixed.get("error").is_none(), "{mixed}");
    let fact = asked(r#"{"importer.country": "US", "importer": {"country": "IN"}}"#);
    assert_eq!(fact["error"]["message"], "key `country` is given twice");
    let document = r#"{"format": "lawful-register/1", "document": {"id": "a"}, "document": {"holder": "b"}}"#;
    let error = wire::read::<Register>(document.as_bytes()).unwrap_err();
    assert_eq!(error.message, "key `document` is given twice");
}

/// In place of the consent to access, yes or no says whether it was given.
#[test]
fn a_bare_consent_to_access_is_whether_it_was_given() {
    let asked = |facts: Value| ask(&json!({"question": "terminal", "as_of": "2026-11-22", "facts": facts}));
    for given in [true, false] {
        let bare = asked(json!({"terminal": {"access": true, "consent": given}}));
        assert_eq!(bare, asked(json!({"terminal.access": true, "terminal.consent.given": given})));
        assert!(bare["ruling"].is_string(), "{bare}");
    }
    let twice = asked(json!({"terminal.consent.given": true, "terminal": {"consent": false}}));
    assert_eq!(twice["error"]["message"], "key `given` is given twice");
    let wrong = asked(json!({"terminal": {"consent": {"freely_given": true}, "prior": {"x": true}}}));
    assert!(wrong["error"]["message"].as_str().unwrap().starts_with("wrong type: an object"), "{wrong}");
    let notice = ask(&json!({"question": "sub-processor", "as_of": "2026-11-22", "facts": {"notice": true}}));
    assert!(notice["error"]["message"].as_str().unwrap().starts_with("wrong type: `true`"), "{notice}");
}
