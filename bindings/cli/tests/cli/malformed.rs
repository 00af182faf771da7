//! Bad registers: refused with exit status 2, a precise message on one screen, quickly and in little memory.

use crate::common::{Ran, core, written};
use std::collections::BTreeMap;
use std::process::Command;

#[path = "../../../../core/tests/data/malformed/generated.rs"]
mod generated;

use generated::{Fate, GENERATED};

/// What a message must hold.
#[derive(serde::Deserialize)]
struct Expected {
    pointer: Option<String>,
    message_contains: String,
    nearest: Option<String>,
}

/// The most address space a check may take, in KiB: the program and its stacks are in it, too.
const SPACE: u32 = 400 << 10;
/// The most seconds of a processor it may take, in a build for tests. More, and the system ends it.
const SECONDS: u32 = 10;

/// Checks a file within bounds.
fn check(file: &str) -> Ran {
    let mut command = Command::new("/bin/sh");
    let script = format!("ulimit -v {SPACE}; ulimit -t {SECONDS}; exec \"$0\" check \"$1\" --on 2026-11-26");
    command.args(["-c", &script, env!("CARGO_BIN_EXE_lawful"), file]);
    crate::common::run(command, b"")
}

fn refused(file: &str, ran: &Ran) {
    assert_eq!(ran.status, 2, "{file}:\n{}\n{}", ran.out, ran.err);
    assert!(ran.err.lines().count() <= 40, "{file}:\n{}", ran.err);
    assert!(ran.err.len() < 8_000, "{file}: {} bytes", ran.err.len());
    assert!(!ran.err.contains("panicked"), "{file}:\n{}", ran.err);
}

#[test]
fn files_are_refused_with_place_and_nearest_word() {
    let folder = core("tests/data/malformed");
    let Ok(text) = std::fs::read_to_string(folder.join("expected.json")) else { return };
    let expected: BTreeMap<String, Expected> = serde_json::from_str(&text).expect("the expectations are read");
    for (name, expected) in expected {
        let file = folder.join(&name).display().to_string();
        let ran = check(&file);
        refused(&name, &ran);
        if name.contains("bomb") {
            assert!(ran.err.contains("more than is read here"), "{name}:\n{}", ran.err);
            continue;
        }
        assert!(ran.err.contains(&expected.message_contains), "{name}: {}\n{}", expected.message_contains, ran.err);
        for part in [expected.pointer.filter(|at| !at.is_empty()), expected.nearest].into_iter().flatten() {
            assert!(ran.err.contains(&part), "{name}: {part}\n{}", ran.err);
        }
    }
}

#[test]
fn strange_and_large_inputs_are_answered() {
    for case in GENERATED {
        let file = written(case.name, case.bytes());
        let ran = check(&file);
        match case.fate {
            Fate::Read => assert!(matches!(ran.status, 0 | 1), "{}: {}\n{}", case.name, ran.status, ran.err),
            Fate::Answered => assert!(matches!(ran.status, 0..=2), "{}: {}\n{}", case.name, ran.status, ran.err),
            Fate::Refused(_) => refused(case.name, &ran),
        }
        std::fs::remove_file(&file).expect("the file is removed");
    }
}

#[test]
fn a_byte_order_mark_and_any_line_end_are_fine() {
    let register = std::fs::read_to_string("tests/data/acme.yaml").expect("the register is there");
    let marked = written("marked.yaml", format!("\u{feff}{}", register.replace('\n', "\r\n")));
    let ran = check(&marked);
    ran.exits(1).says("✗ 1 unlawful").says(":49:7");
}

#[test]
fn bytes_that_are_no_text_are_named() {
    let ran = check(&written("latin1.json", b"{\n  \"format\": \"\xe5\"}"));
    ran.exits(2).complains("byte 0xe5 at offset 15").complains(":2:14");
    let ran = check(&written("utf16.json", b"\xff\xfe{\0}\0"));
    ran.exits(2).complains("UTF-16; save it as UTF-8");
    let ran = check(&written("nothing.json", b""));
    ran.exits(2).complains("the input is empty");
}
