//! A register, judged leg by leg and on its record, and what a change of the law would do to it.

use super::day::Day;
use super::kit::Cx;
use super::ladder::judge;
use super::recent::Recent;
use super::record_report::RecordReport;
use super::report_chains::ChainReport;
use super::told::Shared;
use super::verdict::{code_finding, verdict_unproven};
use crate::explain::Words;
use crate::facts::{Assumption, Completeness, Fact, Id, Leg, Party, Register, Transfer};
use crate::lang::Tongue;
use crate::law::{Law, LawError, Overlay};
use crate::timeline::outcome_breakpoints;
use crate::verdict::trace::NoTrace;
use crate::verdict::{Finding, Outcome, Verdict};
use serde::Serialize;
use std::borrow::Cow;
use std::collections::HashMap;
use time::Date;

/// What the law of a day says of every leg of a register, and of its record.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Report {
    /// The weakest of all legs.
    pub outcome: Outcome,
    /// The day.
    pub day: Date,
    /// The edition of the law.
    pub edition: String,
    /// The digest of the law.
    pub law: String,
    /// The title of the document, as written.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// How many legs have each outcome.
    pub counts: Counts,
    /// The legs, in the order of the register.
    pub legs: Vec<LegReport>,
    /// The chains that the engagements make.
    pub chains: Vec<ChainReport>,
    /// What was found on the register as a whole.
    pub findings: Vec<Finding>,
    /// The weakest of the record; absent where the document gives no occasion to ask on it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub record_outcome: Option<Outcome>,
    /// How many questions on the record have each outcome.
    pub record_counts: Counts,
    /// The questions on the record, in the order of [`Register::record_questions`].
    pub record: Vec<RecordReport>,
}

/// How many have each outcome.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub struct Counts {
    /// Lawful.
    pub lawful: usize,
    /// Not restricted.
    pub not_restricted: usize,
    /// Undetermined.
    pub undetermined: usize,
    /// Unlawful.
    pub unlawful: usize,
}

impl Counts {
    fn of(outcomes: impl Iterator<Item = Outcome>) -> Self {
        let mut counts = Self::default();
        outcomes.for_each(|outcome| counts.add(outcome));
        counts
    }

    fn add(&mut self, outcome: Outcome) {
        *match outcome {
            Outcome::Lawful => &mut self.lawful,
            Outcome::NotRestricted => &mut self.not_restricted,
            Outcome::Undetermined => &mut self.undetermined,
            Outcome::Unlawful => &mut self.unlawful,
        } += 1;
    }
}

/// One leg of a register.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct LegReport {
    /// The id of the engagement; with the country after `#` where the recipient has several.
    pub id: String,
    /// The id of the party that engages.
    pub from: String,
    /// The id of the party engaged.
    pub to: String,
    /// The recipient's name as written; what stands for it where it is not named.
    pub recipient: String,
    /// The place of the engagement in the register, as a JSON pointer.
    pub at: String,
    /// The words of the document on the safeguard.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub safeguard: Option<String>,
    /// Facts that were derived from the register by more than reading.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub read_as: Vec<Assumption>,
    /// The verdict, without its proof.
    pub verdict: Verdict,
}

/// What a change of the law does to one leg.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct LegImpact {
    /// The id of the engagement.
    pub id: String,
    /// The recipient's name as written.
    pub recipient: String,
    /// The place of the engagement in the register, as a JSON pointer.
    pub at: String,
    /// The first day on which the outcome differs.
    pub from: Date,
    /// The outcome on that day under the law as it is.
    pub before: Outcome,
    /// The verdict on that day under the changed law, with what would cure it.
    pub after: Verdict,
}

