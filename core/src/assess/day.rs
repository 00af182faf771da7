//! The law on a day: the entry to every question.

use super::judged::judged;
use super::kit::{Cx, Without};
use super::ladder::judge;
use crate::Regime;
use crate::facts::{Fact, Transfer};
use crate::lang::Tongue;
use crate::law::Law;
use crate::verdict::trace::NoTrace;
use crate::verdict::{Decision, Outcome, Verdict};
use time::Date;

/// The law as it stands on a day, ready to be asked.
///
/// Made by [`Law::on`]. The day is the day of the question: evidence without a date of its own (an assessment, a
/// listing, an approval) holds from it on and proves nothing of earlier days.
///
/// ```
/// use lawful::{Country, Law, Outcome, day, facts::Transfer};
/// let law = Law::bundled();
/// let mut facts = Transfer::between(Country::DE, Country::KR);
/// facts.importer.role = lawful::facts::Role::Controller.into();
/// facts.importer.is.set("personal-information-controller-under-PIPA", true);
/// facts.excluded_by.set("eu-adequacy-kr", false);
/// facts.tools = vec![].into();
///
/// let on = |date| law.on(day::parse(date).unwrap()).decide(&facts).outcome;
/// assert_eq!(on("2021-12-16"), Outcome::Unlawful);
/// assert_eq!(on("2021-12-17"), Outcome::Lawful); // the decision applies on notification
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Day<'a> {
    pub(crate) law: &'a Law,
    pub(crate) date: Date,
    pub(crate) regime: Option<Regime>,
    pub(crate) tongue: Tongue<'a>,
    pub(crate) remedies: bool,
}

impl Law {
    /// The law on a day.
    #[must_use]
    pub const fn on(&self, date: Date) -> Day<'_> {
        Day { law: self, date, regime: None, remedies: true, tongue: Tongue::ENGLISH }
    }
}

impl<'a> Day<'a> {
    /// The same day under one regime, whether or not it applies to the exporter.
    ///
    /// Without it a leg is judged under each regime that applies by the exporter's establishment or is mentioned in its
    /// facts. Where neither says anything it is judged under the GDPR, and where the exporter's place is not known under
    /// all three.
    #[must_use]
    pub const fn under(self, regime: Regime) -> Self {
        Self { regime: Some(regime), ..self }
    }

    /// The same day, its judgements on the record without proof and remedies, and many times faster: each remedy is ruled
    /// on again before it is offered.
    ///
    /// ```
    /// use lawful::{Law, day, facts::Retention};
    /// let law = Law::bundled();
    /// let on = law.on(day::parse("2026-11-22").unwrap());
    /// let brief = on.without_remedies().retention_findings(&Retention::default());
    /// assert_eq!(brief.ruling, on.retention_findings(&Retention::default()).ruling);
    /// assert!(brief.remedies.is_empty() && brief.proof.is_none());
    /// ```
    #[must_use]
    pub const fn without_remedies(self) -> Self {
        Self { remedies: false, ..self }
    }

    /// The same day, told in the language of a catalogue: every sentence, and nothing else.
    #[cfg(feature = "lang")]
    #[must_use]
    pub fn in_language(self, catalogue: &'a crate::lang::Catalogue) -> Self {
        Self { tongue: Tongue::of(catalogue), ..self }
    }

    /// The date.
    #[must_use]
    pub const fn date(self) -> Date {
        self.date
    }

