//! All the law data of one edition, with the indexes that make look-ups cheap.

use time::Date;

use super::instrument::{Instrument, List, Text};
use super::records::{Alias, Authority, ConsentAge, Event, Finding, Parameter, Source, Territory};
use crate::place::Country;
use crate::regime::Regime;

/// The number of countries with an ISO 3166-1 code.
pub(crate) const COUNTRIES: usize = 249;

/// The slot of the EEA act among the base acts.
pub(crate) const EEA_ACT: usize = Regime::ALL.len();

/// A slot of [`Index::by_hash`] that holds no place.
pub(crate) const VACANT: u16 = u16::MAX;

/// A hash of an id: of its length, its first and its last eight bytes, good enough to spread a few hundred words.
#[inline]
pub(crate) fn hash(id: &str) -> u64 {
    let bytes = id.as_bytes();
    let (first, last) = match (bytes.first_chunk(), bytes.last_chunk()) {
        (Some(first), Some(last)) => (u64::from_le_bytes(*first), u64::from_le_bytes(*last)),
        _ => (0, bytes.iter().fold(0, |word, byte| word << 8 | u64::from(*byte))),
    };
    let state = (first ^ (id.len() as u64)).wrapping_mul(0x9e37_79b9_7f4a_7c15).rotate_left(29) ^ last;
    let state = state.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    state ^ (state >> 32)
}

/// The law data of one edition. Built by the build script, or by an overlay from another one.
#[derive(Debug, Clone)]
pub(crate) struct Tables {
    pub(crate) edition: Text,
    pub(crate) digest: Text,
    pub(crate) as_of: Date,
    pub(crate) last_evidence: Date,
    /// The first day of the lines of the territories under each judged regime.
    pub(crate) lines_from: [Date; 3],
    pub(crate) instruments: List<Instrument>,
    pub(crate) territories: List<Territory>,
    pub(crate) consent_ages: List<ConsentAge>,
    pub(crate) authorities: List<Authority>,
    pub(crate) sources: List<Source>,
    pub(crate) aliases: List<Alias>,
    pub(crate) parameters: List<Parameter>,
    pub(crate) findings: List<Finding>,
    pub(crate) index: Index,
}

/// What is derived from the data.
#[derive(Debug, Clone, Default)]
pub(crate) struct Index {
    /// Places of the instruments by the hash of their ids, with open addressing; [`VACANT`] where there is none. Rules
    /// look instruments up by id on every evaluation, and this is several times faster than a search by comparison.
    pub(crate) by_hash: List<u16>,
    /// For each regime and country, where its candidates begin in `adequacy`.
    pub(crate) adequacy_starts: List<u16>,
    /// Places of the adequacy instruments, grouped by regime and country.
    pub(crate) adequacy: List<u16>,
    /// Places of the adequacy instruments for international organisations.
    pub(crate) organisations: List<u16>,
    /// The base act of each regime, then that of the EEA.
    pub(crate) base_acts: [u16; EEA_ACT + 1],
    /// Every change, in the order of days.
    pub(crate) events: List<Event>,
    /// The days of the events, each once, in order.
    pub(crate) event_dates: List<Date>,
}

impl Tables {
    /// The place of the instrument with this id.
    #[inline]
    pub(crate) fn position(&self, id: &str) -> Option<usize> {
        let slots = &self.index.by_hash;
        let mask = slots.len().checked_sub(1)?;
        let mut at = hash(id) as usize & mask;
        // The table is at most a quarter full, so a vacant slot is near.
        loop {
            match slots[at] {
                VACANT => return None,
                place if self.instruments[usize::from(place)].id == id => return Some(usize::from(place)),
                _ => at = (at + 1) & mask,
            }
        }
    }

    /// The places of the adequacy instruments that may cover a country.
    #[inline]
    pub(crate) fn adequacy(&self, regime: Regime, country: Country) -> &[u16] {
        let slot = regime.index() * COUNTRIES + country.index();
        let starts = &self.index.adequacy_starts;
        &self.index.adequacy[usize::from(starts[slot])..usize::from(starts[slot + 1])]
    }
}
