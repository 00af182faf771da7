//! The list of rules against the sources, against the proof of every vector, and `docs/RULES.md` against the list.
#![cfg(feature = "wire")]

mod support;

use lawful::{Code, Law, Regime, Rule, rules, wire};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use support::strings;

fn at(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

fn files(folder: &str, extension: &str) -> Vec<(String, String)> {
    let mut files: Vec<_> = fs::read_dir(at(folder))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|e| e == extension))
        .map(|path| (path.file_name().unwrap().to_string_lossy().into_owned(), fs::read_to_string(&path).unwrap()))
        .collect();
    files.sort();
    files
}

/// The name of a rule at the head of the arguments of a call, as a string or, for the macros that make one of a field,
/// as a word. At most `skipped` arguments that are words stand before it.
fn name_in_call(arguments: &str, skipped: usize, as_word: bool) -> Option<&str> {
    let mut rest = arguments.trim_start();
    for _ in 0..=skipped {
        if let Some(name) = rest.strip_prefix('"') {
            return name.split('"').next();
        }
        let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '_')?;
        let after = rest[end..].trim_start();
        if as_word && (after.starts_with(')') || (end > 4 && after.starts_with(','))) {
            return Some(&rest[..end]);
        }
        rest = after.strip_prefix(',')?.trim_start();
    }
    None
}

/// The names of rules that a source file gives to nodes of the proof.
fn names_in(source: &str) -> BTreeSet<&str> {
    const CALLS: [(&str, usize, bool); 22] = [
        ("rule: ", 0, false),
        ("const RULE: &str = ", 0, false),
        ("Inner::new(", 0, false),
        ("Leaf::plain(", 0, false),
        ("Leaf::reads(", 0, false),
        ("holds(", 1, false),
        ("holds_or(", 1, false),
        ("not_or(", 1, false),
        ("is_one_of(", 1, false),
        ("has_measure(", 1, false),
        ("has_either(", 1, false),
        ("is_feature(", 1, false),
        ("where_due(", 1, false),
        ("where_defaulted(", 1, false),
        ("where_from_person(", 2, false),
        ("where_from_others(", 2, false),
        ("holds_all(", 1, false),
        ("is_right_stated(", 1, false),
        ("member!(", 1, false),
        ("feature!(", 0, true),
        ("condition!(t, item, ", 0, true),
        ("condition!(", 0, true),
    ];
    let mut names = BTreeSet::new();
    for (call, skipped, as_word) in CALLS {
        for (start, _) in source.match_indices(call) {
            let name = name_in_call(&source[start + call.len()..], skipped, as_word);
            names.extend(name.filter(|name| !matches!(*name, "item" | "t")));
        }
    }
    names
}

