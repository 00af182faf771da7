//! The recipients: each once, with the data of every entry that names it.

use super::super::super::cells::Cell;
use super::super::super::tree::Node;
use super::super::structured::{add, code};
use super::{ADDRESS, Tilt};
use serde_json::{Map, Value, json};

/// A recipient, until the whole document is read.
pub(super) struct Recipient {
    pub(super) party: String,
    /// What it is called: its name, or its category; and the country.
    key: (bool, String, Option<String>),
    pub(super) facts: Map<String, Value>,
    pub(super) line: u32,
}

impl Recipient {
    pub(super) fn new(party: String, name: &str, line: u32) -> Self {
        let facts = Map::from_iter([("by_role".to_owned(), json!("controller"))]);
        Self { party, key: (false, name.to_owned(), None), facts, line }
    }

    /// The country, as a code.
    pub(super) fn country(&self) -> Option<&str> {
        self.key.2.as_deref()
    }
}

impl Tilt<'_> {
    /// The recipients of an entry, by their places in the list.
    pub(super) fn recipients(&mut self, nodes: &[Node], data: Option<&Cell>) -> Vec<usize> {
        let mut found = Vec::new();
        for node in nodes {
            if let Some(at) = self.recipient(node) {
                if !found.contains(&at) {
                    found.push(at);
                }
                self.receives(at, data);
            }
        }
        found
    }

    fn recipient(&mut self, node: &Node) -> Option<usize> {
        let base = &mut self.base;
        let name = base.ledger.take(node.get("name"));
        let category = match node.is_map() {
            true => base.ledger.take(node.get("category")),
            false => base.ledger.take(Some(node)),
        };
        let place = base.place(node.get("country"), "establishment");
        if let Some(representative) = node.get("representative") {
            base.ledger.lost(representative, ADDRESS);
        }
        let Some(called) = name.as_ref().or(category.as_ref()) else {
            base.ledger.lost(node, "neither a name nor a category of recipients");
            return None;
        };
        let code = place.as_ref().map(code);
        let key = (name.is_some(), called.text.clone(), code);
        let at = match self.recipients.iter().position(|known| known.key == key) {
            Some(at) => at,
            None => {
                let party = match &name {
                    Some(name) => base.draft.party(name),
                    None => base.draft.unnamed(&called.text, "category"),
                };
                if party == base.draft.holder() {
                    base.ledger.lost(node, "the holder is no recipient of its own");
                    return None;
                }
                let mut recipient = Recipient::new(party, &called.text, node.line);
                recipient.key = key;
                if let Some(place) = place {
                    add(&mut recipient.facts, "places", place);
                }
                self.recipients.push(recipient);
                self.recipients.len() - 1
            }
        };
        self.more(node, at, category.as_ref());
        Some(at)
    }

    /// What an entry says of a recipient beside its name.
    fn more(&mut self, node: &Node, at: usize, category: Option<&Cell>) {
        let Some(recipient) = self.recipients.get_mut(at) else { return };
        if let Some(category) = category {
            let known = recipient.facts.get("function").map(|words| words["text"] == category.text.as_str());
            match known {
                None => drop(recipient.facts.insert("function".to_owned(), category.words())),
                Some(true) => {}
                Some(false) => add(&mut recipient.facts, "details", category.words()),
            }
        }
        for (key, kind) in [("division", "recipient-division"), ("address", "recipient-address")] {
            if let Some(words) = self.base.ledger.take(node.get(key)) {
                self.base.draft.state(kind, Some(&recipient.party), &words);
            }
        }
    }

    fn receives(&mut self, at: usize, data: Option<&Cell>) {
        let (Some(recipient), Some(data)) = (self.recipients.get_mut(at), data) else { return };
        let entry = json!({"words": data.words(), "certainty": "stated"});
        let known = recipient.facts.get("data").and_then(Value::as_array).is_some_and(|all| all.contains(&entry));
        if !known {
            add(&mut recipient.facts, "data", entry);
        }
    }
}