impl Day<'_> {
    /// Judges every leg of a register, and its record.
    ///
    /// The register should have passed [`Register::check`].
    ///
    /// ```
    /// use lawful::{Law, Outcome, day, facts::Register};
    /// let text = include_str!("../../examples/registers/plandisc.json");
    /// let register: Register = serde_json::from_str(text)?;
    /// let law = Law::bundled();
    /// let report = law.on(day::parse("2020-08-03").unwrap()).register(&register);
    /// let google = report.legs.iter().find(|leg| leg.recipient == "Google").unwrap();
    /// assert_eq!(google.verdict.outcome, Outcome::Undetermined);
    /// assert!(google.verdict.missing.iter().any(|m| m.fact.as_str() == "tia.performed"));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    pub fn register(self, register: &Register) -> Report {
        let names = Names::of(register, self.tongue);
        let legs: Vec<Leg> = register.legs().collect();
        let verdicts = self.verdicts(&legs, &names);
        let outcomes: Vec<Outcome> = verdicts.iter().map(|verdict| verdict.outcome).collect();
        let record = self.record_with(register, &legs);
        let chains = self.chains_given(register, &legs, &outcomes, &names);
        let reports = legs.into_iter().zip(verdicts).map(|(leg, verdict)| leg_report(leg, verdict, &names));
        Report {
            record_outcome: record.iter().map(|one| one.outcome).max(),
            record_counts: Counts::of(record.iter().map(|one| one.outcome)),
            record,
            chains,
            outcome: Outcome::weakest(outcomes.iter().copied()),
            day: self.date,
            edition: self.law.edition().to_owned(),
            law: self.law.digest().to_owned(),
            title: register.document.title.as_known().map(|words| words.text.clone()),
            counts: Counts::of(outcomes.into_iter()),
            findings: self.on_the_whole(register),
            legs: reports.collect(),
        }
    }

    /// The verdict on every leg. A register has many legs and a proof is long: `Day::transfer` gives that of one.
    fn verdicts(self, legs: &[Leg], names: &Names<'_>) -> Vec<Verdict> {
        let mut recent: Recent<Shared> = Recent::default();
        let mut verdict = |leg: &Leg| {
            let (from, to) = (names.name(&leg.from), names.name(&leg.to));
            if from == to {
                return verdict_unproven(self, &leg.transfer, [&from, &to]);
            }
            let shared = recent.of(&leg.transfer, || Shared::of(self, &leg.transfer, [&from, &to]));
            shared.told(self, &leg.transfer, [&from, &to])
        };
        legs.iter().map(&mut verdict).collect()
    }

    /// The outcome of every leg of a register, without explanation: for large registers.
    pub fn outcomes<'b>(self, register: &'b Register) -> impl Iterator<Item = (String, Outcome)> + 'b
    where
        Self: 'b,
    {
        register.legs().map(move |leg| {
            let outcome = self.decide(&leg.transfer).outcome;
            (leg.id, outcome)
        })
    }

    /// Which legs of a register a change of the law alters from this day on, when, and what would cure them.
    ///
    /// # Errors
    /// When the overlay names an instrument that does not exist or breaks a rule of the law data.
    pub fn register_impact(self, register: &Register, overlay: &Overlay) -> Result<Vec<LegImpact>, LawError> {
        Ok(self.legs_under(register, &self.law.with(overlay)?))
    }

    /// The legs that another law alters from this day on.
    pub(crate) fn legs_under(self, register: &Register, changed: &Law) -> Vec<LegImpact> {
        let names = Names::of(register, self.tongue);
        register.legs().filter_map(|leg| self.leg_impact(&leg, changed, &names)).collect()
    }

    fn leg_impact(self, leg: &Leg, changed: &Law, names: &Names<'_>) -> Option<LegImpact> {
        let then = Day { law: changed, ..self };
        let from = self.first_difference(then, &leg.transfer)?;
        let impact = Day { date: from, ..self }.impact_of(&leg.transfer, changed);
        Some(LegImpact {
            id: leg.id.clone(),
            recipient: names.get(&leg.to),
            at: leg.pointer.clone(),
            from,
            before: impact.before.outcome,
            after: impact.after,
        })
    }

    /// The first day, from this one on, on which two laws give different outcomes.
    fn first_difference(self, other: Day<'_>, facts: &Transfer) -> Option<Date> {
        let mut days: Vec<Date> = vec![self.date];
        for day in [self, other] {
            for regime in day.regimes(facts).into_iter().flatten() {
                days.extend(outcome_breakpoints(&day.question(facts, regime)).into_iter().filter(|d| self.date < *d));
            }
        }
        days.sort_unstable();
        days.dedup();
        // Evidence without a date holds from the day of the question, which is this one, on.
        let outcome = |of: Day<'_>, day: Date| {
            let judged = of
                .regimes(facts)
                .into_iter()
                .flatten()
                .map(|regime| judge(&Cx { day, ..of.question(facts, regime) }, &mut NoTrace).outcome);
            Outcome::weakest(judged)
        };
        days.into_iter().find(|day| outcome(self, *day) != outcome(other, *day))
    }

    /// Findings that concern the register as a whole: circles of engagements, and a list that calls itself incomplete.
    fn on_the_whole(&self, register: &Register) -> Vec<Finding> {
        let facts = Transfer::default();
        let cx = self.question(&facts, self.regime.unwrap_or(crate::Regime::EuGdpr));
        let mut findings: Vec<Finding> = register
            .cycles()
            .into_iter()
            .map(|circle| {
                let names: Vec<String> = circle.iter().map(ToString::to_string).collect();
                let words = Words { extra: names.join(", "), ..Words::default() };
                code_finding(&cx, "LF-K-009", false, &words, "/engagements".to_owned())
            })
            .collect();
        if matches!(register.document.completeness, Fact::Is(Completeness::MainOnly | Completeness::Partial)) {
            let words = Words::default();
            findings.push(code_finding(&cx, "LF-K-008", false, &words, "/document/completeness".to_owned()));
        }
        findings
    }
}

fn leg_report(leg: Leg, verdict: Verdict, names: &Names<'_>) -> LegReport {
    LegReport {
        recipient: names.get(&leg.to),
        safeguard: leg.safeguard.words.as_known().map(|words| words.text.clone()).filter(|text| !text.is_empty()),
        id: leg.id,
        from: leg.from,
        to: leg.to,
        at: leg.pointer,
        read_as: leg.assumed,
        verdict,
    }
}

/// The names of the parties of a register, by id.
pub(crate) struct Names<'a>(HashMap<&'a str, &'a Party>, Tongue<'a>);

impl<'a> Names<'a> {
    pub(crate) fn of(register: &'a Register, tongue: Tongue<'a>) -> Self {
        let parties = register.parties.as_known().into_iter().flatten();
        let id = |party: &'a Party| -> Option<&'a str> { party.id.as_known().map(|id: &Id| &**id) };
        Self(parties.filter_map(|party| Some((id(party)?, party))).collect(), tongue)
    }

    /// The name as written, or the id with a word that says that the document gives no name.
    pub(crate) fn get(&self, id: &str) -> String {
        self.name(id).into_owned()
    }

    /// The same, not copied where it is written.
    pub(crate) fn name(&self, id: &str) -> Cow<'a, str> {
        match self.0.get(id).and_then(|party| party.name.written.as_known()) {
            Some(written) => Cow::Borrowed(written),
            None => Cow::Owned(self.1.tell("{id} (not named)", &[("id", id)])),
        }
    }
}
