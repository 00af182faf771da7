//! Instruments and events of the law as JSON.

use crate::law::{Confidence, Edge, EndReason, Event, Instrument, Kind, Law};
use crate::{Date, Regime};
use serde::Serialize;
use std::collections::BTreeMap;

/// An instrument, in the words of the law data.
#[derive(Serialize)]
struct InstrumentLine<'a> {
    id: &'a str,
    kind: Kind,
    regime: Regime,
    title: &'a str,
    citation: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    celex: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    oj: Option<&'a str>,
    adopted: Option<Date>,
    applies_from: Option<Date>,
    ends_on: Option<Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    end_reason: Option<EndReason>,
    #[serde(skip_serializing_if = "Option::is_none")]
    ended_by: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    new_contracts_end_on: Option<Date>,
    supports_transfer: bool,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    suspensions: Vec<Span>,
    scope: Limits<'a>,
    #[serde(skip_serializing_if = "str::is_empty")]
    notes: &'a str,
    source: Vec<&'a str>,
    confidence: Confidence,
}

#[derive(Serialize)]
struct Span {
    from: Date,
    until: Date,
}

#[derive(Serialize)]
struct Limits<'a> {
    #[serde(skip_serializing_if = "Vec::is_empty")]
    destinations: Vec<&'a str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    organisations: Vec<&'a str>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    listing: bool,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    recipient_must_be: Vec<&'a str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    excluded_tags: Vec<&'a str>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    text: BTreeMap<&'a str, &'a str>,
}

impl<'a> From<&'a Instrument> for InstrumentLine<'a> {
    fn from(of: &'a Instrument) -> Self {
        Self {
            id: &of.id,
            kind: of.kind,
            regime: of.regime,
            title: &of.title,
            citation: &of.citation,
            celex: of.celex.as_deref(),
            oj: of.oj.as_deref(),
            adopted: of.adopted,
            applies_from: of.applies_from,
            ends_on: of.ends_on,
            end_reason: of.end_reason,
            ended_by: of.ended_by.as_deref(),
            new_contracts_end_on: of.new_contracts_end_on,
            supports_transfer: of.supports_transfer,
            suspensions: of.suspensions.iter().map(|&(from, until)| Span { from, until }).collect(),
            scope: of.into(),
            notes: &of.notes,
            source: of.sources.iter().map(AsRef::as_ref).collect(),
            confidence: of.confidence,
        }
    }
}

impl<'a> From<&'a Instrument> for Limits<'a> {
    fn from(of: &'a Instrument) -> Self {
        let scope = &of.scope;
        Self {
            destinations: scope.destinations.iter().map(|country| country.alpha2()).collect(),
            organisations: scope.organisations.iter().map(AsRef::as_ref).collect(),
            listing: scope.listing,
            recipient_must_be: scope.tokens.iter().map(AsRef::as_ref).collect(),
            excluded_tags: scope.excluded_tags.iter().map(AsRef::as_ref).collect(),
            text: scope.text.iter().map(|(key, words)| (key.as_ref(), words.as_ref())).collect(),
        }
    }
}

/// An event.
#[derive(Serialize)]
struct EventLine<'a> {
    date: Date,
    regime: Option<Regime>,
    subject: &'a str,
    edge: Edge,
    what: &'a str,
}

impl<'a> From<&'a Event> for EventLine<'a> {
    fn from(of: &'a Event) -> Self {
        Self { date: of.date, regime: of.regime, subject: &of.subject, edge: of.edge, what: &of.what }
    }
}

impl Serialize for Instrument {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        InstrumentLine::from(self).serialize(serializer)
    }
}

impl Serialize for Event {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        EventLine::from(self).serialize(serializer)
    }
}

/// The law as a whole.
#[derive(Serialize)]
pub(super) struct Bundle<'a> {
    edition: &'a str,
    digest: &'a str,
    as_of: Date,
    instruments: &'a [Instrument],
    events: Vec<Event>,
}

impl<'a> Bundle<'a> {
    pub(super) fn of(law: &'a Law) -> Self {
        Self {
            edition: law.edition(),
            digest: law.digest(),
            as_of: law.as_of(),
            instruments: law.instruments(),
            events: law.events().cloned().collect(),
        }
    }
}
