//! CISO Assistant: the objects of its privacy module, as JSON.
//!
//! The program has no export of its own for a record of processing. What it gives out are the answers of its interface, a
//! list for each kind of object, and a dump of its database. Both are read: an object with a key for each kind,
//! `{"processings": […], "data-transfers": {"results": […]}}`, and a dump, `[{"model": "privacy.processing", "pk": …,
//! "fields": {…}}]`, or the same under `objects`. Source: `backend/privacy/models.py` and `serializers.py` of
//! <https://github.com/intuitem/ciso-assistant-community>.

mod parties;
mod processing;
mod words;

use super::super::cells::Cell;
use super::super::tree::{self, Ledger, Node};
use super::super::{About, Import};
use super::structured::Structured;
use crate::facts::Problem;
use serde_json::{Map, Value, json};
use std::collections::HashMap;

/// Reads a dump, or the answers of the interface.
pub(in crate::exchange) fn read(text: &str, about: &About) -> Result<Import, Vec<Problem>> {
    let whole = tree::read(text)?;
    let pointer = about.part.as_deref().unwrap_or_default();
    let Some(root) = whole.part(pointer) else {
        let message = format!("there is nothing at `{}`", crate::words::shown(pointer));
        return Err(vec![Problem::new(String::new(), message)]);
    };
    let base =
        Structured::new(about, "no object of a record of processing, or a key for which a register has no place");
    let mut ciso = Ciso { base, entities: HashMap::new(), activities: Vec::new(), engagements: Vec::new() };
    let records = records(root, &mut ciso.base.ledger);
    // Names first: the others refer to them.
    for (kind, passes) in [(Kind::Entity, 0), (Kind::Processing, 1)] {
        for record in records.iter().filter(|record| record.kind == kind) {
            ciso.base.ledger.lost(record.fields, "of the object in the program, and not of the processing");
            if passes == 0 { ciso.entity(record) } else { ciso.processing(record) }
        }
    }
    for record in &records {
        match record.kind {
            Kind::Entity | Kind::Processing => {}
            Kind::Purpose => ciso.purpose(record),
            Kind::Data => ciso.data(record),
            Kind::Subject => ciso.subject(record),
            Kind::Recipient => ciso.recipient(record),
            Kind::Contractor => ciso.contractor(record),
            Kind::Transfer => ciso.transfer(record),
        }
    }
    ciso.close();
    ciso.base.finish(root)
}

/// The kinds of objects that are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Entity,
    Processing,
    Purpose,
    Data,
    Subject,
    Recipient,
    Contractor,
    Transfer,
}

/// The kinds, by their model in a dump and by their name in the interface.
const KINDS: &[(Kind, &str, &str)] = &[
    (Kind::Entity, "tprm.entity", "entities"),
    (Kind::Processing, "privacy.processing", "processings"),
    (Kind::Purpose, "privacy.purpose", "purposes"),
    (Kind::Data, "privacy.personaldata", "personal-data"),
    (Kind::Subject, "privacy.datasubject", "data-subjects"),
    (Kind::Recipient, "privacy.datarecipient", "data-recipients"),
    (Kind::Contractor, "privacy.datacontractor", "data-contractors"),
    (Kind::Transfer, "privacy.datatransfer", "data-transfers"),
];

/// An object.
struct Record<'a> {
    kind: Kind,
    id: Option<String>,
    fields: &'a Node,
}

/// The objects of a document, in its order.
fn records<'a>(root: &'a Node, ledger: &mut Ledger) -> Vec<Record<'a>> {
    let mut found = Vec::new();
    let dump = if root.is_list() { root.items() } else { root.list("objects") };
    for object in dump {
        let model = object.get("model").and_then(Node::leaf).unwrap_or_default().to_lowercase();
        let known = KINDS.iter().find(|(_, name, _)| *name == model);
        if let (Some((kind, ..)), Some(fields)) = (known, object.get("fields")) {
            let id = object.get("pk").or_else(|| object.get("id"));
            object.get("model").into_iter().chain(id).for_each(|node| ledger.understood(node));
            found.push(Record { kind: *kind, id: id.and_then(Node::leaf), fields });
        }
    }
    for (key, value) in root.entries() {
        let Some((kind, ..)) = KINDS.iter().find(|(_, _, name)| *name == key.replace('_', "-")) else { continue };
        let objects = if value.is_map() { value.list("results") } else { value.items() };
        for fields in objects.iter().filter(|object| object.is_map()) {
            found.push(Record { kind: *kind, id: fields.get("id").and_then(Node::leaf), fields });
        }
    }
    found
}

/// A record in the making.
struct Ciso<'a> {
    base: Structured<'a>,
    /// The names of entities, by their ids.
    entities: HashMap<String, Cell>,
    activities: Vec<Activity>,
    engagements: Vec<Engagement>,
}

struct Activity {
    id: Option<String>,
    title: String,
    facts: Map<String, Value>,
    purposes: Vec<Value>,
    /// The engagements, by their place in the list.
    engagements: Vec<usize>,
}

struct Engagement {
    party: String,
    facts: Map<String, Value>,
    line: u32,
}

impl Ciso<'_> {
    fn entity(&mut self, record: &Record<'_>) {
        if let (Some(id), Some(name)) = (&record.id, self.base.ledger.take(record.fields.get("name"))) {
            self.entities.insert(id.clone(), name);
        }
    }

    /// The activity that an object belongs to, by its place in the list.
    fn of(&mut self, record: &Record<'_>) -> Option<usize> {
        let node = record.fields.get("processing").filter(|node| !node.is_empty())?;
        let id = self.reference(node);
        let at = id.and_then(|id| self.activities.iter().position(|activity| activity.id.as_ref() == Some(&id)));
        if at.is_none() {
            self.base.ledger.lost(node, "of this processing nothing is said");
        }
        at
    }

    /// The id that a reference names: alone, or in an object with the name.
    fn reference(&mut self, node: &Node) -> Option<String> {
        let (id, name) = if node.is_map() { (node.get("id")?, node.get("str")) } else { (node, None) };
        id.leaf()?;
        self.base.ledger.understood(id);
        // The name stands with the object itself.
        name.into_iter().for_each(|name| self.base.ledger.understood(name));
        id.leaf()
    }

    fn close(&mut self) {
        let mut ids = Vec::new();
        for engagement in std::mem::take(&mut self.engagements) {
            let lines = (engagement.line, engagement.line);
            ids.push(self.base.draft.engage(&engagement.party, engagement.facts, lines));
        }
        for activity in std::mem::take(&mut self.activities) {
            let mut facts = activity.facts;
            if !activity.purposes.is_empty() {
                facts.insert("purposes".to_owned(), json!(activity.purposes));
            }
            let named: Vec<&String> = activity.engagements.iter().filter_map(|at| ids.get(*at)).collect();
            if !named.is_empty() {
                facts.insert("recipients".to_owned(), json!(named));
            }
            self.base.draft.act(&activity.title, facts);
        }
    }
}
