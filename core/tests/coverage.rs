//! `docs/COVERAGE.md`: every demand of the documents has its place in a register.

use serde_json::Value;
use std::collections::HashMap;
use std::path::PathBuf;

fn root(below: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(below)
}

/// The table: number, demand, keys, places; nothing when the page is not part of the packaged crate.
fn rows() -> Option<Vec<[String; 4]>> {
    let page = std::fs::read_to_string(root("../docs/COVERAGE.md")).ok()?;
    let rows = page.lines().filter(|line| line.starts_with("| F"));
    Some(rows.map(cells).collect())
}

fn cells(line: &str) -> [String; 4] {
    let cells: Vec<String> = line.trim_matches('|').split(" | ").map(|cell| cell.trim().to_owned()).collect();
    cells.try_into().unwrap_or_else(|cells| panic!("not four cells: {cells:?}"))
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        Value::Array(list) => list.is_empty(),
        Value::Object(map) => map.is_empty(),
        Value::Bool(_) | Value::Number(_) => false,
    }
}

#[test]
fn every_demand_is_there_once_in_order() {
    let Some(rows) = rows() else { return };
    let numbers: Vec<String> = rows.iter().map(|[number, ..]| number.clone()).collect();
    let wanted: Vec<String> = (1..=90).map(|n| format!("F{n:02}")).collect();
    assert_eq!(numbers, wanted);
    for [number, demand, keys, _] in &rows {
        assert!(demand.len() > 10 && !keys.is_empty(), "{number} says nothing");
    }
}

#[test]
fn every_pointer_leads_to_something() {
    let Some(rows) = rows() else { return };
    let mut registers: HashMap<String, Value> = HashMap::new();
    for [number, _, _, places] in &rows {
        let places: Vec<&str> = places.split('`').filter(|part| part.contains(":/")).collect();
        assert!(!places.is_empty(), "{number} is shown nowhere");
        for place in places {
            let (name, pointer) = place.split_once(':').unwrap();
            let register = registers.entry(name.to_owned()).or_insert_with(|| {
                let text = std::fs::read_to_string(root("examples/registers").join(format!("{name}.json")));
                serde_json::from_str(&text.unwrap_or_else(|e| panic!("{number}: {name}: {e}"))).unwrap()
            });
            let value = register.pointer(pointer).unwrap_or_else(|| panic!("{number}: {place} leads nowhere"));
            assert!(!is_empty(value), "{number}: {place} is empty");
        }
    }
    assert_eq!(registers.len(), 5, "every document has a part in it");
}
