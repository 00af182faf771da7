//! Instruments and events of the law.

use super::page::{self, BOLD, DIM, Page};
use crate::text::{clipped, width};
use lawful::law::{Event, Instrument, Law};
use lawful::{Date, day};

fn shown(day: Option<Date>, without: &str) -> String {
    day.map_or_else(|| without.to_owned(), day::iso)
}

/// When an instrument was in force.
fn span(of: &Instrument) -> String {
    match (of.applies_from, of.ends_on) {
        (None, _) => "not in force".to_owned(),
        (from, None) => format!("{} to open", shown(from, "")),
        (from, until) => format!("{} to {}", shown(from, ""), shown(until, "open")),
    }
}

/// A list of instruments.
pub fn list<'a>(law: &Law, instruments: impl Iterator<Item = &'a Instrument>) -> String {
    let mut page = Page::new();
    let mut number = 0;
    for of in instruments {
        number += 1;
        page.line(&format!("{}  {}", page::paint(BOLD, &format!("{:<52}", of.id)), span(of)));
        page.line(&format!(
            "  {}",
            page::paint(DIM, &clipped(&format!("{}, {}: {}", of.regime, of.kind, of.title), 76))
        ));
    }
    page.gap();
    page.paragraph(
        0,
        DIM,
        &format!("{}, edition {} of the law", crate::text::count(number, "instrument"), law.edition()),
    );
    page.into_text()
}

/// One instrument.
pub fn show(law: &Law, of: &Instrument) -> String {
    let mut page = Page::new();
    page.paragraph(0, BOLD, &of.title);
    page.field("Id", &of.id);
    page.field("Kind", &format!("{}, {}", of.kind, of.regime));
    page.field("Citation", &of.citation);
    for (label, text) in [("CELEX", &of.celex), ("Journal", &of.oj), ("Same act", &of.same_act_as)] {
        page_some(label, text.as_deref(), &mut page);
    }
    page_some("Adopted", of.adopted.map(day::iso).as_deref(), &mut page);
    page.field("In force", &ending(of));
    page_some(
        "Contracts",
        of.new_contracts_end_on.map(|day| format!("no new ones from {}", day::iso(day))).as_deref(),
        &mut page,
    );
    for (from, until) in of.suspensions.iter() {
        page.field("Suspended", &format!("{} to {}", day::iso(*from), day::iso(*until)));
    }
    page.field(
        "Ground",
        if of.supports_transfer { "it can carry a transfer" } else { "it carries no transfer by itself" },
    );
    scope(of, &mut page);
    page_some("Notes", Some(&*of.notes).filter(|notes| !notes.is_empty()), &mut page);
    sources(law, of, &mut page);
    page.into_text()
}

fn page_some(label: &str, text: Option<&str>, page: &mut Page) {
    if let Some(text) = text {
        page.field(label, text);
    }
}

fn ending(of: &Instrument) -> String {
    let mut text = span(of);
    if let Some(reason) = of.end_reason {
        text += &format!(", {reason}");
    }
    if let Some(by) = &of.ended_by {
        text += &format!(" by {by}");
    }
    text
}

fn scope(of: &Instrument, page: &mut Page) {
    let scope = &of.scope;
    let countries = scope.destinations.iter().map(|country| country.alpha2()).collect::<Vec<_>>().join(", ");
    page_some("Countries", Some(countries.as_str()).filter(|text| !text.is_empty()), page);
    page_some("Bodies", Some(scope.organisations.join(", ").as_str()).filter(|text| !text.is_empty()), page);
    if scope.listing {
        page.field("Recipients", "only those on the list kept under it");
    }
    for (key, words) in scope.text.iter() {
        page.field("Scope", &format!("{}: {words}", key.replace('_', " ")));
    }
}

fn sources(law: &Law, of: &Instrument, page: &mut Page) {
    page.field("Confidence", of.confidence.as_str());
    for (at, id) in of.sources.iter().enumerate() {
        let title = law.source(id).map_or(id.as_ref(), |source| source.title.as_ref());
        page.field(if at == 0 { "Sources" } else { "" }, title);
    }
}

/// A list of events.
pub fn events<'a>(law: &Law, events: impl Iterator<Item = &'a Event>) -> String {
    let mut page = Page::new();
    let mut number = 0;
    for event in events {
        number += 1;
        let regime = event.regime.map_or("", |regime| regime.as_str());
        let head = format!("{}  {:<8}  {:<19}  ", day::iso(event.date), regime, event.edge);
        let room = crate::text::WIDTH.saturating_sub(width(&head)).max(16);
        page.line(&format!("{head}{}", page::paint(BOLD, &event.subject)));
        if event.what != event.subject && !event.what.is_empty() {
            page.line(&format!("{:12}{}", "", page::paint(DIM, &clipped(&event.what, 66.max(room)))));
        }
    }
    page.gap();
    page.paragraph(0, DIM, &format!("{}, edition {} of the law", crate::text::count(number, "event"), law.edition()));
    page.into_text()
}
