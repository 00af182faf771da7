//! Turns the law files in `law/` into constant tables, or refuses them with the reason.

#![allow(
    dead_code,
    unused_imports,
    reason = "the modules shared with the library have more in them than is needed here"
)]

#[path = "src/law/book/mod.rs"]
mod book;
#[path = "build/canonical.rs"]
mod canonical;
#[path = "build/compile.rs"]
mod compile;
#[path = "src/day.rs"]
mod day;
#[path = "src/digest.rs"]
mod digest;
#[path = "build/emit.rs"]
mod emit;
#[path = "build/file.rs"]
mod file;
#[path = "build/lang.rs"]
mod lang;
#[path = "src/lang/read.rs"]
mod lang_read;
#[path = "build/lines.rs"]
mod lines;
#[path = "src/nearest.rs"]
mod nearest;
#[path = "build/place.rs"]
mod place;
#[path = "build/read.rs"]
mod read;
#[path = "build/records.rs"]
mod records;
#[path = "src/regime.rs"]
mod regime;

use std::error::Error;
use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() -> Result<(), Box<dyn Error>> {
    for path in [
        "build.rs",
        "build",
        "law",
        "src/law/book",
        "src/day.rs",
        "src/digest.rs",
        "src/lang/read.rs",
        "src/nearest.rs",
        "src/regime.rs",
    ] {
        println!("cargo::rerun-if-changed={path}");
    }
    let files = law_files(&Path::new(&env::var("CARGO_MANIFEST_DIR")?).join("law"))?;
    let tables = read::read(&files).unwrap_or_else(|problems| {
        for problem in &problems {
            println!("cargo::error=law/{problem}");
        }
        eprintln!("{} problems in the law files", problems.len());
        std::process::exit(1);
    });
    let out = PathBuf::from(env::var("OUT_DIR")?);
    fs::write(out.join("law_tables.rs"), emit::emit(&tables))?;
    if env::var_os("CARGO_FEATURE_LANG_BUNDLED").is_some() {
        println!("cargo::rerun-if-changed=lang");
        fs::write(out.join("lang_tables.rs"), lang::emit(&Path::new(&env::var("CARGO_MANIFEST_DIR")?).join("lang"))?)?;
    }
    Ok(())
}

/// Name and content of every law file, in the order of names.
fn law_files(folder: &Path) -> Result<Vec<(String, String)>, Box<dyn Error>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "toml") {
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            files.push((name, fs::read_to_string(&path)?));
        }
    }
    files.sort();
    Ok(files)
}
