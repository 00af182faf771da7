//! From instruments as written to instruments as used.

use std::collections::BTreeMap;

use time::Date;

use super::error::LawError;
use super::instrument::{Fit, Instrument, List, Scope, Text};
use super::records::ParameterValue;
use super::text::{Day, FitText, InstrumentText, ScopeText, ValueText, WordsText};
use super::words::{Confidence, Kind};
use crate::place::Country;

/// Tokens that mean "on the list kept under this instrument". They are read as `listing = true`.
const LISTING_TOKENS: [&str; 5] =
    ["on-dpf-list-active", "uk-extension", "swiss-us-dpf", "on-privacy-shield-list", "on-safe-harbour-list"];

pub(crate) fn owned<T: Clone>(items: Vec<T>) -> List<T> {
    List::Owned(items)
}

pub(crate) fn texts(items: Vec<String>) -> List<Text> {
    owned(items.into_iter().map(Text::Owned).collect())
}

pub(crate) fn levels(fields: BTreeMap<String, Confidence>) -> List<(Text, Confidence)> {
    owned(fields.into_iter().map(|(field, level)| (Text::Owned(field), level)).collect())
}

pub(crate) fn date(day: Option<Day>) -> Option<Date> {
    day.map(|day| day.0)
}

/// The country with this code.
pub(crate) fn country(id: &str, field: &str, code: &str) -> Result<Country, LawError> {
    Country::from_alpha2(code).ok_or_else(|| {
        LawError::new(id, field, format!("unknown country `{code}`"))
            .near(code, Country::all().map(|country| country.alpha2()))
    })
}

fn countries(id: &str, field: &str, codes: &[String]) -> Result<List<Country>, LawError> {
    codes.iter().map(|code| country(id, field, code)).collect::<Result<Vec<_>, _>>().map(owned)
}

/// Whether an instrument of this kind can be a ground unless it says otherwise.
const fn is_ground(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::TerritoryArrangement
            | Kind::Adequacy
            | Kind::Scc
            | Kind::Bcr
            | Kind::CodeOfConduct
            | Kind::Certification
            | Kind::AdhocClauses
            | Kind::AdministrativeArrangement
            | Kind::PublicBodyInstrument
            | Kind::Derogation
    )
}

impl InstrumentText {
    /// The instrument it describes; its index is set when it takes its place among the others.
    pub(crate) fn compile(self) -> Result<Instrument, LawError> {
        let id = self.id;
        let hypothetical = self.hypothetical.unwrap_or(false) || id.ends_with("-hypothetical");
        let missing = |field| LawError::new(&id, field, "is missing");
        let kind = self.kind.ok_or_else(|| missing("kind"))?;
        let regime = self.regime.ok_or_else(|| missing("regime"))?;
        let confidence = match self.confidence {
            Some(level) => level,
            None if hypothetical => Confidence::Unsure,
            None => return Err(missing("confidence")),
        };
        if !hypothetical && self.ends_on.is_some() != self.end_reason.is_some() {
            return Err(LawError::new(&id, "end_reason", "must be given with `ends_on`, and only with it"));
        }
        if let (Some(Day(adopted)), Some(Day(from))) = (self.adopted, self.applies_from)
            && adopted > from
            && !self.acts_back.unwrap_or(false)
        {
            let problem = format!("{adopted} is after `applies_from` {from}; say `acts_back = true` if that is meant");
            return Err(LawError::new(&id, "adopted", problem));
        }
        let mut scope = Scope::default();
        if let Some(text) = self.scope {
            scope.set(&id, text)?;
        }
        Ok(Instrument {
            index: 0,
            kind,
            regime,
            title: Text::Owned(self.title.unwrap_or_else(|| if hypothetical { id.clone() } else { String::new() })),
            citation: Text::Owned(self.citation.unwrap_or_default()),
            celex: self.celex.map(Text::Owned),
            oj: self.oj.map(Text::Owned),
            adopted: date(self.adopted),
            applies_from: date(self.applies_from),
            ends_on: date(self.ends_on),
            end_reason: self.end_reason,
            ended_by: self.ended_by.map(Text::Owned),
            new_contracts_end_on: date(self.new_contracts_end_on),
            repealed_on: date(self.repealed_on),
            supports_transfer: self.supports_transfer.unwrap_or(is_ground(kind)),
            suspensions: owned(self.suspensions.iter().map(|span| (span.from.0, span.until.0)).collect()),
            carried_over_from: self.carried_over_from,
            same_act_as: self.same_act_as.map(Text::Owned),
            scope,
            notes: Text::Owned(self.notes.unwrap_or_default()),
            sources: texts(self.source),
            confidence,
            field_confidence: levels(self.field_confidence),
            hypothetical,
            id: Text::Owned(id),
        })
    }
}

