//! Single legs that stand for the usual cases.

use crate::Question;
use lawful::{Outcome, Regime, day};

/// One usual case.
#[derive(Debug, Clone)]
pub struct Leg {
    /// Its name in a table.
    pub name: &'static str,
    /// The question.
    pub question: Question,
    /// What the answer is.
    pub outcome: Outcome,
}

const DPF: &str = r#"{"exporter.country":"NO","exporter.kind":"company","exporter.role":"controller","importer.country":"US","importer.role":"processor","data.tags":["non-hr"],"certs":[{"instrument":"eu-adequacy-us-dpf","active":true,"entity_covered":true,"covers_hr":false,"covers_non_hr":true}],"tools":[],"tools_complete":true}"#;
const SCC: &str = r#"{"exporter.country":"NO","exporter.kind":"company","exporter.role":"controller","importer.country":"IN","importer.role":"processor","importer.subject_to_gdpr":false,"tools":[{"kind":"scc","instrument":"eu-scc-2021-914","module":2,"signed_on":"2022-01-10","executed":true}],"tia":{"performed":true,"conclusion":"equivalent"}}"#;

/// The usual cases, all under the GDPR on one day.
///
/// # Panics
/// When the facts cannot be read.
#[must_use]
pub fn legs() -> Vec<Leg> {
    let leg = |name, outcome, json: &str| {
        let date = day::parse("2026-11-22").unwrap();
        Leg { name, outcome, question: Question::new(name, Regime::EuGdpr, date, json.to_owned()) }
    };
    let to = |country: &str, more: &str| {
        format!(
            r#"{{"exporter.country":"NO","exporter.kind":"company","exporter.role":"controller","importer.country":"{country}","importer.role":"processor"{more}}}"#
        )
    };
    vec![
        leg("within the EEA", Outcome::NotRestricted, &to("IE", "")),
        leg("adequate country", Outcome::Lawful, &to("CH", "")),
        leg("DPF listed", Outcome::Lawful, DPF),
        leg("clauses + assessment", Outcome::Lawful, SCC),
        leg("no ground", Outcome::Unlawful, &to("IN", r#","tools":[],"tools_complete":true"#)),
        leg("nothing known", Outcome::Undetermined, &to("US", "")),
    ]
}
