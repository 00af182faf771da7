//! A row of a table of recipients.

use super::super::cells::Cell;
use super::super::glossary::{Column, is_unknown};
use super::draft::Draft;
use super::{Columns, data, dates, places, safeguards, sites};
use serde_json::{Map, Value, json};

/// Takes a row: a party, and its engagement by the holder.
pub(super) fn row(draft: &mut Draft<'_>, columns: &Columns<'_>, row: &[Cell]) {
    let name = columns.of(row).find(|(column, _, cell)| *column == Some(Column::Recipient) && !cell.is_empty());
    let Some((_, _, name)) = name else {
        for (_, heading, cell) in columns.of(row) {
            draft.account.lost(cell, heading, "the row names no recipient");
        }
        return;
    };
    if let Some(heading) = columns.heading(Column::Recipient) {
        draft.labelled(heading);
    }
    let party = draft.party(name);
    let mut engagement = Engagement { draft, party: party.clone(), facts: Map::new(), named: false };
    for (column, heading, cell) in columns.of(row) {
        engagement.take(column, heading, cell);
    }
    let facts = engagement.facts;
    let lines = (name.lines.0, row.iter().map(|cell| cell.lines.1).max().unwrap_or(name.lines.1));
    draft.engage(&party, facts, lines);
}

/// Whether a cell holds a dash for nothing.
fn is_mark(cell: &Cell) -> bool {
    ["-", "–", "—"].contains(&cell.text.as_str())
}

/// Whether a cell holds the number of its row, which a register does not keep.
pub(super) fn is_number(cell: &Cell) -> bool {
    cell.text.chars().count() < 4 || cell.text.chars().all(|sign| !sign.is_alphabetic())
}

/// An engagement in the making.
struct Engagement<'d, 'a> {
    draft: &'d mut Draft<'a>,
    party: String,
    facts: Map<String, Value>,
    /// Whether the name was met: a second cell under a heading of recipients is another thing.
    named: bool,
}

impl Engagement<'_, '_> {
    fn take(&mut self, column: Option<Column>, heading: &str, cell: &Cell) {
        if is_unknown(&cell.text) && self.unknown(column) {
            return self.draft.account.understood(cell);
        }
        let account = &mut self.draft.account;
        match column {
            // A mark for an empty cell; an empty safeguard is something that the list says.
            Some(of) if is_mark(cell) && of != Column::Safeguard => account.understood(cell),
            Some(Column::Number) if is_number(cell) => account.understood(cell),
            Some(Column::Number) => self.detail(cell),
            Some(Column::Recipient) if !self.named => {
                self.named = true;
                account.understood(cell);
            }
            Some(Column::LegalName) if !cell.is_empty() => {
                account.understood(cell);
                self.draft.legal_name(&self.party, cell);
            }
            Some(Column::Service) if !cell.is_empty() && !self.facts.contains_key("service") => {
                account.understood(cell);
                let id = self.draft.service(&self.party, cell);
                self.facts.insert("service".to_owned(), json!(id));
            }
            Some(Column::Function) => self.words("function", cell),
            Some(Column::Purpose) => {
                self.words("purpose", cell);
                self.stated(cell);
            }
            Some(Column::Place) => self.places(heading, cell, "establishment"),
            Some(Column::Storage) => self.places(heading, cell, "storage"),
            Some(Column::Processing) => self.places(heading, cell, "processing"),
            Some(Column::Data) => self.data(cell),
            // Some lists call the ground of a transfer its legal basis.
            Some(Column::Safeguard | Column::Basis | Column::Transfers) => self.safeguard(heading, cell),
            Some(Column::Contract) => self.contract(cell),
            Some(Column::Updated) => self.updated(heading, cell),
            Some(Column::Retention) => self.retention(cell),
            Some(Column::Note) => self.detail(cell),
            Some(_) => account.lost(cell, heading, "no place for this in an engagement"),
            None => account.lost(cell, heading, "the heading is not in the glossary"),
        }
    }

    /// What a list says to be unknown is stated so: not left out, and not kept as words.
    fn unknown(&mut self, column: Option<Column>) -> bool {
        let place = |kind: &str| ("places", json!([{"place": null, "kind": kind}]));
        let (key, value) = match column {
            Some(Column::Service) => ("service", Value::Null),
            Some(Column::Function) => ("function", Value::Null),
            Some(Column::Purpose) => ("purpose", Value::Null),
            Some(Column::Data) => ("data", Value::Null),
            Some(Column::Safeguard) => ("safeguard_cell", Value::Null),
            Some(Column::Updated) => ("updated", Value::Null),
            Some(Column::Place) => place("establishment"),
            Some(Column::Storage) => place("storage"),
            Some(Column::Processing) => place("processing"),
            _ => return false,
        };
        match value {
            Value::Array(places) => places.into_iter().for_each(|place| self.push(key, place)),
            value if !self.facts.contains_key(key) => drop(self.facts.insert(key.to_owned(), value)),
            _ => return false,
        }
        true
    }

