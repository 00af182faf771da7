//! Writing a file whole, or leaving it as it was.

use crate::fault::Fault;
use crate::source::reason;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// Writes a file beside its place and moves it there, so that nobody sees half of it.
///
/// # Errors
/// When it cannot be written; the place is then as it was.
pub fn whole(path: &str, bytes: &[u8]) -> Result<(), Fault> {
    let place = Path::new(path);
    // A device or a pipe is no file to be replaced.
    let special = fs::metadata(place).is_ok_and(|found| !found.is_file() && !found.is_dir());
    let written = if special { fs::write(place, bytes) } else { replaced(place, bytes) };
    written.map_err(|error| Fault::new(format!("cannot write `{path}`: {}", reason(&error))))
}

fn replaced(place: &Path, bytes: &[u8]) -> io::Result<()> {
    if place.is_dir() {
        return Err(io::ErrorKind::IsADirectory.into());
    }
    let beside = beside(place);
    let written = fs::write(&beside, bytes).and_then(|()| fs::rename(&beside, place));
    if written.is_err() {
        // What was begun is of no use; that it cannot be removed changes nothing for the place itself.
        let _ = fs::remove_file(&beside);
    }
    written
}

/// A name in the same folder that no other run of the command uses.
fn beside(place: &Path) -> PathBuf {
    let name = place.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    place.with_file_name(format!(".{name}.{}.part", std::process::id()))
}
