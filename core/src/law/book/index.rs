//! What is derived from the data, once, so that look-ups cost next to nothing.

use time::Date;

use super::error::LawError;
use super::instrument::{Instrument, List, Text};
use super::records::{Event, ParameterValue};
use super::tables::{COUNTRIES, EEA_ACT, Index, Tables, VACANT, hash};
use super::words::Edge;
use crate::place::Country;
use crate::regime::Regime;

/// The base act of each regime, in the order of [`Regime::ALL`], then that of the EEA.
const BASE_ACTS: [&str; EEA_ACT + 1] =
    ["eu-gdpr", "uk-gdpr", "ch-fadp-2020", "eu-dir-95-46", "eu-led", "eu-eudpr", "eea-jcd-154-2018"];

impl Tables {
    /// Sets the places of the instruments and derives the index from the rest.
    pub(crate) fn reindex(&mut self) -> Result<(), LawError> {
        if self.instruments.iter().enumerate().any(|(place, act)| usize::from(act.index) != place) {
            for (place, act) in self.instruments.to_mut().iter_mut().enumerate() {
                act.index = u16::try_from(place).map_err(|_| LawError::new("", "", "too many instruments"))?;
            }
        }
        let (adequacy_starts, adequacy) = self.adequacy_index();
        let organisations =
            self.instruments.iter().filter(|act| act.is_adequacy() && !act.scope.organisations.is_empty());
        let organisations = organisations.map(|act| act.index).collect();
        let events = self.collect_events();
        let mut event_dates: Vec<Date> = events.iter().map(|event| event.date).collect();
        event_dates.dedup();
        self.index = Index {
            by_hash: List::Owned(self.hash_index()),
            adequacy_starts: List::Owned(adequacy_starts),
            adequacy: List::Owned(adequacy),
            organisations: List::Owned(organisations),
            base_acts: [0; EEA_ACT + 1],
            events: List::Owned(events),
            event_dates: List::Owned(event_dates),
        };
        for (slot, id) in BASE_ACTS.iter().enumerate() {
            let place = self.position(id).ok_or_else(|| LawError::new(id, "", "the base act is missing"))?;
            self.index.base_acts[slot] = self.instruments[place].index;
        }
        Ok(())
    }

    /// The places by the hash of their ids.
    fn hash_index(&self) -> Vec<u16> {
        let mut slots = vec![VACANT; (self.instruments.len() * 4).next_power_of_two()];
        let mask = slots.len() - 1;
        for act in self.instruments.iter() {
            let mut at = hash(&act.id) as usize & mask;
            while slots[at] != VACANT {
                at = (at + 1) & mask;
            }
            slots[at] = act.index;
        }
        slots
    }

    /// For each regime and country the instruments that have it among their destinations or as basis of a period.
    fn adequacy_index(&self) -> (Vec<u16>, Vec<u16>) {
        let mut slots: Vec<Vec<u16>> = vec![Vec::new(); Regime::ALL.len() * COUNTRIES];
        let slot = |regime: Regime, country: Country| regime.index() * COUNTRIES + country.index();
        for act in self.instruments.iter().filter(|act| act.is_adequacy()) {
            for &country in act.scope.destinations.iter() {
                slots[slot(act.regime, country)].push(act.index);
            }
        }
        let mut based: Vec<&Instrument> = self.instruments.iter().filter(|act| act.is_adequacy()).collect();
        based.sort_by_key(|act| &act.id);
        for territory in self.territories.iter() {
            for regime in Regime::JUDGED {
                let places = &mut slots[slot(regime, territory.country)];
                for basis in territory.line(regime).iter().filter_map(|period| period.basis.as_deref()) {
                    if let Ok(found) = based.binary_search_by(|act| act.id.as_ref().cmp(basis)) {
                        let act = based[found];
                        if act.regime == regime && !places.contains(&act.index) {
                            places.push(act.index);
                        }
                    }
                }
            }
        }
        let mut starts = vec![0];
        let mut items: Vec<u16> = Vec::new();
        for mut places in slots {
            places.sort_unstable();
            places.dedup();
            items.append(&mut places);
            starts.push(u16::try_from(items.len()).unwrap_or(u16::MAX));
        }
        (starts, items)
    }

    /// Every change, in the order of days.
    fn collect_events(&self) -> Vec<Event> {
        let mut events = Vec::new();
        for act in self.instruments.iter() {
            let mut on = |date: Option<Date>, edge| {
                if let Some(date) = date {
                    let (subject, what) = (act.id.clone(), act.title.clone());
                    events.push(Event { date, regime: Some(act.regime), subject, edge, what });
                }
            };
            on(act.applies_from, Edge::AppliesFrom);
            on(act.ends_on, Edge::EndsOn);
            on(act.new_contracts_end_on, Edge::NewContractsEndOn);
            on(act.scope.lodged, Edge::Lodged);
            if !act.scope.threatens.is_empty() {
                on(act.applies_from.or(act.scope.lodged), Edge::ThreatensFrom);
            }
            for &(from, until) in act.suspensions.iter() {
                on(Some(from), Edge::SuspendedFrom);
                on(Some(until), Edge::SuspendedUntil);
            }
        }
        for territory in self.territories.iter() {
            for regime in Regime::JUDGED {
                for period in territory.line(regime).iter().skip(1) {
                    events.push(Event {
                        date: period.from,
                        regime: Some(regime),
                        subject: Text::Borrowed(territory.country.alpha2()),
                        edge: Edge::StatusChange,
                        what: Text::Borrowed(period.status.as_str()),
                    });
                }
            }
        }
        for parameter in self.parameters.iter() {
            for (date, value) in parameter.steps.iter() {
                let what = match value {
                    ParameterValue::Flag(flag) => Text::Borrowed(if *flag { "true" } else { "false" }),
                    ParameterValue::Number(number) => Text::Owned(number.to_string()),
                    ParameterValue::Word(word) => word.clone(),
                };
                let subject = parameter.name.clone();
                events.push(Event { date: *date, regime: None, subject, edge: Edge::ParameterStep, what });
            }
        }
        for (before, age) in self.consent_ages.iter().zip(self.consent_ages.iter().skip(1)) {
            if before.country == age.country && before.regime == age.regime {
                events.push(Event {
                    date: age.from,
                    regime: Some(age.regime),
                    subject: Text::Borrowed(age.country.alpha2()),
                    edge: Edge::ConsentAgeChange,
                    what: age.age.map_or(Text::Borrowed("no fixed age"), |years| Text::Owned(years.to_string())),
                });
            }
        }
        events.sort_by(|a, b| (a.date, &a.subject, a.edge).cmp(&(b.date, &b.subject, b.edge)));
        events
    }
}
