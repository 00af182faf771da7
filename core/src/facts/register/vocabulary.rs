//! The closed lists of words of a register.

use crate::words::words;

words! {
    /// The name and version of the format.
    pub enum Format is "format" {
        /// The first version.
        V1 = "lawful-register/1",
    }
}

words! {
    /// What kind of document a register renders.
    pub enum DocumentKind is "kind of document" {
        /// A list of sub-processors.
        SubprocessorList = "subprocessor-list",
        /// A privacy notice.
        PrivacyNotice = "privacy-notice",
        /// A table of processors.
        ProcessorTable = "processor-table",
        /// A record of processing activities (Art. 30 GDPR).
        Record = "record",
        /// Another document.
        Other = "other",
    }
}

words! {
    /// Whether a document claims to list every recipient.
    pub enum Completeness is "completeness" {
        /// It says that the list is complete.
        Complete = "complete",
        /// It says that the list holds the main recipients only.
        MainOnly = "main-only",
        /// It says that the list is a part.
        Partial = "partial",
    }
}

words! {
    /// What a stated place is the place of.
    pub enum PlaceKind is "kind of place" {
        /// The establishment that contracts and processes; the only kind that makes a country of a party.
        Establishment = "establishment",
        /// Storage.
        Storage = "storage",
        /// Storage of the copies.
        Backup = "backup",
        /// Processing.
        Processing = "processing",
        /// Access from there to data elsewhere.
        Access = "access",
        /// The document does not say.
        Unknown = "unknown",
    }
}

words! {
    /// How a document makes a party known.
    pub enum Naming is "word for how a party is disclosed" {
        /// By name.
        Named = "named",
        /// By a heading that is only a function.
        Category = "category",
        /// The text says that the name is withheld.
        Withheld = "withheld",
        /// By reference to a list elsewhere.
        Reference = "reference",
        /// As a class of several, `distributors and agents` say.
        Class = "class",
        /// Anybody who can reach the data.
        Public = "public",
    }
}

words! {
    /// What a document calls a party, whatever its role may be.
    pub enum Label is "label" {
        /// A processor.
        Processor = "processor",
        /// A sub-processor.
        SubProcessor = "sub-processor",
        /// A recipient.
        Recipient = "recipient",
        /// A subcontractor or supplier.
        Subcontractor = "subcontractor",
        /// A controller.
        Controller = "controller",
        /// A joint controller.
        JointController = "joint-controller",
        /// A third party.
        ThirdParty = "third-party",
        /// A partner.
        Partner = "partner",
    }
}

words! {
    /// For whom the engaging party has the processing done.
    pub enum Beneficiary is "word for whom the processing is" {
        /// For itself.
        OwnPurposes = "own-purposes",
        /// For its customers.
        Customers = "customers",
    }
}

words! {
    /// What part of the holder's business an engagement serves.
    pub enum Scope is "scope" {
        /// The website.
        Website = "website",
        /// The product or service that is sold.
        Product = "product",
        /// The work of the company itself.
        Company = "company",
    }
}

words! {
    /// How firmly a category of data is stated.
    pub enum Certainty is "certainty" {
        /// Stated.
        Stated = "stated",
        /// Stated to be possible.
        Conditional = "conditional",
        /// Stated not to be there.
        Negated = "negated",
        /// Stated as an example of an open list.
        Example = "example",
        /// Not stated, but it follows from the text.
        Implied = "implied",
    }
}

words! {
    /// What a document claims of the data at a recipient. A claim is no fact.
    pub enum Claim is "claim" {
        /// No personal data are stored there.
        NoPersonalDataStored = "no-personal-data-stored",
        /// No data are stored there.
        NoDataStored = "no-data-stored",
        /// The data are anonymised.
        Anonymised = "anonymised",
        /// The listed data are all.
        OnlyThese = "only-these",
        /// The recipient has no access.
        NoAccess = "no-access",
        /// The recipient's system is not connected.
        NotConnected = "not-connected",
        /// Everything in the holder's system may be there.
        AllInSystem = "all-in-system",
        /// No special categories are there.
        NoSpecialCategories = "no-special-categories",
    }
}

words! {
    /// What the place for the safeguard holds, a cell of a table say; `none` when it says that there is none.
    pub enum SafeguardCell is "word for the safeguard cell" {
        /// It names one.
        Stated = "stated",
        /// It is empty.
        Empty = "empty",
        /// It says that none is needed.
        NotNeeded = "not-needed",
    }
}

words! {
    /// The kind of a contract between two parties.
    pub enum ContractKind is "kind of contract" {
        /// A processing agreement (Art. 28(3) GDPR), which is no transfer tool.
        ProcessingAgreement = "processing-agreement",
        /// An arrangement of joint controllers (Art. 26 GDPR).
        JointControllerArrangement = "joint-controller-arrangement",
        /// Another contract.
        Other = "other",
    }
}

words! {
    /// How data move between two parties.
    pub enum FlowKind is "kind of flow" {
        /// Sent on to a recipient.
        Push = "push",
        /// Come from a source.
        Source = "source",
        /// Disclosed.
        Disclosure = "disclosure",
    }
}

words! {
    /// What sets a disclosure off.
    pub enum DisclosureTrigger is "trigger of a disclosure" {
        /// A legal obligation.
        Law = "law",
        /// The order of a court.
        CourtOrder = "court-order",
        /// The order of an authority.
        AuthorityOrder = "authority-order",
        /// The holder's own rights or claims.
        OwnRights = "own-rights",
        /// The consent of the data subject.
        Consent = "consent",
        /// The request of the data subject.
        OwnRequest = "own-request",
    }
}

words! {
    /// What a statement on several engagements is about.
    pub enum PolicyKind is "kind of policy" {
        /// Where data are processed, as a rule.
        Location = "location",
        /// The mechanisms used for transfers.
        TransferMechanisms = "transfer-mechanisms",
        /// The contracts with recipients.
        Agreement = "agreement",
        /// The notice of a change of recipients.
        ChangeNotice = "change-notice",
        /// The completeness of the list.
        Completeness = "completeness",
        /// Another matter.
        Other = "other",
    }
}
