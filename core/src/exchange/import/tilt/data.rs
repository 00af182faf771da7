//! The data that are disclosed: an activity for each category.

use super::super::super::cells::Cell;
use super::super::super::tree::Node;
use super::super::bases;
use super::super::draft::slug;
use super::super::structured::add;
use super::{Activity, Tilt};
use serde_json::{Map, Value, json};

impl Tilt<'_> {
    pub(super) fn disclosed(&mut self, entries: &[Node]) {
        for entry in entries.iter().filter(|entry| entry.is_map()) {
            self.entry(entry);
        }
    }

    fn entry(&mut self, entry: &Node) {
        let category = self.base.ledger.take(entry.get("category"));
        let title = category.as_ref().map_or_else(|| "data".to_owned(), |cell| cell.text.clone());
        let mut facts = Map::from_iter([("title".to_owned(), json!(title)), ("role".to_owned(), json!("controller"))]);
        facts.insert("lines".to_owned(), json!([entry.line]));
        if let Some(category) = &category {
            let examples = self.base.words(entry.list("subcategories"));
            let mut data = json!({"words": category.words(), "certainty": "stated"});
            if !examples.is_empty() {
                data["examples"] = examples.iter().map(Cell::words).collect();
            }
            add(&mut facts, "data", data);
        }
        for key in ["description", "supercategory"] {
            if let Some(words) = self.base.ledger.take(entry.get(key)) {
                add(&mut facts, "details", words.words());
            }
        }
        if let Some(id) = entry.get("_id") {
            self.base.ledger.lost(id, "of the file, and not of the notice that it describes");
        }
        if let Some(duty) = entry.get("nonDisclosure") {
            self.consequences(duty, &title);
        }
        self.purposes(entry, &title, &mut facts);
        self.storage(entry.list("storage"), &mut facts);
        let recipients = self.recipients(entry.list("recipients"), category.as_ref());
        self.activities.push(Activity { title, facts, recipients });
    }

    /// What follows if the data are not given (Art. 13(2)(e)): kept as words.
    fn consequences(&mut self, duty: &Node, title: &str) {
        if let Some(words) = self.base.ledger.take(duty.get("consequences")) {
            self.base.draft.state("consequences-of-not-providing", Some(title), &words);
        }
        for key in ["legalRequirement", "contractualRegulation", "obligationToProvide"] {
            if let Some(node) = duty.get(key) {
                self.base.ledger.lost(node, "a register has no place for the duty to provide data");
            }
        }
    }

    /// The purposes, and the bases: those of the one purpose, or of none in particular.
    fn purposes(&mut self, entry: &Node, title: &str, facts: &mut Map<String, Value>) {
        let mut purposes = Vec::new();
        for node in entry.list("purposes") {
            let (purpose, description) = match node.is_map() {
                true => (self.base.ledger.take(node.get("purpose")), self.base.ledger.take(node.get("description"))),
                false => (self.base.ledger.take(Some(node)), None),
            };
            let Some(words) = purpose.as_ref().or(description.as_ref()) else { continue };
            let id = self.base.draft.id(&format!("{}-purpose", slug(title)));
            let mut stated = json!({"id": id, "words": words.words()});
            if let (Some(_), Some(description)) = (&purpose, &description) {
                stated["details"] = json!([description.words()]);
            }
            purposes.push(stated);
        }
        let (mut stated, exceptions) = self.bases(entry.list("legalBases"));
        self.interests(entry.list("legitimateInterests"), title, &mut stated);
        for exception in exceptions {
            add(facts, "art9", exception);
        }
        if !stated.is_empty() {
            match purposes.as_mut_slice() {
                [one] => one["bases"] = json!(stated),
                _ => {
                    facts.insert("bases".to_owned(), json!(stated));
                    facts.insert("bases_per_purpose".to_owned(), json!(false));
                }
            }
        }
        if !purposes.is_empty() {
            facts.insert("purposes".to_owned(), json!(purposes));
        }
    }

    /// The bases of Art. 6, and the exceptions of Art. 9: `GDPR-6-1-a`, `GDPR-9-2-h`, another law, or words.
    fn bases(&mut self, nodes: &[Node]) -> (Vec<Value>, Vec<Value>) {
        let (mut stated, mut exceptions) = (Vec::new(), Vec::new());
        for node in nodes {
            let reference = if node.is_map() { node.get("reference") } else { Some(node) };
            let description = self.base.ledger.take(node.get("description"));
            let Some((reference, cell)) = reference.and_then(|node| Some((node, node.cell()?))) else {
                if let Some(words) = description {
                    stated.push(json!({"words": words.words()}));
                }
                continue;
            };
            let words = description.as_ref().unwrap_or(&cell).words();
            match coded(&cell.text) {
                Some((6, point)) => {
                    self.base.ledger.understood(reference);
                    stated.push(json!({"point": point, "article": cell.text, "words": words}));
                }
                Some((_, point)) => {
                    self.base.ledger.understood(reference);
                    exceptions.push(json!({"point": point, "words": words}));
                }
                None if cell.text.contains(' ') => {
                    let (read, unread) = bases::bases(&cell);
                    self.base.ledger.judged(reference, unread);
                    stated.extend(read);
                    stated.extend(description.map(|words| json!({"words": words.words()})));
                }
                // Another article, or another law: cited as it is.
                None => {
                    self.base.ledger.understood(reference);
                    stated.push(json!({"article": cell.text, "words": words}));
                }
            }
        }
        (stated, exceptions)
    }

    /// The legitimate interests (Art. 13(1)(d)): the reasons go with the basis of point (f), where there is one.
    fn interests(&mut self, nodes: &[Node], title: &str, stated: &mut [Value]) {
        for node in nodes {
            let basis = stated.iter_mut().find(|basis| basis["point"] == "f");
            let named = basis.is_some();
            if let Some(words) = self.base.ledger.take(node.get("reasoning")) {
                match basis {
                    Some(basis) => super::super::draft::push(&mut basis["details"], words.words()),
                    None => self.base.draft.state("legitimate-interest", Some(title), &words),
                }
            }
            let Some(exists) = node.get("exists") else { continue };
            match exists.flag() {
                Some(flag) if flag == named => self.base.ledger.understood(exists),
                Some(true) => self.base.ledger.lost(exists, "no basis of Art. 6(1)(f) is named beside it"),
                Some(false) => self.base.ledger.lost(exists, "a basis of Art. 6(1)(f) is named beside it"),
                None => self.base.ledger.lost(exists, "`true` or `false` is expected here"),
            }
        }
    }

    /// How long the data are kept.
    fn storage(&mut self, nodes: &[Node], facts: &mut Map<String, Value>) {
        let periods: usize = nodes.iter().map(|node| node.list("temporal").len()).sum();
        for node in nodes {
            for temporal in node.list("temporal") {
                self.temporal(temporal, facts);
            }
            for (key, kind) in [("purposeConditional", "criterion"), ("legalBasisConditional", "criterion")] {
                for words in self.base.words(node.list(key)) {
                    add(facts, "retention", json!({"kind": kind, "words": words.words()}));
                }
            }
            if let Some(words) = self.base.ledger.take(node.get("description")) {
                add(facts, "retention", json!({"words": words.words()}));
            }
            match node.get("aggregationFunction") {
                // With one period, or none, there is nothing to put together.
                Some(node) if periods < 2 => self.base.ledger.understood(node),
                Some(node) => self.base.ledger.lost(node, "a register has no place for how several periods combine"),
                None => {}
            }
        }
    }

    fn temporal(&mut self, temporal: &Node, facts: &mut Map<String, Value>) {
        let description = self.base.ledger.take(temporal.get("description"));
        let ttl = temporal.get("ttl").and_then(|node| Some((node, node.cell()?)));
        let length = ttl.as_ref().and_then(|(_, cell)| length(&cell.text));
        if let Some((node, _)) = ttl {
            match length {
                Some(_) => self.base.ledger.understood(node),
                None => self.base.ledger.lost(node, "a period of one unit is expected, as in `P24M`"),
            }
        }
        let mut period = match (&description, &length) {
            (None, None) => return,
            (_, Some(length)) => json!({"kind": "fixed", "length": length}),
            _ => json!({}),
        };
        if let Some(words) = description {
            period["words"] = words.words();
        }
        add(facts, "retention", period);
    }
}

