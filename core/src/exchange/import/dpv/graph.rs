//! A graph of statements, in the order of the document, and the account of them.

use super::super::super::cells::{Account, Cell, Loss};
use super::super::super::dpv::{NOWHERE, UNDECLARED, VOCABULARIES};
use crate::facts::Problem;
use oxjsonld::JsonLdParser;
use oxrdf::{NamedOrBlankNode, Term, Triple};
use oxttl::TurtleParser;
use std::collections::HashMap;

/// What a statement says of its subject.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Object {
    /// A name: with a known prefix, of the document itself, or in full.
    Name(String),
    Text(String),
}

/// One statement.
#[derive(Debug)]
pub(super) struct Statement {
    pub(super) subject: String,
    pub(super) property: String,
    pub(super) object: Object,
}

#[derive(Debug, Clone, Default)]
enum Mark {
    #[default]
    Unmet,
    Understood,
    Lost(String),
}

/// The statements of a document.
pub(super) struct Graph {
    pub(super) statements: Vec<Statement>,
    /// The numbers of the statements on a subject.
    of: HashMap<String, Vec<usize>>,
    /// The subjects, in the order of the document.
    pub(super) subjects: Vec<String>,
    marks: Vec<Mark>,
    /// What could not be read, each a piece that is lost.
    malformed: Vec<Loss>,
}

/// Reads Turtle. Prefixes that are used and not declared are those of DPV and its examples; another one names something of
/// the document's own. A statement that is malformed is lost, and the rest is read.
pub(super) fn turtle(text: &str) -> Result<Graph, Vec<Problem>> {
    let known = VOCABULARIES.iter().map(|(prefix, spaces)| (*prefix, spaces[0])).chain(UNDECLARED.iter().copied());
    let mut parser = TurtleParser::new().with_base_iri(NOWHERE).map_err(|error| wrong("Turtle", 0, &error))?;
    for (prefix, space) in known {
        parser = parser.with_prefix(prefix, space).map_err(|error| wrong("Turtle", 0, &error))?;
    }
    for prefix in prefixes(text) {
        if VOCABULARIES
            .iter()
            .map(|(known, _)| known)
            .chain(UNDECLARED.iter().map(|(known, _)| known))
            .all(|known| *known != prefix)
        {
            let space = format!("{NOWHERE}{prefix}#");
            parser = parser.with_prefix(prefix, space).map_err(|error| wrong("Turtle", 0, &error))?;
        }
    }
    let mut graph = Builder::default();
    for triple in parser.for_slice(text) {
        match triple {
            Ok(triple) => graph.add(&triple),
            Err(error) => {
                graph.malformed.push((error.location().start.line + 1, error.message().to_owned()));
                if graph.malformed.len() > MOST_MALFORMED {
                    break;
                }
            }
        }
    }
    match graph.malformed.first() {
        Some((line, message)) if graph.statements.is_empty() || graph.malformed.len() > MOST_MALFORMED => {
            Err(wrong("Turtle", *line, message))
        }
        _ => Ok(graph.build(text)),
    }
}

/// With more malformed statements than these a text is no Turtle.
const MOST_MALFORMED: usize = 20;
/// So many prefixes of its own a document may leave undeclared.
const MOST_PREFIXES: usize = 64;

/// The words before a colon, each once.
fn prefixes(text: &str) -> Vec<&str> {
    let mut found: Vec<&str> = Vec::new();
    for word in text.split(|sign: char| sign.is_whitespace() || "<>\"'()[],;^@".contains(sign)) {
        let Some((prefix, _)) = word.split_once(':') else { continue };
        let plain = prefix.starts_with(|sign: char| sign.is_ascii_alphabetic())
            && prefix.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_');
        if plain && found.len() < MOST_PREFIXES && !found.contains(&prefix) {
            found.push(prefix);
        }
    }
    found
}

