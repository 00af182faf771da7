//! The law data as it is written: TOML in the edition, JSON (or any serde format) in an overlay.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};
use time::Date;

use super::words::{Confidence, EndReason, Grade, Kind, Level, Point, RoleKind, Status};
use crate::regime::Regime;

/// A civil date as written: `2016-07-12`, quoted or, in TOML, bare.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day(pub Date);

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Days;

        impl<'de> serde::de::Visitor<'de> for Days {
            type Value = Day;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a date such as 2016-07-12")
            }

            fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Day, E> {
                day(text).map(Day).ok_or_else(|| E::custom(format_args!("`{text:.32}` is no date such as 2016-07-12")))
            }

            // TOML hands its bare dates over as a table with one private key.
            fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<Day, A::Error> {
                match map.next_entry::<String, String>()? {
                    Some((_, text)) => self.visit_str(&text),
                    None => Err(serde::de::Error::custom("an empty table is no date")),
                }
            }
        }

        deserializer.deserialize_any(Days)
    }
}

impl Serialize for Day {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}

/// Reads `YYYY-MM-DD` and nothing else.
fn day(text: &str) -> Option<Date> {
    let bytes = text.as_bytes();
    let shaped = bytes.len() == 10
        && bytes.iter().enumerate().all(|(place, byte)| match place {
            4 | 7 => *byte == b'-',
            _ => byte.is_ascii_digit(),
        });
    if !shaped {
        return None;
    }
    let month = time::Month::try_from(text[5..7].parse::<u8>().ok()?).ok()?;
    Date::from_calendar_date(text[..4].parse().ok()?, month, text[8..].parse().ok()?).ok()
}

/// An instrument as written.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct InstrumentText {
    /// Stable kebab-case key.
    pub id: String,
    /// What sort of thing it is. Required.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<Kind>,
    /// The law it belongs to. Required.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub regime: Option<Regime>,
    /// Its title. Required unless hypothetical.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// How a lawyer cites it. Required unless hypothetical.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub citation: Option<String>,
    /// Its CELEX number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub celex: Option<String>,
    /// Its place in the Official Journal.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub oj: Option<String>,
    /// The date of the act.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub adopted: Option<Day>,
    /// The first day it could support a transfer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub applies_from: Option<Day>,
    /// The first day without it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ends_on: Option<Day>,
    /// Why it ended.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_reason: Option<EndReason>,
    /// What ended it: an id (no spaces) or words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ended_by: Option<String>,
    /// The first day on which no new contract could be made on it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub new_contracts_end_on: Option<Day>,
    /// The day its repeal took effect, when old contracts ran on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub repealed_on: Option<Day>,
    /// Whether it can be a ground. Absent: what its kind says.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub supports_transfer: Option<bool>,
    /// Declares that the act is younger than its effect.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub acts_back: Option<bool>,
    /// Spans in which it was suspended.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub suspensions: Vec<SpanText>,
    /// The older law it was made under.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub carried_over_from: Option<Regime>,
    /// Another entry that is a period of the same act.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub same_act_as: Option<String>,
    /// What a reader should know.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notes: Option<String>,
    /// Ids of sources. Required unless hypothetical.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub source: Vec<String>,
    /// How sure the entry is. Required unless hypothetical.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub confidence: Option<Confidence>,
    /// Fields whose confidence differs.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub field_confidence: BTreeMap<String, Confidence>,
    /// Whether it exists only in a what-if. So does one whose id ends in `-hypothetical`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hypothetical: Option<bool>,
    /// Its limits.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scope: Option<ScopeText>,
}

/// A span of days as written. Half-open.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SpanText {
    /// The first day.
    pub from: Day,
    /// The first day after.
    pub until: Day,
}

