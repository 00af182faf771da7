//! Blocks into a register: which table is what, and what belongs to whom.

mod activities;
mod bases;
pub(super) mod ciso;
mod data;
mod dates;
#[cfg(feature = "dpv")]
pub(super) mod dpv;
mod draft;
mod engaged;
pub(super) mod fides;
mod lengths;
mod lists;
mod places;
mod prose;
mod recipients;
mod records;
mod safeguards;
mod sites;
mod structured;
pub(super) mod tilt;

use super::block::{Block, Table, is_upright, turned};
use super::cells::Cell;
use super::glossary::{Column, column};
use super::{About, Import};
use crate::facts::Problem;
use draft::Draft;

/// Why recipients below such a heading are no engagements.
const NOT_NOW: &str = "the heading says of these that they are planned, or past";

/// The register of a document in blocks.
pub(super) fn document(blocks: Vec<Block>, about: &About) -> Result<Import, Vec<Problem>> {
    let mut draft = Draft::new(about);
    let (last, mut at) = (last_list(&blocks), 0);
    while let Some(block) = blocks.get(at) {
        let items = blocks[at + 1..].iter().map_while(item).collect::<Vec<_>>();
        let now = !draft.is_not_now();
        match block {
            Block::Table(read) if now => table(&mut draft, read),
            Block::Table(read) => unread(&mut draft, read, NOT_NOW),
            Block::Heading(_, cell) if now && lists::is_recipient(&draft, cell, &items) => {
                lists::recipient(&mut draft, cell, &items);
                at += items.len();
            }
            Block::Heading(..) | Block::Paragraph(_) if now && lists::announces(block, &items) => {
                lists::announced(&mut draft, cell_of(block), &items);
                at += items.len();
            }
            Block::Heading(_, cell) if now && records::headed(&mut draft, cell, &items) => at += items.len(),
            Block::Heading(level, cell) => heading(&mut draft, *level, cell),
            Block::Paragraph(cell) => {
                paragraph(&mut draft, cell, at < last);
            }
            Block::Item(cell) if !now => draft.account.lost(cell, "a list", NOT_NOW),
            Block::Item(cell) => {
                let whole: Vec<&Cell> = core::iter::once(cell).chain(items.iter().copied()).collect();
                list(&mut draft, &whole);
                at += items.len();
            }
        }
        at += 1;
    }
    draft.finish()
}

/// The last block that holds recipients, or announces them: a sentence above it that speaks of all of them names no class.
fn last_list(blocks: &[Block]) -> usize {
    let lists = |at: &usize| match &blocks[*at] {
        Block::Table(table) => table.columns.iter().any(|cell| column(&cell.text) == Some(Column::Recipient)),
        block => lists::announces(block, &blocks.get(at + 1).and_then(item).into_iter().collect::<Vec<_>>()),
    };
    (0..blocks.len()).rev().find(lists).unwrap_or_default()
}

/// A list that nothing announces: records, or words on recipients that are known.
fn list(draft: &mut Draft, items: &[&Cell]) {
    if records::listed(draft, items) {
        return;
    }
    for item in items {
        if !lists::more(draft, item) {
            draft.account.lost(item, "a list", "no list of recipients or activities");
        }
    }
}

fn item(block: &Block) -> Option<&Cell> {
    match block {
        Block::Item(cell) => Some(cell),
        _ => None,
    }
}

fn cell_of(block: &Block) -> &Cell {
    const NONE: &Cell = &Cell { text: String::new(), lines: (0, 0) };
    match block {
        Block::Heading(_, cell) | Block::Item(cell) | Block::Paragraph(cell) => cell,
        Block::Table(_) => NONE,
    }
}

/// The first heading is the title; the others are kept as headings.
fn heading(draft: &mut Draft, level: u8, cell: &Cell) {
    draft.labelled(cell);
    draft.section(level, cell);
    if level == 1 && draft.title.is_none() {
        draft.title = Some(cell.words());
    } else {
        draft.headings.push(cell.words());
    }
    draft.account.understood(cell);
}

