//! What a command is about: the law to judge by, and the transfers of a register, a question or a bare transfer.

use crate::args::{LawArgs, Under};
use crate::engine::{self, Bench, Case};
use crate::fault::Fault;
use crate::locate::locate;
use crate::source::Source;
use lawful::facts::Transfer;
use lawful::law::{Day, Op, Overlay};
use lawful::{Date, Regime};
use serde::Deserialize;
use time::OffsetDateTime;

/// Transfers, with what a question says of day, regime and law.
#[derive(Debug)]
pub struct Subject {
    /// The transfers.
    pub cases: Vec<Case>,
    /// The day a question names.
    day: Option<Date>,
    /// The regime it names.
    regime: Option<Regime>,
    /// The changes of the law it makes.
    overlay: Overlay,
}

/// The part of a question line that one transfer needs.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Question {
    #[serde(default)]
    id: Option<serde_json::Value>,
    #[serde(default, rename = "question")]
    _question: Option<String>,
    #[serde(default)]
    regime: Option<Regime>,
    #[serde(default)]
    as_of: Option<Day>,
    facts: Transfer,
    #[serde(default)]
    overlay: Overlay,
    #[serde(default, rename = "from")]
    _from: Option<Day>,
    #[serde(default, rename = "to")]
    _to: Option<Day>,
}

/// Reads the transfers of an input: all of a register, or the engagements named.
///
/// # Errors
/// Everything that is wrong with it.
pub fn read(source: &Source, engagements: &[String]) -> Result<Subject, Vec<Fault>> {
    let keys = locate(source.json(), ["/format", "/document", "/parties", "/facts", "/question"]);
    let has = |key| keys.exact(key).is_some();
    if has("/facts") || has("/question") {
        return question(source).map_err(|fault| vec![fault]);
    }
    let cases = if has("/format") || has("/document") || has("/parties") {
        select(engine::cases(&engine::register(source)?), engagements).map_err(|fault| vec![fault])?
    } else {
        vec![engine::case("transfer", "", engine::read(source).map_err(|fault| vec![fault])?)]
    };
    Ok(Subject { cases, day: None, regime: None, overlay: Overlay::default() })
}

fn question(source: &Source) -> Result<Subject, Fault> {
    let question: Question = engine::read(source)?;
    let id = match question.id {
        Some(serde_json::Value::String(id)) => id,
        Some(other) => other.to_string(),
        None => "question".to_owned(),
    };
    let cases = vec![engine::case(&id, "/facts", question.facts)];
    Ok(Subject { cases, day: question.as_of.map(|day| day.0), regime: question.regime, overlay: question.overlay })
}

/// The cases of the engagements named; all if none is.
fn select(cases: Vec<Case>, engagements: &[String]) -> Result<Vec<Case>, Fault> {
    if engagements.is_empty() {
        return Ok(cases);
    }
    let is = |case: &Case, name: &str| case.id == name || case.id.split_once('#').is_some_and(|(id, _)| id == name);
    for name in engagements {
        if !cases.iter().any(|case| is(case, name)) {
            let ids = cases.iter().map(|case| case.id.as_str()).collect::<Vec<_>>().join("`, `");
            return Err(Fault::new(format!("no engagement has the id `{name}`; there are `{ids}`")));
        }
    }
    Ok(cases.into_iter().filter(|case| engagements.iter().any(|name| is(case, name))).collect())
}

/// The changes of the law that the command line makes.
///
/// # Errors
/// When the file of `--law` is bad.
pub fn overlay(args: &LawArgs, day: Date) -> Result<Overlay, Fault> {
    let mut overlay: Overlay = match &args.law {
        Some(file) => engine::read(&Source::open(file, None)?)?,
        None => Overlay::default(),
    };
    for without in &args.without {
        let date = Day(without.date.unwrap_or(day));
        overlay.ops.push(Op::End { instrument: without.instrument.clone(), date });
    }
    Ok(overlay)
}

/// The law, day and regime of the command line, and whether the day is today for want of another.
///
/// # Errors
/// When the changes of the law do not fit.
pub fn bench(args: &LawArgs, subject: Option<&Subject>) -> Result<(Bench, bool), Fault> {
    let stated = args.on.or_else(|| subject.and_then(|subject| subject.day));
    let day = stated.unwrap_or_else(today);
    let mut changes = subject.map(|subject| subject.overlay.clone()).unwrap_or_default();
    changes.ops.extend(overlay(args, day)?.ops);
    Ok((Bench { law: engine::amended(&changes)?, day, regime: regime(args, subject) }, stated.is_none()))
}

/// The one regime to judge under.
pub fn regime(args: &LawArgs, subject: Option<&Subject>) -> Option<Regime> {
    match args.regime {
        Some(Under::One(regime)) => Some(regime),
        Some(Under::Applicable) => None,
        None => subject.and_then(|subject| subject.regime),
    }
}

/// Today, in UTC.
pub fn today() -> Date {
    OffsetDateTime::now_utc().date()
}
