use super::*;
use crate::Law;
use crate::day::parse;

const REGISTERS: [&str; 5] = [
    include_str!("../../../examples/registers/iconfirm.json"),
    include_str!("../../../examples/registers/klarpris.json"),
    include_str!("../../../examples/registers/plandisc.json"),
    include_str!("../../../examples/registers/superoffice.json"),
    include_str!("../../../examples/registers/triggerbee.json"),
];

fn read(text: &str) -> Register {
    let register: Register = serde_json::from_str(text).unwrap();
    register.check().unwrap();
    register
}

fn audit(text: &str, on: &str) -> Vec<ClaimFinding> {
    Law::bundled().on(parse(on).unwrap()).audit(&read(text))
}

/// A register with one recipient, one engagement and more.
fn made(importer: &str, engagement: &str, rest: &str) -> String {
    format!(
        r#"{{"format": "lawful-register/1", "document": {{"id": "d", "holder": "acme"}}, "parties": [
            {{"id": "acme", "places": [{{"place": "NO", "kind": "establishment"}}]}},
            {{"id": "help", "name": {{"written": "Help Ltd"}},
             "places": [{{"place": "{importer}", "kind": "establishment"}}]}}],
        "engagements": [{{"id": "support", "by": "acme", "engages": "help", "by_role": "controller",
            "role": {{"labelled": "processor"}}, {engagement}}}]{rest}}}"#
    )
}

fn brief(found: &[ClaimFinding]) -> Vec<(String, String, Option<&'static str>)> {
    let code = |one: &ClaimFinding| one.finding.as_ref().map(|finding| finding.code.as_str());
    found.iter().map(|one| (one.claim.sense.to_string(), one.standing.to_string(), code(one))).collect()
}

fn is(found: &(String, String, Option<&'static str>), sense: &str, standing: &str, code: Option<&str>) -> bool {
    (found.0.as_str(), found.1.as_str(), found.2) == (sense, standing, code)
}

#[test]
fn superoffice_names_the_privacy_shield() {
    for (on, standing) in [("2020-07-15", Standing::Uncontradicted), ("2020-07-16", Standing::Contradicted)] {
        let found = audit(REGISTERS[3], on);
        let shields: Vec<_> = found.iter().filter(|one| one.claim.sense == Sense::PrivacyShield).collect();
        assert!(shields.iter().all(|one| one.standing == standing), "{on}: {shields:#?}");
        let at: Vec<_> = shields.iter().map(|one| one.at.as_str()).collect();
        assert_eq!(at, ["/engagements/8/safeguard_words", "/policies/0/mechanisms/0"]);
        if standing == Standing::Contradicted {
            let codes: Vec<_> = shields.iter().map(|one| one.finding.as_ref().unwrap().code.as_str()).collect();
            assert_eq!(codes, ["LF-T-003", "LF-N-020"]);
            assert!(shields[0].why.ends_with("ended on 2020-07-16."), "{}", shields[0].why);
        }
        // The clauses stand beside it, and the third ground names nothing.
        let rest: Vec<_> = brief(&found).into_iter().filter(|one| one.0 != "privacy-shield").collect();
        assert!(rest.iter().any(|one| is(one, "standard-clauses", "uncontradicted", None)));
        assert!(rest.iter().any(|one| is(one, "not-understood", "not-understood", None)));
        // "Anonymised by hashing".
        assert!(rest.iter().any(|one| is(one, "anonymised", "contradicted", Some("LF-A-002"))));
    }
}

#[test]
fn plandisc_calls_data_with_a_unique_identifier_anonymised() {
    let found = audit(REGISTERS[2], "2020-08-03");
    let anonymised: Vec<_> = found.iter().filter(|one| one.claim.sense == Sense::Anonymised).collect();
    assert_eq!(anonymised.len(), 1);
    assert_eq!(anonymised[0].at, "/engagements/5/data_claims/0");
    assert_eq!(anonymised[0].finding.as_ref().unwrap().code.as_str(), "LF-A-002");
    assert!(anonymised[0].why.starts_with("The register holds"));
    assert_eq!(anonymised[0].legs, ["plandisc-google"]);
    // Each place of storage is claimed as it is stated.
    let stored: Vec<_> = found.iter().filter(|one| one.claim.sense == Sense::StoredIn).collect();
    assert!(stored.len() > 8 && stored.iter().all(|one| one.standing == Standing::Uncontradicted), "{stored:#?}");
}

#[test]
fn stored_in_the_zone_beside_stored_outside() {
    // The same claim for the whole document stands against one of its rows.
    let mut whole: serde_json::Value = serde_json::from_str(REGISTERS[2]).unwrap();
    whole["policies"] = serde_json::json!([{"kind": "location", "applies_to": "all", "words": "Data lagres i EU"}]);
    let found = audit(&whole.to_string(), "2020-08-03");
    let claim = found.iter().find(|one| one.at == "/policies/0/words").unwrap();
    assert_eq!((claim.standing, claim.legs.as_slice()), (Standing::Contradicted, &["plandisc-google".to_owned()][..]));
    let finding = claim.finding.as_ref().unwrap();
    assert_eq!(finding.code.as_str(), "LF-N-036");
    assert!(
        finding.message.contains("\"lagres i EU\"") && finding.message.contains("Data lagres i USA."),
        "{finding:#?}"
    );
    // With an exception that the register keeps, the claim is not of all.
    whole["policies"][0]["exception"] = "Google".into();
    assert!(
        audit(&whole.to_string(), "2020-08-03")
            .iter()
            .all(|one| one.finding.as_ref().is_none_or(|f| f.code.as_str() != "LF-N-036"))
    );

    let beside = r#""places": [{"place": "EU", "kind": "storage", "words": "Data lagres i EU"},
        {"place": "US", "kind": "backup", "words": "Data lagres i USA"}]"#;
    let found = brief(&audit(&made("IE", beside, ""), "2026-11-26"));
    assert!(
        is(&found[0], "stored-in", "contradicted", Some("LF-N-036"))
            && is(&found[1], "stored-in", "uncontradicted", None)
    );
    let wrong = r#""places": [{"place": "DE", "kind": "storage", "words": "Data lagres i USA"}]"#;
    assert!(is(&brief(&audit(&made("IE", wrong, ""), "2026-11-26"))[0], "stored-in", "contradicted", Some("LF-N-036")));
}

