//! Canonical JSON: one text for one value, so that a digest of it names the value.
//!
//! The keys of every object stand in the order of their bytes. There is no space between tokens. In texts only `"`, `\`
//! and the control characters below U+0020 are escaped, with the short form where JSON has one (`\n`) and `\u00xx`
//! where it has none. Whole numbers have no sign `+`, no leading zero and no fraction. It is written out here, in place of
//! a rendering made for people, because a digest must not change with a compiler or a dependency.

use serde::ser::{self, Serialize, Serializer};
use std::collections::BTreeMap;
use std::fmt::{Display, Error, Write as _};

/// The canonical JSON of a value.
///
/// # Errors
/// When a value has no JSON: a key that is no text, bytes, or an error of the value itself.
pub(crate) fn json<T: Serialize + ?Sized>(value: &T) -> Result<String, Error> {
    value.serialize(Canonical)
}

fn text(of: &str) -> String {
    let mut out = String::with_capacity(of.len() + 2);
    out.push('"');
    for letter in of.chars() {
        match letter {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            '\u{8}' => out.push_str("\\b"),
            '\u{c}' => out.push_str("\\f"),
            low if low < ' ' => {
                // Writing to a text cannot fail.
                let _ = write!(out, "\\u{:04x}", u32::from(low));
            }
            other => out.push(other),
        }
    }
    out.push('"');
    out
}

fn tagged(variant: &str, value: &str) -> String {
    format!("{{{}:{value}}}", text(variant))
}

struct Canonical;

/// An object: values by their keys.
#[derive(Default)]
struct Object {
    entries: BTreeMap<String, String>,
    key: Option<String>,
    variant: Option<&'static str>,
}

impl Object {
    fn put<T: Serialize + ?Sized>(&mut self, key: &str, value: &T) -> Result<(), Error> {
        self.entries.insert(key.to_owned(), json(value)?);
        Ok(())
    }

    fn close(self) -> String {
        let entries = self.entries.iter().map(|(key, value)| format!("{}:{value}", text(key)));
        let whole = format!("{{{}}}", entries.collect::<Vec<_>>().join(","));
        self.variant.map_or_else(|| whole.clone(), |variant| tagged(variant, &whole))
    }
}

/// A list.
#[derive(Default)]
struct List {
    items: Vec<String>,
    variant: Option<&'static str>,
}

impl List {
    fn add<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Error> {
        self.items.push(json(value)?);
        Ok(())
    }

    fn close(self) -> String {
        let whole = format!("[{}]", self.items.join(","));
        self.variant.map_or_else(|| whole.clone(), |variant| tagged(variant, &whole))
    }
}

macro_rules! shown {
    ($($method:ident: $of:ty),+ $(,)?) => {
        $(fn $method(self, value: $of) -> Result<String, Error> {
            Ok(value.to_string())
        })+
    };
}

impl Serializer for Canonical {
    type Ok = String;
    type Error = Error;
    type SerializeSeq = List;
    type SerializeTuple = List;
    type SerializeTupleStruct = List;
    type SerializeTupleVariant = List;
    type SerializeMap = Object;
    type SerializeStruct = Object;
    type SerializeStructVariant = Object;

    shown! {
        serialize_bool: bool, serialize_i8: i8, serialize_i16: i16, serialize_i32: i32, serialize_i64: i64,
        serialize_u8: u8, serialize_u16: u16, serialize_u32: u32, serialize_u64: u64,
    }

    fn serialize_f32(self, value: f32) -> Result<String, Error> {
        self.serialize_f64(f64::from(value))
    }
    fn serialize_f64(self, value: f64) -> Result<String, Error> {
        if value.is_finite() { Ok(value.to_string()) } else { Ok("null".to_owned()) }
    }
    fn serialize_char(self, value: char) -> Result<String, Error> {
        self.serialize_str(value.encode_utf8(&mut [0; 4]))
    }
    fn serialize_str(self, value: &str) -> Result<String, Error> {
        Ok(text(value))
    }
    fn serialize_bytes(self, _: &[u8]) -> Result<String, Error> {
        Err(Error)
    }
    fn collect_str<T: Display + ?Sized>(self, value: &T) -> Result<String, Error> {
        Ok(text(&value.to_string()))
    }
    fn serialize_none(self) -> Result<String, Error> {
        self.serialize_unit()
    }
    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<String, Error> {
        value.serialize(self)
    }
    fn serialize_unit(self) -> Result<String, Error> {
        Ok("null".to_owned())
    }
    fn serialize_unit_struct(self, _: &'static str) -> Result<String, Error> {
        self.serialize_unit()
    }
    fn serialize_unit_variant(self, _: &'static str, _: u32, variant: &'static str) -> Result<String, Error> {
        self.serialize_str(variant)
    }
    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, value: &T) -> Result<String, Error> {
        value.serialize(self)
    }
    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        value: &T,
    ) -> Result<String, Error> {
        Ok(tagged(variant, &json(value)?))
    }
    fn serialize_seq(self, _: Option<usize>) -> Result<List, Error> {
        Ok(List::default())
    }
    fn serialize_tuple(self, _: usize) -> Result<List, Error> {
        Ok(List::default())
    }
    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<List, Error> {
        Ok(List::default())
    }
    fn serialize_tuple_variant(self, _: &'static str, _: u32, variant: &'static str, _: usize) -> Result<List, Error> {
        Ok(List { variant: Some(variant), ..List::default() })
    }
    fn serialize_map(self, _: Option<usize>) -> Result<Object, Error> {
        Ok(Object::default())
    }
    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Object, Error> {
        Ok(Object::default())
    }
    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Object, Error> {
        Ok(Object { variant: Some(variant), ..Object::default() })
    }
}

