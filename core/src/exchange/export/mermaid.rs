//! The parties of a register and the verdicts between them as a flowchart of Mermaid (mermaid.js.org, `flowchart`).

use super::graph::Graph;
use super::reading::outcome_word;
use crate::facts::Register;
use crate::{Day, Outcome};
use std::fmt::Write;

/// How an outcome looks: the class of a recipient, the brackets that give its shape, and the line that leads to it.
struct Look {
    class: &'static str,
    shape: [&'static str; 2],
    line: &'static str,
}

const fn look(outcome: Outcome) -> Look {
    match outcome {
        Outcome::NotRestricted => Look { class: "notRestricted", shape: ["[", "]"], line: "-->" },
        Outcome::Lawful => Look { class: "lawful", shape: ["([", "])"], line: "-->" },
        Outcome::Undetermined => Look { class: "undetermined", shape: ["{{", "}}"], line: "-.->" },
        Outcome::Unlawful => Look { class: "unlawful", shape: ["[[", "]]"], line: "--x" },
    }
}

/// Colours that keep a contrast of 7:1 between text and ground.
const CLASSES: &str = "    classDef notRestricted fill:#eef2f6,stroke:#4a5a6a,color:#1b2733
    classDef lawful fill:#e2f3e6,stroke:#1d6b34,color:#0d3319
    classDef undetermined fill:#fff4d6,stroke:#8a6100,color:#3d2b00
    classDef unlawful fill:#fde5e3,stroke:#a1190f,color:#520b06,stroke-width:3px
";

/// The flowchart: a node for each party that engages or is engaged, a line for each leg.
///
/// The weakest verdict on a recipient is told by its shape, its class and a word; that of a leg by its line and a word. Ids
/// of nodes are numbers with a letter before them, because some words (`end`) are none.
pub(super) fn flowchart(register: &Register, day: Day<'_>) -> String {
    let tongue = day.tongue;
    let Graph { nodes, edges } = Graph::of(register, day);
    let mut out = String::from("flowchart LR\n");
    for (at, (name, outcome)) in nodes.iter().enumerate() {
        let name = label(name);
        // Writing to a text does not fail.
        let _ = match outcome {
            None => writeln!(out, "    n{at}[\"{name}\"]"),
            Some(outcome) => {
                let Look { class, shape: [open, close], .. } = look(*outcome);
                let word = label(&outcome_word(tongue, *outcome));
                writeln!(out, "    n{at}{open}\"{name}<br>{word}\"{close}:::{class}")
            }
        };
    }
    for (from, to, outcome) in edges {
        let word = label(&outcome_word(tongue, outcome));
        let _ = writeln!(out, "    n{from} {}|\"{word}\"| n{to}", look(outcome).line);
    }
    out + CLASSES
}

/// A text inside quotes: what Mermaid, its Markdown or HTML would read is written as an entity of Mermaid.
fn label(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let number = text.trim_start_matches(|sign: char| sign.is_ascii_digit());
    // `1. …` and `- …` at the start would be a list of Markdown.
    let mark = text.len() - number.len();
    for (at, sign) in text.char_indices() {
        let list = at == mark && matches!(sign, '.' | ')' | '-' | '+');
        // Two of them would begin a formula, even as entities: a mark that is not seen stands between them.
        if sign == '$' && text[..at].ends_with('$') {
            out.push('\u{2060}');
        }
        match sign {
            _ if sign.is_control() => out.push(' '),
            '"' | '#' | '&' | '<' | '>' | '`' | '\\' | '*' | '_' | '~' | '[' | ']' | '{' | '}' | '|' | '$' | ';' => {
                out.push_str(&format!("#{};", u32::from(sign)));
            }
            _ if list => out.push_str(&format!("#{};", u32::from(sign))),
            _ => out.push(sign),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::label;

    #[test]
    fn nothing_in_a_label_is_read_as_more_than_text() {
        assert_eq!(label("Acme \"Mail\" <b> #1"), "Acme #34;Mail#34; #60;b#62; #35;1");
        assert_eq!(label("1. Acme\n`x`"), "1#46; Acme #96;x#96;");
        assert_eq!(label("- Acme A.S."), "#45; Acme A.S.");
        assert_eq!(label("$$x$$"), "#36;\u{2060}#36;x#36;\u{2060}#36;");
    }
}
