//! Data in words, and what is claimed of them.

use super::super::cells::Cell;
use super::super::glossary::data::{category, category_at_start};
use super::super::glossary::frames::{AND, CLAIMS, MAY_BE};
use super::super::glossary::lower;
use super::prose::{is_so, sentences};
use serde_json::{Value, json};

/// The data of a cell: one for each of its parts, and one for each item of a part that lists nothing but known data.
pub(super) fn data(cell: &Cell) -> Vec<Value> {
    let mut found = Vec::new();
    for part in parts(&cell.text) {
        match items(part) {
            Some(items) => found.extend(items.into_iter().map(|(words, code)| one(cell, words, Some(code)))),
            None => found.push(one(cell, part, category(part))),
        }
    }
    found
}

/// The one datum of an item of a list.
pub(super) fn item(cell: &Cell) -> Value {
    one(cell, &cell.text, category(&cell.text))
}

fn one(cell: &Cell, words: &str, code: Option<&str>) -> Value {
    let mut data = json!({"words": cell.part(words).words(), "certainty": certainty(words)});
    if let Some(code) = code {
        data["category"] = json!(code);
    }
    data
}

/// The parts between sentences, semicolons, and words that add something of another kind.
fn parts(text: &str) -> Vec<&str> {
    let mut parts: Vec<&str> = sentences(text).into_iter().flat_map(|sentence| sentence.split(';')).collect();
    for more in [" as well as ", " samt ", " evenals ", " sowie ", " ainsi que "] {
        parts = parts.into_iter().flat_map(|part| part.split(more)).collect();
    }
    parts.into_iter().map(str::trim).filter(|part| part.chars().any(char::is_alphanumeric)).collect()
}

/// `Name, phone and e-mail address of the recipient`: the items, where each is known and more stands behind the last only.
fn items(part: &str) -> Option<Vec<(&str, &'static str)>> {
    let mut items: Vec<&str> = part.split(',').collect();
    let last = items.pop()?;
    let folded = lower(last);
    match AND.iter().find_map(|and| folded.find(and).map(|at| (at, at + and.len()))) {
        Some((at, after)) => items.extend([&last[..at], &last[after..]]),
        None => items.push(last),
    }
    let (last, others) = items.split_last()?;
    if others.is_empty() {
        return None;
    }
    let mut found: Vec<(&str, &'static str)> =
        others.iter().map(|item| Some((item.trim(), category(item)?))).collect::<Option<_>>()?;
    found.push((last.trim(), category_at_start(last)?));
    Some(found)
}

/// Stated, or stated to be possible.
pub(super) fn certainty(words: &str) -> &'static str {
    let folded = lower(words);
    let starts = |word: &str| folded.match_indices(word).any(|(at, _)| !folded[..at].ends_with(char::is_alphanumeric));
    if MAY_BE.iter().any(|word| starts(word)) { "conditional" } else { "stated" }
}

/// What the sentences of a cell claim of the data. The words hold the limits of the claim.
pub(super) fn claims(cell: &Cell) -> Vec<Value> {
    let mut found: Vec<Value> = Vec::new();
    for sentence in sentences(&cell.text) {
        let folded = lower(sentence);
        for (claim, phrases) in CLAIMS {
            let said = phrases.iter().any(|phrase| folded.contains(phrase));
            // These hold their own `no`; that something is anonymised must not be denied.
            if said && (*claim != "anonymised" || is_so(sentence)) {
                found.push(json!({"claim": claim, "words": cell.part(sentence).words()}));
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<(String, Option<String>, String)> {
        let word = |value: &Value| value.as_str().map(str::to_owned);
        let all = data(&Cell::new(text, 1));
        all.iter()
            .map(|data| {
                (word(&data["words"]["text"]).unwrap(), word(&data["category"]), word(&data["certainty"]).unwrap())
            })
            .collect()
    }

    #[test]
    fn known_data_are_taken_apart_and_others_are_not() {
        let stated = |words: &str, code: Option<&str>| (words.to_owned(), code.map(str::to_owned), "stated".to_owned());
        assert_eq!(
            read("Name, phone and e-mail address of the recipient"),
            [
                stated("Name", Some("identity.name")),
                stated("phone", Some("contact.phone")),
                stated("e-mail address of the recipient", Some("contact.email")),
            ]
        );
        assert_eq!(read("Course progress, name, and notes"), [stated("Course progress, name, and notes", None)]);
        let both = read("Namn samt ev. personuppgifter i ärendet");
        assert_eq!(both[0], stated("Namn", Some("identity.name")));
        assert_eq!((both[1].1.as_deref(), both[1].2.as_str()), (None, "conditional"));
    }

    #[test]
    fn claims_are_kept_with_their_words() {
        let claimed = |text: &str| {
            claims(&Cell::new(text, 1))
                .iter()
                .map(|claim| claim["claim"].as_str().unwrap().to_owned())
                .collect::<Vec<_>>()
        };
        assert_eq!(claimed("They have no access to the content. No data are stored."), ["no-access", "no-data-stored"]);
        assert_eq!(claimed("Alle data anonymiseres."), ["anonymised"]);
        assert!(claimed("Data are not anonymised.").is_empty());
        assert!(claimed("They have access.").is_empty());
    }
}
