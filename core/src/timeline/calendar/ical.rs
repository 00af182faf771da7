//! A calendar as RFC 5545 writes it.

use super::{Entry, EntryKind};
use crate::Outcome;
use crate::day::{iso, plus};
use crate::digest::{hex, sha256};
use time::Date;

/// The most octets of a line, without its end (RFC 5545 section 3.1).
const LINE: usize = 75;

/// Entries as an iCalendar text: one all-day event each, which takes up no time.
///
/// `prodid` names the program that makes the calendar, `stamp` is the day on which it does so: the library reads no clock.
/// The identifier of an event is a digest of what it says, so the same entry has the same identifier in every calendar, and
/// a program that has it already does not show it twice.
///
/// ```
/// use lawful::{Law, calendar, day, facts::Register};
/// let text = include_str!("../../../examples/registers/superoffice.json");
/// let register: Register = serde_json::from_str(text)?;
/// let law = Law::bundled();
/// let [today, until] = ["2020-02-13", "2021-03-01"].map(|date| day::parse(date).unwrap());
/// let entries = law.on(today).calendar(&register, until);
/// let ical = calendar::to_ical(&entries, "-//Acme//Privacy//EN", today);
/// assert!(ical.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Acme//Privacy//EN\r\n"));
/// assert!(ical.contains("DTSTART;VALUE=DATE:20200716\r\n"));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[must_use]
pub fn to_ical(entries: &[Entry], prodid: &str, stamp: Date) -> String {
    let mut out = Lines(String::new());
    out.line("BEGIN:VCALENDAR");
    out.line("VERSION:2.0");
    out.line(&format!("PRODID:{}", escaped(prodid)));
    out.line("CALSCALE:GREGORIAN");
    for entry in entries {
        event(entry, stamp, &mut out);
    }
    out.line("END:VCALENDAR");
    out.0
}

fn event(entry: &Entry, stamp: Date, out: &mut Lines) {
    out.line("BEGIN:VEVENT");
    out.line(&format!("UID:{}", identifier(entry)));
    out.line(&format!("DTSTAMP:{}T000000Z", basic(stamp)));
    out.line(&format!("DTSTART;VALUE=DATE:{}", basic(entry.date)));
    if let Some(next) = plus(entry.date, 1) {
        out.line(&format!("DTEND;VALUE=DATE:{}", basic(next)));
    }
    out.line(&format!("SUMMARY:{}", escaped(&summary(entry))));
    out.line(&format!("DESCRIPTION:{}", escaped(&description(entry))));
    out.line(&format!("CATEGORIES:{}", entry.kind));
    out.line("TRANSP:TRANSPARENT");
    out.line("END:VEVENT");
}

fn summary(entry: &Entry) -> String {
    let recipient = &entry.recipient;
    match entry.kind {
        EntryKind::Outcome => {
            format!("{recipient}: {} → {}", said(entry.outcome_before), said(entry.outcome_after))
        }
        _ => format!("{recipient}: {}", entry.text),
    }
}

fn said(outcome: Outcome) -> String {
    outcome.to_string().replace('-', " ")
}

fn description(entry: &Entry) -> String {
    let mut lines = vec![entry.text.clone()];
    lines.push(format!("Leg: {}", entry.subject));
    lines.push(format!("Outcome: {} → {}", said(entry.outcome_before), said(entry.outcome_after)));
    for (label, codes) in [("New", &entry.new), ("Gone", &entry.gone)] {
        if !codes.is_empty() {
            lines.push(format!("{label}: {}", codes.join(", ")));
        }
    }
    lines.push(format!("At: {}", entry.at));
    lines.join("\n")
}

/// A digest of what the entry says. The parts are told apart by a character that none of them has.
fn identifier(entry: &Entry) -> String {
    let (kind, day) = (entry.kind.to_string(), iso(entry.date));
    let outcomes = [entry.outcome_before, entry.outcome_after].map(|outcome| outcome.to_string());
    let parts = [&day, &kind, &entry.subject, &entry.recipient, &entry.at, &entry.text, &outcomes[0], &outcomes[1]];
    let mut said = parts.map(String::as_str).to_vec();
    said.extend(entry.new.iter().chain(&entry.gone));
    hex(&sha256(said.join("\u{0}").as_bytes()))
}

/// A date without its hyphens.
fn basic(day: Date) -> String {
    iso(day).replace('-', "")
}

/// A text as a value: the characters with a meaning escaped, line breaks as `\n`, other control characters as spaces.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '\\' | ';' | ',' => out.extend(['\\', letter]),
            '\r' if letters.peek() == Some(&'\n') => {}
            '\n' | '\r' => out.push_str("\\n"),
            other if other.is_control() => out.push(' '),
            other => out.push(other),
        }
    }
    out
}

/// Lines, each ended and folded.
struct Lines(String);

impl Lines {
    /// Adds a line; a long one goes on in the next after a space. No character is cut.
    fn line(&mut self, line: &str) {
        let mut room = LINE;
        for letter in line.chars() {
            if letter.len_utf8() > room {
                self.0.push_str("\r\n ");
                room = LINE - 1;
            }
            self.0.push(letter);
            room -= letter.len_utf8();
        }
        self.0.push_str("\r\n");
    }
}
