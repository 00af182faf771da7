//! The interface as C calls it, from Rust, so that Miri can look on.

mod batch;
mod cases;
mod decide;
mod handles;
mod table;

use crate::law::{lawful_law, lawful_law_bundled, lawful_law_free};
use crate::status::{LAWFUL_ABI_VERSION, lawful_status};
use std::ffi::{CStr, c_char};
use std::ptr;

/// A question that makes the test build panic inside a call.
pub(crate) fn may_panic(question: &[u8]) {
    assert!(question != b"panic", "asked to");
}

/// A law, freed at the end.
pub(crate) struct Bundled(pub(crate) *mut lawful_law);

impl Bundled {
    pub(crate) fn new() -> Self {
        let mut law = ptr::null_mut();
        // SAFETY: `law` may be written.
        let status = unsafe { lawful_law_bundled(LAWFUL_ABI_VERSION, &raw mut law) };
        assert_eq!(status, lawful_status::LAWFUL_OK);
        Self(law)
    }
}

impl Drop for Bundled {
    fn drop(&mut self) {
        // SAFETY: a live law, or NULL.
        unsafe { lawful_law_free(&raw mut self.0) };
        assert!(self.0.is_null());
        // SAFETY: NULL.
        unsafe { lawful_law_free(&raw mut self.0) };
    }
}

// SAFETY: a law does not change.
unsafe impl Sync for Bundled {}

/// A text that was lent.
pub(crate) fn lent<'a>(text: *const c_char) -> &'a str {
    assert!(!text.is_null());
    // SAFETY: not NULL, and it ends in a zero byte; the tests use it while its owner lives.
    unsafe { CStr::from_ptr(text) }.to_str().unwrap()
}
