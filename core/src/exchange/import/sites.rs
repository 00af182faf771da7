//! Places that a sentence states: where data are stored or processed, and where the recipient is.

use super::super::cells::Cell;
use super::super::glossary::frames::{AND, EUROPE, IS_IN, OUTSIDE, POSSIBLE, THE_RECIPIENT, THIRD_COUNTRY, WHERE};
use super::super::glossary::lower;
use super::places;
use super::prose::{has_word, is_so, sentences, word_at};
use serde_json::{Value, json};

/// The places that a text states, as a register keeps them. A sentence that is possible only, or turned around, states
/// none.
pub(super) fn stated(cell: &Cell) -> Vec<Value> {
    let mut found: Vec<Value> = Vec::new();
    for sentence in sentences(&cell.text) {
        found.extend(located(cell, sentence));
        for clause in clauses(sentence) {
            found.extend(kept(cell, clause));
        }
    }
    found.dedup();
    found
}

/// The parts of a sentence between commas, and before a conjunction.
fn clauses(sentence: &str) -> Vec<&str> {
    let mut parts: Vec<&str> = sentence.split([',', ';', '(', ')']).collect();
    for and in AND.iter().chain(&[" but ", " men ", " aber ", " maar ", " mais "]) {
        parts = parts.into_iter().flat_map(|part| part.split(and)).collect();
    }
    parts.into_iter().map(str::trim).collect()
}

/// `Data are stored in the EU`: the place is all that stands behind the verb and its preposition.
fn kept(cell: &Cell, clause: &str) -> Option<Value> {
    let folded = lower(clause);
    let (at, kind) = WHERE.iter().find_map(|(stem, kind)| word_at(&folded, stem).map(|at| (at, *kind)))?;
    if !is_so(clause) || has_word(clause, POSSIBLE) {
        return None;
    }
    let (before, place) = after_preposition(&clause[at..])?;
    // The verb, and what it is done to.
    if before.split_whitespace().count() > 4 {
        return None;
    }
    let (read, unread) = places::places(&cell.part(place.trim_end_matches('.')));
    let [one] = read.as_slice() else { return None };
    unread.is_empty().then(|| json!({"place": one.place, "kind": kind, "words": cell.part(clause).words()}))
}

fn after_preposition(words: &str) -> Option<(&str, &str)> {
    let folded = lower(words);
    let leads = [
        " in the ",
        " within the ",
        " in ",
        " within ",
        " inside ",
        " i ",
        " innenfor ",
        " inom ",
        " inden for ",
        " in der ",
        " en ",
        " au ",
        " aux ",
    ];
    let found = leads.iter().filter_map(|lead| folded.find(lead).map(|at| (at, lead.len())));
    let (at, length) = found.min_by_key(|(at, length)| (*at, core::cmp::Reverse(*length)))?;
    Some((&words[..at], &words[at + length..]))
}

/// `The supplier is located in a third country outside Europe`.
fn located(cell: &Cell, sentence: &str) -> Option<Value> {
    let folded = lower(sentence);
    let verb = IS_IN.iter().find_map(|verb| folded.find(&format!(" {verb} ")).map(|at| (at, at + verb.len() + 2)))?;
    let subject = folded[..verb.0].trim();
    if !THE_RECIPIENT.contains(&subject) || !is_so(sentence) || has_word(sentence, POSSIBLE) {
        return None;
    }
    let place = sentence[verb.1..].trim_end_matches('.');
    let inner = lower(place);
    let words = cell.part(sentence).words();
    let outside = OUTSIDE.iter().find_map(|lead| inner.find(lead).map(|at| (at, at + lead.len())));
    let name = outside.map_or(inner.as_str(), |(at, _)| &inner[..at]);
    if THIRD_COUNTRY.contains(&name) {
        let mut found = json!({"place": "third-country", "kind": "establishment", "words": words});
        let region = outside.map(|(_, from)| inner[from..].trim());
        match region {
            Some(region) if EUROPE.contains(&region) => found["outside"] = json!("Europe"),
            Some(region) => found["outside"] = json!(region.to_uppercase().parse::<crate::facts::PlaceName>().ok()?),
            None => {}
        }
        return Some(found);
    }
    let (read, unread) = places::places(&cell.part(place));
    let [one] = read.as_slice() else { return None };
    unread.is_empty().then(|| json!({"place": one.place, "kind": "establishment", "words": words}))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_states_a_place_or_none() {
        for (text, wanted) in [
            ("Data lagres i EU og sikkerhetskopieres i Nederland", vec![("EU", "storage"), ("Nederland", "backup")]),
            ("Acme behandler opplysninger i USA, men arbeider med å flytte.", vec![("USA", "processing")]),
            ("All data are stored in Germany.", vec![("Germany", "storage")]),
            ("Data may be stored in Germany.", vec![]),
            ("Data are not stored in Germany.", vec![]),
            ("Data will be stored in Germany.", vec![]),
            ("We store logs in buckets.", vec![]),
            ("Data stored in your account are deleted.", vec![]),
            ("Om leverantören behandlar uppgifter i USA gäller annat.", vec![]),
            ("Leverantören finns i tredje land utanför Europa.", vec![("third-country", "establishment")]),
            ("The customer is located in France.", vec![]),
        ] {
            let read = stated(&Cell::new(text, 1));
            let found: Vec<_> =
                read.iter().map(|place| (place["place"].as_str().unwrap(), place["kind"].as_str().unwrap())).collect();
            assert_eq!(found, wanted, "{text}");
        }
    }
}
