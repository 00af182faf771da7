//! Records in the structured formats of other people.
#![cfg(feature = "dpv")]

use lawful::exchange::export::{Options, Paper, export};
use lawful::exchange::{About, Format, Import, import};
use lawful::facts::Register;
use lawful::{Law, day};
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// The documents under a folder, in the order of their paths.
fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut entries: Vec<PathBuf> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    entries.sort();
    for entry in entries {
        if entry.is_dir() { found.extend(files(&entry)) } else { found.push(entry) }
    }
    found
}

/// A paper of a register, as the law of a day sees it.
fn paper(register: &Register, paper: Paper) -> String {
    let law = Law::bundled();
    let on = law.on(day::parse("2026-11-01").unwrap());
    export(register, &on, paper, &Options::default()).unwrap().text().unwrap().to_owned()
}

/// The schema of TILT, <https://github.com/Transparency-Information-Language/schema>, with every format asserted.
fn tilt_schema() -> jsonschema::Validator {
    let schema: Value = serde_json::from_str(include_str!("data/exchange/tilt/schema.json")).unwrap();
    jsonschema::options().should_validate_formats(true).build(&schema).unwrap()
}

/// What is wrong with a document.
fn wrong(schema: &jsonschema::Validator, document: &str) -> Vec<String> {
    let document: Value = serde_json::from_str(document).unwrap();
    schema.iter_errors(&document).map(|error| format!("{}: {error}", error.instance_path())).collect()
}

/// YAML as JSON: the core takes JSON alone. `NO` stays a country.
fn json_of_yaml(text: &str) -> String {
    let options = serde_saphyr::options! { strict_booleans: true };
    serde_saphyr::from_str_with_options::<Value>(text, options).unwrap().to_string()
}

/// A register without the lines of its document, and with its statements in order.
fn plain(register: &Register) -> Value {
    fn strip(value: &mut Value) {
        match value {
            Value::Object(entries) => {
                entries.remove("lines");
                entries.values_mut().for_each(strip);
                if let (1, Some(text)) = (entries.len(), entries.get("text").cloned()) {
                    *value = text;
                }
            }
            Value::Array(items) => items.iter_mut().for_each(strip),
            _ => {}
        }
    }
    let mut value = serde_json::to_value(register).unwrap();
    strip(&mut value);
    if let Some(all) = value.get_mut("statements").and_then(Value::as_array_mut) {
        all.sort_by_key(ToString::to_string);
    }
    value
}

/// The sum over the documents of a source.
#[derive(Default)]
struct Sum {
    files: u32,
    documents: u32,
    refused: Vec<String>,
    pieces: u32,
    understood: u32,
    losses: usize,
    outcomes: BTreeMap<String, usize>,
}

impl Sum {
    fn take(&mut self, read: &Import) {
        self.documents += 1;
        self.pieces += read.cells.read;
        self.understood += read.cells.understood;
        self.losses += read.losses.len();
        // Every piece is understood or lost; a piece that is lost in parts has a loss for each.
        let lost = read.cells.read - read.cells.understood;
        assert!(read.losses.len() >= lost as usize, "a piece is neither understood nor lost");
        assert!(lost > 0 || read.losses.is_empty(), "a loss of no piece");
        let law = Law::bundled();
        let on = law.on(day::parse("2026-11-01").unwrap());
        let report = on.register(&read.register);
        for leg in &report.legs {
            *self.outcomes.entry(leg.verdict.outcome.to_string()).or_default() += 1;
            if std::env::var_os("LAWFUL_SHOW").is_some() {
                println!("  leg {}: {} on {:?}", leg.id, leg.verdict.outcome, leg.verdict.ground);
            }
        }
    }
}

/// A file of a list of documents is read document by document.
fn read(text: &str, format: Format, sum: &mut Sum) -> Vec<Import> {
    let mut about = About::new("document");
    match import(text, format, &about) {
        Ok(read) => vec![read],
        Err(problems) if problems[0].message.starts_with("a list of ") => {
            let mut all = Vec::new();
            for at in 0.. {
                about.part = Some(format!("/{at}"));
                match import(text, format, &about) {
                    Ok(read) => all.push(read),
                    Err(problems) if problems[0].message.starts_with("there is nothing at") => break,
                    Err(problems) => panic!("{problems:?}"),
                }
            }
            all
        }
        Err(problems) => {
            sum.refused.push(problems[0].message.clone());
            Vec::new()
        }
    }
}

