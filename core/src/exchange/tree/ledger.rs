//! Which leaf was understood.

use super::super::cells::{Account, Cell, Loss};
use super::{Kind, Node};

#[derive(Debug, Clone, Default, PartialEq)]
enum Mark {
    /// Nobody asked for it.
    #[default]
    Unmet,
    Understood,
    /// Not understood, with the reason.
    Lost(String),
    /// Understood but for these parts.
    InPart(Vec<(Cell, String)>),
}

/// The marks on the leaves of a document.
pub(in crate::exchange) struct Ledger {
    marks: Vec<Mark>,
    /// Why a leaf that nobody asked for is lost.
    unmet: &'static str,
}

impl Ledger {
    /// No marks yet.
    pub(in crate::exchange) const fn new(unmet: &'static str) -> Self {
        Self { marks: Vec::new(), unmet }
    }

    fn mark(&mut self, node: &Node, mark: Mark) {
        if self.marks.len() <= node.at {
            self.marks.resize(node.at + 1, Mark::Unmet);
        }
        self.marks[node.at] = mark;
    }

    /// It is in the register.
    pub(in crate::exchange) fn understood(&mut self, node: &Node) {
        self.mark(node, Mark::Understood);
    }

    /// It is not, and neither is what it holds.
    pub(in crate::exchange) fn lost(&mut self, node: &Node, why: &str) {
        match &node.kind {
            Kind::List(items) => items.iter().for_each(|item| self.lost(item, why)),
            Kind::Map(entries) => entries.iter().for_each(|(_, value)| self.lost(value, why)),
            _ => self.mark(node, Mark::Lost(why.to_owned())),
        }
    }

    /// Some of its words are not.
    pub(in crate::exchange) fn judged(&mut self, node: &Node, unread: Vec<(Cell, String)>) {
        self.mark(node, if unread.is_empty() { Mark::Understood } else { Mark::InPart(unread) });
    }

    /// The words of a value that are now in the register.
    pub(in crate::exchange) fn take(&mut self, node: Option<&Node>) -> Option<Cell> {
        let node = node?;
        match node.cell() {
            Some(cell) => {
                self.understood(node);
                Some(cell)
            }
            None => {
                self.lost(node, "a text is expected here");
                None
            }
        }
    }

    /// A flag that is now in the register.
    pub(in crate::exchange) fn flag(&mut self, node: Option<&Node>) -> Option<bool> {
        let node = node?;
        match node.flag() {
            Some(flag) => {
                self.understood(node);
                Some(flag)
            }
            None => {
                self.lost(node, "`true` or `false` is expected here");
                None
            }
        }
    }

    /// Enters every leaf into the account.
    pub(in crate::exchange) fn settle(&self, root: &Node, account: &mut Account) {
        self.enter(root, &mut String::new(), &mut Vec::new(), account);
    }

    fn enter<'a>(&self, node: &'a Node, pointer: &mut String, keys: &mut Vec<&'a str>, account: &mut Account) {
        let length = pointer.len();
        match &node.kind {
            Kind::List(items) => {
                for (at, item) in items.iter().enumerate() {
                    pointer.push_str(&format!("/{at}"));
                    self.enter(item, pointer, keys, account);
                    pointer.truncate(length);
                }
            }
            Kind::Map(entries) => {
                for (key, value) in entries {
                    pointer.push('/');
                    pointer.push_str(&key.replace('~', "~0").replace('/', "~1"));
                    keys.push(key);
                    self.enter(value, pointer, keys, account);
                    keys.pop();
                    pointer.truncate(length);
                }
            }
            _ => self.leaf(node, pointer, keys, account),
        }
    }

    fn leaf(&self, node: &Node, pointer: &str, keys: &[&str], account: &mut Account) {
        let Some(text) = node.leaf() else { return };
        account.cells.read += 1;
        let loss = |text: String, why: &str| Loss {
            line: node.line,
            pointer: pointer.to_owned(),
            place: keys[keys.len().saturating_sub(2)..].join("."),
            text,
            why: why.to_owned(),
        };
        match self.marks.get(node.at).unwrap_or(&Mark::Unmet) {
            Mark::Understood => account.cells.understood += 1,
            Mark::Unmet => account.losses.push(loss(text, self.unmet)),
            Mark::Lost(why) => account.losses.push(loss(text, why)),
            Mark::InPart(parts) => {
                account.losses.extend(parts.iter().map(|(part, why)| loss(part.text.clone(), why)));
            }
        }
    }
}
