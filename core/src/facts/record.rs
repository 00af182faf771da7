//! Groups of facts: a struct whose every key is known by name, nested or dotted.
//!
//! [`record!`] writes, from one list of fields, the struct, its JSON (absent keys stay absent), the refusal of unknown
//! and repeated keys with the nearest valid one, and access by name for remedies and forms.

use super::fact::{Fact, Held, Slot};
use crate::words::{shown, unknown};
use core::fmt;
use serde::de::{self, DeserializeSeed, Deserializer, MapAccess};
use std::collections::HashMap;

/// A group of facts.
pub(crate) trait Record: Default {
    /// What the group is, for messages.
    const WHAT: &'static str;
    /// Its keys.
    const KEYS: &'static [&'static str];
    /// For each key its name if it is a group, so that a group given twice as a whole is refused; else nothing.
    const GROUPS: &'static [&'static str] = &[];
    /// The fact that a bare `true` or `false` in place of the group states; mostly none.
    const BARE: &'static str = "";
    /// Reads the value of `key`; `rest` is what a dotted name has left.
    fn take<'de, A: Values<'de>>(&mut self, key: &str, rest: &str, map: &mut A) -> Result<(), A::Error>;
    /// The fact called `key`, `rest` as above.
    fn slot(&mut self, key: &str, rest: &str) -> Option<&mut dyn Slot>;
    /// Writes what is stated into a map.
    fn write<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error>;
}

/// A field of a record: a fact, or a group of facts.
pub(crate) trait Field {
    /// Whether it is a group of facts.
    const IS_GROUP: bool = false;
    /// Reads the value: the whole of it, or for a dotted name what `rest` names.
    fn take<'de, A: Values<'de>>(&mut self, key: &str, rest: &str, map: &mut A) -> Result<(), A::Error>;
    /// Whether it holds anything.
    fn stated(&self) -> bool;
    /// The fact that `rest` names inside.
    fn slot(&mut self, rest: &str) -> Option<&mut dyn Slot>;
}

/// The entries of an object whose values are facts and groups of facts.
pub(crate) trait Values<'de>: MapAccess<'de> {
    /// Reads the value of the last key into a fact.
    fn fact<T: Held>(&mut self, into: &mut Fact<T>) -> Result<(), Self::Error>;
    /// Reads it into a group.
    fn group<R: Record>(&mut self, into: &mut R) -> Result<(), Self::Error>;
}

#[cfg(not(target_family = "wasm"))]
impl<'de, A: MapAccess<'de>> Values<'de> for A {
    fn fact<T: Held>(&mut self, into: &mut Fact<T>) -> Result<(), Self::Error> {
        *into = self.next_value()?;
        Ok(())
    }
    fn group<R: Record>(&mut self, into: &mut R) -> Result<(), Self::Error> {
        self.next_value_seed(Into(into))
    }
}

impl<T: Held> Field for Fact<T> {
    fn take<'de, A: Values<'de>>(&mut self, key: &str, rest: &str, map: &mut A) -> Result<(), A::Error> {
        if !rest.is_empty() || self.is_stated() {
            return Err(de::Error::custom(not_here(key, rest)));
        }
        map.fact(self)
    }
    fn stated(&self) -> bool {
        self.is_stated()
    }
    fn slot(&mut self, rest: &str) -> Option<&mut dyn Slot> {
        rest.is_empty().then_some(self)
    }
}

/// The message for a part of a fact that has none, or for a fact given twice. One for all: there are hundreds of kinds.
#[inline(never)]
fn not_here(key: &str, rest: &str) -> String {
    if rest.is_empty() {
        return format!("key `{}` is given twice", shown(key));
    }
    format!("unknown key `{}`; `{}` has no parts", shown(rest), shown(key))
}

impl<R: Record + PartialEq> Field for R {
    const IS_GROUP: bool = true;
    fn take<'de, A: Values<'de>>(&mut self, _: &str, rest: &str, map: &mut A) -> Result<(), A::Error> {
        if rest.is_empty() {
            return map.group(self);
        }
        let (key, rest) = split(rest);
        Record::take(self, key, rest, map)
    }
    fn stated(&self) -> bool {
        *self != R::default()
    }
    fn slot(&mut self, rest: &str) -> Option<&mut dyn Slot> {
        let (key, rest) = split(rest);
        Record::slot(self, key, rest)
    }
}