impl Scope {
    /// Takes over what the text gives; the rest stays.
    pub(crate) fn set(&mut self, id: &str, text: ScopeText) -> Result<(), LawError> {
        fn put<T>(field: &mut T, value: Option<T>) {
            if let Some(value) = value {
                *field = value;
            }
        }
        if let Some(codes) = &text.destinations {
            self.destinations = countries(id, "scope.destinations", codes)?;
        }
        if let Some(concerns) = text.concerns {
            if let Some(codes) = &concerns.countries {
                self.concerns_countries = countries(id, "scope.concerns.countries", codes)?;
            }
            put(&mut self.concerns_instruments, concerns.instruments.map(texts));
        }
        put(&mut self.listing, text.listing);
        if let Some(mut tokens) = text.recipient_must_be {
            let all = tokens.len();
            tokens.retain(|token| !LISTING_TOKENS.contains(&token.as_str()));
            self.listing |= tokens.len() < all;
            self.tokens = texts(tokens);
        }
        put(&mut self.organisations, text.international_organisations.map(texts));
        put(&mut self.excluded_tags, text.excluded_tags.map(texts));
        put(&mut self.asks_exclusion, text.asks_exclusion);
        put(&mut self.automated_only, text.automated_only);
        put(&mut self.asks_territory, text.asks_territory);
        put(&mut self.hr_flag, text.hr_flag);
        put(&mut self.sensitive_flag, text.sensitive_flag);
        put(&mut self.importer_not_under_gdpr, text.importer_not_under_gdpr);
        put(&mut self.sets, text.sets.map(texts));
        put(&mut self.amends, text.amends.map(texts));
        put(&mut self.ends, text.ends.map(texts));
        put(&mut self.threatens, text.threatens.map(texts));
        if let Some(fits) = text.fits {
            let fit = |fit: FitText| Fit { module: fit.module, exporter: fit.exporter, importer: fit.importer };
            self.fits = owned(fits.into_iter().map(fit).collect());
        }
        self.needs = text.needs.map(Text::Owned).or(self.needs.take());
        self.lodged = date(text.lodged).or(self.lodged);
        self.point = text.point.or(self.point);
        self.occasional_required = text.occasional_required.or(self.occasional_required);
        self.open_to_public_authorities = text.open_to_public_authorities.or(self.open_to_public_authorities);
        for (key, words) in text.text.unwrap_or_default() {
            let words = Text::Owned(match words {
                WordsText::One(words) => words,
                WordsText::Many(words) => words.join("; "),
            });
            match self.text.to_mut().iter_mut().find(|(name, _)| *name == key) {
                Some((_, old)) => *old = words,
                None => self.text.to_mut().push((Text::Owned(key), words)),
            }
        }
        Ok(())
    }
}

impl ValueText {
    pub(crate) fn compile(self) -> ParameterValue {
        match self {
            Self::Flag(flag) => ParameterValue::Flag(flag),
            Self::Number(number) => ParameterValue::Number(number),
            Self::Word(word) => ParameterValue::Word(Text::Owned(word)),
        }
    }
}
