//! The command as its users meet it: arguments and files in, text and exit status out.

mod ahead;
mod check;
mod common;
mod diff;
mod docs;
mod export;
mod import;
mod judge;
mod malformed;
mod other;
mod schema;
mod whole;
