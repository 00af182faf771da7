//! What a document states besides its engagements: its policies, flows, disclosures and other statements, compared as sets.

use super::register::Stated;
use super::view::{items, plain, shown};
use crate::facts::{
    AppliesTo, DataCategory, DisclosureStatement, Fact, FlowStatement, PolicyStatement, Register, Statement, Words,
};
use serde::Serialize;
use std::collections::BTreeMap;

crate::words::words! {
    /// A part of a document beside its engagements.
    pub enum DocumentPart is "part of a document" {
        /// A policy that binds several engagements.
        Policy = "policy",
        /// Data that move between parties.
        Flow = "flow",
        /// A disclosure under law, order, consent or own rights.
        Disclosure = "disclosure",
        /// Any other statement.
        Statement = "statement",
    }
}

/// What differs in one part of a document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct PartChange {
    /// The part.
    pub part: DocumentPart,
    /// What only the old register states.
    pub before: Vec<Stated>,
    /// What only the new register states.
    pub after: Vec<Stated>,
}

impl PartChange {
    /// The change back.
    pub(super) fn reversed(self) -> Self {
        Self { before: self.after, after: self.before, ..self }
    }
}

/// What differs between the parts of two documents, in the order of [`DocumentPart`]. Order and lines are no difference.
pub(super) fn part_changes(old: &Register, new: &Register) -> Vec<PartChange> {
    let (old, new) = (said(old), said(new));
    let parts = [DocumentPart::Policy, DocumentPart::Flow, DocumentPart::Disclosure, DocumentPart::Statement];
    let change = |part| {
        let only = |here: &Said, there: &Said| {
            let lone = here.iter().filter(|((of, value), _)| *of == part && !there.contains_key(&(*of, value.clone())));
            lone.map(|((_, value), at)| Stated { value: value.clone(), at: at.clone() }).collect()
        };
        PartChange { part, before: only(&old, &new), after: only(&new, &old) }
    };
    let changes = parts.into_iter().map(change);
    changes.filter(|change| !change.before.is_empty() || !change.after.is_empty()).collect()
}

/// Everything said in a part, with its place; what is said twice stands at its first place.
type Said = BTreeMap<(DocumentPart, String), String>;

fn said(register: &Register) -> Said {
    let mut said = Said::new();
    let mut add = |part, key: &str, values: Vec<String>| {
        for (index, value) in values.into_iter().enumerate() {
            said.entry((part, value)).or_insert_with(|| format!("/{key}/{index}"));
        }
    };
    add(DocumentPart::Policy, "policies", items(&register.policies).iter().map(policy).collect());
    add(DocumentPart::Flow, "flows", items(&register.flows).iter().map(flow).collect());
    add(DocumentPart::Disclosure, "disclosures", items(&register.disclosures).iter().map(disclosure).collect());
    add(DocumentPart::Statement, "statements", items(&register.statements).iter().map(statement).collect());
    said
}

/// The parts of a statement that say something, in one line.
fn line(head: &[String], rest: &[String]) -> String {
    let join = |parts: &[String], with: &str| {
        parts.iter().filter(|part| !part.is_empty()).cloned().collect::<Vec<_>>().join(with)
    };
    let (head, rest) = (join(head, " "), join(rest, "; "));
    if head.is_empty() || rest.is_empty() { head + &rest } else { format!("{head}: {rest}") }
}

fn policy(policy: &PolicyStatement) -> String {
    let applies = match &policy.applies_to {
        Fact::Is(AppliesTo::All) => "for all".to_owned(),
        Fact::Is(AppliesTo::Engagements(ids)) => {
            let mut ids: Vec<String> = ids.iter().map(ToString::to_string).collect();
            ids.sort();
            format!("for {}", ids.join(", "))
        }
        Fact::Is(AppliesTo::Described(text)) => format!("for {}", plain(text)),
        Fact::Unstated | Fact::Unknown | Fact::None => String::new(),
    };
    let mechanisms = items(&policy.mechanisms).iter().map(|words| plain(&words.text)).collect::<Vec<_>>().join(", ");
    let open = flag(&policy.open, "the list is open", "the list is closed");
    let exception = policy.exception.as_known().map(|text| format!("except {}", plain(text))).unwrap_or_default();
    line(&[shown(&policy.kind), applies], &[mechanisms, open, words(&policy.words), exception])
}

fn flow(flow: &FlowStatement) -> String {
    let via = flow.via.as_known().map(|party| format!("via {party}")).unwrap_or_default();
    let way = format!("{} → {}", shown(&flow.from), shown(&flow.to));
    let mut data: Vec<String> = items(&flow.data).iter().map(category).collect();
    data.sort();
    line(&[shown(&flow.kind), way, via], &[data.join(", "), words(&flow.words)])
}

fn category(data: &DataCategory) -> String {
    data.category.as_known().map_or_else(|| words(&data.words), ToString::to_string)
}

fn disclosure(disclosure: &DisclosureStatement) -> String {
    let way = format!("{} → {}", shown(&disclosure.by), shown(&disclosure.to));
    let foreign = flag(&disclosure.foreign, "foreign law or order too", "no foreign law or order");
    line(&[shown(&disclosure.trigger), way], &[foreign, words(&disclosure.words)])
}

fn statement(statement: &Statement) -> String {
    line(&[shown(&statement.kind), shown(&statement.subject)], &[words(&statement.words)])
}

fn flag(fact: &Fact<bool>, yes: &str, no: &str) -> String {
    fact.known().map_or_else(String::new, |flag| if flag { yes } else { no }.to_owned())
}

fn words(words: &Fact<Words>) -> String {
    words.as_known().map(|words| plain(&words.text)).unwrap_or_default()
}
