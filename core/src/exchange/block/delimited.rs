//! Tables of separated values.

use super::{Block, Table};
use crate::exchange::cells::Cell;
use crate::exchange::glossary::column;
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

/// Rows as a table. The row of headings is the first that has three of the glossary, or else the first with two cells: the
/// rows above it are paragraphs, `Label: value` where they have two cells. Rows that begin with headings of the glossary,
/// one under the other, are columns.
pub(super) fn tables(rows: Vec<Vec<Cell>>) -> Vec<Block> {
    let filled = |row: &[Cell]| row.iter().filter(|cell| !cell.is_empty()).count();
    let rows: Vec<Vec<Cell>> = rows.into_iter().filter(|row| filled(row) > 0).collect();
    if is_upright(&rows) {
        return vec![Block::Table(turned(&rows))];
    }
    let head =
        rows.iter().take(ABOVE).position(|row| known(row) > 2).or_else(|| rows.iter().position(|row| filled(row) > 1));
    let (above, below) = rows.split_at(head.unwrap_or(rows.len()));
    let mut blocks: Vec<Block> = above.iter().flat_map(|row| paragraphs(row)).collect();
    if let Some((columns, rows)) = below.split_first() {
        let mut table = Table { columns: columns.clone(), rows: Vec::new() };
        rows.iter().for_each(|row| extend(&mut table, row.clone()));
        blocks.push(Block::Table(table));
    }
    blocks
}

/// The most rows that stand above the headings.
const ABOVE: usize = 20;

/// How many cells of a row are headings of the glossary.
fn known(row: &[Cell]) -> usize {
    row.iter().filter(|cell| is_known(cell)).count()
}

fn is_known(cell: &Cell) -> bool {
    !cell.is_empty() && cell.text.chars().count() <= 160 && column(&cell.text).is_some()
}

/// A row above the headings.
fn paragraphs(row: &[Cell]) -> Vec<Block> {
    let filled: Vec<&Cell> = row.iter().filter(|cell| !cell.is_empty()).collect();
    match filled.as_slice() {
        [label, value] => {
            vec![Block::Paragraph(label.part(&format!("{}: {}", label.text.trim_end_matches(':'), value.text)))]
        }
        cells => cells.iter().map(|cell| Block::Paragraph((*cell).clone())).collect(),
    }
}

/// Whether the headings stand one under the other in the first column, with their values beside them.
pub(in crate::exchange) fn is_upright(rows: &[Vec<Cell>]) -> bool {
    let first = rows.iter().filter_map(|row| row.first());
    let headings = first.filter(|cell| is_known(cell)).count();
    let across = rows.iter().map(|row| known(row)).max().unwrap_or_default();
    headings > 2 && across < 3 && 2 * headings >= rows.len() && rows.iter().all(|row| row.len() > 1)
}

/// An upright table laid down: a row for each column of values.
pub(in crate::exchange) fn turned(rows: &[Vec<Cell>]) -> Table {
    let cell = |row: &Vec<Cell>, at: usize| row.get(at).cloned().unwrap_or_default();
    let width = rows.iter().map(Vec::len).max().unwrap_or_default();
    Table {
        columns: rows.iter().map(|row| cell(row, 0)).collect(),
        rows: (1..width).map(|at| rows.iter().map(|row| cell(row, at)).collect()).collect(),
    }
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
