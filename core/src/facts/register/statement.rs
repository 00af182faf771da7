//! What a document states besides its engagements.

use super::engagement::DataCategory;
use super::text::Words;
use super::vocabulary::{DisclosureTrigger, FlowKind, PolicyKind};
use crate::facts::Id;
use crate::facts::fact::{Fact, Held};
use crate::facts::record::record;
use serde::de;

record! {
    /// Data that move from one party to another.
    pub struct FlowStatement is "a flow" {
        /// The party that they come from. Required.
        from: Fact<Id>,
        /// The party that they go to. Required.
        to: Fact<Id>,
        /// The party in between. Default: none.
        via: Fact<Id>,
        /// The data. Default: unknown.
        data: Fact<Vec<DataCategory>>,
        /// The words that state it. Default: not kept.
        words: Fact<Words>,
        /// Whether they are sent on, collected from a source, or disclosed. Default: unknown.
        kind: Fact<FlowKind>,
    }
}

record! {
    /// A disclosure that is no engagement: under law, by order, for own rights, with consent.
    pub struct DisclosureStatement is "a disclosure" {
        /// The party that discloses. Required.
        by: Fact<Id>,
        /// The party that receives; `null` when it is not said. Default: unknown.
        to: Fact<Id>,
        /// What sets it off. Default: unknown.
        trigger: Fact<DisclosureTrigger>,
        /// Whether the law or the order may be that of a third country. Default: unknown.
        foreign: Fact<bool>,
        /// The words that state it. Default: not kept.
        words: Fact<Words>,
    }
}

/// What a policy applies to: `"all"`, a list of ids of engagements, or a description.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum AppliesTo {
    /// Every engagement.
    All,
    /// These engagements.
    Engagements(Vec<Id>),
    /// What the text describes.
    Described(String),
}

impl Held for AppliesTo {
    const EXPECTED: &'static str = "`all`, a list of ids of engagements, or a text";
    fn word(word: &str) -> Option<Result<Self, String>> {
        Some(Ok(if word == "all" { Self::All } else { Self::Described(word.to_owned()) }))
    }
    fn list<'de, A: de::SeqAccess<'de>>(seq: A) -> Option<Result<Self, A::Error>> {
        Some(<Vec<Id> as Held>::list(seq)?.map(Self::Engagements))
    }
}

impl serde::Serialize for AppliesTo {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::All => s.serialize_str("all"),
            Self::Engagements(ids) => s.collect_seq(ids),
            Self::Described(text) => s.serialize_str(text),
        }
    }
}

record! {
    /// A statement that holds for several engagements. It is not a fact of any single one.
    pub struct PolicyStatement is "a policy" {
        /// What it is about. Default: unknown.
        kind: Fact<PolicyKind>,
        /// What it applies to. Default: unknown.
        applies_to: Fact<AppliesTo>,
        /// For transfer mechanisms: those named, as words of the document or as ids. Default: none named.
        mechanisms: Fact<Vec<Words>>,
        /// Whether the list of mechanisms is open. Default: unknown.
        open: Fact<bool>,
        /// The words that state it. Default: not kept.
        words: Fact<Words>,
        /// What it leaves out. Default: nothing stated.
        exception: Fact<String>,
    }
}

record! {
    /// Anything else that the document states, verbatim.
    pub struct Statement is "a statement" {
        /// The words. Default: not kept.
        words: Fact<Words>,
        /// What it is about, in a word of your own. Default: unknown.
        kind: Fact<String>,
        /// Whom or what it concerns. Default: the whole document.
        subject: Fact<String>,
    }
}
