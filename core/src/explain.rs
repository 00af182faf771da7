//! Codes and facts into sentences: the message templates filled from the question.

use crate::assess::judged::{derogation_name, tool_name};
use crate::assess::kit::Cx;
use crate::facts::questions::{Ask, CONDITIONS, QUESTIONS, TOKENS, Who};
use crate::facts::questions_record::{HEADINGS, RECORD_CONDITIONS, RECORD_QUESTIONS, TERMS};
use crate::facts::{Fact, FactName};
use crate::lang::filled;
use crate::letter_case::upper;
use crate::place::{Language, Place};
use crate::verdict::proof::{Node, Subject};
use crate::verdict::truth::Truth;
use std::borrow::Cow;

/// What the placeholders of a message stand for.
#[derive(Default)]
pub(crate) struct Words {
    /// The instrument, tool or derogation concerned.
    pub(crate) about: Option<String>,
    /// The tool or derogation by its index.
    pub(crate) item: Option<usize>,
    /// The fact concerned: what it is called and what is demanded of it are looked up where a sentence names them.
    pub(crate) fact: Option<FactName>,
    /// An event.
    pub(crate) event: String,
    /// Facts, ground, legs: whatever the code names besides.
    pub(crate) extra: String,
    /// Words for further placeholders; the first of a name counts.
    pub(crate) named: Vec<(&'static str, String)>,
}

impl Words {
    /// The words of a node of the proof.
    pub(crate) fn of(cx: &Cx<'_>, node: &Node, about: Option<&Node>) -> Self {
        let mut words = Self::default();
        match about.map(|node| &node.about) {
            Some(Subject::Instrument(id)) => words.about = Some(id.to_string()),
            Some(Subject::Point(point)) => words.about = Some((*point).to_owned()),
            Some(Subject::Tool(index)) => {
                words.about = Some(tool_words(cx, usize::from(*index)));
                words.item = Some(usize::from(*index));
            }
            Some(Subject::Derogation(index)) => {
                words.about = Some(derogation_name(cx, usize::from(*index)));
                words.item = Some(usize::from(*index));
            }
            _ => {}
        }
        if node.on.codes(Truth::True).next() == Some("LF-T-065") {
            words.about = cx.facts.tia.relies_on.as_known().map(ToString::to_string);
        }
        words.fact = node.fact.as_ref().map(|fact| FactName(fact.at().full()));
        words
    }

    /// What a placeholder of this name stands for, if the fact or whoever made the words says so.
    fn given(&self, cx: &Cx<'_>, placeholder: &str) -> Option<String> {
        let is_named = matches!(placeholder, "term" | "heading" | "right" | "item");
        let by_fact = self.fact.as_ref().filter(|_| is_named).map(|fact| named_by(cx, fact.as_str()));
        let words = by_fact.unwrap_or_default();
        let mut all = words.iter().chain(&self.named);
        all.find(|(name, _)| *name == placeholder).map(|(_, word)| word.clone())
    }
}

/// What a fact of a record is called, for the placeholders of its messages: the term of a contract, the heading of a
/// measure, the item of a record or notice, the right.
fn named_by(cx: &Cx<'_>, fact: &str) -> Vec<(&'static str, String)> {
    let listed = |table: &'static [(&str, &str)], list: &str, key: &str| {
        let english = table.iter().find(|(k, _)| *k == key).map(|(_, words)| *words);
        english.map_or_else(|| spaced(key), |english| cx.tongue.text(&[list, key], english).to_owned())
    };
    if let Some(key) = fact.strip_prefix("contract.terms.") {
        return vec![("term", listed(TERMS, "term.", key))];
    }
    if let Some(key) = fact.strip_prefix("security.measures.") {
        return vec![("heading", listed(HEADINGS, "heading.", key))];
    }
    if let Some(key) = fact.strip_prefix("rights_stated.") {
        let right = spaced(key.split('.').next().unwrap_or(key));
        return vec![("right", right.clone()), ("item", right)];
    }
    if let Some(key) = fact.strip_prefix("matches_register.") {
        return vec![("item", spaced(key))];
    }
    let label = cx.tongue.fact(fact);
    vec![("item", if label == fact { spaced(fact) } else { label })]
}

/// The key of a fact as words.
fn spaced(key: &str) -> String {
    key.replace(['_', '.'], " ")
}

