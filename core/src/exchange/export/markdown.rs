//! A document as Markdown (CommonMark, with the tables of GitHub), so that an importer reads back what it says.

use super::doc::{Block, Doc, Table};

/// The document as Markdown.
pub(super) fn markdown(doc: &Doc) -> String {
    let mut out = format!("# {}\n", line(&doc.title));
    for part in &doc.blocks {
        out.push('\n');
        block(part, &mut out);
    }
    out
}

fn block(block: &Block, out: &mut String) {
    match block {
        Block::Heading(level, text) => {
            out.push_str(&format!("{} {}\n", "#".repeat(usize::from(*level)), line(text)));
        }
        Block::Text(text) => out.push_str(&format!("{}\n", line(text))),
        Block::List(items) => items.iter().for_each(|item| out.push_str(&format!("- {}\n", line(item)))),
        Block::Terms(terms) => {
            for (at, (term, said)) in terms.iter().enumerate() {
                let gap = if at == 0 { "" } else { "\n" };
                let more = if said.is_empty() { "" } else { "\n" };
                out.push_str(&format!("{gap}**{}**\n{more}", inline(term)));
                said.iter().for_each(|one| out.push_str(&format!("- {}\n", line(one))));
            }
        }
        Block::Table(table) => self::table(table, out),
    }
}

fn table(table: &Table, out: &mut String) {
    let row = |cells: Vec<String>| format!("| {} |\n", cells.join(" | "));
    out.push_str(&row(table.head.iter().map(|cell| inline(cell)).collect()));
    out.push_str(&row(vec!["---".to_owned(); table.head.len()]));
    for cells in &table.rows {
        let joined = |values: &Vec<String>| values.iter().map(|value| inline(value)).collect::<Vec<_>>().join("; ");
        out.push_str(&row(cells.iter().map(joined).collect()));
    }
}

/// A text at the beginning of a line: what would begin a list or a heading does not.
fn line(text: &str) -> String {
    let text = inline(text);
    let digits = text.len() - text.trim_start_matches(|sign: char| sign.is_ascii_digit()).len();
    match text[digits..].chars().next() {
        Some('.' | ')') if digits > 0 => format!("{}\\{}", &text[..digits], &text[digits..]),
        Some('+' | '-' | '=') if digits == 0 => format!("\\{text}"),
        _ => text,
    }
}

/// A text within a line: on one line, and every sign that Markdown, a table or HTML would read as a mark escaped.
fn inline(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for sign in text.split_whitespace().collect::<Vec<_>>().join(" ").chars() {
        if matches!(sign, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '~' | '#' | '&' | '$') {
            out.push('\\');
        }
        out.push(if sign.is_control() { ' ' } else { sign });
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{inline, line};
    use pulldown_cmark::{Event, Options, Parser};

    /// What a reader of Markdown makes of a text.
    fn read(markdown: &str) -> Vec<Event<'_>> {
        Parser::new_ext(markdown, Options::all()).collect()
    }

    #[test]
    fn a_text_is_read_back_as_a_text() {
        for text in [
            "1. Acme",
            "- Acme",
            "# x",
            "a | b",
            "<b>x</b>",
            "*x* _y_ ~~z~~ `q`",
            "[a](b) ![c](d)",
            "&lt; $x$",
            "===",
            "\\|",
        ] {
            let line = line(text);
            let said: String = read(&line)
                .into_iter()
                .filter_map(|event| match event {
                    Event::Text(words) => Some(words.into_string()),
                    Event::Start(pulldown_cmark::Tag::Paragraph) | Event::End(_) => None,
                    other => panic!("{text}: {other:?}"),
                })
                .collect();
            assert_eq!(said, text);
        }
        assert_eq!(inline("a\nb\tc"), "a b c");
    }
}
