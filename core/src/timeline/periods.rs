//! Periods: the maximal intervals of one outcome.

use super::{outcome_breakpoints, weakest_on};
use crate::assess::Day;
use crate::assess::judged::judged;
use crate::assess::kit::Cx;
use crate::facts::Transfer;
use crate::verdict::Outcome;
use serde::Serialize;
use time::Date;

/// A half-open interval in which the outcome stays as it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Period {
    /// The first day.
    pub from: Date,
    /// The first day after; absent for the last period asked about.
    pub until: Option<Date>,
    /// The outcome in it.
    pub outcome: Outcome,
    /// The codes on its first day, sorted.
    pub codes: Vec<&'static str>,
    /// What happens on its first day; empty for the first period.
    pub because: String,
}

impl Day<'_> {
    /// The outcome as a step function over `from..to`, under one regime or the weakest of those that apply.
    ///
    /// The day of the question stays that of `self`: evidence without a date holds from it on and proves nothing of
    /// earlier days.
    ///
    /// ```
    /// use lawful::{Country, Law, Outcome::*, Regime, day, facts::Transfer};
    /// let d = |text| day::parse(text).unwrap();
    /// let mut facts = Transfer::between(Country::DE, Country::BR);
    /// facts.importer.role = lawful::facts::Role::Controller.into();
    /// facts.importer.is.set("controller-or-processor-subject-to-LGPD", true);
    /// facts.excluded_by.set("eu-adequacy-br", false);
    /// facts.tools = vec![].into();
    /// let law = Law::bundled();
    /// let periods = law.on(d("2026-11-22")).under(Regime::EuGdpr).periods(&facts, d("2025-01-01"), d("2027-01-01"));
    /// let steps: Vec<_> = periods.iter().map(|p| (day::iso(p.from), p.outcome)).collect();
    /// assert_eq!(steps, [("2025-01-01".to_owned(), Unlawful), ("2026-01-26".to_owned(), Lawful)]);
    /// ```
    #[must_use]
    pub fn periods(self, facts: &Transfer, from: Date, to: Date) -> Vec<Period> {
        let questions = self.questions(facts);
        let mut days: Vec<Date> =
            questions.iter().flat_map(outcome_breakpoints).filter(|day| from < *day && *day < to).collect();
        days.push(from);
        days.sort_unstable();
        days.dedup();
        let mut periods: Vec<Period> = Vec::new();
        for day in days.into_iter().filter(|day| *day < to) {
            let outcome = weakest_on(&questions, day);
            if periods.last().is_some_and(|last| last.outcome == outcome) {
                continue;
            }
            if let Some(last) = periods.last_mut() {
                last.until = Some(day);
            }
            let lost = periods.last().is_some_and(|last| last.outcome.permits()) && !outcome.permits();
            let codes = codes(&questions, day, lost);
            periods.push(Period { from: day, until: None, outcome, codes, because: String::new() });
        }
        for period in periods.iter_mut().skip(1) {
            period.because = questions.first().map(|cx| super::because(cx, period.from, None)).unwrap_or_default();
        }
        periods
    }
}

fn codes(questions: &[Cx<'_>], day: Date, lost: bool) -> Vec<&'static str> {
    let mut codes: Vec<&'static str> =
        questions.iter().flat_map(|cx| judged(&Cx { day, ..*cx }).code_names()).collect();
    codes.extend(lost.then_some(super::GROUND_LOST));
    codes.sort_unstable();
    codes.dedup();
    codes
}
