use time::Date;

use super::*;
use crate::day::parse;
use crate::law::{Instrument, Law, ParameterValue, Status};
use crate::place::Country;
use crate::regime::Regime::EuGdpr;

fn day(text: &str) -> Date {
    parse(text).unwrap()
}

fn overlaid(json: &str) -> Result<Law, String> {
    let overlay: Overlay = serde_json::from_str(json).map_err(|error| error.to_string())?;
    Law::bundled().with(&overlay).map_err(|error| error.to_string())
}

fn act<'a>(law: &'a Law, id: &str) -> &'a Instrument {
    law.instrument(id).unwrap()
}

#[test]
fn nothing_changes_nothing() {
    let law = Law::bundled().with(&Overlay::default()).unwrap();
    assert_eq!((law.edition(), law.digest()), (Law::bundled().edition(), Law::bundled().digest()));
}

#[test]
fn the_earliest_end_wins() {
    let end = |date| format!(r#"{{"op": "end", "instrument": "eu-adequacy-us-dpf", "date": "{date}"}}"#);
    let law = overlaid(&format!("[{}, {}]", end("2027-01-01"), end("2028-01-01"))).unwrap();
    let turned = overlaid(&format!("[{}, {}]", end("2028-01-01"), end("2027-01-01"))).unwrap();
    for law in [&law, &turned] {
        assert_eq!(act(law, "eu-adequacy-us-dpf").ends_on, Some(day("2027-01-01")));
        assert!(law.event_dates().contains(&day("2027-01-01")));
        assert_eq!(law.edition(), "2026.11+overlay");
    }
    assert_ne!(law.digest(), turned.digest());
    assert_ne!(law.digest(), Law::bundled().digest());
    assert_eq!(law.with(&Overlay::annul("uk-idta", day("2030-01-01"))).unwrap().edition(), "2026.11+overlay");
    let earlier = overlaid(r#"[{"op": "end", "instrument": "eu-adequacy-us-privacy-shield", "date": "2021-01-01"}]"#);
    assert_eq!(act(&earlier.unwrap(), "eu-adequacy-us-privacy-shield").ends_on, Some(day("2020-07-16")));
}

#[test]
fn a_suspension_has_two_edges() {
    let law = overlaid(
        r#"{"overlay": [{"op": "suspend", "instrument": "eu-adequacy-us-dpf", "from": "2027-01-01", "until": "2027-07-01"}]}"#,
    )
    .unwrap();
    let dpf = act(&law, "eu-adequacy-us-dpf");
    let state = ["2026-12-31", "2027-01-01", "2027-06-30", "2027-07-01"].map(|on| dpf.in_force(day(on)));
    assert_eq!(state, [true, false, false, true]);
}

#[test]
fn an_extension_moves_the_end() {
    let law = Law::bundled().with(&Overlay::default().extend("eu-adequacy-uk-2025", day("2035-01-01"))).unwrap();
    assert!(act(&law, "eu-adequacy-uk-2025").in_force(day("2034-12-31")));
}

#[test]
fn a_hypothetical_decision_needs_no_citation() {
    let law = overlaid(
        r#"[{"op": "add", "instrument": {"id": "eu-adequacy-in-hypothetical", "kind": "adequacy", "regime": "eu-gdpr",
            "applies_from": "2027-04-01", "ends_on": null, "scope": {"destinations": ["IN"]}}}]"#,
    )
    .unwrap();
    let india = Country::from_alpha2("IN").unwrap();
    let found: Vec<_> = law.adequacy(EuGdpr, india).collect();
    assert_eq!(found.len(), 1);
    assert!(found[0].hypothetical && found[0].supports_transfer && found[0].in_force(day("2027-05-01")));
    assert_eq!(Law::bundled().adequacy(EuGdpr, india).count(), 0);
    assert_eq!(law.instrument("eu-gdpr"), Law::bundled().instrument("eu-gdpr"), "indexes stay");
}

#[test]
fn a_limit_can_be_set() {
    let law = overlaid(
        r#"[{"op": "set-scope", "instrument": "eu-adequacy-jp", "path": "scope.asks_exclusion", "value": false},
            {"op": "set-scope", "instrument": "eu-adequacy-jp", "path": "recipient_must_be", "value": []},
            {"op": "set-scope", "instrument": "eu-adequacy-jp", "path": "text.coverage", "value": "whole country"},
            {"op": "set-scope", "instrument": "eu-adequacy-ch", "path": "recipient_must_be", "value": ["on-dpf-list-active"]}]"#,
    )
    .unwrap();
    let japan = &act(&law, "eu-adequacy-jp").scope;
    assert!(!japan.is_limited());
    assert_eq!(japan.words("coverage"), Some("whole country"));
    assert!(japan.words("not_covered").is_some());
    assert!(act(&law, "eu-adequacy-ch").scope.listing);
}

