//! Recipients in lists: a sentence that announces them, or a heading for each with its data below.

use super::super::block::Block;
use super::super::cells::Cell;
use super::super::glossary::announces_recipients;
use super::draft::Draft;
use super::places;
use serde_json::{Map, Value, json};

/// Whether a block announces a list of recipients: it names them, ends with a colon, and a list follows.
pub(super) fn announces(block: &Block, items: &[&Cell]) -> bool {
    match block {
        Block::Paragraph(cell) => !items.is_empty() && cell.text.ends_with(':') && announces_recipients(&cell.text),
        _ => false,
    }
}

/// Takes a list of recipients: `Name <link>. What for.`, all in the place that the announcement gives.
pub(super) fn announced(draft: &mut Draft<'_>, announcement: &Cell, items: &[&Cell]) {
    draft.labelled(announcement);
    let located = located_in(announcement);
    let reading = located.as_ref().map(|_| {
        draft.reading(
            &announcement.text,
            "establishment",
            "the list says where recipients are located, not what of them",
        )
    });
    draft.account.understood(announcement);
    for item in items {
        let (name, function) = split(item);
        let party = draft.party(&name);
        let mut facts = Map::new();
        if let Some(function) = function {
            facts.insert("function".to_owned(), function.words());
        }
        if let (Some(place), Some(reading)) = (&located, &reading) {
            let words = announcement.words();
            facts.insert(
                "places".to_owned(),
                json!([{"place": place, "kind": "establishment", "words": words, "reading": reading}]),
            );
        }
        draft.account.understood(item);
        draft.engage(&party, facts, item.lines);
    }
}

/// The one place in which an announcement says that recipients are.
fn located_in(announcement: &Cell) -> Option<Value> {
    let folded = announcement.text.trim_end_matches(':');
    let phrases = [
        " located in ",
        " lokalisert i ",
        " lokaliserade i ",
        " beliggende i ",
        " ansässig in ",
        " gevestigd in ",
        " situés en ",
    ];
    let (_, place) = phrases.iter().find_map(|phrase| folded.rsplit_once(phrase))?;
    match places::places(&announcement.part(place)) {
        (read, unread) if read.len() == 1 && unread.is_empty() => Some(json!(read[0].place)),
        _ => None,
    }
}

/// The name and what stands behind it. The link is one of the name, and stays in the words of neither.
fn split(item: &Cell) -> (Cell, Option<Cell>) {
    let text = item.text.as_str();
    let bare = match (text.find(" <"), text.find('>')) {
        (Some(from), Some(to)) if from < to => format!("{}{}", &text[..from], &text[to + 1..]),
        _ => text.to_owned(),
    };
    let marks = [". ", ": ", " – ", " — ", " - "];
    let first = marks.iter().filter_map(|mark| bare.find(mark).map(|at| (at, mark.len()))).min();
    match first {
        Some((at, length)) if at > 0 => {
            let rest = item.part(&bare[at + length..]);
            (item.part(&bare[..at]), (!rest.is_empty()).then_some(rest))
        }
        _ => (item.part(bare.trim_end_matches('.')), None),
    }
}

/// Whether a heading is a recipient with its data below: all capitals, in a document that announces recipients.
pub(super) fn is_recipient(draft: &Draft<'_>, heading: &Cell, items: &[&Cell]) -> bool {
    let name = heading.text.split('(').next().unwrap_or_default();
    let capitals = name.chars().any(char::is_alphabetic) && !name.chars().any(char::is_lowercase);
    draft.label.is_some() && capitals && !items.is_empty()
}

/// Takes a recipient of the form `NAME (FUNCTION)` with its data, each an item.
pub(super) fn recipient(draft: &mut Draft<'_>, heading: &Cell, items: &[&Cell]) {
    let (name, function) = match heading.text.split_once('(') {
        Some((name, function)) => (heading.part(name), Some(heading.part(function.trim_end().trim_end_matches(')')))),
        None => (heading.clone(), None),
    };
    let party = draft.party(&name);
    let mut facts = Map::new();
    if let Some(function) = function {
        facts.insert("function".to_owned(), function.words());
    }
    let (mut data, mut claims) = (Vec::new(), Vec::new());
    for item in items {
        if stores_nothing(&item.text) {
            claims.push(json!({"claim": "no-personal-data-stored", "words": item.words()}));
        } else {
            data.push(json!({"words": item.words(), "certainty": certainty(&item.text)}));
        }
        draft.account.understood(item);
    }
    for (key, all) in [("data", data), ("data_claims", claims)] {
        if !all.is_empty() {
            facts.insert(key.to_owned(), Value::Array(all));
        }
    }
    draft.account.understood(heading);
    let last = items.last().map_or(heading.lines.1, |item| item.lines.1);
    draft.engage(&party, facts, (heading.lines.0, last));
}

/// A statement that no personal data are stored, without a word that limits it.
fn stores_nothing(words: &str) -> bool {
    #[rustfmt::skip]
    const NOTHING: &[&str] = &[
        "no personal data is stored", "no personal data are stored", "no personal data stored",
        "ingen personlige data lagres", "ingen personopplysninger lagres", "inga personuppgifter lagras",
        "ingen personoplysninger gemmes", "ingen personoplysninger opbevares", "keine personenbezogenen daten gespeichert",
        "geen persoonsgegevens opgeslagen", "aucune donnée personnelle n'est stockée",
    ];
    let folded = words.to_lowercase();
    NOTHING.iter().any(|phrase| folded.starts_with(phrase))
}

/// Stated, or stated to be possible.
fn certainty(words: &str) -> &'static str {
    #[rustfmt::skip]
    const POSSIBLE: &[&str] = &["may ", "might ", "possibly", "can occur", "kan oppstå", "kan forekomme", "ev.", "eventuell", "kan förekomma",
        "kan komme", "ggf.", "möglicherweise", "eventueel", "éventuellement", "ofte vil det ikke", "evt."];
    let folded = words.to_lowercase();
    let starts = |word: &str| folded.match_indices(word).any(|(at, _)| !folded[..at].ends_with(char::is_alphanumeric));
    if POSSIBLE.iter().any(|word| starts(word)) { "conditional" } else { "stated" }
}
