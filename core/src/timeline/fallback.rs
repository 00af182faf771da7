//! When one tool falls: on what each leg of a chain or register stands then, from which day, and whether the whole does.

use super::breakpoints;
use crate::assess::Day;
use crate::assess::judged::judged;
use crate::assess::kit::Cx;
use crate::facts::{Chain, Register, Transfer};
use crate::law::{Law, LawError, Overlay};
use crate::verdict::{Ground, Outcome};
use serde::Serialize;
use time::Date;

/// On what a leg stands on a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Standing {
    /// The outcome.
    pub outcome: Outcome,
    /// Every ground that holds, in order of precedence, and what would be left without it: the first one carries.
    pub grounds: Vec<Ground>,
    /// The facts that would decide; empty unless it is undetermined.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub missing: Vec<String>,
}

impl Standing {
    /// The ground that carries the leg: none where it is not lawful, or needs none.
    #[must_use]
    pub fn ground(&self) -> Option<&str> {
        let carries = self.outcome == Outcome::Lawful;
        self.grounds.first().filter(|_| carries).map(|ground| ground.ground.as_str())
    }
}

/// What a change of the law does to the standing of one leg.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Fallback {
    /// The id of the leg.
    pub id: String,
    /// The first day on which it stands otherwise than under the law as it is: another outcome, or other grounds.
    pub from: Date,
    /// On what it stands on that day under the law as it is.
    pub before: Standing,
    /// On what it stands on that day under the changed law.
    pub after: Standing,
}

/// What a change of the law does to a chain.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ChainImpact {
    /// The first day on which the outcome of the chain differs; absent if it stays as it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<Date>,
    /// The outcome under the law as it is, on that day or else on the day of the question.
    pub before: Outcome,
    /// The outcome under the changed law, on the same day.
    pub after: Outcome,
    /// The leg that decides then, if the chain is not lawful because of one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub weakest: Option<String>,
    /// The way to it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub path: Vec<String>,
    /// The legs that stand otherwise, in the order of the chain.
    pub legs: Vec<Fallback>,
}

