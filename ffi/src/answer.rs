//! JSON in, JSON out: every question that the library can be asked.

use crate::law::lawful_law;
use crate::status::{guard, lawful_status};
use crate::text::{borrow, bytes, give, lawful_buffer};
use model::wire;
use std::ffi::c_char;

/// The answer to a question, both in JSON, as every face of the library gives it to the byte.
///
/// `question` is `len` bytes of UTF-8. `out` gets the answer: one line without a line break, which the caller frees with
/// `lawful_buffer_free`. A question that cannot be asked is answered too: with an object `error` that says where and what,
/// and the status is `LAWFUL_OK`, but `LAWFUL_NOT_UTF8` where it is not UTF-8. Otherwise, `out` is empty unless the status
/// is `LAWFUL_OK`.
///
/// # Safety
/// `law` is NULL or a live law; `question` is NULL or has `len` bytes; `out` is NULL or may be written, and what it held
/// is not freed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lawful_answer(
    law: *const lawful_law,
    question: *const c_char,
    len: usize,
    out: *mut lawful_buffer,
) -> lawful_status {
    guard(|| {
        // SAFETY: as the caller promises.
        unsafe { give(out, lawful_buffer::EMPTY) }?;
        // SAFETY: as the caller promises.
        let (law, question) = unsafe { (borrow(law)?, bytes(question.cast(), len)?) };
        #[cfg(test)]
        crate::tests::may_panic(question);
        let answer = wire::answer(&law.law, question);
        // SAFETY: as the caller promises.
        unsafe { give(out, lawful_buffer::of(answer)) }?;
        if std::str::from_utf8(question).is_ok() { Ok(()) } else { Err(lawful_status::LAWFUL_NOT_UTF8) }
    })
}
