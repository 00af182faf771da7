//! Closed vocabularies: an enum whose every value has one word, and nothing else is accepted.

use crate::nearest::nearest;

/// A value written as one word of a closed list.
///
/// Implemented by every enum of the facts; [`words!`] writes the implementation.
pub trait Word: Copy + PartialEq + 'static {
    /// What the list holds, for messages: `unknown role …`.
    const WHAT: &'static str;
    /// Every value, in the order of the documentation.
    const ALL: &'static [Self];
    /// The word of a value, kebab-case.
    fn word(self) -> &'static str;
    /// The value of a word; exact match only.
    fn from_word(word: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|v| v.word() == word)
    }
}

/// The message for a word that no value has, with the nearest one that does.
pub(crate) fn unknown<'a>(what: &str, word: &str, known: impl IntoIterator<Item = &'a str>) -> String {
    unknown_among(what, word, &mut known.into_iter())
}

fn unknown_among(what: &str, word: &str, known: &mut dyn Iterator<Item = &str>) -> String {
    let shown = shown(word);
    match nearest(word, known) {
        Some(near) => format!("unknown {what} `{shown}`; nearest is `{near}`"),
        None => format!("unknown {what} `{shown}`"),
    }
}

/// A word as a message may show it: at most 40 characters, control characters escaped.
pub(crate) fn shown(word: &str) -> String {
    let mut out: String = word.chars().take(40).flat_map(char::escape_debug).collect();
    if word.chars().nth(40).is_some() {
        out.push('…');
    }
    out
}

/// Declares an enum with one word for each value.
macro_rules! words {
    ($(#[$meta:meta])* $vis:vis enum $name:ident is $what:literal {
        $($(#[$vmeta:meta])* $variant:ident = $word:literal),+ $(,)?
    }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        $vis enum $name { $($(#[$vmeta])* $variant),+ }

        impl $crate::words::Word for $name {
            const WHAT: &'static str = $what;
            const ALL: &'static [Self] = &[$(Self::$variant),+];
            fn word(self) -> &'static str {
                match self { $(Self::$variant => $word),+ }
            }
            fn from_word(word: &str) -> Option<Self> {
                match word { $($word => Some(Self::$variant),)+ _ => None }
            }
        }

        impl core::fmt::Display for $name {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.pad($crate::words::Word::word(*self))
            }
        }

        impl core::str::FromStr for $name {
            type Err = $crate::error::WordError;
            fn from_str(word: &str) -> Result<Self, Self::Err> {
                $crate::words::Word::from_word(word)
                    .ok_or_else(|| $crate::error::WordError::of::<Self>(word))
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
                s.serialize_str($crate::words::Word::word(*self))
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
                d.deserialize_str($crate::facts::fact::WordVisitor::<Self>::new())
            }
        }
    };
}
pub(crate) use words;

impl Word for crate::Regime {
    const WHAT: &'static str = "regime";
    const ALL: &'static [Self] = crate::Regime::ALL;
    fn word(self) -> &'static str {
        self.as_str()
    }
}
