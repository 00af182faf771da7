//! A column as it was given, checked so that every later read is safe: what leads out of a buffer is found here or is an
//! error of its row.

use super::{
    LAWFUL_COLUMN_BOOL, LAWFUL_COLUMN_DATE32, LAWFUL_COLUMN_DICTIONARY8, LAWFUL_COLUMN_DICTIONARY16,
    LAWFUL_COLUMN_DICTIONARY32, LAWFUL_COLUMN_INT8, LAWFUL_COLUMN_INT16, LAWFUL_COLUMN_INT32, LAWFUL_COLUMN_INT64,
    LAWFUL_COLUMN_LARGE_LIST, LAWFUL_COLUMN_LARGE_UTF8, LAWFUL_COLUMN_LIST, LAWFUL_COLUMN_NULL, LAWFUL_COLUMN_UTF8,
    lawful_batch, lawful_column, sized,
};
use crate::status::{Tried, lawful_status};
use crate::text::{bytes, text};

/// Whole numbers of some width.
#[derive(Debug, Clone, Copy)]
pub(super) enum Numbers<'a> {
    I8(&'a [i8]),
    I16(&'a [i16]),
    I32(&'a [i32]),
    I64(&'a [i64]),
}

impl Numbers<'_> {
    #[inline]
    fn get(self, at: usize) -> Option<i64> {
        match self {
            Self::I8(values) => values.get(at).map(|value| (*value).into()),
            Self::I16(values) => values.get(at).map(|value| (*value).into()),
            Self::I32(values) => values.get(at).map(|value| (*value).into()),
            Self::I64(values) => values.get(at).copied(),
        }
    }

    /// The range between an offset and the next.
    #[inline]
    fn range(self, at: usize) -> Option<core::ops::Range<usize>> {
        let (from, to) = (self.get(at)?, self.get(at + 1)?);
        Some(usize::try_from(from).ok()?..usize::try_from(to).ok()?)
    }
}

/// The buffers of a column, by its kind.
#[derive(Debug)]
pub(super) enum Values<'a> {
    Null,
    Bool(&'a [u8]),
    Number(Numbers<'a>),
    Day(&'a [i32]),
    Text(Numbers<'a>, &'a [u8]),
    List(Numbers<'a>, Box<Column<'a>>),
    Dictionary(Numbers<'a>, Box<Column<'a>>),
}

/// A column.
#[derive(Debug)]
pub(super) struct Column<'a> {
    pub(super) name: &'a str,
    pub(super) rows: usize,
    pub(super) values: Values<'a>,
    offset: usize,
    validity: Option<&'a [u8]>,
}

/// One element.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Cell<'a> {
    Null,
    Flag(bool),
    Number(i64),
    Day(i32),
    Text(&'a [u8]),
    List(Vec<Cell<'a>>),
    /// An offset or a code that leads out of its buffer.
    Outside,
}

impl<'a> Column<'a> {
    /// The columns of a table.
    ///
    /// # Safety
    /// As `lawful_batch_assess`.
    pub(super) unsafe fn all(batch: &'a lawful_batch) -> Tried<Vec<Self>> {
        // SAFETY: as the caller promises.
        let columns = unsafe { array(batch.columns, batch.column_count) }?;
        columns
            .iter()
            .map(|column| {
                // SAFETY: as the caller promises.
                let mut read = unsafe { Self::of(column, true) }?;
                // SAFETY: as the caller promises.
                read.name = unsafe { text(column.name, column.name_len) }?;
                Ok(read)
            })
            .collect()
    }

    /// # Safety
    /// As `lawful_batch_assess`.
    unsafe fn of(column: &'a lawful_column, may_have_child: bool) -> Tried<Self> {
        // SAFETY: as the caller promises.
        let column = unsafe { sized(std::ptr::from_ref(column)) }?;
        let (rows, offset) = (count(column.length)?, count(column.offset)?);
        let end = rows.checked_add(offset).ok_or(lawful_status::LAWFUL_OUT_OF_RANGE)?;
        let after = end.checked_add(1).ok_or(lawful_status::LAWFUL_OUT_OF_RANGE)?;
        let bits = end.div_ceil(8);
        let validity = match column.validity.is_null() {
            true => None,
            // SAFETY: as the caller promises.
            false => Some(unsafe { bytes(column.validity, bits) }?),
        };
        // SAFETY: as the caller promises, here and in each closure.
        let small = |len| unsafe { array(column.values.cast(), len) }.map(Numbers::I32);
        // SAFETY: as above.
        let large = |len| unsafe { array(column.values.cast(), len) }.map(Numbers::I64);
        // SAFETY: as above.
        let data = || unsafe { bytes(column.data, column.data_len) };
        let child = || match may_have_child {
            // SAFETY: as above.
            true => unsafe { Self::of(sized(column.child)?, false) }.and_then(Self::of_texts).map(Box::new),
            false => Err(lawful_status::LAWFUL_OUT_OF_RANGE),
        };
        let values = match column.kind {
            LAWFUL_COLUMN_NULL => Values::Null,
            // SAFETY: as above.
            LAWFUL_COLUMN_BOOL => Values::Bool(unsafe { bytes(column.values.cast(), bits) }?),
            // SAFETY: as above.
            LAWFUL_COLUMN_INT8 => Values::Number(Numbers::I8(unsafe { array(column.values.cast(), end) }?)),
            // SAFETY: as above.
            LAWFUL_COLUMN_INT16 => Values::Number(Numbers::I16(unsafe { array(column.values.cast(), end) }?)),
            LAWFUL_COLUMN_INT32 => Values::Number(small(end)?),
            LAWFUL_COLUMN_INT64 => Values::Number(large(end)?),
            // SAFETY: as above.
            LAWFUL_COLUMN_DATE32 => Values::Day(unsafe { array(column.values.cast(), end) }?),
            // A column without elements may come without offsets.
            LAWFUL_COLUMN_UTF8 | LAWFUL_COLUMN_LARGE_UTF8 | LAWFUL_COLUMN_LIST | LAWFUL_COLUMN_LARGE_LIST
                if rows == 0 =>
            {
                Values::Null
            }
            LAWFUL_COLUMN_UTF8 => Values::Text(small(after)?, data()?),
            LAWFUL_COLUMN_LARGE_UTF8 => Values::Text(large(after)?, data()?),
            LAWFUL_COLUMN_LIST => Values::List(small(after)?, child()?),
            LAWFUL_COLUMN_LARGE_LIST => Values::List(large(after)?, child()?),
            // SAFETY: as above.
            LAWFUL_COLUMN_DICTIONARY8 => {
                // SAFETY: as above.
                Values::Dictionary(Numbers::I8(unsafe { array(column.values.cast(), end) }?), child()?)
            }
            LAWFUL_COLUMN_DICTIONARY16 => {
                // SAFETY: as above.
                Values::Dictionary(Numbers::I16(unsafe { array(column.values.cast(), end) }?), child()?)
            }
            LAWFUL_COLUMN_DICTIONARY32 => Values::Dictionary(small(end)?, child()?),
            _ => return Err(lawful_status::LAWFUL_OUT_OF_RANGE),
        };
        Ok(Self { name: "", rows, values, offset, validity })
    }

    fn of_texts(self) -> Tried<Self> {
        match self.values {
            Values::Text(..) | Values::Null => Ok(self),
            _ => Err(lawful_status::LAWFUL_OUT_OF_RANGE),
        }
    }

    /// Whether there is a value.
    #[inline]
    pub(super) fn is_valid(&self, row: usize) -> bool {
        let at = self.offset + row;
        self.validity.is_none_or(|bits| bits.get(at / 8).is_some_and(|byte| byte >> (at % 8) & 1 == 1))
    }

    /// The bit of a column of true and false.
    #[inline]
    pub(super) fn bit(&self, bits: &[u8], row: usize) -> bool {
        let at = self.offset + row;
        bits.get(at / 8).is_some_and(|byte| byte >> (at % 8) & 1 == 1)
    }

    /// A number, offset or code.
    #[inline]
    pub(super) fn number(&self, numbers: Numbers<'_>, row: usize) -> Option<i64> {
        numbers.get(self.offset + row)
    }

    /// The bytes of a text.
    #[inline]
    pub(super) fn text(&self, offsets: Numbers<'_>, data: &'a [u8], row: usize) -> Option<&'a [u8]> {
        data.get(offsets.range(self.offset + row)?)
    }

    /// Appends a list so that two are alike where their bytes are; `false` where an offset leads out of its buffer.
    pub(super) fn write_list(&self, row: usize, into: &mut Vec<u8>) -> bool {
        let Values::List(offsets, items) = &self.values else { return false };
        let Some(range) = offsets.range(self.offset + row) else { return false };
        if range.start > range.end || range.end > items.rows {
            return false;
        }
        range.into_iter().all(|at| match items.cell(at) {
            Cell::Text(text) => {
                into.extend_from_slice(&(text.len() as u64).to_le_bytes());
                into.extend_from_slice(text);
                true
            }
            Cell::Null => {
                into.extend_from_slice(&u64::MAX.to_le_bytes());
                true
            }
            _ => false,
        })
    }

    /// An element.
    pub(super) fn cell(&self, row: usize) -> Cell<'a> {
        if row >= self.rows {
            return Cell::Outside;
        }
        if !self.is_valid(row) {
            return Cell::Null;
        }
        let number = |numbers: Numbers<'_>| self.number(numbers, row);
        match &self.values {
            Values::Null => Cell::Null,
            Values::Bool(bits) => Cell::Flag(self.bit(bits, row)),
            Values::Number(numbers) => number(*numbers).map_or(Cell::Outside, Cell::Number),
            Values::Day(days) => days.get(self.offset + row).map_or(Cell::Outside, |day| Cell::Day(*day)),
            Values::Text(offsets, data) => self.text(*offsets, data, row).map_or(Cell::Outside, Cell::Text),
            Values::Dictionary(codes, values) => {
                let code = number(*codes).and_then(|code| usize::try_from(code).ok());
                code.map_or(Cell::Outside, |code| values.cell(code))
            }
            Values::List(offsets, items) => match offsets.range(self.offset + row) {
                Some(range) if range.start <= range.end && range.end <= items.rows => {
                    Cell::List(range.map(|at| items.cell(at)).collect())
                }
                _ => Cell::Outside,
            },
        }
    }
}

fn count(number: i64) -> Tried<usize> {
    usize::try_from(number).map_err(|_| lawful_status::LAWFUL_OUT_OF_RANGE)
}

/// An array of the caller's.
///
/// # Safety
/// It is NULL, or points to `len` values that live and are not written for as long as the slice is used.
unsafe fn array<'a, T>(pointer: *const T, len: usize) -> Tried<&'a [T]> {
    if len == 0 {
        return Ok(&[]);
    }
    if pointer.is_null() {
        return Err(lawful_status::LAWFUL_NULL_ARGUMENT);
    }
    let most = isize::MAX.unsigned_abs() / size_of::<T>();
    if len > most || !pointer.is_aligned() {
        return Err(lawful_status::LAWFUL_OUT_OF_RANGE);
    }
    // SAFETY: not NULL, aligned, not too long, and as the caller promises.
    Ok(unsafe { std::slice::from_raw_parts(pointer, len) })
}
