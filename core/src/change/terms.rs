//! The terms on which a list of recipients may change, and the days they give.

use crate::day::plus;
use crate::facts::record::record;
use crate::facts::{AuthorisationKind, Fact};
use crate::words::words;
use std::collections::BTreeSet;
use time::{Date, Weekday};

words! {
    /// The days in which an objection period is counted.
    pub enum PeriodIn is "kind of days" {
        /// Every day.
        Calendar = "calendar",
        /// Monday to Friday without the holidays of the terms.
        Business = "business",
    }
}

record! {
    /// What the contract says of a change of recipients, and when this one was announced.
    ///
    /// ```
    /// use lawful::{ChangeTerms, day};
    /// let terms: ChangeTerms = serde_json::from_str(r#"{
    ///     "authorisation": "general", "objection_period_days": 10, "period_in": "business",
    ///     "effective_on": "2027-01-15", "notice_sent_on": "2026-12-23", "holidays": ["2026-12-25", "2027-01-01"]
    /// }"#)?;
    /// // 24, 28-31 December, 4-8 January: the tenth business day is the 8th.
    /// assert_eq!(terms.earliest_start().map(day::iso).as_deref(), Some("2027-01-08"));
    /// // Ten business days back from the 15th: the weekend before the 4th, or earlier.
    /// assert_eq!(terms.latest_notice().map(day::iso).as_deref(), Some("2027-01-03"));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ChangeTerms is "the terms of a change" {
        /// Specific or general authorisation. Default: unknown.
        authorisation: Fact<AuthorisationKind>,
        /// The days the controller has to object, as agreed. Default: unknown.
        objection_period_days: Fact<u16>,
        /// The days in which they are counted. Default: calendar days.
        period_in: Fact<PeriodIn>,
        /// The first day of the new state. Default: unknown.
        effective_on: Fact<Date>,
        /// The day the notice was sent; `none` when it was not. Default: unknown.
        notice_sent_on: Fact<Date>,
        /// The public holidays that are no business days; no others are known. Default: none.
        holidays: Fact<Vec<Date>>,
    }
}

impl ChangeTerms {
    /// The first day on which the change may take effect: the objection period has run since the notice.
    ///
    /// The day of the notice is not counted; in business days it is the last of as many business days after it.
    #[must_use]
    pub fn earliest_start(&self) -> Option<Date> {
        self.moved(self.notice_sent_on.known()?, 1)
    }

    /// The last day on which a notice is in time for the day the change takes effect.
    #[must_use]
    pub fn latest_notice(&self) -> Option<Date> {
        self.moved(self.effective_on.known()?, -1)
    }

    fn moved(&self, day: Date, step: i64) -> Option<Date> {
        let days = self.objection_period_days.known()?;
        match self.period_in {
            Fact::Is(PeriodIn::Business) => self.moved_in_business(day, days, step),
            Fact::Is(PeriodIn::Calendar) | Fact::Unstated => plus(day, step * i64::from(days)),
            Fact::Unknown | Fact::None => None,
        }
    }

    fn moved_in_business(&self, mut day: Date, days: u16, step: i64) -> Option<Date> {
        let holidays: BTreeSet<Date> = self.holidays.as_known().into_iter().flatten().copied().collect();
        let works =
            |day: Date| !matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday) && !holidays.contains(&day);
        let mut left = days;
        while left > 0 {
            // Forwards the day that is reached counts; backwards the day that is left: one counting, both ways.
            let next = plus(day, step)?;
            left -= u16::from(works(if step > 0 { next } else { day }));
            day = next;
        }
        Some(day)
    }
}
