//! The transfers to third countries: by country, and not by recipient.
//!
//! An entry holds for every recipient that the document puts in that country. Where it puts none there, the recipients are
//! a class that the document does not name.

use super::super::super::cells::Cell;
use super::super::super::tree::Node;
use super::super::safeguards;
use super::super::structured::{add, code};
use super::Tilt;
use super::recipients::Recipient;
use serde_json::{Map, Value, json};

/// What an entry says of the ground of a transfer.
#[derive(Default)]
struct Ground {
    claims: Vec<Value>,
    tools: Vec<Value>,
    words: Vec<Cell>,
    /// Words that claim no ground: on what is denied, on the law of the third country.
    asides: Vec<Cell>,
}

impl Tilt<'_> {
    pub(super) fn transfers(&mut self, entries: &[Node]) {
        for entry in entries.iter().filter(|entry| entry.is_map()) {
            self.transfer(entry);
        }
    }

    fn transfer(&mut self, entry: &Node) {
        let country = entry.get("country").filter(|node| !node.is_empty());
        let place = self.base.place(country, "establishment");
        let ground = self.ground(entry);
        if country.is_none() && ground.is_empty() {
            return;
        }
        let code = place.as_ref().map(code);
        let mut at: Vec<usize> = (0..self.recipients.len())
            .filter(|at| code.is_some() && self.recipients[*at].country() == code.as_deref())
            .collect();
        if at.is_empty() {
            at.push(self.class(place, code.as_deref(), entry.line));
        }
        for at in at {
            ground.state(&mut self.recipients[at].facts);
        }
    }

    /// The recipients in a country that the document does not name.
    fn class(&mut self, place: Option<Value>, code: Option<&str>, line: u32) -> usize {
        let words = format!("recipients in {}", code.unwrap_or("a third country"));
        let why = "a transfer to a third country is made to a recipient there";
        let reading = self.base.draft.reading("thirdCountryTransfers.country", "establishment", why);
        let mut place = place.unwrap_or_else(|| json!({"place": "third-country", "kind": "establishment"}));
        place["reading"] = json!(reading);
        let party = self.base.draft.unnamed(&words, "class");
        let mut recipient = Recipient::new(party, &words, line);
        add(&mut recipient.facts, "places", place);
        self.recipients.push(recipient);
        self.recipients.len() - 1
    }

    fn ground(&mut self, entry: &Node) -> Ground {
        let mut ground = Ground::default();
        if let Some(node) = entry.get("adequacyDecision") {
            let facts = self.described(node, &mut ground);
            ground.claims = list(&facts, "claims");
            let why = match ground.claims.is_empty() {
                true => "which decision is not said: the law of the day tells whether there is one",
                false => "",
            };
            self.available(node, why);
        }
        if let Some(node) = entry.get("standardDataProtectionClause") {
            let facts = self.described(node, &mut ground);
            let stated = node.get("available").and_then(Node::flag) == Some(true);
            let named = list(&facts, "tools").into_iter().filter(|tool| tool["kind"] == "scc");
            ground.tools.extend(named);
            if stated && ground.tools.is_empty() {
                ground.tools.push(json!({"kind": "scc", "instrument": null, "module": null}));
            }
            self.available(node, if stated { "" } else { "that there are none is no fact of a transfer" });
        }
        if let Some(node) = entry.get("appropriateGuarantees") {
            let facts = self.described(node, &mut ground);
            let before = ground.tools.len();
            let named = list(&facts, "tools");
            ground.tools.extend(named.into_iter().filter(|tool| tool["kind"] != "scc" || before == 0));
            let why = if ground.tools.len() > before { "" } else { "which guarantee is not said" };
            self.available(node, why);
        }
        // The corpus spells the key in two ways.
        for key in ["presenceOfEnforceableRightsAndEffectiveRemedies", "presenceOfEnforcableRightsAndEffectiveRemedies"]
        {
            if let Some(node) = entry.get(key) {
                ground.asides.extend(self.base.ledger.take(node.get("description")));
                self.available(node, "a matter of the law of the third country, and no fact of a transfer");
            }
        }
        ground
    }

    /// The words of a description, and what they claim unless the entry denies it.
    fn described(&mut self, node: &Node, ground: &mut Ground) -> Value {
        let Some(description) = node.get("description").filter(|node| !node.is_empty()) else { return Value::Null };
        let Some(cell) = self.base.ledger.take(Some(description)) else { return Value::Null };
        if node.get("available").and_then(Node::flag) == Some(false) {
            ground.asides.push(cell);
            return Value::Null;
        }
        ground.words.push(cell.clone());
        let (facts, _) = safeguards::safeguard(&cell);
        facts.get("facts").cloned().unwrap_or_default()
    }

    /// The flag of a part: understood, or lost for a reason.
    fn available(&mut self, node: &Node, why: &str) {
        let Some(flag) = node.get("available").filter(|node| !node.is_empty()) else { return };
        match flag.flag() {
            None => self.base.ledger.lost(flag, "`true` or `false` is expected here"),
            Some(_) if why.is_empty() => self.base.ledger.understood(flag),
            Some(_) => self.base.ledger.lost(flag, why),
        }
    }
}

impl Ground {
    fn is_empty(&self) -> bool {
        self.words.is_empty() && self.asides.is_empty() && self.tools.is_empty()
    }

    /// Goes into the facts of an engagement.
    fn state(&self, engagement: &mut Map<String, Value>) {
        for words in &self.words {
            if engagement.contains_key("safeguard_words") {
                add(engagement, "safeguard_details", words.words());
            } else {
                engagement.insert("safeguard_words".to_owned(), words.words());
                engagement.insert("safeguard_cell".to_owned(), json!("stated"));
            }
        }
        for words in &self.asides {
            add(engagement, "details", words.words());
        }
        for (key, values) in [("claims", &self.claims), ("tools", &self.tools)] {
            for value in values {
                let facts = engagement.entry("facts").or_insert_with(|| json!({}));
                let known = facts[key].as_array().is_some_and(|all| all.contains(value));
                if !known {
                    super::super::draft::push(&mut facts[key], value.clone());
                }
            }
        }
    }
}

fn list(facts: &Value, key: &str) -> Vec<Value> {
    facts.get(key).and_then(Value::as_array).cloned().unwrap_or_default()
}
