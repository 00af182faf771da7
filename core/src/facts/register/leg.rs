//! From a register to the transfers that the rules judge: a leg or more for each engagement.

use super::whereabouts::{Readings, Whereabouts, country};
use super::{Engagement, Label, Party, PlaceStatement, Register, SafeguardCell, Words, items};
use crate::Place;
use crate::facts::fact::Fact;
use crate::facts::{ByRegime, Id, Role, Transfer};
use std::collections::HashMap;

/// A transfer derived from an engagement.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Leg {
    /// Its id: that of the engagement, with the country after `#` where the engaged party has several.
    pub id: String,
    /// The id of the engagement.
    pub engagement: String,
    /// The id of the party that engages.
    pub from: String,
    /// The id of the party engaged.
    pub to: String,
    /// The place of the engagement in the register, as a JSON pointer: `/engagements/3`.
    pub pointer: String,
    /// The number of the engagement in the register.
    pub(crate) index: usize,
    /// The facts.
    pub transfer: Transfer,
    /// The places that the engagement states.
    pub places: Vec<PlaceStatement>,
    /// What the document does not say in so many words.
    pub assumed: Vec<Assumption>,
    /// What the document says of the safeguard.
    pub safeguard: Safeguard,
}

/// A fact that was derived by more than reading, and how.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[non_exhaustive]
pub struct Assumption {
    /// The fact, as the answers name it: `importer.country`.
    pub fact: &'static str,
    /// How it came about.
    pub why: String,
}

/// What the document says of the safeguard of an engagement.
#[derive(Debug, Clone, PartialEq, Eq, Default, serde::Serialize)]
#[non_exhaustive]
pub struct Safeguard {
    /// What the place for it holds.
    pub cell: Fact<SafeguardCell>,
    /// The words.
    pub words: Fact<Words>,
}

/// More countries than these for one party tell nothing: its country is unknown then.
const MOST_COUNTRIES: usize = 16;

impl Register {
    /// The transfers of the register: one for each engagement, or one for each country of an engaged party that is
    /// established in several, so that the weakest decides. `docs/REGISTER.md` has the rules of derivation.
    ///
    /// The register should have passed [`Register::check`]; a party that is not there has nothing but unknown facts.
    pub fn legs(&self) -> impl Iterator<Item = Leg> + '_ {
        let readings = items(&self.document.readings).iter().filter_map(|r| Some((&**r.id.as_known()?, r)));
        let readings: Readings<'_> = readings.collect();
        let mut parties: HashMap<&str, Engaged<'_>> = HashMap::new();
        for party in items(&self.parties) {
            if let Fact::Is(id) = &party.id {
                parties.entry(id).or_insert_with(|| Engaged::new(party, &readings));
            }
        }
        let nobody = Party::default();
        items(&self.engagements).iter().enumerate().flat_map(move |(index, engagement)| {
            let nobody = Engaged::new(&nobody, &readings);
            let party = |id: &Fact<Id>| id.as_known().and_then(|id| parties.get(&**id)).unwrap_or(&nobody);
            let own = Whereabouts::of(&engagement.places, &readings);
            let (by, engaged) = (party(&engagement.by), party(&engagement.engages));
            let published = self.document.published;
            Derivation { engagement, own, by, engaged, published, assumed: Vec::new() }.legs(index)
        })
    }
}

/// A party with its places, summed up once for all its engagements.
struct Engaged<'a> {
    party: &'a Party,
    places: Whereabouts,
}

impl<'a> Engaged<'a> {
    fn new(party: &'a Party, readings: &Readings<'_>) -> Self {
        Self { party, places: Whereabouts::of(&party.places, readings) }
    }
}

/// The derivation of the legs of one engagement.
struct Derivation<'a> {
    engagement: &'a Engagement,
    /// The places that the engagement states itself.
    own: Whereabouts,
    by: &'a Engaged<'a>,
    engaged: &'a Engaged<'a>,
    published: Fact<time::Date>,
    assumed: Vec<Assumption>,
}

