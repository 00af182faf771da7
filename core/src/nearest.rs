//! The closed lists of words the library reads, and the nearest word when one is misspelt.

use std::fmt;
use std::str::FromStr;

/// A word that is not in the closed list it should come from.
///
/// Shown as ``unknown regime `eu-gdrp`; nearest is `eu-gdpr` ``.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("unknown {what} `{word}`{}", Hint(.nearest.as_deref()))]
pub struct UnknownWord {
    /// What the word should name: `regime`, `kind`, `status`.
    pub what: &'static str,
    /// The word as it was written, at most 40 characters of it, control characters escaped.
    pub word: String,
    /// The word of the list that is spelt most like it, if one is close.
    pub nearest: Option<String>,
}

impl UnknownWord {
    /// The error for `word`, with the nearest of `candidates`.
    pub fn new<'a>(what: &'static str, word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Self {
        Self { what, word: shown(word), nearest: nearest(word, candidates).map(str::to_owned) }
    }
}

/// A word as a message may show it.
fn shown(word: &str) -> String {
    word.chars().take(40).flat_map(char::escape_debug).collect()
}

/// The tail of a message that names the nearest word, or nothing.
pub(crate) struct Hint<'a>(pub(crate) Option<&'a str>);

impl fmt::Display for Hint<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Some(word) => write!(f, "; nearest is `{word}`"),
            None => Ok(()),
        }
    }
}

/// Longer words are cut: an attacker must not buy time with a long one.
const LONGEST: usize = 64;

/// The candidate spelt most like `word`, or none when all of them are far off.
///
/// Near means: within one edit and one more for every three letters, capitals apart, two swapped
/// neighbours counting as one edit; failing that, a candidate that contains the whole word.
pub fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    closest(word, &mut candidates.into_iter())
}

/// The same, once for every sort of list.
fn closest<'a>(word: &str, candidates: &mut dyn Iterator<Item = &'a str>) -> Option<&'a str> {
    let wanted = Folded::new(word);
    let bound = 1 + wanted.len / 3;
    let mut best: Option<(usize, &'a str)> = None;
    let mut containing: Option<&'a str> = None;
    for candidate in candidates {
        let folded = Folded::new(candidate);
        let limit = best.map_or(bound + 1, |(distance, _)| distance);
        if let Some(distance) = distance_below(&wanted, &folded, limit) {
            best = Some((distance, candidate));
        }
        let shorter = containing.is_none_or(|held| candidate.len() < held.len());
        if wanted.len >= 3 && shorter && folded.contains(&wanted) {
            containing = Some(candidate);
        }
    }
    best.map(|(_, candidate)| candidate).or(containing)
}

/// A word in lower case, cut to [`LONGEST`] letters, on the stack.
struct Folded {
    letters: [char; LONGEST],
    len: usize,
}

impl Folded {
    fn new(word: &str) -> Self {
        let mut letters = ['\0'; LONGEST];
        let mut len = 0;
        for letter in word.chars().take(LONGEST) {
            letters[len] = letter.to_ascii_lowercase();
            len += 1;
        }
        Self { letters, len }
    }

    fn as_slice(&self) -> &[char] {
        &self.letters[..self.len]
    }

    fn contains(&self, part: &Self) -> bool {
        self.len >= part.len && self.as_slice().windows(part.len).any(|window| window == part.as_slice())
    }
}

