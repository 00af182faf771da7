//! The smaller questions: one rung, one half of the ladder, or the same leg under each regime.

use super::applicability::{is_personal, is_restricted};
use super::clauses::right_module;
use super::day::Day;
use super::judged::{derogation_name, judged, tool_name};
use crate::Regime;
use crate::facts::{Fact, FactName, Role, ToolKind, Transfer};
use crate::law::Kind as InstrumentKind;
use crate::verdict::proof::Subject;
use crate::verdict::trace::{NoTrace, Want};
use crate::verdict::{Code, RegimeOutcome, Truth};
use serde::Serialize;

/// One rung of the ladder, whether it holds or not.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Rung {
    /// The instrument, or the kind of tool.
    pub ground: String,
    /// Whether it carries the transfer.
    pub holds: Truth,
    /// Why not, or with what to look at: the codes it reports.
    pub codes: Vec<Code>,
    /// The facts that would decide it.
    pub missing: Vec<FactName>,
}

/// A tool whose make fits the roles of the parties.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct FittingTool {
    /// The kind of tool.
    pub kind: ToolKind,
    /// The instrument, for clauses.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instrument: Option<String>,
    /// The module, for clauses that have modules.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub module: Option<u16>,
}

impl Day<'_> {
    /// Whether the data are personal data (Art. 2(2)(c), 4(1), 4(5) and recital 26 GDPR), under the first regime that
    /// concerns the leg.
    #[must_use]
    pub fn is_personal_data(self, facts: &Transfer) -> Truth {
        is_personal(&self.question(facts, self.first_regime(facts)), &mut NoTrace)
    }

    /// Whether the leg is a restricted transfer (Art. 44 GDPR; Art. 44A UK GDPR; Art. 16(1) FADP), under the first
    /// regime that concerns it.
    #[must_use]
    pub fn is_restricted_transfer(self, facts: &Transfer) -> Truth {
        is_restricted(&self.question(facts, self.first_regime(facts)), &mut NoTrace)
    }

    /// The regimes that concern the leg: that of the exporter's place and those its facts mention; the GDPR where
    /// neither says anything.
    #[must_use]
    pub fn applicable_regimes(self, facts: &Transfer) -> Vec<Regime> {
        self.regimes(facts).into_iter().flatten().collect()
    }

    /// The outcome of the same leg under each of the three regimes, whether or not it applies.
    #[must_use]
    pub fn compare_regimes(self, facts: &Transfer) -> [RegimeOutcome; 3] {
        Regime::JUDGED.map(|regime| RegimeOutcome { regime, outcome: self.under(regime).decide(facts).outcome })
    }

    /// Every rung of the ladder that the facts or the law offer, with its value: the decisions in force for the place,
    /// the tools and the derogations as listed.
    ///
    /// ```
    /// use lawful::{Country, Law, Regime, Truth, day, facts::Transfer};
    /// let facts = Transfer::between(Country::DE, Country::CA);
    /// let law = Law::bundled();
    /// let rungs = law.on(day::parse("2026-11-22").unwrap()).under(Regime::EuGdpr).rungs(&facts);
    /// assert_eq!((rungs[0].ground.as_str(), rungs[0].holds), ("eu-adequacy-ca", Truth::Unknown));
    /// assert_eq!(rungs[0].missing[0].as_str(), "importer.is.subject-to-PIPEDA");
    /// ```
    #[must_use]
    pub fn rungs(self, facts: &Transfer) -> Vec<Rung> {
        let cx = self.question(facts, self.first_regime(facts));
        let judged = judged(&cx);
        let proof = &judged.proof;
        let nodes = proof.nodes.iter().enumerate().skip(judged.permitted);
        nodes
            .filter_map(|(at, node)| {
                let ground = match (&node.about, node.rule) {
                    (Subject::Instrument(id), "is_within_scope") => id.to_string(),
                    (Subject::Tool(index), "is_tool_valid") => tool_name(&cx, usize::from(*index)),
                    (Subject::Derogation(index), "is_derogation_met") => derogation_name(&cx, usize::from(*index)),
                    _ => return None,
                };
                let mut found = Vec::new();
                proof.report(at, &mut found);
                let mut codes: Vec<Code> = found.iter().filter_map(|(name, _, _)| Code::named(name)).collect();
                codes.sort();
                codes.dedup();
                let missing = proof.required(at).into_iter().map(|fact| FactName(fact.at().full())).collect();
                Some(Rung { ground, holds: node.value, codes, missing })
            })
            .collect()
    }

    /// The tools whose make fits the roles of the parties under the regime: clauses in force with the right module,
    /// and corporate rules of the right kind.
    ///
    /// ```
    /// use lawful::{Country, Law, Regime, day, facts::{Role, Transfer}};
    /// let mut facts = Transfer::between(Country::DE, Country::IN);
    /// facts.exporter.role = Role::Processor.into();
    /// facts.importer.role = Role::Processor.into();
    /// let law = Law::bundled();
    /// let fitting = law.on(day::parse("2026-11-22").unwrap()).under(Regime::EuGdpr).suggest_tools(&facts);
    /// assert_eq!((fitting[0].instrument.as_deref(), fitting[0].module), (Some("eu-scc-2021-914"), Some(3)));
    /// ```
    #[must_use]
    pub fn suggest_tools(self, facts: &Transfer) -> Vec<FittingTool> {
        let cx = self.question(facts, self.first_regime(facts));
        let sets = cx.law.instruments().iter().filter(|i| {
            let of_regime = i.regime == cx.regime || i.id == "eu-scc-2021-914";
            i.kind == InstrumentKind::Scc && of_regime && cx.usable(i) && i.new_contracts_end_on.is_none()
        });
        let mut fitting: Vec<FittingTool> = sets
            .filter_map(|set| {
                let module = match right_module(&cx, &set.scope.fits) {
                    Want::Number(module) => u16::try_from(module).ok(),
                    _ => None,
                };
                let fits = module.is_some() || set.scope.fits.len() == 4 && set.scope.fits[0].module.is_none();
                let instrument = Some(set.id.to_string());
                fits.then_some(FittingTool { kind: ToolKind::Scc, instrument, module })
            })
            .collect();
        let known = matches!((facts.exporter.role, facts.importer.role), (Fact::Is(_), Fact::Is(_)));
        let returns = facts.exporter.role == Fact::Is(Role::Processor)
            && matches!(facts.importer.role, Fact::Is(role) if role.is_controller());
        if known && !returns {
            fitting.push(FittingTool { kind: ToolKind::Bcr, instrument: None, module: None });
        }
        fitting
    }

    /// The first regime that concerns the leg.
    pub(crate) fn first_regime(&self, facts: &Transfer) -> Regime {
        self.regimes(facts).into_iter().flatten().next().unwrap_or(Regime::EuGdpr)
    }
}
