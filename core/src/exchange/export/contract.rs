//! The annex to a contract with a processor: what Art. 28(3) GDPR asks it to set out, and the other processors.
//!
//! Where the holder of the document is a processor there is one annex, for the controllers it works for; where it is a
//! controller, or nobody knows, there is one for each processor that it engages.

use super::doc::{Doc, Values};
use super::page::Column;
use super::reading::{Reading, Recipient, items, once, text};
use crate::Day;
use crate::facts::{Fact, Id, Register, Role};
use std::collections::HashMap;

/// What a chapter of the annex is about: a processor, and the engagements that say what it does.
struct Chapter<'r, 'a> {
    controller: String,
    processor: String,
    /// The engagements in which it processes; those that say what is processed.
    about: Vec<&'r Recipient<'a>>,
    /// Those through which it engages others.
    others: Vec<&'r Recipient<'a>>,
    /// Whether those are all.
    complete: Fact<bool>,
}

/// The annex.
pub(super) fn annex(register: &Register, day: Day<'_>) -> Doc {
    let read = Reading::of(register, day);
    let tongue = read.tongue;
    let title = tongue.say("Annex to the processing contract, Art. 28(3) GDPR").to_owned();
    let mut doc = Doc::new(title, tongue.language());
    doc.text(tongue.tell("As of {day}.", &[("day", &tongue.day(day.date()))]));
    let recipients = read.recipients();
    let chapters = chapters(&read, &recipients);
    if chapters.is_empty() {
        doc.text(tongue.say("The register states no processing on behalf of another."));
    }
    for chapter in &chapters {
        write(&mut doc, &read, chapter);
    }
    doc
}

/// The recipients by the id of the party that engages them.
pub(super) fn engaged_by<'r, 'a>(recipients: &'r [Recipient<'a>]) -> HashMap<&'r str, Vec<&'r Recipient<'a>>> {
    let mut engaged: HashMap<&str, Vec<&Recipient<'_>>> = HashMap::new();
    for one in recipients {
        if let Fact::Is(id) = &one.engagement.by {
            engaged.entry(&**id).or_default().push(one);
        }
    }
    engaged
}

fn chapters<'r, 'a>(read: &Reading<'a>, recipients: &'r [Recipient<'a>]) -> Vec<Chapter<'r, 'a>> {
    let engaged = engaged_by(recipients);
    let by = |id: &Fact<Id>| id.as_known().and_then(|id| engaged.get(&**id)).cloned().unwrap_or_default();
    let holder = &read.register.document.holder;
    let role = |one: &&Recipient<'_>| one.legs.first().map(|leg| leg.transfer.exporter.role);
    let own = by(holder);
    let (as_processor, as_controller): (Vec<_>, Vec<_>) =
        own.into_iter().partition(|one| role(one) == Some(Fact::Is(Role::Processor)));
    let mut all = Vec::new();
    if !as_processor.is_empty() {
        let complete = read.party(holder).map_or(Fact::Unstated, |party| party.subprocessors_complete);
        all.push(Chapter {
            controller: read.unknown(),
            processor: read.holder(),
            about: as_processor.clone(),
            others: as_processor,
            complete,
        });
    }
    for one in as_controller {
        if one.legs.first().map(|leg| leg.transfer.importer.role) != Some(Fact::Is(Role::Processor)) {
            continue;
        }
        let known = role(&one) == Some(Fact::Is(Role::Controller));
        let unsure = || {
            let party = read.holder();
            read.tongue.tell("{party} (whether as controller or as processor is unknown)", &[("party", &party)])
        };
        all.push(Chapter {
            controller: if known { read.holder() } else { unsure() },
            processor: read.name(one),
            about: vec![one],
            others: by(&one.engagement.engages),
            complete: one.party.map_or(Fact::Unstated, |party| party.subprocessors_complete),
        });
    }
    all
}

fn write(doc: &mut Doc, read: &Reading<'_>, chapter: &Chapter<'_, '_>) {
    let tongue = read.tongue;
    let gather = |what: &dyn Fn(&Recipient<'_>) -> Vec<String>| -> Values {
        read.told(once(chapter.about.iter().flat_map(|one| what(one))))
    };
    doc.heading(2, chapter.processor.clone());
    let term = |english: &'static str, values: Values| (tongue.say(english).to_owned(), values);
    doc.terms(vec![
        term("Controller", vec![chapter.controller.clone()]),
        term("Processor", vec![chapter.processor.clone()]),
        term("Subject-matter of the processing", gather(&|one| subject_matter(read, one))),
        // A contract has a term; what a register keeps is how long data are stored.
        term("Duration of the processing", vec![read.unknown()]),
        term("Nature of the processing", gather(&|one| read.operations(one))),
        term("Purpose of the processing", gather(&|one| read.purpose(one))),
        term("Type of personal data", gather(&|one| read.data(one))),
        term("Categories of data subjects", gather(&|one| read.subjects(one))),
    ]);
    others(doc, read, chapter);
}

/// What is processed on: the titles of the activities, else the function.
fn subject_matter(read: &Reading<'_>, one: &Recipient<'_>) -> Vec<String> {
    let titles: Vec<String> =
        read.activities(one).iter().filter_map(|activity| activity.title.as_known().cloned()).collect();
    if titles.is_empty() { text(&one.engagement.function).map(str::to_owned).into_iter().collect() } else { titles }
}

fn others(doc: &mut Doc, read: &Reading<'_>, chapter: &Chapter<'_, '_>) {
    let tongue = read.tongue;
    doc.heading(3, tongue.say("Other processors engaged"));
    if chapter.others.is_empty() {
        let known = chapter.complete == Fact::Is(true);
        doc.text(if known {
            tongue.say("None are engaged.")
        } else {
            tongue.say("Whether any are engaged is unknown.")
        });
        return;
    }
    let caption = tongue.say("Other processors engaged").to_owned();
    let (head, rows) = list_of_others(read, &chapter.others);
    doc.table(caption, head, rows);
    if chapter.complete != Fact::Is(true) {
        doc.text(tongue.say("Whether the list is complete is not stated."));
    }
}

/// A table of further processors: who, for what, where, on what ground.
pub(super) fn list_of_others(read: &Reading<'_>, others: &[&Recipient<'_>]) -> (Vec<String>, Vec<Vec<Values>>) {
    const COLUMNS: [Column; 6] =
        [Column::Name, Column::Purpose, Column::Data, Column::Location, Column::Storage, Column::Safeguard];
    let head = COLUMNS.iter().map(|column| read.tongue.say(column.heading()).to_owned()).collect();
    let row = |one: &&Recipient<'_>| COLUMNS.iter().map(|column| read.told(column.values(read, one))).collect();
    (head, others.iter().map(row).collect())
}

/// The measures that are stated for a recipient, in the words of the document.
pub(super) fn measures(one: &Recipient<'_>) -> Vec<String> {
    items(&one.engagement.measures).iter().filter_map(|measure| text(&measure.words).map(str::to_owned)).collect()
}