/// The first part of a dotted name, and what is left.
pub(super) fn split(name: &str) -> (&str, &str) {
    // Keys are short: a plain loop beats the search that `split_once` sets up.
    match name.bytes().position(|byte| byte == b'.') {
        Some(dot) => (&name[..dot], &name[dot + 1..]),
        None => (name, ""),
    }
}

pub(crate) fn unknown_key<E: de::Error>(what: &str, key: &str, keys: &[&str]) -> E {
    E::custom(format!("{} (in {what})", unknown("key", key, keys.iter().copied())))
}

/// The same through one reader for all records: see [`super::erased`].
#[cfg(target_family = "wasm")]
pub(crate) use super::erased::IntoRecord as Into;
#[cfg(not(target_family = "wasm"))]
pub(crate) use generic::Into;

#[cfg(not(target_family = "wasm"))]
mod generic {
    use super::{GivenOnce, Record, no_object, split, state_bare};
    use crate::words::shown;
    use core::fmt;
    use core::marker::PhantomData;
    use serde::de::{self, DeserializeSeed, Deserializer, MapAccess, Visitor};
    use std::borrow::Cow;

    /// Reads an object into a record that may already hold facts given by dotted names.
    pub(crate) struct Into<'a, R>(pub(crate) &'a mut R);

    impl<'de, R: Record> DeserializeSeed<'de> for Into<'_, R> {
        type Value = ();
        fn deserialize<D: Deserializer<'de>>(self, d: D) -> Result<(), D::Error> {
            d.deserialize_any(self)
        }
    }

    impl<'de, R: Record> Visitor<'de> for Into<'_, R> {
        type Value = ();
        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            write!(f, "an object with the facts of {}", R::WHAT)
        }
        fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
            let mut whole = GivenOnce::default();
            while let Some(Key(key)) = map.next_key()? {
                let (first, rest) = split(&key);
                whole.once(R::GROUPS, first, rest).map_err(de::Error::custom)?;
                self.0.take(first, rest, &mut map)?;
            }
            Ok(())
        }
        // Without these serde would print the whole of a wrong value, however long.
        fn visit_str<E: de::Error>(self, text: &str) -> Result<(), E> {
            Err(wrong_type::<R, E>(&format!("text `{}`", shown(text))))
        }
        fn visit_bool<E: de::Error>(self, flag: bool) -> Result<(), E> {
            if let Some(stated) = state_bare(self.0, flag) {
                return stated.map_err(E::custom);
            }
            Err(wrong_type::<R, E>(&format!("`{flag}`")))
        }
        fn visit_i64<E: de::Error>(self, number: i64) -> Result<(), E> {
            Err(wrong_type::<R, E>(&format!("number `{number}`")))
        }
        fn visit_u64<E: de::Error>(self, number: u64) -> Result<(), E> {
            Err(wrong_type::<R, E>(&format!("number `{number}`")))
        }
        fn visit_f64<E: de::Error>(self, number: f64) -> Result<(), E> {
            Err(wrong_type::<R, E>(&format!("number `{number}`")))
        }
        fn visit_unit<E: de::Error>(self) -> Result<(), E> {
            Err(wrong_type::<R, E>("`null`"))
        }
        fn visit_seq<A: de::SeqAccess<'de>>(self, _: A) -> Result<(), A::Error> {
            Err(wrong_type::<R, A::Error>("a list"))
        }
    }

    fn wrong_type<R: Record, E: de::Error>(found: &str) -> E {
        E::custom(no_object(format_args!("{found}"), R::WHAT))
    }

    /// A key, borrowed from the input where the format allows.
    struct Key<'de>(Cow<'de, str>);

    impl<'de> de::Deserialize<'de> for Key<'de> {
        fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
            struct KeyVisitor<'de>(PhantomData<&'de ()>);
            impl<'de> Visitor<'de> for KeyVisitor<'de> {
                type Value = Key<'de>;
                fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                    f.write_str("a key")
                }
                fn visit_borrowed_str<E: de::Error>(self, key: &'de str) -> Result<Key<'de>, E> {
                    Ok(Key(Cow::Borrowed(key)))
                }
                fn visit_str<E: de::Error>(self, key: &str) -> Result<Key<'de>, E> {
                    Ok(Key(Cow::Owned(key.to_owned())))
                }
            }
            d.deserialize_str(KeyVisitor(PhantomData))
        }
    }
}

