//! The rules by name, as a proof shows them: what each decides, on which authority, with which codes, and where it is.
//!
//! `docs/RULES.md` is printed from this list, and a test holds it against the sources and against the proof of every
//! vector: a rule that is not here, or a code that its rule does not have here, fails.

mod basis;
mod notices;
mod purpose;
mod roles;
mod transfer;

use serde::Serialize;

/// A rule as it appears in a proof.
///
/// ```
/// let rule = lawful::rules().find(|rule| rule.name == "is_adequate").unwrap();
/// assert_eq!(rule.decides, "Whether an adequacy decision in force covers this leg.");
/// assert!(rule.law.contains(&"Art. 45(1) GDPR") && rule.codes.contains(&"LF-T-002"));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Rule {
    /// The name in the proof. Rules of two questions may share one; `file` tells them apart.
    pub name: &'static str,
    /// What it decides, in one sentence.
    pub decides: &'static str,
    /// The provisions, judgments and guidance it rests on; empty where it is a step of the rule above it.
    pub law: &'static [&'static str],
    /// The codes it can report.
    pub codes: &'static [&'static str],
    /// The file of `core/src/assess` that has it.
    pub file: &'static str,
}

/// Every rule, in the order of the ladder: is it a transfer, is there a ground, adequacy, tools, assessment, derogations; then
/// the engagement of sub-processors and the chain; then roles, contracts and duties, bases, and records and notices.
pub fn rules() -> impl Iterator<Item = &'static Rule> {
    [transfer::RULES, roles::RULES, basis::RULES, purpose::RULES, notices::RULES].into_iter().flatten()
}

const fn rule(
    name: &'static str,
    decides: &'static str,
    law: &'static [&'static str],
    codes: &'static [&'static str],
    file: &'static str,
) -> Rule {
    Rule { name, decides, law, codes, file }
}
