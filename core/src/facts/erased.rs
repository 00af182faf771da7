//! One reader for every format, in WebAssembly.
//!
//! Reading is generic over the format, and there are hundreds of kinds of facts: each format would get a copy of the code
//! for each kind. Here the format is behind a vtable, and there is one copy. It costs time, so only a module that is
//! downloaded does it: elsewhere this is not compiled. The calls that reach the format are the same in the same order, and so
//! are errors and their places. A group in a group is read through the vtable of its own format and no other, however deep.

use super::Fact;
use super::fact::{Held, Scalar, wrong_type};
use super::record::{GivenOnce, Record, Values, no_object, split, state_bare};
use crate::words::shown;
use core::fmt;
use serde::de::{self, DeserializeSeed, Deserializer, MapAccess, SeqAccess, Unexpected, Visitor};

/// An error on its way through: its message, with the place that the format may have put behind it.
#[derive(Debug)]
pub(crate) struct Trouble(String);

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Trouble {}

impl de::Error for Trouble {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self(message.to_string())
    }
    fn invalid_type(found: Unexpected<'_>, expected: &dyn de::Expected) -> Self {
        match found {
            // As JSON calls it.
            Unexpected::Unit => Self(format!("invalid type: null, expected {expected}")),
            found => Self(format!("invalid type: {found}, expected {expected}")),
        }
    }
}

fn pass<E: fmt::Display>(error: E) -> Trouble {
    Trouble(error.to_string())
}

pub(crate) type Done = Result<(), Trouble>;
pub(crate) type Run<'r, 'de> = &'r mut dyn FnMut(Erased<'_, 'de>) -> Done;

/// How a value is asked for; facts need no other way.
#[derive(Clone, Copy)]
enum How {
    Any,
    Text,
}

/// A value that has not been read.
trait Source<'de> {
    fn read(&mut self, how: How, sink: &mut dyn Sink<'de>) -> Done;
}

/// What takes a value.
trait Sink<'de> {
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
    fn scalar(&mut self, value: Scalar<'_>) -> Done;
    fn list(&mut self, items: &mut dyn Items<'de>) -> Done;
    fn object(&mut self, entries: &mut dyn Entries<'de>) -> Done;
}

pub(crate) trait Items<'de> {
    /// Whether there was another item; if so it was handed over.
    fn next(&mut self, run: Run<'_, 'de>) -> Result<bool, Trouble>;
}

pub(crate) trait Entries<'de> {
    /// Whether there was another key; if so it was handed over.
    fn key(&mut self, run: &mut dyn FnMut(&str) -> Done) -> Result<bool, Trouble>;
    fn value(&mut self, run: Run<'_, 'de>) -> Done;
}

/// Reads through the vtable of a format.
pub(crate) fn through<'de, D: Deserializer<'de>>(format: D, run: Run<'_, 'de>) -> Result<(), D::Error> {
    run(Erased(&mut Whole(Some(format)))).map_err(de::Error::custom)
}

// The side of the format: one copy for each.

struct Whole<D>(Option<D>);

impl<'de, D: Deserializer<'de>> Source<'de> for Whole<D> {
    fn read(&mut self, how: How, sink: &mut dyn Sink<'de>) -> Done {
        match (self.0.take(), how) {
            (Some(format), How::Any) => format.deserialize_any(Shim(sink)).map_err(pass),
            (Some(format), How::Text) => format.deserialize_str(Shim(sink)).map_err(pass),
            (None, _) => Err(Trouble("a value is read twice".to_owned())),
        }
    }
}

struct Shim<'s, 'de>(&'s mut dyn Sink<'de>);

