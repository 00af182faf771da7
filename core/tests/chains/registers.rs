//! The chains that a register makes, and that two readings of a document make one without loss.

use super::{chain, on, register};
use lawful::facts::Register;
use lawful::{ChainReport, Law, Outcome};
use proptest::prelude::*;
use proptest::test_runner::{Config, RngSeed};
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;

fn config(cases: u32) -> Config {
    Config { cases, rng_seed: RngSeed::Fixed(20_200_716), failure_persistence: None, ..Config::default() }
}

const DOCUMENTS: [&str; 5] = [
    include_str!("../../examples/registers/iconfirm.json"),
    include_str!("../../examples/registers/klarpris.json"),
    include_str!("../../examples/registers/plandisc.json"),
    include_str!("../../examples/registers/superoffice.json"),
    include_str!("../../examples/registers/triggerbee.json"),
];

fn of(parties: &[Value], engagements: &[Value]) -> Value {
    json!({
        "format": "lawful-register/1",
        "document": {"id": "shop", "holder": "shop"},
        "parties": parties,
        "engagements": engagements,
    })
}

fn party(id: &str, place: &str) -> Value {
    json!({"id": id, "name": {"written": format!("{id} AS")}, "places": [{"place": place, "kind": "establishment"}],
        "subprocessors_complete": true})
}

fn engagement(id: &str, by: &str, by_role: &str, engages: &str) -> Value {
    json!({"id": id, "by": by, "engages": engages, "by_role": by_role, "role": {"assessed": "processor"},
        "contract": {"exists": true}})
}

fn in_order(mut engagement: Value) -> Value {
    engagement["subprocessing"] = json!({
        "authorisation": {"type": "general", "objection_period_days": 30}, "engaged_on": "2026-02-15",
        "notice": {"given": true, "active": true, "sent_on": "2026-01-01"}, "identity_disclosed_to_controller": true,
        "flow_down_contract": true
    });
    engagement
}

fn chains(json: &Value) -> Vec<ChainReport> {
    let register = register(json);
    register.check().unwrap_or_else(|problems| panic!("{problems:?}"));
    on(&Law::bundled()).chains(&register)
}

#[test]
fn a_chain_of_three_is_judged_with_its_way_and_its_engagements() {
    let parties = [party("shop", "SE"), party("host", "IE"), party("desk", "IN")];
    let helps = in_order(engagement("b", "host", "processor", "desk"));
    let mut found = chains(&of(&parties, &[engagement("a", "shop", "controller", "host"), helps]));
    let whole = found.remove(0);
    assert!(found.is_empty());
    assert_eq!(
        (whole.root.as_deref(), whole.role.map(|r| r.to_string()).as_deref()),
        (Some("shop"), Some("controller"))
    );
    assert_eq!((whole.outcome, whole.engaged), (Outcome::Undetermined, 2));
    assert_eq!(whole.weakest.as_deref(), Some("b"));
    assert_eq!(whole.path, ["shop AS", "host AS", "desk AS"]);
    // What is open is the transfer, which its leg explains: the engagement is in order.
    assert!(whole.missing.is_empty(), "{:?}", whole.missing);
}

#[test]
fn an_engagement_that_is_not_authorised_breaks_the_chain_at_its_place() {
    let parties = [party("shop", "SE"), party("host", "IE"), party("desk", "DE")];
    let mut helps = in_order(engagement("b", "host", "processor", "desk"));
    helps["subprocessing"]["authorisation"] = json!({"type": "none"});
    let found = chains(&of(&parties, &[engagement("a", "shop", "controller", "host"), helps.clone()]));
    assert_eq!((found[0].outcome, found[0].transfer_outcome), (Outcome::Unlawful, Outcome::NotRestricted));
    let breach = found[0].findings.iter().find(|finding| finding.code.as_str() == "LF-K-001").unwrap();
    assert_eq!(breach.at, "/engagements/1/subprocessing/authorisation/type");
    assert!(breach.message.starts_with("Desk AS was engaged"), "{}", breach.message);
    // In order, the chain is lawful; and with a contract that does not exist it is not.
    let helps = in_order(helps);
    let hosts = engagement("a", "shop", "controller", "host");
    assert_eq!(chains(&of(&parties, &[hosts.clone(), helps.clone()]))[0].outcome, Outcome::Lawful);
    let mut hosts = hosts;
    hosts["contract"]["exists"] = json!(false);
    let found = chains(&of(&parties, &[hosts, helps]));
    assert_eq!((found[0].outcome, found[0].weakest.as_deref()), (Outcome::Unlawful, Some("a")));
    assert!(found[0].findings.iter().any(|f| f.code.as_str() == "LF-K-007" && f.at == "/engagements/0/contract"));
}

