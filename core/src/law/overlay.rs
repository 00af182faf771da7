//! Changes of the law to be tried out: what if?
use serde::{Deserialize, Serialize};
use time::Date;

use super::book::{Day, InstrumentText, ValueText};

/// A change of the law.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "op", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Op {
    /// Ends an instrument; the earliest end wins.
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
    /// Gives an instrument a later (or another) end.
    Extend {
        /// Its id.
        instrument: String,
        /// The first day without it.
        ends_on: Day,
    },
    /// Adds an instrument.
    Add {
        /// The instrument.
        instrument: Box<InstrumentText>,
    },
    /// Sets a parameter from a day on.
    SetParam {
        /// Its name.
        param: String,
        /// What it is for: a country code.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        key: Option<String>,
        /// The first day.
        from: Day,
        /// The value.
        value: ValueText,
    },
}

/// Changes of the law, applied in order.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Overlay {
    /// The changes.
    pub ops: Vec<Op>,
}

impl Overlay {
    /// Annuls an instrument on a day.
    #[must_use]
    pub fn annul(instrument: &str, date: Date) -> Self {
        Self { ops: vec![Op::End { instrument: instrument.into(), date: Day(date) }] }
    }
}

impl super::Law {
    /// The law with the changes of an overlay, applied in order.
    ///
    /// # Errors
    /// When an operation names an instrument that does not exist, or the result breaks a rule of the law data.
    pub fn with(&self, _overlay: &Overlay) -> Result<Self, super::LawError> {
        let _ = Self::from_tables;
        todo!()
    }
}
