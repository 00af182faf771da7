//! What is wrong with an input, and where.

use crate::status::{guard_or, lawful_status};
use crate::text::{borrow, c_text, free_handle, lend};
use model::wire::InputError;
use std::ffi::{CString, c_char};

/// What is wrong with an input, and where. Free it with `lawful_error_free`. It may be read by many threads at once.
#[derive(Debug)]
pub struct lawful_error {
    message: CString,
    pointer: CString,
    suggestion: Option<CString>,
    line: usize,
    column: usize,
}

impl From<InputError> for lawful_error {
    fn from(error: InputError) -> Self {
        let suggestion = suggestion(&error.message).map(c_text);
        let (message, pointer) = (c_text(error.message), c_text(error.pointer));
        Self { message, pointer, suggestion, line: error.line, column: error.column }
    }
}

impl lawful_error {
    /// An error of the whole, or of what a pointer names.
    pub(crate) fn plain(pointer: &str, message: String) -> Self {
        let suggestion = suggestion(&message).map(c_text);
        Self { message: c_text(message), pointer: c_text(pointer), suggestion, line: 0, column: 0 }
    }
}

/// The word that a message gives as the nearest.
pub(crate) fn suggestion(message: &str) -> Option<&str> {
    let (_, rest) = message.rsplit_once("nearest is `")?;
    rest.split_once('`').map(|(word, _)| word)
}

/// Refuses an input: the error goes to where the caller wants it, if it does.
///
/// # Safety
/// `out` is NULL or may be written.
pub(crate) unsafe fn refuse(out: *mut *mut lawful_error, error: impl Into<lawful_error>) -> lawful_status {
    if !out.is_null() {
        // SAFETY: not NULL, and as the caller promises.
        unsafe { out.write(Box::into_raw(Box::new(error.into()))) };
    }
    lawful_status::LAWFUL_BAD_INPUT
}

/// Sets the caller's variable for an error to NULL, as it stays unless the input is refused.
///
/// # Safety
/// `out` is NULL or may be written.
pub(crate) unsafe fn no_error_yet(out: *mut *mut lawful_error) {
    if !out.is_null() {
        // SAFETY: not NULL, and as the caller promises.
        unsafe { out.write(std::ptr::null_mut()) };
    }
}

/// What is wrong: the offending word and the nearest valid one, in English.
///
/// Lives as long as the error; ends in a zero byte; `len`, if not NULL, gets the length without it. NULL for NULL.
///
/// # Safety
/// `error` is NULL or a live error; `len` is NULL or may be written.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lawful_error_message(error: *const lawful_error, len: *mut usize) -> *const c_char {
    // SAFETY: as the caller promises.
    match unsafe { borrow(error) } {
        // SAFETY: as the caller promises.
        Ok(error) => unsafe { lend(&error.message, len) },
        Err(_) => std::ptr::null(),
    }
}

/// The place as a JSON pointer (RFC 6901), empty for the whole. Lives and ends as `lawful_error_message`.
///
/// # Safety
/// As `lawful_error_message`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lawful_error_pointer(error: *const lawful_error, len: *mut usize) -> *const c_char {
    // SAFETY: as the caller promises.
    match unsafe { borrow(error) } {
        // SAFETY: as the caller promises.
        Ok(error) => unsafe { lend(&error.pointer, len) },
        Err(_) => std::ptr::null(),
    }
}

/// The word that was probably meant; NULL if none is near. Lives and ends as `lawful_error_message`.
///
/// # Safety
/// As `lawful_error_message`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lawful_error_suggestion(error: *const lawful_error, len: *mut usize) -> *const c_char {
    // SAFETY: as the caller promises.
    match unsafe { borrow(error) }.map(|error| error.suggestion.as_deref()) {
        // SAFETY: as the caller promises.
        Ok(Some(suggestion)) => unsafe { lend(suggestion, len) },
        _ => std::ptr::null(),
    }
}

/// The line, from 1; 0 if the matter is not of one line, and for NULL.
///
/// # Safety
/// `error` is NULL or a live error.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lawful_error_line(error: *const lawful_error) -> usize {
    // SAFETY: as the caller promises.
    guard_or(0, || unsafe { borrow(error) }.map_or(0, |error| error.line))
}

/// The column in bytes, from 1; 0 as for the line.
///
/// # Safety
/// `error` is NULL or a live error.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lawful_error_column(error: *const lawful_error) -> usize {
    // SAFETY: as the caller promises.
    guard_or(0, || unsafe { borrow(error) }.map_or(0, |error| error.column))
}

/// Frees the error in a variable and sets the variable to NULL, so that a second call does nothing. NULL does nothing.
///
/// # Safety
/// `error` is NULL, or points to a variable that is NULL or holds a live error that no other thread uses.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lawful_error_free(error: *mut *mut lawful_error) {
    // SAFETY: as the caller promises.
    unsafe { free_handle(error) }
}
