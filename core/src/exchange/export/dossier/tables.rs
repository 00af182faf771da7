//! Tables: the calendar, the assumed facts, and what every table has.

use super::html::Html;
use super::{Dossier, signs};
use crate::facts::FactName;
use std::collections::BTreeMap;

/// A table with a caption and headings; on a phone its cells stand one below the other, each with its heading. `shape` is
/// the class that gives its columns their widths: a long word then breaks in its column and does not widen it.
pub(super) fn table(shape: &str, caption: &str, columns: &[&str], html: &mut Html, rows: impl FnOnce(&mut Html)) {
    html.element("table", &[("class", shape)], |html| {
        html.leaf("caption", &[], caption);
        html.element("thead", &[], |html| {
            html.element("tr", &[], |html| {
                columns.iter().for_each(|column| html.leaf("th", &[("scope", "col")], column));
            });
        });
        html.element("tbody", &[], rows);
    });
}

pub(super) fn calendar(dossier: &Dossier<'_>, html: &mut Html) {
    let tongue = dossier.tongue;
    let words = [("from", &*tongue.day(dossier.day.date())), ("until", &*tongue.day(dossier.until))];
    if dossier.calendar.is_empty() {
        html.leaf("p", &[], &tongue.labelled("No change is known until {until}.", &words[1..]));
        return;
    }
    let columns =
        [tongue.label("Day"), tongue.label("Recipient"), tongue.label("What happens"), tongue.label("Verdict")];
    let caption = tongue.labelled("From {from} to {until}", &words);
    table("calendar-table", &caption, &columns, html, |html| {
        for entry in &dossier.calendar {
            html.element("tr", &[], |html| {
                html.leaf("th", &[("scope", "row")], &tongue.day(entry.date));
                html.element("td", &[("data-label", columns[1])], |html| html.name(&entry.recipient));
                html.element("td", &[("data-label", columns[2])], |html| {
                    html.text(&entry.text);
                    codes(&[(tongue.label("new"), &entry.new), (tongue.label("gone"), &entry.gone)], html);
                });
                html.element("td", &[("data-label", columns[3])], |html| {
                    if entry.outcome_before != entry.outcome_after {
                        signs::badge(tongue, entry.outcome_before, html);
                        html.text(" → ");
                    }
                    signs::badge(tongue, entry.outcome_after, html);
                });
            });
        }
    });
}

/// The codes that come and go on a day.
fn codes(lists: &[(&str, &Vec<&'static str>)], html: &mut Html) {
    for (label, codes) in lists.iter().filter(|(_, codes)| !codes.is_empty()) {
        html.element("p", &[("class", "quiet")], |html| {
            html.text(&format!("{label}: "));
            html.leaf("code", &[], &codes.join(", "));
        });
    }
}

/// The facts that took their declared default, with the number of transfers.
pub(super) fn assumed(dossier: &Dossier<'_>, html: &mut Html) {
    let tongue = dossier.tongue;
    let mut facts: BTreeMap<(String, &str), usize> = BTreeMap::new();
    for one in dossier.cases.iter().flat_map(|case| &case.said.verdict.assumed) {
        *facts.entry((general(&one.fact), &*one.value)).or_default() += 1;
    }
    if facts.is_empty() {
        html.leaf("p", &[], tongue.label("Nothing was assumed."));
        return;
    }
    html.leaf(
        "p",
        &[],
        tongue.label("Where nothing is said, these values were taken. Whoever knows better says so in the register."),
    );
    let columns = [tongue.label("Fact"), tongue.label("Value taken"), tongue.label("Transfers")];
    table("facts-taken", tongue.label("Assumed where nothing is said"), &columns, html, |html| {
        for ((fact, value), legs) in &facts {
            html.element("tr", &[], |html| {
                html.element("th", &[("scope", "row")], |html| {
                    if tongue.is_foreign() {
                        html.text(&tongue.fact(fact));
                        html.text(" ");
                    }
                    html.leaf("code", &[], fact);
                });
                html.leaf("td", &[("data-label", columns[1])], value);
                html.leaf("td", &[("data-label", columns[2])], &legs.to_string());
            });
        }
    });
}

/// The fact without the number of the entry it is of.
fn general(fact: &FactName) -> String {
    fact.kind()
}
