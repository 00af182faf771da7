//! The exceptions for special categories (Art. 9(2) GDPR) and criminal data (Art. 10).

use super::basis::Jurisdiction;
use super::consent::Consent;
use super::fact::Fact;
use super::record::record;
use crate::Place;
use crate::words::words;

words! {
    /// A point of Art. 9(2) GDPR.
    pub enum ExceptionPoint is "point of Art. 9(2)" {
        /// Explicit consent.
        A = "a",
        /// Employment and social law.
        B = "b",
        /// Vital interests.
        C = "c",
        /// Non-profit bodies.
        D = "d",
        /// Data made public by the person.
        E = "e",
        /// Legal claims and courts.
        F = "f",
        /// Substantial public interest.
        G = "g",
        /// Health and social care.
        H = "h",
        /// Public health.
        I = "i",
        /// Archiving, research, statistics.
        J = "j",
        /// None of these.
        Other = "other",
    }
}

words! {
    /// The field of law of point (b).
    pub enum FieldOfLaw is "field of law" {
        /// Employment.
        Employment = "employment",
        /// Social security.
        SocialSecurity = "social-security",
        /// Social protection.
        SocialProtection = "social-protection",
        /// Another.
        Other = "other",
    }
}

words! {
    /// The aim of the body of point (d).
    pub enum Aim is "aim" {
        /// Political.
        Political = "political",
        /// Philosophical.
        Philosophical = "philosophical",
        /// Religious.
        Religious = "religious",
        /// That of a trade union.
        TradeUnion = "trade-union",
        /// Another.
        Other = "other",
    }
}

record! {
    /// One exception relied on. Where nothing else is said a condition defaults to unknown.
    pub struct Exception is "art9" {
        /// The point of Art. 9(2).
        point: Fact<ExceptionPoint>,
        /// (a): national law excludes consent. Default: no.
        ms_law_excludes_consent: Fact<bool>,
        /// (b), (g), (i), (j): the law is named.
        law_named: Fact<bool>,
        /// Whose law it is. Default: from `law_country`.
        jurisdiction: Fact<Jurisdiction>,
        /// The country of the law.
        law_country: Fact<Place>,
        /// (b): the field of law.
        field: Fact<FieldOfLaw>,
        /// (b), (g), (i): the law has safeguards.
        law_has_safeguards: Fact<bool>,
        /// (g): there is a substantial public interest.
        substantial_public_interest: Fact<bool>,
        /// (g), (j): it is proportionate to the aim.
        proportionate: Fact<bool>,
        /// (i): there is an interest of public health.
        public_health_interest: Fact<bool>,
        /// (j): the safeguards of Art. 89(1) are in place.
        art89_safeguards: Fact<bool>,
        /// The law asks for a permit of the authority. Default: no; for (g) it depends on the country of the law.
        permit_required: Fact<bool>,
        /// The authority has given the permit.
        authority_permit: Fact<bool>,
        /// (c): a vital interest is at stake.
        vital_interest: Fact<bool>,
        /// (c): the person cannot consent.
        incapable_of_consent: Fact<bool>,
        /// (d): a non-profit body acts in its legitimate activities.
        nonprofit_with_aim: Fact<bool>,
        /// (d): the aim of the body.
        aim: Fact<Aim>,
        /// (d): it concerns members, former members and regular contacts only.
        members_or_regular_contacts: Fact<bool>,
        /// (d): the data leave the body only with consent.
        not_disclosed_outside_without_consent: Fact<bool>,
        /// (d): the body has appropriate safeguards.
        appropriate_safeguards: Fact<bool>,
        /// (e): the person deliberately made the data public.
        manifestly_made_public: Fact<bool>,
        /// (f): it serves legal claims or a court.
        legal_claims: Fact<bool>,
        /// (h): it serves health care, social care or occupational medicine.
        purpose_health_or_social_care: Fact<bool>,
        /// (h): a law or a contract with a health professional covers it.
        law_or_contract_with_professional: Fact<bool>,
        /// (h): it rests on a law, not on a contract.
        by_law: Fact<bool>,
        /// (h): someone bound by professional secrecy is responsible.
        professional_secrecy: Fact<bool>,
        /// It is necessary.
        necessary: Fact<bool>;
        /// (a): the consent.
        with consent: Consent,
    }
}

record! {
    /// What allows criminal data to be processed (Art. 10 GDPR).
    pub struct CriminalData is "art10" {
        /// It is under the control of official authority. Default: no for a controller that is no public authority.
        official_authority: Fact<bool>,
        /// A law authorises it. Default: unknown.
        law_authorises: Fact<bool>,
        /// Whose law it is. Default: unknown.
        jurisdiction: Fact<Jurisdiction>,
        /// The law has safeguards. Default: unknown.
        safeguards: Fact<bool>,
    }
}
