//! The public page of sub-processors, processors or recipients.
//!
//! A company publishes facts: names, places, purposes, data and safeguards. The verdict of the law on them is shown only if
//! it is asked for ([`Options::verdicts`]).

use super::Options;
use super::changes::{Change, changes};
use super::doc::{Doc, Values};
use super::reading::{Reading, Recipient, items, outcome_word};
use crate::Day;
use crate::facts::{Completeness, DocumentKind, Fact, Label, PlaceKind, Register};

/// A column of the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Column {
    Name,
    Service,
    Purpose,
    Data,
    Location,
    Storage,
    Processing,
    Safeguard,
    Verdict,
    Updated,
}

impl Column {
    /// What everybody may see, in the order of the page.
    pub(super) const PUBLIC: &'static [Self] = &[
        Self::Name,
        Self::Service,
        Self::Purpose,
        Self::Data,
        Self::Location,
        Self::Storage,
        Self::Processing,
        Self::Safeguard,
        Self::Updated,
    ];

    /// The heading, as a phrase of the catalogue. That of the names depends on what the recipients are.
    pub(super) const fn heading(self) -> &'static str {
        match self {
            Self::Name => "Recipient",
            Self::Service => "Service",
            Self::Purpose => "Purpose",
            Self::Data => "Personal data",
            Self::Location => "Location",
            Self::Storage => "Storage location",
            Self::Processing => "Processing location",
            Self::Safeguard => "Transfer safeguard",
            Self::Verdict => "Verdict",
            Self::Updated => "Last updated",
        }
    }

    /// Whether the column is there although nobody is known to have anything in it.
    const fn is_always(self) -> bool {
        matches!(self, Self::Name | Self::Purpose | Self::Data | Self::Location | Self::Safeguard | Self::Verdict)
    }

    /// Whether nothing is said there because there is nothing to say: not every recipient has a service of several, or an
    /// entry with a day of its own. What is stated to be unknown is written so.
    fn may_be_empty(self, one: &Recipient<'_>) -> bool {
        match self {
            Self::Service => !matches!(one.engagement.service, Fact::Unknown),
            Self::Updated => !matches!(one.engagement.updated, Fact::Unknown),
            _ => false,
        }
    }

    /// What a recipient has in the column; nothing where it is unknown.
    pub(super) fn values(self, read: &Reading<'_>, one: &Recipient<'_>) -> Values {
        match self {
            Self::Name => vec![read.name(one)],
            Self::Service => read.service(one).into_iter().collect(),
            Self::Purpose => read.purpose(one),
            Self::Data => read.data(one),
            Self::Location => read.places(one, &[PlaceKind::Establishment, PlaceKind::Unknown]),
            Self::Storage => read.places(one, &[PlaceKind::Storage, PlaceKind::Backup]),
            Self::Processing => read.places(one, &[PlaceKind::Processing, PlaceKind::Access]),
            Self::Safeguard => read.safeguard(one),
            Self::Verdict => vec![verdict(read, one)],
            Self::Updated => one.engagement.updated.known().map(|day| read.tongue.day(day)).into_iter().collect(),
        }
    }
}

/// The weakest verdict on the transfers to a recipient, as a word.
fn verdict(read: &Reading<'_>, one: &Recipient<'_>) -> String {
    let outcomes = one.legs.iter().map(|leg| read.day.decide(&leg.transfer).outcome);
    outcomes.max().map_or_else(|| read.unknown(), |outcome| outcome_word(read.tongue, outcome))
}

/// What the recipients of a document are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Of {
    SubProcessors,
    Processors,
    Recipients,
}

impl Of {
    fn register(register: &Register) -> Self {
        match register.document.kind {
            Fact::Is(DocumentKind::SubprocessorList) => return Self::SubProcessors,
            Fact::Is(DocumentKind::ProcessorTable) => return Self::Processors,
            _ => {}
        }
        let mut labels = items(&register.engagements).iter().map(|one| one.role.labelled);
        let first = labels.next();
        match first {
            Some(label) if !labels.all(|other| other == label) => Self::Recipients,
            Some(Fact::Is(Label::SubProcessor)) => Self::SubProcessors,
            Some(Fact::Is(Label::Processor)) => Self::Processors,
            _ => Self::Recipients,
        }
    }

