//! JSON as it is found: with a comma too many, or a place holder where a value should be.
//!
//! The strict reader keeps no lines and takes a document or leaves it. Records of other people are edited by hand: this one
//! takes a comma before a closing bracket, a line break within a text, and a word that is no value, and keeps the lines.

use super::{Kind, Node};
use crate::facts::Problem;

/// Deeper than this no record goes.
const MOST_NESTED: usize = 96;

/// Reads a text.
///
/// # Errors
/// When it is not JSON, even so: with the line.
pub(in crate::exchange) fn read(text: &str) -> Result<Node, Vec<Problem>> {
    let mut reader = Reader { text, at: 0, line: 1, nodes: 0 };
    let node = reader.value(0).and_then(|node| {
        reader.blank();
        match node.kind {
            _ if reader.at < text.len() => Err("something follows the end of the document"),
            Kind::Odd(_) => Err("a value is expected"),
            _ => Ok(node),
        }
    });
    node.map_err(|why| {
        let found: String = text[reader.at..].chars().take(20).take_while(|sign| *sign != '\n').collect();
        let found = if found.is_empty() { "the end of the text".to_owned() } else { format!("`{found}`") };
        vec![Problem::new(String::new(), format!("no JSON: line {}: {why}; found {found}", reader.line))]
    })
}

struct Reader<'a> {
    text: &'a str,
    at: usize,
    line: u32,
    nodes: usize,
}

type Read<T> = Result<T, &'static str>;

impl Reader<'_> {
    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    /// Goes on by one byte.
    fn step(&mut self) {
        if self.peek() == Some(b'\n') {
            self.line = self.line.saturating_add(1);
        }
        self.at += 1;
    }

    fn blank(&mut self) {
        while self.peek().is_some_and(|byte| byte.is_ascii_whitespace()) {
            self.step();
        }
    }

    fn takes(&mut self, byte: u8) -> bool {
        self.blank();
        let found = self.peek() == Some(byte);
        if found {
            self.at += 1;
        }
        found
    }

    fn value(&mut self, depth: usize) -> Read<Node> {
        if depth > MOST_NESTED {
            return Err("nested deeper than is read here");
        }
        self.blank();
        let (at, line) = (self.nodes, self.line);
        self.nodes += 1;
        let kind = match self.peek() {
            None => return Err("a value is expected"),
            Some(b'{') => self.map(depth)?,
            Some(b'[') => self.list(depth)?,
            Some(b'"') => Kind::Text(self.string()?),
            Some(_) => self.word()?,
        };
        Ok(Node { at, line, kind })
    }

    fn list(&mut self, depth: usize) -> Read<Kind> {
        self.at += 1;
        let mut items = Vec::new();
        while !self.takes(b']') {
            items.push(self.value(depth + 1)?);
            if !self.takes(b',') {
                if self.takes(b']') {
                    break;
                }
                return Err("`,` or `]` is expected");
            }
        }
        Ok(Kind::List(items))
    }

    fn map(&mut self, depth: usize) -> Read<Kind> {
        self.at += 1;
        let mut entries = Vec::new();
        while !self.takes(b'}') {
            if self.peek() != Some(b'"') {
                return Err("a key is expected");
            }
            let key = self.string()?;
            if !self.takes(b':') {
                return Err("`:` is expected");
            }
            entries.push((key, self.value(depth + 1)?));
            if !self.takes(b',') {
                if self.takes(b'}') {
                    break;
                }
                return Err("`,` or `}` is expected");
            }
        }
        Ok(Kind::Map(entries))
    }

    /// A number, a word of the format, or a word that is none.
    fn word(&mut self) -> Read<Kind> {
        let start = self.at;
        while self.peek().is_some_and(|byte| !b",]}\n\"{[".contains(&byte)) {
            self.at += 1;
        }
        let word = self.text[start..self.at].trim_end();
        Ok(match word {
            "" => return Err("a value is expected"),
            "null" => Kind::Nothing,
            "true" => Kind::Flag(true),
            "false" => Kind::Flag(false),
            _ if is_number(word) => Kind::Number(word.to_owned()),
            _ => Kind::Odd(word.to_owned()),
        })
    }

    fn string(&mut self) -> Read<String> {
        self.at += 1;
        let mut text = String::new();
        loop {
            let start = self.at;
            while self.peek().is_some_and(|byte| byte != b'"' && byte != b'\\') {
                self.step();
            }
            text.push_str(&self.text[start..self.at]);
            match self.peek() {
                None => return Err("a text is not closed"),
                Some(b'"') => {
                    self.at += 1;
                    return Ok(text);
                }
                Some(_) => self.escape(&mut text),
            }
        }
    }

    /// What stands after a backslash; a sign that needs none is kept with it.
    fn escape(&mut self, text: &mut String) {
        let plain = match self.text.as_bytes().get(self.at + 1) {
            Some(b'n') => '\n',
            Some(b't') => '\t',
            Some(b'r') => '\r',
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(sign @ (b'"' | b'\\' | b'/')) => char::from(*sign),
            Some(b'u') => return self.coded(text),
            _ => {
                text.push('\\');
                self.at += 1;
                return;
            }
        };
        text.push(plain);
        self.at += 2;
    }

    /// `\u00e5`, or two of them for one sign; half a pair is kept as it is written.
    fn coded(&mut self, text: &mut String) {
        let unit = |at: usize| {
            let digits = self.text.get(at..at + 6)?.strip_prefix("\\u")?;
            digits.bytes().all(|byte| byte.is_ascii_hexdigit()).then(|| u16::from_str_radix(digits, 16).ok())?
        };
        let units: Vec<u16> = [unit(self.at), unit(self.at + 6)].into_iter().map_while(|unit| unit).collect();
        for length in 1..=units.len() {
            if let Some(Ok(sign)) = char::decode_utf16(units[..length].iter().copied()).next() {
                text.push(sign);
                self.at += 6 * length;
                return;
            }
        }
        text.push('\\');
        self.at += 1;
    }
}

