//! A row of a record of processing activities.

use super::super::cells::Cell;
use super::super::glossary::Column;
use super::draft::Draft;
use super::{Columns, bases, data, lengths};
use serde_json::{Map, Value, json};

/// Takes a row: an activity of the holder.
pub(super) fn row(draft: &mut Draft<'_>, columns: &Columns<'_>, row: &[Cell]) {
    let name = columns.of(row).find(|(column, _, cell)| *column == Some(Column::Activity) && !cell.is_empty());
    let Some((_, _, name)) = name else {
        for (_, heading, cell) in columns.of(row) {
            draft.account.lost(cell, heading, "the row names no activity");
        }
        return;
    };
    let purpose_id = draft.id(&format!("{}-purpose", super::draft::slug(&name.text)));
    let mut activity = Activity { draft, facts: Map::new(), purpose: json!({"id": purpose_id}), has_purpose: false };
    activity.facts.insert("title".to_owned(), json!(name.text));
    for (column, heading, cell) in columns.of(row) {
        if !cell.is_empty() {
            activity.take(column, heading, cell);
        }
    }
    let Activity { mut facts, purpose, has_purpose, .. } = activity;
    if has_purpose {
        facts.insert("purposes".to_owned(), json!([purpose]));
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
}

impl Activity<'_, '_> {
    fn take(&mut self, column: Option<Column>, heading: &str, cell: &Cell) {
        match column {
            Some(Column::Number | Column::Activity) => self.draft.account.understood(cell),
            Some(Column::Purpose) if !self.has_purpose => {
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
            // Who and where, in a sentence: kept, and not taken apart.
            Some(
                Column::Recipients
                | Column::Recipient
                | Column::Transfers
                | Column::Controller
                | Column::Security
                | Column::Note
                | Column::Safeguard
                | Column::Place
                | Column::Function
                | Column::Purpose,
            ) => {
                self.push("details", cell.words());
                self.draft.account.lost(cell, heading, "kept as words of the activity, and not taken apart");
            }
            Some(_) => self.draft.account.lost(cell, heading, "no place for this in an activity"),
            None => self.draft.account.lost(cell, heading, "the heading is not in the glossary"),
        }
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
