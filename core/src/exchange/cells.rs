//! The pieces of a text, and the account of them.

use serde::Serialize;
use serde_json::{Value, json};

/// A piece of a text: the cell of a table, an item of a list, a heading, a paragraph.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Cell {
    /// The words, without the marks of the format.
    pub(super) text: String,
    /// The lines it stands on, from 1: the first and the last.
    pub(super) lines: (u32, u32),
}

impl Cell {
    pub(super) fn new(text: &str, line: usize) -> Self {
        let line = u32::try_from(line).unwrap_or(u32::MAX);
        Self { text: tidy(text), lines: (line, line) }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    /// A part of the cell.
    pub(super) fn part(&self, text: &str) -> Self {
        Self { text: tidy(text), lines: self.lines }
    }

    /// The cell goes on in another.
    pub(super) fn append(&mut self, more: &Self) {
        if more.is_empty() {
            return;
        }
        if self.is_empty() {
            *self = more.clone();
            return;
        }
        self.text.push(' ');
        self.text.push_str(&more.text);
        self.lines.1 = more.lines.1;
    }

    /// The words with their lines, as a register keeps them; a format without lines has the words alone.
    pub(super) fn words(&self) -> Value {
        if self.lines.0 == 0 {
            return json!(self.text);
        }
        json!({"text": self.text, "lines": self.line_list()})
    }

    pub(super) fn line_list(&self) -> Vec<u32> {
        if self.lines.0 == self.lines.1 { vec![self.lines.0] } else { vec![self.lines.0, self.lines.1] }
    }
}

/// One space for every run of blank signs.
fn tidy(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A piece of the text that was not understood.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Loss {
    /// The line on which it begins, from 1; 0 where the format has none.
    pub line: u32,
    /// The JSON pointer of it, where the format has one; otherwise empty.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub pointer: String,
    /// Where it stands: the heading of its column, or what it belongs to.
    pub place: String,
    /// The words, verbatim.
    pub text: String,
    /// Why it was not understood.
    pub why: String,
}

/// How many pieces a text has, and how many were understood. A piece that was understood in part counts as not understood.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Cells {
    /// All that are not empty.
    pub read: u32,
    /// Those that are in the register.
    pub understood: u32,
}

/// The account that an importer keeps.
#[derive(Debug, Default)]
pub(super) struct Account {
    pub(super) losses: Vec<Loss>,
    pub(super) cells: Cells,
}

impl Account {
    /// A piece that is in the register.
    pub(super) fn understood(&mut self, cell: &Cell) {
        if !cell.is_empty() {
            self.cells.read += 1;
            self.cells.understood += 1;
        }
    }

    /// A piece that is not.
    pub(super) fn lost(&mut self, cell: &Cell, place: &str, why: &str) {
        if !cell.is_empty() {
            self.cells.read += 1;
            self.note(cell, place, why);
        }
    }

    /// A piece of which a part is not in the register, each part with its reason.
    pub(super) fn judged(&mut self, cell: &Cell, place: &str, unread: &[(Cell, String)]) {
        if unread.is_empty() {
            return self.understood(cell);
        }
        self.cells.read += 1;
        unread.iter().for_each(|(part, why)| self.note(part, place, why));
    }

    fn note(&mut self, cell: &Cell, place: &str, why: &str) {
        let (place, why) = (place.to_owned(), why.to_owned());
        let pointer = String::new();
        self.losses.push(Loss { line: cell.lines.0, pointer, place, text: cell.text.clone(), why });
    }
}