#[test]
fn the_list_has_exactly_the_rules_of_the_sources() {
    let of_record = files("src/assess/record", "rs").into_iter().map(|(name, text)| (format!("record/{name}"), text));
    let sources: Vec<_> = files("src/assess", "rs").into_iter().chain(of_record).collect();
    let mut wrong = Vec::new();
    let mut listed: BTreeSet<&str> = BTreeSet::new();
    for rule in rules() {
        listed.insert(rule.name);
        match sources.iter().find(|(file, _)| file == rule.file) {
            Some((_, source)) if names_in(source).contains(rule.name) => {
                let absent = rule.codes.iter().filter(|code| !source.contains(&format!("\"{code}\"")));
                wrong.extend(
                    absent.map(|code| format!("`{}` lists {code}, which {} never reports", rule.name, rule.file)),
                );
            }
            _ => wrong.push(format!("`{}` is not in {}", rule.name, rule.file)),
        }
    }
    for (file, source) in &sources {
        wrong.extend(names_in(source).difference(&listed).map(|name| format!("`{name}` of {file} is not listed")));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_rule_is_listed_once_and_cites_what_exists() {
    let mut seen = BTreeSet::new();
    for rule in rules() {
        assert!(seen.insert((rule.name, rule.file)), "`{}` of {} is listed twice", rule.name, rule.file);
        assert!(rule.decides.ends_with('.') && rule.decides.len() > 20, "`{}` decides what?", rule.name);
        for code in rule.codes {
            assert!(Code::named(code).is_some(), "`{}` reports {code}, which is in no catalogue", rule.name);
        }
        assert!(rule.codes.is_sorted(), "the codes of `{}` are out of order", rule.name);
    }
}

/// The questions whose answers have no proof.
const NO_PROOF: [&str; 3] = ["sub-processor", "sub-processor-change", "register-change"];

/// Every question of the vectors that yields a proof, and every transfer inside a chain as a question of its own.
fn questions() -> Vec<Value> {
    let ask = |regime, to, more: Value| {
        let mut facts = json!({"exporter.country": "GB", "importer": {"country": to, "role": "processor"}});
        facts.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        json!({"question": "transfer", "as_of": "2026-11-22", "regime": regime, "facts": facts})
    };
    let mut questions = vec![
        // Svalbard and Jan Mayen share a code, and a decision of the United Kingdom covers one of them at most.
        ask("uk-gdpr", "SJ", json!({})),
        ask("uk-gdpr", "IN", json!({"derogations": [{"point": null}]})),
    ];
    for (_, vector) in support::vectors() {
        let ask = |kind: &str, day: &Value, facts: &Value| {
            let mut question = json!({"question": kind, "as_of": day, "facts": facts});
            for key in ["regime", "overlay"] {
                if let Some(value) = vector.get(key) {
                    question[key] = value.clone();
                }
            }
            question
        };
        let facts = &vector["facts"];
        match vector["question"].as_str().unwrap() {
            kind @ ("transfer" | "impact") => questions.push(ask(kind, &vector["as_of"], facts)),
            "lawful-periods" => {
                questions.extend([&vector["as_of"], &vector["from"]].map(|d| ask("transfer", d, facts)))
            }
            "chain" => {
                let edges = facts["edges"].as_array().into_iter().flatten();
                let legs = edges.filter_map(|edge| edge.get("transfer"));
                questions.extend(legs.map(|leg| ask("transfer", &vector["as_of"], leg)));
            }
            kind if !NO_PROOF.contains(&kind) => questions.push(ask(kind, &vector["as_of"], facts)),
            _ => {}
        }
    }
    questions
}

/// Calls `visit` with every node of every proof of an answer.
fn walk(value: &Value, visit: &mut impl FnMut(&Value)) {
    match value {
        Value::Object(fields) => {
            if fields.contains_key("rule") {
                visit(value);
            }
            fields.values().for_each(|child| walk(child, visit));
        }
        Value::Array(items) => items.iter().for_each(|item| walk(item, visit)),
        _ => {}
    }
}

#[test]
fn every_rule_and_code_of_a_proof_is_listed() {
    let law = Law::bundled();
    let mut met: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    // A code that a rule lists is reported by it, by a step of it, or for all its steps by the rule above.
    let mut reported: BTreeSet<(String, String)> = BTreeSet::new();
    let mut wrong = BTreeSet::new();
    for question in questions() {
        let answer: Value = serde_json::from_str(&wire::answer(&law, question.to_string().as_bytes())).unwrap();
        walk(&answer, &mut |node| {
            let name = node["rule"].as_str().unwrap();
            met.entry(name.to_owned()).or_default().insert(node["value"].as_str().unwrap().to_owned());
            let of_name: Vec<&Rule> = rules().filter(|rule| rule.name == name).collect();
            if of_name.is_empty() {
                wrong.insert(format!("`{name}` is not listed"));
            }
            let below = node["children"].as_array().into_iter().flatten();
            for (above, below) in below.map(|below| (node, below)).chain([(node, node)]) {
                for (one, other) in [(above, below), (below, above)] {
                    let codes = strings(&other["codes"]);
                    reported.extend(codes.into_iter().map(|code| (one["rule"].as_str().unwrap().to_owned(), code)));
                }
            }
            for code in node["codes"].as_array().into_iter().flatten().filter_map(Value::as_str) {
                if !of_name.iter().any(|rule| rule.codes.contains(&code)) {
                    wrong.insert(format!("`{name}` reports {code}, which is not listed for it"));
                }
            }
        });
    }
    assert!(wrong.is_empty(), "{}", wrong.into_iter().collect::<Vec<_>>().join("\n"));

    // What no vector meets is printed, for whoever writes the next one: `cargo test --test rules -- --nocapture`.
    let in_a_proof = |rule: &&Rule| !matches!(rule.file, "subprocessor.rs" | "chain.rs");
    let mut never = Vec::new();
    for rule in rules().filter(in_a_proof) {
        match met.get(rule.name) {
            None => never.push(rule.name),
            Some(values) => {
                let open: Vec<&str> =
                    ["true", "false", "unknown"].into_iter().filter(|value| !values.contains(*value)).collect();
                if !open.is_empty() {
                    println!("`{}` is never {}", rule.name, open.join(" or "));
                }
            }
        }
    }
    assert!(never.is_empty(), "no vector meets {}", never.join(", "));
    let of_record = |rule: &&Rule| rule.file.starts_with("record/");
    let owned = rules().filter(of_record).flat_map(|rule| rule.codes.iter().map(|code| (rule.name, *code)));
    let silent: Vec<String> = owned
        .filter(|(name, code)| !reported.contains(&((*name).to_owned(), (*code).to_owned())))
        .map(|(name, code)| format!("`{name}` never reports {code}"))
        .collect();
    assert!(silent.is_empty(), "{}", silent.join("\n"));
}

/// The first rule of each part of the list, with its heading.
const PARTS: [(&str, &str); 32] = [
    ("is_lawful", "The two halves"),
    ("is_restricted", "Is it a transfer?"),
    ("is_permitted", "Is there a ground?"),
    ("is_adequate", "Adequacy"),
    ("has_tool_or_derogation", "Tools"),
    ("are_clauses_valid", "Standard clauses"),
    ("are_corporate_rules_valid", "Other tools"),
    ("is_assessed", "The assessment that every tool needs"),
    ("is_derogation_met", "Derogations"),
    ("is_exception_met", "Exceptions of the FADP"),
    ("is_engaged_lawfully", "Engagement of sub-processors"),
    ("is_onward_permitted", "Onward transfers"),
    ("is_law_recorded", "Before the act"),
    ("has_role", "Roles"),
    ("is_arrangement_complete", "Joint control"),
    ("is_contract_in_order", "Contracts with processors"),
    ("needs_representative", "Duties of an organisation"),
    ("is_purpose_lawful", "The bases of a purpose"),
    ("has_no_special", "What several rules on a purpose read"),
    ("is_consent_sufficient", "Consent"),
    ("is_consent_of_age", "Children"),
    ("are_special_data_allowed", "Special categories and criminal data"),
    ("is_further_purpose_allowed", "Further purposes"),
    ("is_decision_lawful", "Automated decisions"),
    ("is_marketing_lawful", "Marketing"),
    ("is_access_lawful", "Access to devices"),
    ("is_swiss_processing_lawful", "Processing under the FADP"),
    ("is_record_complete", "Records of processing"),
    ("is_notice_complete", "Notices"),
    ("are_periods_stated", "Storage periods"),
    ("has_measure_under_each_heading", "Security as described"),
    ("are_authorities_told_apart", "Authorities for complaints"),
];

const HEAD: &str = "\
# Rules

Printed from `lawful::rules()` and the catalogue of codes by `core/tests/rules.rs`; do not edit. To print it again:
`LAWFUL_BLESS=1 cargo test -p lawful --all-features --test rules`.

A rule is true, false or unknown; the proof of a verdict shows each with its value. Rules come in the order of the
ladder: whether the leg is a restricted transfer, then whether a ground carries it. A step without provisions of its own
rests on those of the rule above it.
";

fn print() -> String {
    let mut page = HEAD.to_owned();
    for rule in rules() {
        if let Some((_, heading)) = PARTS.iter().find(|(first, _)| *first == rule.name) {
            let _ = write!(page, "\n## {heading}\n\n| rule | decides | rests on | codes |\n|---|---|---|---|\n");
        }
        let Rule { name, decides, file, .. } = rule;
        let (law, codes) = (rule.law.join("; "), rule.codes.join(", "));
        let _ = writeln!(page, "| [`{name}`](../core/src/assess/{file}) | {decides} | {law} | {codes} |");
    }
    page.push_str(
        "\n## Codes\n\nA code is stable: its meaning never changes and its number is never used again. `breach or gap` is a \
         breach where\nthe condition is known to be false, and a gap where it is unknown. Codes that no rule reports come \
         from the notes and\nsummaries beside the rules, which change no outcome, or from the questions about chains and \
         lists.\n\n| code | about | severity | reported by | GDPR | UK GDPR | FADP | what to do |\n|---|---|---|---|---|---|---|---|\n",
    );
    for code in Code::all() {
        // Rules of different laws may have the same name.
        let mut by: Vec<String> = Vec::new();
        for rule in rules().filter(|rule| rule.codes.contains(&code.as_str())) {
            let name = format!("`{}`", rule.name);
            if !by.contains(&name) {
                by.push(name);
            }
        }
        let articles = |regime| code.articles(regime).collect::<Vec<_>>().join("; ");
        let _ = writeln!(
            page,
            "| {code} | {} | {} | {} | {} | {} | {} | {} |",
            code.title(),
            code.severity().as_str(),
            by.join(", "),
            articles(Regime::EuGdpr),
            articles(Regime::UkGdpr),
            articles(Regime::ChFadp),
            code.remedy().unwrap_or_default(),
        );
    }
    page
}

#[test]
fn the_page_of_rules_is_up_to_date() {
    let (path, printed) = (at("../docs/RULES.md"), print());
    if std::env::var_os("LAWFUL_BLESS").is_some() {
        fs::write(&path, &printed).unwrap();
    }
    let page = fs::read_to_string(&path).unwrap_or_default();
    assert!(page == printed, "docs/RULES.md is stale: rerun with LAWFUL_BLESS=1, then read the diff");
}
