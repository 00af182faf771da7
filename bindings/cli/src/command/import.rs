//! `lawful import`.

use super::Done;
use crate::args::Import as Args;
use crate::fault::Fault;
use crate::source::read::{bytes, text};
use crate::source::{Format as Notation, Source};
use crate::text::{clipped, count};
use lawful::exchange::{About, Format, Import, Loss, import};
use std::path::Path;

/// The formats, for a message.
const FORMATS: &str = "markdown, csv, tsv, text, tilt, fides, dpv-turtle, dpv-json-ld or ciso-assistant";

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
    // A name that tells nothing is told before the file is read: it may be standard input.
    let unknown = || one(Fault::new(format!("the file does not tell its format: say --from {FORMATS}")));
    let notation = notation(&args.file);
    if args.from.is_none() && notation.is_none() && by_name(&args.file).is_none() {
        return Err(unknown());
    }
    let read = bytes(&args.file).map_err(one)?;
    let words = match notation {
        Some(Notation::Yaml) => {
            Source::of(&args.file, &args.file, read, Some(Notation::Yaml)).map_err(one)?.json_by_lines()
        }
        _ => text(read).map_err(one)?,
    };
    let by_content = || notation.and_then(|_| by_content(&words));
    let format = args.from.or_else(|| by_name(&args.file)).or_else(by_content).ok_or_else(unknown)?;
    let stem = Path::new(&args.file).file_stem().and_then(|stem| stem.to_str()).filter(|stem| *stem != "-");
    let mut about = About::new(args.document.as_deref().or(stem).unwrap_or("document"));
    about.holder.clone_from(&args.holder);
    about.holder_name.clone_from(&args.holder_name);
    about.holder_country = args.holder_country;
    about.published = args.published;
    about.language.clone_from(&args.language);
    about.part.clone_from(&args.part);
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

/// Whether a name tells that a file is in JSON or in YAML, in which several formats are written.
fn notation(file: &str) -> Option<Notation> {
    match Path::new(file).extension()?.to_str()?.to_ascii_lowercase().as_str() {
        "json" => Some(Notation::Json),
        "yml" | "yaml" => Some(Notation::Yaml),
        _ => None,
    }
}

/// The format that the keys of a JSON document tell.
fn by_content(json: &str) -> Option<Format> {
    const KEYS: &[(&str, Format)] = &[
        ("\"dataDisclosed\"", Format::Tilt),
        ("\"@context\"", Format::DpvJsonLd),
        ("\"fides_key\"", Format::Fides),
        ("\"privacy.processing\"", Format::CisoAssistant),
        ("\"processings\"", Format::CisoAssistant),
    ];
    KEYS.iter().find(|(key, _)| json.contains(key)).map(|(_, format)| *format)
}

/// The format that the end of a name tells.
fn by_name(file: &str) -> Option<Format> {
    match Path::new(file).extension()?.to_str()?.to_ascii_lowercase().as_str() {
        "ttl" => Some(Format::DpvTurtle),
        "jsonld" => Some(Format::DpvJsonLd),
        "md" | "markdown" => Some(Format::Markdown),
        "csv" => Some(Format::Csv),
        "tsv" | "tab" => Some(Format::Tsv),
        "txt" => Some(Format::Text),
        _ => None,
    }
}

/// Where a piece stands: its line, where the format has lines, and its pointer or what it belongs to.
fn place(loss: &Loss) -> String {
    let place = if loss.pointer.is_empty() { clipped(&loss.place, 40) } else { clipped(&loss.pointer, 60) };
    if loss.line > 0 { format!("line {}, {place}", loss.line) } else { place }
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
        lines.extend(
            read.losses
                .iter()
                .take(LISTED)
                .map(|loss| format!("  {}: \"{}\": {}", place(loss), clipped(&loss.text, 60), loss.why)),
        );
        let more = read.losses.len().saturating_sub(LISTED);
        if more > 0 {
            lines.push(format!("  and {more} more (--losses FILE)"));
        }
    }
    lines.join("\n") + "\n"
}
