//! A document as one HTML file: valid, without script, without anything from elsewhere, fit to be printed.

use super::doc::{Block, Doc, Table, Values};
use crate::digest::sha256;
use std::fmt::Write;

/// Colours keep a contrast of 7:1. A table wider than the window can be moved, and wraps on paper.
const STYLE: &str = "\
:root{color-scheme:light dark}
body{font:1rem/1.5 system-ui,sans-serif;margin:0 auto;max-width:64rem;padding:1rem;overflow-wrap:break-word}
body.broad{max-width:90rem}
h1{font-size:1.6rem;line-height:1.25}h2{font-size:1.25rem;margin-top:2rem}h3{font-size:1.05rem;margin-top:1.5rem}
.table{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.93rem}
caption{text-align:left;padding-bottom:.4rem}
caption.off{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
th,td{border:1px solid #76808a;padding:.4rem .5rem;text-align:left;vertical-align:top;min-width:5rem;hyphens:auto}
thead th{background:#e3e9ef;color:#10161c}
tbody th{font-weight:600}
td ul{margin:0;padding-left:1.1rem}
dt{font-weight:600;margin-top:.6rem}dd{margin:0 0 0 1.2rem}
@media print{@page{margin:14mm}
body{font-size:9.5pt;max-width:none;padding:0;color:#000;background:#fff}
table{font-size:8.5pt}.table{overflow:visible}th,td{min-width:0}
thead{display:table-header-group}tr,dt,h2,h3{break-inside:avoid}h2,h3,dt{break-after:avoid}}
";

/// A broad table is printed on a sheet that lies on its side.
const BROAD: &str = "@media print{@page{size:A4 landscape}}\n";

/// The document as HTML.
pub(super) fn html(doc: &Doc) -> String {
    let (class, broad) = if doc.broad { (" class=\"broad\"", BROAD) } else { ("", "") };
    let title = escaped(&doc.title);
    let style = format!("\n{STYLE}{broad}");
    let mut out = format!(
        "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-{}'\">\n\
         <title>{title}</title>\n<style>{style}</style>\n</head>\n<body{class}>\n<main>\n<h1>{}</h1>\n",
        escaped(&doc.language),
        base64(&sha256(style.as_bytes())),
        shown(&doc.title)
    );
    let mut above = doc.title.as_str();
    for (number, part) in doc.blocks.iter().enumerate() {
        block(part, number, above, &mut out);
        if let Block::Heading(_, heading) = part {
            above = heading;
        }
    }
    out + "</main>\n</body>\n</html>\n"
}

fn block(block: &Block, number: usize, above: &str, out: &mut String) {
    // Writing to a text does not fail.
    let _ = match block {
        Block::Heading(level, text) => writeln!(out, "<h{level}>{}</h{level}>", shown(text)),
        Block::Text(text) => writeln!(out, "<p>{}</p>", shown(text)),
        Block::List(items) => writeln!(out, "{}", list(items)),
        Block::Terms(terms) => {
            out.push_str("<dl>\n");
            for (term, said) in terms {
                let _ = writeln!(out, "<dt>{}</dt>", shown(term));
                for one in said {
                    let _ = writeln!(out, "<dd>{}</dd>", shown(one));
                }
            }
            writeln!(out, "</dl>")
        }
        Block::Table(table) => self::table(table, number, above, out),
    };
}

fn list(items: &[String]) -> String {
    let items: Vec<String> = items.iter().map(|item| format!("<li>{}</li>", shown(item))).collect();
    format!("<ul>{}</ul>", items.concat())
}

/// The table can be reached by keyboard, since it may have to be moved. A caption that repeats the heading above it is
/// not shown to those who see that.
fn table(table: &Table, number: usize, above: &str, out: &mut String) -> std::fmt::Result {
    let id = format!("table-{number}");
    writeln!(out, "<div class=\"table\" role=\"region\" aria-labelledby=\"{id}\" tabindex=\"0\">\n<table>")?;
    let class = if table.caption == above { " class=\"off\"" } else { "" };
    writeln!(out, "<caption id=\"{id}\"{class}>{}</caption>\n<thead>\n<tr>", shown(&table.caption))?;
    for heading in &table.head {
        writeln!(out, "<th scope=\"col\">{}</th>", shown(heading))?;
    }
    writeln!(out, "</tr>\n</thead>\n<tbody>")?;
    for row in &table.rows {
        out.push_str("<tr>");
        for (at, values) in row.iter().enumerate() {
            match at {
                0 => write!(out, "<th scope=\"row\">{}</th>", cell(values))?,
                _ => write!(out, "<td>{}</td>", cell(values))?,
            }
        }
        out.push_str("</tr>\n");
    }
    writeln!(out, "</tbody>\n</table>\n</div>")
}

fn cell(values: &Values) -> String {
    match values.as_slice() {
        [] => String::new(),
        [one] => shown(one),
        several => list(several),
    }
}

/// Bytes in base 64 (RFC 4648 section 4), as a policy names a digest.
pub(super) fn base64(bytes: &[u8]) -> String {
    const SIGNS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut out = String::new();
    for three in bytes.chunks(3) {
        let number = (0..3).fold(0_usize, |number, at| number << 8 | usize::from(three.get(at).copied().unwrap_or(0)));
        for at in 0..4 {
            let sign = SIGNS[number >> (18 - 6 * at) & 63];
            out.push(if at > three.len() { '=' } else { char::from(sign) });
        }
    }
    out
}

/// The longest run of signs without a place to break it.
const RUN: usize = 32;

/// A text in HTML. A very long word gets places where it may break, so that it is cut off on no screen and no sheet.
fn shown(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for (at, word) in text.split(' ').enumerate() {
        if at > 0 {
            out.push(' ');
        }
        if word.chars().nth(RUN).is_none() {
            out.push_str(&escaped(word));
            continue;
        }
        let signs: Vec<char> = word.chars().collect();
        let parts: Vec<String> = signs.chunks(RUN / 2).map(|part| escaped(&part.iter().collect::<String>())).collect();
        out.push_str(&parts.join("<wbr>"));
    }
    out
}

/// A text in HTML or XML: marks as entities. Characters that no document may hold, and those that turn the direction of a line,
/// are shown as the sign for an unreadable one.
pub(super) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for sign in text.chars() {
        match sign {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '\n' => out.push('\n'),
            '\t' | '\r' => out.push(' '),
            _ if sign.is_control() || turns(sign) => out.push('\u{fffd}'),
            _ => out.push(sign),
        }
    }
    out
}

/// Whether a character is none of a document, or changes the direction of what follows it.
const fn turns(sign: char) -> bool {
    matches!(sign, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{fffe}' | '\u{ffff}')
}

#[cfg(test)]
mod tests {
    use super::base64;

    #[test]
    fn base_64_is_that_of_the_standard() {
        for (bytes, text) in [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foobar", "Zm9vYmFy")] {
            assert_eq!(base64(bytes.as_bytes()), text);
        }
    }
}
