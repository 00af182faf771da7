//! The values of one fact in many transfers: found by name once, read once, put in by exchange.

use super::by_name::ByName;
use super::fact::Slot;
use super::transfer::Transfer;

/// The distinct values of one fact, for judging a table: each is read once and then put into one transfer after another
/// without being read, copied or allocated again.
///
/// ```
/// use lawful::facts::{Cells, Transfer, Value};
/// let mut roles = Cells::of("importer.role").unwrap();
/// let known = roles.add(Transfer::default().with("importer.role", &Value::Word("processor".into())).unwrap());
/// let blank = roles.add(Transfer::default());
///
/// let mut row = Transfer::default();
/// roles.put(known, &mut row);
/// assert_eq!(row.importer.role, lawful::facts::Role::Processor.into());
/// roles.put(blank, &mut row);
/// assert!(!row.importer.role.is_stated());
/// ```
pub struct Cells {
    fact: Box<str>,
    way: Option<Way>,
    values: Vec<Box<dyn Slot>>,
    /// The value that is in the transfer now; what was there before is in its place.
    out: Option<usize>,
}

type Way = fn(&mut Transfer) -> &mut dyn Slot;

impl Cells {
    /// No values yet of a fact, named as for [`Transfer::set`]. `None` when there is no such fact.
    #[must_use]
    pub fn of(fact: &str) -> Option<Self> {
        Transfer::default().slot_of(fact)?;
        Some(Self { fact: fact.into(), way: way(fact), values: Vec::new(), out: None })
    }

    /// Adds the value that a transfer has for the fact; the number it is known by from here on.
    pub fn add(&mut self, mut from: Transfer) -> usize {
        if let Some(slot) = self.slot(&mut from) {
            let mut value = slot.blank();
            value.exchange(slot);
            self.values.push(value);
        }
        self.values.len() - 1
    }

    /// Puts a value into a transfer, the same one each time.
    pub fn put(&mut self, value: usize, into: &mut Transfer) {
        if self.out == Some(value) {
            return;
        }
        if let Some(back) = self.out.take() {
            self.exchange(back, into);
        }
        if self.exchange(value, into) {
            self.out = Some(value);
        }
    }

    fn exchange(&mut self, value: usize, with: &mut Transfer) -> bool {
        let Some(value) = self.values.get_mut(value) else { return false };
        let slot = match self.way {
            Some(way) => Some(way(with)),
            None => with.slot_of(&self.fact),
        };
        slot.is_some_and(|slot| {
            slot.exchange(&mut **value);
            true
        })
    }

    fn slot<'a>(&self, of: &'a mut Transfer) -> Option<&'a mut dyn Slot> {
        match self.way {
            Some(way) => Some(way(of)),
            None => of.slot_of(&self.fact),
        }
    }
}

macro_rules! ways {
    ($fact:expr; $($first:ident $(. $then:ident)*),+ $(,)?) => {
        $(if $fact == concat!(stringify!($first) $(, ".", stringify!($then))*) {
            return Some(|facts| &mut facts.$first $(. $then)*);
        })+
    };
}

/// The short way to the facts that tables have most: no name is looked up.
fn way(fact: &str) -> Option<Way> {
    ways!(fact;
        exporter.country, exporter.kind, exporter.role, exporter.exercises_public_powers, importer.country,
        importer.role, importer.sector, importer.parent_country, importer.same_legal_entity, importer.same_group,
        importer.subject_to_gdpr, processing.location, data.status, data.tags, flow.mode, flow.frequency, certs, claims,
        tools, tools_complete, tia.performed, tia.performed_on, tia.conclusion, derogations, stated_on,
    );
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::Value;

    #[test]
    fn values_come_and_go_and_leave_nothing_behind() {
        for fact in ["importer.country", "tia.country", "importer.is.subject-to-PIPEDA"] {
            let value = if fact.contains("is.") { Value::Flag(true) } else { Value::Word("CA".into()) };
            let mut cells = Cells::of(fact).unwrap();
            let stated = cells.add(Transfer::default().with(fact, &value).unwrap());
            let unknown = cells.add(Transfer::default().with(fact, &Value::Unknown).unwrap());
            let mut row = Transfer::default();
            for at in [stated, unknown, stated, stated, unknown, stated] {
                cells.put(at, &mut row);
                let expected = if at == stated { &value } else { &Value::Unknown };
                assert_eq!(row, Transfer::default().with(fact, expected).unwrap(), "{fact}");
            }
        }
        assert!(Cells::of("importer.contry").is_none());
    }
}
