//! `lawful merge`.

use super::Done;
use crate::args::Merge as Args;
use crate::engine;
use crate::fault::Fault;
use crate::source::Source;
use crate::text::count;
use lawful::facts::{Fact, Register};

/// Makes one register of several of the same document.
pub fn run(args: &Args) -> Done {
    merge(args).into()
}

fn merge(args: &Args) -> Result<String, Vec<Fault>> {
    let mut registers = Vec::new();
    for file in &args.files {
        let source = Source::open(file, args.input.input_format).map_err(|fault| vec![fault])?;
        registers.push((engine::register(&source)?, source));
    }
    let whole = engine::merged(&registers)?;
    let text = serde_json::to_string_pretty(&whole).unwrap_or_default() + "\n";
    let Some(output) = &args.output else { return Ok(text) };
    std::fs::write(output, text).map_err(|error| vec![Fault::new(format!("cannot write: {error}")).in_file(output)])?;
    Ok(format!("{output}: {}\n", contents(&whole)))
}

/// What a register holds, counted.
fn contents(register: &Register) -> String {
    let len = |list: Option<usize>| list.unwrap_or_default();
    let parties = len(list(&register.parties));
    let engagements = len(list(&register.engagements));
    let activities = match len(list(&register.activities)) {
        1 => "1 activity".to_owned(),
        many => format!("{many} activities"),
    };
    let parties = if parties == 1 { "1 party".to_owned() } else { format!("{parties} parties") };
    format!("{parties}, {}, {activities}", count(engagements, "engagement"))
}

fn list<T>(list: &Fact<Vec<T>>) -> Option<usize> {
    list.as_known().map(Vec::len)
}
