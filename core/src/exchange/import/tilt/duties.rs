//! Rights, authorities, sources, and what a register keeps as words.

use super::super::super::tree::Node;
use super::super::structured::add;
use super::{ADDRESS, Tilt};
use serde_json::{Value, json};

/// The sections on rights, with the articles that they are about.
const RIGHTS: &[(&str, &[&str])] = &[
    ("rightToInformation", &["art-15"]),
    ("rightToRectificationOrDeletion", &["art-16", "art-17"]),
    ("rightToDataPortability", &["art-20"]),
    ("rightToWithdrawConsent", &["art-7-3"]),
    ("rightToComplain", &["art-77"]),
    // The last one: it goes with the others where these are there.
    ("accessAndDataPortability", &["art-15", "art-20"]),
];

impl Tilt<'_> {
    pub(super) fn rights(&mut self, root: &Node) {
        let mut stated: Vec<(&str, Value)> = Vec::new();
        for (key, articles) in RIGHTS {
            let Some(section) = root.get(key).filter(|section| section.is_map()) else { continue };
            let Some(right) = self.right(section) else { continue };
            for article in *articles {
                match stated.iter_mut().find(|(known, _)| known == article) {
                    None => stated.push((article, right.clone())),
                    Some((_, known)) => {
                        let words =
                            right.get("words").into_iter().chain(right["details"].as_array().into_iter().flatten());
                        words.for_each(|words| super::super::draft::push(&mut known["details"], words.clone()));
                    }
                }
            }
            if let Some(authority) = section.get("supervisoryAuthority") {
                self.authority(authority);
            }
        }
        for (article, mut right) in stated {
            right["right"] = json!(article);
            self.base.draft.enter("rights", right);
        }
    }

    /// What a section says; nothing where it says neither whether nor how.
    fn right(&mut self, section: &Node) -> Option<Value> {
        let base = &mut self.base;
        let available = section.get("available").filter(|node| !node.is_empty());
        let available = base.ledger.flag(available);
        let words = base.ledger.take(section.get("description"));
        let url = base.ledger.take(section.get("url"));
        for evidence in base.words(section.list("identificationEvidences")) {
            base.draft.enter("identity_checks", json!({"words": evidence.words()}));
        }
        for format in base.words(section.list("dataFormats")) {
            base.draft.state("data-format", None, &format);
        }
        let mail = section.get("email").filter(|node| !node.is_empty());
        if let Some(mail) = mail {
            base.ledger.lost(mail, ADDRESS);
        }
        if available.is_none() && words.is_none() && url.is_none() && mail.is_none() {
            return None;
        }
        let mut right = json!({"stated": available.unwrap_or(true)});
        if let Some(words) = words {
            right["words"] = words.words();
        }
        if let Some(url) = url {
            right["channel"] = json!("link");
            right["details"] = json!([url.words()]);
        } else if mail.is_some() {
            right["channel"] = json!("email");
        }
        Some(right)
    }

    fn authority(&mut self, authority: &Node) {
        let base = &mut self.base;
        for key in ["address", "email", "phone"] {
            if let Some(node) = authority.get(key) {
                base.ledger.lost(node, ADDRESS);
            }
        }
        let name = base.ledger.take(authority.get("name"));
        let place = base.place(authority.get("country"), "establishment");
        let site = base.ledger.take(authority.get("url"));
        if name.is_none() && place.is_none() && site.is_none() {
            return;
        }
        let mut stated = json!({"name": name.as_ref().map(|name| name.text.clone())});
        if let Some(name) = name {
            stated["words"] = name.words();
        }
        if let Some(place) = place {
            stated["country"] = place["place"].clone();
        }
        if let Some(site) = site {
            stated["site"] = json!(site.text);
        }
        base.draft.enter("authorities", stated);
    }

    /// The sources: with the activity on the same category, or else as words.
    pub(super) fn sources(&mut self, entries: &[Node]) {
        for entry in entries {
            let category = self.base.ledger.take(entry.get("dataCategory"));
            if let Some(id) = entry.get("_id") {
                self.base.ledger.lost(id, "of the file, and not of the notice that it describes");
            }
            let title = category.as_ref().map(|cell| cell.text.as_str());
            let at = self.activities.iter().position(|activity| Some(activity.title.as_str()) == title);
            if let (None, Some(category)) = (at, &category) {
                self.base.draft.state("source-of", None, category);
            }
            for source in entry.list("sources") {
                self.source(source, at, title);
            }
        }
    }

    fn source(&mut self, node: &Node, at: Option<usize>, title: Option<&str>) {
        let base = &mut self.base;
        let description = base.ledger.take(node.get("description"));
        let url = base.ledger.take(node.get("url"));
        let words: Vec<_> = description.into_iter().chain(url).collect();
        let Some(activity) = at.and_then(|at| self.activities.get_mut(at)) else {
            words.iter().for_each(|words| base.draft.state("source", title, words));
            return;
        };
        let public = base.ledger.flag(node.get("publiclyAvailable"));
        if words.is_empty() && public.is_none() {
            return;
        }
        let mut source = json!({"certainty": "stated"});
        if let Some(public) = public {
            source["kind"] = json!(if public { "public" } else { "not-public" });
        }
        let mut words = words.iter();
        if let Some(first) = words.next() {
            source["words"] = first.words();
        }
        for more in words {
            super::super::draft::push(&mut source["details"], more.words());
        }
        add(&mut activity.facts, "sources", source);
    }

    pub(super) fn automated(&mut self, section: Option<&Node>) {
        let Some(section) = section else { return };
        let keys =
            [("logicInvolved", "automated-decision-logic"), ("scopeAndIntendedEffects", "automated-decision-effects")];
        for (key, kind) in keys {
            if let Some(words) = self.base.ledger.take(section.get(key)) {
                self.base.draft.state(kind, None, &words);
            }
        }
        if let Some(node) = section.get("inUse") {
            self.base.ledger.lost(node, "a register has no place for decisions by machine in general");
        }
    }

    pub(super) fn changes(&mut self, entries: &[Node]) {
        for entry in entries {
            if let Some(words) = self.base.ledger.take(entry.get("description")) {
                self.base.draft.state("change-of-purpose", None, &words);
            }
            for words in self.base.words(entry.list("affectedDataCategories")) {
                self.base.draft.state("change-of-purpose-data", None, &words);
            }
            for (key, kind) in
                [("plannedDateOfChange", "change-of-purpose-day"), ("urlOfNewVersion", "url-of-new-version")]
            {
                if let Some(words) = self.base.ledger.take(entry.get(key)) {
                    self.base.draft.state(kind, None, &words);
                }
            }
        }
    }
}
