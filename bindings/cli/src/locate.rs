//! Where a JSON pointer, or an error, lies in a JSON text.
//!
//! One pass over the tokens with a stack of its own, so that neither depth nor size of the text matters. The text
//! need not be valid: whatever is wrong with it, the scan ends.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};
use std::ops::Range;

/// A piece of JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Open { object: bool },
    Close,
    Comma,
    Colon,
    Text,
    Other,
}

/// The tokens of a text with their bytes.
struct Tokens<'a> {
    json: &'a [u8],
    at: usize,
}

impl Iterator for Tokens<'_> {
    type Item = (Kind, Range<usize>);

    fn next(&mut self) -> Option<Self::Item> {
        let rest = self.json.get(self.at..)?;
        let start = self.at + rest.iter().position(|byte| !byte.is_ascii_whitespace())?;
        let (kind, end) = match self.json[start] {
            b'{' => (Kind::Open { object: true }, start + 1),
            b'[' => (Kind::Open { object: false }, start + 1),
            b'}' | b']' => (Kind::Close, start + 1),
            b',' => (Kind::Comma, start + 1),
            b':' => (Kind::Colon, start + 1),
            b'"' => (Kind::Text, self.end_of_text(start + 1)),
            _ => (Kind::Other, self.end_of_word(start)),
        };
        self.at = end;
        Some((kind, start..end))
    }
}

impl Tokens<'_> {
    fn end_of_text(&self, mut at: usize) -> usize {
        while let Some(byte) = self.json.get(at) {
            match byte {
                b'"' => return at + 1,
                b'\\' => at += 2,
                _ => at += 1,
            }
        }
        self.json.len()
    }

    fn end_of_word(&self, start: usize) -> usize {
        let ends = |byte: &u8| byte.is_ascii_whitespace() || b"{}[],:\"".contains(byte);
        let rest = &self.json[start + 1..];
        start + 1 + rest.iter().position(ends).unwrap_or(rest.len())
    }
}

fn tokens(json: &str) -> Tokens<'_> {
    Tokens { json: json.as_bytes(), at: 0 }
}

/// The last token that starts before `offset`: the one an error there is about.
pub fn token_before(json: &str, offset: usize) -> Option<Range<usize>> {
    tokens(json).map(|(_, span)| span).take_while(|span| span.start < offset).last()
}

/// The places that were looked for.
#[derive(Debug, Default)]
pub struct Places {
    found: HashMap<String, Range<usize>>,
}

impl Places {
    /// The place of a pointer, if it is there.
    pub fn exact(&self, pointer: &str) -> Option<Range<usize>> {
        self.found.get(pointer).cloned()
    }

    /// The place of a pointer, or of the nearest thing around it that is there.
    pub fn nearest(&self, pointer: &str) -> Option<Range<usize>> {
        prefixes(pointer).find_map(|prefix| self.exact(prefix))
    }
}

/// A pointer and everything around it, from the inside out; without the whole.
fn prefixes(pointer: &str) -> impl Iterator<Item = &str> {
    let mut rest = Some(pointer);
    std::iter::from_fn(move || {
        let here = rest?;
        rest = here.rfind('/').map(|at| &here[..at]);
        Some(here)
    })
    .filter(|prefix| !prefix.is_empty())
}

/// Finds the places of pointers and of everything around them.
///
/// A scalar is at its value, an object or list at its key, an item of a list at its `id` if it has one.
pub fn locate<'a>(json: &str, pointers: impl IntoIterator<Item = &'a str>) -> Places {
    let wanted: HashSet<&str> = pointers.into_iter().flat_map(prefixes).collect();
    let longest = wanted.iter().map(|pointer| pointer.len()).max().unwrap_or(0);
    let mut scan = Scan { json, wanted, longest, places: Places::default(), path: String::new(), open: Vec::new() };
    if !scan.wanted.is_empty() {
        tokens(json).for_each(|(kind, span)| scan.step(kind, span));
    }
    scan.places
}

/// An object or list that is open.
struct Frame {
    object: bool,
    /// The length of its own pointer.
    path: usize,
    /// The position of the next item.
    next: usize,
    /// The key whose value comes next.
    key: Option<Range<usize>>,
    /// Whether it is an item of a list that is looked for.
    item: bool,
}

struct Scan<'a> {
    json: &'a str,
    wanted: HashSet<&'a str>,
    /// The length of the longest pointer wanted: longer paths need no look.
    longest: usize,
    places: Places,
    path: String,
    open: Vec<Frame>,
}