/// The limits of an instrument as written. What is absent is left as it is.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct ScopeText {
    /// Alpha-2 codes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub destinations: Option<Vec<String>>,
    /// Ids of international organisations.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub international_organisations: Option<Vec<String>>,
    /// Whether the recipient must be on the list kept under it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub listing: Option<bool>,
    /// Facts the recipient must fulfil.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recipient_must_be: Option<Vec<String>>,
    /// Tags of data it does not cover.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub excluded_tags: Option<Vec<String>>,
    /// See [`Scope::asks_exclusion`](super::Scope::asks_exclusion).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub asks_exclusion: Option<bool>,
    /// See [`Scope::automated_only`](super::Scope::automated_only).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub automated_only: Option<bool>,
    /// See [`Scope::asks_territory`](super::Scope::asks_territory).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub asks_territory: Option<bool>,
    /// See [`Scope::hr_flag`](super::Scope::hr_flag).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hr_flag: Option<bool>,
    /// See [`Scope::sensitive_flag`](super::Scope::sensitive_flag).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sensitive_flag: Option<bool>,
    /// The pairs of roles it is made for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fits: Option<Vec<FitText>>,
    /// See [`Scope::importer_not_under_gdpr`](super::Scope::importer_not_under_gdpr).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub importer_not_under_gdpr: Option<bool>,
    /// The id of an instrument it only works with.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub needs: Option<String>,
    /// Ids of the sets it keeps alive.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sets: Option<Vec<String>>,
    /// Ids of the instruments it changes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amends: Option<Vec<String>>,
    /// Ids of the instruments it ends.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ends: Option<Vec<String>>,
    /// Ids of the instruments it may end.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub threatens: Option<Vec<String>>,
    /// What an assessment must take it into account for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub concerns: Option<ConcernsText>,
    /// The day a challenge was lodged.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lodged: Option<Day>,
    /// The letter of an exception.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub point: Option<Point>,
    /// See [`Scope::occasional_required`](super::Scope::occasional_required).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub occasional_required: Option<bool>,
    /// See [`Scope::open_to_public_authorities`](super::Scope::open_to_public_authorities).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub open_to_public_authorities: Option<bool>,
    /// Everything else, for people: a key and words, or several.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<BTreeMap<String, WordsText>>,
}

/// What an assessment must take an instrument into account for.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct ConcernsText {
    /// Alpha-2 codes.
    pub countries: Vec<String>,
    /// Ids of instruments.
    pub instruments: Vec<String>,
}

/// One sentence, or several.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum WordsText {
    /// One.
    One(String),
    /// Several.
    Many(Vec<String>),
}

/// A pair of roles as written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FitText {
    /// The module, where the set has modules.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub module: Option<u8>,
    /// The role of the exporter.
    pub exporter: RoleKind,
    /// The role of the importer.
    pub importer: RoleKind,
}

/// A block of territories that share their periods, as written.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TerritoryText {
    /// Alpha-2 code and English name of each.
    pub names: BTreeMap<String, String>,
    /// Alpha-2 code of the State they depend on or are part of.
    pub parent: Option<String>,
    /// Periods under the EU GDPR. Absent: a third country throughout.
    #[serde(rename = "eu-gdpr")]
    pub eu_gdpr: Option<Vec<PeriodText>>,
    /// Periods under the UK GDPR. Absent: a third country throughout.
    #[serde(rename = "uk-gdpr")]
    pub uk_gdpr: Option<Vec<PeriodText>>,
    /// Periods under the FADP. Absent: a third country throughout.
    #[serde(rename = "ch-fadp")]
    pub ch_fadp: Option<Vec<PeriodText>>,
    /// What a reader should know.
    #[serde(default)]
    pub notes: String,
    /// Ids of sources.
    pub source: Vec<String>,
    /// How sure it is.
    pub confidence: Confidence,
}

