//! Places in a cell.

use super::super::cells::Cell;
use super::super::glossary::lower;
use crate::facts::PlaceName;
use crate::place::Where;
use crate::{Language, Place};

/// A place that was read, with its words.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Stated {
    pub(super) place: PlaceName,
    pub(super) words: Cell,
}

/// The places of a cell, and the parts that name none, with the reason.
pub(super) fn places(cell: &Cell) -> (Vec<Stated>, Vec<(Cell, String)>) {
    if let Some(place) = place(&cell.text) {
        return (vec![Stated { place, words: cell.clone() }], Vec::new());
    }
    let (mut read, mut unread): (Vec<Stated>, _) = (Vec::new(), Vec::new());
    // The name of a country may hold any other mark or conjunction: "Trinidad og Tobago; USA".
    let whole = cell.text.split(';').map(str::trim);
    let all = whole.flat_map(|part| if place(part).is_some() { vec![part] } else { parts(part) });
    for part in all {
        let words = cell.part(part);
        match place(part) {
            Some(place) if read.iter().all(|known| known.place.place() != place.place()) => {
                read.push(Stated { place, words });
            }
            Some(_) => {}
            None => unread.push((words, why(part))),
        }
    }
    unread.retain(|(words, _)| !read.iter_mut().any(|stated| is_detail(cell, words, stated)));
    // `Germany (EU)` says where Germany is, and no second place.
    let within = |stated: &Stated| {
        matches!(stated.place.place().map(Place::at), Some(Where::Eea)) || stated.place.place().is_none()
    };
    let (zones, countries): (Vec<Stated>, Vec<Stated>) = read.into_iter().partition(within);
    let in_brackets = |zone: &Stated| {
        cell.text.contains(&format!("({})", zone.words.text))
            || cell.text.starts_with(&format!("{} (", zone.words.text))
    };
    let mut kept = countries;
    let only_zones = kept.is_empty();
    kept.extend(zones.into_iter().filter(|zone| only_zones || !in_brackets(zone)));
    (kept, unread)
}

/// The parts between the marks and conjunctions that separate places.
fn parts(text: &str) -> Vec<&str> {
    let marked = text.split(['/', ',', ';', '(', ')', '|', '+', '&', '•', '\n', ':']);
    let words = marked.flat_map(|part| {
        let mut parts = vec![part];
        for and in [" and ", " og ", " och ", " und ", " et ", " or ", " eller ", " oder ", " ou ", " – ", " - "] {
            parts = parts.into_iter().flat_map(|part| part.split(and)).collect();
        }
        parts
    });
    words.map(str::trim).filter(|part| part.chars().any(char::is_alphanumeric)).collect()
}

/// The place that words name, and nothing else.
fn place(words: &str) -> Option<PlaceName> {
    let words = words.trim().trim_end_matches('.').trim();
    let bare = ["the ", "in ", "i ", "within the ", "innenfor ", "inom "]
        .iter()
        .find_map(|lead| words.strip_prefix(lead).or_else(|| words.strip_prefix(&capital(lead))))
        .unwrap_or(words);
    let bare = bare.strip_suffix("-based").or_else(|| bare.strip_suffix(" only")).unwrap_or(bare).trim();
    // Two letters are a code in capitals only: `no` and `in` are words.
    let coded = bare.chars().count() > 3 || bare.chars().all(|sign| !sign.is_lowercase());
    let zone = ["european union", "eu/eea", "eu/ees", "eu/eøs", "eu/ewr", "eu-land", "eea"]
        .contains(&bare.to_lowercase().as_str());
    if zone {
        return "EEA".parse().ok();
    }
    if UNNAMED.contains(&words.to_lowercase().as_str()) {
        return "third-country".parse().ok();
    }
    let named = |place: &Place| Language::ALL.iter().any(|language| place.name(*language) == bare);
    let read = bare.parse().ok().filter(|name: &PlaceName| coded || name.place().as_ref().is_some_and(named));
    read.or_else(|| qualified(bare))
}

