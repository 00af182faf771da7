//! Questions about whole documents: a register, two of them, the law itself.

use super::read::problems;
use super::respond::Asked;
use super::{InputError, Kind, parse, whole_register};
use crate::calendar::Entry;
use crate::certificate::{self, Certificate, Difference};
use crate::change::law_diff_from;
use crate::claims::ClaimFinding;
use crate::facts::{Activity, Chain, Engagement, Leg, Party, Problem, Record30, RecordSide, Register, Transfer};
use crate::law::Overlay;
use crate::{ChangeTerms, Code, Consequences, LegImpact, Outcome, Regime, RegisterChange, diff};
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

/// Answers a question that is about no single leg.
pub(super) fn answer(asked: &Asked<'_>, kind: Kind) -> Result<String, InputError> {
    match kind {
        Kind::Register => asked.write(asked.on()?.register(&register(asked)?)),
        Kind::RegisterLegs => {
            let register = register(asked)?;
            asked.write(Legs { legs: register.legs().map(LegFacts::of).collect() })
        }
        Kind::RegisterOutcomes => {
            let register = register(asked)?;
            let legs = asked.on()?.outcomes(&register).map(|(id, outcome)| LegOutcome { id, outcome });
            asked.write(Outcomes { legs: legs.collect() })
        }
        Kind::RegisterImpact => {
            let impact = asked.on()?.register_impact(&register(asked)?, &overlay(asked)?);
            asked.write(Impacts { legs: impact.map_err(|error| InputError::new("/overlay", error))? })
        }
        Kind::Calendar => {
            let until = asked.until("a calendar")?;
            asked.write(Calendar { entries: asked.on()?.calendar(&register(asked)?, until) })
        }
        Kind::Audit => asked.write(Claims { claims: asked.on()?.audit(&register(asked)?) }),
        Kind::Records => {
            let register = register(asked)?;
            let side = |side| register.records(side);
            asked.write(Records { controller: side(RecordSide::Controller), processor: side(RecordSide::Processor) })
        }
        Kind::RegisterDiff => {
            let (old, new, _) = pair(asked)?;
            asked.write(diff(&old, &new))
        }
        Kind::RegisterChange => {
            let (old, new, terms) = pair(asked)?;
            let change = diff(&old, &new);
            let consequences = asked.on()?.change(&change, &old, &new, &terms);
            asked.write(Changed { change, consequences })
        }
        Kind::LawDiff => {
            let (on, register) = (asked.on()?, register(asked)?);
            let other = on.law().with(&overlay(asked)?).map_err(|error| InputError::new("/overlay", error))?;
            asked.write(law_diff_from(on, &other, &register))
        }
        Kind::Merge => merge(asked),
        #[cfg(feature = "exchange")]
        Kind::Import => super::import::answer(asked),
        #[cfg(not(feature = "exchange"))]
        Kind::Import => Err(InputError::new("/question", "this library was built without the feature `exchange`")),
        Kind::Validate => validate(asked),
        Kind::Certificate => {
            let question = asked.raw()?;
            plain(asked, question, "/facts")?;
            let made = certificate::certify(asked.law, question.get().as_bytes());
            asked.write(made.map_err(|error| under(asked, question, "/facts", error))?)
        }
        Kind::Verify => verify(asked),
        _ => asked.write(Catalogue { codes: Code::all().map(Explained::of).collect() }),
    }
}

/// An error of a part that was read by itself, with its place in the whole question.
fn under(asked: &Asked<'_>, part: &RawValue, pointer: &str, error: InputError) -> InputError {
    let pointer = format!("{pointer}{}", error.pointer);
    asked.placed(part, InputError { pointer, ..error })
}

fn register(asked: &Asked<'_>) -> Result<Register, InputError> {
    register_in(asked, asked.raw()?, "/facts")
}

fn register_in(asked: &Asked<'_>, raw: &RawValue, pointer: &str) -> Result<Register, InputError> {
    whole_register(asked.law, raw.get().as_bytes(), pointer).map_err(|error| asked.placed(raw, error))
}

fn overlay(asked: &Asked<'_>) -> Result<Overlay, InputError> {
    asked.overlay.clone().ok_or_else(|| InputError::new("", "this question needs an `overlay`"))
}

/// Two registers and what the contract says of changes.
fn pair(asked: &Asked<'_>) -> Result<(Register, Register, ChangeTerms), InputError> {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Pair<'a> {
        #[serde(borrow)]
        old: &'a RawValue,
        #[serde(borrow)]
        new: &'a RawValue,
        #[serde(borrow, default)]
        terms: Option<&'a RawValue>,
    }
    let pair: Pair<'_> = asked.facts()?;
    let terms = pair.terms.map(|terms| asked.part(terms, "/facts/terms")).transpose()?;
    let read = |raw, pointer| register_in(asked, raw, pointer);
    Ok((read(pair.old, "/facts/old")?, read(pair.new, "/facts/new")?, terms.unwrap_or_default()))
}

fn merge(asked: &Asked<'_>) -> Result<String, InputError> {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Two<'a> {
        #[serde(borrow)]
        first: &'a RawValue,
        #[serde(borrow)]
        second: &'a RawValue,
    }
    let two: Two<'_> = asked.facts()?;
    let first = register_in(asked, two.first, "/facts/first")?;
    let second = register_in(asked, two.second, "/facts/second")?;
    let (register, problems) = match first.merge(&second) {
        Ok(register) => (Some(register), Vec::new()),
        Err(problems) => (None, problems),
    };
    asked.write(Merged { register, problems })
}

