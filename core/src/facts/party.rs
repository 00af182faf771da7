//! Who: the party that discloses and the party that receives, as far as a transfer needs to know them.

use super::fact::Fact;
use super::record::{Named, record};
use crate::words::words;
use crate::{Organisation, Place, Regime};

words! {
    /// The role of a party for one processing (Art. 4(7)-(8), 26 GDPR).
    pub enum Role is "role" {
        /// Decides why and how.
        Controller = "controller",
        /// Decides why and how together with another.
        JointController = "joint-controller",
        /// Acts on a controller's behalf.
        Processor = "processor",
    }
}

impl Role {
    /// Whether the party decides, alone or jointly.
    #[must_use]
    pub const fn is_controller(self) -> bool {
        matches!(self, Self::Controller | Self::JointController)
    }
}

words! {
    /// What kind of body a party is.
    pub enum PartyKind is "kind of party" {
        /// A company.
        Company = "company",
        /// A public authority or body.
        PublicAuthority = "public-authority",
        /// An association, foundation or other non-profit body.
        Association = "association",
        /// A natural person.
        NaturalPerson = "natural-person",
    }
}

words! {
    /// The line of business of a party, where a rule or a warning depends on it.
    pub enum Sector is "sector" {
        /// A bank.
        Bank = "bank",
        /// A payment service, gateway or acquirer.
        Payment = "payment",
        /// An insurer.
        Insurance = "insurance",
        /// A telecommunications carrier.
        Telecom = "telecom",
        /// An air, sea, rail or road carrier.
        Carrier = "carrier",
        /// A non-profit organisation.
        Nonprofit = "nonprofit",
        /// A postal or parcel service.
        Postal = "postal",
        /// An auditor.
        Auditor = "auditor",
        /// A bookkeeper or accounting firm.
        Accounting = "accounting",
        /// A lawyer.
        Lawyer = "lawyer",
        /// A tax adviser.
        TaxAdviser = "tax-adviser",
        /// A public authority.
        PublicAuthority = "public-authority",
        /// An occupational health service.
        OccupationalHealth = "occupational-health",
        /// A debt collector.
        DebtCollection = "debt-collection",
        /// A buyer of debts.
        DebtPurchase = "debt-purchase",
        /// An advertising network or platform.
        AdNetwork = "ad-network",
        /// A provider of software or hosting.
        Software = "software",
        /// A social network.
        Social = "social",
        /// A provider of artificial intelligence.
        Ai = "ai",
        /// A provider of audience measurement.
        Analytics = "analytics",
        /// A provider of a suite of office software.
        ProductivitySuite = "productivity-suite",
        /// A hospital or other provider of care.
        Health = "health",
        /// Another line of business.
        Other = "other",
    }
}

words! {
    /// What a party or tool is used for.
    pub enum Function is "function" {
        /// Servers, storage, networks.
        Hosting = "hosting",
        /// Measurement of use.
        Analytics = "analytics",
        /// Advertising.
        Advertising = "advertising",
        /// A social network.
        Social = "social",
        /// Artificial intelligence.
        Ai = "ai",
        /// A suite of office software.
        ProductivitySuite = "productivity-suite",
        /// Telecommunications.
        Telecom = "telecom",
        /// Recording of what visitors do.
        SessionReplay = "session-replay",
        /// Pop-ups on a website.
        PopUp = "pop-up",
        /// Content of another site within a page.
        EmbeddedContent = "embedded-content",
        /// Customer relations.
        Crm = "crm",
        /// E-mail.
        Mail = "mail",
        /// Marketing.
        Marketing = "marketing",
        /// Newsletters.
        Newsletter = "newsletter",
        /// Text messages.
        Sms = "sms",
        /// Support.
        Support = "support",
        /// Chat.
        Chat = "chat",
        /// Surveys.
        Survey = "survey",
        /// Payment.
        Payment = "payment",
        /// Accounting.
        Accounting = "accounting",
        /// Monitoring of systems.
        Monitoring = "monitoring",
        /// Identity and access.
        Identity = "identity",
        /// Administration of staff.
        Hr = "hr",
        /// Recruiting.
        Recruiting = "recruiting",
        /// Development of software.
        Development = "development",
        /// Another function.
        Other = "other",
    }
}

