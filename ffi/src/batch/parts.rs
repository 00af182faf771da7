//! What a column, or several that make one list, states of each row.

use super::cells::{Coder, Read, cells, checked, stated, value, with};
use super::column::{Cell, Column};
use super::intern::Interner;
use super::result::lawful_batch_result;
use model::Law;
use model::facts::{Cells, Transfer, Value};

/// A fact of the table: the values of a column, or of the columns of a list.
pub(super) struct Part<'a> {
    cells: Cells,
    source: Source<'a>,
}

/// A value of the cells, or the number of an error.
type Meaning = Result<usize, i32>;

enum Source<'a> {
    One { fact: &'a str, at: usize, coder: Coder<'a, Meaning> },
    List { list: &'a str, members: Vec<Member<'a>>, seen: Interner, meaning: Vec<Meaning>, key: Vec<u8> },
}

/// A column of one fact of an item of a list: `tools[0].kind`.
struct Member<'a> {
    item: &'a str,
    fact: &'a str,
    at: usize,
    coder: Coder<'a, Read<Value>>,
}

/// The lists whose items can have columns.
const LISTS: [&str; 3] = ["tools", "certs", "derogations"];

impl<'a> Part<'a> {
    /// The parts of a table.
    ///
    /// # Errors
    /// With the number of a column and what is wrong with its name.
    pub(super) fn all(columns: Vec<(usize, Column<'a>)>) -> Result<Vec<Self>, (usize, String)> {
        let mut parts: Vec<Self> = Vec::new();
        for (at, column) in columns {
            let name = column.name;
            let wrong = |message: String| (at, message);
            let list = name.split_once('[').map(|(list, _)| list).filter(|list| LISTS.contains(list));
            let valid = cells(first_item(name).as_deref().unwrap_or(name)).map_err(wrong)?;
            match (parts.iter_mut().find(|part| part.fact() == list.unwrap_or(name)), list) {
                (Some(part), Some(_)) => part.add(at, column)?,
                (Some(_), None) => return Err(wrong(format!("the fact `{name}` has two columns"))),
                (None, None) => {
                    let source = Source::One { fact: name, at, coder: Coder::new(column) };
                    parts.push(Self { cells: valid, source });
                }
                (None, Some(list)) => {
                    let source = Source::List {
                        list,
                        members: Vec::new(),
                        seen: Interner::new(),
                        meaning: Vec::new(),
                        key: Vec::new(),
                    };
                    let mut part = Self { cells: cells(list).map_err(wrong)?, source };
                    part.add(at, column)?;
                    parts.push(part);
                }
            }
        }
        Ok(parts)
    }

    fn fact(&self) -> &'a str {
        match &self.source {
            Source::One { fact, .. } => fact,
            Source::List { list, .. } => list,
        }
    }

    fn add(&mut self, at: usize, column: Column<'a>) -> Result<(), (usize, String)> {
        let name = column.name;
        let parsed = name.split_once('[').and_then(|(list, rest)| Some((list, rest.split_once("].")?)));
        let (Source::List { members, .. }, Some((list, (item, fact)))) = (&mut self.source, parsed) else {
            let list = name.split('[').next().unwrap_or(name);
            return Err((at, format!("`{list}` has a column of its own, so its items have none")));
        };
        if list != "certs" && item.parse::<u8>().ok().is_none_or(|number| number.to_string() != item) {
            return Err((at, format!("`{item}` is no place in a list; use 0 to 255, as in `{list}[0].{fact}`")));
        }
        if members.iter().any(|member| member.item == item && member.fact == fact) {
            return Err((at, format!("the fact `{name}` has two columns")));
        }
        members.push(Member { item, fact, at, coder: Coder::new(column) });
        // The items of a list in their order; a listing has a name and no order.
        members.sort_by_key(|member| (member.item.parse::<u8>().unwrap_or(0), member.item));
        Ok(())
    }

    /// The number of what the row states.
    #[inline]
    pub(super) fn number(&mut self, law: &Law, row: usize, result: &mut lawful_batch_result) -> u32 {
        let cells = &mut self.cells;
        match &mut self.source {
            Source::One { fact, at, coder } => coder.number(row, &mut |cell| {
                let read = stated(law, fact, cell).map_err(|message| (*at, message));
                meaning_of(read, cells, result)
            }),
            Source::List { list, members, seen, meaning, key } => {
                key.clear();
                for member in members.iter_mut() {
                    let number = member.coder.number(row, &mut |cell: Cell<'a>| value(cell));
                    key.extend_from_slice(&number.to_le_bytes());
                }
                seen.find(key).unwrap_or_else(|hash| {
                    meaning.push(meaning_of(list_of(law, list, members, key), cells, result));
                    seen.add(key, hash)
                })
            }
        }
    }

    /// Puts what a number stands for into the facts.
    ///
    /// # Errors
    /// With the number of an error, where it stands for one.
    #[inline]
    pub(super) fn put(&mut self, number: u32, facts: &mut Transfer) -> Result<(), i32> {
        let meaning = match &self.source {
            Source::One { coder, .. } => coder.get(number),
            Source::List { meaning, .. } => &meaning[number as usize],
        };
        meaning.map(|value| self.cells.put(value, facts))
    }
}

fn meaning_of(read: Result<Transfer, (usize, String)>, cells: &mut Cells, result: &mut lawful_batch_result) -> Meaning {
    match read {
        Ok(facts) => Ok(cells.add(facts)),
        Err((column, message)) => Err(result.error(i32::try_from(column).unwrap_or(i32::MAX), message)),
    }
}

/// The name of a column of an item as that of the first one, so that a transfer without items has it.
fn first_item(name: &str) -> Option<String> {
    let (list, rest) = name.split_once('[')?;
    let (_, fact) = rest.split_once("].")?;
    matches!(list, "tools" | "derogations").then(|| format!("{list}[0].{fact}"))
}

/// A list of the items of which anything is known or said to be none. Where nothing is, nobody spoke of the list.
fn list_of(law: &Law, list: &str, members: &[Member<'_>], key: &[u8]) -> Result<Transfer, (usize, String)> {
    let mut facts = Transfer::default();
    let numbers = key.chunks_exact(4).map(|bytes| u32::from_le_bytes(bytes.try_into().unwrap_or_default()));
    let cells: Vec<(&Member<'_>, &Value)> = members
        .iter()
        .zip(numbers)
        .map(|(member, number)| match member.coder.get(number) {
            Ok(value) => Ok((member, value)),
            Err(message) => Err((member.at, message.clone())),
        })
        .collect::<Result<_, _>>()?;
    for (place, item) in cells.chunk_by(|a, b| a.0.item == b.0.item).filter(|item| is_there(item)).enumerate() {
        for (member, value) in item {
            let name = match list {
                "certs" => format!("certs[{}].{}", member.item, member.fact),
                list => format!("{list}[{place}].{}", member.fact),
            };
            facts = with(facts, &name, value).map_err(|message| (member.at, message))?;
        }
    }
    let at = members.first().map_or(0, |member| member.at);
    checked(law, facts).map_err(|message| (at, message))
}

fn is_there(item: &[(&Member<'_>, &Value)]) -> bool {
    item.iter().any(|(_, value)| **value != Value::Unknown)
}
