//! A register as a handle, and the report on it.

use crate::code::outcome_code;
use crate::error::{lawful_error, no_error_yet, refuse};
use crate::law::{date, lawful_law};
use crate::status::{guard, guard_or, lawful_status};
use crate::text::{borrow, free_handle, give, give_handle, lawful_buffer, text};
use model::facts::Register;
use model::{Report, wire};
use std::ffi::c_char;

/// A register: a document with parties, engagements and flows. It never changes; many threads may use one at once. Free
/// it with `lawful_register_free`.
pub struct lawful_register(Register);

/// The report on a register. It never changes; many threads may use one at once. Free it with `lawful_report_free`.
pub struct lawful_report(Report);

/// Reads a register from JSON, `len` bytes of UTF-8, and checks that it is whole: `docs/REGISTER.md` has the format.
///
/// `out` gets the register, which the caller frees, or NULL. If it is refused, `error` (if not NULL) gets the first thing
/// wrong, which the caller frees; otherwise it gets NULL.
///
/// # Safety
/// `json` is NULL or has `len` bytes; `out` and `error` are NULL or may be written.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lawful_register_read(
    json: *const c_char,
    len: usize,
    out: *mut *mut lawful_register,
    error: *mut *mut lawful_error,
) -> lawful_status {
    guard(|| {
        // SAFETY: as the caller promises.
        unsafe { no_error_yet(error) };
        let made = || {
            // SAFETY: as the caller promises.
            let json = unsafe { text(json, len) }?;
            // SAFETY: as the caller promises.
            let read = wire::read::<Register>(json.as_bytes()).map_err(|wrong| unsafe { refuse(error, wrong) })?;
            let Err(problems) = read.check() else { return Ok(lawful_register(read)) };
            let first = problems.first().map(|one| (one.pointer.clone(), one.message.clone())).unwrap_or_default();
            // SAFETY: as the caller promises.
            Err(unsafe { refuse(error, lawful_error::plain(&first.0, first.1)) })
        };
        // SAFETY: as the caller promises.
        unsafe { give_handle(out, made) }
    })
}

/// Judges every leg of a register on a day, written as a number: 20261122.
///
/// `out` gets the report, which the caller frees, or NULL.
///
/// # Safety
/// `law` and `document` are NULL or live; `out` is NULL or may be written.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lawful_register_report(
    law: *const lawful_law,
    document: *const lawful_register,
    day: i32,
    out: *mut *mut lawful_report,
) -> lawful_status {
    let made = || {
        // SAFETY: as the caller promises.
        let (law, document) = unsafe { (borrow(law)?, borrow(document)?) };
        Ok(lawful_report(law.law.on(date(day)?).register(&document.0)))
    };
    // SAFETY: as the caller promises.
    guard(|| unsafe { give_handle(out, made) })
}

/// The weakest outcome of all legs: `LAWFUL_OUTCOME_…`; -1 for NULL.
///
/// # Safety
/// `report` is NULL or live.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lawful_report_outcome(report: *const lawful_report) -> i32 {
    // SAFETY: as the caller promises.
    guard_or(-1, || unsafe { borrow(report) }.map_or(-1, |report| i32::from(outcome_code(report.0.outcome))))
}

/// How many legs the report has; 0 for NULL.
///
/// # Safety
/// `report` is NULL or live.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lawful_report_legs(report: *const lawful_report) -> usize {
    // SAFETY: as the caller promises.
    guard_or(0, || unsafe { borrow(report) }.map_or(0, |report| report.0.legs.len()))
}

/// The outcome of one leg, counted from 0: `LAWFUL_OUTCOME_…`; -1 if there is no such leg, and for NULL.
///
/// # Safety
/// `report` is NULL or live.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lawful_report_leg_outcome(report: *const lawful_report, leg: usize) -> i32 {
    guard_or(-1, || {
        // SAFETY: as the caller promises.
        let report = unsafe { borrow(report) }.ok();
        let leg = report.and_then(|report| report.0.legs.get(leg));
        leg.map_or(-1, |leg| i32::from(outcome_code(leg.verdict.outcome)))
    })
}

/// The whole report as JSON. `out` gets the text, which the caller frees with `lawful_buffer_free`.
///
/// # Safety
/// `report` is NULL or live; `out` is NULL or may be written, and what it held is not freed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lawful_report_json(report: *const lawful_report, out: *mut lawful_buffer) -> lawful_status {
    guard(|| {
        // SAFETY: as the caller promises.
        unsafe { give(out, lawful_buffer::EMPTY) }?;
        // SAFETY: as the caller promises.
        let report = unsafe { borrow(report) }?;
        let json = serde_json::to_string(&report.0).map_err(|_| lawful_status::LAWFUL_BAD_INPUT)?;
        // SAFETY: as the caller promises.
        unsafe { give(out, lawful_buffer::of(json)) }
    })
}

/// Frees the register in a variable and sets the variable to NULL, so that a second call does nothing.
///
/// # Safety
/// `document` is NULL, or points to a variable that is NULL or holds a live register that no other thread uses.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lawful_register_free(document: *mut *mut lawful_register) {
    // SAFETY: as the caller promises.
    unsafe { free_handle(document) }
}

/// Frees the report in a variable and sets the variable to NULL, so that a second call does nothing.
///
/// # Safety
/// `report` is NULL, or points to a variable that is NULL or holds a live report that no other thread uses.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lawful_report_free(report: *mut *mut lawful_report) {
    // SAFETY: as the caller promises.
    unsafe { free_handle(report) }
}
