//! Each duty that a change of a register sets off.

use super::consequences::{Affected, Block, Cause, Owed, Task};
use super::register::{Aspect, RegisterChange};
use super::terms::ChangeTerms;
use crate::day::plus;
use crate::facts::{AuthorisationKind, Beneficiary, DocumentKind, Engagement, Fact, Label, Register, Role, Tag};
use crate::law::{Kind, Law};
use crate::verdict::{Outcome, Truth};
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

    fn gone(&self) -> Vec<String> {
        let other = |c: &&super::register::EngagementChange| {
            c.differences
                .iter()
                .any(|d| d.aspect == Aspect::Recipient && d.before.iter().any(|s| s.value == c.old.recipient))
        };
        let replaced = self.change.changed.iter().filter(other).map(|c| &c.old);
        let mut ids: Vec<String> = self.change.removed.iter().chain(replaced).map(|e| e.id.clone()).collect();
        ids.sort();
        ids
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
    fn riskier(&self) -> Vec<String> {
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
        ids.sort();
        ids.dedup();
        ids
    }
}

/// What is owed, in the order of the tasks.
pub(super) fn owed(given: &Given<'_>, told: &Sorted, latest: Option<Date>) -> Vec<Owed> {
    let effective = given.terms.effective_on.known();
    let before = effective.and_then(|day| plus(day, -1));
    let mut all = Vec::new();
    let mut add = |task, found: Option<(Truth, Vec<String>)>, owed: Owed| {
        if let Some((value, engagements)) = found {
            let owed_now = if owed.owed == Truth::True { value } else { owed.owed };
            all.push(Owed { task, owed: owed_now, engagements, ..owed });
        }
    };
    let bare = |articles, by, whom, condition: Option<&'static str>| Owed {
        task: Task::UpdateRecord,
        owed: if condition.is_some() { Truth::Unknown } else { Truth::True },
        condition,
        whom,
        by,
        articles,
        engagements: Vec::new(),
    };
    let above = Some("every controller above");
    let list: &[&str] = &["Art. 28(2) GDPR", "Clause 9(a) of Decision (EU) 2021/914"];
    match given.terms.authorisation {
        Fact::Is(AuthorisationKind::General) => {
            add(Task::NotifyControllers, told.whole(), bare(list, latest, above, None));
        }
        Fact::Is(AuthorisationKind::Specific) | Fact::None => {
            add(Task::ObtainAuthorisation, told.whole(), bare(list, before, above, None));
        }
        Fact::Unknown | Fact::Unstated => {
            let general = bare(list, latest, above, Some("if the authorisation is a general one"));
            add(Task::NotifyControllers, told.whole(), general);
            let specific = bare(list, before, above, Some("if the authorisation is a specific one"));
            add(Task::ObtainAuthorisation, told.whole(), specific);
        }
    }
    let bound: &[&str] = &["Art. 28(3) GDPR", "Art. 28(4) GDPR"];
    add(Task::BindByContract, given.unbound().whole(), bare(bound, before, Some("the recipient"), None));
    let gone = Some((Truth::True, given.gone())).filter(|(_, ids)| !ids.is_empty());
    let condition = Some("if it was a processor");
    add(Task::ShowDeletion, gone, bare(&["Art. 28(3)(g) GDPR"], None, Some("the former recipient"), condition));
    let notices: &[&str] = &["Art. 13(1)(e)-(f), (3) GDPR", "Art. 14(1)(e)-(f), (4) GDPR", "WP260 rev.01 paras 29-31"];
    let subjects = given.told_to_data_subjects();
    let unsure = subjects.certain.is_empty();
    let condition = unsure.then_some("if the notice names the recipient, or the purpose is another one");
    add(Task::InformDataSubjects, subjects.whole(), bare(notices, before, Some("the data subjects"), condition));
    let mut ids: Vec<String> = given.touched(&MATERIAL).map(|(id, _)| id.to_owned()).chain(given.gone()).collect();
    ids.sort();
    ids.dedup();
    let record = Some((Truth::True, ids)).filter(|(_, ids)| !ids.is_empty());
    add(Task::UpdateRecord, record, bare(&["Art. 30(1)(d)-(e), (2)(b)-(c) GDPR"], effective, None, None));
    let risk = Some((Truth::True, given.riskier())).filter(|(_, ids)| !ids.is_empty());
    let condition = Some("if an impact assessment covers the processing, or the change makes its risk a high one");
    add(Task::ReviewImpactAssessment, risk, bare(&["Art. 35(1), (11) GDPR"], before, None, condition));
    let assessed: &[&str] = &["Art. 46(1) GDPR", "Clause 14 of Decision (EU) 2021/914", "C-311/18 para. 134"];
    let unassessed = given.unassessed();
    let condition = unassessed.certain.is_empty().then_some("if it is a transfer that rests on a tool of Art. 46");
    add(Task::AssessTransfer, unassessed.whole(), bare(assessed, before, None, condition));
    all
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
            blocks.push(Block { cause, holds, until: earliest, engagements });
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
            blocks.push(Block { cause: Cause::Transfer, holds, until, engagements });
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
