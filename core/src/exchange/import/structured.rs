//! What the importers of nested values share: a register in the making, and the account of the leaves.

use super::super::cells::Cell;
use super::super::tree::{self, Ledger, Node};
use super::super::{About, Import};
use super::draft::Draft;
use super::places;
use crate::facts::Problem;
use serde_json::{Map, Value, json};

/// So long is the name of a country with its town at most, in signs.
const SHORT: usize = 40;

/// An import of nested values.
pub(super) struct Structured<'a> {
    pub(super) draft: Draft<'a>,
    pub(super) ledger: Ledger,
}

/// Reads a text, and takes the part of it that is the document.
///
/// # Errors
/// When it is no JSON, there is no such part, or it is a list of several documents.
pub(super) fn document(text: &str, about: &About) -> Result<Node, Vec<Problem>> {
    let wrong = |message: String| vec![Problem::new(String::new(), message)];
    let root = tree::read(text)?;
    let pointer = about.part.as_deref().unwrap_or_default();
    let Some(part) = root.part(pointer) else {
        return Err(wrong(format!("there is nothing at `{}`", crate::words::shown(pointer))));
    };
    if part.is_list() && part.items().len() > 1 && part.items().iter().all(Node::is_map) {
        let last = part.items().len() - 1;
        return Err(wrong(format!(
            "a list of {} documents: import one at a time, as part `{pointer}/0` to `{pointer}/{last}`",
            last + 1
        )));
    }
    // A list of one is that one.
    let part = if part.is_list() { part.items().first().unwrap_or(part) } else { part };
    Ok(part.clone())
}

impl<'a> Structured<'a> {
    pub(super) fn new(about: &'a About, unmet: &'static str) -> Self {
        Self { draft: Draft::new(about), ledger: Ledger::new(unmet) }
    }

    pub(super) fn finish(mut self, root: &Node) -> Result<Import, Vec<Problem>> {
        self.ledger.settle(root, &mut self.draft.account);
        self.draft.finish()
    }

    /// The one place that a value names, as a register states it.
    pub(super) fn place(&mut self, node: Option<&Node>, kind: &str) -> Option<Value> {
        let node = node.filter(|node| !node.is_empty())?;
        let Some(cell) = node.cell() else {
            self.ledger.lost(node, "a country is expected here");
            return None;
        };
        let (read, unread) = places::places(&cell);
        let short = cell.text.chars().count() <= SHORT;
        // The official name of a country may be long.
        let named = cell.text.parse::<crate::facts::PlaceName>().is_ok();
        match read.as_slice() {
            // `San Francisco, USA` has one part too many; a sentence is no name of a country.
            [one] if unread.len() < 2 && (short || named) => {
                self.ledger.judged(node, unread);
                Some(json!({"place": one.place, "kind": kind, "words": cell.words()}))
            }
            [] if short && unread.len() == 1 => {
                self.ledger.judged(node, unread);
                None
            }
            _ => {
                self.ledger.lost(node, "the name or code of one country is expected here");
                None
            }
        }
    }

    /// The words of every text in a list.
    pub(super) fn words(&mut self, nodes: &[Node]) -> Vec<Cell> {
        nodes.iter().filter_map(|node| self.ledger.take(Some(node))).collect()
    }

    /// The holder has a role.
    pub(super) fn holder_role(&mut self, role: &str) {
        super::draft::push(&mut self.draft.holder_of()["roles"], json!({"role": role}));
    }
}

/// Adds an entry to a list of an object.
pub(super) fn add(facts: &mut Map<String, Value>, key: &str, entry: Value) {
    super::draft::push(facts.entry(key).or_insert_with(|| json!([])), entry);
}

/// The country of a stated place, as a code where there is one.
pub(super) fn code(place: &Value) -> String {
    let written = place["place"].as_str().unwrap_or_default();
    written.parse::<crate::Place>().map_or_else(|_| written.to_owned(), |place| place.to_string())
}
