//! SARIF 2.1.0, for code scanning.

use super::findings::{Placed, placed};
use crate::engine::{self, Report};
use crate::source::Source;
use lawful::{Code, Regime, Severity};
use serde::Serialize;
use serde_json::Value;

const SCHEMA: &str = "https://json.schemastore.org/sarif-2.1.0.json";

#[derive(Serialize)]
struct Log<'a> {
    #[serde(rename = "$schema")]
    schema: &'static str,
    version: &'static str,
    runs: [Run<'a>; 1],
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Run<'a> {
    tool: Tool,
    column_kind: &'static str,
    results: Vec<Finding<'a>>,
}

#[derive(Serialize)]
struct Tool {
    driver: Driver,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Driver {
    name: &'static str,
    semantic_version: &'static str,
    rules: Vec<Rule>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Rule {
    id: &'static str,
    short_description: Message,
    #[serde(skip_serializing_if = "Option::is_none")]
    help: Option<Message>,
    default_configuration: Configuration,
    properties: Articles,
}

#[derive(Serialize)]
struct Configuration {
    level: &'static str,
}

#[derive(Serialize)]
struct Articles {
    articles: Vec<&'static str>,
}

#[derive(Serialize)]
struct Message {
    text: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Finding<'a> {
    rule_id: &'static str,
    rule_index: usize,
    level: &'static str,
    message: Message,
    locations: [Location<'a>; 1],
    partial_fingerprints: Fingerprint,
}

#[derive(Serialize)]
struct Fingerprint {
    #[serde(rename = "lawful/v1")]
    finding: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Location<'a> {
    physical_location: Physical,
    logical_locations: [Logical<'a>; 1],
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Physical {
    artifact_location: Artifact,
    region: Region,
}

#[derive(Serialize)]
struct Artifact {
    uri: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Region {
    start_line: usize,
    start_column: usize,
    end_line: usize,
    end_column: usize,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Logical<'a> {
    fully_qualified_name: &'a str,
}

/// The log of one run over several files.
pub fn log(checked: &[(Source, Report)]) -> String {
    // The catalogue has several parts; the search below needs one order.
    let mut codes: Vec<Code> = Code::all().collect();
    codes.sort_unstable();
    let all: Vec<(&Source, Vec<Placed<'_>>)> =
        checked.iter().map(|(source, report)| (source, placed(report, source))).collect();
    let results = all
        .iter()
        .flat_map(|(source, found)| {
            // It was read as a register before.
            let json: Value = serde_json::from_str(source.json()).unwrap_or_default();
            found.iter().map(|found| finding(found, source, &json, &codes)).collect::<Vec<_>>()
        })
        .collect();
    let driver =
        Driver { name: "lawful", semantic_version: env!("CARGO_PKG_VERSION"), rules: codes.iter().map(rule).collect() };
    let run = Run { tool: Tool { driver }, column_kind: "unicodeCodePoints", results };
    engine::json(&Log { schema: SCHEMA, version: "2.1.0", runs: [run] }) + "\n"
}

const fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Note => "note",
        Severity::Warning | Severity::Gap => "warning",
        _ => "error",
    }
}

fn rule(code: &Code) -> Rule {
    let mut articles: Vec<&str> = Vec::new();
    for article in Regime::JUDGED.into_iter().flat_map(|regime| code.articles(regime)) {
        if !articles.contains(&article) {
            articles.push(article);
        }
    }
    Rule {
        id: code.as_str(),
        short_description: Message { text: code.title().to_owned() },
        help: code.remedy().map(|text| Message { text: text.to_owned() }),
        default_configuration: Configuration { level: level(code.severity()) },
        properties: Articles { articles },
    }
}

fn finding<'a>(found: &'a Placed<'_>, source: &Source, json: &Value, codes: &[Code]) -> Finding<'a> {
    let of = found.finding;
    let leg = found.leg.map_or_else(String::new, |leg| leg.case.id.clone());
    // Ids, for positions change when entries are added.
    let (what, at) = match (found.record, found.chain) {
        (Some(one), _) => {
            let within = of.at.strip_prefix(&*one.at).unwrap_or_default();
            (format!("{}/{}", one.question, one.subject), within.to_owned())
        }
        (None, Some(one)) => {
            let role = one.role.map(|role| format!("/{role}")).unwrap_or_default();
            (format!("chain/{}{role}", one.root.as_deref().unwrap_or_default()), by_id(&of.at, json))
        }
        (None, None) => (leg, of.at.clone()),
    };
    Finding {
        rule_id: of.code.as_str(),
        rule_index: codes.binary_search(&of.code).unwrap_or_default(),
        level: level(of.severity),
        message: Message { text: of.message.clone() },
        locations: [Location {
            physical_location: physical(found, source),
            logical_locations: [Logical { fully_qualified_name: &found.pointer }],
        }],
        partial_fingerprints: Fingerprint { finding: format!("{}:{what}:{at}", of.code) },
    }
}

/// A place in a register with the id of the entry in place of its position: `/engagements/mail/contract`.
fn by_id(pointer: &str, json: &Value) -> String {
    let mut parts = pointer.splitn(4, '/').skip(1);
    let (Some(list), Some(position)) = (parts.next(), parts.next()) else { return pointer.to_owned() };
    let id = json.pointer(&format!("/{list}/{position}/id")).and_then(Value::as_str);
    let rest = parts.next().map(|rest| format!("/{rest}")).unwrap_or_default();
    id.map_or_else(|| pointer.to_owned(), |id| format!("/{list}/{id}{rest}"))
}

fn physical(found: &Placed<'_>, source: &Source) -> Physical {
    let (start_line, start_column) = source.line_column(found.span.start);
    let (end_line, end_column) = source.line_column(found.span.end);
    let uri = if source.is_standard_input() { "stdin".to_owned() } else { uri(&source.name) };
    Physical { artifact_location: Artifact { uri }, region: Region { start_line, start_column, end_line, end_column } }
}

/// A file name as a relative reference.
fn uri(name: &str) -> String {
    let mut uri = String::new();
    for byte in name.replace('\\', "/").bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => uri.push(char::from(byte)),
            _ => uri += &format!("%{byte:02X}"),
        }
    }
    uri
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn positions_become_ids() {
        let json = serde_json::json!({"engagements": [{"id": "mail"}], "parties": [{}]});
        assert_eq!(by_id("/engagements/0/subprocessing/x", &json), "/engagements/mail/subprocessing/x");
        assert_eq!(by_id("/parties/0/places", &json), "/parties/0/places");
        assert_eq!(by_id("", &json), "");
    }

    #[test]
    fn names_become_references() {
        assert_eq!(uri("a b/é.json"), "a%20b/%C3%A9.json");
        assert_eq!(uri("a\\b.yaml"), "a/b.yaml");
    }
}
