//! One fact: stated or not, known or not.

use crate::words::{Word, shown};
use core::{any::Any, fmt, marker::PhantomData, str::FromStr};
use serde::de::{self, Deserialize, Deserializer, IntoDeserializer, Visitor};
use serde::ser::{Serialize, Serializer};
use time::Date;

/// A fact as it is known. "Nobody said" is never spelled `false`.
///
/// | written | here | means |
/// |---|---|---|
/// | the key is absent | `Unstated` | takes the default that the fact declares, mostly unknown |
/// | `null` | `Unknown` | someone must be asked |
/// | `"none"` | `None` | known not to exist |
/// | a value | `Is` | known |
///
/// ```
/// use lawful::facts::{Fact, Role};
/// let role: Fact<Role> = Role::Processor.into();
/// assert_eq!(role.known(), Some(Role::Processor));
/// assert_eq!(Fact::<Role>::default(), Fact::Unstated);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Fact<T> {
    /// Not stated: the declared default applies.
    #[default]
    Unstated,
    /// Stated to be unknown.
    Unknown,
    /// Known not to exist.
    None,
    /// Known.
    Is(T),
}

impl<T> Fact<T> {
    /// The value, if it is known.
    #[inline]
    pub fn known(self) -> Option<T> {
        match self {
            Self::Is(value) => Some(value),
            _ => None,
        }
    }

    /// A reference to the value, if it is known.
    #[inline]
    pub const fn as_known(&self) -> Option<&T> {
        match self {
            Self::Is(value) => Some(value),
            _ => None,
        }
    }

    /// Whether anything was said, be it `null`.
    #[inline]
    pub const fn is_stated(&self) -> bool {
        !matches!(self, Self::Unstated)
    }
}

impl<T> From<T> for Fact<T> {
    fn from(value: T) -> Self {
        Self::Is(value)
    }
}

impl<T: Serialize> Serialize for Fact<T> {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Unstated | Self::Unknown => s.serialize_none(),
            Self::None => s.serialize_str("none"),
            Self::Is(value) => value.serialize(s),
        }
    }
}

/// What a fact can hold: how it is read, given that `none` and `null` are taken care of.
pub(crate) trait Held: Sized + Clone + PartialEq + fmt::Debug + Send + 'static {
    /// What a reader expects here, for messages: `a date`.
    const EXPECTED: &'static str;
    /// Whether `"none"` is an answer: known not to exist.
    const MAY_BE_NONE: bool = false;
    /// Reads one word.
    fn word(word: &str) -> Option<Result<Self, String>> {
        let _ = word;
        None
    }
    /// Reads `true` or `false`.
    fn flag(flag: bool) -> Option<Self> {
        let _ = flag;
        None
    }
    /// Reads a whole number.
    fn number(number: i64) -> Option<Result<Self, String>> {
        let _ = number;
        None
    }
    /// The values worth trying, where there are few: the words of a closed list, yes and no, today.
    fn alternatives(today: Date) -> Vec<Value> {
        let _ = today;
        Vec::new()
    }
    /// Reads a list.
    fn list<'de, A: de::SeqAccess<'de>>(seq: A) -> Option<Result<Self, A::Error>> {
        let _ = seq;
        None
    }
}

impl Held for bool {
    const EXPECTED: &'static str = "`true`, `false` or `null`";
    fn flag(flag: bool) -> Option<Self> {
        Some(flag)
    }
    fn alternatives(_: Date) -> Vec<Value> {
        vec![Value::Flag(true), Value::Flag(false)]
    }
}

impl<W: Word + Eq + fmt::Debug + Send> Held for W {
    const EXPECTED: &'static str = W::WHAT;
    const MAY_BE_NONE: bool = true;
    fn word(word: &str) -> Option<Result<Self, String>> {
        Some(W::from_word(word).ok_or_else(|| crate::words::unknown(W::WHAT, word, W::ALL.iter().map(|w| w.word()))))
    }
    fn alternatives(_: Date) -> Vec<Value> {
        W::ALL.iter().map(|word| Value::Word(word.word().to_owned())).collect()
    }
}

