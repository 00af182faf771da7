//! JSON Schema 2020-12 from what is declared.

use super::declared::{Declared, Field, Record};
use serde_json::{Map, Value, json};

/// The schema of an input.
pub fn schema(name: &str, declared: &Declared) -> Value {
    let mut defs = Map::new();
    let root = match name {
        "register" => of("Register", declared, &mut defs),
        "transfer" => of("Transfer", declared, &mut defs),
        _ => question(declared, &mut defs),
    };
    let title = match name {
        "register" => "A register of recipients, lawful-register/1",
        "transfer" => "The facts of a transfer",
        _ => "A question to `lawful judge`, one on a line",
    };
    let mut schema = json!({"$schema": "https://json-schema.org/draft/2020-12/schema", "title": title, "$defs": defs});
    let (Some(schema_keys), Some(root_keys)) = (schema.as_object_mut(), root.as_object()) else { return schema };
    schema_keys.extend(root_keys.clone());
    schema
}

/// The facts of each kind of question that are of one kind themselves.
const KINDS: [(&str, &str); 33] = [
    ("chain", "Chain"),
    ("sub-processor", "SubProcessor"),
    ("sub-processor-change", "SubProcessorChange"),
    ("transfer", "Transfer"),
    ("lawful-periods", "Transfer"),
    ("impact", "Transfer"),
    ("rungs", "Transfer"),
    ("suggest-tools", "Transfer"),
    ("regimes", "Transfer"),
    ("register", "Register"),
    ("register-legs", "Register"),
    ("register-outcomes", "Register"),
    ("register-impact", "Register"),
    ("calendar", "Register"),
    ("audit", "Register"),
    ("records", "Register"),
    ("law-diff", "Register"),
    ("role", "RoleFacts"),
    ("joint-arrangement", "ArrangementFacts"),
    ("processor-contract", "AgreementFacts"),
    ("representative-duty", "RepresentativeFacts"),
    ("dpo-duty", "OfficerFacts"),
    ("records-duty", "RecordFacts"),
    ("dpia-duty", "ImpactFacts"),
    ("records-complete", "RecordItems"),
    ("notice", "PrivacyNotice"),
    ("retention", "Retention"),
    ("security", "Security"),
    ("complaint-authorities", "ComplaintAuthorities"),
    ("basis", "Purpose"),
    ("consent", "ConsentQuestion"),
    ("marketing", "Purpose"),
    ("terminal", "Purpose"),
];

/// A part by its key, and its facts.
type Part = (&'static str, &'static str);

/// The kinds whose facts are parts: which may be there, and how many of them must.
const PARTS: [(&str, &[Part], usize); 3] = [
    ("register-diff", &[("old", "Register"), ("new", "Register")], 2),
    ("register-change", &[("old", "Register"), ("new", "Register"), ("terms", "ChangeTerms")], 2),
    ("merge", &[("first", "Register"), ("second", "Register")], 2),
];

fn parts(of_kind: &[Part], required: usize, declared: &Declared, defs: &mut Map<String, Value>) -> Value {
    let properties: Map<String, Value> =
        of_kind.iter().map(|(key, facts)| ((*key).to_owned(), of(facts, declared, defs))).collect();
    let required: Vec<&str> = of_kind[..required].iter().map(|(key, _)| *key).collect();
    json!({"type": "object", "required": required, "additionalProperties": false, "properties": properties})
}

