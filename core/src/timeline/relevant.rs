//! Which events of the law can matter to a question: the search for the next change looks at these alone.

use crate::Regime;
use crate::assess::kit::Cx;
use crate::assess::ladder::{derogations, tools};
use crate::assess::notes::named;
use crate::facts::{Id, Transfer};
use crate::law::{Edge, Event, Instrument, Kind};
use crate::place::{Country, Place, Where};
use time::Date;

/// The events that can matter to one question.
pub(crate) struct Relevant<'a> {
    cx: Cx<'a>,
    /// The countries that the facts name.
    countries: Vec<Country>,
    /// The decisions that cover one of them at some time, by their index.
    covering: Vec<u16>,
    /// The instruments that the facts name.
    named: Vec<&'a Id>,
    /// Whether the facts list a tool or a derogation.
    lists_ground: bool,
    /// Whether they say when an assessment was made.
    dates_assessment: bool,
}

/// What of a verdict an event can change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Reach {
    Nothing,
    /// The notes beside the rules.
    Findings,
    /// What the rules come to.
    Outcome,
}

impl<'a> Relevant<'a> {
    pub(crate) fn to(cx: &Cx<'a>) -> Self {
        let mut countries: Vec<Country> = places(cx.facts).filter_map(stands_for).collect();
        countries.sort_unstable();
        countries.dedup();
        // Under the Directive also decisions that the GDPR carried over are read.
        let carried = (cx.regime == Regime::EuDir9546).then_some(Regime::EuGdpr);
        let regimes = [Some(cx.regime), carried].into_iter().flatten();
        let covering = regimes.flat_map(|of| countries.iter().flat_map(move |c| cx.law.adequacy(of, *c)));
        let covering = covering.map(|decision| decision.index).collect();
        let lists_ground = !tools(cx).is_empty() || !derogations(cx).is_empty();
        let dates_assessment = cx.facts.tia.performed_on.is_stated();
        Self { cx: *cx, countries, covering, named: named(cx).collect(), lists_ground, dates_assessment }
    }

    /// Whether the event can change the verdict or what is found.
    pub(crate) fn is(&self, event: &Event) -> bool {
        match event.edge {
            Edge::ParameterStep | Edge::ConsentAgeChange => false,
            Edge::StatusChange => {
                event.regime == Some(self.cx.regime)
                    && Country::from_alpha2(&event.subject).is_some_and(|country| self.countries.contains(&country))
            }
            _ => self.cx.law.instrument(&event.subject).is_some_and(|instrument| self.is_read(instrument)),
        }
    }

    /// Calls `visit` with the day of every event that can change the verdict, its edge and what it can change: as the
    /// events of the law have them, but without looking each up by its name.
    pub(crate) fn days(&self, mut visit: impl FnMut(Date, Edge, Reach)) {
        let law = self.cx.law;
        for act in law.instruments() {
            let reach = self.reach(act);
            if reach == Reach::Nothing {
                continue;
            }
            let dates = [
                (act.applies_from, Edge::AppliesFrom),
                (act.ends_on, Edge::EndsOn),
                (act.new_contracts_end_on, Edge::NewContractsEndOn),
                (act.scope.lodged, Edge::Lodged),
            ];
            dates
                .into_iter()
                .filter_map(|(day, edge)| Some((day?, edge)))
                .for_each(|(day, edge)| visit(day, edge, reach));
            for (from, until) in act.suspensions.iter() {
                visit(*from, Edge::SuspendedFrom, reach);
                visit(*until, Edge::SuspendedUntil, reach);
            }
        }
        let judged = Regime::JUDGED.into_iter().filter(|regime| *regime == self.cx.regime);
        for line in judged.flat_map(|regime| self.countries.iter().map(move |c| law.territory(*c).line(regime))) {
            line.iter().skip(1).for_each(|period| visit(period.from, Edge::StatusChange, Reach::Outcome));
        }
    }

