//! From a register to the questions on the record that it gives occasion to ask: facts in, facts out, no law.
//!
//! What the document states is carried over as it stands. What it does not state stays unstated, and what it is silent on
//! (`null`) stays unknown. `docs/REGISTER.md` says which keys a question reads and when it is asked.

mod activity;
mod contract;
mod data;
mod duty;
mod notice;
mod notice_cells;
mod period;
mod tracking;

use super::record30::{RecordSide, Rows};
use super::whereabouts::{Readings, Whereabouts};
use super::{Activity, Engagement, Party, Register, items};
use crate::Place;
use crate::facts::fact::Fact;
use crate::facts::{
    AgreementFacts, ArrangementFacts, ComplaintAuthorities, ConsentQuestion, Exporter, Id, ImpactFacts, OfficerFacts,
    PartyKind, PrivacyNotice, Purpose, RecordFacts, RecordItems, RepresentativeFacts, Retention, RoleFacts, Security,
};
use std::collections::HashMap;

/// A question on the record that a register gives occasion to ask.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RecordQuestion {
    /// What it is about, as a JSON pointer into the register: `/activities/0/purposes/2`.
    pub at: String,
    /// The id of what it is about, or the name where it has no id.
    pub subject: String,
    /// The id of the party whose processing it is.
    pub by: String,
    /// The activity it belongs to, as a JSON pointer; empty for the document as a whole.
    pub activity: String,
    /// The ids of the engagements it covers, where it covers several.
    pub covers: Vec<String>,
    /// The facts.
    pub facts: RecordQuestionFacts,
    /// Where the facts stand in the register: a pointer into the facts, and one into the register.
    pub(crate) places: Vec<(String, String)>,
    /// The positions of the engagements that tell whether there are transfers, where the question depends on it.
    pub(crate) transfers: Vec<usize>,
}

/// The facts of a question on the record, by what is asked.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum RecordQuestionFacts {
    /// Whether a purpose is lawful: its basis and all that goes with it.
    Basis(Box<Purpose>),
    /// Whether a consent stands.
    Consent(Box<ConsentQuestion>),
    /// Whether marketing is lawful.
    Marketing(Box<Purpose>),
    /// Whether access to devices is lawful.
    Terminal(Box<Purpose>),
    /// Whether it is stated how long data are kept.
    Retention(Box<Retention>),
    /// Whether the contract with a processor is complete.
    ProcessorContract(Box<AgreementFacts>),
    /// The role of a party.
    Role(Box<RoleFacts>),
    /// Whether the arrangement of joint controllers is complete.
    JointArrangement(Box<ArrangementFacts>),
    /// Whether a privacy notice states all that is due.
    Notice(Box<PrivacyNotice>),
    /// Which authorities are meant.
    ComplaintAuthorities(Box<ComplaintAuthorities>),
    /// Whether measures are described under each heading.
    Security(Box<Security>),
    /// Whether a record of processing is complete.
    RecordsComplete(Box<RecordItems>),
    /// Whether a record must be kept.
    RecordsDuty(Box<RecordFacts>),
    /// Whether a representative is needed.
    RepresentativeDuty(Box<RepresentativeFacts>),
    /// Whether a data protection officer is needed.
    OfficerDuty(Box<OfficerFacts>),
    /// Whether an impact assessment is needed.
    ImpactDuty(Box<ImpactFacts>),
}

impl RecordQuestionFacts {
    /// The word of the question, as [`crate::wire`] has it: `basis`, `processor-contract`.
    #[must_use]
    pub const fn word(&self) -> &'static str {
        match self {
            Self::Basis(_) => "basis",
            Self::Consent(_) => "consent",
            Self::Marketing(_) => "marketing",
            Self::Terminal(_) => "terminal",
            Self::Retention(_) => "retention",
            Self::ProcessorContract(_) => "processor-contract",
            Self::Role(_) => "role",
            Self::JointArrangement(_) => "joint-arrangement",
            Self::Notice(_) => "notice",
            Self::ComplaintAuthorities(_) => "complaint-authorities",
            Self::Security(_) => "security",
            Self::RecordsComplete(_) => "records-complete",
            Self::RecordsDuty(_) => "records-duty",
            Self::RepresentativeDuty(_) => "representative-duty",
            Self::OfficerDuty(_) => "dpo-duty",
            Self::ImpactDuty(_) => "dpia-duty",
        }
    }
}

impl Register {
    /// The questions on the record that the register gives occasion to ask, in its own order: those of each activity, of
    /// the engagements and agreements, of the tracking, of the notice, and of the holder.
    ///
    /// ```
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// use lawful::facts::{BasisPoint, RecordQuestionFacts, Register};
    /// let register: Register = serde_json::from_str(r#"{
    ///     "format": "lawful-register/1",
    ///     "document": {"id": "acme", "holder": "acme"},
    ///     "parties": [{"id": "acme"}],
    ///     "activities": [{"id": "letters", "by": "acme", "role": "controller", "purposes": [
    ///         {"id": "newsletter", "kind": "newsletter", "bases": [{"point": "a"}]}]}]
    /// }"#)?;
    /// let questions = register.record_questions();
    /// assert_eq!(questions[0].at, "/activities/0/purposes/0");
    /// let RecordQuestionFacts::Basis(purpose) = &questions[0].facts else { panic!("it is about the basis") };
    /// assert_eq!(purpose.bases.as_known().unwrap()[0].point, BasisPoint::A.into());
    /// assert!(questions.iter().any(|question| question.facts.word() == "consent"));
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn record_questions(&self) -> Vec<RecordQuestion> {
        let sheet = Sheet::of(self);
        let mut asked = Vec::new();
        sheet.activities(&mut asked);
        sheet.engagements(&mut asked);
        sheet.tracking(&mut asked);
        sheet.notice(&mut asked);
        sheet.duties(&mut asked);
        asked
    }
}

