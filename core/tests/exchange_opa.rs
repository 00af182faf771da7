//! The bundle for Open Policy Agent: an archive of two files, and every cell what the law of the day decides for the facts
//! that are beside it.
#![cfg(feature = "exchange")]

use lawful::exchange::export::{Options, Paper, export};
use lawful::facts::{Register, Transfer};
use lawful::{Law, Regime, day};
use serde_json::Value;
use std::collections::BTreeMap;
use std::io::Read;

const PLANDISC: &str = include_str!("../examples/registers/plandisc.json");

/// The files of the bundle of a day, each with its time.
fn files(on: &str) -> BTreeMap<String, (String, u64)> {
    let register: Register = serde_json::from_str(PLANDISC).unwrap();
    let law = Law::bundled();
    let paper = export(&register, &law.on(day::parse(on).unwrap()), Paper::Opa, &Options::default()).unwrap();
    assert_eq!((paper.media_type, paper.file_name.as_str()), ("application/gzip", "plandisc-opa.tar.gz"));
    assert_eq!(&paper.bytes[4..8], [0; 4], "the compressed file has a time");
    let mut archive = tar::Archive::new(flate2::read::GzDecoder::new(&*paper.bytes));
    let mut files = BTreeMap::new();
    for entry in archive.entries().unwrap() {
        let mut entry = entry.unwrap();
        let mut text = String::new();
        entry.read_to_string(&mut text).unwrap();
        let name = entry.path().unwrap().display().to_string();
        files.insert(name, (text, entry.header().mtime().unwrap()));
    }
    files
}

fn json(files: &BTreeMap<String, (String, u64)>, name: &str) -> Value {
    serde_json::from_str(&files[name].0).unwrap()
}

#[test]
fn it_is_a_bundle_with_a_revision_and_its_root() {
    let files = files("2026-11-22");
    assert_eq!(files.keys().collect::<Vec<_>>(), [".manifest", "data.json"]);
    assert!(files.values().all(|(_, time)| *time == 0));
    let manifest = json(&files, ".manifest");
    assert_eq!(manifest["roots"], serde_json::json!(["lawful"]));
    assert_eq!(manifest["revision"], format!("{}+2026-11-22", Law::bundled().edition()));
    let data = json(&files, "data.json");
    assert_eq!(data.as_object().unwrap().keys().collect::<Vec<_>>(), ["lawful"]);
    assert_eq!(data["lawful"]["law"], Law::bundled().digest());
}

#[test]
fn every_cell_is_what_is_decided_for_its_facts() {
    let law = Law::bundled();
    for on in ["2020-08-03", "2026-11-22"] {
        let data = &json(&files(on), "data.json")["lawful"];
        let date = day::parse(on).unwrap();
        let mut cells = 0;
        for (place, regimes) in data["verdicts"].as_object().unwrap() {
            for (regime, safeguards) in regimes.as_object().unwrap() {
                for (safeguard, roles) in safeguards.as_object().unwrap() {
                    for (role, outcome) in roles.as_object().unwrap() {
                        let mut facts = data["safeguards"][safeguard][regime][role].clone();
                        facts["importer.country"] = place.as_str().into();
                        let facts: Transfer = serde_json::from_value(facts).unwrap();
                        let under: Regime = regime.parse().unwrap();
                        let decided = law.on(date).under(under).decide(&facts).outcome;
                        assert_eq!(outcome, decided.as_str(), "{on} {place} {regime} {safeguard} {role}");
                        cells += 1;
                    }
                }
            }
        }
        assert!(cells > 250 * 3 * 5 * 2 - 100, "{cells} cells");
    }
}

#[test]
fn the_legs_of_the_register_are_in_it() {
    let data = &json(&files("2026-11-22"), "data.json")["lawful"]["register"];
    let register: Register = serde_json::from_str(PLANDISC).unwrap();
    let law = Law::bundled();
    let report = law.on(day::parse("2026-11-22").unwrap()).register(&register);
    assert_eq!(data["document"], "plandisc");
    assert_eq!(data["outcome"], report.outcome.as_str());
    assert_eq!(data["legs"].as_object().unwrap().len(), report.legs.len());
    for leg in &report.legs {
        assert_eq!(data["legs"][&leg.id]["outcome"], leg.verdict.outcome.as_str());
        assert_eq!(data["legs"][&leg.id]["recipient"], *leg.to);
    }
}
