//! Tables of separated values.

use super::{Block, Table};
use crate::exchange::cells::Cell;
use crate::facts::Problem;

/// A table of values separated by commas, or by semicolons where the row of headings has more of these.
pub(in crate::exchange) fn csv(text: &str) -> Result<Vec<Block>, Vec<Problem>> {
    let head = text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    let count = |sign: char| head.matches(sign).count();
    let separator = if count(';') > count(',') { b';' } else { b',' };
    let mut reader =
        csv::ReaderBuilder::new().has_headers(false).flexible(true).delimiter(separator).from_reader(text.as_bytes());
    let mut rows = Vec::new();
    for record in reader.records() {
        let record = record
            .map_err(|error| vec![Problem::new(String::new(), format!("no table of separated values: {error}"))])?;
        let line = record.position().map_or(0, |at| usize::try_from(at.line()).unwrap_or(0));
        rows.push(record.iter().map(|value| Cell::new(value, line)).collect::<Vec<_>>());
    }
    Ok(tables(rows))
}

/// A table of values separated by tabs.
pub(in crate::exchange) fn tsv(text: &str) -> Vec<Block> {
    let rows =
        text.lines().enumerate().map(|(at, line)| line.split('\t').map(|value| Cell::new(value, at + 1)).collect());
    tables(rows.collect())
}

/// Rows as a table: lines with one cell only, above the row of headings, are paragraphs.
pub(super) fn tables(rows: Vec<Vec<Cell>>) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut table: Option<Table> = None;
    for row in rows {
        let filled = row.iter().filter(|cell| !cell.is_empty()).count();
        match &mut table {
            _ if filled == 0 => {}
            None if filled == 1 => blocks.extend(row.into_iter().filter(|cell| !cell.is_empty()).map(Block::Paragraph)),
            None => table = Some(Table { columns: row, rows: Vec::new() }),
            Some(table) => extend(table, row),
        }
    }
    blocks.extend(table.map(Block::Table));
    blocks
}

/// A row whose first cell is empty goes on with the row above: the document broke it over two lines.
fn extend(table: &mut Table, row: Vec<Cell>) {
    match table.rows.last_mut() {
        Some(last) if row.first().is_some_and(Cell::is_empty) => {
            if last.len() < row.len() {
                last.resize(row.len(), Cell::default());
            }
            last.iter_mut().zip(&row).for_each(|(cell, more)| cell.append(more));
        }
        _ => table.rows.push(row),
    }
}
