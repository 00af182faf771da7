//! `lawful check`: what it prints and how it exits.

use crate::common::{example, lawful, with_input, written};
use serde_json::Value;

const ACME: &str = "tests/data/acme.yaml";
const ON: [&str; 2] = ["--on", "2026-11-26"];

fn check(args: &[&str]) -> crate::common::Ran {
    lawful(&[&["check"], args, &ON].concat())
}

#[test]
fn each_outcome_has_a_mark_and_a_word() {
    check(&[ACME])
        .exits(1)
        .says("Who gets data from Acme\n")
        .says("4 legs to 4 recipients, judged on 2026-11-26 by edition 20")
        .says("✗ 1 unlawful   ? 1 undetermined   ✓ 1 lawful   · 1 not restricted")
        .says("  Leg        Acme AS, NO → US (newsletter)")
        .says("  Ground     eu-adequacy-us-dpf")
        .says("· not restricted")
        .says("  Remedy     1. ")
        .says("  Ask        ");
}

#[test]
fn a_chain_is_shown_with_the_way_to_its_weakest_leg() {
    check(&[ACME]).exits(1).says("  Chain      Acme AS (as controller), 4 engaged: unlawful, weakest at Acme AS →");
    let chain = r#"{"format": "lawful-register/1", "document": {"id": "shop", "holder": "shop"},
        "parties": [
            {"id": "shop", "name": {"written": "Shop"}, "places": [{"place": "SE", "kind": "establishment"}]},
            {"id": "host", "name": {"written": "Host"}, "places": [{"place": "IE", "kind": "establishment"}]},
            {"id": "desk", "name": {"written": "Desk"}, "places": [{"place": "DE", "kind": "establishment"}]}
        ],
        "engagements": [
            {"id": "a", "by": "shop", "engages": "host", "by_role": "controller", "role": {"assessed": "processor"}},
            {"id": "b", "by": "host", "engages": "desk", "by_role": "processor", "role": {"assessed": "processor"},
                "subprocessing": {"authorisation": {"type": "none"}}}
        ]}"#;
    check(&[&written("chain.json", chain)])
        .exits(1)
        .says("  Chain      Shop (as controller), 2 engaged: unlawful, weakest at Shop → Host →")
        .says("[LF-K-001]");
}

#[test]
fn findings_point_into_the_file() {
    check(&[ACME]).exits(1).says("breach[LF-T-020]").says("--> tests/data/acme.yaml:49:7").says("49 | tools: []");
}

#[test]
fn the_record_is_summed_up_first_and_told_activity_by_activity() {
    let ran = check(&[&example("iconfirm.json")])
        .exits(1)
        .says("\nRecord: ✗ 1 not in order   ? 21 open   ✓ 1 in order\n")
        .says("\nActivity own-processing  ")
        .says("  Storage    ? product-updates, newsletter, exchange-of-knowledge: Is it stated")
        .says("\nActivity platform  ")
        .says("\nRecipients and agreements  ")
        .says("  Notice     ✗ iconfirm: The notice does not state each purpose with its basis.")
        .says("\nDuties of iconfirm  ")
        .says("breach[LF-N-003]")
        .says("521 | \"id\": \"exchange-of-knowledge\",");
    let duties =
        ran.out.split("\nDuties of iconfirm").nth(1).and_then(|rest| rest.split("\n\n").next()).expect("a block");
    assert_eq!(duties.matches(" ? iconfirm: ").count(), 3, "each open duty is told once: {duties}");
    check(&[&example("iconfirm.json"), "--verbose"]).says("  Storage    ✓ relationship: complete");
}

#[test]
fn a_register_without_activities_has_no_record_to_judge() {
    let ran = check(&[ACME]);
    assert!(!ran.out.contains("Record:") && !ran.out.contains("Duties of"), "{}", ran.out);
}

#[test]
fn nothing_is_wider_than_the_page() {
    for file in [ACME, &example("superoffice.json"), &example("iconfirm.json")] {
        for more in [&[][..], &["--verbose"][..]] {
            let ran = check(&[&[file][..], more].concat());
            for line in ran.out.lines().filter(|line| !line.contains("-->") && !line.contains(" | ")) {
                assert!(line.chars().count() <= 80, "{line}");
            }
        }
    }
}

