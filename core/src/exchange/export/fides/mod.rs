//! A manifest of fideslang, as JSON: organisation, systems with their privacy declarations, datasets.
//!
//! A purpose, a category of data or a kind of person that the register keeps in words gets a key of its own, with the words
//! as its name, among the definitions of the manifest: fideslang lets a manifest extend the taxonomy. What a manifest cannot
//! say is left out; `docs/FORMATS.md` lists it.

mod declaration;
mod system;

use super::super::fides::{DATASET, DEFAULT_ORGANISATION, SYSTEM};
use crate::facts::{Activity, ContactKind, Engagement, Fact, Party, Register, Words};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// The manifest.
pub(super) fn manifest(register: &Register) -> String {
    let mut manifest = Manifest { register, defined: BTreeMap::new() };
    let mut whole = Map::new();
    whole.insert("organization".to_owned(), json!([manifest.organisation()]));
    let groups = manifest.groups();
    let systems: Vec<Value> =
        groups.iter().filter(|group| !group.dataset).map(|group| manifest.system(group)).collect();
    let datasets: Vec<Value> =
        groups.iter().filter(|group| group.dataset).map(|group| manifest.dataset(group)).collect();
    for (section, entries) in &manifest.defined {
        let define = |(key, name): (&String, &String)| json!({"fides_key": key, "name": name});
        whole.insert((*section).to_owned(), entries.iter().map(define).collect());
    }
    for (key, all) in [("system", systems), ("dataset", datasets)] {
        if !all.is_empty() {
            whole.insert(key.to_owned(), json!(all));
        }
    }
    serde_json::to_string_pretty(&whole).unwrap_or_default() + "\n"
}

/// A manifest in the making.
struct Manifest<'a> {
    register: &'a Register,
    /// The keys that the manifest defines, with their names, by the section they stand in.
    defined: BTreeMap<&'static str, BTreeMap<String, String>>,
}

/// What goes into one system, or one dataset.
struct Group<'a> {
    key: String,
    dataset: bool,
    activities: Vec<&'a Activity>,
    engagements: Vec<&'a Engagement>,
}

