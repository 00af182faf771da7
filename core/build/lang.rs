//! Turns the catalogues in `lang/` into constant tables, sorted by key.

use std::error::Error;
use std::fmt::Write;
use std::fs;
use std::path::Path;

/// One table for each language.
pub(crate) fn emit(folder: &Path) -> Result<String, Box<dyn Error>> {
    let mut out = String::new();
    for language in ["en", "nb", "sv", "da", "de"] {
        let file = folder.join(format!("{language}.json"));
        let texts = crate::lang_read::read(&fs::read_to_string(&file)?)
            .map_err(|error| format!("lang/{language}.json: {error}"))?;
        writeln!(out, "static {}: &[(&str, &str)] = &[", language.to_uppercase())?;
        for (key, text) in &texts {
            writeln!(out, "    ({key:?}, {text:?}),")?;
        }
        writeln!(out, "];")?;
    }
    Ok(out)
}
