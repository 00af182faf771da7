//! Two registers compared, and what the change obliges.

use lawful::facts::{PlaceKind, Register};
use lawful::law::Overlay;
use lawful::{Aspect, Cause, ChangeTerms, Consequences, Date, Duty, Law, Outcome, Task, Truth, day, diff, law_diff};
use serde_json::{Value, json};

fn read(register: &Value) -> Register {
    serde_json::from_value(register.clone()).unwrap()
}

fn register(parties: &Value, engagements: &Value) -> Register {
    let mut all = vec![json!({"id": "acme", "places": [{"place": "NO", "kind": "establishment"}]})];
    all.extend(parties.as_array().unwrap().iter().cloned());
    read(&json!({
        "format": "lawful-register/1",
        "document": {"id": "list", "kind": "subprocessor-list", "holder": "acme"},
        "parties": all, "engagements": engagements,
    }))
}

fn host(more: &Value) -> Register {
    let mut engagement = json!({"id": "hosting", "by": "acme", "engages": "host"});
    for (key, value) in more.as_object().unwrap() {
        engagement[key] = value.clone();
    }
    register(&json!([{"id": "host", "name": {"written": "Host Ltd"}}]), &json!([engagement]))
}

/// The one difference between two registers with one engagement.
fn one(old: &Register, new: &Register) -> (Aspect, Option<PlaceKind>, Vec<String>, Vec<String>) {
    let change = diff(old, new);
    assert_eq!((change.added.len(), change.removed.len(), change.changed.len()), (0, 0, 1), "{change:?}");
    let [only] = change.changed[0].differences.as_slice() else { panic!("{change:?}") };
    let values = |list: &[lawful::Stated]| list.iter().map(|s| s.value.clone()).collect();
    (only.aspect, only.kind, values(&only.before), values(&only.after))
}

fn texts(list: &[&str]) -> Vec<String> {
    list.iter().map(ToString::to_string).collect()
}

// What differs.

#[test]
fn a_place_moves_by_its_kind() {
    let at = |place, kind| host(&json!({"places": [{"place": place, "kind": kind}]}));
    let moved = one(&at("IE", "storage"), &at("US", "storage"));
    assert_eq!(moved, (Aspect::Place, Some(PlaceKind::Storage), texts(&["IE"]), texts(&["US"])));
    assert!(diff(&at("Holland", "storage"), &at("NL", "storage")).is_empty());
    let change = diff(&at("IE", "storage"), &at("IE", "backup"));
    let kinds: Vec<_> = change.changed[0].differences.iter().map(|d| d.kind).collect();
    assert_eq!(kinds, [Some(PlaceKind::Storage), Some(PlaceKind::Backup)]);
}

#[test]
fn a_place_of_the_party_counts_unless_the_engagement_states_its_own() {
    let at = |party: &str, own: Value| {
        let mut engagement = json!({"id": "e", "by": "acme", "engages": "host"});
        if !own.is_null() {
            engagement["places"] = json!([{"place": own, "kind": "establishment"}]);
        }
        register(&json!([{"id": "host", "places": [{"place": party, "kind": "establishment"}]}]), &json!([engagement]))
    };
    assert_eq!(one(&at("IE", Value::Null), &at("US", Value::Null)).3, ["US"]);
    assert!(diff(&at("IE", json!("GB")), &at("US", json!("GB"))).is_empty());
    assert!(diff(&at("IE", Value::Null), &at("US", json!("IE"))).is_empty());
}