/// What a decision or derogation demands of a fact, as a clause.
fn condition(cx: &Cx<'_>, fact: &FactName) -> Option<String> {
    if let Some(token) = fact.as_str().strip_prefix("importer.is.") {
        let clause = TOKENS.iter().find(|(t, _)| *t == token)?.1;
        return Some(cx.tongue.text(&["token.", token], clause).to_owned());
    }
    let kind = fact.listed();
    let consent = of_consent(&kind);
    let is_this = |listed: &str| *listed == *kind || (consent.is_some() && listed.strip_prefix("consent.") == consent);
    let (listed, clause) = CONDITIONS.iter().chain(RECORD_CONDITIONS).find(|(listed, _)| is_this(listed))?;
    Some(cx.tongue.text(&["condition.", listed], clause).to_owned())
}

/// A tool in a sentence: its instrument, or what its kind is called.
fn tool_words(cx: &Cx<'_>, index: usize) -> String {
    use crate::facts::ToolKind;
    let tool = cx.facts.tools.as_known().and_then(|tools| tools.get(index));
    let Some(tool) = tool.filter(|tool| tool.instrument.as_known().is_none()) else {
        return tool_name(cx, index);
    };
    let english = match tool.kind {
        Fact::Is(ToolKind::Scc) => "the standard contractual clauses",
        Fact::Is(ToolKind::Bcr) => "the binding corporate rules",
        Fact::Is(ToolKind::CodeOfConduct) => "the code of conduct",
        Fact::Is(ToolKind::Certification) => "the certification",
        Fact::Is(ToolKind::AdhocClauses) => "the parties' own clauses",
        Fact::Is(ToolKind::AdministrativeArrangement) => "the administrative arrangement",
        Fact::Is(ToolKind::PublicBodyInstrument) => "the instrument between public bodies",
        Fact::Is(ToolKind::LegacyAuthorisation) => "the old authorisation",
        Fact::Is(ToolKind::DpaClauses) => "the processing agreement",
        _ => "the tool",
    };
    cx.tongue.say(english).to_owned()
}

/// An instrument as a lawyer cites it, with its id; anything else as it is.
fn cited<'a>(cx: &Cx<'_>, id: &'a str) -> Cow<'a, str> {
    match cx.law.instrument(id) {
        Some(instrument) if !instrument.citation.is_empty() => [&*instrument.citation, " (", id, ")"].concat().into(),
        _ => id.into(),
    }
}

/// A place as English puts it into a sentence: some names take the article.
pub(crate) fn in_sentence(place: Place) -> String {
    const WITH_ARTICLE: [&str; 24] = [
        "AE", "BS", "CF", "CK", "DO", "FK", "FO", "GB", "GM", "IM", "IO", "KM", "KY", "MH", "MP", "MV", "NL", "PH",
        "SB", "TC", "UM", "US", "VG", "VI",
    ];
    let name = place.name(Language::En);
    let article = place.country().is_some_and(|country| WITH_ARTICLE.contains(&country.alpha2()));
    if article { format!("the {name}") } else { name }
}

/// A text of the catalogue of codes or questions in the language, with its placeholders filled.
pub(crate) fn fill(template: &str, cx: &Cx<'_>, words: &Words) -> String {
    let out = filled(template, |name, case| Some(placeholder(name, case, cx, words)));
    capitalised(out, cx.tongue.is_foreign())
}

/// Whether a template names one of the two parties.
pub(crate) fn names_a_party(template: &str) -> bool {
    const PARTIES: [&str; 6] = ["exporter", "importer", "party", "sub", "processor", "controller"];
    let names = template.split('{').skip(1).filter_map(|rest| rest.split(['}', ':']).next());
    names.into_iter().any(|name| PARTIES.contains(&name))
}

/// A sentence with a capital at its beginning; identifiers at the beginning stay as they are.
fn capitalised(sentence: String, any_letter: bool) -> String {
    let word = sentence.split(' ').next().unwrap_or_default();
    let small = |c: char| c.is_ascii_lowercase() || (any_letter && c.is_lowercase());
    let word = if any_letter { word.trim_end_matches(',') } else { word };
    let plain = !word.is_empty() && word.chars().all(small);
    let mut signs = sentence.chars();
    match signs.next().filter(|_| plain) {
        Some(first) => [upper(first).encode_utf8(&mut [0; 4]), signs.as_str()].concat(),
        None => sentence,
    }
}

/// The word for a placeholder, in the case it asks for.
fn placeholder<'a>(name: &str, case: &str, cx: &'a Cx<'_>, words: &'a Words) -> Cow<'a, str> {
    if name == "location" {
        return locations(cx, case).into();
    }
    let word = word_for(name, cx, words);
    if cx.tongue.is_foreign() { cx.tongue.decline(case, &cx.tongue.own(&word)).into() } else { word }
}

