//! YAML 1.2 as JSON: `NO` stays a word, and everything keeps its place.

use super::emit::Json;
use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_saphyr::{Location, Spanned};
use std::fmt;
use std::ops::Range;

type Fault = (String, Range<usize>);

/// The JSON of a YAML text.
///
/// # Errors
/// When it is not well-formed or goes beyond the limits; with the place.
pub fn to_json(text: &str) -> Result<Json, Fault> {
    let document: Spanned<Node> = serde_saphyr::from_str_with_options(text, options()).map_err(|error| {
        let error = error.without_snippet();
        let place = error.location().map_or(text.len()..text.len(), |location| place(text, location));
        (format!("malformed YAML: {}", plain(error)), place)
    })?;
    let mut json = Json::default();
    emit(&document, text, &mut json);
    Ok(json)
}

fn options() -> serde_saphyr::Options {
    let budget = serde_saphyr::budget! {
        max_depth: 40,
        flow_nesting_limit: 40,
        max_events: 4_000_000,
        max_nodes: 2_000_000,
        max_aliases: 1_000,
        max_anchors: 1_000,
        max_recorded_anchor_events: 50_000,
    };
    serde_saphyr::options! {
        budget: budget,
        strict_booleans: true,
        with_snippet: false,
        alias_limits: serde_saphyr::alias_limits! { max_total_replayed_events: 50_000, max_replay_stack_depth: 16 },
    }
}

/// The message without the place, which is shown in its own way.
fn plain(error: &serde_saphyr::Error) -> String {
    let message = error.to_string();
    let message = message.find(" at line ").map_or(message.as_str(), |at| &message[..at]);
    if let Some(key) = message.strip_prefix("duplicate mapping key: ") {
        return format!("key `{}` is given twice", key.rsplit_once(", set ").map_or(key, |(key, _)| key));
    }
    match message.strip_prefix("budget breached: ") {
        Some(limit) => format!("more than is read here ({})", limit.split([' ', '{']).next().unwrap_or_default()),
        None => message.to_owned(),
    }
}

/// A value of the document.
enum Node {
    Null,
    Flag(bool),
    Number(serde_json::Number),
    Text(String),
    List(Vec<Spanned<Node>>),
    Map(Vec<(Spanned<String>, Spanned<Node>)>),
}

impl<'de> Deserialize<'de> for Node {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(NodeVisitor)
    }
}

struct NodeVisitor;

impl<'de> Visitor<'de> for NodeVisitor {
    type Value = Node;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }
    fn visit_unit<E: Error>(self) -> Result<Node, E> {
        Ok(Node::Null)
    }
    fn visit_none<E: Error>(self) -> Result<Node, E> {
        Ok(Node::Null)
    }
    fn visit_bool<E: Error>(self, flag: bool) -> Result<Node, E> {
        Ok(Node::Flag(flag))
    }
    fn visit_i64<E: Error>(self, number: i64) -> Result<Node, E> {
        Ok(Node::Number(number.into()))
    }
    fn visit_u64<E: Error>(self, number: u64) -> Result<Node, E> {
        Ok(Node::Number(number.into()))
    }
    fn visit_f64<E: Error>(self, number: f64) -> Result<Node, E> {
        serde_json::Number::from_f64(number).map(Node::Number).ok_or_else(|| E::custom("a number out of range"))
    }
    fn visit_str<E: Error>(self, text: &str) -> Result<Node, E> {
        Ok(Node::Text(text.to_owned()))
    }
    fn visit_string<E: Error>(self, text: String) -> Result<Node, E> {
        Ok(Node::Text(text))
    }
    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Node, D::Error> {
        Node::deserialize(deserializer)
    }
    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Node, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = seq.next_element()? {
            items.push(item);
        }
        Ok(Node::List(items))
    }
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Node, A::Error> {
        let mut entries = Vec::new();
        while let Some(entry) = map.next_entry()? {
            entries.push(entry);
        }
        Ok(Node::Map(entries))
    }
}

