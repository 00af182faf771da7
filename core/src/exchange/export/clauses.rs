//! The annexes of the standard contractual clauses of Implementing Decision (EU) 2021/914, filled in as far as the register
//! goes: Annex I.A to I.C, II and III.
//!
//! There is a set for each transfer out of the area that the register shows. The module is the one that the register
//! states; the one that the roles of the parties call for is named beside it, and nothing is chosen.

use super::contract::{engaged_by, list_of_others, measures};
use super::doc::{Doc, Values};
use super::reading::{Reading, Recipient, items, text};
use crate::facts::{AuthorisationKind, Fact, Leg, Party, Register, Tag, ToolKind};
use crate::{Country, Day, Regime, Truth};
use std::collections::HashMap;

/// The id of the Decision in the law data.
const DECISION: &str = "eu-scc-2021-914";

/// The recipients by the id of the party that engages them.
type Engaged<'r, 'a> = HashMap<&'r str, Vec<&'r Recipient<'a>>>;

/// The annexes.
pub(super) fn annexes(register: &Register, day: Day<'_>) -> Doc {
    let read = Reading::of(register, day);
    let tongue = read.tongue;
    let title = tongue.say("Annexes to the standard contractual clauses, Implementing Decision (EU) 2021/914");
    let mut doc = Doc::new(title.to_owned(), tongue.language());
    doc.text(tongue.tell("As of {day}.", &[("day", &tongue.day(day.date()))]));
    let recipients = read.recipients();
    let engaged = engaged_by(&recipients);
    let mut open = Vec::new();
    let mut any = false;
    for one in &recipients {
        match read.leaves(one) {
            Truth::True => {
                any = true;
                one.legs.iter().for_each(|leg| set(&mut doc, &read, (one, leg), &engaged));
            }
            Truth::Unknown => open.push(read.name(one)),
            Truth::False => {}
        }
    }
    if !any {
        doc.text(tongue.say("The register shows no transfer for which clauses would be signed."));
    }
    if !open.is_empty() {
        doc.heading(2, tongue.say("Recipients of which it is unknown whether data go to a third country"));
        doc.list(open);
    }
    doc
}

fn set(doc: &mut Doc, read: &Reading<'_>, (one, leg): (&Recipient<'_>, &Leg), engaged: &Engaged<'_, '_>) {
    let tongue = read.tongue;
    let exporter = read.named(&one.engagement.by);
    let country = leg.transfer.importer.country.known().map_or_else(|| read.unknown(), |place| read.place(place));
    doc.heading(2, format!("{exporter} – {} ({country})", read.name(one)));
    doc.terms(vec![(tongue.say("Module").to_owned(), modules(read, leg))]);
    doc.heading(3, tongue.say("Annex I.A: List of parties"));
    let by = read.party(&one.engagement.by);
    doc.terms(vec![
        (tongue.say("Data exporter").to_owned(), party(read, by, &exporter, (one, leg), true)),
        (tongue.say("Data importer").to_owned(), party(read, one.party, &read.name(one), (one, leg), false)),
    ]);
    doc.heading(3, tongue.say("Annex I.B: Description of transfer"));
    doc.terms(description(read, one, leg));
    doc.heading(3, tongue.say("Annex I.C: Competent supervisory authority"));
    doc.text(authority(read, leg));
    doc.heading(3, tongue.say("Annex II: Technical and organisational measures"));
    doc.list(read.told(measures(one)));
    doc.heading(3, tongue.say("Annex III: List of sub-processors"));
    sub_processors(doc, read, one, engaged);
}

/// The module that the register states, and the one that the roles call for.
fn modules(read: &Reading<'_>, leg: &Leg) -> Values {
    let tools = items(&leg.transfer.tools).iter().filter(|tool| tool.kind == Fact::Is(ToolKind::Scc));
    let mut told: Values = Vec::new();
    for tool in tools {
        told.push(read.tool(tool));
        if tool.instrument.as_known().is_none() {
            told.push(read.tongue.say("The version of these clauses is unknown.").to_owned());
        }
        if tool.module.as_known().is_none() && tool.modules.as_known().is_none() {
            told.push(read.tongue.say("The module is unknown.").to_owned());
        }
    }
    let mut told = read.told(told);
    told.extend(adaptation(read, leg));
    let fitting = read.day.suggest_tools(&leg.transfer);
    let fitting = fitting.iter().find(|tool| tool.instrument.as_deref() == Some(DECISION));
    if let Some(module) = fitting.and_then(|tool| tool.module) {
        let module = module.to_string();
        told.push(read.tongue.tell("The roles of the parties call for module {number}.", &[("number", &module)]));
    }
    told
}

