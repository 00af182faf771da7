//! From elements to facts: each distinct value is read once, and has a number from then on.

use super::{Cell, Column, Read};
use crate::facts::{Cells, Transfer, Value};
use crate::words::shown;
use crate::{Date, Law, Regime, day, wire};

/// A column, and what its values were read as, by their numbers.
pub(super) struct Known<C, T> {
    pub(super) column: C,
    read: Vec<T>,
}

impl<'a, C: Column<'a>, T> Known<C, T> {
    pub(super) fn new(column: C) -> Self {
        Self { column, read: Vec::new() }
    }

    /// What a number stands for.
    pub(super) fn get(&self, number: u32) -> &T {
        &self.read[number as usize]
    }

    /// The number of the element of a row; `read` reads what was not met before.
    #[inline]
    pub(super) fn number(&mut self, row: usize, read: &mut impl FnMut(Cell<'a>) -> T) -> u32 {
        let known = &mut self.read;
        self.column.number(row, &mut |cell| known.push(read(cell)))
    }
}

/// The value that an element states for a fact; none where it states nothing.
///
/// A text is a word as in JSON, and one that begins with `[` or `{` is JSON itself.
pub(super) fn value(cell: Cell<'_>) -> Read<Option<Value>> {
    Ok(Some(match cell {
        Cell::Absent => return Ok(None),
        Cell::Unknown => Value::Unknown,
        Cell::Flag(flag) => Value::Flag(flag),
        Cell::Number(number) => Value::Number(number),
        Cell::Day(date) => Value::Word(day::iso(date)),
        Cell::Text(text) if text.starts_with('[') => Value::Words(words(text)?),
        Cell::Text(text) => word(text.to_owned()),
        Cell::Words(words) => Value::Words(words.into_iter().map(ToOwned::to_owned).collect()),
        Cell::Json(text) => plain(text)?,
        Cell::Refused(message) => return Err(message),
    }))
}

fn word(text: String) -> Value {
    if text == "none" { Value::None } else { Value::Word(text) }
}

fn words(json: &str) -> Read<Vec<String>> {
    serde_json::from_str(json).map_err(|error| format!("not a list of words in JSON: {error}"))
}

/// A value without parts, or a list of words, from JSON.
fn plain(json: &str) -> Read<Value> {
    Ok(match json.as_bytes().first() {
        Some(b'"') => word(serde_json::from_str(json).map_err(|error| error.to_string())?),
        Some(b'[') => Value::Words(words(json)?),
        _ => match json {
            "null" => Value::Unknown,
            "true" => Value::Flag(true),
            "false" => Value::Flag(false),
            _ => Value::Number(json.parse().map_err(|_| format!("wrong type: `{}`", shown(json)))?),
        },
    })
}

/// The day of a row.
pub(super) fn on_day(cell: Cell<'_>) -> Read<Date> {
    let Cell::Day(date) = cell else {
        return match value(cell)? {
            Some(Value::Word(text)) => day::parse(&text).ok_or_else(|| malformed(&text)),
            Some(Value::None) => Err(malformed("none")),
            None | Some(Value::Unknown) => Err("the day of the question cannot be unknown".to_owned()),
            _ => Err("the day of the question is a date or a text".to_owned()),
        };
    };
    Ok(date)
}

fn malformed(text: &str) -> String {
    let shown: String = text.chars().take(40).flat_map(char::escape_debug).collect();
    format!("malformed date `{shown}`; a date is year-month-day, as in `2020-07-16`")
}

/// The regime of a row; without one it is judged under those that apply.
pub(super) fn under(cell: Cell<'_>) -> Read<Option<Regime>> {
    let text = match value(cell)? {
        None | Some(Value::Unknown) => return Ok(None),
        Some(Value::Word(text)) => text,
        Some(Value::None) => "none".to_owned(),
        _ => return Err("a regime is a text".to_owned()),
    };
    match text.parse::<Regime>() {
        Ok(regime) if regime.is_judged() => Ok(Some(regime)),
        Ok(regime) => Err(format!("no transfer is judged under `{regime}`")),
        Err(error) => Err(error.to_string()),
    }
}

/// One fact of a transfer, as an element states it.
///
/// # Errors
/// With what is wrong with the element.
pub(super) fn stated(law: &Law, fact: &str, cell: Cell<'_>) -> Read<Transfer> {
    let facts = match cell {
        Cell::Text(text) if text.starts_with(['[', '{']) => json(fact, text)?,
        Cell::Json(text) => json(fact, text)?,
        cell => match value(cell)? {
            Some(value) => with(Transfer::default(), fact, &value)?,
            None => Transfer::default(),
        },
    };
    checked(law, facts)
}

/// The facts with one more.
pub(super) fn with(mut facts: Transfer, fact: &str, value: &Value) -> Read<Transfer> {
    match facts.try_set(fact, value) {
        Ok(()) => Ok(facts),
        // Not every fact can be known not to exist; then `none` is a word like any other.
        Err(_) if *value == Value::None => facts.try_set(fact, &Value::Word("none".into())).map(|()| facts),
        Err(error) => Err(error),
    }
}

/// The facts, unless they name an instrument that the law does not have.
pub(super) fn checked(law: &Law, facts: Transfer) -> Read<Transfer> {
    wire::check_instruments(law, &facts).map(|()| facts).map_err(|error| error.message)
}

fn json(fact: &str, text: &str) -> Read<Transfer> {
    // Read alone first, so that it cannot end early and go on with other facts.
    serde_json::from_str::<serde::de::IgnoredAny>(text).map_err(|error| format!("not JSON: {error}"))?;
    let name = serde_json::to_string(fact).unwrap_or_default();
    wire::read(format!("{{{name}:{text}}}").as_bytes()).map_err(|error| match error.pointer.as_str() {
        "" => error.message,
        at if at[1..] == *fact => error.message,
        at => format!("{} (at {at})", error.message),
    })
}

/// The values of a fact, or what is wrong with its name.
///
/// # Errors
/// With the nearest name.
pub(super) fn cells(fact: &str) -> Read<Cells> {
    Cells::of(fact).ok_or_else(|| {
        // The reader of JSON knows which names are near.
        let name = |name: &str| serde_json::to_string(name).unwrap_or_default();
        let probe = match fact.split_once('[').zip(fact.split_once("].")) {
            Some(((list, _), (_, rest))) => format!("{{{}:[{{{}:null}}]}}", name(list), name(rest)),
            None => format!("{{{}:null}}", name(fact)),
        };
        match wire::read::<Transfer>(probe.as_bytes()) {
            Err(error) => error.message,
            Ok(_) => format!("there is no fact `{fact}` that a column can have"),
        }
    })
}
