//! A table in, columns out: many transfers judged in one call.

mod cells;
mod column;
mod outcome;
pub mod result;

use crate::code::regime;
use crate::error::{lawful_error, no_error_yet, refuse};
use crate::law::lawful_law;
use crate::status::{Tried, guard, lawful_status};
use crate::text::{borrow, give_handle};
use cells::Coder;
use column::Column;
use model::table::{self, Question, TableError};
use result::lawful_batch_result;
use std::ffi::{c_char, c_void};

/// A column of true and false: `values` is a bitmap.
pub const LAWFUL_COLUMN_BOOL: i32 = 1;
/// Whole numbers of 8 bits.
pub const LAWFUL_COLUMN_INT8: i32 = 2;
/// Whole numbers of 16 bits.
pub const LAWFUL_COLUMN_INT16: i32 = 3;
/// Whole numbers of 32 bits.
pub const LAWFUL_COLUMN_INT32: i32 = 4;
/// Whole numbers of 64 bits.
pub const LAWFUL_COLUMN_INT64: i32 = 5;
/// Days since 1970-01-01, 32 bits.
pub const LAWFUL_COLUMN_DATE32: i32 = 6;
/// Texts: `values` has `length + 1` offsets of 32 bits into `data`.
pub const LAWFUL_COLUMN_UTF8: i32 = 7;
/// Texts with offsets of 64 bits.
pub const LAWFUL_COLUMN_LARGE_UTF8: i32 = 8;
/// Lists of texts: `values` has `length + 1` offsets of 32 bits into `child`, which has texts.
pub const LAWFUL_COLUMN_LIST: i32 = 9;
/// Lists with offsets of 64 bits.
pub const LAWFUL_COLUMN_LARGE_LIST: i32 = 10;
/// Codes of 8 bits into `child`, the dictionary, which has texts.
pub const LAWFUL_COLUMN_DICTIONARY8: i32 = 11;
/// Codes of 16 bits.
pub const LAWFUL_COLUMN_DICTIONARY16: i32 = 12;
/// Codes of 32 bits.
pub const LAWFUL_COLUMN_DICTIONARY32: i32 = 13;
/// Nothing but nulls: no buffer is read.
pub const LAWFUL_COLUMN_NULL: i32 = 14;

/// One column, laid out as Apache Arrow lays out an array; nothing is copied. All zero but what is needed.
#[repr(C)]
#[derive(Debug, Clone, Copy)]
pub struct lawful_column {
    /// `sizeof(lawful_column)`.
    pub size: usize,
    /// The fact, dotted: `exporter.country`, `tools[0].kind`, `certs[eu-adequacy-us-dpf].active`; or `as_of` or `regime`.
    /// UTF-8, `name_len` bytes. Not read of a `child`.
    pub name: *const c_char,
    /// The length of the name.
    pub name_len: usize,
    /// `LAWFUL_COLUMN_…`.
    pub kind: i32,
    /// How many elements; of a column of the table, how many rows.
    pub length: i64,
    /// How many elements to skip at the start of every buffer.
    pub offset: i64,
    /// One bit an element, set where there is a value, the lowest bit first; NULL: there is one everywhere.
    pub validity: *const u8,
    /// The values, codes or offsets, as the kind says: `offset + length` of them, offsets one more.
    pub values: *const c_void,
    /// The bytes of texts.
    pub data: *const u8,
    /// How many bytes `data` has.
    pub data_len: usize,
    /// The dictionary, or the elements of lists.
    pub child: *const lawful_column,
}

/// A table of transfers, a row each.
#[repr(C)]
#[derive(Debug, Clone, Copy)]
pub struct lawful_batch {
    /// `sizeof(lawful_batch)`.
    pub size: usize,
    /// The columns, each of `rows` elements. A null is unknown; a fact without a column takes its declared default.
    pub columns: *const lawful_column,
    /// How many columns.
    pub column_count: usize,
    /// How many rows.
    pub rows: i64,
    /// The day of every row, as days since 1970-01-01, where there is no column `as_of`.
    pub as_of: i32,
    /// The regime of every row, `LAWFUL_REGIME_…`, where there is no column `regime`.
    pub regime: i32,
}