/// Whether a key is that one. Their lengths are compared here: made for size, the comparison of texts is a call.
#[inline(always)]
fn is(key: &str, that: &str) -> bool {
    key.len() == that.len() && key == that
}

/// The groups that an object has given as a whole.
///
/// Facts given twice are refused where they are; groups could be united unseen.
#[derive(Default)]
pub(super) struct GivenOnce(u64);

impl GivenOnce {
    /// Refuses a group that is given as a whole for the second time.
    #[inline]
    pub(super) fn once(&mut self, groups: &[&str], key: &str, rest: &str) -> Result<(), String> {
        if !rest.is_empty() {
            return Ok(());
        }
        let Some(at) = groups.iter().position(|group| is(group, key)) else { return Ok(()) };
        let bit = u32::try_from(at).ok().and_then(|at| 1u64.checked_shl(at)).unwrap_or_default();
        if self.0 & bit != 0 {
            return Err(format!("key `{}` is given twice", shown(key)));
        }
        self.0 |= bit;
        Ok(())
    }
}

/// States the fact of a group that a bare `true` or `false` stands for; nothing where there is none.
pub(super) fn state_bare<R: Record>(record: &mut R, flag: bool) -> Option<Result<(), String>> {
    if R::BARE.is_empty() {
        return None;
    }
    let slot = record.slot(R::BARE, "")?;
    if slot.is_stated() {
        return Some(Err(format!("key `{}` is given twice", R::BARE)));
    }
    Some(slot.read(&super::Value::Flag(flag)))
}

/// The message for what is no object. One for all records: there are hundreds.
#[inline(never)]
pub(super) fn no_object(found: fmt::Arguments<'_>, what: &str) -> String {
    format!("wrong type: {found}; expected an object with the facts of {what}")
}

/// Reads a whole record.
pub(crate) fn read<'de, R: Record, D: Deserializer<'de>>(d: D) -> Result<R, D::Error> {
    let mut record = R::default();
    Into(&mut record).deserialize(d)?;
    Ok(record)
}

/// The JSON key of a field: its name, or the one given after `@`.
macro_rules! key {
    ($name:ident) => {
        stringify!($name)
    };
    ($name:ident $key:literal) => {
        $key
    };
}
pub(crate) use key;