#[test]
fn a_decision_for_another_country_is_no_ground() {
    let found = audit(&made("IN", r#""safeguard_words": "SCCs; adequacy (Canada)""#, ""), "2026-11-26");
    let [clauses, adequacy] = found.as_slice() else { panic!("{found:#?}") };
    assert_eq!((clauses.claim.words.as_str(), clauses.standing), ("SCCs", Standing::Uncontradicted));
    assert_eq!((adequacy.claim.words.as_str(), adequacy.claim.span), ("adequacy (Canada)", [6, 23]));
    assert_eq!(adequacy.finding.as_ref().unwrap().code.as_str(), "LF-T-003");
    assert_eq!(adequacy.why, "Help Ltd is in India, which the decision on Canada does not cover.");
    // In Canada it depends on the recipient, and nothing speaks against it.
    let found = audit(&made("CA", r#""safeguard_words": "SCCs; adequacy (Canada)""#, ""), "2026-11-26");
    assert!(found.iter().all(|one| one.standing == Standing::Uncontradicted), "{found:#?}");
    let none = audit(&made("IN", r#""safeguard_words": "Adequacy decision: India""#, ""), "2026-11-26");
    assert!(is(&brief(&none)[0], "adequacy", "contradicted", Some("LF-T-002")), "{none:#?}");
}

#[test]
fn a_framework_needs_its_day_its_country_and_its_list() {
    let words = r#""safeguard_words": "EU-US DPF""#;
    let one = |importer, more: &str, on| brief(&audit(&made(importer, &format!("{words}{more}"), ""), on)).remove(0);
    assert!(is(&one("US", "", "2023-07-09"), "data-privacy-framework", "contradicted", Some("LF-T-003")));
    assert!(is(&one("US", "", "2023-07-10"), "data-privacy-framework", "uncontradicted", None));
    assert!(is(&one("IN", "", "2026-11-26"), "data-privacy-framework", "contradicted", Some("LF-T-003")));
    let unlisted = r#", "facts": {"certs": []}"#;
    assert!(is(&one("US", unlisted, "2026-11-26"), "data-privacy-framework", "contradicted", Some("LF-T-010")));
    // Inside the zone nothing is needed.
    assert!(is(&one("DE", "", "2026-11-26"), "data-privacy-framework", "uncontradicted", None));
}

#[test]
fn clauses_have_their_editions_and_stand_in_the_facts() {
    let one = |words: &str, facts: &str, on| {
        let engagement = format!(r#""safeguard_words": "{words}"{facts}"#);
        brief(&audit(&made("US", &engagement, ""), on)).remove(0)
    };
    assert!(is(&one("SCC 2010/87", "", "2022-12-27"), "standard-clauses", "uncontradicted", None));
    assert!(is(&one("SCC 2010/87", "", "2022-12-28"), "standard-clauses", "contradicted", Some("LF-T-033")));
    let none = r#", "facts": {"tools": []}"#;
    assert!(is(
        &one("EU:s standardavtalsklausuler", none, "2026-11-26"),
        "standard-clauses",
        "contradicted",
        Some("LF-N-036")
    ));
    let open = r#", "facts": {"tools": [{"kind": "bcr"}]}"#;
    assert!(is(&one("SCC", open, "2026-11-26"), "standard-clauses", "uncontradicted", None));
    assert!(is(&one("BCR", open, "2026-11-26"), "binding-rules", "uncontradicted", None));
}

#[test]
fn what_leaves_the_zone_is_a_transfer() {
    let policy = r#", "policies": [{"applies_to": "all", "words": "No transfer outside the EU."}]"#;
    let one = |importer, more| brief(&audit(&made(importer, more, policy), "2026-11-26")).remove(0);
    let none = r#""function": "support""#;
    assert!(is(&one("IN", none), "no-transfer", "contradicted", Some("LF-N-036")));
    assert!(is(&one("DE", none), "no-transfer", "uncontradicted", None));
    let access = r#""places": [{"place": "IN", "kind": "access"}]"#;
    assert!(is(&one("DE", access), "no-transfer", "contradicted", Some("LF-N-036")));
}

#[test]
fn claims_on_data_are_held_against_the_facts() {
    let one = |engagement: &str| brief(&audit(&made("DE", engagement, ""), "2026-11-26")).remove(0);
    let special = r#""data_claims": [{"claim": "no-special-categories"}], "facts": {"data": {"tags": ["special"]}}"#;
    assert!(is(&one(special), "no-special-categories", "contradicted", Some("LF-S-018")));
    let stored = r#""data_claims": [{"claim": "no-data-stored"}], "places": [{"place": "DE", "kind": "storage"}]"#;
    assert!(is(&one(stored), "nothing-stored", "contradicted", Some("LF-N-036")));
    let access = r#""data_claims": [{"claim": "no-access"}], "facts": {"flow.mode": "remote-access"}"#;
    assert!(is(&one(access), "no-access", "contradicted", Some("LF-N-036")));
    let unknown = r#""data_claims": [{"words": "Vi er snille"}]"#;
    assert!(is(&one(unknown), "not-understood", "not-understood", None));
}

/// Every claim keeps its words and its place, whatever the day, and is contradicted only with a finding.
#[test]
fn nothing_is_lost() {
    for text in REGISTERS {
        let register: serde_json::Value = serde_json::from_str(text).unwrap();
        let counts: Vec<usize> = ["2018-07-20", "2020-07-16", "2026-11-26"]
            .map(|on| {
                let found = audit(text, on);
                for one in &found {
                    assert!(register.pointer(&one.at).is_some(), "{}", one.at);
                    assert_eq!(one.words.get(one.claim.span[0]..one.claim.span[1]), Some(one.claim.words.as_str()));
                    assert_eq!(one.finding.is_some(), one.standing == Standing::Contradicted);
                    assert!(one.why.ends_with('.') && !one.why.contains('{'), "{}", one.why);
                    assert!(one.finding.as_ref().is_none_or(|finding| !finding.message.contains('{')));
                }
                found.len()
            })
            .to_vec();
        assert!(counts.windows(2).all(|two| two[0] == two[1]), "{counts:?}");
    }
}