/// Reads JSON-LD. A context that stands elsewhere is not fetched: it is an error.
pub(super) fn json_ld(text: &str) -> Result<Graph, Vec<Problem>> {
    // The parser bounds neither depth nor time by itself; this one bounds the depth.
    super::super::super::tree::read(text)?;
    let parser = JsonLdParser::new().with_base_iri(NOWHERE).map_err(|error| wrong("JSON-LD", 0, &error))?;
    let mut graph = Builder::default();
    for quad in parser.for_slice(text) {
        let quad = quad.map_err(|error| {
            let line = error.location().map_or(0, |place| place.start.line + 1);
            wrong("JSON-LD", line, &error)
        })?;
        graph.add(&Triple::new(quad.subject, quad.predicate, quad.object));
    }
    Ok(graph.build(text))
}

fn wrong(what: &str, line: u64, message: &dyn std::fmt::Display) -> Vec<Problem> {
    let at = if line > 0 { format!("line {line}: ") } else { String::new() };
    vec![Problem::new(String::new(), format!("no {what}: {at}{message}"))]
}

/// Takes the triples of a parser, which gives random names to nodes without one: they are numbered instead.
#[derive(Default)]
struct Builder {
    statements: Vec<Statement>,
    numbers: HashMap<String, usize>,
    /// The lines of what could not be read, and why.
    malformed: Vec<(u64, String)>,
}

impl Builder {
    fn add(&mut self, triple: &Triple) {
        let subject = match &triple.subject {
            NamedOrBlankNode::NamedNode(node) => compact(node.as_str()),
            NamedOrBlankNode::BlankNode(node) => self.number(node.as_str()),
        };
        let object = match &triple.object {
            Term::NamedNode(node) => Object::Name(compact(node.as_str())),
            Term::BlankNode(node) => Object::Name(self.number(node.as_str())),
            Term::Literal(text) => Object::Text(text.value().to_owned()),
        };
        self.statements.push(Statement { subject, property: compact(triple.predicate.as_str()), object });
    }

    fn number(&mut self, name: &str) -> String {
        let next = self.numbers.len() + 1;
        format!("_:{}", self.numbers.entry(name.to_owned()).or_insert(next))
    }

    fn build(self, text: &str) -> Graph {
        let malformed = self.malformed.into_iter().map(|(line, why)| {
            let line = u32::try_from(line).unwrap_or(u32::MAX);
            let words = text.lines().nth(line.saturating_sub(1) as usize).unwrap_or_default();
            Loss { line, pointer: String::new(), place: "Turtle".to_owned(), text: words.trim().to_owned(), why }
        });
        let malformed = malformed.collect();
        let (mut of, mut subjects) = (HashMap::<String, Vec<usize>>::new(), Vec::new());
        for (at, statement) in self.statements.iter().enumerate() {
            let all = of.entry(statement.subject.clone()).or_insert_with(|| {
                subjects.push(statement.subject.clone());
                Vec::new()
            });
            all.push(at);
        }
        let marks = vec![Mark::Unmet; self.statements.len()];
        Graph { statements: self.statements, of, subjects, marks, malformed }
    }
}

/// A name with a known prefix, or without the address of the document, or as it is.
fn compact(iri: &str) -> String {
    for (prefix, spaces) in VOCABULARIES {
        if let Some(local) = spaces.iter().find_map(|space| iri.strip_prefix(space)).filter(|local| !local.is_empty()) {
            return format!("{prefix}:{local}");
        }
    }
    iri.strip_prefix(NOWHERE).unwrap_or(iri).to_owned()
}

/// Properties that name their subject.
const LABELS: &[&str] = &[
    "dpv:hasName",
    "skos:prefLabel",
    "rdfs:label",
    "dct:title",
    "http://xmlns.com/foaf/0.1/name",
    "https://schema.org/name",
];

