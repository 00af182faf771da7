//! An organisation and what it must have: a representative, a data protection officer, a record of its processing, an
//! impact assessment (Art. 27, 30, 35 to 39 GDPR; Art. 10, 12, 14, 22, 23 FADP).

use super::fact::Fact;
use super::party::Role;
use super::record::record;
use crate::Place;
use time::Date;

record! {
    /// The representative.
    pub struct Representative is "representative" {
        /// Whether one is appointed in writing. Default: unknown.
        appointed: Fact<bool>,
    }
}

record! {
    /// The facts that decide whether an organisation needs a representative.
    pub struct RepresentativeFacts is "the duty to have a representative" {
        /// The country of its establishment. Default: unknown.
        country: Fact<Place>,
        /// Whether it has an establishment in the zone (Art. 3(1)). Default: yes for a country in the zone, otherwise
        /// unknown.
        established_in_zone: Fact<bool>,
        /// Whether it offers goods or services to persons in the zone (Art. 3(2)(a)). Default: unknown.
        offers_to_zone: Fact<bool>,
        /// Whether it monitors persons in the zone (Art. 3(2)(b)). Default: unknown.
        monitors_in_zone: Fact<bool>,
        /// Whether it is a public authority or body. Default: no.
        public_authority: Fact<bool>,
        /// Whether the processing is only occasional. Default: unknown.
        occasional: Fact<bool>,
        /// Whether it includes special or criminal data on a large scale. Default: unknown.
        large_scale_special_or_criminal: Fact<bool>,
        /// Whether a risk to people is unlikely. Default: unknown.
        unlikely_risk: Fact<bool>,
        /// FADP: whether the processing is extensive. Default: unknown.
        large_scale: Fact<bool>,
        /// FADP: whether it is regular. Default: unknown.
        regular: Fact<bool>,
        /// FADP: whether it is a high risk. Default: unknown.
        high_risk: Fact<bool>,
        /// FADP: its role; only controllers need a representative. Default: unknown.
        role: Fact<Role>,
        /// The representative.
        representative: Representative,
    }
}

record! {
    /// The data protection officer.
    pub struct Officer is "dpo" {
        /// Whether one is designated. Default: unknown.
        designated: Fact<bool>,
        /// Whether the contact is published. Default: unknown.
        contact_published: Fact<bool>,
        /// Whether the authority was told. Default: unknown.
        notified: Fact<bool>,
        /// Whether the officer also decides on purposes or means. Default: not stated.
        decides_purposes: Fact<bool>,
    }
}

record! {
    /// The facts that decide whether an organisation needs a data protection officer.
    pub struct OfficerFacts is "the duty to have a data protection officer" {
        /// The country of its establishment, for national thresholds. Default: unknown.
        country: Fact<Place>,
        /// Whether it is a public authority or body. Default: unknown.
        public_authority: Fact<bool>,
        /// Whether it is a court in its judicial capacity. Default: no.
        court_acting_judicially: Fact<bool>,
        /// Whether regular and systematic monitoring of people is a core activity. Default: unknown.
        core_monitoring: Fact<bool>,
        /// Whether processing special or criminal data is a core activity. Default: unknown.
        core_special_or_criminal: Fact<bool>,
        /// Whether that is on a large scale. Default: unknown.
        large_scale: Fact<bool>,
        /// Germany: how many people are constantly engaged in automated processing. Default: unknown.
        persons_in_automated_processing: Fact<u32>,
        /// Germany: whether an impact assessment is required. Default: unknown.
        dpia_required: Fact<bool>,
        /// Germany: whether data are processed commercially to be passed on, or for market or opinion research. Default:
        /// unknown.
        commercial_transfer_or_market_research: Fact<bool>,
        /// FADP: whether it is a federal body. Default: no.
        federal_body: Fact<bool>,
        /// The officer.
        dpo: Officer,
    }
}

record! {
    /// The record of processing activities.
    pub struct RecordKept is "record" {
        /// Whether it is kept. Default: unknown.
        kept: Fact<bool>,
    }
}

