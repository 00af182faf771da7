//! A record as a workbook.

use super::{Record, is_formula, joined};
use rust_xlsxwriter::{
    DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook, Worksheet, XlsxError,
};
use time::Date;

/// The most characters of a cell are 32767 units of UTF-16; a sign takes two at most.
const LONGEST: usize = 16_000;
/// The most characters of the title among the properties of the file; the sheet has the whole.
const TITLE: usize = 200;
/// The narrowest and the widest column, in characters.
const NARROWEST: usize = 14;
const WIDEST: usize = 44;

/// The workbook. Its day of creation is the day given, so that the same record makes the same bytes.
pub(super) fn bytes(record: &Record, day: Date) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    let year = u16::try_from(day.year()).unwrap_or_default();
    let made = ExcelDateTime::from_ymd(year, u8::from(day.month()), day.day())?;
    let title: String = record.title.chars().take(TITLE).collect();
    book.set_properties(&DocProperties::new().set_title(title).set_creation_datetime(&made));
    let sheet = book.add_worksheet();
    sheet.set_name(&record.sheet)?;
    sheet.set_landscape().set_print_fit_to_pages(1, 0);
    let head = write_head(sheet, record)?;
    sheet.set_freeze_panes(head + 1, 0)?;
    sheet.set_repeat_rows(head, head)?;
    let mut at = head + 1;
    for row in &record.rows {
        at += write_row(sheet, at, row)?;
    }
    for (column, heading) in record.head.iter().enumerate() {
        let longest = record.rows.iter().filter_map(|row| row.get(column)).flatten().map(|value| value.chars().count());
        // A heading may break over three lines.
        let width = longest.max().unwrap_or(0).max(heading.chars().count() / 3).clamp(NARROWEST, WIDEST);
        sheet.set_column_width(column_number(column), f64::from(u32::try_from(width).unwrap_or_default()))?;
    }
    book.save_to_buffer()
}

fn column_number(column: usize) -> u16 {
    u16::try_from(column).unwrap_or(u16::MAX)
}

/// Title, what stands aside, and the headings; gives the row of the headings.
fn write_head(sheet: &mut Worksheet, record: &Record) -> Result<u32, XlsxError> {
    let mut row = write_long(sheet, 0, 0, &record.title, &Format::new().set_bold().set_font_size(14))?;
    for (heading, values) in &record.aside {
        sheet.write_string_with_format(row, 0, heading, &Format::new().set_bold())?;
        row += write_long(sheet, row, 1, &joined(values), &cell())?;
    }
    let head = Format::new()
        .set_bold()
        .set_text_wrap()
        .set_align(FormatAlign::Top)
        .set_background_color(0x00DD_E5EE)
        .set_border(FormatBorder::Thin);
    for (column, heading) in record.head.iter().enumerate() {
        sheet.write_string_with_format(row + 1, column_number(column), heading, &head)?;
    }
    Ok(row + 1)
}

/// A row of the record; what is too long for a cell goes on in the cell below. Gives the number of rows.
fn write_row(sheet: &mut Worksheet, at: u32, row: &[Vec<String>]) -> Result<u32, XlsxError> {
    let mut rows = 1;
    for (column, values) in row.iter().enumerate() {
        rows = rows.max(write_long(sheet, at, column_number(column), &joined(values), &cell())?);
    }
    Ok(rows)
}

fn cell() -> Format {
    Format::new().set_text_wrap().set_align(FormatAlign::Top).set_border(FormatBorder::Hair)
}

/// A text, never a formula: what looks like one is marked as quoted, so that it stays a text when it is edited. Gives the
/// number of cells that it takes, one below the other.
fn write_long(sheet: &mut Worksheet, row: u32, column: u16, text: &str, format: &Format) -> Result<u32, XlsxError> {
    let shown: Vec<char> =
        text.chars().map(|sign| if sign.is_control() && sign != '\n' { ' ' } else { sign }).collect();
    let mut below = 0;
    for part in shown.chunks(LONGEST) {
        let part: String = part.iter().collect();
        let format = if is_formula(&part) { format.clone().set_quote_prefix() } else { format.clone() };
        sheet.write_string_with_format(row + below, column, part, &format)?;
        below += 1;
    }
    Ok(below.max(1))
}
