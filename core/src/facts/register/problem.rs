//! What can be wrong with the structure of a register.

use core::cmp::Ordering;
use core::fmt;
use serde::Serialize;

/// One thing wrong with the structure of a register, and where.
///
/// Shown as ``/engagements/0/engages: unknown party `gogle`; nearest is `google` ``.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Problem {
    /// Its place, as a JSON pointer; empty for the whole register.
    pub pointer: String,
    /// What is wrong, with the nearest valid word.
    pub message: String,
    /// The word that is wrong.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub word: Option<String>,
    /// The valid word that is spelt most like it, if one is close.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nearest: Option<String>,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.pointer.is_empty() {
            write!(f, "{}: ", self.pointer)?;
        }
        f.write_str(&self.message)
    }
}

impl std::error::Error for Problem {}

/// More problems than these are counted, not listed.
pub(super) const MOST_LISTED: usize = 100;

impl Problem {
    pub(crate) fn new(pointer: String, message: String) -> Self {
        Self { pointer, message, word: None, nearest: None }
    }

    /// The line that stands for the problems that are not listed.
    pub(super) fn and_more(count: usize) -> Self {
        Self::new(String::new(), format!("and {count} more"))
    }
}

/// The order of pointers: by their parts, numbers by value.
pub(super) fn by_pointer(a: &str, b: &str) -> Ordering {
    let number = |part: &str| part.parse::<u64>();
    let mut parts = (a.split('/'), b.split('/'));
    loop {
        let order = match (parts.0.next(), parts.1.next()) {
            (Some(a), Some(b)) => match (number(a), number(b)) {
                (Ok(a), Ok(b)) => a.cmp(&b),
                _ => a.cmp(b),
            },
            (a, b) => return a.cmp(&b),
        };
        if order.is_ne() {
            return order;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_in_pointers_go_by_value() {
        let mut pointers = ["/parties/10", "/parties/9/id", "", "/parties/9", "/engagements/2"];
        pointers.sort_by(|a, b| by_pointer(a, b));
        assert_eq!(pointers, ["", "/engagements/2", "/parties/9", "/parties/9/id", "/parties/10"]);
    }
}
