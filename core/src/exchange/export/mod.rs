//! The documents that people expect out (feature `exchange`): a register and the law of a day become a file.
//!
//! [`export`] chooses; each paper has its file and its function here. A paper is told in the language of the day
//! (`Day::in_language`), depends on register, day and options alone, and says of what the register does not have that it
//! is unknown. `docs/EXPORT.md` describes every paper.
//!
//! ```
//! use lawful::exchange::export::{Options, Paper, export};
//! use lawful::{Law, day, facts::Register};
//! let register: Register = serde_json::from_str(include_str!("../../../examples/registers/plandisc.json"))?;
//! let law = Law::bundled();
//! let on = law.on(day::parse("2020-08-03").unwrap());
//! let graph = export(&register, &on, Paper::Mermaid, &Options::default()).unwrap();
//! assert_eq!((graph.media_type, graph.file_name.as_str()), ("text/vnd.mermaid", "plandisc.mmd"));
//! assert!(graph.text().unwrap().starts_with("flowchart LR\n"));
//! # Ok::<(), serde_json::Error>(())
//! ```

mod changes;
mod clauses;
mod contract;
mod doc;
mod dossier;
mod dot;
mod dpv;
mod feed;
mod fides;
mod graph;
mod html;
mod markdown;
mod mermaid;
mod notice;
mod opa;
mod page;
mod reading;
mod records;
mod tilt;
mod weight;

use crate::Day;
use crate::facts::{RecordSide, Register};
use crate::words::words;
use doc::Doc;

pub use records::Layout;

words! {
    /// A document to make of a register.
    pub enum Paper is "paper" {
        /// The parties, and the verdicts between them, as a flowchart of Mermaid.
        Mermaid = "mermaid",
        /// The same as a graph of Graphviz.
        Dot = "dot",
        /// All that is found, why, and what is to be done: one page to read, print and hand over.
        Dossier = "dossier",
        /// Tables of verdicts, and those on the legs, as a data bundle of Open Policy Agent.
        Opa = "opa",
        /// The record of processing activities (Art. 30 GDPR) as values separated by commas.
        RecordCsv = "record-csv",
        /// The same as a workbook.
        RecordXlsx = "record-xlsx",
        /// The public page of sub-processors, processors or recipients, as HTML.
        PageHtml = "page-html",
        /// The same as Markdown, which an import reads back.
        PageMarkdown = "page-markdown",
        /// What changed on the page, as a JSON Feed 1.1.
        JsonFeed = "json-feed",
        /// The same as an Atom feed (RFC 4287).
        AtomFeed = "atom-feed",
        /// What data subjects are told of transfers (Art. 13(1)(f), 14(1)(f) GDPR), as HTML.
        NoticeHtml = "notice-html",
        /// The same as Markdown.
        NoticeMarkdown = "notice-markdown",
        /// The annex to a contract with a processor (Art. 28(3) GDPR), as HTML.
        ContractHtml = "contract-html",
        /// The same as Markdown.
        ContractMarkdown = "contract-markdown",
        /// The annexes of the standard contractual clauses (Decision (EU) 2021/914), as HTML.
        ClausesHtml = "clauses-html",
        /// The same as Markdown.
        ClausesMarkdown = "clauses-markdown",
        /// The legs and their verdicts in the Data Privacy Vocabulary, as JSON-LD.
        DpvJsonLd = "dpv-json-ld",
        /// A manifest of fideslang, as JSON.
        Fides = "fides",
        /// A privacy notice in the Transparency Information Language, valid against its schema.
        Tilt = "tilt",
    }
}

/// What a paper is made with beside the register and the day.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Options<'a> {
    /// The register as it was before, for papers that tell what changed. Default: none.
    pub since: Option<&'a Register>,
    /// Whose record it is: that of Art. 30(1) or of Art. 30(2). Default: the controller's.
    pub side: RecordSide,
    /// The columns of a record. Default: those of the Article.
    pub layout: Layout,
    /// Whether the page shows the verdict on each recipient. Default: no.
    pub verdicts: bool,
    /// The address at which the page is published, for its feeds. Default: not known.
    pub url: Option<&'a str>,
}

impl Default for Options<'_> {
    fn default() -> Self {
        Self { since: None, side: RecordSide::Controller, layout: Layout::Gdpr, verdicts: false, url: None }
    }
}

