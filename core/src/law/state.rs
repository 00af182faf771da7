//! A state of the law.

use std::fmt;
use std::sync::Arc;

use time::Date;

use super::book::{
    Alias, Authority, ConsentAge, EEA_ACT, Event, Finding, Instrument, Parameter, ParameterValue, Period, Source,
    Status, Tables, Territory,
};
use crate::place::{Country, Organisation};
use crate::regime::Regime;

/// A state of the law: every instrument with its window in time, and everything else that is data.
///
/// [`Law::bundled`] is the edition this version of the library was built with; it costs nothing. An
/// [`Overlay`](super::Overlay) makes another one from it. A law never changes, so threads can share it; a clone
/// is a pointer.
///
/// # Example
/// ```
/// # use lawful::law::Law;
/// let law = Law::bundled();
/// let shield = law.instrument("eu-adequacy-us-privacy-shield").unwrap();
/// assert_eq!(shield.ended_by.as_deref(), Some("case-schrems-2"));
/// ```
#[derive(Clone)]
pub struct Law(Inner);

#[derive(Clone)]
enum Inner {
    Bundled(&'static Tables),
    Amended(Arc<Tables>),
}

impl Law {
    /// The edition bundled with the library.
    #[must_use]
    pub const fn bundled() -> Self {
        Self(Inner::Bundled(&super::bundled::TABLES))
    }

    pub(super) fn from_tables(tables: Tables) -> Self {
        Self(Inner::Amended(Arc::new(tables)))
    }

    #[inline]
    pub(super) fn tables(&self) -> &Tables {
        match &self.0 {
            Inner::Bundled(tables) => tables,
            Inner::Amended(tables) => tables,
        }
    }

    /// The name of the edition, `2026.11`; with `+overlay` when it was changed.
    #[must_use]
    pub fn edition(&self) -> &str {
        &self.tables().edition
    }

    /// SHA-256 over the content, in hexadecimal: two laws with one digest answer alike.
    #[must_use]
    pub fn digest(&self) -> &str {
        &self.tables().digest
    }

    /// The day the edition was put together.
    #[must_use]
    pub fn as_of(&self) -> Date {
        self.tables().as_of
    }

    /// The day of the youngest source. Nothing here speaks for later days.
    #[must_use]
    pub fn last_evidence(&self) -> Date {
        self.tables().last_evidence
    }

    /// Every instrument; its place is its [`Instrument::index`].
    #[must_use]
    pub fn instruments(&self) -> &[Instrument] {
        &self.tables().instruments
    }

    /// The instrument with this id.
    #[must_use]
    pub fn instrument(&self, id: &str) -> Option<&Instrument> {
        let tables = self.tables();
        tables.position(id).map(|place| &tables.instruments[place])
    }

    /// The adequacy instruments of a regime that cover a country at some time: it is among their destinations, or
    /// a period of its line names them as basis. Whether one is in force on a day is for
    /// [`Instrument::in_force`] to say.
    #[inline]
    pub fn adequacy(&self, regime: Regime, country: Country) -> impl Iterator<Item = &Instrument> {
        let tables = self.tables();
        tables.adequacy(regime, country).iter().map(|&place| &tables.instruments[usize::from(place)])
    }

    /// The adequacy instruments of a regime that cover an international organisation (`EPO`) at some time.
    pub fn adequacy_for_organisation(
        &self,
        regime: Regime,
        organisation: Organisation,
    ) -> impl Iterator<Item = &Instrument> {
        let tables = self.tables();
        let places = tables.index.organisations.iter().map(|&place| &tables.instruments[usize::from(place)]);
        places.filter(move |act| {
            act.regime == regime && act.scope.organisations.iter().any(|id| id.as_ref() == organisation.as_str())
        })
    }

    /// The act a regime rests on. For exporters in Norway, Iceland and Liechtenstein the `eu-gdpr` rests on the
    /// decision that took it into the EEA Agreement.
    #[must_use]
    pub fn base_act(&self, regime: Regime, country: Option<Country>) -> &Instrument {
        let tables = self.tables();
        let in_eea = regime == Regime::EuGdpr && matches!(country, Some(Country::NO | Country::IS | Country::LI));
        let slot = if in_eea { EEA_ACT } else { regime.index() };
        &tables.instruments[usize::from(tables.index.base_acts[slot])]
    }

