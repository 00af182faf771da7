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

/// With `LAWFUL_REALDATA=DIR`: every importer over a folder of real documents. Nothing crashes, and every piece is either
/// in the register or in the loss report.
#[test]
fn real_documents_are_read_without_loss() {
    let Some(folder) = std::env::var_os("LAWFUL_REALDATA") else {
        println!("LAWFUL_REALDATA is not set: no real documents are read");
        return;
    };
    let mut sources: std::collections::BTreeMap<String, (u32, u32, usize, usize)> = Default::default();
    for path in files(Path::new(&folder)) {
        let Ok(text) = std::fs::read_to_string(&path) else { continue };
        let Some(import) = read(&path, &text) else { continue };
        let source = path.parent().unwrap().file_name().unwrap().to_string_lossy().into_owned();
        if std::env::var_os("LAWFUL_SHOW").is_some() {
            println!("== {}", path.display());
            for loss in &import.losses {
                println!(
                    "  {}: [{}] {} -- {}",
                    loss.line,
                    loss.place,
                    loss.text.chars().take(90).collect::<String>(),
                    loss.why
                );
            }
        }
        let sum = sources.entry(source).or_default();
        sum.0 += import.cells.read;
        sum.1 += import.cells.understood;
        sum.2 += import.register.legs().count();
        sum.3 += 1;
    }
    println!("{:<30} {:>6} {:>8} {:>10} {:>5}", "source", "files", "pieces", "understood", "legs");
    for (source, (pieces, understood, legs, files)) in sources {
        println!(
            "{source:<30} {files:>6} {pieces:>8} {:>9.0}% {legs:>5}",
            100.0 * f64::from(understood) / f64::from(pieces.max(1))
        );
    }
}