    /// What the instrument can change, given what the facts rest on. That of a tool or derogation is read where one is
    /// listed; what happened since an assessment is noted where one is dated; what threatens a ground, where it may be one.
    fn reach(&self, act: &Instrument) -> Reach {
        // Whether one that is named is in force, and whether it has ended, is asked in any case.
        if self.named.iter().any(|id| ***id == *act.id) {
            return Reach::Outcome;
        }
        if !self.is_read(act) {
            return Reach::Nothing;
        }
        let is_noted = self.lists_ground || self.dates_assessment;
        match act.kind {
            Kind::Framework | Kind::TerritoryArrangement | Kind::Adequacy => Reach::Outcome,
            Kind::Pending | Kind::Event | Kind::Review if is_noted || self.threatens_decision(act) => Reach::Findings,
            Kind::Pending | Kind::Event | Kind::Review => Reach::Nothing,
            _ if self.lists_ground => Reach::Outcome,
            Kind::Judgment if self.dates_assessment => Reach::Findings,
            _ => Reach::Nothing,
        }
    }

    /// Whether a document claims it where nobody says where the importer is: it fails where it is not in force.
    fn is_claimed_unplaced(&self, act: &Instrument) -> bool {
        let facts = self.cx.facts;
        facts.importer.country.as_known().is_none()
            && facts.claims.as_known().is_some_and(|claims| claims.iter().any(|claim| **claim == *act.id))
    }

    /// Whether it threatens a decision that is read for this question.
    fn threatens_decision(&self, act: &Instrument) -> bool {
        let threatened = act.scope.threatens.iter().filter_map(|id| self.cx.law.instrument(id));
        threatened.into_iter().any(|decision| decision.kind == Kind::Adequacy && self.is_read(decision))
    }

    /// Whether a rule can read the instrument for this question.
    fn is_read(&self, instrument: &Instrument) -> bool {
        match instrument.kind {
            // Decisions are read for the places named, and reviewed where the facts adopt their finding.
            Kind::Adequacy => {
                (self.covering.contains(&instrument.index)
                    || !instrument.scope.organisations.is_empty()
                    || self.is_claimed_unplaced(instrument))
                    && self.cx.is_of_regime(instrument)
            }
            // Clause sets of the Union are read under every regime, and what threatens one ground may be of another law.
            Kind::Scc | Kind::Judgment | Kind::Pending | Kind::Event | Kind::Review => true,
            // The Directive ends where the GDPR begins.
            Kind::Framework => true,
            _ => instrument.regime == self.cx.regime,
        }
    }
}

/// The country by which the rules look a place up: for somewhere in the EEA an EFTA State, whose decisions cover it.
fn stands_for(place: Place) -> Option<Country> {
    match place.at() {
        Where::Country(country) => Some(country),
        Where::Eea => Some(Country::NO),
        _ => None,
    }
}

/// Every place that the facts name.
fn places(facts: &Transfer) -> impl Iterator<Item = Place> + '_ {
    let keys = facts.tia.measures.as_known().into_iter().flat_map(|m| m.iter()).filter_map(|m| m.key_place.known());
    let locations = facts.processing.location.as_known().into_iter().flat_map(|places| places.iter());
    [facts.exporter.country, facts.importer.country, facts.importer.parent_country, facts.tia.country]
        .into_iter()
        .filter_map(crate::facts::Fact::known)
        .chain(keys)
        .chain(locations)
}

#[cfg(test)]
mod tests {
    use super::super::breakpoints::{Breakpoints, all_breakpoints};
    use crate::assess::judged::judged;
    use crate::assess::kit::Cx;
    use crate::facts::Transfer;
    use crate::{Law, Regime};
    use serde_json::Value;

    const REGIMES: [Regime; 4] = [Regime::EuGdpr, Regime::UkGdpr, Regime::ChFadp, Regime::EuDir9546];

    /// The days are those of the events that can matter, taken one by one.
    #[test]
    fn the_days_are_those_of_the_events() {
        let law = Law::bundled();
        for regime in REGIMES {
            for (from, to) in [("NO", "US"), ("GB", "CA"), ("CH", "SJ"), ("DE", "EEA"), ("FR", "IO:EPO"), ("IE", "GB")]
            {
                let mut facts = Transfer::default();
                facts.exporter.country = from.parse::<crate::Place>().unwrap().into();
                facts.importer.country = to.parse::<crate::Place>().unwrap().into();
                let relevant = super::Relevant::to(&law.on(law.as_of()).question(&facts, regime));
                let mut found = Vec::new();
                relevant.days(|day, edge, _| found.push((day, edge)));
                // What threatens does so from a day that it begins or was lodged on.
                let wanted = law.events().filter(|e| e.edge != crate::law::Edge::ThreatensFrom && relevant.is(e));
                let reaches = |act: &crate::law::Instrument| relevant.reach(act) != super::Reach::Nothing;
                let wanted = wanted.filter(|e| law.instrument(&e.subject).is_none_or(reaches));
                let mut wanted: Vec<_> = wanted.map(|e| (e.date, e.edge)).collect();
                found.sort_unstable();
                wanted.sort_unstable();
                assert_eq!(found, wanted, "{from} to {to} under {regime}");
            }
        }
    }

