//! The law as data: its types, how they are read from text, and what they must fulfil.
//!
//! The build script compiles this very module to turn the law files into constant tables, and the library
//! compiles it to read overlays, so that every check is written once.

pub(crate) mod check;
pub(crate) mod compile;
mod error;
mod index;
mod instrument;
mod records;
mod tables;
mod text;
mod words;

pub use error::LawError;
pub use instrument::{Fit, Instrument, List, Scope, Text};
pub(crate) use records::host;
pub use records::{
    Alias, Authority, AuthorityName, ConsentAge, Event, Finding, Parameter, ParameterValue, Period, Source, Territory,
};
pub(crate) use tables::{EEA_ACT, Index, Tables};
pub use text::{ConcernsText, Day, FitText, InstrumentText, ScopeText, SpanText, ValueText, WordsText};
pub use words::{Confidence, Edge, EndReason, Grade, Kind, Level, Point, RoleKind, Status};
