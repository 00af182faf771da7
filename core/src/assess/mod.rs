//! Facts and law make a verdict. This module is the list of questions; each has its file.

mod adequacy;
mod applicability;
mod assessment;
mod chain;
pub mod claims;
pub(crate) mod clauses;
mod day;
mod derogations;
mod directive;
pub(crate) mod judged;
pub(crate) mod kit;
pub(crate) mod ladder;
pub(crate) mod notes;
mod questions;
mod recent;
pub(crate) mod record;
mod record_report;
mod remedies;
pub(crate) mod report;
mod report_chains;
mod rules;
pub(crate) mod subprocessor;
mod summary;
mod swiss;
mod tools;
mod tree;
pub(crate) mod uk;
pub(crate) mod verdict;

pub use day::Day;
pub use questions::{FittingTool, Rung};
pub use record::rights::{Extent, Rights, rights_for};
pub use record_report::{RecordReport, RegimeRuling};
pub use report::{Counts, LegImpact, LegReport, Report};
pub use report_chains::ChainReport;
pub use rules::{Rule, rules};
pub use summary::Summary;
