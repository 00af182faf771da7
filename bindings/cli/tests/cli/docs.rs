//! The examples of `docs/CLI.md` are what the command prints: rerun with `LAWFUL_BLESS=1` when that changes, and read
//! the diff.

use crate::common::run;
use std::path::Path;
use std::process::Command;

const START: &str = "```console\n$ lawful ";

/// What a command prints in the folder of the example.
fn printed(args: &str) -> String {
    let mut command = Command::new(env!("CARGO_BIN_EXE_lawful"));
    command.args(args.split_whitespace()).current_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data"));
    let ran = run(command, b"");
    format!("{}{}", ran.out, ran.err)
}

/// The page with every example as it is printed now.
fn renewed(page: &str) -> String {
    let mut parts = page.split(START);
    let mut renewed = parts.next().unwrap_or("").to_owned();
    for part in parts {
        let (args, rest) = part.split_once('\n').expect("a command ends with its line");
        let (_, rest) = rest.split_once("```\n").expect("an example ends");
        renewed += &format!("{START}{args}\n{}```\n{rest}", printed(args));
    }
    renewed
}

#[test]
fn the_examples_are_what_is_printed() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/CLI.md");
    let page = std::fs::read_to_string(&file).expect("the page is there");
    let renewed = renewed(&page);
    if std::env::var_os("LAWFUL_BLESS").is_some() {
        std::fs::write(&file, &renewed).expect("the page is written");
        return;
    }
    assert!(page == renewed, "docs/CLI.md is stale: rerun with LAWFUL_BLESS=1, then read the diff");
}
