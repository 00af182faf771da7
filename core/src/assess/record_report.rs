//! The record of a register, judged: every question that the document gives occasion to ask.

use super::day::Day;
use super::kit::Cx;
use crate::Regime;
use crate::explain::question;
use crate::facts::register::questions::exporters;
use crate::facts::{Fact, FactName, Leg, RecordQuestion, RecordQuestionFacts, Register, Transfer};
use crate::verdict::judgement::{Judgement, Ruling};
use crate::verdict::{Missing, Outcome, Severity, Truth};
use serde::Serialize;

/// What the law of a day says on one question of the record of a register.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct RecordReport {
    /// The question, in the word of the JSON: `basis`, `processor-contract`.
    pub question: &'static str,
    /// The id of what it is about, or the name where it has no id.
    pub subject: String,
    /// The id of the party whose processing it is.
    pub by: String,
    /// What it is about, as a JSON pointer into the register.
    pub at: String,
    /// The activity it belongs to, as a JSON pointer.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub activity: String,
    /// The ids of the engagements it covers, where it covers several.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub covers: Vec<String>,
    /// What the ruling comes to for the register.
    pub outcome: Outcome,
    /// The ruling under each regime, where several were judged.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub regimes: Vec<RegimeRuling>,
    /// The judgement, without remedies and proof: of several regimes that of the weakest outcome. The places of its findings and missing facts are
    /// JSON pointers into the register, to what is nearest to the fact there.
    pub judgement: Judgement,
}

/// The ruling under one regime.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct RegimeRuling {
    /// The regime.
    pub regime: Regime,
    /// The ruling.
    pub ruling: Ruling,
}

