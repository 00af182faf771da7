//! `lawful diff`.

use crate::common::{core, lawful, written};
use serde_json::Value;

const ACME: &str = "tests/data/acme.yaml";
const NEXT: &str = "tests/data/acme-next.yaml";
/// Two revisions of a list of sub-processors: Datadog is new in the second.
const HEY: [&str; 2] = ["hey-06-2021-09-24-bdc0c9e1.json", "hey-07-2022-05-18-5b35b294.json"];

fn hey() -> [String; 2] {
    HEY.map(|file| core("tests/data/histories/37signals").join(file).display().to_string())
}

const TERMS: [&str; 8] =
    ["--authorisation", "general", "--objection-days", "30", "--effective-on", "2022-06-20", "--on", "2022-05-18"];

#[test]
fn a_new_recipient_waits_for_the_objection_period() {
    let [old, new] = hey();
    let args = [&["diff", old.as_str(), &new][..], &TERMS].concat();
    let late = [&args[..], &["--notice-sent-on", "2022-05-25"]].concat();
    lawful(&late)
        .exits(1)
        .says("1 added\nJudged on 2022-06-20, the day the change takes effect,")
        .says("added: Datadog (datadog)\n  New at     /engagements/2\n")
        .says("Notice by  2022-05-21")
        .says("! The objection period still runs, until 2022-06-24")
        .says("Art. 28(2) GDPR");
    let early = [&args[..], &["--notice-sent-on", "2022-05-18"]].concat();
    lawful(&early).exits(0).says("Start from 2022-06-17").says("? It cannot be told whether a transfer is permitted");
    lawful(&[&args[..], &["--notice-sent-on", "none"]].concat()).exits(1).says("! The objection period still runs");
    lawful(&["diff", &old, &new, "--on", "2022-05-18"]).exits(0).says("? An authorisation may be needed");
}

#[test]
fn holidays_are_no_business_days() {
    let [old, new] = hey();
    let args = [&["diff", old.as_str(), &new][..], &TERMS].concat();
    let start = |more: &[&str]| lawful(&[&args[..], &["--notice-sent-on", "2022-05-02"], more].concat());
    start(&["--business-days"]).exits(0).says("Start from 2022-06-13");
    start(&["--business-days", "--holiday", "2022-05-26"]).exits(0).says("Start from 2022-06-14");
    let file = written("holidays.yaml", "- 2022-05-26\n- 2022-06-06\n");
    start(&["--business-days", "--holidays", &file]).exits(0).says("Start from 2022-06-15");
    let bad = written("bad-holidays.yaml", "- 2022-05-26\n- soon\n");
    start(&["--business-days", "--holidays", &bad]).exits(2).complains("bad-holidays.yaml:2:3");
    start(&["--holiday", "2022-05-26"]).exits(2).complains("--business-days");
}

#[test]
fn a_leg_gets_worse() {
    lawful(&["diff", ACME, NEXT, "--on", "2026-11-26"])
        .exits(1)
        .says("1 added, 1 removed, 1 renamed, 1 changed")
        .says("renamed: Mailer Inc. → Mailer, Inc.")
        .says("Old        DE [/parties/2/places/0]")
        .says("New        IN [/parties/2/places/0]")
        .says("· not restricted → ");
}

#[test]
fn no_change_is_none() {
    let ran = lawful(&["diff", ACME, ACME, "--on", "2026-11-26"]).exits(0);
    assert_eq!(ran.out, "No change.\n");
    lawful(&["diff", "-", "-"]).exits(2).complains("only one of the two");
    lawful(&["diff", ACME, "tests/data/typo.yaml"]).exits(2).complains("typo.yaml:15:32");
}

#[test]
fn json_has_the_change_and_what_follows() {
    let [old, new] = hey();
    let args = [&["diff", old.as_str(), &new][..], &TERMS, &["--format", "json"]].concat();
    let said: Value = serde_json::from_str(&lawful(&args).exits(0).out).expect("the output is JSON");
    assert_eq!(said["change"]["added"][0]["id"], "datadog");
    assert_eq!(said["consequences"]["latest_notice_on"], "2022-05-21");
    assert_eq!(said["consequences"]["duty"], "notify");
}

/// Two revisions of one file, as git keeps them.
#[test]
fn a_revision_of_the_file_is_compared_with_it() {
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("since");
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).expect("a folder");
    let git = |args: &[&str]| {
        let ran = std::process::Command::new("git").arg("-C").arg(&folder).args(args).output().expect("git is there");
        assert!(ran.status.success(), "{}", String::from_utf8_lossy(&ran.stderr));
    };
    git(&["init", "-q"]);
    let [old, new] = hey().map(|file| std::fs::read(file).expect("the list is there"));
    let file = folder.join("list.json");
    std::fs::write(&file, old).expect("written");
    git(&["add", "list.json"]);
    git(&["-c", "user.name=a", "-c", "user.email=a@b", "-c", "commit.gpgsign=false", "commit", "-q", "-m", "one"]);
    std::fs::write(&file, new).expect("written");
    let file = file.display().to_string();
    let on = ["--on", "2022-05-18"];
    lawful(&[&["diff", "--since", "HEAD", &file], &on[..]].concat()).exits(0).says("added: Datadog (datadog)");
    lawful(&["diff", "--since", "HEAD~7", &file]).exits(2).complains("at `HEAD~7`");
    lawful(&["diff", "--since", "-x", &file]).exits(2);
    lawful(&["diff", "--since", "HEAD", &file, &file]).exits(2).complains("with --since there is one file");
    lawful(&["diff", &file]).exits(2).complains("two files are compared");
}