fn verify(asked: &Asked<'_>) -> Result<String, InputError> {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Given<'a> {
        #[serde(borrow)]
        certificate: &'a RawValue,
        #[serde(borrow)]
        question: &'a RawValue,
    }
    let given: Given<'_> = asked.facts()?;
    plain(asked, given.question, "/facts/question")?;
    let certificate: Certificate = asked.part(given.certificate, "/facts/certificate")?;
    let differences = certificate::verify(asked.law, &certificate, given.question.get().as_bytes())
        .map_err(|error| under(asked, given.question, "/facts/question", error))?;
    asked.write(Verified { holds: differences.is_empty(), differences })
}

/// Refuses a question about a certificate: it would be one of a certificate of a certificate, without end.
fn plain<'q>(asked: &Asked<'q>, question: &'q RawValue, pointer: &str) -> Result<(), InputError> {
    #[derive(Deserialize)]
    struct Head {
        question: Option<Kind>,
    }
    match asked.part::<Head>(question, pointer)?.question {
        Some(kind @ (Kind::Certificate | Kind::Verify)) => {
            Err(InputError::new(format!("{pointer}/question"), format_args!("the answer to `{kind}` is not certified")))
        }
        _ => Ok(()),
    }
}

/// What each part that is given has wrong.
fn validate(asked: &Asked<'_>) -> Result<String, InputError> {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Parts<'a> {
        #[serde(borrow, default)]
        transfer: Option<&'a RawValue>,
        #[serde(borrow, default)]
        party: Option<&'a RawValue>,
        #[serde(borrow, default)]
        engagement: Option<&'a RawValue>,
        #[serde(borrow, default)]
        activity: Option<&'a RawValue>,
        #[serde(borrow, default)]
        chain: Option<&'a RawValue>,
        #[serde(borrow, default)]
        register: Option<&'a RawValue>,
        #[serde(borrow, default)]
        overlay: Option<&'a RawValue>,
    }
    let parts: Parts<'_> = asked.facts()?;
    let law = asked.law;
    let mut found = Vec::new();
    let mut note = |part: Option<&RawValue>, pointer: &str, check: &dyn Fn(&[u8]) -> Vec<InputError>| {
        let Some(part) = part else { return };
        let errors = check(part.get().as_bytes()).into_iter();
        found.extend(errors.map(|error| under(asked, part, pointer, error)));
    };
    note(parts.transfer, "/facts/transfer", &|text| {
        let read = parse::<Transfer>(text, "").and_then(|facts| {
            super::check_instruments(law, &facts).map_err(|error| {
                let pointer = error.pointer.strip_prefix("/facts").unwrap_or(&error.pointer).to_owned();
                InputError { pointer, ..error }
            })
        });
        read.err().into_iter().collect()
    });
    note(parts.party, "/facts/party", &|text| parse::<Party>(text, "").err().into_iter().collect());
    note(parts.engagement, "/facts/engagement", &|text| parse::<Engagement>(text, "").err().into_iter().collect());
    note(parts.activity, "/facts/activity", &|text| parse::<Activity>(text, "").err().into_iter().collect());
    note(parts.chain, "/facts/chain", &|text| parse::<Chain>(text, "").err().into_iter().collect());
    note(parts.register, "/facts/register", &|text| match parse::<Register>(text, "") {
        Ok(register) => problems(law, &register).into_iter().map(|p| InputError::new(p.pointer, p.message)).collect(),
        Err(error) => vec![error],
    });
    note(parts.overlay, "/facts/overlay", &|text| {
        let read = parse::<Overlay>(text, "");
        let fits = read.and_then(|overlay| law.with(&overlay).map_err(|error| InputError::new("", error)));
        fits.err().into_iter().collect()
    });
    asked.write(Problems { problems: found })
}

/// A leg as it is judged.
#[derive(Serialize)]
struct LegFacts {
    id: String,
    from: String,
    to: String,
    at: String,
    facts: Transfer,
}

impl LegFacts {
    fn of(leg: Leg) -> Self {
        Self { id: leg.id, from: leg.from, to: leg.to, at: leg.pointer, facts: leg.transfer }
    }
}

#[derive(Serialize)]
struct Legs {
    legs: Vec<LegFacts>,
}

#[derive(Serialize)]
struct LegOutcome {
    id: String,
    outcome: Outcome,
}

#[derive(Serialize)]
struct Outcomes {
    legs: Vec<LegOutcome>,
}

#[derive(Serialize)]
struct Impacts {
    legs: Vec<LegImpact>,
}

#[derive(Serialize)]
struct Calendar {
    entries: Vec<Entry>,
}

#[derive(Serialize)]
struct Claims {
    claims: Vec<ClaimFinding>,
}

#[derive(Serialize)]
struct Records {
    controller: Record30,
    processor: Record30,
}

#[derive(Serialize)]
struct Changed {
    change: RegisterChange,
    consequences: Consequences,
}

#[derive(Serialize)]
struct Merged {
    #[serde(skip_serializing_if = "Option::is_none")]
    register: Option<Register>,
    problems: Vec<Problem>,
}

#[derive(Serialize)]
struct Verified {
    holds: bool,
    differences: Vec<Difference>,
}

#[derive(Serialize)]
struct Problems {
    problems: Vec<InputError>,
}

#[derive(Serialize)]
struct Catalogue {
    codes: Vec<Explained>,
}

/// A code as the catalogue has it.
#[derive(Serialize)]
struct Explained {
    code: Code,
    severity: crate::Severity,
    title: &'static str,
    articles: Vec<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    remedy: Option<&'static str>,
}

impl Explained {
    fn of(code: Code) -> Self {
        let mut articles = Vec::new();
        for regime in Regime::JUDGED {
            articles.extend(code.articles(regime).filter(|article| !articles.contains(article)).collect::<Vec<_>>());
        }
        Self { code, severity: code.severity(), title: code.title(), articles, remedy: code.remedy() }
    }
}