#[test]
fn safeguards_purposes_data_roles_and_contracts_differ() {
    let none = host(&json!({}));
    let scc = |module| {
        host(&json!({"facts": {"tools": [{"kind": "scc", "instrument": "eu-scc-2021-914", "module": module}]}}))
    };
    assert_eq!(one(&none, &scc(2)), (Aspect::Safeguard, None, vec![], texts(&["eu-scc-2021-914"])));
    assert_eq!(one(&scc(2), &scc(3)).0, Aspect::Safeguard);
    let purpose = |text: &str| host(&json!({"purpose": text}));
    assert_eq!(one(&purpose("Hosting"), &purpose("Hosting and backup")).0, Aspect::Purpose);
    assert!(diff(&purpose("Hosting"), &host(&json!({"purpose": {"text": " Hosting ", "lines": [7]}}))).is_empty());
    let data =
        |codes: &[&str]| host(&json!({"data": codes.iter().map(|c| json!({"category": c})).collect::<Vec<_>>()}));
    let changed = one(&data(&["identity.name", "contact.email"]), &data(&["contact.email", "health"]));
    assert_eq!(changed, (Aspect::Data, None, texts(&["identity.name"]), texts(&["health"])));
    assert_eq!(one(&none, &host(&json!({"role": {"assessed": "controller"}}))).0, Aspect::Role);
    assert_eq!(one(&none, &host(&json!({"contract": {"exists": true}}))).0, Aspect::Contract);
}

#[test]
fn an_engagement_is_known_again_without_its_id() {
    let named = |id: &str, party: &str, name: &str| {
        let engagement = json!({"id": id, "by": "acme", "engages": party});
        register(&json!([{"id": party, "name": {"written": name}}]), &json!([engagement]))
    };
    let change = diff(&named("a", "p1", "Spar Nord A/S"), &named("b", "p2", "SPAR NORD"));
    assert!(change.added.is_empty() && change.removed.is_empty() && change.changed.is_empty(), "{change:?}");
    assert_eq!((change.renamed[0].old.as_str(), change.renamed[0].new.as_str()), ("Spar Nord A/S", "SPAR NORD"));
    // The same entry with another recipient is a replacement, not a name.
    let change = diff(&named("captcha", "google", "Google"), &named("captcha", "hcaptcha", "hCaptcha"));
    assert_eq!(change.changed[0].differences[0].aspect, Aspect::Recipient);
    let change = diff(&named("google", "google", "Google"), &named("hcaptcha", "hcaptcha", "hCaptcha"));
    assert_eq!((change.added.len(), change.removed.len()), (1, 1));
}

#[test]
fn pointers_lead_to_the_statements() {
    let old = json!({"parties": [{"id": "acme"}, {"id": "host", "places": [{"place": "IE", "kind": "storage"}]}],
        "engagements": [{"id": "e", "by": "acme", "engages": "host", "data": [{"category": "health"}]}]});
    let new = json!({"parties": [{"id": "host", "places": [{"place": "US", "kind": "storage"}]}, {"id": "acme"}],
        "engagements": [{"id": "f", "by": "acme", "engages": "acme"}, {"id": "e", "by": "acme", "engages": "host"}]});
    for change in diff(&read(&old), &read(&new)).changed {
        for difference in change.differences {
            for (register, list) in [(&old, &difference.before), (&new, &difference.after)] {
                for stated in list {
                    let found = register.pointer(&stated.at).unwrap_or_else(|| panic!("{}", stated.at));
                    assert!(found.to_string().contains(&stated.value), "{}: {found}", stated.at);
                }
            }
        }
    }
}

