//! A system: the party behind it, where there is one, and an activity for each privacy declaration.

use super::super::super::cells::Cell;
use super::super::super::fides::{ROLES, SYSTEM, TEXTS, meaning};
use super::super::super::tree::Node;
use super::super::structured::add;
use super::{ADDRESS, Fides, line};
use serde_json::{Map, Value, json};

/// What holds for every declaration of a system.
pub(super) struct System {
    /// Its key; the number of its line, where it has none.
    pub(super) key: String,
    pub(super) role: Option<&'static str>,
    pub(super) profiling: Option<bool>,
    /// The engagements of all its declarations.
    pub(super) recipients: Vec<String>,
    pub(super) joint: Vec<String>,
    pub(super) joint_words: Vec<Cell>,
    pub(super) line: usize,
}

impl Fides<'_> {
    /// The party behind a system, known before the flows are read.
    pub(super) fn business(&mut self, node: &Node) {
        let Some(name) = self.base.ledger.take(node.get("legal_name").filter(|node| !node.is_empty())) else { return };
        let party = self.base.draft.party(&name);
        if let Some(key) = node.get("fides_key").and_then(Node::cell).filter(|_| party != self.base.draft.holder()) {
            self.parties.insert(key.text, party);
        }
    }

    pub(super) fn system(&mut self, node: &Node) {
        let key = self.base.ledger.take(node.get("fides_key"));
        let key = key.map_or_else(|| format!("line-{}", node.line), |key| key.text);
        for (from, kind) in TEXTS {
            if let Some(words) = self.base.ledger.take(node.get(from)) {
                self.base.draft.state(kind, Some(&key), &words);
            }
        }
        let mut system = System {
            role: self.role(node),
            profiling: self.base.ledger.flag(node.get("uses_profiling").filter(|node| !node.is_empty())),
            recipients: Vec::new(),
            joint: Vec::new(),
            joint_words: Vec::new(),
            line: line(node),
            key,
        };
        self.joint(node, &mut system);
        let mut data = Vec::new();
        for declaration in node.list("privacy_declarations") {
            self.categories(declaration.list("data_categories"), &mut data);
        }
        self.engagement(node, &mut system, &data);
        let abroad = self.abroad(node, &system.key, &data, system.role);
        system.recipients.extend(abroad);
        self.flows(node, &system.key);
        self.officer(node, &system.key);
        for declaration in node.list("privacy_declarations").iter().filter(|node| node.is_map()) {
            self.declaration(node, declaration, &system);
        }
    }

    /// The role of the organisation, where it has one only.
    fn role(&mut self, node: &Node) -> Option<&'static str> {
        let mut roles = Vec::new();
        for title in node.list("responsibility").iter().chain(node.get("data_responsibility_title")) {
            let Some(cell) = title.cell() else { continue };
            match meaning(ROLES, &cell.text) {
                Some(role) => {
                    self.base.ledger.understood(title);
                    roles.push(role);
                }
                None => self.base.ledger.lost(title, "no role of fideslang"),
            }
        }
        roles.dedup();
        match roles.as_slice() {
            [one] => Some(one),
            _ => None,
        }
    }

    /// The engagement of the business behind the system.
    fn engagement(&mut self, node: &Node, system: &mut System, data: &[Value]) {
        let Some(party) = self.parties.get(&system.key).cloned() else { return };
        let mut facts = Map::new();
        if let Some(role) = system.role {
            facts.insert("by_role".to_owned(), json!(role));
        }
        if let Some(name) = node.get("name").and_then(Node::cell) {
            let service = self.base.draft.service(&party, &name);
            facts.insert("service".to_owned(), json!(service));
        }
        if !data.is_empty() {
            facts.insert("data".to_owned(), json!(data));
        }
        let id = self.base.draft.engage(&party, facts, (node.line, node.line));
        self.base.draft.state(SYSTEM, Some(&id), &Cell::new(&system.key, system.line));
        system.recipients.push(id);
    }

    /// Joint controllers: named in a contact, or told of in words.
    pub(super) fn joint(&mut self, node: &Node, system: &mut System) {
        if let Some(contact) = node.get("joint_controller") {
            self.base.ledger.lost(contact, ADDRESS);
            if let Some(name) = self.base.ledger.take(contact.get("name")) {
                let party = self.base.draft.party(&name);
                if party != self.base.draft.holder() {
                    system.joint.push(party);
                }
            }
        }
        system.joint_words.extend(self.base.ledger.take(node.get("joint_controller_info")));
    }

    /// The flows to and from systems behind which another party stands.
    fn flows(&mut self, node: &Node, key: &str) {
        for (list, incoming) in [("egress", false), ("ingress", true)] {
            for flow in node.list(list).iter().filter(|flow| flow.is_map()) {
                let to = flow.get("fides_key").and_then(Node::cell).map(|cell| cell.text).unwrap_or_default();
                let other = self.parties.get(&to).cloned();
                let own = self.parties.get(key).cloned().unwrap_or_else(|| self.base.draft.holder().to_owned());
                let Some(other) = other.filter(|other| *other != own) else {
                    self.base
                        .ledger
                        .lost(flow, "a flow between systems of the holder, or to one that is not described");
                    continue;
                };
                for part in ["fides_key", "type"] {
                    self.base.ledger.take(flow.get(part));
                }
                let mut data = Vec::new();
                self.categories(flow.list("data_categories"), &mut data);
                let (from, to) = if incoming { (other, own) } else { (own, other) };
                let mut stated = json!({"from": from, "to": to, "kind": if incoming { "source" } else { "push" }});
                if !data.is_empty() {
                    stated["data"] = json!(data);
                }
                self.base.draft.enter("flows", stated);
            }
        }
    }

    /// The officer of the business behind a system; of the holder, where there is none.
    fn officer(&mut self, node: &Node, key: &str) {
        let Some((cell, dpo)) = node.get("dpo").and_then(|dpo| Some((dpo.cell()?, dpo))) else { return };
        let mut contact = json!({"kind": "dpo", "stated": true});
        if cell.text.contains('@') || cell.text.contains("//") {
            self.base.ledger.lost(dpo, ADDRESS);
            contact["channel"] = json!(if cell.text.contains('@') { "email" } else { "link" });
        } else {
            self.base.ledger.understood(dpo);
            contact["words"] = cell.words();
        }
        if let Some(party) = self.parties.get(key) {
            contact["of"] = json!(party);
        }
        self.base.draft.enter("contacts", contact);
    }
}

impl System {
    /// The facts that every activity of the system has.
    pub(super) fn facts(&self, title: &str) -> Map<String, Value> {
        let mut facts = Map::from_iter([("title".to_owned(), json!(title))]);
        if let Some(role) = self.role {
            facts.insert("role".to_owned(), json!(role));
        }
        if let Some(profiling) = self.profiling {
            facts.insert("profiling".to_owned(), json!(profiling));
        }
        for party in &self.joint {
            add(&mut facts, "joint_with", json!(party));
        }
        for words in &self.joint_words {
            add(&mut facts, "joint_words", words.words());
        }
        if self.line > 0 {
            facts.insert("lines".to_owned(), json!([self.line]));
        }
        facts
    }
}
