//! Text for a terminal: wrapped, clipped, and without control characters.

/// The width everything is wrapped to.
pub const WIDTH: usize = 80;

/// The text without control characters, so that a file cannot steer the terminal.
pub fn clean(text: &str) -> String {
    let steers = |c: char| c.is_control() || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    text.chars()
        .map(|c| {
            if c == '\t' || c == '\n' {
                ' '
            } else if steers(c) {
                '\u{fffd}'
            } else {
                c
            }
        })
        .collect()
}

/// At most so many characters of it.
pub fn clipped(text: &str, letters: usize) -> String {
    match text.char_indices().nth(letters) {
        Some((at, _)) => format!("{}…", clean(&text[..at])),
        None => clean(text),
    }
}

/// How many columns it takes, as far as a count of characters can tell.
pub fn width(text: &str) -> usize {
    text.chars().count()
}

/// The words of a text in lines of at most `columns`; a longer word is broken.
pub fn wrap(text: &str, columns: usize) -> Vec<String> {
    let columns = columns.max(8);
    let mut lines = Vec::new();
    let mut line = String::new();
    for word in clean(text).split_whitespace() {
        let mut word = word;
        if !line.is_empty() && width(&line) + 1 + width(word) > columns {
            lines.push(std::mem::take(&mut line));
        }
        while width(word) > columns {
            let at = word.char_indices().nth(columns).map_or(word.len(), |(at, _)| at);
            lines.push(word[..at].to_owned());
            word = &word[at..];
        }
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    if !line.is_empty() || lines.is_empty() {
        lines.push(line);
    }
    lines
}

/// `1 leg`, `2 legs`.
pub fn count(number: usize, one: &str) -> String {
    if number == 1 { format!("1 {one}") } else { format!("{number} {one}s") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_wrapped() {
        assert_eq!(wrap("one two three four", 9), ["one two", "three", "four"]);
        assert_eq!(wrap("", 9), [""]);
        assert_eq!(wrap("abcdefghijk l", 8), ["abcdefgh", "ijk l"]);
        assert!(wrap(&"ø".repeat(1_000), 40).iter().all(|line| width(line) <= 40));
    }

    #[test]
    fn nothing_steers_the_terminal() {
        assert_eq!(clean("a\u{1b}[31mb\tc"), "a\u{fffd}[31mb c");
        assert_eq!(clipped("abcdef", 3), "abc…");
    }
}