macro_rules! list {
    ($($of:ident: $method:ident),+ $(,)?) => {
        $(impl ser::$of for List {
            type Ok = String;
            type Error = Error;
            fn $method<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Error> {
                self.add(value)
            }
            fn end(self) -> Result<String, Error> {
                Ok(self.close())
            }
        })+
    };
}

list! {
    SerializeSeq: serialize_element,
    SerializeTuple: serialize_element,
    SerializeTupleStruct: serialize_field,
    SerializeTupleVariant: serialize_field,
}

macro_rules! object {
    ($($of:ident),+ $(,)?) => {
        $(impl ser::$of for Object {
            type Ok = String;
            type Error = Error;
            fn serialize_field<T: Serialize + ?Sized>(&mut self, key: &'static str, value: &T) -> Result<(), Error> {
                self.put(key, value)
            }
            fn end(self) -> Result<String, Error> {
                Ok(self.close())
            }
        })+
    };
}

object! { SerializeStruct, SerializeStructVariant }

impl ser::SerializeMap for Object {
    type Ok = String;
    type Error = Error;
    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Error> {
        let written = json(key)?;
        // A key is kept as its text: it comes quoted, and an unquoted one is no key of JSON.
        if !written.starts_with('"') {
            return Err(Error);
        }
        self.key = Some(written);
        Ok(())
    }
    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Error> {
        let key = self.key.take().ok_or(Error)?;
        self.put(&unquoted(&key), value)
    }
    fn end(self) -> Result<String, Error> {
        Ok(self.close())
    }
}

/// The text between the quotes of one that this module wrote.
fn unquoted(quoted: &str) -> String {
    let inner = quoted.get(1..quoted.len().saturating_sub(1)).unwrap_or_default();
    let mut out = String::with_capacity(inner.len());
    let mut letters = inner.chars();
    while let Some(letter) = letters.next() {
        if letter != '\\' {
            out.push(letter);
            continue;
        }
        match letters.next() {
            Some('n') => out.push('\n'),
            Some('r') => out.push('\r'),
            Some('t') => out.push('\t'),
            Some('b') => out.push('\u{8}'),
            Some('f') => out.push('\u{c}'),
            Some('u') => {
                let digits: String = letters.by_ref().take(4).collect();
                out.extend(u32::from_str_radix(&digits, 16).ok().and_then(char::from_u32));
            }
            Some(other) => out.push(other),
            None => {}
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_stand_in_order_and_nothing_between() {
        let value: serde_json::Value = serde_json::from_str(
            "{ \"b\": [1, true, null],\n \"a\": {\"z\": \"ø\\\"\\n\\u0001\", \"aa\": -5} , \"a\\n\": {} }",
        )
        .unwrap();
        assert_eq!(json(&value).unwrap(), r#"{"a":{"aa":-5,"z":"ø\"\n\u0001"},"a\n":{},"b":[1,true,null]}"#);
        // It is JSON, and itself its canonical form.
        let again: serde_json::Value = serde_json::from_str(&json(&value).unwrap()).unwrap();
        assert_eq!((&again, json(&again).unwrap()), (&value, json(&value).unwrap()));
    }

    #[test]
    fn variants_and_options() {
        #[derive(serde::Serialize)]
        enum Any {
            Unit,
            One(u8),
            Two(u8, char),
            Named { b: Option<u8>, a: f64 },
        }
        let all = [Any::Unit, Any::One(1), Any::Two(2, 'x'), Any::Named { b: None, a: 1.5 }];
        assert_eq!(json(&all).unwrap(), r#"["Unit",{"One":1},{"Two":[2,"x"]},{"Named":{"a":1.5,"b":null}}]"#);
        assert!(json(&BTreeMap::from([(1, 2)])).is_err());
    }
}
