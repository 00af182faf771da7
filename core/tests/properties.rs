//! The laws that every verdict keeps, whatever the facts.
//!
//! The facts that fail are printed as JSON, ready to become a vector.
#![cfg(feature = "wire")]

#[path = "support/facts.rs"]
mod facts;
mod support;

use facts::{
    Asked, CERT, DEROGATION, FACTS, Row, Silence, TOOL, any_day, asked_by_vectors, facts_of, is_stated, one_fact,
    question, read, state, without,
};
use lawful::facts::Transfer;
use lawful::law::Overlay;
use lawful::{Date, Law, Outcome, day};
use proptest::prelude::*;
use proptest::test_runner::{Config, RngSeed};
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// The same cases in every run.
fn config(cases: u32) -> Config {
    Config { cases, rng_seed: RngSeed::Fixed(20_200_716), failure_persistence: None, ..Config::default() }
}

fn decide(law: &Law, asked: &Asked, facts: &Value) -> Outcome {
    asked.on(law).decide(&read(facts)).outcome
}

/// Whether the outcome with less known fits the one with more: it may be open, or the same. Where more is known, a lawful
/// transfer may turn out to be none at all.
fn is_sound(less: Outcome, full: Outcome) -> bool {
    less == Outcome::Undetermined || less == full || (less, full) == (Outcome::Lawful, Outcome::NotRestricted)
}

/// Some of a number of things.
fn chosen(pick: &[prop::sample::Index], among: &[String]) -> Vec<String> {
    if among.is_empty() { Vec::new() } else { pick.iter().map(|index| index.get(among).clone()).collect() }
}

fn picks(most: usize) -> impl Strategy<Value = Vec<prop::sample::Index>> {
    prop::collection::vec(any::<prop::sample::Index>(), 1..=most)
}

// Soundness.

