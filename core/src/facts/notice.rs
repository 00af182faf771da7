//! What a privacy notice states (Art. 13 and 14 GDPR, Art. 19 to 21 FADP), and which authorities a document names.

use super::basis::BasisPoint;
use super::fact::{Fact, Held};
use super::id::Id;
use super::record::record;
use super::retention::RetentionWording;
use super::set::Set;
use super::tool::ToolKind;
use crate::Place;
use crate::words::words;
use time::Date;

words! {
    /// Where data come from.
    pub enum Origin is "source of data" {
        /// From the person (Art. 13).
        Direct = "direct",
        /// From elsewhere (Art. 14).
        Indirect = "indirect",
    }
}

/// Where data come from: one word, or a list of both.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Origins(pub Set<Origin>);

impl FromIterator<Origin> for Origins {
    fn from_iter<I: IntoIterator<Item = Origin>>(origins: I) -> Self {
        Self(origins.into_iter().collect())
    }
}

impl serde::Serialize for Origins {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(s)
    }
}

impl Held for Origins {
    const EXPECTED: &'static str = "`direct`, `indirect` or a list of both";
    fn word(word: &str) -> Option<Result<Self, String>> {
        Some(<Origin as Held>::word(word)?.map(|origin| [origin].into_iter().collect()))
    }
    fn list<'de, A: serde::de::SeqAccess<'de>>(seq: A) -> Option<Result<Self, A::Error>> {
        Some(<Set<Origin> as Held>::list(seq)?.map(Self))
    }
}

words! {
    /// How a notice puts the recipients.
    pub enum RecipientsWording is "wording of recipients" {
        /// By name.
        Names = "names",
        /// By kind, sector and place.
        DescribedCategories = "described-categories",
        /// In broad categories such as "partners".
        BroadCategories = "broad-categories",
    }
}

record! {
    /// What a notice says of one right.
    pub struct RightStated is "a right" {
        /// Whether the right is stated. Default: as `rights`.
        stated: Fact<bool>,
        /// Whether it is tied to conditions that the law does not set.
        narrower: Fact<bool>,
        /// Whether people can exercise it by themselves.
        self_service: Fact<bool>,
        /// Through which channel.
        channel: Fact<String>,
    }
}

record! {
    /// What a notice says of each right.
    pub struct RightsStated is "the rights" {
        /// Access (Art. 15).
        access: RightStated,
        /// Rectification (Art. 16).
        rectification: RightStated,
        /// Erasure (Art. 17).
        erasure: RightStated,
        /// Restriction (Art. 18).
        restriction: RightStated,
        /// Objection (Art. 21).
        objection: RightStated,
        /// Portability (Art. 20).
        portability: RightStated,
    }
}

record! {
    /// What there is besides the notice, and what it must therefore state.
    pub struct NoticeContext is "what the notice is about" {
        /// Whether there is a data protection officer. Default: unknown.
        has_dpo: Fact<bool>,
        /// Whether there must be a representative. Default: no if the controller is in the zone, unknown if it is outside.
        has_representative: Fact<bool>,
        /// Whether a purpose rests on legitimate interests. Default: unknown.
        uses_legitimate_interests: Fact<bool>,
        /// Whether a purpose rests on consent. Default: unknown.
        uses_consent: Fact<bool>,
        /// Whether a purpose rests on a contract. Default: no.
        uses_contract: Fact<bool>,
        /// Whether a purpose rests on a public task. Default: no.
        uses_public_task: Fact<bool>,
        /// Whether data go to third countries. Default: unknown.
        transfers: Fact<bool>,
        /// Whether there are automated decisions with significant effects. Default: unknown.
        adm: Fact<bool>,
        /// Whether there is a joint controller. Default: no.
        joint_controllers: Fact<bool>,
        /// Whether data are used for a further purpose. Default: no.
        further_purposes: Fact<bool>,
        /// Whether there are recipients.
        recipients: Fact<bool>,
    }
}

record! {
    /// Whether the notice holds all that the register does; not compared where it is not stated.
    pub struct RegisterMatch is "a comparison with the register" {
        /// All recipients.
        recipients: Fact<bool>,
        /// All countries.
        countries: Fact<bool>,
        /// All transfers.
        transfers: Fact<bool>,
    }
}

record! {
    /// The controller of the notice.
    pub struct NoticeController is "controller" {
        /// The country.
        country: Fact<Place>,
    }
}

