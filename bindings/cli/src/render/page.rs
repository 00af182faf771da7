//! A page of text: headings, labelled fields, marks with words.

use crate::text::{WIDTH, clean, width, wrap};
use crate::tongue::{labelled, text};
use anstyle::{AnsiColor, Style};
use lawful::{Outcome, Truth};
use std::fmt::Write as _;

/// For names and headings.
pub const BOLD: Style = Style::new().bold();
/// For what matters less.
pub const DIM: Style = Style::new().dimmed();
/// For labels.
pub const LABEL: Style = AnsiColor::Cyan.on_default();
/// For the arrow to a place in a file.
pub const ARROW: Style = AnsiColor::BrightBlue.on_default().bold();
/// No style.
pub const PLAIN: Style = Style::new();

/// The column at which the text of a field begins.
const FIELD: usize = 11;

/// The text with a style around it.
pub fn paint(style: Style, text: &str) -> String {
    format!("{style}{text}{style:#}")
}

/// The mark of an outcome. It never stands without the word.
pub const fn mark(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Lawful => "✓",
        Outcome::NotRestricted => "·",
        Outcome::Unlawful => "✗",
        _ => "?",
    }
}

/// The word of an outcome.
pub fn word(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Lawful => text("outcome.lawful", "lawful"),
        Outcome::NotRestricted => text("outcome.not-restricted", "not restricted"),
        Outcome::Unlawful => text("outcome.unlawful", "unlawful"),
        _ => text("outcome.undetermined", "undetermined"),
    }
}

/// The style of an outcome.
pub const fn style(outcome: Outcome) -> Style {
    match outcome {
        Outcome::Lawful => AnsiColor::Green.on_default(),
        Outcome::NotRestricted => PLAIN,
        Outcome::Unlawful => AnsiColor::Red.on_default().bold(),
        _ => AnsiColor::Yellow.on_default(),
    }
}

/// Mark and word of an outcome, in its style.
pub fn outcome(of: Outcome) -> String {
    paint(style(of), &format!("{} {}", mark(of), word(of)))
}

/// Mark of a truth, in its style.
pub fn truth(of: Truth) -> String {
    match of {
        Truth::True => paint(style(Outcome::Lawful), "✓"),
        Truth::False => paint(style(Outcome::Unlawful), "✗"),
        Truth::Unknown => paint(style(Outcome::Undetermined), "?"),
    }
}

/// Text that grows line by line.
#[derive(Debug, Default)]
pub struct Page(String);

impl Page {
    /// An empty page.
    pub fn new() -> Self {
        Self::default()
    }

    /// The text.
    pub fn into_text(self) -> String {
        self.0
    }

    /// Adds a line as it is.
    pub fn line(&mut self, text: &str) {
        self.0.push_str(text);
        self.0.push('\n');
    }

    /// Adds an empty line, unless there is one or nothing.
    pub fn gap(&mut self) {
        if !self.0.is_empty() && !self.0.ends_with("\n\n") {
            self.0.push('\n');
        }
    }

    /// Adds a paragraph.
    pub fn paragraph(&mut self, indent: usize, style: Style, text: &str) {
        for line in wrap(text, WIDTH - indent) {
            self.line(&format!("{:indent$}{}", "", paint(style, &line)));
        }
    }

    /// Adds a text with a label in front.
    pub fn field(&mut self, label: &str, text: &str) {
        self.field_at(2, label, text);
    }

    /// Adds a text with a label in front, indented.
    pub fn field_at(&mut self, indent: usize, label: &str, text: &str) {
        for (at, line) in wrap(text, WIDTH - indent - FIELD).iter().enumerate() {
            let label = if at == 0 { labelled(label) } else { "" };
            self.line(&format!("{:indent$}{}{line}", "", paint(LABEL, &format!("{label:<FIELD$}"))));
        }
    }

    /// Adds a name on the left and an outcome on the right.
    pub fn headline(&mut self, name: &str, of: Outcome) {
        self.headline_in(name, of, word(of));
    }

    /// The same, with a word for the outcome.
    pub fn headline_in(&mut self, name: &str, of: Outcome, word: &str) {
        let room = WIDTH - width(word) - 2;
        let name = clean(name);
        let outcome = paint(style(of), &format!("{} {word}", mark(of)));
        if width(&name) < room {
            let pad = room - width(&name);
            let _ = writeln!(self.0, "{}{:pad$}{outcome}", paint(BOLD, &name), "");
        } else {
            self.paragraph(0, BOLD, &name);
            let _ = writeln!(self.0, "{:room$}{outcome}", "");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plain(page: Page) -> String {
        anstream::adapter::strip_str(&page.into_text()).to_string()
    }

    #[test]
    fn fields_are_wrapped_under_themselves() {
        let mut page = Page::new();
        page.field("Why", &"word ".repeat(30));
        let text = plain(page);
        assert!(text.starts_with("  Why        word word"), "{text}");
        assert!(text.lines().nth(1).is_some_and(|line| line.starts_with("             word")), "{text}");
        assert!(text.lines().all(|line| width(line) <= WIDTH));
    }

    #[test]
    fn outcomes_stand_at_the_right() {
        let mut page = Page::new();
        page.headline("Hubspot", Outcome::Undetermined);
        page.headline(&"long ".repeat(40), Outcome::NotRestricted);
        let text = plain(page);
        assert_eq!(width(text.lines().next().unwrap_or("")), WIDTH);
        assert!(text.lines().all(|line| width(line) <= WIDTH));
        assert!(text.ends_with("· not restricted\n"));
    }
}
