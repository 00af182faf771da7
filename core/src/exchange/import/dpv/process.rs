//! A process: an activity with its purposes, data, persons, bases and periods.

use super::super::super::cells::Cell;
use super::super::super::dpv::BASES;
use super::super::activities::retention;
use super::super::draft::slug;
use super::super::structured::add;
use super::graph::{Object, words};
use super::{Activity, Dpv, label_of};
use crate::facts::Id;
use serde_json::{Map, Value, json};

/// A process in the making.
#[derive(Default)]
pub(super) struct Draught {
    pub(super) facts: Map<String, Value>,
    purposes: Vec<Value>,
    bases: Vec<Value>,
    pub(super) data: Vec<Value>,
    kept: Vec<(&'static str, Cell)>,
    /// The grounds of transfers, for all engagements of the process.
    pub(super) ground: Value,
    /// Who receives, with what it is called and the statement.
    pub(super) receivers: Vec<(String, &'static str)>,
    pub(super) controllers: Vec<String>,
    pub(super) exporters: Vec<String>,
    pub(super) processors: Vec<String>,
}

impl Dpv<'_> {
    pub(super) fn process(&mut self, name: &str, processes: &[String]) {
        self.graph.met(name);
        let called = self.graph.called(name);
        let mut draught = Draught::default();
        draught.facts.insert("title".to_owned(), json!(called.text));
        for at in self.graph.about(name).to_vec() {
            self.statement(at, &mut draught, &called, processes);
        }
        let engagements = self.engaged(&draught);
        let is_transfer = !draught.exporters.is_empty();
        let Draught { mut facts, mut purposes, bases, data, kept, .. } = draught;
        if !data.is_empty() && (!is_transfer || facts.len() > 1) {
            facts.insert("data".to_owned(), json!(data));
        }
        if !bases.is_empty() {
            match purposes.as_mut_slice() {
                [one] => one["bases"] = json!(bases),
                _ => drop(facts.insert("bases".to_owned(), json!(bases))),
            }
        }
        if !purposes.is_empty() {
            facts.insert("purposes".to_owned(), json!(purposes));
        }
        // A process that only says who sends to whom is no more than its engagements.
        let says_more = facts.keys().any(|key| key != "title") || !kept.is_empty() || !is_transfer;
        if says_more || engagements.is_empty() {
            self.activities.push(Activity { wanted: slug(&called.text), facts, engagements, kept });
        }
    }

    fn statement(&mut self, at: usize, draught: &mut Draught, called: &Cell, processes: &[String]) {
        let statement = &self.graph.statements[at];
        let (property, object) = (statement.property.clone(), statement.object.clone());
        if let (Some(label), Object::Name(name)) = (label_of(&property), &object) {
            draught.receivers.push((name.clone(), label));
            if label == "processor" {
                draught.processors.push(name.clone());
            }
            return self.met(at, &object);
        }
        match property.as_str() {
            "dpv:hasDataController" | "dpv:hasDataExporter" => {
                let Object::Name(name) = &object else { return self.graph.lost(at, "an entity is expected here") };
                let all =
                    if property.ends_with("Controller") { &mut draught.controllers } else { &mut draught.exporters };
                all.push(name.clone());
                self.met(at, &object);
            }
            "dpv:hasPurpose" => {
                let words = self.told(at, &object);
                let id = self.draft.id(&format!("{}-purpose", slug(&called.text)));
                draught.purposes.push(json!({"id": id, "words": words.words()}));
            }
            "dpv:hasPersonalData" | "dpv:hasData" => {
                let category = self.category(at, &object);
                if !draught.data.contains(&category) {
                    draught.data.push(category);
                }
            }
            "dpv:hasDataSubject" | "dpv:hasHumanSubject" => {
                let words = self.told(at, &object);
                let kind = words.text.parse::<Id>().ok().filter(|_| words.text.starts_with("dpv:"));
                let subject = kind.map_or_else(|| json!({"words": words.words()}), |kind| json!({"kind": kind}));
                add(&mut draught.facts, "data_subjects", subject);
            }
            "dpv:hasLegalBasis" => self.basis(at, &object, draught),
            "dpv:hasStorageCondition" | "dpv:hasDuration" | "dpv:hasProcessingCondition" => {
                self.condition(at, &object, draught);
            }
            "dpv:hasDataSource" => {
                let words = self.told(at, &object);
                add(&mut draught.facts, "sources", json!({"words": words.words()}));
            }
            // That there is a transfer, the engagements say.
            "dpv:hasProcessing" if matches!(&object, Object::Name(name) if name.ends_with("Transfer")) => {
                self.met(at, &object)
            }
            "dpv:hasAssessment" => self.graph.lost(at, "a verdict is no fact"),
            "dpv:hasProcessing" => {
                let words = self.told(at, &object);
                add(&mut draught.facts, "details", words.words());
            }
            "skos:note" | "dct:description" | "rdfs:comment" | "dpv:hasDescription" => {
                let words = self.told(at, &object);
                add(&mut draught.facts, "details", words.words());
            }
            "dpv:hasProcess" => match &object {
                Object::Name(name) if processes.contains(name) => self.graph.understood(at),
                _ => self.graph.lost(at, "of this process nothing is said"),
            },
            "dpv:hasTechnicalMeasure"
            | "dpv:hasOrganisationalMeasure"
            | "dpv:hasTechnicalOrganisationalMeasure"
            | "dpv:hasLegalMeasure"
            | "dpv:hasMeasure" => {
                self.measure(at, &object, draught);
            }
            "dpv:hasLocation" | "dpv:hasCountry" => {
                self.graph.lost(at, "where a process takes place is no place of a party");
            }
            _ => {}
        }
    }

    /// A measure: the ground of a transfer, or kept as words.
    fn measure(&mut self, at: usize, object: &Object, draught: &mut Draught) {
        if !self.tool(at, object, draught) {
            let words = self.told(at, object);
            draught.kept.push(("measure", words));
        }
    }

    /// A statement is understood, and with it what its object is and is called.
    pub(super) fn met(&mut self, at: usize, object: &Object) {
        self.graph.understood(at);
        if let Object::Name(name) = object {
            self.graph.met(name);
        }
    }

    /// What an object is called: the statement is understood.
    pub(super) fn told(&mut self, at: usize, object: &Object) -> Cell {
        self.met(at, object);
        match object {
            Object::Name(name) => self.graph.called(name),
            Object::Text(text) => words(text),
        }
    }

    /// A category of data: a term of DPV, or something of the document's own under one.
    fn category(&mut self, at: usize, object: &Object) -> Value {
        let words = self.told(at, object);
        let kinds = match object {
            Object::Name(name) => self.graph.kinds(name),
            Object::Text(_) => Vec::new(),
        };
        let term = kinds
            .iter()
            .find(|kind| kind.starts_with("pd:") || kind.starts_with("dpv:") && **kind != "dpv:PersonalData");
        let mut category = json!({"certainty": "stated"});
        match term.and_then(|term| term.parse::<Id>().ok()) {
            Some(id) => {
                category["category"] = json!(id);
                if words.text != *id {
                    category["words"] = words.words();
                }
            }
            None => category["words"] = words.words(),
        }
        category
    }

    /// A basis of Art. 6, an exception of Art. 9, or the ground of a transfer.
    fn basis(&mut self, at: usize, object: &Object, draught: &mut Draught) {
        if self.tool(at, object, draught) {
            return;
        }
        let words = self.told(at, object);
        let kinds = match object {
            Object::Name(name) => self.graph.kinds(name),
            Object::Text(_) => Vec::new(),
        };
        for kind in &kinds {
            if let Some(point) = point(kind, "eu-gdpr:A9-2-") {
                add(&mut draught.facts, "art9", json!({"point": point, "words": words.words()}));
                return;
            }
        }
        let of_dpv = |kind: &String| {
            let local = kind.strip_prefix("dpv:")?;
            BASES.iter().find(|(known, _)| *known == local).map(|(_, point)| (*point).to_owned())
        };
        let point = kinds.iter().find_map(|kind| point(kind, "eu-gdpr:A6-1-").or_else(|| of_dpv(kind)));
        let mut basis = json!({"words": words.words()});
        if let Some(point) = point {
            basis["point"] = json!(point);
        }
        draught.bases.push(basis);
    }

    /// A condition of storage or of processing: its period; where it holds is no place of a party.
    fn condition(&mut self, at: usize, object: &Object, draught: &mut Draught) {
        self.met(at, object);
        let name = match object {
            Object::Text(text) => return add(&mut draught.facts, "retention", retention(&words(text))),
            Object::Name(name) => name.clone(),
        };
        let mut found = false;
        for at in self.graph.about(&name).to_vec() {
            let (property, object) =
                (self.graph.statements[at].property.clone(), self.graph.statements[at].object.clone());
            match property.as_str() {
                "dpv:hasDuration" => {
                    found = true;
                    let period = self.period(at, &object);
                    add(&mut draught.facts, "retention", period);
                }
                "dpv:hasLocation" | "dpv:hasCountry" => {
                    found = true;
                    self.graph.lost(at, "where a process takes place is no place of a party");
                }
                _ => {}
            }
        }
        if !found {
            let period = self.period(at, object);
            add(&mut draught.facts, "retention", period);
        }
    }

    /// A period: `P6M`, so many of a unit, or words.
    fn period(&mut self, at: usize, object: &Object) -> Value {
        let said = self.told(at, object);
        let length = match object {
            Object::Text(text) => length(text),
            Object::Name(name) => self.counted(name),
        };
        let until = match object {
            Object::Name(name) => self.graph.kinds(name).iter().any(|kind| kind == "dpv:UntilEventDuration"),
            Object::Text(_) => false,
        };
        let nameless = matches!(object, Object::Name(name) if name.starts_with("_:") && !self.graph.is_labelled(name));
        match (length, until) {
            (Some(length), _) if nameless => json!({"kind": "fixed", "length": length}),
            (Some(length), _) => json!({"kind": "fixed", "length": length, "words": said.words()}),
            (None, true) => json!({"kind": "until-event", "words": said.words()}),
            _ => retention(&said),
        }
    }

    /// `time:numericDuration` of a `time:unitType`.
    fn counted(&mut self, name: &str) -> Option<String> {
        const TIME: &str = "http://www.w3.org/2006/time#";
        let (mut count, mut unit, mut used) = (None, None, Vec::new());
        for at in self.graph.about(name) {
            let statement = &self.graph.statements[*at];
            match (statement.property.strip_prefix(TIME), &statement.object) {
                (Some("numericDuration"), Object::Text(text)) => {
                    count = text.parse::<u16>().ok().filter(|count| *count > 0)
                }
                (Some("unitType"), Object::Name(name)) => {
                    unit = match name.strip_prefix(TIME) {
                        Some("unitDay") => Some('D'),
                        Some("unitWeek") => Some('W'),
                        Some("unitMonth") => Some('M'),
                        Some("unitYear") => Some('Y'),
                        _ => None,
                    };
                }
                _ => continue,
            }
            used.push(*at);
        }
        let length = format!("P{}{}", count?, unit?);
        used.into_iter().for_each(|at| self.graph.understood(at));
        Some(length)
    }
}

/// The point at the end of a term, `eu-gdpr:A6-1-a-explicit-consent` say.
pub(super) fn point(term: &str, article: &str) -> Option<String> {
    let rest = term.strip_prefix(article)?;
    let point = rest.split('-').next().filter(|point| point.len() == 1)?;
    Some(point.to_owned())
}

/// A duration of one unit, as ISO 8601 writes it.
fn length(text: &str) -> Option<String> {
    let unit = text.chars().last().filter(|unit| "DWMY".contains(*unit))?;
    let count: u16 = text.strip_prefix('P')?.strip_suffix(unit)?.parse().ok()?;
    (count > 0).then(|| format!("P{count}{unit}"))
}
