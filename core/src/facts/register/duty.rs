//! What a document says of its duties: rights, authorities, notices, agreements, contacts.

use super::text::Words;
use super::vocabulary_record::{ContactKind, DoubtKind, FlawKind, HowOften, RightArticle};
use super::{AppliesTo, PlaceName};
use crate::facts::fact::Fact;
use crate::facts::record::record;
use crate::facts::{AgreementDirection, AgreementScope, Id};

record! {
    /// A right as a document states it.
    pub struct StatedRight is "a stated right" {
        /// The right. Default: unknown.
        right: Fact<RightArticle>,
        /// Whether it is stated; `false` makes a missing one visible. Default: stated.
        stated: Fact<bool>,
        /// The condition on which it is granted. Default: none stated.
        condition: Fact<Words>,
        /// Whether people can exercise it themselves. Default: unknown.
        self_service: Fact<bool>,
        /// The channel: `portal`, `link`, `profile`. Default: not said.
        channel: Fact<Id>,
        /// The words that state it. Default: not kept.
        words: Fact<Words>,
        /// More words on it: a limit, a way. Default: none kept.
        details: Fact<Vec<Words>>,
    }
}

record! {
    /// An authority to complain to, as a document states it.
    pub struct StatedAuthority is "a stated authority" {
        /// Its name as it is written; `null` when none is given. Default: unknown.
        name: Fact<String>,
        /// Whether the document lists it; `false` makes a missing one visible. Default: listed.
        stated: Fact<bool>,
        /// The country that the document gives; `null` when it gives none. Default: unknown.
        country: Fact<PlaceName>,
        /// The part of the country. Default: none.
        subdivision: Fact<String>,
        /// The address on the network, as it is written. Default: none given.
        site: Fact<String>,
        /// The words that state it. Default: not kept.
        words: Fact<Words>,
        /// More words on it. Default: none kept.
        details: Fact<Vec<Words>>,
    }
}

record! {
    /// The notice of changes of the document itself.
    pub struct DocumentChange is "a notice of changes" {
        /// Whether it is given before the change takes effect. Default: unknown.
        before_effect: Fact<bool>,
        /// The channels: `email`, `site`. Default: not said.
        channels: Fact<Vec<Id>>,
        /// Whether it is given for material changes only. Default: unknown.
        material_only: Fact<bool>,
        /// The words that state it. Default: not kept.
        words: Fact<Words>,
        /// More words on changes. Default: none kept.
        details: Fact<Vec<Words>>,
    }
}

record! {
    /// The notice of a new or another sub-processor.
    pub struct RecipientChange is "a notice of sub-processors" {
        /// The service to which it is limited. Default: every one.
        scope: Fact<Id>,
        /// Whether its terms stand elsewhere. Default: unknown.
        terms_elsewhere: Fact<bool>,
        /// The days between notice and change; `null` when none are stated. Default: unknown.
        period_days: Fact<u16>,
        /// Whether the customer may object; `null` when it is not said. Default: unknown.
        right_to_object: Fact<bool>,
        /// The words that state it. Default: not kept.
        words: Fact<Words>,
    }
}

record! {
    /// What a document promises to tell.
    pub struct StatedNotices is "the notices" {
        /// The notice of changes of the document.
        changes: DocumentChange,
        /// The notice of changes of sub-processors.
        subprocessors: RecipientChange,
        /// What people are told when their data are collected. Default: none stated.
        at_collection: Fact<Vec<Words>>,
    }
}

record! {
    /// A statement on agreements.
    pub struct StatedAgreement is "a stated agreement" {
        /// With whom: the holder's processors, its customers, or neither, a customer with a third party. Default: unknown.
        direction: Fact<AgreementDirection>,
        /// What it covers. Default: unknown.
        scope: Fact<AgreementScope>,
        /// The engagements it covers, or a description. Default: as `scope` says.
        applies_to: Fact<AppliesTo>,
        /// Whether it is made; `false` when it is only advised. Default: unknown.
        made: Fact<bool>,
        /// Whether it holds in every case. Default: unknown.
        frequency: Fact<HowOften>,
        /// The party that must sign it. Default: the holder.
        must_be_signed_by: Fact<Id>,
        /// The words that state it. Default: not kept.
        words: Fact<Words>,
    }
}

record! {
    /// How people who make a request are identified.
    pub struct IdentityCheck is "a check of identity" {
        /// How, in a word of your own: `registered-address`. Default: unknown.
        method: Fact<Id>,
        /// How often. Default: unknown.
        frequency: Fact<HowOften>,
        /// The words that state it. Default: not kept.
        words: Fact<Words>,
    }
}

record! {
    /// Where requests go that are not for the holder.
    pub struct RequestRoute is "a route of requests" {
        /// What they are about. Default: not said.
        about: Fact<String>,
        /// The party to which they go. Default: unknown.
        to: Fact<Id>,
        /// Whether the person must turn to it; `false` when the holder passes requests on. Default: unknown.
        by_the_person: Fact<bool>,
        /// The words that state it. Default: not kept.
        words: Fact<Words>,
    }
}

record! {
    /// A contact that the document offers. The address itself is not copied.
    pub struct StatedContact is "a contact" {
        /// What it is for. Default: unknown.
        kind: Fact<ContactKind>,
        /// The party whose contact it is. Default: the holder.
        of: Fact<Id>,
        /// Whether one is given; `false` makes a missing one visible. Default: given.
        stated: Fact<bool>,
        /// The channel: `email`, `portal`. Default: not said.
        channel: Fact<Id>,
        /// The words that offer it, without the address. Default: not kept.
        words: Fact<Words>,
    }
}

record! {
    /// What a document says that it does not have. A denial is no fact.
    pub struct Denial is "a denial" {
        /// Whether it denies special categories. Default: no.
        special_denied: Fact<bool>,
        /// Whether it denies national identity numbers. Default: no.
        national_id_denied: Fact<bool>,
        /// Whether it denies that persons are identified. Default: no.
        identification_denied: Fact<bool>,
        /// What it covers and what it leaves out. Default: not said.
        scope: Fact<String>,
        /// The words that state it. Default: not kept.
        words: Fact<Words>,
    }
}

record! {
    /// A flaw in the form of the text, kept as it is.
    pub struct TextIssue is "a flaw of the text" {
        /// What it is. Default: unknown.
        kind: Fact<FlawKind>,
        /// The words concerned, as they are written. Default: not kept.
        words: Fact<Words>,
        /// What is wrong, in your own words. Default: not given.
        why: Fact<String>,
    }
}

record! {
    /// A doubt in the substance of the text, for a reader to settle.
    pub struct Doubt is "a doubt" {
        /// What it is. Default: unknown.
        kind: Fact<DoubtKind>,
        /// What it is about: engagements, or a description. Default: the whole document.
        about: Fact<AppliesTo>,
        /// The words concerned. Default: not kept.
        words: Fact<Words>,
        /// Why it is a doubt, in your own words. Default: not given.
        why: Fact<String>,
    }
}
