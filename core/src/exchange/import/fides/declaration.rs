//! A privacy declaration: a purpose with its data, persons, basis, period and third parties.

use super::super::super::cells::Cell;
use super::super::super::fides::{BASES, EXCEPTIONS, NOT_STATED, SYSTEM, meaning};
use super::super::super::tree::Node;
use super::super::activities::retention;
use super::super::draft::{push, slug};
use super::super::structured::add;
use super::Fides;
use super::system::System;
use crate::facts::Id;
use serde_json::{Map, Value, json};

impl Fides<'_> {
    pub(super) fn declaration(&mut self, whole: &Node, node: &Node, system: &System) {
        let name = self.base.ledger.take(node.get("name"));
        let purpose = self.base.ledger.take(node.get("data_use")).filter(|key| key.text != NOT_STATED);
        let system_name = whole.get("name").and_then(Node::cell).map_or_else(|| system.key.clone(), |cell| cell.text);
        let title = name.as_ref().map_or(&system_name, |name| &name.text).clone();
        let mut facts = system.facts(&title);
        let mut data = Vec::new();
        self.categories(node.list("data_categories"), &mut data);
        if !data.is_empty() {
            facts.insert("data".to_owned(), json!(data));
        }
        self.subjects(node, &mut facts);
        self.purpose(node, purpose, &title, &mut facts);
        self.exceptions(node, &mut facts);
        self.profiled(whole, &mut facts);
        for reference in node.list("dataset_references").iter().chain(whole.list("dataset_references")) {
            let kept = reference.cell().and_then(|key| self.kept.get(&key.text).cloned());
            match kept {
                Some(words) => {
                    self.base.ledger.understood(reference);
                    add(&mut facts, "retention", retention(&words));
                }
                None => self.base.ledger.lost(reference, "of the dataset it is not said here how long it is kept"),
            }
        }
        let mut recipients = system.recipients.clone();
        recipients.extend(self.third_parties(node, system));
        if !recipients.is_empty() {
            facts.insert("recipients".to_owned(), json!(recipients));
        }
        self.cookies(node);
        let wanted = format!("{}-{}", system.key.to_lowercase(), slug(&title));
        let id = self.base.draft.act_as(&wanted, facts);
        self.base.draft.state(SYSTEM, Some(&id), &Cell::new(&system.key, system.line));
    }

    fn subjects(&mut self, node: &Node, facts: &mut Map<String, Value>) {
        for subject in node.list("data_subjects") {
            let Some(cell) = self.base.ledger.take(Some(subject)) else { continue };
            let named = self.names.get(&format!("data_subject/{}", cell.text));
            let stated = match (named, cell.text.parse::<Id>()) {
                (None, Ok(id)) => json!({"kind": id}),
                (named, _) => json!({"words": named.unwrap_or(&cell).words()}),
            };
            add(facts, "data_subjects", stated);
        }
    }

    /// The purpose, with its basis and period.
    fn purpose(&mut self, node: &Node, purpose: Option<Cell>, title: &str, facts: &mut Map<String, Value>) {
        let stated = node.get("legal_basis_for_processing").filter(|node| !node.is_empty());
        let mut basis = stated.and_then(Node::cell).filter(|_| purpose.is_some());
        match (stated, &basis) {
            (Some(node), Some(_)) => self.base.ledger.understood(node),
            (Some(node), None) => self.base.ledger.lost(node, "the basis of no purpose"),
            _ => {}
        }
        let Some(key) = purpose else { return };
        if basis.is_none() {
            basis = self.bases.get(&key.text).cloned();
        }
        let words = self.names.get(&format!("data_use/{}", key.text)).unwrap_or(&key).words();
        let id = self.base.draft.id(&format!("{}-purpose", slug(title)));
        let mut purpose = json!({"id": id, "words": words});
        if let Some(basis) = basis {
            let mut stated = json!({"words": basis.words()});
            if let Some(point) = meaning(BASES, &basis.text) {
                stated["point"] = json!(point);
            }
            if let Some(words) = self.base.ledger.take(node.get("impact_assessment_location")) {
                push(&mut stated["details"], words.words());
            }
            purpose["bases"] = json!([stated]);
        }
        if let Some(words) = self.base.ledger.take(node.get("retention_period")) {
            purpose["retention"] = json!([retention(&words)]);
        }
        facts.insert("purposes".to_owned(), json!([purpose]));
    }

    fn exceptions(&mut self, node: &Node, facts: &mut Map<String, Value>) {
        let basis = node.get("special_category_legal_basis").filter(|node| !node.is_empty());
        let known = basis.and_then(Node::cell).and_then(|cell| Some((meaning(EXCEPTIONS, &cell.text)?, cell)));
        if let Some((point, cell)) = &known {
            add(facts, "art9", json!({"point": point, "words": cell.words()}));
        }
        match basis {
            Some(node) if known.is_some() => self.base.ledger.understood(node),
            Some(node) => self.base.ledger.lost(node, "no exception of fideslang"),
            None => {}
        }
        if let Some(flag) = node.get("processes_special_category_data") {
            match flag.flag() {
                // That there are such data is in the register with the exception that lets them be used.
                Some(said) if said == known.is_some() => self.base.ledger.understood(flag),
                _ => self.base.ledger.lost(flag, "whether there are special categories, a register tells by its data"),
            }
        }
    }

    fn profiled(&mut self, whole: &Node, facts: &mut Map<String, Value>) {
        if let Some(words) =
            self.base.ledger.take(whole.get("legal_basis_for_profiling").filter(|node| !node.is_empty()))
        {
            add(facts, "profiling_words", words.words());
        }
    }

    /// Third parties that the manifest does not name.
    fn third_parties(&mut self, node: &Node, system: &System) -> Option<String> {
        let shared = node.get("data_shared_with_third_parties");
        let words = self.base.ledger.take(node.get("third_parties").filter(|node| !node.is_empty()));
        let mut data = Vec::new();
        self.categories(node.list("shared_categories"), &mut data);
        let flag = shared.and_then(Node::flag);
        match (shared, flag) {
            (Some(node), Some(true)) => self.base.ledger.understood(node),
            (Some(node), Some(false)) => self.base.ledger.lost(node, "that there are none is no fact of a transfer"),
            (Some(node), None) => self.base.ledger.lost(node, "`true` or `false` is expected here"),
            _ => {}
        }
        if flag != Some(true) && words.is_none() && data.is_empty() {
            return None;
        }
        let called =
            words.as_ref().map_or_else(|| format!("third parties of {}", system.key), |words| words.text.clone());
        let party = self.base.draft.unnamed(&called, "class");
        let mut facts = Map::new();
        if let Some(role) = system.role {
            facts.insert("by_role".to_owned(), json!(role));
        }
        if let Some(words) = words {
            facts.insert("function".to_owned(), words.words());
        }
        if !data.is_empty() {
            facts.insert("data".to_owned(), json!(data));
        }
        Some(self.base.draft.engage(&party, facts, (node.line, node.line)))
    }

    fn cookies(&mut self, node: &Node) {
        let mut uses = Vec::new();
        for cookie in node.list("cookies") {
            uses.extend(self.base.ledger.take(cookie.get("name")).map(|name| name.words()));
        }
        if !uses.is_empty() {
            self.base.draft.enter("cookies", json!({"uses": uses}));
        }
    }
}
