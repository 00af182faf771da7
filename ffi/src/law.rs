//! The law as a handle, and what is loaded.

use crate::decide::Desks;
use crate::error::{lawful_error, no_error_yet, refuse};
use crate::status::{LAWFUL_ABI_VERSION, Tried, guard, lawful_status};
use crate::text::{borrow, c_text, free_handle, give, give_handle, lend, text};
use model::facts::Id;
use model::law::Overlay;
use model::{Code, Date, Law, wire};
use std::collections::HashMap;
use std::ffi::{CString, c_char};

/// The law: an edition with its overlays. It never changes, so that many threads may use one at once. Free it with
/// `lawful_law_free`.
pub struct lawful_law {
    pub(crate) law: Law,
    /// The names of the instruments, by their place in the law, to be copied without allocation.
    pub(crate) instruments: Vec<Id>,
    pub(crate) desks: Desks,
    edition: CString,
    digest: CString,
    codes: Vec<(CString, CString)>,
    code_numbers: HashMap<&'static str, i32>,
}

impl lawful_law {
    /// The number of a code, -1 for none.
    pub(crate) fn code_number(&self, code: Option<Code>) -> i32 {
        code.and_then(|code| self.code_numbers.get(code.as_str()).copied()).unwrap_or(-1)
    }

    /// The name and title of each code, by its number.
    pub(crate) fn code_names(&self) -> &[(CString, CString)] {
        &self.codes
    }
}

impl From<Law> for lawful_law {
    fn from(law: Law) -> Self {
        let instruments = law.instruments().iter().filter_map(|one| one.id.parse().ok()).collect();
        let (edition, digest) = (c_text(law.edition()), c_text(law.digest()));
        let codes = Code::all().map(|code| (c_text(code.as_str()), c_text(code.title()))).collect();
        let code_numbers = Code::all().map(Code::as_str).zip(0..).collect();
        Self { law, instruments, desks: Desks::default(), edition, digest, codes, code_numbers }
    }
}

/// The date that a number `20261122` writes.
pub(crate) fn date(yyyymmdd: i32) -> Tried<Date> {
    let (year, month, day) = (yyyymmdd / 10_000, yyyymmdd / 100 % 100, yyyymmdd % 100);
    let parts =
        u8::try_from(month).ok().and_then(|month| time::Month::try_from(month).ok()).zip(u8::try_from(day).ok());
    match parts {
        Some((month, day)) if (0..=9999).contains(&year) => {
            Date::from_calendar_date(year, month, day).map_err(|_| lawful_status::LAWFUL_OUT_OF_RANGE)
        }
        _ => Err(lawful_status::LAWFUL_OUT_OF_RANGE),
    }
}

/// The version of this interface that the library was built with: `LAWFUL_ABI_VERSION` of its own header.
#[unsafe(no_mangle)]
pub extern "C" fn lawful_abi_version() -> u32 {
    LAWFUL_ABI_VERSION
}

/// The version of the library, such as `0.1.0`, as UTF-8 that ends in a zero byte. It lives as long as the program and
/// is not to be freed.
#[unsafe(no_mangle)]
pub extern "C" fn lawful_version() -> *const c_char {
    const VERSION: &str = concat!(env!("CARGO_PKG_VERSION"), "\0");
    VERSION.as_ptr().cast()
}

/// The law that the library was built with.
///
/// `abi` is `LAWFUL_ABI_VERSION` as the program was compiled with it; another one gives `LAWFUL_WRONG_ABI`. `out` gets
/// the law, which the caller frees; on failure it gets NULL.
///
/// # Safety
/// `out` is NULL or may be written.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lawful_law_bundled(abi: u32, out: *mut *mut lawful_law) -> lawful_status {
    let made =
        || if abi == LAWFUL_ABI_VERSION { Ok(Law::bundled().into()) } else { Err(lawful_status::LAWFUL_WRONG_ABI) };
    // SAFETY: as the caller promises.
    guard(|| unsafe { give_handle(out, made) })
}

