//! Reads the file of a catalogue: one JSON object of texts. Compiled twice, here and into the build.

use thiserror::Error;

/// Why a catalogue cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("line {line}: {message}")]
#[non_exhaustive]
pub struct CatalogueError {
    /// What is wrong.
    pub message: String,
    /// The line, from 1.
    pub line: usize,
}

/// The texts of a file by key, in the order of keys.
///
/// # Errors
/// When it is not one JSON object whose values are all strings, or has a key twice.
pub(crate) fn read(text: &str) -> Result<Vec<(String, String)>, CatalogueError> {
    let mut file = File { text, at: 0 };
    let mut texts = Vec::new();
    file.expect('{')?;
    if !file.take('}') {
        loop {
            let key = file.string()?;
            file.expect(':')?;
            texts.push((key, file.string()?));
            if !file.take(',') {
                break;
            }
        }
        file.expect('}')?;
    }
    file.space();
    if file.at < text.len() {
        return Err(file.wrong("something follows the object"));
    }
    texts.sort();
    match texts.windows(2).find(|pair| pair[0].0 == pair[1].0) {
        Some(pair) => Err(CatalogueError { message: format!("key `{}` is given twice", pair[0].0), line: 1 }),
        None => Ok(texts),
    }
}

struct File<'a> {
    text: &'a str,
    at: usize,
}

impl File<'_> {
    fn rest(&self) -> &str {
        &self.text[self.at..]
    }

    fn wrong(&self, message: &str) -> CatalogueError {
        let line = self.text[..self.at].matches('\n').count() + 1;
        CatalogueError { message: message.to_owned(), line }
    }

    fn space(&mut self) {
        let rest = self.rest();
        self.at += rest.len() - rest.trim_start_matches([' ', '\n', '\r', '\t']).len();
    }

    fn take(&mut self, sign: char) -> bool {
        self.space();
        let there = self.rest().starts_with(sign);
        if there {
            self.at += sign.len_utf8();
        }
        there
    }

    fn expect(&mut self, sign: char) -> Result<(), CatalogueError> {
        if self.take(sign) { Ok(()) } else { Err(self.wrong(&format!("`{sign}` is expected"))) }
    }

    fn string(&mut self) -> Result<String, CatalogueError> {
        self.expect('"')?;
        let mut out = String::new();
        let mut signs = self.rest().char_indices();
        while let Some((at, sign)) = signs.next() {
            match sign {
                '"' => {
                    self.at += at + 1;
                    return Ok(out);
                }
                '\\' => match signs.next() {
                    Some((_, sign @ ('"' | '\\' | '/'))) => out.push(sign),
                    Some((_, 'n')) => out.push('\n'),
                    _ => return Err(self.wrong("only `\\\"`, `\\\\`, `\\/` and `\\n` are written with a backslash")),
                },
                sign if sign.is_control() => break,
                sign => out.push(sign),
            }
        }
        Err(self.wrong("a string does not end on its line"))
    }
}