/// A paragraph tells the day of the document, or something of recipients, or is prose.
fn paragraph(draft: &mut Draft, cell: &Cell, listed: bool) {
    draft.labelled(cell);
    match dates::published(&cell.text) {
        Some(day) if draft.published.is_none() => {
            draft.published = Some((day, cell.words()));
            draft.account.understood(cell);
        }
        _ if draft.title.is_none() && draft.is_empty() && is_title(&cell.text) => {
            draft.title = Some(cell.words());
            draft.account.understood(cell);
        }
        _ => {
            if front_matter(draft, cell) {
                return draft.account.understood(cell);
            }
            if !cell.text.chars().any(char::is_alphanumeric) {
                return draft.account.lost(cell, "prose", "there is no word in it");
            }
            let unread = engaged::paragraph(draft, cell, listed);
            draft.account.judged(cell, "prose", &unread);
        }
    }
}

/// Whether the first paragraph may be the title: short words, and no label with its value.
fn is_title(words: &str) -> bool {
    words.chars().count() < 80 && !words.contains(": ") && words.chars().any(char::is_alphanumeric)
}

/// `title: …` and `description: …` before the text.
fn front_matter(draft: &mut Draft, cell: &Cell) -> bool {
    match cell.text.split_once(": ") {
        Some(("title", words)) if draft.title.is_none() => draft.title = Some(cell.part(words).words()),
        Some(("description" | "title", words)) => draft.scope.push(cell.part(words).words()),
        _ => return false,
    }
    true
}

/// A table of recipients, of activities, or of something else.
fn table(draft: &mut Draft, table: &Table) {
    let columns: Vec<Option<Column>> = table.columns.iter().map(|cell| column(&cell.text)).collect();
    let has = |wanted: Column| columns.contains(&Some(wanted));
    let records =
        has(Column::OnBehalf) || has(Column::Activity) && columns.iter().flatten().any(|of| about_activities(*of));
    if !records && !has(Column::Recipient) {
        let rows: Vec<Vec<Cell>> = core::iter::once(&table.columns).chain(&table.rows).cloned().collect();
        if is_upright(&rows) {
            return self::table(draft, &turned(&rows));
        }
        return unread(draft, table, "no column of this table is one of recipients or activities");
    }
    for (cell, known) in table.columns.iter().zip(&columns) {
        match known {
            Some(_) => draft.account.understood(cell),
            None => draft.account.lost(cell, "a heading of a table", "the heading is not in the glossary"),
        }
    }
    draft.columns.extend(table.columns.iter().filter(|cell| !cell.is_empty()).map(Cell::words));
    let whole = Columns { headings: &table.columns, columns: &columns };
    for row in &table.rows {
        if records { activities::row(draft, &whole, row) } else { recipients::row(draft, &whole, row) }
    }
}

const fn about_activities(column: Column) -> bool {
    matches!(
        column,
        Column::Purpose | Column::Basis | Column::Data | Column::DataSubjects | Column::Retention | Column::Recipients
    )
}

fn unread(draft: &mut Draft, table: &Table, why: &str) {
    for cell in &table.columns {
        draft.account.lost(cell, "a heading of a table", why);
    }
    for row in &table.rows {
        for (at, cell) in row.iter().enumerate() {
            let heading = table.columns.get(at).map_or("", |cell| cell.text.as_str());
            draft.account.lost(cell, heading, why);
        }
    }
}

/// The columns of a table, to find the cells of a row by.
struct Columns<'a> {
    headings: &'a [Cell],
    columns: &'a [Option<Column>],
}

impl<'a> Columns<'a> {
    /// The cells of a row with their columns and headings.
    fn of<'r>(&'a self, row: &'r [Cell]) -> impl Iterator<Item = (Option<Column>, &'a str, &'r Cell)> {
        row.iter().enumerate().map(|(at, cell)| {
            let heading = self.headings.get(at).map_or("", |cell| cell.text.as_str());
            (self.columns.get(at).copied().flatten(), heading, cell)
        })
    }

    fn heading(&self, column: Column) -> Option<&'a Cell> {
        let at = self.columns.iter().position(|of| *of == Some(column))?;
        self.headings.get(at)
    }
}
