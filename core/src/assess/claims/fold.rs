//! A text made ready for the search of words.

use crate::letter_case::lower;

/// A text in lower case, with spaces and line breaks as one space each, and the byte of the text each letter stands at.
pub(super) struct Folded {
    pub(super) letters: Vec<char>,
    at: Vec<usize>,
    end: usize,
}

impl Folded {
    pub(super) fn of(text: &str) -> Self {
        let mut folded = Self { letters: Vec::with_capacity(text.len()), at: Vec::new(), end: text.len() };
        for (at, letter) in text.char_indices() {
            let lower = if letter.is_whitespace() { ' ' } else { lower(letter) };
            if lower == ' ' && folded.letters.last() == Some(&' ') {
                continue;
            }
            folded.letters.push(lower);
            folded.at.push(at);
        }
        folded
    }

    pub(super) fn byte(&self, position: usize) -> usize {
        self.at.get(position).copied().unwrap_or(self.end)
    }

    pub(super) fn is_word(&self, position: usize) -> bool {
        self.letters.get(position).is_some_and(|letter| letter.is_alphanumeric())
    }

    /// The end of a phrase that stands at a position, at the beginning of a word; a stem goes on to the end of its word.
    pub(super) fn phrase_at(&self, position: usize, phrase: &str, stem: bool) -> Option<usize> {
        if position > 0 && self.is_word(position - 1) {
            return None;
        }
        let mut end = position;
        for letter in phrase.chars() {
            if self.letters.get(end) != Some(&letter) {
                return None;
            }
            end += 1;
        }
        if !stem {
            return (!self.is_word(end)).then_some(end);
        }
        while self.is_word(end) {
            end += 1;
        }
        Some(end)
    }

    pub(super) fn has_stem(&self, phrases: &[&str]) -> bool {
        (0..self.letters.len()).any(|at| phrases.iter().any(|phrase| self.phrase_at(at, phrase, true).is_some()))
    }

    pub(super) fn text(&self, from: usize, to: usize) -> String {
        self.letters.get(from..to).unwrap_or_default().iter().collect()
    }
}
