//! The transfer paragraph, the annex to a contract, and the annexes of the standard clauses.

use crate::{EXAMPLES, example, hostile, text};
use lawful::Language;
use lawful::exchange::export::Paper;
use lawful::facts::Register;

/// A Norwegian holder with one recipient, and more facts and statements of the engagement.
fn with(country: &str, role: &str, more: &str) -> Register {
    let text = format!(
        r#"{{"format": "lawful-register/1", "document": {{"id": "acme", "holder": "acme"}},
             "contacts": [{{"kind": "privacy", "words": "privacy@acme.example"}}],
             "parties": [{{"id": "acme", "name": {{"written": "Acme AS"}}, "places": [{{"place": "NO", "kind": "establishment"}}]}},
                         {{"id": "host", "name": {{"written": "Host Inc."}}, "subprocessors_complete": true,
                           "places": [{{"place": "{country}", "kind": "establishment"}}]}}],
             "engagements": [{{"id": "hosting", "by": "acme", "engages": "host", "by_role": "{role}",
                               "role": {{"assessed": "processor"}}, "purpose": "hosting" {more}}}]}}"#
    );
    serde_json::from_str(&text).unwrap()
}

fn notice(register: &Register) -> String {
    text(register, Paper::NoticeMarkdown, Language::En)
}

