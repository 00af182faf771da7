//! Chains of engagements of any length.

use lawful::facts::Chain;
use lawful::wire;
use std::fmt::Write;

/// A chain of `edges` engagements: a controller, its processor, and a tree of sub-processors below, two to each.
///
/// # Panics
/// When the chain cannot be read.
#[must_use]
pub fn chain(edges: usize) -> Chain {
    wire::read(chain_text(edges).as_bytes()).unwrap_or_else(|error| panic!("chain: {error}"))
}

/// The same as JSON.
#[must_use]
pub fn chain_text(edges: usize) -> String {
    let mut text = String::from(r#"{"root":"p0","edges":["#);
    for at in 0..edges {
        let from = if at == 0 { 0 } else { 1 + (at - 1) / 2 };
        let role = if at == 0 { "controller" } else { "processor" };
        let place = if at % 5 == 4 { "US" } else { "IE" };
        let comma = if at == 0 { "" } else { "," };
        let _ = write!(
            text,
            r#"{comma}{{"id":"e{at}","from":"p{from}","to":"p{}","transfer":{{"exporter.country":"IE","exporter.kind":"company","exporter.role":"{role}","importer.country":"{place}","importer.role":"processor","certs":[{{"instrument":"eu-adequacy-us-dpf","active":true,"entity_covered":true,"covers_hr":false,"covers_non_hr":true}}],"tools":[],"tools_complete":true,"data.tags":["non-hr"]}},"engagement":{{"authorisation":{{"type":"general","objection_period_days":30}},"notice":{{"given":true,"active":true,"sent_on":"2026-01-01"}},"engaged_on":"2026-02-15","identity_disclosed_to_controller":true,"flow_down_contract":true}}}}"#,
            at + 1
        );
    }
    text.push_str(r#"],"lists_complete":{"#);
    for at in 1..=edges {
        let comma = if at == 1 { "" } else { "," };
        let _ = write!(text, r#"{comma}"p{at}":true"#);
    }
    text.push_str("}}");
    text
}