/// A third country that a list does not name, as it is said in five languages.
const UNNAMED: &[&str] = &[
    "a third country that is not named",
    "en tredjestat som ikke er navngitt",
    "ett tredjeland som inte namnges",
    "et tredjeland, der ikke er navngivet",
    "ein nicht genanntes drittland",
];

/// A place with words around it that say what is there: `data at rest in US`, `EU region`, `USA data centres`, `us-east-1`.
fn qualified(words: &str) -> Option<PlaceName> {
    let folded = lower(words);
    if let Some(direction) = folded.strip_prefix("us-").or_else(|| folded.strip_prefix("us ")) {
        let direction = direction.trim_end_matches(|sign: char| sign.is_ascii_digit()).trim_end_matches('-');
        if DIRECTIONS.contains(&direction) {
            return "US".parse().ok();
        }
    }
    let lead = LEADS.iter().find(|lead| folded.starts_with(**lead)).map_or(0, |lead| lead.len());
    let tail = TAILS.iter().find(|tail| folded.ends_with(**tail)).map_or(words.len(), |tail| words.len() - tail.len());
    let use_of = folded.find(" for ").filter(|at| *at > lead && USES.iter().any(|word| folded.ends_with(word)));
    let end = use_of.unwrap_or(tail);
    if lead >= end || (lead, end) == (0, words.len()) {
        return None;
    }
    let bare = words[lead..end].trim();
    let coded = bare.chars().count() > 3 || bare.chars().all(|sign| !sign.is_lowercase());
    bare.parse().ok().filter(|_| coded)
}

/// Regions that a cloud calls by a direction. All `us-…` are in the United States; `eu-…` are not all in the EU.
const DIRECTIONS: &[&str] =
    &["east", "west", "central", "north", "south", "northeast", "southeast", "northwest", "southwest"];

/// What a place may be said to be for.
const USES: &[&str] =
    &[" processing", " storage", " hosting", " analytics", " payments", " billing", " backups", " support"];

#[rustfmt::skip]
const LEADS: &[&str] = &[
    "data-at-rest in ", "data at rest in ", "data stored in ", "stored in ", "hosted in ", "servers in ", "data centres in ",
    "data centers in ", "lagret i ", "lagrat i ", "gespeichert in ", "gehostet in ", "opgeslagen in ", "hébergé en ",
];

#[rustfmt::skip]
const TAILS: &[&str] = &[
    " regions", " region", " cloud", " data centres", " data centers", " data centre", " data center", " servers", "-hosted",
    " hosted", " hosting",
];

