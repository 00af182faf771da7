//! The interface as C calls it, from Rust, so that Miri can look on.

/// A question that makes the test build panic inside a call.
pub(crate) fn may_panic(question: &[u8]) {
    assert!(question != b"panic", "asked to");
}