/// With `LAWFUL_REALDATA=DIR`: every document of the structured formats. Nothing crashes, and every value is either in the
/// register or in the loss report.
#[test]
fn real_documents_of_structured_formats_are_read() {
    let Some(folder) = std::env::var_os("LAWFUL_REALDATA") else {
        println!("LAWFUL_REALDATA is not set: no real documents are read");
        return;
    };
    let schema = tilt_schema();
    let sources = [
        ("tilt-corpus", Format::Tilt, &["json"][..]),
        ("fides-manifests", Format::Fides, &["yml", "json"]),
        ("dpv-examples", Format::DpvTurtle, &["ttl"]),
        // No records of any of these formats: all loss, whatever they are taken for.
        ("cnil-pia", Format::Tilt, &["json"]),
        ("dativo-talon", Format::Fides, &["json"]),
    ];
    println!(
        "{:<18} {:>5} {:>9} {:>7} {:>10} {:>7}  legs by outcome",
        "source", "files", "documents", "pieces", "understood", "losses"
    );
    for (source, format, extensions) in sources {
        let mut sum = Sum::default();
        for path in files(&Path::new(&folder).join(source)) {
            let end = path.extension().and_then(|end| end.to_str()).unwrap_or_default();
            if !extensions.contains(&end) {
                continue;
            }
            sum.files += 1;
            let text = std::fs::read_to_string(&path).unwrap();
            let text = if end == "yml" { json_of_yaml(&text) } else { text };
            for read in read(&text, format, &mut sum) {
                sum.take(&read);
                assert_eq!(
                    wrong(&schema, &paper(&read.register, Paper::Tilt)),
                    Vec::<String>::new(),
                    "{}",
                    path.display()
                );
                if format == Format::Fides {
                    let out = paper(&read.register, Paper::Fides);
                    let again = import(&out, Format::Fides, &About::new("document")).unwrap();
                    // That the officer is reached by mail cannot be said without the address.
                    let mut expected = plain(&read.register);
                    for contact in expected["contacts"].as_array_mut().into_iter().flatten() {
                        contact.as_object_mut().unwrap().remove("channel");
                    }
                    if expected["contacts"].is_null() {
                        expected.as_object_mut().unwrap().remove("contacts");
                    }
                    assert_eq!(plain(&again.register), expected, "{}", path.display());
                }
                if std::env::var_os("LAWFUL_SHOW").is_some() {
                    println!("== {}", path.display());
                    for loss in &read.losses {
                        let text: String = loss.text.chars().take(90).collect();
                        println!("  {}: {} [{}] {text} -- {}", loss.line, loss.pointer, loss.place, loss.why);
                    }
                }
            }
        }
        println!(
            "{source:<18} {:>5} {:>9} {:>7} {:>9.1}% {:>7}  {:?}",
            sum.files,
            sum.documents,
            sum.pieces,
            100.0 * f64::from(sum.understood) / f64::from(sum.pieces.max(1)),
            sum.losses,
            sum.outcomes
        );
        assert_eq!(sum.refused, Vec::<String>::new(), "{source}");
        assert!(sum.files > 0, "{source} is empty");
    }
}

/// The documents of this project's own, each beside the register and the losses that are expected of it.
const OWN: &[(&str, Format)] = &[
    ("tilt/notice.json", Format::Tilt),
    ("fides/manifest.json", Format::Fides),
    ("dpv/process.ttl", Format::DpvTurtle),
    ("ciso/answers.json", Format::CisoAssistant),
    ("ciso/dump.json", Format::CisoAssistant),
];

fn data(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/exchange").join(name)
}

/// An own document, read.
fn own(name: &str, format: Format) -> Import {
    let text = std::fs::read_to_string(data(name)).unwrap();
    import(&text, format, &About::new("own")).unwrap_or_else(|problems| panic!("{name}: {problems:?}"))
}

