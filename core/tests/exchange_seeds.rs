//! The five documents of the examples as texts, beside the registers that were written of them by hand.
#![cfg(feature = "exchange")]

use lawful::exchange::{About, Format, import};
use lawful::facts::Register;
use lawful::{Law, Outcome, day};
use serde_json::Value;
use std::collections::BTreeSet;
use std::path::Path;

const SEEDS: [(&str, &str); 5] = [
    ("plandisc", "plandisc.nb.txt"),
    ("klarpris", "klarpris.nb.txt"),
    ("triggerbee", "triggerbee.sv.txt"),
    ("iconfirm", "iconfirm.nb.txt"),
    ("superoffice", "superoffice.sv.txt"),
];

/// Engagements of the registers by hand that the import does not make, with the reason.
const MISSING: [(&str, &str); 9] = [
    ("klarpris-evernote", TOGETHER),
    ("klarpris-trello", TOGETHER),
    ("klarpris-asana", TOGETHER),
    ("disclosure-to-others", "a denial with exceptions, in running prose: the sentence is in the loss report"),
    (
        "processing-by-product-suppliers",
        "by the customers, not by the holder, and in some cases only: the sentence is in the loss report",
    ),
    ("disclosure-required-by-law", "in running prose, and no recipient: the sentences are in the loss report"),
    ("portability-to-other-controller", "a right of the person, in a list of rights: the item is in the loss report"),
    ("community-publication", "in running prose, and no recipient: the sentence is in the loss report"),
    ("information-to-website-owner", "in running prose: the sentence is in the loss report"),
];
const TOGETHER: &str = "one heading runs two names together and joins a third (`EVERNOTETRELLO & ASANA`): nothing in the \
    text tells where a name ends, so the heading is kept as the name of one recipient";

/// What is compared of a recipient, one column of the table each.
const FIELDS: [&str; 9] =
    ["label", "function", "purpose", "data", "claims", "places", "safeguard", "contract", "updated"];

fn hand(name: &str) -> Value {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("examples/registers/{name}.json"));
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

fn list<'a>(of: &'a Value, key: &str) -> &'a [Value] {
    of[key].as_array().map_or(&[], Vec::as_slice)
}

/// Words without case and marks, to compare by.
fn plain(words: &str) -> String {
    let kept = words.to_lowercase().replace(|sign: char| !sign.is_alphanumeric(), " ");
    kept.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The words of a value, also where they are in parts.
fn words(of: &Value) -> String {
    let parts = list(of, "parts").iter().map(words).collect::<Vec<_>>().join(" ");
    let own = of["text"].as_str().or(of.as_str()).unwrap_or_default();
    plain(&format!("{own} {parts}"))
}

fn party<'a>(register: &'a Value, engagement: &Value) -> &'a Value {
    list(register, "parties").iter().find(|party| party["id"] == engagement["engages"]).unwrap()
}

/// The names under which a register knows the engaged party: its own, other spellings, its services.
fn names(register: &Value, engagement: &Value) -> BTreeSet<String> {
    let party = party(register, engagement);
    let mut found: BTreeSet<String> = [words(&party["name"]["written"])].into();
    for key in ["spelled", "trade"] {
        found.extend(list(&party["name"], key).iter().map(words));
    }
    for service in list(party, "services") {
        found.extend([words(&service["name"]), words(&service["words"])]);
    }
    found.remove("");
    found
}

fn lines(engagement: &Value) -> BTreeSet<u64> {
    list(engagement, "lines").iter().filter_map(Value::as_u64).collect()
}

/// The engagement of the import that is about the same lines, and a party of the same name or of none.
fn found<'a>(import: &'a Value, by_hand: &Value, engagement: &Value) -> Option<&'a Value> {
    let (wanted, at) = (names(by_hand, engagement), lines(engagement));
    if engagement["by"] != by_hand["document"]["holder"] {
        return None;
    }
    list(import, "engagements").iter().find(|other| {
        let known = names(import, other);
        let alike = |a: &str, b: &str| a == b || b.len() > 12 && a.contains(b) || a.len() > 12 && b.contains(a);
        let same = known.iter().any(|name| wanted.iter().any(|by| alike(by, name)));
        let by_heading = wanted.is_empty() && words(&party(by_hand, engagement)["disclosure"]) != "class";
        (same || by_heading) && !lines(other).is_disjoint(&at)
    })
}

