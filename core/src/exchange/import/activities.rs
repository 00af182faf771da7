//! A row of a record of processing activities.

use super::super::cells::Cell;
use super::super::glossary::{Column, label};
use super::draft::Draft;
use super::{Columns, bases, data, lengths, lists, places, prose, recipients, safeguards};
use serde_json::{Map, Value, json};

/// Takes a row: an activity of the holder.
pub(super) fn row(draft: &mut Draft<'_>, columns: &Columns<'_>, row: &[Cell]) {
    let under = |of: Column| columns.of(row).find(|(column, _, cell)| *column == Some(of) && !cell.is_empty());
    let name = under(Column::Activity).or_else(|| under(Column::OnBehalf));
    let Some((_, _, name)) = name else {
        for (_, heading, cell) in columns.of(row) {
            draft.account.lost(cell, heading, "the row names no activity");
        }
        return;
    };
    let purpose_id = draft.id(&format!("{}-purpose", super::draft::slug(&name.text)));
    let mut activity = Activity {
        draft,
        facts: Map::new(),
        purpose: json!({"id": purpose_id}),
        has_purpose: false,
        recipients: Vec::new(),
        abroad: Vec::new(),
    };
    activity.facts.insert("title".to_owned(), json!(name.text));
    if columns.heading(Column::OnBehalf).is_some() {
        activity.facts.insert("role".to_owned(), json!("processor"));
    }
    for (column, heading, cell) in columns.of(row) {
        if core::ptr::eq(cell, name) {
            activity.draft.account.understood(cell);
        } else if !cell.is_empty() {
            activity.take(column, heading, cell);
        }
    }
    let recipients = core::mem::take(&mut activity.recipients);
    activity.abroad(&recipients);
    let Activity { mut facts, purpose, has_purpose, .. } = activity;
    if has_purpose {
        facts.insert("purposes".to_owned(), json!([purpose]));
    }
    if !recipients.is_empty() {
        facts.insert("recipients".to_owned(), json!(recipients));
    }
    facts.insert("lines".to_owned(), json!([name.lines.0]));
    draft.act(&name.text, facts);
}

/// An activity in the making.
struct Activity<'d, 'a> {
    draft: &'d mut Draft<'a>,
    facts: Map<String, Value>,
    purpose: Value,
    has_purpose: bool,
    /// The engagements of the row.
    recipients: Vec<String>,
    /// The cells on third countries and on safeguards: they are of the recipients.
    abroad: Vec<(Column, String, Cell)>,
}

impl Activity<'_, '_> {
    fn take(&mut self, column: Option<Column>, heading: &str, cell: &Cell) {
        match column {
            Some(Column::Number) if recipients::is_number(cell) => self.draft.account.understood(cell),
            Some(Column::Purpose) if self.purpose.get("words").is_none() => {
                self.draft.account.understood(cell);
                self.purpose["words"] = cell.words();
                self.has_purpose = true;
            }
            Some(Column::Basis) => self.bases(heading, cell),
            Some(Column::Data) => {
                self.draft.account.understood(cell);
                data::data(cell).into_iter().for_each(|data| self.push("data", data));
            }
            Some(Column::DataSubjects) => self.list("data_subjects", json!({"words": cell.words()}), cell),
            Some(Column::Retention) => self.list("retention", retention(cell), cell),
            Some(Column::Sources) => self.list("sources", json!({"words": cell.words()}), cell),
            Some(Column::Note | Column::Function | Column::Activity | Column::OnBehalf | Column::Updated) => {
                self.list("details", cell.words(), cell)
            }
            Some(Column::Special) => self.special(heading, cell),
            Some(Column::Recipient) => self.named(heading, cell),
            Some(of @ (Column::Transfers | Column::Safeguard)) => {
                self.abroad.push((of, heading.to_owned(), cell.clone()));
            }
            // Who and where, in a sentence: kept, and not taken apart.
            Some(
                Column::Recipients
                | Column::Controller
                | Column::Joint
                | Column::Security
                | Column::Place
                | Column::Purpose,
            ) => self.kept(heading, cell),
            Some(_) => self.draft.account.lost(cell, heading, "no place for this in an activity"),
            None => self.draft.account.lost(cell, heading, "the heading is not in the glossary"),
        }
    }

    fn kept(&mut self, heading: &str, cell: &Cell) {
        self.push("details", cell.words());
        let none = safeguards::is_not_needed(&cell.text);
        let unread = [(cell.clone(), "kept as words of the activity, and not taken apart".to_owned())];
        self.draft.account.judged(cell, heading, if none { &[] } else { &unread });
    }

