//! Safeguards in words.

use super::super::cells::Cell;
use super::prose;
use crate::assess::claims::{self, Sense};
use serde_json::{Map, Value, json};

/// Words that say that none is needed.
#[rustfmt::skip]
const NOT_NEEDED: &[&str] = &[
    "n/a", "na", "not applicable", "not required", "none required", "no transfer", "ikke nødvendig", "ikke relevant",
    "ej tillämpligt", "inte tillämpligt", "ikke relevant", "nicht erforderlich", "nicht anwendbar", "niet van toepassing",
    "non applicable", "sans objet", "no third-party transfer", "no third party transfer", "eu-eu transfer", "none needed", "no transfers", "ingen overføring", "ingen overføringer",
    "ingen överföring", "inga överföringar", "ingen overførsel", "ingen overførsler", "keine übermittlung", "geen doorgifte", "aucun transfert",
];

/// What the cell for the safeguard says: the facts of the transfer, what the cell holds, and the parts not understood.
pub(super) fn safeguard(cell: &Cell) -> (Map<String, Value>, Vec<(Cell, String)>) {
    let mut facts = Map::from_iter([("safeguard_words".to_owned(), cell.words())]);
    if cell.is_empty() || ["-", "–", "—"].contains(&cell.text.as_str()) {
        facts.insert("safeguard_cell".to_owned(), json!("empty"));
        return (facts, Vec::new());
    }
    if is_not_needed(&cell.text) {
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
            Sense::NotUnderstood => other(cell, &claim.words, &mut facts, &mut tools, &mut unread),
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

/// Whether words say that there is nothing to say: no transfer, no safeguard that is needed.
pub(super) fn is_not_needed(words: &str) -> bool {
    let folded = words.to_lowercase();
    let bare = folded.trim_end_matches('.');
    NOT_NEEDED.iter().any(|words| bare == *words || bare.starts_with(&format!("{words} (")))
}

/// What a part of the cell says that is no safeguard: a contract, a measure, an instrument of another regime, a module.
fn other(
    cell: &Cell,
    part: &str,
    facts: &mut Map<String, Value>,
    tools: &mut Vec<Value>,
    unread: &mut Vec<(Cell, String)>,
) {
    let folded = part.to_lowercase();
    let words = || cell.part(part).words();
    let modules = ["modul", " m1", " m2", " m3"].iter().any(|word| cell.text.to_lowercase().contains(word));
    let is_module = modules && matches!(folded.as_str(), "1" | "2" | "3" | "4");
    let says = |phrases: &[&str]| prose::has_word(part, phrases);
    if is_module || is_not_needed(part) {
        return;
    }
    if let Some((_, kind, instrument)) = ELSEWHERE.iter().find(|(phrases, ..)| says(phrases)) {
        return tools.push(json!({"kind": kind, "instrument": instrument}));
    }
    if says(AGREEMENT_WORDS) {
        // `DPA in place` is there; `DPA available` is an offer.
        let exists = if says(IN_PLACE) && prose::is_so(part) { json!(true) } else { Value::Null };
        facts
            .entry("contract")
            .or_insert_with(|| json!({"exists": exists, "kind": "processing-agreement", "words": words()}));
        return;
    }
    match MEASURES.iter().find(|(stem, _)| folded.contains(stem)) {
        Some((_, kind)) if prose::is_so(part) => {
            let measures = facts.entry("measures").or_insert_with(|| json!([]));
            measures.as_array_mut().into_iter().for_each(|all| all.push(json!({"kind": kind, "words": words()})));
        }
        _ => unread.push((cell.part(part), "no safeguard of the glossary".to_owned())),
    }
}

/// Instruments of the United Kingdom and Switzerland, as documents call them.
#[rustfmt::skip]
const ELSEWHERE: &[(&[&str], &str, &str)] = &[
    (&["uk idta", "idta", "international data transfer agreement"], "scc", "uk-idta"),
    (&["uk addendum", "international data transfer addendum"], "scc", "uk-addendum"),
    (&["swiss addendum", "swiss sccs", "swiss scc"], "scc", "ch-scc-eu-2021"),
];

const AGREEMENT_WORDS: &[&str] = &[
    "dpa",
    "data processing agreement",
    "data processing addendum",
    "databehandleravtale",
    "personuppgiftsbiträdesavtal",
    "biträdesavtal",
    "databehandleraftale",
    "auftragsverarbeitungsvertrag",
    "avv",
    "verwerkersovereenkomst",
];

const IN_PLACE: &[&str] = &[
    "in place",
    "signed",
    "executed",
    "concluded",
    "maintains",
    "with",
    "på plass",
    "signert",
    "inngått",
    "tecknat",
    "indgået",
    "abgeschlossen",
];

/// Measures beside a safeguard, by their stems.
const MEASURES: &[(&str, &str)] = &[
    ("zero-retention", "zero-retention"),
    ("zero retention", "zero-retention"),
    ("zero data retention", "zero-retention"),
    ("encrypt", "encryption"),
    ("krypter", "encryption"),
    ("verschlüssel", "encryption"),
    ("pseudonym", "pseudonymisation"),
];

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
        assert_eq!(facts["measures"][0]["kind"], "zero-retention");
        assert!(unread.is_empty());
        let (facts, _) = read("SCC (module 2)");
        assert_eq!(facts["facts"]["tools"], json!([{"kind": "scc", "instrument": null, "module": 2}]));
        assert_eq!(read("").0["safeguard_cell"], "empty");
        assert_eq!(read("N/A (EU-only)").0["safeguard_cell"], "not-needed");
        assert_eq!(read("we trust them").1, ["we trust them"]);
        let (facts, unread) = read("SCCs (Module 2, 3), UK IDTA, CBPR; Acme DPA in place");
        let instruments: Vec<&Value> =
            facts["facts"]["tools"].as_array().unwrap().iter().map(|tool| &tool["instrument"]).collect();
        assert_eq!(instruments, [&Value::Null, &json!("uk-idta")]);
        assert_eq!((&facts["contract"]["exists"], unread), (&json!(true), vec!["CBPR".to_owned()]));
        assert_eq!(read("SCC; Acme DPA available").0["contract"]["exists"], Value::Null);
    }
}
