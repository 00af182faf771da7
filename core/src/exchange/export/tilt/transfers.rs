//! The transfers to third countries, by country, with what the law of the day makes of them.

use super::{Notice, list};
use crate::Outcome;
use crate::facts::{Fact, Leg, Tool, ToolKind};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// What is known of the transfers to a country.
#[derive(Default)]
struct Ground {
    words: Vec<String>,
    clauses: Vec<String>,
    others: Vec<String>,
    decisions: Vec<String>,
}

impl Notice<'_> {
    /// A country is third where the law restricts the transfer: a party in the zone is none.
    pub(super) fn transfers(&mut self) -> Value {
        let mut countries: BTreeMap<String, Ground> = BTreeMap::new();
        for leg in self.register.legs() {
            let Some(place) = leg.transfer.importer.country.as_known() else { continue };
            let verdict = self.day.transfer(&leg.transfer);
            let code = place.country().map_or_else(String::new, |country| country.alpha2().to_owned());
            let third = *place == crate::Place::THIRD_COUNTRY;
            if verdict.outcome == Outcome::NotRestricted || code.is_empty() && !third || is_of_the_zone(place.at()) {
                continue;
            }
            countries.entry(code).or_default().add(&leg, verdict.ground.as_deref());
        }
        // An entry without a country and without a ground would say nothing.
        let entries = countries.into_iter().map(|(code, ground)| ground.entry(&code));
        Value::Array(entries.filter(|entry| entry.as_object().is_some_and(|entry| !entry.is_empty())).collect())
    }
}

const fn is_of_the_zone(at: crate::Where) -> bool {
    matches!(at, crate::Where::Eea)
}

impl Ground {
    fn add(&mut self, leg: &Leg, ground: Option<&str>) {
        let mut keep = |text: &str| {
            if !text.is_empty() && !self.words.iter().any(|known| known == text) {
                self.words.push(text.to_owned());
            }
        };
        if let Some(words) = leg.safeguard.words.as_known() {
            keep(&words.text);
        }
        for tool in list(&leg.transfer.tools) {
            let (kind, label) = label(tool);
            let all = if kind == Some(ToolKind::Scc) { &mut self.clauses } else { &mut self.others };
            if kind != Some(ToolKind::DpaClauses) && !all.contains(&label) {
                all.push(label);
            }
        }
        if let Some(decision) = ground.filter(|ground| ground.contains("adequacy"))
            && !self.decisions.iter().any(|known| known == decision)
        {
            self.decisions.push(decision.to_owned());
        }
    }

    /// What is not known is left out: the schema requires none of it.
    fn entry(self, code: &str) -> Value {
        let mut entry = Map::new();
        if !code.is_empty() {
            entry.insert("country".to_owned(), json!(code));
        }
        let words = self.words.join("\n");
        let parts = [
            ("adequacyDecision", self.decisions),
            ("standardDataProtectionClause", self.clauses),
            ("appropriateGuarantees", self.others),
        ];
        let mut said = false;
        for (key, named) in parts {
            if named.is_empty() {
                continue;
            }
            // The words of the document stand once, with the first part that is there.
            let description = if said || words.is_empty() { named.join("; ") } else { words.clone() };
            said = true;
            entry.insert(key.to_owned(), json!({"available": true, "description": description}));
        }
        if !said && !words.is_empty() {
            entry.insert("appropriateGuarantees".to_owned(), json!({"description": words}));
        }
        Value::Object(entry)
    }
}

fn label(tool: &Tool) -> (Option<ToolKind>, String) {
    let kind = match tool.kind {
        Fact::Is(kind) => Some(kind),
        _ => None,
    };
    let named = tool.instrument.as_known().map(|id| id.to_string());
    (kind, named.or_else(|| kind.map(|kind| kind.to_string())).unwrap_or_default())
}
