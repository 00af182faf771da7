//! The words of a document, and the lines they stand on.

use crate::facts::fact::{Fact, Held, Slot};
use crate::facts::record::{Field, Values, unknown_key};
use crate::words::shown;
use core::{fmt, marker::PhantomData};
use serde::de::{self, Deserialize, Deserializer, MapAccess, Visitor};
use serde::ser::{Serialize, SerializeMap, Serializer};

/// Words of the document, verbatim and in its language.
///
/// Written as an object, `{"text": "Data lagres i EU", "lines": [4]}`, or as a plain text. An empty cell of a table has
/// the text `""`. Words that the document tears apart are written in parts, `{"parts": [{"text": …, "lines": …}, …]}`;
/// their text is then the parts, joined by a space.
///
/// ```
/// use lawful::facts::Words;
/// let short: Words = serde_json::from_str("\"USA\"").unwrap();
/// let long: Words = serde_json::from_str(r#"{"text": "USA"}"#).unwrap();
/// assert_eq!(short, long);
/// assert!(serde_json::from_str::<Words>(r#"{"txt": "USA"}"#).unwrap_err().to_string().contains("nearest is `text`"));
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Words {
    /// The text. Required.
    pub text: String,
    /// The lines of the document on which it stands. Default: not kept.
    pub lines: Fact<Lines>,
    /// The parts, where the document tears the words apart. Default: one piece.
    pub parts: Vec<Part>,
}

/// A part of words that the document tears apart.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize)]
#[non_exhaustive]
pub struct Part {
    /// The text. Required.
    pub text: String,
    /// The lines on which it stands. Default: not kept.
    #[serde(skip_serializing_if = "unstated")]
    pub lines: Fact<Lines>,
}

fn unstated(lines: &Fact<Lines>) -> bool {
    !lines.is_stated()
}

impl<'de> Deserialize<'de> for Part {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        let words = Words::deserialize(d)?;
        if !words.parts.is_empty() {
            return Err(de::Error::custom("a part of words has no parts of its own"));
        }
        Ok(Self { text: words.text, lines: words.lines })
    }
}

impl Words {
    /// Words in one piece.
    fn whole(text: String, lines: Fact<Lines>) -> Self {
        Self { text, lines, parts: Vec::new() }
    }

    /// Words in parts.
    fn torn(parts: Vec<Part>) -> Self {
        let text = parts.iter().map(|part| part.text.as_str()).collect::<Vec<_>>().join(" ");
        let lines: Vec<u32> = parts.iter().filter_map(|p| p.lines.as_known()).flat_map(Lines::iter).collect();
        let lines = if lines.is_empty() { Fact::Unstated } else { Fact::Is(lines.into_iter().collect()) };
        Self { text, lines, parts }
    }
}

impl From<&str> for Words {
    fn from(text: &str) -> Self {
        Self::whole(text.to_owned(), Fact::Unstated)
    }
}

const WHAT: &str = "words of the document";
const EXPECTED: &str = "words of the document: a text, or an object with `text` and `lines`";
const KEYS: &[&str] = &["text", "lines", "parts"];

impl Serialize for Words {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        if !self.parts.is_empty() {
            let mut map = s.serialize_map(Some(1))?;
            map.serialize_entry("parts", &self.parts)?;
            return map.end();
        }
        if !self.lines.is_stated() {
            return s.serialize_str(&self.text);
        }
        let mut map = s.serialize_map(Some(2))?;
        map.serialize_entry("text", &self.text)?;
        map.serialize_entry("lines", &self.lines)?;
        map.end()
    }
}

/// Reads words; `T` is `Words`, or a fact of them that may be `null`.
struct WordsVisitor<T>(PhantomData<T>);

/// What words are read into.
trait FromWords: Sized {
    fn from_words(words: Words) -> Self;
    fn from_null() -> Option<Self>;
}

impl FromWords for Words {
    fn from_words(words: Words) -> Self {
        words
    }
    fn from_null() -> Option<Self> {
        None
    }
}

impl FromWords for Fact<Words> {
    fn from_words(words: Words) -> Self {
        Self::Is(words)
    }
    fn from_null() -> Option<Self> {
        Some(Self::Unknown)
    }
}

