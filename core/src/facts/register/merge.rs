//! Two registers of one document become one: a union by ids, in which nothing is dropped.

use super::Register;
use super::problem::{MOST_LISTED, Problem, by_pointer};
use crate::words::shown;
use serde_json::{Map, Value};

impl Register {
    /// Unites two registers of the same document: entries of the same `id` become one, other entries of a list are kept
    /// once each, and what only one of them states is taken over. A value goes before `null`, which asked for it.
    ///
    /// The order of this register comes first, and what the other adds follows. The order decides no verdict.
    ///
    /// # Errors
    /// The facts on which the two differ, and whatever [`Register::check`] finds in the whole. Registers of different
    /// documents differ in `document.id`: what one document says of a party is no fact of another.
    ///
    /// ```
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// use lawful::facts::Register;
    /// let first: Register = serde_json::from_str(
    ///     r#"{"format": "lawful-register/1", "document": {"id": "list", "holder": "acme"}, "parties": [{"id": "acme"}]}"#,
    /// )?;
    /// let mut second = first.clone();
    /// second.document.language = "nb".parse::<lawful::facts::Id>()?.into();
    /// let both = first.merge(&second).map_err(|problems| problems[0].clone())?;
    /// assert_eq!(both, second);
    /// # Ok(())
    /// # }
    /// ```
    pub fn merge(&self, other: &Self) -> Result<Self, Vec<Problem>> {
        let failed = |e: serde_json::Error| vec![Problem::new(String::new(), e.to_string())];
        let mut whole = value(self).map_err(failed)?;
        let mut union = Union::default();
        union.add(&mut whole, value(other).map_err(failed)?);
        if !union.differ.is_empty() {
            return Err(union.report());
        }
        let merged: Self = serde_json::from_str(&whole.to_string()).map_err(failed)?;
        merged.check()?;
        Ok(merged)
    }
}

/// A register as a tree. By way of its text: a second way of writing every part of a register would be a tenth of the
/// library.
fn value(register: &Register) -> serde_json::Result<Value> {
    serde_json::from_str(&serde_json::to_string(register)?)
}

/// A union in the making.
#[derive(Default)]
struct Union {
    /// The pointer to where the union is being made.
    at: String,
    differ: Vec<Problem>,
}

impl Union {
    fn add(&mut self, into: &mut Value, from: Value) {
        if *into == from || from.is_null() {
            return;
        }
        match (into, from) {
            (into @ Value::Null, from) => *into = from,
            (Value::Object(into), Value::Object(from)) => self.add_keys(into, from),
            // Words have a short form.
            (Value::Object(into), Value::String(text)) if into.get("text").is_some_and(|t| *t == *text) => {}
            (into @ Value::String(_), Value::Object(from)) if from.get("text").is_some_and(|t| t == into) => {
                *into = Value::Object(from);
            }
            (Value::Array(into), Value::Array(from)) if into.is_empty() == from.is_empty() => {
                self.add_items(into, from)
            }
            (into, from) => self.differ(into, &from),
        }
    }

    fn below(&mut self, key: &str, into: &mut Value, from: Value) {
        let before = self.at.len();
        self.at.push('/');
        self.at.push_str(&key.replace('~', "~0").replace('/', "~1"));
        self.add(into, from);
        self.at.truncate(before);
    }

    fn add_keys(&mut self, into: &mut Map<String, Value>, from: Map<String, Value>) {
        for (key, value) in from {
            match into.get_mut(&key) {
                Some(known) => self.below(&key, known, value),
                None => drop(into.insert(key, value)),
            }
        }
    }

    fn add_items(&mut self, into: &mut Vec<Value>, from: Vec<Value>) {
        for item in from {
            let id = item.get("id").filter(|id| id.is_string());
            let same = match id {
                Some(id) => into.iter().position(|known| known.get("id") == Some(id)),
                None => into.iter().position(|known| *known == item),
            };
            match same {
                Some(at) => self.below(&at.to_string(), &mut into[at], item),
                None => into.push(item),
            }
        }
    }

    fn differ(&mut self, into: &Value, from: &Value) {
        let word = |value: &Value| value.as_str().map_or_else(|| shown(&value.to_string()), shown);
        let (one, other) = (word(into), word(from));
        self.differ.push(Problem::new(self.at.clone(), format!("the registers differ: `{one}` and `{other}`")));
    }

    fn report(mut self) -> Vec<Problem> {
        self.differ.sort_by(|a, b| by_pointer(&a.pointer, &b.pointer));
        let more = self.differ.len().saturating_sub(MOST_LISTED);
        self.differ.truncate(MOST_LISTED);
        if more > 0 {
            self.differ.push(Problem::and_more(more));
        }
        self.differ
    }
}