record! {
    /// How changes of the notice are told.
    pub struct NoticeChange is "a change of the notice" {
        /// Whether before they take effect.
        before_effect: Fact<bool>,
        /// Whether only material ones.
        material_only: Fact<bool>,
        /// Through which channel.
        channel: Fact<String>,
    }
}

record! {
    /// What a privacy notice states.
    pub struct PrivacyNotice is "a notice" {
        /// The controller and its contact. Default: unknown.
        identity: Fact<bool>,
        /// The representative. Default: unknown.
        representative: Fact<bool>,
        /// The contact of the data protection officer. Default: unknown.
        dpo_contact: Fact<bool>,
        /// Each purpose with its basis; under the FADP the purposes. Default: unknown.
        purposes_and_basis: Fact<bool>,
        /// The legitimate interests. Default: unknown.
        legitimate_interests: Fact<bool>,
        /// The recipients or their categories. Default: unknown.
        recipients: Fact<bool>,
        /// That data go to third countries. Default: unknown.
        transfer_existence: Fact<bool>,
        /// The ground of each transfer, and where a copy can be had. Default: unknown.
        transfer_mechanism_and_copy: Fact<bool>,
        /// The storage period or its criteria. Default: unknown.
        retention: Fact<bool>,
        /// The rights. Default: unknown.
        rights: Fact<bool>,
        /// That consent can be withdrawn. Default: unknown.
        withdrawal: Fact<bool>,
        /// The complaint to an authority. Default: unknown.
        complaint_authority: Fact<bool>,
        /// Whether the data must be provided. Default: unknown.
        statutory_or_contractual: Fact<bool>,
        /// How automated decisions work. Default: unknown.
        adm_logic: Fact<bool>,
        /// The categories of data from others. Default: unknown.
        categories: Fact<bool>,
        /// The source of data from others. Default: unknown.
        origin: Fact<bool>,
        /// Whether people whose data come from others are told in time. Default: unknown.
        given_in_time: Fact<bool>,
        /// Whether people are told before data are used for a further purpose. Default: unknown.
        further_purpose_informed: Fact<bool>,
        /// The right to object, apart from other information. Default: unknown.
        right_to_object_separately: Fact<bool>,
        /// The essence of the joint arrangement. Default: unknown.
        joint_essence: Fact<bool>,
        /// The complaint to the controller. Default: unknown.
        complaint_to_controller: Fact<bool>,
        /// The countries of transfers. Default: unknown.
        transfer_countries: Fact<bool>,
        /// What it says of each right.
        rights_stated: RightsStated,
        /// What the notice is about.
        register: NoticeContext,
        /// Where the data come from. Default: unknown.
        source: Fact<Origins>,
        /// The transfer mechanisms it names.
        mechanisms_named: Fact<Vec<Id>>,
        /// Kinds of mechanism it names without a version.
        mechanism_kinds_named: Fact<Set<ToolKind>>,
        /// Whether it adds "or another lawful ground".
        mechanisms_open: Fact<bool>,
        /// How it puts the storage period. Default: none of the empty phrases.
        retention_wording: Fact<RetentionWording>,
        /// How it puts the recipients.
        recipients_wording: Fact<RecipientsWording>,
        /// Whether it holds all that the register does.
        matches_register: RegisterMatch,
        /// The countries whose authorities it lists.
        complaint_authorities: Fact<Vec<Place>>,
        /// The controller.
        controller: NoticeController,
        /// Whether it says that data are never shared.
        never_shared_claimed: Fact<bool>,
        /// Whether it calls identifiers, hashes or cookies anonymous.
        calls_personal_data_anonymous: Fact<bool>,
        /// The bases the organisation uses.
        bases_used: Fact<Set<BasisPoint>>,
        /// The day it was published.
        published_on: Fact<Date>,
        /// The day it states.
        stated_on: Fact<Date>,
        /// How changes are told.
        change: NoticeChange,
    }
}

record! {
    /// An authority as a document names it.
    pub struct AuthorityStated is "an authority" {
        /// What the document calls it.
        name: Fact<String>,
        /// The site the document gives.
        site: Fact<String>,
        /// Its country. Default: unknown.
        country: Fact<Place>,
        /// Its region, as ISO 3166-2 writes it. Default: unknown.
        subdivision: Fact<String>,
    }
}

record! {
    /// The authorities that a document names for complaints.
    pub struct ComplaintAuthorities is "authorities for complaints" {
        /// The controller.
        controller: NoticeController,
        /// The authorities.
        authorities_stated: Fact<Vec<AuthorityStated>>,
    }
}
