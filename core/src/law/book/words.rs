//! The closed lists of words of the law data.

use crate::nearest::words;

words! {
    /// What sort of thing an instrument is.
    pub enum Kind: "kind" {
        /// A base act: a regulation, directive or statute.
        Framework = "framework",
        /// An agreement that treats a territory as inside for a time.
        TerritoryArrangement = "territory-arrangement",
        /// A decision or listing that a place, an organisation or listed recipients protect enough.
        Adequacy = "adequacy",
        /// An act that changes another one. Never a ground itself.
        AdequacyAmendment = "adequacy-amendment",
        /// A set of standard contractual clauses.
        Scc = "scc",
        /// Clauses for a processing contract. Never a ground.
        DpaClauses = "dpa-clauses",
        /// Binding corporate rules.
        Bcr = "bcr",
        /// An approved code of conduct.
        CodeOfConduct = "code-of-conduct",
        /// An approved certification.
        Certification = "certification",
        /// Clauses an authority has to authorise.
        AdhocClauses = "adhoc-clauses",
        /// An arrangement between public bodies.
        AdministrativeArrangement = "administrative-arrangement",
        /// A binding instrument between public bodies, or a treaty.
        PublicBodyInstrument = "public-body-instrument",
        /// The rule on orders of a foreign authority.
        ForeignOrderRule = "foreign-order-rule",
        /// An exception for a specific situation.
        Derogation = "derogation",
        /// A limit that national law may put on transfers.
        SafeguardException = "safeguard-exception",
        /// A list without binding force.
        IndicativeList = "indicative-list",
        /// A judgment.
        Judgment = "judgment",
        /// A recommendation or guideline of an authority.
        Guidance = "guidance",
        /// A review of an adequacy decision.
        Review = "review",
        /// Something that happened and may matter later.
        Event = "event",
        /// Proposed, lodged or announced; not law.
        Pending = "pending",
    }
}

words! {
    /// How sure an entry or one of its fields is.
    pub enum Confidence: "confidence" {
        /// Weakly remembered, or the sources disagree. Look before relying on it.
        Unsure = "unsure",
        /// From knowledge of the law, without a source at hand.
        Known = "known",
        /// Seen in a source that the entry names.
        Verified = "verified",
    }
}

words! {
    /// Why an instrument stopped.
    pub enum EndReason: "end reason" {
        /// Another act took it back.
        Repealed = "repealed",
        /// A court declared it invalid.
        Annulled = "annulled",
        /// Its own last day came.
        Expired = "expired",
        /// Another instrument took its place.
        Superseded = "superseded",
    }
}

words! {
    /// What a place is under a regime on a day.
    pub enum Status: "status" {
        /// A Member State of the EU.
        Member = "member",
        /// An EEA State in which the GDPR applies through the EEA Agreement.
        Eea = "eea",
        /// An EEA State still under Directive 95/46, flows free.
        EeaDirective = "eea-directive",
        /// Inside the EU with a country code of its own.
        PartOfMember = "part-of-member",
        /// No longer a member, treated as one in a transition period.
        TransitionAsMember = "transition-as-member",
        /// Outside; transmissions *to* it are not treated as transfers for a while.
        BridgeAsMember = "bridge-as-member",
        /// Adequate for every recipient.
        Adequacy = "adequacy",
        /// Adequate only inside the limits of the instrument in `basis`.
        AdequacyLimited = "adequacy-limited",
        /// Neither inside nor adequate.
        ThirdCountry = "third-country",
        /// One code for parts of different standing.
        Mixed = "mixed",
        /// The regime's own State.
        Home = "home",
    }
}

impl Status {
    /// Whether it speaks of adequacy and so must name an adequacy instrument.
    #[must_use]
    pub const fn is_adequacy(self) -> bool {
        matches!(self, Self::Adequacy | Self::AdequacyLimited)
    }

    /// Whether an importer there is inside the zone of the regime: no transfer.
    ///
    /// `mixed` is neither: a fact about the recipient decides.
    #[must_use]
    pub const fn is_inside_for_importers(self) -> bool {
        self.is_inside_for_exporters() || matches!(self, Self::BridgeAsMember)
    }

    /// Whether an exporter there is established inside the zone of the regime.
    ///
    /// The bridge of 2021 only spoke of transmissions to the United Kingdom, so it is not among them.
    #[must_use]
    pub const fn is_inside_for_exporters(self) -> bool {
        matches!(
            self,
            Self::Member | Self::Eea | Self::EeaDirective | Self::PartOfMember | Self::TransitionAsMember | Self::Home
        )
    }
}

words! {
    /// The part a party plays in a set of clauses.
    pub enum RoleKind: "role" {
        /// Decides why and how, alone or jointly.
        Controller = "controller",
        /// Works for a controller.
        Processor = "processor",
    }
}

words! {
    /// The letter of an exception for a specific situation. One letter differs in meaning between regimes.
    pub enum Point: "point" {
        /// Consent (EU, UK, CH).
        A = "a",
        /// Contract with the data subject (EU, UK), contract in general (CH).
        B = "b",
        /// Contract in the interest of the data subject (EU, UK), public interest or claims (CH).
        C = "c",
        /// Important public interest (EU, UK), life or integrity (CH).
        D = "d",
        /// Legal claims (EU, UK), made public by the data subject (CH).
        E = "e",
        /// Vital interests (EU, UK), statutory register (CH).
        F = "f",
        /// Public register (EU, UK).
        G = "g",
        /// Compelling legitimate interests: Art. 49(1), second subparagraph (EU, UK).
        Compelling = "compelling",
    }
}

words! {
    /// What a source is worth.
    pub enum Grade: "grade" {
        /// The text or record itself, or a mirror of it.
        Official = "official",
        /// A law firm, the press or somebody's notes.
        Secondary = "secondary",
        /// No source: knowledge of the law.
        None = "none",
    }
}

words! {
    /// The level of a supervisory authority.
    pub enum Level: "level" {
        /// Of a State.
        National = "national",
        /// Of a part of a State.
        Regional = "regional",
        /// Of the Union.
        Eu = "eu",
    }
}

words! {
    /// What changes on the day of an [`Event`](super::Event).
    pub enum Edge: "edge" {
        /// First day in force.
        AppliesFrom = "applies-from",
        /// First day without it.
        EndsOn = "ends-on",
        /// First day on which no new contract can be made on it.
        NewContractsEndOn = "new-contracts-end-on",
        /// First day of a suspension.
        SuspendedFrom = "suspended-from",
        /// First day after a suspension.
        SuspendedUntil = "suspended-until",
        /// A territory gets another status.
        StatusChange = "status-change",
        /// A challenge is lodged.
        Lodged = "lodged",
        /// Something begins to threaten an instrument.
        ThreatensFrom = "threatens-from",
        /// A parameter takes another value.
        ParameterStep = "parameter-step",
        /// The age of consent of a country changes.
        ConsentAgeChange = "consent-age-change",
    }
}
