//! The register: its format, the check of its structure, and the legs derived from it.

#[path = "data/malformed/generated.rs"]
mod generated;
#[cfg(feature = "wire")]
#[path = "register/merging.rs"]
mod merging;
#[path = "register/record.rs"]
mod record;

use generated::{Fate, GENERATED};
use lawful::facts::{Fact, Leg, Mode, PlaceKind, Register, Role, SafeguardCell, ToolKind, Words};
use lawful::{Country, Place};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::path::PathBuf;

const DOCUMENTS: [&str; 5] = ["iconfirm", "klarpris", "plandisc", "superoffice", "triggerbee"];

fn folder(below: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(below)
}

fn source(document: &str) -> String {
    std::fs::read_to_string(folder("examples/registers").join(format!("{document}.json"))).unwrap()
}

fn register(document: &str) -> Register {
    serde_json::from_str(&source(document)).unwrap()
}

fn leg(document: &str, id: &str) -> Leg {
    let leg = register(document).legs().find(|leg| leg.id == id);
    leg.unwrap_or_else(|| panic!("{document} has no leg {id}"))
}

/// A register of two parties and one engagement, each with some keys more.
fn small(document: Value, acme: Value, mailer: Value, engagement: Value) -> Register {
    let with = |mut base: Value, more: Value| {
        base.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        base
    };
    let whole = json!({
        "format": "lawful-register/1",
        "document": with(json!({"id": "list", "holder": "acme"}), document),
        "parties": [with(json!({"id": "acme"}), acme), with(json!({"id": "mailer"}), mailer)],
        "engagements": [with(json!({"id": "mail", "by": "acme", "engages": "mailer"}), engagement)],
    });
    serde_json::from_value(whole).unwrap()
}

fn only_leg(acme: Value, mailer: Value, engagement: Value) -> Leg {
    let register = small(json!({}), acme, mailer, engagement);
    assert_eq!(register.check(), Ok(()));
    let mut legs = register.legs();
    let leg = legs.next().unwrap();
    assert!(legs.next().is_none());
    leg
}

fn is(country: Country) -> Fact<Place> {
    Fact::Is(country.into())
}

fn locations(leg: &Leg) -> Vec<Place> {
    leg.transfer.processing.location.as_known().map(|places| places.iter().collect()).unwrap_or_default()
}

#[test]
fn the_registers_come_back_as_they_were() {
    for document in DOCUMENTS {
        let text = source(document);
        let register: Register = serde_json::from_str(&text).unwrap();
        let written = serde_json::to_string(&register).unwrap();
        assert_eq!(serde_json::from_str::<Register>(&written).unwrap(), register, "{document}");
        let (before, after): (Value, Value) =
            (serde_json::from_str(&text).unwrap(), serde_json::from_str(&written).unwrap());
        assert_eq!(before, after, "{document}");
    }
}

#[test]
fn the_registers_are_sound() {
    for document in DOCUMENTS {
        let register = register(document);
        assert_eq!(register.check(), Ok(()), "{document}");
        assert!(register.cycles().is_empty(), "{document}");
    }
}

#[test]
fn every_engagement_has_a_leg() {
    for document in DOCUMENTS {
        let register = register(document);
        let engagements = register.engagements.as_known().unwrap();
        let pointers: BTreeSet<String> = register.legs().map(|leg| leg.pointer).collect();
        assert_eq!(pointers.len(), engagements.len(), "{document}");
        let ids: BTreeSet<String> = register.legs().map(|leg| leg.id).collect();
        assert_eq!(ids.len(), register.legs().count(), "{document}: the ids of the legs differ");
        let whole: Value = serde_json::to_value(&register).unwrap();
        for leg in register.legs() {
            let engagement = whole.pointer(&leg.pointer).unwrap();
            assert_eq!(engagement["id"], leg.engagement.as_str());
            assert_eq!(engagement["engages"], leg.to.as_str());
        }
    }
}

