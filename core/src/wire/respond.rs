//! One question answered: which part of the library is asked, and how its answer is written.

use super::law::Bundle;
#[cfg(not(target_family = "wasm"))]
use super::question::AboutTransfer;
use super::question::{Answer, Question, When};
use super::{Detail, InputError, Kind, documents, parse};
use crate::facts::{AgreementFacts, PrivacyNotice, Transfer};
use crate::lang::{Catalogues, in_language};
use crate::law::{Law, Overlay};
use crate::{Day, Impact, Judgement, Outcome, Period, Regime, Ruling, Verdict};
use serde::Serialize;
use serde::de::Deserialize;
use serde_json::value::RawValue;
use time::Date;

/// Answers a question that was read in one pass.
#[cfg(not(target_family = "wasm"))]
pub(super) fn about_transfer(law: &Law, asked: &AboutTransfer<'_>) -> Result<String, InputError> {
    let date = asked.as_of.day(law).map_err(|message| InputError::new("/as_of", message))?;
    transfer(under(law.on(date), asked.regime)?, asked.id, asked.detail, &asked.facts)
}

/// A question with the law it is asked of.
pub(super) struct Asked<'q> {
    /// The law, with the overlay where the question is of that law and not of the overlay itself.
    pub(super) law: &'q Law,
    /// The overlay, if there is one.
    pub(super) overlay: Option<Overlay>,
    catalogues: Catalogues<'q>,
    question: &'q Question<'q>,
    /// The whole text, to which places are relative.
    text: &'q [u8],
}

/// Answers a question.
pub(super) fn respond(
    law: &Law,
    catalogues: Catalogues<'_>,
    question: &Question<'_>,
    text: &[u8],
) -> Result<String, InputError> {
    let mut asked = Asked { law, overlay: None, catalogues, question, text };
    asked.overlay = question.overlay.map(|overlay| asked.part(overlay, "/overlay")).transpose()?;
    let about_overlay = matches!(question.question, Kind::Impact | Kind::RegisterImpact | Kind::LawDiff);
    let changed = (asked.overlay.as_ref())
        .filter(|_| !about_overlay)
        .map(|overlay| law.with(overlay).map_err(|error| InputError::new("/overlay", error)))
        .transpose()?;
    asked.law = changed.as_ref().unwrap_or(law);
    asked.answer()
}

/// Answers a question about one engagement, and no other.
#[cfg(feature = "lang")]
pub(super) fn of_transfer(
    law: &Law,
    catalogues: Catalogues<'_>,
    question: &Question<'_>,
    text: &[u8],
) -> Result<String, InputError> {
    let asked = Asked { law, overlay: None, catalogues, question, text };
    if question.overlay.is_some() {
        return Err(InputError::new("/overlay", "a question with an overlay is not answered here"));
    }
    let refused = || format!("a question of `{}` is not answered here", question.question);
    asked.engagement().unwrap_or_else(|| Err(InputError::new("/question", refused())))
}

/// Answers a question that is an import, and no other.
#[cfg(feature = "exchange")]
pub(super) fn of_import(law: &Law, question: &Question<'_>, text: &[u8]) -> Result<String, InputError> {
    match question.question {
        Kind::Import => super::import::answer(&Asked { law, overlay: None, catalogues: &[], question, text }),
        other => Err(InputError::new("/question", format!("a question of `{other}` is not answered here"))),
    }
}

