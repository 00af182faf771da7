//! From a judged leg to the verdict that is returned.

use super::day::Day;
use super::judged::{Judged, judged};
use super::kit::Cx;
use super::ladder::judge;
use super::remedies::{Cure, remedies};
use super::told::Told;
use super::tree::tree;
use crate::Regime;
use crate::explain::{Words, fill, question};
use crate::facts::{FactName, Transfer};
use crate::verdict::catalogue::{Contested, UK_BEFORE};
use crate::verdict::proof::Proof;
use crate::verdict::trace::NoTrace;
use crate::verdict::{
    Assumed, Code, ContestedPoint, Finding, Missing, Outcome, ProofNode, RegimeOutcome, Severity, Verdict,
};
use std::borrow::Cow;

/// The verdict on a leg: of several regimes that of the weakest, with the outcome under each.
pub(crate) fn verdict(day: Day<'_>, facts: &Transfer) -> Verdict {
    let (all, decides, regimes) = weakest(day, facts, None);
    let Told { mut verdict, judged, .. } = Told::of(&all, decides, regimes);
    verdict.proof = Some(proof_tree(&all[decides], &judged));
    verdict
}

/// The same without its proof, for many legs; `names` are what its sentences call the exporter and the importer.
pub(crate) fn verdict_unproven(day: Day<'_>, facts: &Transfer, names: [&str; 2]) -> Verdict {
    told_once(day, facts, names).verdict
}

/// The same with what it takes to tell it again with other names.
pub(super) fn told_once(day: Day<'_>, facts: &Transfer, names: [&str; 2]) -> Told {
    let (all, decides, regimes) = weakest(day, facts, Some(names));
    Told::of(&all, decides, regimes)
}

/// The question under each regime that is judged, which of them decides, the first of the weakest, and the outcome under
/// each where there are several.
fn weakest<'a>(
    day: Day<'a>,
    facts: &'a Transfer,
    names: Option<[&'a str; 2]>,
) -> (Vec<Cx<'a>>, usize, Vec<RegimeOutcome>) {
    let mut all = day.questions(facts);
    for cx in &mut all {
        cx.names = names.unwrap_or(cx.names);
    }
    if all.len() == 1 {
        return (all, 0, Vec::new());
    }
    let under = |cx: &Cx<'_>| RegimeOutcome { regime: cx.regime, outcome: judge(cx, &mut NoTrace).outcome };
    let regimes: Vec<RegimeOutcome> = all.iter().map(under).collect();
    let weakest = Outcome::weakest(regimes.iter().map(|r| r.outcome));
    let decides = regimes.iter().position(|r| r.outcome == weakest).unwrap_or(0);
    (all, decides, regimes)
}

/// What is found on a leg and what would decide it: for a leg of a chain, whose verdict has nothing else.
#[derive(Clone)]
pub(crate) struct Found {
    pub(crate) outcome: Outcome,
    pub(crate) findings: Vec<Finding>,
    pub(crate) missing: Vec<Missing>,
}

/// The same as the verdict has, without its dates, remedies and proof.
pub(crate) fn found(day: Day<'_>, facts: &Transfer) -> Found {
    let (all, decides, regimes) = weakest(day, facts, None);
    let cx = &all[decides];
    let judged = judged(cx);
    let (mut findings, ..) = with_cures(cx, &judged, &all);
    findings.extend(several_regimes(cx, &regimes));
    Found { outcome: judged.decision.outcome, findings, missing: missing(cx, &judged) }
}

/// That there were several regimes, where there were.
pub(super) fn several_regimes(cx: &Cx<'_>, regimes: &[RegimeOutcome]) -> Option<Finding> {
    if regimes.is_empty() {
        return None;
    }
    let and = cx.tongue.say(" and ");
    let name = |r: &RegimeOutcome| cx.tongue.decline("dat", cx.tongue.say(crate::explain::regime_name(r.regime)));
    let names = regimes.iter().map(name).collect::<Vec<_>>().join(and);
    let code = code("LF-A-015");
    Some(Finding {
        message: cx.tongue.tell("The transfer is judged under {regimes}; the weakest decides.", &[("regimes", &names)]),
        ..bare(code, Severity::Note, cx)
    })
}

