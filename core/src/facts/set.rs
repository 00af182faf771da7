//! A set of words of one closed list.

use super::fact::{Held, Value};
use crate::words::Word;
use core::{fmt, marker::PhantomData};
use serde::de;
use serde::ser::{Serialize, Serializer};

/// A set of values of a closed list (at most 32), in the order of the list however it was written.
///
/// ```
/// use lawful::facts::{Set, Tag};
/// let tags: Set<Tag> = [Tag::Special, Tag::Hr].into_iter().collect();
/// assert!(tags.contains(Tag::Hr));
/// assert_eq!(tags.iter().collect::<Vec<_>>(), [Tag::Hr, Tag::Special]);
/// ```
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Set<W> {
    bits: u32,
    words: PhantomData<W>,
}

impl<W> Default for Set<W> {
    fn default() -> Self {
        Self { bits: 0, words: PhantomData }
    }
}

impl<W: Word> Set<W> {
    fn bit(word: W) -> u32 {
        W::ALL.iter().position(|w| *w == word).map_or(0, |at| 1 << at)
    }

    /// Whether the set holds the value.
    #[must_use]
    pub fn contains(self, word: W) -> bool {
        self.bits & Self::bit(word) != 0
    }

    /// Adds a value.
    pub fn insert(&mut self, word: W) {
        self.bits |= Self::bit(word);
    }

    /// The values, in the order of the list.
    pub fn iter(self) -> impl Iterator<Item = W> {
        W::ALL.iter().copied().filter(move |w| self.contains(*w))
    }

    /// Whether there is none.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.bits == 0
    }
}

impl<W: Word> FromIterator<W> for Set<W> {
    fn from_iter<I: IntoIterator<Item = W>>(words: I) -> Self {
        words.into_iter().fold(Self::default(), |mut set, word| {
            set.insert(word);
            set
        })
    }
}

impl<W: Word> fmt::Debug for Set<W> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter().map(Word::word)).finish()
    }
}

impl<W: Word> Serialize for Set<W> {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.collect_seq(self.iter().map(Word::word))
    }
}

impl<W: Word + Send + for<'de> de::Deserialize<'de>> Held for Set<W> {
    const EXPECTED: &'static str = "a list";
    fn alternatives(_: time::Date) -> Vec<Value> {
        vec![Value::Words(Vec::new())]
    }
    fn list<'de, A: de::SeqAccess<'de>>(mut seq: A) -> Option<Result<Self, A::Error>> {
        let mut set = Self::default();
        Some(loop {
            match seq.next_element::<W>() {
                Ok(Some(word)) => set.insert(word),
                Ok(None) => break Ok(set),
                Err(error) => break Err(error),
            }
        })
    }
}