#[test]
fn a_parameter_can_be_set() {
    let law = overlaid(
        r#"[{"op": "set-param", "param": "records-employee-threshold", "from": "2027-01-01", "value": 750},
            {"op": "set-param", "param": "records-trigger", "from": "2027-01-01", "value": "high-risk"}]"#,
    )
    .unwrap();
    let threshold = |on| law.parameter("records-employee-threshold", None, day(on)).cloned();
    assert_eq!(threshold("2026-12-31"), Some(ParameterValue::Number(250)));
    assert_eq!(threshold("2027-01-01"), Some(ParameterValue::Number(750)));
}

#[test]
fn the_end_of_an_arrangement_cuts_the_line() {
    let britain = Country::from_alpha2("GB").unwrap();
    let law = Law::bundled().with(&Overlay::annul("eu-uk-tca-bridge", day("2021-05-01"))).unwrap();
    let status = |law: &Law, on| law.status(EuGdpr, britain, day(on)).unwrap();
    assert_eq!(status(&law, "2021-04-30"), Status::BridgeAsMember);
    assert_eq!(status(&law, "2021-05-01"), Status::ThirdCountry);
    assert_eq!(status(&law, "2021-06-28"), Status::AdequacyLimited);
    let overlay = Overlay::default().suspend("eu-uk-tca-bridge", day("2021-03-01"), day("2021-04-01"));
    let law = Law::bundled().with(&overlay).unwrap();
    assert_eq!(status(&law, "2021-03-31"), Status::ThirdCountry);
    assert_eq!(status(&law, "2021-04-01"), Status::BridgeAsMember);
    assert!(law.event_dates().contains(&day("2021-04-01")));
}

