//! What a list of stated places says of the country of a party and of the place of processing.

use super::{PlaceKind, PlaceName, PlaceStatement, Reading, items};
use crate::Place;
use crate::facts::fact::Fact;
use std::collections::HashMap;

/// The readings of a document, by their ids.
pub(super) type Readings<'a> = HashMap<&'a str, &'a Reading>;

/// A list of places, summed up.
#[derive(Default)]
pub(super) struct Whereabouts {
    /// The countries of establishment, unknown where none is named; nothing when no establishment is stated.
    pub(super) establishments: Noted<Fact<Place>>,
    /// The countries of storage, backup, processing and access.
    pub(super) locations: Noted<Place>,
    /// Whether the list is an explicit `null`: someone must be asked.
    pub(super) asked: bool,
}

/// Values, each once, with what was read into them.
pub(super) struct Noted<T> {
    pub(super) values: Vec<T>,
    pub(super) notes: Vec<String>,
}

impl<T> Default for Noted<T> {
    fn default() -> Self {
        Self { values: Vec::new(), notes: Vec::new() }
    }
}

/// More notes than these on one list tell nothing new.
const MOST_NOTES: usize = 8;

impl<T: PartialEq> Noted<T> {
    fn add(&mut self, value: T, place: &PlaceStatement, readings: &Readings<'_>) {
        if !self.values.contains(&value) {
            self.values.push(value);
        }
        for note in [note_on_reading(place, readings), note_on_word(place)].into_iter().flatten() {
            if self.notes.len() < MOST_NOTES && !self.notes.contains(&note) {
                self.notes.push(note);
            }
        }
    }
}

impl Whereabouts {
    pub(super) fn of(places: &Fact<Vec<PlaceStatement>>, readings: &Readings<'_>) -> Self {
        let mut sum = Self { asked: *places == Fact::Unknown, ..Self::default() };
        for place in items(places) {
            let country = country(&place.place);
            match place.kind {
                Fact::Is(PlaceKind::Establishment) => {
                    let country = country.known().map_or(Fact::Unknown, Fact::Is);
                    sum.establishments.add(country, place, readings);
                }
                Fact::Is(PlaceKind::Storage | PlaceKind::Backup | PlaceKind::Processing | PlaceKind::Access) => {
                    if let Fact::Is(country) = country {
                        sum.locations.add(country, place, readings);
                    }
                }
                _ => {}
            }
        }
        sum
    }
}

/// The country that a word names; unknown for `Europe`.
pub(super) fn country(name: &Fact<PlaceName>) -> Fact<Place> {
    match name {
        Fact::Unstated => Fact::Unstated,
        Fact::Unknown => Fact::Unknown,
        Fact::None => Fact::None,
        Fact::Is(name) => name.place().map_or(Fact::Unknown, Fact::Is),
    }
}

fn note_on_reading(place: &PlaceStatement, readings: &Readings<'_>) -> Option<String> {
    let reading = readings.get(&**place.reading.as_known()?)?;
    if reading.assumed != Fact::Is(true) {
        return None;
    }
    let column = reading.column.as_known().map_or("", String::as_str);
    let meaning = reading.means.known().map(|m| format!(", which is taken as {m}")).unwrap_or_default();
    Some(format!("read from the column `{column}`{meaning}"))
}

fn note_on_word(place: &PlaceStatement) -> Option<String> {
    let name = place.place.as_known()?;
    name.place().is_none().then(|| format!("`{name}` names no country"))
}
