//! TOML as JSON: dates become their text, and everything keeps its place.

use super::emit::Json;
use std::ops::Range;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

type Fault = (String, Range<usize>);

/// The JSON of a TOML text.
///
/// # Errors
/// When it is not well-formed, or holds a number that JSON has not; with the place.
pub fn to_json(text: &str) -> Result<Json, Fault> {
    let document = DeTable::parse(text).map_err(|error| {
        let place = error.span().unwrap_or(text.len()..text.len());
        (format!("malformed TOML: {}", error.message()), place)
    })?;
    let mut json = Json::default();
    json.from(0..0);
    table(document.get_ref(), &mut json)?;
    Ok(json)
}

// The parser stops at a depth of its own (80), so recursion is bounded.
fn value(from: &Spanned<DeValue<'_>>, json: &mut Json) -> Result<(), Fault> {
    json.from(from.span());
    match from.get_ref() {
        DeValue::String(text) => json.string(text),
        DeValue::Integer(number) => json.raw(&integer(number.as_str(), number.radix()).ok_or_else(|| bad(from))?),
        DeValue::Float(number) => json.raw(&float(number.as_str()).ok_or_else(|| bad(from))?),
        DeValue::Boolean(flag) => json.raw(if *flag { "true" } else { "false" }),
        DeValue::Datetime(date) => json.string(&date.to_string()),
        DeValue::Table(entries) => return table(entries, json),
        DeValue::Array(items) => {
            json.raw("[");
            for (at, item) in items.iter().enumerate() {
                json.comma(at == 0);
                value(item, json)?;
            }
            json.raw("]");
        }
    }
    Ok(())
}

fn table(entries: &DeTable<'_>, json: &mut Json) -> Result<(), Fault> {
    json.raw("{");
    for (at, (key, entry)) in entries.iter().enumerate() {
        json.comma(at == 0);
        json.from(key.span());
        json.string(key.get_ref());
        json.raw(":");
        value(entry, json)?;
    }
    json.raw("}");
    Ok(())
}

fn bad(from: &Spanned<DeValue<'_>>) -> Fault {
    ("a number out of range".to_owned(), from.span())
}

fn integer(digits: &str, radix: u32) -> Option<String> {
    i64::from_str_radix(digits, radix).ok().map(|number| number.to_string())
}

fn float(text: &str) -> Option<String> {
    let number: f64 = text.parse().ok()?;
    serde_json::Number::from_f64(number).map(|number| number.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_become_json() {
        let text = "a = 1\nday = 2021-10-01\n[b]\nc = ['x\"', true, 0x10, 1.5]\n[[d]]\ne = 'NO'\n";
        let json = to_json(text).unwrap();
        assert_eq!(json.text, r#"{"a":1,"b":{"c":["x\"",true,16,1.5]},"d":[{"e":"NO"}],"day":"2021-10-01"}"#);
        assert_eq!(&text[json.origin(json.text.find("\"NO\"").unwrap())], "'NO'");
        assert_eq!(&text[json.origin(json.text.find("\"e\"").unwrap())], "e");
    }

    #[test]
    fn what_is_wrong_has_its_place() {
        let (message, place) = to_json("a = 1\nb = = 2\n").unwrap_err();
        assert!(message.starts_with("malformed TOML"), "{message}");
        assert_eq!(place.start, 10);
        assert_eq!(to_json("a = inf").unwrap_err(), ("a number out of range".to_owned(), 4..7));
        assert!(to_json(&"[".repeat(10_000)).is_err());
        assert!(to_json(&format!("a = {}", "[".repeat(10_000))).is_err());
    }
}
