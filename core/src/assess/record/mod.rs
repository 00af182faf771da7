//! The whole record: roles, contracts, duties of an organisation, bases, notices. Each question has its file.

mod authorities;
mod automated;
mod basis;
mod child;
mod consent;
mod contract;
mod cure;
mod duty;
mod duty_on_processing;
mod further;
mod joint;
mod marketing;
mod notice;
mod notice_rights;
mod purpose;
mod records;
mod retention;
pub(crate) mod rights;
mod role;
mod security;
mod special;
mod swiss_basis;
mod terminal;
mod window;

use super::kit::Cx;
pub(crate) use cure::{Goal, Own, Ruled, asked};

use super::tree::tree;
use super::verdict::{assumed_of, code_finding, findings_naming, missing_of};
use crate::facts::Fact;
use crate::verdict::judgement::{Judgement, Ruling, Scale};
use crate::verdict::proof::Proof;
use crate::verdict::trace::{Leaf, On, Trace};
use crate::verdict::truth::Truth;
use crate::{Country, Place, Regime};

/// A finding beside the rule, which changes no ruling.
#[derive(Debug, Clone)]
pub(crate) struct Aside {
    /// The code.
    pub(crate) code: &'static str,
    /// For a code that is a breach or a gap: whether the condition is known to be false.
    pub(crate) known: bool,
    /// The fact it is about, as the answers name it; empty for the whole.
    pub(crate) at: String,
    /// What its message names, by placeholder.
    pub(crate) named: Vec<(&'static str, String)>,
}

impl Aside {
    /// A note, warning or known breach.
    pub(crate) fn of(code: &'static str) -> Self {
        Self { code, known: true, at: String::new(), named: Vec::new() }
    }

    /// A gap.
    pub(crate) fn gap(code: &'static str) -> Self {
        Self { known: false, ..Self::of(code) }
    }

    /// A breach if the value is false, a gap if it is unknown, nothing if it is true.
    pub(crate) fn unless(value: Truth, code: &'static str) -> Option<Self> {
        match value {
            Truth::True => None,
            Truth::False => Some(Self::of(code)),
            Truth::Unknown => Some(Self::gap(code)),
        }
    }

    /// The same, about a fact.
    pub(crate) fn at(mut self, fact: impl Into<String>) -> Self {
        self.at = fact.into();
        self
    }

    /// The same, with a word for a placeholder of its message.
    pub(crate) fn named(mut self, placeholder: &'static str, word: impl Into<String>) -> Self {
        self.named.push((placeholder, word.into()));
        self
    }
}

/// The ruling of a rule on a scale, with everything read off its proof and the findings beside it.
///
/// `named` are the words that messages of the rule use besides those of their facts: the purpose, the party.
pub(crate) fn ruling(
    scale: Scale,
    named: &[(&'static str, String)],
    asides: Vec<Aside>,
    rule: impl FnOnce(&mut Proof) -> Truth,
) -> Ruled {
    let mut proof = Proof::default();
    let value = rule(&mut proof);
    Ruled { goal: Goal::True, ..of_proof(scale.of(value), value, proof, named, asides) }
}

/// A ruling that is already known, with its proof.
pub(crate) fn of_proof(
    ruling: Ruling,
    value: Truth,
    proof: Proof,
    named: &[(&'static str, String)],
    asides: Vec<Aside>,
) -> Ruled {
    let named = named.to_vec();
    Ruled {
        ruling,
        value,
        proof,
        asides,
        named,
        goal: Goal::Nothing,
        own: Vec::new(),
        fulfilled: None,
        recipient: None,
    }
}

/// The judgement of a ruling: findings, missing and assumed facts read off its proof.
fn judgement(cx: &Cx<'_>, ruled: &Ruled) -> Judgement {
    let mut findings = findings_naming(cx, &ruled.proof, 0, &ruled.named);
    findings.extend(ruled.asides.iter().map(|aside| {
        let at = if aside.at.is_empty() { String::new() } else { cx.facts.pointer(&aside.at) };
        let named = aside.named.iter().chain(&ruled.named).cloned().collect();
        let words = crate::explain::Words { named, ..Default::default() };
        code_finding(cx, aside.code, aside.known, &words, at)
    }));
    findings.sort_by(|a, b| (b.severity, a.code, &a.at).cmp(&(a.severity, b.code, &b.at)));
    findings.dedup();
    Judgement {
        ruling: ruled.ruling,
        regime: cx.regime,
        day: cx.day,
        edition: cx.law.edition().to_owned(),
        findings,
        missing: if ruled.value == Truth::Unknown { missing_of(cx, &ruled.proof, 0) } else { Vec::new() },
        remedies: Vec::new(),
        assumed: assumed_of(cx, &ruled.proof),
        fulfilled: ruled.fulfilled,
        recipient: ruled.recipient,
        proof: (!ruled.proof.nodes.is_empty()).then(|| tree(cx, &ruled.proof, 0)),
    }
}

/// The ruling for a day before the act applied, if it is one: earlier law is not modelled.
///
/// Art. 99(2) GDPR; for Norway, Iceland and Liechtenstein EEA Joint Committee Decision 154/2018.
pub(crate) fn not_yet_law(cx: &Cx<'_>, country: &Fact<Place>) -> Option<Ruled> {
    let joined = |country: Country| [Country::NO, Country::IS, Country::LI].contains(&country);
    let act = match cx.regime {
        Regime::UkGdpr => "uk-gdpr",
        Regime::ChFadp => "ch-fadp-2020",
        _ if country.as_known().and_then(|place| place.country()).is_some_and(joined) => "eea-jcd-154-2018",
        _ => "eu-gdpr",
    };
    let first = cx.law.instrument(act).and_then(|act| act.applies_from);
    first.is_some_and(|first| cx.day < first).then(|| {
        let mut proof = Proof::default();
        let on = On::NOTHING.u("LF-A-014");
        let value = proof.leaf(Truth::Unknown, || Leaf::plain("is_law_recorded", on));
        of_proof(Ruling::Undetermined, value, proof, &[], Vec::new())
    })
}
