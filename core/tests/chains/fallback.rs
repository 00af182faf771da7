//! What each leg stands on when one tool falls, and whether the chain stands.

use super::chain;
use lawful::facts::Register;
use lawful::law::Overlay;
use lawful::{ChainImpact, Law, Standing, day};
use serde_json::{Value, json};

fn vectors() -> Vec<Value> {
    let data: Value = serde_json::from_str(include_str!("../data/fallback/chains.json")).unwrap();
    data["vectors"].as_array().unwrap().clone()
}

fn shown(standing: &Standing) -> Value {
    let grounds: Vec<&str> = standing.grounds.iter().map(|ground| ground.ground.as_str()).collect();
    json!([standing.outcome, grounds])
}

fn impact(vector: &Value, law: &Law) -> ChainImpact {
    let overlay: Overlay = serde_json::from_value(vector["overlay"].clone()).unwrap();
    let date = day::parse(vector["as_of"].as_str().unwrap()).unwrap();
    let on = law.on(date).under(vector["regime"].as_str().unwrap().parse().unwrap());
    on.chain_impact(&chain(&vector["facts"]), &overlay).unwrap()
}

#[test]
fn every_leg_falls_back_as_expected() {
    let law = Law::bundled();
    let mut wrong = Vec::new();
    for vector in vectors() {
        let got = impact(&vector, &law);
        let legs: Vec<Value> = got
            .legs
            .iter()
            .map(|leg| {
                let (from, before, after) = (day::iso(leg.from), shown(&leg.before), shown(&leg.after));
                let mut said = json!({"id": leg.id, "from": from, "before": before, "after": after});
                if !leg.after.missing.is_empty() {
                    said["missing"] = json!(leg.after.missing);
                }
                said
            })
            .collect();
        let mut said = json!({"legs": legs, "before": got.before, "after": got.after});
        if let Some(from) = got.from {
            said["from"] = json!(day::iso(from));
        }
        if let Some(weakest) = got.weakest {
            said["weakest"] = json!(weakest);
            said["path"] = json!(got.path);
        }
        if said != vector["expect"] {
            wrong.push(format!("{}: wanted {}\n      got    {said}", vector["id"], vector["expect"]));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

/// The fallback of a leg is that of the same leg asked for itself on that day.
#[test]
fn a_fallback_agrees_with_the_verdict_of_its_day() {
    let law = Law::bundled();
    for vector in vectors() {
        let overlay: Overlay = serde_json::from_value(vector["overlay"].clone()).unwrap();
        let changed = law.with(&overlay).unwrap();
        let regime = vector["regime"].as_str().unwrap().parse().unwrap();
        let facts = chain(&vector["facts"]);
        for leg in impact(&vector, &law).legs {
            let edges = facts.edges.as_known().unwrap();
            let edge = edges.iter().find(|edge| **edge.id.as_known().unwrap() == *leg.id).unwrap();
            let transfer = edge.transfer.as_deref().unwrap();
            for (law, standing) in [(&law, &leg.before), (&changed, &leg.after)] {
                let verdict = law.on(leg.from).under(regime).transfer(transfer);
                assert_eq!(verdict.outcome, standing.outcome, "{} {}", vector["id"], leg.id);
                assert_eq!(verdict.ground.as_deref(), standing.ground(), "{} {}", vector["id"], leg.id);
                assert_eq!(verdict.grounds, standing.grounds, "{} {}", vector["id"], leg.id);
            }
        }
    }
}

#[test]
fn the_legs_of_a_register_fall_back_each_for_itself() {
    let dpf =
        json!([{"instrument": "eu-adequacy-us-dpf", "active": true, "entity_covered": true, "covers_non_hr": true}]);
    let scc = json!([{"kind": "scc", "instrument": "eu-scc-2021-914", "module": 2, "signed_on": "2022-01-10", "executed": true}]);
    let register: Register = super::register(&json!({
        "format": "lawful-register/1",
        "document": {"id": "acme", "holder": "acme"},
        "parties": [
            {"id": "acme", "places": [{"place": "SE", "kind": "establishment"}]},
            {"id": "mailer", "places": [{"place": "US", "kind": "establishment"}], "certs": dpf},
            {"id": "crm", "places": [{"place": "US", "kind": "establishment"}], "certs": dpf}
        ],
        "engagements": [
            {"id": "mail", "by": "acme", "engages": "mailer", "by_role": "controller", "role": {"assessed": "processor"},
                "facts": {"data.tags": ["non-hr"], "importer.subject_to_gdpr": false, "tools": scc, "tia": {"performed": true, "conclusion": "equivalent"}}},
            {"id": "sales", "by": "acme", "engages": "crm", "by_role": "controller", "role": {"assessed": "processor"},
                "facts": {"data.tags": ["non-hr"], "tools": [], "tools_complete": true}}
        ]
    }));
    let law = Law::bundled();
    let from = day::parse("2027-03-01").unwrap();
    let fallbacks = super::on(&law).fallbacks(&register, &Overlay::annul("eu-adequacy-us-dpf", from)).unwrap();
    let said: Vec<Value> = fallbacks.iter().map(|leg| json!([leg.id, leg.from == from, leg.after.ground()])).collect();
    assert_eq!(said, [json!(["mail", true, "eu-scc-2021-914"]), json!(["sales", true, null])]);
    // Only the outcome of the second changes.
    let changed = super::on(&law).register_impact(&register, &Overlay::annul("eu-adequacy-us-dpf", from)).unwrap();
    assert_eq!(changed.iter().map(|leg| leg.id.as_str()).collect::<Vec<_>>(), ["sales"]);
}
