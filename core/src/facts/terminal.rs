//! Access to the devices of users (Art. 5(3) Directive 2002/58/EC, regulation 6 PECR, Art. 45c FMG).

use super::consent::AskedConsent;
use super::fact::Fact;
use super::record::record;

record! {
    /// What is stored on or read from the devices of users.
    pub struct Terminal is "terminal" {
        /// Something is stored or read. Default: unknown for tools and data that suggest it, otherwise no.
        access: Fact<bool>,
        /// It is strictly necessary for a service the user asked for. Default: unknown.
        strictly_necessary: Fact<bool>,
        /// The consent to it.
        consent: AskedConsent,
        /// The consent comes before the access. Default: unknown.
        prior: Fact<bool>,
        /// Browser settings are taken for consent. Default: no.
        consent_by_browser_settings: Fact<bool>,
        /// National law accepts that on the day. Default: as the law data say.
        browser_settings_accepted: Fact<bool>,
        /// Refusing later is as easy as accepting. Default: unknown.
        withdrawal_as_easy: Fact<bool>,
        /// An exception of PECR of 2025 applies. Default: no.
        uk_exception: Fact<bool>,
        /// Switzerland: users are told. Default: unknown.
        informed: Fact<bool>,
        /// Switzerland: users can refuse. Default: unknown.
        refusal_possible: Fact<bool>,
    }
}