impl Derivation<'_> {
    fn legs(mut self, index: usize) -> Vec<Leg> {
        let mut transfer = self.engagement.facts.as_deref().cloned().unwrap_or_default();
        self.exporter(&mut transfer);
        self.importer(&mut transfer);
        let countries = self.importer_countries();
        self.location(&mut transfer);
        self.safeguard(&mut transfer);
        self.date(&mut transfer);
        let several = countries.len() > 1;
        let leg = |country: Fact<Place>| self.leg(index, &transfer, country, several);
        countries.into_iter().map(leg).collect()
    }

    fn leg(&self, index: usize, transfer: &Transfer, country: Fact<Place>, several: bool) -> Leg {
        let known = |id: &Fact<Id>| id.as_known().map(|id| id.to_string()).unwrap_or_default();
        let engagement = known(&self.engagement.id);
        let id = match (several, country) {
            (false, _) => engagement.clone(),
            (true, Fact::Is(place)) => format!("{engagement}#{place}"),
            (true, _) => format!("{engagement}#unknown"),
        };
        let mut transfer = transfer.clone();
        transfer.importer.country = country;
        Leg {
            id,
            engagement,
            from: known(&self.engagement.by),
            to: known(&self.engagement.engages),
            pointer: format!("/engagements/{index}"),
            index,
            transfer,
            places: items(&self.engagement.places).to_vec(),
            assumed: self.assumed.clone(),
            safeguard: Safeguard {
                cell: self.engagement.safeguard_cell,
                words: self.engagement.safeguard_words.clone(),
            },
        }
    }

    fn assume(&mut self, fact: &'static str, why: String) {
        self.assumed.push(Assumption { fact, why });
    }

    fn note(&mut self, fact: &'static str, notes: &[String]) {
        self.assumed.extend(notes.iter().map(|why| Assumption { fact, why: why.clone() }));
    }

    fn exporter(&mut self, transfer: &mut Transfer) {
        let by = self.by;
        self.note("exporter.country", &by.places.establishments.notes);
        transfer.exporter.country = match by.places.establishments.values.as_slice() {
            [] if by.places.asked => Fact::Unknown,
            [] => Fact::Unstated,
            [one] => *one,
            several => {
                let why = format!("{} establishments are stated; which of them acts here is not", several.len());
                self.assume("exporter.country", why);
                Fact::Unknown
            }
        };
        transfer.exporter.role = self.exporter_role();
        fill(&mut transfer.exporter.kind, &by.party.kind);
        fill_regimes(&mut transfer.exporter.subject_to, &by.party.subject_to);
    }

    fn exporter_role(&mut self) -> Fact<Role> {
        if self.engagement.by_role.is_stated() {
            return self.engagement.by_role;
        }
        let mut roles = items(&self.by.party.roles).iter().filter_map(|r| r.role.known());
        match roles.next() {
            Some(only) if roles.all(|r| r == only) => {
                self.assume("exporter.role", format!("`{only}` is the only role that the document gives to the party"));
                Fact::Is(only)
            }
            _ => Fact::Unstated,
        }
    }

    fn importer(&mut self, transfer: &mut Transfer) {
        transfer.importer.role = self.importer_role();
        let party = self.engaged.party;
        fill(&mut transfer.importer.sector, &party.sector);
        fill(&mut transfer.importer.parent_country, &country(&party.parent_country));
        fill(&mut transfer.certs, &party.certs);
        fill(&mut transfer.certs_complete, &party.certs_complete);
    }

    fn importer_role(&mut self) -> Fact<Role> {
        let role = &self.engagement.role;
        if matches!(role.assessed, Fact::Is(_) | Fact::None) {
            return role.assessed;
        }
        let (label, read) = match role.labelled {
            Fact::Is(label @ (Label::Processor | Label::SubProcessor)) => (label, Role::Processor),
            Fact::Is(label @ Label::Controller) => (label, Role::Controller),
            Fact::Is(label @ Label::JointController) => (label, Role::JointController),
            Fact::Unstated if !role.assessed.is_stated() => return Fact::Unstated,
            _ => return Fact::Unknown,
        };
        self.assume("importer.role", format!("the document calls the party `{label}`; its role is not assessed"));
        Fact::Is(read)
    }

    fn importer_countries(&mut self) -> Vec<Fact<Place>> {
        let engaged = self.engaged;
        let stated = [&self.own, &engaged.places].map(|p| &p.establishments).into_iter().find(|e| !e.values.is_empty());
        let Some(stated) = stated else {
            return vec![if self.own.asked || engaged.places.asked { Fact::Unknown } else { Fact::Unstated }];
        };
        let (countries, notes) = (stated.values.clone(), stated.notes.clone());
        self.note("importer.country", &notes);
        if countries.len() <= MOST_COUNTRIES {
            return countries;
        }
        self.assume("importer.country", format!("{} countries are stated; taken as unknown", countries.len()));
        vec![Fact::Unknown]
    }

    fn location(&mut self, transfer: &mut Transfer) {
        if transfer.processing.location.is_stated() {
            return;
        }
        let engaged = self.engaged;
        let stated = [&self.own, &engaged.places].map(|p| &p.locations).into_iter().find(|l| !l.values.is_empty());
        if let Some(stated) = stated {
            transfer.processing.location = Fact::Is(stated.values.iter().copied().collect());
            let notes = stated.notes.clone();
            self.note("processing.location", &notes);
        }
    }

    fn safeguard(&self, transfer: &mut Transfer) {
        match self.engagement.safeguard_cell {
            Fact::None => {
                fill(&mut transfer.tools, &Fact::Is(Vec::new()));
                fill(&mut transfer.tools_complete, &Fact::Is(true));
            }
            Fact::Is(SafeguardCell::NotNeeded) => fill(&mut transfer.tools_claimed_unnecessary, &Fact::Is(true)),
            _ => {}
        }
    }

    fn date(&self, transfer: &mut Transfer) {
        for date in [self.engagement.updated, self.published] {
            if !transfer.stated_on.is_stated() && date.as_known().is_some() {
                transfer.stated_on = date;
            }
        }
    }
}

/// States a fact unless it is stated already.
fn fill<T: Clone>(fact: &mut Fact<T>, from: &Fact<T>) {
    if !fact.is_stated() {
        fact.clone_from(from);
    }
}

fn fill_regimes(facts: &mut ByRegime, from: &ByRegime) {
    fill(&mut facts.eu_gdpr, &from.eu_gdpr);
    fill(&mut facts.uk_gdpr, &from.uk_gdpr);
    fill(&mut facts.ch_fadp, &from.ch_fadp);
}