impl<'de> Visitor<'de> for Shim<'_, 'de> {
    type Value = ();
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.expecting(f)
    }
    fn visit_unit<E: de::Error>(self) -> Result<(), E> {
        self.0.scalar(Scalar::Null).map_err(E::custom)
    }
    fn visit_bool<E: de::Error>(self, value: bool) -> Result<(), E> {
        self.0.scalar(Scalar::Flag(value)).map_err(E::custom)
    }
    fn visit_i64<E: de::Error>(self, value: i64) -> Result<(), E> {
        self.0.scalar(Scalar::Signed(value)).map_err(E::custom)
    }
    fn visit_u64<E: de::Error>(self, value: u64) -> Result<(), E> {
        self.0.scalar(Scalar::Unsigned(value)).map_err(E::custom)
    }
    fn visit_f64<E: de::Error>(self, value: f64) -> Result<(), E> {
        self.0.scalar(Scalar::Float(value)).map_err(E::custom)
    }
    fn visit_str<E: de::Error>(self, value: &str) -> Result<(), E> {
        self.0.scalar(Scalar::Text(value)).map_err(E::custom)
    }
    fn visit_seq<A: SeqAccess<'de>>(self, items: A) -> Result<(), A::Error> {
        self.0.list(&mut Of(items)).map_err(de::Error::custom)
    }
    fn visit_map<A: MapAccess<'de>>(self, entries: A) -> Result<(), A::Error> {
        self.0.object(&mut Of(entries)).map_err(de::Error::custom)
    }
}

struct Of<A>(A);

impl<'de, A: SeqAccess<'de>> Items<'de> for Of<A> {
    fn next(&mut self, run: Run<'_, 'de>) -> Result<bool, Trouble> {
        self.0.next_element_seed(Seed(run)).map(|read| read.is_some()).map_err(pass)
    }
}

impl<'de, A: MapAccess<'de>> Entries<'de> for Of<A> {
    fn key(&mut self, run: &mut dyn FnMut(&str) -> Done) -> Result<bool, Trouble> {
        self.0.next_key_seed(KeySeed(run)).map(|read| read.is_some()).map_err(pass)
    }
    fn value(&mut self, run: Run<'_, 'de>) -> Done {
        self.0.next_value_seed(Seed(run)).map_err(pass)
    }
}

struct Seed<'r, 'de>(Run<'r, 'de>);

impl<'de> DeserializeSeed<'de> for Seed<'_, 'de> {
    type Value = ();
    fn deserialize<D: Deserializer<'de>>(self, format: D) -> Result<(), D::Error> {
        through(format, self.0)
    }
}

struct KeySeed<'r>(&'r mut dyn FnMut(&str) -> Done);

impl<'de> DeserializeSeed<'de> for KeySeed<'_> {
    type Value = ();
    fn deserialize<D: Deserializer<'de>>(self, format: D) -> Result<(), D::Error> {
        format.deserialize_str(self)
    }
}

impl Visitor<'_> for KeySeed<'_> {
    type Value = ();
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }
    fn visit_str<E: de::Error>(self, key: &str) -> Result<(), E> {
        self.0(key).map_err(E::custom)
    }
}

// The side of the facts: one copy for each kind.

/// A format behind its vtable.
pub(crate) struct Erased<'s, 'de>(&'s mut dyn Source<'de>);

impl<'de> Erased<'_, 'de> {
    fn read<V: Visitor<'de>>(self, how: How, visitor: V) -> Result<V::Value, Trouble> {
        let mut slot = Slot { visitor: Some(visitor), value: None };
        self.0.read(how, &mut slot)?;
        slot.value.ok_or_else(|| Trouble("a value is missing".to_owned()))
    }
}

impl<'de> Deserializer<'de> for Erased<'_, 'de> {
    type Error = Trouble;
    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Trouble> {
        self.read(How::Any, visitor)
    }
    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Trouble> {
        self.read(How::Text, visitor)
    }
    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Trouble> {
        self.read(How::Text, visitor)
    }
    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char bytes byte_buf option unit unit_struct
        newtype_struct seq tuple tuple_struct map struct enum identifier ignored_any
    }
}

struct Slot<V, T> {
    visitor: Option<V>,
    value: Option<T>,
}

impl<'de, V: Visitor<'de>> Slot<V, V::Value> {
    #[inline(always)]
    fn put(&mut self, read: impl FnOnce(V) -> Result<V::Value, Trouble>) -> Done {
        let Some(visitor) = self.visitor.take() else { return Err(Trouble("a value is read twice".to_owned())) };
        self.value = Some(read(visitor)?);
        Ok(())
    }
}