impl<'de, T: FromWords> Visitor<'de> for WordsVisitor<T> {
    type Value = T;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(EXPECTED)
    }
    fn visit_unit<E: de::Error>(self) -> Result<T, E> {
        T::from_null().ok_or_else(|| E::custom(format!("wrong type: `null`; expected {EXPECTED}")))
    }
    fn visit_none<E: de::Error>(self) -> Result<T, E> {
        self.visit_unit()
    }
    fn visit_str<E: de::Error>(self, text: &str) -> Result<T, E> {
        Ok(T::from_words(text.into()))
    }
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<T, A::Error> {
        let mut text: Fact<String> = Fact::Unstated;
        let mut lines: Fact<Lines> = Fact::Unstated;
        let mut parts: Fact<Vec<Part>> = Fact::Unstated;
        while let Some(key) = map.next_key::<String>()? {
            match key.as_str() {
                "text" => once(&mut text, &key, &mut map)?,
                "lines" => once(&mut lines, &key, &mut map)?,
                "parts" => once(&mut parts, &key, &mut map)?,
                _ => return Err(unknown_key(WHAT, &key, KEYS)),
            }
        }
        match (parts, &text, &lines) {
            (Fact::Is(parts), Fact::Unstated, Fact::Unstated) if parts.len() > 1 => {
                return Ok(T::from_words(Words::torn(parts)));
            }
            (Fact::Unstated, ..) => {}
            _ => {
                return Err(de::Error::custom("`parts` are two or more, and stand in the place of `text` and `lines`"));
            }
        }
        match text {
            Fact::Is(text) => Ok(T::from_words(Words::whole(text, lines))),
            Fact::Unstated => Err(de::Error::custom(format!("key `text` is missing (in {WHAT})"))),
            Fact::Unknown | Fact::None => Err(de::Error::custom("wrong type: `null`; expected a text")),
        }
    }
}

/// Reads the value of a key that may be given once.
fn once<'de, T: Held, A: MapAccess<'de>>(fact: &mut Fact<T>, key: &str, map: &mut A) -> Result<(), A::Error> {
    if fact.is_stated() {
        return Err(de::Error::custom(given_twice(key)));
    }
    *fact = map.next_value()?;
    Ok(())
}

fn given_twice(key: &str) -> String {
    format!("key `{}` is given twice", shown(key))
}

impl<'de> Deserialize<'de> for Words {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        d.deserialize_any(WordsVisitor(PhantomData))
    }
}

impl<'de> Deserialize<'de> for Fact<Words> {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        d.deserialize_any(WordsVisitor(PhantomData))
    }
}

impl Field for Fact<Words> {
    fn take<'de, A: Values<'de>>(&mut self, key: &str, rest: &str, map: &mut A) -> Result<(), A::Error> {
        if !rest.is_empty() {
            return Err(de::Error::custom(format!(
                "unknown key `{}`; the parts of `{}` are not written with a dot",
                shown(rest),
                shown(key)
            )));
        }
        if self.is_stated() {
            return Err(de::Error::custom(given_twice(key)));
        }
        *self = map.next_value()?;
        Ok(())
    }
    fn stated(&self) -> bool {
        self.is_stated()
    }
    fn slot(&mut self, _: &str) -> Option<&mut dyn Slot> {
        None
    }
}

/// Numbers of lines, the first being 1, in the order in which they were given.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Lines(Vec<u32>);

impl Lines {
    /// The numbers.
    pub fn iter(&self) -> impl Iterator<Item = u32> {
        self.0.iter().copied()
    }
}

impl FromIterator<u32> for Lines {
    fn from_iter<I: IntoIterator<Item = u32>>(lines: I) -> Self {
        Self(lines.into_iter().collect())
    }
}

impl Serialize for Lines {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.collect_seq(&self.0)
    }
}

impl Held for Lines {
    const EXPECTED: &'static str = "a list of line numbers";
    fn list<'de, A: de::SeqAccess<'de>>(mut seq: A) -> Option<Result<Self, A::Error>> {
        let mut lines = Vec::new();
        Some(loop {
            match seq.next_element::<Line>() {
                Ok(Some(Line(line))) => lines.push(line),
                Ok(None) => break Ok(Self(lines)),
                Err(error) => break Err(error),
            }
        })
    }
}

/// One number of a line.
struct Line(u32);

const LINE: &str = "the number of a line, 1 or more";

impl<'de> Deserialize<'de> for Line {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        struct LineVisitor;
        impl Visitor<'_> for LineVisitor {
            type Value = Line;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(LINE)
            }
            fn visit_i64<E: de::Error>(self, number: i64) -> Result<Line, E> {
                match u32::try_from(number) {
                    Ok(line) if line > 0 => Ok(Line(line)),
                    _ => Err(E::custom(format!("number `{number}` out of range; expected {LINE}"))),
                }
            }
            fn visit_u64<E: de::Error>(self, number: u64) -> Result<Line, E> {
                self.visit_i64(i64::try_from(number).unwrap_or(i64::MAX))
            }
            fn visit_str<E: de::Error>(self, text: &str) -> Result<Line, E> {
                Err(E::custom(format!("wrong type: text `{}`; expected {LINE}", shown(text))))
            }
        }
        d.deserialize_any(LineVisitor)
    }
}
