//! Recipients in lists: a sentence that announces them, or a heading for each with its data below.

use super::super::block::Block;
use super::super::cells::Cell;
use super::super::glossary::{announces_recipients, lower};
use super::draft::Draft;
use super::{data, engaged, places, prose, records};
use serde_json::{Map, Value, json};

/// Whether a block announces a list of recipients: it names them, ends with a colon, and a list follows.
pub(super) fn announces(block: &Block, items: &[&Cell]) -> bool {
    match block {
        Block::Paragraph(cell) | Block::Heading(_, cell) => {
            !items.is_empty() && cell.text.ends_with(':') && announces_recipients(&cell.text)
        }
        _ => false,
    }
}

/// Takes a list of recipients: `Name <link>. What for.`, `We use NAME for …`, or a name with its data below; all in the
/// place that the announcement gives.
pub(super) fn announced(draft: &mut Draft<'_>, announcement: &Cell, items: &[&Cell]) {
    draft.labelled(announcement);
    let shared = Shared::of(draft, announcement);
    draft.headings.push(announcement.words());
    draft.account.understood(announcement);
    let mut at = 0;
    while let Some(item) = items.get(at) {
        let below = records::pairs(&items[at + 1..]);
        if below > 0 {
            records::of_recipient(draft, item, &items[at + 1..=at + below]);
        } else if !engaged::item(draft, item, announcement) {
            entry(draft, item, &shared);
        }
        at += 1 + below;
    }
}

/// What an announcement says of all that follow.
struct Shared {
    facts: Map<String, Value>,
}

impl Shared {
    fn of(draft: &mut Draft<'_>, announcement: &Cell) -> Self {
        let mut facts = Map::new();
        let words = announcement.words();
        if let Some(label) = super::super::glossary::label(&announcement.text) {
            facts.insert("role".to_owned(), super::draft::role(label, &words));
        }
        if let Some(purpose) = prose::announced_purpose(&announcement.text) {
            facts.insert("function".to_owned(), announcement.part(&purpose).words());
        }
        if let Some(place) = located_in(announcement) {
            let why = "the list says where recipients are located, not what of them";
            let reading = draft.reading(&announcement.text, "establishment", why);
            let place = json!({"place": place, "kind": "establishment", "words": words, "reading": reading});
            facts.insert("places".to_owned(), json!([place]));
        }
        Self { facts }
    }
}

/// `Name. What for.`: where the announcement says what all are for, the words behind the name are a detail.
fn entry(draft: &mut Draft<'_>, item: &Cell, shared: &Shared) {
    let (name, function) = split(item);
    let link = link(item);
    if !is_name(&name.text) {
        return draft.account.lost(item, "a list of recipients", "the item names no recipient");
    }
    let party = draft.party(&name);
    let mut facts = shared.facts.clone();
    if let Some(function) = function {
        let words = function.words();
        if facts.contains_key("function") {
            facts.insert("details".to_owned(), json!([words]));
        } else {
            facts.insert("function".to_owned(), words);
        }
    }
    if let Some(link) = link {
        let details = facts.entry("details").or_insert_with(|| json!([]));
        details.as_array_mut().into_iter().for_each(|all| all.push(link.words()));
    }
    draft.account.understood(item);
    draft.engage(&party, facts, item.lines);
}

/// The link of an item.
fn link(item: &Cell) -> Option<Cell> {
    let (_, rest) = item.text.split_once(" <")?;
    rest.split_once('>').map(|(link, _)| item.part(link))
}

/// Whether words may be a name: short, and not begun in lower case, unless they hold a capital, a digit or a full stop
/// inside, as `hCaptcha` and `tawk.to` do.
pub(super) fn is_name(words: &str) -> bool {
    if SENTENCE.iter().any(|lead| lower(words).starts_with(lead)) {
        return false;
    }
    let first = words.split(' ').next().unwrap_or_default();
    let proper = !first.starts_with(char::is_lowercase)
        || first.chars().any(|sign| sign.is_uppercase() || sign.is_ascii_digit() || sign == '.');
    proper && words.chars().any(char::is_alphabetic) && words.chars().count() <= 80 && words.split(' ').count() <= 9
}

/// How a sentence begins that is no name.
#[rustfmt::skip]
const SENTENCE: &[&str] = &[
    "we ", "you ", "our ", "if ", "when ", "where ", "this ", "these ", "any ", "all ", "to ", "as ",
    "vi ", "du ", "våre ", "våra ", "hvis ", "når ", "när ", "om ", "dersom ", "alle ", "alla ", "for å ", "för att ",
    "wir ", "sie ", "unsere ", "wenn ", "wij ", "u ", "onze ", "als ", "nous ", "vous ", "nos ", "si ",
];

/// `Name: words` about a recipient that is known by then.
pub(super) fn more(draft: &mut Draft<'_>, item: &Cell) -> bool {
    let (name, Some(words)) = split(item) else { return false };
    let line = item.lines.0;
    let Some(facts) = draft.engagement_of(&name.text) else { return false };
    if let Some(details) = facts.entry("details").or_insert_with(|| json!([])).as_array_mut() {
        details.push(words.words());
    }
    if let Some(lines) = facts.get_mut("lines").and_then(Value::as_array_mut) {
        lines.push(json!(line));
    }
    draft.account.understood(item);
    true
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
    let (mut known, mut claims) = (Vec::new(), Vec::new());
    for item in items {
        if stores_nothing(&item.text) {
            claims.push(json!({"claim": "no-personal-data-stored", "words": item.words()}));
        } else {
            known.push(data::item(item));
        }
        draft.account.understood(item);
    }
    for (key, all) in [("data", known), ("data_claims", claims)] {
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
