//! The header that is checked in is the one that cbindgen makes of the source. `LAWFUL_BLESS=1` writes it.

use cbindgen::{Builder, Config, EnumConfig, ExportConfig, Language, Style};
use std::path::Path;
use std::{env, fs};

const TOP: &str = r"/* `lawful` in C: is this transfer of personal data lawful, on this date, why, until when, and what would cure it?
 *
 * Made from the source by cbindgen; do not edit.
 *
 * Memory. A handle (a pointer to an opaque struct) belongs to the caller, who frees it once with the `_free` of its
 * type. That takes the address of the variable and sets it to NULL, so that freeing twice does nothing and a use
 * afterwards gives LAWFUL_NULL_ARGUMENT; copies of the pointer are the caller's matter. A lawful_buffer is freed with
 * lawful_buffer_free. A `const char *` that is returned is lent: it lives as long as the handle it was asked of.
 *
 * Text is UTF-8. Text that goes in has a pointer and a length and needs no zero byte; text that comes out has both.
 *
 * Threads. There is no global state. Handles do not change once made: any number of threads may use one at once. Only
 * freeing needs that nobody uses it any more.
 *
 * Errors. A function that can fail returns a lawful_status; nothing is thrown and nothing unwinds into C. (A defect of
 * the library that is caught gives LAWFUL_PANIC; its message may appear on stderr.) `Safety` in a comment says what the
 * library cannot check and the caller must see to.
 */";

fn header() -> String {
    let config = Config {
        language: Language::C,
        cpp_compat: true,
        include_guard: Some("LAWFUL_H".to_owned()),
        header: Some(TOP.to_owned()),
        usize_is_size_t: true,
        style: Style::Both,
        documentation: true,
        line_length: 110,
        export: ExportConfig::default(),
        enumeration: EnumConfig::default(),
        no_includes: true,
        sys_includes: vec!["stddef.h".to_owned(), "stdint.h".to_owned()],
        ..Config::default()
    };
    let builder = Builder::new().with_config(config).with_src(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/lib.rs"));
    let mut made = Vec::new();
    builder.generate().unwrap().write(&mut made);
    // A negative number is bracketed, as C wants it in a macro.
    let made = String::from_utf8(made).unwrap();
    made.replace("LAWFUL_UNKNOWN -1", "LAWFUL_UNKNOWN (-1)").replace("LAWFUL_NONE -2", "LAWFUL_NONE (-2)")
}

#[test]
fn the_header_is_made_from_the_source() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("include/lawful.h");
    let made = header();
    if env::var_os("LAWFUL_BLESS").is_some() {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, &made).unwrap();
    }
    let held = fs::read_to_string(&path).unwrap_or_default();
    let differs = held.lines().zip(made.lines()).position(|(a, b)| a != b);
    assert!(held == made, "include/lawful.h differs from line {differs:?}; `LAWFUL_BLESS=1` writes it");
}
