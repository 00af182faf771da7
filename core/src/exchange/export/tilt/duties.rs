//! Rights, sources, and what a register keeps as words.

use super::{Notice, list, words};
use crate::facts::{Fact, RightArticle, StatedRight, StatedSource};
use serde_json::{Value, json};

/// The sections on rights, with the articles that they are about; the first is the one whose words are told.
const SECTIONS: &[(&str, &[RightArticle])] = &[
    ("accessAndDataPortability", &[RightArticle::Access, RightArticle::Portability]),
    ("rightToInformation", &[RightArticle::Access]),
    ("rightToRectificationOrDeletion", &[RightArticle::Rectification, RightArticle::Erasure]),
    ("rightToDataPortability", &[RightArticle::Portability]),
    ("rightToWithdrawConsent", &[RightArticle::Withdrawal]),
    ("rightToComplain", &[RightArticle::Complaint]),
];

impl Notice<'_> {
    pub(super) fn rights(&mut self) -> Vec<(&'static str, Value)> {
        let mut sections = Vec::new();
        for (key, articles) in SECTIONS {
            let rights = list(&self.register.rights);
            let right =
                articles.iter().find_map(|article| rights.iter().find(|right| right.right == Fact::Is(*article)));
            let mut section = right.map_or_else(|| json!({}), |right| self.right(key, right));
            if *key == "accessAndDataPortability" && section.get("available").is_none() {
                section["available"] = self.lacks("/accessAndDataPortability/available", false);
            }
            if *key == "rightToComplain" {
                section["supervisoryAuthority"] = self.authority();
            }
            sections.push((*key, section));
        }
        sections
    }

    /// What a register says of a right. The words stand once: with the right itself.
    fn right(&mut self, key: &str, right: &StatedRight) -> Value {
        let mut told = json!({"available": right.stated != Fact::Is(false)});
        if key != "accessAndDataPortability" {
            told["description"] = self.text(&format!("/{key}/description"), words(&right.words));
        }
        told
    }

    fn authority(&mut self) -> Value {
        let authority = list(&self.register.authorities).iter().find(|known| known.stated != Fact::Is(false));
        let at = "/rightToComplain/supervisoryAuthority";
        let name = authority.and_then(|authority| authority.name.as_known()).map(String::as_str);
        let mut told = json!({"name": self.text(&format!("{at}/name"), name)});
        if let Some(country) = authority.and_then(|authority| authority.country.as_known()?.place()?.country()) {
            told["country"] = json!(country.alpha2());
        }
        told
    }

    pub(super) fn sources(&mut self) -> Value {
        let mut all = Vec::new();
        for activity in list(&self.register.activities) {
            let sources = list(&activity.sources);
            if sources.is_empty() {
                continue;
            }
            let at = format!("/sources/{}", all.len());
            let title = activity.title.as_known().map(String::as_str);
            let told = sources
                .iter()
                .enumerate()
                .map(|(number, source)| self.source(&format!("{at}/sources/{number}"), source));
            let told: Vec<Value> = told.collect();
            all.push(json!({
                "_id": activity.id.as_known().map_or("", |id| &**id),
                "dataCategory": self.text(&format!("{at}/dataCategory"), title),
                "sources": told,
            }));
        }
        Value::Array(all)
    }

    fn source(&mut self, at: &str, source: &StatedSource) -> Value {
        let public = match source.kind.as_known().map(|kind| &**kind) {
            Some("public") => json!(true),
            Some("not-public") => json!(false),
            _ => self.lacks(&format!("{at}/publiclyAvailable"), false),
        };
        json!({
            "description": self.text(&format!("{at}/description"), words(&source.words)),
            "url": self.text(&format!("{at}/url"), None),
            "publiclyAvailable": public,
        })
    }

    pub(super) fn automated(&self) -> Value {
        let mut told = json!({});
        let keys =
            [("logicInvolved", "automated-decision-logic"), ("scopeAndIntendedEffects", "automated-decision-effects")];
        for (key, kind) in keys {
            if let Some(words) = self.stated(kind, None).next() {
                told[key] = json!(words);
            }
        }
        told
    }

    pub(super) fn changes(&self) -> Value {
        self.stated("change-of-purpose", None).map(|words| json!({"description": words})).collect()
    }
}
