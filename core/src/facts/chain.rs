//! Engagements of processors by processors (Art. 28(2), (4) GDPR) and the chain of legs they make.

use super::fact::Fact;
use super::id::Id;
use super::party::Role;
use super::record::{Named, record};
use super::transfer::Transfer;
use crate::Place;
use crate::words::words;
use time::Date;

words! {
    /// How the controller authorised further processors (Art. 28(2) GDPR); `none` when it did not.
    pub enum AuthorisationKind is "type of authorisation" {
        /// One by one.
        Specific = "specific",
        /// In general, with notice of changes and a right to object.
        General = "general",
    }
}

record! {
    /// The authorisation of a sub-processor.
    pub struct Authorisation is "authorisation" {
        /// Specific, general or none. Default: unknown.
        kind @ "type": Fact<AuthorisationKind>,
        /// Specific: whether it was given. Default: unknown.
        given: Fact<bool>,
        /// Specific: the day it was given. Default: before the engagement, if given.
        given_on: Fact<Date>,
        /// Whether the sub-processor is in the list that was signed with the contract. Default: no.
        listed_at_signature: Fact<bool>,
        /// General: the days the controller has to object, as agreed. Default: unknown.
        objection_period_days: Fact<u16>,
    }
}

record! {
    /// The notice of an intended change (Art. 28(2), second sentence).
    pub struct Notice is "notice" {
        /// Whether the controller was told. Default: unknown.
        given: Fact<bool>,
        /// Whether the change was pointed out to it, not only put on a list. Default: unknown.
        active: Fact<bool>,
        /// The day it was sent. Default: unknown.
        sent_on: Fact<Date>,
        /// Whether the controller objected. Default: no.
        objection_raised: Fact<bool>,
        /// Whether the objection was settled. Default: unknown.
        objection_resolved: Fact<bool>,
    }
}

record! {
    /// The engagement of a sub-processor.
    pub struct SubProcessor is "an engagement" {
        /// The controller's authorisation.
        authorisation: Authorisation,
        /// The notice to the controller.
        notice: Notice,
        /// The first day the sub-processor works. Default: unknown.
        engaged_on: Fact<Date>,
        /// Whether the controller has its name, address, contact and task. Default: unknown.
        identity_disclosed_to_controller: Fact<bool>,
        /// Whether a contract lays the same obligations on it (Art. 28(4)). Default: unknown.
        flow_down_contract: Fact<bool>,
    }
}

record! {
    /// The onward leg of an importer outside the zone (Art. 44, second sentence).
    pub struct Onward is "an onward leg" {
        /// Whether the rules of the tool that brought the data there permit it. Default: unknown.
        permitted_by_upstream_tool: Fact<bool>,
        /// Whether it is within the documented instructions; asked of processors only. Default: unknown.
        within_instructions: Fact<bool>,
    }
}

record! {
    /// One engagement in a chain: who engages whom.
    pub struct Edge is "an edge" {
        /// Its name in the answer.
        id: Fact<Id>,
        /// The party that engages.
        from: Fact<Id>,
        /// The party engaged.
        to: Fact<Id>,
        /// The leg between them. Not given for legs that only the onward rules govern.
        transfer: Option<Box<Transfer>>,
        /// The engagement, where the engaging party is a processor.
        engagement: SubProcessor,
        /// The onward rules, where the engaging party is outside the zone.
        onward: Onward,
        /// Whether the processing contract on this edge is in order. Default: not given.
        contract_in_order: Fact<bool>,
        /// Whether there is a processing contract on this edge, in order or not. Default: unknown.
        contract_exists: Fact<bool>,
    }
}

record! {
    /// A chain of engagements that starts at a controller, or at a processor of controllers that are not named.
    pub struct Chain is "a chain" {
        /// The party where it starts.
        root: Fact<Id>,
        /// The role in which that party engages others, where an edge does not say. Default: controller.
        root_role: Fact<Role>,
        /// Its edges.
        edges: Fact<Vec<Edge>>,
        /// For each engaged party: whether its list of further processors is complete. Default: unknown. For the root, if
        /// it is said: whether the edges are all it has.
        lists_complete: Named,
    }
}

record! {
    /// One entry of a list of sub-processors, as far as a change of it counts.
    pub struct Listed is "a list entry" {
        /// Its name.
        id: Fact<Id>,
        /// The country of its establishment.
        country: Fact<Place>,
        /// Where it processes.
        location: Fact<Place>,
        /// The legal entity.
        legal_entity: Fact<String>,
        /// The safeguard relied on.
        tool: Fact<Id>,
        /// What it is engaged for.
        purpose: Fact<String>,
        /// The data it gets.
        data: Fact<Vec<String>>,
    }
}

record! {
    /// Two states of a list of sub-processors and the terms of change.
    pub struct SubProcessorChange is "a change of sub-processors" {
        /// The list before.
        old: Fact<Vec<Listed>>,
        /// The list after.
        new: Fact<Vec<Listed>>,
        /// Specific or general authorisation. Default: unknown.
        authorisation: Fact<AuthorisationKind>,
        /// The days the controller has to object. Default: unknown.
        objection_period_days: Fact<u16>,
        /// The first day of the new list. Default: unknown.
        effective_on: Fact<Date>,
    }
}
