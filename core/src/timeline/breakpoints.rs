//! The days on which a verdict can change.

use super::relevant::{Reach, Relevant};
use crate::assess::kit::Cx;
use crate::assess::notes::{ENDS_SOON, STATEMENT_HOLDS, statement_dates};
use crate::day::plus;
use crate::facts::{Fact, Transfer};
use crate::law::Edge;
use time::Date;

/// The days on which the verdict of a question can change, in order: those of the law that matter to it, the dates in the
/// facts, the day of the question itself, and the days that are counted from these. Between two of them it stays as it is.
pub(crate) struct Breakpoints {
    /// The days on which the outcome or what is found can change.
    pub(crate) all: Vec<Date>,
    /// Those on which the outcome can, and what the rules report; on the others the notes beside the rules.
    pub(crate) of_outcome: Vec<Date>,
}

impl Breakpoints {
    pub(crate) fn of(cx: &Cx<'_>) -> Self {
        let mut of_outcome: Vec<Date> = Vec::with_capacity(USUAL);
        let mut of_findings: Vec<Date> = Vec::with_capacity(USUAL);
        Relevant::to(cx).days(|day, edge, reach| {
            if reach == Reach::Outcome {
                of_outcome.push(day)
            } else {
                of_findings.push(day)
            }
            if edge == Edge::EndsOn {
                of_findings.extend(plus(day, -ENDS_SOON));
            }
        });
        of_facts(cx, &mut of_outcome);
        of_statements(cx, &mut of_findings);
        in_order(&mut of_outcome);
        in_order(&mut of_findings);
        let mut all = of_findings;
        all.extend(&of_outcome);
        in_order(&mut all);
        Self { all, of_outcome }
    }

    /// Those of a question under one or several regimes.
    pub(crate) fn of_each(questions: &[Cx<'_>]) -> Self {
        if let [one] = questions {
            return Self::of(one);
        }
        let (mut all, mut of_outcome) = (Vec::new(), Vec::new());
        for one in questions.iter().map(Self::of) {
            all.extend(one.all);
            of_outcome.extend(one.of_outcome);
        }
        in_order(&mut all);
        in_order(&mut of_outcome);
        Self { all, of_outcome }
    }
}

/// Room for the days of most questions.
const USUAL: usize = 128;

/// The days on which the outcome of a question can change.
pub(crate) fn outcome_breakpoints(cx: &Cx<'_>) -> Vec<Date> {
    Breakpoints::of(cx).of_outcome
}

/// Every day on which the verdict can change, be it in what is found alone.
pub(crate) fn breakpoints(cx: &Cx<'_>) -> Vec<Date> {
    Breakpoints::of(cx).all
}

/// The same with every day of the law, whether it matters or not.
#[cfg(test)]
pub(crate) fn all_breakpoints(cx: &Cx<'_>) -> Vec<Date> {
    let mut days: Vec<Date> = cx.law.event_dates().to_vec();
    let ends = cx.law.instruments().iter().filter_map(|instrument| instrument.ends_on);
    days.extend(ends.filter_map(|end| plus(end, -ENDS_SOON)));
    of_facts(cx, &mut days);
    of_statements(cx, &mut days);
    in_order(&mut days);
    days
}

/// Adds the days of the facts and of the question.
fn of_facts(cx: &Cx<'_>, days: &mut Vec<Date>) {
    days.push(cx.asked);
    for day in dates_of(cx.facts) {
        days.push(day);
        days.extend(day.next_day());
    }
}

/// Adds the days on which a statement is old.
fn of_statements(cx: &Cx<'_>, days: &mut Vec<Date>) {
    days.extend(statement_dates(cx).filter_map(|stated| plus(stated, STATEMENT_HOLDS + 1)));
}

fn in_order(days: &mut Vec<Date>) {
    // Of two lists in order that follow one another this makes one without comparing each with each.
    days.sort();
    days.dedup();
}

/// The dates that the facts of a leg hold.
fn dates_of(facts: &Transfer) -> Vec<Date> {
    let mut dates: Vec<Date> = Vec::new();
    let mut add = |fact: &Fact<Date>| dates.extend(fact.known());
    add(&facts.stated_on);
    add(&facts.tia.performed_on);
    for measure in facts.tia.measures.as_known().into_iter().flat_map(|m| m.iter()) {
        [measure.from, measure.until].iter().for_each(&mut add);
    }
    for cert in facts.certs.as_known().into_iter().flatten() {
        [cert.listed_from, cert.listed_until, cert.checked_on].iter().for_each(&mut add);
    }
    for tool in facts.tools.as_known().into_iter().flatten() {
        [tool.signed_on, tool.ended_on, tool.stated_on, tool.acceded_on, tool.in_place_from, tool.in_place_until]
            .iter()
            .for_each(&mut add);
    }
    for derogation in facts.derogations.as_known().into_iter().flatten() {
        [derogation.in_place_from, derogation.in_place_until].iter().for_each(&mut add);
    }
    dates
}