fn is_number(word: &str) -> bool {
    let digits = word.strip_prefix('-').unwrap_or(word);
    digits.starts_with(|sign: char| sign.is_ascii_digit())
        && digits.bytes().all(|byte| byte.is_ascii_digit() || b"+-.eE".contains(&byte))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_people_write_is_read() {
        let node =
            read("{\n \"a\": [1, 2e9,],\n \"b\": <long>,\n \"c\": \"x\\u00e5\\ud83d\\ude00\\q\\ud800\",\n}").unwrap();
        assert_eq!(node.list("a").len(), 2);
        assert_eq!(node.get("b").unwrap().leaf().as_deref(), Some("<long>"));
        assert_eq!(node.get("c").unwrap().leaf().as_deref(), Some("xå😀\\q\\ud800"));
        assert_eq!(node.get("c").unwrap().line, 4);
        assert_eq!(node.part("/a/1").unwrap().leaf().as_deref(), Some("2e9"));
        assert!(node.part("/a/x").is_none() && node.part("/q").is_none());
    }

    #[test]
    fn what_is_no_json_is_refused_with_its_line() {
        let wrong = |text: &str| read(text).unwrap_err()[0].message.clone();
        assert_eq!(wrong("{\n\"a\" 1}"), "no JSON: line 2: `:` is expected; found `1}`");
        assert_eq!(wrong("{\"a\": \"b"), "no JSON: line 1: a text is not closed; found the end of the text");
        assert!(wrong("{} {}").contains("follows the end"));
        assert!(wrong("").contains("a value is expected"));
        assert!(wrong(&"[".repeat(100_000)).contains("nested deeper"));
        assert!(wrong(&"{\"a\":".repeat(100_000)).contains("nested deeper"));
    }
}
