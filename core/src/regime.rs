//! The laws a transfer can be judged under.

use crate::nearest::words;

words! {
    /// A body of data protection law with transfer rules of its own.
    ///
    /// The first three are judged ([`Regime::JUDGED`]); the others are known so that nobody takes one of
    /// their instruments for a ground under a judged one.
    pub enum Regime: "regime" {
        /// The General Data Protection Regulation, in the EU and, since 2018-07-20, the whole EEA.
        EuGdpr = "eu-gdpr",
        /// The UK GDPR with the Data Protection Act 2018, since 2021-01-01.
        UkGdpr = "uk-gdpr",
        /// The Swiss Federal Act on Data Protection.
        ChFadp = "ch-fadp",
        /// The Data Protection Directive, until 2018-05-25.
        EuDir9546 = "eu-dir-95-46",
        /// The Law Enforcement Directive: police and judicial data.
        EuLed = "eu-led",
        /// The Regulation for the institutions and bodies of the Union.
        EuEudpr = "eu-eudpr",
    }
}

impl Regime {
    /// The regimes of today a transfer can be judged under.
    pub const JUDGED: [Self; 3] = [Self::EuGdpr, Self::UkGdpr, Self::ChFadp];

    /// Whether a transfer can be judged under it: the three of today, and the Directive for days before the GDPR.
    #[must_use]
    pub const fn is_judged(self) -> bool {
        matches!(self, Self::EuGdpr | Self::UkGdpr | Self::ChFadp | Self::EuDir9546)
    }

    /// Its place in [`Regime::ALL`].
    #[must_use]
    pub const fn index(self) -> usize {
        self as usize
    }
}
