//! The facts as the library declares them, with `record!` and `words!`.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// What is declared, by name.
#[derive(Debug, Default)]
pub struct Declared {
    /// Groups of facts.
    pub records: BTreeMap<String, Record>,
    /// Closed lists of words.
    pub words: BTreeMap<String, Words>,
}

/// A group of facts.
#[derive(Debug, Default)]
pub struct Record {
    /// What it is.
    pub doc: String,
    /// Its keys.
    pub fields: Vec<Field>,
    /// The record whose keys are written among its own.
    pub shared: Option<String>,
    /// Whether `true` or `false` may stand in its place.
    pub bare: bool,
}

impl Declared {
    /// The keys of a record and those that are written among them.
    pub fn fields<'a>(&'a self, record: &'a Record) -> Vec<&'a Field> {
        let shared = record.shared.as_ref().map_or(&[][..], |name| &self.records[name].fields);
        record.fields.iter().chain(shared).collect()
    }
}

/// A key of a group.
#[derive(Debug, Default)]
pub struct Field {
    /// The key.
    pub key: String,
    /// The type, as it is written.
    pub of: String,
    /// What it is.
    pub doc: String,
}

/// A closed list of words.
#[derive(Debug, Default)]
pub struct Words {
    /// What it is.
    pub doc: String,
    /// The words.
    pub words: Vec<String>,
}

/// Reads the declarations of the facts and of the questions.
pub fn read(src: &Path) -> Declared {
    let mut declared = Declared::default();
    let mut files = vec![src.join("wire/mod.rs"), src.join("regime.rs"), src.join("change/terms.rs")];
    gather(&src.join("facts"), &mut files);
    for file in files {
        let text = std::fs::read_to_string(&file).expect("the source is there");
        let mut lines = text.lines();
        while let Some(line) = lines.next() {
            match line.trim() {
                "record! {" => record(&mut lines, &mut declared),
                "words! {" => words(&mut lines, &mut declared),
                _ => {}
            }
        }
    }
    declared
}

fn gather(folder: &Path, files: &mut Vec<PathBuf>) {
    let mut entries: Vec<PathBuf> =
        std::fs::read_dir(folder).expect("the folder is there").flatten().map(|entry| entry.path()).collect();
    entries.sort();
    for entry in entries {
        match entry.extension() {
            _ if entry.is_dir() => gather(&entry, files),
            Some(extension) if extension == "rs" => files.push(entry),
            _ => {}
        }
    }
}

/// The name in `pub struct Name is "what" {` or `pub enum Name: "what" {`.
fn name(line: &str) -> Option<String> {
    let rest = line.strip_prefix("pub struct ").or_else(|| line.strip_prefix("pub enum "))?;
    Some(rest.split([' ', ':']).next()?.to_owned())
}

fn comment(line: &str, doc: &mut String) -> bool {
    let Some(words) = line.strip_prefix("///") else { return false };
    let words = words.trim();
    // The first paragraph says it; examples and tables follow it.
    if !doc.ends_with('\n') {
        match (words, doc.is_empty()) {
            ("", _) => doc.push('\n'),
            (_, true) => *doc = words.to_owned(),
            _ => *doc += &format!(" {words}"),
        }
    }
    true
}

fn taken(doc: &mut String) -> String {
    std::mem::take(doc).trim().replace('`', "")
}

fn record<'a>(lines: &mut impl Iterator<Item = &'a str>, declared: &mut Declared) {
    let (mut record, mut called, mut doc) = (Record::default(), String::new(), String::new());
    for line in lines.by_ref().map(str::trim) {
        if line == "}" {
            break;
        }
        if comment(line, &mut doc) {
            continue;
        }
        if let Some(name) = name(line) {
            called = name;
            record.bare = line.contains(", bare ");
            record.doc = taken(&mut doc);
        } else if let Some((left, of)) = line.strip_suffix([',', ';']).and_then(|line| line.split_once(": ")) {
            if left.starts_with("with ") {
                record.shared = Some(of.to_owned());
                doc.clear();
                continue;
            }
            let key = match left.split_once(" @ ") {
                Some((_, key)) => key.trim_matches('"'),
                None => left,
            };
            record.fields.push(Field { key: key.to_owned(), of: of.to_owned(), doc: taken(&mut doc) });
        }
    }
    declared.records.insert(called, record);
}

fn words<'a>(lines: &mut impl Iterator<Item = &'a str>, declared: &mut Declared) {
    let (mut list, mut called, mut doc) = (Words::default(), String::new(), String::new());
    for line in lines.by_ref().map(str::trim) {
        if line == "}" {
            break;
        }
        if comment(line, &mut doc) {
            continue;
        }
        if let Some(name) = name(line) {
            called = name;
            list.doc = taken(&mut doc);
        } else if let Some((_, word)) = line.strip_suffix(',').and_then(|line| line.split_once(" = ")) {
            list.words.push(word.trim_matches('"').to_owned());
            doc.clear();
        }
    }
    declared.words.insert(called, list);
}
