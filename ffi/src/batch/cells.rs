//! From columns to facts: each distinct value is read once, and has a number from then on.

use super::EPOCH;
use super::column::{Cell, Column, Values};
use super::intern::Interner;
use model::facts::{Cells, Transfer, Value};
use model::{Law, day, wire};

/// What was read, or what is wrong with it.
pub(super) type Read<T> = Result<T, String>;

/// Gives the elements of a column numbers, and keeps what each was read as.
pub(super) struct Coder<'a, T> {
    column: Column<'a>,
    /// What was read, by number.
    read: Vec<T>,
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

impl<'a, T> Coder<'a, T> {
    pub(super) fn new(column: Column<'a>) -> Self {
        let codes = if let Values::Dictionary(_, values) = &column.values { values.rows } else { 0 };
        Self {
            column,
            read: Vec::new(),
            seen: Interner::new(),
            numbers: Vec::new(),
            dictionary: vec![0; codes],
            null: None,
            outside: None,
            last: None,
            list: Vec::new(),
        }
    }

    /// What a number stands for.
    pub(super) fn get(&self, number: u32) -> &T {
        &self.read[number as usize]
    }

    /// The number of the element of a row; `read` reads what was not seen before.
    #[inline]
    pub(super) fn number(&mut self, row: usize, read: &mut impl FnMut(Cell<'a>) -> T) -> u32 {
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

    fn add(&mut self, value: T) -> u32 {
        self.read.push(value);
        u32::try_from(self.read.len() - 1).unwrap_or(u32::MAX)
    }

    fn null(&mut self, read: &mut impl FnMut(Cell<'a>) -> T) -> u32 {
        self.null.unwrap_or_else(|| {
            let number = self.add(read(Cell::Null));
            self.null = Some(number);
            number
        })
    }

    fn outside(&mut self, read: &mut impl FnMut(Cell<'a>) -> T) -> u32 {
        self.outside.unwrap_or_else(|| {
            let number = self.add(read(Cell::Outside));
            self.outside = Some(number);
            number
        })
    }

    #[inline]
    fn text(&mut self, text: &'a [u8], read: &mut impl FnMut(Cell<'a>) -> T) -> u32 {
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
    fn word(&mut self, code: usize, row: usize, read: &mut impl FnMut(Cell<'a>) -> T) -> u32 {
        let number = match self.column.cell(row) {
            Cell::Text(text) => self.text(text, read),
            Cell::Null => self.null(read),
            _ => self.outside(read),
        };
        self.dictionary[code] = number + 1;
        number
    }

    fn list(&mut self, row: usize, read: &mut impl FnMut(Cell<'a>) -> T) -> u32 {
        let mut bytes = std::mem::take(&mut self.list);
        bytes.clear();
        let number = if self.column.write_list(row, &mut bytes) {
            match self.seen.find(&bytes) {
                Ok(seen) => self.numbers[seen as usize],
                Err(hash) => {
                    let value = read(self.column.cell(row));
                    self.remember(&bytes, hash, value)
                }
            }
        } else {
            self.outside(read)
        };
        self.list = bytes;
        number
    }

    #[inline]
    fn by_bytes(&mut self, bytes: &[u8], cell: impl FnOnce() -> Cell<'a>, read: &mut impl FnMut(Cell<'a>) -> T) -> u32 {
        match self.seen.find(bytes) {
            Ok(seen) => self.numbers[seen as usize],
            Err(hash) => self.remember(bytes, hash, read(cell())),
        }
    }

    fn remember(&mut self, bytes: &[u8], hash: u64, value: T) -> u32 {
        let number = self.add(value);
        self.seen.add(bytes, hash);
        self.numbers.push(number);
        number
    }
}

/// The value that an element states for a fact.
///
/// A text is a word as in JSON, and one that begins with `[` or `{` is JSON itself.
pub(super) fn value(cell: Cell<'_>) -> Read<Value> {
    Ok(match cell {
        Cell::Null => Value::Unknown,
        Cell::Flag(flag) => Value::Flag(flag),
        Cell::Number(number) => Value::Number(number),
        Cell::Day(days) => Value::Word(day::iso(date(days)?)),
        Cell::Text(text) => match utf8(text)? {
            "none" => Value::None,
            text if text.starts_with('[') => Value::Words(
                serde_json::from_str(text).map_err(|error| format!("not a list of words in JSON: {error}"))?,
            ),
            text => Value::Word(text.to_owned()),
        },
        Cell::List(items) => {
            let word = |item| match item {
                Cell::Text(text) => utf8(text).map(ToOwned::to_owned),
                Cell::Null => Err("a null in a list; leave it out, or make the list null".to_owned()),
                _ => Err(OUTSIDE.to_owned()),
            };
            Value::Words(items.into_iter().map(word).collect::<Read<_>>()?)
        }
        Cell::Outside => return Err(OUTSIDE.to_owned()),
    })
}

const OUTSIDE: &str = "an offset or code leads out of its buffer";

pub(super) fn utf8(text: &[u8]) -> Read<&str> {
    std::str::from_utf8(text).map_err(|error| format!("not UTF-8 after {} bytes", error.valid_up_to()))
}

/// The date of a number of days since 1970-01-01.
pub(super) fn date(days: i32) -> Read<model::Date> {
    let date = day::plus(EPOCH, days.into()).filter(|date| (0..=9999).contains(&date.year()));
    date.ok_or_else(|| format!("day {days} since 1970-01-01 is out of range; years are 0 to 9999"))
}

/// One fact of a transfer, as an element states it.
///
/// # Errors
/// With what is wrong with the element.
pub(super) fn stated(law: &Law, fact: &str, cell: Cell<'_>) -> Read<Transfer> {
    let facts = match cell {
        Cell::Text(text) if text.starts_with(b"[") || text.starts_with(b"{") => json(fact, utf8(text)?)?,
        cell => with(Transfer::default(), fact, &value(cell)?)?,
    };
    checked(law, facts)
}

/// The facts with one more.
pub(super) fn with(mut facts: Transfer, fact: &str, value: &Value) -> Read<Transfer> {
    match facts.try_set(fact, value) {
        Ok(()) => Ok(facts),
        // Not every fact can be known not to exist; then `none` is a word like any other.
        Err(_) if *value == Value::None => facts.try_set(fact, &Value::Word("none".into())).map(|()| facts),
        Err(error) => Err(error),
    }
}

/// The facts, unless they name an instrument that the law does not have.
pub(super) fn checked(law: &Law, facts: Transfer) -> Read<Transfer> {
    wire::check_instruments(law, &facts).map(|()| facts).map_err(|error| error.message)
}

fn json(fact: &str, text: &str) -> Read<Transfer> {
    // Read alone first, so that it cannot end early and go on with other facts.
    let alone: serde_json::Value = serde_json::from_str(text).map_err(|error| format!("not JSON: {error}"))?;
    let whole = serde_json::json!({ fact: alone });
    wire::read(whole.to_string().as_bytes()).map_err(|error| match error.pointer.as_str() {
        "" => error.message,
        at => format!("{} (at {at})", error.message),
    })
}

/// The values of a fact, or what is wrong with its name.
///
/// # Errors
/// With the nearest name.
pub(super) fn cells(fact: &str) -> Read<Cells> {
    Cells::of(fact).ok_or_else(|| {
        // The reader of JSON knows which names are near.
        let probe = match fact.split_once('[').zip(fact.split_once("].")) {
            Some(((list, _), (_, rest))) => serde_json::json!({ list: [{ rest: null }] }),
            None => serde_json::json!({ fact: null }),
        };
        match wire::read::<Transfer>(probe.to_string().as_bytes()) {
            Err(error) => error.message,
            Ok(_) => format!("there is no fact `{fact}` that a column can have"),
        }
    })
}
