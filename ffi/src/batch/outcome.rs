//! Where it is written what a row comes to.

use super::{EPOCH, lawful_batch_out};
use crate::code::{LAWFUL_OUTCOME_ERROR, outcome_code};
use crate::status::{Tried, lawful_status};
use model::table::Answer;
use std::marker::PhantomData;

/// One column of the caller's, or none; never read.
struct Place<'a, T> {
    start: *mut T,
    rows: usize,
    life: PhantomData<&'a mut [T]>,
}

impl<T> Place<'_, T> {
    /// # Safety
    /// `start` is NULL, or points to memory for `rows` values that may be written for as long as this is used.
    unsafe fn of(start: *mut T, rows: usize) -> Tried<Self> {
        if start.is_aligned() && rows <= isize::MAX.unsigned_abs() / size_of::<T>() {
            Ok(Self { start, rows, life: PhantomData })
        } else {
            Err(lawful_status::LAWFUL_OUT_OF_RANGE)
        }
    }

    fn is_wanted(&self) -> bool {
        !self.start.is_null()
    }

    #[inline]
    fn write(&mut self, row: usize, value: T) {
        if self.is_wanted() && row < self.rows {
            // SAFETY: not NULL, within the rows, and as `of` was promised.
            unsafe { self.start.add(row).write(value) };
        }
    }
}

/// Where the answers go.
pub(super) struct Places<'a> {
    outcome: Place<'a, u8>,
    code: Place<'a, i32>,
    ground: Place<'a, i32>,
    missing: Place<'a, u64>,
    missing_set: Place<'a, i32>,
    next_change: Place<'a, i32>,
    has_next_change: Place<'a, u8>,
    error: Place<'a, i32>,
    pub(super) rows: usize,
}

impl<'a> Places<'a> {
    /// # Safety
    /// Each member is NULL, or points to memory for `rows` values that may be written for as long as this is used.
    pub(super) unsafe fn of(out: &'a lawful_batch_out, rows: i64) -> Tried<Self> {
        let rows = usize::try_from(rows).map_err(|_| lawful_status::LAWFUL_OUT_OF_RANGE)?;
        // SAFETY: as the caller promises.
        unsafe {
            Ok(Self {
                outcome: Place::of(out.outcome, rows)?,
                code: Place::of(out.code, rows)?,
                ground: Place::of(out.ground, rows)?,
                missing: Place::of(out.missing, rows)?,
                missing_set: Place::of(out.missing_set, rows)?,
                next_change: Place::of(out.next_change, rows)?,
                has_next_change: Place::of(out.has_next_change, rows)?,
                error: Place::of(out.error, rows)?,
                rows,
            })
        }
    }

    /// Whether more than the outcome is wanted.
    pub(super) fn want_reasons(&self) -> bool {
        self.code.is_wanted() || self.ground.is_wanted() || self.missing.is_wanted() || self.missing_set.is_wanted()
    }

    /// Whether the next change is.
    pub(super) fn want_change(&self) -> bool {
        self.next_change.is_wanted() || self.has_next_change.is_wanted()
    }

    /// Writes the answer of a row; `codes` has the numbers of the codes that the table names.
    #[inline]
    pub(super) fn write(&mut self, row: usize, answer: &Answer, codes: &[i32]) {
        let code = answer.code.and_then(|at| codes.get(at as usize).copied());
        self.outcome.write(row, answer.outcome.map_or(LAWFUL_OUTCOME_ERROR, outcome_code));
        self.code.write(row, code.unwrap_or(-1));
        self.ground.write(row, place(answer.ground));
        self.missing.write(row, answer.missing);
        self.missing_set.write(row, place(answer.missing_set));
        if self.want_change() {
            let next = answer.next_change.and_then(|next| i32::try_from((next - EPOCH).whole_days()).ok());
            self.next_change.write(row, next.unwrap_or(0));
            self.has_next_change.write(row, u8::from(next.is_some()));
        }
        self.error.write(row, place(answer.error));
    }
}

/// The place of a name, -1 for none.
fn place(number: Option<u32>) -> i32 {
    number.map_or(-1, |number| i32::try_from(number).unwrap_or(i32::MAX))
}
