//! The rest of the law data: territories, ages, authorities, sources, parameters, findings, events.

use time::Date;

use super::instrument::{List, Text};
use super::words::{Confidence, Edge, Grade, Level, Status};
use crate::place::Country;
use crate::regime::Regime;

/// A country and what it is under each judged regime over time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Territory {
    /// Its code.
    pub country: Country,
    /// Its English name.
    pub name: Text,
    /// The State it depends on or is part of.
    pub parent: Option<Country>,
    /// Its periods under `eu-gdpr`, `uk-gdpr` and `ch-fadp`, in this order; contiguous, the last one open.
    pub lines: [List<Period>; 3],
    /// What a reader should know.
    pub notes: Text,
    /// Ids of the sources it rests on.
    pub sources: List<Text>,
    /// How sure the entry is.
    pub confidence: Confidence,
}

impl Territory {
    /// The period the day falls into. None before the line of the regime begins, or if it is not judged.
    #[inline]
    #[must_use]
    pub fn period(&self, regime: Regime, day: Date) -> Option<&Period> {
        self.line(regime)
            .iter()
            .rev()
            .find(|period| period.from <= day)
            .filter(|period| period.until.is_none_or(|until| day < until))
    }

    /// All periods under a regime. Empty if it is not judged.
    #[inline]
    #[must_use]
    pub fn line(&self, regime: Regime) -> &[Period] {
        self.lines.get(regime.index()).map_or(&[], |line| line)
    }
}

/// A span of days in which a territory has one status under one regime. Half-open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Period {
    /// What it is.
    pub status: Status,
    /// The first day.
    pub from: Date,
    /// The first day after. Absent: open.
    pub until: Option<Date>,
    /// The id of the instrument it rests on, or words.
    pub basis: Option<Text>,
    /// How sure it is.
    pub confidence: Confidence,
    /// What a reader should know.
    pub note: Text,
}

/// The age from which a child consents alone to an online service, in one country for a span of days.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConsentAge {
    /// The country.
    pub country: Country,
    /// The regime it is set under.
    pub regime: Regime,
    /// Years. None: no fixed age.
    pub age: Option<u8>,
    /// Whether below it the child must consent together with a parent.
    pub joint: bool,
    /// Whether a bill would change it.
    pub bill: bool,
    /// The first day.
    pub from: Date,
    /// The first day after. Absent: open.
    pub until: Option<Date>,
    /// Where it is laid down.
    pub provision: Text,
    /// What a reader should know.
    pub notes: Text,
    /// Ids of the sources it rests on.
    pub sources: List<Text>,
    /// How sure the entry is.
    pub confidence: Confidence,
    /// Fields whose confidence differs from the entry's.
    pub field_confidence: List<(Text, Confidence)>,
}

/// A supervisory authority.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Authority {
    /// Stable key.
    pub id: Text,
    /// Its country. None: of the Union.
    pub country: Option<Country>,
    /// ISO 3166-2 code of the part of the country it is for.
    pub subdivision: Option<Text>,
    /// Its level.
    pub level: Level,
    /// Its name where it sits.
    pub name_local: Text,
    /// Its name in English.
    pub name_en: Text,
    /// Its acronym.
    pub acronym: Option<Text>,
    /// Its names over time, where they changed; the last one is open and the same as `name_local`.
    pub names: List<AuthorityName>,
    /// Its site.
    pub website: Text,
    /// Hosts of sites it had before.
    pub former_sites: List<Text>,
    /// Whom it watches, where that is not everyone in its place.
    pub competence: Text,
    /// What a reader should know.
    pub notes: Text,
    /// Ids of the sources it rests on.
    pub sources: List<Text>,
    /// How sure the entry is.
    pub confidence: Confidence,
    /// Fields whose confidence differs from the entry's.
    pub field_confidence: List<(Text, Confidence)>,
}

impl Authority {
    /// The host of its site, without `www.`.
    #[must_use]
    pub fn host(&self) -> &str {
        host(&self.website)
    }
}

/// The host of an address, without scheme, `www.`, port and path.
pub(crate) fn host(address: &str) -> &str {
    let rest = address.trim().split_once("://").map_or(address.trim(), |(_, rest)| rest);
    let host = rest.split(['/', '?', '#', ':']).next().unwrap_or(rest);
    host.strip_prefix("www.").unwrap_or(host)
}

/// A name of an authority for a span of days. Half-open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AuthorityName {
    /// The name.
    pub name: Text,
    /// The first day. Absent: not recorded.
    pub from: Option<Date>,
    /// The first day after. Absent: open.
    pub until: Option<Date>,
}

/// A source that entries name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// Stable key.
    pub id: Text,
    /// What it is.
    pub title: Text,
    /// Where it is found.
    pub locator: Option<Text>,
    /// What it is worth.
    pub grade: Grade,
    /// The day, month or year it speaks for.
    pub as_of: Option<Text>,
}

/// A code people write that is not in ISO 3166-1.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alias {
    /// The code as written.
    pub code: Text,
    /// The country meant, if it is one.
    pub country: Option<Country>,
    /// Whether it is a third country under every judged regime although it has no ISO code.
    pub third_country: bool,
    /// What it is.
    pub what: Text,
}

/// A figure or choice of the law that changes on given days.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parameter {
    /// Its name.
    pub name: Text,
    /// What it is for, where one name has several values: a country code.
    pub key: Option<Text>,
    /// The first day of each value, in order.
    pub steps: List<(Date, ParameterValue)>,
    /// What a reader should know.
    pub notes: Text,
    /// Ids of the sources it rests on.
    pub sources: List<Text>,
    /// How sure the entry is.
    pub confidence: Confidence,
}

/// The value of a [`Parameter`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ParameterValue {
    /// Yes or no.
    Flag(bool),
    /// A whole number.
    Number(i64),
    /// A word.
    Word(Text),
}

/// A span of days for which a court has found that the law of a country does not protect enough.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The regime the finding binds.
    pub regime: Regime,
    /// The country found wanting.
    pub country: Country,
    /// The first day.
    pub from: Date,
    /// The first day after. Absent: open.
    pub until: Option<Date>,
    /// The id of the instrument that made the finding.
    pub opened_by: Text,
    /// The id of the instrument that closed it.
    pub closed_by: Option<Text>,
    /// What a reader should know.
    pub notes: Text,
}

/// A day on which the law changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// The day.
    pub date: Date,
    /// The regime that changes. None: all, or none in particular.
    pub regime: Option<Regime>,
    /// The id of the instrument, the code of the territory, or the name of the parameter.
    pub subject: Text,
    /// What happens to it.
    pub edge: Edge,
    /// In a few words: the title of the instrument, the new status, the new age.
    pub what: Text,
}
