//! `lawful schema`.

use super::Done;
use crate::args::Schema;
use crate::fault::Fault;

/// Prints the JSON Schema of an input.
pub fn run(args: &Schema) -> Done {
    let _ = args.of;
    Fault::new("no schema yet").into()
}
