//! An instrument of the law and its window in time.

use std::borrow::Cow;

use time::Date;

use super::words::{Confidence, EndReason, Kind, Point, RoleKind};
use crate::place::Country;
use crate::regime::Regime;

/// Text that is borrowed from the bundled tables or owned by an overlay.
pub type Text = Cow<'static, str>;

/// A list that is borrowed from the bundled tables or owned by an overlay.
pub type List<T> = Cow<'static, [T]>;

/// One dated instrument: an act, a decision, a set of clauses, a judgment, a pending matter.
///
/// Days are civil dates. Every span is half-open: the first day is in it, the last is not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Instrument {
    /// Its place in [`Law::instruments`](crate::law::Law::instruments): a cheap key, stable within one law.
    pub index: u16,
    /// Stable kebab-case key.
    pub id: Text,
    /// What sort of thing it is.
    pub kind: Kind,
    /// The law it belongs to.
    pub regime: Regime,
    /// Its title in plain English.
    pub title: Text,
    /// How a lawyer cites it. Empty only for a hypothetical one.
    pub citation: Text,
    /// Its CELEX number.
    pub celex: Option<Text>,
    /// Its place in the Official Journal.
    pub oj: Option<Text>,
    /// The date of the act.
    pub adopted: Option<Date>,
    /// The first day it could support a transfer, or speak. Absent: it does not apply (pending matters).
    pub applies_from: Option<Date>,
    /// The first day without it. Absent: open.
    pub ends_on: Option<Date>,
    /// Why it ended.
    pub end_reason: Option<EndReason>,
    /// What ended it: the id of an instrument, or words.
    pub ended_by: Option<Text>,
    /// The first day on which no new contract could be made on it.
    pub new_contracts_end_on: Option<Date>,
    /// The day its repeal took effect, when old contracts ran on after it.
    pub repealed_on: Option<Date>,
    /// Whether it can by itself be the ground of a transfer.
    pub supports_transfer: bool,
    /// Spans in which it was suspended: first day, first day after.
    pub suspensions: List<(Date, Date)>,
    /// The older law it was made under.
    pub carried_over_from: Option<Regime>,
    /// Another entry that is a period of the same act.
    pub same_act_as: Option<Text>,
    /// Its limits.
    pub scope: Scope,
    /// What a reader should know.
    pub notes: Text,
    /// Ids of the sources it rests on.
    pub sources: List<Text>,
    /// How sure the entry is.
    pub confidence: Confidence,
    /// Fields whose confidence differs from the entry's. A dotted path goes into `scope`.
    pub field_confidence: List<(Text, Confidence)>,
    /// Whether it exists only in a what-if.
    pub hypothetical: bool,
}

impl Instrument {
    /// Whether it is in force on the day: begun, not ended, not suspended.
    #[inline]
    #[must_use]
    pub fn in_force(&self, day: Date) -> bool {
        self.applies_from.is_some_and(|from| from <= day)
            && self.ends_on.is_none_or(|end| day < end)
            && !self.is_suspended(day)
    }

    /// Whether it is suspended on the day.
    #[inline]
    #[must_use]
    pub fn is_suspended(&self, day: Date) -> bool {
        self.suspensions.iter().any(|&(from, until)| from <= day && day < until)
    }

    /// How sure one field is, by its name in the law data (`applies_from`, `scope.exclusions`).
    #[must_use]
    pub fn confidence_of(&self, field: &str) -> Confidence {
        self.field_confidence.iter().find(|(name, _)| name == field).map_or(self.confidence, |&(_, level)| level)
    }

    /// Whether it is a decision on adequacy that can be a ground.
    #[inline]
    #[must_use]
    pub fn is_adequacy(&self) -> bool {
        matches!(self.kind, Kind::Adequacy) && self.supports_transfer
    }
}

/// The limits of an instrument, as facts can be held against them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Scope {
    /// Countries it covers.
    pub destinations: List<Country>,
    /// International organisations it covers, by id (`EPO`).
    pub organisations: List<Text>,
    /// Whether the recipient must be on the list kept under this very instrument.
    pub listing: bool,
    /// Facts the recipient must fulfil (`importer.is.<token>`). One that starts with `or-` is an alternative
    /// to the one before it.
    pub tokens: List<Text>,
    /// Tags of data it does not cover.
    pub excluded_tags: List<Text>,
    /// Whether it carves out cases that only a fact about the case can tell (`law.excluded_by.<id>`).
    pub asks_exclusion: bool,
    /// Whether it covers automated processing only.
    pub automated_only: bool,
    /// Whether the recipient's being in the territory meant is a question (`importer.in_decision_territory`).
    pub asks_territory: bool,
    /// Whether data on employment are covered only if the listing says so.
    pub hr_flag: bool,
    /// Whether sensitive data must be marked as such by the exporter.
    pub sensitive_flag: bool,
    /// The pairs of roles a set of clauses is made for.
    pub fits: List<Fit>,
    /// Whether it is made only for importers whose processing is not itself under the GDPR.
    pub importer_not_under_gdpr: bool,
    /// Another instrument it only works together with, by id.
    pub needs: Option<Text>,
    /// Sets of clauses it keeps alive, by id.
    pub sets: List<Text>,
    /// Instruments it changes, by id.
    pub amends: List<Text>,
    /// Instruments it ends, by id.
    pub ends: List<Text>,
    /// Instruments it may end, by id.
    pub threatens: List<Text>,
    /// Countries whose assessment it concerns.
    pub concerns_countries: List<Country>,
    /// Instruments whose assessment it concerns, by id.
    pub concerns_instruments: List<Text>,
    /// The day a challenge was lodged.
    pub lodged: Option<Date>,
    /// The letter of an exception.
    pub point: Option<Point>,
    /// Whether an exception is for occasional transfers only. Absent: the law does not say.
    pub occasional_required: Option<bool>,
    /// Whether an exception is open to public authorities using public powers. Absent: the law does not say.
    pub open_to_public_authorities: Option<bool>,
    /// Everything else a person may want to read: key and words.
    pub text: List<(Text, Text)>,
}

impl Scope {
    /// Whether the country or organisation alone is not enough.
    #[must_use]
    pub fn is_limited(&self) -> bool {
        self.listing
            || self.automated_only
            || self.asks_exclusion
            || !self.tokens.is_empty()
            || !self.excluded_tags.is_empty()
    }

    /// The words under a key of [`Scope::text`].
    #[must_use]
    pub fn words(&self, key: &str) -> Option<&str> {
        self.text.iter().find(|(name, _)| name == key).map(|(_, words)| words.as_ref())
    }
}

/// A pair of roles a set of clauses is made for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Fit {
    /// The module, where the set has modules.
    pub module: Option<u8>,
    /// The role of the exporter.
    pub exporter: RoleKind,
    /// The role of the importer.
    pub importer: RoleKind,
}
