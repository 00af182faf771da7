//! The input: read within bounds, and as JSON whatever it was written in.
//!
//! YAML and TOML are turned into JSON text, with a table from places in that text to places in the file. So there is
//! one parser, with one set of messages, and every message still points into the user's file.

mod emit;
mod index;
pub mod read;
mod toml;
mod yaml;

pub use read::reason;

use crate::fault::Fault;
use crate::locate;
use clap::ValueEnum;
use std::ops::Range;

/// A data format.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// JSON
    Json,
    /// YAML 1.2
    Yaml,
    /// TOML
    Toml,
}

/// What standard input is called in messages.
const STANDARD_INPUT: &str = "standard input";

/// An input.
#[derive(Debug)]
pub struct Source {
    /// Its name, as given.
    pub name: String,
    /// Its text.
    pub text: String,
    /// The same as JSON, where it was written in something else.
    json: Option<emit::Json>,
    /// Where its lines begin.
    index: index::Index,
}

impl Source {
    /// Reads a file, or standard input if it is called `-`.
    ///
    /// # Errors
    /// When it cannot be read, is too large, is no UTF-8, or is not well-formed.
    pub fn open(name: &str, format: Option<Format>) -> Result<Self, Fault> {
        let shown = if name == "-" { STANDARD_INPUT } else { name };
        Self::of(shown, name, read::bytes(name)?, format)
    }

    /// Takes bytes that were read from elsewhere; `file` tells their format by its end.
    ///
    /// # Errors
    /// When they are no UTF-8, or not well-formed.
    pub fn of(shown: &str, file: &str, bytes: Vec<u8>, format: Option<Format>) -> Result<Self, Fault> {
        let text = read::text(bytes).map_err(|fault| fault.in_file(shown))?;
        let format = format.unwrap_or_else(|| sniff(file, &text));
        Self::new(shown, text, format)
    }

    fn new(name: &str, text: String, format: Format) -> Result<Self, Fault> {
        let index = index::Index::of(&text);
        let mut source = Self { name: name.to_owned(), text, json: None, index };
        if source.text.trim_start().is_empty() {
            return Err(Fault::new("the input is empty").in_file(name));
        }
        let json = match format {
            Format::Json => Ok(None),
            Format::Yaml => yaml::to_json(&source.text).map(Some),
            Format::Toml => toml::to_json(&source.text).map(Some),
        };
        source.json = json.map_err(|(message, span)| Fault::new(message).at(&source, span))?;
        Ok(source)
    }

    /// Whether it is no file.
    pub fn is_standard_input(&self) -> bool {
        self.name == STANDARD_INPUT
    }

    /// The input as JSON.
    pub fn json(&self) -> &str {
        self.json.as_ref().map_or(&self.text, |json| &json.text)
    }

    /// The input as JSON in which every value stands on its line of the file.
    pub fn json_by_lines(&self) -> String {
        match &self.json {
            None => self.text.clone(),
            Some(json) => json.by_lines(|offset| self.line_column(offset).0),
        }
    }

    /// The place in the file of a place in the JSON.
    pub fn origin(&self, json: Range<usize>) -> Range<usize> {
        match &self.json {
            None => json,
            Some(emitted) => emitted.origin(json.start),
        }
    }

    /// The place in the file of an error at a line and column of the JSON.
    pub fn error_span(&self, line: usize, column: usize) -> Range<usize> {
        let json = self.json();
        let offset = offset_of(json, line, column);
        locate::token_before(json, offset).map_or(0..0, |token| self.origin(token))
    }

    /// Line and column of a byte, both from 1; columns count characters.
    pub fn line_column(&self, offset: usize) -> (usize, usize) {
        self.index.line_column(&self.text, offset)
    }
}

/// The byte after a column (counted in bytes from 1) of a line (from 1).
fn offset_of(text: &str, line: usize, column: usize) -> usize {
    let breaks = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n').map(|(at, _)| at + 1);
    let start = if line < 2 { Some(0) } else { breaks.into_iter().nth(line - 2) };
    start.map_or(text.len(), |start| (start + column).min(text.len()))
}

/// The format a name says, or else a content looks like.
fn sniff(name: &str, text: &str) -> Format {
    let extension = name.rsplit_once('.').map(|(_, extension)| extension.to_ascii_lowercase());
    match extension.as_deref() {
        Some("json" | "jsonl") => Format::Json,
        Some("yaml" | "yml") => Format::Yaml,
        Some("toml") => Format::Toml,
        _ => sniff_content(text),
    }
}

fn sniff_content(text: &str) -> Format {
    let start = text.trim_start();
    if start.starts_with('{') {
        return Format::Json;
    }
    if let Some(rest) = start.strip_prefix('[') {
        let first = rest.trim_start().chars().next();
        return if first.is_none_or(|c| "{[\"]-0123456789".contains(c)) { Format::Json } else { Format::Toml };
    }
    let line = text.lines().map(str::trim).find(|line| !line.is_empty() && !line.starts_with('#')).unwrap_or("");
    match (line.find('='), line.find(':')) {
        (Some(equals), colon) if colon.is_none_or(|colon| equals < colon) => Format::Toml,
        (_, Some(_)) => Format::Yaml,
        _ if line.starts_with('-') || line.starts_with('%') => Format::Yaml,
        _ => Format::Json,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn content_tells_the_format() {
        let cases = [
            ("{\"a\": 1}", Format::Json),
            ("[\n {}]", Format::Json),
            ("[document]\nid = 'x'", Format::Toml),
            ("# c\nformat = 'a:b'", Format::Toml),
            ("# c\nformat: a=b", Format::Yaml),
            ("- op: end", Format::Yaml),
            ("nonsense", Format::Json),
        ];
        for (text, format) in cases {
            assert_eq!(sniff("-", text), format, "{text}");
        }
        assert_eq!(sniff("a.YML", "{}"), Format::Yaml);
    }

    #[test]
    fn lines_count_from_one() {
        assert_eq!(offset_of("ab\ncd", 2, 1), 4);
        assert_eq!(offset_of("ab", 7, 1), 2);
    }

    #[test]
    fn an_error_in_the_json_points_into_the_file() {
        let yaml = "a: 1\nb:\n  - x: NO\n";
        let source = Source::new("t", yaml.into(), Format::Yaml).unwrap();
        assert_eq!(source.json(), r#"{"a":1,"b":[{"x":"NO"}]}"#);
        let span = source.error_span(1, source.json().find("\"NO\"").unwrap() + 4);
        assert_eq!(&yaml[span], "NO");
    }
}
