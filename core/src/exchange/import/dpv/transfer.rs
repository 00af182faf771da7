//! Who receives the data of a process, and on what ground they go there.

use super::super::super::dpv::{ADEQUACY, TOOLS};
use super::super::draft::push;
use super::graph::Object;
use super::process::{Draught, point};
use super::{Dpv, Engagement};
use serde_json::{Map, Value, json};

impl Dpv<'_> {
    /// The engagements of a process, each pair of parties once: their places in the list.
    pub(super) fn engaged(&mut self, draught: &Draught) -> Vec<usize> {
        let exporters = match (draught.exporters.as_slice(), draught.controllers.as_slice()) {
            ([], []) => Vec::new(),
            ([], controllers) => controllers.to_vec(),
            (exporters, _) => exporters.to_vec(),
        };
        let mut found = Vec::new();
        for (name, label) in &draught.receivers {
            let engages = self.party(name);
            // A sub-processor is engaged by the processor, where there is one only.
            let by = match (*label, draught.processors.as_slice()) {
                ("sub-processor", [one]) => vec![self.party(one)],
                _ if exporters.is_empty() => vec![self.draft.holder().to_owned()],
                _ => exporters.iter().map(|name| self.party(name)).collect(),
            };
            for by in by.into_iter().filter(|by| *by != engages) {
                let at = self.engagement(&by, &engages, label);
                self.fill(at, draught);
                if !found.contains(&at) {
                    found.push(at);
                }
            }
        }
        found
    }

    fn engagement(&mut self, by: &str, engages: &str, label: &'static str) -> usize {
        let known = self.engagements.iter().position(|of| of.by == by && of.engages == engages);
        let at = known.unwrap_or(self.engagements.len());
        match self.engagements.get_mut(at) {
            // `recipient` says less than the others.
            Some(engagement) if engagement.label == "recipient" => engagement.label = label,
            Some(_) => {}
            None => self.engagements.push(Engagement {
                by: by.to_owned(),
                engages: engages.to_owned(),
                label,
                facts: Map::new(),
            }),
        }
        at
    }

    fn fill(&mut self, at: usize, draught: &Draught) {
        let controllers: Vec<String> = draught.controllers.iter().map(|name| self.party(name)).collect();
        let Some(engagement) = self.engagements.get_mut(at) else { return };
        if controllers.contains(&engagement.by) {
            engagement.facts.insert("by_role".to_owned(), json!("controller"));
        }
        let data = engagement.facts.entry("data").or_insert_with(|| json!([]));
        for category in &draught.data {
            if !data.as_array().is_some_and(|all| all.contains(category)) {
                push(data, category.clone());
            }
        }
        if data.as_array().is_some_and(Vec::is_empty) {
            engagement.facts.remove("data");
        }
        let Some(ground) = draught.ground.as_object() else { return };
        engagement.facts.insert("safeguard_cell".to_owned(), json!("stated"));
        let facts = engagement.facts.entry("facts").or_insert_with(|| json!({}));
        for (key, values) in ground {
            for value in values.as_array().into_iter().flatten() {
                if !facts[key].as_array().is_some_and(|all| all.contains(value)) {
                    push(&mut facts[key], value.clone());
                }
            }
        }
    }

    /// Whether an object is the ground of a transfer: a tool of Art. 46, a decision of Art. 45, a derogation of Art. 49.
    pub(super) fn tool(&mut self, at: usize, object: &Object, draught: &mut Draught) -> bool {
        let Object::Name(name) = object else { return false };
        let kinds = self.graph.kinds(name);
        let Some((key, fact)) = kinds.iter().find_map(|kind| ground(kind)) else {
            let decision =
                kinds.iter().any(|kind| matches!(kind.as_str(), "eu-gdpr:A45-3" | "eu-gdpr:AdequacyDecision"));
            if decision {
                self.graph.lost(at, "which decision is not said: the law of the day tells whether there is one");
            }
            return decision;
        };
        self.met(at, object);
        if draught.ground.is_null() {
            draught.ground = json!({});
        }
        push(&mut draught.ground[key], fact);
        true
    }
}

/// The fact that a term states, with the list it goes into.
fn ground(term: &str) -> Option<(&'static str, Value)> {
    if let Some(country) = term.strip_prefix("legal-eu:").and_then(|local| local.strip_prefix(ADEQUACY)) {
        // For the United Kingdom there have been two, and DPV does not say which.
        let one = country.len() == 2 && country != "GB";
        return one.then(|| ("claims", json!(format!("eu-adequacy-{}", country.to_lowercase()))));
    }
    let local = term.strip_prefix("eu-gdpr:")?;
    if local == "A49-2" {
        return Some(("derogations", json!({"point": "compelling"})));
    }
    if let Some(point) = point(term, "eu-gdpr:A49-1-").filter(|point| "abcdefg".contains(point.as_str())) {
        return Some(("derogations", json!({"point": point})));
    }
    let kind = TOOLS.iter().find(|(known, _)| *known == local)?.1;
    Some(("tools", json!({"kind": kind})))
}