fn bare(code: Code, severity: Severity, cx: &Cx<'_>) -> Finding {
    Finding {
        code,
        severity,
        message: String::new(),
        articles: articles(cx, code),
        at: String::new(),
        instruments: Vec::new(),
        advice: None,
        remedies: Vec::new(),
        contested: code.contested().map(|point| contested(cx, point)),
    }
}

/// A contested point in the language of the question.
fn contested(cx: &Cx<'_>, point: &'static Contested) -> ContestedPoint {
    let told = |part: &str, english: &'static str| match cx.tongue.find(&["contested.", point.id, ".", part]) {
        Some(text) => Cow::Owned(text.to_owned()),
        None => Cow::Borrowed(english),
    };
    ContestedPoint {
        id: point.id,
        question: told("question", point.question),
        views: [told("view_1", point.view_1), told("view_2", point.view_2)],
        default: told("default", point.default),
        switch: point.switch,
    }
}

/// The provisions a code rests on under the regime, as they were numbered on the day.
fn articles(cx: &Cx<'_>, code: Code) -> Vec<&'static str> {
    let all = code.articles(cx.regime);
    if cx.regime != Regime::EuDir9546 {
        return all.map(|article| as_numbered(cx, article)).collect();
    }
    let mut provisions: Vec<&'static str> = all.filter_map(super::directive::provision).collect();
    provisions.dedup();
    provisions
}

/// A provision as it was numbered on the day.
fn as_numbered(cx: &Cx<'_>, article: &'static str) -> &'static str {
    numbered(cx.law, cx.regime, cx.day, article)
}

/// A provision of a regime as it was numbered on a day.
pub(crate) fn numbered(law: &crate::Law, regime: Regime, day: crate::Date, article: &'static str) -> &'static str {
    let now = || law.instrument("uk-duaa-2025").is_some_and(|act| act.in_force(day));
    let then = UK_BEFORE.iter().find(|(today, _)| regime == Regime::UkGdpr && *today == article);
    then.filter(|_| !now()).map_or(article, |(_, then)| then)
}

/// The code of a name that the rules use.
fn code(name: &str) -> Code {
    Code::of_rule(name)
}

/// The findings, each with the positions of the remedies that cure it and with its words, and the remedies.
///
/// `all` is the question under each regime that is judged.
pub(super) fn with_cures(cx: &Cx<'_>, judged: &Judged, all: &[Cx<'_>]) -> (Vec<Finding>, Vec<Words>, Vec<Cure>) {
    let cures = remedies(cx, judged, all);
    let (mut findings, words): (Vec<Finding>, Vec<Words>) = findings(cx, judged).into_iter().unzip();
    mark_cured(&mut findings, &cures);
    (findings, words, cures)
}

/// The findings, gravest first, each code once for each place, and the words of each.
fn findings(cx: &Cx<'_>, judged: &Judged) -> Vec<(Finding, Words)> {
    let mut findings: Vec<(Finding, Words)> = Vec::with_capacity(judged.codes.len() + judged.notes.len() + 2);
    let mut add = |code: Code, severity: Severity, words: Words, at: String| {
        let finding = finding(cx, code, severity, &words, at);
        let same =
            |(f, _): &(Finding, Words)| f.code == finding.code && f.at == finding.at && f.message == finding.message;
        if !findings.iter().any(same) {
            findings.push((finding, words));
        }
    };
    for (name, node, about) in &judged.codes {
        let node = &judged.proof.nodes[*node];
        let words = Words::of(cx, node, judged.proof.nodes.get(*about));
        let severity = severity_of(code(name), node.value == crate::Truth::False);
        let at = node.fact.as_ref().map_or_else(String::new, |fact| cx.facts.pointer(&fact.at().full()));
        add(code(name), severity, words, at);
    }
    for note in &judged.notes {
        let mut words = Words { about: note.instrument.clone(), event: note.event.clone(), ..Words::default() };
        words.extra = judged.grounds.first().map(|(id, _)| id.clone()).unwrap_or_default();
        let at = if note.at.is_empty() { String::new() } else { cx.facts.pointer(note.at) };
        add(code(note.code), severity_of(code(note.code), false), words, at);
    }
    for name in judged.summary_codes() {
        let words = summary_words(cx, judged, name);
        add(code(name), severity_of(code(name), true), words, String::new());
    }
    findings.sort_by(|(a, _), (b, _)| (b.severity, a.code, &a.at).cmp(&(a.severity, b.code, &b.at)));
    findings
}

