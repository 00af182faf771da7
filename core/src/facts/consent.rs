//! Consent (Art. 4(11), 7 GDPR) and the consent of children (Art. 8), wherever a question asks for them.

use super::fact::Fact;
use super::purpose::{DataSubject, PurposeData};
use super::record::record;
use super::set::Set;
use crate::words::words;
use time::Date;

words! {
    /// A way to withdraw a consent.
    pub enum WithdrawalChannel is "way to withdraw" {
        /// An account or settings page.
        Portal = "portal",
        /// A link in each message.
        Link = "link",
        /// A letter or e-mail.
        Mail = "mail",
        /// A call.
        Phone = "phone",
        /// The settings of the browser.
        Browser = "browser",
    }
}

record! {
    /// One consent and its conditions. Where nothing else is said a condition defaults to unknown.
    pub struct Consent is "a consent" {
        /// People could refuse without disadvantage.
        freely_given: Fact<bool>,
        /// It was given for each purpose.
        specific: Fact<bool>,
        /// People were told who asks, for what, and that they can withdraw.
        informed: Fact<bool>,
        /// People acted themselves, without a box ticked in advance. Default: no for marketing that is on by default.
        unambiguous: Fact<bool>,
        /// The controller can show it. Default: as `recorded`.
        demonstrable: Fact<bool>,
        /// It is withdrawn as easily as given. Default: no if the browser is the only way.
        withdrawal_as_easy: Fact<bool>,
        /// A service depends on consent to data it does not need. Default: no.
        conditional_on_unneeded_data: Fact<bool>,
        /// The controller has power over the people it asks. Default: no.
        imbalance: Fact<bool>,
        /// Who does not consent must pay. Default: no.
        consent_or_pay: Fact<bool>,
        /// It was withdrawn. Default: as `withdrawn_on` says, otherwise no.
        withdrawn: Fact<bool>,
        /// The day it was given. Default: before the day of the question.
        given_on: Fact<Date>,
        /// The day it was withdrawn. Default: not withdrawn.
        withdrawn_on: Fact<Date>,
        /// It is explicit.
        explicit: Fact<bool>,
        /// Each consent is recorded.
        recorded: Fact<bool>,
        /// The ways to withdraw.
        withdrawal_channels: Fact<Set<WithdrawalChannel>>,
    }
}

record! {
    /// A consent that may not have been asked for at all. Where nothing is known of its conditions, `true` or `false` in its
    /// place says whether it was given.
    pub struct AskedConsent is "a consent", bare "given" {
        /// It was asked for and given. Default: yes where another fact of the consent is stated, otherwise unknown.
        given: Fact<bool>;
        /// Its conditions.
        with terms: Consent,
    }
}

record! {
    /// The consent that a question of its own is about.
    pub struct JudgedConsent is "a consent" {
        /// It must be explicit. Default: no.
        explicit_needed: Fact<bool>;
        /// Its conditions.
        with terms: Consent,
    }
}

record! {
    /// What is known of the age of the person who consents.
    pub struct Child is "child" {
        /// An online service is offered directly to a child. Default: no.
        service_offered_directly: Fact<bool>,
        /// The age in full years on the day of the question. Default: an adult, where nothing speaks of children.
        age: Fact<u16>,
        /// The day of birth.
        born_on: Fact<Date>,
        /// The age in full years on the day of the consent; goes before the two above.
        age_at_consent: Fact<u16>,
        /// A parent consented or authorised the consent. Default: unknown.
        parental_authorised: Fact<bool>,
        /// That it was a parent was verified with reasonable effort. Default: unknown.
        reasonable_verification: Fact<bool>,
        /// The child consented as well. Default: unknown.
        consented_too: Fact<bool>,
        /// A minor of that age can consent alone under national law. Default: unknown.
        capacity_under_national_law: Fact<bool>,
    }
}

record! {
    /// A consent as a question of its own.
    pub struct ConsentQuestion is "a question of consent" {
        /// The consent.
        consent: JudgedConsent,
        /// The age of the person.
        child: Child,
        /// The person.
        data_subject: DataSubject,
        /// The data.
        data: PurposeData,
    }
}
