use time::Date;

use super::*;
use crate::day::parse;
use crate::place::Country;
use crate::regime::Regime::{self, ChFadp, EuGdpr, UkGdpr};

fn day(text: &str) -> Date {
    parse(text).unwrap()
}

fn country(code: &str) -> Country {
    Country::from_alpha2(code).unwrap()
}

fn ids<'a>(acts: impl Iterator<Item = &'a Instrument>) -> Vec<&'a str> {
    acts.map(|act| act.id.as_ref()).collect()
}

static LAW: Law = Law::bundled();

#[test]
fn hosts_may_share_the_law() {
    const fn shared<T: Send + Sync + Clone + 'static>() {}
    shared::<Law>();
    shared::<Overlay>();
    assert_eq!(LAW, Law::default());
}

#[test]
fn every_country_is_in_its_place() {
    assert_eq!(LAW.territories().len(), 249);
    for (place, territory) in LAW.territories().iter().enumerate() {
        assert_eq!(territory.country.index(), place, "{}", territory.name);
        assert_eq!(LAW.territory(territory.country), territory);
        for (regime, first) in [(EuGdpr, "2018-05-25"), (UkGdpr, "2021-01-01"), (ChFadp, "2023-09-01")] {
            let first = day(first);
            assert_eq!(LAW.status(regime, territory.country, first.previous_day().unwrap()), None);
            assert!(LAW.status(regime, territory.country, first).is_some());
            assert!(LAW.status(regime, territory.country, Date::MAX).is_some());
        }
    }
}

#[test]
fn every_instrument_is_found_by_its_id() {
    assert_eq!(LAW.instruments().len(), 146);
    for (place, act) in LAW.instruments().iter().enumerate() {
        assert_eq!(usize::from(act.index), place);
        assert_eq!(LAW.instrument(&act.id), Some(act));
    }
    assert_eq!(LAW.instrument("eu-adequacy-xx"), None);
}

#[test]
fn the_united_kingdom_was_never_without_cover() {
    for (on, status) in [
        ("2018-05-25", Status::Member),
        ("2020-01-31", Status::Member),
        ("2020-02-01", Status::TransitionAsMember),
        ("2021-01-01", Status::BridgeAsMember),
        ("2021-06-27", Status::BridgeAsMember),
        ("2021-06-28", Status::AdequacyLimited),
        ("2025-12-19", Status::Adequacy),
        ("2031-12-27", Status::Adequacy),
        ("2031-12-28", Status::ThirdCountry),
    ] {
        assert_eq!(LAW.status(EuGdpr, country("GB"), day(on)), Some(status), "{on}");
    }
    assert!(Status::BridgeAsMember.is_inside_for_importers());
    assert!(!Status::BridgeAsMember.is_inside_for_exporters());
    assert_eq!(LAW.status(UkGdpr, country("GB"), day("2022-01-01")), Some(Status::Home));
}

#[test]
fn adequacy_is_found_by_country_and_regime() {
    let found = |regime, code| ids(LAW.adequacy(regime, country(code)));
    assert_eq!(
        found(EuGdpr, "US"),
        ["eu-adequacy-us-dpf", "eu-adequacy-us-privacy-shield", "eu-adequacy-us-safe-harbour"]
    );
    assert_eq!(found(UkGdpr, "US"), ["uk-adequacy-us"]);
    assert_eq!(found(EuGdpr, "IN"), [""; 0]);
    assert_eq!(found(EuGdpr, "MC"), [""; 0]);
    assert_eq!(found(ChFadp, "MC"), ["ch-adequacy-annex1"]);
    assert_eq!(found(UkGdpr, "RE"), ["uk-adequacy-eea"], "through the basis of its line");
    assert_eq!(found(UkGdpr, "SJ"), ["uk-adequacy-eea"]);
    assert_eq!(found(ChFadp, "SJ"), ["ch-adequacy-annex1"]);
    assert_eq!(found(UkGdpr, "IL"), ["uk-adequacy-il"]);
    assert_eq!(found(UkGdpr, "FO"), ["uk-adequacy-fo"]);
    assert_eq!(found(Regime::EuLed, "GB"), ["eu-led-adequacy-uk"]);
    let organisation = |regime, id: &str| ids(LAW.adequacy_for_organisation(regime, id.parse().unwrap()));
    assert_eq!(organisation(EuGdpr, "EPO"), ["eu-adequacy-epo"]);
    assert_eq!(organisation(UkGdpr, "EPO"), [""; 0]);
    assert_eq!(organisation(UkGdpr, "EU"), ["uk-adequacy-eu-bodies"]);
}

