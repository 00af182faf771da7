//! A verdict that can be told again: many legs of a register have the same facts, and differ in the names of the parties.

use super::day::Day;
use super::judged::Judged;
use super::kit::Cx;
use super::remedies::{Cure, leaf_names_a_party, texts_of};
use super::verdict::{advice, assumed, message, missing, place_notes, several_regimes, told_once, with_cures};
use crate::explain::{Asked, Words, asked_of_party, fill, names_a_party};
use crate::facts::Transfer;
use crate::timeline;
use crate::verdict::{Ground, Outcome, RegimeOutcome, Remedy, Verdict};

/// A verdict without its proof, and what it was told from.
pub(crate) struct Told {
    pub(crate) verdict: Verdict,
    pub(crate) judged: Judged,
    /// The words of each finding; a last one on the regimes has none.
    words: Vec<Words>,
    /// For each remedy the leaves of the proof that its text is of.
    leaves: Vec<Vec<usize>>,
}

impl Told {
    /// The verdict under the regime that decides, given the question under each that is judged, since it holds, and is
    /// cured, only under all of them, and the outcome under each where there are several.
    pub(crate) fn of(all: &[Cx<'_>], decides: usize, regimes: Vec<RegimeOutcome>) -> Self {
        let cx = &all[decides];
        let judged = super::judged::judged(cx);
        let (mut findings, words, cures) = with_cures(cx, &judged, all);
        findings.extend(several_regimes(cx, &regimes));
        let parts = |Cure { remedy, leaves, .. }: Cure| (remedy, leaves);
        let (remedies, leaves): (Vec<Remedy>, Vec<Vec<usize>>) = cures.into_iter().map(parts).unzip();
        let validity = timeline::validity(all, &judged);
        let ground = |(ground, without): &(String, Outcome)| Ground { ground: ground.clone(), without: *without };
        let carries = judged.grounds.first().filter(|_| judged.decision.outcome == Outcome::Lawful);
        let verdict = Verdict {
            outcome: judged.decision.outcome,
            regime: cx.regime,
            day: cx.day,
            edition: cx.law.edition().to_owned(),
            ground: carries.map(|(id, _)| id.clone()),
            findings,
            missing: missing(cx, &judged),
            remedies,
            assumed: assumed(cx, &judged.proof),
            grounds: judged.grounds.iter().map(ground).collect(),
            valid_from: validity.from,
            valid_until: validity.until,
            next_change: validity.next,
            regimes,
            notes: place_notes(cx),
            proof: None,
        };
        Self { verdict, judged, words, leaves }
    }
}

/// The verdict on all legs with the same facts. What it says is the same for all but where a sentence names a party.
pub(crate) struct Shared {
    told: Told,
    /// For each finding, whether its sentence and its advice name a party.
    named: Vec<[bool; 2]>,
    /// For each missing fact the question, if it names a party.
    asked: Vec<Option<Asked>>,
    /// For each remedy, whether it names a party.
    remedies: Vec<bool>,
}

impl Shared {
    pub(crate) fn of(day: Day<'_>, facts: &Transfer, names: [&str; 2]) -> Self {
        let told = told_once(day, facts, names);
        let cx = day.question(facts, told.verdict.regime);
        let named = told.verdict.findings.iter().map(|of| {
            let message = names_a_party(message(&cx, of.code, of.severity));
            [message, advice(&cx, of.code).is_some_and(names_a_party)]
        });
        let named = named.collect();
        let asked = told.verdict.missing.iter().map(|missing| asked_of_party(&cx, &missing.fact)).collect();
        let nodes = &told.judged.proof.nodes;
        let names = |leaves: &Vec<usize>| leaves.iter().any(|at| leaf_names_a_party(&cx, &nodes[*at]));
        let remedies = told.leaves.iter().map(names).collect();
        Self { told, named, asked, remedies }
    }

    /// The verdict on a leg with these facts, told with the names of its parties. The names must not be the same: what is
    /// said of one party and of the other would then be said once.
    pub(crate) fn told(&self, day: Day<'_>, facts: &Transfer, names: [&str; 2]) -> Verdict {
        if !self.told.verdict.regimes.is_empty() {
            // What cures it under several regimes was put together from the proofs of each.
            return told_once(day, facts, names).verdict;
        }
        let mut verdict = self.told.verdict.clone();
        let cx = Cx { names, ..day.question(facts, verdict.regime) };
        for ((finding, words), [in_message, in_advice]) in
            verdict.findings.iter_mut().zip(&self.told.words).zip(&self.named)
        {
            if *in_message {
                finding.message = fill(message(&cx, finding.code, finding.severity), &cx, words);
            }
            if *in_advice {
                finding.advice = advice(&cx, finding.code).map(|advice| fill(advice, &cx, words));
            }
        }
        for (missing, asked) in verdict.missing.iter_mut().zip(&self.asked) {
            if let Some(asked) = asked {
                missing.question = asked.told(&cx);
            }
        }
        for ((remedy, leaves), is_named) in verdict.remedies.iter_mut().zip(&self.told.leaves).zip(&self.remedies) {
            if *is_named {
                remedy.text = texts_of(&cx, &self.told.judged.proof, leaves, &remedy.changes);
            }
        }
        // A place may be written in another way.
        verdict.notes = place_notes(&cx);
        verdict
    }
}
