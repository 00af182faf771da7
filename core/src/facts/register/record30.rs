//! The records of processing activities of Art. 30 GDPR, read off a register.

use super::{Activity, Engagement, Party, Register, Words, items};
use crate::facts::fact::Fact;
use crate::facts::{Id, Role};
use crate::words::words;
use std::collections::{HashMap, HashSet};

words! {
    /// Whose record it is.
    pub enum RecordSide is "side of a record" {
        /// The record of a controller, Art. 30(1).
        Controller = "controller",
        /// The record of a processor, Art. 30(2).
        Processor = "processor",
    }
}

words! {
    /// An item of the record.
    pub enum RecordItem is "item of a record" {
        /// Art. 30(1)(a): the controller, joint controllers and the officer, with contacts.
        ControllerContacts = "30(1)(a)",
        /// Art. 30(1)(b): the purposes.
        Purposes = "30(1)(b)",
        /// Art. 30(1)(c): the kinds of data subjects and of data.
        Categories = "30(1)(c)",
        /// Art. 30(1)(d): the recipients.
        Recipients = "30(1)(d)",
        /// Art. 30(1)(e): the countries, and the safeguards.
        ControllerTransfers = "30(1)(e)",
        /// Art. 30(1)(f): the periods.
        Erasure = "30(1)(f)",
        /// Art. 30(1)(g): the security measures.
        ControllerSecurity = "30(1)(g)",
        /// Art. 30(2)(a): the processor, its controllers and the officer, with contacts.
        ProcessorContacts = "30(2)(a)",
        /// Art. 30(2)(b): the kinds of processing done for each controller.
        Processing = "30(2)(b)",
        /// Art. 30(2)(c): the countries, and the safeguards.
        ProcessorTransfers = "30(2)(c)",
        /// Art. 30(2)(d): the security measures.
        ProcessorSecurity = "30(2)(d)",
    }
}

/// A record of processing activities, as far as the register has it.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[non_exhaustive]
pub struct Record30 {
    /// Whose record it is.
    pub side: RecordSide,
    /// A row for each activity, and for each engagement that belongs to no activity.
    pub rows: Vec<RecordRow>,
}

/// A row of the record.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[non_exhaustive]
pub struct RecordRow {
    /// The id of the activity or of the engagement.
    pub id: String,
    /// Its place in the register: `/activities/0`.
    pub pointer: String,
    /// Whether the role is known; a row whose role nobody can tell stands in both records.
    pub role_known: bool,
    /// The items, in the order of the Article.
    pub cells: Vec<RecordCell>,
}

/// One item of a row.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[non_exhaustive]
pub struct RecordCell {
    /// The item.
    pub item: RecordItem,
    /// Whether the register has all of it; `false` may still come with a part.
    pub known: bool,
    /// What it has, in the words of the document where they are kept.
    pub values: Vec<String>,
    /// Where the values stand, one for each; then the places where what is missing would stand.
    pub pointers: Vec<String>,
}

impl Register {
    /// The record of the holder for one of its two roles.
    ///
    /// Nothing is made up: an item that the register does not have is unknown, with the place where it would stand.
    #[must_use]
    pub fn records(&self, side: RecordSide) -> Record30 {
        Rows::of(self, side).record()
    }
}

/// What fills the rows.
pub(super) struct Rows<'a> {
    pub(super) register: &'a Register,
    side: RecordSide,
    engagements: HashMap<&'a str, (usize, &'a Engagement)>,
    pub(super) parties: HashMap<&'a str, (usize, &'a Party)>,
}

/// A cell in the making.
#[derive(Default)]
pub(super) struct Cell {
    pub(super) values: Vec<(String, String)>,
    pub(super) missing: Vec<String>,
}

impl Cell {
    pub(super) fn add(&mut self, value: impl Into<String>, pointer: String) {
        let value = value.into();
        if !self.values.iter().any(|(known, _)| *known == value) {
            self.values.push((value, pointer));
        }
    }

    pub(super) fn lacks(&mut self, pointer: String) {
        if !self.missing.contains(&pointer) {
            self.missing.push(pointer);
        }
    }

    /// Whether nothing of it is missing.
    pub(super) const fn is_whole(&self) -> bool {
        self.missing.is_empty() && !self.values.is_empty()
    }