macro_rules! held_by_parsing {
    ($($type:ty: $expected:literal),+) => {$(
        impl Held for $type {
            const EXPECTED: &'static str = $expected;
            const MAY_BE_NONE: bool = true;
            fn word(word: &str) -> Option<Result<Self, String>> {
                Some(word.parse().map_err(|e: <$type as FromStr>::Err| e.to_string()))
            }
        }
    )+};
}
held_by_parsing!(crate::Place: "a country", crate::Organisation: "an organisation", super::Id: "an identifier");

impl Held for Date {
    const EXPECTED: &'static str = "a date";
    const MAY_BE_NONE: bool = true;
    fn word(word: &str) -> Option<Result<Self, String>> {
        Some(crate::day::parse(word).ok_or_else(|| match word.len() {
            10 => format!("impossible date `{}`; a date is year-month-day, as in `2020-07-16`", shown(word)),
            _ => format!("malformed date `{}`; a date is year-month-day, as in `2020-07-16`", shown(word)),
        }))
    }
    fn alternatives(today: Date) -> Vec<Value> {
        vec![Value::Word(crate::day::iso(today)), Value::None]
    }
}

impl Held for u16 {
    const EXPECTED: &'static str = "a whole number from 0 to 65535";
    fn number(number: i64) -> Option<Result<Self, String>> {
        Some(Self::try_from(number).map_err(|_| format!("number `{number}` out of range; expected {}", Self::EXPECTED)))
    }
}

impl Held for u32 {
    const EXPECTED: &'static str = "a whole number from 0 to 4294967295";
    fn number(number: i64) -> Option<Result<Self, String>> {
        Some(Self::try_from(number).map_err(|_| format!("number `{number}` out of range; expected {}", Self::EXPECTED)))
    }
}

impl Held for String {
    const EXPECTED: &'static str = "a text";
    fn word(word: &str) -> Option<Result<Self, String>> {
        Some(Ok(word.to_owned()))
    }
}

impl<T: for<'de> Deserialize<'de> + Clone + PartialEq + fmt::Debug + Send + 'static> Held for Vec<T> {
    const EXPECTED: &'static str = "a list";
    fn list<'de, A: de::SeqAccess<'de>>(mut seq: A) -> Option<Result<Self, A::Error>> {
        let mut items = Self::new();
        Some(loop {
            match seq.next_element() {
                Ok(Some(item)) => items.push(item),
                Ok(None) => break Ok(items),
                Err(error) => break Err(error),
            }
        })
    }
}

struct FactVisitor<T>(PhantomData<T>);

impl<'de, T: Held> Visitor<'de> for FactVisitor<T> {
    type Value = Fact<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(T::EXPECTED)
    }
    fn visit_unit<E: de::Error>(self) -> Result<Self::Value, E> {
        Ok(Fact::Unknown)
    }
    fn visit_none<E: de::Error>(self) -> Result<Self::Value, E> {
        Ok(Fact::Unknown)
    }
    fn visit_str<E: de::Error>(self, word: &str) -> Result<Self::Value, E> {
        stated(Scalar::Text(word)).map_err(E::custom)
    }
    fn visit_bool<E: de::Error>(self, flag: bool) -> Result<Self::Value, E> {
        stated(Scalar::Flag(flag)).map_err(E::custom)
    }
    fn visit_i64<E: de::Error>(self, number: i64) -> Result<Self::Value, E> {
        stated(Scalar::Signed(number)).map_err(E::custom)
    }
    fn visit_u64<E: de::Error>(self, number: u64) -> Result<Self::Value, E> {
        stated(Scalar::Unsigned(number)).map_err(E::custom)
    }
    fn visit_f64<E: de::Error>(self, number: f64) -> Result<Self::Value, E> {
        stated(Scalar::Float(number)).map_err(E::custom)
    }
    fn visit_seq<A: de::SeqAccess<'de>>(self, seq: A) -> Result<Self::Value, A::Error> {
        match T::list(seq) {
            Some(read) => read.map(Fact::Is),
            None => Err(de::Error::custom(wrong_type(format_args!("a list"), T::EXPECTED))),
        }
    }
    fn visit_map<A: de::MapAccess<'de>>(self, _: A) -> Result<Self::Value, A::Error> {
        Err(de::Error::custom(wrong_type(format_args!("an object"), T::EXPECTED)))
    }
}

