//! `lawful records`.

use super::Done;
use crate::args::{Plain, Records as Args};
use crate::engine;
use crate::fault::Fault;
use crate::render::page::{BOLD, DIM, Page};
use crate::source::Source;
use crate::text::count;
use lawful::facts::{Record30, RecordCell, RecordItem, RecordRow, RecordSide};

/// From how many characters on a value is read as a sentence.
const SENTENCE: usize = 40;

/// Prints the record of processing activities that each register holds.
pub fn run(args: &Args) -> Done {
    records(args).into()
}

fn records(args: &Args) -> Result<String, Vec<Fault>> {
    let mut text = String::new();
    for file in &args.files {
        let source = Source::open(file, args.input.input_format).map_err(|fault| vec![fault])?;
        let record = engine::register(&source)?.records(args.side);
        match args.format {
            Plain::Json => text += &(engine::json(&record) + "\n"),
            Plain::Human => {
                if !text.is_empty() {
                    text.push('\n');
                }
                text += &page(&source.name, &record);
            }
        }
    }
    Ok(text)
}

fn page(file: &str, record: &Record30) -> String {
    let of = match record.side {
        RecordSide::Processor => "processor, Art. 30(2)",
        _ => "controller, Art. 30(1)",
    };
    let mut page = Page::new();
    page.paragraph(0, BOLD, &format!("{file}: record of the {of}, {}", count(record.rows.len(), "row")));
    let open = record.rows.iter().flat_map(|row| &row.cells).filter(|cell| !cell.known).count();
    if open > 0 {
        page.paragraph(0, DIM, &format!("Not whole in the register: {}.", count(open, "item")));
    }
    record.rows.iter().for_each(|row| shown(row, &mut page));
    if record.rows.is_empty() {
        page.gap();
        page.paragraph(0, DIM, "Nothing belongs into this record.");
    }
    page.into_text()
}

fn shown(row: &RecordRow, page: &mut Page) {
    page.gap();
    page.paragraph(0, BOLD, &format!("{} ({})", row.id, row.pointer));
    if !row.role_known {
        page.paragraph(2, DIM, "The role is not stated, so that this row stands in both records.");
    }
    row.cells.iter().for_each(|cell| item(cell, page));
}

/// One item: what the register has of it, and where the rest would stand.
fn item(cell: &RecordCell, page: &mut Page) {
    // Sentences stand one below the other; words go into one line.
    let sentences = cell.values.iter().any(|value| value.chars().count() > SENTENCE);
    let mut values = match cell.values.as_slice() {
        [] => vec!["not in the register".to_owned()],
        values if sentences => values.to_vec(),
        values => vec![values.join("; ")],
    };
    if let Some(last) = values.last_mut() {
        *last += &format!(" [{}]", cell.item);
    }
    for (at, value) in values.iter().enumerate() {
        page.field(if at == 0 { label(cell.item) } else { "" }, value);
    }
    let missing = cell.pointers.get(cell.values.len()..).unwrap_or_default();
    if !cell.known && !missing.is_empty() {
        page.field("", &format!("lacking: {}", missing.join(", ")));
    }
}

/// What an item is about, in a word.
const fn label(item: RecordItem) -> &'static str {
    match item {
        RecordItem::ControllerContacts | RecordItem::ProcessorContacts => "Contacts",
        RecordItem::Purposes => "Purposes",
        RecordItem::Categories => "Categories",
        RecordItem::Recipients => "Recipients",
        RecordItem::ControllerTransfers | RecordItem::ProcessorTransfers => "Transfers",
        RecordItem::Erasure => "Erasure",
        RecordItem::Processing => "Processing",
        RecordItem::ControllerSecurity | RecordItem::ProcessorSecurity => "Security",
        _ => "Item",
    }
}