    fn of(self, item: RecordItem) -> RecordCell {
        let known = self.is_whole();
        let (values, mut pointers): (Vec<_>, Vec<_>) = self.values.into_iter().unzip();
        pointers.extend(self.missing);
        RecordCell { item, known, values, pointers }
    }
}

pub(super) fn text(words: &Fact<Words>) -> Option<&str> {
    words.as_known().map(|words| words.text.as_str()).filter(|text| !text.is_empty())
}

impl<'a> Rows<'a> {
    pub(super) fn of(register: &'a Register, side: RecordSide) -> Self {
        let mut engagements = HashMap::new();
        for (at, engagement) in items(&register.engagements).iter().enumerate() {
            if let Fact::Is(id) = &engagement.id {
                engagements.entry(&**id).or_insert((at, engagement));
            }
        }
        let mut parties = HashMap::new();
        for (at, party) in items(&register.parties).iter().enumerate() {
            if let Fact::Is(id) = &party.id {
                parties.entry(&**id).or_insert((at, party));
            }
        }
        Self { register, side, engagements, parties }
    }

    fn record(&self) -> Record30 {
        let mut rows = Vec::new();
        let mut covered = HashSet::new();
        for (at, activity) in items(&self.register.activities).iter().enumerate() {
            let ids = items(&activity.recipients).iter().map(|id| &**id);
            covered.extend(ids.clone());
            if !self.is_holder(&activity.by) || !self.on_side(activity.role) {
                continue;
            }
            let engagements: Vec<_> = ids.filter_map(|id| self.engagements.get(id).copied()).collect();
            let pointer = format!("/activities/{at}");
            rows.push(self.row(&activity.id, pointer, activity.role, Some(activity), &engagements));
        }
        for (at, engagement) in items(&self.register.engagements).iter().enumerate() {
            let id = engagement.id.as_known().map_or("", |id| &**id);
            if covered.contains(id) || !self.is_holder(&engagement.by) || !self.on_side(engagement.by_role) {
                continue;
            }
            let pointer = format!("/engagements/{at}");
            rows.push(self.row(&engagement.id, pointer, engagement.by_role, None, &[(at, engagement)]));
        }
        Record30 { side: self.side, rows }
    }

    fn is_holder(&self, party: &Fact<Id>) -> bool {
        party.as_known().is_some() && *party == self.register.document.holder
    }

    fn on_side(&self, role: Fact<Role>) -> bool {
        match role {
            Fact::Is(role) => (role == Role::Processor) == (self.side == RecordSide::Processor),
            _ => true,
        }
    }

    fn row(
        &self,
        id: &Fact<Id>,
        pointer: String,
        role: Fact<Role>,
        activity: Option<&'a Activity>,
        engagements: &[(usize, &'a Engagement)],
    ) -> RecordRow {
        use RecordItem::{
            Categories, ControllerContacts, ControllerSecurity, ControllerTransfers, Erasure, Processing,
            ProcessorContacts, ProcessorSecurity, ProcessorTransfers, Purposes, Recipients,
        };
        let transfers = self.transfers(&pointer, engagements);
        let security = Self::security(&pointer, engagements);
        let purposes = Self::purposes(&pointer, activity, engagements);
        let cells = match self.side {
            RecordSide::Controller => vec![
                self.contacts(&pointer, activity, false).of(ControllerContacts),
                purposes.of(Purposes),
                Self::categories(&pointer, activity, engagements).of(Categories),
                self.recipients(&pointer, engagements).of(Recipients),
                transfers.of(ControllerTransfers),
                Self::erasure(&pointer, activity, engagements).of(Erasure),
                security.of(ControllerSecurity),
            ],
            RecordSide::Processor => vec![
                self.contacts(&pointer, activity, true).of(ProcessorContacts),
                Self::processing(&pointer, activity, purposes).of(Processing),
                transfers.of(ProcessorTransfers),
                security.of(ProcessorSecurity),
            ],
        };
        let id = id.as_known().map(|id| id.to_string()).unwrap_or_default();
        RecordRow { id, pointer, role_known: role.as_known().is_some(), cells }
    }
}
