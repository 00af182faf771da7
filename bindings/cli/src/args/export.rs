//! The command line of `lawful export`.

use super::parse::word;
use super::{InputArgs, LawArgs};
use clap::Args;
use lawful::exchange::export::Paper;

/// `lawful export`.
#[derive(Debug, Args)]
pub struct Export {
    /// A register; `-` is standard input
    pub file: String,
    /// What to make of it: mermaid
    #[arg(long, value_name = "KIND", value_parser = word::<Paper>)]
    pub to: Paper,
    /// The register as it was before, for what tells of changes
    #[arg(long, value_name = "OLDFILE")]
    pub since: Option<String>,
    /// Where to write it, whole or not at all [default: standard output]
    #[arg(long, short, value_name = "PATH")]
    pub out: Option<String>,
    /// The law
    #[command(flatten)]
    pub law: LawArgs,
    /// The input
    #[command(flatten)]
    pub input: InputArgs,
}
