//! The Data Privacy Vocabulary, in Turtle or in JSON-LD.
//!
//! A process is an activity; who receives its data are engagements of its controller, or of the exporter that is named.

mod entity;
mod graph;
mod process;
mod transfer;

use super::super::dpv::RECIPIENTS;
use super::super::{About, Import};
use super::draft::Draft;
use crate::facts::Problem;
use graph::{Graph, Object};
use serde_json::{Map, Value, json};
use std::collections::HashMap;

/// Reads a document in Turtle.
pub(in crate::exchange) fn turtle(text: &str, about: &About) -> Result<Import, Vec<Problem>> {
    whole(graph::turtle(text)?, about)
}

/// Reads a document in JSON-LD.
pub(in crate::exchange) fn json_ld(text: &str, about: &About) -> Result<Import, Vec<Problem>> {
    whole(graph::json_ld(text)?, about)
}

fn whole(graph: Graph, about: &About) -> Result<Import, Vec<Problem>> {
    let mut dpv = Dpv {
        draft: Draft::new(about),
        graph,
        parties: HashMap::new(),
        engagements: Vec::new(),
        activities: Vec::new(),
    };
    let processes = dpv.processes();
    dpv.holder(&processes);
    for process in &processes {
        dpv.process(process, &processes);
    }
    dpv.entities();
    dpv.close();
    let Dpv { mut draft, graph, .. } = dpv;
    graph.settle(&mut draft.account);
    draft.finish()
}

/// A record in the making.
struct Dpv<'a> {
    draft: Draft<'a>,
    graph: Graph,
    /// The parties, by the names of the entities.
    parties: HashMap<String, String>,
    engagements: Vec<Engagement>,
    activities: Vec<Activity>,
}

/// An engagement, until the whole document is read.
struct Engagement {
    by: String,
    engages: String,
    label: &'static str,
    facts: Map<String, Value>,
}

/// An activity, until the engagements have their ids.
struct Activity {
    wanted: String,
    facts: Map<String, Value>,
    engagements: Vec<usize>,
    /// What is kept as a statement on it: the kind, and the words.
    kept: Vec<(&'static str, super::super::cells::Cell)>,
}

/// Properties that only a process has.
const OF_A_PROCESS: &[&str] = &[
    "dpv:hasPurpose",
    "dpv:hasPersonalData",
    "dpv:hasDataController",
    "dpv:hasDataExporter",
    "dpv:hasStorageCondition",
];

impl Dpv<'_> {
    /// The subjects that are processes by their type, or by what is said of them.
    fn processes(&self) -> Vec<String> {
        let is = |subject: &&String| {
            self.graph.about(subject).iter().any(|at| {
                let statement = &self.graph.statements[*at];
                let of_type = statement.property == "rdf:type"
                    && matches!(&statement.object, Object::Name(kind) if is_process(kind));
                of_type
                    || OF_A_PROCESS.contains(&statement.property.as_str())
                    || label_of(&statement.property).is_some()
            })
        };
        self.graph.subjects.iter().filter(is).cloned().collect()
    }

    /// The only controller of a document is its holder.
    fn holder(&mut self, processes: &[String]) {
        let mut controllers: Vec<String> = Vec::new();
        for process in processes {
            for at in self.graph.with(process, "dpv:hasDataController") {
                if let Object::Name(name) = &self.graph.statements[at].object
                    && !controllers.contains(name)
                {
                    controllers.push(name.clone());
                }
            }
        }
        if let [one] = controllers.as_slice() {
            let called = self.graph.called(one);
            self.draft.name_holder(&called);
            self.parties.insert(one.clone(), self.draft.holder().to_owned());
            super::draft::push(&mut self.draft.holder_of()["roles"], json!({"role": "controller"}));
        }
    }

    /// The party of an entity.
    fn party(&mut self, name: &str) -> String {
        if let Some(known) = self.parties.get(name) {
            return known.clone();
        }
        let called = self.graph.called(name);
        let nameless = name.starts_with("_:") && !self.graph.is_labelled(name);
        let party = if nameless { self.draft.unnamed(&called.text, "category") } else { self.draft.party(&called) };
        self.parties.insert(name.to_owned(), party.clone());
        party
    }

    /// The engagements get their ids, and then the activities name them.
    fn close(&mut self) {
        let mut ids = Vec::new();
        for engagement in std::mem::take(&mut self.engagements) {
            let mut facts = engagement.facts;
            facts.insert("by".to_owned(), json!(engagement.by));
            facts.insert("role".to_owned(), json!({"labelled": engagement.label}));
            ids.push(self.draft.engage(&engagement.engages, facts, (0, 0)));
        }
        for activity in std::mem::take(&mut self.activities) {
            let mut facts = activity.facts;
            let named: Vec<&String> = activity.engagements.iter().filter_map(|at| ids.get(*at)).collect();
            if !named.is_empty() {
                facts.insert("recipients".to_owned(), json!(named));
            }
            let id = self.draft.act_as(&activity.wanted, facts);
            for (kind, words) in activity.kept {
                self.draft.state(kind, Some(&id), &words);
            }
        }
    }
}

/// What a property calls who receives the data.
fn label_of(property: &str) -> Option<&'static str> {
    let local = property.strip_prefix("dpv:")?;
    RECIPIENTS.iter().find(|(known, _)| *known == local).map(|(_, label)| *label)
}

fn is_process(kind: &str) -> bool {
    matches!(kind, "dpv:Process" | "dpv:PersonalDataProcess" | "dpv:PersonalDataHandling")
}
