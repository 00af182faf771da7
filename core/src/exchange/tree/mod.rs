//! A document of nested values, and the account of its leaves.
//!
//! Every value that is not empty is a piece. An importer marks those that it puts into the register, and gives its reason
//! for those that it does not; what it never met is lost as well. So the account always adds up.

mod ledger;
mod read;

pub(super) use ledger::Ledger;
pub(super) use read::read;

use super::cells::Cell;

/// A value, with the line on which it begins.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Node {
    /// Its number, in the order of the document.
    at: usize,
    pub(super) line: u32,
    kind: Kind,
}

#[derive(Debug, Clone, PartialEq)]
enum Kind {
    /// `null`.
    Nothing,
    Flag(bool),
    /// A number, as it is written.
    Number(String),
    Text(String),
    /// What is no value of the format: `<long>` in a template.
    Odd(String),
    List(Vec<Node>),
    /// A key may stand twice: the second is not met, and so it is lost and not dropped.
    Map(Vec<(String, Node)>),
}

impl Node {
    /// The value of a key.
    pub(super) fn get(&self, key: &str) -> Option<&Self> {
        self.entries().iter().find(|(name, _)| name == key).map(|(_, node)| node)
    }

    /// The entries of a map; none of anything else.
    pub(super) fn entries(&self) -> &[(String, Self)] {
        match &self.kind {
            Kind::Map(entries) => entries,
            _ => &[],
        }
    }

    /// The items of a list; a single value that is not empty is a list of one.
    pub(super) fn items(&self) -> &[Self] {
        match &self.kind {
            Kind::List(items) => items,
            _ if self.is_empty() => &[],
            _ => std::slice::from_ref(self),
        }
    }

    /// The items under a key.
    pub(super) fn list(&self, key: &str) -> &[Self] {
        self.get(key).map_or(&[], Self::items)
    }

    pub(super) const fn is_list(&self) -> bool {
        matches!(self.kind, Kind::List(_))
    }

    pub(super) const fn is_map(&self) -> bool {
        matches!(self.kind, Kind::Map(_))
    }

    /// Whether it says nothing.
    pub(super) fn is_empty(&self) -> bool {
        match &self.kind {
            Kind::Nothing => true,
            Kind::Text(text) => text.trim().is_empty(),
            _ => false,
        }
    }

    /// Its words, where it is a text that is not empty.
    pub(super) fn cell(&self) -> Option<Cell> {
        match &self.kind {
            Kind::Text(text) if !self.is_empty() => Some(self.piece(text)),
            _ => None,
        }
    }

    /// `true` and `false`, also as words.
    pub(super) fn flag(&self) -> Option<bool> {
        match &self.kind {
            Kind::Flag(flag) => Some(*flag),
            Kind::Text(text) => match text.trim().to_ascii_lowercase().as_str() {
                "true" => Some(true),
                "false" => Some(false),
                _ => None,
            },
            _ => None,
        }
    }

    /// A leaf as it is written; nothing for a list, a map and an empty value.
    pub(super) fn leaf(&self) -> Option<String> {
        match &self.kind {
            _ if self.is_empty() => None,
            Kind::Flag(flag) => Some(flag.to_string()),
            Kind::Number(text) | Kind::Text(text) | Kind::Odd(text) => Some(text.clone()),
            Kind::Nothing | Kind::List(_) | Kind::Map(_) => None,
        }
    }

    fn piece(&self, text: &str) -> Cell {
        Cell::new(text, usize::try_from(self.line).unwrap_or(usize::MAX))
    }

    /// Takes away the value at a JSON pointer.
    pub(super) fn blank(&mut self, pointer: &str) {
        let mut node = self;
        for step in pointer.split('/').skip(1) {
            let Some(entry) = node.entry(step) else { return };
            node = entry;
        }
        node.kind = Kind::Nothing;
    }

    /// The entry of one step of a pointer.
    fn entry(&mut self, step: &str) -> Option<&mut Self> {
        let key = step.replace("~1", "/").replace("~0", "~");
        match &mut self.kind {
            Kind::List(items) => items.get_mut(key.parse::<usize>().ok()?),
            Kind::Map(entries) => entries.iter_mut().find(|(name, _)| *name == key).map(|(_, node)| node),
            _ => None,
        }
    }

    /// The value at a JSON pointer.
    pub(super) fn part(&self, pointer: &str) -> Option<&Self> {
        let mut node = self;
        for step in pointer.split('/').skip(1) {
            let step = step.replace("~1", "/").replace("~0", "~");
            node = match &node.kind {
                Kind::List(items) => items.get(step.parse::<usize>().ok()?)?,
                _ => node.get(&step)?,
            };
        }
        Some(node)
    }
}