impl<'q> Asked<'q> {
    /// A part of the question, read; places are those in the whole.
    pub(super) fn part<T: Deserialize<'q>>(&self, part: &'q RawValue, pointer: &str) -> Result<T, InputError> {
        parse(part.get().as_bytes(), pointer).map_err(|error| self.placed(part, error))
    }

    /// An error in a part with its line and column in the whole.
    pub(super) fn placed(&self, part: &RawValue, error: InputError) -> InputError {
        let start = (part.get().as_ptr() as usize).checked_sub(self.text.as_ptr() as usize);
        let Some(before) = start.and_then(|start| self.text.get(..start)).filter(|_| error.line > 0) else {
            return error;
        };
        let lines = before.iter().filter(|byte| **byte == b'\n').count();
        let on_line = before.iter().rev().take_while(|byte| **byte != b'\n').count();
        let column = if error.line == 1 { error.column + on_line } else { error.column };
        let line = error.line + lines;
        error.at(line, column)
    }

    /// The text of the facts.
    pub(super) fn raw(&self) -> Result<&'q RawValue, InputError> {
        self.question.facts.ok_or_else(|| InputError::new("", "missing field `facts`"))
    }

    /// The facts.
    pub(super) fn facts<T: Deserialize<'q>>(&self) -> Result<T, InputError> {
        self.part(self.raw()?, "/facts")
    }

    /// The law on the day of the question, under its regime.
    pub(super) fn on(&self) -> Result<Day<'q>, InputError> {
        let Some(when) = &self.question.as_of else { return Err(InputError::new("", "missing field `as_of`")) };
        let day = under(self.law.on(self.day(when, "/as_of")?), self.question.regime)?;
        in_language(day, self.question.lang, self.catalogues)
    }

    /// The day in the key `to`.
    pub(super) fn until(&self, what: &str) -> Result<Date, InputError> {
        let when = self.question.to.as_ref();
        self.day(when.ok_or_else(|| InputError::new("", format_args!("a question of {what} needs `to`")))?, "/to")
    }

    fn day(&self, when: &When, at: &str) -> Result<Date, InputError> {
        when.day(self.law).map_err(|message| InputError::new(at, message))
    }

    /// The answer with the head that every answer has.
    pub(super) fn write<T: Serialize>(&self, answer: T) -> Result<String, InputError> {
        line(self.question.id, self.question.question, answer)
    }

    fn transfer(&self) -> Result<Transfer, InputError> {
        let facts = self.facts()?;
        check_instruments(self.law, &facts)?;
        Ok(facts)
    }

    /// The answer to a question about one engagement; none if the question is another.
    fn engagement(&self) -> Option<Result<String, InputError>> {
        Some(match self.question.question {
            Kind::Transfer => self.verdict(),
            Kind::LawfulPeriods => self.periods(),
            Kind::Rungs => self.rungs(),
            Kind::SuggestTools => self.tools(),
            Kind::Regimes => self.regimes(),
            Kind::SubProcessor => self.sub_processor(),
            Kind::Law => self.write(Bundle::of(self.law)),
            _ => return None,
        })
    }

    fn answer(&self) -> Result<String, InputError> {
        if let Some(answer) = self.engagement() {
            return answer;
        }
        match self.question.question {
            Kind::Impact => {
                let overlay = self.overlay.clone().unwrap_or_default();
                let impact = self.on()?.impact(&self.transfer()?, &overlay);
                self.write::<Impact>(impact.map_err(|error| InputError::new("/overlay", error))?)
            }
            Kind::Chain => self.write(self.on()?.chain(&self.facts()?)),
            Kind::SubProcessorChange => {
                self.on()?;
                self.write(crate::list_change(&self.facts()?))
            }
            Kind::Role => self.judgement(self.judging()?.assess_role(&self.facts()?)),
            Kind::JointArrangement => self.judgement(self.judging()?.is_joint_arrangement_complete(&self.facts()?)),
            Kind::ProcessorContract => {
                let facts: AgreementFacts = self.facts()?;
                if let Some(id) = facts.contract.standard.as_known() {
                    known_instrument(self.law, "/facts/contract/standard", id)?;
                }
                self.judgement(self.judging()?.is_processing_agreement_complete(&facts))
            }
            Kind::RepresentativeDuty => self.judgement(self.judging()?.needs_representative(&self.facts()?)),
            Kind::DpoDuty => self.judgement(self.judging()?.needs_dpo(&self.facts()?)),
            Kind::RecordsDuty => self.judgement(self.judging()?.needs_records(&self.facts()?)),
            Kind::DpiaDuty => self.judgement(self.judging()?.needs_dpia(&self.facts()?)),
            Kind::RecordsComplete => self.judgement(self.judging()?.record_gaps(&self.facts()?)),
            Kind::Notice => {
                let notice: PrivacyNotice = self.facts()?;
                for (at, id) in notice.mechanisms_named.as_known().into_iter().flatten().enumerate() {
                    known_instrument(self.law, &format!("/facts/mechanisms_named/{at}"), id)?;
                }
                self.judgement(self.judging()?.notice_gaps(&notice))
            }
            Kind::Retention => self.judgement(self.judging()?.retention_findings(&self.facts()?)),
            Kind::Security => self.judgement(self.judging()?.security_gaps(&self.facts()?)),
            Kind::Basis => self.judgement(self.judging()?.is_basis_valid(&self.facts()?)),
            Kind::Consent => self.judgement(self.judging()?.is_consent_valid(&self.facts()?)),
            Kind::Marketing => self.judgement(self.judging()?.marketing(&self.facts()?)),
            Kind::Terminal => self.judgement(self.judging()?.terminal_access(&self.facts()?)),
            Kind::ComplaintAuthorities => self.judgement(self.judging()?.complaint_authorities(&self.facts()?)),
            kind => documents::answer(self, kind),
        }
    }

    /// The day, for a judgement in the detail that is asked for.
    fn judging(&self) -> Result<Day<'q>, InputError> {
        let on = self.on()?;
        Ok(if matches!(self.question.detail, Some(Detail::Outcome | Detail::Codes)) {
            on.without_remedies()
        } else {
            on
        })
    }

    /// A judgement in the detail that is asked for.
    fn judgement(&self, judgement: Judgement) -> Result<String, InputError> {
        #[derive(Serialize)]
        struct Short {
            ruling: Ruling,
            outcome: Outcome,
        }
        #[derive(Serialize)]
        struct Codes {
            #[serde(flatten)]
            short: Short,
            codes: Vec<&'static str>,
            missing: Vec<String>,
        }
        let short = Short { ruling: judgement.ruling, outcome: judgement.outcome() };
        match self.question.detail.unwrap_or(Detail::Full) {
            Detail::Outcome => self.write(short),
            Detail::Codes => {
                let codes = judgement.findings.iter().map(|finding| finding.code.as_str()).collect();
                let missing = judgement.missing.iter().map(|missing| missing.fact.to_string()).collect();
                self.write(Codes { short, codes, missing })
            }
            Detail::Verdict => self.write(Judgement { proof: None, ..judgement }),
            Detail::Full => self.write(judgement),
        }
    }

    fn verdict(&self) -> Result<String, InputError> {
        transfer(self.on()?, self.question.id, self.question.detail, &self.facts()?)
    }

    fn rungs(&self) -> Result<String, InputError> {
        self.write(Rungs { rungs: self.on()?.rungs(&self.transfer()?) })
    }

    fn tools(&self) -> Result<String, InputError> {
        self.write(Tools { tools: self.on()?.suggest_tools(&self.transfer()?) })
    }

    fn regimes(&self) -> Result<String, InputError> {
        let (on, facts) = (self.on()?, self.transfer()?);
        self.write(Regimes { applicable: on.applicable_regimes(&facts), outcomes: on.compare_regimes(&facts) })
    }

    fn sub_processor(&self) -> Result<String, InputError> {
        self.write(self.on()?.sub_processor(&self.facts()?))
    }

    fn periods(&self) -> Result<String, InputError> {
        let transfer = self.transfer()?;
        let (Some(from), Some(to)) = (&self.question.from, &self.question.to) else {
            return Err(InputError::new("", "a question of periods needs `from` and `to`"));
        };
        let periods = self.on()?.periods(&transfer, self.day(from, "/from")?, self.day(to, "/to")?);
        self.write(Periods { periods })
    }
}