/// Declares a group of facts. After `; with` stands a group whose keys are written among those of this one; after `bare`
/// the fact that `true` or `false` in place of the group states.
macro_rules! record {
    ($(#[$meta:meta])* $vis:vis struct $name:ident is $what:literal $(, bare $bare:literal)? {
        $($(#[$fmeta:meta])* $field:ident $(@ $key:literal)? : $type:ty),+
        $(; $(#[$smeta:meta])* with $shared:ident : $group:ty)? $(,)?
    }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Default, PartialEq)]
        #[non_exhaustive]
        $vis struct $name { $($(#[$fmeta])* pub $field: $type),+ $(, $(#[$smeta])* pub $shared: $group)? }

        impl $crate::facts::record::Record for $name {
            const WHAT: &'static str = $what;
            const KEYS: &'static [&'static str] = &[$($crate::facts::record::key!($field $($key)?)),+];
            const GROUPS: &'static [&'static str] = &[$(
                if <$type as $crate::facts::record::Field>::IS_GROUP {
                    $crate::facts::record::key!($field $($key)?)
                } else {
                    ""
                }
            ),+];
            $(const BARE: &'static str = $bare;)?
            fn take<'de, A: $crate::facts::record::Values<'de>>(
                &mut self, key: &str, rest: &str, map: &mut A,
            ) -> Result<(), A::Error> {
                match key {
                    $($crate::facts::record::key!($field $($key)?) =>
                        $crate::facts::record::Field::take(&mut self.$field, key, rest, map),)+
                    $(_ if <$group as $crate::facts::record::Record>::KEYS.contains(&key) =>
                        $crate::facts::record::Record::take(&mut self.$shared, key, rest, map),)?
                    _ => {
                        let keys = [Self::KEYS, $(<$group as $crate::facts::record::Record>::KEYS)?].concat();
                        Err($crate::facts::record::unknown_key(Self::WHAT, key, &keys))
                    }
                }
            }
            fn slot(&mut self, key: &str, rest: &str) -> Option<&mut dyn $crate::facts::fact::Slot> {
                match key {
                    $($crate::facts::record::key!($field $($key)?) =>
                        $crate::facts::record::Field::slot(&mut self.$field, rest),)+
                    $(_ if <$group as $crate::facts::record::Record>::KEYS.contains(&key) =>
                        $crate::facts::record::Record::slot(&mut self.$shared, key, rest),)?
                    _ => None,
                }
            }
            fn write<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
                $(if $crate::facts::record::Field::stated(&self.$field) {
                    map.serialize_entry($crate::facts::record::key!($field $($key)?), &self.$field)?;
                })+
                $($crate::facts::record::Record::write(&self.$shared, map)?;)?
                Ok(())
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
                use serde::ser::SerializeMap;
                let mut map = s.serialize_map(None)?;
                $crate::facts::record::Record::write(self, &mut map)?;
                map.end()
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
                $crate::facts::record::read(d)
            }
        }
    };
}
pub(crate) use record;

/// Facts named by a key that is not fixed: one for each regime, recipient condition or instrument.
///
/// Written as an object, `{"subject-to-PIPEDA": true}`, or with a dotted name.
#[derive(Debug, Clone, Default)]
pub struct Named {
    facts: Vec<(Box<str>, Fact<bool>)>,
    /// Where each name stands, once there are many.
    #[expect(clippy::box_collection, reason = "most groups have no index, and each fact is small for it")]
    index: Option<Box<HashMap<Box<str>, usize>>>,
}

/// So many names are looked through one by one.
const FEW_NAMES: usize = 16;

impl Named {
    /// The fact of that name.
    #[must_use]
    pub fn get(&self, name: &str) -> Fact<bool> {
        self.position(name).map_or(Fact::Unstated, |at| self.facts[at].1)
    }

    /// States a fact, in place of an earlier one of the same name.
    pub fn set(&mut self, name: &str, fact: impl core::convert::Into<Fact<bool>>) {
        *self.entry(name) = fact.into();
    }

    /// The facts in the order they were stated.
    pub fn iter(&self) -> impl Iterator<Item = (&str, Fact<bool>)> {
        self.facts.iter().map(|(name, fact)| (&**name, *fact))
    }

    fn position(&self, name: &str) -> Option<usize> {
        match &self.index {
            None => self.facts.iter().position(|(n, _)| **n == *name),
            Some(index) => index.get(name).copied(),
        }
    }

    fn entry(&mut self, name: &str) -> &mut Fact<bool> {
        let at = match self.position(name) {
            Some(at) => at,
            None => self.add(name),
        };
        &mut self.facts[at].1
    }

    fn add(&mut self, name: &str) -> usize {
        let at = self.facts.len();
        self.facts.push((name.into(), Fact::Unstated));
        match &mut self.index {
            Some(index) => drop(index.insert(name.into(), at)),
            None if at == FEW_NAMES => {
                let names = self.facts.iter().enumerate().map(|(at, (name, _))| (name.clone(), at));
                self.index = Some(Box::new(names.collect()));
            }
            None => {}
        }
        at
    }
}

/// The index follows from the facts.
impl PartialEq for Named {
    fn eq(&self, other: &Self) -> bool {
        self.facts == other.facts
    }
}

impl Record for Named {
    const WHAT: &'static str = "a condition";
    const KEYS: &'static [&'static str] = &[];
    fn take<'de, A: Values<'de>>(&mut self, key: &str, rest: &str, map: &mut A) -> Result<(), A::Error> {
        Field::take(self.entry(key), key, rest, map)
    }
    fn slot(&mut self, key: &str, rest: &str) -> Option<&mut dyn Slot> {
        rest.is_empty().then_some(self.entry(key) as &mut dyn Slot)
    }
    fn write<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        self.iter().filter(|(_, fact)| fact.is_stated()).try_for_each(|(name, fact)| map.serialize_entry(name, &fact))
    }
}

impl serde::Serialize for Named {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.collect_map(self.iter().filter(|(_, fact)| fact.is_stated()))
    }
}

impl<'de> serde::Deserialize<'de> for Named {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        read(d)
    }
}

impl<R: Record + PartialEq> Field for Option<Box<R>> {
    const IS_GROUP: bool = true;
    fn take<'de, A: Values<'de>>(&mut self, key: &str, rest: &str, map: &mut A) -> Result<(), A::Error> {
        Field::take(&mut **self.get_or_insert_default(), key, rest, map)
    }
    fn stated(&self) -> bool {
        self.is_some()
    }
    fn slot(&mut self, rest: &str) -> Option<&mut dyn Slot> {
        Field::slot(&mut **self.get_or_insert_default(), rest)
    }
}