/// Whether words that name no place tell more of one that stands beside them: `Berlin, Germany`, `hel1 (Finland)`,
/// `EU (Frankfurt)`. The place then has them among its words. Words that hold a place, or an exception, are no detail.
fn is_detail(cell: &Cell, words: &Cell, stated: &mut Stated) -> bool {
    let (detail, place) = (words.text.as_str(), stated.words.text.as_str());
    let forms = [format!("{detail}, {place}"), format!("{detail} ({place})"), format!("{place} ({detail})")];
    let Some(form) = forms.iter().find(|form| segments(&cell.text).any(|segment| segment.starts_with(form.as_str())))
    else {
        return false;
    };
    let tokens: Vec<&str> =
        detail.split(|sign: char| !sign.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let apart = |word: &&str| {
        let zone =
            word.chars().all(char::is_uppercase) && word.chars().count() < 4 && word.parse::<PlaceName>().is_ok();
        let named = word.chars().next().is_some_and(char::is_uppercase) && word.parse::<PlaceName>().is_ok();
        zone || named || EXCEPTIONS.contains(&word.to_lowercase().as_str())
    };
    let pairs = tokens.windows(2).any(|pair| pair.join(" ").parse::<PlaceName>().is_ok());
    // Before a comma stands the name of a town, and no sentence.
    let town = tokens.len() < 4 && tokens.iter().all(|word| word.starts_with(char::is_uppercase));
    if form.starts_with(&format!("{detail}, ")) && !town {
        return false;
    }
    if tokens.len() > 8 || pairs || tokens.iter().any(apart) {
        return false;
    }
    stated.words = cell.part(form);
    true
}

/// Words after which a detail may say that data are elsewhere.
const EXCEPTIONS: &[&str] =
    &["except", "not", "backup", "backups", "support", "access", "failover", "and", "unntatt", "utom", "außer", "sauf"];

/// The parts that name one place each, with what is said of it.
fn segments(text: &str) -> impl Iterator<Item = &str> {
    text.split(['/', '+', ';', '&', '|', '•']).flat_map(|part| part.split(" and ")).map(str::trim)
}

fn capital(lead: &str) -> String {
    let mut signs = lead.chars();
    signs.next().map(|first| first.to_uppercase().chain(signs).collect()).unwrap_or_default()
}

/// Why words name no place: in the words of the table of places.
fn why(part: &str) -> String {
    match part.parse::<Place>() {
        Err(error) => error.to_string(),
        Ok(_) => "a code of a country is written in capitals".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> (Vec<String>, Vec<String>) {
        let (read, unread) = places(&Cell::new(text, 1));
        (
            read.iter()
                .map(|stated| stated.place.place().map_or_else(|| stated.place.to_string(), |p| p.to_string()))
                .collect(),
            unread.into_iter().map(|(cell, _)| cell.text).collect(),
        )
    }

    #[test]
    fn places_are_read_and_the_rest_is_kept() {
        for (text, wanted, lost) in [
            ("Holland/ Irland", vec!["NL", "IE"], vec![]),
            ("United States of America", vec!["US"], vec![]),
            ("Germany (EU)", vec!["DE"], vec![]),
            ("EU (France/Germany)", vec!["FR", "DE"], vec![]),
            ("United States / EU (edge network)", vec!["US", "EEA"], vec![]),
            ("San Francisco, USA", vec!["US"], vec![]),
            ("hel1 (Finland) + fsn1 (Germany)", vec!["FI", "DE"], vec![]),
            ("EU (Frankfurt)", vec!["EEA"], vec![]),
            ("EU (Frankfurt or Amsterdam preferred)", vec!["EEA"], vec!["Frankfurt", "Amsterdam preferred"]),
            ("Toronto / USA data centres", vec!["US"], vec!["Toronto"]),
            ("San Francisco, USA (with EU edge replication)", vec!["US"], vec!["with EU edge replication"]),
            ("Germany (backups in USA)", vec!["DE"], vec!["backups in USA"]),
            (
                "wherever our partners are, the USA for one",
                vec![],
                vec!["wherever our partners are", "the USA for one"],
            ),
            ("wherever we are, Norway", vec!["NO"], vec!["wherever we are"]),
            ("Germany (except support)", vec!["DE"], vec!["except support"]),
            ("Mumbai, Pune, Germany", vec!["DE"], vec!["Mumbai", "Pune"]),
            ("US-East (us-east-1)", vec!["US"], vec![]),
            ("eu-west-1", vec![], vec!["eu-west-1"]),
            ("EU (Ireland) + US for global processing", vec!["IE", "US"], vec![]),
            ("Global edge; data-at-rest in US", vec!["US"], vec!["Global edge"]),
            ("Global", vec![], vec!["Global"]),
            ("US-based", vec!["US"], vec![]),
            ("not yet decided", vec![], vec!["not yet decided"]),
            ("Bosnia and Herzegovina", vec!["BA"], vec![]),
            ("Bosnia and Herzegovina; Trinidad og Tobago", vec!["BA", "TT"], vec![]),
            ("en tredjestat som ikke er navngitt", vec!["third-country"], vec![]),
            ("France en Allemagne", vec![], vec!["France en Allemagne"]),
        ] {
            let (read, unread) = read(text);
            assert_eq!(read, wanted, "{text}");
            assert_eq!(unread, lost, "{text}");
        }
    }

    #[test]
    fn words_are_no_codes() {
        assert_eq!(read("no").0, Vec::<String>::new());
        assert_eq!(read("NO").0, ["NO"]);
    }
}
