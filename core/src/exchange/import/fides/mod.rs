//! fideslang: a manifest of organisations, systems and datasets, as JSON. A manifest in YAML is JSON in other words.
//!
//! A system is an activity for each of its privacy declarations. It is another party only where the manifest gives the
//! legal name of the business behind it.

mod dataset;
mod declaration;
mod system;

use super::super::cells::Cell;
use super::super::fides::DEFAULT_ORGANISATION;
use super::super::tree::Node;
use super::super::{About, Import};
use super::structured::{Structured, document};
use crate::facts::{Id, Problem};
use serde_json::{Value, json};
use std::collections::HashMap;

const ADDRESS: &str = "the address of a contact is not copied into a register";
const TAXONOMY: &str = "a definition of the taxonomy, and no processing";

/// Reads a manifest.
pub(in crate::exchange) fn read(text: &str, about: &About) -> Result<Import, Vec<Problem>> {
    let root = document(text, about)?;
    let base = Structured::new(about, "no key of fideslang, or one for which a register has no place");
    let mut fides =
        Fides { base, names: HashMap::new(), bases: HashMap::new(), parties: HashMap::new(), kept: HashMap::new() };
    fides.taxonomy(&root);
    fides.organisations(root.list("organization"));
    let (systems, datasets) = (root.list("system"), root.list("dataset"));
    systems.iter().for_each(|system| fides.business(system));
    datasets.iter().for_each(|dataset| fides.periods(dataset));
    systems.iter().for_each(|system| fides.system(system));
    datasets.iter().for_each(|dataset| fides.dataset(dataset));
    for key in ["policy", "registry", "locations", "location_groups", "regulations", "consumer", "policies", "request"]
    {
        if let Some(node) = root.get(key) {
            fides.base.ledger.lost(node, "no processing of personal data");
        }
    }
    fides.base.finish(&root)
}

/// A record in the making.
struct Fides<'a> {
    base: Structured<'a>,
    /// The names that the manifest itself gives to keys of the taxonomy.
    names: HashMap<String, Cell>,
    /// The legal bases of data uses, by key: deprecated, and still written.
    bases: HashMap<String, Cell>,
    /// The parties behind systems, by the key of the system.
    parties: HashMap<String, String>,
    /// How long datasets are kept, by their key.
    kept: HashMap<String, Cell>,
}

