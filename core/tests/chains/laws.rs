//! What the verdict on a chain keeps, whatever its facts: made-up chains of all shapes, with circles.

use super::{chain, on};
use lawful::{ChainVerdict, Law, Outcome};
use proptest::prelude::*;
use proptest::test_runner::{Config, RngSeed};
use serde_json::{Value, json};

fn config(cases: u32) -> Config {
    Config { cases, rng_seed: RngSeed::Fixed(20_200_716), failure_persistence: None, ..Config::default() }
}

/// Transfers from an exporter in the zone and from one outside it, in order, open and forbidden.
const TRANSFERS: &[&str] = &[
    r#"{"importer.country": "IE"}"#,
    r#"{"importer.country": "DE", "processing.location": ["IN"]}"#,
    r#"{"importer.country": "CH"}"#,
    r#"{"importer.country": "US", "data.tags": ["non-hr"], "tools": [], "tools_complete": true,
        "certs": [{"instrument": "eu-adequacy-us-dpf", "active": true, "entity_covered": true, "covers_non_hr": true}]}"#,
    r#"{"importer.country": "IN", "importer.subject_to_gdpr": false, "tia": {"performed": true, "conclusion": "equivalent"},
        "tools": [{"kind": "scc", "instrument": "eu-scc-2021-914", "module": 2, "signed_on": "2022-01-10", "executed": true}]}"#,
    r#"{"importer.country": "IN", "importer.subject_to_gdpr": false, "tia": {"performed": true, "conclusion": "equivalent"},
        "tools": [{"kind": "scc", "instrument": "eu-scc-2021-914", "module": 3, "signed_on": "2022-01-10", "executed": true}]}"#,
    r#"{"importer.country": "IN", "tools": [], "tools_complete": true}"#,
    r#"{"importer.country": "third-country"}"#,
    r#"{"importer.country": "GB"}"#,
    r#"{"importer.country": null}"#,
];
const EXPORTERS: &[&str] = &["NO", "IE", "IE", "US", "GB", "IN"];
const ENGAGEMENTS: &[&str] = &[
    r#"{"authorisation": {"type": "general", "objection_period_days": 30}, "engaged_on": "2026-02-15",
        "notice": {"given": true, "active": true, "sent_on": "2026-01-01"}, "identity_disclosed_to_controller": true,
        "flow_down_contract": true}"#,
    r#"{"authorisation": {"type": "specific", "given": true}, "identity_disclosed_to_controller": true,
        "flow_down_contract": true}"#,
    r#"{"authorisation": {"type": "none"}, "identity_disclosed_to_controller": true, "flow_down_contract": true}"#,
    r#"{"authorisation": {"listed_at_signature": true}, "identity_disclosed_to_controller": true, "flow_down_contract": false}"#,
    r#"{"authorisation": {"type": "general"}}"#,
];
const ONWARD: &[&str] = &[
    r#"{"permitted_by_upstream_tool": true, "within_instructions": true}"#,
    r#"{"permitted_by_upstream_tool": true, "within_instructions": false}"#,
    r#"{"permitted_by_upstream_tool": false}"#,
];
const PARTIES: usize = 6;

fn read(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

fn one_of(texts: &'static [&'static str]) -> impl Strategy<Value = Value> {
    prop::sample::select(texts).prop_map(read)
}

fn role() -> impl Strategy<Value = Value> {
    prop_oneof![
        4 => Just(json!("processor")),
        3 => Just(json!("controller")),
        1 => Just(json!("joint-controller")),
        1 => Just(Value::Null),
    ]
}

