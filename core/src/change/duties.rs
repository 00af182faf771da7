//! Each duty that a change of a register sets off.

use super::consequences::{Affected, Block, Cause, Owed, Task};
use super::register::{Aspect, RegisterChange};
use super::terms::ChangeTerms;
use crate::Regime;
use crate::assess::verdict::numbered;
use crate::day::plus;
use crate::facts::{AuthorisationKind, Beneficiary, DocumentKind, Engagement, Fact, Label, Register, Role, Tag};
use crate::law::{Kind, Law};
use crate::verdict::{Code, Outcome, Severity, Truth};
use crate::words::Word;
use time::Date;

/// What the duties are read from.
pub(super) struct Given<'a> {
    pub(super) change: &'a RegisterChange,
    pub(super) old: &'a Register,
    pub(super) new: &'a Register,
    pub(super) terms: &'a ChangeTerms,
    pub(super) law: &'a Law,
    pub(super) affected: &'a [Affected],
    /// The day on which the legs are judged.
    pub(super) day: Date,
    /// The regime asked about.
    pub(super) regime: Regime,
}

/// Ids of engagements for which something holds, and of those for which nobody can tell.
#[derive(Default)]
pub(super) struct Sorted {
    pub(super) certain: Vec<String>,
    pub(super) open: Vec<String>,
}

impl Sorted {
    fn add(&mut self, value: Truth, id: &str) {
        match value {
            Truth::True => self.certain.push(id.to_owned()),
            Truth::Unknown => self.open.push(id.to_owned()),
            Truth::False => {}
        }
    }

    /// All of them, sorted, with the truth of the whole.
    fn whole(&self) -> Option<(Truth, Vec<String>)> {
        let value = if self.certain.is_empty() { Truth::Unknown } else { Truth::True };
        let mut ids = [self.certain.as_slice(), self.open.as_slice()].concat();
        ids.sort();
        ids.dedup();
        (!ids.is_empty()).then_some((value, ids))
    }
}

/// What of an engagement is for the controllers above to know.
const MATERIAL: [Aspect; 8] = [
    Aspect::Recipient,
    Aspect::Service,
    Aspect::Place,
    Aspect::PlannedPlace,
    Aspect::Safeguard,
    Aspect::Purpose,
    Aspect::Data,
    Aspect::Role,
];

fn engagement<'a>(register: &'a Register, at: &str) -> Option<&'a Engagement> {
    let index: usize = at.rsplit('/').next()?.parse().ok()?;
    register.engagements.as_known()?.get(index)
}

/// Whether the engaging party acts for controllers above it (Art. 28(2)).
fn acts_for_others(register: &Register, engagement: &Engagement) -> Truth {
    match (engagement.by_role, engagement.beneficiary, engagement.role.labelled) {
        (Fact::Is(Role::Processor), ..) => Truth::True,
        (Fact::Is(_), ..) => Truth::False,
        (_, Fact::Is(Beneficiary::Customers), _) | (_, _, Fact::Is(Label::SubProcessor)) => Truth::True,
        (_, Fact::Is(Beneficiary::OwnPurposes), _) => Truth::False,
        _ if register.document.kind == Fact::Is(DocumentKind::SubprocessorList) => Truth::True,
        _ => Truth::Unknown,
    }
}

