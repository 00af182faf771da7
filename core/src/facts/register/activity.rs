//! An activity: what a party does with personal data, for which purposes, on which bases, for how long.

use super::engagement::DataCategory;
use super::text::{Lines, Words};
use super::vocabulary::Certainty;
use super::vocabulary_record::{HowOften, TreatmentKind, WayOut};
use crate::facts::fact::Fact;
use crate::facts::record::record;
use crate::facts::{
    AudienceDirection, BalancingStated, BasisPoint, BasisStated, ExceptionPoint, Id, PurposeKind, RetentionKind,
    RetentionWording, Role, WithdrawalChannel,
};

record! {
    /// What a document says of the consent on which a purpose rests.
    pub struct StatedConsent is "what is said of a consent" {
        /// Whether each consent is recorded. Default: unknown.
        recorded: Fact<bool>,
        /// The words that say so. Default: not kept.
        recorded_words: Fact<Vec<Words>>,
        /// The channels through which it can be withdrawn: `portal`, `link`. Default: not said.
        withdrawal_channels: Fact<Vec<WithdrawalChannel>>,
        /// The words on the withdrawal. Default: not kept.
        withdrawal_words: Fact<Words>,
    }
}

record! {
    /// A legal basis as a document states it.
    pub struct StatedBasis is "a stated basis" {
        /// The point of Art. 6(1). Default: unknown.
        point: Fact<BasisPoint>,
        /// The words that state it. Default: not kept.
        words: Fact<Words>,
        /// The article, as it is written. Default: not cited.
        article: Fact<String>,
        /// How it is stated. Default: unknown.
        stated_how: Fact<BasisStated>,
        /// How the balancing of interests is stated. Default: unknown.
        balancing_stated_how: Fact<BalancingStated>,
        /// The words on the balancing. Default: not kept.
        balancing_words: Fact<Words>,
        /// What is said of the consent.
        consent: StatedConsent,
        /// More words on the basis. Default: none kept.
        details: Fact<Vec<Words>>,
    }
}

record! {
    /// A period of retention as a document states it.
    pub struct StatedRetention is "a stated period" {
        /// How it is stated. Default: unknown.
        kind: Fact<RetentionKind>,
        /// How the document puts it, where that is an empty phrase. Default: as a period, an event or a criterion.
        wording: Fact<RetentionWording>,
        /// Its length, as a count of days, weeks, months or years: `P30D`, `P24M`, `P3Y`. Default: unknown.
        length: Fact<String>,
        /// What starts it; for `until-event`, what ends it. `null` where the document is silent. Default: unknown.
        start_event: Fact<String>,
        /// The kind of data subject it is for. Default: all.
        data_subject_kind: Fact<Id>,
        /// The party at which it holds. Default: the party of the activity or of the engagement.
        recipient: Fact<Id>,
        /// Whether it is a setting that can be changed. Default: unknown.
        default_setting: Fact<bool>,
        /// Whether the data are said to be deleted at its end. Default: unknown.
        deletion: Fact<bool>,
        /// The reason that is given. Default: none given.
        reason: Fact<Words>,
        /// The words that state it. Default: not kept.
        words: Fact<Words>,
        /// More words on it. Default: none kept.
        details: Fact<Vec<Words>>,
    }
}

record! {
    /// What a document says of marketing for a purpose.
    pub struct StatedMarketing is "what is said of marketing" {
        /// Whether the subscription is on without an act of the person. Default: unknown.
        default_on: Fact<bool>,
        /// Whether products of partners are advertised. Default: unknown.
        partner_products: Fact<bool>,
        /// Whether the person can end it. Default: unknown.
        can_be_ended: Fact<bool>,
        /// The words that state it. Default: not kept.
        words: Fact<Words>,
    }
}

record! {
    /// A purpose.
    pub struct StatedPurpose is "a stated purpose" {
        /// Its id, unique in the register. Required.
        id: Fact<Id>,
        /// The words that state it. Default: not kept.
        words: Fact<Words>,
        /// What it is, in one word: `newsletter`, `recruiting`. Default: unknown.
        kind: Fact<PurposeKind>,
        /// Whether it is specific enough to tell what is done. Default: unknown.
        specific: Fact<bool>,
        /// Its legal bases; `null` where the document is silent. Default: unknown.
        bases: Fact<Vec<StatedBasis>>,
        /// How long its data are kept. Default: as the activity says.
        retention: Fact<Vec<StatedRetention>>,
        /// What is said of marketing.
        marketing: StatedMarketing,
        /// More words on it. Default: none kept.
        details: Fact<Vec<Words>>,
    }
}

record! {
    /// A kind of persons that data are about.
    pub struct StatedDataSubject is "a kind of data subject" {
        /// The kind, in a word of your own: `customer-contact`. Default: unknown.
        kind: Fact<Id>,
        /// What they are to the holder, or were: `employer was a customer`. Default: not said.
        relation: Fact<String>,
        /// How firmly it is stated. Default: stated.
        certainty: Fact<Certainty>,
        /// The words that state it. Default: not kept.
        words: Fact<Words>,
    }
}

