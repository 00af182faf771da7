//! `export --to dossier`, `dot` and `opa`.

use crate::common::{example, lawful, written};

const ON: [&str; 2] = ["--on", "2026-11-22"];

fn export(file: &str, to: &str, rest: &[&str]) -> crate::common::Ran {
    lawful(&[&["export", file, "--to", to][..], &ON, rest].concat())
}

#[test]
fn a_dossier_is_one_page_in_the_language_asked_for() {
    let file = example("plandisc.json");
    export(&file, "dossier", &[]).exits(0).says("<!DOCTYPE html>\n<html lang=\"en\">").says("Judged on");
    let nb = export(&file, "dossier", &["--lang", "nb"]).exits(0).says("<html lang=\"nb\">").says(">Sammendrag</h2>");
    assert!(!nb.out.contains("id=\"change\""), "nothing is told of an earlier version that was not given");
    // A question under one regime alone.
    export(&file, "dossier", &["--regime", "uk-gdpr"]).exits(0).says("UK GDPR");
}

#[test]
fn a_dossier_tells_what_changed() {
    let old = example("plandisc.json");
    let text = std::fs::read_to_string(&old).expect("it is there");
    let new = written("plandisc-new.json", text.replacen("\"place\": \"IE\"", "\"place\": \"IN\"", 1));
    export(&new, "dossier", &["--since", &old]).exits(0).says("id=\"change\"").says("What it obliges").says("LF-D-006");
    export(&new, "dossier", &["--since", &written("bad-old.json", "{")]).exits(2).complains("bad-old.json");
}

#[test]
fn a_bundle_is_written_and_not_printed_as_text() {
    let out = written("bundle.tar.gz", "as it was");
    assert_eq!(export(&example("plandisc.json"), "opa", &["--out", &out]).exits(0).out, "");
    let bytes = std::fs::read(&out).expect("it is written");
    assert_eq!(bytes[..2], [0x1f, 0x8b], "it is compressed");
    let again = written("bundle-2.tar.gz", "");
    export(&example("plandisc.json"), "opa", &["--out", &again]).exits(0);
    assert_eq!(bytes, std::fs::read(again).expect("it is written"), "the same to the byte");
}

#[test]
fn a_graph_for_graphviz() {
    let ran = export(&example("plandisc.json"), "dot", &["--lang", "sv"]).exits(0).says("digraph register {\n");
    assert!(ran.out.contains("label=\"Google\\n") && ran.out.ends_with("}\n"), "{}", ran.out);
}