#[test]
fn no_leg_has_a_country_that_is_not_stated() {
    for document in DOCUMENTS {
        let register = register(document);
        let whole: Value = serde_json::to_value(&register).unwrap();
        let stated = |at: &Value, kind: &str| -> Vec<Place> {
            let places = at["places"].as_array().cloned().unwrap_or_default();
            let of_kind = places.iter().filter(|p| p["kind"] == kind);
            of_kind.filter_map(|p| p["place"].as_str()?.parse().ok()).collect()
        };
        let party = |id: &str| whole["parties"].as_array().unwrap().iter().find(|p| p["id"] == id).unwrap().clone();
        for leg in register.legs() {
            let engagement = whole.pointer(&leg.pointer).unwrap();
            let mut importer = stated(engagement, "establishment");
            importer.extend(stated(&party(&leg.to), "establishment"));
            if let Some(country) = leg.transfer.importer.country.known() {
                assert!(importer.contains(&country), "{document}: {}", leg.id);
            }
            if let Some(country) = leg.transfer.exporter.country.known() {
                assert!(stated(&party(&leg.from), "establishment").contains(&country), "{document}: {}", leg.id);
            }
            for place in locations(&leg) {
                let kinds = ["storage", "backup", "processing", "access"];
                assert!(kinds.iter().any(|kind| stated(engagement, kind).contains(&place)), "{document}: {}", leg.id);
            }
        }
    }
}

#[test]
fn plandisc_google_is_a_transfer_to_the_united_states() {
    let leg = leg("plandisc", "plandisc-google");
    assert_eq!((leg.from.as_str(), leg.to.as_str()), ("plandisc", "google"));
    assert_eq!(leg.transfer.importer.country, is(Country::US));
    assert_eq!(locations(&leg), [Country::US.into()]);
    assert_eq!(leg.transfer.exporter.country, Fact::Unknown);
    assert_eq!(leg.transfer.exporter.role, Fact::Unknown);
    assert_eq!(leg.transfer.exporter.subject_to.eu_gdpr, Fact::Is(true));
    assert_eq!(leg.transfer.stated_on.known(), lawful::day::parse("2020-08-03"));

    let tool = &leg.transfer.tools.as_known().unwrap()[0];
    assert_eq!(tool.kind, ToolKind::Scc.into());
    assert_eq!(tool.stated_on.known(), lawful::day::parse("2020-08-03"));
    assert_eq!(tool.instrument, Fact::Unknown);

    let why = |fact| leg.assumed.iter().find(|a| a.fact == fact).map(|a| a.why.as_str());
    let column = "read from the column `Land`, which is taken as establishment";
    assert_eq!(why("importer.country"), Some(column));
    assert_eq!(why("importer.role"), Some("the document calls the party `processor`; its role is not assessed"));
    assert_eq!(why("processing.location"), None);
}

#[test]
fn storage_in_the_union_is_kept_apart_from_establishment() {
    let leg = leg("plandisc", "plandisc-amazon");
    assert_eq!(leg.transfer.importer.country, is(Country::IE));
    assert_eq!(locations(&leg), [Place::EEA]);
    assert_eq!(leg.transfer.tools, Fact::Unstated, "an empty cell states nothing");
    assert_eq!(leg.transfer.tools_complete, Fact::Unstated);
    assert_eq!(leg.safeguard.cell, SafeguardCell::Empty.into());
    assert_eq!(leg.safeguard.words.as_known().map(|w| w.text.as_str()), Some(""));

    let kinds: Vec<_> = leg.places.iter().map(|p| p.kind.known().unwrap()).collect();
    assert_eq!(kinds, [PlaceKind::Establishment, PlaceKind::Storage]);
}

#[test]
fn two_countries_of_establishment_make_two_legs() {
    let azure: Vec<Leg> = register("plandisc").legs().filter(|leg| leg.engagement == "plandisc-azure").collect();
    let ids: Vec<&str> = azure.iter().map(|leg| leg.id.as_str()).collect();
    assert_eq!(ids, ["plandisc-azure#NL", "plandisc-azure#IE"]);
    for leg in &azure {
        assert_eq!(locations(leg), [Place::EEA, Country::NL.into()]);
    }
    assert_eq!(azure[1].transfer.importer.country, is(Country::IE));
}

