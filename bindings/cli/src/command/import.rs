//! `lawful import`.

use super::Done;
use crate::args::Import as Args;
use crate::fault::Fault;
use crate::source::read::{bytes, text};
use crate::text::{clipped, count};
use lawful::exchange::{About, Format, Import, Loss, import};
use std::path::Path;

/// The most pieces that are listed on standard error.
const LISTED: usize = 10;

/// Makes a register of a text, and says what of it was not understood.
pub fn run(args: &Args) -> Done {
    match imported(args) {
        Ok((out, aside)) => Done { aside, ..Done::clean(out) },
        Err(faults) => faults.into(),
    }
}

fn imported(args: &Args) -> Result<(String, String), Vec<Fault>> {
    let one = |fault| vec![fault];
    let format = args.from.or_else(|| by_name(&args.file));
    let Some(format) = format else {
        return Err(one(Fault::new(
            "the name of the file does not tell its format: say --from markdown, csv, tsv or text",
        )));
    };
    let words = bytes(&args.file).and_then(text).map_err(one)?;
    let stem = Path::new(&args.file).file_stem().and_then(|stem| stem.to_str()).filter(|stem| *stem != "-");
    let mut about = About::new(args.document.as_deref().or(stem).unwrap_or("document"));
    about.holder.clone_from(&args.holder);
    about.holder_name.clone_from(&args.holder_name);
    about.holder_country = args.holder_country;
    about.published = args.published;
    about.language.clone_from(&args.language);
    let read = import(&words, format, &about).map_err(|problems| {
        let fault =
            |problem: lawful::facts::Problem| Fault::new(problem.message).in_file(&args.file).pointer(&problem.pointer);
        problems.into_iter().map(fault).collect::<Vec<_>>()
    })?;
    let register = serde_json::to_string_pretty(&read.register).unwrap_or_default() + "\n";
    let out = match &args.output {
        Some(file) => {
            write(file, &register)?;
            String::new()
        }
        None => register,
    };
    if let Some(file) = &args.losses {
        let line = |loss: &Loss| serde_json::to_string(loss).unwrap_or_default() + "\n";
        write(file, &read.losses.iter().map(line).collect::<String>())?;
    }
    Ok((out, summary(args, &read)))
}

fn write(file: &str, text: &str) -> Result<(), Vec<Fault>> {
    std::fs::write(file, text).map_err(|error| vec![Fault::new(format!("cannot write: {error}")).in_file(file)])
}

/// The format that the end of a name tells.
fn by_name(file: &str) -> Option<Format> {
    match Path::new(file).extension()?.to_str()?.to_ascii_lowercase().as_str() {
        "md" | "markdown" => Some(Format::Markdown),
        "csv" => Some(Format::Csv),
        "tsv" | "tab" => Some(Format::Tsv),
        "txt" => Some(Format::Text),
        _ => None,
    }
}

/// How much was understood, and the first pieces that were not.
fn summary(args: &Args, read: &Import) -> String {
    let cells = read.cells;
    let mut lines = vec![format!(
        "{}: {} of {} understood; {}",
        args.file,
        cells.understood,
        count(usize::try_from(cells.read).unwrap_or(usize::MAX), "piece"),
        count(read.register.legs().count(), "leg"),
    )];
    if args.losses.is_none() {
        lines.extend(read.losses.iter().take(LISTED).map(|loss| {
            format!("  line {}, {}: \"{}\": {}", loss.line, clipped(&loss.place, 30), clipped(&loss.text, 60), loss.why)
        }));
        let more = read.losses.len().saturating_sub(LISTED);
        if more > 0 {
            lines.push(format!("  and {more} more (--losses FILE)"));
        }
    }
    lines.join("\n") + "\n"
}
