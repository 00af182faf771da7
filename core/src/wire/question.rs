//! How a question is written.

use super::{Detail, InputError, Kind};
use crate::facts::Fact;
use crate::law::Law;
use crate::{Language, Regime};
use core::fmt;
use serde::{Deserialize, Deserializer, Serialize, de};
use serde_json::value::RawValue;
use time::Date;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Question<'a> {
    #[serde(borrow, default)]
    pub(super) id: Option<&'a RawValue>,
    pub(super) question: Kind,
    #[serde(default)]
    pub(super) regime: Option<Regime>,
    #[serde(default)]
    pub(super) lang: Option<Language>,
    #[serde(default)]
    pub(super) as_of: Option<When>,
    #[serde(borrow, default)]
    pub(super) facts: Option<&'a RawValue>,
    #[serde(borrow, default)]
    pub(super) overlay: Option<&'a RawValue>,
    #[serde(default)]
    pub(super) from: Option<When>,
    #[serde(default)]
    pub(super) to: Option<When>,
    #[serde(default)]
    pub(super) detail: Option<Detail>,
}

/// A date, or a day counted from an edge of an instrument: `{"instrument": …, "edge": "ends_on", "days": -1}`.
pub(super) enum When {
    On(Date),
    Edge { instrument: String, edge: String, days: i64 },
}

impl<'de> Deserialize<'de> for When {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        struct V;
        impl<'de> de::Visitor<'de> for V {
            type Value = When;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a date, or an edge of an instrument")
            }
            fn visit_str<E: de::Error>(self, text: &str) -> Result<When, E> {
                match Fact::<Date>::deserialize(de::value::StrDeserializer::<E>::new(text))? {
                    Fact::Is(day) => Ok(When::On(day)),
                    _ => Err(E::custom("a date is needed here")),
                }
            }
            fn visit_map<A: de::MapAccess<'de>>(self, map: A) -> Result<When, A::Error> {
                #[derive(Deserialize)]
                #[serde(deny_unknown_fields)]
                struct Edge {
                    instrument: String,
                    edge: String,
                    #[serde(default)]
                    days: i64,
                }
                let Edge { instrument, edge, days } = Edge::deserialize(de::value::MapAccessDeserializer::new(map))?;
                Ok(When::Edge { instrument, edge, days })
            }
        }
        d.deserialize_any(V)
    }
}

impl When {
    pub(super) fn day(&self, law: &Law) -> Result<Date, String> {
        let (instrument, edge, days) = match self {
            Self::On(day) => return Ok(*day),
            Self::Edge { instrument, edge, days } => (instrument, edge, days),
        };
        let found = law
            .instrument(instrument)
            .ok_or_else(|| crate::words::unknown("instrument", instrument, law.instruments().iter().map(|i| &*i.id)))?;
        let edges = ["applies_from", "ends_on", "new_contracts_end_on"];
        let day = match edge.as_str() {
            "applies_from" => found.applies_from,
            "ends_on" => found.ends_on,
            "new_contracts_end_on" => found.new_contracts_end_on,
            other => return Err(crate::words::unknown("edge", other, edges)),
        };
        day.and_then(|day| crate::day::plus(day, *days)).ok_or_else(|| format!("`{instrument}` has no `{edge}`"))
    }
}

/// A question of one transfer, read in one pass.
#[cfg(not(target_family = "wasm"))]
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct AboutTransfer<'a> {
    #[serde(borrow, default)]
    pub(super) id: Option<&'a RawValue>,
    pub(super) question: Kind,
    #[serde(default)]
    pub(super) regime: Option<Regime>,
    pub(super) as_of: When,
    pub(super) facts: crate::facts::Transfer,
    #[serde(default)]
    pub(super) detail: Option<Detail>,
}

#[derive(Serialize)]
pub(super) struct Answer<'a, T> {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) id: Option<&'a RawValue>,
    pub(super) question: Kind,
    #[serde(flatten)]
    pub(super) answer: T,
}

#[derive(Serialize)]
pub(super) struct Refusal<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) id: Option<&'a RawValue>,
    pub(super) error: InputError,
}
