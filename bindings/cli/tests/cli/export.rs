//! `export`.

use crate::common::{example, lawful, written};

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
