//! The data: personal or not, and the kinds on which a rule depends.

use super::fact::Fact;
use super::record::record;
use super::set::Set;
use crate::words::words;

words! {
    /// What the data are said to be.
    pub enum DataStatus is "data status" {
        /// Personal data (Art. 4(1) GDPR).
        Personal = "personal",
        /// Pseudonymised (Art. 4(5) GDPR): personal data from the exporter's side.
        Pseudonymised = "pseudonymised",
        /// Claimed to be anonymous (recital 26 GDPR).
        Anonymous = "anonymous",
    }
}

words! {
    /// A kind of data on which a rule depends.
    pub enum Tag is "data tag" {
        /// Data of employees in the employment relation.
        Hr = "hr",
        /// Other data.
        NonHr = "non-hr",
        /// Special categories (Art. 9 GDPR).
        Special = "special",
        /// Criminal convictions and offences (Art. 10 GDPR).
        Criminal = "criminal",
        /// Journalistic material.
        Journalistic = "journalistic",
        /// Data for United Kingdom immigration control.
        ImmigrationControl = "immigration-control",
        /// Data of children.
        Children = "children",
        /// National identification numbers.
        NationalId = "national-id",
        /// Health data.
        Health = "health",
        /// Payment and account data.
        Financial = "financial",
        /// Location data.
        Location = "location",
        /// The content of communications.
        CommunicationsContent = "communications-content",
        /// Contact data.
        Contact = "contact",
        /// Passwords.
        Password = "password",
        /// Keystrokes.
        Keystrokes = "keystrokes",
        /// What is on a screen.
        Screen = "screen",
        /// Free text.
        FreeText = "free-text",
        /// Support tickets.
        Ticket = "ticket",
        /// Documents.
        Document = "document",
        /// Sound or picture recordings.
        Recording = "recording",
        /// Curricula vitae.
        Cv = "cv",
        /// Whatever a system holds.
        SystemContent = "system-content",
        /// Cookies, device identifiers, addresses of devices.
        OnlineId = "online-id",
        /// What is looked at on the web.
        Browsing = "browsing",
        /// Ratings and scores of persons.
        Rating = "rating",
        /// Biometric data.
        Biometric = "biometric",
    }
}

record! {
    /// The data that are disclosed.
    pub struct Data is "data" {
        /// Personal, pseudonymised, or claimed to be anonymous. Default: personal.
        status: Fact<DataStatus>,
        /// Whether a persistent identifier, IP address or device identifier stays in the data. Default: unknown.
        unique_identifier: Fact<bool>,
        /// Whether persons can be identified by other means reasonably likely to be used (recital 26). Default: unknown.
        identifiable_by_other_means: Fact<bool>,
        /// Whether the importer can identify the persons. Default: unknown.
        importer_can_identify: Fact<bool>,
        /// Whether the transfer or later processing is automated. Default: unknown.
        automated: Fact<bool>,
        /// The kinds of data. Default: none named.
        tags: Fact<Set<Tag>>,
        /// Whether the kinds named are all there are. Default: yes where kinds are named, otherwise unknown.
        tags_complete: Fact<bool>,
    }
}
