//! How long the data of one purpose are kept (Art. 5(1)(e) GDPR, Art. 6(4) FADP).

use super::fact::{Fact, Held};
use super::record::record;
use crate::words::words;

/// A number of days or months; `none` where there is no limit, or nothing that would support one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Length(pub u16);

impl serde::Serialize for Length {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.serialize_u16(self.0)
    }
}

impl Held for Length {
    const EXPECTED: &'static str = "a whole number from 0 to 65535, or `none`";
    const MAY_BE_NONE: bool = true;
    fn number(number: i64) -> Option<Result<Self, String>> {
        let read = u16::try_from(number).map(Self);
        Some(read.map_err(|_| format!("number `{number}` out of range; expected {}", Self::EXPECTED)))
    }
}

words! {
    /// What sets the end of storage.
    pub enum RetentionKind is "kind of storage period" {
        /// A period.
        Fixed = "fixed",
        /// At most a period.
        Maximum = "maximum",
        /// An event, with or without a period after it.
        UntilEvent = "until-event",
        /// A criterion.
        Criterion = "criterion",
    }
}

words! {
    /// How a document puts the storage period.
    pub enum RetentionWording is "wording of a storage period" {
        /// "As long as necessary".
        AsLongAsNecessary = "as-long-as-necessary",
        /// "A reasonable time".
        ReasonableTime = "reasonable-time",
        /// As a period, an event or a criterion.
        Stated = "stated",
    }
}

record! {
    /// One storage period.
    pub struct RetentionPeriod is "a storage period" {
        /// What sets the end. Default: unknown.
        kind: Fact<RetentionKind>,
        /// The days; added to the months. Default: unknown.
        length_days: Fact<Length>,
        /// The months. Default: unknown.
        length_months: Fact<Length>,
        /// Whether the event is named that starts or ends the period. Default: unknown.
        event: Fact<bool>,
        /// Whether a reader can work the end out from the criterion. Default: unknown.
        computable: Fact<bool>,
        /// How the document puts it.
        wording: Fact<RetentionWording>,
        /// The data it is for.
        data: Fact<String>,
        /// The kind of people it is for.
        data_subject_kind: Fact<String>,
        /// The recipient it is for.
        recipient: Fact<String>,
        /// Why it is needed.
        reason: Fact<String>,
        /// Whether it is a setting that can be changed.
        default_setting: Fact<bool>,
        /// Whether the data are deleted at its end.
        deletion: Fact<bool>,
    }
}

impl RetentionPeriod {
    /// The length in days, if every part that is stated is known.
    ///
    /// ```
    /// let mut period = lawful::facts::RetentionPeriod::default();
    /// period.length_months = lawful::facts::Length(24).into();
    /// assert_eq!(period.days(), Some(730));
    /// ```
    #[must_use]
    pub fn days(&self) -> Option<u32> {
        let part = |fact: &Fact<Length>| match fact {
            Fact::Is(Length(number)) => Some(Some(u32::from(*number))),
            Fact::Unstated | Fact::None => Some(None),
            Fact::Unknown => None,
        };
        let months = part(&self.length_months)?.map(|months| months * 365 / 12);
        match (part(&self.length_days)?, months) {
            (None, None) => None,
            (days, months) => Some(days.unwrap_or_default() + months.unwrap_or_default()),
        }
    }
}

record! {
    /// What supports keeping the data.
    pub struct RetentionSupport is "what supports a storage period" {
        /// Days for which the purpose needs the data. Default: unknown.
        need_days: Fact<Length>,
        /// Days within which claims can be made. Default: unknown.
        limitation_days: Fact<Length>,
        /// Days for which a named law demands the data. Default: unknown.
        law_days: Fact<Length>,
    }
}

record! {
    /// How long the data of one purpose are kept.
    pub struct Retention is "retention" {
        /// The periods.
        retention: Fact<Vec<RetentionPeriod>>,
        /// Whether these are all. Default: yes if one is listed, else unknown.
        retention_complete: Fact<bool>,
        /// What supports them.
        supported: RetentionSupport,
        /// Whether consent was withdrawn or objection made. Default: no.
        withdrawn_or_objected: Fact<bool>,
        /// Whether only an entry is kept that stops further use. Default: no.
        suppression_entry_only: Fact<bool>,
    }
}
