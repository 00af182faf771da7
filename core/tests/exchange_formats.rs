//! Records in the structured formats of other people.
#![cfg(feature = "exchange")]

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
    let sources = [("tilt-corpus", Format::Tilt, "json")];
    println!(
        "{:<18} {:>5} {:>9} {:>7} {:>10} {:>7}  legs by outcome",
        "source", "files", "documents", "pieces", "understood", "losses"
    );
    for (source, format, extension) in sources {
        let mut sum = Sum::default();
        for path in files(&Path::new(&folder).join(source)) {
            if path.extension().is_none_or(|end| end != extension) {
                continue;
            }
            sum.files += 1;
            let text = std::fs::read_to_string(&path).unwrap();
            for read in read(&text, format, &mut sum) {
                sum.take(&read);
                assert_eq!(
                    wrong(&schema, &paper(&read.register, Paper::Tilt)),
                    Vec::<String>::new(),
                    "{}",
                    path.display()
                );
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
const OWN: &[(&str, Format)] = &[("tilt/notice.json", Format::Tilt)];

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