/// The message for a value of another type. One for all facts: there are hundreds of kinds.
#[inline(never)]
pub(super) fn wrong_type(found: fmt::Arguments<'_>, expected: &str) -> String {
    format!("wrong type: {found}; expected {expected}")
}

/// A value without parts.
#[derive(Clone, Copy)]
pub(crate) enum Scalar<'a> {
    Null,
    Flag(bool),
    Signed(i64),
    Unsigned(u64),
    Float(f64),
    Text(&'a str),
}

/// The fact that a value states.
pub(super) fn stated<T: Held>(value: Scalar<'_>) -> Result<Fact<T>, String> {
    let read = match value {
        Scalar::Null => return Ok(Fact::Unknown),
        Scalar::Text("none") if T::MAY_BE_NONE => return Ok(Fact::None),
        Scalar::Text(word) => T::word(word),
        Scalar::Flag(flag) => T::flag(flag).map(Ok),
        Scalar::Signed(number) => T::number(number),
        Scalar::Unsigned(number) => T::number(i64::try_from(number).unwrap_or(i64::MAX)),
        Scalar::Float(_) => None,
    };
    match read {
        Some(read) => read.map(Fact::Is),
        None => Err(wrong_scalar(value, T::EXPECTED)),
    }
}

/// The message for a value of another type; one for all facts too.
#[inline(never)]
fn wrong_scalar(value: Scalar<'_>, expected: &str) -> String {
    match value {
        Scalar::Null => wrong_type(format_args!("`null`"), expected),
        Scalar::Text(word) => wrong_type(format_args!("text `{}`", shown(word)), expected),
        Scalar::Flag(flag) => wrong_type(format_args!("`{flag}`"), expected),
        Scalar::Signed(number) => wrong_type(format_args!("number `{number}`"), expected),
        Scalar::Unsigned(number) => {
            wrong_type(format_args!("number `{}`", i64::try_from(number).unwrap_or(i64::MAX)), expected)
        }
        Scalar::Float(number) => wrong_type(format_args!("number `{number}`"), expected),
    }
}

/// Words as a list to read.
struct Words<'a>(core::slice::Iter<'a, String>);

impl<'de> de::SeqAccess<'de> for Words<'de> {
    type Error = de::value::Error;
    fn next_element_seed<S: de::DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, Self::Error> {
        self.0.next().map(|word| seed.deserialize(word.as_str().into_deserializer())).transpose()
    }
}

impl<'de, T: Held> Deserialize<'de> for Fact<T> {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        d.deserialize_any(FactVisitor(PhantomData))
    }
}

/// Reads one word of a closed list; used by the enums themselves.
pub(crate) struct WordVisitor<W>(PhantomData<W>);

impl<W> WordVisitor<W> {
    pub(crate) const fn new() -> Self {
        Self(PhantomData)
    }
}

impl<W: Word> Visitor<'_> for WordVisitor<W> {
    type Value = W;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(W::WHAT)
    }
    fn visit_str<E: de::Error>(self, word: &str) -> Result<W, E> {
        W::from_word(word)
            .ok_or_else(|| E::custom(crate::words::unknown(W::WHAT, word, W::ALL.iter().map(|w| w.word()))))
    }
}

/// Reads a word through `FromStr`.
pub(crate) struct ParseVisitor<T> {
    expected: &'static str,
    read: PhantomData<T>,
}

