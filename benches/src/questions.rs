//! The questions of the test vectors.

use lawful::facts::Transfer;
use lawful::{Date, Law, Regime, day, wire};
use serde_json::Value;
use std::{fs, path::Path};

/// A transfer question, ready to be asked in every way.
#[derive(Debug, Clone)]
pub struct Question {
    /// The name of the vector.
    pub id: String,
    /// The regime asked about.
    pub regime: Regime,
    /// The day asked about.
    pub date: Date,
    /// The facts.
    pub facts: Transfer,
    /// The facts as JSON.
    pub json: String,
}

impl Question {
    /// A question with these facts, given as JSON.
    ///
    /// # Panics
    /// When the facts cannot be read.
    #[must_use]
    pub fn new(id: &str, regime: Regime, date: Date, json: String) -> Self {
        let facts = wire::read(json.as_bytes()).unwrap_or_else(|error| panic!("{id}: {error}"));
        Self { id: id.to_owned(), regime, date, facts, json }
    }

    /// The question as a line of JSON.
    #[must_use]
    pub fn line(&self, detail: &str) -> String {
        let (regime, date) = (self.regime, day::iso(self.date));
        format!(
            r#"{{"question":"transfer","regime":"{regime}","as_of":"{date}","detail":"{detail}","facts":{}}}"#,
            self.json
        )
    }

    /// The outcome.
    #[must_use]
    pub fn decide(&self, law: &Law) -> lawful::Decision {
        law.on(self.date).under(self.regime).decide(&self.facts)
    }

    /// The verdict with everything.
    #[must_use]
    pub fn explain(&self, law: &Law) -> lawful::Verdict {
        law.on(self.date).under(self.regime).transfer(&self.facts)
    }
}

/// Every vector of the test data, in the order of files.
///
/// # Panics
/// When the test data are not where they belong.
#[must_use]
pub fn questions() -> Vec<Value> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../core/tests/data/vectors");
    let mut files: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let mut all = Vec::new();
    for file in files.iter().filter(|file| file.extension().is_some_and(|end| end == "json")) {
        let data: Value = serde_json::from_slice(&fs::read(file).unwrap()).unwrap();
        all.extend(data["vectors"].as_array().unwrap().iter().cloned());
    }
    all
}

/// The transfer questions of the vectors, under the law as it is.
///
/// # Panics
/// When a vector cannot be read.
#[must_use]
pub fn transfers() -> Vec<Question> {
    let law = Law::bundled();
    let read = |vector: &Value| {
        let regime = vector["regime"].as_str().unwrap_or("eu-gdpr").parse().unwrap();
        let date = date(&law, &vector["as_of"]);
        Question::new(vector["id"].as_str().unwrap(), regime, date, vector["facts"].to_string())
    };
    questions().iter().filter(|vector| vector["question"] == "transfer").map(read).collect()
}

/// `count` questions, the vectors in a fixed order that is not that of the files, again and again, each a copy of its
/// own.
#[must_use]
pub fn mixture(count: usize) -> Vec<Question> {
    const STRIDE: usize = 101;
    let all = transfers();
    (0..count).map(|at| all[at * STRIDE % all.len()].clone()).collect()
}

/// A day, or one counted from an edge of an instrument.
fn date(law: &Law, value: &Value) -> Date {
    if let Some(text) = value.as_str() {
        return day::parse(text).unwrap();
    }
    let instrument = law.instrument(value["instrument"].as_str().unwrap()).unwrap();
    let edge = match value["edge"].as_str().unwrap() {
        "applies_from" => instrument.applies_from,
        "ends_on" => instrument.ends_on,
        _ => instrument.new_contracts_end_on,
    };
    day::plus(edge.unwrap(), value["days"].as_i64().unwrap_or(0)).unwrap()
}