/// The register with its entries by id.
struct Sheet<'a> {
    register: &'a Register,
    parties: HashMap<&'a str, Listed<'a>>,
    engagements: HashMap<&'a str, (usize, &'a Engagement)>,
    /// The holder's id; empty if there is none.
    holder: &'a str,
    /// What fills the cells of the record of Art. 30.
    rows: Rows<'a>,
}

/// A party with its position and the country of its establishment.
struct Listed<'a> {
    at: usize,
    party: &'a Party,
    country: Fact<Place>,
}

impl<'a> Sheet<'a> {
    fn of(register: &'a Register) -> Self {
        let readings: Readings<'_> =
            items(&register.document.readings).iter().filter_map(|r| Some((&**r.id.as_known()?, r))).collect();
        let mut parties = HashMap::new();
        for (at, party) in items(&register.parties).iter().enumerate() {
            if let Fact::Is(id) = &party.id {
                parties.entry(&**id).or_insert_with(|| Listed { at, party, country: home(party, &readings) });
            }
        }
        let mut engagements = HashMap::new();
        for (at, engagement) in items(&register.engagements).iter().enumerate() {
            if let Fact::Is(id) = &engagement.id {
                engagements.entry(&**id).or_insert((at, engagement));
            }
        }
        let rows = Rows::of(register, RecordSide::Controller);
        Self { register, parties, engagements, holder: known(&register.document.holder), rows }
    }

    fn party(&self, id: &str) -> Option<&'a Party> {
        self.parties.get(id).map(|listed| listed.party)
    }

    /// The country of a party: of its only establishment.
    fn country(&self, id: &str) -> Fact<Place> {
        self.parties.get(id).map_or(Fact::Unstated, |listed| listed.country)
    }

    /// Whether a party is a public authority; unstated where its kind is not known.
    fn is_authority(&self, id: &str) -> Fact<bool> {
        match self.party(id).map(|party| party.kind) {
            Some(Fact::Is(kind)) => Fact::Is(kind == PartyKind::PublicAuthority),
            Some(Fact::Unknown) => Fact::Unknown,
            _ => Fact::Unstated,
        }
    }

    /// The engagements through which others receive the data of an activity.
    fn recipients(&self, activity: &'a Activity) -> impl Iterator<Item = (usize, &'a Engagement)> + use<'a, '_> {
        items(&activity.recipients).iter().filter_map(|id| self.engagements.get(&**id).copied())
    }

    /// A question about a place in the register.
    fn about(&self, at: String, subject: &str, by: &str, facts: RecordQuestionFacts) -> RecordQuestion {
        RecordQuestion {
            at,
            subject: subject.to_owned(),
            by: by.to_owned(),
            activity: String::new(),
            covers: Vec::new(),
            facts,
            places: Vec::new(),
            transfers: Vec::new(),
        }
    }
}

impl RecordQuestion {
    fn of_activity(mut self, activity: usize) -> Self {
        self.activity = format!("/activities/{activity}");
        self
    }

    /// Notes where a fact stands, if it is stated.
    fn read<T>(&mut self, fact: &str, stated: &Fact<T>, at: impl FnOnce() -> String) {
        if stated.is_stated() {
            self.places.push((fact.to_owned(), at()));
        }
    }

    /// The place in the register of a fact of the question: as near as the register comes to it.
    pub(crate) fn place_of(&self, fact: &str) -> &str {
        let within =
            |prefix: &str| fact.strip_prefix(prefix).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
        let nearest = self.places.iter().filter(|(prefix, _)| within(prefix)).max_by_key(|(prefix, _)| prefix.len());
        nearest.map_or(&self.at, |(_, place)| place)
    }
}

/// The country of the only establishment that a party is said to have.
fn home(party: &Party, readings: &Readings<'_>) -> Fact<Place> {
    let places = Whereabouts::of(&party.places, readings);
    match places.establishments.values.as_slice() {
        [] if places.asked => Fact::Unknown,
        [] => Fact::Unstated,
        [one] => *one,
        _ => Fact::Unknown,
    }
}

/// The exporters that the parties would be, for the regimes they are judged under.
pub(crate) fn exporters(register: &Register) -> HashMap<&str, Exporter> {
    let sheet = Sheet::of(register);
    let exporter = |listed: &Listed<'_>| Exporter {
        country: listed.country,
        kind: listed.party.kind,
        subject_to: listed.party.subject_to.clone(),
        ..Exporter::default()
    };
    sheet.parties.iter().map(|(id, listed)| (*id, exporter(listed))).collect()
}

#[cfg(test)]
mod tests;

fn known(id: &Fact<Id>) -> &str {
    id.as_known().map_or("", |id| id)
}

/// A fact, turned into another.
fn map<T, U>(fact: &Fact<T>, into: impl FnOnce(&T) -> U) -> Fact<U> {
    match fact {
        Fact::Unstated => Fact::Unstated,
        Fact::Unknown => Fact::Unknown,
        Fact::None => Fact::None,
        Fact::Is(value) => Fact::Is(into(value)),
    }
}
