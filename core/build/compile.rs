//! From the files as written to the tables of the edition, instruments apart.

use std::collections::BTreeMap;

use time::Date;

use crate::book::compile::{country, date, levels, owned, texts};
use crate::book::{
    Alias, Authority, AuthorityName, Confidence, ConsentAge, Day, Finding, Instrument, LawError, List, Parameter,
    Period, Source, Status, Territory, Text,
};
use crate::file::{
    AliasText, AuthorityNameText, AuthorityText, ConsentAgeText, FindingText, ParameterText, PeriodText, SourceText,
    TerritoryText,
};
use crate::regime::Regime;

impl TerritoryText {
    /// The territories of the block.
    pub(crate) fn compile(self, lines_from: [Date; 3]) -> Result<Vec<Territory>, LawError> {
        let first = self.names.keys().next().cloned().unwrap_or_default();
        let parent = self.parent.as_deref().map(|code| country(&first, "parent", code)).transpose()?;
        let mut lines = [const { List::Borrowed(&[]) }; 3];
        for (slot, periods) in [self.eu_gdpr, self.uk_gdpr, self.ch_fadp].into_iter().enumerate() {
            lines[slot] = owned(line(periods, lines_from[slot], self.confidence));
        }
        self.names
            .into_iter()
            .map(|(code, name)| {
                Ok(Territory {
                    country: country(&code, "names", &code)?,
                    name: Text::Owned(name),
                    parent,
                    lines: lines.clone(),
                    notes: Text::Owned(self.notes.clone()),
                    sources: texts(self.source.clone()),
                    confidence: self.confidence,
                })
            })
            .collect()
    }
}

/// The periods as written, a period that names no first day beginning where the one before ends.
fn line(periods: Option<Vec<PeriodText>>, first: Date, confidence: Confidence) -> Vec<Period> {
    let throughout = PeriodText {
        status: Status::ThirdCountry,
        from: None,
        until: None,
        basis: None,
        confidence: None,
        note: String::new(),
    };
    let mut next = first;
    periods
        .unwrap_or_else(|| vec![throughout])
        .into_iter()
        .map(|period| {
            let from = date(period.from).unwrap_or(next);
            next = date(period.until).unwrap_or(from);
            Period {
                status: period.status,
                from,
                until: date(period.until),
                basis: period.basis.map(Text::Owned),
                confidence: period.confidence.unwrap_or(confidence),
                note: Text::Owned(period.note),
            }
        })
        .collect()
}

impl ConsentAgeText {
    pub(crate) fn compile(self) -> Result<ConsentAge, LawError> {
        Ok(ConsentAge {
            country: country("consent_age", "country", &self.country)?,
            regime: self.regime,
            age: self.age,
            joint: self.joint,
            bill: self.bill,
            from: self.from.0,
            until: date(self.until),
            provision: Text::Owned(self.provision),
            notes: Text::Owned(self.notes),
            sources: texts(self.source),
            confidence: self.confidence,
            field_confidence: levels(self.field_confidence),
        })
    }
}

impl AuthorityNameText {
    fn compile(self) -> AuthorityName {
        AuthorityName {
            name: Text::Owned(self.name),
            from: self.from.map(|day| day.0),
            until: self.until.map(|day| day.0),
        }
    }
}

impl AuthorityText {
    pub(crate) fn compile(self) -> Result<Authority, LawError> {
        Ok(Authority {
            country: self.country.as_deref().map(|code| country(&self.id, "country", code)).transpose()?,
            id: Text::Owned(self.id),
            subdivision: self.subdivision.map(Text::Owned),
            level: self.level,
            name_local: Text::Owned(self.name_local),
            name_en: Text::Owned(self.name_en),
            acronym: self.acronym.map(Text::Owned),
            names: List::Owned(self.names.into_iter().map(AuthorityNameText::compile).collect()),
            website: Text::Owned(self.website),
            former_sites: texts(self.former_sites),
            competence: Text::Owned(self.competence),
            notes: Text::Owned(self.notes),
            sources: texts(self.source),
            confidence: self.confidence,
            field_confidence: levels(self.field_confidence),
        })
    }
}

impl SourceText {
    pub(crate) fn compile(self) -> Source {
        Source {
            id: Text::Owned(self.id),
            title: Text::Owned(self.title),
            locator: self.locator.map(Text::Owned),
            grade: self.grade,
            as_of: self.as_of.map(Text::Owned),
        }
    }
}

impl AliasText {
    pub(crate) fn compile(self) -> Result<Alias, LawError> {
        Ok(Alias {
            country: self.maps_to.as_deref().map(|code| country(&self.code, "maps_to", code)).transpose()?,
            code: Text::Owned(self.code),
            third_country: self.third_country,
            what: Text::Owned(self.what),
        })
    }
}

impl ParameterText {
    pub(crate) fn compile(self) -> Parameter {
        Parameter {
            name: Text::Owned(self.name),
            key: self.key.map(Text::Owned),
            steps: owned(self.steps.into_iter().map(|step| (step.from.0, step.value.compile())).collect()),
            notes: Text::Owned(self.notes),
            sources: texts(self.source),
            confidence: self.confidence,
        }
    }
}

impl FindingText {
    /// The finding, its days taken from the instruments that open and close it.
    pub(crate) fn compile(self, instruments: &[Instrument]) -> Result<Finding, LawError> {
        let first_day = |field, id: &str| {
            instruments.iter().find(|act| act.id == id).and_then(|act| act.applies_from).ok_or_else(|| {
                LawError::new("finding", field, format!("no instrument with a first day has the id `{id}`"))
                    .near(id, instruments.iter().map(|act| act.id.as_ref()))
            })
        };
        Ok(Finding {
            regime: self.regime,
            country: country("finding", "country", &self.country)?,
            from: first_day("opened_by", &self.opened_by)?,
            until: self.closed_by.as_deref().map(|id| first_day("closed_by", id)).transpose()?,
            opened_by: Text::Owned(self.opened_by),
            closed_by: self.closed_by.map(Text::Owned),
            notes: Text::Owned(self.notes),
        })
    }
}

/// The first days of the lines, in the order of the judged regimes.
pub(crate) fn lines_from(days: &BTreeMap<Regime, Day>) -> Result<[Date; 3], LawError> {
    let mut lines = [Date::MIN; 3];
    for regime in Regime::JUDGED {
        let day =
            days.get(&regime).ok_or_else(|| LawError::new("edition", "lines_from", format!("lacks `{regime}`")))?;
        lines[regime.index()] = day.0;
    }
    Ok(lines)
}