#[test]
fn a_shared_processor_is_counted_once() {
    let parties = [party("shop", "SE"), party("mail", "IE"), party("crm", "IE"), party("cloud", "DE")];
    let found = chains(&of(
        &parties,
        &[
            engagement("a", "shop", "controller", "mail"),
            engagement("b", "shop", "controller", "crm"),
            in_order(engagement("c", "mail", "processor", "cloud")),
            in_order(engagement("d", "crm", "processor", "cloud")),
        ],
    ));
    assert_eq!(found.len(), 1);
    assert_eq!((found[0].outcome, found[0].engaged, found[0].legs.len()), (Outcome::Lawful, 3, 4));
}

#[test]
fn each_role_of_a_party_starts_a_chain_of_its_own() {
    let parties = [party("shop", "SE"), party("mail", "IE"), party("cloud", "DE"), party("bank", "DE")];
    let mut unclear = engagement("c", "shop", "controller", "bank");
    unclear["by_role"] = Value::Null;
    let found = chains(&of(
        &parties,
        &[
            engagement("a", "shop", "controller", "mail"),
            in_order(engagement("b", "shop", "processor", "cloud")),
            unclear,
        ],
    ));
    let said: Vec<Value> = found.iter().map(|chain| json!([chain.role, chain.legs, chain.outcome])).collect();
    // As controller it needs no authorisation; in a role that nobody knows it may.
    assert_eq!(
        said,
        [
            json!(["controller", ["a"], "not-restricted"]),
            json!(["processor", ["b"], "lawful"]),
            json!([null, ["c"], "undetermined"])
        ]
    );
}

#[test]
fn a_partial_list_leaves_the_chain_of_its_holder_open() {
    let parties = [party("shop", "SE"), party("mail", "IE")];
    let mut document = of(&parties, &[engagement("a", "shop", "controller", "mail")]);
    assert_eq!(chains(&document)[0].outcome, Outcome::NotRestricted);
    document["document"]["completeness"] = json!("partial");
    let found = chains(&document);
    assert_eq!(found[0].outcome, Outcome::Undetermined);
    assert_eq!(found[0].missing[0].at, "/parties/0/subprocessors_complete");
    // And so does a processor that does not say whether it uses others.
    let mut parties = parties;
    parties[1].as_object_mut().unwrap().remove("subprocessors_complete");
    let found = chains(&of(&parties, &[engagement("a", "shop", "controller", "mail")]));
    assert_eq!(found[0].outcome, Outcome::Undetermined);
    assert_eq!(found[0].missing[0].question, "Has mail AS named all the companies it uses for these data?");
}

#[test]
fn circles_are_reported_and_end() {
    let parties = [party("shop", "SE"), party("mail", "IE"), party("cloud", "DE")];
    let found = chains(&of(
        &parties,
        &[
            in_order(engagement("a", "mail", "processor", "cloud")),
            in_order(engagement("b", "cloud", "processor", "mail")),
        ],
    ));
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].root.as_deref(), Some("cloud"), "the first by id, whatever the order");
    assert_eq!(found[0].cycles, [["cloud", "mail"]]);
    assert_eq!(found[0].outcome, Outcome::Lawful);
}

/// Where many beginnings meet, what they share is not judged once for each.
#[test]
fn many_beginnings_that_meet_make_one_chain() {
    let count = 2000;
    let mut parties = vec![party("shop", "SE"), party("cloud", "IE")];
    let mut engagements = Vec::new();
    for at in 0..count {
        parties.push(party(&format!("c{at}"), "SE"));
        engagements.push(engagement(&format!("a{at}"), &format!("c{at}"), "controller", "cloud"));
    }
    let found = chains(&of(&parties, &engagements));
    assert_eq!(found.len(), 1);
    assert_eq!((found[0].root.as_deref(), found[0].legs.len(), found[0].engaged), (None, count, 1));
}

