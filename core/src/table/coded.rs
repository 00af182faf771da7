//! A column of codes into the list of its values.

use super::{Cell, Column};
use crate::wire::{self, InputError};
use serde_json::value::RawValue;

/// A column as a dictionary: its values as JSON, and for each row the place of its value among them.
///
/// Strings, numbers, `true`, `false`, lists and objects are what they are as the value of a fact; `null` is "unknown". The
/// code [`Coded::ABSENT`] says that the row does not state the fact.
#[derive(Debug)]
pub struct Coded<'a> {
    name: &'a str,
    values: Vec<&'a RawValue>,
    refused: &'a [String],
    codes: &'a [u32],
    /// By code: the number plus one, 0 where it was not met yet. Then that of the codes that stand for nothing, and that of
    /// the code of nothing.
    numbers: Vec<u32>,
    met: u32,
}

impl<'a> Coded<'a> {
    /// The code of a row that does not state the fact.
    pub const ABSENT: u32 = u32::MAX;

    /// A column, from the JSON list of its values.
    ///
    /// # Errors
    /// When the text is no JSON list.
    ///
    /// ```
    /// use lawful::table::Coded;
    /// assert!(Coded::json("data.tags", r#"[["hr"], null]"#, &[0, 0, 1, Coded::ABSENT]).is_ok());
    /// assert!(Coded::json("data.tags", "{}", &[0]).is_err());
    /// ```
    pub fn json(name: &'a str, values: &'a str, codes: &'a [u32]) -> Result<Self, InputError> {
        let values: Vec<&RawValue> = wire::parse(values.as_bytes(), "")?;
        let numbers = vec![0; values.len() + 2];
        Ok(Self { name, values, refused: &[], codes, numbers, met: 0 })
    }

    /// The same with values that the host could not write as JSON, and why: their codes are those after the values.
    #[must_use]
    pub fn with_refused(self, refused: &'a [String]) -> Self {
        let numbers = vec![0; self.values.len() + refused.len() + 2];
        Self { refused, numbers, ..self }
    }

    fn cell(&self, code: usize) -> Cell<'a> {
        match (self.values.get(code), code.checked_sub(self.values.len()).and_then(|code| self.refused.get(code))) {
            (Some(value), _) => Cell::Json(value.get()),
            (None, Some(message)) => Cell::Refused(message.clone()),
            (None, None) if code + 1 == self.numbers.len() => Cell::Absent,
            (None, None) => Cell::Refused("the code stands for no value".to_owned()),
        }
    }
}

impl<'a> Column<'a> for Coded<'a> {
    fn name(&self) -> &'a str {
        self.name
    }
    fn rows(&self) -> usize {
        self.codes.len()
    }
    #[inline]
    fn number(&mut self, row: usize, read: &mut impl FnMut(Cell<'a>)) -> u32 {
        let last = self.numbers.len() - 1;
        let code = match self.codes.get(row) {
            Some(&Self::ABSENT) | None => last,
            Some(&code) => (code as usize).min(last - 1),
        };
        if self.numbers[code] == 0 {
            read(self.cell(code));
            self.met += 1;
            self.numbers[code] = self.met;
        }
        self.numbers[code] - 1
    }
}