#[test]
fn limits_are_typed() {
    let scope = |id| &LAW.instrument(id).unwrap().scope;
    for id in ["eu-adequacy-us-dpf", "uk-adequacy-us", "ch-adequacy-us-dpf", "ch-us-safe-harbor"] {
        assert!(scope(id).listing && scope(id).tokens.is_empty(), "{id}");
        assert_eq!(scope(id).excluded_tags.as_ref(), ["journalistic"]);
    }
    assert!(scope("uk-adequacy-us").sensitive_flag && scope("uk-adequacy-us").hr_flag);
    assert_eq!(scope("ch-adequacy-ca").tokens.as_ref(), ["subject-to-PIPEDA", "or-largely-similar-provincial-act"]);
    assert_eq!(scope("uk-adequacy-fo").tokens.as_ref(), ["subject-to-Faroese-Act"]);
    assert_eq!(scope("eu-adequacy-uk-2021").excluded_tags.as_ref(), ["immigration-control"]);
    for id in ["eu-adequacy-il", "uk-adequacy-il"] {
        assert!(scope(id).automated_only && scope(id).asks_territory, "{id}");
    }
    for id in ["eu-adequacy-jp", "uk-adequacy-jp", "eu-adequacy-kr", "eu-adequacy-br"] {
        assert!(scope(id).asks_exclusion, "{id}");
    }
    assert!(!scope("uk-adequacy-kr").asks_exclusion);
    assert_eq!(scope("eu-scc-2021-914").fits.len(), 4);
    assert!(scope("eu-scc-2021-914").importer_not_under_gdpr);
    assert_eq!(scope("uk-addendum").needs.as_deref(), Some("eu-scc-2021-914"));
    assert_eq!(scope("eu-art-49-1-compelling").point, Some(Point::Compelling));
    assert_eq!(scope("case-latombe-appeal").lodged, Some(day("2025-10-31")));
    assert_eq!(scope("case-latombe-appeal").threatens.as_ref(), ["eu-adequacy-us-dpf"]);
    assert_eq!(scope("review-jp-2023").concerns_countries.as_ref(), [country("JP")]);
}

#[test]
fn windows_are_half_open() {
    let shield = LAW.instrument("eu-adequacy-us-privacy-shield").unwrap();
    assert!(!shield.in_force(day("2016-07-11")));
    assert!(shield.in_force(day("2016-07-12")));
    assert!(shield.in_force(day("2020-07-15")));
    assert!(!shield.in_force(day("2020-07-16")));
    assert!(!LAW.instrument("case-latombe-appeal").unwrap().in_force(day("2026-01-01")), "pending is not law");
    assert_eq!(shield.confidence_of("oj"), Confidence::Known);
    assert_eq!(shield.confidence_of("ends_on"), Confidence::Verified);
}

