//! A dataset: data that are stored, with the categories of all its fields.

use super::super::super::cells::Cell;
use super::super::super::fides::DATASET;
use super::super::super::tree::Node;
use super::super::activities::retention;
use super::super::draft::push;
use super::super::structured::add;
use super::system::System;
use super::{Fides, is_same, line, text};
use serde_json::{Value, json};

impl Fides<'_> {
    /// How long a dataset is kept, known before the systems that refer to it are read.
    pub(super) fn periods(&mut self, node: &Node) {
        let kept = node.get("retention").and_then(Node::cell);
        if let (Some(key), Some(kept)) = (node.get("fides_key").and_then(Node::cell), kept) {
            self.kept.insert(key.text, kept);
        }
    }

    pub(super) fn dataset(&mut self, node: &Node) {
        let key = self.base.ledger.take(node.get("fides_key"));
        let name = self.base.ledger.take(node.get("name"));
        let title =
            name.as_ref().or(key.as_ref()).map_or_else(|| format!("line-{}", node.line), |cell| cell.text.clone());
        let key = key.map_or_else(|| title.clone(), |key| key.text);
        let mut data = Vec::new();
        self.fields(node, &mut data);
        let mut system = System {
            key: key.clone(),
            role: None,
            profiling: None,
            recipients: Vec::new(),
            joint: Vec::new(),
            joint_words: Vec::new(),
            line: line(node),
        };
        self.joint(node, &mut system);
        let mut facts = system.facts(&title);
        if let Some(words) = self.base.ledger.take(node.get("description")) {
            add(&mut facts, "details", words.words());
        }
        if let Some(words) = self.base.ledger.take(node.get("retention").filter(|node| !node.is_empty())) {
            add(&mut facts, "retention", retention(&words));
        }
        let recipients = self.abroad(node, &key, &data, None);
        if !recipients.is_empty() {
            facts.insert("recipients".to_owned(), json!(recipients));
        }
        // No personal data: nothing that a register is about.
        if data.is_empty() && recipients.is_empty() {
            self.base.ledger.lost(node, "a dataset without personal data");
            return;
        }
        facts.insert("data".to_owned(), json!(data));
        let id = self.base.draft.act_as(&key.to_lowercase(), facts);
        self.base.draft.state(DATASET, Some(&id), &Cell::new(&key, line(node)));
    }

    /// The categories of the set, its collections and all their fields; a field with personal data is an example of its
    /// categories. The reader bounds how deep they go.
    fn fields(&mut self, node: &Node, data: &mut Vec<Value>) {
        self.categories(node.list("data_categories"), data);
        for list in ["collections", "fields"] {
            for field in node.list(list).iter().filter(|field| field.is_map()) {
                if let Some(words) = field.get("description") {
                    self.base.ledger.lost(words, "the description of a field is no fact of a processing");
                }
                self.field(field, data);
                self.fields(field, data);
            }
        }
    }

    fn field(&mut self, field: &Node, data: &mut Vec<Value>) {
        let mut own = Vec::new();
        self.categories(field.list("data_categories"), &mut own);
        let Some(name) = field.get("name") else { return };
        let Some(words) = name.cell().filter(|_| !own.is_empty()) else {
            return self.base.ledger.lost(name, "the name of a field without personal data");
        };
        self.base.ledger.understood(name);
        for category in own {
            let at = data.iter().position(|known| is_same(known, &category)).unwrap_or_else(|| {
                data.push(category);
                data.len() - 1
            });
            let known = data[at]["examples"].as_array().into_iter().flatten().any(|of| text(of) == words.text);
            if !known {
                push(&mut data[at]["examples"], words.words());
            }
        }
    }
}
