//! What changed and what it obliges: two states of a list of sub-processors, of a register, of the law.

mod consequences;
mod duties;
mod law;
mod pairs;
mod parts;
mod register;
mod terms;
mod view;
mod view_facts;

pub use consequences::{Block, Cause, Consequences, LegChange, Owed, Task};
#[cfg(feature = "wire")]
pub(crate) use law::law_diff_from;
pub use law::{LawChange, law_diff};
pub use parts::{DocumentPart, PartChange};
pub use register::{Aspect, Difference, EngagementChange, Entry, RegisterChange, Renaming, Stated, diff};
pub use terms::{ChangeTerms, PeriodIn};

use crate::day::plus;
use crate::facts::{AuthorisationKind, Fact, Listed, SubProcessorChange};
use serde::Serialize;
use time::Date;

/// What the processor owes its controllers before the new list takes effect.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Duty {
    /// Nothing: nobody was added or changed. Return or deletion by those removed is still to be shown (Art. 28(3)(g)).
    None,
    /// Tell every controller above, so that it can object.
    Notify,
    /// Have every controller above approve, one by one.
    Authorise,
    /// The type of authorisation is not known.
    Undetermined,
}

/// A change of a list of sub-processors and what it obliges.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct ListChange {
    /// The duty.
    pub duty: Duty,
    /// Entries that are new, in the order of the new list.
    pub added: Vec<String>,
    /// Entries that are gone, in the order of the old list.
    pub removed: Vec<String>,
    /// Entries whose country, location, entity, safeguard, purpose or data differ.
    pub changed: Vec<String>,
    /// The last day on which the notice is in time; absent without duty, period or effective date.
    pub latest_notice_on: Option<Date>,
}

/// What a change of a list of sub-processors obliges (Art. 28(2) GDPR; Clause 9(a) of Decision 2021/914; Art. 7 DPO).
///
/// ```
/// use lawful::{Country, day, facts::*};
/// let entry = |id: &str, country: Country| {
///     let mut entry = Listed::default();
///     entry.id = id.parse::<Id>().unwrap().into();
///     entry.country = lawful::Place::from(country).into();
///     entry
/// };
/// let mut change = SubProcessorChange::default();
/// change.old = vec![entry("host", Country::IE)].into();
/// change.new = vec![entry("host", Country::GB)].into();
/// change.authorisation = AuthorisationKind::General.into();
/// change.objection_period_days = 14.into();
/// change.effective_on = day::parse("2027-02-01").unwrap().into();
/// let owed = lawful::list_change(&change);
/// assert_eq!(owed.duty, lawful::Duty::Notify);
/// assert_eq!(owed.latest_notice_on.map(day::iso).as_deref(), Some("2027-01-18"));
/// ```
#[must_use]
pub fn list_change(change: &SubProcessorChange) -> ListChange {
    let old = entries(&change.old);
    let new = entries(&change.new);
    let find = |list: &[&Listed], id: &Fact<crate::facts::Id>| list.iter().position(|e| e.id == *id);
    let name = |entry: &&Listed| entry.id.as_known().map_or_else(String::new, ToString::to_string);
    let added: Vec<String> = new.iter().filter(|e| find(&old, &e.id).is_none()).map(name).collect();
    let removed: Vec<String> = old.iter().filter(|e| find(&new, &e.id).is_none()).map(name).collect();
    let differs = |entry: &&&Listed| find(&old, &entry.id).is_some_and(|at| old[at] != **entry);
    let changed: Vec<String> = new.iter().filter(differs).map(name).collect();
    let duty = duty(change.authorisation, added.is_empty() && changed.is_empty());
    let latest_notice_on = match (duty, change.effective_on, change.objection_period_days) {
        (Duty::Notify, Fact::Is(effective), Fact::Is(days)) => plus(effective, -i64::from(days)),
        _ => None,
    };
    ListChange { duty, added, removed, changed, latest_notice_on }
}

fn entries(list: &Fact<Vec<Listed>>) -> Vec<&Listed> {
    list.as_known().into_iter().flatten().collect()
}

fn duty(authorisation: Fact<AuthorisationKind>, unchanged: bool) -> Duty {
    match authorisation {
        _ if unchanged => Duty::None,
        Fact::Is(AuthorisationKind::General) => Duty::Notify,
        Fact::Is(AuthorisationKind::Specific) | Fact::None => Duty::Authorise,
        Fact::Unknown | Fact::Unstated => Duty::Undetermined,
    }
}
