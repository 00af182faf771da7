//! Processings, with their purposes, data and persons.

use super::super::super::tree::Node;
use super::super::activities::retention;
use super::super::draft::{push, slug};
use super::super::structured::add;
use super::words::{BASES, EXCEPTIONS, bare, meaning};
use super::{Activity, Ciso, Record};
use crate::facts::Id;
use serde_json::{Map, Value, json};

impl Ciso<'_> {
    pub(super) fn processing(&mut self, record: &Record<'_>) {
        let fields = record.fields;
        let name = self.base.ledger.take(fields.get("name"));
        let title = name.map_or_else(|| "processing".to_owned(), |name| name.text);
        let mut facts =
            Map::from_iter([("title".to_owned(), json!(title)), ("lines".to_owned(), json!([fields.line]))]);
        if let Some(words) = self.base.ledger.take(fields.get("description").filter(|node| !node.is_empty())) {
            add(&mut facts, "details", words.words());
        }
        for nature in fields.list("nature") {
            let node = nature.get("str").or_else(|| nature.get("name")).unwrap_or(nature);
            if let Some(words) = self.base.ledger.take(Some(node)) {
                add(&mut facts, "details", words.words());
            }
        }
        // Of earlier versions: the basis of the processing, and of no purpose.
        let (bases, exceptions) = self.bases(fields.get("legal_basis"));
        bases.into_iter().for_each(|basis| add(&mut facts, "bases", basis));
        exceptions.into_iter().for_each(|exception| add(&mut facts, "art9", exception));
        let id = record.id.clone();
        if let Some(node) = fields.get("id") {
            self.base.ledger.understood(node);
        }
        self.activities.push(Activity { id, title, facts, purposes: Vec::new(), engagements: Vec::new() });
    }

    /// The points that a word of the program names.
    fn bases(&mut self, node: Option<&Node>) -> (Vec<Value>, Vec<Value>) {
        let Some((node, cell)) = node.and_then(|node| Some((node, node.cell()?))) else { return Default::default() };
        if let Some(points) = meaning(BASES, &cell.text) {
            self.base.ledger.understood(node);
            let basis = |point: &&str| json!({"point": point, "words": cell.words()});
            return (points.iter().map(basis).collect(), Vec::new());
        }
        if let Some(point) = meaning(EXCEPTIONS, &cell.text) {
            self.base.ledger.understood(node);
            return (Vec::new(), vec![json!({"point": point, "words": cell.words()})]);
        }
        self.base.ledger.lost(node, "no basis of Art. 6(1) and no exception of Art. 9(2)");
        Default::default()
    }

    pub(super) fn purpose(&mut self, record: &Record<'_>) {
        let Some(at) = self.of(record) else { return };
        let fields = record.fields;
        let Some(name) = self.base.ledger.take(fields.get("name")) else { return };
        let id = self.base.draft.id(&format!("{}-purpose", slug(&name.text)));
        let mut purpose = json!({"id": id, "words": name.words()});
        if let Some(words) = self.base.ledger.take(fields.get("description").filter(|node| !node.is_empty())) {
            purpose["details"] = json!([words.words()]);
        }
        let (bases, mut exceptions) = self.bases(fields.get("legal_basis"));
        if !bases.is_empty() {
            purpose["bases"] = json!(bases);
        }
        exceptions.extend(self.bases(fields.get("article_9_condition")).1);
        let activity = &mut self.activities[at];
        activity.purposes.push(purpose);
        exceptions.into_iter().for_each(|exception| add(&mut activity.facts, "art9", exception));
    }

    pub(super) fn data(&mut self, record: &Record<'_>) {
        let Some(at) = self.of(record) else { return };
        let fields = record.fields;
        let mut category = json!({"certainty": "stated"});
        if let Some(name) = self.base.ledger.take(fields.get("name")) {
            category["words"] = name.words();
        }
        if let Some(id) = self.word(fields.get("category")) {
            category["category"] = json!(id);
        }
        if let Some(words) = self.base.ledger.take(fields.get("description").filter(|node| !node.is_empty())) {
            category["explanation"] = words.words();
        }
        add(&mut self.activities[at].facts, "data", category);
        let period = self.base.ledger.take(fields.get("retention").filter(|node| !node.is_empty()));
        let deletion = fields.get("deletion_policy").and_then(|node| Some((node, node.cell()?)));
        let deleted = deletion.as_ref().map(|(_, cell)| bare(&cell.text) == "automatic_deletion");
        if let Some((node, _)) = deletion {
            match (&period, deleted) {
                (Some(_), Some(true)) => self.base.ledger.understood(node),
                _ => self
                    .base
                    .ledger
                    .lost(node, "a register says of a period whether the data are deleted at its end, and no more"),
            }
        }
        if let Some(words) = period {
            let mut period = retention(&words);
            if deleted == Some(true) {
                period["deletion"] = json!(true);
            }
            add(&mut self.activities[at].facts, "retention", period);
        }
    }

    pub(super) fn subject(&mut self, record: &Record<'_>) {
        let Some(at) = self.of(record) else { return };
        let fields = record.fields;
        let mut subject = json!({});
        if let Some(name) = self.base.ledger.take(fields.get("name")) {
            subject["words"] = name.words();
        }
        if let Some(kind) = self.word(fields.get("category")) {
            subject["kind"] = json!(kind);
        }
        add(&mut self.activities[at].facts, "data_subjects", subject);
    }

    /// A word of a list of the program, as an id.
    fn word(&mut self, node: Option<&Node>) -> Option<Id> {
        let (node, cell) = node.and_then(|node| Some((node, node.cell()?)))?;
        match bare(&cell.text).parse::<Id>() {
            Ok(id) => {
                self.base.ledger.understood(node);
                Some(id)
            }
            Err(error) => {
                self.base.ledger.lost(node, &error.to_string());
                None
            }
        }
    }

    /// A value goes into a list of an engagement, once.
    pub(super) fn once(facts: &mut Map<String, Value>, key: &str, value: Value) {
        let known = facts.get(key).and_then(Value::as_array).is_some_and(|all| all.contains(&value));
        if !known {
            push(facts.entry(key).or_insert_with(|| json!([])), value);
        }
    }
}
