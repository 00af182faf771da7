//! The legs of a register and their verdicts in the Data Privacy Vocabulary, as JSON-LD with its context within.
//!
//! A leg is a process of transfer from an exporter to an importer, with the tools that the register states. What the law of
//! the day makes of it stands apart, as an assessment that the process has: its lawfulness, and the provisions it rests on.

mod articles;

use super::super::dpv::{TOOLS, VOCABULARIES};
use crate::Day;
use crate::Outcome;
use crate::facts::{
    Activity, BasisPoint, DataCategory, ExceptionPoint, Fact, Leg, Party, PlaceKind, Point, Register, Role,
    StatedBasis, Transfer, Words,
};
use serde_json::{Map, Value, json};

/// The document.
pub(super) fn legs(register: &Register, day: Day<'_>) -> String {
    let mut graph = Vec::new();
    graph.extend(list(&register.parties).iter().map(|party| of_party(register, party)));
    graph.extend(list(&register.activities).iter().map(|activity| of_activity(register, activity)));
    for leg in register.legs() {
        graph.extend(of_leg(&leg, day));
    }
    let context: Map<String, Value> =
        VOCABULARIES.iter().map(|(prefix, spaces)| ((*prefix).to_owned(), json!(spaces[0]))).collect();
    serde_json::to_string_pretty(&json!({"@context": context, "@graph": graph})).unwrap_or_default() + "\n"
}

/// A name in this document.
fn local(kind: &str, id: &str) -> String {
    let plain: String = id.chars().map(|s| if s.is_alphanumeric() || "-_.".contains(s) { s } else { '-' }).collect();
    format!("#{kind}-{plain}")
}

fn named(name: impl Into<String>) -> Value {
    json!({"@id": name.into()})
}

fn add(node: &mut Value, property: &str, value: Value) {
    match &mut node[property] {
        Value::Array(all) if all.contains(&value) => {}
        Value::Array(all) => all.push(value),
        nothing => *nothing = json!([value]),
    }
}

fn of_party(register: &Register, party: &Party) -> Value {
    let id = party.id.as_known().map_or("", |id| &**id);
    let mut node = json!({"@id": local("party", id), "@type": "dpv:LegalEntity"});
    if let Some(name) = party.name.written.as_known().or_else(|| party.name.legal.as_known()) {
        node["dpv:hasName"] = json!(name);
    }
    // What an engagement states for itself goes before what is stated for the party.
    let of =
        list(&register.engagements).iter().filter(|of| of.engages.as_known().is_some_and(|engaged| **engaged == *id));
    let own = of.flat_map(|engagement| list(&engagement.places));
    for place in own.chain(list(&party.places)).filter(|place| place.kind == Fact::Is(PlaceKind::Establishment)) {
        if let Some(country) = place.place.as_known().and_then(|name| name.place()?.country()) {
            add(&mut node, "dpv:hasLocation", named(format!("loc:{}", country.alpha2())));
        }
    }
    node
}

fn of_activity(register: &Register, activity: &Activity) -> Value {
    let id = activity.id.as_known().map_or("", |id| &**id);
    let mut node = json!({"@id": local("activity", id), "@type": "dpv:Process"});
    if let Some(title) = activity.title.as_known() {
        node["dct:title"] = json!(title);
    }
    if let (Some(by), Fact::Is(Role::Controller)) = (activity.by.as_known(), activity.role) {
        node["dpv:hasDataController"] = named(local("party", by));
    }
    for purpose in list(&activity.purposes) {
        let id = purpose.id.as_known().map_or("", |id| &**id);
        if let Some(words) = words(&purpose.words) {
            let purpose = json!({"@id": local("purpose", id), "@type": "dpv:Purpose", "skos:prefLabel": words});
            add(&mut node, "dpv:hasPurpose", purpose);
        }
        list(&purpose.bases).iter().for_each(|of| basis(of, &mut node));
        list(&purpose.retention).iter().filter_map(|period| words(&period.words)).for_each(|of| storage(of, &mut node));
    }
    list(&activity.bases).iter().for_each(|of| basis(of, &mut node));
    list(&activity.retention).iter().filter_map(|period| words(&period.words)).for_each(|of| storage(of, &mut node));
    for exception in list(&activity.art9) {
        if let Some(point) = exception.point.as_known().filter(|point| **point != ExceptionPoint::Other) {
            add(&mut node, "dpv:hasLegalBasis", named(format!("eu-gdpr:A9-2-{point}")));
        }
    }
    data(list(&activity.data), &mut node);
    for subject in list(&activity.data_subjects) {
        match (subject.kind.as_known(), words(&subject.words)) {
            (Some(kind), _) if kind.starts_with("dpv:") => add(&mut node, "dpv:hasDataSubject", named(&**kind)),
            (Some(kind), _) => add(&mut node, "dpv:hasDataSubject", json!(&**kind)),
            (None, Some(words)) => add(&mut node, "dpv:hasDataSubject", json!(words)),
            (None, None) => {}
        }
    }
    for engagement in list(&register.engagements) {
        let receives = engagement.id.as_known().is_some_and(|id| list(&activity.recipients).contains(id));
        if let (true, Some(party)) = (receives, engagement.engages.as_known()) {
            add(&mut node, "dpv:hasRecipient", named(local("party", party)));
        }
    }
    node
}

