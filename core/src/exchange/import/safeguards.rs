//! Safeguards in words.

use super::super::cells::Cell;
use crate::assess::claims::{self, Sense};
use serde_json::{Map, Value, json};

/// Words that say that none is needed.
#[rustfmt::skip]
const NOT_NEEDED: &[&str] = &[
    "n/a", "na", "not applicable", "not required", "none required", "no transfer", "ikke nødvendig", "ikke relevant",
    "ej tillämpligt", "inte tillämpligt", "ikke relevant", "nicht erforderlich", "nicht anwendbar", "niet van toepassing",
    "non applicable", "sans objet",
];

/// What the cell for the safeguard says: the facts of the transfer, what the cell holds, and the parts not understood.
pub(super) fn safeguard(cell: &Cell) -> (Map<String, Value>, Vec<(Cell, String)>) {
    let mut facts = Map::from_iter([("safeguard_words".to_owned(), cell.words())]);
    let folded = cell.text.to_lowercase();
    let bare = folded.trim_end_matches('.');
    if cell.is_empty() || bare == "-" || bare == "–" || bare == "—" {
        facts.insert("safeguard_cell".to_owned(), json!("empty"));
        return (facts, Vec::new());
    }
    if NOT_NEEDED.iter().any(|words| bare == *words || bare.starts_with(&format!("{words} ("))) {
        facts.insert("safeguard_cell".to_owned(), json!("not-needed"));
        return (facts, Vec::new());
    }
    facts.insert("safeguard_cell".to_owned(), json!("stated"));
    let (mut named, mut tools, mut unread) = (Vec::new(), Vec::new(), Vec::new());
    for claim in claims::in_safeguard_words(&cell.text) {
        let about = claim.about.as_deref();
        match claim.sense {
            Sense::PrivacyShield => named.push("eu-adequacy-us-privacy-shield".to_owned()),
            Sense::SafeHarbour => named.push("eu-adequacy-us-safe-harbour".to_owned()),
            Sense::DataPrivacyFramework => named.push("eu-adequacy-us-dpf".to_owned()),
            Sense::StandardClauses => {
                tools.push(json!({"kind": "scc", "instrument": about, "module": module(&cell.text)}))
            }
            Sense::BindingRules => tools.push(json!({"kind": "bcr"})),
            Sense::NotUnderstood => unread.push((cell.part(&claim.words), "no safeguard of the glossary".to_owned())),
            // What is claimed of countries, places and data is kept in the words, for the audit.
            _ => {}
        }
    }
    named.dedup();
    tools.dedup();
    let mut of_transfer = Map::new();
    if !named.is_empty() {
        of_transfer.insert("claims".to_owned(), json!(named));
    }
    if !tools.is_empty() {
        of_transfer.insert("tools".to_owned(), json!(tools));
    }
    if !of_transfer.is_empty() {
        facts.insert("facts".to_owned(), Value::Object(of_transfer));
    }
    (facts, unread)
}

/// The one module of the clauses that the words name; `null` where they name none, or several.
fn module(words: &str) -> Value {
    let folded = words.to_lowercase();
    let after = ["module", "modul", "moduler"].iter().filter_map(|word| folded.split_once(&format!("{word} "))).next();
    let Some((_, after)) = after else { return Value::Null };
    let number: String = after.trim_start().chars().take_while(char::is_ascii_digit).collect();
    let rest = after.trim_start()[number.len()..].trim_start();
    let several = ["/", "+", "&", "and ", "og ", "och ", "und "].iter().any(|more| rest.starts_with(more))
        || rest.starts_with(',')
            && rest[1..].trim_start().chars().next().is_some_and(|c| ('1'..='4').contains(&c))
            && !rest[1..].trim_start().starts_with("20");
    match number.as_str() {
        "1" | "2" | "3" | "4" if !several => json!(number.parse::<u8>().unwrap_or_default()),
        _ => Value::Null,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(words: &str) -> (Value, Vec<String>) {
        let (facts, unread) = safeguard(&Cell::new(words, 1));
        (Value::Object(facts), unread.into_iter().map(|(cell, _)| cell.text).collect())
    }

    #[test]
    fn what_is_said_is_kept_and_nothing_is_added() {
        let (facts, unread) = read("EU-US Data Privacy Framework + SCCs (Module 2/3, 2021/914); zero-retention");
        assert_eq!(facts["facts"]["claims"], json!(["eu-adequacy-us-dpf"]));
        assert_eq!(facts["facts"]["tools"], json!([{"kind": "scc", "instrument": "eu-scc-2021-914", "module": null}]));
        assert_eq!(unread, ["zero-retention"]);
        let (facts, _) = read("SCC (module 2)");
        assert_eq!(facts["facts"]["tools"], json!([{"kind": "scc", "instrument": null, "module": 2}]));
        assert_eq!(read("").0["safeguard_cell"], "empty");
        assert_eq!(read("N/A (EU-only)").0["safeguard_cell"], "not-needed");
        assert!(read("we trust them").0.get("facts").is_none());
    }
}
