//! The days on which a verdict can change.

use crate::assess::kit::Cx;
use crate::assess::notes::{ENDS_SOON, STATEMENT_HOLDS, statement_dates};
use crate::day::plus;
use crate::facts::{Fact, Transfer};
use time::Date;

/// Every day on which the verdict of a question can change, in order: those of the law, the dates in the facts, the day
/// of the question itself, and the days that are counted from these. Between two of them it stays as it is.
pub(crate) fn breakpoints(cx: &Cx<'_>) -> Vec<Date> {
    let mut days: Vec<Date> = cx.law.event_dates().to_vec();
    let mut add = |day: Option<Date>| days.extend(day);
    add(Some(cx.asked));
    for day in dates_of(cx.facts) {
        add(Some(day));
        add(day.next_day());
    }
    for stated in statement_dates(cx) {
        add(plus(stated, STATEMENT_HOLDS + 1));
    }
    for end in cx.law.instruments().iter().filter(|i| i.regime == cx.regime).filter_map(|i| i.ends_on) {
        add(plus(end, -ENDS_SOON));
    }
    days.sort_unstable();
    days.dedup();
    days
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