#[test]
fn what_the_other_documents_state() {
    for leg in register("superoffice").legs().filter(|leg| leg.from == "superoffice") {
        assert_eq!(leg.transfer.exporter.country, is(Country::NO), "{}", leg.id);
        assert!(!leg.transfer.importer.country.is_stated() || leg.transfer.importer.country == Fact::Unknown);
        assert_eq!(leg.transfer.stated_on.known(), lawful::day::parse("2020-02-13"), "{}", leg.id);
    }
    let clauses = leg("superoffice", "processing-by-subcontractors").transfer;
    assert_eq!(
        clauses.claims.as_known().map(|claims| claims[0].to_string()).as_deref(),
        Some("eu-adequacy-us-privacy-shield")
    );

    let hubspot = leg("iconfirm", "crm-hubspot");
    assert_eq!(hubspot.transfer.importer.country.known(), None, "a place of processing is no establishment");
    assert_eq!(locations(&hubspot), [Country::US.into()]);

    let developer = leg("triggerbee", "triggerbee-utvecklingspartner");
    assert_eq!(developer.transfer.importer.country, Fact::Is(Place::THIRD_COUNTRY));
    assert_eq!(developer.transfer.flow.mode, Mode::RemoteAccess.into());

    for leg in register("klarpris").legs() {
        assert_eq!(leg.transfer.importer.country.known(), None, "{}: the document states no country", leg.id);
        assert_eq!(leg.transfer.stated_on, Fact::Unstated, "{}: the document has no date", leg.id);
    }
}

#[test]
fn a_cell_has_four_states() {
    let cell = |word: Value| only_leg(json!({}), json!({}), json!({"safeguard_cell": word})).transfer;
    let none = cell(json!("none"));
    assert_eq!((none.tools.as_known().map(Vec::len), none.tools_complete), (Some(0), Fact::Is(true)));
    assert_eq!(cell(json!("not-needed")).tools_claimed_unnecessary, Fact::Is(true));
    for silent in [json!("empty"), json!("stated"), json!(null)] {
        let transfer = cell(silent);
        assert_eq!((transfer.tools, transfer.tools_complete), (Fact::Unstated, Fact::Unstated));
        assert_eq!(transfer.tools_claimed_unnecessary, Fact::Unstated);
    }
}

#[test]
fn the_country_of_the_importer_comes_from_establishments_only() {
    let country = |mailer: Value, engagement: Value| {
        only_leg(json!({}), json!({"places": mailer}), json!({"places": engagement})).transfer.importer.country
    };
    let at = |place: Value| json!([{"place": place, "kind": "establishment"}]);
    assert_eq!(country(at(json!("Holland")), json!([])), is(Country::NL));
    assert_eq!(country(at(json!("US")), at(json!("CH"))), is(Country::CH), "the engagement goes first");
    assert_eq!(country(at(json!("US")), at(json!(null))), Fact::Unknown, "even where it says `null`");
    assert_eq!(country(at(json!("EU")), json!(null)), Fact::Is(Place::EEA));
    assert_eq!(country(at(json!("Europe")), json!([])), Fact::Unknown);
    assert_eq!(country(json!(null), json!([])), Fact::Unknown);
    assert_eq!(country(json!([]), json!([{"place": "US", "kind": "storage"}])), Fact::Unstated);
    assert_eq!(country(json!([]), json!([{"place": "US", "kind": "unknown"}])), Fact::Unstated);
}

#[test]
fn places_of_processing_become_the_location() {
    let places = json!([
        {"place": "EU", "kind": "storage"}, {"place": "EEA", "kind": "backup"}, {"place": null, "kind": "processing"},
        {"place": "Europe", "kind": "processing"}, {"place": "IN", "kind": "access"}
    ]);
    let own = only_leg(json!({}), json!({"places": [{"place": "US", "kind": "storage"}]}), json!({"places": places}));
    assert_eq!(locations(&own), [Place::EEA, "IN".parse().unwrap()]);
    let stated = json!({"places": places, "facts": {"processing.location": "NO"}});
    assert_eq!(locations(&only_leg(json!({}), json!({}), stated)), [Country::NO.into()]);
    let inherited = only_leg(json!({}), json!({"places": places}), json!({}));
    assert_eq!(locations(&inherited), locations(&own));
}

#[test]
fn a_party_in_very_many_countries_is_somewhere_unknown() {
    let places = |count| Country::all().take(count).map(|c| json!({"place": c.alpha2(), "kind": "establishment"}));
    let party = |count| json!({"places": places(count).collect::<Vec<_>>()});
    assert_eq!(small(json!({}), json!({}), party(16), json!({})).legs().count(), 16);
    let leg = only_leg(json!({}), party(17), json!({}));
    assert_eq!(leg.transfer.importer.country, Fact::Unknown);
    assert_eq!(leg.assumed[0].why, "17 countries are stated; taken as unknown");

    let leg = only_leg(party(2), json!({}), json!({}));
    assert_eq!(leg.transfer.exporter.country, Fact::Unknown, "one exporter acts, and nobody says which");
    assert_eq!(leg.assumed[0].fact, "exporter.country");
}

