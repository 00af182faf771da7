//! The arguments of the commands on a register as a whole.

use super::parse::{date, without, word};
use super::{FailOn, InputArgs, LawArgs, Plain, Without};
use clap::{Args, ValueEnum};
use lawful::Date;
use lawful::facts::RecordSide;

/// `lawful calendar`.
#[derive(Debug, Args)]
pub struct Calendar {
    /// A register; `-` is standard input
    pub file: String,
    /// The last day
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub until: Date,
    /// The law
    #[command(flatten)]
    pub law: LawArgs,
    /// The input
    #[command(flatten)]
    pub input: InputArgs,
    /// How to print
    #[arg(long, value_enum, default_value_t = CalendarFormat::Human)]
    pub format: CalendarFormat,
    /// The day an iCalendar says it was made on [default: the day of --on]
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub stamp: Option<Date>,
}

/// `lawful audit`.
#[derive(Debug, Args)]
pub struct Audit {
    /// A register; `-` is standard input
    pub file: String,
    /// The law
    #[command(flatten)]
    pub law: LawArgs,
    /// The input
    #[command(flatten)]
    pub input: InputArgs,
    /// How to print
    #[arg(long, value_enum, default_value_t = Plain::Human)]
    pub format: Plain,
    /// The least severity that makes the exit status 1
    #[arg(long, value_enum, default_value_t = FailOn::Breach)]
    pub fail_on: FailOn,
    /// Show the claims that nothing speaks against as well
    #[arg(long, short)]
    pub verbose: bool,
}

/// `lawful certify`.
#[derive(Debug, Args)]
pub struct Certify {
    /// A register, or a question; `-` is standard input
    pub file: String,
    /// The law
    #[command(flatten)]
    pub law: LawArgs,
    /// The input
    #[command(flatten)]
    pub input: InputArgs,
}

/// `lawful verify`.
#[derive(Debug, Args)]
pub struct Verify {
    /// The certificate; `-` is standard input
    pub certificate: String,
    /// The register or question that it is about
    pub file: String,
    /// As when the certificate was made: an instrument that had ended
    #[arg(long, value_name = "INSTRUMENT@DATE", value_parser = without)]
    pub without: Vec<Without>,
    /// As when the certificate was made: a file with changes of the law (an overlay)
    #[arg(long, value_name = "FILE")]
    pub law: Option<String>,
    /// The input
    #[command(flatten)]
    pub input: InputArgs,
    /// How to print
    #[arg(long, value_enum, default_value_t = Plain::Human)]
    pub format: Plain,
}

/// `lawful records`.
#[derive(Debug, Args)]
pub struct Records {
    /// Registers; `-` is standard input
    #[arg(required = true, value_name = "FILE")]
    pub files: Vec<String>,
    /// Whose record: controller, Art. 30(1), or processor, Art. 30(2)
    #[arg(long, value_name = "SIDE", value_parser = word::<RecordSide>)]
    pub side: RecordSide,
    /// The input
    #[command(flatten)]
    pub input: InputArgs,
    /// How to print
    #[arg(long, value_enum, default_value_t = Plain::Human)]
    pub format: Plain,
}

/// `lawful merge`.
#[derive(Debug, Args)]
pub struct Merge {
    /// Registers of one document; `-` is standard input
    #[arg(required = true, num_args = 2.., value_name = "FILE")]
    pub files: Vec<String>,
    /// Where to write the whole, as JSON [default: standard output]
    #[arg(long, short, value_name = "FILE")]
    pub output: Option<String>,
    /// The input
    #[command(flatten)]
    pub input: InputArgs,
}

/// `lawful import`.
#[derive(Debug, Args)]
pub struct Import {
    /// The text; `-` is standard input
    pub file: String,
    /// Its format: markdown, csv, tsv, text, tilt, fides, dpv-turtle, dpv-json-ld or ciso-assistant [default: by the end of the file's name, and for JSON and YAML by what is in it]
    #[arg(long, value_name = "FORMAT", value_parser = word::<lawful::exchange::Format>)]
    pub from: Option<lawful::exchange::Format>,
    /// For JSON and YAML that hold several documents: the JSON pointer of one, as in `/0`
    #[arg(long, value_name = "POINTER")]
    pub part: Option<String>,
    /// The id of the document [default: the file's name]
    #[arg(long, value_name = "ID")]
    pub document: Option<String>,
    /// The id of the party whose document it is
    #[arg(long, value_name = "ID", default_value = "holder")]
    pub holder: String,
    /// The name of that party
    #[arg(long, value_name = "NAME")]
    pub holder_name: Option<String>,
    /// The country in which that party is established, if the text does not say it
    #[arg(long, value_name = "COUNTRY", value_parser = word::<lawful::Country>)]
    pub holder_country: Option<lawful::Country>,
    /// The day of publication, if the text does not say it
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub published: Option<Date>,
    /// The language of the document, as a tag
    #[arg(long, value_name = "TAG")]
    pub language: Option<String>,
    /// Where to write the register, as JSON [default: standard output]
    #[arg(long, short, value_name = "FILE")]
    pub output: Option<String>,
    /// Where to write what was not understood, as JSON, one line for each piece [default: summed up on standard error]
    #[arg(long, value_name = "FILE")]
    pub losses: Option<String>,
}

/// How a calendar is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum CalendarFormat {
    /// For people
    Human,
    /// As JSON, one line for each entry
    Json,
    /// As iCalendar (RFC 5545), for calendar programs
    Ical,
}