impl Scan<'_> {
    fn step(&mut self, kind: Kind, span: Range<usize>) {
        match kind {
            Kind::Colon | Kind::Comma => {}
            Kind::Close => {
                self.open.pop();
            }
            Kind::Text if self.open.last().is_some_and(|frame| frame.object && frame.key.is_none()) => self.key(span),
            Kind::Open { object } => self.container(object, span),
            Kind::Text | Kind::Other => self.scalar(span),
        }
    }

    fn key(&mut self, span: Range<usize>) {
        let Some(frame) = self.open.last_mut() else { return };
        self.path.truncate(frame.path);
        self.path.push('/');
        for letter in unquoted(&self.json[span.clone()]).chars() {
            match letter {
                '~' => self.path.push_str("~0"),
                '/' => self.path.push_str("~1"),
                _ => self.path.push(letter),
            }
        }
        frame.key = Some(span);
    }

    /// Moves the path to the value that begins; gives its key, and whether it is an item of a list.
    fn value(&mut self) -> (Option<Range<usize>>, bool) {
        let Some(frame) = self.open.last_mut() else { return (None, false) };
        if frame.object {
            return (frame.key.take(), false);
        }
        self.path.truncate(frame.path);
        self.path.push('/');
        self.path.push_str(&frame.next.to_string());
        frame.next += 1;
        (None, true)
    }

    fn container(&mut self, object: bool, span: Range<usize>) {
        let (key, item) = self.value();
        let wanted = self.record(key.unwrap_or(span));
        self.open.push(Frame { object, path: self.path.len(), next: 0, key: None, item: item && wanted });
    }

    fn scalar(&mut self, span: Range<usize>) {
        self.value();
        if let Some(frame) = self.open.last().filter(|frame| frame.item)
            && &self.path[frame.path..] == "/id"
        {
            self.places.found.insert(self.path[..frame.path].to_owned(), span.clone());
        }
        self.record(span);
    }

    fn record(&mut self, span: Range<usize>) -> bool {
        let wanted = self.path.len() <= self.longest && self.wanted.contains(self.path.as_str());
        if wanted {
            self.places.found.insert(self.path.clone(), span);
        }
        wanted
    }
}

/// The text between the quotes.
fn unquoted(token: &str) -> Cow<'_, str> {
    let inner = token.strip_prefix('"').unwrap_or(token);
    if !inner.contains('\\') {
        return Cow::Borrowed(inner.strip_suffix('"').unwrap_or(inner));
    }
    serde_json::from_str::<String>(token).map_or(Cow::Borrowed(inner), Cow::Owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    const JSON: &str =
        r#"{ "parties": [ {"id": "a", "name": {"written": "A/S"}}, {"x": 1} ], "a/b~": [true, [null]] }"#;

    fn found(pointer: &str) -> Option<&'static str> {
        locate(JSON, [pointer]).exact(pointer).map(|span| &JSON[span])
    }

    #[test]
    fn scalars_are_at_their_value_and_containers_at_their_key() {
        assert_eq!(found("/parties/0/name/written"), Some(r#""A/S""#));
        assert_eq!(found("/parties/0/name"), Some(r#""name""#));
        assert_eq!(found("/parties/1/x"), Some("1"));
        assert_eq!(found("/a~1b~0/1/0"), Some("null"));
        assert_eq!(found("/a~1b~0/0"), Some("true"));
        assert_eq!(found("/nothing"), None);
    }

    #[test]
    fn an_item_is_at_its_id() {
        assert_eq!(found("/parties/0"), Some(r#""a""#));
        assert_eq!(found("/parties/1"), Some("{"));
    }

    #[test]
    fn what_is_missing_is_at_what_is_around_it() {
        let places = locate(JSON, ["/parties/1/facts/tia", "/none"]);
        assert_eq!(places.nearest("/parties/1/facts/tia").map(|span| &JSON[span]), Some("{"));
        assert_eq!(places.nearest("/none"), None);
        assert_eq!(places.nearest(""), None);
    }

    #[test]
    fn escaped_keys_are_read() {
        let json = r#"{"a\u0062\"": 1}"#;
        assert_eq!(locate(json, ["/ab\""]).exact("/ab\"").map(|span| &json[span]), Some("1"));
    }

    #[test]
    fn an_error_is_at_the_token_before_it() {
        let json = "{\"a\": tru }";
        assert_eq!(token_before(json, 9).map(|span| &json[span]), Some("tru"));
        assert_eq!(token_before(json, 0), None);
        assert_eq!(token_before("\"abc", 99), Some(0..4));
    }

    #[test]
    fn any_text_ends() {
        for json in ["", "}", "]]]{", "\"", "\"\\", "{\"a\" \"b\" \"c\"", "[,,]", "é\"é", "{:}{", "{\"a\":{\"a\""] {
            locate(json, ["/a", "/0/a", "/a/a"]);
            token_before(json, usize::MAX);
        }
        let deep = "[".repeat(1_000_000);
        assert!(locate(&deep, ["/0/0"]).exact("/0/0").is_some());
    }
}
