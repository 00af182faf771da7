//! As much of a validator as the schemas here need.

use serde_json::Value;

/// What is wrong with a value.
pub fn faults(schema: &Value, value: &Value) -> Vec<String> {
    let mut found = Vec::new();
    check(schema, schema, value, "", &mut found);
    found
}

fn check(root: &Value, schema: &Value, value: &Value, at: &str, found: &mut Vec<String>) {
    let mut wrong = |what: &str| found.push(format!("{at}: {what}"));
    if let Some(name) = schema["$ref"].as_str() {
        let target = root.pointer(name.trim_start_matches('#')).expect("the reference is there");
        check(root, target, value, at, found);
        return sub(root, schema, value, at, found);
    }
    if !schema["type"].is_null() && !is_type(&schema["type"], value) {
        wrong("another type");
        return;
    }
    if schema["enum"].as_array().is_some_and(|words| !words.contains(value)) {
        wrong("another word");
    }
    if schema.get("const").is_some_and(|only| only != value) {
        wrong("another value");
    }
    sub(root, schema, value, at, found);
}

fn sub(root: &Value, schema: &Value, value: &Value, at: &str, found: &mut Vec<String>) {
    let ok = |schema: &Value, value: &Value| {
        let mut found = Vec::new();
        check(root, schema, value, at, &mut found);
        found.is_empty()
    };
    if schema["anyOf"].as_array().is_some_and(|ways| !ways.iter().any(|way| ok(way, value))) {
        found.push(format!("{at}: none of the ways"));
    }
    for part in schema["allOf"].as_array().into_iter().flatten() {
        if ok(&part["if"], value) {
            check(root, &part["then"], value, at, found);
        }
    }
    for (index, item) in value.as_array().into_iter().flatten().enumerate() {
        if schema["items"].is_object() {
            check(root, &schema["items"], item, &format!("{at}/{index}"), found);
        }
    }
    object(root, schema, value, at, found);
}

fn object(root: &Value, schema: &Value, value: &Value, at: &str, found: &mut Vec<String>) {
    let Some(keys) = value.as_object() else { return };
    for name in schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str) {
        if !keys.contains_key(name) {
            found.push(format!("{at}: no {name}"));
        }
    }
    let dotted = schema["patternProperties"].as_object().and_then(|one| one.keys().next());
    let groups: Vec<&str> =
        dotted.map_or(Vec::new(), |one| one.trim_start_matches("^(").trim_end_matches(")\\.").split('|').collect());
    for (key, value) in keys {
        let at = format!("{at}/{key}");
        match (&schema["properties"][key], &schema["additionalProperties"]) {
            (known, _) if known.is_object() => check(root, known, value, &at, found),
            _ if key.split_once('.').is_some_and(|(group, _)| groups.contains(&group)) => {}
            (_, Value::Bool(false)) => found.push(format!("{at}: unknown key")),
            (_, other) if other.is_object() => check(root, other, value, &at, found),
            _ => {}
        }
    }
}

fn is_type(of: &Value, value: &Value) -> bool {
    match of {
        Value::Array(types) => types.iter().any(|one| is_type(one, value)),
        Value::String(name) => match name.as_str() {
            "object" => value.is_object(),
            "array" => value.is_array(),
            "string" => value.is_string(),
            "boolean" => value.is_boolean(),
            "integer" => value.is_i64() || value.is_u64(),
            _ => value.is_null(),
        },
        _ => false,
    }
}