/// Compares with a file; `LAWFUL_BLESS=1` writes it, to be read before it is kept.
fn compare(name: &str, found: &impl serde::Serialize) {
    let found = serde_json::to_string_pretty(found).unwrap() + "\n";
    let file = data(name);
    if std::env::var_os("LAWFUL_BLESS").is_some() {
        std::fs::write(&file, &found).unwrap();
    }
    let expected = std::fs::read_to_string(&file).unwrap_or_default();
    assert!(found == expected, "{name} differs; found\n{found}");
}

#[test]
fn own_documents_make_the_registers_that_were_checked_by_hand() {
    for (name, format) in OWN {
        let read = own(name, *format);
        let stem = name.rsplit_once('.').unwrap().0;
        compare(&format!("{stem}.register.json"), &read.register);
        compare(&format!("{stem}.losses.json"), &serde_json::json!({"cells": read.cells, "losses": read.losses}));
    }
}

/// The legs of a register, without the lines and without the words on the places.
fn legs(register: &Register) -> Vec<(String, Value)> {
    register.legs().map(|leg| (leg.to, serde_json::to_value(&leg.transfer).unwrap())).collect()
}

#[test]
fn a_notice_goes_out_as_it_came_in() {
    let schema = tilt_schema();
    let first = own("tilt/notice.json", Format::Tilt).register;
    let out = paper(&first, Paper::Tilt);
    assert_eq!(wrong(&schema, &out), Vec::<String>::new());
    compare("tilt/notice.out.json", &serde_json::from_str::<Value>(&out).unwrap());
    let second = import(&out, Format::Tilt, &About::new("own")).unwrap();
    // What the document marks as not known is no value, and nothing comes of it.
    let lost: Vec<&str> = second.losses.iter().map(|loss| loss.pointer.as_str()).collect();
    assert!(lost.iter().all(|at| at.starts_with("/meta/") || at.ends_with("/_id")), "{lost:?}");
    let second = second.register;
    let mut expected = legs(&first);
    // A transfer to a country that is not named, on a ground that is not named, has no place in TILT.
    expected.retain(|(to, _)| to != "recipients-in-a-third-country");
    assert_eq!(legs(&second), expected);
    let count = |register: &Register| {
        let known = |list: Option<usize>| list.unwrap_or_default();
        [
            known(register.activities.as_known().map(Vec::len)),
            known(register.rights.as_known().map(Vec::len)),
            known(register.contacts.as_known().map(Vec::len)),
            known(register.authorities.as_known().map(Vec::len)),
        ]
    };
    assert_eq!(count(&second), count(&first));
    // And the next time round nothing changes at all.
    assert_eq!(
        paper(&second, Paper::Tilt),
        paper(&import(&paper(&second, Paper::Tilt), Format::Tilt, &About::new("own")).unwrap().register, Paper::Tilt)
    );
}

#[test]
fn a_manifest_goes_out_as_it_came_in() {
    let first = own("fides/manifest.json", Format::Fides).register;
    let out = paper(&first, Paper::Fides);
    compare("fides/manifest.out.json", &serde_json::from_str::<Value>(&out).unwrap());
    let second = import(&out, Format::Fides, &About::new("own")).unwrap();
    // What a manifest cannot say: cookies of no declaration, a contact without its address, a basis of no word of its own.
    let mut expected = plain(&first);
    assert!(expected.as_object_mut().unwrap().remove("cookies").is_some());
    assert_eq!(expected["contacts"].as_array_mut().unwrap().pop().unwrap()["channel"], "email");
    let purpose = &mut expected["activities"][2]["purposes"][0];
    assert_eq!(purpose.as_object_mut().unwrap().remove("bases").unwrap()[0]["words"], "Because");
    assert_eq!(plain(&second.register), expected);
    assert_eq!(paper(&second.register, Paper::Fides), out);
}