fn word_for<'a>(name: &str, cx: &'a Cx<'_>, words: &'a Words) -> Cow<'a, str> {
    if let Some(word) = words.given(cx, name) {
        return word.into();
    }
    let facts = cx.facts;
    let place = |fact: &Fact<Place>, none: &'static str| match fact {
        Fact::Is(place) => Cow::Owned(cx.tongue.place(*place)),
        _ => Cow::Borrowed(none),
    };
    let written = |day| Cow::Owned(cx.tongue.day(day));
    let day = |fact: &Fact<time::Date>, none: &'static str| fact.known().map_or(Cow::Borrowed(none), written);
    let tool = words.item.and_then(|index| facts.tools.as_known()?.get(index));
    match name {
        "exporter" => cx.names[0].into(),
        "importer" | "party" | "sub" | "processor" => cx.names[1].into(),
        "controller" => cx.names[0].into(),
        "purpose" => "the purpose".into(),
        "role" => "its role".into(),
        "parties" => "the parties".into(),
        "country" => place(&facts.importer.country, "an unknown country"),
        "parent" => place(&facts.importer.parent_country, "another country"),
        "regime" => regime_name(cx.regime).into(),
        "date" => written(cx.day),
        "data" => "the data".into(),
        "instrument" | "upstream" => words.about.as_ref().map_or("the decision".into(), |id| cited(cx, id)),
        "tool" => words.about.as_ref().map_or("the tool".into(), |id| cited(cx, id)),
        "point" => point_of(words).into(),
        "condition" => {
            words.fact.as_ref().and_then(|fact| condition(cx, fact)).map_or("the condition is met".into(), Cow::Owned)
        }
        "event" | "day" => words.event.as_str().into(),
        "roles" => roles(cx).into(),
        "module" => module(cx).into(),
        "signed_on" => tool.map_or("an unknown day".into(), |t| day(&t.signed_on, "an unknown day")),
        "stated_on" => match tool.map(|t| t.stated_on) {
            Some(Fact::Is(stated)) => written(stated),
            _ => crate::assess::notes::statement_dates(cx).max().map_or("an unknown day".into(), written),
        },
        "standard" => crate::assess::uk::standard_of_protection(cx).into(),
        "sector" => facts
            .importer
            .sector
            .known()
            .map_or("other".into(), |s| Cow::Owned(cx.tongue.word("Sector", &s.to_string()))),
        "facts" | "grounds" | "legs" | "leg" | "ground" | "verdict" => words.extra.as_str().into(),
        "named" => named(cx).into(),
        other => format!("{{{other}}}").into(),
    }
}

fn locations(cx: &Cx<'_>, case: &str) -> String {
    let in_case = |word: &str| cx.tongue.decline(case, word);
    match cx.facts.processing.location.as_known() {
        Some(places) => places.iter().map(|place| in_case(&cx.tongue.place(place))).collect::<Vec<_>>().join(", "),
        None => in_case(cx.tongue.say("an unknown place")),
    }
}

fn point_of(words: &Words) -> String {
    let id = words.about.clone().unwrap_or_default();
    id.rsplit('-').next().map_or_else(|| id.clone(), |point| format!("({point})"))
}

fn roles(cx: &Cx<'_>) -> String {
    let role = |fact: Fact<crate::facts::Role>| match fact.known() {
        Some(role) => cx.tongue.word("Role", &role.to_string()),
        None => cx.tongue.say("unknown role").to_owned(),
    };
    let (from, to) = (role(cx.facts.exporter.role), role(cx.facts.importer.role));
    cx.tongue.tell("{from} to {to}", &[("from", &from), ("to", &to)])
}

fn module(cx: &Cx<'_>) -> String {
    use crate::verdict::trace::Want;
    let fits = cx.law.instrument("eu-scc-2021-914").map(|set| &set.scope.fits);
    match fits.map(|fits| crate::assess::clauses::right_module(cx, fits)) {
        Some(Want::Number(module)) => module.to_string(),
        _ => "for these roles".to_owned(),
    }
}

/// The grounds that the document names.
fn named(cx: &Cx<'_>) -> String {
    let claims = cx.facts.claims.as_known().into_iter().flatten().map(ToString::to_string);
    let tools = cx.facts.tools.as_known().map_or(0, Vec::len);
    let derogations = cx.facts.derogations.as_known().map_or(0, Vec::len);
    let all: Vec<String> = claims
        .chain((0..tools).map(|index| tool_name(cx, index)))
        .chain((0..derogations).map(|index| derogation_name(cx, index)))
        .collect();
    all.join(", ")
}

