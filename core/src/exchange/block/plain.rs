//! Plain text as it is copied from a page.

use super::delimited::tables;
use super::{Block, Table};
use crate::exchange::cells::Cell;
use crate::exchange::glossary::{Column, column};

/// The blocks of a plain text: tables by tabs; headings with bullets below; columns one under the other, after their
/// headings; paragraphs.
pub(in crate::exchange) fn plain(text: &str) -> Vec<Block> {
    let lines: Vec<(usize, &str)> =
        text.lines().enumerate().map(|(at, line)| (at + 1, line)).filter(|(_, line)| !line.trim().is_empty()).collect();
    let mut blocks = Vec::new();
    let mut at = 0;
    while let Some(&(number, line)) = lines.get(at) {
        let tabbed = lines[at..].iter().take_while(|(_, line)| line.trim_end().contains('\t')).count();
        let stacked = headings(&lines[at..]);
        if tabbed > 1 {
            let rows = lines[at..at + tabbed].iter();
            blocks.extend(tables(rows.map(|(n, line)| line.split('\t').map(|v| Cell::new(v, *n)).collect()).collect()));
            at += tabbed;
        } else if stacked > 1 {
            let (table, used) = stack(&lines[at..], stacked);
            blocks.push(Block::Table(table));
            at += used;
        } else {
            let next_is_item = lines.get(at + 1).is_some_and(|(_, next)| bullet(next).is_some());
            blocks.push(match bullet(line) {
                Some(item) => Block::Item(Cell::new(item, number)),
                None if next_is_item && line.trim().chars().count() <= 100 => {
                    Block::Heading(2, Cell::new(line, number))
                }
                None => Block::Paragraph(Cell::new(line, number)),
            });
            at += 1;
        }
    }
    blocks
}

/// The item behind a bullet.
fn bullet(line: &str) -> Option<&str> {
    let line = line.trim_start();
    let rest = line.strip_prefix(['•', '·', '*', '–', '-', '◦', '▪'])?;
    rest.starts_with(char::is_whitespace).then(|| rest.trim())
}

/// How many lines in a row are headings of columns, the first of them the one of recipients.
fn headings(lines: &[(usize, &str)]) -> usize {
    let known: Vec<Column> =
        lines.iter().map_while(|(_, line)| column(line.trim()).filter(|_| line.trim().len() < 60)).collect();
    if known.first() == Some(&Column::Recipient) { known.len() } else { 0 }
}

/// A table whose cells stand one under the other. It ends where a row would not be whole.
fn stack<'a>(lines: &[(usize, &'a str)], columns: usize) -> (Table, usize) {
    let cell = |(number, line): &(usize, &'a str)| Cell::new(line, *number);
    let whole = (lines.len() - columns) / columns * columns;
    let rows = lines[columns..columns + whole].chunks(columns).map(|row| row.iter().map(cell).collect());
    (Table { columns: lines[..columns].iter().map(cell).collect(), rows: rows.collect() }, columns + whole)
}
