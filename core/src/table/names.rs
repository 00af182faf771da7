//! What the numbers of the answers stand for.

use super::Interner;
use crate::Code;
use crate::facts::FactName;

/// What is wrong with rows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RowError {
    /// The column, from 0; none where it is the matter of the row as a whole.
    pub column: Option<usize>,
    /// What is wrong.
    pub message: String,
}

/// What the numbers of the answers stand for.
#[derive(Debug, Default)]
#[non_exhaustive]
pub struct Named {
    /// The errors.
    pub errors: Vec<RowError>,
    /// The codes.
    pub codes: Vec<Code>,
    /// The grounds: instruments, or kinds of tools.
    pub grounds: Vec<String>,
    /// The facts that the bits of `missing` stand for.
    pub facts: Vec<FactName>,
    /// The sets of missing facts.
    pub sets: Vec<Vec<FactName>>,
    /// How many rows have an error.
    pub error_rows: u64,
    /// How many rows were judged by the rules; the others were like one of them.
    pub judged: u64,
    seen_errors: Interner,
    seen_grounds: Interner,
    seen_facts: Interner,
    seen_sets: Interner,
}

/// The bit that says there are more facts than there are bits.
const OTHERS: u32 = 63;

impl Named {
    /// The number of an error.
    pub(super) fn error(&mut self, column: Option<usize>, message: String) -> u32 {
        let at = column.unwrap_or(usize::MAX).to_le_bytes();
        let key = [&at, message.as_bytes()].concat();
        numbered(&mut self.seen_errors, &key, || self.errors.push(RowError { column, message }))
    }

    pub(super) fn code(&mut self, code: Code) -> u32 {
        let at = self.codes.iter().position(|known| *known == code).unwrap_or_else(|| {
            self.codes.push(code);
            self.codes.len() - 1
        });
        u32::try_from(at).unwrap_or(u32::MAX)
    }

    pub(super) fn ground(&mut self, ground: String) -> u32 {
        numbered(&mut self.seen_grounds, ground.as_bytes(), || self.grounds.push(ground.clone()))
    }

    /// The bits and the set of missing facts.
    pub(super) fn missing(&mut self, missing: &[FactName]) -> (u64, Option<u32>) {
        if missing.is_empty() {
            return (0, None);
        }
        let (mut mask, mut key) = (0, Vec::new());
        for fact in missing {
            let number = numbered(&mut self.seen_facts, fact.as_str().as_bytes(), || {
                if self.facts.len() < OTHERS as usize {
                    self.facts.push(fact.clone());
                }
            });
            mask |= 1 << number.min(OTHERS);
            key.extend_from_slice(&number.to_le_bytes());
        }
        (mask, Some(numbered(&mut self.seen_sets, &key, || self.sets.push(missing.to_vec()))))
    }
}

/// The number of what has these bytes; `add` keeps what was not seen before.
fn numbered(seen: &mut Interner, key: &[u8], add: impl FnOnce()) -> u32 {
    seen.find(key).unwrap_or_else(|hash| {
        add();
        seen.add(key, hash)
    })
}