record! {
    /// The facts that decide whether an organisation must keep a record of its processing.
    pub struct RecordFacts is "the duty to keep a record" {
        /// The country of its establishment. Default: unknown.
        country: Fact<Place>,
        /// How many people it employs. Default: unknown.
        employees: Fact<u32>,
        /// Whether a risk to people is likely. Default: unknown.
        likely_risk: Fact<bool>,
        /// Whether the processing is only occasional. Default: unknown.
        occasional: Fact<bool>,
        /// Whether it includes special or criminal data. Default: unknown.
        special_or_criminal: Fact<bool>,
        /// Whether a high risk is likely; read where the law asks for one. Default: unknown.
        likely_high_risk: Fact<bool>,
        /// FADP: whether sensitive data are processed on a large scale. Default: unknown.
        sensitive_large_scale: Fact<bool>,
        /// FADP: whether there is high-risk profiling. Default: unknown.
        high_risk_profiling: Fact<bool>,
        /// FADP: whether it is a federal body. Default: no.
        federal_body: Fact<bool>,
        /// The record.
        record: RecordKept,
    }
}

record! {
    /// The impact assessment.
    pub struct ImpactAssessment is "dpia" {
        /// Whether it was done. Default: unknown.
        performed: Fact<bool>,
        /// The day it was done. Default: before the day asked about.
        performed_on: Fact<Date>,
        /// The day the processing was last changed. Default: not stated.
        processing_changed_on: Fact<Date>,
        /// Whether a high risk remained. Default: not stated.
        residual_high_risk: Fact<bool>,
    }
}

record! {
    /// The prior consultation of the authority (Art. 36 GDPR).
    pub struct Consultation is "prior_consultation" {
        /// Whether it took place. Default: unknown.
        done: Fact<bool>,
    }
}

record! {
    /// The facts that decide whether processing needs an impact assessment: first the nine criteria of WP248.
    pub struct ImpactFacts is "the duty to assess the impact" {
        /// The country of the organisation. Default: unknown.
        country: Fact<Place>,
        /// Whether people are scored or profiled. Default: unknown.
        scoring_profiling: Fact<bool>,
        /// Whether decisions with legal or similar effect are automated. Default: unknown.
        automated_decision_legal_effect: Fact<bool>,
        /// Whether people are monitored systematically. Default: unknown.
        systematic_monitoring: Fact<bool>,
        /// Whether the data are sensitive or very personal. Default: unknown.
        sensitive_data: Fact<bool>,
        /// Whether it is on a large scale. Default: unknown.
        large_scale: Fact<bool>,
        /// Whether datasets are matched or combined. Default: unknown.
        matching_datasets: Fact<bool>,
        /// Whether the people are vulnerable, as children and employees are. Default: unknown.
        vulnerable_subjects: Fact<bool>,
        /// Whether technology is used or applied in a new way. Default: unknown.
        innovative_technology: Fact<bool>,
        /// Whether it keeps people from a right, service or contract. Default: unknown.
        prevents_right_or_service: Fact<bool>,
        /// Whether a publicly accessible area is monitored (Art. 35(3)(c)). Default: no.
        public_area: Fact<bool>,
        /// Whether it is likely to be a high risk all the same (Art. 35(1)). Default: no where every criterion is known not
        /// to be met, otherwise unknown; FADP: unknown.
        likely_high_risk: Fact<bool>,
        /// Whether it is on the national list of Art. 35(4). Default: as `likely_high_risk`.
        on_national_list: Fact<bool>,
        /// Whether it is on the national list of exemptions (Art. 35(5)). Default: no.
        on_national_exemption_list: Fact<bool>,
        /// Whether the impact was assessed when the law was made (Art. 35(10) GDPR; Art. 22(4) FADP). Default: no.
        assessed_in_legislation: Fact<bool>,
        /// The assessment.
        dpia: ImpactAssessment,
        /// The consultation of the authority.
        prior_consultation: Consultation,
    }
}
