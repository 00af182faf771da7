//! Recipients in sentences: `We use NAME for …`, `We may share your data with SUPPLIERS to …`.

use super::super::cells::Cell;
use super::super::glossary::frames::{ELSEWHERE, OUTSIDE_THE_ZONE};
use super::super::glossary::{label, lower};
use super::draft::{Draft, role};
use super::prose::{self, Used};
use super::{data, safeguards, sites};
use serde_json::{Map, Value, json};

/// Takes an item of a list of recipients that is written in sentences. The first says whom the holder uses; of the others
/// only what is stated of a place or of a list elsewhere is taken.
pub(super) fn item(draft: &mut Draft<'_>, item: &Cell, announcement: &Cell) -> bool {
    let sentences = prose::parts(item);
    let Some(first) = sentences.first() else { return false };
    let used = prose::used(&first.text);
    if used.is_empty() {
        return false;
    }
    let mut unread = Vec::new();
    let mut list = None;
    for sentence in &sentences[1..] {
        if prose::has_word(&sentence.text, ELSEWHERE) {
            list = Some(sentence.words());
        } else if sites::stated(sentence).is_empty() && data::claims(sentence).is_empty() {
            unread.push((sentence.clone(), "prose is not interpreted".to_owned()));
        }
    }
    // What is said of a place is said of the one recipient there is.
    let one = used.len() == 1;
    let places = if one { sites::stated(item) } else { Vec::new() };
    let claims = if one { data::claims(item) } else { Vec::new() };
    let mut ids = Vec::new();
    for used in &used {
        let mut facts = Map::new();
        let words = if used.named { announcement } else { first };
        if let Some(label) = used.label.or_else(|| label(&announcement.text)) {
            facts.insert("role".to_owned(), role(label, &words.words()));
        }
        for (key, all) in [("places", &places), ("data_claims", &claims)] {
            if !all.is_empty() {
                facts.insert(key.to_owned(), json!(all));
            }
        }
        if sentences.len() > 1 && used.named {
            facts.insert("details".to_owned(), json!([item.words()]));
        }
        ids.push(engage(draft, used, item, facts, list.clone()));
    }
    draft.group(&ids, &item.words());
    draft.account.judged(item, "a list of recipients", &unread);
    true
}

fn engage(draft: &mut Draft<'_>, used: &Used, of: &Cell, mut facts: Map<String, Value>, list: Option<Value>) -> String {
    let name = of.part(&used.name);
    let party = if used.named { draft.party(&name) } else { draft.class_of(&name, list) };
    if !used.components.is_empty() {
        let service = draft.suite(&party, &name, &used.components, used.open_ended);
        facts.insert("service".to_owned(), json!(service));
    }
    if let Some(function) = &used.function {
        facts.insert("function".to_owned(), of.part(function).words());
    }
    draft.engage(&party, facts, of.lines)
}

/// Takes what a paragraph says of recipients, of agreements with them and of what is relied on abroad; the sentences that
/// say nothing of that. `listed` tells whether a list of recipients follows: then a class of them is only its announcement.
pub(super) fn paragraph(draft: &mut Draft<'_>, cell: &Cell, listed: bool) -> Vec<(Cell, String)> {
    let mut unread = Vec::new();
    for sentence in prose::parts(cell) {
        if !sentence_says(draft, &sentence, listed) {
            unread.push((sentence, "prose is not interpreted".to_owned()));
        }
    }
    unread
}

fn sentence_says(draft: &mut Draft<'_>, sentence: &Cell, listed: bool) -> bool {
    if sentence.text.ends_with(':') {
        return false;
    }
    if let Some(label) = prose::agreement(&sentence.text) {
        match &draft.agreement {
            Some(_) => draft.scope.push(sentence.words()),
            None => draft.agreement = Some((label, sentence.words())),
        }
        return true;
    }
    if abroad(draft, sentence) {
        return true;
    }
    // In running prose a name counts only where the sentence says that it is a recipient, or what class it is.
    let mut used = prose::used(&sentence.text);
    used.extend(prose::shared(&sentence.text));
    if listed && used.iter().any(|used| !used.named) {
        draft.scope.push(sentence.words());
        return true;
    }
    used.retain(|used| used.label.is_some());
    for used in &used {
        let mut facts = Map::new();
        if let Some(label) = used.label {
            facts.insert("role".to_owned(), role(label, &sentence.words()));
        }
        if !used.named {
            let certainty = if prose::is_possible(&sentence.text) { "conditional" } else { "stated" };
            facts.insert("data".to_owned(), json!([{"words": sentence.words(), "certainty": certainty}]));
        }
        let id = engage(draft, used, sentence, facts, None);
        if !used.named {
            draft.class = Some(id);
        }
    }
    !used.is_empty()
}

/// What a sentence on processing outside the zone relies on, for the class of recipients that it is about.
fn abroad(draft: &mut Draft<'_>, sentence: &Cell) -> bool {
    let folded = lower(&sentence.text);
    let Some(class) = draft.class.clone().filter(|_| OUTSIDE_THE_ZONE.iter().any(|words| folded.contains(words)))
    else {
        return false;
    };
    let (mut read, _) = safeguards::safeguard(sentence);
    let Some(facts) = read.get_mut("facts") else { return false };
    // The words name these, and leave others open.
    if facts.get("tools").is_some() {
        facts["tools_complete"] = json!(false);
    }
    draft.add(&class, read);
    true
}