/// A paper, ready to be written to a file.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Exported {
    /// The bytes of the file; UTF-8 unless the format is a binary one.
    pub bytes: Vec<u8>,
    /// Its media type: `text/html`.
    pub media_type: &'static str,
    /// A name for the file: the id of the document and the ending of the format.
    pub file_name: String,
}

impl Exported {
    /// A paper on the document of a register; the ending begins with its dot.
    fn of(register: &Register, ending: &str, media_type: &'static str, bytes: impl Into<Vec<u8>>) -> Self {
        let id = register.document.id.as_known().map_or("register", |id| &**id);
        let plain = |sign: char| if sign.is_alphanumeric() || "-_.".contains(sign) { sign } else { '-' };
        let stem: String = id.chars().map(plain).collect();
        Self { bytes: bytes.into(), media_type, file_name: stem.trim_start_matches('.').to_owned() + ending }
    }

    /// The text; `None` of a binary format.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        core::str::from_utf8(&self.bytes).ok()
    }
}

/// Why a paper cannot be made.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ExportError {
    /// The paper tells what changed, and the register as it was before is not given.
    #[error("`{0}` tells what changed, and needs the register as it was before")]
    NoEarlier(Paper),
    /// The paper would repeat what the register says once for so many recipients that it would have no bounds.
    #[error(
        "the paper would be too large: the register says too much of parties or activities that too many entries share"
    )]
    TooLarge,
    /// The table is larger than its format can hold.
    #[error("the table cannot be written: {0}")]
    Table(String),
}

/// Makes a paper of a register, as the law of the day sees it.
///
/// The register should have passed [`Register::check`].
///
/// # Errors
/// When the paper needs an option that is not given, would be too large, or is larger than its format can hold.
pub fn export(
    register: &Register,
    day: &Day<'_>,
    paper: Paper,
    options: &Options<'_>,
) -> Result<Exported, ExportError> {
    let day = *day;
    if ![Some(register), options.since].into_iter().flatten().all(weight::is_bearable) {
        return Err(ExportError::TooLarge);
    }
    let made = |ending, media_type, text: String| Ok(Exported::of(register, ending, media_type, text));
    let html = |ending, doc: &Doc| made(ending, "text/html", html::html(doc));
    let markdown = |ending, doc: &Doc| made(ending, "text/markdown", markdown::markdown(doc));
    match paper {
        Paper::Mermaid => made(".mmd", "text/vnd.mermaid", mermaid::flowchart(register, day)),
        Paper::Dot => made(".dot", "text/vnd.graphviz", dot::graph(register, day)),
        Paper::Dossier => made("-dossier.html", "text/html", dossier::page(register, day, options.since)),
        Paper::Opa => Ok(Exported::of(register, "-opa.tar.gz", "application/gzip", opa::bundle(register, day))),
        Paper::RecordCsv => records::csv(register, day, options),
        Paper::RecordXlsx => records::workbook(register, day, options),
        Paper::PageHtml => html("-page.html", &page::page(register, day, options)),
        Paper::PageMarkdown => markdown("-page.md", &page::page(register, day, options)),
        Paper::JsonFeed => made("-feed.json", "application/feed+json", feed::json_feed(register, day, paper, options)?),
        Paper::NoticeHtml => html("-notice.html", &notice::notice(register, day)),
        Paper::NoticeMarkdown => markdown("-notice.md", &notice::notice(register, day)),
        Paper::ContractHtml => html("-contract.html", &contract::annex(register, day)),
        Paper::ContractMarkdown => markdown("-contract.md", &contract::annex(register, day)),
        Paper::ClausesHtml => html("-clauses.html", &clauses::annexes(register, day)),
        Paper::ClausesMarkdown => markdown("-clauses.md", &clauses::annexes(register, day)),
        Paper::AtomFeed => made("-feed.xml", "application/atom+xml", feed::atom_feed(register, day, paper, options)?),
        Paper::Tilt => Ok(Exported::of(register, ".tilt.json", "application/json", tilt::notice(register, day))),
        Paper::DpvJsonLd => Ok(Exported::of(register, ".jsonld", "application/ld+json", dpv::legs(register, day))),
        Paper::Fides => Ok(Exported::of(register, ".fides.json", "application/json", fides::manifest(register))),
    }
}
