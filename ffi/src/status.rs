//! What a function says of itself: a number, never a panic.

use std::panic::{AssertUnwindSafe, catch_unwind};

/// The version of this interface. A program gives the one it was compiled with to `lawful_law_bundled`; it rises with
/// every change that such a program would notice.
pub const LAWFUL_ABI_VERSION: u32 = 1;

/// What a function returns. Everything but `LAWFUL_OK` means that nothing was done and every `out` is as it was or NULL.
#[repr(i32)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum lawful_status {
    /// Done.
    LAWFUL_OK = 0,
    /// A pointer that must not be NULL is NULL. A handle that was freed through its variable is NULL.
    LAWFUL_NULL_ARGUMENT = 1,
    /// The program was compiled for another version of the interface.
    LAWFUL_WRONG_ABI = 2,
    /// The `size` of a struct is not one that this library knows: forgotten, cut short, or of a later version.
    LAWFUL_WRONG_SIZE = 3,
    /// A text is not UTF-8.
    LAWFUL_NOT_UTF8 = 4,
    /// A number is not one of those declared, a day does not exist, or a length or offset leads out of its buffer.
    LAWFUL_OUT_OF_RANGE = 5,
    /// The input is refused; the error says what, where, and what was probably meant.
    LAWFUL_BAD_INPUT = 6,
    /// There is nothing of that name or number.
    LAWFUL_NOT_FOUND = 7,
    /// A defect of this library, caught. The handles of the call should be freed and not used again; the columns of a
    /// batch may be written in part.
    LAWFUL_PANIC = 8,
}

/// What failed, for `?` inside a function.
pub(crate) type Tried<T> = Result<T, lawful_status>;

/// Runs a function that may fail or panic, and says what became of it.
pub(crate) fn guard(run: impl FnOnce() -> Tried<()>) -> lawful_status {
    // What a caller can see after a panic is behind `out`, which is written last, and handles it is told to give up.
    match catch_unwind(AssertUnwindSafe(run)) {
        Ok(Ok(())) => lawful_status::LAWFUL_OK,
        Ok(Err(failed)) => failed,
        Err(panic) => {
            // What is thrown may itself panic when it is dropped.
            let _ = catch_unwind(AssertUnwindSafe(move || drop(panic)));
            lawful_status::LAWFUL_PANIC
        }
    }
}

/// The same for a function that gives a value and not a status: `otherwise` where it panics.
pub(crate) fn guard_or<T>(otherwise: T, run: impl FnOnce() -> T) -> T {
    catch_unwind(AssertUnwindSafe(run)).unwrap_or(otherwise)
}