    /// What a country is under a regime on a day. None for a regime that is not judged, and before its lines begin.
    #[inline]
    #[must_use]
    pub fn status(&self, regime: Regime, country: Country, day: Date) -> Option<Status> {
        self.period(regime, country, day).map(|period| period.status)
    }

    /// The period a day falls into in the line of a country under a regime.
    #[inline]
    #[must_use]
    pub fn period(&self, regime: Regime, country: Country, day: Date) -> Option<&Period> {
        self.territory(country).period(regime, day)
    }

    /// A country with its lines.
    #[inline]
    #[must_use]
    pub fn territory(&self, country: Country) -> &Territory {
        &self.tables().territories[country.index()]
    }

    /// Every country, in the order of [`Country::index`].
    #[must_use]
    pub fn territories(&self) -> &[Territory] {
        &self.tables().territories
    }

    /// The age from which a child consents alone to an online service in a country on a day, under a regime.
    #[must_use]
    pub fn consent_age(&self, regime: Regime, country: Country, day: Date) -> Option<&ConsentAge> {
        let holds = |age: &&ConsentAge| age.from <= day && age.until.is_none_or(|until| day < until);
        self.consent_ages().iter().filter(|age| age.country == country && age.regime == regime).find(holds)
    }

    /// Every age of consent.
    #[must_use]
    pub fn consent_ages(&self) -> &[ConsentAge] {
        &self.tables().consent_ages
    }

    /// Every supervisory authority.
    #[must_use]
    pub fn authorities(&self) -> &[Authority] {
        &self.tables().authorities
    }

    /// The supervisory authorities of a country, the national one first.
    pub fn authorities_of(&self, country: Country) -> impl Iterator<Item = &Authority> {
        self.authorities().iter().filter(move |authority| authority.country == Some(country))
    }

    /// Every source the entries name.
    #[must_use]
    pub fn sources(&self) -> &[Source] {
        &self.tables().sources
    }

    /// The source with this id.
    #[must_use]
    pub fn source(&self, id: &str) -> Option<&Source> {
        self.sources().iter().find(|source| source.id == id)
    }

    /// The codes people write that are not in ISO 3166-1.
    #[must_use]
    pub fn aliases(&self) -> &[Alias] {
        &self.tables().aliases
    }

    /// Every parameter.
    #[must_use]
    pub fn parameters(&self) -> &[Parameter] {
        &self.tables().parameters
    }

    /// The value of a parameter on a day. None before its first step, and for a name or key that does not exist.
    #[must_use]
    pub fn parameter(&self, name: &str, key: Option<&str>, day: Date) -> Option<&ParameterValue> {
        let parameter =
            self.parameters().iter().find(|parameter| parameter.name == name && parameter.key.as_deref() == key)?;
        parameter.steps.iter().rev().find(|(from, _)| *from <= day).map(|(_, value)| value)
    }

    /// Every finding that the law of a country does not protect enough.
    #[must_use]
    pub fn findings(&self) -> &[Finding] {
        &self.tables().findings
    }

    /// Whether such a finding stands against a country on a day.
    #[inline]
    #[must_use]
    pub fn negative_finding(&self, regime: Regime, country: Country, day: Date) -> bool {
        self.findings().iter().any(|finding| {
            finding.regime == regime
                && finding.country == country
                && finding.from <= day
                && finding.until.is_none_or(|until| day < until)
        })
    }

    /// Every change of the law, in the order of days.
    pub fn events(&self) -> impl Iterator<Item = &Event> {
        self.tables().index.events.iter()
    }

    /// The days on which the law changes, each once, in order. Between two of them it stays as it is.
    #[must_use]
    pub fn event_dates(&self) -> &[Date] {
        &self.tables().index.event_dates
    }
}

impl Default for Law {
    fn default() -> Self {
        Self::bundled()
    }
}

impl PartialEq for Law {
    /// Two laws are equal when their digests are.
    fn eq(&self, other: &Self) -> bool {
        self.digest() == other.digest()
    }
}

impl Eq for Law {}

impl fmt::Debug for Law {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Law").field("edition", &self.edition()).field("digest", &self.digest()).finish()
    }
}