/// Every leg is in a chain, no chain is better than a leg of it, and the report says what its parts say.
#[test]
fn the_chains_of_the_documents_have_every_leg() {
    let law = Law::bundled();
    for text in DOCUMENTS {
        let register: Register = serde_json::from_str(text).unwrap();
        let report = on(&law).register(&register);
        assert_eq!(report.chains, on(&law).chains(&register));
        let in_chains: BTreeSet<&str> = report.chains.iter().flat_map(|c| &c.legs).map(String::as_str).collect();
        let legs: BTreeSet<&str> = report.legs.iter().map(|leg| leg.id.as_str()).collect();
        assert_eq!(in_chains, legs);
        for found in &report.chains {
            for leg in report.legs.iter().filter(|leg| found.legs.contains(&leg.id)) {
                assert!(found.outcome >= leg.verdict.outcome && found.transfer_outcome >= leg.verdict.outcome);
            }
            let known = |name: &String| {
                report.legs.iter().any(|leg| leg.recipient == *name) || found.name.as_ref() == Some(name)
            };
            assert!(found.path.iter().all(known), "nobody is on the way who is not in the document");
        }
        // A chain that is written down and read again is the same.
        for made in register.chains() {
            let again = chain(&serde_json::to_value(&made).unwrap());
            assert_eq!(on(&law).chain(&again), on(&law).chain(&made));
        }
    }
}

fn made() -> impl Strategy<Value = Value> {
    const PLACES: [&str; 4] = ["SE", "IE", "US", "IN"];
    let role = || prop_oneof![Just(json!("controller")), Just(json!("processor")), Just(Value::Null)];
    let one = (0..6_usize, 0..6_usize, role(), role(), any::<bool>());
    (prop::collection::vec(one, 0..9), prop::collection::vec(0..4_usize, 6)).prop_map(|(all, places)| {
        let parties: Vec<Value> =
            places.iter().enumerate().map(|(at, place)| party(&format!("p{at}"), PLACES[*place])).collect();
        let engagements: Vec<Value> = all
            .into_iter()
            .filter(|(by, engages, ..)| by != engages)
            .enumerate()
            .map(|(at, (by, engages, by_role, role, ordered))| {
                let made = json!({"id": format!("e{at}"), "by": format!("p{by}"), "engages": format!("p{engages}"),
                    "by_role": by_role, "role": {"assessed": role}, "contract": {"exists": true}});
                if ordered { in_order(made) } else { made }
            })
            .collect();
        let mut whole = of(&parties, &engagements);
        whole["document"]["holder"] = json!("p0");
        whole
    })
}

/// The chains as a set: what each says, without pointers, which tell the order.
fn as_set(found: Vec<ChainReport>) -> BTreeSet<String> {
    let said = |mut chain: ChainReport| {
        chain.legs.sort();
        let mut codes: Vec<String> = chain.findings.iter().map(|f| format!("{} {}", f.code, f.message)).collect();
        codes.sort();
        let mut missing: Vec<&str> = chain.missing.iter().map(|m| m.fact.as_str()).collect();
        missing.sort_unstable();
        json!([
            chain.root,
            chain.role,
            chain.outcome,
            chain.engaged,
            chain.legs,
            chain.weakest,
            chain.path,
            codes,
            missing
        ])
        .to_string()
    };
    found.into_iter().map(said).collect()
}