    /// Words that are kept under a key; a second cell for the same key goes to the details.
    fn words(&mut self, key: &str, cell: &Cell) {
        if cell.is_empty() {
            return;
        }
        if self.facts.contains_key(key) {
            return self.detail(cell);
        }
        self.draft.account.understood(cell);
        self.facts.insert(key.to_owned(), cell.words());
    }

    fn detail(&mut self, cell: &Cell) {
        if !cell.is_empty() {
            self.draft.account.understood(cell);
            self.push("details", cell.words());
        }
    }

    fn push(&mut self, key: &str, value: Value) {
        let all = self.facts.entry(key).or_insert_with(|| json!([]));
        match all.as_array_mut() {
            Some(all) => all.push(value),
            // What was said to be unknown in one cell is stated in another.
            None => *all = json!([value]),
        }
    }

    fn places(&mut self, heading: &str, cell: &Cell, kind: &str) {
        if cell.is_empty() {
            return;
        }
        let (read, unread) = places::places(cell);
        // A column of places says where recipients are; that this is where they are established is a reading.
        let why = "the list gives one place for each recipient and says no more of it";
        let reading = (kind == "establishment" && !read.is_empty()).then(|| self.draft.reading(heading, kind, why));
        for stated in read {
            let mut place = json!({"place": stated.place, "kind": kind, "words": stated.words.words()});
            if let Some(reading) = &reading {
                place["reading"] = json!(reading);
            }
            self.push("places", place);
        }
        self.draft.account.judged(cell, heading, &unread);
    }

    /// The places and the claims that a sentence states beside the columns for them.
    fn stated(&mut self, cell: &Cell) {
        data::claims(cell).into_iter().for_each(|claim| self.push("data_claims", claim));
        for place in sites::stated(cell) {
            self.push("places", place);
        }
    }

    fn data(&mut self, cell: &Cell) {
        if !cell.is_empty() {
            self.draft.account.understood(cell);
            data::data(cell).into_iter().for_each(|data| self.push("data", data));
            data::claims(cell).into_iter().for_each(|claim| self.push("data_claims", claim));
        }
    }

    fn safeguard(&mut self, heading: &str, cell: &Cell) {
        if self.facts.contains_key("safeguard_cell") {
            return self.detail(cell);
        }
        let (mut read, unread) = safeguards::safeguard(cell);
        if cell.is_empty() {
            read.insert("safeguard_words".to_owned(), json!(""));
        }
        // The column of contracts goes before what the cell for the safeguard says of them.
        read.retain(|key, _| !self.facts.contains_key(key));
        self.facts.append(&mut read);
        if !cell.is_empty() {
            self.draft.account.judged(cell, heading, &unread);
        }
    }

    /// The words on the contract. A link to one shows that it is offered, not that it was made.
    fn contract(&mut self, cell: &Cell) {
        if cell.is_empty() {
            return;
        }
        if self.facts.contains_key("contract") {
            return self.detail(cell);
        }
        let folded = cell.text.to_lowercase();
        let signed = [
            "signed",
            "yes",
            "ja",
            "signert",
            "undertecknat",
            "underskrevet",
            "unterzeichnet",
            "getekend",
            "signé",
            "oui",
        ];
        let exists = if signed.contains(&folded.as_str()) { json!(true) } else { Value::Null };
        self.draft.account.understood(cell);
        self.facts.insert("contract".to_owned(), json!({"exists": exists, "words": cell.words()}));
    }

    fn updated(&mut self, heading: &str, cell: &Cell) {
        if cell.is_empty() {
            return;
        }
        let day = dates::day(&cell.text);
        match day {
            Some(_) => self.draft.account.understood(cell),
            None => self.draft.account.lost(cell, heading, "no day of the calendar"),
        }
        self.facts.insert("updated".to_owned(), json!(day.map(crate::day::iso)));
        self.facts.insert("updated_words".to_owned(), cell.words());
    }

    fn retention(&mut self, cell: &Cell) {
        if !cell.is_empty() {
            self.draft.account.understood(cell);
            self.push("retention", super::activities::retention(cell));
        }
    }
}
