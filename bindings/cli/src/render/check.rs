//! A checked register: summary, one block for each recipient, the record, findings, assumptions.

use super::findings;
use super::page::{self, BOLD, DIM, Page};
use super::record;
use crate::engine::{Case, End, Leg, Report};
use crate::source::Source;
use crate::tongue::{catalogue, count, say, tell, text};
use lawful::{ChainReport, Language, LegReport, Missing, Outcome, Severity, Verdict, day};
use std::collections::{BTreeMap, BTreeSet};

/// How to show it.
#[derive(Debug, Clone, Copy)]
pub struct Show {
    /// Everything, not only what comes first.
    pub verbose: bool,
    /// Whether the day is today for want of another.
    pub today: bool,
    /// Whether colour is wanted.
    pub styled: bool,
}

/// How many questions and remedies are shown at first.
const QUESTIONS: usize = 4;
const REMEDIES: usize = 2;
/// How many chains are shown at first.
const CHAINS: usize = 4;
/// How many assumptions are shown at first.
const ASSUMED: usize = 6;

/// The page for one register.
pub fn page(report: &Report, source: &Source, show: Show) -> String {
    let mut page = Page::new();
    summary(report, source, show, &mut page);
    chains(&report.said, show, &mut page);
    for leg in report.legs() {
        page.gap();
        block(&leg, show, &mut page);
    }
    record::section(report, show, &mut page);
    findings::section(report, source, show, &mut page);
    assumed(report, show, &mut page);
    page.into_text()
}

fn summary(report: &Report, source: &Source, show: Show, page: &mut Page) {
    page.paragraph(0, BOLD, report.said.title.as_deref().unwrap_or(&source.name));
    let today = if show.today { say(" (today)") } else { "" };
    let day = day::iso(report.said.day);
    let recipients: BTreeSet<&str> = report.cases.iter().map(|case| case.to.name.as_str()).collect();
    let legs = tell(
        "{legs} to {recipients}",
        &[
            ("legs", &count(report.cases.len(), "leg", "legs")),
            ("recipients", &count(recipients.len(), "recipient", "recipients")),
        ],
    );
    page.paragraph(
        0,
        page::PLAIN,
        &tell(
            "{legs}, judged on {day}{today} by edition {edition} of the law",
            &[("legs", &legs), ("day", &day), ("today", today), ("edition", &report.said.edition)],
        ),
    );
    let counts = &report.said.counts;
    let shown = [
        (Outcome::Unlawful, counts.unlawful),
        (Outcome::Undetermined, counts.undetermined),
        (Outcome::Lawful, counts.lawful),
        (Outcome::NotRestricted, counts.not_restricted),
    ];
    let shown = shown
        .into_iter()
        .filter(|(_, number)| *number > 0)
        .map(|(outcome, number)| {
            let text = format!("{} {} {}", page::mark(outcome), number, page::word(outcome));
            page::paint(page::style(outcome), &text)
        })
        .collect::<Vec<_>>();
    page.line(&shown.join("   "));
    record::summary(report, page);
}

/// A line or two for each chain: who starts it, what it comes to, and the way to the weakest leg.
fn chains(report: &lawful::Report, show: Show, page: &mut Page) {
    if report.chains.is_empty() {
        return;
    }
    page.gap();
    let shown = if show.verbose { report.chains.len() } else { CHAINS };
    for chain in report.chains.iter().take(shown) {
        page.field("Chain", &chain_line(chain, &report.legs));
    }
    more(report.chains.len(), shown, page);
}

fn chain_line(chain: &ChainReport, legs: &[LegReport]) -> String {
    let start = chain.name.as_deref().unwrap_or("several parties");
    let role = chain.role.map_or_else(|| "role not known".to_owned(), |role| format!("as {role}"));
    let whole = format!("{start} ({role}), {} engaged: {}", chain.engaged, page::word(chain.outcome));
    let reason = |place: &str| {
        let mut grave = chain.findings.iter().filter(|found| found.severity >= Severity::Gap);
        let found = grave.find(|found| found.at.starts_with(place));
        found.map_or_else(String::new, |found| format!("; {} [{}]", found.message, found.code))
    };
    let Some(weakest) = legs.iter().find(|leg| chain.weakest.as_ref() == Some(&leg.id)) else {
        return if chain.outcome.permits() { whole } else { whole + &reason("") };
    };
    // What is wrong with a transfer stands in the block of its leg.
    let by_transfer = weakest.verdict.outcome == chain.outcome;
    let why = if by_transfer { String::new() } else { reason(&format!("{}/", weakest.at)) };
    format!("{whole}, weakest at {} ({}){why}", chain.path.join(" → "), weakest.id)
}

