//! JSON text that remembers where each value came from.

use std::ops::Range;

/// JSON text with the origins of its values.
#[derive(Debug, Default)]
pub struct Json {
    /// The text, on one line.
    pub text: String,
    /// For each value and key, in order: where it begins in the text, and its place in the file.
    origins: Vec<(usize, Range<usize>)>,
}

impl Json {
    /// Notes that what is written next comes from a place in the file.
    pub fn from(&mut self, place: Range<usize>) {
        self.origins.push((self.text.len(), place));
    }

    /// Writes a piece of punctuation, a number or a word of JSON.
    pub fn raw(&mut self, text: &str) {
        self.text.push_str(text);
    }

    /// Writes a comma, unless it is the first.
    pub fn comma(&mut self, first: bool) {
        if !first {
            self.text.push(',');
        }
    }

    /// Writes a string.
    pub fn string(&mut self, text: &str) {
        self.text.push('"');
        for letter in text.chars() {
            match letter {
                '"' => self.text.push_str("\\\""),
                '\\' => self.text.push_str("\\\\"),
                '\n' => self.text.push_str("\\n"),
                c if u32::from(c) < 0x20 => self.text.push_str(&format!("\\u{:04x}", u32::from(c))),
                c => self.text.push(c),
            }
        }
        self.text.push('"');
    }

    /// The text with line breaks, so that each value stands on the line that it came from. What an alias repeats stands
    /// where it is repeated.
    pub fn by_lines(&self, line_of: impl Fn(usize) -> usize) -> String {
        let (mut text, mut at, mut line) = (String::with_capacity(self.text.len()), 0, 1);
        for (start, place) in &self.origins {
            text.push_str(&self.text[at..*start]);
            at = *start;
            while line < line_of(place.start) {
                text.push('\n');
                line += 1;
            }
        }
        text.push_str(&self.text[at..]);
        text
    }

    /// The place in the file of what stands at an offset.
    pub fn origin(&self, offset: usize) -> Range<usize> {
        let after = self.origins.partition_point(|(at, _)| *at <= offset);
        after.checked_sub(1).and_then(|last| self.origins.get(last)).map_or(0..0, |(_, place)| place.clone())
    }
}