fn question(declared: &Declared, defs: &mut Map<String, Value>) -> Value {
    // These depend on no day, and the last two on no facts either.
    let undated = [
        "register-legs",
        "records",
        "register-diff",
        "merge",
        "import",
        "validate",
        "certificate",
        "verify",
        "law",
        "codes",
    ];
    let rule = |kind: &str, facts: Value| json!({"if": {"properties": {"question": {"const": kind}}}, "then": {"properties": {"facts": facts}}});
    let mut rules: Vec<Value> = KINDS.iter().map(|(kind, facts)| rule(kind, of(facts, declared, defs))).collect();
    for (kind, keys, required) in PARTS {
        rules.push(rule(kind, parts(keys, required, declared, defs)));
    }
    let is = |kinds: &[&str]| json!({"properties": {"question": {"enum": kinds}}});
    rules.push(json!({"if": is(&undated), "else": {"required": ["as_of"]}}));
    rules.push(json!({"if": is(&undated[undated.len() - 2..]), "else": {"required": ["facts"]}}));
    let date = json!({"type": "string", "format": "date"});
    let edge = json!({"type": "object", "required": ["instrument", "edge"], "additionalProperties": false, "properties": {
        "instrument": {"type": "string"},
        "edge": {"enum": ["applies_from", "ends_on", "new_contracts_end_on"]},
        "days": {"type": "integer"}}});
    let day = json!({"anyOf": [date, edge]});
    let judged: Vec<&str> =
        lawful::Regime::ALL.iter().filter(|regime| regime.is_judged()).map(|regime| regime.as_str()).collect();
    let judged = json!({"enum": judged});
    json!({"type": "object", "required": ["question"], "additionalProperties": false,
        "allOf": rules,
        "properties": {
            "id": {"description": "Anything; it comes back with the answer."},
            "question": of("Kind", declared, defs),
            "regime": judged,
            "as_of": day,
            "facts": {"type": "object"},
            "overlay": {"type": "array", "items": {"type": "object", "required": ["op"]}},
            "from": day,
            "to": day,
            "lang": {"description": "The language of the texts.",
                "enum": lawful::Language::ALL.map(|language| language.to_string())},
            "detail": of("Detail", declared, defs)}})
}

/// A reference to a record or list of words, which is put among the definitions.
fn of(name: &str, declared: &Declared, defs: &mut Map<String, Value>) -> Value {
    if !defs.contains_key(name) {
        // Records may hold themselves.
        defs.insert(name.to_owned(), Value::Null);
        let made = match (declared.records.get(name), declared.words.get(name)) {
            (Some(group), _) => record(group, declared, defs),
            (_, Some(list)) => json!({"description": list.doc, "enum": list.words}),
            _ => special(name, declared, defs),
        };
        defs.insert(name.to_owned(), made);
    }
    json!({"$ref": format!("#/$defs/{name}")})
}

fn record(group: &Record, declared: &Declared, defs: &mut Map<String, Value>) -> Value {
    let fields = declared.fields(group);
    let required: Vec<&str> =
        fields.iter().filter(|field| field.doc.contains("Required.")).map(|field| field.key.as_str()).collect();
    let properties: Map<String, Value> =
        fields.iter().map(|field| (field.key.clone(), described(field, declared, defs))).collect();
    let mut made =
        json!({"description": group.doc, "type": "object", "additionalProperties": false, "properties": properties});
    if !required.is_empty() {
        made["required"] = json!(required);
    }
    let groups: Vec<&str> = fields.iter().filter(|field| is_group(field)).map(|field| field.key.as_str()).collect();
    if !groups.is_empty() {
        // `exporter.country` is the same as `country` in `exporter`.
        made["patternProperties"] = json!({format!("^({})\\.", groups.join("|")): {}});
    }
    made
}

fn is_group(field: &Field) -> bool {
    !field.of.starts_with("Fact<")
}

fn described(field: &Field, declared: &Declared, defs: &mut Map<String, Value>) -> Value {
    let mut made = fact(&field.of, declared, defs);
    made["description"] = json!(field.doc);
    made
}

