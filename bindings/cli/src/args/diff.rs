//! The command line of `lawful diff`.

use super::parse::{date, stated, word};
use super::{InputArgs, LawArgs, Plain};
use clap::Args;
use lawful::Date;
use lawful::facts::{AuthorisationKind, Fact};

/// `lawful diff`.
#[derive(Debug, Args)]
pub struct Diff {
    /// The register as it was and as it is to be; with --since only the second; `-` is standard input
    #[arg(required = true, num_args = 1..=2, value_name = "FILE")]
    pub files: Vec<String>,
    /// The register as it was in this revision of its git repository, instead of the first file
    #[arg(long, value_name = "REV")]
    pub since: Option<String>,
    /// The terms
    #[command(flatten)]
    pub terms: Terms,
    /// The law
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

/// What the contract with the controllers above says of a change, and when this one was announced.
#[derive(Debug, Args)]
pub struct Terms {
    /// The authorisation of the controllers above: general, specific, or none [default: not known]
    #[arg(long, value_name = "KIND", value_parser = stated(word::<AuthorisationKind>))]
    pub authorisation: Option<Fact<AuthorisationKind>>,
    /// The days they have to object, as agreed [default: not known]
    #[arg(long, value_name = "DAYS")]
    pub objection_days: Option<u16>,
    /// Count these days from Monday to Friday, without holidays [default: every day counts]
    #[arg(long, requires = "objection_days")]
    pub business_days: bool,
    /// The first day of the new state [default: not known]
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub effective_on: Option<Date>,
    /// The day the notice was sent, or none [default: not known]
    #[arg(long, value_name = "DATE", value_parser = stated(date))]
    pub notice_sent_on: Option<Fact<Date>>,
    /// A public holiday; can be given more than once
    #[arg(long, value_name = "DATE", value_parser = date, requires = "business_days")]
    pub holiday: Vec<Date>,
    /// A file with the list of public holidays (JSON or YAML)
    #[arg(long, value_name = "FILE", requires = "business_days")]
    pub holidays: Option<String>,
}
