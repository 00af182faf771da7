//! Recipients, contractors and transfers.

use super::super::super::cells::Cell;
use super::super::super::tree::Node;
use super::super::safeguards;
use super::super::structured::code;
use super::words::{INSIDE, LABELS, TOOLS, bare, meaning};
use super::{Ciso, Engagement, Record};
use serde_json::{Map, Value, json};

impl Ciso<'_> {
    pub(super) fn recipient(&mut self, record: &Record<'_>) {
        let fields = record.fields;
        let inside = fields.get("category").and_then(Node::cell).is_some_and(|cell| INSIDE.contains(&bare(&cell.text)));
        if inside {
            return self.base.ledger.lost(fields, "inside the holder: no other party");
        }
        let Some(activity) = self.of(record) else { return };
        let Some(name) = self.base.ledger.take(fields.get("name")) else { return };
        let Some(at) = self.engagement(Some(&name), fields.line) else {
            return self.base.ledger.lost(fields, "the holder is no recipient of its own");
        };
        self.labelled(at, fields.get("category"), "recipient");
        self.more(at, fields, activity);
    }

    pub(super) fn contractor(&mut self, record: &Record<'_>) {
        let Some(activity) = self.of(record) else { return };
        let fields = record.fields;
        let entity = self.named(fields.get("entity"));
        let name = self.base.ledger.take(fields.get("name").filter(|node| !node.is_empty()));
        let Some(at) = self.engagement(entity.as_ref().or(name.as_ref()), fields.line) else { return };
        self.labelled(at, fields.get("relationship_type"), "recipient");
        if let Some(place) = self.base.place(fields.get("country"), "establishment") {
            self.stands(at, place);
        }
        if let (Some(_), Some(name)) = (entity, name) {
            self.engagements[at].facts.entry("function").or_insert_with(|| name.words());
        }
        self.more(at, fields, activity);
    }

    pub(super) fn transfer(&mut self, record: &Record<'_>) {
        let Some(activity) = self.of(record) else { return };
        let fields = record.fields;
        let entity = self.named(fields.get("entity"));
        let place = self.base.place(fields.get("country"), "establishment");
        let at = match &entity {
            Some(entity) => self.engagement(Some(entity), fields.line),
            None => Some(self.class(place.as_ref(), fields.line)),
        };
        let Some(at) = at else { return };
        if let Some(mut place) = place {
            if entity.is_none() {
                let why = "a transfer to a third country is made to a recipient there";
                place["reading"] = json!(self.base.draft.reading("data-transfers.country", "establishment", why));
            }
            self.stands(at, place);
        }
        if let Some(name) = self.base.ledger.take(fields.get("name").filter(|node| !node.is_empty())) {
            self.engagements[at].facts.entry("function").or_insert_with(|| name.words());
        }
        self.guarantees(at, fields.get("guarantees").filter(|node| !node.is_empty()));
        // `legal_basis` in earlier versions.
        for key in ["transfer_mechanism", "legal_basis"] {
            self.mechanism(at, fields.get(key));
        }
        self.more(at, fields, activity);
    }

    /// A place of the party, once for each country.
    fn stands(&mut self, at: usize, place: Value) {
        let facts = &mut self.engagements[at].facts;
        let known =
            facts.get("places").and_then(Value::as_array).into_iter().flatten().any(|of| code(of) == code(&place));
        if !known {
            Self::once(facts, "places", place);
        }
    }

    /// The words on the guarantees, with what they claim.
    fn guarantees(&mut self, at: usize, node: Option<&Node>) {
        let Some((node, cell)) = node.and_then(|node| Some((node, node.cell()?))) else { return };
        let facts = &mut self.engagements[at].facts;
        if facts.contains_key("safeguard_words") {
            self.base.ledger.understood(node);
            return Self::once(facts, "safeguard_details", cell.words());
        }
        let (mut read, unread) = safeguards::safeguard(&cell);
        self.base.ledger.judged(node, unread);
        facts.append(&mut read);
    }

    fn mechanism(&mut self, at: usize, node: Option<&Node>) {
        let Some((node, cell)) = node.and_then(|node| Some((node, node.cell()?))) else { return };
        let facts = &mut self.engagements[at].facts;
        match (meaning(TOOLS, &cell.text), bare(&cell.text)) {
            (Some(kind), _) => {
                self.base.ledger.understood(node);
                let of = facts.entry("facts").or_insert_with(|| json!({}));
                let known = of["tools"].as_array().is_some_and(|all| all.iter().any(|tool| tool["kind"] == kind));
                if !known {
                    super::super::draft::push(&mut of["tools"], json!({"kind": kind}));
                }
            }
            (None, "adequacy_decision" | "data_transfer_adequacy") => {
                self.base
                    .ledger
                    .lost(node, "which decision is not said: the law of the day tells whether there is one");
            }
            (None, "derogation" | "data_transfer_derogation") => {
                self.base.ledger.lost(node, "which derogation of Art. 49 is not said");
            }
            (None, "appropriate_safeguards" | "data_transfer_safeguards") => {
                self.base.ledger.lost(node, "which guarantee is not said");
            }
            (None, _) => return self.base.ledger.lost(node, "no ground of a transfer"),
        }
        facts.insert("safeguard_cell".to_owned(), json!("stated"));
    }

    /// The name of the entity that a reference names.
    fn named(&mut self, node: Option<&Node>) -> Option<Cell> {
        let node = node.filter(|node| !node.is_empty())?;
        let told = node.get("str").and_then(Node::cell);
        let id = self.reference(node)?;
        let name = self.entities.get(&id).cloned().or(told);
        if name.is_none() {
            self.base.ledger.lost(node, "of this entity nothing is said");
        }
        name
    }

    /// The engagement of a party, once; none of the holder by itself.
    fn engagement(&mut self, name: Option<&Cell>, line: u32) -> Option<usize> {
        let party = self.base.draft.party(name?);
        if party == self.base.draft.holder() {
            return None;
        }
        let known = self.engagements.iter().position(|engagement| engagement.party == party);
        Some(known.unwrap_or_else(|| {
            self.engagements.push(Engagement { party, facts: Map::new(), line });
            self.engagements.len() - 1
        }))
    }

    /// The recipients in a country that the record does not name.
    fn class(&mut self, place: Option<&Value>, line: u32) -> usize {
        let to = place.map_or_else(|| "abroad".to_owned(), |place| format!("in {}", code(place)));
        let party = self.base.draft.unnamed(&format!("recipients {to}"), "class");
        self.engagements.push(Engagement { party, facts: Map::new(), line });
        self.engagements.len() - 1
    }

    fn labelled(&mut self, at: usize, node: Option<&Node>, default: &str) {
        let Some((node, cell)) = node.and_then(|node| Some((node, node.cell()?))) else { return };
        self.base.ledger.understood(node);
        let label = meaning(LABELS, &cell.text).unwrap_or(default);
        let role = json!({"labelled": label, "labelled_words": cell.words()});
        self.engagements[at].facts.entry("role").or_insert(role);
    }

    /// What all of them have: a description, a link, and the processing they belong to.
    fn more(&mut self, at: usize, fields: &Node, activity: usize) {
        for key in ["description", "documentation_link"] {
            if let Some(words) = self.base.ledger.take(fields.get(key).filter(|node| !node.is_empty())) {
                Self::once(&mut self.engagements[at].facts, "details", words.words());
            }
        }
        let activity = &mut self.activities[activity];
        if !activity.engagements.contains(&at) {
            activity.engagements.push(at);
        }
        let data = activity.facts.get("data").cloned();
        for category in data.as_ref().and_then(Value::as_array).into_iter().flatten() {
            Self::once(&mut self.engagements[at].facts, "data", category.clone());
        }
    }
}