/// A field: a fact, which may be unknown, or a group.
fn fact(of_type: &str, declared: &Declared, defs: &mut Map<String, Value>) -> Value {
    let Some(inner) = inside(of_type, "Fact") else {
        let group = inside(of_type, "Option").and_then(|boxed| inside(boxed, "Box")).unwrap_or(of_type);
        let facts = of(group, declared, defs);
        let bare = declared.records.get(group).is_some_and(|record| record.bare);
        return if bare { json!({"anyOf": [facts, {"type": "boolean"}]}) } else { facts };
    };
    let value = held(inner, declared, defs);
    let may_be_none = declared.words.contains_key(inner)
        || matches!(inner, "Id" | "Date" | "Place" | "Places" | "PlaceName" | "Organisation" | "Length");
    let mut ways = vec![value, json!({"type": "null"})];
    if may_be_none {
        ways.insert(1, json!({"const": "none"}));
    }
    json!({"anyOf": ways})
}

/// What a fact holds, or an item of a list.
fn held(name: &str, declared: &Declared, defs: &mut Map<String, Value>) -> Value {
    if let Some(item) = inside(name, "Vec").or_else(|| inside(name, "Set")) {
        return json!({"type": "array", "items": held(item, declared, defs)});
    }
    match name.rsplit("::").next().unwrap_or(name) {
        "bool" => json!({"type": "boolean"}),
        "u16" | "Length" => json!({"type": "integer", "minimum": 0, "maximum": 65535}),
        "u32" => json!({"type": "integer", "minimum": 0, "maximum": 4294967295u32}),
        "String" => json!({"type": "string"}),
        "Date" => json!({"type": "string", "format": "date"}),
        other => of(other, declared, defs),
    }
}

/// Types that are read in a way of their own.
fn special(name: &str, declared: &Declared, defs: &mut Map<String, Value>) -> Value {
    match name {
        "Id" => json!({"description": "An identifier.", "type": "string", "minLength": 1, "maxLength": 96}),
        "Place" => {
            json!({"description": "A country (ISO 3166-1 alpha-2 or name), EEA, IO:<organisation> or third-country.", "type": "string"})
        }
        "PlaceName" => json!({"description": "A country, EU, EEA, Europe or third-country.", "type": "string"}),
        "Organisation" => json!({"description": "An international organisation.", "type": "string"}),
        "Words" => json!({"description": "Words of the document, verbatim.", "anyOf": [{"type": "string"},
            {"type": "object", "required": ["text"], "additionalProperties": false, "properties": {
                "text": {"type": "string"},
                "lines": {"anyOf": [of("Lines", declared, defs), {"type": "null"}]}}},
            {"type": "object", "required": ["parts"], "additionalProperties": false, "properties": {
                "parts": {"type": "array", "minItems": 2, "items": {
                    "type": "object", "required": ["text"], "additionalProperties": false, "properties": {
                        "text": {"type": "string"},
                        "lines": {"anyOf": [of("Lines", declared, defs), {"type": "null"}]}}}}}}]}),
        "Lines" => {
            json!({"description": "Numbers of lines.", "type": "array", "items": {"type": "integer", "minimum": 1}})
        }
        "AppliesTo" => json!({"anyOf": [{"type": "string"}, {"type": "array", "items": of("Id", declared, defs)}]}),
        "Places" => {
            let place = of("Place", declared, defs);
            json!({"anyOf": [place, {"type": "array", "items": place}]})
        }
        "Origins" => {
            let origin = of("Origin", declared, defs);
            json!({"description": "Where data come from.", "anyOf": [origin, {"type": "array", "items": origin}]})
        }
        "Measures" => {
            let (word, object) = (of("MeasureKind", declared, defs), of("Measure", declared, defs));
            json!({"type": "array", "items": {"anyOf": [word, object]}})
        }
        "Named" => json!({"type": "object", "additionalProperties": {"type": ["boolean", "null"]}}),
        _ => panic!("`{name}` has no schema yet"),
    }
}

/// What is inside `Name<…>`.
fn inside<'a>(of: &'a str, name: &str) -> Option<&'a str> {
    of.strip_prefix(name)?.strip_prefix('<')?.strip_suffix('>')
}
