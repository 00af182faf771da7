//! Findings as the annotations that a hosted run of checks shows beside the lines of a change: one workflow command a line.

use super::findings::{Placed, placed};
use crate::engine::Report;
use crate::source::Source;
use lawful::Severity;

/// The findings of several files, each file's in its order.
pub fn annotations(checked: &[(Source, Report)]) -> String {
    // What is only open on a chain fails nothing, and would cover what does.
    let shown = |found: &Placed<'_>| found.chain.is_none() || found.finding.severity == Severity::Breach;
    let of = |(source, report)| {
        placed(report, source).into_iter().filter(shown).map(move |found| annotation(&found, source))
    };
    checked.iter().map(|(source, report)| (source, report)).flat_map(of).collect()
}

fn annotation(found: &Placed<'_>, source: &Source) -> String {
    let of = found.finding;
    let level = match of.severity {
        Severity::Note => "notice",
        Severity::Warning | Severity::Gap => "warning",
        _ => "error",
    };
    let (line, column) = source.line_column(found.span.start);
    let file = property(if source.is_standard_input() { "stdin" } else { &source.name });
    let title = property(&format!("{} {}", of.code, of.code.title()));
    format!("::{level} file={file},line={line},col={column},title={title}::{}\n", data(&of.message))
}

/// A message: its line breaks and percent signs would end or change the command.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// The value of a property, in which colon and comma separate too.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_would_end_a_command_is_written_otherwise() {
        assert_eq!(data("50 %\nof: a, b"), "50 %25%0Aof: a, b");
        assert_eq!(property("C:\\a, b.json"), "C%3A\\a%2C b.json");
    }
}
