//! One line of `judge`: a question in, an answer out.

use super::json;
use lawful::law::Law;
use lawful::wire;
use serde::de::IgnoredAny;
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

/// The answer to a line of `judge`.
#[derive(Debug)]
pub struct Answer {
    /// The answer, on one line.
    pub json: String,
    /// Whether the line was no question.
    pub bad: bool,
}

/// Answers a question that stands on a line.
pub fn answer(law: &Law, question: &[u8], line: u64) -> Answer {
    let json = wire::answer(law, question);
    if !is_refusal(&json) {
        return Answer { json, bad: false };
    }
    match serde_json::from_str::<Refusal>(&json) {
        Ok(mut refusal) => {
            refusal.error.line = line;
            Answer { json: super::json(&refusal), bad: true }
        }
        Err(_) => Answer { json, bad: true },
    }
}

/// The answer to a line that cannot be read.
pub fn refusal(line: u64, message: &str) -> Answer {
    let error = Refused { message: message.to_owned(), suggestion: None, pointer: String::new(), line, column: 0 };
    Answer { json: json(&Refusal { id: None, error }), bad: true }
}

#[derive(Serialize, Deserialize)]
struct Refusal {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    id: Option<Box<RawValue>>,
    error: Refused,
}

#[derive(Serialize, Deserialize)]
struct Refused {
    message: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    suggestion: Option<String>,
    pointer: String,
    line: u64,
    column: usize,
}

/// Whether the answer is an error: its first key is, or the one after the `id`. Answers are long; this looks no further.
fn is_refusal(answer: &str) -> bool {
    let Some(id) = answer.strip_prefix("{\"id\":") else { return answer.starts_with("{\"error\":") };
    let mut stream = serde_json::Deserializer::from_str(id).into_iter::<IgnoredAny>();
    let skipped = stream.next().is_some_and(|value| value.is_ok());
    skipped && id.get(stream.byte_offset()..).is_some_and(|rest| rest.starts_with(",\"error\":"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn refusals_are_told_from_answers() {
        assert!(is_refusal(r#"{"error":{}}"#));
        assert!(is_refusal(r#"{"id":{"a":[",\"x"]},"error":{}}"#));
        assert!(is_refusal(r#"{"id":1,"error":{}}"#));
        assert!(!is_refusal(r#"{"id":"x,\"error\":","question":"transfer"}"#));
        assert!(!is_refusal(r#"{"question":"transfer"}"#));
    }

    #[test]
    fn a_refusal_names_its_line_and_keeps_its_id() {
        let answer = answer(&Law::bundled(), br#"{"id": [7], "question": "transfr"}"#, 12);
        assert!(answer.bad);
        assert!(answer.json.contains(r#""line":12"#), "{}", answer.json);
        assert!(answer.json.contains("nearest is `transfer`"), "{}", answer.json);
    }
}
