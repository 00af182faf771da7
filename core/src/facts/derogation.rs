//! Derogations for specific situations (Art. 49 GDPR, Art. 49 UK GDPR, Art. 17 FADP).

use super::fact::Fact;
use super::record::record;
use crate::Regime;
use crate::words::words;
use time::Date;

words! {
    /// The point relied on. Letters mean different things in Art. 49(1) GDPR and in Art. 17(1) FADP.
    pub enum Point is "point" {
        /// Point (a): explicit consent; FADP: express consent.
        A = "a",
        /// Point (b): contract with the data subject; FADP: directly connected with a contract.
        B = "b",
        /// Point (c): contract in the data subject's interest; FADP: overriding public interest or legal claims.
        C = "c",
        /// Point (d): important reasons of public interest; FADP: life or physical integrity.
        D = "d",
        /// Point (e): legal claims; FADP: data made generally accessible.
        E = "e",
        /// Point (f): vital interests; FADP: statutory register.
        F = "f",
        /// Point (g): public register.
        G = "g",
        /// Second subparagraph: compelling legitimate interests.
        Compelling = "compelling",
    }
}

record! {
    /// One derogation relied on, with the conditions of its point. Every condition defaults to unknown but `not_withdrawn`.
    pub struct Derogation is "derogations" {
        /// The point. Required.
        point: Fact<Point>,
        /// The regime whose point it is. Default: the one that is asked about.
        regime: Fact<Regime>,
        /// The first day on which the conditions were met. Default: the day of the question.
        in_place_from: Fact<Date>,
        /// The first day on which they were met no longer. Default: no end.
        in_place_until: Fact<Date>,
        /// Before the GDPR: consent is unambiguous (Directive Art. 26(1)(a)).
        unambiguous: Fact<bool>,
        /// Consent is explicit.
        explicit: Fact<bool>,
        /// Consent is for this transfer or set of transfers.
        specific: Fact<bool>,
        /// The data subject was told of the risks of the transfer.
        informed_of_risks: Fact<bool>,
        /// Consent is free.
        freely_given: Fact<bool>,
        /// Consent has not been withdrawn. Default: it has not.
        not_withdrawn: Fact<bool>,
        /// The data subject is party to the contract, or asked for the steps before it.
        data_subject_party: Fact<bool>,
        /// Where the exporter is a processor: it relies on the point on the controller's behalf.
        on_behalf_of_controller: Fact<bool>,
        /// The transfer is necessary for the purpose of the point.
        necessary: Fact<bool>,
        /// The contract is in the interest of the data subject.
        in_interest_of_data_subject: Fact<bool>,
        /// The public interest is recognised in the law of the regime.
        recognised_in_law: Fact<bool>,
        /// There are specific proceedings.
        specific_proceedings: Fact<bool>,
        /// The data subject is physically or legally incapable of consent.
        incapable_of_consent: Fact<bool>,
        /// The source is a register meant to inform the public.
        public_register: Fact<bool>,
        /// The conditions for consulting the register are met.
        conditions_met: Fact<bool>,
        /// Not the whole register or entire categories are transferred.
        not_entire: Fact<bool>,
        /// The controller's interests are compelling.
        compelling: Fact<bool>,
        /// They are not overridden by those of the data subjects.
        not_overridden: Fact<bool>,
        /// All circumstances were assessed and suitable safeguards provided.
        assessed_with_safeguards: Fact<bool>,
        /// No adequacy decision, tool or other derogation is available.
        no_other_ground: Fact<bool>,
        /// The supervisory authority was informed.
        sa_informed: Fact<bool>,
        /// The data subjects were informed.
        data_subject_informed: Fact<bool>,
        /// FADP (a): consent is express.
        express: Fact<bool>,
        /// FADP (a): consent is for this disclosure.
        this_disclosure: Fact<bool>,
        /// FADP (a): the data subject was informed.
        informed: Fact<bool>,
        /// FADP (b): the disclosure is directly connected with a contract.
        directly_connected_with_contract: Fact<bool>,
        /// FADP (c): there is an overriding public interest.
        overriding_public_interest: Fact<bool>,
        /// FADP (c): it serves legal claims before a court or authority.
        legal_claims: Fact<bool>,
        /// FADP (d): it protects life or physical integrity.
        life_or_integrity: Fact<bool>,
        /// FADP (d): consent cannot be had in reasonable time.
        consent_unobtainable: Fact<bool>,
        /// FADP (e): the data subject made the data generally accessible.
        made_generally_accessible: Fact<bool>,
        /// FADP (e): and did not prohibit their processing.
        not_prohibited: Fact<bool>,
        /// FADP (f): the source is a statutory register.
        statutory_register: Fact<bool>,
    }
}

impl Derogation {
    /// A derogation on a point, its conditions unstated.
    #[must_use]
    pub fn on(point: Point) -> Self {
        Self { point: Fact::Is(point), ..Self::default() }
    }
}