/// The edit distance (insert, delete, replace, swap neighbours) when it is below `limit`.
fn distance_below(a: &Folded, b: &Folded, limit: usize) -> Option<usize> {
    let (a, b) = (a.as_slice(), b.as_slice());
    if a.len().abs_diff(b.len()) >= limit {
        return None;
    }
    let mut before = [0_usize; LONGEST + 1];
    let mut last = [0_usize; LONGEST + 1];
    for (column, cell) in last.iter_mut().enumerate() {
        *cell = column;
    }
    for i in 1..=a.len() {
        let mut row = [0_usize; LONGEST + 1];
        row[0] = i;
        let mut lowest = i;
        for j in 1..=b.len() {
            let replaced = last[j - 1] + usize::from(a[i - 1] != b[j - 1]);
            let mut cell = replaced.min(last[j] + 1).min(row[j - 1] + 1);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                cell = cell.min(before[j - 2] + 1);
            }
            row[j] = cell;
            lowest = lowest.min(cell);
        }
        if lowest > limit {
            return None;
        }
        before = last;
        last = row;
    }
    Some(last[b.len()]).filter(|&distance| distance < limit)
}

/// Reads a word of a closed list out of any serde format.
pub(crate) fn word<'de, D, T>(deserializer: D) -> Result<T, D::Error>
where
    D: serde::Deserializer<'de>,
    T: FromStr<Err = UnknownWord>,
{
    struct Words<T>(std::marker::PhantomData<T>);

    impl<T: FromStr<Err = UnknownWord>> serde::de::Visitor<'_> for Words<T> {
        type Value = T;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a word")
        }

        fn visit_str<E: serde::de::Error>(self, word: &str) -> Result<T, E> {
            word.parse().map_err(E::custom)
        }
    }

    deserializer.deserialize_str(Words(std::marker::PhantomData))
}

/// Declares an enum that is spelt as one word of a closed list: `as_str`, `ALL`, `Display`, `FromStr`, serde.
macro_rules! words {
    ($(#[$meta:meta])* $vis:vis enum $name:ident: $what:literal {
        $($(#[$of_variant:meta])* $variant:ident = $word:literal,)+
    }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        $vis enum $name {
            $($(#[$of_variant])* #[doc = concat!("\n\nSpelt `", $word, "`.")] $variant,)+
        }

        impl $name {
            /// Every value, in the order of declaration.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];

            /// The word that spells it.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$variant => $word,)+
                }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::nearest::UnknownWord;

            fn from_str(word: &str) -> Result<Self, Self::Err> {
                match word {
                    $($word => Ok(Self::$variant),)+
                    _ => Err($crate::nearest::UnknownWord::new($what, word, [$($word),+])),
                }
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::nearest::word(deserializer)
            }
        }
    };
}
pub(crate) use words;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_word_spelt_most_alike() {
        assert_eq!(nearest("eu-gdrp", ["eu-gdpr", "uk-gdpr"]), Some("eu-gdpr"));
        assert_eq!(nearest("us-dpf", ["eu-adequacy-us-dpf", "eu-adequacy-ch"]), Some("eu-adequacy-us-dpf"));
        assert_eq!(nearest("rainbow", ["eu-gdpr", "uk-gdpr"]), None);
        let error = UnknownWord::new("regime", "eu-gdrp", ["eu-gdpr"]);
        assert_eq!(error.to_string(), "unknown regime `eu-gdrp`; nearest is `eu-gdpr`");
    }

    #[test]
    fn swapped_neighbours_are_one_edit() {
        assert_eq!(nearest("NO1", ["SE", "NO", "DK"]), Some("NO"));
        assert_eq!(
            nearest("eu-adequacy-us-dfp", ["eu-adequacy-us-dpf", "eu-adequacy-uk-2025"]),
            Some("eu-adequacy-us-dpf")
        );
        assert_eq!(nearest("Adequacy", ["adequacy"]), Some("adequacy"));
    }

    #[test]
    fn far_words_and_empty_words_have_no_neighbour() {
        assert_eq!(nearest("zzzzzz", ["adequacy", "scc"]), None);
        assert_eq!(nearest("", ["adequacy"]), None);
        assert_eq!(nearest("x", []), None);
    }

    #[test]
    fn a_long_word_is_cut() {
        let long = "a".repeat(1_000_000);
        assert_eq!(nearest(&long, ["b"]), None);
        assert_eq!(UnknownWord::new("kind", &long, ["b"]).word.len(), 40);
    }
}
