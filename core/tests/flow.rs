//! Who may know whom: data go from the facts and the law to the verdict, and never back.

use std::fs;
use std::path::{Path, PathBuf};

/// The rooms from the ground up; those of one floor may know each other.
const FLOORS: [&[&str]; 5] = [
    &["place", "day", "regime", "words", "nearest", "error", "digest", "graph"],
    &["facts", "law"],
    &["verdict"],
    &["assess", "timeline", "explain", "change"],
    &["wire"],
];

/// What is known upwards all the same: the reader of a word, which stands with the facts and knows only `Word`.
const EXCEPT: &str = "crate::facts::fact::";

fn sources(path: &Path, found: &mut Vec<PathBuf>) {
    if path.is_dir() {
        for entry in fs::read_dir(path).unwrap() {
            sources(&entry.unwrap().path(), found);
        }
    } else if path.extension().is_some_and(|extension| extension == "rs") {
        found.push(path.to_owned());
    }
}

/// The code of a room, without comments: documentation may point anywhere.
fn code_of(room: &str) -> String {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    for path in [source.join(room), source.join(room).with_extension("rs")] {
        if path.exists() {
            sources(&path, &mut files);
        }
    }
    assert!(!files.is_empty(), "there is no room `{room}`");
    let texts = files.iter().map(|file| fs::read_to_string(file).unwrap());
    let is_code = |line: &&str| !line.trim_start().starts_with("//");
    texts.map(|text| text.lines().filter(is_code).collect::<Vec<_>>().join("\n").replace(EXCEPT, "")).collect()
}

#[test]
fn nobody_knows_a_room_above() {
    for (height, floor) in FLOORS.iter().enumerate() {
        for room in *floor {
            let code = code_of(room);
            for above in FLOORS[height + 1..].iter().copied().flatten() {
                assert!(!code.contains(&format!("crate::{above}::")), "`{room}` must not know `{above}`");
            }
        }
    }
}

#[test]
fn facts_and_law_do_not_know_each_other() {
    assert!(!code_of("facts").contains("crate::law") && !code_of("facts").contains("crate::Law"));
    assert!(!code_of("law").contains("crate::facts"));
}