impl<'a> Manifest<'a> {
    /// The activities and engagements, by the system that the register says they are of; others stand alone.
    fn groups(&self) -> Vec<Group<'a>> {
        let mut groups: Vec<Group<'a>> = Vec::new();
        let mut at: BTreeMap<String, usize> = BTreeMap::new();
        let mut of = |groups: &mut Vec<Group<'a>>, key: String, dataset: bool| {
            *at.entry(format!("{dataset} {key}")).or_insert_with(|| {
                groups.push(Group { key, dataset, activities: Vec::new(), engagements: Vec::new() });
                groups.len() - 1
            })
        };
        let mut taken = std::collections::HashSet::new();
        for activity in list(&self.register.activities) {
            let id = activity.id.as_known().map_or("", |id| &**id);
            let (key, dataset) = match (self.stated(SYSTEM, Some(id)), self.stated(DATASET, Some(id))) {
                (Some(key), _) => (key.to_owned(), false),
                (_, Some(key)) => (key.to_owned(), true),
                _ => (id.to_owned(), false),
            };
            let group = of(&mut groups, key, dataset);
            groups[group].activities.push(activity);
            taken.extend(list(&activity.recipients).iter().map(|id| (**id).to_owned()));
            for engagement in self.engagements(activity) {
                if !groups[group].engagements.contains(&engagement) {
                    groups[group].engagements.push(engagement);
                }
            }
        }
        for engagement in list(&self.register.engagements) {
            let id = engagement.id.as_known().map_or("", |id| &**id);
            if !taken.contains(id) {
                let key = self.stated(SYSTEM, Some(id)).unwrap_or(id).to_owned();
                let group = of(&mut groups, key, false);
                groups[group].engagements.push(engagement);
            }
        }
        groups
    }

    /// The engagements through which others receive the data of an activity.
    fn engagements(&self, activity: &Activity) -> Vec<&'a Engagement> {
        let named = list(&activity.recipients);
        let all = list(&self.register.engagements).iter();
        all.filter(|engagement| engagement.id.as_known().is_some_and(|id| named.contains(id))).collect()
    }

    fn organisation(&self) -> Value {
        let holder = self.register.document.holder.as_known().and_then(|id| self.party(id));
        let mut organisation = json!({"fides_key": self.stated("organization", None).unwrap_or(DEFAULT_ORGANISATION)});
        if let Some(name) = holder.and_then(name) {
            organisation["name"] = json!(name);
        }
        for (key, kind) in [("description", "organization-description"), ("security_policy", "security-policy")] {
            if let Some(words) = self.stated(kind, None) {
                organisation[key] = json!(words);
            }
        }
        for (key, kind) in [("controller", "controller-contact"), ("representative", "representative-contact")] {
            if let Some(name) = self.stated(kind, None) {
                organisation[key] = json!({"name": name});
            }
        }
        let officer = list(&self.register.contacts).iter().find(|contact| {
            contact.kind == Fact::Is(ContactKind::Officer)
                && contact.stated != Fact::Is(false)
                && !contact.of.is_stated()
        });
        if let Some(name) = officer.and_then(|officer| words(&officer.words)) {
            organisation["data_protection_officer"] = json!({"name": name});
        }
        organisation
    }

    fn party(&self, id: &str) -> Option<&'a Party> {
        list(&self.register.parties).iter().find(|party| party.id.as_known().is_some_and(|known| **known == *id))
    }

    /// The first words that the register keeps of a kind, on a subject.
    fn stated(&self, kind: &str, subject: Option<&str>) -> Option<&'a str> {
        let of = |statement: &&crate::facts::Statement| {
            statement.kind.as_known().is_some_and(|known| known == kind)
                && statement.subject.as_known().map(String::as_str) == subject
        };
        list(&self.register.statements).iter().find(of).and_then(|statement| words(&statement.words))
    }

    /// The key of words: their own, if they are one, or one that the manifest defines.
    fn key(&mut self, section: &'static str, words: &str) -> String {
        if is_key(words) {
            return words.to_owned();
        }
        let defined = self.defined.entry(section).or_default();
        if let Some((key, _)) = defined.iter().find(|(_, name)| *name == words) {
            return key.clone();
        }
        let stem: String = as_key(&words.to_lowercase()).chars().take(60).collect();
        let stem = if stem.is_empty() { "entry".to_owned() } else { stem };
        let mut key = stem.clone();
        let mut number = 2;
        while defined.contains_key(&key) {
            key = format!("{stem}_{number}");
            number += 1;
        }
        defined.insert(key.clone(), words.to_owned());
        key
    }
}

/// Whether a word is a key of fideslang that stands for itself.
fn is_key(word: &str) -> bool {
    let sign = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"_.-".contains(&byte);
    !word.is_empty() && word.len() <= 96 && word.bytes().all(sign)
}

/// A word with the signs that a key may have.
fn as_key(word: &str) -> String {
    let plain: String =
        word.chars().map(|s| if s.is_ascii_alphanumeric() || "_.-".contains(s) { s } else { '_' }).collect();
    plain.split('_').filter(|part| !part.is_empty()).collect::<Vec<_>>().join("_")
}

/// The entries of a list.
fn list<T>(list: &Fact<Vec<T>>) -> &[T] {
    list.as_known().map_or(&[], Vec::as_slice)
}

/// Words that are not empty.
fn words(words: &Fact<Words>) -> Option<&str> {
    words.as_known().map(|words| words.text.as_str()).filter(|text| !text.is_empty())
}

fn name(party: &Party) -> Option<&str> {
    party.name.written.as_known().or_else(|| party.name.legal.as_known()).map(String::as_str)
}
