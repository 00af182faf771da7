//! The command as its users meet it: arguments and files in, text and exit status out.

mod ahead;
mod check;
mod common;
mod diff;
mod docs;
mod dossier;
mod export;
mod import;
mod judge;
mod malformed;
mod other;
mod sarif;
mod schema;
mod whole;