impl Given<'_> {
    /// The engagements of the new register that are new or changed in one of some aspects.
    fn touched(&self, aspects: &'static [Aspect]) -> impl Iterator<Item = (&str, &Engagement)> {
        let changed = self.change.changed.iter().filter(|c| c.differences.iter().any(|d| aspects.contains(&d.aspect)));
        let entries = self.change.added.iter().chain(changed.map(|c| &c.new));
        entries.filter_map(|entry| Some((entry.id.as_str(), engagement(self.new, &entry.at)?)))
    }

    /// The engagements whose addition or change the controllers above may object to.
    pub(super) fn authorisable(&self) -> Sorted {
        let mut sorted = Sorted::default();
        for (id, engagement) in self.touched(&MATERIAL) {
            let controller = matches!(engagement.role.assessed, Fact::Is(Role::Controller | Role::JointController));
            if !controller {
                sorted.add(acts_for_others(self.new, engagement), id);
            }
        }
        sorted
    }

    fn unbound(&self) -> Sorted {
        let mut sorted = Sorted::default();
        for (id, engagement) in self.touched(&[Aspect::Recipient]) {
            if matches!(engagement.role.assessed, Fact::Is(Role::Controller | Role::JointController)) {
                continue;
            }
            match engagement.contract.exists {
                Fact::Is(true) => {}
                Fact::Is(false) | Fact::None => sorted.add(Truth::True, id),
                Fact::Unknown | Fact::Unstated => sorted.add(Truth::Unknown, id),
            }
        }
        sorted
    }

    /// The engagements that ended or went to another recipient: certain where the former one was a processor.
    fn gone(&self) -> Sorted {
        let other = |c: &&super::register::EngagementChange| {
            c.differences
                .iter()
                .any(|d| d.aspect == Aspect::Recipient && d.before.iter().any(|s| s.value == c.old.recipient))
        };
        let replaced = self.change.changed.iter().filter(other).map(|c| &c.old);
        let mut sorted = Sorted::default();
        for entry in self.change.removed.iter().chain(replaced) {
            let was = engagement(self.old, &entry.at).map_or(Fact::Unstated, |engagement| engagement.role.assessed);
            let processor = match was {
                Fact::Is(Role::Processor) => Truth::True,
                Fact::Is(Role::Controller | Role::JointController) | Fact::None => Truth::False,
                Fact::Unknown | Fact::Unstated => Truth::Unknown,
            };
            sorted.add(processor, &entry.id);
        }
        sorted
    }

    /// What the record states of recipients, transfers and data.
    fn recorded(&self) -> Sorted {
        let mut sorted = Sorted::default();
        let ended = self.change.removed.iter().map(|entry| entry.id.as_str());
        for id in self.touched(&MATERIAL).map(|(id, _)| id).chain(ended) {
            sorted.add(Truth::True, id);
        }
        sorted
    }

    /// Purposes, recipients and transfers that a notice to data subjects may name.
    fn told_to_data_subjects(&self) -> Sorted {
        const TOLD: [Aspect; 4] = [Aspect::Recipient, Aspect::Purpose, Aspect::Data, Aspect::Role];
        let named = self.old.document.kind == Fact::Is(DocumentKind::PrivacyNotice);
        let mut sorted = Sorted::default();
        for (id, _) in self.touched(&TOLD) {
            sorted.add(if named { Truth::True } else { Truth::Unknown }, id);
        }
        for id in self.newly_restricted(|_| true) {
            sorted.add(id.1, &id.0);
        }
        sorted
    }

    /// New legs into third countries that pass a test, with whether they are restricted.
    fn newly_restricted(&self, test: impl Fn(&Affected) -> bool) -> Vec<(String, Truth)> {
        let mut found = Vec::new();
        for affected in self.affected {
            let Some((leg, decision)) = &affected.new else { continue };
            let is_new = match &affected.old {
                None => true,
                Some((old, was)) => {
                    was.restricted != Truth::True
                        || old.transfer.importer.country != leg.transfer.importer.country
                        || old.to != leg.to
                }
            };
            if is_new && decision.restricted != Truth::False && test(affected) {
                found.push((leg.engagement.clone(), decision.restricted));
            }
        }
        found
    }

    /// New legs that rest, or can rest, on a tool of Art. 46 and have no assessment of their own.
    fn unassessed(&self) -> Sorted {
        let on_tools = |affected: &Affected| {
            let Some((leg, _)) = &affected.new else { return false };
            let ground = affected.change.after.as_ref().and_then(|verdict| verdict.ground.as_deref());
            let kind = ground.and_then(|ground| self.law.instrument(ground)).map(|instrument| instrument.kind);
            let elsewhere = matches!(kind, Some(Kind::Adequacy | Kind::Derogation));
            let none = leg.transfer.tools.as_known().is_some_and(Vec::is_empty);
            let old = affected.old.as_ref().map(|(old, _)| &old.transfer);
            let carried = old.is_some_and(|old| old.tia == leg.transfer.tia);
            let done = leg.transfer.tia.performed == Fact::Is(true) && !carried;
            !elsewhere && !none && !done
        };
        let mut sorted = Sorted::default();
        for (id, restricted) in self.newly_restricted(on_tools) {
            let ground = self.affected.iter().filter(|a| a.new.as_ref().is_some_and(|(leg, _)| leg.engagement == id));
            let stated = ground.filter_map(|a| a.new.as_ref()).any(|(leg, _)| leg.transfer.tools.as_known().is_some());
            sorted.add(if stated { restricted } else { Truth::Unknown }, &id);
        }
        sorted
    }

    /// Engagements with new categories of data or new processing in a third country; certain for special ones.
    fn riskier(&self) -> Sorted {
        let special = |value: &str| value == Tag::Special.word() || value == Tag::Criminal.word();
        let data = self.change.changed.iter().filter(|c| {
            let more = |d: &super::register::Difference| {
                let new = |s: &super::register::Stated| !s.value.starts_with("not ") && !s.value.starts_with("claim ");
                d.aspect == Aspect::Data && d.after.iter().any(|s| new(s) || special(&s.value))
            };
            c.differences.iter().any(more)
        });
        let mut ids: Vec<String> = data.map(|c| c.new.id.clone()).collect();
        let added = self.change.added.iter().filter(|entry| {
            engagement(self.new, &entry.at).is_some_and(|e| e.data.as_known().is_some_and(|data| !data.is_empty()))
        });
        ids.extend(added.map(|entry| entry.id.clone()));
        ids.extend(self.newly_restricted(|_| true).into_iter().map(|(id, _)| id));
        Sorted { certain: ids, open: Vec::new() }
    }
}

