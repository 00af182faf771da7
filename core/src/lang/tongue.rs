//! How sentences are made: in English from the source, in another language from its catalogue.

use crate::Language;
use crate::day::iso;
use crate::facts::FactName;
use crate::letter_case::{lower, upper};
use crate::place::{Place, Where};
use core::marker::PhantomData;
use std::borrow::Cow;
use time::Date;

#[cfg(feature = "lang")]
use super::Catalogue;

/// The language a judgement is told in. Without the feature `lang` there is English only, and nothing is looked up.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Tongue<'a> {
    #[cfg(feature = "lang")]
    catalogue: Option<&'a Catalogue>,
    _of: PhantomData<&'a ()>,
}

impl<'a> Tongue<'a> {
    /// English, as the source has it.
    pub(crate) const ENGLISH: Self = Self {
        #[cfg(feature = "lang")]
        catalogue: None,
        _of: PhantomData,
    };

    /// The language of a catalogue; English is always that of the source.
    #[cfg(feature = "lang")]
    pub(crate) fn of(catalogue: &'a Catalogue) -> Self {
        let catalogue = Some(catalogue).filter(|of| of.language() != Language::En);
        Self { catalogue, _of: PhantomData }
    }

    /// Whether it is another language than English.
    pub(crate) const fn is_foreign(self) -> bool {
        #[cfg(feature = "lang")]
        return self.catalogue.is_some();
        #[cfg(not(feature = "lang"))]
        return false;
    }

    /// The language.
    pub(crate) fn language(self) -> Language {
        #[cfg(feature = "lang")]
        return self.catalogue.map_or(Language::En, Catalogue::language);
        #[cfg(not(feature = "lang"))]
        return Language::En;
    }

    /// The text whose key is made of these parts, if the language has one.
    pub(crate) fn find(self, parts: &[&str]) -> Option<&'a str> {
        #[cfg(feature = "lang")]
        return self.catalogue.and_then(|of| of.text(&parts.concat()));
        #[cfg(not(feature = "lang"))]
        {
            let _ = parts;
            None
        }
    }

    /// The text of a key; in English, or where the language lacks it, the one given.
    pub(crate) fn text(self, parts: &[&str], english: &'a str) -> &'a str {
        self.find(parts).unwrap_or(english)
    }

    /// A phrase, named by its English.
    pub(crate) fn say(self, english: &'a str) -> &'a str {
        self.text(&["phrase.", english], english)
    }

    /// A phrase with placeholders, named by its English.
    pub(crate) fn tell(self, english: &'a str, words: &[(&str, &str)]) -> String {
        filled(self.say(english), |name, case| {
            let word = words.iter().find(|(n, _)| *n == name).map(|(_, word)| *word)?;
            Some(self.decline(case, word))
        })
    }

    /// A word of a closed list as it stands in a sentence; in English the word itself.
    pub(crate) fn word(self, list: &str, word: &str) -> String {
        self.noun(list, word).unwrap_or_else(|| word.to_owned())
    }

    /// The label of a word of a closed list, within a sentence: small, except in German, where nouns keep their capital.
    pub(crate) fn noun(self, list: &str, word: &str) -> Option<String> {
        let label = self.find(&["word.", list, ".", word])?;
        let mut signs = label.chars();
        Some(match (signs.next(), signs.clone().next()) {
            (Some(first), Some(second)) if self.language() != Language::De && second.is_lowercase() => {
                core::iter::once(lower(first)).chain(signs).collect()
            }
            _ => label.to_owned(),
        })
    }

    /// An outcome as it stands in a sentence; in English the word of the JSON.
    pub(crate) fn outcome(self, outcome: crate::Outcome) -> String {
        self.text(&["outcome.", outcome.as_str()], outcome.as_str()).to_owned()
    }

    /// A day as the language writes it.
    pub(crate) fn day(self, date: Date) -> String {
        let Some(format) = self.find(&["format.date"]) else { return iso(date) };
        filled(format, |name, _| match name {
            "day" => Some(date.day().to_string()),
            "month" => Some(u8::from(date.month()).to_string()),
            "iso" => Some(iso(date)),
            "year" => Some(date.year().to_string()),
            _ => None,
        })
    }

    /// A place as it stands in a sentence.
    pub(crate) fn place(self, place: Place) -> String {
        if !self.is_foreign() {
            return crate::explain::in_sentence(place);
        }
        let name = place.name(self.language());
        match place.at() {
            Where::Eea | Where::ThirdCountry => self.find(&["phrase.", &name]).map_or(name.clone(), str::to_owned),
            Where::Country(country) => self.find(&["place.", country.alpha2()]).map_or(name.clone(), str::to_owned),
            _ => name,
        }
    }

    /// A fact as a sentence names it: in English by its dotted name, else by its label.
    pub(crate) fn fact(self, fact: &str) -> String {
        if !self.is_foreign() {
            return fact.to_owned();
        }
        // Facts of a chain are those of their leg.
        let inner = fact.split_once("].").filter(|(edge, _)| edge.starts_with("edges["));
        let inner = inner.map_or(fact, |(_, inner)| inner.trim_start_matches("transfer."));
        let kind = FactName(inner.trim_start_matches("engagement.").to_owned().into()).kind();
        let group = kind.rsplit_once('.').map_or("", |(group, _)| group);
        let label = self.find(&["field.", &kind]).or_else(|| self.find(&["field.", group, ".*"]));
        label.unwrap_or(fact).to_owned()
    }

    /// A word in the case that a placeholder asks for.
    ///
    /// The entry `case.<case>.<word>` has the form; of a longer phrase that of the words it begins with. Without one the
    /// entry `case.<case>` is a frame, `in {}`; without that the word stays as it is. The case `cap` is a capital.
    pub(crate) fn decline(self, case: &str, word: &str) -> String {
        if case.is_empty() || !self.is_foreign() {
            return word.to_owned();
        }
        if case == "cap" {
            let mut signs = word.chars();
            return signs.next().map(upper).into_iter().chain(signs).collect();
        }
        let mut end = word.len();
        loop {
            if let Some(form) = self.find(&["case.", case, ".", &word[..end]]) {
                return format!("{form}{}", &word[end..]);
            }
            match word[..end].rfind(' ') {
                Some(shorter) => end = shorter,
                None => break,
            }
        }
        self.find(&["case.", case]).map_or_else(|| word.to_owned(), |frame| frame.replace("{}", word))
    }

    /// The same phrase in the language, if it is one of the source's own; else as it is: a name.
    pub(crate) fn own<'b>(self, word: &'b str) -> Cow<'b, str>
    where
        'a: 'b,
    {
        Cow::Borrowed(self.find(&["phrase.", word]).unwrap_or(word))
    }
}

/// A template with its placeholders filled by name and case; those without a word stay as they are.
pub(crate) fn filled<W: AsRef<str>>(template: &str, word: impl Fn(&str, &str) -> Option<W>) -> String {
    let mut out = String::with_capacity(template.len() + 64);
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        out.push_str(before);
        match after.split_once('}') {
            Some((place, tail)) => {
                let (name, case) = place.split_once(':').unwrap_or((place, ""));
                match word(name, case) {
                    Some(word) => out.push_str(word.as_ref()),
                    None => out.extend(["{", place, "}"]),
                }
                rest = tail;
            }
            None => {
                out.push('{');
                rest = after;
            }
        }
    }
    out.push_str(rest);
    out
}
