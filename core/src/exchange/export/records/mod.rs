//! The record of processing activities (Art. 30(1) and (2) GDPR) as a table, in the columns of an authority.
//!
//! The rows are those of [`Register::records`]. What the register does not have is written as unknown in the language of
//! the day; a column that asks for what no register holds is empty.

mod fields;
mod layout;
mod xlsx;

pub use layout::Layout;

use super::reading::Reading;
use super::{ExportError, Exported, Options};
use crate::facts::{RecordSide, Register};
use crate::{Day, day::iso};
use fields::Fields;
use layout::Column;

/// A record as a table.
struct Record {
    /// What it is called.
    title: String,
    /// What the authority asks for outside the table: a heading and its values.
    aside: Vec<(String, Vec<String>)>,
    /// The headings.
    head: Vec<String>,
    /// The rows: for each column its values.
    rows: Vec<Vec<Vec<String>>>,
    /// The name of the sheet.
    sheet: String,
}

impl Record {
    fn of(register: &Register, day: Day<'_>, options: &Options<'_>) -> Self {
        let read = Reading::of(register, day);
        let sheet = layout::sheet(options.layout);
        let processor = options.side == RecordSide::Processor;
        let columns = if processor { sheet.processor } else { sheet.controller };
        let told = |(heading, _): &Column| {
            let heading = if sheet.told { read.tongue.say(heading) } else { heading };
            heading.to_owned()
        };
        let record = register.records(options.side);
        let fill = Fields::of(&read);
        let of = |columns: &[Column]| fill.rows(&record, &columns.iter().map(|(_, field)| *field).collect::<Vec<_>>());
        // Names and contacts are those of the holder and the same in every row, but for joint controllers.
        let first = of(sheet.aside).into_iter().next().unwrap_or_default();
        let aside = sheet.aside.iter().map(told).zip(first).collect();
        let name = read.tongue.say(if processor {
            "Record of a processor, Art. 30(2) GDPR"
        } else {
            "Record of a controller, Art. 30(1) GDPR"
        });
        Self {
            title: format!("{name}: {} ({})", read.holder(), iso(day.date())),
            aside,
            head: columns.iter().map(told).collect(),
            rows: of(columns),
            sheet: read.tongue.say(if processor { "Processor" } else { "Controller" }).to_owned(),
        }
    }
}

/// The name of a file before its ending: the layout and the side.
fn ending(options: &Options<'_>, format: &str) -> String {
    format!("-record-{}-{}.{format}", options.side, options.layout)
}

/// The record as a table of values separated by commas (RFC 4180, UTF-8, without a byte order mark).
///
/// What the authority asks for outside the table goes into columns after those of its own, so that nothing is lost.
pub(super) fn csv(register: &Register, day: Day<'_>, options: &Options<'_>) -> Result<Exported, ExportError> {
    let record = Record::of(register, day, options);
    let mut out = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
    let failed = |error: &dyn core::fmt::Display| ExportError::Table(error.to_string());
    let aside_head = record.aside.iter().map(|(heading, _)| heading);
    out.write_record(record.head.iter().chain(aside_head).map(|cell| guarded(cell))).map_err(|e| failed(&e))?;
    for row in &record.rows {
        let aside = record.aside.iter().map(|(_, values)| values);
        out.write_record(row.iter().chain(aside).map(|values| guarded(&joined(values)))).map_err(|e| failed(&e))?;
    }
    let bytes = out.into_inner().map_err(|e| failed(&e))?;
    Ok(Exported::of(register, &ending(options, "csv"), "text/csv", bytes))
}

/// The record as a workbook of one sheet (Office Open XML).
pub(super) fn workbook(register: &Register, day: Day<'_>, options: &Options<'_>) -> Result<Exported, ExportError> {
    let bytes = xlsx::bytes(&Record::of(register, day, options), day.date())
        .map_err(|error| ExportError::Table(error.to_string()))?;
    Ok(Exported::of(
        register,
        &ending(options, "xlsx"),
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        bytes,
    ))
}

/// The values of a cell, one below the other.
fn joined(values: &[String]) -> String {
    values.join("\n")
}

/// Whether a spreadsheet would read a text as a formula: it begins with one of the signs, or with blanks before one.
fn is_formula(text: &str) -> bool {
    text.trim_start().starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠']) || text.starts_with(['\t', '\r', '\n'])
}

/// A cell of a text that a spreadsheet may open: an apostrophe before what it would read as a formula.
fn guarded(text: &str) -> String {
    if is_formula(text) { format!("'{text}") } else { text.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::guarded;

    #[test]
    fn no_text_becomes_a_formula() {
        for text in ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", " =1", "＝1"] {
            assert_eq!(guarded(text), format!("'{text}"));
        }
        assert_eq!(guarded("Acme = 1"), "Acme = 1");
    }
}
