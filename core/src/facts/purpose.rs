//! One purpose of processing: its bases, its data, and everything else that decides whether it is lawful.

use super::basis::{Basis, BasisPoint, Jurisdiction};
use super::consent::Child;
use super::data::Tag;
use super::fact::Fact;
use super::marketing::{Marketing, SoftOptIn, UploadedAudience};
use super::party::Function;
use super::record::record;
use super::set::Set;
use super::special::{CriminalData, Exception};
use super::terminal::Terminal;
use crate::Place;
use crate::words::words;

words! {
    /// What a purpose is, in one word.
    pub enum PurposeKind is "kind of purpose" {
        /// Newsletter.
        Newsletter = "newsletter",
        /// Other mailings.
        Mailing = "mailing",
        /// Text messages.
        SmsCampaign = "sms-campaign",
        /// Calls.
        PhoneCampaign = "phone-campaign",
        /// Post.
        PostalMailing = "postal-mailing",
        /// Messages on a service in use.
        ServiceMessage = "service-message",
        /// Relations with customers.
        CustomerRelations = "customer-relations",
        /// Performing a contract.
        Contract = "contract",
        /// User accounts.
        Account = "account",
        /// Billing.
        Billing = "billing",
        /// Support.
        Support = "support",
        /// Recruiting.
        Recruiting = "recruiting",
        /// Administration of staff.
        Hr = "hr",
        /// Measurement of use.
        Analytics = "analytics",
        /// Advertising.
        Advertising = "advertising",
        /// Profiling.
        Profiling = "profiling",
        /// Rating of persons.
        Rating = "rating",
        /// Security.
        Security = "security",
        /// Statistics.
        Statistics = "statistics",
        /// Research.
        Research = "research",
        /// Archiving.
        Archiving = "archiving",
        /// Events.
        Events = "events",
        /// A legal duty.
        LegalDuty = "legal-duty",
        /// Another purpose.
        Other = "other",
    }
}

record! {
    /// The controller of a purpose.
    pub struct Controller is "controller" {
        /// It is a public authority. Default: unknown.
        public_authority: Fact<bool>,
        /// Its country. Default: unknown.
        country: Fact<Place>,
        /// It is a federal body of Switzerland. Default: no.
        federal_body: Fact<bool>,
    }
}

record! {
    /// The processing for a purpose.
    pub struct PurposeProcessing is "processing" {
        /// It is part of public tasks. Default: no for a controller that is no public authority.
        in_public_tasks: Fact<bool>,
    }
}

record! {
    /// What a purpose is, and whether the data were collected for another (Art. 5(1)(b), 6(4) GDPR).
    pub struct Aims is "purpose" {
        /// In one word.
        kind: Fact<PurposeKind>,
        /// It is specific. Default: yes.
        specific: Fact<bool>,
        /// The data were collected for another purpose. Default: no.
        further: Fact<bool>,
        /// The basis on which they were collected. Default: unknown.
        original_basis: Fact<BasisPoint>,
        /// The new purpose is compatible. Default: unknown.
        compatible: Fact<bool>,
        /// New consent was obtained. Default: no.
        new_consent: Fact<bool>,
        /// A law permits it. Default: no.
        eu_ms_law: Fact<bool>,
        /// That law is necessary and proportionate. Default: unknown.
        eu_ms_law_proportionate: Fact<bool>,
        /// Whose law it is. Default: unknown.
        eu_ms_law_jurisdiction: Fact<Jurisdiction>,
        /// It is archiving in the public interest, research or statistics. Default: no.
        archiving_research_statistics: Fact<bool>,
        /// The safeguards of Art. 89(1) are in place. Default: unknown.
        art89_safeguards: Fact<bool>,
    }
}

record! {
    /// The data of a purpose.
    pub struct PurposeData is "data" {
        /// The kinds of data. Default: none named.
        tags: Fact<Set<Tag>>,
        /// Whether these are all. Default: yes.
        tags_complete: Fact<bool>,
        /// There are special categories. Default: as the kinds say; unknown where they are open or may hold anything.
        special: Fact<bool>,
        /// There are criminal data. Default: likewise.
        criminal: Fact<bool>,
        /// Special categories can be inferred (C-184/20).
        reveals_special_indirectly: Fact<bool>,
        /// The document denies special categories.
        special_denied: Fact<bool>,
        /// The document says that only the data it names are used.
        only_stated_claim: Fact<bool>,
    }
}

