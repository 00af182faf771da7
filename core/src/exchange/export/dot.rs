//! The parties of a register and the verdicts between them as a graph of Graphviz (graphviz.org, the DOT language).

use super::graph::Graph;
use super::reading::outcome_word;
use crate::facts::Register;
use crate::{Day, Outcome};
use std::fmt::Write;

/// How an outcome looks: the shape and colours of a recipient, and the style of the line that leads to it.
struct Look {
    shape: &'static str,
    ground: &'static str,
    ink: &'static str,
    line: &'static str,
}

const fn look(outcome: Outcome) -> Look {
    match outcome {
        Outcome::NotRestricted => Look { shape: "box", ground: "#eef2f6", ink: "#1f5d8c", line: "solid" },
        Outcome::Lawful => Look { shape: "ellipse", ground: "#e2f3e6", ink: "#17693a", line: "solid" },
        Outcome::Undetermined => Look { shape: "hexagon", ground: "#fff4d6", ink: "#7c4f00", line: "dashed" },
        Outcome::Unlawful => Look { shape: "doubleoctagon", ground: "#fde5e3", ink: "#a1190f", line: "bold" },
    }
}

/// The graph: a node for each party that engages or is engaged, a line for each leg, with the verdict as shape, colour and
/// word. Ids of nodes are numbers with a letter before them, so that no name is read as a word of the language.
pub(super) fn graph(register: &Register, day: Day<'_>) -> String {
    let tongue = day.tongue;
    let Graph { nodes, edges } = Graph::of(register, day);
    let mut out =
        String::from("digraph register {\n    rankdir=LR;\n    node [fontname=\"sans-serif\", style=filled];\n");
    out += "    edge [fontname=\"sans-serif\"];\n";
    for (at, (name, outcome)) in nodes.iter().enumerate() {
        let name = quoted(name);
        // Writing to a text does not fail.
        let _ = match outcome {
            None => writeln!(out, "    n{at} [label=\"{name}\", shape=folder, fillcolor=\"#ffffff\"];"),
            Some(outcome) => {
                let Look { shape, ground, ink, .. } = look(*outcome);
                let word = quoted(&outcome_word(tongue, *outcome));
                writeln!(
                    out,
                    "    n{at} [label=\"{name}\\n{word}\", shape={shape}, fillcolor=\"{ground}\", color=\"{ink}\"];"
                )
            }
        };
    }
    for (from, to, outcome) in edges {
        let Look { ink, line, .. } = look(outcome);
        let word = quoted(&outcome_word(tongue, outcome));
        let _ = writeln!(
            out,
            "    n{from} -> n{to} [label=\"{word}\", style={line}, color=\"{ink}\", fontcolor=\"{ink}\"];"
        );
    }
    out + "}\n"
}

/// A text inside quotes. Graphviz reads `\N` and the like in a label as something else, and HTML entities as their signs.
fn quoted(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for sign in text.chars() {
        match sign {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '&' => out.push_str("&amp;"),
            sign if sign.is_control() => out.push(' '),
            sign => out.push(sign),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::quoted;

    #[test]
    fn a_name_stays_a_name() {
        assert_eq!(quoted("A \"B\" \\N\n&lt;"), "A \\\"B\\\" \\\\N &amp;lt;");
    }
}
