//! Facts changed by the names that answers give them: `tools[0].executed`, `bases[0].point`, `dpo.designated`.

use super::fact::{Fact, Slot, Value};
use super::record::Record;
use super::transfer::Change;

/// A group of facts each of which can be changed by its name.
pub(crate) trait ByName: Record + Clone {
    /// The fact of an entry of a list: `key` and `rest` of the entry called `item`. An index one past the end adds one.
    fn in_list(&mut self, list: &str, item: &str, key: &str, rest: &str) -> Option<&mut dyn Slot> {
        let _ = (list, item, key, rest);
        None
    }

    /// The place of the fact of that name.
    fn slot_of(&mut self, fact: &str) -> Option<&mut dyn Slot> {
        let Some((list, entry)) = fact.split_once('[') else {
            let (key, rest) = fact.split_once('.').unwrap_or((fact, ""));
            return Record::slot(self, key, rest);
        };
        let (item, name) = item_and_name(entry)?;
        let (key, rest) = name.split_once('.').unwrap_or((name, ""));
        self.in_list(list, item, key, rest)
    }

    /// Changes one fact; `false` when there is no such fact or the value is not of its type.
    fn set_by_name(&mut self, fact: &str, value: &Value) -> bool {
        self.slot_of(fact).is_some_and(|slot| slot.set(value))
    }

    /// The facts with changes made; none if one of them cannot be.
    fn changed(&self, changes: &[Change]) -> Option<Self> {
        let mut facts = self.clone();
        changes.iter().all(|change| facts.set_by_name(change.fact.as_str(), &change.to)).then_some(facts)
    }
}

/// The item and the name of what stands after the bracket of `tools[0].executed`.
pub(crate) fn item_and_name(entry: &str) -> Option<(&str, &str)> {
    let (item, rest) = entry.split_once(']')?;
    Some((item, rest.strip_prefix('.')?))
}

/// The entry of a list at an index; one past the end adds it.
pub(crate) fn item_of<T: Default>(list: &mut Fact<Vec<T>>, index: usize) -> Option<&mut T> {
    if !matches!(list, Fact::Is(_)) {
        *list = Fact::Is(Vec::new());
    }
    let Fact::Is(items) = list else { return None };
    if index == items.len() {
        items.push(T::default());
    }
    items.get_mut(index)
}

/// The fact of an entry of a list, by its index.
pub(crate) fn slot_in<'a, T: Record>(
    list: &'a mut Fact<Vec<T>>,
    item: &str,
    key: &str,
    rest: &str,
) -> Option<&'a mut dyn Slot> {
    Record::slot(item_of(list, item.parse().ok()?)?, key, rest)
}

/// Facts of the record without lists of groups in them.
macro_rules! flat {
    ($($facts:ty),+ $(,)?) => { $(impl ByName for $facts {})+ };
}
flat!(
    super::AgreementFacts,
    super::ArrangementFacts,
    super::ConsentQuestion,
    super::ImpactFacts,
    super::OfficerFacts,
    super::PrivacyNotice,
    super::RecordFacts,
    super::RecordItems,
    super::RepresentativeFacts,
    super::RoleFacts,
    super::Security,
);

impl ByName for super::Purpose {
    fn in_list(&mut self, list: &str, item: &str, key: &str, rest: &str) -> Option<&mut dyn Slot> {
        match list {
            "bases" => slot_in(&mut self.bases, item, key, rest),
            "art9" => slot_in(&mut self.art9, item, key, rest),
            _ => None,
        }
    }
}

impl ByName for super::Retention {
    fn in_list(&mut self, list: &str, item: &str, key: &str, rest: &str) -> Option<&mut dyn Slot> {
        if list == "retention" { slot_in(&mut self.retention, item, key, rest) } else { None }
    }
}

impl ByName for super::ComplaintAuthorities {
    fn in_list(&mut self, list: &str, item: &str, key: &str, rest: &str) -> Option<&mut dyn Slot> {
        if list == "authorities_stated" { slot_in(&mut self.authorities_stated, item, key, rest) } else { None }
    }
}