#[derive(Serialize)]
struct Periods {
    periods: Vec<Period>,
}

#[derive(Serialize)]
struct Rungs {
    rungs: Vec<crate::Rung>,
}

#[derive(Serialize)]
struct Tools {
    tools: Vec<crate::FittingTool>,
}

#[derive(Serialize)]
struct Regimes {
    applicable: Vec<Regime>,
    outcomes: [crate::RegimeOutcome; 3],
}

/// The day under the regime asked about.
fn under(day: Day<'_>, regime: Option<Regime>) -> Result<Day<'_>, InputError> {
    match regime {
        None => Ok(day),
        Some(regime) if regime.is_judged() => Ok(day.under(regime)),
        Some(regime) => {
            let known: Vec<&str> = Regime::ALL.iter().filter(|r| r.is_judged()).map(|r| r.as_str()).collect();
            let known = known.join("`, `");
            Err(InputError::new("/regime", format!("no transfer is judged under `{regime}`; use `{known}`")))
        }
    }
}

fn transfer(
    on: Day<'_>,
    id: Option<&RawValue>,
    detail: Option<Detail>,
    facts: &Transfer,
) -> Result<String, InputError> {
    #[derive(Serialize)]
    struct Short {
        outcome: Outcome,
    }
    #[derive(Serialize)]
    struct Codes {
        outcome: Outcome,
        codes: Vec<&'static str>,
        missing: Vec<String>,
    }
    check_instruments(on.law(), facts)?;
    let kind = Kind::Transfer;
    match detail.unwrap_or(Detail::Full) {
        Detail::Outcome => line(id, kind, Short { outcome: on.decide(facts).outcome }),
        Detail::Codes => {
            let (outcome, codes, missing) = on.brief(facts);
            line(id, kind, Codes { outcome, codes, missing })
        }
        Detail::Verdict => line(id, kind, Verdict { proof: None, ..on.transfer(facts) }),
        Detail::Full => line(id, kind, on.transfer(facts)),
    }
}

fn line<T: Serialize>(id: Option<&RawValue>, question: Kind, answer: T) -> Result<String, InputError> {
    serde_json::to_string(&Answer { id, question, answer }).map_err(|error| InputError::new("", error))
}

/// Refuses facts that name an instrument the law does not have.
///
/// # Errors
/// With the pointer of the name and the nearest instrument.
pub fn check_instruments(law: &Law, facts: &Transfer) -> Result<(), InputError> {
    let check = |pointer: String, id: &str| known_instrument(law, &pointer, id);
    for (at, cert) in facts.certs.as_known().into_iter().flatten().enumerate() {
        if let Some(id) = cert.instrument.as_known() {
            check(format!("/facts/certs/{at}/instrument"), id)?;
        }
    }
    for (at, claim) in facts.claims.as_known().into_iter().flatten().enumerate() {
        check(format!("/facts/claims/{at}"), claim)?;
    }
    for (at, tool) in facts.tools.as_known().into_iter().flatten().enumerate() {
        if let Some(id) = tool.instrument.as_known() {
            check(format!("/facts/tools/{at}/instrument"), id)?;
        }
    }
    if let Some(id) = facts.tia.relies_on.as_known() {
        check("/facts/tia/relies_on".to_owned(), id)?;
    }
    facts.excluded_by.iter().try_for_each(|(id, _)| check(format!("/facts/excluded_by/{id}"), id))
}

/// Refuses the name of an instrument the law does not have.
fn known_instrument(law: &Law, pointer: &str, id: &str) -> Result<(), InputError> {
    if law.instrument(id).is_some() {
        return Ok(());
    }
    let known = law.instruments().iter().map(|i| &*i.id);
    Err(InputError::new(pointer, crate::words::unknown("instrument", id, known)))
}
