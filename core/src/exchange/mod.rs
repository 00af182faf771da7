//! Other people's records in (feature `exchange`): a text becomes a register, and nothing of it is lost on the way. The
//! documents that people expect out are in [`export`].
//!
//! An importer knows what it may know: headings by an explicit glossary, places by the table of places, safeguards by the
//! words of the claim audit. What it does not understand is kept verbatim, with its place, in [`Import::losses`]. Nothing
//! is guessed: no country from the name of a company, no module of clauses from the roles of two parties.
//!
//! The formats with a schema (TILT, fideslang, DPV, CISO Assistant) are described in `docs/FORMATS.md`; those of DPV need the
//! feature `dpv`.
//!
//! ```
//! use lawful::exchange::{About, Format, import};
//! let list = "| Sub-processor | Location | Safeguard |\n|---|---|---|\n| Acme Mail, Inc. | USA | SCCs |\n| Kontor AS | Oslo |  |\n";
//! let read = import(list, Format::Markdown, &About::new("our-list")).unwrap();
//! let legs: Vec<_> = read.register.legs().collect();
//! assert_eq!(legs[0].transfer.importer.country, "US".parse::<lawful::Place>()?.into());
//! assert_eq!(legs.len(), 2);
//! // `Oslo` is no country, and the importer does not make one of it.
//! assert_eq!((read.losses[0].text.as_str(), read.losses[0].line), ("Oslo", 4));
//! assert_eq!((read.cells.read, read.cells.understood), (8, 7));
//! # Ok::<(), lawful::WordError>(())
//! ```

mod block;
mod cells;
mod dpv;
pub mod export;
mod fides;
mod glossary;
mod import;
mod tree;

pub use cells::{Cells, Loss};

use crate::Country;
use crate::facts::{Problem, Register};
use crate::words::words;
use time::Date;

words! {
    /// The format of a text to import.
    pub enum Format is "format" {
        /// Markdown with tables, or with headings and lists.
        Markdown = "markdown",
        /// Values separated by commas or semicolons, with a row of headings.
        Csv = "csv",
        /// Values separated by tabs, with a row of headings; a row may go on in the next lines.
        Tsv = "tsv",
        /// Plain text, as it is copied from a page: tables by tabs, headings with bullets, columns one under the other.
        Text = "text",
        /// JSON in the Transparency Information Language: a privacy notice.
        Tilt = "tilt",
        /// A manifest of fideslang, as JSON.
        Fides = "fides",
        /// Turtle in the Data Privacy Vocabulary; read with the feature `dpv`.
        DpvTurtle = "dpv-turtle",
        /// JSON-LD in the Data Privacy Vocabulary; read with the feature `dpv`.
        DpvJsonLd = "dpv-json-ld",
        /// The objects of the privacy module of CISO Assistant, as JSON.
        CisoAssistant = "ciso-assistant",
    }
}

/// What is known of a text beside its words.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct About {
    /// The id of the document.
    pub document: String,
    /// The id of the party whose document it is. Default: `holder`.
    pub holder: String,
    /// The name of that party, as its own document writes it. Default: not known.
    pub holder_name: Option<String>,
    /// The country in which that party is established, where it is known beside the text. Default: not known.
    pub holder_country: Option<Country>,
    /// The language of the document, as a tag. Default: not known.
    pub language: Option<String>,
    /// The day of publication, where it is not in the text. Default: not known.
    pub published: Option<Date>,
    /// For the formats in JSON: the JSON pointer of the part of the text that is the document. Default: the whole.
    pub part: Option<String>,
}

impl About {
    /// A document of which only the id is known.
    #[must_use]
    pub fn new(document: &str) -> Self {
        Self {
            document: document.to_owned(),
            holder: "holder".to_owned(),
            holder_name: None,
            holder_country: None,
            language: None,
            published: None,
            part: None,
        }
    }
}

/// A text that was read.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Import {
    /// What was understood, as a register that passes [`Register::check`].
    pub register: Register,
    /// What was not, in the order of the text.
    pub losses: Vec<Loss>,
    /// How much there was.
    pub cells: Cells,
}

/// Reads a text.
///
/// # Errors
/// When the text is not in the format at all, or makes no register. A text in which nothing is understood is no error: it
/// is all loss.
pub fn import(text: &str, format: Format, about: &About) -> Result<Import, Vec<Problem>> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    match format {
        Format::Markdown => import::document(block::markdown(text), about),
        Format::Csv => import::document(block::csv(text)?, about),
        Format::Tsv => import::document(block::tsv(text), about),
        Format::Text => import::document(block::plain(text), about),
        #[cfg(feature = "dpv")]
        Format::DpvTurtle => import::dpv::turtle(text, about),
        #[cfg(feature = "dpv")]
        Format::DpvJsonLd => import::dpv::json_ld(text, about),
        #[cfg(not(feature = "dpv"))]
        Format::DpvTurtle | Format::DpvJsonLd => Err(vec![Problem::new(
            String::new(),
            format!("`{format}` is not read in this build: it lacks the feature `dpv`"),
        )]),
        Format::CisoAssistant => import::ciso::read(text, about),
        Format::Fides => import::fides::read(text, about),
        Format::Tilt => import::tilt::read(text, about),
    }
}