record! {
    /// The person the data are about.
    pub struct DataSubject is "data_subject" {
        /// The country. Default: unknown.
        country: Fact<Place>,
    }
}

record! {
    /// Decisions by machine alone (Art. 22 GDPR, Art. 22A-22D UK GDPR).
    pub struct AutomatedDecisions is "adm" {
        /// Significant decisions are taken by machine alone. Default: no.
        solely_automated_significant: Fact<bool>,
        /// That is necessary for a contract. Default: no.
        necessary_for_contract: Fact<bool>,
        /// A law allows it. Default: no.
        authorised_by_law: Fact<bool>,
        /// People explicitly consented. Default: no.
        explicit_consent: Fact<bool>,
        /// Whose law it is. Default: unknown.
        jurisdiction: Fact<Jurisdiction>,
        /// The law has safeguards. Default: unknown.
        law_has_safeguards: Fact<bool>,
        /// People can have a person review the decision and contest it. Default: unknown.
        human_intervention_and_contest: Fact<bool>,
    }
}

record! {
    /// What the Swiss Act asks (Art. 30, 31, 34 FADP).
    pub struct SwissPurpose is "ch" {
        /// It goes against the principles of Art. 6 and 8 FADP. Default: unknown.
        contrary_to_principles: Fact<bool>,
        /// It goes against the express wish of the person. Default: no.
        against_express_wish: Fact<bool>,
        /// Sensitive data are disclosed to third parties. Default: no.
        sensitive_disclosed_to_third_party: Fact<bool>,
        /// The person consented. Default: no.
        consent: Fact<bool>,
        /// Expressly. Default: unknown.
        consent_express: Fact<bool>,
        /// There is an overriding interest. Default: no.
        overriding_interest: Fact<bool>,
        /// A law permits it. Default: no.
        law: Fact<bool>,
        /// A federal body: a statute allows it. Default: unknown.
        legal_basis: Fact<bool>,
    }
}

record! {
    /// The facts of one purpose.
    ///
    /// ```
    /// use lawful::facts::{Basis, BasisPoint, Purpose};
    /// let purpose = Purpose::on(Basis::on(BasisPoint::A));
    /// assert_eq!(purpose.bases.as_known().map(Vec::len), Some(1));
    /// ```
    pub struct Purpose is "a purpose" {
        /// The controller.
        controller: Controller,
        /// The processing.
        processing: PurposeProcessing,
        /// The purpose itself.
        purpose: Aims,
        /// What the tool or recipient is used for.
        function: Fact<Function>,
        /// The bases. Default: unknown.
        bases: Fact<Vec<Basis>>,
        /// Whether these are all. Default: yes where one is named, otherwise unknown.
        bases_complete: Fact<bool>,
        /// Whether each basis is tied to a purpose; no where they are named in bulk.
        bases_per_purpose: Fact<bool>,
        /// The data.
        data: PurposeData,
        /// The exceptions for special categories. Default: unknown.
        art9: Fact<Vec<Exception>>,
        /// Whether these are all. Default: yes where one is named, otherwise unknown.
        art9_complete: Fact<bool>,
        /// What allows criminal data.
        art10: CriminalData,
        /// Decisions by machine.
        adm: AutomatedDecisions,
        /// Children.
        child: Child,
        /// The person concerned.
        data_subject: DataSubject,
        /// Marketing.
        marketing: Marketing,
        /// The exception for existing customers.
        soft_opt_in: SoftOptIn,
        /// Uploaded contact lists.
        audience: UploadedAudience,
        /// Access to devices.
        terminal: Terminal,
        /// Switzerland.
        ch: SwissPurpose,
    }
}

impl Purpose {
    /// A purpose on one basis, all else unstated.
    #[must_use]
    pub fn on(basis: Basis) -> Self {
        Self { bases: Fact::Is(vec![basis]), ..Self::default() }
    }
}
