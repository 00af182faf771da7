//! What a change of a register obliges, and what it does to its transfers.

use super::duties::{self, Given};
use super::register::{Entry, RegisterChange};
use super::terms::ChangeTerms;
use super::{Duty, duty};
use crate::Regime;
use crate::assess::Day;
use crate::facts::{Fact, Leg, Register};
use crate::lang::Tongue;
use crate::verdict::{Code, Decision, Outcome, Truth, Verdict};
use crate::words::words;
use serde::Serialize;
use std::borrow::Cow;
use std::collections::{BTreeSet, HashMap};
use time::Date;

words! {
    /// What is to be done about a change.
    pub enum Task is "task" {
        /// Tell every controller above, so that it can object (Art. 28(2)).
        NotifyControllers = "notify-controllers",
        /// Have every controller above approve (Art. 28(2)).
        ObtainAuthorisation = "obtain-authorisation",
        /// Bind the recipient by contract (Art. 28(3), (4)).
        BindByContract = "bind-by-contract",
        /// Have return or deletion shown by a recipient that is gone (Art. 28(3)(g)).
        ShowDeletion = "show-deletion",
        /// Tell data subjects (Art. 13, 14).
        InformDataSubjects = "inform-data-subjects",
        /// Bring the record of processing up to date (Art. 30).
        UpdateRecord = "update-record",
        /// Review the impact assessment, where one was made (Art. 35(11)).
        ReviewImpactAssessment = "review-impact-assessment",
        /// Assess the law and practice of the third country (Art. 46; C-311/18).
        AssessTransfer = "assess-transfer",
    }
}

words! {
    /// What holds a change up.
    pub enum Cause is "cause" {
        /// The objection period has not run out.
        ObjectionPeriod = "objection-period",
        /// The authorisation is not given.
        Authorisation = "authorisation",
        /// A transfer is not permitted.
        Transfer = "transfer",
    }
}

impl Task {
    /// The stable code of the duty.
    pub(super) fn code(self) -> Code {
        Code::of_rule(match self {
            Self::NotifyControllers => "LF-D-001",
            Self::ObtainAuthorisation => "LF-D-002",
            Self::BindByContract => "LF-D-003",
            Self::ShowDeletion => "LF-D-004",
            Self::InformDataSubjects => "LF-D-005",
            Self::UpdateRecord => "LF-D-006",
            Self::ReviewImpactAssessment => "LF-D-007",
            Self::AssessTransfer => "LF-D-008",
        })
    }
}

impl Cause {
    /// Its stable code.
    pub(super) fn code(self) -> Code {
        Code::of_rule(match self {
            Self::ObjectionPeriod => "LF-D-020",
            Self::Authorisation => "LF-D-021",
            Self::Transfer => "LF-D-022",
        })
    }
}

/// Something owed because of a change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Owed {
    /// Its stable code.
    pub code: Code,
    /// What.
    pub task: Task,
    /// The sentence.
    pub message: Cow<'static, str>,
    /// Whether it is owed; unknown where it turns on `condition` or on a fact that nobody stated.
    pub owed: Truth,
    /// On what it turns.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub condition: Option<Cow<'static, str>>,
    /// Who is to be told or asked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub whom: Option<Cow<'static, str>>,
    /// The last day on which it is in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by: Option<Date>,
    /// The regimes under which it is owed: those of the legs concerned whose law knows the duty.
    pub regimes: Vec<Regime>,
    /// The provisions, regime by regime.
    pub articles: Vec<&'static str>,
    /// The ids of the engagements concerned, sorted.
    pub engagements: Vec<String>,
}

impl Owed {
    /// The same, its sentences in a language.
    fn told_in(self, tongue: Tongue<'_>) -> Self {
        let phrase = |text: Cow<'static, str>| Cow::Owned(tongue.own(&text).into_owned());
        if !tongue.is_foreign() {
            return self;
        }
        Self {
            message: code_text(tongue, self.code, self.owed == Truth::True, self.message),
            condition: self.condition.map(phrase),
            whom: self.whom.map(phrase),
            ..self
        }
    }
}

/// The message of a code in a language; `known` tells what is so from what may be.
fn code_text(tongue: Tongue<'_>, code: Code, known: bool, english: Cow<'static, str>) -> Cow<'static, str> {
    let gap = || tongue.find(&["code.", code.as_str(), ".gap"]).filter(|_| !known);
    let told = gap().or_else(|| tongue.find(&["code.", code.as_str(), ".message"]));
    told.map_or(english, |text| Cow::Owned(text.to_owned()))
}

impl Block {
    /// The same, its sentence in a language.
    fn told_in(self, tongue: Tongue<'_>) -> Self {
        Self { message: code_text(tongue, self.code, self.holds == Truth::True, self.message), ..self }
    }
}

