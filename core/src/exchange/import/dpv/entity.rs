//! The parties: where they are, and their officers; the authorities.

use super::super::draft::push;
use super::super::places;
use super::Dpv;
use super::graph::{Object, words};
use serde_json::{Value, json};

impl Dpv<'_> {
    pub(super) fn entities(&mut self) {
        let mut known: Vec<(String, String)> =
            self.parties.iter().map(|(name, id)| (name.clone(), id.clone())).collect();
        // In the order of the document, and not of the table.
        known.sort_by_key(|(name, _)| (self.graph.about(name).first().copied(), name.clone()));
        for (name, party) in known {
            self.graph.met(&name);
            for at in self.graph.about(&name).to_vec() {
                self.of_party(at, &party);
            }
        }
        for subject in self.graph.subjects.clone() {
            self.of_anyone(&subject);
        }
    }

    fn of_party(&mut self, at: usize, party: &str) {
        let (property, object) = (self.graph.statements[at].property.clone(), self.graph.statements[at].object.clone());
        match property.as_str() {
            "dpv:hasLocation" | "dpv:hasCountry" => match place(&object) {
                Some(mut place) => {
                    let why = "the document says where the entity is, and no more of it";
                    place["reading"] = json!(self.draft.reading(&property, "establishment", why));
                    self.graph.understood(at);
                    if party == self.draft.holder() {
                        self.draft.place_holder(place);
                    } else if let Some(party) = self.draft.party_of(party) {
                        push(&mut party["places"], place);
                    }
                }
                None => self.graph.lost(at, "no country"),
            },
            "dpv:hasDataProtectionOfficer" => {
                let words = self.told(at, &object);
                self.draft
                    .enter("contacts", json!({"kind": "dpo", "of": party, "stated": true, "words": words.words()}));
            }
            "dpv:hasAddress" | "dpv:hasContact" => {
                self.graph.lost(at, "the address of a contact is not copied into a register");
            }
            _ => {}
        }
    }

    /// What the types of a subject say, whoever refers to it.
    fn of_anyone(&mut self, subject: &str) {
        for at in self.graph.with(subject, "dpv:hasAuthority") {
            let object = self.graph.statements[at].object.clone();
            let name = self.told(at, &object);
            let mut authority = json!({"name": name.text});
            if let Object::Name(of) = &object {
                for at in self.graph.with(of, "dpv:hasJurisdiction") {
                    let country = place(&self.graph.statements[at].object.clone());
                    if let Some(country) = country {
                        authority["country"] = country["place"].clone();
                        self.graph.understood(at);
                    }
                }
            }
            self.draft.enter("authorities", authority);
        }
    }
}

/// The place of a term of `loc`, or of words.
fn place(object: &Object) -> Option<Value> {
    let (written, said) = match object {
        // `US-CA` is a part of a country.
        Object::Name(name) => (name.strip_prefix("loc:")?.split('-').next()?.to_owned(), name.clone()),
        Object::Text(text) => (text.clone(), text.clone()),
    };
    let (read, unread) = places::places(&words(&written));
    match read.as_slice() {
        [one] if unread.is_empty() => {
            Some(json!({"place": one.place, "kind": "establishment", "words": words(&said).words()}))
        }
        _ => None,
    }
}
