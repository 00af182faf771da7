//! `lawful judge`: JSON Lines in, JSON Lines out.

use crate::common::{lawful, with_input, written};
use serde_json::Value;
use std::io::{BufRead, BufReader, Write};
use std::process::{Command, Stdio};

const QUESTION: &str = r#"{"id": "a", "question": "transfer", "regime": "eu-gdpr", "as_of": "2026-11-22", "detail": "outcome", "facts": {"exporter.country": "DE", "importer": {"country": "FR", "role": "processor"}}}"#;
const ANSWER: &str = r#"{"id":"a","question":"transfer","outcome":"not-restricted"}"#;

#[test]
fn answers_come_in_the_order_of_the_questions() {
    let input = format!("{QUESTION}\n{}\r\n{QUESTION}", QUESTION.replace("\"a\"", "[1]"));
    let ran = with_input(&["judge"], input.as_bytes()).exits(0);
    assert_eq!(ran.out, format!("{ANSWER}\n{}\n{ANSWER}\n", ANSWER.replace("\"a\"", "[1]")));
    let file = written("questions.jsonl", &input);
    assert_eq!(lawful(&["judge", &file]).exits(0).out, ran.out);
}

#[test]
fn bad_lines_are_answered_in_place() {
    let bad = QUESTION.replace("country\": \"FR", "contry\": \"FR");
    let input = [QUESTION.as_bytes(), b"\n\n", bad.as_bytes(), b"\n\xff\n{\"id\": 9}\n", QUESTION.as_bytes()].concat();
    let ran = with_input(&["judge"], &input).exits(0);
    let lines: Vec<Value> = ran.out.lines().map(|line| serde_json::from_str(line).expect("a line is JSON")).collect();
    assert_eq!(lines.len(), 6);
    for (at, line) in lines.iter().enumerate().skip(1).take(4) {
        assert_eq!(line["error"]["line"], at + 1, "{line}");
    }
    assert_eq!(lines[2]["id"], "a");
    assert!(lines[2]["error"]["pointer"].as_str().is_some_and(|at| at.starts_with("/facts/importer")));
    assert!(lines[2]["error"]["message"].as_str().is_some_and(|text| text.contains("nearest is `country`")));
    assert_eq!(lines[5]["outcome"], "not-restricted");
    with_input(&["judge", "--strict"], &input).exits(2);
    with_input(&["judge", "--strict"], QUESTION.as_bytes()).exits(0);
}

#[test]
fn no_input_is_no_answer() {
    assert_eq!(with_input(&["judge"], b"").exits(0).out, "");
    lawful(&["judge", "tests/data/nothing.jsonl"]).exits(2).complains("there is no such file");
    lawful(&["judge", "."]).exits(2).complains("it is a directory");
}

#[test]
fn a_long_line_is_refused_in_place() {
    let input = format!("{}\n{QUESTION}\n", "x".repeat((16 << 20) + 1));
    let ran = with_input(&["judge"], input.as_bytes()).exits(0);
    let lines: Vec<&str> = ran.out.lines().collect();
    assert!(lines[0].contains("longer than 16 MiB"), "{}", lines[0]);
    assert_eq!(lines[1], ANSWER);
}

#[test]
fn another_program_can_ask_and_wait() {
    let mut child = Command::new(env!("CARGO_BIN_EXE_lawful"))
        .arg("judge")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("the command starts");
    let mut questions = child.stdin.take().expect("standard input is piped");
    let mut answers = BufReader::new(child.stdout.take().expect("standard output is piped"));
    for _ in 0..3 {
        writeln!(questions, "{QUESTION}").expect("the question is sent");
        let mut answer = String::new();
        answers.read_line(&mut answer).expect("the answer is read");
        assert_eq!(answer.trim_end(), ANSWER);
    }
    drop(questions);
    assert!(child.wait().expect("the command ends").success());
}