    /// The law.
    #[must_use]
    pub const fn law(self) -> &'a Law {
        self.law
    }

    /// Whether the transfer is lawful, in one word and without allocation: the weakest of the regimes judged.
    #[must_use]
    pub fn decide(self, facts: &Transfer) -> Decision {
        if let Some(regime) = self.regime {
            return judge(&self.question(facts, regime), &mut NoTrace);
        }
        let mut weakest: Option<Decision> = None;
        for regime in self.regimes(facts).into_iter().flatten() {
            let decision = judge(&self.question(facts, regime), &mut NoTrace);
            if weakest.is_none_or(|w| w.outcome < decision.outcome) {
                weakest = Some(decision);
            }
        }
        // There is always a regime to judge under; see `regimes`.
        weakest.unwrap_or(Decision {
            outcome: Outcome::Undetermined,
            restricted: crate::Truth::Unknown,
            permitted: crate::Truth::Unknown,
        })
    }

    /// Whether the transfer is lawful, why, until when, and what would cure it.
    ///
    /// Agrees with [`Day::decide`] on the outcome. Of several regimes the verdict is that of the weakest.
    #[must_use]
    pub fn transfer(self, facts: &Transfer) -> Verdict {
        super::verdict::verdict(self, facts)
    }

    /// The question of a leg under a regime on this day.
    pub(crate) fn question<'b>(&self, facts: &'b Transfer, regime: Regime) -> Cx<'b>
    where
        'a: 'b,
    {
        Cx {
            remedies: self.remedies,
            law: self.law,
            regime,
            day: self.date,
            asked: self.date,
            facts,
            without: Without::Nothing,
            names: ["the exporter", "the importer"],
            tongue: self.tongue,
        }
    }

    /// The question of a leg under each regime to judge it under.
    pub(crate) fn questions<'b>(&self, facts: &'b Transfer) -> Vec<Cx<'b>>
    where
        'a: 'b,
    {
        self.regimes(facts).into_iter().flatten().map(|regime| self.question(facts, regime)).collect()
    }

    /// The regimes to judge a leg under.
    pub(crate) fn regimes(&self, facts: &Transfer) -> [Option<Regime>; 3] {
        if let Some(regime) = self.regime {
            return [Some(regime), None, None];
        }
        let regimes = Regime::JUDGED.map(|regime| self.concerns(facts, regime).then_some(regime));
        // Before the GDPR the Directive takes its place for exporters in the area.
        if self.precedes_gdpr(facts) {
            return [Some(Regime::EuDir9546), regimes[1], regimes[2]];
        }
        match regimes {
            // Nobody said where the exporter is: any of the three may apply.
            [None, None, None] if facts.exporter.country.as_known().is_none() => Regime::JUDGED.map(Some),
            [None, None, None] => [Some(Regime::EuGdpr), None, None],
            regimes => regimes,
        }
    }

    /// Whether the Directive is the law of the exporter's place on the day.
    fn precedes_gdpr(&self, facts: &Transfer) -> bool {
        let cx = self.question(facts, Regime::EuDir9546);
        let member = facts.exporter.country.as_known().and_then(|place| place.country());
        super::directive::is_modelled(&cx) == crate::Truth::True
            && member.is_some_and(|country| super::directive::is_member(&cx, country))
    }

    /// Whether a regime is that of the exporter's place, or is mentioned in the exporter's facts.
    fn concerns(&self, facts: &Transfer, regime: Regime) -> bool {
        let exporter = &facts.exporter;
        let mentioned = [&exporter.subject_to, &exporter.offers_to, &exporter.monitors_in, &exporter.establishment_in];
        if mentioned.iter().any(|by| by.get(regime).is_stated() && *by.get(regime) != Fact::Is(false)) {
            return true;
        }
        let home = |country| regime == Regime::ChFadp && country == crate::Country::CH;
        if exporter.country.as_known().and_then(|place| place.country()).is_some_and(home) {
            // Also before the day from which the territories are recorded: the older Act restricted transfers too.
            return true;
        }
        let cx = self.question(facts, regime);
        exporter.country.as_known().is_some_and(|place| cx.zone_of_exporter(*place) == super::kit::Zone::Inside)
    }

    /// The outcome with the codes of everything found, sorted and without repeats, and the names of the missing facts.
    ///
    /// Between [`Day::decide`] and [`Day::transfer`]: explained by codes, without sentences, remedies and dates.
    #[must_use]
    pub fn brief(self, facts: &Transfer) -> (Outcome, Vec<&'static str>, Vec<String>) {
        let all: Vec<_> = self.questions(facts).iter().map(judged).collect();
        let outcome = Outcome::weakest(all.iter().map(|judged| judged.decision.outcome));
        match all.iter().find(|judged| judged.decision.outcome == outcome) {
            Some(judged) => {
                let missing = judged.missing().iter().map(|at| at.full().into_owned()).collect();
                (outcome, judged.code_names(), missing)
            }
            None => (outcome, Vec::new(), Vec::new()),
        }
    }
}
