//! The edition built into the library: constant tables, made by the build script from `core/law`.
//! Placeholder until the data are in.
use std::borrow::Cow;

use super::book::{Index, Tables};

const DAY: time::Date = match time::Date::from_ordinal_date(2026, 326) {
    Ok(day) => day,
    Err(_) => panic!(),
};

pub(super) static TABLES: Tables = Tables {
    edition: Cow::Borrowed("2026.11"),
    digest: Cow::Borrowed(""),
    as_of: DAY,
    last_evidence: DAY,
    instruments: Cow::Borrowed(&[]),
    territories: Cow::Borrowed(&[]),
    consent_ages: Cow::Borrowed(&[]),
    authorities: Cow::Borrowed(&[]),
    sources: Cow::Borrowed(&[]),
    aliases: Cow::Borrowed(&[]),
    parameters: Cow::Borrowed(&[]),
    findings: Cow::Borrowed(&[]),
    index: Index {
        by_id: Cow::Borrowed(&[]),
        adequacy_starts: Cow::Borrowed(&[]),
        adequacy: Cow::Borrowed(&[]),
        organisations: Cow::Borrowed(&[]),
        base_acts: [0; 7],
        events: Cow::Borrowed(&[]),
        event_dates: Cow::Borrowed(&[]),
    },
};