/// What is owed, with its condition, whom it is owed to and by when.
struct Terms {
    condition: Option<&'static str>,
    whom: Option<&'static str>,
    by: Option<Date>,
}

/// What is owed, in the order of the tasks.
pub(super) fn owed(given: &Given<'_>, told: &Sorted, latest: Option<Date>) -> Vec<Owed> {
    let effective = given.terms.effective_on.known();
    let before = effective.and_then(|day| plus(day, -1));
    let mut all = Vec::new();
    let mut add = |task: Task, found: &Sorted, whom, by, condition| {
        all.extend(given.owes(task, found, Terms { condition, whom, by }));
    };
    let above = Some("every controller above");
    match given.terms.authorisation {
        Fact::Is(AuthorisationKind::General) => add(Task::NotifyControllers, told, above, latest, None),
        Fact::Is(AuthorisationKind::Specific) | Fact::None => {
            add(Task::ObtainAuthorisation, told, above, before, None);
        }
        Fact::Unknown | Fact::Unstated => {
            add(Task::NotifyControllers, told, above, latest, Some("if the authorisation is a general one"));
            add(Task::ObtainAuthorisation, told, above, before, Some("if the authorisation is a specific one"));
        }
    }
    add(Task::BindByContract, &given.unbound(), Some("the recipient"), before, None);
    let gone = given.gone();
    let condition = gone.certain.is_empty().then_some("if it was a processor");
    add(Task::ShowDeletion, &gone, Some("the former recipient"), None, condition);
    let subjects = given.told_to_data_subjects();
    let unsure = subjects.certain.is_empty();
    let condition = unsure.then_some("if the notice names the recipient, or the purpose is another one");
    add(Task::InformDataSubjects, &subjects, Some("the data subjects"), before, condition);
    add(Task::UpdateRecord, &given.recorded(), None, effective, None);
    let condition = Some("if an impact assessment covers the processing, or the change makes its risk a high one");
    add(Task::ReviewImpactAssessment, &given.riskier(), None, before, condition);
    let unassessed = given.unassessed();
    let condition = unassessed.certain.is_empty().then_some("if it is a transfer that rests on a tool of Art. 46");
    add(Task::AssessTransfer, &unassessed, None, before, condition);
    all
}

