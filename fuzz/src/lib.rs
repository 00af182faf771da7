//! What the fuzz targets share: the things that hold for every input.

use lawful::facts::Transfer;
use lawful::law::Overlay;
use lawful::{Date, Law, Regime, day, wire};

/// A day after the last change of the law.
#[must_use]
pub fn today() -> Date {
    day::parse("2026-11-22").expect("a date")
}

/// Judges facts under every regime and holds the fast path against the explained one.
pub fn judge(law: &Law, date: Date, facts: &Transfer) {
    let on = law.on(date);
    let decision = on.decide(facts);
    let verdict = on.transfer(facts);
    assert_eq!(decision.outcome, verdict.outcome, "the fast path and the explained one differ");
    assert_eq!(on.brief(facts).0, verdict.outcome, "the brief answer differs");
    serde_json::to_string(&verdict).expect("a verdict is JSON");
    for regime in Regime::JUDGED {
        let on = on.under(regime);
        assert_eq!(on.decide(facts).outcome, on.transfer(facts).outcome, "under {regime}");
    }
}

/// Applies an overlay, and where it is accepted judges a few fixed legs under the law it makes.
pub fn try_overlay(overlay: &Overlay) {
    const LEGS: [&str; 4] = [
        r#"{"exporter.country":"NO","exporter.role":"controller","importer.country":"US","importer.role":"processor","data.tags":["non-hr"],"certs":[{"instrument":"eu-adequacy-us-dpf","active":true,"entity_covered":true,"covers_non_hr":true}],"tools":[]}"#,
        r#"{"exporter.country":"GB","exporter.role":"controller","importer.country":"IN","importer.role":"processor","tools":[{"kind":"scc","instrument":"uk-idta","signed_on":"2023-01-10","executed":true}],"tia":{"performed":true,"conclusion":"equivalent"}}"#,
        r#"{"exporter.country":"CH","exporter.role":"controller","importer.country":"KR","importer.role":"controller"}"#,
        r#"{"exporter.country":"DE","exporter.role":"controller","importer.country":"CH","importer.role":"processor"}"#,
    ];
    let Ok(law) = Law::bundled().with(overlay) else { return };
    for leg in LEGS {
        let facts: Transfer = wire::read(leg.as_bytes()).expect("a fixed leg");
        for date in ["2019-06-01", "2023-07-10", "2026-11-22", "2030-01-01"] {
            judge(&law, day::parse(date).expect("a date"), &facts);
        }
    }
}
