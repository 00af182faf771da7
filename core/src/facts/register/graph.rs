//! Engagements that run in a circle.

use super::{Register, items};
use crate::facts::Id;
use std::collections::HashMap;

impl Register {
    /// The circles of engagements: each a group of parties that reach each other, in the order of the register.
    ///
    /// A circle is no error: two companies may well work for each other, for different purposes.
    #[must_use]
    pub fn cycles(&self) -> Vec<Vec<Id>> {
        let parties: Vec<&Id> = items(&self.parties).iter().filter_map(|p| p.id.as_known()).collect();
        let index: HashMap<&str, usize> = parties.iter().enumerate().map(|(i, id)| (&***id, i)).collect();
        let end = |id: &Id| index.get(&**id).copied();
        let edges = items(&self.engagements)
            .iter()
            .filter_map(|engagement| Some((end(engagement.by.as_known()?)?, end(engagement.engages.as_known()?)?)));
        let circles = crate::graph::cycles(parties.len(), &edges.collect::<Vec<_>>());
        circles.into_iter().map(|circle| circle.into_iter().map(|i| parties[i].clone()).collect()).collect()
    }
}
