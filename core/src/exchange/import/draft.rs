//! A register in the making.

use super::super::cells::{Account, Cell};
use super::super::glossary::label;
use super::super::{About, Import};
use crate::facts::{Problem, Register};
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;
use time::Date;

/// A register in the making, as JSON: it is read by the same reader as every register.
pub(super) struct Draft<'a> {
    about: &'a About,
    pub(super) account: Account,
    pub(super) title: Option<Value>,
    pub(super) headings: Vec<Value>,
    pub(super) columns: Vec<Value>,
    pub(super) readings: Vec<Value>,
    pub(super) published: Option<(Date, Value)>,
    /// What the document calls its recipients, with the words.
    pub(super) label: Option<(&'static str, Value)>,
    parties: Vec<Value>,
    engagements: Vec<Value>,
    activities: Vec<Value>,
    ids: BTreeSet<String>,
}

impl<'a> Draft<'a> {
    pub(super) fn new(about: &'a About) -> Self {
        let mut holder = json!({"id": about.holder});
        if let Some(name) = &about.holder_name {
            holder["name"] = json!({"written": name});
        }
        Self {
            about,
            account: Account::default(),
            title: None,
            headings: Vec::new(),
            columns: Vec::new(),
            readings: Vec::new(),
            published: None,
            label: None,
            parties: vec![holder],
            engagements: Vec::new(),
            activities: Vec::new(),
            ids: [about.holder.clone()].into(),
        }
    }

    /// The id of the party whose document it is.
    pub(super) fn holder(&self) -> &'a str {
        &self.about.holder
    }

    pub(super) fn is_empty(&self) -> bool {
        self.engagements.is_empty() && self.activities.is_empty()
    }

    /// The first words that call the recipients something.
    pub(super) fn labelled(&mut self, cell: &Cell) {
        if self.label.is_none() {
            self.label = label(&cell.text).map(|label| (label, cell.words()));
        }
    }

    /// The party of a name: the one there is, or a new one.
    pub(super) fn party(&mut self, name: &Cell) -> String {
        let known = self.parties.iter_mut().find(|party| party["name"]["written"] == name.text.as_str());
        if let Some(party) = known {
            let lines = party["name"]["lines"].as_array_mut();
            lines.into_iter().for_each(|lines| lines.push(json!(name.lines.0)));
            return party["id"].as_str().unwrap_or_default().to_owned();
        }
        let id = self.id(&slug(&name.text));
        self.parties
            .push(json!({"id": id, "name": {"written": name.text, "lines": [name.lines.0]}, "disclosure": "named"}));
        id
    }

    /// A name for the party, where its row has one.
    pub(super) fn legal_name(&mut self, party: &str, name: &Cell) {
        if let Some(party) = self.parties.iter_mut().find(|of| of["id"] == party) {
            party["name"]["legal"] = json!(name.text);
        }
    }

    /// A service of the party; its id.
    pub(super) fn service(&mut self, party: &str, name: &Cell) -> String {
        let id = self.id(&format!("{party}-{}", slug(&name.text)));
        if let Some(party) = self.parties.iter_mut().find(|of| of["id"] == party) {
            let service = json!({"id": id, "name": name.text, "words": name.words()});
            party.as_object_mut().into_iter().for_each(|party| {
                if let Some(all) = party.entry("services").or_insert_with(|| json!([])).as_array_mut() {
                    all.push(service.clone());
                }
            });
        }
        id
    }

    /// Takes an engagement of a party by the holder.
    pub(super) fn engage(&mut self, party: &str, mut facts: Map<String, Value>, lines: (u32, u32)) {
        let id = self.id(&format!("{}-{party}", self.holder()));
        let mut whole = Map::from_iter([
            ("id".to_owned(), json!(id)),
            ("by".to_owned(), json!(self.holder())),
            ("engages".to_owned(), json!(party)),
        ]);
        if let Some((label, words)) = &self.label {
            whole.insert("role".to_owned(), json!({"labelled": label, "labelled_words": words, "assessed": null}));
        }
        whole.append(&mut facts);
        whole.insert("lines".to_owned(), json!((lines.0..=lines.1.min(lines.0 + 50)).collect::<Vec<u32>>()));
        self.engagements.push(Value::Object(whole));
    }

    /// Takes an activity of the holder.
    pub(super) fn act(&mut self, name: &str, mut facts: Map<String, Value>) {
        let id = self.id(&slug(name));
        let mut whole = Map::from_iter([("id".to_owned(), json!(id)), ("by".to_owned(), json!(self.holder()))]);
        whole.append(&mut facts);
        self.activities.push(Value::Object(whole));
    }

    /// An id that is not taken.
    pub(super) fn id(&mut self, wanted: &str) -> String {
        let cut: String = wanted.chars().take(80).collect();
        let mut id = if cut.is_empty() { "entry".to_owned() } else { cut.clone() };
        let mut number = 2;
        while !self.ids.insert(id.clone()) {
            id = format!("{cut}-{number}");
            number += 1;
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
        set("headings", list(self.headings));
        set("columns", list(self.columns));
        set("readings", list(self.readings));
        let mut whole = json!({"format": "lawful-register/1", "document": document, "parties": self.parties});
        for (key, all) in [("engagements", self.engagements), ("activities", self.activities)] {
            if !all.is_empty() {
                whole[key] = Value::Array(all);
            }
        }
        let register: Register =
            serde_json::from_value(whole).map_err(|error| vec![Problem::new(String::new(), error.to_string())])?;
        register.check()?;
        self.account.losses.sort_by_key(|loss| loss.line);
        Ok(Import { register, losses: self.account.losses, cells: self.account.cells })
    }
}

/// A name as an id: letters and digits in lower case, the rest one hyphen.
pub(super) fn slug(name: &str) -> String {
    let name = name.split(" <").next().unwrap_or(name);
    let words = name.split(|sign: char| !sign.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_lowercase).take(8).collect::<Vec<_>>().join("-")
}
