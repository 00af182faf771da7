//! The files of the edition as they are written, instruments apart.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::book::{Confidence, Day, Grade, InstrumentText, Level, Status, ValueText};
use crate::regime::Regime;

/// A file of the edition.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct FileText {
    pub(crate) edition: Option<EditionText>,
    pub(crate) instrument: Vec<InstrumentText>,
    pub(crate) territory: Vec<TerritoryText>,
    pub(crate) consent_age: Vec<ConsentAgeText>,
    pub(crate) authority: Vec<AuthorityText>,
    pub(crate) source: Vec<SourceText>,
    pub(crate) alias: Vec<AliasText>,
    pub(crate) parameter: Vec<ParameterText>,
    pub(crate) finding: Vec<FindingText>,
}

/// A block of territories that share their periods, as written.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct TerritoryText {
    /// Alpha-2 code and English name of each.
    pub(crate) names: BTreeMap<String, String>,
    /// Alpha-2 code of the State they depend on or are part of.
    pub(crate) parent: Option<String>,
    /// Periods under the EU GDPR. Absent: a third country throughout.
    #[serde(rename = "eu-gdpr")]
    pub(crate) eu_gdpr: Option<Vec<PeriodText>>,
    /// Periods under the UK GDPR. Absent: a third country throughout.
    #[serde(rename = "uk-gdpr")]
    pub(crate) uk_gdpr: Option<Vec<PeriodText>>,
    /// Periods under the FADP. Absent: a third country throughout.
    #[serde(rename = "ch-fadp")]
    pub(crate) ch_fadp: Option<Vec<PeriodText>>,
    /// What a reader should know.
    #[serde(default)]
    pub(crate) notes: String,
    /// Ids of sources.
    pub(crate) source: Vec<String>,
    /// How sure it is.
    pub(crate) confidence: Confidence,
}

/// A period of a territory as written.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct PeriodText {
    /// What it is.
    pub(crate) status: Status,
    /// The first day. Absent: the end of the period before, or the first day of the regime's lines.
    pub(crate) from: Option<Day>,
    /// The first day after. Absent: open.
    pub(crate) until: Option<Day>,
    /// An id (no spaces) or words.
    pub(crate) basis: Option<String>,
    /// How sure it is. Absent: as sure as the block.
    pub(crate) confidence: Option<Confidence>,
    /// What a reader should know.
    #[serde(default)]
    pub(crate) note: String,
}

/// An age of consent as written.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ConsentAgeText {
    /// Alpha-2 code.
    pub(crate) country: String,
    /// The regime it is set under.
    pub(crate) regime: Regime,
    /// Years; absent: no fixed age.
    pub(crate) age: Option<u8>,
    /// Whether the child must consent together with a parent.
    #[serde(default)]
    pub(crate) joint: bool,
    /// Whether a bill would change it.
    #[serde(default)]
    pub(crate) bill: bool,
    /// The first day.
    pub(crate) from: Day,
    /// The first day after.
    pub(crate) until: Option<Day>,
    /// Where it is laid down.
    pub(crate) provision: String,
    /// What a reader should know.
    #[serde(default)]
    pub(crate) notes: String,
    /// Ids of sources.
    pub(crate) source: Vec<String>,
    /// How sure it is.
    pub(crate) confidence: Confidence,
    /// Fields whose confidence differs.
    #[serde(default)]
    pub(crate) field_confidence: BTreeMap<String, Confidence>,
}

/// A name of an authority as written.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct AuthorityNameText {
    /// The name.
    pub(crate) name: String,
    /// The first day.
    pub(crate) from: Option<Day>,
    /// The first day after.
    pub(crate) until: Option<Day>,
}

/// An authority as written.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct AuthorityText {
    /// Stable key.
    pub(crate) id: String,
    /// Alpha-2 code; absent: of the Union.
    pub(crate) country: Option<String>,
    /// ISO 3166-2 code.
    pub(crate) subdivision: Option<String>,
    /// Its level.
    pub(crate) level: Level,
    /// Its name where it sits.
    pub(crate) name_local: String,
    /// Its name in English.
    pub(crate) name_en: String,
    /// Its acronym.
    pub(crate) acronym: Option<String>,
    /// Its names over time.
    #[serde(default)]
    pub(crate) names: Vec<AuthorityNameText>,
    /// Its site.
    pub(crate) website: String,
    /// Hosts of sites it had before.
    #[serde(default)]
    pub(crate) former_sites: Vec<String>,
    /// Whom it watches.
    #[serde(default)]
    pub(crate) competence: String,
    /// What a reader should know.
    #[serde(default)]
    pub(crate) notes: String,
    /// Ids of sources.
    pub(crate) source: Vec<String>,
    /// How sure it is.
    pub(crate) confidence: Confidence,
    /// Fields whose confidence differs.
    #[serde(default)]
    pub(crate) field_confidence: BTreeMap<String, Confidence>,
}

/// A source as written.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct SourceText {
    /// Stable key.
    pub(crate) id: String,
    /// What it is.
    pub(crate) title: String,
    /// Where it is found.
    pub(crate) locator: Option<String>,
    /// What it is worth.
    pub(crate) grade: Grade,
    /// The day, month or year it speaks for.
    pub(crate) as_of: Option<String>,
}

/// A code outside ISO 3166-1 as written.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct AliasText {
    /// The code.
    pub(crate) code: String,
    /// Alpha-2 code of the country meant.
    pub(crate) maps_to: Option<String>,
    /// Whether it is a third country everywhere.
    #[serde(default)]
    pub(crate) third_country: bool,
    /// What it is.
    pub(crate) what: String,
}

/// A parameter as written.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ParameterText {
    /// Its name.
    pub(crate) name: String,
    /// What it is for: a country code.
    pub(crate) key: Option<String>,
    /// Its values over time.
    pub(crate) steps: Vec<StepText>,
    /// What a reader should know.
    #[serde(default)]
    pub(crate) notes: String,
    /// Ids of sources.
    pub(crate) source: Vec<String>,
    /// How sure it is.
    pub(crate) confidence: Confidence,
}

/// A value of a parameter from a day on, as written.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct StepText {
    /// The first day.
    pub(crate) from: Day,
    /// The value.
    pub(crate) value: ValueText,
}

/// A finding as written.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct FindingText {
    /// The regime it binds.
    pub(crate) regime: Regime,
    /// Alpha-2 code of the country found wanting.
    pub(crate) country: String,
    /// The id of the instrument that made it; it holds from that one's first day.
    pub(crate) opened_by: String,
    /// The id of the instrument that closed it; it holds until that one's first day.
    pub(crate) closed_by: Option<String>,
    /// What a reader should know.
    #[serde(default)]
    pub(crate) notes: String,
}

/// The edition as written.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct EditionText {
    /// Its name: year and month.
    pub(crate) edition: String,
    /// The day it was put together.
    pub(crate) as_of: Day,
    /// The day of the youngest source.
    pub(crate) last_evidence: Day,
    /// The first day of the lines of the territories, by regime.
    pub(crate) lines_from: BTreeMap<Regime, Day>,
}