impl Fides<'_> {
    /// Definitions are no facts; the names they give to keys are used for the words of a purpose.
    fn taxonomy(&mut self, root: &Node) {
        for section in ["data_use", "data_category", "data_subject", "data_qualifier"] {
            for node in root.list(section) {
                self.base.ledger.lost(node, TAXONOMY);
                let Some(key) = node.get("fides_key").and_then(Node::cell) else { continue };
                if let Some((name, node)) = node.get("name").and_then(|node| Some((node.cell()?, node))) {
                    self.base.ledger.understood(node);
                    self.names.insert(format!("{section}/{}", key.text), name);
                }
                if let Some((basis, node)) = node.get("legal_basis").and_then(|node| Some((node.cell()?, node))) {
                    self.base.ledger.understood(node);
                    self.bases.insert(key.text, basis);
                }
            }
        }
    }

    fn organisations(&mut self, nodes: &[Node]) {
        let Some((first, others)) = nodes.split_first() else { return };
        for other in others {
            self.base.ledger.lost(other, "a second organisation: a register has one holder");
        }
        let base = &mut self.base;
        for (key, kind) in [
            ("fides_key", "organization"),
            ("description", "organization-description"),
            ("security_policy", "security-policy"),
        ] {
            // The default of fideslang names nobody.
            if let Some(words) = base.ledger.take(first.get(key)).filter(|words| words.text != DEFAULT_ORGANISATION) {
                base.draft.state(kind, None, &words);
            }
        }
        if let Some(name) = base.ledger.take(first.get("name")) {
            base.draft.name_holder(&name);
        }
        if let Some(officer) = self.contact(first.get("data_protection_officer")) {
            self.base.draft.enter("contacts", officer);
        }
        for (key, kind) in [("controller", "controller-contact"), ("representative", "representative-contact")] {
            let Some(node) = first.get(key) else { continue };
            self.base.ledger.lost(node, ADDRESS);
            if let Some(name) = self.base.ledger.take(node.get("name")) {
                self.base.draft.state(kind, None, &name);
            }
        }
    }

    /// A contact of the officer: its name, and by what it is reached.
    fn contact(&mut self, node: Option<&Node>) -> Option<Value> {
        let node = node?;
        self.base.ledger.lost(node, ADDRESS);
        let name = self.base.ledger.take(node.get("name"));
        let mail = node.get("email").is_some_and(|node| !node.is_empty());
        let mut contact = json!({"kind": "dpo", "stated": true});
        if name.is_none() && !mail {
            return None;
        }
        if let Some(name) = name {
            contact["words"] = name.words();
        }
        if mail {
            contact["channel"] = json!("email");
        }
        Some(contact)
    }

    /// A category of data: its key, or the name that the manifest gives to it.
    fn category(&self, key: &Cell) -> Value {
        let named = self.names.get(&format!("data_category/{}", key.text));
        match (named, key.text.parse::<Id>()) {
            (None, Ok(id)) => json!({"category": id, "certainty": "stated"}),
            (named, _) => json!({"words": named.unwrap_or(key).words(), "certainty": "stated"}),
        }
    }

    /// The categories of a list; those of the system itself are no personal data.
    fn categories(&mut self, nodes: &[Node], into: &mut Vec<Value>) {
        for node in nodes {
            match node.cell() {
                Some(cell) if cell.text == "system" || cell.text.starts_with("system.") => {
                    self.base.ledger.lost(node, "data of the system, and not of a person");
                }
                Some(cell) => {
                    self.base.ledger.understood(node);
                    let category = self.category(&cell);
                    if !into.iter().any(|known| is_same(known, &category)) {
                        into.push(category);
                    }
                }
                None => self.base.ledger.lost(node, "the key of a category is expected here"),
            }
        }
    }

    /// The recipients in countries that a system or a dataset names, and on what ground; they are not named.
    fn abroad(&mut self, node: &Node, key: &str, data: &[Value], role: Option<&str>) -> Vec<String> {
        let base = &mut self.base;
        let mut places = Vec::new();
        for country in node.list("third_country_transfers") {
            places.extend(base.place(Some(country), "establishment"));
        }
        if let Some(flag) = node.get("does_international_transfers") {
            match flag.flag() {
                Some(true) => {
                    base.ledger.understood(flag);
                    // Abroad, and nobody says where: it may be next door.
                    if places.is_empty() {
                        places.push(json!({"place": null, "kind": "establishment"}));
                    }
                }
                Some(false) => base.ledger.lost(flag, "that there are none is no fact of a transfer"),
                None => base.ledger.lost(flag, "`true` or `false` is expected here"),
            }
        }
        let ground = node.get("legal_basis_for_transfers").filter(|node| !node.is_empty());
        if places.is_empty() {
            if let Some(ground) = ground {
                base.ledger.lost(ground, "a ground, and no transfer beside it");
            }
            return Vec::new();
        }
        let mut facts = serde_json::Map::new();
        if let Some(words) = base.ledger.take(ground) {
            facts.insert("safeguard_words".to_owned(), words.words());
            facts.insert("safeguard_cell".to_owned(), json!("stated"));
            if let Some(kind) = super::super::fides::meaning(super::super::fides::TOOLS, &words.text) {
                facts.insert("facts".to_owned(), json!({"tools": [{"kind": kind}]}));
            }
        }
        if !data.is_empty() {
            facts.insert("data".to_owned(), json!(data));
        }
        if let Some(role) = role {
            facts.insert("by_role".to_owned(), json!(role));
        }
        let why = "a transfer to a third country is made to a recipient there";
        let reading = base.draft.reading("third_country_transfers", "establishment", why);
        let mut ids = Vec::new();
        for mut place in places {
            let code = place["place"].as_str().map(|_| super::structured::code(&place));
            let to = code.map_or_else(|| "abroad".to_owned(), |code| format!("in {code}"));
            place["reading"] = json!(reading);
            let party = base.draft.unnamed(&format!("recipients of {key} {to}"), "class");
            let mut facts = facts.clone();
            facts.insert("places".to_owned(), json!([place]));
            let id = base.draft.engage(&party, facts, (node.line, node.line));
            base.draft.state(super::super::fides::SYSTEM, Some(&id), &Cell::new(key, line(node)));
            ids.push(id);
        }
        ids
    }
}

/// Whether two entries are of one category, whatever else they say.
fn is_same(first: &Value, second: &Value) -> bool {
    first["category"] == second["category"] && text(&first["words"]) == text(&second["words"])
}

/// The text of words.
fn text(words: &Value) -> &str {
    words.as_str().or_else(|| words["text"].as_str()).unwrap_or_default()
}

fn line(node: &Node) -> usize {
    usize::try_from(node.line).unwrap_or(usize::MAX)
}