#[test]
fn roles_are_stated_assessed_or_read_from_the_label() {
    let importer = |role: Value| {
        let leg = only_leg(json!({}), json!({}), json!({"role": role}));
        (leg.transfer.importer.role, leg.assumed.len())
    };
    assert_eq!(importer(json!({"labelled": "processor", "assessed": "controller"})), (Role::Controller.into(), 0));
    assert_eq!(importer(json!({"labelled": "sub-processor", "assessed": null})), (Role::Processor.into(), 1));
    assert_eq!(importer(json!({"labelled": "controller"})), (Role::Controller.into(), 1));
    assert_eq!(importer(json!({"labelled": "subcontractor"})), (Fact::Unknown, 0));
    assert_eq!(importer(json!({"labelled": "recipient", "assessed": "none"})), (Fact::None, 0));
    assert_eq!(importer(json!({})), (Fact::Unstated, 0));

    let exporter = |roles: Value, engagement: Value| only_leg(json!({"roles": roles}), json!({}), engagement);
    let one = json!([{"role": "processor", "for": "a"}, {"role": "processor", "for": "b"}]);
    let two = json!([{"role": "processor"}, {"role": "controller"}]);
    assert_eq!(exporter(one.clone(), json!({})).transfer.exporter.role, Role::Processor.into());
    assert_eq!(exporter(one, json!({"by_role": null})).transfer.exporter.role, Fact::Unknown);
    assert_eq!(exporter(two.clone(), json!({})).transfer.exporter.role, Fact::Unstated);
    assert_eq!(exporter(two, json!({"by_role": "controller"})).transfer.exporter.role, Role::Controller.into());
}

#[test]
fn facts_of_the_party_yield_to_those_of_the_engagement() {
    let mailer = json!({"sector": "bank", "parent_country": "US", "certs": [], "certs_complete": true});
    let facts = json!({"facts": {"importer": {"sector": "other"}, "exporter.kind": null}});
    let transfer = only_leg(json!({"kind": "company", "subject_to": {"eu-gdpr": true}}), mailer, facts).transfer;
    assert_eq!(transfer.importer.sector, lawful::facts::Sector::Other.into());
    assert_eq!(transfer.importer.parent_country, is(Country::US));
    assert_eq!(transfer.certs.as_known().map(Vec::len), Some(0));
    assert_eq!(transfer.certs_complete, Fact::Is(true));
    assert_eq!(transfer.exporter.kind, Fact::Unknown, "a stated `null` stays");
    assert_eq!(transfer.exporter.subject_to.eu_gdpr, Fact::Is(true));
}

#[test]
fn facts_are_as_old_as_the_entry_or_the_document() {
    let day = |document: Value, engagement: Value| {
        let register = small(document, json!({}), json!({}), engagement);
        register.legs().next().unwrap().transfer.stated_on.known().map(lawful::day::iso)
    };
    let published = json!({"published": "2020-02-13"});
    assert_eq!(day(published.clone(), json!({"updated": "2020-10-07"})).as_deref(), Some("2020-10-07"));
    assert_eq!(day(published.clone(), json!({"updated": null})).as_deref(), Some("2020-02-13"));
    assert_eq!(day(published, json!({"facts": {"stated_on": "2019-01-01"}})).as_deref(), Some("2019-01-01"));
    assert_eq!(day(json!({"published": null}), json!({})), None);
}

#[test]
fn words_and_dotted_keys_have_a_short_form() {
    let register = small(json!({"title": "Sub-processors"}), json!({"name.written": "Acme AS"}), json!({}), json!({}));
    assert_eq!(register.document.title, Fact::Is(Words::from("Sub-processors")));
    let acme = &register.parties.as_known().unwrap()[0];
    assert_eq!(acme.name.written.as_known().map(String::as_str), Some("Acme AS"));
    let written = serde_json::to_value(&register).unwrap();
    assert_eq!(written["document"]["title"], "Sub-processors");
    assert_eq!(written["parties"][0]["name"], json!({"written": "Acme AS"}));
}