impl<T> ParseVisitor<T> {
    pub(crate) const fn new(expected: &'static str) -> Self {
        Self { expected, read: PhantomData }
    }
}

impl<T: FromStr<Err: fmt::Display>> Visitor<'_> for ParseVisitor<T> {
    type Value = T;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.expected)
    }
    fn visit_str<E: de::Error>(self, word: &str) -> Result<T, E> {
        word.parse().map_err(E::custom)
    }
}

/// A fact seen from outside its type: what a remedy sets, a property test forgets and a proof prints.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Value {
    /// Not stated.
    Unstated,
    /// Stated to be unknown.
    Unknown,
    /// Known not to exist.
    None,
    /// True or false.
    Flag(bool),
    /// A whole number.
    Number(i64),
    /// A word: of a closed list, a country, an identifier or a date.
    Word(String),
    /// Several words.
    Words(Vec<String>),
}

impl Serialize for Value {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Unstated | Self::Unknown => s.serialize_none(),
            Self::None => s.serialize_str("none"),
            Self::Flag(flag) => s.serialize_bool(*flag),
            Self::Number(number) => s.serialize_i64(*number),
            Self::Word(word) => s.serialize_str(word),
            Self::Words(words) => words.serialize(s),
        }
    }
}

impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unstated => f.write_str("not stated"),
            Self::Unknown => f.write_str("unknown"),
            Self::None => f.write_str("none"),
            Self::Flag(true) => f.write_str("yes"),
            Self::Flag(false) => f.write_str("no"),
            Self::Number(number) => write!(f, "{number}"),
            Self::Word(word) => f.write_str(word),
            Self::Words(words) if words.is_empty() => f.write_str("empty"),
            Self::Words(words) => f.write_str(&words.join(", ")),
        }
    }
}

/// The place of one fact, writable by name.
pub(crate) trait Slot: Any + Send {
    /// Sets the fact.
    ///
    /// # Errors
    /// When the value is not of its type, with the nearest word; the fact stays as it was.
    fn read(&mut self, value: &Value) -> Result<(), String>;
    /// The same; `false` when the value is not of its type.
    fn set(&mut self, value: &Value) -> bool {
        self.read(value).is_ok()
    }
    /// Whether anything was said.
    fn is_stated(&self) -> bool;
    /// The values worth trying, where there are few.
    fn alternatives(&self, today: Date) -> Vec<Value>;
    /// A fact of the same type that is not stated.
    fn blank(&self) -> Box<dyn Slot>;
    /// Exchanges two facts of one type; of two types it does nothing.
    fn exchange(&mut self, other: &mut dyn Slot);
}

impl<T: Held> Slot for Fact<T> {
    fn is_stated(&self) -> bool {
        Self::is_stated(self)
    }
    fn alternatives(&self, today: Date) -> Vec<Value> {
        T::alternatives(today)
    }
    fn read(&mut self, value: &Value) -> Result<(), String> {
        let value = match value {
            Value::Unstated => {
                *self = Self::Unstated;
                return Ok(());
            }
            Value::Words(words) => {
                let list =
                    T::list(Words(words.iter())).ok_or_else(|| wrong_type(format_args!("a list"), T::EXPECTED))?;
                *self = Self::Is(list.map_err(|error| error.to_string())?);
                return Ok(());
            }
            Value::Unknown => Scalar::Null,
            Value::None => Scalar::Text("none"),
            Value::Flag(flag) => Scalar::Flag(*flag),
            Value::Number(number) => Scalar::Signed(*number),
            Value::Word(word) => Scalar::Text(word),
        };
        *self = stated(value)?;
        Ok(())
    }
    fn blank(&self) -> Box<dyn Slot> {
        Box::new(Self::default())
    }
    fn exchange(&mut self, other: &mut dyn Slot) {
        let other: &mut dyn Any = other;
        if let Some(other) = other.downcast_mut::<Self>() {
            core::mem::swap(self, other);
        }
    }
}