/// The block of one leg.
pub fn block(leg: &Leg<'_>, show: Show, page: &mut Page) {
    let verdict = leg.verdict;
    page.headline(&leg.case.name, verdict.outcome);
    page.field("Leg", &format!("{} ({})", way(leg.case), leg.case.id));
    if let Some(first) = verdict.reason() {
        page.field("Why", &format!("{} [{}]", first.message, first.code));
    }
    if let Some(ground) = &verdict.ground {
        page.field("Ground", ground);
    }
    if let Some(words) = leg.safeguard {
        page.field("Says", &format!("“{words}”"));
    }
    regimes(verdict, page);
    questions(&verdict.missing, show.verbose, page);
    next(verdict, page);
    remedies(verdict, show.verbose, page);
    for note in &verdict.notes {
        page.field("Note", note);
    }
    for assumption in leg.read_as.iter().filter(|_| show.verbose) {
        page.field("Read as", &format!("{}: {}", assumption.fact, assumption.why));
    }
}

/// Who can answer: the word of the JSON in English, what it means elsewhere.
fn text_of(who: &'static str) -> &'static str {
    if catalogue().language() == Language::En { who } else { text(&format!("who.{who}"), who) }
}

/// From whom, and from where to where.
pub fn way(case: &Case) -> String {
    let place = |end: &End| end.place.clone().unwrap_or_else(|| say("country not known").to_owned());
    format!("{}, {} → {}", case.from.name, place(&case.from), place(&case.to))
}

fn regimes(verdict: &Verdict, page: &mut Page) {
    if verdict.regimes.len() > 1 {
        let each = verdict.regimes.iter().map(|of| format!("{}: {}", of.regime, page::word(of.outcome)));
        page.field("Regimes", &each.collect::<Vec<_>>().join(", "));
    }
}

fn questions(missing: &[Missing], verbose: bool, page: &mut Page) {
    let shown = if verbose { missing.len() } else { QUESTIONS };
    for (at, ask) in missing.iter().take(shown).enumerate() {
        let label = if at == 0 { "Ask" } else { "" };
        page.field(label, &format!("{} [{}; {}]", ask.question, ask.fact, text_of(ask.who)));
    }
    more(missing.len(), shown, page);
}

fn more(all: usize, shown: usize, page: &mut Page) {
    if all > shown {
        page.field("", &tell("and {count} more (--verbose)", &[("count", &(all - shown).to_string())]));
    }
}

/// The next change of a verdict.
pub fn next(verdict: &Verdict, page: &mut Page) {
    if let Some(change) = &verdict.next_change {
        let then = page::word(change.outcome);
        let what = if change.outcome == verdict.outcome {
            tell("still {outcome}", &[("outcome", then)])
        } else {
            then.to_owned()
        };
        page.field("Next", &format!("{}: {what}; {}", day::iso(change.day), change.because));
    }
}

/// The remedies of a verdict.
pub fn remedies(verdict: &Verdict, verbose: bool, page: &mut Page) {
    let all = verdict.remedies.len();
    let shown = if verbose { all } else { REMEDIES };
    for (at, remedy) in verdict.remedies.iter().take(shown).enumerate() {
        let label = if at == 0 { "Remedy" } else { "" };
        let doable = if remedy.actionable { "" } else { say(" (if it turns out so)") };
        page.field(label, &format!("{}. {}{doable}", at + 1, remedy.text));
    }
    more(all, shown, page);
}

fn assumed(report: &Report, show: Show, page: &mut Page) {
    let mut facts: BTreeMap<(String, &str), usize> = BTreeMap::new();
    for assumed in report.said.legs.iter().flat_map(|leg| &leg.verdict.assumed) {
        *facts.entry((assumed.fact.to_string(), &*assumed.value)).or_default() += 1;
    }
    if facts.is_empty() {
        return;
    }
    page.gap();
    let shown = if show.verbose { facts.len() } else { ASSUMED };
    let mut each: Vec<_> = facts.iter().map(|((fact, value), legs)| (*legs, format!("{fact} = {value}"))).collect();
    each.sort_by(|a, b| b.0.cmp(&a.0).then_with(|| a.1.cmp(&b.1)));
    let list = each.iter().take(shown).map(|(legs, text)| format!("{text} ({legs})")).collect::<Vec<_>>();
    let rest = if facts.len() > shown {
        format!(", {}", tell("and {count} more (--verbose)", &[("count", &(facts.len() - shown).to_string())]))
    } else {
        String::new()
    };
    page.paragraph(0, DIM, &format!("{}: {}{rest}", say("Assumed where nothing is said (legs)"), list.join(", ")));
}