#[test]
fn a_circle_is_found_and_is_no_problem() {
    let mut whole = serde_json::to_value(small(json!({}), json!({}), json!({}), json!({}))).unwrap();
    let back = json!({"id": "back", "by": "mailer", "engages": "acme"});
    whole["engagements"].as_array_mut().unwrap().push(back);
    let register: Register = serde_json::from_value(whole).unwrap();
    assert_eq!(register.check(), Ok(()));
    let circles: Vec<Vec<String>> =
        register.cycles().iter().map(|c| c.iter().map(ToString::to_string).collect()).collect();
    assert_eq!(circles, [["acme", "mailer"]]);
}

/// What is said of an input, as `(pointer, message)` each; nothing when it is sound.
fn answer(bytes: &[u8]) -> Vec<(Option<String>, String)> {
    match serde_json::from_slice::<Register>(bytes) {
        Err(error) => vec![(None, error.to_string())],
        Ok(register) => match register.check() {
            Ok(()) => vec![],
            Err(problems) => problems.into_iter().map(|p| (Some(p.pointer.clone()), p.message)).collect(),
        },
    }
}

#[test]
fn malformed_registers_are_refused_with_reasons() {
    let folder = folder("tests/data/malformed");
    let expected: Value =
        serde_json::from_str(&std::fs::read_to_string(folder.join("expected.json")).unwrap()).unwrap();
    let expected = expected.as_object().unwrap();
    assert!(expected.len() >= 42);
    let files = std::fs::read_dir(&folder).unwrap().map(|f| f.unwrap().file_name().into_string().unwrap());
    let files: BTreeSet<String> = files.filter(|f| f != "expected.json" && !f.ends_with(".rs")).collect();
    assert_eq!(files, expected.keys().cloned().collect(), "every file is in the table, and none is missing");

    for (file, wanted) in expected.iter().filter(|(file, _)| file.ends_with(".json")) {
        let answers = answer(&std::fs::read(folder.join(file)).unwrap());
        let contains = wanted["message_contains"].as_str().unwrap();
        let said = answers.iter().find(|(_, message)| message.contains(contains));
        let Some((pointer, message)) = said else { panic!("{file}: {answers:?}") };
        if let Some(nearest) = wanted["nearest"].as_str() {
            assert!(message.contains(&format!("nearest is `{nearest}`")), "{file}: {message}");
        }
        match pointer {
            Some(pointer) => assert_eq!(wanted["pointer"], pointer.as_str(), "{file}"),
            None => {
                let line = wanted["line"].as_u64().unwrap();
                assert!(message.contains(&format!("at line {line} column")), "{file}: {message}");
            }
        }
    }
}

#[test]
fn strange_bytes_are_answered() {
    for case in GENERATED.iter().filter(|case| case.name.ends_with(".json")) {
        let answers = answer(&case.bytes());
        for (_, message) in &answers {
            assert!(message.len() < 400, "{}: a message of {} bytes", case.name, message.len());
        }
        match case.fate {
            Fate::Answered => {}
            Fate::Read => assert!(answers.is_empty(), "{}: {answers:?}", case.name),
            Fate::Refused(why) => {
                assert!(answers.iter().any(|(_, message)| message.contains(why)), "{}: {answers:?}", case.name);
            }
        }
    }
}

#[test]
fn problems_are_sorted_and_counted() {
    let case = GENERATED.iter().find(|case| case.name == "many-problems.json").unwrap();
    let register: Register = serde_json::from_slice(&case.bytes()).unwrap();
    let problems = register.check().unwrap_err();
    assert_eq!(problems.len(), 101);
    assert_eq!(problems[9].pointer, "/flows/9/to");
    assert_eq!(problems[10].to_string(), "/flows/10/to: unknown party `nobody`");
    assert_eq!(problems[100].to_string(), "and 900 more");
}

#[test]
fn the_word_and_the_nearest_stand_alone() {
    let problem = small(json!({}), json!({}), json!({}), json!({"engages": "mailr"})).check().unwrap_err().remove(0);
    assert_eq!((problem.word.as_deref(), problem.nearest.as_deref()), (Some("mailr"), Some("mailer")));
    assert_eq!(problem.to_string(), "/engagements/0/engages: unknown party `mailr`; nearest is `mailer`");
}