impl Given<'_> {
    /// One duty, if anything makes it one and the law of a regime concerned knows it.
    fn owes(&self, task: Task, found: &Sorted, terms: Terms) -> Option<Owed> {
        let (value, engagements) = found.whole()?;
        let code = task.code();
        let mut regimes = self.regimes_of(&engagements);
        regimes.retain(|regime| code.provisions(*regime).next().is_some());
        let articles = self.articles(code, &regimes);
        let condition = terms.condition.or(only_under(task, &regimes));
        let owed = if condition.is_some() { Truth::Unknown } else { value };
        let message = code.template(if owed == Truth::True { Severity::Note } else { Severity::Gap });
        let Terms { whom, by, .. } = terms;
        (!regimes.is_empty()).then_some(Owed {
            code,
            task,
            message: message.into(),
            owed,
            condition: condition.map(Into::into),
            whom: whom.map(Into::into),
            by,
            regimes,
            articles,
            engagements,
        })
    }

    /// The regimes of the legs of engagements; of all legs where these have none, and failing that the one asked about.
    fn regimes_of(&self, engagements: &[String]) -> Vec<Regime> {
        let of = |leg: &Affected| {
            let leg = leg.new.as_ref().or(leg.old.as_ref());
            leg.is_some_and(|(leg, _)| engagements.contains(&leg.engagement) || engagements.contains(&leg.id))
        };
        let gather = |legs: &mut dyn Iterator<Item = &Affected>| {
            let mut regimes: Vec<Regime> = Vec::new();
            for regime in legs.flat_map(|leg| leg.regimes.iter().copied()) {
                if !regimes.contains(&regime) {
                    regimes.push(regime);
                }
            }
            regimes
        };
        let own = gather(&mut self.affected.iter().filter(|leg| of(leg)));
        let any = if own.is_empty() { gather(&mut self.affected.iter()) } else { own };
        if any.is_empty() { vec![self.regime] } else { any }
    }

    /// The provisions of a code under these regimes, as numbered on the day.
    fn articles(&self, code: Code, regimes: &[Regime]) -> Vec<&'static str> {
        let of = |regime: &Regime| {
            let regime = *regime;
            code.provisions(regime).map(move |article| numbered(self.law, regime, self.day, article))
        };
        regimes.iter().flat_map(of).collect()
    }

    fn block(&self, cause: Cause, holds: Truth, until: Option<Date>, engagements: Vec<String>) -> Block {
        let code = cause.code();
        let regimes = self.regimes_of(&engagements);
        let articles = self.articles(code, &regimes);
        let message = code.template(if holds == Truth::True { Severity::Breach } else { Severity::Gap });
        Block { code, cause, message: message.into(), holds, until, articles, engagements }
    }
}

/// A condition that the law of the only regime concerned sets to a duty.
fn only_under(task: Task, regimes: &[Regime]) -> Option<&'static str> {
    match (task, regimes) {
        // Art. 19 FADP asks for the information when data are collected, not when it changes.
        (Task::InformDataSubjects, [Regime::ChFadp]) => Some("if what was told at collection no longer holds"),
        // So did Art. 10 and 11 of the Directive.
        (Task::InformDataSubjects, [Regime::EuDir9546]) => Some("if national law asked for it after collection"),
        (Task::UpdateRecord, [Regime::EuDir9546]) => Some("if the processing was notified to the authority"),
        _ => None,
    }
}

/// What holds the change up, in the order of the causes.
pub(super) fn blocks(given: &Given<'_>, told: &Sorted, earliest: Option<Date>) -> Vec<Block> {
    let mut blocks = Vec::new();
    if let Some((whole, engagements)) = told.whole() {
        let (cause, holds) = match given.terms.authorisation {
            Fact::Is(AuthorisationKind::General) => (Cause::ObjectionPeriod, period_runs(given.terms, earliest)),
            // Whether it was given is no term: it holds the change up until it is.
            Fact::Is(AuthorisationKind::Specific) | Fact::None => (Cause::Authorisation, Truth::True),
            Fact::Unknown | Fact::Unstated => (Cause::Authorisation, Truth::Unknown),
        };
        let holds = holds.and(whole);
        if holds != Truth::False {
            blocks.push(given.block(cause, holds, earliest, engagements));
        }
    }
    for (outcome, holds) in [(Outcome::Unlawful, Truth::True), (Outcome::Undetermined, Truth::Unknown)] {
        let here = |a: &&Affected| a.change.after.as_ref().is_some_and(|v| v.outcome == outcome);
        let mut engagements: Vec<String> = given.affected.iter().filter(here).map(|a| a.change.id.clone()).collect();
        engagements.sort();
        if !engagements.is_empty() {
            let until = |a: &Affected| a.change.after.as_ref().and_then(|v| v.valid_until);
            let only = given.affected.iter().filter(here).map(until).collect::<Vec<_>>();
            // A day from which the law itself helps is told where it is the same for all.
            let until = only.first().copied().flatten().filter(|day| only.iter().all(|d| *d == Some(*day)));
            blocks.push(given.block(Cause::Transfer, holds, until, engagements));
        }
    }
    blocks
}

/// Whether the objection period still runs on the day the change takes effect.
fn period_runs(terms: &ChangeTerms, earliest: Option<Date>) -> Truth {
    match (terms.notice_sent_on, terms.effective_on, earliest) {
        (Fact::None, ..) => Truth::True,
        (_, Fact::Is(effective), Some(earliest)) => (effective < earliest).into(),
        (Fact::Is(sent), Fact::Is(effective), None) if effective < sent => Truth::True,
        _ => Truth::Unknown,
    }
}