fn summary_words(cx: &Cx<'_>, judged: &Judged, name: &str) -> Words {
    let mut words = Words { about: judged.grounds.first().map(|(id, _)| id.clone()), ..Words::default() };
    words.extra = match name {
        "LF-T-091" => judged.missing().iter().map(|at| cx.tongue.fact(&at.full())).collect::<Vec<_>>().join(", "),
        "LF-T-093" => judged.grounds.first().map(|(_, without)| cx.tongue.outcome(*without)).unwrap_or_default(),
        _ => judged.grounds.get(1).map(|(id, _)| id.clone()).unwrap_or_default(),
    };
    if name == "LF-T-091" && words.extra.is_empty() {
        words.extra = "the law of that day, which is not modelled".to_owned();
    }
    words
}

pub(super) fn severity_of(code: Code, known: bool) -> Severity {
    match code.severity() {
        Severity::BreachOrGap if known => Severity::Breach,
        Severity::BreachOrGap => Severity::Gap,
        severity => severity,
    }
}

/// The finding of one code; `known` tells a breach from a gap.
pub(crate) fn code_finding(cx: &Cx<'_>, name: &str, known: bool, words: &Words, at: String) -> Finding {
    finding(cx, code(name), severity_of(code(name), known), words, at)
}

/// The findings of a proof that is not that of a transfer.
pub(crate) fn findings_of(cx: &Cx<'_>, proof: &Proof, root: usize) -> Vec<Finding> {
    findings_naming(cx, proof, root, &[])
}

/// The same, with words for placeholders that the facts do not give.
pub(crate) fn findings_naming(
    cx: &Cx<'_>,
    proof: &Proof,
    root: usize,
    named: &[(&'static str, String)],
) -> Vec<Finding> {
    let mut codes = Vec::new();
    proof.report(root, &mut codes);
    let mut findings: Vec<Finding> = Vec::new();
    for (name, node, about) in codes {
        let node = &proof.nodes[node];
        let mut words = Words::of(cx, node, proof.nodes.get(about));
        words.named.extend(named.iter().cloned());
        let at = node.fact.as_ref().map_or_else(String::new, |fact| cx.facts.pointer(&fact.at().full()));
        findings.push(code_finding(cx, name, node.value == crate::Truth::False, &words, at));
    }
    findings.sort_by(|a, b| (b.severity, a.code, &a.at).cmp(&(a.severity, b.code, &b.at)));
    findings.dedup();
    findings
}

/// The facts that took their default in a proof.
pub(crate) fn assumed_of(cx: &Cx<'_>, proof: &Proof) -> Vec<Assumed> {
    assumed(cx, proof)
}

/// The facts that would decide such a proof.
pub(crate) fn missing_of(cx: &Cx<'_>, proof: &Proof, root: usize) -> Vec<Missing> {
    let mut missing: Vec<Missing> = Vec::new();
    for fact in proof.required(root) {
        let fact = FactName(fact.at().full());
        if !missing.iter().any(|m| m.fact == fact) {
            let (question, who) = question(cx, &fact);
            missing.push(Missing { at: cx.facts.pointer(fact.as_str()), fact, question, who });
        }
    }
    missing
}

fn finding(cx: &Cx<'_>, code: Code, severity: Severity, words: &Words, at: String) -> Finding {
    let mut instruments: Vec<String> = words.about.iter().cloned().collect();
    instruments.retain(|id| cx.law.instrument(id).is_some());
    let advice = advice(cx, code).map(|advice| fill(advice, cx, words));
    let message = fill(message(cx, code, severity), cx, words);
    Finding { message, at, instruments, advice, ..bare(code, severity, cx) }
}

/// The template of the sentence of a code.
pub(super) fn message<'a>(cx: &Cx<'a>, code: Code, severity: Severity) -> &'a str {
    let part = if code.has_gap(severity) { "gap" } else { "message" };
    told(cx, code, part, code.template(severity))
}

