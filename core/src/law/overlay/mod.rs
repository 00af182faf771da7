//! Changes of the law to be tried out: what if this decision falls, that one comes?

mod apply;
#[cfg(test)]
mod tests;
mod value;

use std::fmt;

use serde::de::{Error, MapAccess, SeqAccess, Visitor, value::SeqAccessDeserializer};
use serde::{Deserialize, Deserializer, Serialize};
use time::Date;

use super::book::{Day, InstrumentText, ValueText};
pub use value::Value;

/// Changes of the law, applied in order by [`Law::with`](super::Law::with).
///
/// Read from a list of operations, or from an object with the one key `overlay` that holds the list.
///
/// # Example
/// ```
/// # use lawful::law::{Law, Overlay};
/// # use time::{Date, Month};
/// let day = Date::from_calendar_date(2027, Month::January, 1)?;
/// let law = Law::bundled().with(&Overlay::annul("eu-adequacy-us-dpf", day))?;
/// assert!(!law.instrument("eu-adequacy-us-dpf").unwrap().in_force(day));
///
/// let error = Law::bundled().with(&Overlay::annul("eu-adequacy-us-dfp", day)).unwrap_err();
/// assert_eq!(
///     error.to_string(),
///     "overlay[0]: `eu-adequacy-us-dfp`, `instrument`: no instrument has this id; nearest is `eu-adequacy-us-dpf`"
/// );
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Overlay {
    /// The operations, in order.
    pub ops: Vec<Op>,
}

/// One change of the law. Days are civil dates, spans half-open.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "op", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Op {
    /// Ends an instrument. Of several ends the earliest wins, its own among them.
    End {
        /// Its id.
        instrument: String,
        /// The first day without it.
        date: Day,
    },
    /// Suspends an instrument for a span of days.
    Suspend {
        /// Its id.
        instrument: String,
        /// The first day.
        from: Day,
        /// The first day after.
        until: Day,
    },
    /// Moves the end of an instrument.
    Extend {
        /// Its id.
        instrument: String,
        /// The first day without it.
        ends_on: Day,
    },
    /// Adds an instrument. A hypothetical one (so marked, or with an id that ends in `-hypothetical`) needs no
    /// citation, source or confidence.
    Add {
        /// The instrument.
        instrument: Box<InstrumentText>,
    },
    /// Sets a limit of an instrument.
    SetScope {
        /// Its id.
        instrument: String,
        /// Which one, with or without `scope.` before it: `destinations`, `text.coverage`.
        path: String,
        /// What it becomes.
        value: Value,
    },
    /// Sets a parameter from a day on.
    SetParam {
        /// Its name.
        param: String,
        /// What it is for, where one name has several values: a country code.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        key: Option<String>,
        /// The first day.
        from: Day,
        /// The value.
        value: ValueText,
    },
}

impl Overlay {
    /// One that annuls an instrument on a day.
    #[must_use]
    pub fn annul(instrument: &str, date: Date) -> Self {
        Self::default().end(instrument, date)
    }

    /// The same, and an instrument ends.
    #[must_use]
    pub fn end(self, instrument: &str, date: Date) -> Self {
        self.and(Op::End { instrument: instrument.into(), date: Day(date) })
    }

    /// The same, and an instrument is suspended from a day until another.
    #[must_use]
    pub fn suspend(self, instrument: &str, from: Date, until: Date) -> Self {
        self.and(Op::Suspend { instrument: instrument.into(), from: Day(from), until: Day(until) })
    }

    /// The same, and an instrument has another end.
    #[must_use]
    pub fn extend(self, instrument: &str, ends_on: Date) -> Self {
        self.and(Op::Extend { instrument: instrument.into(), ends_on: Day(ends_on) })
    }

    /// The same, and there is another instrument.
    #[must_use]
    pub fn add_instrument(self, instrument: InstrumentText) -> Self {
        self.and(Op::Add { instrument: Box::new(instrument) })
    }

    /// The same with one more operation.
    #[must_use]
    pub fn and(mut self, op: Op) -> Self {
        self.ops.push(op);
        self
    }
}

impl<'de> Deserialize<'de> for Overlay {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Shape;

        impl<'de> Visitor<'de> for Shape {
            type Value = Overlay;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a list of operations, or an object with the key `overlay`")
            }

            fn visit_seq<A: SeqAccess<'de>>(self, list: A) -> Result<Overlay, A::Error> {
                Vec::deserialize(SeqAccessDeserializer::new(list)).map(|ops| Overlay { ops })
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Overlay, A::Error> {
                let mut ops = None;
                while let Some(key) = map.next_key::<String>()? {
                    if key != "overlay" {
                        return Err(A::Error::unknown_field(&key, &["overlay"]));
                    }
                    if ops.replace(map.next_value()?).is_some() {
                        return Err(A::Error::duplicate_field("overlay"));
                    }
                }
                ops.map(|ops| Overlay { ops }).ok_or_else(|| A::Error::missing_field("overlay"))
            }
        }

        deserializer.deserialize_any(Shape)
    }
}
