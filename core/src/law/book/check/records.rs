//! Checks of territories and parameters.

use super::super::records::{ParameterValue, Territory};
use super::{Checker, is_kebab};
use crate::regime::Regime;

impl Checker<'_> {
    pub(super) fn lines(&mut self) {
        for territory in self.tables.territories.iter() {
            for regime in Regime::JUDGED {
                self.whole(territory, regime);
                for basis in territory.line(regime).iter().filter_map(|period| period.basis.as_deref()) {
                    self.refers_or_says(territory.country.alpha2(), regime.as_str(), basis);
                }
            }
        }
    }

    /// Periods follow one another without gap or overlap, from the first day of the regime's lines, the last open.
    fn whole(&mut self, territory: &Territory, regime: Regime) {
        let (code, line) = (territory.country.alpha2(), territory.line(regime));
        let first = self.tables.lines_from[regime.index()];
        let mut next = Some(first);
        for period in line {
            match next {
                Some(day) if period.from > day => {
                    self.report(code, regime.as_str(), format!("gap from {day} to {}", period.from));
                }
                Some(day) if period.from < day => {
                    self.report(code, regime.as_str(), format!("overlap from {} to {day}", period.from));
                }
                Some(_) => {}
                None => {
                    self.report(code, regime.as_str(), format!("a period from {} follows an open one", period.from))
                }
            }
            if period.until.is_some_and(|until| until <= period.from) {
                self.report(code, regime.as_str(), format!("the period from {} ends before it begins", period.from));
            }
            next = period.until;
        }
        if next.is_some() {
            self.report(code, regime.as_str(), "the last period is not open");
        }
    }

    pub(super) fn parameters(&mut self) {
        let parameters = &self.tables.parameters;
        let name = |name: &str, key: Option<&str>| key.map_or(name.to_owned(), |key| format!("{name} {key}"));
        self.unique("parameters", parameters.iter().map(|one| name(&one.name, one.key.as_deref())));
        for parameter in parameters.iter() {
            let id = name(&parameter.name, parameter.key.as_deref());
            if !is_kebab(&parameter.name) {
                self.report(&id, "name", "is not lower-case letters and digits joined by single hyphens");
            }
            self.rests_on(&id, &parameter.sources, parameter.confidence);
            let sort = |(_, value): &_| std::mem::discriminant(value);
            if !parameter.steps.windows(2).all(|pair| sort(&pair[0]) == sort(&pair[1])) {
                self.report(&id, "steps", "do not all have the same sort of value: flag, number or word");
            }
            if parameter.steps.is_empty() || !parameter.steps.windows(2).all(|pair| pair[0].0 < pair[1].0) {
                self.report(&id, "steps", "are missing or not in the order of their days");
            }
            if parameter.key.as_deref().is_some_and(|key| crate::place::Country::from_alpha2(key).is_none()) {
                self.report(&id, "key", "is no country code");
            }
            let channels = |word: &str| word.split('+').all(|channel| matches!(channel, "call" | "post"));
            let of_register = parameter.name == "marketing-opt-out-register";
            let is_fit = |value: &ParameterValue| matches!(value, ParameterValue::Word(word) if channels(word));
            if of_register && !parameter.steps.iter().all(|(_, value)| is_fit(value)) {
                self.report(&id, "steps", "are not `call`, `post` or `call+post`");
            }
        }
    }
}
