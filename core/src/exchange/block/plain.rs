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
    let labelled: Vec<bool> = (0..lines.len()).map(|at| is_labelled(&lines, at)).collect();
    let mut blocks = Vec::new();
    let mut at = 0;
    while at < lines.len() {
        let tabbed = lines[at..].iter().take_while(|(_, line)| line.trim_end().contains('\t')).count();
        let stacked = if labelled[at] { 0 } else { headings(&lines[at..]) };
        if tabbed > 1 {
            let rows = lines[at..at + tabbed].iter();
            blocks.extend(tables(rows.map(|(n, line)| line.split('\t').map(|v| Cell::new(v, *n)).collect()).collect()));
            at += tabbed;
        } else if stacked > 1 {
            let (table, used) = stack(&lines[at..], stacked);
            blocks.push(Block::Table(table));
            at += used;
        } else {
            blocks.push(block(&lines, at, &labelled));
            at += 1;
        }
    }
    blocks
}

/// A line that is no part of a table: an item, a heading, or a paragraph.
fn block(lines: &[(usize, &str)], at: usize, labelled: &[bool]) -> Block {
    let (number, line) = lines[at];
    let next = lines.get(at + 1).copied();
    let item =
        |at: usize| lines.get(at).is_some_and(|(_, line)| bullet(line).is_some()) || labelled.get(at) == Some(&true);
    let cell = Cell::new(bullet(line).unwrap_or(line), number);
    let length = line.trim().chars().count();
    if item(at) {
        return Block::Item(cell);
    }
    if item(at + 1) && length <= 100 && next.is_some_and(|(after, _)| labelled[at + 1] <= (after == number + 1)) {
        return Block::Heading(2, cell);
    }
    if is_heading(lines, at, &item) { Block::Heading(2, cell) } else { Block::Paragraph(cell) }
}

/// A short line without the end of a sentence, with a blank line on both sides, and something longer or another such line
/// below.
fn is_heading(lines: &[(usize, &str)], at: usize, item: &impl Fn(usize) -> bool) -> bool {
    let alone = |at: usize| {
        let number = lines[at].0;
        let far =
            |other: Option<usize>| other.and_then(|at| lines.get(at)).is_none_or(|(line, _)| line.abs_diff(number) > 1);
        far(at.checked_sub(1)) && far(Some(at + 1))
    };
    let short = |at: usize| {
        let line = lines[at].1.trim();
        line.chars().count() <= 80 && !line.ends_with(['.', ';', ',', '!']) && alone(at) && !item(at)
    };
    let longer = |at: usize| item(at) || lines.get(at).is_some_and(|(_, line)| line.trim().chars().count() > 80);
    let below = at + 1 < lines.len() && short(at + 1) && longer(at + 2);
    at > 0 && short(at) && (longer(at + 1) || below)
}

/// Whether a line is one of several in a row, none blank between them, of the form `Label: words`.
fn is_labelled(lines: &[(usize, &str)], at: usize) -> bool {
    let pair = |at: usize| {
        let (label, words) = lines[at].1.trim().split_once(':')?;
        let short =
            label.chars().count() <= 40 && label.split(' ').count() <= 6 && label.chars().next()?.is_uppercase();
        (short
            && words.starts_with(char::is_whitespace)
            && words.trim().chars().count() > 1
            && !label.contains(['.', '?']))
        .then_some(lines[at].0)
    };
    let Some(line) = pair(at) else { return false };
    let beside = |other: Option<usize>| {
        other.filter(|at| *at < lines.len()).and_then(pair).is_some_and(|other| other.abs_diff(line) == 1)
    };
    beside(at.checked_sub(1)) || beside(Some(at + 1))
}

/// The item behind a bullet.
fn bullet(line: &str) -> Option<&str> {
    let line = line.trim_start();
    let rest = line.strip_prefix(['•', '·', '*', '–', '-', '◦', '▪'])?;
    rest.starts_with(char::is_whitespace).then(|| rest.trim())
}

/// How many lines in a row are headings of columns, the first of them the one of recipients.
fn headings(lines: &[(usize, &str)]) -> usize {
    let heading = |line: &str| {
        let short = line.len() < 60 && line.chars().any(char::is_alphanumeric) && !line.contains(':');
        column(line).filter(|_| short)
    };
    let known: Vec<Column> = lines.iter().map_while(|(_, line)| heading(line.trim())).collect();
    // A title that is the same word as the first heading is none of them.
    let once = known.iter().filter(|column| **column == Column::Recipient).count() == 1;
    if known.first() == Some(&Column::Recipient) && once { known.len() } else { 0 }
}

/// A table whose cells stand one under the other. It ends where a row would not be whole.
fn stack<'a>(lines: &[(usize, &'a str)], columns: usize) -> (Table, usize) {
    let cell = |(number, line): &(usize, &'a str)| Cell::new(line, *number);
    let whole = (lines.len() - columns) / columns * columns;
    let rows = lines[columns..columns + whole].chunks(columns).map(|row| row.iter().map(cell).collect());
    (Table { columns: lines[..columns].iter().map(cell).collect(), rows: rows.collect() }, columns + whole)
}
