//! What a column, or several that make one list, states of each row.

use super::cells::{Known, cells, checked, stated, value, with};
use super::{Cell, Column, Interner, Named, Read, TableError};
use crate::Law;
use crate::facts::{Cells, Transfer, Value};

/// A fact of the table: the values of a column, or of the columns of a list.
pub(super) struct Part<'a, C> {
    cells: Cells,
    source: Source<'a, C>,
}

/// A value of the cells, or the number of an error.
type Meaning = Result<usize, u32>;

enum Source<'a, C> {
    One { fact: &'a str, at: usize, known: Known<C, Meaning> },
    List { list: &'a str, members: Vec<Member<'a, C>>, seen: Interner<u32>, meaning: Vec<Meaning>, key: Vec<u32> },
}

/// A column of one fact of an item of a list: `tools[0].kind`.
struct Member<'a, C> {
    item: &'a str,
    fact: &'a str,
    at: usize,
    known: Known<C, Read<Option<Value>>>,
}

/// The lists whose items can have columns.
const LISTS: [&str; 3] = ["tools", "certs", "derogations"];

impl<'a, C: Column<'a>> Part<'a, C> {
    /// The parts of a table.
    ///
    /// # Errors
    /// With the number of a column and what is wrong with its name.
    pub(super) fn all(columns: Vec<(usize, C)>) -> Result<Vec<Self>, TableError> {
        let mut parts: Vec<Self> = Vec::new();
        for (at, column) in columns {
            let name = column.name();
            let wrong = |message: String| TableError { column: at, message };
            let list = name.split_once('[').map(|(list, _)| list).filter(|list| LISTS.contains(list));
            let valid = cells(first_item(name).as_deref().unwrap_or(name)).map_err(wrong)?;
            match (parts.iter_mut().find(|part| part.fact() == list.unwrap_or(name)), list) {
                (Some(part), Some(_)) => part.add(at, column)?,
                (Some(_), None) => return Err(wrong(format!("the fact `{name}` has two columns"))),
                (None, None) => {
                    let source = Source::One { fact: name, at, known: Known::new(column) };
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

    fn add(&mut self, at: usize, column: C) -> Result<(), TableError> {
        let name = column.name();
        let wrong = |message: String| Err(TableError { column: at, message });
        let parsed = name.split_once('[').and_then(|(list, rest)| Some((list, rest.split_once("].")?)));
        let (Source::List { members, .. }, Some((list, (item, fact)))) = (&mut self.source, parsed) else {
            let list = name.split('[').next().unwrap_or(name);
            return wrong(format!("`{list}` has a column of its own, so its items have none"));
        };
        if list != "certs" && item.parse::<u8>().ok().is_none_or(|number| number.to_string() != item) {
            return wrong(format!("`{item}` is no place in a list; use 0 to 255, as in `{list}[0].{fact}`"));
        }
        if members.iter().any(|member| member.item == item && member.fact == fact) {
            return wrong(format!("the fact `{name}` has two columns"));
        }
        members.push(Member { item, fact, at, known: Known::new(column) });
        // The items of a list in their order; a listing has a name and no order.
        members.sort_by_key(|member| (member.item.parse::<u8>().unwrap_or(0), member.item));
        Ok(())
    }

    /// The number of what the row states.
    #[inline]
    pub(super) fn number(&mut self, law: &Law, row: usize, named: &mut Named) -> u32 {
        let cells = &mut self.cells;
        match &mut self.source {
            Source::One { fact, at, known } => known.number(row, &mut |cell| {
                let read = stated(law, fact, cell).map_err(|message| (*at, message));
                meaning_of(read, cells, named)
            }),
            Source::List { list, members, seen, meaning, key } => {
                key.clear();
                for member in members.iter_mut() {
                    let number = member.known.number(row, &mut |cell: Cell<'a>| value(cell));
                    key.push(number);
                }
                seen.find(key).unwrap_or_else(|hash| {
                    meaning.push(meaning_of(list_of(law, list, members, key), cells, named));
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
    pub(super) fn put(&mut self, number: u32, facts: &mut Transfer) -> Result<(), u32> {
        let meaning = match &self.source {
            Source::One { known, .. } => known.get(number),
            Source::List { meaning, .. } => &meaning[number as usize],
        };
        meaning.map(|value| self.cells.put(value, facts))
    }
}

fn meaning_of(read: Result<Transfer, (usize, String)>, cells: &mut Cells, named: &mut Named) -> Meaning {
    match read {
        Ok(facts) => Ok(cells.add(facts)),
        Err((column, message)) => Err(named.error(Some(column), message)),
    }
}

/// The name of a column of an item as that of the first one, so that a transfer without items has it.
fn first_item(name: &str) -> Option<String> {
    let (list, rest) = name.split_once('[')?;
    let (_, fact) = rest.split_once("].")?;
    matches!(list, "tools" | "derogations").then(|| format!("{list}[0].{fact}"))
}

/// A list of the items of which anything is known or said to be none. Where nothing is, nobody spoke of the list.
fn list_of<'a, C: Column<'a>>(
    law: &Law,
    list: &str,
    members: &[Member<'a, C>],
    key: &[u32],
) -> Result<Transfer, (usize, String)> {
    let mut facts = Transfer::default();
    let cells: Vec<(&Member<'a, C>, &Option<Value>)> = members
        .iter()
        .zip(key)
        .map(|(member, number)| match member.known.get(*number) {
            Ok(value) => Ok((member, value)),
            Err(message) => Err((member.at, message.clone())),
        })
        .collect::<Result<_, _>>()?;
    for (place, item) in cells.chunk_by(|a, b| a.0.item == b.0.item).filter(|item| is_there(item)).enumerate() {
        for (member, value) in item {
            let Some(value) = value else { continue };
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

fn is_there<C>(item: &[(&Member<'_, C>, &Option<Value>)]) -> bool {
    item.iter().any(|(_, value)| !matches!(value, None | Some(Value::Unknown)))
}
