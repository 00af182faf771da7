//! What changed between two states of a register, in the words of the public page.

use super::page::Column;
use super::reading::{Reading, Recipient};
use crate::diff;

/// A change that concerns one recipient.
pub(super) struct Change {
    /// What happened, in a sentence.
    pub(super) title: String,
    /// What is stated now, or what differs; one line for each column.
    pub(super) lines: Vec<String>,
}

/// The changes from one register to the other: new recipients, those that are gone, those with another name, and those of
/// which the page says something else. What the page does not show is no change of it.
pub(super) fn changes(old: &Reading<'_>, new: &Reading<'_>) -> Vec<Change> {
    let change = diff(old.register, new.register);
    let (before, after) = (old.recipients(), new.recipients());
    let tongue = new.tongue;
    let of = |english, name: &str| tongue.tell(english, &[("recipient", name)]);
    let mut told = Vec::new();
    for entry in &change.added {
        if let Some(one) = at(&after, &entry.at) {
            told.push(Change { title: of("{recipient} was added", &new.name(one)), lines: stated(new, one) });
        }
    }
    for entry in &change.removed {
        if let Some(one) = at(&before, &entry.at) {
            told.push(Change { title: of("{recipient} was removed", &old.name(one)), lines: Vec::new() });
        }
    }
    for renaming in &change.renamed {
        let names = [("old", renaming.old.as_str()), ("new", renaming.new.as_str())];
        told.push(Change { title: tongue.tell("{old} is now called {new}", &names), lines: Vec::new() });
    }
    for pair in &change.changed {
        let (Some(was), Some(is)) = (at(&before, &pair.old.at), at(&after, &pair.new.at)) else { continue };
        let lines = differences((old, was), (new, is));
        if !lines.is_empty() {
            told.push(Change { title: of("{recipient} was changed", &new.name(is)), lines });
        }
    }
    told
}

fn at<'r, 'a>(recipients: &'r [Recipient<'a>], pointer: &str) -> Option<&'r Recipient<'a>> {
    recipients.get(pointer.strip_prefix("/engagements/")?.parse::<usize>().ok()?)
}

fn stated(read: &Reading<'_>, one: &Recipient<'_>) -> Vec<String> {
    let columns = Column::PUBLIC.iter().filter(|column| **column != Column::Name);
    let line = |column: &Column| {
        let values = column.values(read, one);
        (!values.is_empty()).then(|| format!("{}: {}", read.tongue.say(column.heading()), values.join(", ")))
    };
    columns.filter_map(line).collect()
}

fn differences(old: (&Reading<'_>, &Recipient<'_>), new: (&Reading<'_>, &Recipient<'_>)) -> Vec<String> {
    let mut told = Vec::new();
    for column in Column::PUBLIC {
        let (before, after) = (column.values(old.0, old.1), column.values(new.0, new.1));
        if before == after {
            continue;
        }
        let words = |values: Vec<String>| if values.is_empty() { "–".to_owned() } else { values.join(", ") };
        let what = new.0.tongue.say(column.heading());
        let words = [("what", what), ("before", &words(before)), ("now", &words(after))];
        told.push(new.0.tongue.tell("{what}: {now} (before: {before})", &words));
    }
    told
}
