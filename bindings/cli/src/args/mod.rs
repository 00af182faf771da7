//! The command line.

mod diff;
mod export;
mod parse;
mod whole;

pub use diff::{Diff, Terms};
pub use export::Export;
pub use whole::{Audit, Calendar, CalendarFormat, Certify, Import, Merge, Records, Verify};

use crate::source::Format;
use crate::tongue::Lang;
use clap::{Args, Parser, Subcommand, ValueEnum};
use lawful::law::Kind;
use lawful::{Date, Regime, Severity};
use parse::{date, under, without, word};

const AFTER: &str = "\
Exit status: 0 when nothing was found that counts, 1 when something was (see --fail-on), 2 when the input or the \
command line is bad. What is printed is no legal advice.";

/// May this personal data go there, on what ground, until when, and what would cure it if not?
#[derive(Debug, Parser)]
#[command(name = "lawful", version, after_help = AFTER, max_term_width = 100)]
pub struct Cli {
    /// When to use colour
    #[arg(long, global = true, value_enum, default_value_t = Color::Auto)]
    pub color: Color,
    /// The language of findings, questions, remedies and reasons
    #[arg(long, global = true, value_enum, value_name = "LANG", default_value_t = Lang::En)]
    pub lang: Lang,
    /// What to do
    #[command(subcommand)]
    pub command: Command,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Judge every recipient of one or more registers
    Check(Check),
    /// Show why: the tree of rules behind a verdict
    Explain(Explain),
    /// Show how the verdicts change over time
    Periods(Periods),
    /// Show what a change of the law would do
    Impact(Impact),
    /// Show what differs between two registers, and what that obliges
    Diff(Diff),
    /// Show what lies ahead of the recipients of a register
    Calendar(Calendar),
    /// Hold what a document says against the law of a day and its own facts
    Audit(Audit),
    /// Make a certificate of an answer, which others can verify
    Certify(Certify),
    /// Make the answer of a certificate again, and compare
    Verify(Verify),
    /// Print the record of processing activities that a register holds
    Records(Records),
    /// Make one register of several of the same document
    Merge(Merge),
    /// Make a register of a text of others: a list of sub-processors, a record
    Import(Import),
    /// Make a document of a register that others expect: a graph, a record, a page
    Export(Export),
    /// Look into the law data
    #[command(subcommand)]
    Law(LawCommand),
    /// Print the JSON Schema of an input
    Schema(Schema),
    /// Answer questions, one JSON object per line, in order
    Judge(Judge),
}

/// When to use colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Color {
    /// On a terminal
    Auto,
    /// Always
    Always,
    /// Never
    Never,
}

/// The law to judge by.
#[derive(Debug, Clone, Args)]
pub struct LawArgs {
    /// The day to judge on, year-month-day [default: today]
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub on: Option<Date>,
    /// The regime to judge under: eu-gdpr, uk-gdpr, ch-fadp, or every one that applies [default: applicable]
    #[arg(long, value_name = "REGIME", value_parser = under)]
    pub regime: Option<Under>,
    /// Judge as if an instrument had ended, from --on or from the day given
    #[arg(long, value_name = "INSTRUMENT[@DATE]", value_parser = without)]
    pub without: Vec<Without>,
    /// A file with changes of the law (an overlay)
    #[arg(long, value_name = "FILE")]
    pub law: Option<String>,
}

/// How to read the input.
#[derive(Debug, Clone, Copy, Args)]
pub struct InputArgs {
    /// The format of the input [default: by its name, else by its content]
    #[arg(long, value_enum, value_name = "FORMAT")]
    pub input_format: Option<Format>,
}

/// `lawful check`.
#[derive(Debug, Args)]
pub struct Check {
    /// Registers to check; `-` is standard input
    #[arg(required = true, value_name = "FILE")]
    pub files: Vec<String>,
    /// The law
    #[command(flatten)]
    pub law: LawArgs,
    /// The input
    #[command(flatten)]
    pub input: InputArgs,
    /// How to print
    #[arg(long, value_enum, default_value_t = Report::Human)]
    pub format: Report,
    /// The least severity that makes the exit status 1
    #[arg(long, value_enum, default_value_t = FailOn::Breach)]
    pub fail_on: FailOn,
    /// Show every finding, remedy and assumption
    #[arg(long, short)]
    pub verbose: bool,
}

/// `lawful explain`.
#[derive(Debug, Args)]
pub struct Explain {
    /// A register, or a transfer, or a question (JSON, YAML or TOML); `-` is standard input
    pub file: String,
    /// The engagements of the register to explain [default: all]
    pub engagements: Vec<String>,
    /// The law
    #[command(flatten)]
    pub law: LawArgs,
    /// The input
    #[command(flatten)]
    pub input: InputArgs,
    /// How to print
    #[arg(long, value_enum, default_value_t = Plain::Human)]
    pub format: Plain,
}

