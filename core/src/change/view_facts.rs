//! What an engagement states as facts of its transfer.

use super::register::Aspect;
use super::view::{Statements, items, shown};
use crate::facts::{Fact, Transfer};
use crate::words::Word;

impl Statements {
    /// The facts stated in so many keys: the safeguards by name, the rest by group.
    pub(super) fn of_facts(&mut self, facts: &Transfer) {
        let nothing = Transfer::default();
        let at = |key: &str| format!("{}/facts/{key}", self.at);
        let (tools, certs, claims, derogations) = (at("tools"), at("certs"), at("claims"), at("derogations"));
        let (tia, tags) = (at("tia"), at("data/tags"));
        for (index, tool) in items(&facts.tools).iter().enumerate() {
            let name = tool.instrument.as_known().map_or_else(|| shown(&tool.kind), ToString::to_string);
            self.add_with(Aspect::Safeguard, None, name, format!("{tool:?}"), format!("{tools}/{index}"));
        }
        for (index, cert) in items(&facts.certs).iter().enumerate() {
            let name = shown(&cert.instrument);
            self.add_with(Aspect::Safeguard, None, name, format!("{cert:?}"), format!("{certs}/{index}"));
        }
        for (index, claim) in items(&facts.claims).iter().enumerate() {
            self.add(Aspect::Safeguard, format!("claims {claim}"), format!("{claims}/{index}"));
        }
        for (index, derogation) in items(&facts.derogations).iter().enumerate() {
            let name = format!("derogation {}", shown(&derogation.point));
            let at = format!("{derogations}/{index}");
            self.add_with(Aspect::Safeguard, None, name, format!("{derogation:?}"), at);
        }
        if facts.tia != nothing.tia {
            let detail = format!("{:?}", facts.tia);
            self.add_with(Aspect::Safeguard, None, "assessment of the transfer".to_owned(), detail, tia);
        }
        for tag in facts.data.tags.as_known().into_iter().flat_map(|tags| tags.iter()) {
            self.add(Aspect::Data, tag.word().to_owned(), tags.clone());
        }
        self.of_other_facts(facts, &nothing);
    }

    fn of_other_facts(&mut self, facts: &Transfer, nothing: &Transfer) {
        let mut data = facts.data.clone();
        data.tags = Fact::Unstated;
        let groups = [
            ("exporter", facts.exporter != nothing.exporter, format!("{:?}", facts.exporter)),
            ("importer", facts.importer != nothing.importer, format!("{:?}", facts.importer)),
            ("processing", facts.processing != nothing.processing, format!("{:?}", facts.processing)),
            ("data", data != nothing.data, format!("{data:?}")),
            ("flow", facts.flow != nothing.flow, format!("{:?}", facts.flow)),
            ("order", facts.order != nothing.order, format!("{:?}", facts.order)),
            ("law", facts.law != nothing.law, format!("{:?}", facts.law)),
            ("excluded_by", facts.excluded_by != nothing.excluded_by, format!("{:?}", facts.excluded_by)),
            ("policy", facts.policy != nothing.policy, format!("{:?}", facts.policy)),
        ];
        for (key, stated, detail) in groups {
            if stated {
                let at = format!("{}/facts/{key}", self.at);
                self.add_with(Aspect::Facts, None, key.to_owned(), detail, at);
            }
        }
        let flags = [
            ("tools_complete", facts.tools_complete),
            ("certs_complete", facts.certs_complete),
            ("tools_claimed_unnecessary", facts.tools_claimed_unnecessary),
        ];
        for (key, flag) in flags {
            let at = format!("{}/facts/{key}", self.at);
            self.word(Aspect::Safeguard, &format!("{key} "), &flag, at);
        }
    }
}
