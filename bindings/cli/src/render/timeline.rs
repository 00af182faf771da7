//! A verdict over time, drawn.

use super::page::{self, DIM, Page};
use crate::engine::Period;
use lawful::{Date, Outcome, day};

/// The width of the drawing.
const COLUMNS: usize = 64;

/// Adds the drawing and the list of periods.
pub fn draw(periods: &[Period], from: Date, to: Date, page: &mut Page) {
    page.line(&format!("  {}", bar(periods, from, to)));
    let (left, right) = (day::iso(from), day::iso(to));
    page.line(&format!("  {}", page::paint(DIM, &format!("{left}{right:>width$}", width = COLUMNS - left.len()))));
    for period in periods {
        step(period, to, page);
    }
}

/// One period: its days, its outcome, what begins it, and its codes.
fn step(period: &Period, to: Date, page: &mut Page) {
    let until = day::iso(period.until.unwrap_or(to));
    page.line(&format!("  {} to {until}  {}", day::iso(period.from), page::outcome(period.outcome)));
    for (style, text) in [(page::PLAIN, period.because.as_str()), (DIM, &period.codes.join(" "))] {
        if !text.is_empty() {
            page.paragraph(6, style, text);
        }
    }
}

/// The letter of an outcome in the drawing.
const fn letter(outcome: Outcome) -> char {
    match outcome {
        Outcome::Lawful => '=',
        Outcome::NotRestricted => '.',
        Outcome::Unlawful => 'x',
        _ => '?',
    }
}

/// What the letters mean.
pub const LEGEND: &str = "= lawful   . not restricted   ? undetermined   x unlawful";

/// One letter for each part of the time: the weakest outcome in it.
fn bar(periods: &[Period], from: Date, to: Date) -> String {
    let days = (to - from).whole_days().max(1);
    let columns = i64::try_from(COLUMNS).unwrap_or(1);
    let mut drawn = String::new();
    for column in 0..columns {
        let start = lawful::day::plus(from, days * column / columns).unwrap_or(from);
        let end = lawful::day::plus(from, days * (column + 1) / columns).unwrap_or(to).max(start);
        let inside = periods.iter().filter(|period| {
            let ends = period.until.is_none_or(|until| start < until);
            ends && (period.from <= start || period.from < end)
        });
        match inside.map(|period| period.outcome).max() {
            Some(outcome) => drawn += &page::paint(page::style(outcome), &letter(outcome).to_string()),
            None => drawn.push(' '),
        }
    }
    drawn
}