#[test]
fn legs_go_out_in_dpv_and_come_back() {
    let first = own("dpv/process.ttl", Format::DpvTurtle).register;
    let out = paper(&first, Paper::DpvJsonLd);
    compare("dpv/process.out.json", &serde_json::from_str::<Value>(&out).unwrap());
    let second = import(&out, Format::DpvJsonLd, &About::new("own")).unwrap();
    let told = |register: &Register| {
        let told = |leg: lawful::facts::Leg| {
            let facts = serde_json::to_value(&leg.transfer).unwrap();
            let kinds =
                facts["tools"].as_array().into_iter().flatten().map(|tool| tool["kind"].clone()).collect::<Vec<_>>();
            (
                leg.to,
                facts["exporter"]["country"].clone(),
                facts["importer"]["country"].clone(),
                kinds,
                facts["derogations"].clone(),
            )
        };
        register.legs().map(told).collect::<Vec<_>>()
    };
    let mut expected = told(&first);
    let mut found = told(&second.register);
    expected.sort_by_key(|leg| leg.0.clone());
    found.sort_by_key(|leg| leg.0.clone());
    assert_eq!(found, expected);
    // The register of the example is judged; its articles have names.
    let plandisc: Register = serde_json::from_str(include_str!("../examples/registers/plandisc.json")).unwrap();
    let out = paper(&plandisc, Paper::DpvJsonLd);
    for name in [
        "dpv:LawfulnessUnknown",
        "https://w3id.org/dpv/legal/eu/gdpr#A46-2-b",
        "http://data.europa.eu/eli/reg/2016/679/art_44/oj",
    ] {
        assert!(out.contains(name), "{name} is not in\n{out}");
    }
    let read = import(&out, Format::DpvJsonLd, &About::new("own")).unwrap();
    // DPV states the places of an entity, not of an engagement: the same recipients in the same countries.
    let countries = |register: &Register| {
        let name = |id: &str| {
            let parties = serde_json::to_value(&register.parties).unwrap();
            let party = parties.as_array().unwrap().iter().find(|party| party["id"] == id).unwrap();
            party["name"]["written"].clone().to_string()
        };
        let legs = register
            .legs()
            .map(|leg| (name(&leg.to), leg.transfer.importer.country.as_known().map(ToString::to_string)));
        legs.filter(|(_, country)| country.is_some()).collect::<std::collections::BTreeSet<_>>()
    };
    assert_eq!(countries(&read.register), countries(&plandisc));
}

/// The registers of the examples, which came from none of these formats, go out in all that are written.
#[test]
fn every_example_goes_out() {
    let schema = tilt_schema();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/registers");
    let mut seen = 0;
    for path in files(&folder) {
        let register: Register = serde_json::from_str(&std::fs::read_to_string(&path).unwrap()).unwrap();
        let tilt = paper(&register, Paper::Tilt);
        assert_eq!(wrong(&schema, &tilt), Vec::<String>::new(), "{}", path.display());
        for (format, text) in [
            (Format::Tilt, tilt),
            (Format::Fides, paper(&register, Paper::Fides)),
            (Format::DpvJsonLd, paper(&register, Paper::DpvJsonLd)),
        ] {
            let read = import(&text, format, &About::new("own")).unwrap_or_else(|problems| panic!("{problems:?}"));
            // No recipient in a country is added on the way, and none is lost that has a name and one country.
            let countries = |register: &Register| {
                let named = |leg: lawful::facts::Leg| {
                    let party = register
                        .parties
                        .as_known()?
                        .iter()
                        .find(|party| party.id.as_known().is_some_and(|id| **id == *leg.to))?;
                    let country = leg.transfer.importer.country.as_known()?.country()?;
                    Some((party.name.written.as_known()?.clone(), country))
                };
                register.legs().filter_map(named).collect::<std::collections::BTreeSet<_>>()
            };
            let (before, after) = (countries(&register), countries(&read.register));
            let added: Vec<_> = after.difference(&before).collect();
            assert!(added.is_empty(), "{} as {format} adds {added:?}", path.display());
            if format == Format::DpvJsonLd {
                assert_eq!(after, before, "{}", path.display());
            }
        }
        seen += 1;
    }
    assert_eq!(seen, 5);
}