impl Day<'_> {
    /// Judges the record of a register: purposes and bases, consents, marketing, tracking, periods, contracts, roles, joint
    /// control, the notice, the record of Art. 30 and the duties of the holder, in the order of
    /// [`Register::record_questions`].
    ///
    /// Only what the document gives occasion to ask is asked. The register should have passed [`Register::check`].
    ///
    /// ```
    /// use lawful::{Law, Ruling, day, facts::Register};
    /// let text = include_str!("../../examples/registers/superoffice.json");
    /// let register: Register = serde_json::from_str(text)?;
    /// let law = Law::bundled();
    /// let record = law.on(day::parse("2026-11-22").unwrap()).record(&register);
    /// let of_cookies = record.iter().find(|one| one.at == "/activities/4/bases/0" && one.question == "basis").unwrap();
    /// assert_eq!(of_cookies.judgement.ruling, Ruling::Unlawful);
    /// let finding = &of_cookies.judgement.findings[0];
    /// assert_eq!(finding.code.as_str(), "LF-C-006"); // withdrawn in the settings of the browser only
    /// assert_eq!(finding.at, "/activities/4/bases/0/consent/withdrawal_channels");
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    pub fn record(self, register: &Register) -> Vec<RecordReport> {
        let mut questions = register.record_questions();
        if asks_of_transfers(&questions) {
            let legs: Vec<Leg> = register.legs().collect();
            self.tell_transfers(register, &legs, &mut questions);
        }
        self.reports(register, questions)
    }

    /// The same, given the legs of the register.
    pub(super) fn record_with(self, register: &Register, legs: &[Leg]) -> Vec<RecordReport> {
        let mut questions = register.record_questions();
        if asks_of_transfers(&questions) {
            self.tell_transfers(register, legs, &mut questions);
        }
        self.reports(register, questions)
    }

    fn reports(self, register: &Register, questions: Vec<RecordQuestion>) -> Vec<RecordReport> {
        let exporters = exporters(register);
        let facts = |by: &str| {
            let exporter = exporters.get(by).cloned().unwrap_or_default();
            Transfer { exporter, ..Transfer::default() }
        };
        let mut of: Option<(String, Transfer)> = None;
        let mut judged = Vec::with_capacity(questions.len());
        for question in questions {
            // Mostly it is the holder, again and again.
            if of.as_ref().is_none_or(|(by, _)| *by != question.by) {
                of = Some((question.by.clone(), facts(&question.by)));
            }
            let Some((_, exporter)) = &of else { continue };
            judged.push(self.report_on(question, exporter));
        }
        judged
    }

    fn report_on(self, question: RecordQuestion, exporter: &Transfer) -> RecordReport {
        // Before the GDPR its questions are asked of the GDPR, which says that it was no law yet.
        let known = |regime| if regime == Regime::EuDir9546 { Regime::EuGdpr } else { regime };
        // There are many questions, a proof is long and a remedy takes many rulings: a question by itself has its own.
        let bare = self.without_remedies();
        let mut regimes = self.regimes(exporter).into_iter().flatten().map(known);
        let mut judgement = bare.under(regimes.next().unwrap_or(Regime::EuGdpr)).ask(&question.facts);
        let mut rulings = vec![RegimeRuling { regime: judgement.regime, ruling: judgement.ruling }];
        for regime in regimes {
            let next = bare.under(regime).ask(&question.facts);
            rulings.push(RegimeRuling { regime, ruling: next.ruling });
            // Of equal outcomes the first.
            if judgement.outcome() < next.outcome() {
                judgement = next;
            }
        }
        let differ = rulings.iter().any(|one| one.ruling != rulings[0].ruling);
        if differ && exporter.exporter.country.as_known().is_none() && self.regime.is_none() {
            self.leave_open(exporter, &mut judgement);
        }
        for finding in &mut judgement.findings {
            finding.at = question.place_of(&finding.at).to_owned();
        }
        for missing in &mut judgement.missing {
            missing.at = question.place_of(&missing.at).to_owned();
        }
        RecordReport {
            question: question.facts.word(),
            outcome: judgement.outcome(),
            regimes: if rulings.len() > 1 { rulings } else { Vec::new() },
            subject: question.subject,
            by: question.by,
            at: question.at,
            activity: question.activity,
            covers: question.covers,
            judgement,
        }
    }

    fn ask(self, facts: &RecordQuestionFacts) -> Judgement {
        match facts {
            RecordQuestionFacts::Basis(facts) => self.is_basis_valid(facts),
            RecordQuestionFacts::Consent(facts) => self.is_consent_valid(facts),
            RecordQuestionFacts::Marketing(facts) => self.marketing(facts),
            RecordQuestionFacts::Terminal(facts) => self.terminal_access(facts),
            RecordQuestionFacts::Retention(facts) => self.retention_findings(facts),
            RecordQuestionFacts::ProcessorContract(facts) => self.is_processing_agreement_complete(facts),
            RecordQuestionFacts::Role(facts) => self.assess_role(facts),
            RecordQuestionFacts::JointArrangement(facts) => self.is_joint_arrangement_complete(facts),
            RecordQuestionFacts::Notice(facts) => self.notice_gaps(facts),
            RecordQuestionFacts::ComplaintAuthorities(facts) => self.complaint_authorities(facts),
            RecordQuestionFacts::Security(facts) => self.security_gaps(facts),
            RecordQuestionFacts::RecordsComplete(facts) => self.record_gaps(facts),
            RecordQuestionFacts::RecordsDuty(facts) => self.needs_records(facts),
            RecordQuestionFacts::RepresentativeDuty(facts) => self.needs_representative(facts),
            RecordQuestionFacts::OfficerDuty(facts) => self.needs_dpo(facts),
            RecordQuestionFacts::ImpactDuty(facts) => self.needs_dpia(facts),
        }
    }

    /// Which regime applies is not known, and they rule differently: nothing is settled until somebody says where the
    /// party is established.
    fn leave_open(self, exporter: &Transfer, judgement: &mut Judgement) {
        if judgement.ruling == Ruling::Undetermined {
            return;
        }
        let cx: Cx<'_> = self.question(exporter, judgement.regime);
        let fact = FactName("exporter.country".into());
        let (question, who) = question(&cx, &fact);
        judgement.ruling = Ruling::Undetermined;
        judgement.fulfilled = None;
        judgement.missing = vec![Missing { at: cx.facts.pointer(fact.as_str()), fact, question, who }];
        judgement.findings.retain(|finding| finding.severity < Severity::Gap);
        // What was proved and would cure it holds under one of the regimes only.
        judgement.remedies.clear();
        judgement.findings.iter_mut().for_each(|finding| finding.remedies.clear());
        judgement.proof = None;
    }

    /// Says in the questions that depend on it whether there are restricted transfers, as the legs are judged on the day.
    fn tell_transfers(self, register: &Register, all: &[Leg], questions: &mut [RecordQuestion]) {
        let engagements = register.engagements.as_known().map_or(0, Vec::len);
        let mut legs = vec![Leading::default(); engagements];
        for leg in all {
            let restricted = self.decide(&leg.transfer).restricted;
            if let Some(of) = legs.get_mut(leg.index) {
                of.restricted = Some(of.restricted.map_or(restricted, |other| other.or(restricted)));
                of.country_stated |= leg.transfer.importer.country.as_known().is_some()
                    || leg.transfer.processing.location.as_known().is_some();
            }
        }
        for question in questions.iter_mut().filter(|question| !question.transfers.is_empty()) {
            let of: Vec<Leading> = question.transfers.iter().filter_map(|at| legs.get(*at).copied()).collect();
            tell(&mut question.facts, &of);
        }
    }
}

/// Whether any question depends on the transfers of the register.
fn asks_of_transfers(questions: &[RecordQuestion]) -> bool {
    questions.iter().any(|question| !question.transfers.is_empty())
}

/// What is known of the legs of one engagement.
#[derive(Debug, Clone, Copy, Default)]
struct Leading {
    restricted: Option<Truth>,
    country_stated: bool,
}

fn tell(facts: &mut RecordQuestionFacts, legs: &[Leading]) {
    let any = legs.iter().filter_map(|leg| leg.restricted).reduce(Truth::or).unwrap_or(Truth::Unknown);
    let transfers = match any {
        Truth::True => Fact::Is(true),
        Truth::False => Fact::Is(false),
        Truth::Unknown => Fact::Unknown,
    };
    match facts {
        RecordQuestionFacts::RecordsComplete(items) => items.register.transfers = transfers,
        RecordQuestionFacts::Notice(notice) => {
            notice.register.transfers = transfers;
            let mut restricted = legs.iter().filter(|leg| leg.restricted == Some(Truth::True)).peekable();
            // Who names the country of a recipient outside the zone says that data go there.
            if restricted.peek().is_some() && restricted.all(|leg| leg.country_stated) {
                notice.transfer_existence = Fact::Is(true);
                notice.transfer_countries = Fact::Is(true);
            }
        }
        _ => {}
    }
}
