//! What is wrong with the input, shown on one screen at most.

use crate::render::page;
use crate::source::Source;
use crate::text::{clean, clipped};
use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use std::fmt;
use std::ops::Range;

/// The longest message, in characters.
const LONGEST: usize = 600;

/// A thing wrong with the input.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    message: String,
    place: Box<Place>,
}

/// Where it is, as far as that is known.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct Place {
    file: String,
    line: usize,
    column: usize,
    pointer: String,
    excerpt: Option<Excerpt>,
}

impl Fault {
    /// A fault without a place.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: clipped(&message.into(), LONGEST), place: Box::default() }
    }

    /// The same, in a file.
    pub fn in_file(mut self, name: &str) -> Self {
        name.clone_into(&mut self.place.file);
        self
    }

    /// The same, at a line and column.
    pub fn at_line(mut self, line: usize, column: usize) -> Self {
        (self.place.line, self.place.column) = (line, column);
        self
    }

    /// The same, at a place in an input.
    pub fn at(mut self, source: &Source, span: Range<usize>) -> Self {
        let (line, column) = source.line_column(span.start);
        self.place.excerpt = Some(Excerpt::of(&source.text, line, span));
        self.in_file(&source.name).at_line(line, column)
    }

    /// The same, at a JSON pointer.
    pub fn pointer(mut self, pointer: &str) -> Self {
        self.place.pointer = clipped(pointer, 120);
        self
    }

    /// As it is shown on a terminal.
    pub fn render(&self, styled: bool) -> String {
        let mut group = Group::with_title(Level::ERROR.primary_title(self.message.as_str()));
        let place = &self.place;
        if let Some(excerpt) = &place.excerpt {
            group = group.element(excerpt.snippet());
        }
        if !place.pointer.is_empty() {
            group = group.element(Level::NOTE.message(format!("at {}", place.pointer)));
        }
        let shown = rendered(group, styled);
        match (place.file.is_empty(), place.line) {
            (true, _) => shown,
            (false, 0) => with_origin(&shown, 1, 0, &clean(&place.file)),
            (false, line) => with_origin(&shown, 1, line, &format!("{}:{line}:{}", clean(&place.file), place.column)),
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)?;
        match (self.place.file.as_str(), self.place.line) {
            ("", 0) => Ok(()),
            (file, 0) => write!(f, " ({file})"),
            (file, line) => write!(f, " ({file}:{line}:{})", self.place.column),
        }
    }
}

impl std::error::Error for Fault {}

/// A group of a diagnostic as text.
pub fn rendered(group: Group<'_>, styled: bool) -> String {
    let renderer = if styled { Renderer::styled() } else { Renderer::plain() };
    renderer.render(&[group])
}

/// The diagnostic with the place it is about under its title of so many lines.
///
/// The renderer would count columns in the excerpt, not in the file.
pub fn with_origin(diagnostic: &str, title: usize, line: usize, origin: &str) -> String {
    let arrow = page::paint(page::ARROW, &format!("{:>width$}", "-->", width = line.to_string().len() + 3));
    let mut lines: Vec<&str> = diagnostic.lines().collect();
    let origin = format!("{arrow} {origin}");
    lines.insert(title.min(lines.len()), &origin);
    lines.join("\n")
}

/// A part of one line, and the part of it that is meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Excerpt {
    line: usize,
    text: String,
    span: Range<usize>,
}

/// How many characters are shown before and after the part that is meant.
const AROUND: usize = 30;
/// How many characters of it are shown.
const MEANT: usize = 40;

impl Excerpt {
    /// The excerpt around a place in a text, which is on that line.
    pub fn of(text: &str, line: usize, span: Range<usize>) -> Self {
        let mut start = span.start.min(text.len());
        while !text.is_char_boundary(start) {
            start -= 1;
        }
        let (line_start, line_end) = line_around(text, start);
        let end = text.get(start..span.end.clamp(start, line_end)).map_or(start, |meant| start + meant.len());
        let before = tail(&text[line_start..start], AROUND);
        let meant = head(&text[start..end], MEANT);
        let after = head(&text[start + meant.len()..line_end], AROUND);
        let before_shown = clean(if before.len() == start - line_start { before.trim_start() } else { before });
        let meant_shown = clean(meant);
        let from = before_shown.len();
        Self { line, span: from..from + meant_shown.len(), text: before_shown + &meant_shown + &clean(after) }
    }

    /// The excerpt for printing.
    pub fn snippet(&self) -> Snippet<'_, annotate_snippets::Annotation<'_>> {
        let annotation = AnnotationKind::Primary.span(self.span.clone());
        Snippet::source(self.text.as_str()).line_start(self.line).annotation(annotation)
    }
}

/// The line a byte is in, without its end.
fn line_around(text: &str, at: usize) -> (usize, usize) {
    let start = text[..at].rfind('\n').map_or(0, |end| end + 1);
    let end = text[at..].find('\n').map_or(text.len(), |end| at + end);
    let end = if text[start..end].ends_with('\r') && end > at { end - 1 } else { end };
    (start, end)
}

fn head(text: &str, letters: usize) -> &str {
    text.char_indices().nth(letters).map_or(text, |(at, _)| &text[..at])
}

fn tail(text: &str, letters: usize) -> &str {
    text.char_indices().rev().nth(letters.saturating_sub(1)).map_or(text, |(at, _)| &text[at..])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_line_is_cut_around_what_is_meant() {
        let text = format!("first\n{}contry{}\nlast", "x".repeat(1_000), "y".repeat(1_000));
        let excerpt = Excerpt::of(&text, 2, 1_006..1_012);
        assert_eq!(&excerpt.text[excerpt.span.clone()], "contry");
        assert_eq!(excerpt.text.len(), 66);
    }

    #[test]
    fn any_span_is_taken() {
        for span in [0..0, 0..100, 100..200, 1..2, 2..9] {
            Excerpt::of("é\r\nab", 1, span);
            Excerpt::of("", 1, 0..1);
        }
    }

    #[test]
    fn it_shows_message_place_line_and_pointer() {
        let excerpt = Excerpt::of("{\n  \"contry\": 1\n}", 2, 4..12);
        let mut fault = Fault::new("unknown key `contry`").in_file("a.json").at_line(2, 3);
        fault.place.excerpt = Some(excerpt);
        let shown = fault.pointer("/parties/0").render(false);
        for part in ["error: unknown key `contry`", "a.json:2:3", "2 | \"contry\": 1", "^^^^^^^^", "at /parties/0"] {
            assert!(shown.contains(part), "{part} in\n{shown}");
        }
    }
}
