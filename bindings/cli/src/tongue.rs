//! The language of what is printed: the texts of findings, and the labels around them.

use clap::ValueEnum;
use lawful::lang::Catalogue;
use std::sync::OnceLock;

static CHOSEN: OnceLock<&'static Catalogue> = OnceLock::new();

/// A language that can be asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Lang {
    /// English
    En,
    /// Norwegian Bokmål
    Nb,
    /// Swedish
    Sv,
    /// Danish
    Da,
    /// German
    De,
}

impl Lang {
    const fn language(self) -> lawful::Language {
        match self {
            Self::En => lawful::Language::En,
            Self::Nb => lawful::Language::Nb,
            Self::Sv => lawful::Language::Sv,
            Self::Da => lawful::Language::Da,
            Self::De => lawful::Language::De,
        }
    }
}

/// Chooses the language, once, before anything is printed.
pub fn choose(lang: Lang) {
    let _ = CHOSEN.set(Catalogue::bundled(lang.language()));
}

/// The catalogue of the language chosen; that of English where none was.
pub fn catalogue() -> &'static Catalogue {
    CHOSEN.get().copied().unwrap_or_else(|| Catalogue::bundled(lawful::Language::En))
}

/// The text of a key, or the one given.
pub fn text(key: &str, english: &'static str) -> &'static str {
    catalogue().text(key).unwrap_or(english)
}

/// A label or phrase of the command itself, named by its English.
pub fn say(english: &'static str) -> &'static str {
    text(&format!("cli.{english}"), english)
}

/// A label, named by its English; as it is where it is none of the command's own.
pub fn labelled(label: &str) -> &str {
    catalogue().text(&format!("cli.{label}")).unwrap_or(label)
}

/// A phrase with placeholders, named by its English.
pub fn tell(english: &'static str, words: &[(&str, &str)]) -> String {
    let key = format!("cli.{english}");
    let told = catalogue().fill(&key, words);
    told.unwrap_or_else(|| {
        words.iter().fold(english.to_owned(), |text, (name, word)| text.replace(&format!("{{{name}}}"), word))
    })
}

/// What a rule decides, where the language says so; else its name as words.
pub fn rule(name: &str) -> String {
    let english = catalogue().language() == lawful::Language::En;
    let told = catalogue().text(&format!("rule.{name}")).filter(|_| !english);
    told.map_or_else(|| name.replace('_', " "), |text| text.trim_end_matches('.').to_owned())
}

/// The word for one of several of a kind: `1 leg`, `3 legs`.
pub fn count(number: usize, one: &'static str, several: &'static str) -> String {
    format!("{number} {}", say(if number == 1 { one } else { several }))
}
