//! Records in the structured formats of other people.
#![cfg(feature = "exchange")]

use lawful::exchange::{About, Format, Import, import};
use lawful::{Law, day};
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
