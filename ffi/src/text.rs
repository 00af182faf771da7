//! Pointers in and out: the only place where they are read and written, but for the columns of a batch.

use crate::status::{Tried, guard, lawful_status};
use std::ffi::c_char;

/// What a pointer of the caller's points to.
///
/// # Safety
/// It is NULL, or points to a value that lives and is not written for as long as the reference is used.
pub(crate) unsafe fn borrow<'a, T>(pointer: *const T) -> Tried<&'a T> {
    // SAFETY: as the caller promises.
    unsafe { pointer.as_ref() }.ok_or(lawful_status::LAWFUL_NULL_ARGUMENT)
}

/// The bytes of a text or buffer; `(NULL, 0)` is the empty one.
///
/// # Safety
/// It is NULL, or points to `len` bytes that live and are not written for as long as the slice is used.
pub(crate) unsafe fn bytes<'a>(pointer: *const u8, len: usize) -> Tried<&'a [u8]> {
    match (pointer.is_null(), len) {
        (true, 0) => Ok(&[]),
        (true, _) => Err(lawful_status::LAWFUL_NULL_ARGUMENT),
        // No object is longer than half the address space.
        (false, len) if isize::try_from(len).is_err() => Err(lawful_status::LAWFUL_OUT_OF_RANGE),
        // SAFETY: not NULL, not too long, and as the caller promises.
        (false, len) => Ok(unsafe { std::slice::from_raw_parts(pointer, len) }),
    }
}

/// The text of a pointer and a length.
///
/// # Safety
/// As [`bytes`].
pub(crate) unsafe fn text<'a>(pointer: *const c_char, len: usize) -> Tried<&'a str> {
    // SAFETY: as the caller promises.
    let bytes = unsafe { bytes(pointer.cast(), len) }?;
    std::str::from_utf8(bytes).map_err(|_| lawful_status::LAWFUL_NOT_UTF8)
}

/// Writes a result to where the caller wants it.
///
/// # Safety
/// It is NULL, or points to memory for a `T` that may be written; what is there is overwritten and not dropped.
pub(crate) unsafe fn give<T>(out: *mut T, value: T) -> Tried<()> {
    if out.is_null() {
        return Err(lawful_status::LAWFUL_NULL_ARGUMENT);
    }
    // SAFETY: not NULL, and as the caller promises.
    unsafe { out.write(value) };
    Ok(())
}

/// Gives a new handle, after `run` has made what it holds; until then the caller's variable is NULL.
///
/// # Safety
/// As [`give`].
pub(crate) unsafe fn give_handle<T>(out: *mut *mut T, run: impl FnOnce() -> Tried<T>) -> Tried<()> {
    // SAFETY: as the caller promises.
    unsafe { give(out, std::ptr::null_mut()) }?;
    let made = Box::new(run()?);
    // SAFETY: as the caller promises.
    unsafe { give(out, Box::into_raw(made)) }
}

/// Frees the handle in a variable of the caller's and sets the variable to NULL.
///
/// # Safety
/// The pointer is NULL, or points to a variable that is NULL or holds a handle of this library that is not yet freed.
pub(crate) unsafe fn free_handle<T>(handle: *mut *mut T) {
    if handle.is_null() {
        return;
    }
    // SAFETY: not NULL, and as the caller promises.
    let held = unsafe { handle.replace(std::ptr::null_mut()) };
    if !held.is_null() {
        // SAFETY: it was made by `Box::into_raw` in `give_handle`, and is freed once since the variable is NULL now.
        let held = unsafe { Box::from_raw(held) };
        guard(|| {
            drop(held);
            Ok(())
        });
    }
}

/// The start of a text that lives as long as its owner, with its length where that is wanted; it ends in a zero byte.
///
/// # Safety
/// `len` is NULL or may be written.
pub(crate) unsafe fn lend(text: &std::ffi::CStr, len: *mut usize) -> *const c_char {
    if !len.is_null() {
        // SAFETY: not NULL, and as the caller promises.
        unsafe { len.write(text.to_bytes().len()) };
    }
    text.as_ptr()
}

/// A text as C has it. A zero byte inside, which no text of this library has, ends it.
pub(crate) fn c_text(text: impl Into<Vec<u8>>) -> std::ffi::CString {
    let mut bytes = text.into();
    let end = bytes.iter().position(|byte| *byte == 0).unwrap_or(bytes.len());
    bytes.truncate(end);
    std::ffi::CString::new(bytes).unwrap_or_default()
}

/// A text that this library made and the caller frees with `lawful_buffer_free`. `data` is UTF-8, `len` bytes, followed
/// by a zero byte that does not count. Do not change the members.
#[repr(C)]
#[derive(Debug)]
pub struct lawful_buffer {
    /// The bytes; NULL when the buffer is empty or freed.
    pub data: *mut c_char,
    /// How many.
    pub len: usize,
    /// How many were allocated; for `lawful_buffer_free` alone.
    pub capacity: usize,
}

impl lawful_buffer {
    pub(crate) const EMPTY: Self = Self { data: std::ptr::null_mut(), len: 0, capacity: 0 };

    pub(crate) fn of(text: String) -> Self {
        let mut bytes = text.into_bytes();
        let len = bytes.len();
        bytes.push(0);
        let mut bytes = std::mem::ManuallyDrop::new(bytes);
        Self { data: bytes.as_mut_ptr().cast(), len, capacity: bytes.capacity() }
    }
}

/// Frees a text and makes the buffer empty, so that a second call does nothing. NULL does nothing.
///
/// # Safety
/// The buffer is zero, or as a function of this library filled it. One thread at a time.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lawful_buffer_free(buffer: *mut lawful_buffer) {
    if buffer.is_null() {
        return;
    }
    // SAFETY: not NULL, and as the caller promises.
    let held = unsafe { buffer.replace(lawful_buffer::EMPTY) };
    if !held.data.is_null() {
        // SAFETY: the parts are those of a `Vec` in `lawful_buffer::of`, with the zero byte behind `len`.
        drop(unsafe { Vec::from_raw_parts(held.data.cast::<u8>(), held.len + 1, held.capacity) });
    }
}
