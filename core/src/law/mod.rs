//! What the law is on a day: instruments, territories and the rest of one edition, and changes of it to try out.
//!
//! [`Law`] is the way in. Days are civil dates; every span is half-open: its first day is in it, its last is not.

mod book;
mod bundled;
mod mirror;
mod overlay;
mod state;
#[cfg(test)]
mod tests;

pub(crate) use book::host;
pub use book::{
    Alias, Authority, AuthorityName, ConcernsText, Confidence, ConsentAge, Day, Edge, EndReason, Event, Finding, Fit,
    FitText, Grade, Instrument, InstrumentText, Kind, LawError, Level, List, Parameter, ParameterValue, Period, Point,
    RoleKind, Scope, ScopeText, Source, SpanText, Status, Territory, Text, ValueText, WordsText,
};
pub use overlay::{Op, Overlay, Value};
pub use state::Law;