#[test]
fn a_notice_tells_country_decision_and_safeguard() {
    let said = notice(&with("IN", "controller", r#", "safeguard_cell": "stated", "safeguard_words": "SCC, module 2""#));
    for part in [
        "## Host Inc.",
        "Personal data are transferred to: India.",
        "There is no adequacy decision for this place: India.",
        "Safeguard: SCC, module 2. How to obtain a copy of it is unknown.",
        "- privacy@acme.example",
    ] {
        assert!(said.contains(part), "{part} in\n{said}");
    }
}

#[test]
fn a_notice_never_says_more_of_a_decision_than_is_known() {
    let open = notice(&with("US", "controller", ""));
    assert!(
        open.contains("Implementing Decision (EU) 2023/1795. Whether it covers the transfer is unknown."),
        "{open}"
    );
    let not = r#", "facts": {"certs": [], "claims": ["eu-adequacy-us-privacy-shield"]}"#;
    let not = notice(&with("US", "controller", not));
    assert!(not.contains("2023/1795. It does not cover the transfer."), "{not}");
    assert!(
        not.contains("Implementing Decision (EU) 2016/1250, which is relied on, is not in force on 2026-11-26."),
        "{not}"
    );
    assert!(!not.contains("Safeguard:"), "a decision is no safeguard: {not}");
    let covered = notice(&with("AR", "controller", ""));
    assert!(covered.contains("An adequacy decision covers the transfer: Decision 2003/490/EC."), "{covered}");
    assert!(!covered.contains("safeguard"), "none is owed: {covered}");
}

#[test]
fn a_recipient_inside_the_area_is_no_transfer() {
    let said = notice(&with(
        "SE",
        "controller",
        r#", "places": [{"place": "SE", "kind": "establishment"}, {"place": "SE", "kind": "storage"}]"#,
    ));
    assert!(said.contains("According to the register no personal data are transferred out of EU/EEA."), "{said}");
    assert!(!said.contains("## Host"), "{said}");
}

#[test]
fn a_recipient_of_an_unknown_country_is_told_so_in_five_languages() {
    for (language, part) in [
        (Language::En, "Whether personal data are transferred out of EU/EEA is unknown."),
        (Language::Nb, "Om personopplysninger overføres ut av EU/EØS, er ukjent."),
        (Language::Sv, "Om personuppgifter överförs ut ur EU/EES är okänt."),
        (Language::Da, "Om personoplysninger overføres ud af EU/EØS, er ukendt."),
        (Language::De, "Ob personenbezogene Daten aus dem Gebiet EU/EWR übermittelt werden, ist unbekannt."),
    ] {
        let said = text(&example("klarpris"), Paper::NoticeMarkdown, language);
        assert_eq!(said.matches(part).count(), 17, "{said}");
    }
}

#[test]
fn a_contract_has_the_items_of_the_article() {
    let said = text(&with("IN", "controller", ""), Paper::ContractMarkdown, Language::En);
    for (term, value) in [
        ("Controller", "Acme AS"),
        ("Processor", "Host Inc."),
        ("Subject-matter of the processing", "unknown"),
        ("Duration of the processing", "unknown"),
        ("Nature of the processing", "unknown"),
        ("Purpose of the processing", "hosting"),
        ("Type of personal data", "unknown"),
        ("Categories of data subjects", "unknown"),
    ] {
        assert!(said.contains(&format!("**{term}**\n\n- {value}\n")), "{term} in\n{said}");
    }
    assert!(said.contains("None are engaged."), "{said}");
}

#[test]
fn a_processor_lists_its_own_processors_and_does_not_name_its_controllers() {
    let said = text(&with("IN", "processor", ""), Paper::ContractMarkdown, Language::En);
    assert!(said.contains("**Controller**\n\n- unknown\n\n**Processor**\n\n- Acme AS\n"), "{said}");
    assert!(said.contains("| Host Inc. | hosting | unknown | India | unknown | unknown |"), "{said}");
    let unsure = text(&example("klarpris"), Paper::ContractMarkdown, Language::En);
    assert!(unsure.contains("The register states no processing on behalf of another."), "{unsure}");
    let unsure = text(&example("plandisc"), Paper::ContractMarkdown, Language::En);
    assert!(unsure.contains("- Plandisc (whether as controller or as processor is unknown)"), "{unsure}");
}

#[test]
fn clauses_name_the_module_of_the_facts_and_choose_none() {
    let stated = r#", "facts": {"tools": [{"kind": "scc", "instrument": "eu-scc-2021-914", "module": 3}], "flow.frequency": "systematic"}"#;
    let said = text(&with("IN", "controller", stated), Paper::ClausesMarkdown, Language::En);
    assert!(
        said.contains(
            "**Module**\n\n- standard contractual clauses (Implementing Decision (EU) 2021/914, module 3)\n\
             - The roles of the parties call for module 2.\n"
        ),
        "{said}"
    );
    assert!(said.contains("### Annex I.C: Competent supervisory authority\n\nDatatilsynet\n"), "{said}");
    assert!(said.contains("- Address: unknown\n"), "{said}");
    let open = text(&example("plandisc"), Paper::ClausesMarkdown, Language::De);
    assert!(open.contains("- Das Modul ist unbekannt.\n") && !open.contains("entspricht Modul"), "{open}");
    assert!(open.contains("## Plandisc – ZenDesk (Vereinigte Staaten)"), "{open}");
}

/// The clauses of the Union are no safeguard by themselves for an exporter in the United Kingdom or in Switzerland.
#[test]
fn clauses_of_another_law_are_told_what_they_need() {
    let from = |country: &str, more: &str| {
        let stated = format!(
            r#", "facts": {{"tools": [{{"kind": "scc", "instrument": "eu-scc-2021-914", "module": 2 {more}}}]}}"#
        );
        let json = serde_json::to_string(&with("IN", "controller", &stated)).unwrap().replace("\"NO\"", country);
        text(&serde_json::from_str(&json).unwrap(), Paper::ClausesMarkdown, Language::En)
    };
    let open = from("\"GB\"", "");
    assert!(open.contains("- Whether the UK Addendum is attached is unknown; without it"), "{open}");
    assert!(from("\"GB\"", r#", "uk_addendum": true"#).contains("- The UK Addendum is attached.\n"));
    assert!(from("\"CH\"", r#", "ch_adaptations": false"#).contains("- The Swiss adaptations are not made;"));
    assert!(!from("\"DE\"", "").contains("Addendum"));
}

#[test]
fn every_paper_is_made_of_every_example() {
    for (name, _) in EXAMPLES {
        let register = example(name);
        for language in [Language::En, Language::De] {
            for of in [Paper::NoticeHtml, Paper::ContractHtml, Paper::ClausesHtml, Paper::NoticeMarkdown] {
                let said = text(&register, of, language);
                assert!(
                    !said.contains('{') || said.contains("<style>"),
                    "{name} {of} {language}: a placeholder is left"
                );
                assert!(said.len() > 100, "{name} {of} {language}");
            }
        }
    }
}

#[test]
fn no_name_leaves_its_place() {
    let plain = hostile("Acme");
    for name in ["</dd><script>x</script>", "a\n\n# b", "1. x"] {
        for of in [Paper::NoticeHtml, Paper::ContractHtml, Paper::ClausesHtml] {
            let marks = |register: &Register| text(register, of, Language::En).matches('<').count();
            assert_eq!(marks(&hostile(name)), marks(&plain), "{of} {name}");
        }
        for of in [Paper::NoticeMarkdown, Paper::ContractMarkdown, Paper::ClausesMarkdown] {
            let lines = |register: &Register| text(register, of, Language::En).lines().count();
            assert_eq!(lines(&hostile(name)), lines(&plain), "{of} {name}");
        }
    }
}
