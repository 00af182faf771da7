//! Safeguards: clause sets, binding corporate rules and the other tools of Art. 46, and the importer's listings.

use super::fact::Fact;
use super::id::Id;
use super::record::record;
use super::set::Set;
use crate::words::words;
use time::Date;

words! {
    /// The kind of a safeguard (Art. 46 GDPR, Art. 16(2) FADP).
    pub enum ToolKind is "kind of tool" {
        /// Standard contractual clauses.
        Scc = "scc",
        /// Binding corporate rules.
        Bcr = "bcr",
        /// An approved code of conduct with commitments of the importer.
        CodeOfConduct = "code-of-conduct",
        /// An approved certification with commitments of the importer.
        Certification = "certification",
        /// Contractual clauses of the parties' own, authorised by the authority.
        AdhocClauses = "adhoc-clauses",
        /// An administrative arrangement between public bodies.
        AdministrativeArrangement = "administrative-arrangement",
        /// A legally binding instrument between public bodies; in Switzerland a treaty.
        PublicBodyInstrument = "public-body-instrument",
        /// An authorisation under Art. 26(2) of Directive 95/46 (Art. 46(5) GDPR).
        LegacyAuthorisation = "legacy-authorisation",
        /// A processing agreement (Art. 28 GDPR), which is no transfer tool.
        DpaClauses = "dpa-clauses",
    }
}

words! {
    /// For whose data binding corporate rules are made.
    pub enum BcrKind is "kind of binding corporate rules" {
        /// Data of which the group is controller.
        Controller = "controller",
        /// Data that the group processes for others.
        Processor = "processor",
    }
}

record! {
    /// Binding corporate rules (Art. 47 GDPR).
    pub struct Bcr is "bcr" {
        /// Controller or processor rules. Default: unknown.
        kind: Fact<BcrKind>,
        /// The regimes whose authority approved them. Default: unknown.
        approved_under: Fact<Set<crate::Regime>>,
        /// Whether the exporter is a member. Default: unknown.
        exporter_member: Fact<bool>,
        /// Whether the importer is a member. Default: unknown.
        importer_member: Fact<bool>,
        /// Whether the data are within their scope. Default: unknown.
        data_in_scope: Fact<bool>,
        /// Whether an outside controller has agreed them in its service agreement. Default: unknown.
        service_agreement: Fact<bool>,
    }
}

record! {
    /// One safeguard. Several are listed in the order in which they are relied on.
    pub struct Tool is "tools" {
        /// Its kind. Required.
        kind: Fact<ToolKind>,
        /// The instrument: the clause set, code or scheme. `null` for "SCC" without a version. Default: unknown.
        instrument: Fact<Id>,
        /// The module of Decision 2021/914, 1 to 4. Default: unknown.
        module: Fact<u16>,
        /// The modules, where an agreement holds several. Default: the one of `module`.
        modules: Fact<Vec<u16>>,
        /// The day of signature. Default: unknown.
        signed_on: Fact<Date>,
        /// The first day on which it is no longer in force; `null` when it may have ended. Default: no end.
        ended_on: Fact<Date>,
        /// The date of the document that says the tool is in place, so that it was signed on or before it. Default: none.
        stated_on: Fact<Date>,
        /// The day on which the party joined by the docking clause, in place of `signed_on`. Default: none.
        acceded_on: Fact<Date>,
        /// The first day on which the tool as described here (with addendum, approval, membership) was in place.
        /// Default: holds on the day of the question and later, and is unknown before.
        in_place_from: Fact<Date>,
        /// The first day on which it was so no longer. Default: no end.
        in_place_until: Fact<Date>,
        /// Whether the right parties signed, the text is unmodified and the annexes are complete. Default: unknown.
        executed: Fact<bool>,
        /// For repealed clauses: whether the processing is unchanged since the repeal. Default: unknown.
        processing_unchanged: Fact<bool>,
        /// Module 4: whether the EU processor adds data that it collected in the EU. Default: unknown.
        combines_exporter_data: Fact<bool>,
        /// Whether the UK Addendum is attached. Default: unknown.
        uk_addendum: Fact<bool>,
        /// Whether the Swiss adaptations are made. Default: unknown.
        ch_adaptations: Fact<bool>,
        /// Whether it was notified to the Swiss FDPIC beforehand. Default: no, for clauses of the parties' own unknown.
        notified_fdpic: Fact<bool>,
        /// Code or certification: whether it is approved for transfers. Default: unknown.
        approved: Fact<bool>,
        /// Code or certification: whether the importer adheres to it. Default: unknown.
        importer_adheres: Fact<bool>,
        /// Code or certification: whether the importer made binding and enforceable commitments. Default: unknown.
        commitments: Fact<bool>,
        /// Whether the authority authorised it. Default: unknown.
        authorised: Fact<bool>,
        /// Whether both parties are public bodies. Default: unknown.
        both_public: Fact<bool>,
        /// United Kingdom, since 5 February 2026: whether it is between a public body and another relevant person
        /// (Art. 46(2)(a) UK GDPR). Default: unknown.
        public_body_and_relevant_person: Fact<bool>,
        /// Whether it is legally binding and enforceable. Default: unknown.
        legally_binding: Fact<bool>,
        /// The particulars of binding corporate rules.
        bcr: Bcr,
    }
}

record! {
    /// A listing of the importer under a framework, as of a day.
    pub struct Certification is "certs" {
        /// The adequacy decision whose list it is. Required.
        instrument: Fact<Id>,
        /// Whether it is listed as active. Default: unknown.
        active: Fact<bool>,
        /// The first day of the listing. Default: holds from the day it was checked.
        listed_from: Fact<Date>,
        /// The first day without listing; `null` when it may have ended. Default: no end.
        listed_until: Fact<Date>,
        /// The day on which the list was looked at. Default: the day of the question.
        checked_on: Fact<Date>,
        /// Whether this very entity is listed or a covered entity of the listing. Default: unknown.
        entity_covered: Fact<bool>,
        /// Whether the listing covers HR data. Default: unknown.
        covers_hr: Fact<bool>,
        /// Whether the listing covers other data. Default: unknown.
        covers_non_hr: Fact<bool>,
        /// UK Extension: whether special category and criminal data are marked as sensitive. Default: unknown.
        sensitive_marked: Fact<bool>,
    }
}

impl Tool {
    /// A tool of a kind, with everything else unstated.
    #[must_use]
    pub fn of(kind: ToolKind) -> Self {
        Self { kind: Fact::Is(kind), ..Self::default() }
    }

    /// Standard contractual clauses of a set, `eu-scc-2021-914` say; all else unstated.
    ///
    /// # Errors
    /// When the identifier is malformed.
    pub fn clauses(set: &str) -> Result<Self, crate::WordError> {
        Ok(Self { instrument: Fact::Is(set.parse()?), ..Self::of(ToolKind::Scc) })
    }
}
