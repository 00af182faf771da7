//! The chains of a register, judged: what each comes to, its weakest leg, and the way there.

use super::day::Day;
use super::report::Names;
use crate::facts::{Leg, Register, Role};
use crate::verdict::{ChainVerdict, Finding, Missing, Outcome};
use serde::Serialize;
use std::collections::{HashMap, HashSet};

/// What the law of a day says of one chain of a register.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ChainReport {
    /// The weakest of its legs, engagements, contracts and open lists.
    pub outcome: Outcome,
    /// The weakest of its transfers alone.
    pub transfer_outcome: Outcome,
    /// The id of the party where it starts; absent where that is more than one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub root: Option<String>,
    /// The name of that party as written.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The role in which it starts the chain; absent where that is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<Role>,
    /// How many parties are engaged, each counted once.
    pub engaged: usize,
    /// The ids of its legs, in the order of the register.
    pub legs: Vec<String>,
    /// The id of the leg that decides, if the chain is not lawful because of one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub weakest: Option<String>,
    /// The way to that leg: the names of the parties from the first to the one engaged on it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub path: Vec<String>,
    /// Groups of parties, by id, that engage one another in a circle.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub cycles: Vec<Vec<String>>,
    /// What was found on engagements, contracts, onward legs and lists, gravest first; what was found on a transfer stands
    /// with its leg. `at` is a JSON pointer into the register.
    pub findings: Vec<Finding>,
    /// The facts that would decide these; empty unless the chain is undetermined.
    pub missing: Vec<Missing>,
}

impl Day<'_> {
    /// Judges the chains of a register: see [`Register::chains`].
    ///
    /// ```
    /// use lawful::{Law, Outcome, day, facts::Register};
    /// let text = include_str!("../../examples/registers/iconfirm.json");
    /// let register: Register = serde_json::from_str(text)?;
    /// let law = Law::bundled();
    /// let chains = law.on(day::parse("2026-11-22").unwrap()).chains(&register);
    /// // Controller for its own purposes, processor for its customers.
    /// let roles: Vec<_> = chains.iter().map(|chain| chain.role.unwrap().to_string()).collect();
    /// assert_eq!(roles, ["controller", "processor"]);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    pub fn chains(self, register: &Register) -> Vec<ChainReport> {
        let legs: Vec<Leg> = register.legs().collect();
        let outcomes: Vec<Outcome> = legs.iter().map(|leg| self.decide(&leg.transfer).outcome).collect();
        self.chains_given(register, &legs, &outcomes, &Names::of(register, self.tongue))
    }

    /// The chains, given the legs of the register with the outcome of each, and the names of the parties.
    pub(super) fn chains_given(
        self,
        register: &Register,
        legs: &[Leg],
        outcomes: &[Outcome],
        names: &Names<'_>,
    ) -> Vec<ChainReport> {
        let parties = register.parties.as_known().into_iter().flatten().enumerate();
        let parties: Parties<'_> = parties.filter_map(|(at, party)| Some((&**party.id.as_known()?, at))).collect();
        let mut reports = Vec::new();
        for (chain, numbers) in register.chains_of(legs) {
            let given: Vec<Outcome> = numbers.iter().map(|at| outcomes[*at]).collect();
            let verdict = self.chain_told(&chain, Some(&given), Some(names));
            let of_chain: Vec<&Leg> = numbers.iter().map(|at| &legs[*at]).collect();
            let root = chain.root.as_known().map(ToString::to_string);
            reports.push(ChainReport {
                name: root.as_deref().map(|id| names.get(id)),
                root,
                role: chain.root_role.known(),
                ..report(verdict, &of_chain, &parties, names)
            });
        }
        reports
    }
}

fn report(verdict: ChainVerdict, legs: &[&Leg], parties: &Parties<'_>, names: &Names<'_>) -> ChainReport {
    let ChainVerdict { legs: edges, findings, missing, .. } = verdict;
    let named = edges.iter().zip(legs).map(|(edge, leg)| (edge.id.as_str(), *leg));
    let places = Places { legs: named.collect(), parties };
    let leg_id = |id: &String| places.legs.get(id.as_str()).map_or_else(|| id.clone(), |leg| leg.id.clone());
    let findings = findings.into_iter().map(|f| Finding { at: places.pointer(&f.at), ..f }).collect();
    let missing = missing.into_iter().map(|m| Missing { at: places.pointer(m.fact.as_str()), ..m }).collect();
    ChainReport {
        outcome: verdict.outcome,
        transfer_outcome: verdict.transfer_outcome,
        root: None,
        name: None,
        role: None,
        engaged: verdict.engaged,
        legs: legs.iter().map(|leg| leg.id.clone()).collect(),
        weakest: verdict.weakest.as_ref().map(leg_id),
        path: verdict.path.iter().map(|id| names.get(id)).collect(),
        findings: said_once(findings),
        missing: asked_once(missing),
        cycles: verdict.cycles,
    }
}

/// The legs of one engagement to several countries say one thing several times.
fn said_once(mut findings: Vec<Finding>) -> Vec<Finding> {
    let mut said = HashSet::with_capacity(findings.len());
    let first = findings.iter().map(|f| said.insert((f.code, f.at.as_str(), f.message.as_str())));
    let first: Vec<bool> = first.collect();
    let mut first = first.into_iter();
    findings.retain(|_| first.next() == Some(true));
    findings
}

/// And ask one thing several times.
fn asked_once(mut missing: Vec<Missing>) -> Vec<Missing> {
    let mut asked = HashSet::with_capacity(missing.len());
    let first: Vec<bool> = missing.iter().map(|m| asked.insert((m.at.as_str(), m.question.as_str()))).collect();
    let mut first = first.into_iter();
    missing.retain(|_| first.next() == Some(true));
    missing
}

/// The parties of a register, by id.
type Parties<'a> = HashMap<&'a str, usize>;

/// Where the facts of a chain stand in the register.
struct Places<'a> {
    /// The legs by the names of their edges.
    legs: HashMap<&'a str, &'a Leg>,
    parties: &'a Parties<'a>,
}

impl Places<'_> {
    /// The pointer of a place that is written as in a chain: `edges[e1].engagement./notice/given`.
    fn pointer(&self, at: &str) -> String {
        if let Some(party) = at.strip_prefix("lists_complete.") {
            let place = self.parties.get(party);
            return place.map_or_else(String::new, |at| format!("/parties/{at}/subprocessors_complete"));
        }
        let Some((edge, part)) = at.strip_prefix("edges[").and_then(|rest| rest.split_once(']')) else {
            return String::new();
        };
        let Some(leg) = self.legs.get(edge) else { return String::new() };
        let part = part.replace('.', "/").replace("//", "/");
        let (group, rest) =
            part.strip_prefix('/').unwrap_or(&part).split_once('/').unwrap_or((part.trim_matches('/'), ""));
        let pointer = &leg.pointer;
        match group {
            "engagement" => format!("{pointer}/subprocessing/{rest}"),
            "onward" => format!("{pointer}/onward/{rest}"),
            "transfer" if rest == "exporter/country" => {
                let party = self.parties.get(leg.from.as_str());
                party.map_or_else(|| format!("{pointer}/by"), |at| format!("/parties/{at}/places"))
            }
            "transfer" if rest == "importer/country" => format!("{pointer}/places"),
            "transfer" if rest == "exporter/role" => format!("{pointer}/by_role"),
            "transfer" if rest == "importer/role" => format!("{pointer}/role"),
            "transfer" => format!("{pointer}/facts/{rest}"),
            _ => format!("{pointer}/contract"),
        }
        .trim_end_matches('/')
        .to_owned()
    }
}
