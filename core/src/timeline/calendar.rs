//! What lies ahead of a register: every day on which something about one of its legs changes, and the same as a calendar
//! that other programs read.

mod find;
mod ical;

pub use ical::to_ical;

use crate::Outcome;
use crate::words::words;
use serde::Serialize;
use time::Date;

words! {
    /// What happens on a day.
    pub enum EntryKind is "kind of entry" {
        /// The outcome of a leg changes.
        Outcome = "outcome",
        /// The outcome stays, the findings change.
        Findings = "findings",
        /// An instrument that a leg rests on ends.
        InstrumentEnds = "instrument-ends",
        /// An instrument that a leg rests on begins to apply, or applies again.
        InstrumentStarts = "instrument-starts",
        /// An instrument that a leg rests on is suspended.
        InstrumentSuspended = "instrument-suspended",
        /// Something begins that may end an instrument that a leg rests on.
        InstrumentThreatened = "instrument-threatened",
        /// A listing under an adequacy decision lapses.
        ListingLapses = "listing-lapses",
        /// A transfer tool lapses.
        ToolLapses = "tool-lapses",
        /// A derogation lapses.
        DerogationLapses = "derogation-lapses",
        /// The period to object to an engagement has run: the first day on which the recipient may be used.
        ObjectionEnds = "objection-ends",
        /// The last statement that a leg rests on is older than a year.
        StatementOld = "statement-old",
        /// An announced change of place takes effect.
        PlaceChanges = "place-changes",
    }
}

/// One thing that happens to one leg on one day.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[non_exhaustive]
pub struct Entry {
    /// The day, the first on which it is so.
    pub date: Date,
    /// The id of the leg; for an announced change of place that of the engagement.
    pub subject: String,
    /// What happens.
    pub kind: EntryKind,
    /// The recipient's name as written.
    pub recipient: String,
    /// The sentence, in English.
    pub text: String,
    /// The outcome on the day before. For a change of place: on that day, as things are.
    pub outcome_before: Outcome,
    /// The outcome on that day. For a change of place: with the place that was announced.
    pub outcome_after: Outcome,
    /// The codes that are found from that day on, and were not on the day before.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub new: Vec<&'static str>,
    /// The codes that are found no more.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub gone: Vec<&'static str>,
    /// Its place in the register, as a JSON pointer.
    pub at: String,
}

#[cfg(test)]
mod tests;
