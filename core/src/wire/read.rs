//! Reading JSON with the place of what is wrong.

use super::InputError;
use super::respond::check_instruments;
use crate::facts::{Problem, Register};
use crate::law::Law;
use serde::Deserialize;
use serde::de::DeserializeOwned;

/// The most legs that a register may have here: each takes some kilobytes once it is judged.
const LEGS: usize = 20_000;

/// Reads any of the fact groups from JSON, with the place of what is wrong.
///
/// # Errors
/// When the text is not JSON, or a key, word, type or date is not one of those allowed.
///
/// ```
/// let error = lawful::wire::read::<lawful::facts::Transfer>(br#"{"exporter": {"contry": "NO"}}"#).unwrap_err();
/// assert_eq!(error.message, "unknown key `contry`; nearest is `country` (in exporter)");
/// assert_eq!(error.suggestion.as_deref(), Some("country"));
/// assert_eq!((error.pointer.as_str(), error.line, error.column), ("/exporter", 1, 22));
/// ```
pub fn read<T: DeserializeOwned>(text: &[u8]) -> Result<T, InputError> {
    parse(text, "")
}

/// Reads JSON into a value.
///
/// The fast parse keeps no places; where it fails the text is read again with them.
pub(crate) fn parse<'a, T: Deserialize<'a>>(text: &'a [u8], within: &str) -> Result<T, InputError> {
    // Checked once as a whole: `from_slice` would check every string by itself.
    #[cfg(not(target_family = "wasm"))]
    if let Some(value) = core::str::from_utf8(text).ok().and_then(|text| serde_json::from_str(text).ok()) {
        return Ok(value);
    }
    located(text, within)
}

/// A register that can be judged: read, its structure right, and every instrument it names one of the law.
pub(crate) fn whole_register(law: &Law, text: &[u8], within: &str) -> Result<Register, InputError> {
    let register: Register = parse(text, within)?;
    if let Some(problem) = problems(law, &register).into_iter().next() {
        return Err(InputError::new(format!("{within}{}", problem.pointer), problem.message));
    }
    Ok(register)
}

/// Everything that keeps a register from being judged.
pub(super) fn problems(law: &Law, register: &Register) -> Vec<Problem> {
    if let Err(problems) = register.check() {
        return problems;
    }
    if register.legs().nth(LEGS).is_some() {
        return vec![Problem::new(
            String::new(),
            format!("the register has more than {LEGS} legs; ask for parts of it"),
        )];
    }
    let unknown = register.legs().filter_map(|leg| {
        let error = check_instruments(law, &leg.transfer).err()?;
        let at = error.pointer.strip_prefix("/facts").unwrap_or(&error.pointer);
        Some(Problem::new(format!("{}/facts{at}", leg.pointer), error.message))
    });
    unknown.collect()
}

/// The same with the JSON pointer of what is wrong. The one way on WebAssembly, where code is counted in bytes.
fn located<'a, T: Deserialize<'a>>(text: &'a [u8], within: &str) -> Result<T, InputError> {
    let mut track = serde_path_to_error::Track::new();
    let mut json = serde_json::Deserializer::from_slice(text);
    let read = T::deserialize(serde_path_to_error::Deserializer::new(&mut json, &mut track));
    let (error, path) = match read.map(|value| json.end().map(|()| value)) {
        Ok(Ok(value)) => return Ok(value),
        Ok(Err(error)) => (error, String::new()),
        Err(error) => (error, pointer(&track.path())),
    };
    Err(InputError::new(format!("{within}{path}"), without_place(&error.to_string())).at(error.line(), error.column()))
}

fn pointer(path: &serde_path_to_error::Path) -> String {
    use serde_path_to_error::Segment;
    path.iter().fold(String::new(), |mut pointer, segment| {
        match segment {
            Segment::Seq { index } => pointer.push_str(&format!("/{index}")),
            Segment::Map { key } => pointer.push_str(&format!("/{}", key.replace('~', "~0").replace('/', "~1"))),
            _ => {}
        }
        pointer
    })
}

/// The message without the ` at line 1 column 9` that `serde_json` puts behind it.
fn without_place(message: &str) -> &str {
    message.rfind(" at line ").map_or(message, |at| &message[..at])
}
