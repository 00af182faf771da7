//! The verdict as a step function of the date: it can change only on a day of the law or of the facts.

mod breakpoints;
pub mod calendar;
mod fallback;
mod impact;
mod periods;
mod relevant;

pub use fallback::{ChainImpact, Fallback, Standing};
pub use impact::Impact;
pub use periods::Period;

pub(crate) use breakpoints::{Breakpoints, breakpoints, outcome_breakpoints};

use crate::assess::judged::{Judged, judged};
use crate::assess::kit::Cx;
use crate::assess::ladder::judge;
use crate::verdict::trace::NoTrace;
use crate::verdict::{Code, NextChange, Outcome};
use time::Date;

/// What is owed when the ground of a transfer is lost: suspend, return or delete, tell those concerned (Clauses 14(f) and
/// 16 of Decision 2021/914; C-311/18 paras 135, 140).
pub(crate) const GROUND_LOST: &str = "LF-T-092";

/// How long an outcome holds.
pub(crate) struct Validity {
    pub(crate) from: Option<Date>,
    pub(crate) until: Option<Date>,
    pub(crate) next: Option<NextChange>,
}

fn outcome_on(cx: &Cx<'_>, day: Date) -> Outcome {
    judge(&Cx { day, ..*cx }, &mut NoTrace).outcome
}

/// The outcome on a day: of several regimes the weakest.
fn weakest_on(all: &[Cx<'_>], day: Date) -> Outcome {
    Outcome::weakest(all.iter().map(|cx| outcome_on(cx, day)))
}

/// The question that decides on a day: the first of the weakest.
fn deciding_on<'q, 'a>(all: &'q [Cx<'a>], day: Date) -> Option<&'q Cx<'a>> {
    if let [one] = all {
        return Some(one);
    }
    let weakest = weakest_on(all, day);
    all.iter().find(|cx| outcome_on(cx, day) == weakest)
}

/// The interval around the day in which the outcome stays as it is, and the next day on which it or its codes change.
///
/// `all` is the question under each regime that is judged; `now` is the judgement under the one that decides.
pub(crate) fn validity(all: &[Cx<'_>], now: &Judged) -> Validity {
    let breakpoints = Breakpoints::of_each(all);
    let days = &breakpoints.of_outcome;
    let here = now_among(all, days);
    let outcome = now.decision.outcome;
    let mut from = None;
    for day in days[..here].iter().rev() {
        let before = day.previous_day();
        if before.is_some_and(|before| weakest_on(all, before) != outcome) {
            from = Some(*day);
            break;
        }
    }
    let until = days[here..].iter().copied().find(|day| weakest_on(all, *day) != outcome);
    Validity { from, until, next: next_change(all, now, &breakpoints) }
}

/// The next day on which the outcome or its codes change.
pub(crate) fn next(all: &[Cx<'_>], now: &Judged) -> Option<NextChange> {
    next_change(all, now, &Breakpoints::of_each(all))
}

/// The place of the first of the days that is still to come.
fn now_among(all: &[Cx<'_>], days: &[Date]) -> usize {
    days.partition_point(|day| all.first().is_some_and(|cx| *day <= cx.day))
}

fn next_change(all: &[Cx<'_>], now: &Judged, days: &Breakpoints) -> Option<NextChange> {
    let codes = now.code_names();
    // What the rules came to on the last day on which that could change: until the next, only the notes beside them do.
    let mut last: Option<Judged> = None;
    days.all[now_among(all, &days.all)..].iter().find_map(|day| {
        let cx = deciding_on(all, *day)?;
        let then = &Cx { day: *day, ..*cx };
        let is_judged = all.len() > 1 || days.of_outcome.binary_search(day).is_ok();
        if is_judged {
            last = Some(judged(then));
        }
        let rules = last.as_ref().unwrap_or(now);
        let later = if is_judged { rules.code_names() } else { rules.code_names_on(then) };
        let outcome = rules.decision.outcome;
        (outcome != now.decision.outcome || later != codes).then(|| {
            // What is new is told by what is found today under the same regime.
            let codes = if all.len() == 1 { codes.clone() } else { judged(cx).code_names() };
            let new = later.iter().find(|code| codes.binary_search(code).is_err()).copied();
            NextChange { day: *day, outcome, because: because(cx, *day, new) }
        })
    })
}

/// What happens on a day: the events of the law under this regime; where there are none, the finding that is new, or
/// else that a date of the facts has come.
pub(crate) fn because(cx: &Cx<'_>, day: Date, new: Option<&'static str>) -> String {
    let relevant = relevant::Relevant::to(cx);
    let events: Vec<String> = cx
        .law
        .events()
        .filter(|event| event.date == day && relevant.is(event))
        .map(|event| format!("{}: {}", event.subject, event.what))
        .collect();
    match (events.len(), new.and_then(Code::named)) {
        (0, Some(code)) => {
            format!("{} [{code}]", cx.tongue.text(&["code.", code.as_str(), ".title"], code.title()))
        }
        (0, None) => cx.tongue.say("a date in the facts").to_owned(),
        (1..=3, _) => events.join("; "),
        (more, _) => {
            let words = [("events", &*events[..3].join("; ")), ("number", &*(more - 3).to_string())];
            cx.tongue.tell("{events}; and {number} more", &words)
        }
    }
}
