//! The transfer impact assessment (C-311/18; EDPB Recommendations 01/2020) and the measures that supplement a tool.

use super::fact::{Fact, Held, Slot, Value};
use super::id::Id;
use super::record::{Into, record};
use crate::Place;
use crate::words::{Word, words};
use core::fmt;
use serde::de;
use time::Date;

words! {
    /// What the assessment finds of the protection in the destination.
    pub enum Conclusion is "conclusion" {
        /// Law and practice give essentially equivalent protection.
        Equivalent = "equivalent",
        /// Problematic law is not applied in practice to this importer and these data.
        EquivalentInPractice = "equivalent-in-practice",
        /// Equivalent together with supplementary measures.
        EquivalentWithMeasures = "equivalent-with-measures",
        /// Not equivalent.
        NotEquivalent = "not-equivalent",
    }
}

words! {
    /// A supplementary measure (EDPB Recommendations 01/2020, Annex 2).
    pub enum MeasureKind is "measure" {
        /// Encryption whose key the exporter, or one it trusts in the zone, alone holds (use cases 1 and 3).
        ExporterHeldKeyEncryption = "exporter-held-key-encryption",
        /// Pseudonymisation whose key the exporter alone holds (use case 2).
        ExporterHeldPseudonymisation = "exporter-held-pseudonymisation",
        /// A recipient whom the law of its country protects against access (use case 4).
        ProtectedRecipient = "protected-recipient",
        /// Processing split between parties so that none can identify (use case 5).
        SplitProcessing = "split-processing",
        /// A contractual measure.
        Contractual = "contractual",
        /// An organisational measure.
        Organisational = "organisational",
        /// Encryption on the way only.
        TransportEncryption = "transport-encryption",
    }
}

words! {
    /// Who holds the key.
    pub enum KeyHolder is "key holder" {
        /// The exporter.
        Exporter = "exporter",
        /// The importer.
        Importer = "importer",
        /// A third party.
        ThirdParty = "third-party",
    }
}

record! {
    /// One supplementary measure; in JSON its word alone, or an object.
    pub struct Measure is "measures" {
        /// What the measure is. Required.
        measure: Fact<MeasureKind>,
        /// Who holds the key. Default: as the word says.
        key_holder: Fact<KeyHolder>,
        /// Where the key is. Default: in the zone.
        key_place: Fact<Place>,
        /// The first day of the measure. Default: as the assessment.
        from: Fact<Date>,
        /// The first day without it. Default: no end.
        until: Fact<Date>,
    }
}

impl From<MeasureKind> for Measure {
    fn from(kind: MeasureKind) -> Self {
        Self { measure: Fact::Is(kind), ..Self::default() }
    }
}

/// The measures of an assessment.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Measures(pub(crate) Vec<Measure>);

impl Measures {
    /// The measures, as they were given.
    pub fn iter(&self) -> impl Iterator<Item = &Measure> {
        self.0.iter()
    }
}

impl FromIterator<MeasureKind> for Measures {
    fn from_iter<I: IntoIterator<Item = MeasureKind>>(kinds: I) -> Self {
        Self(kinds.into_iter().map(Measure::from).collect())
    }
}

impl serde::Serialize for Measures {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeSeq;
        let mut seq = s.serialize_seq(Some(self.0.len()))?;
        for measure in &self.0 {
            match measure.measure {
                Fact::Is(kind) if *measure == Measure::from(kind) => seq.serialize_element(kind.word())?,
                _ => seq.serialize_element(measure)?,
            }
        }
        seq.end()
    }
}

impl Held for Measures {
    const EXPECTED: &'static str = "a list of measures";
    fn list<'de, A: de::SeqAccess<'de>>(mut seq: A) -> Option<Result<Self, A::Error>> {
        let mut measures = Vec::new();
        Some(loop {
            match seq.next_element::<WordOrObject>() {
                Ok(Some(WordOrObject(measure))) => measures.push(measure),
                Ok(None) => break Ok(Self(measures)),
                Err(error) => break Err(error),
            }
        })
    }
}

struct WordOrObject(Measure);

impl<'de> de::Deserialize<'de> for WordOrObject {
    fn deserialize<D: de::Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        struct V;
        impl<'de> de::Visitor<'de> for V {
            type Value = WordOrObject;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a measure: its word, or an object")
            }
            fn visit_str<E: de::Error>(self, word: &str) -> Result<WordOrObject, E> {
                let mut measure = Measure::default();
                if measure.measure.set(&Value::Word(word.to_owned())) {
                    return Ok(WordOrObject(measure));
                }
                let known = MeasureKind::ALL.iter().map(|w| w.word());
                Err(E::custom(crate::words::unknown(MeasureKind::WHAT, word, known)))
            }
            fn visit_map<A: de::MapAccess<'de>>(self, map: A) -> Result<WordOrObject, A::Error> {
                let mut measure = Measure::default();
                de::Visitor::visit_map(Into(&mut measure), map)?;
                Ok(WordOrObject(measure))
            }
        }
        d.deserialize_any(V)
    }
}

record! {
    /// The transfer impact assessment that every tool of Art. 46 needs since 16 July 2020.
    pub struct Assessment is "tia" {
        /// Whether one was made. Default: yes where a conclusion is stated, otherwise unknown.
        performed: Fact<bool>,
        /// The day it was made. Default: on or before the day of the question.
        performed_on: Fact<Date>,
        /// What it finds. Default: unknown.
        conclusion: Fact<Conclusion>,
        /// The country whose law it assesses. Default: the importer's, where that is known.
        country: Fact<Place>,
        /// The instrument whose finding it adopts. Default: none.
        relies_on: Fact<Id>,
        /// Whether the importer is exposed to problematic law. Default: yes.
        problematic_law: Fact<bool>,
        /// Whether the importer must see clear text. Default: unknown.
        clear_access_needed: Fact<bool>,
        /// The supplementary measures. Default: unknown.
        measures: Fact<Measures>,
    }
}