record! {
    /// One fact for each regime.
    pub struct ByRegime is "a regime" {
        /// Under the GDPR.
        eu_gdpr @ "eu-gdpr": Fact<bool>,
        /// Under the UK GDPR.
        uk_gdpr @ "uk-gdpr": Fact<bool>,
        /// Under the Swiss FADP.
        ch_fadp @ "ch-fadp": Fact<bool>,
        /// Under Directive 95/46/EC.
        eu_dir_95_46 @ "eu-dir-95-46": Fact<bool>,
    }
}

impl ByRegime {
    /// The fact for a regime; unstated for the regimes that are not judged.
    #[must_use]
    pub fn get(&self, regime: Regime) -> &Fact<bool> {
        match regime {
            Regime::EuGdpr => &self.eu_gdpr,
            Regime::UkGdpr => &self.uk_gdpr,
            Regime::ChFadp => &self.ch_fadp,
            Regime::EuDir9546 => &self.eu_dir_95_46,
            _ => &Fact::Unstated,
        }
    }
}

record! {
    /// The party that discloses the data: the controller or processor that engages the next one.
    pub struct Exporter is "exporter" {
        /// The country of the establishment in whose activities the data are processed. Default: unknown.
        country: Fact<Place>,
        /// What kind of body it is. Default: unknown.
        kind: Fact<PartyKind>,
        /// Its role for this processing. Default: unknown.
        role: Fact<Role>,
        /// Whether it exercises public powers in this transfer (Art. 49(3) GDPR). Default: no for companies,
        /// associations and persons, otherwise unknown.
        exercises_public_powers: Fact<bool>,
        /// Whether it is a Swiss federal body. Default: unknown.
        federal_body: Fact<bool>,
        /// Whether a regime applies to it, in place of the test of territorial scope. Default: computed.
        subject_to: ByRegime,
        /// Whether it offers goods or services to persons in the zone of a regime (Art. 3(2)(a)). Default: unknown.
        offers_to: ByRegime,
        /// Whether it monitors persons in the zone of a regime (Art. 3(2)(b)). Default: unknown.
        monitors_in: ByRegime,
        /// Whether it processes in the context of an establishment in the zone of a regime (Art. 3(1)). Default: unknown.
        establishment_in: ByRegime,
        /// As `offers_to`, for the regime that is asked about.
        offers_to_zone: Fact<bool>,
        /// As `monitors_in`, for the regime that is asked about.
        monitors_in_zone: Fact<bool>,
        /// As `establishment_in`, for the regime that is asked about.
        establishment_in_zone: Fact<bool>,
        /// Before the GDPR: whether it uses equipment in the zone for the processing (Directive Art. 4(1)(c)). Default:
        /// unknown.
        uses_equipment_in_zone: Fact<bool>,
    }
}

record! {
    /// The party that receives the data or gets access to them.
    pub struct Importer is "importer" {
        /// The country of the establishment that contracts and processes. Default: unknown.
        country: Fact<Place>,
        /// The international organisation that it is, whatever the country of its seat. Default: none.
        international_organisation: Fact<Organisation>,
        /// Its role for this processing; `none` for a person who is no recipient. Default: unknown.
        role: Fact<Role>,
        /// Its line of business. Default: none that matters.
        sector: Fact<Sector>,
        /// The country of the parent that controls it. Default: none.
        parent_country: Fact<Place>,
        /// Whether exporter and importer are one legal person. Default: no.
        same_legal_entity: Fact<bool>,
        /// Whether it is an employee of the exporter. Default: no.
        is_employee: Fact<bool>,
        /// Whether it is the controller for whom the exporter processes. Default: no, but unknown where a processor
        /// sends to a controller.
        is_exporters_controller: Fact<bool>,
        /// Whether both belong to one group. Default: unknown.
        same_group: Fact<bool>,
        /// Whether its processing of these data is itself subject to the GDPR (Art. 3(2)). Default: unknown.
        subject_to_gdpr: Fact<bool>,
        /// For a code that covers territories inside and outside the zone: whether this one is inside. Default: unknown.
        territory_in_zone: Fact<bool>,
        /// For a decision that leaves out part of a country: whether it is in the part covered. Default: unknown.
        in_decision_territory: Fact<bool>,
        /// The conditions that an adequacy decision sets for the recipient, by their name. Default: unknown.
        is: Named,
    }
}