/// Where the answers go: each member is NULL (not wanted) or has room for one element a row.
#[repr(C)]
#[derive(Debug, Clone, Copy)]
pub struct lawful_batch_out {
    /// `sizeof(lawful_batch_out)`.
    pub size: usize,
    /// `LAWFUL_OUTCOME_…`.
    pub outcome: *mut u8,
    /// The number of the code that decides, for `lawful_code_name`; -1 if none.
    pub code: *mut i32,
    /// The ground that carries the transfer, for `lawful_batch_result_ground`; -1 if none.
    pub ground: *mut i32,
    /// The facts that would decide, a bit each, for `lawful_batch_result_fact`. Bit 63 says that there are others, which
    /// `missing_set` has.
    pub missing: *mut u64,
    /// The same facts as the number of a set, for `lawful_batch_result_missing`; -1 if none is missing.
    pub missing_set: *mut i32,
    /// The next day on which the verdict or what is found changes, as days since 1970-01-01; 0 where there is none.
    pub next_change: *mut i32,
    /// Whether there is such a day: a byte each, 1 or 0.
    pub has_next_change: *mut u8,
    /// The error of the row, for `lawful_batch_result_error`; -1 if there is none.
    pub error: *mut i32,
}

/// Judges every row of a table.
///
/// A row that cannot be judged does not fail the batch: its outcome is `LAWFUL_OUTCOME_ERROR`, and `error` has its number.
/// What `out` does not want is not worked out; with `outcome` and `error` alone a row takes the time of `lawful_decide`.
/// Rows that are alike are judged once. The memory that a call takes grows with the distinct values of its table: cut a
/// long table into batches. `result` gets the names that the numbers stand for, which the caller frees with
/// `lawful_batch_result_free`, or NULL. Where the table as a whole cannot be read, because a column has a name that is no
/// fact say, the status is `LAWFUL_BAD_INPUT` and `error` (if not NULL) gets an error, which the caller frees; its
/// pointer is `/columns/` and the number of the column, from 0. Lengths, offsets and codes are checked against the lengths
/// given. Many threads may judge tables under one law at once.
///
/// # Safety
/// `law` is NULL or a live law; `batch` and `out` are NULL or structs of the size they say, with buffers of the lengths
/// that follow from `rows`, `length`, `offset` and `data_len`, which nobody writes meanwhile, and room for `rows` elements
/// in each member of `out`, which overlap with nothing; `result` and `error` are NULL or may be written.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lawful_batch_assess(
    law: *const lawful_law,
    batch: *const lawful_batch,
    out: *const lawful_batch_out,
    result: *mut *mut lawful_batch_result,
    error: *mut *mut lawful_error,
) -> lawful_status {
    guard(|| {
        // SAFETY: as the caller promises.
        unsafe { no_error_yet(error) };
        let made = || {
            // SAFETY: as the caller promises.
            let (law, batch, out) = unsafe { (borrow(law)?, sized(batch)?, sized(out)?) };
            // SAFETY: as the caller promises.
            let columns = unsafe { Column::all(batch) }?;
            // SAFETY: as the caller promises, checked for their length by `rows`.
            let mut places = unsafe { outcome::Places::of(out, batch.rows) }?;
            let question = Question {
                rows: places.rows,
                day: cells::date(batch.as_of).ok(),
                regime: regime(batch.regime)?,
                reasons: places.want_reasons(),
                next_change: places.want_change(),
            };
            let columns = columns.into_iter().map(Coder::new).collect();
            let mut codes = Vec::new();
            let judged = table::assess(&law.law, columns, question, |named, row, answer| {
                codes.extend(named.codes[codes.len()..].iter().map(|code| law.code_number(Some(*code))));
                places.write(row, answer, &codes);
            });
            // SAFETY: as the caller promises.
            judged.map(lawful_batch_result::from).map_err(|TableError { column, message }| unsafe {
                refuse(error, lawful_error::plain(&format!("/columns/{column}"), message))
            })
        };
        // SAFETY: as the caller promises.
        unsafe { give_handle(result, made) }
    })
}

/// The first of January 1970.
const EPOCH: model::Date = match model::Date::from_ordinal_date(1970, 1) {
    Ok(day) => day,
    Err(_) => panic!("there is such a day"),
};

/// A struct that begins with its own size, which must be that of this version.
///
/// # Safety
/// It is NULL, or points to a struct of the size that its first member says.
unsafe fn sized<'a, T>(pointer: *const T) -> Tried<&'a T> {
    if pointer.is_null() {
        return Err(lawful_status::LAWFUL_NULL_ARGUMENT);
    }
    // SAFETY: not NULL, and at least its first member is there.
    if unsafe { pointer.cast::<usize>().read() } != size_of::<T>() {
        return Err(lawful_status::LAWFUL_WRONG_SIZE);
    }
    // SAFETY: as the caller promises.
    unsafe { borrow(pointer) }
}