impl<'de, V: Visitor<'de>> Sink<'de> for Slot<V, V::Value> {
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.visitor.as_ref().map_or(Ok(()), |visitor| visitor.expecting(f))
    }
    fn scalar(&mut self, value: Scalar<'_>) -> Done {
        self.put(|visitor| match value {
            Scalar::Null => visitor.visit_unit(),
            Scalar::Flag(flag) => visitor.visit_bool(flag),
            Scalar::Signed(number) => visitor.visit_i64(number),
            Scalar::Unsigned(number) => visitor.visit_u64(number),
            Scalar::Float(number) => visitor.visit_f64(number),
            Scalar::Text(text) => visitor.visit_str(text),
        })
    }
    fn list(&mut self, items: &mut dyn Items<'de>) -> Done {
        self.put(|visitor| visitor.visit_seq(List(items)))
    }
    fn object(&mut self, entries: &mut dyn Entries<'de>) -> Done {
        self.put(|visitor| visitor.visit_map(Object(entries)))
    }
}

/// The items of a list, behind the vtable of their format.
pub(crate) struct List<'s, 'de>(&'s mut dyn Items<'de>);

impl<'de> SeqAccess<'de> for List<'_, 'de> {
    type Error = Trouble;
    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Trouble> {
        let mut read = Once::new(seed);
        self.0.next(&mut |format| read.by(format))?;
        Ok(read.value)
    }
}

/// The entries of an object, likewise.
pub(crate) struct Object<'s, 'de>(&'s mut dyn Entries<'de>);

impl<'de> MapAccess<'de> for Object<'_, 'de> {
    type Error = Trouble;
    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Trouble> {
        let (mut seed, mut read) = (Some(seed), None);
        self.0.key(&mut |key| {
            let Some(seed) = seed.take() else { return Err(Trouble("a key is read twice".to_owned())) };
            read = Some(seed.deserialize(de::value::StrDeserializer::<Trouble>::new(key))?);
            Ok(())
        })?;
        Ok(read)
    }
    fn next_value_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<T::Value, Trouble> {
        let mut read = Once::new(seed);
        self.0.value(&mut |format| read.by(format))?;
        read.value.ok_or_else(|| Trouble("a value is missing".to_owned()))
    }
}

/// A seed, and what became of it.
struct Once<S, T> {
    seed: Option<S>,
    value: Option<T>,
}

impl<'de, S: DeserializeSeed<'de>> Once<S, S::Value> {
    fn new(seed: S) -> Self {
        Self { seed: Some(seed), value: None }
    }
    fn by(&mut self, format: Erased<'_, 'de>) -> Done {
        let Some(seed) = self.seed.take() else { return Err(Trouble("a value is read twice".to_owned())) };
        self.value = Some(seed.deserialize(format)?);
        Ok(())
    }
}

// Facts and records behind a vtable too: one reader for all of them.

impl<'de> Values<'de> for Object<'_, 'de> {
    fn fact<T: Held>(&mut self, into: &mut Fact<T>) -> Done {
        self.into_sink(&mut OfFact(into))
    }
    fn group<R: Record>(&mut self, into: &mut R) -> Done {
        self.into_sink(&mut OfRecord(into))
    }
}

impl<'de> Object<'_, 'de> {
    fn into_sink(&mut self, sink: &mut dyn Sink<'de>) -> Done {
        self.0.value(&mut |format| format.0.read(How::Any, sink))
    }
}

/// A fact that takes a value.
trait Reads {
    fn expected(&self) -> &'static str;
    fn scalar(&mut self, value: Scalar<'_>) -> Result<(), String>;
    fn list(&mut self, items: List<'_, '_>) -> Done;
}

impl<T: Held> Reads for Fact<T> {
    fn expected(&self) -> &'static str {
        T::EXPECTED
    }
    fn scalar(&mut self, value: Scalar<'_>) -> Result<(), String> {
        *self = super::fact::stated(value)?;
        Ok(())
    }
    fn list(&mut self, items: List<'_, '_>) -> Done {
        match T::list(items) {
            Some(read) => *self = Self::Is(read?),
            None => return Err(Trouble(wrong_type(format_args!("a list"), T::EXPECTED))),
        }
        Ok(())
    }
}

/// Puts a value into a fact.
struct OfFact<'f>(&'f mut dyn Reads);

