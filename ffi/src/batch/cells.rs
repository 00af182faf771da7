//! From the buffers of a column to elements: each distinct value has a number.

use super::EPOCH;
use super::column::{Cell, Column, Values};
use model::day;
use model::table::{self, Interner};

/// Gives the elements of a column numbers.
pub(super) struct Coder<'a> {
    column: Column<'a>,
    /// How many numbers are given.
    met: u32,
    /// The values seen, each with its number.
    seen: Interner,
    numbers: Vec<u32>,
    /// By code of the dictionary: the number plus one, 0 where it is not read yet.
    dictionary: Vec<u32>,
    null: Option<u32>,
    outside: Option<u32>,
    last: Option<(&'a [u8], u32)>,
    /// The bytes of a list.
    list: Vec<u8>,
}

impl<'a> Coder<'a> {
    pub(super) fn new(column: Column<'a>) -> Self {
        let codes = if let Values::Dictionary(_, values) = &column.values { values.rows } else { 0 };
        Self {
            column,
            met: 0,
            seen: Interner::new(),
            numbers: Vec::new(),
            dictionary: vec![0; codes],
            null: None,
            outside: None,
            last: None,
            list: Vec::new(),
        }
    }

    fn add(&mut self, cell: Cell<'a>, read: &mut impl FnMut(table::Cell<'a>)) -> u32 {
        read(meant(cell));
        self.met += 1;
        self.met - 1
    }

    fn null(&mut self, read: &mut impl FnMut(table::Cell<'a>)) -> u32 {
        self.null.unwrap_or_else(|| {
            let number = self.add(Cell::Null, read);
            self.null = Some(number);
            number
        })
    }

    fn outside(&mut self, read: &mut impl FnMut(table::Cell<'a>)) -> u32 {
        self.outside.unwrap_or_else(|| {
            let number = self.add(Cell::Outside, read);
            self.outside = Some(number);
            number
        })
    }

    #[inline]
    fn text(&mut self, text: &'a [u8], read: &mut impl FnMut(table::Cell<'a>)) -> u32 {
        match self.last {
            Some((last, number)) if last == text => number,
            _ => {
                let number = self.by_bytes(text, || Cell::Text(text), read);
                self.last = Some((text, number));
                number
            }
        }
    }

    /// A word of the dictionary that is met for the first time.
    fn word(&mut self, code: usize, row: usize, read: &mut impl FnMut(table::Cell<'a>)) -> u32 {
        let number = match self.column.cell(row) {
            Cell::Text(text) => self.text(text, read),
            Cell::Null => self.null(read),
            _ => self.outside(read),
        };
        self.dictionary[code] = number + 1;
        number
    }

    fn list(&mut self, row: usize, read: &mut impl FnMut(table::Cell<'a>)) -> u32 {
        let mut bytes = std::mem::take(&mut self.list);
        bytes.clear();
        let number = if self.column.write_list(row, &mut bytes) {
            match self.seen.find(&bytes) {
                Ok(seen) => self.numbers[seen as usize],
                Err(hash) => {
                    let number = self.add(self.column.cell(row), read);
                    self.remember(&bytes, hash, number)
                }
            }
        } else {
            self.outside(read)
        };
        self.list = bytes;
        number
    }

    #[inline]
    fn by_bytes(
        &mut self,
        bytes: &[u8],
        cell: impl FnOnce() -> Cell<'a>,
        read: &mut impl FnMut(table::Cell<'a>),
    ) -> u32 {
        match self.seen.find(bytes) {
            Ok(seen) => self.numbers[seen as usize],
            Err(hash) => {
                let number = self.add(cell(), read);
                self.remember(bytes, hash, number)
            }
        }
    }

    fn remember(&mut self, bytes: &[u8], hash: u64, number: u32) -> u32 {
        self.seen.add(bytes, hash);
        self.numbers.push(number);
        number
    }
}

impl<'a> table::Column<'a> for Coder<'a> {
    fn name(&self) -> &'a str {
        self.column.name
    }
    fn rows(&self) -> usize {
        self.column.rows
    }
    #[inline]
    fn number(&mut self, row: usize, read: &mut impl FnMut(table::Cell<'a>)) -> u32 {
        if !self.column.is_valid(row) {
            return self.null(read);
        }
        let column = &self.column;
        match &column.values {
            Values::Null => self.null(read),
            Values::Text(offsets, data) => match column.text(*offsets, data, row) {
                Some(text) => self.text(text, read),
                None => self.outside(read),
            },
            Values::Dictionary(codes, _) => {
                let code = column.number(*codes, row).and_then(|code| usize::try_from(code).ok());
                match code.and_then(|code| self.dictionary.get(code).map(|number| (code, *number))) {
                    Some((code, 0)) => self.word(code, row, read),
                    Some((_, number)) => number - 1,
                    None => self.outside(read),
                }
            }
            Values::Bool(bits) => {
                let bit = column.bit(bits, row);
                self.by_bytes(&[u8::from(bit)], || Cell::Flag(bit), read)
            }
            Values::Number(numbers) => match column.number(*numbers, row) {
                Some(number) => self.by_bytes(&number.to_le_bytes(), || Cell::Number(number), read),
                None => self.outside(read),
            },
            Values::Day(_) => match column.cell(row) {
                Cell::Day(day) => self.by_bytes(&day.to_le_bytes(), || Cell::Day(day), read),
                _ => self.outside(read),
            },
            Values::List(..) => self.list(row, read),
        }
    }
}

/// What an element means, or what is wrong with it.
fn meant(cell: Cell<'_>) -> table::Cell<'_> {
    let read = match cell {
        Cell::Null => Ok(table::Cell::Unknown),
        Cell::Flag(flag) => Ok(table::Cell::Flag(flag)),
        Cell::Number(number) => Ok(table::Cell::Number(number)),
        Cell::Day(days) => date(days).map(table::Cell::Day),
        Cell::Text(text) => utf8(text).map(table::Cell::Text),
        Cell::List(items) => items.into_iter().map(word).collect::<Result<_, _>>().map(table::Cell::Words),
        Cell::Outside => Err(OUTSIDE.to_owned()),
    };
    read.unwrap_or_else(table::Cell::Refused)
}

fn word(item: Cell<'_>) -> Result<&str, String> {
    match item {
        Cell::Text(text) => utf8(text),
        Cell::Null => Err("a null in a list; leave it out, or make the list null".to_owned()),
        _ => Err(OUTSIDE.to_owned()),
    }
}

const OUTSIDE: &str = "an offset or code leads out of its buffer";

fn utf8(text: &[u8]) -> Result<&str, String> {
    std::str::from_utf8(text).map_err(|error| format!("not UTF-8 after {} bytes", error.valid_up_to()))
}

/// The date of a number of days since 1970-01-01.
pub(super) fn date(days: i32) -> Result<model::Date, String> {
    let date = day::plus(EPOCH, days.into()).filter(|date| (0..=9999).contains(&date.year()));
    date.ok_or_else(|| format!("day {days} since 1970-01-01 is out of range; years are 0 to 9999"))
}