#[test]
fn base_acts_and_findings_and_figures() {
    let base = |regime, code: &str| LAW.base_act(regime, Country::from_alpha2(code)).id.as_ref();
    assert_eq!(base(EuGdpr, "DE"), "eu-gdpr");
    assert_eq!(base(EuGdpr, "NO"), "eea-jcd-154-2018");
    assert_eq!(base(EuGdpr, ""), "eu-gdpr");
    assert_eq!(base(UkGdpr, "GB"), "uk-gdpr");
    assert_eq!(base(ChFadp, "CH"), "ch-fadp-2020");

    let us = country("US");
    for (on, stands) in [("2020-07-15", false), ("2020-07-16", true), ("2023-07-09", true), ("2023-07-10", false)] {
        assert_eq!(LAW.negative_finding(EuGdpr, us, day(on)), stands, "{on}");
    }
    assert!(!LAW.negative_finding(ChFadp, us, day("2021-01-01")));

    let threshold = |on| LAW.parameter("records-employee-threshold", None, day(on));
    assert_eq!(threshold("2018-05-24"), None);
    assert_eq!(threshold("2026-01-01"), Some(&ParameterValue::Number(250)));
    assert_eq!(
        LAW.parameter("dpo-employee-threshold", Some("DE"), day("2020-01-01")),
        Some(&ParameterValue::Number(20))
    );

    let age = |code, on| LAW.consent_age(Regime::EuGdpr, country(code), day(on)).and_then(|age| age.age);
    assert_eq!(age("DK", "2023-12-31"), Some(13));
    assert_eq!(age("DK", "2024-01-01"), Some(15));
    assert_eq!(age("US", "2024-01-01"), None);

    assert_eq!(LAW.authorities_of(country("DE")).count(), 18);
    let sweden = LAW.authorities_of(country("SE")).next().unwrap();
    assert_eq!((&*sweden.names[0].name, sweden.host()), ("Datainspektionen", "imy.se"));
    assert_eq!(*sweden.former_sites, ["datainspektionen.se"]);
    assert_eq!(LAW.aliases().iter().find(|alias| alias.code == "XK").map(|alias| alias.third_country), Some(true));
    assert_eq!(LAW.source("mem").map(|source| source.grade), Some(Grade::None));
}

#[test]
fn events_are_in_order_and_their_days_stand_once() {
    let dates: Vec<Date> = LAW.events().map(|event| event.date).collect();
    assert!(dates.is_sorted());
    assert!(LAW.event_dates().is_sorted_by(|one, next| one < next));
    assert!(dates.iter().all(|date| LAW.event_dates().contains(date)));
    let appeal: Vec<Edge> =
        LAW.events().filter(|event| event.subject == "case-latombe-appeal").map(|event| event.edge).collect();
    assert_eq!(appeal, [Edge::Lodged, Edge::ThreatensFrom]);
    let first =
        |code: &str| LAW.events().find(|event| event.subject == code && event.edge == Edge::StatusChange).unwrap();
    assert_eq!((first("NO").date, first("NO").what.as_ref()), (day("2018-07-20"), "eea"));
}

#[test]
fn a_status_changes_only_on_a_day_of_an_event() {
    let mut date = day("2018-05-25");
    let last = day("2032-06-01");
    let watched = ["GB", "US", "NO", "JP", "KR", "BR", "GI", "SJ"].map(country);
    let state = |date| watched.map(|code| Regime::JUDGED.map(|regime| LAW.status(regime, code, date)));
    let starts = ["2018-05-25", "2021-01-01", "2023-09-01"].map(day);
    while date < last {
        let next = date.next_day().unwrap();
        if state(date) != state(next) {
            assert!(LAW.event_dates().contains(&next) || starts.contains(&next), "{next}");
        }
        date = next;
    }
}

#[test]
fn the_mirror_is_up_to_date() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/law/mirror.txt");
    let printed = LAW.to_text();
    if std::env::var_os("LAWFUL_BLESS").is_some() {
        std::fs::write(path, &printed).unwrap();
    }
    let mirror = std::fs::read_to_string(path).unwrap_or_default();
    assert!(mirror == printed, "the law changed: rerun with LAWFUL_BLESS=1, then read the diff of law/mirror.txt");
}