impl<'de> Sink<'de> for OfFact<'_> {
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.expected())
    }
    fn scalar(&mut self, value: Scalar<'_>) -> Done {
        self.0.scalar(value).map_err(Trouble)
    }
    fn list(&mut self, items: &mut dyn Items<'de>) -> Done {
        self.0.list(List(items))
    }
    fn object(&mut self, _: &mut dyn Entries<'de>) -> Done {
        Err(Trouble(wrong_type(format_args!("an object"), self.0.expected())))
    }
}

/// A record that takes the values of its keys.
trait Takes {
    fn what(&self) -> &'static str;
    fn groups(&self) -> &'static [&'static str];
    fn bare(&mut self, flag: bool) -> Option<Result<(), String>>;
    fn take(&mut self, key: &str, rest: &str, map: &mut Object<'_, '_>) -> Done;
}

impl<R: Record> Takes for R {
    fn what(&self) -> &'static str {
        R::WHAT
    }
    fn groups(&self) -> &'static [&'static str] {
        R::GROUPS
    }
    fn bare(&mut self, flag: bool) -> Option<Result<(), String>> {
        state_bare(self, flag)
    }
    fn take(&mut self, key: &str, rest: &str, map: &mut Object<'_, '_>) -> Done {
        Record::take(self, key, rest, map)
    }
}

/// Puts an object into a record.
struct OfRecord<'r>(&'r mut dyn Takes);

impl OfRecord<'_> {
    fn wrong(&self, found: fmt::Arguments<'_>) -> Done {
        Err(Trouble(no_object(found, self.0.what())))
    }
}

impl<'de> Sink<'de> for OfRecord<'_> {
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "an object with the facts of {}", self.0.what())
    }
    fn scalar(&mut self, value: Scalar<'_>) -> Done {
        match value {
            Scalar::Text(text) => self.wrong(format_args!("text `{}`", shown(text))),
            Scalar::Flag(flag) => match self.0.bare(flag) {
                Some(stated) => stated.map_err(Trouble),
                None => self.wrong(format_args!("`{flag}`")),
            },
            Scalar::Signed(number) => self.wrong(format_args!("number `{number}`")),
            Scalar::Unsigned(number) => self.wrong(format_args!("number `{number}`")),
            Scalar::Float(number) => self.wrong(format_args!("number `{number}`")),
            Scalar::Null => self.wrong(format_args!("`null`")),
        }
    }
    fn list(&mut self, _: &mut dyn Items<'de>) -> Done {
        self.wrong(format_args!("a list"))
    }
    fn object(&mut self, entries: &mut dyn Entries<'de>) -> Done {
        take_all(self.0, Object(entries))
    }
}

/// Reads an object into a record that may already hold facts given by dotted names.
pub(crate) struct IntoRecord<'r, R>(pub(crate) &'r mut R);

impl<'de, R: Record> DeserializeSeed<'de> for IntoRecord<'_, R> {
    type Value = ();
    fn deserialize<D: Deserializer<'de>>(self, format: D) -> Result<(), D::Error> {
        record_through(format, self.0)
    }
}

impl<'de, R: Record> Visitor<'de> for IntoRecord<'_, R> {
    type Value = ();
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(R::WHAT)
    }
    fn visit_map<A: MapAccess<'de>>(self, entries: A) -> Result<(), A::Error> {
        take_all(self.0, Object(&mut Of(entries))).map_err(de::Error::custom)
    }
}

/// One for all records of a format.
fn record_through<'de, D: Deserializer<'de>>(format: D, record: &mut dyn Takes) -> Result<(), D::Error> {
    through(format, &mut |format| format.0.read(How::Any, &mut OfRecord(record)))
}

fn take_all(record: &mut dyn Takes, mut map: Object<'_, '_>) -> Done {
    let (mut whole, groups) = (GivenOnce::default(), record.groups());
    let mut name = String::new();
    loop {
        name.clear();
        let another = map.0.key(&mut |key| {
            name.push_str(key);
            Ok(())
        })?;
        if !another {
            return Ok(());
        }
        let (first, rest) = split(&name);
        whole.once(groups, first, rest).map_err(Trouble)?;
        record.take(first, rest, &mut map)?;
    }
}
