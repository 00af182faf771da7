//! A register in the making.

mod sections;

pub(in crate::exchange::import) use sections::push;

use super::super::cells::{Account, Cell};
use super::super::glossary::{label, not_now};
use super::super::{About, Import};
use crate::facts::{Problem, Register};
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet};
use time::Date;

/// A register in the making, as JSON: it is read by the same reader as every register.
pub(super) struct Draft<'a> {
    about: &'a About,
    pub(super) account: Account,
    pub(super) title: Option<Value>,
    pub(super) headings: Vec<Value>,
    pub(super) columns: Vec<Value>,
    pub(super) readings: Vec<Value>,
    /// What the document says of itself.
    pub(super) scope: Vec<Value>,
    pub(super) published: Option<(Date, Value)>,
    /// What the document calls its recipients, with the words.
    pub(super) label: Option<(&'static str, Value)>,
    /// What it says of processing agreements: with whom, by what it calls them, and the words.
    pub(super) agreement: Option<(&'static str, Value)>,
    /// The class of recipients that the last paragraphs were about.
    pub(super) class: Option<String>,
    /// The level of the heading below which recipients are planned, or past.
    not_now: Option<u8>,
    parties: Vec<Value>,
    /// Where each party is, by its name and by its id.
    named: BTreeMap<String, usize>,
    known: BTreeMap<String, usize>,
    engagements: Vec<Value>,
    activities: Vec<Value>,
    /// The other parts of the register, by key.
    sections: Map<String, Value>,
    /// What the format tells of the document itself; what the caller tells goes before it.
    document: Map<String, Value>,
    ids: BTreeSet<String>,
    /// The last number given to an id that several want.
    numbers: BTreeMap<String, u32>,
    headed: BTreeSet<String>,
}

impl<'a> Draft<'a> {
    pub(super) fn new(about: &'a About) -> Self {
        let mut holder = json!({"id": about.holder});
        if let Some(name) = &about.holder_name {
            holder["name"] = json!({"written": name});
        }
        if let Some(country) = about.holder_country {
            holder["places"] = json!([{"place": country.to_string(), "kind": "establishment"}]);
        }
        Self {
            about,
            account: Account::default(),
            title: None,
            headings: Vec::new(),
            columns: Vec::new(),
            readings: Vec::new(),
            scope: Vec::new(),
            published: None,
            label: None,
            agreement: None,
            class: None,
            not_now: None,
            parties: vec![holder],
            named: about.holder_name.iter().map(|name| (name.clone(), 0)).collect(),
            known: BTreeMap::from([(about.holder.clone(), 0)]),
            engagements: Vec::new(),
            activities: Vec::new(),
            sections: Map::new(),
            document: Map::new(),
            ids: [about.holder.clone()].into(),
            numbers: BTreeMap::new(),
            headed: BTreeSet::new(),
        }
    }

    /// The id of the party whose document it is.
    pub(super) fn holder(&self) -> &'a str {
        &self.about.holder
    }

    pub(super) fn is_empty(&self) -> bool {
        self.engagements.is_empty() && self.activities.is_empty()
    }

    /// The heading of a column, once.
    pub(super) fn column(&mut self, heading: &Cell) {
        if !heading.is_empty() && self.headed.insert(heading.text.clone()) {
            self.columns.push(heading.words());
        }
    }

    /// A heading begins a section: what the last one was about is over.
    pub(super) fn section(&mut self, level: u8, heading: &Cell) {
        self.class = None;
        if self.not_now.is_none_or(|above| level <= above) {
            self.not_now = not_now(&heading.text).then_some(level);
        }
    }

    /// Whether recipients of this section are planned, or past.
    pub(super) fn is_not_now(&self) -> bool {
        self.not_now.is_some()
    }

    /// The first words that call the recipients something.
    pub(super) fn labelled(&mut self, cell: &Cell) {
        if self.label.is_none() {
            self.label = label(&cell.text).map(|label| (label, cell.words()));
        }
    }

    /// The party of a name: the one there is, or a new one.
    pub(super) fn party(&mut self, name: &Cell) -> String {
        if let Some(party) = self.named.get(&name.text).and_then(|at| self.parties.get_mut(*at)) {
            let lines = party.pointer_mut("/name/lines").and_then(Value::as_array_mut);
            lines.into_iter().filter(|_| name.lines.0 > 0).for_each(|lines| lines.push(json!(name.lines.0)));
            return party["id"].as_str().unwrap_or_default().to_owned();
        }
        let id = self.id(&slug(&name.text));
        let mut written = json!({"written": name.text});
        if name.lines.0 > 0 {
            written["lines"] = json!([name.lines.0]);
        }
        self.named.insert(name.text.clone(), self.parties.len());
        self.admit(json!({"id": id, "name": written, "disclosure": "named"}));
        id
    }

    /// Takes a party.
    fn admit(&mut self, party: Value) {
        let id = party["id"].as_str().unwrap_or_default().to_owned();
        self.known.insert(id, self.parties.len());
        self.parties.push(party);
    }

    fn party_mut(&mut self, id: &str) -> Option<&mut Value> {
        self.parties.get_mut(*self.known.get(id)?)
    }

    /// A name for the party, where its row has one.
    pub(super) fn legal_name(&mut self, party: &str, name: &Cell) {
        if let Some(party) = self.party_mut(party) {
            party["name"]["legal"] = json!(name.text);
        }
    }

    /// A service of the party; its id.
    pub(super) fn service(&mut self, party: &str, name: &Cell) -> String {
        let id = self.id(&format!("{party}-{}", slug(&name.text)));
        if let Some(party) = self.party_mut(party) {
            let service = json!({"id": id, "name": name.text, "words": name.words()});
            party.as_object_mut().into_iter().for_each(|party| {
                if let Some(all) = party.entry("services").or_insert_with(|| json!([])).as_array_mut() {
                    all.push(service.clone());
                }
            });
        }
        id
    }

    /// A party that is a class of recipients; with the words that name a list elsewhere, if there are any.
    pub(super) fn class_of(&mut self, name: &Cell, list: Option<Value>) -> String {
        let id = self.party(name);
        if let Some(party) = self.party_mut(&id) {
            party["disclosure"] = json!(if list.is_some() { "reference" } else { "class" });
            if let Some(words) = list {
                party["list"] = json!({"words": words});
            }
        }
        id
    }

    /// A service of the party with the parts that are named of it; its id.
    pub(super) fn suite(&mut self, party: &str, name: &Cell, components: &[String], open_ended: bool) -> String {
        let id = self.service(party, name);
        let services = self.party_mut(party).and_then(|of| of["services"].as_array_mut());
        if let Some(service) = services.and_then(|all| all.last_mut()) {
            service["components"] = json!(components);
            if open_ended {
                service["open_ended"] = json!(true);
            }
        }
        id
    }

    /// More facts of an engagement.
    pub(super) fn add(&mut self, engagement: &str, mut facts: Map<String, Value>) {
        let found = self.engagements.iter_mut().rev().find(|of| of["id"] == engagement).and_then(Value::as_object_mut);
        found.into_iter().for_each(|whole| whole.append(&mut facts));
    }

    /// Takes an engagement of a party by the holder; its id.
    pub(super) fn engage(&mut self, party: &str, mut facts: Map<String, Value>, lines: (u32, u32)) -> String {
        let by = facts.get("by").and_then(Value::as_str).unwrap_or(self.about.holder.as_str()).to_owned();
        let id = self.id(&format!("{by}-{party}"));
        let mut whole = Map::from_iter([
            ("id".to_owned(), json!(id)),
            ("by".to_owned(), json!(self.holder())),
            ("engages".to_owned(), json!(party)),
        ]);
        if let Some((label, words)) = &self.label {
            whole.insert("role".to_owned(), role(label, words));
        }
        whole.append(&mut facts);
        if lines.0 > 0 {
            whole.insert("lines".to_owned(), json!((lines.0..=lines.1.min(lines.0 + 50)).collect::<Vec<u32>>()));
        }
        self.engagements.push(Value::Object(whole));
        id
    }

    /// The engagements of these ids stand under one heading.
    pub(super) fn group(&mut self, ids: &[String], words: &Value) {
        for engagement in self.engagements.iter_mut().rev().take(ids.len()) {
            let own = engagement["id"].as_str().map(str::to_owned).unwrap_or_default();
            if ids.len() > 1 && ids.contains(&own) {
                let with: Vec<&String> = ids.iter().filter(|id| **id != own).collect();
                engagement["group_heading"] = json!({"words": words, "with": with});
            }
        }
    }

    /// The last engagement of a party that has this name.
    pub(super) fn engagement_of(&mut self, name: &str) -> Option<&mut Map<String, Value>> {
        let party = self.parties.get(*self.named.get(name)?)?["id"].clone();
        self.engagements.iter_mut().rev().find(|of| of["engages"] == party)?.as_object_mut()
    }

    /// What the document says of agreements, for each engagement that is called the same and says nothing of its own.
    fn agree(&mut self) {
        let Some((label, words)) = &self.agreement else { return };
        let mut taken = false;
        for engagement in &mut self.engagements {
            if engagement["role"]["labelled"] == *label && engagement.get("contract").is_none() {
                engagement["contract"] = json!({"exists": true, "kind": "processing-agreement", "words": words});
                taken = true;
            }
        }
        // Where nobody is listed whom it is about, the document says it of itself.
        if !taken {
            self.scope.push(words.clone());
        }
    }

    /// Takes an activity of the holder.
    pub(super) fn act(&mut self, name: &str, facts: Map<String, Value>) {
        self.act_as(&slug(name), facts);
    }

    /// Takes an activity of the holder under an id, if that is not taken; its id.
    pub(super) fn act_as(&mut self, wanted: &str, mut facts: Map<String, Value>) -> String {
        let id = self.id(wanted);
        let mut whole = Map::from_iter([("id".to_owned(), json!(id)), ("by".to_owned(), json!(self.holder()))]);
        whole.append(&mut facts);
        self.activities.push(Value::Object(whole));
        id
    }

    /// An id that is not taken.
    pub(super) fn id(&mut self, wanted: &str) -> String {
        let wanted = &plain(wanted);
        // An identifier has 96 bytes at most.
        let ends = wanted.char_indices().map(|(at, sign)| at + sign.len_utf8());
        let end = ends.take_while(|end| *end <= 80).last().unwrap_or_default();
        let cut = if end == 0 { "entry" } else { &wanted[..end] };
        let number = self.numbers.entry(cut.to_owned()).or_insert(1);
        let mut id = cut.to_owned();
        // `none` is a word of the format.
        while id == "none" || !self.ids.insert(id.clone()) {
            *number += 1;
            id = format!("{cut}-{number}");
        }
        id
    }

    /// A reading of a column, once.
    pub(super) fn reading(&mut self, column: &str, means: &str, why: &str) -> String {
        let found = self.readings.iter().find(|reading| reading["column"] == column && reading["means"] == means);
        if let Some(id) = found.and_then(|reading| reading["id"].as_str()) {
            return id.to_owned();
        }
        let id = self.id(&format!("reading-{}", slug(column)));
        self.readings.push(json!({"id": id, "column": column, "means": means, "assumed": true, "why": why}));
        id
    }

    /// The register, read and checked like any other.
    pub(super) fn finish(mut self) -> Result<Import, Vec<Problem>> {
        self.agree();
        let kind = match (&self.label, self.activities.is_empty()) {
            (_, false) => json!("record"),
            (Some(("sub-processor", _)), true) => json!("subprocessor-list"),
            (_, true) if self.engagements.is_empty() => json!("other"),
            (_, true) => json!("processor-table"),
        };
        let mut document = json!({"id": self.about.document, "kind": kind, "holder": self.about.holder});
        let mut set = |key: &str, value: Option<Value>| {
            if let Some(value) = value {
                document[key] = value;
            }
        };
        let list = |all: Vec<Value>| (!all.is_empty()).then_some(Value::Array(all));
        set("title", self.title);
        set("language", self.about.language.as_ref().map(|language| json!(language)));
        let said = self.published.as_ref().map(|(day, _)| *day);
        let published = self.about.published.or(said).map(|day| json!(crate::day::iso(day)));
        set("published", published);
        set("published_words", self.published.filter(|_| self.about.published.is_none()).map(|(_, words)| words));
        set("scope_words", list(self.scope));
        set("headings", list(self.headings));
        set("columns", list(self.columns));
        set("readings", list(self.readings));
        if let Some(document) = document.as_object_mut() {
            let language = document.get("language").cloned();
            document.append(&mut self.document);
            language.into_iter().for_each(|language| drop(document.insert("language".to_owned(), language)));
        }
        let mut whole = json!({"format": "lawful-register/1", "document": document, "parties": self.parties});
        for (key, all) in [("engagements", self.engagements), ("activities", self.activities)] {
            if !all.is_empty() {
                whole[key] = Value::Array(all);
            }
        }
        whole.as_object_mut().into_iter().for_each(|whole| whole.append(&mut self.sections));
        let register: Register =
            serde_json::from_value(whole).map_err(|error| vec![Problem::new(String::new(), error.to_string())])?;
        register.check()?;
        self.account.losses.sort_by_key(|loss| loss.line);
        Ok(Import { register, losses: self.account.losses, cells: self.account.cells })
    }
}

/// The role that the document gives a party, which is not assessed.
pub(super) fn role(label: &str, words: &Value) -> Value {
    json!({"labelled": label, "labelled_words": words, "assessed": null})
}

/// A word of the document as an id: what an id cannot hold becomes a hyphen.
fn plain(word: &str) -> String {
    word.chars().map(|sign| if sign.is_alphanumeric() || "-_.:".contains(sign) { sign } else { '-' }).collect()
}

/// A name as an id: letters and digits in lower case, the rest one hyphen.
pub(super) fn slug(name: &str) -> String {
    let name = name.split(" <").next().unwrap_or(name);
    let words = name.split(|sign: char| !sign.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_lowercase).take(8).collect::<Vec<_>>().join("-")
}
