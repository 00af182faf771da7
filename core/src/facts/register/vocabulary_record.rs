//! The closed lists of words for what a document says beside its recipients: purposes, bases, periods, rights, duties.

use crate::words::words;

words! {
    /// Whom data are about.
    pub enum AboutWhom is "word for whom data are about" {
        /// A person.
        Person = "person",
        /// An organisation.
        Organisation = "organisation",
    }
}

words! {
    /// How often something is done.
    pub enum HowOften is "word for how often" {
        /// In every case.
        Always = "always",
        /// In some cases.
        SomeCases = "some-cases",
    }
}

words! {
    /// What is done with the data at a recipient, where that alone is stated.
    pub enum OperationKind is "kind of operation" {
        /// They pass through and are not said to be stored.
        PassThrough = "pass-through",
        /// They are seen when the need arises.
        AccessOnDemand = "access-on-demand",
        /// Copies are kept.
        Backup = "backup",
        /// They are stored.
        Storage = "storage",
        /// They are sent there.
        Sending = "sending",
        /// They are tracked, with cookies or pixels.
        Tracking = "tracking",
    }
}

words! {
    /// What is done to data to make them tell less.
    pub enum TreatmentKind is "kind of treatment" {
        /// Hashing.
        Hashing = "hashing",
        /// Anonymisation.
        Anonymisation = "anonymisation",
        /// Pseudonymisation.
        Pseudonymisation = "pseudonymisation",
        /// Aggregation.
        Aggregation = "aggregation",
        /// Deletion.
        Deletion = "deletion",
    }
}

words! {
    /// A right of the data subject, by its article in the GDPR.
    pub enum RightArticle is "right" {
        /// Withdrawal of consent, Art. 7(3).
        Withdrawal = "art-7-3",
        /// Access, Art. 15.
        Access = "art-15",
        /// Rectification, Art. 16.
        Rectification = "art-16",
        /// Erasure, Art. 17.
        Erasure = "art-17",
        /// Restriction, Art. 18.
        Restriction = "art-18",
        /// Portability, Art. 20.
        Portability = "art-20",
        /// Objection, Art. 21.
        Objection = "art-21",
        /// No decision by machine alone, Art. 22.
        AutomatedDecision = "art-22",
        /// Complaint to an authority, Art. 77.
        Complaint = "art-77",
    }
}

words! {
    /// The way out of a tracking, or the way to withdraw the consent to it.
    pub enum WayOut is "way out" {
        /// The settings of the browser.
        Browser = "browser",
        /// A link.
        Link = "link",
        /// A dearer subscription.
        PriceTier = "price-tier",
        /// A portal or a setting of the service.
        Portal = "portal",
    }
}

words! {
    /// What a contact is for.
    pub enum ContactKind is "kind of contact" {
        /// The data protection officer.
        Officer = "dpo",
        /// Questions on privacy, and requests.
        Privacy = "privacy",
        /// More information on the document.
        Information = "information",
    }
}

words! {
    /// A flaw in the form of a text.
    pub enum FlawKind is "kind of flaw" {
        /// One row of a table on several lines.
        SplitRow = "split-row",
        /// A block that is printed twice.
        RepeatedBlock = "repeated-block",
        /// Characters lost or replaced by wrong ones.
        EncodingDamage = "encoding-damage",
        /// White space that is not plain, or in a strange place.
        WhiteSpace = "white-space",
        /// Markup left in the text.
        Markup = "markup",
        /// The layout is lost or uneven.
        Layout = "layout",
        /// A misspelt word or a mark out of place.
        Spelling = "spelling",
        /// A sentence that lacks a part, or does not agree.
        Grammar = "grammar",
        /// One thing under several names or spellings.
        Variants = "variants",
        /// One thing in several formats.
        Formats = "formats",
        /// A word of another language.
        Language = "language",
        /// Text that does not belong to the document.
        Furniture = "furniture",
        /// A link whose target is not in the text.
        LostLink = "lost-link",
    }
}

words! {
    /// A doubt in the substance of a text.
    pub enum DoubtKind is "kind of doubt" {
        /// Two statements that do not go together.
        Contradiction = "contradiction",
        /// The data do not fit the purpose.
        Mismatch = "mismatch",
        /// The words can be read in several ways.
        Ambiguity = "ambiguity",
        /// A word is used for what it does not mean.
        Misnomer = "misnomer",
        /// Something is promised or due, and not there.
        Gap = "gap",
        /// The same statement for several recipients.
        Repetition = "repetition",
    }
}
