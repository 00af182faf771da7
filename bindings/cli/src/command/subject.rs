//! What a command is about: the law to judge by, and the transfers of a register, a question or a bare transfer.

use crate::args::{LawArgs, Under};
use crate::engine::{self, Bench, Case};
use crate::fault::Fault;
use crate::locate::locate;
use crate::source::Source;
use lawful::facts::{Register, Transfer};
use lawful::law::{Day, Op, Overlay};
use lawful::{Date, Regime};
use serde::Deserialize;
use time::OffsetDateTime;

/// What an input is.
#[derive(Debug)]
pub enum Given {
    /// A register.
    Register(Box<Register>),
    /// A transfer, bare or in a question.
    Transfer(Box<Asked>),
}

/// A transfer with what a question says of day, regime and law.
#[derive(Debug)]
pub struct Asked {
    case: Case,
    day: Option<Date>,
    regime: Option<Regime>,
    overlay: Overlay,
}

impl Given {
    /// The transfers: of a register all, or those of the engagements named.
    ///
    /// # Errors
    /// When no engagement has a name.
    pub fn cases(&self, engagements: &[String]) -> Result<Vec<Case>, Fault> {
        match self {
            Self::Register(register) => select(engine::cases(register), engagements),
            Self::Transfer(asked) => select(vec![asked.case.clone()], engagements),
        }
    }

    fn asked(&self) -> Option<&Asked> {
        match self {
            Self::Register(_) => None,
            Self::Transfer(asked) => Some(asked),
        }
    }
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
    #[serde(default, rename = "detail")]
    _detail: Option<String>,
}

/// Reads a register, a question or a transfer.
///
/// # Errors
/// Everything that is wrong with it.
pub fn read(source: &Source) -> Result<Given, Vec<Fault>> {
    let keys = locate(source.json(), ["/format", "/document", "/parties", "/facts", "/question"]);
    let has = |key| keys.exact(key).is_some();
    if has("/format") || has("/document") || has("/parties") {
        return engine::register(source).map(|register| Given::Register(Box::new(register)));
    }
    let asked = if has("/facts") || has("/question") { question(source) } else { transfer(source) };
    asked.map(|asked| Given::Transfer(Box::new(asked))).map_err(|fault| vec![fault])
}

fn transfer(source: &Source) -> Result<Asked, Fault> {
    let case = engine::case("transfer", "", engine::read(source)?);
    Ok(Asked { case, day: None, regime: None, overlay: Overlay::default() })
}

fn question(source: &Source) -> Result<Asked, Fault> {
    let question: Question = engine::read(source)?;
    let id = match question.id {
        Some(serde_json::Value::String(id)) => id,
        Some(other) => other.to_string(),
        None => "question".to_owned(),
    };
    let case = engine::case(&id, "/facts", question.facts);
    Ok(Asked { case, day: question.as_of.map(|day| day.0), regime: question.regime, overlay: question.overlay })
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
pub fn bench(args: &LawArgs, given: &Given) -> Result<(Bench, bool), Fault> {
    let asked = given.asked();
    let stated = args.on.or_else(|| asked.and_then(|asked| asked.day));
    let changes = asked.map(|asked| asked.overlay.clone()).unwrap_or_default();
    with(args, stated, changes, asked.and_then(|asked| asked.regime))
}

/// The same for registers: all is on the command line.
///
/// # Errors
/// When the changes of the law do not fit.
pub fn bench_of(args: &LawArgs) -> Result<(Bench, bool), Fault> {
    with(args, args.on, Overlay::default(), None)
}

fn with(
    args: &LawArgs,
    stated: Option<Date>,
    mut changes: Overlay,
    asked: Option<Regime>,
) -> Result<(Bench, bool), Fault> {
    let day = stated.unwrap_or_else(today);
    changes.ops.extend(overlay(args, day)?.ops);
    let regime = match args.regime {
        Some(Under::One(regime)) => Some(regime),
        Some(Under::Applicable) => None,
        None => asked,
    };
    Ok((Bench { law: engine::amended(&changes)?, day, regime }, stated.is_none()))
}

/// Today, in UTC.
pub fn today() -> Date {
    OffsetDateTime::now_utc().date()
}