/// Something that holds a change up.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Block {
    /// Its stable code.
    pub code: Code,
    /// What.
    pub cause: Cause,
    /// The sentence.
    pub message: Cow<'static, str>,
    /// Whether it does on the day the change takes effect.
    pub holds: Truth,
    /// The first day without it; absent if that depends on an act or on a fact that nobody stated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<Date>,
    /// The provisions, regime by regime.
    pub articles: Vec<&'static str>,
    /// The ids of the engagements or legs concerned, sorted.
    pub engagements: Vec<String>,
}

/// A leg before and after a change.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct LegChange {
    /// Its id: in the new register, or in the old one if it is gone.
    pub id: String,
    /// The recipient's name as written.
    pub recipient: String,
    /// The engagement in the old register, as a JSON pointer; absent for a new leg.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub old_at: Option<String>,
    /// The engagement in the new register, as a JSON pointer; absent for a leg that is gone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub new_at: Option<String>,
    /// The outcome in the old register.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<Outcome>,
    /// The verdict in the new register, without its proof.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<Verdict>,
}

/// What a change of a register obliges, and what it does to its transfers.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Consequences {
    /// The day of the question.
    pub day: Date,
    /// The day on which the legs are judged: that on which the change takes effect, if it is known and yet to come.
    pub judged_on: Date,
    /// The edition of the law.
    pub edition: String,
    /// What a processor owes the controllers above.
    pub duty: Duty,
    /// The last day on which a notice is in time; absent without duty, period or effective date.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub latest_notice_on: Option<Date>,
    /// The first day on which the change may take effect after the notice that was sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub earliest_start_on: Option<Date>,
    /// What is owed, in the order of [`Task`].
    pub owed: Vec<Owed>,
    /// What holds the change up, in the order of [`Cause`].
    pub blocks: Vec<Block>,
    /// The legs of the engagements that changed: those of the new register in its order, then those that are gone.
    pub legs: Vec<LegChange>,
}

/// A leg before and after, with its facts.
pub(super) struct Affected {
    pub(super) old: Option<(Leg, Decision)>,
    pub(super) new: Option<(Leg, Decision)>,
    /// The regimes the leg is judged under.
    pub(super) regimes: Vec<Regime>,
    pub(super) change: LegChange,
}

