//! An engagement: one party gives another access to personal data, for some purpose.

use super::activity::StatedRetention;
use super::place::{PlaceStatement, PlannedPlace};
use super::text::{Lines, Words};
use super::vocabulary::{Beneficiary, Certainty, Claim, ContractKind, Label, SafeguardCell, Scope};
use super::vocabulary_record::{AboutWhom, HowOften, OperationKind, TreatmentKind};
use crate::facts::fact::Fact;
use crate::facts::record::record;
use crate::facts::{Id, Onward, Role, SubProcessor, Transfer};
use time::Date;

record! {
    /// The role of the engaged party: what the document calls it, and what it is. The two are kept apart.
    pub struct RoleStatement is "a role" {
        /// What the document calls it; `null` when it calls it nothing. Default: unknown.
        labelled: Fact<Label>,
        /// The words of the label. Default: not kept.
        labelled_words: Fact<Words>,
        /// The role as assessed; `null` when the text does not decide it. Default: unknown.
        assessed: Fact<Role>,
        /// The reason for the assessment or for its absence. Default: not given.
        why: Fact<String>,
    }
}

record! {
    /// A category of personal data.
    pub struct DataCategory is "a data category" {
        /// Its code, `contact.email` say; `none` where the document says that there are none. Default: unknown.
        category: Fact<Id>,
        /// The words that state it. Default: not kept.
        words: Fact<Words>,
        /// How firmly it is stated. Default: unknown.
        certainty: Fact<Certainty>,
        /// The explanation that the document gives. Default: none given.
        explanation: Fact<Words>,
        /// The examples that it gives. Default: none given.
        examples: Fact<Vec<Words>>,
        /// Whether the examples or the list are open (`etc.`). Default: unknown.
        open_ended: Fact<bool>,
        /// Whether the document says that these are all. Default: unknown.
        exclusive: Fact<bool>,
        /// Whom the data are about. Default: unknown.
        subject: Fact<AboutWhom>,
        /// The service whose own data these are. Default: none.
        content_of: Fact<Id>,
        /// Whether much harm follows if they get out: passwords, key presses. Default: not assessed.
        high_risk: Fact<bool>,
        /// Whether they rate or profile somebody. Default: not said.
        profiling: Fact<bool>,
        /// The words that say so. Default: not kept.
        profiling_words: Fact<Words>,
    }
}

record! {
    /// A claim of the document on the data at the recipient.
    pub struct DataClaim is "a claim" {
        /// The claim. Default: unknown.
        claim: Fact<Claim>,
        /// What it covers and what it leaves out. Default: not said.
        scope: Fact<String>,
        /// The words of the claim. Default: not kept.
        words: Fact<Words>,
        /// How often it holds. Default: unknown.
        frequency: Fact<HowOften>,
        /// What is done in fact, where that is another thing than claimed. Default: not assessed.
        assessed: Fact<TreatmentKind>,
        /// The reason for the assessment. Default: not given.
        why: Fact<String>,
    }
}

record! {
    /// A measure or a piece of evidence that the document states beside the safeguard.
    pub struct EvidenceStatement is "a measure" {
        /// What it is, in a word of your own: `transparency-report`. Default: unknown.
        kind: Fact<Id>,
        /// How often: `monthly`. Default: unknown.
        interval: Fact<String>,
        /// The day of the last one. Default: unknown.
        last_on: Fact<Date>,
        /// The words that state it. Default: not kept.
        words: Fact<Words>,
    }
}

record! {
    /// The contract between the two parties.
    pub struct Contract is "a contract" {
        /// Whether there is one. Default: unknown.
        exists: Fact<bool>,
        /// Its kind. Default: unknown.
        kind: Fact<ContractKind>,
        /// The words that state it. Default: not kept.
        words: Fact<Words>,
    }
}

record! {
    /// What is done with the data at the recipient.
    pub struct Operation is "an operation" {
        /// What is done. Default: unknown.
        kind: Fact<OperationKind>,
        /// The words that state it. Default: not kept.
        words: Fact<Words>,
    }
}

record! {
    /// A system to which the recipient's is not connected.
    pub struct Unconnected is "a system not connected" {
        /// The system, in your own words. Default: unknown.
        system: Fact<String>,
        /// The words that say so. Default: not kept.
        words: Fact<Words>,
    }
}

record! {
    /// A heading of the document that holds several recipients, split here into an engagement each.
    pub struct GroupHeading is "a shared heading" {
        /// The heading. Default: not kept.
        words: Fact<Words>,
        /// The ids of the other engagements under it. Default: none.
        with: Fact<Vec<Id>>,
    }
}

record! {
    /// An engagement.
    pub struct Engagement is "an engagement" {
        /// Its id. Required.
        id: Fact<Id>,
        /// The party that engages. Required.
        by: Fact<Id>,
        /// The party engaged. Required.
        engages: Fact<Id>,
        /// The service of the engaged party that is used. Default: not said.
        service: Fact<Id>,
        /// The role of the engaged party.
        role: RoleStatement,
        /// The role of the engaging party here; `null` when nobody can tell. Default: its only role, if it has one only.
        by_role: Fact<Role>,
        /// For whom the processing is. Default: unknown.
        beneficiary @ "for": Fact<Beneficiary>,
        /// What it is engaged for, in a word or two. Default: not said.
        function: Fact<Words>,
        /// What it is engaged for, in a sentence. Default: not said.
        purpose: Fact<Words>,
        /// The part of the business that it serves. Default: unknown.
        scope: Fact<Scope>,
        /// The words that say so. Default: not kept.
        scope_words: Fact<Words>,
        /// The data; `null` where the document is silent. Default: unknown.
        data: Fact<Vec<DataCategory>>,
        /// What the document claims of the data. Default: nothing.
        data_claims: Fact<Vec<DataClaim>>,
        /// What is done with the data. Default: not said.
        operations: Fact<Vec<Operation>>,
        /// The systems to which that of the engaged party is not connected. Default: none named.
        not_connected_to: Fact<Vec<Unconnected>>,
        /// How long the data are kept there. Default: unknown.
        retention: Fact<Vec<StatedRetention>>,
        /// The places of this engagement. Default: those of the engaged party.
        places: Fact<Vec<PlaceStatement>>,
        /// Announced changes of place. Default: none.
        planned_places: Fact<Vec<PlannedPlace>>,
        /// Facts of the transfer, without the countries and roles of the two parties. Default: none stated.
        facts: Option<Box<Transfer>>,
        /// The words on the safeguard; `""` for an empty cell. Default: not kept.
        safeguard_words: Fact<Words>,
        /// More words on the safeguard. Default: none kept.
        safeguard_details: Fact<Vec<Words>>,
        /// What the place for the safeguard holds. Default: unknown.
        safeguard_cell: Fact<SafeguardCell>,
        /// Measures and evidence beside the safeguard. Default: none stated.
        measures: Fact<Vec<EvidenceStatement>>,
        /// The contract between the two.
        contract: Contract,
        /// How the controller let a processor engage it: authorisation, notice, objection, the same obligations.
        subprocessing: SubProcessor,
        /// What lets a party outside the zone pass the data on.
        onward: Onward,
        /// The heading that it shares with others.
        group_heading: GroupHeading,
        /// More words on it. Default: none kept.
        details: Fact<Vec<Words>>,
        /// The day of the last change of this entry; `null` when it has no date. Default: unknown.
        updated: Fact<Date>,
        /// The words that give the day. Default: not kept.
        updated_words: Fact<Words>,
        /// The lines of the entry. Default: not kept.
        lines: Fact<Lines>,
    }
}