/// A field of an engagement in a form that can be compared.
fn field(engagement: &Value, field: &str) -> BTreeSet<String> {
    let one = |text: String| if text.is_empty() { BTreeSet::new() } else { [text].into() };
    match field {
        "label" => one(words(&engagement["role"]["labelled"])),
        "function" | "purpose" => one(words(&engagement[field])),
        "data" => {
            list(engagement, "data").iter().map(|data| words(&data["words"])).filter(|text| !text.is_empty()).collect()
        }
        "claims" => list(engagement, "data_claims").iter().map(|claim| words(&claim["claim"])).collect(),
        "places" => {
            let known = list(engagement, "places").iter().filter_map(|place| {
                let name: lawful::facts::PlaceName = place["place"].as_str()?.parse().ok()?;
                let code = name.place().map_or_else(|| name.to_string(), |place| place.to_string());
                Some(format!("{code} {}", place["kind"].as_str().unwrap_or("?")))
            });
            known.collect()
        }
        "safeguard" => {
            let facts = &engagement["facts"];
            let tool = |tool: &Value| format!("{} {}", words(&tool["kind"]), words(&tool["instrument"]));
            let named = list(facts, "tools").iter().map(tool).chain(list(facts, "claims").iter().map(words));
            named.chain(engagement["safeguard_cell"].as_str().map(|cell| format!("cell {cell}"))).collect()
        }
        "contract" => engagement["contract"]["exists"].as_bool().map(|exists| exists.to_string()).into_iter().collect(),
        "updated" => one(engagement["updated"].as_str().unwrap_or_default().to_owned()),
        _ => unreachable!(),
    }
}

/// Every text inside a value.
fn texts(of: &Value) -> String {
    match of {
        Value::String(text) => plain(text),
        Value::Array(all) => all.iter().map(texts).collect::<Vec<_>>().join(" "),
        Value::Object(all) => all.values().map(texts).collect::<Vec<_>>().join(" "),
        _ => String::new(),
    }
}

/// How a field of the import stands beside that of the register by hand.
fn mark(of: &str, by_hand: &Value, import: &Value, lost: &str) -> Option<&'static str> {
    let (wanted, read) = (field(by_hand, of), field(import, of));
    if wanted == read {
        return Some(if wanted.is_empty() { "" } else { "same" });
    }
    let all = read.iter().cloned().collect::<Vec<_>>().join(" ");
    let whole = texts(import);
    let claims = list(by_hand, "data_claims").iter().map(|claim| words(&claim["words"])).collect::<Vec<_>>();
    let bare = |set: &BTreeSet<String>| -> BTreeSet<String> {
        let tokens = set.iter().flat_map(|text| text.split(' ')).filter(|word| !["og", "och", "samt"].contains(word));
        tokens.map(str::to_owned).collect()
    };
    match of {
        "data" if bare(&wanted) == bare(&read) => Some("split"),
        "function" | "purpose" | "data" if wanted.iter().all(|words| all.contains(words)) && !wanted.is_empty() => {
            Some("wider")
        }
        "function" | "purpose" | "data" if wanted.iter().all(|words| whole.contains(words)) => Some("in words"),
        "function" | "purpose" | "data" if wanted.iter().all(|words| whole.contains(words) || lost.contains(words)) => {
            Some("lost")
        }
        "claims" if wanted.is_subset(&read) => Some("more"),
        "claims" if claims.iter().all(|words| whole.contains(words)) => Some("in words"),
        "claims" if claims.iter().all(|words| whole.contains(words) || lost.contains(words)) => Some("lost"),
        "label" | "contract" if wanted.is_empty() => Some("more"),
        "label" => Some("other"),
        _ => None,
    }
}

/// The days on which both registers are judged: before and after C-311/18, and long after.
const DAYS: [&str; 3] = ["2020-07-15", "2020-08-10", "2026-11-22"];

/// The outcomes of an engagement on the days, those of its legs one after the other.
fn outcomes(register: &Value, engagement: &Value) -> Vec<(String, Outcome)> {
    let register: Register = serde_json::from_value(register.clone()).unwrap();
    let law = Law::bundled();
    let id = engagement["id"].as_str().unwrap();
    let mut found = Vec::new();
    for date in DAYS {
        let report = law.on(day::parse(date).unwrap()).register(&register);
        let own = report.legs.iter().filter(|leg| leg.id == id || leg.id.starts_with(&format!("{id}#")));
        found.extend(own.map(|leg| (date.to_owned(), leg.verdict.outcome)));
    }
    found
}

/// How the verdicts stand: an import may know less, and then its verdict is undetermined; it is never better.
fn verdict(side: &Side, by_hand: &Value, import: &Value) -> &'static str {
    let (wanted, read) = (outcomes(&side.by_hand, by_hand), outcomes(&side.import, import));
    assert_eq!(wanted.len(), read.len(), "{}: as many legs", by_hand["id"]);
    let good = |outcome: Outcome| matches!(outcome, Outcome::Lawful | Outcome::NotRestricted);
    for (wanted, read) in wanted.iter().zip(&read) {
        let fits = wanted == read || read.1 == Outcome::Undetermined || good(wanted.1) && good(read.1);
        assert!(fits, "{}: {wanted:?} by hand, {read:?} by import", by_hand["id"]);
    }
    match wanted == read {
        true => "same",
        false if read.iter().all(|(_, outcome)| good(*outcome)) => "as good",
        false => "undetermined",
    }
}

