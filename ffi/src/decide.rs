//! The fast path: facts as a struct, the outcome as a struct, and memory that is there already.

use crate::code::{outcome_code, regime};
use crate::law::{date, lawful_law};
use crate::status::{Tried, guard, lawful_status};
use crate::text::{borrow, give, lawful_buffer};
use crate::transfer::{fill, lawful_transfer};
use model::facts::{Certification, Tool, Transfer};
use model::{Day, Outcome, Truth};
use std::sync::{Mutex, MutexGuard, TryLockError};

/// The fast answer.
#[repr(C)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct lawful_decision {
    /// `sizeof(lawful_decision)`, set by the caller.
    pub size: usize,
    /// `LAWFUL_OUTCOME_…`.
    pub outcome: u8,
    /// Whether the rules on transfers apply: 1 yes, 2 no, -1 unknown.
    pub restricted: i8,
    /// Whether a ground carries the transfer: 1 yes, 2 no, -1 unknown or not asked since they do not apply.
    pub permitted: i8,
    /// Whether facts are missing that would decide: 1 if so, else 0.
    pub facts_missing: u8,
}

/// How many threads can ask at once without waiting and without allocation.
const DESKS: usize = 16;

/// A place where facts are laid out to be judged, with the memory of lists that the facts do not have now.
#[derive(Default)]
pub(crate) struct Desk {
    pub(crate) facts: Transfer,
    pub(crate) certs: Vec<Certification>,
    pub(crate) tools: Vec<Tool>,
}

/// The places of a law: a thread takes one that is free.
#[derive(Default)]
pub(crate) struct Desks([Mutex<Desk>; DESKS]);

impl Desks {
    /// Runs with facts that hold what an earlier call left in the members of the struct.
    fn with<T>(&self, run: impl FnOnce(&mut Desk) -> T) -> T {
        // Threads have stacks of their own: their addresses spread them over the desks.
        let here = 0_u8;
        let first = (&raw const here).addr() >> 16;
        let free = (0..DESKS).find_map(|next| Self::take(&self.0[first.wrapping_add(next) % DESKS]));
        match free {
            Some(mut desk) => run(&mut desk),
            None => run(&mut Desk::default()),
        }
    }

    fn take(desk: &Mutex<Desk>) -> Option<MutexGuard<'_, Desk>> {
        match desk.try_lock() {
            Ok(desk) => Some(desk),
            // Whatever a call that panicked left is put right: every member is written anew.
            Err(TryLockError::Poisoned(desk)) => {
                let mut desk = desk.into_inner();
                *desk = Desk::default();
                Some(desk)
            }
            Err(TryLockError::WouldBlock) => None,
        }
    }
}

/// Reads day, regime and facts, and runs with them.
///
/// # Safety
/// `law` and `transfer` are NULL or live.
unsafe fn ask<T>(
    law: *const lawful_law,
    day: i32,
    under: i32,
    transfer: *const lawful_transfer,
    run: impl FnOnce(Day<'_>, &Transfer) -> T,
) -> Tried<T> {
    // SAFETY: as the caller promises.
    let law = unsafe { borrow(law) }?;
    if transfer.is_null() {
        return Err(lawful_status::LAWFUL_NULL_ARGUMENT);
    }
    // SAFETY: not NULL; every version of the struct begins with its size, and nothing else is read before that is known.
    if unsafe { transfer.cast::<usize>().read() } != size_of::<lawful_transfer>() {
        return Err(lawful_status::LAWFUL_WRONG_SIZE);
    }
    // SAFETY: as the caller promises, and as long as it is to be.
    let transfer = unsafe { borrow(transfer) }?;
    let on = law.law.on(date(day)?);
    let on = regime(under)?.map_or(on, |regime| on.under(regime));
    law.desks.with(|desk| fill(law, transfer, desk).map(|()| run(on, &desk.facts)))
}

/// Whether the transfer is lawful, in one word: tens of nanoseconds, and no allocation once the law's memory is warm.
///
/// `day` is a number such as 20261122, `regime` is `LAWFUL_REGIME_…`. Both structs carry their `size`. Many threads may
/// ask one law at once. `out` is written only with `LAWFUL_OK`. A number that is none of those declared gives
/// `LAWFUL_OUT_OF_RANGE`.
///
/// # Safety
/// `law` is NULL or a live law; `transfer` is NULL or a struct of the size it says; so is `out`, which may be written.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lawful_decide(
    law: *const lawful_law,
    day: i32,
    regime: i32,
    transfer: *const lawful_transfer,
    out: *mut lawful_decision,
) -> lawful_status {
    guard(|| {
        if out.is_null() {
            return Err(lawful_status::LAWFUL_NULL_ARGUMENT);
        }
        // SAFETY: not NULL; every version of the struct begins with its size.
        if unsafe { out.cast::<usize>().read() } != size_of::<lawful_decision>() {
            return Err(lawful_status::LAWFUL_WRONG_SIZE);
        }
        // SAFETY: as the caller promises.
        let decision = unsafe { ask(law, day, regime, transfer, |on, facts| on.decide(facts)) }?;
        let decision = lawful_decision {
            size: size_of::<lawful_decision>(),
            outcome: outcome_code(decision.outcome),
            restricted: truth(decision.restricted),
            permitted: truth(decision.permitted),
            facts_missing: u8::from(decision.outcome == Outcome::Undetermined),
        };
        // SAFETY: not NULL, and as the caller promises.
        unsafe { give(out, decision) }
    })
}

/// The number of the code that decides, for `lawful_code_name`; -1 if none does. Microseconds, with allocation: the rules
/// are walked with their proof. Otherwise as `lawful_decide`.
///
/// # Safety
/// As `lawful_decide`; `out` is NULL or may be written.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lawful_reason(
    law: *const lawful_law,
    day: i32,
    regime: i32,
    transfer: *const lawful_transfer,
    out: *mut i32,
) -> lawful_status {
    guard(|| {
        // SAFETY: as the caller promises.
        let reason = unsafe { ask(law, day, regime, transfer, |on, facts| on.summary(facts).reason) }?;
        // SAFETY: as the caller promises.
        unsafe { give(out, borrow(law)?.code_number(reason)) }
    })
}

/// The whole verdict of the same facts as JSON, as `lawful_answer` gives it. `out` gets the text, which the caller frees
/// with `lawful_buffer_free`; it is empty unless the status is `LAWFUL_OK`.
///
/// # Safety
/// As `lawful_decide`; `out` is NULL or may be written, and what it held is not freed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lawful_explain(
    law: *const lawful_law,
    day: i32,
    regime: i32,
    transfer: *const lawful_transfer,
    out: *mut lawful_buffer,
) -> lawful_status {
    guard(|| {
        // SAFETY: as the caller promises.
        unsafe { give(out, lawful_buffer::EMPTY) }?;
        let explain = |on: Day<'_>, facts: &Transfer| serde_json::to_string(&on.transfer(facts));
        // SAFETY: as the caller promises.
        let json = unsafe { ask(law, day, regime, transfer, explain) }?.map_err(|_| lawful_status::LAWFUL_BAD_INPUT)?;
        // SAFETY: as the caller promises.
        unsafe { give(out, lawful_buffer::of(json)) }
    })
}

const fn truth(truth: Truth) -> i8 {
    match truth {
        Truth::True => 1,
        Truth::False => 2,
        Truth::Unknown => -1,
    }
}
