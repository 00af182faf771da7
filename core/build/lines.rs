//! Checks of an edition: the lines of territories are in step with the adequacy instruments.

use std::collections::BTreeSet;

use time::Date;

use crate::book::check::Checker;
use crate::book::{Instrument, Period, Status, Territory};
use crate::place::Country;
use crate::regime::Regime;

impl Checker<'_> {
    /// The lines of the territories agree with the instruments on every day.
    pub(crate) fn territories(&mut self) {
        self.every_country_once();
        for territory in self.tables.territories.iter() {
            self.rests_on(territory.country.alpha2(), &territory.sources, territory.confidence);
            for regime in Regime::JUDGED {
                for period in territory.line(regime) {
                    self.basis_lasts(territory, regime, period);
                }
                self.agrees(territory, regime);
            }
        }
    }

    fn every_country_once(&mut self) {
        let listed: Vec<&str> = self.tables.territories.iter().map(|territory| territory.country.alpha2()).collect();
        for country in Country::all() {
            let code = country.alpha2();
            match listed.iter().filter(|other| **other == code).count() {
                1 => {}
                0 => self.report(code, "names", "the country is missing from the territories"),
                n => self.report(code, "names", format!("the country is listed {n} times")),
            }
        }
    }

    /// An instrument named as basis is in force through the whole period.
    fn basis_lasts(&mut self, territory: &Territory, regime: Regime, period: &Period) {
        let Some(act) = period.basis.as_deref().and_then(|id| self.tables.position(id)) else { return };
        let act = &self.tables.instruments[act];
        let lasts = act.ends_on.is_none_or(|end| period.until.is_some_and(|until| until <= end));
        if !act.in_force(period.from) || !lasts {
            let (code, id) = (territory.country.alpha2(), &act.id);
            self.report(
                code,
                regime.as_str(),
                format!("`{id}` is not in force all through the period from {}", period.from),
            );
        }
    }

    /// On every day the line says adequate exactly when an adequacy instrument in force covers the territory.
    fn agrees(&mut self, territory: &Territory, regime: Regime) {
        let code = territory.country.alpha2();
        let line = territory.line(regime);
        let Some(first) = line.first() else { return };
        let tables = self.tables;
        let acts: Vec<&Instrument> = tables
            .instruments
            .iter()
            .filter(|act| act.regime == regime && act.is_adequacy() && covers(act, territory))
            .collect();
        let mut days: BTreeSet<Date> = line.iter().map(|period| period.from).collect();
        days.extend(acts.iter().flat_map(|act| act.applies_from.into_iter().chain(act.ends_on)));
        for day in days.into_iter().filter(|day| *day >= first.from) {
            let Some(period) = territory.period(regime, day) else { continue };
            let named = period.basis.as_deref().and_then(|id| acts.iter().find(|act| act.id == id));
            let direct =
                acts.iter().find(|act| act.in_force(day) && act.scope.destinations.contains(&territory.country));
            let problem = match (period.status.is_adequacy(), named, direct) {
                (true, None, _) => Some("its basis is no adequacy instrument of the regime that covers it".into()),
                (true, Some(act), _) if !act.in_force(day) => Some(format!("`{}` is not in force", act.id)),
                (true, Some(act), _) if act.scope.is_limited() != (period.status == Status::AdequacyLimited) => {
                    Some(format!("`{}` {} limits, the line says `{}`", act.id, has(act), period.status))
                }
                (true, Some(named), Some(direct)) if named.id != direct.id => {
                    Some(format!("`{}` covers it, the line names `{}`", direct.id, named.id))
                }
                (false, _, Some(act)) if period.status != Status::Mixed => {
                    Some(format!("`{}` covers it, the line says `{}`", act.id, period.status))
                }
                _ => None,
            };
            if let Some(problem) = problem {
                self.report(code, regime.as_str(), format!("on {day}: {problem}"));
                return;
            }
        }
    }
}

/// Whether an instrument names the territory, or the State it belongs to.
fn covers(act: &Instrument, territory: &Territory) -> bool {
    let names = |country| act.scope.destinations.contains(&country);
    names(territory.country) || territory.parent.is_some_and(names)
}

fn has(act: &Instrument) -> &'static str {
    if act.scope.is_limited() { "has" } else { "has no" }
}