prop_compose! {
    fn edge()(
        from in 0..PARTIES,
        to in 0..PARTIES,
        exporter in prop::option::weighted(0.9, prop::sample::select(EXPORTERS)),
        by_role in prop::option::weighted(0.8, role()),
        role in role(),
        transfer in prop::option::weighted(0.9, one_of(TRANSFERS)),
        engagement in prop::option::weighted(0.8, one_of(ENGAGEMENTS)),
        onward in prop::option::weighted(0.5, one_of(ONWARD)),
        in_order in prop::option::of(any::<bool>()),
        exists in prop::option::of(any::<bool>()),
    ) -> Value {
        let mut edge = json!({"from": format!("p{from}"), "to": format!("p{to}")});
        if let Some(mut transfer) = transfer {
            transfer["exporter.kind"] = json!("company");
            transfer["importer.role"] = role;
            transfer["exporter.country"] = json!(exporter);
            if let Some(role) = by_role {
                transfer["exporter.role"] = role;
            }
            edge["transfer"] = transfer;
        }
        for (key, value) in [("engagement", engagement), ("onward", onward)] {
            if let Some(value) = value {
                edge[key] = value;
            }
        }
        // A contract is mostly in order, so that other things decide as well.
        match (in_order, exists) {
            (Some(false), Some(exists)) => edge["contract_exists"] = json!(exists),
            (Some(false), None) => {}
            _ => edge["contract_in_order"] = json!(true),
        }
        edge
    }
}

fn any_chain() -> impl Strategy<Value = Value> {
    let lists = prop::collection::vec(prop::option::weighted(0.95, Just(true)), PARTIES);
    (prop::collection::vec(edge(), 0..7), lists).prop_map(|(mut edges, lists)| {
        for (at, edge) in edges.iter_mut().enumerate() {
            edge["id"] = json!(format!("e{at}"));
        }
        let named = lists.iter().enumerate().map(|(at, complete)| (format!("p{at}"), json!(complete)));
        json!({"root": "p0", "edges": edges, "lists_complete": named.collect::<serde_json::Map<_, _>>()})
    })
}

fn judged(law: &Law, facts: &Value) -> ChainVerdict {
    on(law).chain(&chain(facts))
}

/// What a verdict says, whatever the order in which its legs were given.
fn said(mut verdict: ChainVerdict) -> Value {
    verdict.legs.sort_by(|a, b| a.id.cmp(&b.id));
    verdict.missing.sort_by(|a, b| a.fact.as_str().cmp(b.fact.as_str()));
    serde_json::to_value(verdict).unwrap()
}

/// The pointers of everything that is known in a chain, except who the parties are.
fn known(facts: &Value, at: &str, found: &mut Vec<String>) {
    match facts {
        Value::Object(map) => {
            for (key, value) in
                map.iter().filter(|(key, _)| !["id", "from", "to", "root", "kind"].contains(&key.as_str()))
            {
                known(value, &format!("{at}/{}", key.replace('/', "~1")), found);
            }
        }
        Value::Array(items) if at.ends_with("/edges") => {
            items.iter().enumerate().for_each(|(index, value)| known(value, &format!("{at}/{index}"), found));
        }
        Value::Null => {}
        _ => found.push(at.to_owned()),
    }
}