#[test]
fn policies_flows_disclosures_and_statements_differ() {
    let with = |more: Value| {
        let mut whole = serde_json::to_value(host(&json!({}))).unwrap();
        whole.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        read(&whole)
    };
    let policy = |text: &str, line: u16| {
        json!({"policies": [{"kind": "transfer-mechanisms", "applies_to": "all", "mechanisms": [text],
            "words": {"text": "We  use what the law gives.", "lines": [line]}}]})
    };
    let (shield, clauses) = (with(policy("Privacy Shield", 4)), with(policy("Standard clauses", 4)));
    assert!(diff(&shield, &with(policy("Privacy Shield", 9))).is_empty(), "a line is no content");
    let change = diff(&shield, &clauses);
    assert!(!change.is_empty() && change.changed.is_empty());
    let [only] = change.parts.as_slice() else { panic!("{change:?}") };
    assert_eq!(only.part, lawful::DocumentPart::Policy);
    let before = "transfer-mechanisms for all: Privacy Shield; We use what the law gives.";
    assert_eq!((only.before[0].value.as_str(), only.before[0].at.as_str()), (before, "/policies/0"));
    assert_eq!(only.after[0].value, before.replace("Privacy Shield", "Standard clauses"));
    assert_eq!(change.clone().reversed(), diff(&clauses, &shield));

    let flow = |to: &str| with(json!({"flows": [{"from": "acme", "to": to, "kind": "push"}]}));
    let parts = |old: &Register, new: &Register| {
        let change = diff(old, new);
        let of = |stated: &[lawful::Stated]| stated.iter().map(|s| s.value.clone()).collect::<Vec<_>>();
        change.parts.iter().map(|p| (p.part.to_string(), of(&p.before), of(&p.after))).collect::<Vec<_>>()
    };
    let none = with(json!({}));
    assert_eq!(parts(&none, &flow("host")), [("flow".to_owned(), Vec::new(), texts(&["push acme → host"]))]);
    let told = |trigger: &str, foreign: Value| {
        with(json!({"disclosures": [{"by": "acme", "to": "host", "trigger": trigger, "foreign": foreign}]}))
    };
    assert_eq!(
        parts(&told("law", json!(null)), &told("law", json!(true)))[0].2,
        texts(&["law acme → host: foreign law or order too"])
    );
    let said =
        |texts: &[&str]| with(json!({"statements": texts.iter().map(|t| json!({"words": t})).collect::<Vec<_>>()}));
    assert!(diff(&said(&["One.", "Two."]), &said(&["Two.", "One."])).is_empty(), "order is no content");
    assert_eq!(
        parts(&said(&["One.", "Two."]), &said(&["Two."])),
        [("statement".to_owned(), texts(&["One."]), Vec::new())]
    );
}

// What it obliges.

fn date(text: &str) -> Date {
    day::parse(text).unwrap()
}

fn follows(old: &Register, new: &Register, terms: &Value) -> Consequences {
    let terms: ChangeTerms = serde_json::from_value(terms.clone()).unwrap();
    Law::bundled().on(date("2026-11-22")).change(&diff(old, new), old, new, &terms)
}

fn at(country: &str) -> Register {
    host(&json!({"role": {"assessed": "processor"}, "places": [{"place": country, "kind": "establishment"}],
        "facts": {"tools": []}}))
}

fn tasks(of: &Consequences) -> Vec<(Task, Truth)> {
    of.owed.iter().map(|owed| (owed.task, owed.owed)).collect()
}

#[test]
fn nothing_follows_from_no_change() {
    let follows = follows(&at("IE"), &at("IE"), &json!({"authorisation": "general"}));
    assert_eq!(follows.duty, Duty::None);
    assert!(follows.owed.is_empty() && follows.blocks.is_empty() && follows.legs.is_empty());
}

#[test]
fn a_move_to_a_third_country_is_told_and_blocked() {
    let terms = json!({"authorisation": "general", "objection_period_days": 30, "effective_on": "2027-02-01",
        "notice_sent_on": "2027-01-10"});
    let follows = follows(&at("IE"), &at("IN"), &terms);
    assert_eq!(follows.duty, Duty::Notify);
    assert_eq!(
        (follows.latest_notice_on, follows.earliest_start_on),
        (Some(date("2027-01-02")), Some(date("2027-02-09")))
    );
    assert!(tasks(&follows).contains(&(Task::NotifyControllers, Truth::True)), "{follows:?}");
    assert!(tasks(&follows).contains(&(Task::UpdateRecord, Truth::True)));
    assert!(tasks(&follows).iter().any(|(task, _)| *task == Task::ReviewImpactAssessment));
    let leg = &follows.legs[0];
    assert_eq!(leg.before, Some(Outcome::NotRestricted));
    assert_eq!(leg.after.as_ref().map(|v| (v.outcome, v.day)), Some((Outcome::Unlawful, date("2027-02-01"))));
    let blocks: Vec<_> = follows.blocks.iter().map(|b| (b.cause, b.holds)).collect();
    assert_eq!(blocks, [(Cause::ObjectionPeriod, Truth::True), (Cause::Transfer, Truth::True)]);
}

