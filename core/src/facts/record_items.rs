//! What a record of processing activities states (Art. 30 GDPR, Art. 12 FADP).

use super::fact::Fact;
use super::record::record;
use super::register::RecordSide;

record! {
    /// What there is besides the record, and what it must therefore hold.
    pub struct RecordContext is "what the record is about" {
        /// Whether there is a joint controller. Default: unknown.
        joint_controllers: Fact<bool>,
        /// Whether there is a representative, or must be one. Default: unknown.
        has_representative: Fact<bool>,
        /// Whether there is a data protection officer. Default: unknown.
        has_dpo: Fact<bool>,
        /// Whether data go to third countries. Default: unknown.
        transfers: Fact<bool>,
    }
}

record! {
    /// What a record of processing activities states.
    pub struct RecordItems is "a record" {
        /// Whose record it is. Default: unknown.
        side: Fact<RecordSide>,
        /// Names and contacts. Default: unknown.
        names_contacts: Fact<bool>,
        /// The name and contact of the joint controller. Default: as `names_contacts`.
        names_joint_controllers: Fact<bool>,
        /// Those of the representative. Default: as `names_contacts`.
        names_representative: Fact<bool>,
        /// Those of the data protection officer. Default: as `names_contacts`.
        names_dpo: Fact<bool>,
        /// Controller: the purposes. Default: unknown.
        purposes: Fact<bool>,
        /// Controller: the categories of data subjects and of data. Default: unknown.
        categories: Fact<bool>,
        /// Controller: the categories of recipients. Default: unknown.
        recipients: Fact<bool>,
        /// Processor: the categories of processing for each controller. Default: unknown.
        categories_of_processing: Fact<bool>,
        /// The countries of transfers, and the safeguards where the law asks for them. Default: unknown.
        transfers_identified: Fact<bool>,
        /// Controller: the time limits for erasure. Default: unknown.
        erasure_limits: Fact<bool>,
        /// Whether time limits can be stated. Default: yes.
        erasure_limits_possible: Fact<bool>,
        /// The security measures. Default: unknown.
        security: Fact<bool>,
        /// Whether the measures can be described. Default: yes.
        security_possible: Fact<bool>,
        /// What the record is about.
        register: RecordContext,
    }
}
