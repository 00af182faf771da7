//! Data flow one way: facts and law do not know each other, the verdict knows neither's meaning, and only the assessment
//! brings them together. And the core is pure: no clock, no file, no network, no global state.

use std::{fs, path::Path};

/// The code of every file of a module, or of all of them, without comments and tests; with its path.
fn sources(module: &str) -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut found = Vec::new();
    let file = root.join(format!("{module}.rs"));
    if file.is_file() {
        found.push(file);
    }
    let mut folders = vec![root.join(module)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).into_iter().flatten() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.file_name().is_some_and(|name| name != "tests.rs") {
                found.push(path);
            }
        }
    }
    assert!(!found.is_empty(), "there is no module `{module}`");
    found.sort();
    let name = |path: &Path| path.strip_prefix(&root).unwrap().display().to_string();
    found.iter().map(|path| (name(path), code(&fs::read_to_string(path).unwrap()))).collect()
}

/// The source without its comments and without the tests at its end, line for line.
fn code(source: &str) -> String {
    let source = source.split("#[cfg(test)]\nmod ").next().unwrap_or(source);
    let bare = |line: &str| match line.find("//") {
        // `//` in a text, `https://` say, is no comment; no line here has both.
        Some(at) if !line[..at].contains('"') => line[..at].to_owned(),
        _ => line.to_owned(),
    };
    source.lines().map(bare).collect::<Vec<_>>().join("\n")
}

/// The lines in which a module mentions a word that it must not, or mention a module below it.
fn mentions(module: &str, words: &[&str]) -> Vec<String> {
    let mut found = Vec::new();
    for (file, code) in sources(module) {
        for (number, line) in code.lines().enumerate() {
            for word in words.iter().filter(|word| holds(line, word)) {
                found.push(format!("src/{file}:{}: `{module}` must not mention `{word}`: {}", number + 1, line.trim()));
            }
        }
    }
    found
}

/// Whether a line holds a word that is not the beginning or end of a longer one.
fn holds(line: &str, word: &str) -> bool {
    let part_of_name = |c: char| c.is_alphanumeric() || c == '_';
    line.match_indices(word)
        .any(|(at, _)| !line[..at].ends_with(part_of_name) && !line[at + word.len()..].starts_with(part_of_name))
}

#[test]
fn the_arrow_points_one_way() {
    // What each module must not know: the modules after it in the flow, and for facts and law each other.
    const UPPER: [&str; 4] = ["crate::assess", "crate::timeline", "crate::change", "crate::wire"];
    const LOWER: [&str; 9] = ["place", "day", "words", "nearest", "regime", "digest", "facts", "law", "verdict"];
    let mut wrong = Vec::new();
    for module in LOWER {
        wrong.extend(mentions(module, &UPPER));
    }
    wrong.extend(mentions("facts", &["crate::law", "crate::verdict"]));
    wrong.extend(mentions("law", &["crate::facts", "crate::verdict"]));
    for module in ["place", "day", "words", "nearest", "regime", "digest"] {
        wrong.extend(mentions(module, &["crate::law", "crate::verdict"]));
    }
    wrong.extend(mentions("assess", &["crate::wire"]));
    wrong.extend(mentions("timeline", &["crate::wire"]));
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn the_core_is_pure() {
    const IMPURE: [&str; 10] = [
        "std::time",
        "SystemTime",
        "Instant::now",
        "std::fs",
        "std::env",
        "std::net",
        "std::process",
        "std::thread",
        "static mut",
        "unsafe",
    ];
    let wrong: Vec<String> =
        mentions("", &IMPURE).into_iter().map(|line| line.replace("`` must", "the core must")).collect();
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn comments_are_no_code_and_words_are_whole() {
    assert_eq!(
        code("let a; // crate::law\n/// crate::law\nlet b = \"https://a\";"),
        "let a; \n\nlet b = \"https://a\";"
    );
    assert!(holds("use crate::law::Law;", "crate::law") && holds("use crate::law;", "crate::law"));
    assert!(!holds("use crate::lawful;", "crate::law") && !holds("#![forbid(unsafe_code)]", "unsafe"));
}