record! {
    /// Where data come from.
    pub struct StatedSource is "a source" {
        /// The kind, in a word of your own: `data-subject`, `public-register`. Default: unknown.
        kind: Fact<Id>,
        /// The party, where it is one of the register. Default: none.
        party: Fact<Id>,
        /// How firmly it is stated. Default: stated.
        certainty: Fact<Certainty>,
        /// The words that state it. Default: not kept.
        words: Fact<Words>,
        /// More words on it: a condition, an exception. Default: none kept.
        details: Fact<Vec<Words>>,
    }
}

record! {
    /// An exception of Art. 9(2) as a document states it.
    pub struct StatedException is "a stated exception" {
        /// The point of Art. 9(2). Default: unknown.
        point: Fact<ExceptionPoint>,
        /// The words that state it. Default: not kept.
        words: Fact<Words>,
    }
}

record! {
    /// What is done to data to make them tell less.
    pub struct Treatment is "a treatment" {
        /// What is done. Default: unknown.
        kind: Fact<TreatmentKind>,
        /// What the document calls it, where that is another thing. Default: the same.
        called: Fact<TreatmentKind>,
        /// How often. Default: unknown.
        frequency: Fact<HowOften>,
        /// The words that state it. Default: not kept.
        words: Fact<Words>,
    }
}

record! {
    /// What an activity does with cookies and other tracking.
    pub struct StatedTracking is "a tracking" {
        /// What is used, as it is written: cookies, pixels. Default: not said.
        uses: Fact<Vec<Words>>,
        /// The engagements that it serves. Default: none.
        engagements: Fact<Vec<Id>>,
        /// The way to withdraw the consent. Default: not said.
        withdrawal: Fact<WayOut>,
        /// The words on the withdrawal. Default: not kept.
        withdrawal_words: Fact<Words>,
        /// The way to opt out. Default: not said.
        opt_out: Fact<WayOut>,
        /// The words on the way out. Default: not kept.
        opt_out_words: Fact<Vec<Words>>,
        /// Guides elsewhere. Default: none named.
        guides: Fact<Vec<Words>>,
        /// The words that state the tracking. Default: not kept.
        words: Fact<Words>,
        /// More words on it. Default: none kept.
        details: Fact<Vec<Words>>,
    }
}

record! {
    /// A list of persons given to advertising networks.
    pub struct StatedAudience is "an audience" {
        /// The parties that receive it. Default: not said.
        with: Fact<Vec<Id>>,
        /// Whether the persons are shown advertisements or kept from them. Default: unknown.
        direction: Fact<AudienceDirection>,
        /// The words on the direction. Default: not kept.
        direction_words: Fact<Words>,
        /// What it is made from. Default: not said.
        made_from: Fact<Words>,
        /// The words that state it. Default: not kept.
        words: Fact<Words>,
        /// More words on it. Default: none kept.
        details: Fact<Vec<Words>>,
    }
}

record! {
    /// An activity: a processing of personal data by a party, for one or more purposes.
    pub struct Activity is "an activity" {
        /// Its id. Required.
        id: Fact<Id>,
        /// The party whose activity it is. Required.
        by: Fact<Id>,
        /// The role of the party in it; `null` when the text does not decide it. Default: unknown.
        role: Fact<Role>,
        /// What it is, in your own words. Default: not given.
        title: Fact<String>,
        /// Its purposes. Default: not said.
        purposes: Fact<Vec<StatedPurpose>>,
        /// The legal bases that are not tied to one purpose. Default: none.
        bases: Fact<Vec<StatedBasis>>,
        /// Whether each basis is tied to a purpose; `false` when they are named in bulk. Default: unknown.
        bases_per_purpose: Fact<bool>,
        /// The periods that hold for all its purposes. Default: unknown.
        retention: Fact<Vec<StatedRetention>>,
        /// The data; `null` where the document is silent. Default: unknown.
        data: Fact<Vec<DataCategory>>,
        /// The persons; `null` where the document is silent. Default: unknown.
        data_subjects: Fact<Vec<StatedDataSubject>>,
        /// Where the data come from. Default: unknown.
        sources: Fact<Vec<StatedSource>>,
        /// The engagements through which others receive the data. Default: not said.
        recipients: Fact<Vec<Id>>,
        /// The parties with which it may be controlled jointly. Default: none.
        joint_with: Fact<Vec<Id>>,
        /// Whether an arrangement of joint controllers is stated. Default: unknown.
        joint_arrangement: Fact<bool>,
        /// The words that point to joint control. Default: none kept.
        joint_words: Fact<Vec<Words>>,
        /// The exceptions of Art. 9(2) that are stated. Default: none.
        art9: Fact<Vec<StatedException>>,
        /// Whether data on convictions or offences are used. Default: unknown.
        criminal: Fact<bool>,
        /// Whether persons are rated or profiled. Default: unknown.
        profiling: Fact<bool>,
        /// The words that say so. Default: none kept.
        profiling_words: Fact<Vec<Words>>,
        /// What is done to the data to make them tell less. Default: nothing stated.
        treatments: Fact<Vec<Treatment>>,
        /// More words on it. Default: none kept.
        details: Fact<Vec<Words>>,
        /// The lines that describe it. Default: not kept.
        lines: Fact<Lines>,
    }
}
