//! Words that name a place, beyond the ISO codes and the short names, and words that are refused.
//!
//! `aliases.tsv` holds codes outside ISO 3166-1 that documents use, other names and spellings of countries, parts of
//! countries, words for the EEA, words for a third country left unnamed, and international organisations. A line that is
//! not indented says what kind of name those below it are; each of these has the place and the word. A place is an ISO
//! alpha-2 code, `XK`, `EEA` (somewhere in the EU or EEA), `third-country`, or `IO:` and the organisation.
//!
//! `ambiguous.tsv` holds words that are refused, below the reason.
//!
//! No word stands twice, and none is an ISO alpha-2 or alpha-3 code or a name of a country in any of the languages of
//! [`names`](super::names). Matching is exact but for letter case. The names in French, Dutch and Nynorsk are from Unicode
//! CLDR 47 (Unicode License v3).
//!
//! The tables are plain text, and are read where they lie: a constant of slices would be twice as large.

const ALIASES: &str = include_str!("aliases.tsv");
const AMBIGUOUS: &str = include_str!("ambiguous.tsv");

/// One word and the place it names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Alias {
    /// The word as usually written.
    pub(crate) word: &'static str,
    /// The country value it stands for.
    pub(crate) place: &'static str,
    /// What kind of name it is.
    pub(crate) note: &'static str,
}

/// Accepted words.
pub(crate) fn aliases() -> impl Iterator<Item = Alias> {
    below_headings(ALIASES).filter_map(|(note, line)| {
        let (place, word) = line.split_once('\t')?;
        Some(Alias { word, place, note })
    })
}

/// Refused words, each with the reason.
pub(crate) fn ambiguous() -> impl Iterator<Item = (&'static str, &'static str)> {
    below_headings(AMBIGUOUS).map(|(why, word)| (word, why))
}

/// Each indented line with the line it stands below.
fn below_headings(text: &'static str) -> impl Iterator<Item = (&'static str, &'static str)> {
    let mut heading = "";
    text.lines().filter_map(move |line| match line.strip_prefix('\t') {
        Some(line) => Some((heading, line)),
        None => {
            heading = line;
            None
        }
    })
}

#[cfg(test)]
mod tests {
    use super::super::Place;
    use super::super::names::rows;
    use super::{ALIASES, AMBIGUOUS, aliases, ambiguous};
    use std::collections::BTreeSet;

    #[test]
    fn no_word_stands_twice() {
        let mut seen: BTreeSet<String> = BTreeSet::new();
        for (code, names) in rows() {
            seen.insert(code.to_lowercase());
            seen.extend(names.map(str::to_lowercase));
        }
        for word in aliases().map(|alias| alias.word).chain(ambiguous().map(|(word, _)| word)) {
            assert!(seen.insert(word.to_lowercase()), "{word}");
        }
    }

    #[test]
    fn every_line_is_a_heading_or_has_its_columns() {
        for (text, tabs) in [(ALIASES, 2), (AMBIGUOUS, 1)] {
            for line in text.lines() {
                let found = line.matches('\t').count();
                assert!(found == if line.starts_with('\t') { tabs } else { 0 } && line.trim() != "", "{line:?}");
                assert_eq!(line.trim_end(), line);
            }
        }
        assert!(aliases().count() > 1_000 && ambiguous().count() > 200);
    }

    #[test]
    fn every_alias_leads_to_a_known_place() {
        for alias in aliases() {
            assert!(Place::from_code(alias.place).is_some() && !alias.note.is_empty(), "{alias:?}");
        }
    }
}
