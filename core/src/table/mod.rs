//! Many transfers judged in one call: a table of columns, a fact each, and a row for each transfer.
//!
//! Each distinct value is read once, and rows that are alike are judged once. A row that cannot be read does not fail the
//! table: it has an error in the place of an outcome.
//!
//! ```
//! use lawful::table::{Coded, Question, assess};
//! use lawful::{Law, Outcome, day};
//! let columns = vec![
//!     Coded::json("exporter.country", r#"["DE"]"#, &[0, 0, 0])?,
//!     Coded::json("importer.country", r#"["FR", "IN", "Atlantis"]"#, &[0, 1, 2])?,
//!     Coded::json("importer.role", r#"["processor"]"#, &[0, 0, 0])?,
//! ];
//! let question = Question { rows: 3, day: day::parse("2026-11-22"), ..Question::default() };
//! let mut outcomes = Vec::new();
//! let named = assess(&Law::bundled(), columns, question, |_, _, answer| outcomes.push(answer.outcome)).unwrap();
//! assert_eq!(outcomes, [Some(Outcome::NotRestricted), Some(Outcome::Undetermined), None]);
//! assert_eq!(named.errors[0].message, "unknown country `Atlantis`");
//! # Ok::<(), lawful::wire::InputError>(())
//! ```

mod cells;
mod coded;
mod intern;
mod names;
mod parts;
mod run;

pub use coded::Coded;
pub use intern::{Interner, Unit};
pub use names::{Named, RowError};
pub use run::assess;

use crate::day::Date;
use crate::wire::InputError;
use crate::{Outcome, Regime};

/// One element of a column: what a row states of a fact.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Cell<'a> {
    /// Nothing was said: the fact takes its declared default.
    Absent,
    /// Unknown: somebody must be asked.
    Unknown,
    /// Yes or no.
    Flag(bool),
    /// A whole number.
    Number(i64),
    /// A day.
    Day(Date),
    /// A word as in JSON; `none` says that there is none, and what begins with `[` or `{` is JSON itself.
    Text(&'a str),
    /// A list of words.
    Words(Vec<&'a str>),
    /// A value as JSON writes it.
    Json(&'a str),
    /// What cannot be a value, and why.
    Refused(String),
}

/// A column: what each row states of one fact.
pub trait Column<'a> {
    /// The fact, dotted: `exporter.country`, `tools[0].kind`, `certs[eu-adequacy-us-dpf].active`; or `as_of` or `regime`.
    fn name(&self) -> &'a str;

    /// How many elements there are.
    fn rows(&self) -> usize;

    /// The number of the element of a row, the same for the same value: from 0, in the order in which they are met.
    /// `read` is called with each that was not met before.
    fn number(&mut self, row: usize, read: &mut impl FnMut(Cell<'a>)) -> u32;
}

/// What is asked of every row.
#[derive(Debug, Clone, Copy, Default)]
pub struct Question {
    /// How many rows there are.
    pub rows: usize,
    /// The day of every row, where there is no column `as_of`.
    pub day: Option<Date>,
    /// The regime of every row, where there is no column `regime`; without one a row is judged under those that apply.
    pub regime: Option<Regime>,
    /// Whether code, ground and missing facts are wanted.
    pub reasons: bool,
    /// Whether the next change is wanted.
    pub next_change: bool,
}

/// What a row comes to. The numbers are places in [`Named`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Answer {
    /// The outcome; none where the row has an error.
    pub outcome: Option<Outcome>,
    /// The code of the finding that decides.
    pub code: Option<u32>,
    /// The ground that carries the transfer.
    pub ground: Option<u32>,
    /// The facts that would decide, a bit each. Bit 63 says that there are others, which `missing_set` has.
    pub missing: u64,
    /// The same facts as a set.
    pub missing_set: Option<u32>,
    /// The next day on which the verdict or what is found changes.
    pub next_change: Option<Date>,
    /// What is wrong with the row.
    pub error: Option<u32>,
}

/// A table that cannot be read as a whole: a column has a name that is no fact, say.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{message}")]
pub struct TableError {
    /// The column, from 0.
    pub column: usize,
    /// What is wrong with it.
    pub message: String,
}

impl From<TableError> for InputError {
    fn from(error: TableError) -> Self {
        Self::new(format!("/columns/{}", error.column), error.message)
    }
}

/// What was read, or what is wrong with it.
type Read<T> = Result<T, String>;
