//! With `LAWFUL_REALDATA=DIR`: the revisions of public lists, each beside the one before it.
#![cfg(feature = "exchange")]

use lawful::exchange::{About, Format, import};
use lawful::facts::Register;
use std::collections::BTreeSet;
use std::path::Path;

/// A revision: the day, the subject of its commit, and the text.
struct Revision {
    day: String,
    subject: String,
    text: String,
}

type Names = BTreeSet<String>;

/// The revisions of a list, in the order in which they were made. Of several on one day the folder does not tell the order:
/// it is the one in which the fewest lines change.
fn revisions(folder: &Path, prefix: &str) -> Vec<Revision> {
    let table = std::fs::read_to_string(folder.join("PROVENANCE.md")).unwrap();
    let mut found: Vec<Revision> = Vec::new();
    for row in table.lines().filter(|row| row.starts_with(&format!("| {prefix}-"))) {
        let cells: Vec<&str> = row.trim_matches('|').split(" | ").map(str::trim).collect();
        let (file, note) = (cells[0], *cells.last().unwrap());
        let (day, subject) = note.split_once(": ").unwrap();
        let text = std::fs::read_to_string(folder.join(file)).unwrap();
        found.push(Revision { day: day.to_owned(), subject: subject.to_owned(), text });
    }
    let mut ordered: Vec<Revision> = Vec::new();
    while !found.is_empty() {
        let same = found.iter().take_while(|revision| revision.day == found[0].day).count();
        let mut group: Vec<Revision> = found.drain(..same).collect();
        let next = found.first().map(|revision| revision.text.clone());
        let best = permutations(group.len()).into_iter().min_by_key(|order| {
            let texts = ordered.last().map(|last| &last.text).into_iter();
            let texts: Vec<&String> = texts.chain(order.iter().map(|at| &group[*at].text)).chain(&next).collect();
            texts.windows(2).map(|pair| changed_lines(pair[0], pair[1])).sum::<usize>()
        });
        let mut group: Vec<Option<Revision>> = group.drain(..).map(Some).collect();
        ordered.extend(best.unwrap().into_iter().filter_map(|at| group[at].take()));
    }
    ordered
}

fn permutations(count: usize) -> Vec<Vec<usize>> {
    if count == 0 {
        return vec![Vec::new()];
    }
    let shorter = permutations(count - 1);
    shorter
        .iter()
        .flat_map(|order| (0..count).map(move |at| [&order[..at], &[count - 1], &order[at..]].concat()))
        .collect()
}

fn changed_lines(old: &str, new: &str) -> usize {
    let (old, new): (BTreeSet<&str>, BTreeSet<&str>) = (old.lines().collect(), new.lines().collect());
    old.symmetric_difference(&new).count()
}

/// What a subject says was added and removed, by the words before and after the names.
fn said(subject: &str) -> (Names, Names) {
    let (mut added, mut removed) = (Names::new(), Names::new());
    let text = subject.replace('’', "'");
    let take = |set: &mut Names, from: &str| {
        let ends = [" and ", ", ", " to ", " from ", " as ", " with ", " for ", " anymore", ";"];
        let end = ends.iter().filter_map(|end| from.find(end)).min().unwrap_or(from.len());
        let name = from[..end].trim_matches(['.', '`', ' ']).trim_start_matches("Google's ");
        if name.chars().any(char::is_uppercase) || name.contains('.') {
            set.insert(name.to_lowercase());
        }
    };
    for verb in ["Add ", "add ", "adding ", "New subprocessor: ", "Introduce "] {
        text.match_indices(verb).for_each(|(at, verb)| take(&mut added, &text[at + verb.len()..]));
    }
    for verb in ["Remove ", "remove ", "Drop ", "drop ", "don't use ", "doesn't use "] {
        text.match_indices(verb).for_each(|(at, verb)| take(&mut removed, &text[at + verb.len()..]));
    }
    if let Some((old, new)) = text.strip_prefix("Replace ").and_then(|rest| rest.split_once(" with ")) {
        take(&mut removed, old);
        take(&mut added, new);
    }
    (added, removed)
}

fn register(revision: &Revision) -> Register {
    import(&revision.text, Format::Markdown, &About::new("list")).unwrap().register
}

/// The names that the lines of the list begin with: `* [Name](link). What for.`
fn listed(text: &str) -> Names {
    let items = text.lines().filter_map(|line| line.trim().strip_prefix(['*', '-']));
    items
        .filter_map(|item| item.trim().strip_prefix('[')?.split_once(']'))
        .map(|(name, _)| name.to_lowercase())
        .collect()
}

#[test]
fn the_change_of_each_revision_is_found() {
    let Some(folder) = std::env::var_os("LAWFUL_REALDATA") else {
        println!("LAWFUL_REALDATA is not set: no revisions are compared");
        return;
    };
    let folder = Path::new(&folder).join("subprocessors-37signals");
    let (mut pairs, mut named, mut all, mut silent) = (0, 0, 0, 0);
    for prefix in ["basecamp", "hey"] {
        let revisions = revisions(&folder, prefix);
        for pair in revisions.windows(2) {
            let change = lawful::diff(&register(&pair[0]), &register(&pair[1]));
            let names = |entries: &[lawful::Entry]| -> Names {
                entries.iter().map(|entry| entry.recipient.to_lowercase()).collect()
            };
            let (added, removed) = (names(&change.added), names(&change.removed));
            let (before, after) = (listed(&pair[0].text), listed(&pair[1].text));
            assert_eq!(added, &after - &before, "{}: {}", pair[1].day, pair[1].subject);
            assert_eq!(removed, &before - &after, "{}: {}", pair[1].day, pair[1].subject);
            pairs += 1;
            let (more, less) = said(&pair[1].subject);
            let holds = |names: &Names, wanted: &str| names.iter().any(|name| name.contains(wanted));
            // A subject may speak of both lists: what it names is looked for where either revision has it.
            let here = |name: &&String| holds(&before, name) || holds(&after, name);
            let wanted: Vec<(bool, &String)> = more
                .iter()
                .filter(here)
                .map(|name| (true, name))
                .chain(less.iter().filter(here).map(|name| (false, name)))
                .collect();
            let found = wanted.iter().filter(|(adds, name)| holds(if *adds { &added } else { &removed }, name)).count();
            let verdict = match (wanted.len(), found) {
                (0, _) => "names none",
                (of, found) if of == found => "found",
                _ => "NOT FOUND",
            };
            named += usize::from(!wanted.is_empty());
            all += usize::from(!wanted.is_empty() && wanted.len() == found);
            silent += usize::from(wanted.is_empty() && added.is_empty() && removed.is_empty());
            println!("{prefix} {} {verdict:<10} +{added:?} -{removed:?} {}", pair[1].day, pair[1].subject);
        }
    }
    println!(
        "{pairs} pairs of revisions; {named} subjects name a recipient that comes or goes: {all} of these changes are found"
    );
    println!("{silent} subjects name none, and none comes or goes");
    assert!(named > 0 && all == named, "{all} of {named}");
}
