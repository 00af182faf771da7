//! The view taken where lawyers disagree; every choice has a default, and a finding says where it mattered.

use super::fact::Fact;
use super::record::record;
use crate::words::words;

words! {
    /// K1: standard clauses with an importer that is itself under the GDPR.
    pub enum ClausePolicy is "policy" {
        /// Not decided (default).
        Undetermined = "undetermined",
        /// Unusable.
        Reject = "reject",
        /// Usable, with a warning.
        AcceptWithWarning = "accept-with-warning",
    }
}

words! {
    /// K24: standard clauses with an international organisation.
    pub enum OrganisationPolicy is "policy" {
        /// Not decided (default).
        Undetermined = "undetermined",
        /// Unusable.
        Reject = "reject",
        /// Usable.
        Accept = "accept",
    }
}

words! {
    /// K14: explicit consent as the ground of standing transfers.
    pub enum ConsentPolicy is "policy" {
        /// Not decided (default).
        Undetermined = "undetermined",
        /// No ground.
        Unlawful = "unlawful",
        /// A ground, with a warning.
        Lawful = "lawful",
    }
}

words! {
    /// K2: a tool without assessment.
    pub enum TiaPolicy is "policy" {
        /// No ground (default).
        Unlawful = "unlawful",
        /// The protection in fact decides.
        Undetermined = "undetermined",
    }
}

words! {
    /// K3: HR data under a listing.
    pub enum HrPolicy is "policy" {
        /// Any employment data need HR coverage (default).
        Strict = "strict",
        /// Only data of the group's own staff do.
        GroupOnly = "group-only",
    }
}

words! {
    /// K4: processor rules used by an outside controller.
    pub enum BcrPolicy is "policy" {
        /// Usable with a service agreement, with a warning (default).
        AcceptWithWarning = "accept-with-warning",
        /// Unusable.
        Reject = "reject",
    }
}

words! {
    /// K5: a ground before it was declared invalid.
    pub enum Hindsight is "policy" {
        /// Valid until the judgment (default).
        ExNunc = "ex-nunc",
        /// Void from the start.
        ExTunc = "ex-tunc",
    }
}

record! {
    /// The views taken on contested points.
    pub struct Policy is "policy" {
        /// K1. Default: undetermined.
        scc_importer_gdpr: Fact<ClausePolicy>,
        /// K24. Default: undetermined.
        scc_io: Fact<OrganisationPolicy>,
        /// K14. Default: undetermined.
        consent_standing: Fact<ConsentPolicy>,
        /// K2. Default: unlawful.
        tia_missing: Fact<TiaPolicy>,
        /// K3. Default: strict.
        dpf_hr: Fact<HrPolicy>,
        /// K4. Default: accept with warning.
        bcr_p_direct: Fact<BcrPolicy>,
        /// K5. Default: valid until the judgment.
        hindsight: Fact<Hindsight>,
    }
}
