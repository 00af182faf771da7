//! Answers as people read them, in at most 80 columns.

pub mod annotations;
pub mod check;
pub mod diff;
pub mod findings;
pub mod law;
pub mod page;
pub mod record;
pub mod sarif;
pub mod timeline;
pub mod tree;