/// The name of a regime in a sentence.
pub(crate) const fn regime_name(regime: crate::Regime) -> &'static str {
    match regime {
        crate::Regime::UkGdpr => "the UK GDPR",
        crate::Regime::ChFadp => "the FADP",
        crate::Regime::EuDir9546 => "Directive 95/46/EC",
        _ => "the GDPR",
    }
}

/// The field of a consent that a fact is, wherever the consent stands: under a basis, an exception, marketing. The lists
/// have it as `consent.` and the field.
fn of_consent(kind: &str) -> Option<&str> {
    const HOLDERS: [&str; 4] = ["bases[].", "art9[].", "marketing.consent.", "terminal.consent."];
    HOLDERS.iter().find_map(|holder| kind.strip_prefix(holder))
}

/// Whether a listed fact is this one, or this one of an engagement or an onward leg, which are asked about without their
/// prefix.
fn is_this_or_part(listed: &str, kind: &str) -> bool {
    let after = |prefix: &str| listed.len() == prefix.len() + kind.len() && listed.strip_prefix(prefix) == Some(kind);
    ["", "engagement.", "onward."].into_iter().any(after)
}

/// The question for a fact, and who can answer it.
pub(crate) fn question(cx: &Cx<'_>, fact: &FactName) -> (String, &'static str) {
    let fact = &in_leg(fact);
    if let Some(asked) = asked(cx, fact) {
        return (asked.told(cx), asked.ask.who.as_str());
    }
    let text = match fact.as_str().strip_prefix("policy.") {
        Some(policy) => {
            cx.tongue.tell("Which view do you take on the contested point `{policy}`?", &[("policy", policy)])
        }
        None => cx.tongue.tell("What is {fact}?", &[("fact", &cx.tongue.fact(fact.as_str()))]),
    };
    (text, Who::Lawyer.as_str())
}

/// The question for a fact with what its placeholders stand for, if it names a party.
pub(crate) fn asked_of_party(cx: &Cx<'_>, fact: &FactName) -> Option<Asked> {
    asked(cx, &in_leg(fact)).filter(|asked| names_a_party(asked.template(cx)))
}

/// A question of the list with what its placeholders stand for.
pub(crate) struct Asked {
    ask: &'static Ask,
    words: Words,
}

impl Asked {
    fn template<'a>(&self, cx: &Cx<'a>) -> &'a str {
        cx.tongue.text(&["ask.", self.ask.fact], self.ask.question)
    }

    pub(crate) fn told(&self, cx: &Cx<'_>) -> String {
        fill(self.template(cx), cx, &self.words)
    }
}

/// Facts of a chain are asked as those of their leg, but for the two ends.
fn in_leg(fact: &FactName) -> FactName {
    let is_of_edge = || QUESTIONS.iter().any(|ask| fact.listed() == ask.fact);
    match fact.as_str().split_once("].") {
        Some((edge, rest)) if edge.starts_with("edges[") && !is_of_edge() => {
            FactName(rest.trim_start_matches("transfer.").trim_start_matches("engagement.").to_owned().into())
        }
        _ => fact.clone(),
    }
}

fn asked(cx: &Cx<'_>, fact: &FactName) -> Option<Asked> {
    let kind = fact.listed();
    let consent = of_consent(&kind);
    let is_of_consent = |listed: &str| consent.is_some() && listed.strip_prefix("consent.") == consent;
    let ask = QUESTIONS
        .iter()
        .find(|ask| ask.fact == fact.as_str())
        .or_else(|| QUESTIONS.iter().find(|ask| is_this_or_part(ask.fact, &kind)))
        .or_else(|| RECORD_QUESTIONS.iter().find(|ask| ask.fact == kind))
        .or_else(|| RECORD_QUESTIONS.iter().find(|ask| is_of_consent(ask.fact)))?;
    let key = fact.as_str().split_once('[').and_then(|(_, rest)| rest.split_once(']')).map(|(key, _)| key);
    let mut words = Words { fact: Some(fact.clone()), ..Words::default() };
    if let Some(index) = key.and_then(|k| k.parse::<usize>().ok()) {
        words.item = Some(index);
        words.about = Some(match kind.starts_with("derogations") {
            true => derogation_name(cx, index),
            false => tool_words(cx, index),
        });
    } else {
        words.about = key.or_else(|| fact.as_str().strip_prefix("excluded_by.")).map(str::to_owned);
    }
    Some(Asked { ask, words })
}
