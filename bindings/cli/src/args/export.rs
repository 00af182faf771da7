//! The command line of `lawful export`.

use super::parse::word;
use super::{InputArgs, LawArgs};
use clap::Args;
use lawful::exchange::export::{Layout, Paper};
use lawful::facts::RecordSide;

/// `lawful export`.
#[derive(Debug, Args)]
pub struct Export {
    /// A register; `-` is standard input
    pub file: String,
    /// What to make of it: mermaid, dot, dossier, opa, record-csv, record-xlsx, page-html, page-markdown, json-feed,
    /// atom-feed, notice-html, notice-markdown, contract-html, contract-markdown, clauses-html, clauses-markdown, tilt,
    /// fides, dpv-json-ld
    #[arg(long, value_name = "KIND", value_parser = word::<Paper>)]
    pub to: Paper,
    /// The register as it was before, for what tells of changes
    #[arg(long, value_name = "OLDFILE")]
    pub since: Option<String>,
    /// Whose record: controller, Art. 30(1), or processor, Art. 30(2)
    #[arg(long, value_name = "SIDE", value_parser = word::<RecordSide>, default_value = "controller")]
    pub side: RecordSide,
    /// The columns of a record: gdpr, cnil, ico, dpc, datatilsynet-no, datatilsynet-dk, imy
    #[arg(long, value_name = "LAYOUT", value_parser = word::<Layout>, default_value = "gdpr")]
    pub layout: Layout,
    /// Show the verdict on each recipient on the page
    #[arg(long)]
    pub verdicts: bool,
    /// The address at which the page is published, for its feeds
    #[arg(long, value_name = "URL")]
    pub url: Option<String>,
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
