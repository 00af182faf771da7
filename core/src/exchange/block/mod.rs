//! A text in blocks, whatever it was written in.

mod delimited;
mod markdown;
mod plain;

pub(super) use delimited::{csv, is_upright, tsv, turned};
pub(super) use markdown::markdown;
pub(super) use plain::plain;

use super::cells::Cell;

/// A block of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Block {
    /// A heading, with its level.
    Heading(u8, Cell),
    /// A table.
    Table(Table),
    /// An item of a list, without those below it.
    Item(Cell),
    /// A paragraph.
    Paragraph(Cell),
}

/// A table: a row of headings and the rows below.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Table {
    pub(super) columns: Vec<Cell>,
    pub(super) rows: Vec<Vec<Cell>>,
}