    /// Recipients under a heading for names, `Processor` say, and not for kinds: `Name (what for); Name`.
    fn named(&mut self, heading: &str, cell: &Cell) {
        let mut unread = Vec::new();
        for part in cell.text.split(';').map(str::trim).filter(|part| !part.is_empty()) {
            let (name, function) = match part.split_once('(') {
                Some((name, function)) => (name.trim(), function.strip_suffix(')')),
                None => (part, None),
            };
            let one =
                lists::is_name(name) && !prose::has_word(name, NOT_ONE) && (function.is_some() || !part.contains('('));
            if !one {
                unread.push((cell.part(part), "not the name of one recipient".to_owned()));
                continue;
            }
            let party = self.draft.party(&cell.part(name));
            let mut facts = Map::new();
            if let Some(label) = label(heading) {
                facts.insert("role".to_owned(), super::draft::role(label, &json!(heading)));
            }
            if let Some(function) = function {
                facts.insert("function".to_owned(), cell.part(function).words());
            }
            let id = self.draft.engage(&party, facts, cell.lines);
            self.recipients.push(id);
        }
        self.draft.account.judged(cell, heading, &unread);
    }

    /// What the row says of third countries and of safeguards is said of its recipient, where it has one only.
    fn abroad(&mut self, recipients: &[String]) {
        for (of, heading, cell) in core::mem::take(&mut self.abroad) {
            let [one] = recipients else {
                self.kept(&heading, &cell);
                continue;
            };
            let (facts, unread) = if of == Column::Safeguard { safeguards::safeguard(&cell) } else { countries(&cell) };
            self.draft.add(one, facts);
            self.draft.account.judged(&cell, &heading, &unread);
        }
    }

    /// The exception of Art. 9(2) that a cell cites.
    fn special(&mut self, heading: &str, cell: &Cell) {
        let points = bases::exceptions(&cell.text);
        if points.is_empty() {
            return self.kept(heading, cell);
        }
        points.into_iter().for_each(|point| self.push("art9", json!({"point": point, "words": cell.words()})));
        self.draft.account.understood(cell);
    }

    /// One basis is that of the purpose; several in one cell are named in bulk, unless the row has one purpose only.
    fn bases(&mut self, heading: &str, cell: &Cell) {
        let (read, unread) = bases::bases(cell);
        self.draft.account.judged(cell, heading, &unread);
        if !read.is_empty() {
            self.purpose["bases"] = Value::Array(read);
            self.has_purpose = true;
        }
    }

    fn list(&mut self, key: &str, value: Value, cell: &Cell) {
        self.draft.account.understood(cell);
        self.push(key, value);
    }

    fn push(&mut self, key: &str, value: Value) {
        if let Some(all) = self.facts.entry(key).or_insert_with(|| json!([])).as_array_mut() {
            all.push(value);
        }
    }
}

/// The third countries of a cell, as places of a recipient: that data go there, and not what is there.
fn countries(cell: &Cell) -> (Map<String, Value>, Vec<(Cell, String)>) {
    if safeguards::is_not_needed(&cell.text) {
        return (Map::from_iter([("details".to_owned(), json!([cell.words()]))]), Vec::new());
    }
    let (read, unread) = places::places(cell);
    let places: Vec<Value> = (read.iter())
        .map(|stated| json!({"place": stated.place, "kind": "unknown", "words": stated.words.words()}))
        .collect();
    let facts = if places.is_empty() { Map::new() } else { Map::from_iter([("places".to_owned(), json!(places))]) };
    (facts, unread)
}

/// Words that make of a cell more than one name, or none.
const NOT_ONE: &[&str] = &[
    "or", "and", "no", "none", "various", "other", "eller", "og", "och", "ingen", "inga", "oder", "und", "keine", "of",
    "en", "geen", "ou", "et", "aucun",
];

/// A period of retention: its words, and its length where they name one alone.
pub(super) fn retention(cell: &Cell) -> Value {
    match lengths::length(&cell.text) {
        // Only a bare length is a fixed period: `account lifetime + 30 days` is not.
        Some(length) if cell.text.split_whitespace().count() <= 2 => {
            json!({"kind": "fixed", "length": length, "words": cell.words()})
        }
        _ => json!({"words": cell.words()}),
    }
}