#[test]
fn the_exit_status_follows_the_severity_asked_for() {
    let toml = "tests/data/acme.toml";
    for (file, level, status) in
        [(ACME, "breach", 1), (ACME, "never", 0), (toml, "breach", 0), (toml, "gap", 0), (toml, "note", 1)]
    {
        check(&[file, "--fail-on", level]).exits(status);
    }
    check(&[&example("triggerbee.json")]).exits(0);
    check(&[&example("triggerbee.json"), "--fail-on", "gap"]).exits(1);
    // A notice that lacks what is due is a breach of its own.
    check(&[&example("iconfirm.json")]).exits(1);
}

#[test]
fn colour_is_only_used_when_asked_for() {
    let plain = check(&[ACME]);
    assert!(!plain.out.contains('\u{1b}'));
    let styled = check(&[ACME, "--color", "always"]);
    assert!(styled.out.contains("\u{1b}["));
    assert_eq!(anstream::adapter::strip_str(&styled.out).to_string(), plain.out);
}

#[test]
fn the_three_formats_mean_the_same() {
    let yaml = std::fs::read_to_string(ACME).expect("the register is there");
    let yaml = yaml.as_bytes();
    let json = with_input(&[&["check", "-", "--format", "json"][..], &ON].concat(), yaml).exits(1);
    let again = lawful(&[&["check", ACME, "--format", "json"][..], &ON].concat());
    assert_eq!(json.out, again.out);
    with_input(&[&["check", "-", "--input-format", "json"][..], &ON].concat(), yaml)
        .exits(2)
        .complains("malformed JSON");
}

