//! Warnings and notes beside the rules: they change no verdict.

use super::adequacy::{candidates, lacks_sensitive_mark};
use super::kit::{Cx, flag};
use super::ladder::{derogations, tools};
use crate::Regime;
use crate::day::plus;
use crate::facts::{Fact, Frequency, Id, Sector};
use crate::law::{EndReason, Instrument, Kind as Of};
use crate::place::Where;
use crate::verdict::truth::Truth;
use crate::verdict::{Decision, Outcome};
use time::Date;

/// Days before the end of a ground on which the warning starts, and days after which a statement is old.
pub(crate) const ENDS_SOON: i64 = 180;
/// As above: a statement is taken to hold, but not for ever.
pub(crate) const STATEMENT_HOLDS: i64 = 365;

/// A note: its code, what it is about, and the event it names.
pub(crate) struct Note {
    pub(crate) code: &'static str,
    pub(crate) instrument: Option<String>,
    pub(crate) event: String,
    pub(crate) at: &'static str,
}

impl Note {
    fn of(code: &'static str) -> Self {
        Self { code, instrument: None, event: String::new(), at: "" }
    }

    fn about(mut self, instrument: &Instrument) -> Self {
        self.instrument = Some(instrument.id.to_string());
        self
    }

    fn event(mut self, event: impl Into<String>) -> Self {
        self.event = event.into();
        self
    }

    fn at(mut self, at: &'static str) -> Self {
        self.at = at;
        self
    }
}

/// All notes of a leg, given what carries it: the adequacy decisions and the other grounds that hold.
pub(crate) fn notes(cx: &Cx<'_>, decision: Decision, carrying: &[&str]) -> Vec<Note> {
    let mut found = Vec::new();
    if decision.restricted != Truth::False {
        for instrument in carrying.iter().filter_map(|id| cx.law.instrument(id)) {
            of_ground(cx, instrument, &mut found);
        }
        of_assessment(cx, &mut found);
        of_listed_sector(cx, &mut found);
        if cx.facts.tools_claimed_unnecessary == Fact::Is(true) {
            found.push(Note::of("LF-T-096").at("tools_claimed_unnecessary"));
        }
        if flag(&cx.facts.importer.subject_to_gdpr, Truth::Unknown) == Truth::True && decision.restricted == Truth::True
        {
            found.push(Note::of("LF-A-028").at("importer.subject_to_gdpr"));
        }
        if decision.outcome == Outcome::Lawful && names_other_ground(cx, carrying) {
            found.push(Note::of("LF-T-095"));
        }
    }
    of_hidden_leg(cx, decision, &mut found);
    of_standing_derogation(cx, carrying, &mut found);
    if is_old(cx) {
        found.push(Note::of("LF-R-070").at("stated_on"));
    }
    of_overtaken(cx, &mut found);
    found
}

fn of_ground(cx: &Cx<'_>, ground: &Instrument, found: &mut Vec<Note>) {
    if ground.kind == Of::Adequacy {
        if cx.regime == Regime::EuGdpr && is_efta(cx) {
            found.push(Note::of("LF-T-004").about(ground));
        }
        if ground.end_reason == Some(EndReason::Annulled) {
            found.push(Note::of("LF-T-006").about(ground));
        }
        if lacks_sensitive_mark(cx, ground) {
            found.push(Note::of("LF-T-018").about(ground));
        }
    }
    if let Some(end) = ground.ends_on.filter(|end| plus(cx.day, ENDS_SOON).is_some_and(|soon| *end <= soon)) {
        found.push(
            Note::of("LF-T-005")
                .about(ground)
                .event(cx.tongue.tell("it ends on {date}", &[("date", &cx.tongue.day(end))])),
        );
    }
    if let Some(threat) = cx.law.instruments().iter().find(|i| threatens(i, ground, cx.day)) {
        found.push(Note::of("LF-T-005").about(ground).event(threat.title.to_string()));
    }
}

/// Whether an event or pending matter threatens a ground on the day.
fn threatens(event: &Instrument, ground: &Instrument, day: Date) -> bool {
    matches!(event.kind, Of::Pending | Of::Event)
        && event.scope.threatens.contains(&ground.id)
        && event.applies_from.or(event.scope.lodged).is_some_and(|since| since <= day)
}

/// Whether the exporter is in an EFTA State of the EEA, where the decision applies by the EEA Agreement.
fn is_efta(cx: &Cx<'_>) -> bool {
    let country = cx.facts.exporter.country.as_known().and_then(|p| p.country());
    country.is_some_and(|c| matches!(c.alpha2(), "NO" | "IS" | "LI"))
}

