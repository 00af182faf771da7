//! Many legs with the same facts are judged once: each verdict is the one that its leg has alone.

use lawful::facts::Register;
use lawful::{Day, Law, Verdict, day};
use serde_json::{Value, json};

/// What is said of the recipient: no ground, a listing, clauses of which much is not known, a derogation, nothing.
const FACTS: [(&str, &str); 6] = [
    ("US", r#"{"tools": []}"#),
    ("US", r#"{"certs": [{"instrument": "eu-adequacy-us-dpf", "active": true}]}"#),
    ("IN", r#"{"tools": [{"kind": "scc", "instrument": "eu-scc-2021-914", "module": 2}]}"#),
    ("IN", r#"{"derogations": [{"point": "a"}], "exporter.country": null}"#),
    ("IE", r#"{"processing": {"location": ["US"]}}"#),
    ("CH", "{}"),
];

/// A register of one holder and recipients by id, name and place, all with the same facts.
fn register(recipients: &[(&str, &str)], place: &str, facts: &str) -> Register {
    let party = |id: &str, name: &str, place: &str| json!({"id": id, "name": {"written": name}, "places": [{"place": place, "kind": "establishment"}]});
    let mut parties = vec![party("holder", "holder of the record", "NO")];
    parties.extend(recipients.iter().map(|(id, name)| party(id, name, place)));
    let engagement = |(id, _): &(&str, &str)| {
        let facts: Value = serde_json::from_str(facts).unwrap();
        json!({"id": format!("to-{id}"), "by": "holder", "engages": id, "by_role": "controller",
            "role": {"assessed": "processor"}, "facts": facts})
    };
    let engagements: Vec<Value> = recipients.iter().map(engagement).collect();
    serde_json::from_value(json!({"format": "lawful-register/1", "document": {"id": "made", "kind": "record",
        "holder": "holder"}, "parties": parties, "engagements": engagements}))
    .unwrap()
}

fn verdicts(on: Day<'_>, register: &Register) -> Vec<Verdict> {
    on.register(register).legs.into_iter().map(|leg| leg.verdict).collect()
}

#[test]
fn a_verdict_that_is_shared_is_the_one_of_its_leg_alone() {
    // One name begins small, one is that of the holder, and one is a word of the sentences.
    let recipients = [("a", "acme"), ("b", "Bolt Ltd"), ("c", "holder of the record"), ("d", "the importer")];
    let law = Law::bundled();
    for (place, facts) in FACTS {
        for date in ["2019-05-01", "2021-10-01", "2026-11-22"] {
            let on = law.on(day::parse(date).unwrap());
            let together = verdicts(on, &register(&recipients, place, facts));
            let alone: Vec<Verdict> =
                recipients.iter().flat_map(|one| verdicts(on, &register(&[*one], place, facts))).collect();
            assert_eq!(together.len(), recipients.len());
            assert_eq!(together, alone, "{facts} on {date}");
            let said = serde_json::to_string(&together[1]).unwrap();
            assert!(!said.contains("acme") && !said.contains("Acme"), "{said}");
        }
    }
}

#[cfg(feature = "lang-bundled")]
#[test]
fn so_it_is_in_every_language() {
    use lawful::lang::Catalogue;
    let recipients = [("a", "acme"), ("b", "Bolt Ltd")];
    let law = Law::bundled();
    for language in [lawful::Language::Nb, lawful::Language::De] {
        let catalogue = Catalogue::bundled(language);
        let on = law.on(law.as_of()).in_language(catalogue);
        for (place, facts) in FACTS {
            let alone: Vec<Verdict> =
                recipients.iter().flat_map(|one| verdicts(on, &register(&[*one], place, facts))).collect();
            assert_eq!(verdicts(on, &register(&recipients, place, facts)), alone, "{facts} in {language:?}");
        }
    }
}