/// Another law: this one with an overlay, "the framework is annulled on 2027-01-01" say.
///
/// `overlay` is `len` bytes of JSON, a list of operations, as `docs/LAW-DATA.md` describes it. This law stays as it is. `out`
/// gets the new law, which the caller frees, or NULL. If the overlay is refused, `error` (if not NULL) gets an error,
/// which the caller frees; otherwise it gets NULL.
///
/// # Safety
/// `law` is NULL or a live law; `overlay` is NULL or has `len` bytes; `out` and `error` are NULL or may be written.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lawful_law_with(
    law: *const lawful_law,
    overlay: *const c_char,
    len: usize,
    out: *mut *mut lawful_law,
    error: *mut *mut lawful_error,
) -> lawful_status {
    guard(|| {
        // SAFETY: as the caller promises.
        unsafe { no_error_yet(error) };
        let made = || {
            // SAFETY: as the caller promises.
            let (law, overlay) = unsafe { (borrow(law)?, text(overlay, len)?) };
            let overlay: Overlay =
                // SAFETY: as the caller promises.
                wire::read(overlay.as_bytes()).map_err(|wrong| unsafe { refuse(error, wrong) })?;
            let changed = law.law.with(&overlay);
            // SAFETY: as the caller promises.
            let changed = changed.map_err(|wrong| unsafe { refuse(error, lawful_error::plain("", wrong.to_string())) });
            Ok(changed?.into())
        };
        // SAFETY: as the caller promises.
        unsafe { give_handle(out, made) }
    })
}

/// The edition of the law, such as `2026-11-22`. Lives as long as the law; ends in a zero byte; `len`, if not NULL, gets
/// the length without it. NULL for NULL.
///
/// # Safety
/// `law` is NULL or a live law; `len` is NULL or may be written.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lawful_law_edition(law: *const lawful_law, len: *mut usize) -> *const c_char {
    // SAFETY: as the caller promises.
    match unsafe { borrow(law) } {
        // SAFETY: as the caller promises.
        Ok(law) => unsafe { lend(&law.edition, len) },
        Err(_) => std::ptr::null(),
    }
}

/// The digest of the law data, SHA-256 in hexadecimal. Lives and ends as `lawful_law_edition`.
///
/// # Safety
/// As `lawful_law_edition`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lawful_law_digest(law: *const lawful_law, len: *mut usize) -> *const c_char {
    // SAFETY: as the caller promises.
    match unsafe { borrow(law) } {
        // SAFETY: as the caller promises.
        Ok(law) => unsafe { lend(&law.digest, len) },
        Err(_) => std::ptr::null(),
    }
}

/// The number of an instrument, `eu-adequacy-us-dpf` say, for `lawful_transfer`. It is above 0 and good for this law.
///
/// `LAWFUL_NOT_FOUND` if the law has none of that name; `out` is as it was then.
///
/// # Safety
/// `law` is NULL or a live law; `name` is NULL or has `len` bytes; `out` is NULL or may be written.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lawful_law_instrument(
    law: *const lawful_law,
    name: *const c_char,
    len: usize,
    out: *mut i32,
) -> lawful_status {
    guard(|| {
        // SAFETY: as the caller promises.
        let (law, name) = unsafe { (borrow(law)?, text(name, len)?) };
        let at = law.instruments.iter().position(|id| **id == *name).ok_or(lawful_status::LAWFUL_NOT_FOUND)?;
        // SAFETY: as the caller promises.
        unsafe { give(out, i32::try_from(at + 1).map_err(|_| lawful_status::LAWFUL_NOT_FOUND)?) }
    })
}

/// Frees the law in a variable and sets the variable to NULL, so that a second call does nothing and a use of the
/// variable afterwards gives `LAWFUL_NULL_ARGUMENT`. NULL does nothing. A copy of the pointer must not be used again.
///
/// # Safety
/// `law` is NULL, or points to a variable that is NULL or holds a live law that no other thread uses.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lawful_law_free(law: *mut *mut lawful_law) {
    // SAFETY: as the caller promises.
    unsafe { free_handle(law) }
}