impl Graph {
    /// The numbers of the statements on a subject.
    pub(super) fn about(&self, subject: &str) -> &[usize] {
        self.of.get(subject).map_or(&[], Vec::as_slice)
    }

    /// The numbers of the statements on a subject with a property.
    pub(super) fn with(&self, subject: &str, property: &str) -> Vec<usize> {
        self.about(subject).iter().copied().filter(|at| self.statements[*at].property == property).collect()
    }

    /// The names of what a subject is: itself, its types, and what is broader, as far as the document says.
    pub(super) fn kinds(&self, name: &str) -> Vec<String> {
        const MOST: usize = 16;
        let mut kinds = vec![name.to_owned()];
        let mut next = 0;
        while next < kinds.len() && kinds.len() < MOST {
            let current = kinds[next].clone();
            next += 1;
            for at in self.about(&current) {
                let statement = &self.statements[*at];
                if let (true, Object::Name(kind)) = (is_kind(&statement.property), &statement.object)
                    && !kinds.contains(kind)
                {
                    kinds.push(kind.clone());
                }
            }
        }
        kinds
    }

    /// What a name is called: its label, or the last part of it; a term of DPV is called by its name.
    pub(super) fn called(&self, name: &str) -> Cell {
        for label in LABELS {
            for at in self.with(name, label) {
                if let Object::Text(text) = &self.statements[at].object
                    && !text.trim().is_empty()
                {
                    return words(text);
                }
            }
        }
        // A node without a name is called by what it is.
        let kinds = if name.starts_with("_:") { self.kinds(name) } else { Vec::new() };
        let name = kinds.get(1).map_or(name, String::as_str);
        let of_dpv = ["dpv:", "eu-gdpr:", "legal-eu:", "loc:", "pd:"].iter().any(|prefix| name.starts_with(prefix));
        let last = name.rsplit(['#', '/']).find(|part| !part.is_empty()).unwrap_or(name);
        words(if of_dpv { name } else { last })
    }

    /// Whether the document gives it a label.
    pub(super) fn is_labelled(&self, name: &str) -> bool {
        self.about(name).iter().any(|at| LABELS.contains(&self.statements[*at].property.as_str()))
    }

    /// What says what a subject is and is called, is understood once the subject is.
    pub(super) fn met(&mut self, subject: &str) {
        let told = |property: &str| is_kind(property) || LABELS.contains(&property);
        let known: Vec<usize> =
            self.about(subject).iter().copied().filter(|at| told(&self.statements[*at].property)).collect();
        known.into_iter().for_each(|at| self.understood(at));
    }

    pub(super) fn understood(&mut self, at: usize) {
        self.marks[at] = Mark::Understood;
    }

    pub(super) fn lost(&mut self, at: usize, why: &str) {
        self.marks[at] = Mark::Lost(why.to_owned());
    }

    /// Enters every statement into the account.
    pub(super) fn settle(&self, account: &mut Account) {
        account.cells.read += u32::try_from(self.malformed.len()).unwrap_or(u32::MAX);
        account.losses.extend(self.malformed.iter().cloned());
        for (statement, mark) in self.statements.iter().zip(&self.marks) {
            account.cells.read += 1;
            let why = match mark {
                Mark::Understood => {
                    account.cells.understood += 1;
                    continue;
                }
                Mark::Unmet => "no term of DPV for which a register has a place",
                Mark::Lost(why) => why,
            };
            let (Object::Name(text) | Object::Text(text)) = &statement.object;
            account.losses.push(Loss {
                line: 0,
                pointer: String::new(),
                place: format!("{} {}", statement.subject, statement.property),
                text: text.clone(),
                why: why.to_owned(),
            });
        }
    }
}

fn is_kind(property: &str) -> bool {
    property == "rdf:type" || property == "skos:broader"
}

/// Words of a format without lines.
pub(super) fn words(text: &str) -> Cell {
    Cell { lines: (0, 0), ..Cell::new(text, 0) }
}
