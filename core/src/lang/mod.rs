//! Texts in other languages: a catalogue of sentences by key, and how a judgement is told from it.
//!
//! English is the language of the source: it is always there and needs no catalogue. Every other language is one file,
//! `core/lang/<language>.json`, with one text for each key of `core/lang/en.json`. A catalogue changes texts and
//! nothing else: outcomes, codes, names of facts and the order of everything stay as they are.
//!
//! ```
//! use lawful::lang::Catalogue;
//! use lawful::{Country, Language, Law, day, facts::{Role, Transfer}};
//! let mut facts = Transfer::between(Country::DE, Country::FR);
//! facts.importer.role = Role::Processor.into();
//! let nb = Catalogue::read(Language::Nb, include_str!("../../lang/nb.json"))?;
//! let verdict = Law::bundled().on(day::parse("2026-11-22").unwrap()).in_language(&nb).transfer(&facts);
//! assert_eq!(verdict.reason().unwrap().message, "Ingen overføring: importøren er i Frankrike, innenfor området.");
//! # Ok::<(), lawful::lang::CatalogueError>(())
//! ```

#[cfg(feature = "lang-bundled")]
mod bundled;
#[cfg(feature = "lang")]
mod catalogue;
#[cfg(feature = "lang")]
mod read;
mod tongue;

#[cfg(feature = "lang")]
pub use catalogue::Catalogue;
#[cfg(feature = "lang")]
pub use read::CatalogueError;
pub(crate) use tongue::{Tongue, filled};

#[cfg(feature = "wire")]
mod asked;
#[cfg(feature = "wire")]
pub(crate) use asked::{Catalogues, in_language};