#[test]
fn forgetting_one_fact_of_a_vector_is_sound() {
    let law = Law::bundled();
    let mut wrong = Vec::new();
    for asked in asked_by_vectors().into_iter().filter(|asked| !is_contradictory(&asked.facts)) {
        let full = decide(&law, &asked, &asked.facts);
        for at in facts_of(&asked.facts) {
            let less = decide(&law, &asked, &without(&asked.facts, std::slice::from_ref(&at)));
            if !is_sound(less, full) {
                wrong.push(format!("without {at}: {less} instead of {full}: {asked:?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{} unsound:\n{}", wrong.len(), wrong.join("\n"));
}

/// Silence about a fact whose default is unknown, and `null`, are one.
#[test]
fn silence_is_as_unknown_as_null() {
    let law = Law::bundled();
    let unknown = |table: &'static [Row]| table.iter().filter(|row| row.3 == Silence::Unknown).map(|row| row.0);
    let mut wrong = BTreeSet::new();
    for asked in asked_by_vectors() {
        let silent = decide(&law, &asked, &asked.facts);
        let mut compare = |facts: Value, name: &str| {
            let said = decide(&law, &asked, &facts);
            if silent != said {
                wrong.insert(format!("{name}: {silent} where it is not stated, {said} with null: {asked:?}"));
            }
        };
        for name in unknown(FACTS).filter(|name| !is_stated(&asked.facts, name)) {
            let mut facts = asked.facts.clone();
            state(&mut facts, name, Value::Null);
            compare(facts, name);
        }
        for (list, table) in [("tools", TOOL), ("certs", CERT), ("derogations", DEROGATION)] {
            for index in 0..asked.facts[list].as_array().map_or(0, Vec::len) {
                for name in unknown(table).filter(|name| !is_stated(&asked.facts[list][index], name)) {
                    let mut facts = asked.facts.clone();
                    state(&mut facts[list][index], name, Value::Null);
                    compare(facts, &format!("{list}[{index}].{name}"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{} differ:\n{}", wrong.len(), wrong.into_iter().collect::<Vec<_>>().join("\n"));
}

/// Whether the facts contradict each other: a private exporter is said to be a public body, one fact is stated otherwise
/// for a regime than for the regime asked about, a document knows of a later day, or an end lies before a beginning.
/// Nothing is promised for such facts.
fn is_contradictory(facts: &Value) -> bool {
    let exporter = &facts["exporter"];
    let private = exporter["kind"] == "company" || exporter["kind"] == "natural-person";
    let public = facts["tools"].as_array().is_some_and(|tools| tools.iter().any(|tool| tool["both_public"] == true));
    let twice = ["offers_to", "monitors_in", "establishment_in"].into_iter().any(|name| {
        let bare = &exporter[format!("{name}_zone")];
        bare.is_boolean() && exporter[name].as_object().is_some_and(|by| by.values().any(|own| own != bare))
    });
    let seen_before = facts["tools"].as_array().is_some_and(|tools| tools.iter().any(is_stated_too_early));
    (private && public) || twice || seen_before || ends_too_early(facts)
}

/// Whether a document says that a tool is in place that was signed or joined only later.
fn is_stated_too_early(tool: &Value) -> bool {
    let date = |name: &str| day::parse(tool[name].as_str()?);
    ["signed_on", "acceded_on", "in_place_from"]
        .into_iter()
        .any(|name| date("stated_on").is_some_and(|stated| date(name) > Some(stated)))
}

/// Whether something is said to have ended on or before a day on which it is said to have begun or to hold.
fn ends_too_early(facts: &Value) -> bool {
    const ENDS: [&str; 4] = ["ended_on", "in_place_until", "listed_until", "until"];
    match facts {
        Value::Object(map) => {
            let dates = || map.iter().filter_map(|(key, value)| Some((key.as_str(), day::parse(value.as_str()?)?)));
            let ends = dates().filter(|(key, _)| ENDS.contains(key)).map(|(_, day)| day).min();
            let others = dates().filter(|(key, _)| !ENDS.contains(key)).map(|(_, day)| day).max();
            matches!((ends, others), (Some(end), Some(other)) if end <= other) || map.values().any(ends_too_early)
        }
        Value::Array(items) => items.iter().any(ends_too_early),
        _ => false,
    }
}

/// A value as the facts take it by name; `None` for what has no name of its own, such as a measure with a key holder.
fn by_name(value: &Value) -> Option<lawful::facts::Value> {
    use lawful::facts::Value as By;
    Some(match value {
        Value::Bool(flag) => By::Flag(*flag),
        Value::Number(number) => By::Number(number.as_i64()?),
        Value::String(word) if word == "none" => By::None,
        Value::String(word) => By::Word(word.clone()),
        Value::Array(words) => {
            By::Words(words.iter().map(|word| word.as_str().map(str::to_owned)).collect::<Option<_>>()?)
        }
        _ => return None,
    })
}

/// In every vector, every fact with every value: `null` in its place is sound.
#[test]
fn null_fits_every_value() {
    let law = Law::bundled();
    let mut wrong = std::collections::BTreeMap::new();
    for asked in asked_by_vectors() {
        let facts = asked.transfer();
        let on = asked.on(&law);
        let mut compare = |name: &str, values: &[&str]| {
            let less = on.decide(&facts.with(name, &lawful::facts::Value::Unknown).unwrap()).outcome;
            let mut seen = BTreeSet::new();
            for text in values.iter().filter(|text| seen.insert(**text)) {
                let Some(value) = by_name(&serde_json::from_str(text).unwrap()) else { continue };
                let stated = facts.with(name, &value).unwrap_or_else(|| panic!("{name} = {text}"));
                if is_contradictory(&serde_json::to_value(&stated).unwrap()) {
                    continue;
                }
                let full = on.decide(&stated).outcome;
                if !is_sound(less, full) {
                    let line = format!("{name}: {less} where it is null, {full} with {text}: {asked:?}");
                    let shortest = wrong.entry(format!("{name} {less} {full}")).or_insert_with(|| line.clone());
                    if line.len() < shortest.len() {
                        *shortest = line;
                    }
                }
            }
        };
        for (name, _, values, _) in FACTS.iter().filter(|row| !row.0.starts_with("policy.")) {
            compare(name, values);
        }
        for (list, table) in [("tools", TOOL), ("derogations", DEROGATION)] {
            for index in 0..asked.facts[list].as_array().map_or(0, Vec::len) {
                for (name, _, values, _) in table {
                    compare(&format!("{list}[{index}].{name}"), values);
                }
            }
        }
        for cert in asked.facts["certs"].as_array().into_iter().flatten().filter_map(|cert| cert["instrument"].as_str())
        {
            for (name, _, values, _) in CERT {
                compare(&format!("certs[{cert}].{name}"), values);
            }
        }
    }
    assert!(wrong.is_empty(), "{} unsound:\n{}", wrong.len(), wrong.into_values().collect::<Vec<_>>().join("\n"));
}

proptest! {
    #![proptest_config(config(2000))]

    /// Forgetting facts never turns one definite answer into another.
    #[test]
    fn forgetting_is_sound(asked in question(), picks in picks(6)) {
        let law = Law::bundled();
        if is_contradictory(&asked.facts) {
            return Ok(());
        }
        let blanked = chosen(&picks, &facts_of(&asked.facts));
        let (less, full) = (decide(&law, &asked, &without(&asked.facts, &blanked)), decide(&law, &asked, &asked.facts));
        prop_assert!(is_sound(less, full), "without {blanked:?}: {less} instead of {full}");
    }

    /// Learning a fact that was unknown never overturns a definite answer.
    #[test]
    fn learning_is_sound(asked in question(), learnt in prop::collection::vec(one_fact(), 1..4)) {
        let law = Law::bundled();
        let mut facts = asked.facts.clone();
        let mut new = Vec::new();
        for (name, value) in learnt {
            let unknown = FACTS.iter().any(|row| row.0 == name && row.3 == Silence::Unknown);
            if unknown && !is_stated(&asked.facts, name) {
                new.push(format!("{name} = {value}"));
                state(&mut facts, name, value);
            }
        }
        let (less, full) = (decide(&law, &asked, &asked.facts), decide(&law, &asked, &facts));
        prop_assert!(is_sound(less, full), "with {new:?}: {full} instead of {less}");
    }
}

// Monotonicity.

/// Clauses in force for the roles, and what each regime wants with them.
fn good_tools(asked: &Asked) -> Vec<Value> {
    let signed = day::iso(asked.day);
    let bcr = |kind: &str| {
        json!({"kind": "bcr", "in_place_from": signed, "bcr": {"kind": kind, "approved_under": [asked.regime.as_str()],
        "exporter_member": true, "importer_member": true, "data_in_scope": true, "service_agreement": true}})
    };
    let mut tools = vec![bcr("controller"), bcr("processor")];
    for module in 1..=4 {
        tools.push(json!({"kind": "scc", "instrument": "eu-scc-2021-914", "module": module, "signed_on": signed, "executed": true,
            "uk_addendum": true, "ch_adaptations": true, "notified_fdpic": true}));
    }
    tools
}

proptest! {
    #![proptest_config(config(600))]

    /// One more safeguard never makes a lawful transfer less than lawful.
    #[test]
    fn a_further_safeguard_never_harms(asked in question(), which in any::<prop::sample::Index>()) {
        let law = Law::bundled();
        let before = decide(&law, &asked, &asked.facts);
        let mut facts = asked.facts.clone();
        let tool = which.get(&good_tools(&asked)).clone();
        match &mut facts["tools"] {
            Value::Array(tools) => tools.push(tool.clone()),
            other => *other = json!([tool.clone()]),
        }
        let after = decide(&law, &asked, &facts);
        prop_assert!(!before.permits() || before == after, "with {tool}: {after} instead of {before}");
    }

    /// A measure that is effective never makes a lawful transfer less than lawful.
    #[test]
    fn a_stronger_measure_never_harms(asked in question()) {
        let law = Law::bundled();
        let before = decide(&law, &asked, &asked.facts);
        let mut facts = asked.facts.clone();
        match &mut facts["tia"]["measures"] {
            Value::Array(measures) => measures.push(json!("exporter-held-key-encryption")),
            other => *other = json!(["exporter-held-key-encryption"]),
        }
        facts["tia"]["clear_access_needed"] = json!(false);
        let after = decide(&law, &asked, &facts);
        prop_assert!(!before.permits() || before == after, "{after} instead of {before}");
    }

    /// A ground that is taken away never improves the outcome.
    #[test]
    fn a_ground_less_never_helps(asked in question(), which in any::<prop::sample::Index>()) {
        let law = Law::bundled();
        let items: Vec<(&str, usize)> = ["tools", "certs", "derogations"]
            .into_iter()
            .flat_map(|list| (0..asked.facts[list].as_array().map_or(0, Vec::len)).map(move |index| (list, index)))
            .collect();
        if !items.is_empty() {
            let (list, index) = *which.get(&items);
            let mut facts = asked.facts.clone();
            // An entry also says what is not so: that the importer is not listed. Without it a list that is open says less.
            facts["certs_complete"] = json!(true);
            if !is_stated(&facts, "tools_complete") {
                facts["tools_complete"] = json!(true);
            }
            let before = decide(&law, &asked, &facts);
            facts[list].as_array_mut().unwrap().remove(index);
            let after = decide(&law, &asked, &facts);
            prop_assert!(before <= after, "without {list}[{index}]: {after} instead of {before}");
        }
    }
}

// Time.

/// The dates anywhere in the facts.
fn dates_in(facts: &Value) -> Vec<Date> {
    match facts {
        Value::Object(map) => map.values().flat_map(dates_in).collect(),
        Value::Array(items) => items.iter().flat_map(dates_in).collect(),
        Value::String(text) => day::parse(text).into_iter().collect(),
        _ => Vec::new(),
    }
}

/// The days on which something may change: those of the law, of the facts and of the question, the day after, a year
/// after a statement and half a year before an end.
fn days_of_change(law: &Law, asked: &Asked) -> BTreeSet<Date> {
    let mut days: BTreeSet<Date> = law.event_dates().iter().copied().collect();
    days.insert(asked.day);
    for date in dates_in(&asked.facts) {
        days.extend([Some(date), date.next_day(), day::plus(date, 366)].into_iter().flatten());
    }
    days.extend(law.instruments().iter().filter_map(|i| day::plus(i.ends_on?, -180)));
    days
}

/// The outcome and the codes of a day, asked on the day of the question.
fn state_on(law: &Law, asked: &Asked, facts: &Transfer, on: Date) -> (Outcome, Vec<&'static str>) {
    let periods = asked.on(law).periods(facts, on, on.next_day().unwrap());
    assert_eq!(periods.len(), 1, "one day is one period");
    (periods[0].outcome, periods[0].codes.clone())
}

proptest! {
    #![proptest_config(config(600))]

    /// Nothing changes between two neighbouring days of which the later is no day of the law or of the facts.
    #[test]
    fn nothing_changes_without_an_event(asked in question(), later in any_day()) {
        let law = Law::bundled();
        if !days_of_change(&law, &asked).contains(&later) {
            let facts = asked.transfer();
            let before = state_on(&law, &asked, &facts, later.previous_day().unwrap());
            prop_assert_eq!(before, state_on(&law, &asked, &facts, later), "on {}", day::iso(later));
        }
    }

    /// Periods are contiguous, half-open and maximal, and every day in one has its outcome.
    #[test]
    fn periods_are_the_days(asked in question(), offsets in prop::collection::vec(0..4000i64, 4), sooner in 0..1500i64) {
        let law = Law::bundled();
        let facts = asked.transfer();
        let from = day::plus(asked.day, -sooner).unwrap();
        let to = day::plus(from, 4000).unwrap();
        let periods = asked.on(&law).periods(&facts, from, to);
        prop_assert_eq!(periods[0].from, from);
        prop_assert_eq!(periods.last().unwrap().until, None);
        for pair in periods.windows(2) {
            prop_assert_eq!(pair[0].until, Some(pair[1].from));
            prop_assert!(pair[0].from < pair[1].from);
            prop_assert_ne!(pair[0].outcome, pair[1].outcome);
        }
        let outcome_on = |on: Date| periods.iter().rfind(|period| period.from <= on).unwrap().outcome;
        for on in offsets.iter().map(|days| day::plus(from, *days).unwrap()) {
            prop_assert_eq!(outcome_on(on), state_on(&law, &asked, &facts, on).0, "on {}", day::iso(on));
        }
        prop_assert_eq!(outcome_on(asked.day), asked.on(&law).decide(&facts).outcome);

        // What the verdict says of its duration is what the periods say.
        let verdict = asked.on(&law).transfer(&facts);
        let end = periods.iter().find(|period| asked.day < period.from).map(|period| period.from);
        prop_assert_eq!(verdict.valid_until.filter(|end| *end < to), end);
        let start = periods.iter().rfind(|period| period.from <= asked.day).unwrap().from;
        prop_assert_eq!(verdict.valid_from.filter(|start| from < *start), Some(start).filter(|start| from < *start));
        if let (Some(next), Some(end)) = (&verdict.next_change, verdict.valid_until) {
            prop_assert!(next.day <= end);
        }
    }
}

// One answer, however it is asked.

proptest! {
    #![proptest_config(config(600))]

    /// The short answer, the one by codes and the explained one agree, and the explained one is whole.
    #[test]
    fn every_answer_is_the_same_answer(asked in question()) {
        let law = Law::bundled();
        let facts = asked.transfer();
        let on = asked.on(&law);
        let verdict = on.transfer(&facts);
        let (brief, codes, missing) = on.brief(&facts);
        prop_assert_eq!(on.decide(&facts).outcome, verdict.outcome);
        prop_assert_eq!(brief, verdict.outcome);
        let found: BTreeSet<&str> = verdict.findings.iter().map(|finding| finding.code.as_str()).collect();
        prop_assert_eq!(codes.iter().copied().collect::<BTreeSet<_>>(), found.clone());
        let names: Vec<&str> = verdict.missing.iter().map(|missing| missing.fact.as_str()).collect();
        prop_assert_eq!(missing, names.clone());

        prop_assert_eq!(verdict.ground.is_some(), verdict.outcome == Outcome::Lawful, "ground {:?}", verdict.ground);
        if verdict.outcome == Outcome::Undetermined {
            prop_assert!(!names.is_empty() || found.contains("LF-A-014"), "undetermined, and nothing is missing");
        } else {
            prop_assert!(names.is_empty(), "decided, and {names:?} is missing");
        }
        for finding in &verdict.findings {
            prop_assert!(!finding.message.contains('{'), "{}", finding.message);
        }
        for missing in &verdict.missing {
            prop_assert!(!missing.question.contains('{') && !missing.question.starts_with("What is "), "{}", missing.question);
        }
    }

    /// Every remedy, made again from outside, has the outcome it states, and cures what it is said to cure.
    #[test]
    fn remedies_do_what_they_say(asked in question()) {
        let law = Law::bundled();
        let facts = asked.transfer();
        let on = asked.on(&law);
        let verdict = on.transfer(&facts);
        prop_assert!(verdict.remedies.is_empty() || !verdict.outcome.permits());
        for (position, remedy) in verdict.remedies.iter().enumerate() {
            let mut cured = facts.clone();
            for change in &remedy.changes {
                prop_assert!(cured.set(change.fact.as_str(), &change.to), "{} cannot be set to {}", change.fact, change.to);
            }
            prop_assert!(remedy.outcome.permits());
            let after = on.transfer(&cured);
            prop_assert_eq!(after.outcome, remedy.outcome, "{}", &remedy.text);
            for finding in verdict.findings.iter().filter(|finding| finding.remedies.contains(&position)) {
                let left = after.findings.iter().any(|other| other.code == finding.code);
                prop_assert!(!left, "{} is still found after: {}", finding.code, remedy.text);
            }
        }
        let order: Vec<(bool, usize)> = verdict.remedies.iter().map(|r| (!r.actionable, r.changes.len())).collect();
        prop_assert!(order.is_sorted(), "{order:?}");
    }

    /// What is said to hold without a decision is what the law without it gives.
    #[test]
    fn without_a_decision_is_the_law_without_it(asked in question()) {
        let law = Law::bundled();
        let facts = asked.transfer();
        for ground in asked.on(&law).transfer(&facts).grounds {
            let adequacy = law.instrument(&ground.ground).filter(|instrument| instrument.is_adequacy());
            let Some(instrument) = adequacy.filter(|i| i.applies_from.is_some_and(|from| from < asked.day)) else { continue };
            let changed = law.with(&Overlay::annul(&instrument.id, asked.day));
            let changed = changed.unwrap_or_else(|error| panic!("{}: {error}", instrument.id));
            prop_assert_eq!(asked.on(&changed).decide(&facts).outcome, ground.without, "without {}", ground.ground);
        }
    }
}

/// Facts with every group below the first level spelled by dotted names.
fn dotted(facts: &Value) -> Value {
    fn spell(value: &Value, name: &str, out: &mut serde_json::Map<String, Value>) {
        match value {
            Value::Object(map) => map.iter().for_each(|(key, value)| spell(value, &format!("{name}.{key}"), out)),
            Value::Array(items) => {
                out.insert(
                    name.to_owned(),
                    items.iter().map(|item| if item.is_object() { dotted(item) } else { item.clone() }).collect(),
                );
            }
            _ => {
                out.insert(name.to_owned(), value.clone());
            }
        }
    }
    let mut out = serde_json::Map::new();
    for (key, value) in facts.as_object().unwrap() {
        spell(value, key, &mut out);
    }
    Value::Object(out)
}

/// Facts with the order of each of these lists turned round.
fn reversed(facts: &Value, lists: &[&str]) -> Value {
    let mut facts = facts.clone();
    for list in lists {
        if let Some(Value::Array(items)) = facts.pointer_mut(list) {
            items.reverse();
        }
    }
    facts
}

proptest! {
    #![proptest_config(config(500))]

    /// Facts survive being written and read again, and nested and dotted names are the same facts.
    #[test]
    fn facts_survive_json(asked in question()) {
        let facts = asked.transfer();
        let again = read(&serde_json::to_value(&facts).unwrap());
        prop_assert_eq!(&facts, &again);
        prop_assert_eq!(&facts, &read(&dotted(&asked.facts)));
    }

    /// The order of facts is nothing.
    #[test]
    fn order_is_nothing(asked in question()) {
        let law = Law::bundled();
        let turned = reversed(&asked.facts, &["/data/tags", "/tia/measures", "/certs", "/tools", "/derogations", "/claims"]);
        prop_assert_eq!(decide(&law, &asked, &asked.facts), decide(&law, &asked, &turned));
    }

    /// What a verdict under several regimes says of its duration and its remedies holds under all of them.
    #[test]
    fn several_regimes_hold_together(asked in question()) {
        let law = Law::bundled();
        let mut facts = asked.transfer();
        for regime in ["eu-gdpr", "uk-gdpr"] {
            let set = facts.set(&format!("exporter.offers_to.{regime}"), &lawful::facts::Value::Flag(true));
            prop_assert!(set);
        }
        let on = law.on(asked.day);
        let verdict = on.transfer(&facts);
        let to = day::plus(asked.day, 4_000).unwrap();
        let end = on.periods(&facts, asked.day, to).get(1).map(|period| period.from);
        prop_assert_eq!(verdict.valid_until.filter(|end| *end < to), end);
        prop_assert_eq!(&on.next_change(&facts), &verdict.next_change);
        // A change of the exporter may be one of the regimes that concern it.
        let kept = |remedy: &&lawful::Remedy| !remedy.changes.iter().any(|c| c.fact.as_str().starts_with("exporter."));
        for remedy in verdict.remedies.iter().filter(kept) {
            let mut cured = facts.clone();
            for change in &remedy.changes {
                prop_assert!(cured.set(change.fact.as_str(), &change.to), "{} cannot be set", change.fact);
            }
            prop_assert_eq!(on.decide(&cured).outcome, remedy.outcome, "{}", &remedy.text);
        }
    }

    /// Several regimes together come to the weakest of each alone.
    #[test]
    fn the_weakest_regime_decides(asked in question()) {
        let law = Law::bundled();
        let facts = asked.transfer();
        let on = law.on(asked.day);
        let verdict = on.transfer(&facts);
        prop_assert_eq!(verdict.outcome, on.decide(&facts).outcome);
        prop_assert_eq!(verdict.outcome, on.brief(&facts).0);
        if !verdict.regimes.is_empty() {
            let alone = verdict.regimes.iter().map(|r| on.under(r.regime).decide(&facts).outcome);
            prop_assert_eq!(verdict.outcome, Outcome::weakest(alone));
        }
    }
}
