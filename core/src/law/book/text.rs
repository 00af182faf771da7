//! Instruments as they are written: in the files of the edition, and in an overlay in any serde format.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};
use time::Date;

use super::words::{Confidence, EndReason, Kind, Point, RoleKind};
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
                crate::day::parse(text)
                    .map(Day)
                    .ok_or_else(|| E::custom(format_args!("`{text:.32}` is no date such as 2016-07-12")))
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
    #[serde(skip_serializing_if = "Option::is_none")]
    pub countries: Option<Vec<String>>,
    /// Ids of instruments.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instruments: Option<Vec<String>>,
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
