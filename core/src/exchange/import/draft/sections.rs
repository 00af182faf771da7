//! What the formats with a schema say beside recipients and activities.

use super::{Cell, Draft, slug};
use serde_json::{Value, json};

impl Draft<'_> {
    /// What the format tells of the document: its kind, its language.
    pub(in crate::exchange::import) fn of_document(&mut self, key: &str, value: Value) {
        self.document.insert(key.to_owned(), value);
    }

    /// A party, by its id.
    #[cfg(feature = "dpv")]
    pub(in crate::exchange::import) fn party_of(&mut self, id: &str) -> Option<&mut Value> {
        self.party_mut(id)
    }

    /// The party whose document it is.
    pub(in crate::exchange::import) fn holder_of(&mut self) -> &mut Value {
        &mut self.parties[0]
    }

    /// The name of the holder, where the document gives it and the caller does not.
    pub(in crate::exchange::import) fn name_holder(&mut self, name: &Cell) {
        if self.about.holder_name.is_none() {
            self.parties[0]["name"] = json!({"written": name.text});
            self.named.entry(name.text.clone()).or_insert(0);
        }
    }

    /// A place of the holder, where the caller does not tell its country.
    pub(in crate::exchange::import) fn place_holder(&mut self, place: Value) {
        if self.about.holder_country.is_none() {
            push(&mut self.parties[0]["places"], place);
        }
    }

    /// A party that the document does not name: its id.
    pub(in crate::exchange::import) fn unnamed(&mut self, words: &str, disclosure: &str) -> String {
        let id = self.id(&slug(words));
        self.admit(json!({"id": id, "name": {"written": null}, "disclosure": disclosure}));
        id
    }

    /// Adds an entry to a list of the register: `contacts`, `rights`, `statements`.
    pub(in crate::exchange::import) fn enter(&mut self, section: &str, entry: Value) {
        push(self.sections.entry(section).or_insert_with(|| json!([])), entry);
    }

    /// Keeps words for which a register has no other place, with what they are.
    pub(in crate::exchange::import) fn state(&mut self, kind: &str, subject: Option<&str>, words: &Cell) {
        let mut entry = json!({"kind": kind, "words": words.words()});
        if let Some(subject) = subject {
            entry["subject"] = json!(subject);
        }
        self.enter("statements", entry);
    }
}

/// Adds an entry to a list.
pub(in crate::exchange::import) fn push(list: &mut Value, entry: Value) {
    if list.is_null() {
        *list = json!([]);
    }
    if let Some(all) = list.as_array_mut() {
        all.push(entry);
    }
}