fn basis(basis: &StatedBasis, node: &mut Value) {
    match (basis.point.as_known(), words(&basis.words)) {
        (Some(BasisPoint::Ea), _) | (None, None) => {}
        (Some(point), _) => add(node, "dpv:hasLegalBasis", named(format!("eu-gdpr:A6-1-{point}"))),
        (None, Some(words)) => add(node, "dpv:hasLegalBasis", json!(words)),
    }
}

fn storage(period: &str, node: &mut Value) {
    add(node, "dpv:hasStorageCondition", json!({"@type": "dpv:StorageCondition", "dpv:hasDuration": period}));
}

/// A category that is a term of DPV is named, another one is told.
fn data(data: &[DataCategory], node: &mut Value) {
    for category in data {
        match (category.category.as_known(), words(&category.words)) {
            (Some(code), _) if ["pd:", "dpv:"].iter().any(|prefix| code.starts_with(prefix)) => {
                add(node, "dpv:hasPersonalData", named(&**code));
            }
            (_, Some(words)) => add(node, "dpv:hasPersonalData", json!(words)),
            (Some(code), None) => add(node, "dpv:hasPersonalData", json!(&**code)),
            (None, None) => {}
        }
    }
}

/// The process of a leg, with its assessment.
fn of_leg(leg: &Leg, day: Day<'_>) -> [Value; 2] {
    let (from, to) = (local("party", &leg.from), local("party", &leg.to));
    let assessment = local("verdict", &leg.id);
    let mut node = json!({
        "@id": local("leg", &leg.id),
        "@type": "dpv:Process",
        "dpv:hasProcessing": named("dpv:Transfer"),
        "dpv:hasDataExporter": named(from.as_str()),
        "dpv:hasDataImporter": named(to),
        "dpv:hasAssessment": named(assessment.as_str()),
    });
    if leg.transfer.exporter.role == Fact::Is(Role::Controller) {
        node["dpv:hasDataController"] = named(from);
    }
    grounds(&leg.transfer, &mut node);
    [node, verdict(leg, day, assessment)]
}

/// The tools and derogations that the register states.
fn grounds(transfer: &Transfer, node: &mut Value) {
    for tool in list(&transfer.tools) {
        let Some(kind) = tool.kind.as_known().map(ToString::to_string) else { continue };
        if let Some((term, _)) = TOOLS.iter().find(|(_, known)| *known == kind) {
            add(node, "dpv:hasLegalBasis", named(format!("eu-gdpr:{term}")));
        }
    }
    for derogation in list(&transfer.derogations) {
        let term = match derogation.point {
            Fact::Is(Point::Compelling) => "A49-2".to_owned(),
            Fact::Is(point) => format!("A49-1-{point}"),
            _ => continue,
        };
        add(node, "dpv:hasLegalBasis", named(format!("eu-gdpr:{term}")));
    }
}

/// What the law of the day makes of a leg. A transfer that no law restricts is neither lawful nor unlawful by it.
fn verdict(leg: &Leg, day: Day<'_>, name: String) -> Value {
    let verdict = day.transfer(&leg.transfer);
    let mut node = json!({
        "@id": name,
        "@type": "dpv:LegalComplianceAssessment",
        "dct:date": {"@value": crate::day::iso(day.date()), "@type": "xsd:date"},
        "dct:description": verdict.outcome.to_string(),
    });
    let lawfulness = match verdict.outcome {
        Outcome::Lawful => Some("dpv:Lawful"),
        Outcome::Unlawful => Some("dpv:Unlawful"),
        Outcome::Undetermined => Some("dpv:LawfulnessUnknown"),
        Outcome::NotRestricted => None,
    };
    if let Some(lawfulness) = lawfulness {
        node["dpv:hasLawfulness"] = named(lawfulness);
    }
    if let Some(ground) = &verdict.ground {
        node["dct:source"] = json!(ground);
    }
    for article in verdict.findings.iter().flat_map(|finding| &finding.articles) {
        match articles::iri(article) {
            Some(iri) => add(&mut node, "dct:references", json!({"@id": iri, "rdfs:label": article})),
            None => add(&mut node, "dct:references", json!(article)),
        }
    }
    node
}

/// The entries of a list.
fn list<T>(list: &Fact<Vec<T>>) -> &[T] {
    list.as_known().map_or(&[], Vec::as_slice)
}

/// Words that are not empty.
fn words(words: &Fact<Words>) -> Option<&str> {
    words.as_known().map(|words| words.text.as_str()).filter(|text| !text.is_empty())
}