/// What the clauses need beside them where the law is not that of the Union: the Addendum of the Information Commissioner
/// (section 119A DPA 2018), the adaptations of the FDPIC (paper of 27 August 2021).
fn adaptation(read: &Reading<'_>, leg: &Leg) -> Option<String> {
    let tongue = read.tongue;
    let tool = items(&leg.transfer.tools).iter().find(|tool| tool.kind == Fact::Is(ToolKind::Scc));
    let said = match read.day.first_regime(&leg.transfer) {
        Regime::UkGdpr => match tool.map_or(Fact::Unstated, |tool| tool.uk_addendum) {
            Fact::Is(true) => tongue.say("The UK Addendum is attached."),
            Fact::Is(false) | Fact::None => {
                tongue.say("The UK Addendum is not attached; without it the clauses are no safeguard.")
            }
            _ => tongue.say("Whether the UK Addendum is attached is unknown; without it the clauses are no safeguard."),
        },
        Regime::ChFadp => match tool.map_or(Fact::Unstated, |tool| tool.ch_adaptations) {
            Fact::Is(true) => tongue.say("The Swiss adaptations are made."),
            Fact::Is(false) | Fact::None => {
                tongue.say("The Swiss adaptations are not made; without them the clauses are no safeguard.")
            }
            _ => tongue
                .say("Whether the Swiss adaptations are made is unknown; without them the clauses are no safeguard."),
        },
        _ => return None,
    };
    Some(said.to_owned())
}

/// A party: name, address, contact, role; no register has addresses.
fn party(
    read: &Reading<'_>,
    party: Option<&Party>,
    name: &str,
    (one, leg): (&Recipient<'_>, &Leg),
    exports: bool,
) -> Values {
    let (tongue, transfer) = (read.tongue, &leg.transfer);
    let (country, role) = if exports {
        (transfer.exporter.country, transfer.exporter.role)
    } else {
        (transfer.importer.country, transfer.importer.role)
    };
    let legal = party.and_then(|party| party.name.legal.as_known()).map_or(name, |legal| legal.as_str());
    let place = country.known().map_or_else(|| read.unknown(), |place| read.place(place));
    let role = role.known().map(|role| read.label("Role", role)).unwrap_or_else(|| read.unknown());
    let holder = exports && one.engagement.by == read.register.document.holder;
    let contact = if holder { read.contacts() } else { Vec::new() };
    let activities = read.told(read.purpose(one)).join(", ");
    let line = |english: &'static str, value: &str| format!("{}: {value}", tongue.say(english));
    vec![
        line("Name", legal),
        line("Country", &place),
        line("Address", &read.unknown()),
        line("Contact person", &read.told(contact).join(", ")),
        line("Activities relevant to the transfer", &activities),
        line("Role", &role),
        line("Signature and date", "……………………………………"),
    ]
}

fn description(read: &Reading<'_>, one: &Recipient<'_>, leg: &Leg) -> Vec<(String, Values)> {
    let term = |english: &'static str, values: Values| (read.tongue.say(english).to_owned(), read.told(values));
    let frequency = leg.transfer.flow.frequency.known().map(|often| read.label("Frequency", often));
    let retention = items(&one.engagement.retention).iter().filter_map(|kept| text(&kept.words).map(str::to_owned));
    vec![
        term("Categories of data subjects whose personal data is transferred", read.subjects(one)),
        term("Categories of personal data transferred", read.data(one)),
        term("Sensitive data transferred", sensitive(read, leg)),
        term("The frequency of the transfer", frequency.into_iter().collect()),
        term("Nature of the processing", read.operations(one)),
        term("Purpose of the data transfer and further processing", read.purpose(one)),
        term("The period for which the personal data will be retained", retention.collect()),
    ]
}

/// The special kinds among the data; none where all kinds are named and none of them is special.
fn sensitive(read: &Reading<'_>, leg: &Leg) -> Values {
    let data = &leg.transfer.data;
    let Fact::Is(tags) = data.tags else { return Vec::new() };
    let special = [Tag::Special, Tag::Criminal].into_iter().filter(|tag| tags.contains(*tag));
    let told: Values = special.map(|tag| read.label("Tag", tag)).collect();
    // Kinds that are named are all there are, unless the register says otherwise; an empty list alone says nothing.
    let all = match data.tags_complete {
        Fact::Is(complete) => complete,
        Fact::Unstated => !tags.is_empty(),
        _ => false,
    };
    if told.is_empty() && all { vec![read.tongue.say("none").to_owned()] } else { told }
}

/// The authority of the exporter's country (Clause 13), where the law data have one and one only.
fn authority(read: &Reading<'_>, leg: &Leg) -> String {
    let country: Option<Country> = leg.transfer.exporter.country.known().and_then(|place| place.country());
    let Some(country) = country else { return read.unknown() };
    let mut authorities = read.day.law().authorities_of(country);
    match (authorities.next(), authorities.next()) {
        (Some(one), None) => one.name_local.to_string(),
        _ => read.unknown(),
    }
}

/// Annex III is filled in where the controller authorises each sub-processor (Clause 9(a), option 1).
fn sub_processors(doc: &mut Doc, read: &Reading<'_>, one: &Recipient<'_>, engaged: &Engaged<'_, '_>) {
    let tongue = read.tongue;
    if one.engagement.subprocessing.authorisation.kind == Fact::Is(AuthorisationKind::General) {
        doc.text(
            tongue.say("The authorisation is a general one (Clause 9(a), option 2), so that this Annex is not needed."),
        );
    }
    let others = one.engagement.engages.as_known().and_then(|id| engaged.get(&**id)).map_or(&[][..], Vec::as_slice);
    if others.is_empty() {
        let complete = one.party.is_some_and(|party| party.subprocessors_complete == Fact::Is(true));
        doc.text(if complete {
            tongue.say("None are engaged.")
        } else {
            tongue.say("Whether any are engaged is unknown.")
        });
        return;
    }
    let (head, rows) = list_of_others(read, others);
    doc.table(tongue.say("Annex III: List of sub-processors"), head, rows);
}
