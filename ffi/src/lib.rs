//! The C interface of `lawful`: a beginning, from which a host learns what it has loaded. See `README.md`.

use core::ffi::c_char;

/// The version of the interface. It rises by one with every change that a program compiled before would notice.
const ABI: u32 = 0;

/// The version of the interface, 0 while it can still change at will.
#[unsafe(no_mangle)]
pub extern "C" fn lawful_abi_version() -> u32 {
    ABI
}

/// The version of the library, such as `0.1.0`, as UTF-8 that ends in a zero byte. It lives as long as the program and
/// is not to be freed.
#[unsafe(no_mangle)]
pub extern "C" fn lawful_version() -> *const c_char {
    const VERSION: &str = concat!(env!("CARGO_PKG_VERSION"), "\0");
    VERSION.as_ptr().cast()
}
