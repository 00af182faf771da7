//! Other people's records in.
#![cfg(feature = "exchange")]

use lawful::exchange::{About, Format, Import, import};
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

fn read(path: &Path, text: &str) -> Option<Import> {
    let name = path.file_name()?.to_str()?;
    if name.starts_with("PROVENANCE") || name.starts_with("LICENSE") {
        return None;
    }
    let format = match path.extension()?.to_str()? {
        "md" => Format::Markdown,
        "csv" => Format::Csv,
        "tsv" => Format::Tsv,
        "txt" => Format::Text,
        _ => return None,
    };
    let read = import(text, format, &About::new("document"));
    Some(read.unwrap_or_else(|problems| panic!("{}: {problems:?}", path.display())))
}

/// Words of a text that are neither in the register nor in the loss report. The keys of front matter are none of the text's.
fn dropped(text: &str, import: &Import) -> Vec<String> {
    let register = serde_json::to_string(&import.register).unwrap();
    let losses = import.losses.iter().map(|loss| format!("{} {} ", loss.place, loss.text));
    let kept = format!("{register} {}", losses.collect::<String>()).to_lowercase();
    let words = text.split(|sign: char| !sign.is_alphanumeric()).filter(|word| word.chars().count() > 3);
    let mut gone: Vec<String> = words.map(str::to_lowercase).filter(|word| !kept.contains(word)).collect();
    gone.retain(|word| !["title", "description"].contains(&word.as_str()));
    gone.sort();
    gone.dedup();
    gone
}

/// What there is to say of the documents of one folder.
#[derive(Default)]
struct Sum {
    files: usize,
    read: u32,
    understood: u32,
    /// Pieces of prose, of lists and of tables that are about something else.
    other: u32,
    legs: usize,
    outcomes: std::collections::BTreeMap<String, usize>,
}

/// Reasons for a loss that say of a piece that it belongs to no list of recipients or activities.
const OTHER: [&str; 4] = [
    "the heading says of these that they are planned, or past",
    "prose is not interpreted",
    "no list of recipients or activities",
    "no column of this table is one of recipients or activities",
];

fn show(path: &Path, import: &Import) {
    println!("== {}", path.display());
    for loss in &import.losses {
        let words = loss.text.chars().take(90).collect::<String>();
        println!("  {}: [{}] {words} -- {}", loss.line, loss.place, loss.why);
    }
}

/// With `LAWFUL_REALDATA=DIR`: every importer over a folder of real documents. Nothing crashes, and every piece is either
/// in the register or in the loss report.
#[test]
fn real_documents_are_read_without_loss() {
    let Some(folder) = std::env::var_os("LAWFUL_REALDATA") else {
        println!("LAWFUL_REALDATA is not set: no real documents are read");
        return;
    };
    let law = lawful::Law::bundled();
    let day = law.on(lawful::day::parse("2026-11-22").unwrap());
    let mut sources: std::collections::BTreeMap<String, Sum> = Default::default();
    for path in files(Path::new(&folder)) {
        let Ok(text) = std::fs::read_to_string(&path) else { continue };
        let Some(import) = read(&path, &text) else { continue };
        if std::env::var_os("LAWFUL_SHOW").is_some() {
            show(&path, &import);
        }
        let source = path.parent().unwrap().file_name().unwrap().to_string_lossy().into_owned();
        let sum = sources.entry(source).or_default();
        sum.files += 1;
        sum.read += import.cells.read;
        sum.understood += import.cells.understood;
        // A paragraph has a loss for each of its sentences, and is one piece.
        let others = import.losses.iter().filter(|loss| OTHER.contains(&loss.why.as_str()));
        let piece = |loss: &lawful::exchange::Loss| match loss.place.as_str() {
            "prose" => (loss.line, String::new()),
            place => (loss.line, format!("{place} {}", loss.text)),
        };
        let others: std::collections::BTreeSet<_> = others.map(piece).collect();
        sum.other += u32::try_from(others.len()).unwrap();
        sum.legs += import.register.legs().count();
        for (_, outcome) in day.outcomes(&import.register) {
            *sum.outcomes.entry(outcome.as_str().to_owned()).or_default() += 1;
        }
        let gone = dropped(&text, &import);
        assert!(gone.is_empty(), "{}: neither in the register nor in the loss report: {gone:?}", path.display());
    }
    println!(
        "{:<30} {:>5} {:>7} {:>11} {:>9} {:>5}  verdicts",
        "source", "files", "pieces", "understood", "of lists", "legs"
    );
    for (source, sum) in &sources {
        let share = |of: u32| 100.0 * f64::from(sum.understood) / f64::from(of.max(1));
        let lists = sum.read.saturating_sub(sum.other);
        println!(
            "{source:<30} {:>5} {:>7} {:>10.0}% {:>8.0}% {:>5}  {:?}",
            sum.files,
            sum.read,
            share(sum.read),
            share(lists),
            sum.legs,
            sum.outcomes
        );
    }
}
