//! The commands. Each gives a text to print and an exit status.

pub mod audit;
pub mod calendar;
pub mod certify;
pub mod check;
pub mod diff;
pub mod export;
pub mod impact;
pub mod import;
pub mod judge;
pub mod law;
pub mod legs;
pub mod merge;
pub mod records;
pub mod schema;
pub mod subject;

use crate::fault::Fault;

/// Nothing was found that counts.
pub const CLEAN: u8 = 0;
/// Something was found.
pub const FOUND: u8 = 1;
/// The input is bad.
pub const BAD: u8 = 2;

/// What a command comes to.
#[derive(Debug, Default)]
pub struct Done {
    /// What to print.
    pub text: String,
    /// What to print as it is, where that is no text for a terminal.
    pub raw: Vec<u8>,
    /// What to say beside it, on standard error.
    pub aside: String,
    /// What is wrong with the input.
    pub faults: Vec<Fault>,
    /// The exit status.
    pub status: u8,
}

impl Done {
    /// A text and nothing wrong.
    pub fn clean(text: String) -> Self {
        Self { text, ..Self::default() }
    }
}

impl From<Vec<Fault>> for Done {
    fn from(faults: Vec<Fault>) -> Self {
        Self { faults, status: BAD, ..Self::default() }
    }
}

impl From<Fault> for Done {
    fn from(fault: Fault) -> Self {
        vec![fault].into()
    }
}

impl From<Result<String, Vec<Fault>>> for Done {
    fn from(result: Result<String, Vec<Fault>>) -> Self {
        result.map_or_else(Self::from, Self::clean)
    }
}