/// Whether something happened in the importer's country after the assessment was made.
fn of_assessment(cx: &Cx<'_>, found: &mut Vec<Note>) {
    let Fact::Is(made) = cx.facts.tia.performed_on else { return };
    let country = cx.facts.importer.country.as_known().and_then(|p| p.country());
    let Some(country) = country else { return };
    let later = |day: Option<Date>| day.is_some_and(|day| made < day && day <= cx.day);
    let concerns = |i: &Instrument| match i.kind {
        Of::Adequacy => i.regime == cx.regime && i.scope.destinations.contains(&country),
        Of::Judgment | Of::Review | Of::Event => {
            i.scope.concerns_countries.contains(&country)
                || cx.law.adequacy(cx.regime, country).any(|a| i.scope.concerns_instruments.contains(&a.id))
        }
        _ => false,
    };
    let event = cx.law.instruments().iter().find(|i| concerns(i) && (later(i.applies_from) || later(i.ends_on)));
    if let Some(event) = event {
        found.push(Note::of("LF-T-064").about(event).event(event.title.to_string()).at("tia.performed_on"));
    }
}

/// Organisations of some sectors can hardly be on a list that presupposes FTC or DoT jurisdiction.
fn of_listed_sector(cx: &Cx<'_>, found: &mut Vec<Note>) {
    let outside = matches!(
        cx.facts.importer.sector,
        Fact::Is(Sector::Bank | Sector::Insurance | Sector::Telecom | Sector::Carrier | Sector::Nonprofit)
    );
    let listed = cx.facts.certs.as_known().is_some_and(|certs| certs.iter().any(|c| c.active == Fact::Is(true)));
    if outside && listed {
        found.push(Note::of("LF-T-016").at("importer.sector"));
    }
}

/// Whether the document names grounds, none of which is among those that hold.
fn names_other_ground(cx: &Cx<'_>, carrying: &[&str]) -> bool {
    let claims = cx.facts.claims.as_known().map_or(&[][..], Vec::as_slice);
    let named = !claims.is_empty() || !tools(cx).is_empty() || !derogations(cx).is_empty();
    // Every ground that holds is a tool or derogation as named, or a decision that may have been named.
    let covered = |ground: &&str| {
        let mut by_law_alone = false;
        candidates(cx, |i| by_law_alone |= i.id == **ground && !claims.iter().any(|c| **c == **ground));
        !by_law_alone
    };
    named && !carrying.iter().any(covered)
}

/// Instruments that the facts name and that ended after the last statement was made: what it says was true then.
fn of_overtaken(cx: &Cx<'_>, found: &mut Vec<Note>) {
    let Some(stated) = statement_dates(cx).max() else { return };
    let mut seen: Vec<&str> = Vec::new();
    for instrument in named(cx).filter_map(|id| cx.law.instrument(id)) {
        let after = instrument.ends_on.is_some_and(|end| stated < end && end <= cx.day);
        if after && !seen.contains(&&*instrument.id) {
            seen.push(&instrument.id);
            found.push(Note::of("LF-R-071").about(instrument).at("stated_on"));
        }
    }
}

/// The instruments that the facts name: of tools, listings and claims.
pub(crate) fn named<'a>(cx: &Cx<'a>) -> impl Iterator<Item = &'a Id> + use<'a> {
    let certs = cx.facts.certs.as_known().into_iter().flatten().filter_map(|cert| cert.instrument.as_known());
    let claims = cx.facts.claims.as_known().into_iter().flatten();
    tools(cx).iter().filter_map(|tool| tool.instrument.as_known()).chain(certs).chain(claims)
}

/// An importer in the zone that processes outside it: its own staff, or a leg that is not shown.
fn of_hidden_leg(cx: &Cx<'_>, decision: Decision, found: &mut Vec<Note>) {
    use super::applicability::processes;
    use super::kit::Zone;
    let importer = cx.facts.importer.country.as_known();
    let inside =
        importer.is_some_and(|p| !matches!(p.at(), Where::Organisation(_)) && cx.zone_of_importer(*p) == Zone::Inside);
    if decision.restricted == Truth::False && inside && processes(cx, Zone::Outside) {
        let code = if cx.facts.processing.by_importer_itself == Fact::Is(true) { "LF-A-031" } else { "LF-A-037" };
        found.push(Note::of(code).at("processing.location"));
    }
}

/// A standing transfer that rests on a derogation.
fn of_standing_derogation(cx: &Cx<'_>, carrying: &[&str], found: &mut Vec<Note>) {
    let standing = matches!(cx.facts.flow.frequency, Fact::Is(Frequency::Repetitive | Frequency::Systematic));
    let first = carrying.first().and_then(|id| cx.law.instrument(id));
    if let Some(ground) = first.filter(|i| standing && i.kind == Of::Derogation) {
        found.push(Note::of("LF-T-078").about(ground).at("flow.frequency"));
    }
}

/// The last dated statement that the facts rest on.
pub(crate) fn statement_dates(cx: &Cx<'_>) -> impl Iterator<Item = Date> {
    let tools = tools(cx).iter().filter_map(|tool| tool.stated_on.known());
    let certs = cx.facts.certs.as_known().into_iter().flatten().filter_map(|cert| cert.checked_on.known());
    cx.facts.stated_on.known().into_iter().chain(tools).chain(certs)
}

fn is_old(cx: &Cx<'_>) -> bool {
    let last = statement_dates(cx).max();
    last.and_then(|stated| plus(stated, STATEMENT_HOLDS)).is_some_and(|until| until < cx.day)
}
