//! TILT: the Transparency Information Language, a privacy notice as JSON.
//!
//! Source: the schema of <https://github.com/Transparency-Information-Language/schema>. Documents of the corpus leave it in
//! many ways, so nothing here is required, a single object stands for a list of one, and an unknown key is a loss.

mod data;
mod duties;
mod recipients;
mod transfers;

use super::super::tree::Node;
use super::super::{About, Import};
use super::structured::{Structured, document};
use crate::facts::Problem;
use recipients::Recipient;
use serde_json::{Map, Value, json};

/// Why the addresses of people are not taken over.
const ADDRESS: &str = "the address of a contact is not copied into a register";

/// Reads a document.
pub(in crate::exchange) fn read(text: &str, about: &About) -> Result<Import, Vec<Problem>> {
    let mut root = document(text, about)?;
    let known: Vec<Node> = root.list("_notKnown").to_vec();
    known.iter().filter_map(Node::cell).filter(|at| at.text.starts_with('/')).for_each(|at| root.blank(&at.text));
    let base = Structured::new(about, "no key of TILT, or one for which a register has no place");
    let mut tilt = Tilt { base, recipients: Vec::new(), activities: Vec::new() };
    // A document that this library wrote says itself which of its values mean nothing.
    known.iter().for_each(|at| tilt.base.ledger.understood(at));
    tilt.meta(root.get("meta"));
    tilt.controller(root.get("controller"));
    tilt.officer(root.get("dataProtectionOfficer"));
    tilt.disclosed(root.list("dataDisclosed"));
    tilt.transfers(root.list("thirdCountryTransfers"));
    tilt.sources(root.list("sources"));
    tilt.rights(&root);
    tilt.automated(root.get("automatedDecisionMaking"));
    tilt.changes(root.list("changesOfPurpose"));
    tilt.close();
    tilt.base.finish(&root)
}

/// A notice in the making.
struct Tilt<'a> {
    base: Structured<'a>,
    recipients: Vec<Recipient>,
    activities: Vec<Activity>,
}

/// An activity, until the engagements have their ids.
struct Activity {
    title: String,
    facts: Map<String, Value>,
    /// The recipients, by their place in the list.
    recipients: Vec<usize>,
}

impl Tilt<'_> {
    fn meta(&mut self, meta: Option<&Node>) {
        let Some(meta) = meta else { return };
        let base = &mut self.base;
        base.draft.of_document("kind", json!("privacy-notice"));
        if let Some(name) = base.ledger.take(meta.get("name")) {
            base.draft.title = Some(name.words());
        }
        if let Some(node) = meta.get("language") {
            match node.cell().filter(|cell| cell.text.len() == 2 && cell.text.bytes().all(|b| b.is_ascii_lowercase())) {
                Some(language) => {
                    base.ledger.understood(node);
                    base.draft.of_document("language", json!(language.text));
                }
                None => base.ledger.lost(node, "two letters are expected for a language"),
            }
        }
        if let Some(url) = base.ledger.take(meta.get("url")) {
            base.draft.state("url", None, &url);
        }
        for key in ["_id", "_hash", "created", "modified", "version", "status"] {
            if let Some(node) = meta.get(key) {
                base.ledger.lost(node, "of the file, and not of the notice that it describes");
            }
        }
    }

    fn controller(&mut self, controller: Option<&Node>) {
        let Some(controller) = controller else { return };
        let base = &mut self.base;
        base.holder_role("controller");
        if let Some(name) = base.ledger.take(controller.get("name")) {
            base.draft.name_holder(&name);
        }
        if let Some(place) = base.place(controller.get("country"), "establishment") {
            base.draft.place_holder(place);
        }
        for (key, kind) in [("division", "controller-division"), ("address", "controller-address")] {
            if let Some(words) = base.ledger.take(controller.get(key)) {
                base.draft.state(kind, None, &words);
            }
        }
        if let Some(representative) = controller.get("representative") {
            base.ledger.lost(representative, ADDRESS);
        }
    }

    /// The officer: that there is a contact, its name, and by what it is reached.
    fn officer(&mut self, officer: Option<&Node>) {
        let Some(officer) = officer else { return };
        let base = &mut self.base;
        let name = base.ledger.take(officer.get("name"));
        let mail = officer.get("email").filter(|node| !node.is_empty()).is_some();
        for key in ["address", "country", "email", "phone", "url"] {
            if let Some(node) = officer.get(key) {
                base.ledger.lost(node, ADDRESS);
            }
        }
        if name.is_none() && !mail {
            return;
        }
        let mut contact = json!({"kind": "dpo", "stated": true});
        if let Some(name) = name {
            contact["words"] = name.words();
        }
        if mail {
            contact["channel"] = json!("email");
        }
        base.draft.enter("contacts", contact);
    }

    /// The engagements get their ids, and then the activities name them.
    fn close(&mut self) {
        let draft = &mut self.base.draft;
        let mut ids = Vec::new();
        for recipient in &mut self.recipients {
            let facts = std::mem::take(&mut recipient.facts);
            ids.push(draft.engage(&recipient.party, facts, (recipient.line, recipient.line)));
        }
        for activity in std::mem::take(&mut self.activities) {
            let mut facts = activity.facts;
            let named: Vec<&String> = activity.recipients.iter().filter_map(|at| ids.get(*at)).collect();
            if !named.is_empty() {
                facts.insert("recipients".to_owned(), json!(named));
            }
            draft.act(&activity.title, facts);
        }
    }
}