/// `lawful periods`.
#[derive(Debug, Args)]
pub struct Periods {
    /// A register or a transfer; `-` is standard input
    pub file: String,
    /// The engagements of the register to show [default: all]
    pub engagements: Vec<String>,
    /// The first day
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub from: Date,
    /// The first day after
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub to: Date,
    /// The law
    #[command(flatten)]
    pub law: LawArgs,
    /// The input
    #[command(flatten)]
    pub input: InputArgs,
    /// How to print
    #[arg(long, value_enum, default_value_t = Plain::Human)]
    pub format: Plain,
}

/// `lawful impact`.
#[derive(Debug, Args)]
pub struct Impact {
    /// A register or a transfer; `-` is standard input
    pub file: String,
    /// The law after the change: --without or --law is needed
    #[command(flatten)]
    pub law: LawArgs,
    /// The input
    #[command(flatten)]
    pub input: InputArgs,
    /// How to print
    #[arg(long, value_enum, default_value_t = Plain::Human)]
    pub format: Plain,
    /// Show every remedy
    #[arg(long, short)]
    pub verbose: bool,
}

/// `lawful law`.
#[derive(Debug, Subcommand)]
pub enum LawCommand {
    /// List the instruments
    List(LawList),
    /// Show one instrument
    Show(LawShow),
    /// List the days on which the law changes
    Events(LawEvents),
}

/// `lawful law list`.
#[derive(Debug, Args)]
pub struct LawList {
    /// Only this kind: adequacy, scc, judgment, pending, ...
    #[arg(long, value_name = "KIND", value_parser = word::<Kind>)]
    pub kind: Option<Kind>,
    /// Only this regime
    #[arg(long, value_name = "REGIME", value_parser = word::<Regime>)]
    pub regime: Option<Regime>,
    /// Only what is in force on this day
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub on: Option<Date>,
    /// How to print
    #[arg(long, value_enum, default_value_t = Plain::Human)]
    pub format: Plain,
}

/// `lawful law show`.
#[derive(Debug, Args)]
pub struct LawShow {
    /// The id of the instrument
    pub id: String,
    /// How to print
    #[arg(long, value_enum, default_value_t = Plain::Human)]
    pub format: Plain,
}

/// `lawful law events`.
#[derive(Debug, Args)]
pub struct LawEvents {
    /// The first day
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub from: Option<Date>,
    /// The first day after
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub to: Option<Date>,
    /// Only this regime
    #[arg(long, value_name = "REGIME", value_parser = word::<Regime>)]
    pub regime: Option<Regime>,
    /// How to print
    #[arg(long, value_enum, default_value_t = Plain::Human)]
    pub format: Plain,
}

/// `lawful schema`.
#[derive(Debug, Args)]
pub struct Schema {
    /// The input
    #[arg(value_enum)]
    pub of: SchemaOf,
}

/// `lawful judge`.
#[derive(Debug, Args)]
pub struct Judge {
    /// JSON Lines; `-` is standard input
    #[arg(default_value = "-")]
    pub file: String,
    /// Exit with 2 if any line was bad
    #[arg(long)]
    pub strict: bool,
}

/// The inputs that have a schema.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum SchemaOf {
    /// A register
    Register,
    /// A line for `judge`
    Question,
    /// The facts of a transfer
    Transfer,
}

/// How a check is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Report {
    /// For people
    Human,
    /// The report as JSON, one line for each file
    Json,
    /// SARIF 2.1.0, for code scanning
    Sarif,
    /// As workflow commands, which hosted runs show beside the lines of a change
    Github,
}

/// How anything else is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Plain {
    /// For people
    Human,
    /// As JSON
    Json,
}

/// From which severity on a finding counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum FailOn {
    /// A rule is broken
    Breach,
    /// Or a fact or document is missing
    Gap,
    /// Or there is something to look at
    Warning,
    /// Or anything was found
    Note,
    /// Nothing counts
    Never,
}

impl FailOn {
    /// Whether a finding of that severity counts.
    pub fn counts(self, severity: Severity) -> bool {
        match self {
            Self::Breach => severity >= Severity::Breach,
            Self::Gap => severity >= Severity::Gap,
            Self::Warning => severity >= Severity::Warning,
            Self::Note => true,
            Self::Never => false,
        }
    }
}

/// The regime to judge under.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Under {
    /// Every regime that applies.
    Applicable,
    /// This one.
    One(Regime),
}

/// An instrument to leave out, and the first day without it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Without {
    /// Its id.
    pub instrument: String,
    /// The day; absent: the day of the question.
    pub date: Option<Date>,
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn the_command_line_is_consistent() {
        Cli::command().debug_assert();
    }
}