/// The template of what to do about a code in general.
pub(super) fn advice<'a>(cx: &Cx<'a>, code: Code) -> Option<&'a str> {
    code.remedy().map(|advice| told(cx, code, "remedy", advice))
}

/// A part of what the catalogue says of a code, in the language of the question.
pub(crate) fn told<'a>(cx: &Cx<'a>, code: Code, part: &str, english: &'static str) -> &'a str {
    cx.tongue.text(&["code.", code.as_str(), ".", part], english)
}

/// Marks for each breach and gap the remedies under which it is found no more.
fn mark_cured(findings: &mut [Finding], cures: &[Cure]) {
    for (position, cure) in cures.iter().enumerate() {
        for finding in findings.iter_mut().filter(|f| f.severity >= Severity::Gap) {
            if !cure.left.contains(&finding.code.as_str()) {
                finding.remedies.push(position);
            }
        }
    }
}

pub(super) fn missing(cx: &Cx<'_>, judged: &Judged) -> Vec<Missing> {
    let names = judged.missing().into_iter().map(|at| FactName(at.full()));
    names
        .map(|fact| {
            let (question, who) = question(cx, &fact);
            Missing { at: cx.facts.pointer(fact.as_str()), fact, question, who }
        })
        .collect()
}

pub(super) fn assumed(cx: &Cx<'_>, proof: &Proof) -> Vec<Assumed> {
    let facts = proof.assumed.iter();
    // A word such as `none` is what facts have in every language; what is told in several words is told in each.
    let told = |value: &'static str| match cx.tongue.find(&["phrase.", value]).filter(|_| value.contains(' ')) {
        Some(text) => Cow::Owned(text.to_owned()),
        None => Cow::Borrowed(value),
    };
    facts.map(|(fact, value)| Assumed { fact: FactName(fact.at().full()), value: told(value) }).collect()
}

/// The aliases by which places were given.
pub(super) fn place_notes(cx: &Cx<'_>) -> Vec<String> {
    let facts = cx.facts;
    let places = [facts.exporter.country, facts.importer.country, facts.importer.parent_country, facts.tia.country];
    let locations = facts.processing.location.as_known().into_iter().flat_map(|places| places.iter());
    let mut notes: Vec<String> = places
        .into_iter()
        .filter_map(crate::facts::Fact::known)
        .chain(locations)
        .filter_map(|place| place.note_in(cx.tongue))
        .collect();
    notes.dedup();
    notes
}

/// The proof as a tree: whether it is a transfer, and whether a ground carries it.
fn proof_tree(cx: &Cx<'_>, judged: &Judged) -> ProofNode {
    let (restricted, permitted) = (judged.decision.restricted, judged.decision.permitted);
    ProofNode {
        rule: "is_lawful",
        value: (!restricted).or(permitted),
        of: Some("any"),
        fact: None,
        about: None,
        from: None,
        codes: Vec::new(),
        children: vec![
            ProofNode {
                rule: "is_not_restricted",
                value: !restricted,
                of: Some("not"),
                fact: None,
                about: None,
                from: None,
                codes: Vec::new(),
                children: vec![tree(cx, &judged.proof, 0)],
            },
            tree(cx, &judged.proof, judged.permitted),
        ],
    }
}
