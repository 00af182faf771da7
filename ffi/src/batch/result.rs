//! What the numbers of a batch stand for.

use crate::status::{guard, guard_or, lawful_status};
use crate::text::{borrow, c_text, free_handle, give, lend};
use model::facts::FactName;
use model::table::Named;
use std::ffi::{CString, c_char};

/// The names that the numbers in the columns of a batch stand for. It never changes; many threads may use one at once.
/// Free it with `lawful_batch_result_free`.
#[derive(Debug, Default)]
pub struct lawful_batch_result {
    /// A column, -1 for the row as a whole, and a message.
    pub(super) errors: Vec<(i32, CString)>,
    pub(super) grounds: Vec<CString>,
    /// The names of the bits.
    pub(super) facts: Vec<CString>,
    /// The names of each set, with commas between them.
    pub(super) sets: Vec<CString>,
    pub(super) error_rows: u64,
    pub(super) judged: u64,
}

impl From<Named> for lawful_batch_result {
    fn from(named: Named) -> Self {
        let column = |at: Option<usize>| at.map_or(-1, |at| i32::try_from(at).unwrap_or(i32::MAX));
        let set = |facts: Vec<FactName>| c_text(facts.iter().map(FactName::as_str).collect::<Vec<_>>().join(","));
        Self {
            errors: named.errors.into_iter().map(|error| (column(error.column), c_text(error.message))).collect(),
            grounds: named.grounds.into_iter().map(c_text).collect(),
            facts: named.facts.iter().map(|fact| c_text(fact.as_str())).collect(),
            sets: named.sets.into_iter().map(set).collect(),
            error_rows: named.error_rows,
            judged: named.judged,
        }
    }
}

/// How many rows have an error; 0 for NULL.
///
/// # Safety
/// `result` is NULL or live.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lawful_batch_result_error_rows(result: *const lawful_batch_result) -> u64 {
    // SAFETY: as the caller promises.
    guard_or(0, || unsafe { borrow(result) }.map_or(0, |result| result.error_rows))
}

/// How many rows were judged by the rules; the others were like one of them. 0 for NULL.
///
/// # Safety
/// `result` is NULL or live.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lawful_batch_result_judged(result: *const lawful_batch_result) -> u64 {
    // SAFETY: as the caller promises.
    guard_or(0, || unsafe { borrow(result) }.map_or(0, |result| result.judged))
}

/// How many errors there are to look up; rows with the same one share its number. 0 for NULL.
///
/// # Safety
/// `result` is NULL or live.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lawful_batch_result_errors(result: *const lawful_batch_result) -> usize {
    // SAFETY: as the caller promises.
    guard_or(0, || unsafe { borrow(result) }.map_or(0, |result| result.errors.len()))
}

/// The error of a number. `column` gets the column, from 0, or -1 where it is the row's as a whole; `message` gets the
/// text, which lives as long as the result and ends in a zero byte, and `len` its length. Each of the three may be NULL.
/// `LAWFUL_NOT_FOUND` if there is none of that number.
///
/// # Safety
/// `result` is NULL or live; the others are NULL or may be written.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lawful_batch_result_error(
    result: *const lawful_batch_result,
    number: i32,
    column: *mut i32,
    message: *mut *const c_char,
    len: *mut usize,
) -> lawful_status {
    guard(|| {
        // SAFETY: as the caller promises.
        let result = unsafe { borrow(result) }?;
        let found = usize::try_from(number).ok().and_then(|number| result.errors.get(number));
        let (at, text) = found.ok_or(lawful_status::LAWFUL_NOT_FOUND)?;
        if !column.is_null() {
            // SAFETY: as the caller promises.
            unsafe { give(column, *at) }?;
        }
        // SAFETY: as the caller promises.
        let text = unsafe { lend(text, len) };
        if !message.is_null() {
            // SAFETY: as the caller promises.
            unsafe { give(message, text) }?;
        }
        Ok(())
    })
}

/// # Safety
/// `len` is NULL or may be written.
unsafe fn name(names: Option<&[CString]>, number: i32, len: *mut usize) -> *const c_char {
    match names.zip(usize::try_from(number).ok()).and_then(|(names, number)| names.get(number)) {
        // SAFETY: as the caller promises.
        Some(name) => unsafe { lend(name, len) },
        None => std::ptr::null(),
    }
}

/// The ground of a number: an instrument, or a kind of tool. Lives as long as the result; ends in a zero byte; `len`, if
/// not NULL, gets the length. NULL if there is none of that number, and for NULL.
///
/// # Safety
/// `result` is NULL or live; `len` is NULL or may be written.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lawful_batch_result_ground(
    result: *const lawful_batch_result,
    number: i32,
    len: *mut usize,
) -> *const c_char {
    // SAFETY: as the caller promises.
    unsafe { name(borrow(result).ok().map(|result| &*result.grounds), number, len) }
}

/// The fact that a bit of `missing` stands for, from 0 to 62. Otherwise as `lawful_batch_result_ground`.
///
/// # Safety
/// As `lawful_batch_result_ground`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lawful_batch_result_fact(
    result: *const lawful_batch_result,
    bit: i32,
    len: *mut usize,
) -> *const c_char {
    // SAFETY: as the caller promises.
    unsafe { name(borrow(result).ok().map(|result| &*result.facts), bit, len) }
}

/// The facts of a `missing_set`, with a comma between two: `importer.role,tia.performed`. Otherwise as
/// `lawful_batch_result_ground`.
///
/// # Safety
/// As `lawful_batch_result_ground`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lawful_batch_result_missing(
    result: *const lawful_batch_result,
    number: i32,
    len: *mut usize,
) -> *const c_char {
    // SAFETY: as the caller promises.
    unsafe { name(borrow(result).ok().map(|result| &*result.sets), number, len) }
}

/// Frees the result in a variable and sets the variable to NULL, so that a second call does nothing. NULL does nothing.
///
/// # Safety
/// `result` is NULL, or points to a variable that is NULL or holds a live result that no other thread uses.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lawful_batch_result_free(result: *mut *mut lawful_batch_result) {
    // SAFETY: as the caller promises.
    unsafe { free_handle(result) }
}