// The budget bounds the depth, and so the recursion.
fn emit(node: &Spanned<Node>, text: &str, json: &mut Json) {
    json.from(place(text, node.referenced));
    match &node.value {
        Node::Null => json.raw("null"),
        Node::Flag(flag) => json.raw(if *flag { "true" } else { "false" }),
        Node::Number(number) => json.raw(&number.to_string()),
        Node::Text(word) => json.string(word),
        Node::List(items) => {
            json.raw("[");
            for (at, item) in items.iter().enumerate() {
                json.comma(at == 0);
                emit(item, text, json);
            }
            json.raw("]");
        }
        Node::Map(entries) => {
            json.raw("{");
            for (at, (key, value)) in entries.iter().enumerate() {
                json.comma(at == 0);
                json.from(place(text, key.referenced));
                json.string(&key.value);
                json.raw(":");
                emit(value, text, json);
            }
            json.raw("}");
        }
    }
}

/// The bytes a location speaks of, within its line.
fn place(text: &str, location: Location) -> Range<usize> {
    let span = location.span();
    let start = match span.byte_offset() {
        Some(offset) => usize::try_from(offset).map_or(text.len(), |at| at.min(text.len())),
        None => start_of(text, location),
    };
    let length = usize::try_from(span.byte_len().unwrap_or_default()).unwrap_or_default();
    let end = start.saturating_add(length).min(text.len());
    match text.get(start..end) {
        Some(words) => start..start + words.lines().next().unwrap_or("").trim_end().len(),
        None => text.len()..text.len(),
    }
}

/// The byte a line and column speak of, both from 1; columns count characters.
fn start_of(text: &str, location: Location) -> usize {
    let number = |number: u64| usize::try_from(number).unwrap_or(usize::MAX).saturating_sub(1);
    let (line, column) = (number(location.line()), number(location.column()));
    let start = text.split_inclusive('\n').take(line).map(str::len).sum::<usize>();
    let rest = text[start..].lines().next().unwrap_or("");
    start + rest.char_indices().nth(column).map_or(rest.len(), |(at, _)| at)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_norway_trap_is_shut() {
        let json = to_json("country: NO\non: yes\nflag: true\nnone: ~\n2: 1.5\nday: 2021-10-01\n").unwrap();
        assert_eq!(json.text, r#"{"country":"NO","on":"yes","flag":true,"none":null,"2":1.5,"day":"2021-10-01"}"#);
    }

    #[test]
    fn keys_and_values_keep_their_place() {
        let text = "a:\n  ønske: NO\r\n  list: [x, \"yé\"]\n";
        let json = to_json(text).unwrap();
        let at = |piece: &str| &text[json.origin(json.text.find(piece).unwrap())];
        assert_eq!(at("\"NO\""), "NO");
        assert_eq!(at("\"ønske\""), "ønske");
        assert_eq!(at("\"yé\""), "\"yé\"");
    }

    #[test]
    fn what_is_wrong_has_its_place() {
        let (message, place) = to_json("a: 1\na: 2\n").unwrap_err();
        assert!(message.contains("key `a` is given twice"), "{message}");
        assert_eq!(place.start, 5);
        assert_eq!(to_json("a: b\nc:\n\td: e\n").unwrap_err().1.start, 9);
        assert!(to_json("a: [1, 2\nb: {").is_err());
        let (message, place) = to_json("a: b\n---\nc: d\n").unwrap_err();
        assert!(message.contains("multiple"), "{message}");
        assert_eq!(place.start, 9);
    }

    #[test]
    fn bombs_are_refused() {
        let mut laughs = String::from("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for n in 1..10 {
            let before = format!("*a{}", n - 1);
            laughs += &format!("a{n}: &a{n} [{}]\n", [before.as_str(); 10].join(", "));
        }
        assert!(to_json(&laughs).is_err());
        assert!(to_json(&"[".repeat(10_000)).is_err());
        let deep: String = (0..1_000).map(|n| format!("{}a:\n", " ".repeat(n))).collect();
        assert!(to_json(&deep).is_err());
    }
}