/// The article and the point of a reference: `GDPR-6-1-f`, and `DSGVO-6-1-f` as it is written in German.
fn coded(reference: &str) -> Option<(u8, &str)> {
    let upper = reference.trim();
    let rest = ["GDPR-", "DSGVO-", "EUGDPR-"].iter().find_map(|law| upper.strip_prefix(law))?;
    for (lead, article, points) in [("6-1-", 6, "abcdef"), ("9-2-", 9, "abcdefghij")] {
        if let Some(point) = rest.strip_prefix(lead)
            && point.len() == 1
            && points.contains(point)
        {
            return Some((article, point));
        }
    }
    None
}

/// A period of one unit; `P0D` and a period of several are none.
fn length(ttl: &str) -> Option<String> {
    let unit = ttl.chars().last().filter(|unit| "DWMY".contains(*unit))?;
    let count: u16 = ttl.strip_prefix('P')?.strip_suffix(unit)?.parse().ok()?;
    (count > 0).then(|| format!("P{count}{unit}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_and_periods_are_read_as_they_are_coded() {
        assert_eq!(coded("GDPR-6-1-f"), Some((6, "f")));
        assert_eq!(coded("GDPR-9-2-h"), Some((9, "h")));
        for other in ["GDPR-99-1-a", "BDSG-42-5", "GDPR-6-1", "GDPR-6-1-g", "GDPR-6-1-ff", "gdpr-6-1-f"] {
            assert_eq!(coded(other), None, "{other}");
        }
        assert_eq!(length("P14D").as_deref(), Some("P14D"));
        for none in ["P0D", "P3Y6M", "PT12H", "P-1D", "14D", "P99999999D", "P1é"] {
            assert_eq!(length(none), None, "{none}");
        }
    }
}
