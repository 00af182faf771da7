//! A register on a day as one self-contained page, to be read on a screen or printed and handed over: what is found, why,
//! and what is to be done.
//!
//! The page needs no script and no network, and its own rules forbid both. Every sentence comes from the judgements of the
//! library; every name and every word of the register is text and nothing else.

mod change;
mod claims;
mod findings;
mod head;
mod html;
mod legs;
mod picture;
mod proof;
mod record;
mod signs;
mod sources;
mod summary;
mod tables;
mod words;

use crate::assess::claims::ClaimFinding;
use crate::assess::report::Names;
use crate::calendar::Entry;
use crate::facts::{Leg, Register, Role};
use crate::lang::Tongue;
use crate::place::{Place, Where};
use crate::{ChangeTerms, Consequences, Day, LegReport, RegisterChange, Report, diff};
use html::Html;
use time::{Date, Duration};

/// How far ahead the calendar looks: two years.
const AHEAD: Duration = Duration::days(731);

/// Everything that the page tells, judged once.
struct Dossier<'a> {
    register: &'a Register,
    day: Day<'a>,
    tongue: Tongue<'a>,
    report: &'a Report,
    cases: Vec<Case<'a>>,
    names: Names<'a>,
    calendar: Vec<Entry>,
    until: Date,
    claims: Vec<ClaimFinding>,
    change: Option<(RegisterChange, Consequences)>,
}

/// A leg with what was said of it.
struct Case<'a> {
    leg: Leg,
    said: &'a LegReport,
    /// The country of the recipient, as a label.
    place: String,
    /// The anchor of its block.
    anchor: String,
}

/// The page.
pub(super) fn page(register: &Register, day: Day<'_>, since: Option<&Register>) -> String {
    let tongue = day.tongue;
    let report = day.register(register);
    let legs = register.legs().zip(&report.legs).enumerate();
    let cases = legs.map(|(at, (leg, said))| Case {
        place: place_of(tongue, &leg),
        anchor: format!("leg-{}", at + 1),
        leg,
        said,
    });
    let until = day.date().saturating_add(AHEAD);
    let change = since.map(|old| {
        let change = diff(old, register);
        let follows = day.change(&change, old, register, &ChangeTerms::default());
        (change, follows)
    });
    let dossier = Dossier {
        register,
        day,
        tongue,
        report: &report,
        cases: cases.collect(),
        names: Names::of(register, tongue),
        calendar: day.calendar(register, until),
        until,
        claims: day.audit(register),
        change,
    };
    dossier.written()
}

impl Dossier<'_> {
    fn written(&self) -> String {
        let mut html = Html::document();
        let language = self.tongue.language().to_string();
        html.element("html", &[("lang", &language)], |html| {
            head::head(self, html);
            html.element("body", &[], |html| self.body(html));
        });
        html.finish()
    }

    fn body(&self, html: &mut Html) {
        let parts = self.parts();
        html.leaf("a", &[("class", "skip"), ("href", "#content")], self.tongue.label("To the content"));
        head::banner(self, html);
        head::contents(self, &parts, html);
        html.element("main", &[("id", "content")], |html| {
            for (id, title, write) in &parts {
                html.element("section", &[("id", id), ("aria-labelledby", &format!("{id}-title"))], |html| {
                    html.leaf("h2", &[("id", &format!("{id}-title"))], title);
                    write(self, html);
                });
            }
        });
        head::footer(self, html);
    }

    /// The parts of the page that there is something to say in, in their order.
    fn parts(&self) -> Vec<Part<'_, Self>> {
        let label = |english| self.tongue.label(english);
        let mut parts: Vec<Part<'_, Self>> = vec![("summary", label("Summary"), summary::write)];
        if self.change.is_some() {
            parts.push(("change", label("What changed"), change::write));
        }
        parts.push(("flow", label("Flow of data"), legs::flow));
        parts.push(("transfers", label("The transfers, one by one"), legs::write));
        if !self.report.record.is_empty() {
            parts.push(("record", label("The record"), record::write));
        }
        if !self.report.chains.is_empty() || !self.report.findings.is_empty() {
            parts.push(("chains", label("Chains and the register as a whole"), record::chains));
        }
        if !self.claims.is_empty() {
            parts.push(("claims", label("What the document claims"), claims::write));
        }
        parts.push(("calendar", label("Calendar"), tables::calendar));
        parts.push(("assumed", label("Assumed facts"), tables::assumed));
        parts.push(("sources", label("Sources"), sources::write));
        parts
    }
}

/// A part of the page: its anchor, its heading, and what writes it.
type Part<'a, D> = (&'static str, &'a str, fn(&D, &mut Html));

/// The country of a recipient as a label.
fn place_of(tongue: Tongue<'_>, leg: &Leg) -> String {
    match leg.transfer.importer.country.as_known() {
        Some(place) => place_label(tongue, *place),
        None => tongue.label("Country not stated").to_owned(),
    }
}

/// A place as a label.
fn place_label(tongue: Tongue<'_>, place: Place) -> String {
    match place.at() {
        Where::Country(country) => country.name(tongue.language()).to_owned(),
        _ => {
            let name = tongue.place(place);
            let mut signs = name.chars();
            signs.next().map_or_else(String::new, |first| first.to_uppercase().chain(signs).collect())
        }
    }
}

/// A role as a word.
fn role(tongue: Tongue<'_>, role: Role) -> String {
    let english = match role {
        Role::JointController => "joint controller".to_owned(),
        other => other.to_string(),
    };
    tongue.find(&["role.", &role.to_string()]).map_or(english, str::to_owned)
}
