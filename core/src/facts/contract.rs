//! The contract with a processor and what is in it (Art. 28(1), (3), (7) GDPR; Art. 9 FADP).

use super::fact::Fact;
use super::id::Id;
use super::party::Role;
use super::record::record;
use crate::words::words;
use time::Date;

words! {
    /// Whose contract a statement is about.
    pub enum AgreementDirection is "direction of an agreement" {
        /// That of the organisation with the processors it engages.
        TowardsProcessors = "towards-processors",
        /// That with its customers, for whom it processes.
        TowardsCustomers = "towards-customers",
        /// Neither: one of a customer with a third party.
        CustomerWithThirdParty = "customer-with-third-party",
    }
}

words! {
    /// What a statement on agreements covers.
    pub enum AgreementScope is "scope of an agreement" {
        /// Every recipient.
        All = "all",
        /// Those of one product.
        Product = "product",
        /// Those of one service.
        Service = "service",
        /// Those that are named.
        Named = "named",
        /// Some, and the text does not say which.
        SomeCases = "some-cases",
    }
}

record! {
    /// What the contract contains, point by point (Art. 28(3) GDPR). Default of each: unknown.
    pub struct Terms is "terms" {
        /// What is processed and for how long.
        subject_matter_duration: Fact<bool>,
        /// How and for what purpose.
        nature_purpose: Fact<bool>,
        /// The types of data.
        data_types: Fact<bool>,
        /// The categories of data subjects.
        data_subject_categories: Fact<bool>,
        /// The rights and obligations of the controller.
        controller_rights: Fact<bool>,
        /// Documented instructions, point (a).
        a_documented_instructions: Fact<bool>,
        /// Confidentiality, point (b).
        b_confidentiality: Fact<bool>,
        /// Security, point (c).
        c_security: Fact<bool>,
        /// Further processors, point (d).
        d_subprocessors: Fact<bool>,
        /// Help with requests of data subjects, point (e).
        e_assist_rights: Fact<bool>,
        /// Help with Art. 32 to 36, point (f).
        f_assist_32_36: Fact<bool>,
        /// Deletion or return, point (g).
        g_delete_return: Fact<bool>,
        /// Audits, point (h).
        h_audit: Fact<bool>,
        /// Warning of unlawful instructions, Art. 28(3) last sentence.
        inform_infringing_instruction: Fact<bool>,
    }
}

record! {
    /// A processing contract.
    pub struct Agreement is "contract" {
        /// Whether there is a contract or other legal act. Default: unknown.
        exists: Fact<bool>,
        /// Whether it is in writing, on paper or electronically. Default: unknown.
        written: Fact<bool>,
        /// The day it was concluded. Default: the first day it applies, if stated.
        signed_on: Fact<Date>,
        /// The first day it applies. Default: before the day asked about.
        in_force_from: Fact<Date>,
        /// The first day it no longer applies. Default: none.
        ended_on: Fact<Date>,
        /// Whether it covers this processing by this party. Default: yes for a statement about the contracts with all
        /// processors, otherwise unknown.
        covers_processing: Fact<bool>,
        /// Whose contract it is. Default: that with the processor.
        direction: Fact<AgreementDirection>,
        /// What a statement about contracts covers. Default: not stated.
        scope: Fact<AgreementScope>,
        /// The standard clauses used as contract. Default: none.
        standard: Fact<Id>,
        /// The module of Decision 2021/914, 1 to 4. Default: unknown.
        standard_module: Fact<u16>,
        /// Whether the clauses are unchanged, complete and signed by the right parties. Default: unknown.
        standard_executed: Fact<bool>,
        /// What it contains.
        terms: Terms,
        /// Whether the processor may depart from instructions because of the law of a third country. Default: not stated.
        exceptions_under_third_country_law: Fact<bool>,
        /// Whether the processor must pass requests of data subjects on. Default: not stated.
        forwards_requests: Fact<bool>,
        /// Who else must sign; kept, and read by no rule.
        must_be_signed_by: Fact<String>,
    }
}

record! {
    /// The facts of a processing contract.
    pub struct AgreementFacts is "a processing contract" {
        /// The contract.
        contract: Agreement,
        /// Whether the controller assessed the guarantees of the processor (Art. 28(1)). Default: unknown.
        guarantees_assessed: Fact<bool>,
        /// Whether the disclosure to it is a restricted transfer; read for transfer clauses only. Default: unknown.
        transfer_restricted: Fact<bool>,
        /// The role of the party. Default: processor.
        role: Fact<Role>,
    }
}