    const fn title(self) -> &'static str {
        match self {
            Self::SubProcessors => "Sub-processors of {holder}",
            Self::Processors => "Processors of {holder}",
            Self::Recipients => "Recipients of personal data from {holder}",
        }
    }

    const fn one(self) -> &'static str {
        match self {
            Self::SubProcessors => "Sub-processor",
            Self::Processors => "Processor",
            Self::Recipients => "Recipient",
        }
    }
}

/// The title of the page, for the page itself and for its feeds.
pub(super) fn title(read: &Reading<'_>) -> String {
    read.tongue.tell(Of::register(read.register).title(), &[("holder", &read.holder())])
}

/// The page.
pub(super) fn page(register: &Register, day: Day<'_>, options: &Options<'_>) -> Doc {
    let read = Reading::of(register, day);
    let tongue = read.tongue;
    let mut doc = Doc::new(title(&read), tongue.language());
    doc.broad = true;
    doc.text(tongue.tell("As of {day}.", &[("day", &tongue.day(day.date()))]));
    doc.text(complete(&read));
    let recipients = read.recipients();
    let columns = columns(&read, &recipients, options.verdicts);
    let dash = recipients.iter().any(|one| read.safeguard(one) == ["–"]);
    doc.table(doc.title.clone(), headings(&read, &columns), rows(&read, &recipients, &columns));
    if dash {
        doc.text(tongue.say("A dash means that none is stated."));
    }
    let planned = planned(&read, &recipients);
    if !planned.is_empty() {
        doc.heading(2, tongue.say("Announced changes"));
        doc.list(planned);
    }
    if let Some(since) = options.since {
        changed(&mut doc, &changes(&Reading::of(since, day), &read), &read);
    }
    doc
}

fn columns(read: &Reading<'_>, recipients: &[Recipient<'_>], verdicts: bool) -> Vec<Column> {
    let filled = |column: &Column| recipients.iter().any(|one| !column.values(read, one).is_empty());
    let mut columns: Vec<Column> =
        Column::PUBLIC.iter().copied().filter(|column| column.is_always() || filled(column)).collect();
    if verdicts {
        columns.push(Column::Verdict);
    }
    columns
}

fn headings(read: &Reading<'_>, columns: &[Column]) -> Vec<String> {
    let heading = |column: &Column| match column {
        Column::Name => read.tongue.say(Of::register(read.register).one()).to_owned(),
        column => read.tongue.say(column.heading()).to_owned(),
    };
    columns.iter().map(heading).collect()
}

fn rows(read: &Reading<'_>, recipients: &[Recipient<'_>], columns: &[Column]) -> Vec<Vec<Values>> {
    let cell = |one: &Recipient<'_>, column: &Column| {
        let values = column.values(read, one);
        if column.may_be_empty(one) { values } else { read.told(values) }
    };
    recipients.iter().map(|one| columns.iter().map(|column| cell(one, column)).collect()).collect()
}

fn complete(read: &Reading<'_>) -> String {
    let said = match read.register.document.completeness {
        Fact::Is(Completeness::Complete) => read.tongue.say("The list is complete."),
        Fact::Is(Completeness::MainOnly) => read.tongue.say("The list names the main recipients only."),
        Fact::Is(Completeness::Partial) => read.tongue.say("The list is not complete."),
        _ => read.tongue.say("Whether the list is complete is not stated."),
    };
    said.to_owned()
}

/// The places that are announced, each with its day.
fn planned(read: &Reading<'_>, recipients: &[Recipient<'_>]) -> Vec<String> {
    let mut told = Vec::new();
    for one in recipients {
        for plan in items(&one.engagement.planned_places) {
            let place = plan.place.as_known();
            let place = place.map(|name| name.place().map_or_else(|| name.to_string(), |place| read.place(place)));
            let place = place.unwrap_or_else(|| read.unknown());
            let day = plan.when.known().map_or_else(|| read.unknown(), |day| read.tongue.day(day));
            let words = [("recipient", read.name(one)), ("place", place), ("day", day)];
            let words: Vec<(&str, &str)> = words.iter().map(|(name, word)| (*name, word.as_str())).collect();
            told.push(read.tongue.tell("{recipient}: new place {place}, from {day}", &words));
        }
    }
    told
}

fn changed(doc: &mut Doc, changes: &[Change], read: &Reading<'_>) {
    doc.heading(2, read.tongue.say("Changes since the last version"));
    if changes.is_empty() {
        doc.text(read.tongue.say("Nothing has changed."));
    }
    let terms = changes.iter().map(|change| (change.title.clone(), change.lines.clone()));
    doc.terms(terms.collect());
}