/// A period of a territory as written.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PeriodText {
    /// What it is.
    pub status: Status,
    /// The first day. Absent: the end of the period before, or the first day of the regime's lines.
    pub from: Option<Day>,
    /// The first day after. Absent: open.
    pub until: Option<Day>,
    /// An id (no spaces) or words.
    pub basis: Option<String>,
    /// What a reader should know.
    #[serde(default)]
    pub note: String,
}

/// An age of consent as written.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ConsentAgeText {
    /// Alpha-2 code.
    pub country: String,
    /// The regime it is set under.
    pub regime: Regime,
    /// Years; absent: no fixed age.
    pub age: Option<u8>,
    /// The first day.
    pub from: Day,
    /// The first day after.
    pub until: Option<Day>,
    /// Where it is laid down.
    pub provision: String,
    /// What a reader should know.
    #[serde(default)]
    pub notes: String,
    /// Ids of sources.
    pub source: Vec<String>,
    /// How sure it is.
    pub confidence: Confidence,
    /// Fields whose confidence differs.
    #[serde(default)]
    pub field_confidence: BTreeMap<String, Confidence>,
}

/// An authority as written.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AuthorityText {
    /// Stable key.
    pub id: String,
    /// Alpha-2 code; absent: of the Union.
    pub country: Option<String>,
    /// ISO 3166-2 code.
    pub subdivision: Option<String>,
    /// Its level.
    pub level: Level,
    /// Its name where it sits.
    pub name_local: String,
    /// Its name in English.
    pub name_en: String,
    /// Its acronym.
    pub acronym: Option<String>,
    /// Its site.
    pub website: String,
    /// What a reader should know.
    #[serde(default)]
    pub notes: String,
    /// Ids of sources.
    pub source: Vec<String>,
    /// How sure it is.
    pub confidence: Confidence,
    /// Fields whose confidence differs.
    #[serde(default)]
    pub field_confidence: BTreeMap<String, Confidence>,
}

/// A source as written.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SourceText {
    /// Stable key.
    pub id: String,
    /// What it is.
    pub title: String,
    /// Where it is found.
    pub locator: Option<String>,
    /// What it is worth.
    pub grade: Grade,
    /// The day, month or year it speaks for.
    pub as_of: Option<String>,
}

/// A code outside ISO 3166-1 as written.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AliasText {
    /// The code.
    pub code: String,
    /// Alpha-2 code of the country meant.
    pub maps_to: Option<String>,
    /// Whether it is a third country everywhere.
    #[serde(default)]
    pub third_country: bool,
    /// What it is.
    pub what: String,
}

/// A parameter as written.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ParameterText {
    /// Its name.
    pub name: String,
    /// What it is for: a country code.
    pub key: Option<String>,
    /// Its values over time.
    pub steps: Vec<StepText>,
    /// What a reader should know.
    #[serde(default)]
    pub notes: String,
    /// Ids of sources.
    pub source: Vec<String>,
    /// How sure it is.
    pub confidence: Confidence,
}

/// A value of a parameter from a day on, as written.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StepText {
    /// The first day.
    pub from: Day,
    /// The value.
    pub value: ValueText,
}

/// The value of a parameter as written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum ValueText {
    /// Yes or no.
    Flag(bool),
    /// A whole number.
    Number(i64),
    /// A word.
    Word(String),
}

/// A finding as written.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FindingText {
    /// The regime it binds.
    pub regime: Regime,
    /// Alpha-2 code of the country found wanting.
    pub country: String,
    /// The id of the instrument that made it; it holds from that one's first day.
    pub opened_by: String,
    /// The id of the instrument that closed it; it holds until that one's first day.
    pub closed_by: Option<String>,
    /// What a reader should know.
    #[serde(default)]
    pub notes: String,
}

/// The edition as written.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EditionText {
    /// Its name: year and month.
    pub edition: String,
    /// The day it was put together.
    pub as_of: Day,
    /// The day of the youngest source.
    pub last_evidence: Day,
    /// The first day of the lines of the territories, by regime.
    pub lines_from: BTreeMap<Regime, Day>,
}
