//! Records in lists: `Label: value` items below the name of a recipient or an activity, or with the name among them.

use super::super::cells::Cell;
use super::super::glossary::{Column, column};
use super::draft::Draft;
use super::{Columns, activities, lists, recipients};

/// An item as a heading of the glossary and what stands under it.
fn pair(item: &Cell) -> Option<(Column, Cell, Cell)> {
    let (label, value) = item.text.split_once(':')?;
    let known = column(label).filter(|_| label.chars().count() <= 60 && !label.trim().is_empty())?;
    (!value.trim_start().starts_with("//")).then(|| (known, item.part(label), item.part(value)))
}

/// Whether an item has the form of a value with its label, known or not.
fn is_labelled(item: &Cell) -> bool {
    item.text.split_once(": ").is_some_and(|(label, _)| label.chars().count() <= 60)
}

/// How many items at the front are values of a record whose name is not among them.
pub(super) fn pairs(items: &[&Cell]) -> usize {
    items.iter().take_while(|item| pair(item).is_some_and(|(column, ..)| !is_name(column))).count()
}

const fn is_name(column: Column) -> bool {
    matches!(column, Column::Recipient | Column::Activity)
}

/// Whether values are those of an activity, and not of a recipient.
fn of_activity(items: &[&Cell]) -> Option<bool> {
    let columns: Vec<Column> = items.iter().filter_map(|item| pair(item)).map(|(column, ..)| column).collect();
    let about = |wanted: &[Column]| columns.iter().any(|column| wanted.contains(column));
    if about(&[Column::Basis, Column::DataSubjects, Column::Recipients, Column::Retention]) {
        return Some(true);
    }
    about(&[
        Column::Place,
        Column::Storage,
        Column::Processing,
        Column::Safeguard,
        Column::Contract,
        Column::Service,
        Column::LegalName,
    ])
    .then_some(false)
}

/// Takes the values below a heading as a record of it. False where they are none, or do not tell what of.
pub(super) fn headed(draft: &mut Draft<'_>, heading: &Cell, items: &[&Cell]) -> bool {
    let known = items.iter().filter(|item| pair(item).is_some_and(|(column, ..)| !is_name(column))).count();
    if known < 2
        || !items.iter().all(|item| is_labelled(item))
        || !lists::is_name(&heading.text)
        || column(&heading.text).is_some_and(is_name)
    {
        return false;
    }
    match of_activity(items) {
        Some(true) => of_activity_named(draft, heading, items),
        Some(false) => of_recipient(draft, heading, items),
        None if draft.label.is_some() => of_recipient(draft, heading, items),
        None => return false,
    }
    true
}

/// Takes a list in which each record begins with the name of its recipient or activity, or with an item above its values.
pub(super) fn listed(draft: &mut Draft<'_>, items: &[&Cell]) -> bool {
    let starts: Vec<usize> = (0..items.len()).filter(|at| starts(items, *at)).collect();
    let whole = starts.first() == Some(&0) && starts.iter().zip(starts.iter().skip(1)).all(|(from, to)| to - from > 1);
    if !whole || items.len() - starts.last().copied().unwrap_or_default() < 2 {
        return false;
    }
    for (number, from) in starts.iter().enumerate() {
        let end = starts.get(number + 1).copied().unwrap_or(items.len());
        let (name, values) = (items[*from], &items[from + 1..end]);
        match pair(name) {
            Some((Column::Recipient, _, value)) => of_recipient(draft, &value, values),
            Some((Column::Activity, _, value)) => of_activity_named(draft, &value, values),
            _ if of_activity(values) == Some(true) => of_activity_named(draft, name, values),
            _ if of_activity(values) == Some(false) || draft.label.is_some() => of_recipient(draft, name, values),
            _ => items[*from..end]
                .iter()
                .for_each(|item| draft.account.lost(item, "a list", "no list of recipients or activities")),
        }
    }
    true
}

/// Whether a record begins at an item: its name, or words that are no value with two values below.
fn starts(items: &[&Cell], at: usize) -> bool {
    match pair(items[at]) {
        Some((column, ..)) => is_name(column),
        None => pairs(&items[at + 1..]) >= 2 && lists::is_name(&items[at].text),
    }
}

pub(super) fn of_recipient(draft: &mut Draft<'_>, name: &Cell, values: &[&Cell]) {
    record(draft, name, values, Column::Recipient, recipients::row);
}

fn of_activity_named(draft: &mut Draft<'_>, name: &Cell, values: &[&Cell]) {
    record(draft, name, values, Column::Activity, activities::row);
}

type Row = fn(&mut Draft<'_>, &Columns<'_>, &[Cell]);

/// A record is the row of a table that has its labels for columns. Label and value are one piece of the text.
fn record(draft: &mut Draft<'_>, name: &Cell, values: &[&Cell], of: Column, row: Row) {
    let (mut headings, mut columns, mut cells) = (vec![Cell::default()], vec![Some(of)], vec![name.clone()]);
    for item in values {
        match pair(item) {
            Some((column, label, value)) => {
                draft.column(&label);
                headings.push(label);
                columns.push(Some(column));
                cells.push(value);
            }
            None => {
                headings.push(Cell::default());
                columns.push(None);
                cells.push((*item).clone());
            }
        }
    }
    row(draft, &Columns { headings: &headings, columns: &columns }, &cells);
}