#[test]
fn refusals_say_what_and_where() {
    let add =
        |rest: &str| format!(r#"[{{"op": "add", "instrument": {{"kind": "adequacy", "regime": "eu-gdpr", {rest}}}}}]"#);
    for (json, wanted) in [
        (
            r#"[{"op": "end", "instrument": "eu-adequacy-us-dfp", "date": "2027-01-01"}]"#.to_owned(),
            "overlay[0]: `eu-adequacy-us-dfp`, `instrument`: no instrument has this id; nearest is `eu-adequacy-us-dpf`",
        ),
        (
            r#"[{"op": "end", "instrument": "eu-adequacy-us-dpf", "date": "2027-02-30"}]"#.to_owned(),
            "`2027-02-30` is no date such as 2016-07-12",
        ),
        (
            r#"[{"op": "end", "instrument": "eu-adequacy-us-dpf", "date": "2023-01-01"}]"#.to_owned(),
            "2023-01-01 is not after `applies_from` 2023-07-10",
        ),
        (
            r#"[{"op": "end", "instrument": "eu-adequacy-us-dpf", "day": "2023-01-01"}]"#.to_owned(),
            "unknown field `day`",
        ),
        (r#"[{"op": "and", "instrument": "eu-adequacy-us-dpf"}]"#.to_owned(), "unknown variant `and`"),
        (r#"{"overlays": []}"#.to_owned(), "unknown field `overlays`"),
        (
            r#"[{"op": "suspend", "instrument": "eu-gdpr", "from": "2027-02-01", "until": "2027-01-01"}]"#.to_owned(),
            "`eu-gdpr`, `suspensions`",
        ),
        (
            add(r#""id": "x-hypothetical", "applies_from": "2027-01-01", "scope": {"destinations": ["ZZ"]}"#),
            "unknown country `ZZ`",
        ),
        (
            add(r#""id": "x-hypothetical", "applies_from": "2027-01-01", "scope": {"destinations": ["CH"]}"#),
            "overlaps `x-hypothetical` for CH, from 2027-01-01 on",
        ),
        (
            add(r#""id": "eu-adequacy-in", "applies_from": "2027-01-01", "scope": {"destinations": ["IN"]}"#),
            "`eu-adequacy-in`, `confidence`: is missing",
        ),
        (
            add(
                r#""id": "eu-gdpr", "hypothetical": true, "applies_from": "2027-01-01", "scope": {"destinations": ["IN"]}"#,
            ),
            "is the id of two instruments",
        ),
        (
            add(
                r#""id": "Bad Id", "hypothetical": true, "applies_from": "2027-01-01", "scope": {"destinations": ["IN"]}"#,
            ),
            "is not lower-case letters",
        ),
        (
            r#"[{"op": "add", "instrument": {"id": "x-hypothetical", "kind": "adequcy"}}]"#.to_owned(),
            "unknown kind `adequcy`; nearest is `adequacy`",
        ),
        (
            r#"[{"op": "set-scope", "instrument": "eu-adequacy-jp", "path": "destination", "value": ["JP"]}]"#
                .to_owned(),
            "`destination`: unknown key `destination`; nearest is `destinations`",
        ),
        (
            r#"[{"op": "set-scope", "instrument": "eu-adequacy-jp", "path": "listing", "value": "yes"}]"#.to_owned(),
            "invalid type: string \"yes\", expected a boolean",
        ),
        (
            r#"[{"op": "set-param", "param": "records-employe-threshold", "from": "2027-01-01", "value": 1}]"#
                .to_owned(),
            "nearest is `records-employee-threshold`",
        ),
        (
            r#"[{"op": "set-param", "param": "records-employee-threshold", "from": "2027-01-01", "value": "many"}]"#
                .to_owned(),
            "do not all have the same sort of value",
        ),
    ] {
        let error = overlaid(&json).expect_err(&json);
        assert!(error.contains(wanted), "{json}\n  says: {error}\n  not:  {wanted}");
    }
    let many = Overlay { ops: vec![Op::End { instrument: "eu-gdpr".into(), date: Day(day("2030-01-01")) }; 257] };
    assert!(Law::bundled().with(&many).is_err());
}

#[test]
fn an_overlay_is_written_as_it_is_read() {
    let text = r#"[{"op":"end","instrument":"eu-gdpr","date":"2030-01-01"},{"op":"add","instrument":{"id":"x-hypothetical","kind":"adequacy","regime":"eu-gdpr","scope":{"destinations":["IN"]}}},{"op":"set-scope","instrument":"eu-gdpr","path":"listing","value":true}]"#;
    let overlay: Overlay = serde_json::from_str(text).unwrap();
    assert_eq!(serde_json::to_string(&overlay).unwrap(), text);
}

/// The rendering that the digest is made of is documented and fixed: another program can make the same digest.
#[test]
fn the_digest_is_that_of_the_canonical_operations() {
    let json = r#"[
        {"op": "end", "instrument": "eu-adequacy-us-dpf", "date": "2027-01-01"},
        {"op": "suspend", "until": "2027-07-01", "from": "2027-01-01", "instrument": "eu-adequacy-uk-2025"},
        {"op": "set-scope", "instrument": "eu-adequacy-uk-2025", "path": "scope.destinations", "value": ["GB"]}
    ]"#;
    let overlay: Overlay = serde_json::from_str(json).unwrap();
    let canonical = concat!(
        r#"[{"date":"2027-01-01","instrument":"eu-adequacy-us-dpf","op":"end"},"#,
        r#"{"from":"2027-01-01","instrument":"eu-adequacy-uk-2025","op":"suspend","until":"2027-07-01"},"#,
        r#"{"instrument":"eu-adequacy-uk-2025","op":"set-scope","path":"scope.destinations","value":["GB"]}]"#
    );
    assert_eq!(crate::canonical::json(&overlay.ops).unwrap(), canonical);
    let law = Law::bundled().with(&overlay).unwrap();
    let expected = crate::digest::sha256(format!("{}\n{canonical}", Law::bundled().digest()).as_bytes());
    assert_eq!(law.digest(), crate::digest::hex(&expected));
    // A golden value, of the same operations on a digest of zeros.
    let golden = crate::digest::sha256(format!("{}\n{canonical}", "0".repeat(64)).as_bytes());
    assert_eq!(crate::digest::hex(&golden), "d5c24ea3064b34ed9cdd40732045f8f399dbcbe158927542ce49bc322e115a12");
}

/// An instrument that is added is rendered with its stated fields only, by the names of the law data.
#[test]
fn an_added_instrument_is_rendered_by_its_fields() {
    let json = r#"[{"op": "add", "instrument": {"id": "eu-adequacy-in-hypothetical", "kind": "adequacy",
        "regime": "eu-gdpr", "applies_from": "2027-01-01", "scope": {"destinations": ["IN"]}}}]"#;
    let overlay: Overlay = serde_json::from_str(json).unwrap();
    let canonical = concat!(
        r#"[{"instrument":{"applies_from":"2027-01-01","id":"eu-adequacy-in-hypothetical","kind":"adequacy","#,
        r#""regime":"eu-gdpr","scope":{"destinations":["IN"]}},"op":"add"}]"#
    );
    assert_eq!(crate::canonical::json(&overlay.ops).unwrap(), canonical);
}
