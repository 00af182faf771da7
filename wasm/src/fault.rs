//! What is thrown.

use lawful::wire::InputError;
use serde::Serialize;

/// What is wrong with an input, and where: the `error` object of an answer.
#[derive(Serialize)]
pub(crate) struct Fault {
    message: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    suggestion: Option<String>,
    pointer: String,
    line: usize,
    column: usize,
}

impl Fault {
    pub(crate) fn new(pointer: &str, message: String) -> Self {
        Self { message, suggestion: None, pointer: pointer.to_owned(), line: 0, column: 0 }
    }

    /// The same about something else.
    pub(crate) fn at(self, pointer: &str) -> Self {
        Self { pointer: pointer.to_owned(), line: 0, column: 0, ..self }
    }
}

impl From<InputError> for Fault {
    fn from(error: InputError) -> Self {
        let InputError { message, suggestion, pointer, line, column, .. } = error;
        Self { message, suggestion, pointer, line, column }
    }
}

impl From<Fault> for String {
    fn from(fault: Fault) -> Self {
        serde_json::to_string(&fault).unwrap_or_default()
    }
}