#[test]
fn a_transfer_on_clauses_asks_for_an_assessment() {
    let scc = |country: &str, tia: Value| {
        host(&json!({"role": {"assessed": "processor"}, "places": [{"place": country, "kind": "establishment"}],
            "facts": {"tools": [{"kind": "scc", "instrument": "eu-scc-2021-914", "module": 3}], "tia": tia}}))
    };
    let asked = |old, new| {
        let follows = follows(&old, &new, &json!({}));
        follows.owed.into_iter().find(|o| o.task == Task::AssessTransfer).map(|o| o.owed)
    };
    assert_eq!(asked(scc("IE", json!({})), scc("IN", json!({}))), Some(Truth::True));
    assert_eq!(asked(scc("IE", json!({})), scc("IN", json!({"performed": true}))), None);
    // An assessment that was there before is none of the new country.
    assert_eq!(asked(scc("BR", json!({"performed": true})), scc("IN", json!({"performed": true}))), Some(Truth::True));
    assert_eq!(asked(scc("IE", json!({})), scc("FR", json!({}))), None);
}

#[test]
fn a_controller_of_its_own_owes_no_notice_to_others() {
    let own = |country: &str| {
        host(&json!({"by_role": "controller", "role": {"assessed": "processor"},
            "places": [{"place": country, "kind": "establishment"}]}))
    };
    let follows = follows(&own("IE"), &own("US"), &json!({"authorisation": "general"}));
    assert_eq!(follows.duty, Duty::None);
    assert!(!tasks(&follows).iter().any(|(task, _)| *task == Task::NotifyControllers));
}

#[test]
fn unknown_authorisation_stays_unknown() {
    let follows = follows(&at("IE"), &at("FR"), &json!({"effective_on": "2027-02-01"}));
    assert_eq!(follows.duty, Duty::Undetermined);
    let told = [(Task::NotifyControllers, Truth::Unknown), (Task::ObtainAuthorisation, Truth::Unknown)];
    assert_eq!(tasks(&follows)[..2], told);
}

#[test]
fn business_days_know_weekends_and_the_given_holidays_only() {
    let terms = |days: u16, sent: &str, holidays: Value| -> ChangeTerms {
        serde_json::from_value(json!({"objection_period_days": days, "period_in": "business",
            "notice_sent_on": sent, "holidays": holidays}))
        .unwrap()
    };
    let start = |terms: ChangeTerms| terms.earliest_start().map(day::iso).unwrap();
    assert_eq!(start(terms(1, "2026-11-20", json!([]))), "2026-11-23"); // Friday, Monday
    assert_eq!(start(terms(1, "2026-11-20", json!(["2026-11-23"]))), "2026-11-24");
    assert_eq!(start(terms(5, "2026-12-24", json!([]))), "2026-12-31"); // Christmas is not known of itself
    assert_eq!(start(terms(0, "2026-11-21", json!([]))), "2026-11-21");
}

#[test]
fn an_edition_without_a_decision_changes_the_legs_that_rest_on_it() {
    let korea = host(&json!({"role": {"assessed": "controller"}, "places": [{"place": "KR", "kind": "establishment"}],
        "facts": {"tools": [], "excluded_by": {"eu-adequacy-kr": false},
                  "importer": {"is": {"personal-information-controller-under-PIPA": true}}}}));
    let on = date("2026-11-22");
    let law = Law::bundled();
    let without = law.with(&Overlay::annul("eu-adequacy-kr", date("2027-03-01"))).unwrap();
    let change = law_diff(&law, &without, &korea, on);
    assert_eq!(change.changed, ["eu-adequacy-kr"]);
    assert_eq!(change.legs.len(), 1);
    assert_eq!((change.legs[0].from, change.legs[0].after.outcome), (date("2027-03-01"), Outcome::Unlawful));
    let back = law_diff(&without, &law, &korea, on);
    assert_eq!((back.legs[0].before, back.legs[0].after.outcome), (Outcome::Unlawful, Outcome::Lawful));
}
