//! The security measures that a document describes, by the headings of Art. 32(1) GDPR.

use super::fact::Fact;
use super::record::record;

record! {
    /// Whether a measure is described under each heading.
    pub struct SecurityMeasures is "measures" {
        /// Encryption and pseudonymisation (point a). Default: unknown.
        encryption: Fact<bool>,
        /// Confidentiality, integrity, availability and resilience (point b). Default: unknown.
        resilience: Fact<bool>,
        /// Restoration after an incident (point c). Default: unknown.
        restoration: Fact<bool>,
        /// Regular testing (point d). Default: unknown.
        testing: Fact<bool>,
    }
}

record! {
    /// The security of the processing.
    pub struct SecurityGroup is "security" {
        /// The measures described.
        measures: SecurityMeasures,
    }
}

record! {
    /// The security measures that a document describes.
    pub struct Security is "a description of security" {
        /// The security of the processing.
        security: SecurityGroup,
    }
}
