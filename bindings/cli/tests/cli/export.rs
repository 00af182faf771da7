//! `export`.

use crate::common::{core, example, lawful, written};

const DAY: [&str; 2] = ["--on", "2026-11-26"];

fn export(file: &str, rest: &[&str]) -> crate::common::Ran {
    lawful(&[&["export", file][..], &DAY, rest].concat())
}

#[test]
fn a_graph_is_printed_or_written_whole() {
    let file = example("plandisc.json");
    let printed = export(&file, &["--to", "mermaid"]).exits(0).says("flowchart LR\n").says("|\"undetermined\"|");
    let out = written("plandisc.mmd", "as it was");
    assert_eq!(export(&file, &["--to", "mermaid", "--out", &out]).exits(0).out, "");
    assert_eq!(std::fs::read_to_string(&out).expect("it is written"), printed.out);
    export(&file, &["--to", "mermaid", "--lang", "nb"]).exits(0).says("|\"uavklart\"|");
}

#[test]
fn what_cannot_be_exported_leaves_the_place_as_it_was() {
    let file = example("plandisc.json");
    let out = written("kept.mmd", "as it was");
    export(&written("bad.json", "{"), &["--to", "mermaid", "--out", &out]).exits(2).complains("bad.json");
    assert_eq!(std::fs::read_to_string(&out).expect("it is there"), "as it was");
    export(&file, &["--to", "mermeid"]).exits(2).complains("nearest is `mermaid`");
    export(&file, &["--to", "mermaid", "--out", &format!("{out}/no/such/folder")]).exits(2).complains("cannot write");
    let folder = std::path::Path::new(&out).parent().expect("it is in a folder").display().to_string();
    export(&file, &["--to", "mermaid", "--out", &folder]).exits(2).complains("it is a directory");
}

#[test]
fn a_record_is_laid_out_as_an_authority_has_it() {
    let file = example("superoffice.json");
    let record = |rest: &[&str]| export(&file, &[&["--to", "record-csv"][..], rest].concat());
    record(&[]).exits(0).says("Processing activity,").says("unknown");
    record(&["--layout", "imy", "--side", "processor", "--lang", "sv"]).exits(0).says("Behandling,").says("okänt");
    record(&["--layout", "icoo"]).exits(2).complains("nearest is `ico`");
    let out = written("record.xlsx", "");
    export(&file, &["--to", "record-xlsx", "--out", &out]).exits(0);
    assert!(std::fs::read(&out).expect("it is written").starts_with(b"PK"));
}

#[test]
fn a_page_and_its_feed_tell_what_changed() {
    let old = core("../bindings/cli/tests/data/acme.yaml").display().to_string();
    let new = core("../bindings/cli/tests/data/acme-next.yaml").display().to_string();
    export(&new, &["--to", "atom-feed"]).exits(2).complains("needs the register as it was before");
    export(&new, &["--to", "atom-feed", "--since", &old, "--url", "https://acme.example/"])
        .exits(0)
        .says("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"en\">")
        .says("href=\"https://acme.example/\"")
        .says("<entry>");
    export(&new, &["--to", "page-html", "--since", &old, "--lang", "da"])
        .exits(0)
        .says("<html lang=\"da\">")
        .says("<h2>Ændringer siden forrige version</h2>");
    export("-", &["--to", "page-html", "--since", "-"]).exits(2).complains("only one of the two registers");
}