proptest! {
    #![proptest_config(config(256))]

    #[test]
    fn a_chain_is_never_better_than_any_of_its_legs(facts in any_chain()) {
        let law = Law::bundled();
        let verdict = judged(&law, &facts);
        for leg in &verdict.legs {
            prop_assert!(verdict.outcome >= leg.outcome, "{} of {}", leg.id, facts);
            prop_assert!(leg.transfer.is_none_or(|transfer| leg.outcome >= transfer), "{} of {}", leg.id, facts);
        }
        let chain = chain(&facts);
        let alone = chain.edges.as_known().into_iter().flatten().filter_map(|edge| edge.transfer.as_deref());
        let alone = alone.map(|transfer| on(&law).decide(transfer).outcome);
        prop_assert!(verdict.outcome >= Outcome::weakest(alone));
    }

    #[test]
    fn the_outcome_alone_is_that_of_the_verdict(facts in any_chain()) {
        let law = Law::bundled();
        prop_assert_eq!(on(&law).chain_outcome(&chain(&facts)), judged(&law, &facts).outcome, "{}", facts);
    }

    #[test]
    fn the_order_of_edges_changes_nothing(facts in any_chain(), order in prop::collection::vec(any::<u32>(), 7)) {
        let law = Law::bundled();
        let mut turned = facts.clone();
        let edges = turned["edges"].as_array_mut().unwrap();
        let mut keyed: Vec<(u32, Value)> = order.into_iter().zip(edges.drain(..)).collect();
        keyed.sort_by_key(|(key, _)| *key);
        edges.extend(keyed.into_iter().map(|(_, edge)| edge));
        prop_assert_eq!(said(judged(&law, &facts)), said(judged(&law, &turned)), "{} and {}", facts, turned);
    }

    #[test]
    fn an_added_unknown_decides_nothing(facts in any_chain(), pick in any::<prop::sample::Index>()) {
        let mut places = Vec::new();
        known(&facts, "", &mut places);
        if places.is_empty() {
            return Ok(());
        }
        let law = Law::bundled();
        let mut less = facts.clone();
        let place = pick.get(&places);
        *less.pointer_mut(place).unwrap() = Value::Null;
        let (full, open) = (judged(&law, &facts).outcome, judged(&law, &less).outcome);
        // What is no transfer at all may, with less known, be merely lawful.
        let sound = open == Outcome::Undetermined || open == full || (open.permits() && full.permits());
        prop_assert!(sound, "without {}: {} instead of {}: {}", place, open, full, facts);
    }

    #[test]
    fn an_engagement_of_which_nothing_is_known_leaves_the_chain_open(facts in any_chain(), from in 0..PARTIES) {
        let law = Law::bundled();
        let before = judged(&law, &facts).outcome;
        let mut more = facts;
        let edge = json!({"id": "new", "from": format!("p{from}"), "to": "p9"});
        more["edges"].as_array_mut().unwrap().push(edge);
        prop_assert_eq!(judged(&law, &more).outcome, before.max(Outcome::Undetermined));
    }

    /// A party in a circle is met once on the way to the weakest leg, and every party on it engages the next.
    #[test]
    fn the_way_to_the_weakest_leg_is_one(facts in any_chain()) {
        let verdict = judged(&Law::bundled(), &facts);
        let weakest = verdict.weakest.as_ref().and_then(|id| verdict.legs.iter().find(|leg| leg.id == *id));
        if let Some(leg) = weakest {
            prop_assert_eq!(leg.outcome, verdict.outcome);
            prop_assert_eq!(verdict.path.last(), Some(&leg.to));
        }
        let engages = |pair: &[String]| verdict.legs.iter().any(|leg| leg.from == pair[0] && leg.to == pair[1]);
        prop_assert!(verdict.path.windows(2).all(engages), "{:?} in {}", verdict.path, facts);
        let mut on_the_way = verdict.path.clone();
        on_the_way.pop();
        let many = on_the_way.len();
        on_the_way.sort();
        on_the_way.dedup();
        prop_assert_eq!(on_the_way.len(), many);
    }
}

/// Found by the law above: that nobody knows where a processor works does not say that it works where it is.
#[test]
fn an_unknown_place_of_processing_leaves_the_chain_open() {
    let law = Law::bundled();
    let leg = |location: Value| {
        let transfer = json!({"exporter.country": "NO", "importer.country": "DE", "importer.role": "processor",
            "processing.location": location});
        let edge = json!({"id": "e", "from": "p0", "to": "p1", "contract_in_order": true, "transfer": transfer});
        judged(&law, &json!({"root": "p0", "lists_complete": {"p1": true}, "edges": [edge]}))
    };
    assert_eq!(leg(json!(["DE"])).outcome, Outcome::Lawful);
    assert_eq!(leg(json!(["IN"])).outcome, Outcome::Undetermined);
    let open = leg(Value::Null);
    assert_eq!(open.outcome, Outcome::Undetermined);
    assert!(open.missing.iter().any(|m| m.fact.as_str() == "edges[e].transfer.processing.location"));
}

/// Everybody engages everybody: every leg is judged once, and the whole is one circle.
#[test]
fn a_knot_of_circles_ends() {
    let parties = 60;
    let mut edges = Vec::new();
    for from in 0..parties {
        for to in (0..parties).filter(|to| *to != from) {
            edges.push(json!({"id": format!("e{from}-{to}"), "from": format!("p{from}"), "to": format!("p{to}")}));
        }
    }
    let all = edges.len();
    let facts = chain(&json!({"root": "p0", "edges": edges}));
    let law = Law::bundled();
    let verdict = on(&law).chain(&facts);
    assert_eq!((verdict.legs.len(), verdict.engaged), (all, parties));
    assert_eq!(verdict.cycles.len(), 1);
    assert_eq!(verdict.cycles[0].len(), parties);
    assert_eq!(on(&law).chain_outcome(&facts), Outcome::Undetermined);
}
