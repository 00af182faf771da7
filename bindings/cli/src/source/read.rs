//! Reading bytes within bounds, and text out of them.

use crate::fault::Fault;
use std::fs::File;
use std::io::{self, Read};

/// The largest input, in bytes.
const LARGEST: u64 = 64 << 20;

/// The bytes of a file, or of standard input if it is called `-`.
pub fn bytes(name: &str) -> Result<Vec<u8>, Fault> {
    let read = if name == "-" { read_bounded(io::stdin().lock()) } else { File::open(name).and_then(read_bounded) };
    let bytes = read.map_err(|error| Fault::new(format!("cannot read `{name}`: {}", reason(&error))))?;
    if bytes.len() as u64 > LARGEST {
        return Err(Fault::new(format!("`{name}` is larger than {} MiB", LARGEST >> 20)));
    }
    Ok(bytes)
}

fn read_bounded(from: impl Read) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    from.take(LARGEST + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Why reading failed, in a few words.
pub fn reason(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::NotFound => "there is no such file".to_owned(),
        io::ErrorKind::PermissionDenied => "permission denied".to_owned(),
        io::ErrorKind::IsADirectory => "it is a directory".to_owned(),
        _ => error.to_string(),
    }
}

/// The text of the bytes, without a byte order mark.
pub fn text(bytes: Vec<u8>) -> Result<String, Fault> {
    if bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) {
        return Err(Fault::new("the input is UTF-16; save it as UTF-8"));
    }
    let mut text =
        String::from_utf8(bytes).map_err(|error| not_utf8(error.as_bytes(), error.utf8_error().valid_up_to()))?;
    if text.starts_with('\u{feff}') {
        text.drain(..'\u{feff}'.len_utf8());
    }
    Ok(text)
}

fn not_utf8(bytes: &[u8], at: usize) -> Fault {
    let good = String::from_utf8_lossy(&bytes[..at]);
    let (line, column) = super::index::Index::of(&good).line_column(&good, good.len());
    let byte = bytes.get(at).copied().unwrap_or_default();
    Fault::new(format!("the input is not UTF-8: byte 0x{byte:02x} at offset {at}")).at_line(line, column)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_byte_order_mark_is_dropped() {
        assert_eq!(text(b"\xef\xbb\xbf{}".to_vec()).unwrap(), "{}");
        assert!(text(b"\xff\xfe{\0".to_vec()).unwrap_err().to_string().contains("UTF-16"));
    }

    #[test]
    fn a_bad_byte_is_named_with_its_place() {
        let fault = text(b"{\n \"\xc3\xb8\xff\"}".to_vec()).unwrap_err();
        assert!(fault.to_string().contains("byte 0xff at offset 6"), "{fault}");
        assert!(fault.to_string().contains("2:4"), "{fault}");
    }
}