#[test]
fn what_is_no_register_is_told_where_it_belongs() {
    let cases = [
        ("list.csv", "name,country\nMailer,US\n", "`lawful import` makes a register"),
        ("leg.json", r#"{"exporter": {"country": "DE"}}"#, "one transfer, or a question, is for `lawful explain`"),
        ("asked.json", r#"{"question": "transfer"}"#, "one transfer, or a question, is for `lawful explain`"),
        ("twice.yaml", "parties: []\nparties: []\n", "key `parties` is given twice"),
    ];
    for (name, text, complaint) in cases {
        check(&[&written(&format!("check-{name}"), text)]).exits(2).complains(complaint);
    }
    lawful(&["check", ACME, "--on", "2026-02-30"]).exits(2).complains("there is no such day");
    let dotted = lawful(&["check", ACME, "--on", "30.02.2026"]).exits(2);
    dotted.complains("a date is year-month-day");
}

#[test]
fn json_is_one_report_a_line() {
    let ran = check(&[ACME, "tests/data/acme.toml", "--format", "json"]).exits(1);
    let reports: Vec<Value> = ran.out.lines().map(|line| serde_json::from_str(line).expect("a line is JSON")).collect();
    assert_eq!(reports.len(), 2);
    assert_eq!(reports[0]["outcome"], "unlawful");
    assert_eq!(reports[0]["day"], "2026-11-26");
    assert_eq!(reports[0]["legs"][0]["verdict"]["ground"], "eu-adequacy-us-dpf");
    assert_eq!(reports[1]["outcome"], "not-restricted");
}

#[test]
fn sarif_has_rules_and_regions() {
    let ran = check(&[ACME, "--format", "sarif"]).exits(1);
    let log: Value = serde_json::from_str(&ran.out).expect("it is JSON");
    assert_eq!(log["version"], "2.1.0");
    let run = &log["runs"][0];
    let rules = run["tool"]["driver"]["rules"].as_array().expect("there are rules");
    let results = run["results"].as_array().expect("there are results");
    assert!(!results.is_empty());
    for result in results {
        let at = result["ruleIndex"].as_u64().and_then(|at| usize::try_from(at).ok()).expect("a position");
        assert_eq!(rules[at]["id"], result["ruleId"]);
        assert!(matches!(result["level"].as_str(), Some("error" | "warning" | "note")));
    }
    let breach = results.iter().find(|result| result["ruleId"] == "LF-T-020").expect("the breach is there");
    let place = &breach["locations"][0]["physicalLocation"];
    assert_eq!(place["artifactLocation"]["uri"], ACME);
    assert_eq!(place["region"]["startLine"], 49);
    assert_eq!(place["region"]["startColumn"], 7);
    assert_eq!(place["region"]["endColumn"], 12);
}

#[test]
fn findings_on_the_record_have_regions_too() {
    let ran = check(&[&example("superoffice.json"), "--format", "sarif"]).exits(1);
    let log: Value = serde_json::from_str(&ran.out).expect("it is JSON");
    let results = log["runs"][0]["results"].as_array().expect("there are results");
    let vague: Vec<&Value> = results.iter().filter(|result| result["ruleId"] == "LF-B-005").collect();
    let place = |result: &Value| result["locations"][0]["logicalLocations"][0]["fullyQualifiedName"].clone();
    assert!(
        vague.iter().any(|result| result["level"] == "error" && place(result) == "/activities/0/purposes/0/specific")
    );
    // The consent of the websites is judged as a basis and as a consent: one result.
    let harder = results.iter().filter(|result| result["ruleId"] == "LF-C-006" && result["level"] == "error");
    assert_eq!(harder.count(), 1);
    let named = |result: &Value| result["partialFingerprints"]["lawful/v1"].as_str().map(str::to_owned);
    assert!(
        vague
            .iter()
            .any(|result| named(result).as_deref() == Some("LF-B-005:basis/direct-sales-and-marketing:/specific"))
    );
}

#[test]
fn the_law_can_be_changed() {
    check(&[ACME, "--without", "eu-adequacy-us-dpf"]).exits(1).says("✗ 2 unlawful");
    check(&[ACME, "--without", "eu-adequacy-us-dpf@2027-01-01"])
        .exits(1)
        .says("✗ 1 unlawful")
        .says("Next       2027-01-01");
    let overlay = written("overlay.yaml", "- {op: end, instrument: eu-adequacy-us-dpf, date: 2026-01-01}\n");
    check(&[ACME, "--law", &overlay]).exits(1).says("✗ 2 unlawful").says("+overlay");
    check(&[ACME, "--without", "eu-adequacy-us-dfp"]).exits(2).complains("nearest is `eu-adequacy-us-dpf`");
    let wrong = written("wrong.json", r#"[{"op": "stop", "instrument": "x"}]"#);
    check(&[ACME, "--law", &wrong]).exits(2).complains("stop");
}

#[test]
fn today_is_said_to_be_today() {
    lawful(&["check", ACME]).says("(today)");
}

#[test]
fn unknown_instruments_are_refused_with_the_nearest() {
    let yaml = std::fs::read_to_string(ACME).expect("the register is there");
    let file = written(
        "instrument.yaml",
        yaml.replace(
            "tools: []\n      derogations",
            "tools: [{kind: scc, instrument: eu-scc-2021-915x}]\n      derogations",
        ),
    );
    check(&[&file])
        .exits(2)
        .complains("nearest is `eu-scc-2021-91")
        .complains("/engagements/2/facts/tools/0/instrument")
        .complains(":49:");
}

#[test]
fn one_bad_file_does_not_hide_the_others() {
    check(&[ACME, "tests/data/nothing.json"])
        .exits(2)
        .says("Who gets data from Acme")
        .complains("there is no such file");
}

#[test]
fn the_command_line_is_checked() {
    for (args, part) in [
        (&["check"][..], "FILE"),
        (&["check", ACME, "--on", "26.11.2026"], "a date is year-month-day"),
        (&["check", ACME, "--regime", "eu-gdrp"], "nearest is `eu-gdpr`"),
        (&["check", ACME, "--regime", "eu-led"], "not judged"),
        (&["chekc"], "check"),
        (&["check", "."], "it is a directory"),
    ] {
        lawful(args).exits(2).complains(part);
    }
    lawful(&["--help"]).exits(0).says("Exit status");
    lawful(&["--version"]).exits(0).says("lawful ");
}

#[test]
fn findings_are_annotations_of_a_change() {
    let file = example("superoffice.json");
    let ran = lawful(&["check", &file, "--on", "2026-11-22", "--format", "github"]).exits(1);
    let lines: Vec<&str> = ran.out.lines().collect();
    assert!(lines.len() > 10, "{}", ran.out);
    for line in &lines {
        let (head, message) = line.strip_prefix("::").and_then(|rest| rest.split_once("::")).expect("a command");
        assert!(["error ", "warning ", "notice "].iter().any(|level| head.starts_with(level)), "{line}");
        assert!(head.contains("superoffice.json,line=") && head.contains("title=LF-") && !message.is_empty(), "{line}");
    }
    let errors = lines.iter().filter(|line| line.starts_with("::error ")).count();
    assert!(errors > 0, "{}", ran.out);
}