impl Day<'_> {
    /// What a change of the law does to each leg of a chain and to the whole, from this day on.
    ///
    /// # Errors
    /// When the overlay names an instrument that does not exist or breaks a rule of the law data.
    ///
    /// ```
    /// # #[cfg(feature = "wire")] {
    /// use lawful::{Law, Outcome, day, facts::Chain, law::Overlay, wire};
    /// let chain: Chain = wire::read(br#"{"root": "shop", "lists_complete": {"mailer": true}, "edges": [
    ///     {"id": "e1", "from": "shop", "to": "mailer", "contract_in_order": true, "transfer": {
    ///         "exporter": {"country": "SE", "role": "controller"}, "importer": {"country": "US", "role": "processor",
    ///             "subject_to_gdpr": false}, "data.tags": ["non-hr"], "certs": [{"instrument": "eu-adequacy-us-dpf", "active": true,
    ///             "entity_covered": true, "covers_non_hr": true}],
    ///         "tools": [{"kind": "scc", "instrument": "eu-scc-2021-914", "module": 2, "signed_on": "2022-01-10",
    ///             "executed": true}], "tia": {"performed": true, "conclusion": "equivalent"}}}]}"#).unwrap();
    /// let (law, day) = (Law::bundled(), day::parse("2026-11-22").unwrap());
    /// let annulled = Overlay::annul("eu-adequacy-us-dpf", day::parse("2027-03-01").unwrap());
    /// let impact = law.on(day).chain_impact(&chain, &annulled).unwrap();
    /// // The clauses carry the leg from that day on, so the chain stands.
    /// assert_eq!((impact.from, impact.after), (None, Outcome::Lawful));
    /// assert_eq!(impact.legs[0].before.ground(), Some("eu-adequacy-us-dpf"));
    /// assert_eq!(impact.legs[0].after.ground(), Some("eu-scc-2021-914"));
    /// # }
    /// ```
    pub fn chain_impact(self, chain: &Chain, overlay: &Overlay) -> Result<ChainImpact, LawError> {
        let changed = self.law.with(overlay)?;
        let edges = chain.edges.as_known().map_or(&[][..], Vec::as_slice);
        let of_edges = || edges.iter().filter_map(|edge| Some((edge.id.as_known(), edge.transfer.as_deref()?)));
        let legs: Vec<Fallback> = of_edges()
            .filter_map(|(id, facts)| {
                self.fallback(&changed, facts, || id.map_or_else(String::new, ToString::to_string))
            })
            .collect();
        let then = Day { law: &changed, ..self };
        let on = |date: &Date| {
            let of = |day: Day<'_>| Day { date: *date, ..day }.chain_outcome(chain);
            (of(self), of(then))
        };
        let mut days: Vec<Date> = of_edges().flat_map(|(_, facts)| self.days_to_compare(then, facts)).collect();
        days.push(self.date);
        days.sort_unstable();
        days.dedup();
        let differs = |day: &Date| {
            let (before, after) = on(day);
            before != after
        };
        let from = days.into_iter().find(differs);
        let date = from.unwrap_or(self.date);
        let (before, after) = on(&date);
        let whole = Day { date, ..then }.chain(chain);
        Ok(ChainImpact { from, before, after, weakest: whole.weakest, path: whole.path, legs })
    }

    /// What a change of the law does to the standing of each leg of a register, from this day on: also of a leg whose
    /// outcome stays, because another ground carries it.
    ///
    /// # Errors
    /// When the overlay names an instrument that does not exist or breaks a rule of the law data.
    ///
    /// ```
    /// use lawful::{Law, day, facts::Register, law::Overlay};
    /// let register: Register = serde_json::from_str(include_str!("../../examples/registers/superoffice.json"))?;
    /// let (law, day) = (Law::bundled(), day::parse("2026-11-22").unwrap());
    /// // No leg of this register is shown to stand on the Data Privacy Framework.
    /// assert!(law.on(day).fallbacks(&register, &Overlay::annul("eu-adequacy-us-dpf", day)).unwrap().is_empty());
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub fn fallbacks(self, register: &Register, overlay: &Overlay) -> Result<Vec<Fallback>, LawError> {
        let changed = self.law.with(overlay)?;
        let legs = register.legs();
        Ok(legs.filter_map(|leg| self.fallback(&changed, &leg.transfer, || leg.id.clone())).collect())
    }

    /// The first day on which a leg stands otherwise under another law.
    fn fallback(self, changed: &Law, facts: &Transfer, id: impl FnOnce() -> String) -> Option<Fallback> {
        let then = Day { law: changed, ..self };
        self.days_to_compare(then, facts)
            .into_iter()
            .find_map(|day| {
                let (before, after) = (self.standing(facts, day), then.standing(facts, day));
                let same = before.outcome == after.outcome && before.grounds == after.grounds;
                (!same).then_some((day, before, after))
            })
            .map(|(from, before, after)| Fallback { id: id(), from, before, after })
    }

    /// This day and every later one on which the verdict on a leg can change under one law or the other.
    fn days_to_compare(self, other: Day<'_>, facts: &Transfer) -> Vec<Date> {
        let mut days: Vec<Date> = vec![self.date];
        for day in [self, other] {
            for regime in day.regimes(facts).into_iter().flatten() {
                days.extend(breakpoints(&day.question(facts, regime)).into_iter().filter(|d| self.date < *d));
            }
        }
        days.sort_unstable();
        days.dedup();
        days
    }

    /// On what a leg stands on a later day: under the weakest of its regimes.
    fn standing(self, facts: &Transfer, day: Date) -> Standing {
        let regimes = self.regimes(facts).into_iter().flatten();
        let all = regimes.map(|regime| judged(&Cx { day, ..self.question(facts, regime) }));
        // The first of the weakest, in the order of the regimes.
        let weakest =
            all.reduce(|weakest, next| if weakest.decision.outcome < next.decision.outcome { next } else { weakest });
        let Some(judged) = weakest else {
            return Standing { outcome: Outcome::Undetermined, grounds: Vec::new(), missing: Vec::new() };
        };
        let ground = |(ground, without): &(String, Outcome)| Ground { ground: ground.clone(), without: *without };
        Standing {
            outcome: judged.decision.outcome,
            grounds: judged.grounds.iter().map(ground).collect(),
            missing: judged.missing().into_iter().map(|at| at.full().into_owned()).collect(),
        }
    }
}
