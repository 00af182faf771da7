//! How the data move: mode, frequency, place of processing, and what set the transfer off.

use super::fact::Fact;
use super::record::record;
use crate::Place;
use crate::words::words;

words! {
    /// How the importer comes by the data.
    pub enum Mode is "mode" {
        /// The data are sent.
        Transmission = "transmission",
        /// The importer sees the data where they are, even on screen only.
        RemoteAccess = "remote-access",
        /// The importer keeps the data.
        Storage = "storage",
        /// A tag, button or pixel of the importer on the exporter's page makes the visitor's device send them.
        EmbeddedThirdParty = "embedded-third-party",
        /// The data only pass through.
        Transit = "transit",
        /// The data are put on a public page.
        Publication = "publication",
        /// The data subject gives them to the importer.
        DirectCollection = "direct-collection",
        /// Staff of the exporter see them abroad.
        InternalAccess = "internal-access",
    }
}

words! {
    /// How often the transfer happens (recital 111 GDPR).
    pub enum Frequency is "frequency" {
        /// Once.
        OneOff = "one-off",
        /// More than once, but not regularly.
        Occasional = "occasional",
        /// Regularly.
        Repetitive = "repetitive",
        /// As a standing arrangement.
        Systematic = "systematic",
    }
}

words! {
    /// How many data subjects are concerned.
    pub enum DataSubjects is "number of data subjects" {
        /// A limited number.
        Limited = "limited",
        /// A large number.
        Large = "large",
    }
}

words! {
    /// What set the transfer off; `none` for the exporter's own decision.
    pub enum Trigger is "trigger" {
        /// A judgment or order of a court or authority of a third country (Art. 48 GDPR).
        ThirdCountryAuthorityOrder = "third-country-authority-order",
    }
}

record! {
    /// The movement of the data.
    pub struct Flow is "flow" {
        /// How the importer comes by the data. Default: transmission.
        mode: Fact<Mode>,
        /// Whether the data are encrypted on the way. Default: unknown.
        encrypted_in_transit: Fact<bool>,
        /// How often. Default: unknown.
        frequency: Fact<Frequency>,
        /// How many data subjects. Default: unknown.
        data_subjects: Fact<DataSubjects>,
        /// What set it off. Default: none.
        trigger: Fact<Trigger>,
        /// For a publication: whether the page is hosted in the zone. Default: unknown.
        hosted_in_zone: Fact<bool>,
    }
}

record! {
    /// The processing at the importer.
    pub struct Processing is "processing" {
        /// The countries of the servers or of the processing; never a substitute for the importer's country. Default: none.
        location: Fact<Places>,
        /// Whether it is purely personal or household activity (Art. 2(2)(c) GDPR). Default: no.
        household: Fact<bool>,
        /// Whether the importer's own staff process at a location outside the zone. Default: unknown.
        by_importer_itself: Fact<bool>,
    }
}

/// One or more places; written as a word or a list of words.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Places(pub(crate) Vec<Place>);

impl Places {
    /// The places, as they were given.
    pub fn iter(&self) -> impl Iterator<Item = Place> {
        self.0.iter().copied()
    }
}

impl FromIterator<Place> for Places {
    fn from_iter<I: IntoIterator<Item = Place>>(places: I) -> Self {
        Self(places.into_iter().collect())
    }
}

impl serde::Serialize for Places {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        match self.0.as_slice() {
            [one] => one.serialize(s),
            several => several.serialize(s),
        }
    }
}

impl super::fact::Held for Places {
    const EXPECTED: &'static str = "a country or a list of countries";
    const MAY_BE_NONE: bool = true;
    fn word(word: &str) -> Option<Result<Self, String>> {
        Some(word.parse().map(|place| Self(vec![place])).map_err(|e: crate::WordError| e.to_string()))
    }
    fn list<'de, A: serde::de::SeqAccess<'de>>(seq: A) -> Option<Result<Self, A::Error>> {
        Some(<Vec<Place> as super::fact::Held>::list(seq)?.map(Self))
    }
}

record! {
    /// The order of a third-country authority, judged by the two steps of EDPB Guidelines 02/2024.
    pub struct Order is "order" {
        /// Whether a lawful basis of Art. 6 carries compliance with it. Default: unknown.
        article6_basis: Fact<bool>,
        /// Whether it rests on an international agreement. Default: unknown.
        international_agreement: Fact<bool>,
        /// Whether that agreement provides appropriate safeguards. Default: unknown.
        agreement_has_safeguards: Fact<bool>,
    }
}

record! {
    /// Special law that bears on this transfer.
    pub struct LawOfTheCase is "law" {
        /// Whether Union or Member State law bars transfers of this category (Art. 49(5) GDPR). Default: no.
        limit_49_5: Fact<bool>,
    }
}
