//! Claims of an adequacy decision, held against the day and the rules on decisions.

use super::{Against, Weighing, window};
use crate::Regime;
use crate::assess::claims::Sense;
use crate::assess::claims::gather::Claimed;
use crate::assess::judged::judged;
use crate::assess::kit::Cx;
use crate::explain::Words;
use crate::facts::{Leg, Transfer};
use crate::law::Instrument;
use crate::place::{Country, Place};
use crate::verdict::proof::Subject;
use crate::verdict::truth::Truth;

impl Weighing<'_> {
    pub(super) fn of_decision(&self, claimed: &Claimed) -> Vec<Against> {
        let mut against = Vec::new();
        // What a document says of all its transfers is held against the day only: not each rests on every ground named.
        if claimed.whom.is_general() {
            let none = Transfer::default();
            let cx = self.day.question(&none, self.day.regime.unwrap_or(Regime::EuGdpr));
            against.extend(self.decision_on_day(&cx, claimed, "LF-N-020", None));
            return against;
        }
        for (_, leg) in self.legs(&claimed.whom) {
            let regimes = self.day.regimes(&leg.transfer).into_iter().flatten();
            let found = regimes.filter_map(|regime| {
                let cx = self.cx(leg, regime);
                self.decision_on_day(&cx, claimed, "LF-T-003", Some(leg))
                    .or_else(|| self.decision_for(&cx, claimed, leg))
            });
            against.extend(found.take(1));
        }
        against
    }

    /// Whether none of the decisions meant is in force on the day.
    fn decision_on_day(&self, cx: &Cx<'_>, claimed: &Claimed, code: &str, leg: Option<&Leg>) -> Option<Against> {
        let meant = meant(cx, claimed);
        if meant.iter().any(|one| one.in_force(cx.day)) {
            return None;
        }
        let leg_id = leg.map(|leg| leg.id.clone());
        let Some(last) = meant.last() else {
            let country = country(claimed)?;
            let name = cx.tongue.place(country.into());
            let words = Words { named: vec![("country", name.clone())], ..Words::default() };
            let finding = self.finding(cx, leg, "LF-T-002", &words, &claimed.at);
            let why = cx.tongue.tell("There has never been a decision for {country}.", &[("country", &name)]);
            return Some(Against { finding, why, leg: leg_id });
        };
        let words = Words { about: Some(last.id.to_string()), ..Words::default() };
        Some(Against { finding: self.finding(cx, leg, code, &words, &claimed.at), why: window(cx, last), leg: leg_id })
    }

    /// Whether the rules on decisions find that each of those meant is no ground for the leg.
    fn decision_for(&self, cx: &Cx<'_>, claimed: &Claimed, leg: &Leg) -> Option<Against> {
        let mut found = None;
        for instrument in meant(cx, claimed).into_iter().filter(|one| one.in_force(cx.day)) {
            let mut facts = leg.transfer.clone();
            facts.claims = vec![instrument.id.parse::<crate::facts::Id>().ok()?].into();
            let cx = Cx { facts: &facts, ..*cx };
            // A decision that is not refused stands for the claim.
            found = Some(self.refused(&cx, instrument, claimed, leg)?);
        }
        found
    }

    fn refused(&self, cx: &Cx<'_>, of: &Instrument, claimed: &Claimed, leg: &Leg) -> Option<Against> {
        let judged = judged(cx);
        if judged.decision.restricted == Truth::False {
            return None;
        }
        let nodes = &judged.proof.nodes;
        let scope = nodes.iter().enumerate().skip(judged.permitted).find(|(_, node)| {
            node.rule == "is_within_scope" && matches!(&node.about, Subject::Instrument(id) if **id == *of.id)
        });
        let (at, scope) = scope.filter(|(_, scope)| scope.value == Truth::False)?;
        // The step that fails says what is wrong.
        let steps = nodes.get(at..scope.end)?.iter().filter(|step| step.value == Truth::False);
        let (step, code) = steps.filter_map(|step| Some((step, step.on.codes(Truth::False).next()?))).next()?;
        let words = Words::of(cx, step, Some(scope));
        let finding = self.finding(cx, Some(leg), code, &words, &claimed.at);
        let why = match (country(claimed), leg.transfer.importer.country.as_known()) {
            (Some(meant), Some(place)) if place.country() != Some(meant) => {
                let (to, place, meant) =
                    (self.names.get(&leg.to), cx.tongue.place(*place), cx.tongue.place(meant.into()));
                cx.tongue.tell(
                    "{importer} is in {country}, which the decision on {other} does not cover.",
                    &[("importer", &to), ("country", &place), ("other", &meant)],
                )
            }
            _ => finding.message.clone(),
        };
        Some(Against { finding, why, leg: Some(leg.id.clone()) })
    }
}

/// The country that a claim of adequacy names.
fn country(claimed: &Claimed) -> Option<Country> {
    claimed.claim.about.as_deref()?.parse::<Place>().ok()?.country()
}

/// The decisions that a claim can mean under a regime.
fn meant<'a>(cx: &Cx<'a>, claimed: &Claimed) -> Vec<&'a Instrument> {
    let one = |id: Option<&str>| id.and_then(|id| cx.law.instrument(id)).into_iter().collect();
    match (claimed.claim.sense, cx.regime) {
        (Sense::PrivacyShield, Regime::EuGdpr) => one(Some("eu-adequacy-us-privacy-shield")),
        (Sense::SafeHarbour, Regime::EuGdpr) => one(Some("eu-adequacy-us-safe-harbour")),
        (Sense::DataPrivacyFramework, Regime::EuGdpr) => one(Some("eu-adequacy-us-dpf")),
        (Sense::DataPrivacyFramework, Regime::UkGdpr) => one(Some("uk-adequacy-us")),
        (Sense::DataPrivacyFramework, Regime::ChFadp) => one(Some("ch-adequacy-us-dpf")),
        (Sense::Adequacy, regime) => {
            let own = cx.facts.importer.country.as_known().and_then(|place| place.country());
            let country = country(claimed).or(own);
            country.into_iter().flat_map(|country| cx.law.adequacy(regime, country)).collect()
        }
        _ => Vec::new(),
    }
}