impl Day<'_> {
    /// What a change between two registers obliges, and what it does to the transfers it touches.
    ///
    /// `change` is [`diff`](crate::diff) of the same two registers. Duties are those of the regimes under which the legs are
    /// judged; what the law of a regime does not know is not owed under it. What the
    /// registers cannot tell, whether there is an impact assessment say, makes a duty unknown, with its condition.
    ///
    /// ```
    /// use lawful::{ChangeTerms, Duty, Law, Task, day, diff, facts::Register};
    /// let register = |engagements: &str| -> Result<Register, serde_json::Error> {
    ///     serde_json::from_str(&format!(r#"{{
    ///         "format": "lawful-register/1",
    ///         "document": {{"id": "acme", "kind": "subprocessor-list", "holder": "acme"}},
    ///         "parties": [
    ///             {{"id": "acme", "places": [{{"place": "NO", "kind": "establishment"}}]}},
    ///             {{"id": "mailer", "places": [{{"place": "US", "kind": "establishment"}}]}}
    ///         ],
    ///         "engagements": [{engagements}]
    ///     }}"#))
    /// };
    /// let (old, new) = (register("")?, register(r#"{"id": "mail", "by": "acme", "engages": "mailer", "by_role": "processor"}"#)?);
    /// let terms: ChangeTerms = serde_json::from_str(
    ///     r#"{"authorisation": "general", "objection_period_days": 30, "effective_on": "2027-03-31"}"#)?;
    /// let law = Law::bundled();
    /// let on = law.on(day::parse("2027-01-15").unwrap());
    /// let follows = on.change(&diff(&old, &new), &old, &new, &terms);
    /// assert_eq!(follows.duty, Duty::Notify);
    /// assert_eq!(follows.latest_notice_on, day::parse("2027-03-01"));
    /// assert_eq!(follows.owed[0].task, Task::NotifyControllers);
    /// assert_eq!(follows.legs[0].before, None);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    pub fn change(self, change: &RegisterChange, old: &Register, new: &Register, terms: &ChangeTerms) -> Consequences {
        let judged_on = match terms.effective_on {
            Fact::Is(effective) => effective.max(self.date),
            _ => self.date,
        };
        let then = Day { date: judged_on, ..self };
        let affected = then.affected(change, old, new);
        let regime = self.regime.unwrap_or(Regime::EuGdpr);
        let given = Given { change, old, new, terms, law: self.law, affected: &affected, day: judged_on, regime };
        let told = given.authorisable();
        let unchanged = told.certain.is_empty() && told.open.is_empty();
        let duty = match duty(terms.authorisation, unchanged) {
            // Nobody said that there are controllers above.
            _ if told.certain.is_empty() && !unchanged => Duty::Undetermined,
            duty => duty,
        };
        let in_general = matches!(terms.authorisation, Fact::Is(crate::facts::AuthorisationKind::General));
        let latest_notice_on = if in_general && !unchanged { terms.latest_notice() } else { None };
        let earliest_start_on = if in_general && !unchanged { terms.earliest_start() } else { None };
        Consequences {
            day: self.date,
            judged_on,
            edition: self.law.edition().to_owned(),
            duty,
            latest_notice_on,
            earliest_start_on,
            owed: duties::owed(&given, &told, latest_notice_on)
                .into_iter()
                .map(|owed| owed.told_in(self.tongue))
                .collect(),
            blocks: duties::blocks(&given, &told, earliest_start_on)
                .into_iter()
                .map(|block| block.told_in(self.tongue))
                .collect(),
            legs: affected.into_iter().map(|leg| leg.change).collect(),
        }
    }

    /// The legs of what was added, removed and changed, each judged on this day.
    fn affected(self, change: &RegisterChange, old: &Register, new: &Register) -> Vec<Affected> {
        let touched =
            |entries: &mut dyn Iterator<Item = &Entry>| entries.map(|e| e.at.clone()).collect::<BTreeSet<_>>();
        let gone = touched(&mut change.removed.iter().chain(change.changed.iter().map(|c| &c.old)));
        let come = touched(&mut change.added.iter().chain(change.changed.iter().map(|c| &c.new)));
        let was: HashMap<&str, &str> = change.changed.iter().map(|c| (c.new.at.as_str(), c.old.at.as_str())).collect();
        let mut before: HashMap<String, Vec<Leg>> = HashMap::new();
        for leg in old.legs().filter(|leg| gone.contains(&leg.pointer)) {
            before.entry(leg.pointer.clone()).or_default().push(leg);
        }
        let mut after: Vec<(String, Vec<Leg>)> = Vec::new();
        for leg in new.legs().filter(|leg| come.contains(&leg.pointer)) {
            match after.last_mut().filter(|(at, _)| *at == leg.pointer) {
                Some((_, legs)) => legs.push(leg),
                None => after.push((leg.pointer.clone(), vec![leg])),
            }
        }
        let names = [names(old), names(new)];
        let mut all = Vec::new();
        for (at, legs) in after {
            let mut olds = was.get(at.as_str()).and_then(|at| before.remove(*at)).unwrap_or_default();
            let single = legs.len() == 1 && olds.len() == 1;
            for leg in legs {
                let same = |o: &Leg| single || o.transfer.importer.country == leg.transfer.importer.country;
                let old = olds.iter().position(same).map(|at| olds.remove(at));
                all.push(self.leg_change(old, Some(leg), &names));
            }
            all.extend(olds.into_iter().map(|old| self.leg_change(Some(old), None, &names)));
        }
        let mut left: Vec<Leg> = before.into_values().flatten().collect();
        left.sort_by(|a, b| a.id.cmp(&b.id));
        all.extend(left.into_iter().map(|old| self.leg_change(Some(old), None, &names)));
        all
    }

    fn leg_change(self, old: Option<Leg>, new: Option<Leg>, names: &[HashMap<String, String>; 2]) -> Affected {
        let name = |side: usize, id: &str| names[side].get(id).cloned().unwrap_or_else(|| format!("{id} (not named)"));
        let old = old.map(|leg| (self.decide(&leg.transfer), leg)).map(|(decision, leg)| (leg, decision));
        let new = new.map(|leg| (self.decide(&leg.transfer), leg)).map(|(decision, leg)| (leg, decision));
        let after = new.as_ref().map(|(leg, _)| {
            let (from, to) = (name(1, &leg.from), name(1, &leg.to));
            crate::assess::verdict::verdict_unproven(self, &leg.transfer, [&from, &to])
        });
        let shown = new.as_ref().map(|(leg, _)| (1, leg)).or(old.as_ref().map(|(leg, _)| (0, leg)));
        let (id, recipient) = shown.map(|(side, leg)| (leg.id.clone(), name(side, &leg.to))).unwrap_or_default();
        let change = LegChange {
            id,
            recipient,
            old_at: old.as_ref().map(|(leg, _)| leg.pointer.clone()),
            new_at: new.as_ref().map(|(leg, _)| leg.pointer.clone()),
            before: old.as_ref().map(|(_, decision)| decision.outcome),
            after,
        };
        let judged = new.as_ref().or(old.as_ref()).map(|(leg, _)| self.regimes(&leg.transfer));
        let regimes = judged.into_iter().flatten().flatten().collect();
        Affected { old, new, regimes, change }
    }
}

fn names(register: &Register) -> HashMap<String, String> {
    let parties = register.parties.as_known().into_iter().flatten();
    parties.filter_map(|p| Some((p.id.as_known()?.to_string(), p.name.written.as_known()?.clone()))).collect()
}