proptest! {
    #![proptest_config(config(96))]

    #[test]
    fn every_leg_is_in_a_chain_and_decides_with_it(json in made()) {
        let register = register(&json);
        let law = Law::bundled();
        let found = on(&law).chains(&register);
        for leg in register.legs() {
            let its: Vec<&ChainReport> = found.iter().filter(|chain| chain.legs.contains(&leg.id)).collect();
            prop_assert!(!its.is_empty(), "{} of {}", leg.id, json);
            let outcome = on(&law).decide(&leg.transfer).outcome;
            prop_assert!(its.iter().all(|chain| chain.outcome >= outcome));
        }
    }

    #[test]
    fn the_order_of_parties_and_engagements_changes_no_chain(json in made(), turn in 0..9_usize) {
        let mut turned = json.clone();
        for key in ["parties", "engagements"] {
            let list = turned[key].as_array_mut().unwrap();
            let by = turn % list.len().max(1);
            list.rotate_left(by);
            list.reverse();
        }
        let law = Law::bundled();
        let of = |json: &Value| as_set(on(&law).chains(&register(json)));
        prop_assert_eq!(of(&json), of(&turned), "{}", json);
    }

    #[test]
    fn a_role_that_is_forgotten_decides_nothing(json in made(), pick in any::<prop::sample::Index>()) {
        let many = json["engagements"].as_array().unwrap().len();
        if many == 0 {
            return Ok(());
        }
        let mut less = json.clone();
        less["engagements"][pick.index(many)]["role"]["assessed"] = Value::Null;
        let law = Law::bundled();
        let weakest = |json: &Value| Outcome::weakest(on(&law).chains(&register(json)).iter().map(|chain| chain.outcome));
        let (full, open) = (weakest(&json), weakest(&less));
        let sound = open == Outcome::Undetermined || open == full || (open.permits() && full.permits());
        prop_assert!(sound, "{} instead of {}: {}", open, full, json);
    }

    /// Whatever two people have read of one document, what one of them has read is in the whole.
    #[test]
    fn merging_is_a_union_and_drops_nothing(
        document in 0..DOCUMENTS.len(),
        first in prop::collection::vec(any::<bool>(), 64),
        second in prop::collection::vec(any::<bool>(), 64),
    ) {
        let whole: Value = serde_json::from_str(DOCUMENTS[document]).unwrap();
        // Parts of every list, or of the list of recipients alone, to which the others refer.
        let (one, other) = match first[0] {
            true => (part(&whole, &first), part(&whole, &second)),
            false => (part_of_list(&whole, &first), part_of_list(&whole, &second)),
        };
        let (a, b) = (register(&one), register(&other));
        prop_assert_eq!((a.check(), b.check()), (Ok(()), Ok(())));
        for (merged, parts) in [(a.merge(&b), [&one, &other]), (b.merge(&a), [&other, &one])] {
            let merged = serde_json::to_value(merged.unwrap()).unwrap();
            for part in parts {
                lacks_nothing(&merged, &serde_json::to_value(register(part)).unwrap(), "")?;
            }
        }
    }
}

/// The lists whose entries others refer to are kept whole, so that each part is a register of its own.
fn part(whole: &Value, keep: &[bool]) -> Value {
    let mut part = whole.as_object().unwrap().clone();
    let mut at = 0;
    let lists = part.iter_mut().filter(|(key, _)| !["parties", "engagements"].contains(&key.as_str()));
    for items in lists.filter_map(|(_, value)| value.as_array_mut()) {
        items.retain(|_| {
            at += 1;
            keep[at % keep.len()]
        });
    }
    part.retain(|_, value: &mut Value| value.as_array().is_none_or(|items| !items.is_empty()));
    Value::Object(Map::from_iter(part))
}

/// Some of the engagements, and of the parties that none of these names.
fn part_of_list(whole: &Value, keep: &[bool]) -> Value {
    let mut part = json!({"format": whole["format"], "document": whole["document"]});
    let some = |key: &str, needed: &dyn Fn(&Value) -> bool| -> Vec<Value> {
        let all = whole[key].as_array().unwrap().iter().enumerate();
        let some = all.filter(|(at, item)| keep[at % keep.len()] || needed(item)).map(|(_, item)| item.clone());
        some.map(|mut item| {
            item.as_object_mut().unwrap().remove("group_heading");
            item
        })
        .collect()
    };
    let engagements = some("engagements", &|_| false);
    let named = |party: &Value| {
        whole["document"]["holder"] == party["id"]
            || engagements.iter().any(|e| e["by"] == party["id"] || e["engages"] == party["id"])
    };
    part["parties"] = json!(some("parties", &named));
    part["engagements"] = json!(engagements);
    part
}

/// Everything that a part states is in the whole: entries by their id, other entries as they are.
fn lacks_nothing(whole: &Value, part: &Value, at: &str) -> Result<(), TestCaseError> {
    match part {
        Value::Object(map) => {
            for (key, value) in map {
                prop_assert!(whole.get(key).is_some(), "{at}/{key} is dropped");
                lacks_nothing(&whole[key], value, &format!("{at}/{key}"))?;
            }
        }
        Value::Array(items) => {
            let all = whole.as_array().cloned().unwrap_or_default();
            for item in items {
                match item.get("id").filter(|id| id.is_string()) {
                    Some(id) => {
                        let same = all.iter().find(|known| known.get("id") == Some(id));
                        prop_assert!(same.is_some(), "{at}: {id} is dropped");
                        lacks_nothing(same.unwrap_or(&Value::Null), item, &format!("{at}/{id}"))?;
                    }
                    None => prop_assert!(all.contains(item), "{at}: {item} is dropped"),
                }
            }
        }
        Value::Null => {}
        value => prop_assert_eq!(whole, value, "{}", at),
    }
    Ok(())
}
