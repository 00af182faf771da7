//! Who decides: what makes a party controller, joint controller or processor (Art. 4(7)-(8), 26 GDPR).

use super::fact::Fact;
use super::party::{Function, Role, Sector};
use super::record::record;
use super::register::Label;
use super::set::Set;
use crate::words::words;
use time::Date;

words! {
    /// What access to the data a party has in fact.
    pub enum SeenData is "access to data" {
        /// To readable data.
        Full = "full",
        /// To encrypted data.
        Encrypted = "encrypted",
        /// By accident only.
        Incidental = "incidental",
    }
}

record! {
    /// The disclosure to the party.
    pub struct Disclosure is "disclosure" {
        /// Whether a legal basis is stated for it. Default: not asked.
        basis_stated: Fact<bool>,
    }
}

record! {
    /// The facts that decide the role of a party for one processing.
    pub struct RoleFacts is "a role" {
        /// The role that a law gives the party, or `none`. Default: none.
        designated_by_law: Fact<Role>,
        /// Whether it decides why the data are processed. Default: unknown.
        determines_purposes: Fact<bool>,
        /// Whether it decides which data are processed, whose, how long, and who gets them. Default: no for who works
        /// under the authority of the exporter, otherwise unknown.
        determines_essential_means: Fact<bool>,
        /// Whether it decides together with another. Default: no if it decides neither, otherwise unknown.
        jointly_with_other: Fact<bool>,
        /// Whether it processes for another, on instructions. Default: unknown.
        acts_on_behalf: Fact<bool>,
        /// Whether it uses the data for itself as well. Default: unknown in lines of business that often do, otherwise no.
        uses_for_own_purposes: Fact<bool>,
        /// Whether it works under the direct authority of the exporter, as its staff do. Default: no.
        under_authority_of_exporter: Fact<bool>,
        /// Its access to the data in fact; decides only whether a party without a role is a recipient. Default: unknown.
        data_access: Fact<SeenData>,
        /// What the document calls it. Default: not stated.
        listed_as: Fact<Label>,
        /// Its line of business. Default: none that matters.
        sector: Fact<Sector>,
        /// What it is used for. Default: nothing that matters.
        function: Fact<Function>,
        /// Whether both belong to one group. Default: not stated.
        same_group: Fact<bool>,
        /// The disclosure to it.
        disclosure: Disclosure,
    }
}

record! {
    /// The arrangement between joint controllers (Art. 26(1) GDPR).
    pub struct Arrangement is "arrangement" {
        /// Whether there is one. Default: unknown.
        exists: Fact<bool>,
        /// The first day it applies. Default: before the day asked about.
        in_force_from: Fact<Date>,
        /// The first day it no longer applies. Default: none.
        ended_on: Fact<Date>,
        /// Whether data subjects can read its essence. Default: unknown.
        essence_available: Fact<bool>,
        /// Whether it says who informs and who answers data subjects. Default: unknown.
        assigns_duties: Fact<bool>,
    }
}

words! {
    /// What a controller says it does not know about the joint processing.
    pub enum JointUnknown is "thing unknown to the controller" {
        /// Whether there is an arrangement.
        Arrangement = "arrangement",
        /// Who gets the data.
        Recipients = "recipients",
        /// Where they go.
        Countries = "countries",
        /// Whether they go to third countries.
        Transfers = "transfers",
        /// On what ground they go there.
        TransferTools = "transfer-tools",
    }
}

record! {
    /// The facts of joint controllers.
    pub struct ArrangementFacts is "a joint arrangement" {
        /// The arrangement.
        arrangement: Arrangement,
        /// What the controller itself says it does not know. Default: nothing.
        unknown_to_controller: Fact<Set<JointUnknown>>,
    }
}