/// The import of a text, beside the register by hand.
struct Side {
    by_hand: Value,
    import: Value,
    lost: String,
    cells: (u32, u32),
}

fn side(folder: &Path, name: &str, file: &str) -> Side {
    let text = std::fs::read_to_string(folder.join(file)).unwrap();
    let mut about = About::new(name);
    about.holder = name.to_owned();
    let read = import(&text, Format::Text, &about).unwrap();
    let lost = read.losses.iter().map(|loss| plain(&loss.text)).collect::<Vec<_>>().join(" ");
    let import = serde_json::to_value(&read.register).unwrap();
    Side { by_hand: hand(name), import, lost, cells: (read.cells.read, read.cells.understood) }
}

/// The rows of the table for one document; how many recipients there are by hand, and how many the import finds.
fn rows(side: &Side) -> (String, usize, usize) {
    let (mut table, mut there) = (String::new(), 0);
    let engagements = list(&side.by_hand, "engagements");
    for engagement in engagements {
        let id = engagement["id"].as_str().unwrap();
        match found(&side.import, &side.by_hand, engagement) {
            None => {
                let why = MISSING.iter().find(|(known, _)| *known == id);
                let (_, why) = why.unwrap_or_else(|| panic!("{id} is not in the import, and nothing says why"));
                let kept = format!("{} {}", side.lost, texts(&side.import));
                let function = words(&engagement["function"]);
                assert!(
                    kept.contains(&function),
                    "{id}: `{function}` is neither in the register nor in the loss report"
                );
                table.push_str(&format!("| `{id}` | no: {why} |{}\n", " |".repeat(FIELDS.len() + 1)));
            }
            Some(import) => {
                there += 1;
                let marks = FIELDS.map(|of| {
                    let (wanted, read) = (field(engagement, of), field(import, of));
                    mark(of, engagement, import, &side.lost).unwrap_or_else(|| {
                        panic!("{id}, {of}: {wanted:?} by hand, {read:?} by import, and nothing explains it")
                    })
                });
                let verdict = verdict(side, engagement, import);
                table.push_str(&format!("| `{id}` | yes | {} | {verdict} |\n", marks.join(" | ")));
            }
        }
    }
    (table, engagements.len(), there)
}

/// Everything that the import makes is in the register by hand, but the heading that holds three recipients.
fn nothing_is_invented(side: &Side) {
    let by_hand: Vec<&Value> = list(&side.by_hand, "engagements").iter().collect();
    for other in list(&side.import, "engagements") {
        let known = by_hand.iter().any(|engagement| found(&side.import, &side.by_hand, engagement) == Some(other));
        let together = names(&side.import, other).contains("evernotetrello asana");
        assert!(known || together, "{} is in no register by hand", other["id"]);
    }
}

const BEGIN: &str = "<!-- the table below is printed by core/tests/exchange_seeds.rs -->\n";
const END: &str = "<!-- the end of the table -->\n";

/// With `LAWFUL_SEEDS=DIR`, the folder of the five texts: recipient by recipient what the import gives, and the page that
/// shows it. `LAWFUL_BLESS=1` writes the page.
#[test]
fn texts_give_what_was_read_by_hand() {
    let Some(folder) = std::env::var_os("LAWFUL_SEEDS") else {
        println!("LAWFUL_SEEDS is not set: the five texts are not read");
        return;
    };
    let (mut page, mut sum) = (String::new(), (0, 0));
    for (name, file) in SEEDS {
        let side = side(Path::new(&folder), name, file);
        nothing_is_invented(&side);
        let (table, by_hand, there) = rows(&side);
        sum = (sum.0 + by_hand, sum.1 + there);
        page.push_str(&format!(
            "\n### {name}\n\n{there} of {by_hand} engagements; {} of {} pieces of the text understood.\n\n| by hand | by import | {} | verdict |\n|---|---|---|{}\n{table}",
            side.cells.1,
            side.cells.0,
            FIELDS.join(" | "),
            "---|".repeat(FIELDS.len()),
        ));
    }
    let head = format!("{} of {} engagements that were read by hand are found by import.\n", sum.1, sum.0);
    let printed = format!("{BEGIN}\n{head}{page}\n{END}");
    println!("{printed}");
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/IMPORT.md");
    let whole = std::fs::read_to_string(&path).unwrap();
    let (from, to) = (whole.find(BEGIN).unwrap(), whole.find(END).unwrap() + END.len());
    if std::env::var_os("LAWFUL_BLESS").is_some() {
        std::fs::write(&path, format!("{}{printed}{}", &whole[..from], &whole[to..])).unwrap();
    } else {
        assert_eq!(&whole[from..to], printed, "docs/IMPORT.md is behind: LAWFUL_BLESS=1 writes it");
    }
}