    /// Nothing changes on a day that is not kept, and no outcome on one that is not kept for it.
    fn assert_nothing_is_left_out(cx: &Cx<'_>, id: &str) {
        let kept = Breakpoints::of(cx);
        for day in all_breakpoints(cx).into_iter().filter(|day| !kept.of_outcome.contains(day)) {
            let on = |day| judged(&Cx { day, ..*cx });
            let (before, after) = (on(day.previous_day().unwrap()), on(day));
            assert_eq!(before.decision, after.decision, "{id} on {day}");
            assert_eq!(before.code_names_on(&Cx { day, ..*cx }), after.code_names(), "{id} on {day}");
            if !kept.all.contains(&day) {
                assert_eq!(before.code_names(), after.code_names(), "{id} on {day}");
            }
        }
        assert_next_change_is_the_first(cx, id);
    }

    /// On no day of the law before the next change the outcome or the codes are other ones.
    fn assert_next_change_is_the_first(cx: &Cx<'_>, id: &str) {
        let now = judged(cx);
        let differs = |day: &time::Date| {
            let then = judged(&Cx { day: *day, ..*cx });
            then.decision.outcome != now.decision.outcome || then.code_names() != now.code_names()
        };
        let first = all_breakpoints(cx).into_iter().filter(|day| cx.day < *day).find(differs);
        assert_eq!(super::super::next(&[*cx], &now).map(|next| next.day), first, "{id} from {}", cx.day);
    }

    #[test]
    fn no_event_that_matters_to_a_register_is_left_out() {
        let law = Law::bundled();
        for text in [
            include_str!("../../examples/registers/iconfirm.json"),
            include_str!("../../examples/registers/klarpris.json"),
            include_str!("../../examples/registers/plandisc.json"),
            include_str!("../../examples/registers/superoffice.json"),
            include_str!("../../examples/registers/triggerbee.json"),
        ] {
            let register: crate::facts::Register = serde_json::from_str(text).unwrap();
            for leg in register.legs() {
                for regime in REGIMES {
                    assert_nothing_is_left_out(&law.on(law.as_of()).question(&leg.transfer, regime), &leg.id);
                    let then = law.on(crate::day::parse("2015-06-01").unwrap());
                    assert_next_change_is_the_first(&then.question(&leg.transfer, regime), &leg.id);
                }
            }
        }
    }

    /// Between two neighbouring days that are kept, nothing changes on a day that is not.
    #[test]
    fn no_event_that_matters_is_left_out() {
        let law = Law::bundled();
        let mut questions = 0;
        for text in [
            include_str!("../../tests/data/vectors/transfer.json"),
            include_str!("../../tests/data/vectors/uk.json"),
            include_str!("../../tests/data/vectors/swiss.json"),
            include_str!("../../tests/data/vectors/qualification.json"),
            include_str!("../../tests/data/vectors/third-reading.json"),
            include_str!("../../tests/data/vectors/completion.json"),
        ] {
            let data: Value = serde_json::from_str(text).unwrap();
            for vector in data["vectors"].as_array().unwrap().iter().filter(|v| v["question"] == "transfer") {
                let Ok(facts) = serde_json::from_value::<Transfer>(vector["facts"].clone()) else { continue };
                let Some(day) = vector["as_of"].as_str().and_then(crate::day::parse) else { continue };
                let regime = vector["regime"].as_str().map_or(Regime::EuGdpr, |r| r.parse().unwrap());
                let cx = law.on(day).question(&facts, regime);
                let id = vector["id"].as_str().unwrap_or_default();
                assert_nothing_is_left_out(&cx, id);
                for regime in REGIMES {
                    for then in ["2015-06-01", "2021-10-01"] {
                        let then = law.on(crate::day::parse(then).unwrap());
                        assert_next_change_is_the_first(&then.question(&facts, regime), id);
                    }
                }
                questions += 1;
            }
        }
        assert!(questions > 200);
    }
}