#[test]
fn the_example_of_the_description_is_sound() {
    // The page is not part of the packaged crate.
    let Ok(page) = std::fs::read_to_string(folder("../docs/REGISTER.md")) else { return };
    let example = page.split("```json\n").nth(1).and_then(|rest| rest.split("```").next()).unwrap();
    let register: Register = serde_json::from_str(example).unwrap();
    assert_eq!(register.check(), Ok(()));
    let legs: Vec<Leg> = register.legs().collect();
    assert_eq!(legs.len(), 1);
    let transfer = &legs[0].transfer;
    assert_eq!((transfer.exporter.country, transfer.importer.country), (is(Country::NO), is(Country::US)));
    assert_eq!((transfer.exporter.role, transfer.importer.role), (Role::Controller.into(), Role::Processor.into()));
    assert_eq!(locations(&legs[0]), [Place::EEA]);
}

/// Every leg with its outcome and its codes, whatever its place.
fn judged(register: &Register) -> BTreeSet<String> {
    let law = lawful::Law::bundled();
    let report = law.on(lawful::day::parse("2026-11-22").unwrap()).register(register);
    let leg = |leg: &lawful::LegReport| {
        let verdict = serde_json::to_value(&leg.verdict).unwrap();
        let codes: Vec<&Value> = verdict["findings"].as_array().unwrap().iter().map(|f| &f["code"]).collect();
        assert!(codes.iter().all(|code| code.is_string()));
        format!("{} {} {codes:?} {}", leg.id, verdict["outcome"], verdict["valid_until"])
    };
    report.legs.iter().map(leg).collect()
}

#[test]
fn the_order_of_the_lists_decides_nothing() {
    for document in DOCUMENTS {
        let first = judged(&register(document));
        let mut whole: Value = serde_json::from_str(&source(document)).unwrap();
        for turn in 1..4 {
            for list in ["parties", "engagements", "activities", "flows", "policies"] {
                let Some(list) = whole[list].as_array_mut() else { continue };
                list.reverse();
                let by = turn % list.len().max(1);
                list.rotate_left(by);
            }
            let other: Register = serde_json::from_value(whole.clone()).unwrap();
            assert_eq!(other.check(), Ok(()));
            assert_eq!(judged(&other), first, "{document}, turn {turn}");
        }
    }
}

#[test]
fn words_in_parts_are_one_text() {
    let parts = json!({"parts": [{"text": "I et", "lines": [9]}, {"text": "abonnement", "lines": [11]}]});
    let words: Words = serde_json::from_value(parts.clone()).unwrap();
    assert_eq!(words.text, "I et abonnement");
    assert_eq!(words.lines.as_known().unwrap().iter().collect::<Vec<_>>(), [9, 11]);
    assert_eq!(serde_json::to_value(&words).unwrap(), parts);
    for wrong in [
        json!({"parts": [{"text": "alone"}]}),
        json!({"text": "a", "parts": [{"text": "b"}, {"text": "c"}]}),
        json!({"parts": [{"parts": [{"text": "b"}, {"text": "c"}]}, "d"]}),
    ] {
        serde_json::from_value::<Words>(wrong).unwrap_err();
    }
}

#[test]
fn the_record_is_checked_like_the_rest() {
    let mut whole = serde_json::to_value(small(json!({}), json!({}), json!({}), json!({}))).unwrap();
    whole["activities"] = json!([
        {"id": "a", "by": "acme", "recipients": ["mial"], "retention": [{"length": "24 months", "recipient": "acem"}]},
        {"id": "a", "by": "acme", "purposes": [{"id": "p"}, {"id": "p"}], "joint_with": ["nobody"]}
    ]);
    whole["notices"] = json!({"subprocessors": {"scope": "online"}});
    whole["agreements"] = json!([{"applies_to": ["mail", "other"], "must_be_signed_by": "acme"}]);
    let register: Register = serde_json::from_value(whole).unwrap();
    let said: Vec<String> = register.check().unwrap_err().iter().map(ToString::to_string).collect();
    assert_eq!(
        said,
        [
            "/activities/0/recipients/0: unknown engagement `mial`; nearest is `mail`",
            "/activities/0/retention/0/length: malformed length `24 months`; expected a count of days, weeks, months or \
             years, as in `P24M`",
            "/activities/0/retention/0/recipient: unknown party `acem`; nearest is `acme`",
            "/activities/1/id: identifier `a` is given twice; another activity has it",
            "/activities/1/joint_with/0: unknown party `nobody`",
            "/activities/1/purposes/1/id: identifier `p` is given twice; another purpose has it",
            "/agreements/0/applies_to/1: unknown engagement `other`",
            "/notices/subprocessors/scope: unknown service `online`",
        ]
    );
}
