//! How much a paper would repeat.
//!
//! What a register says of a party or of an activity stands in a paper once for each engagement. A register of some
//! megabytes can be made so that its papers would be as many gigabytes; those are refused before they are begun.

use super::reading::items;
use crate::facts::{Fact, Id, Register};
use serde::Serialize;
use std::collections::HashMap;

/// The most bytes of the register that a paper may repeat.
const MOST: usize = 256 << 20;

/// Whether the papers of a register keep within bounds.
pub(super) fn is_bearable(register: &Register) -> bool {
    let parties = items(&register.parties).iter();
    let parties: HashMap<&str, usize> =
        parties.filter_map(|party| Some((&**party.id.as_known()?, bytes(party)))).collect();
    let party = |id: &Fact<Id>| id.as_known().and_then(|id| parties.get(&**id)).copied().unwrap_or_default();
    let all = bytes(&register.contacts) + party(&register.document.holder);
    let mut engagements: HashMap<&str, usize> = HashMap::new();
    let mut sum: usize = 0;
    for one in items(&register.engagements) {
        let weight = bytes(one) + party(&one.by) + party(&one.engages) + all;
        sum = sum.saturating_add(weight);
        if let Fact::Is(id) = &one.id {
            engagements.insert(id, weight);
        }
    }
    for activity in items(&register.activities) {
        let subjects = bytes(&activity.data_subjects) + bytes(&activity.title) + all;
        sum = sum.saturating_add(subjects);
        for id in items(&activity.recipients) {
            let weight = engagements.get(&**id).copied().unwrap_or_default();
            sum = sum.saturating_add(weight.saturating_add(subjects));
        }
    }
    sum <= MOST
}

fn bytes(value: &impl Serialize) -> usize {
    serde_json::to_string(value).map_or(0, |text| text.len())
}
