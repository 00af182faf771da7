//! `lawful schema`.

use super::Done;
use crate::args::{Schema, SchemaOf};

/// Prints the JSON Schema of an input.
pub fn run(args: &Schema) -> Done {
    let schema = match args.of {
        SchemaOf::Register => include_str!("../../schema/register.json"),
        SchemaOf::Question => include_str!("../../schema/question.json"),
        SchemaOf::Transfer => include_str!("../../schema/transfer.json"),
    };
    Done::clean(schema.to_owned())
}
