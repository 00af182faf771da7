//! Everything that is asked of the library.

mod line;

pub use line::{answer, refusal};

use crate::fault::Fault;
use crate::locate::locate;
use crate::source::Source;
use lawful::calendar::Entry;
use lawful::claims::ClaimFinding;
use lawful::facts::{Assumption, Fact, Party, Problem, Register, Transfer};
use lawful::law::{Law, LawError, Overlay};
use lawful::{ChangeTerms, Consequences, Date, Impact, LegImpact, Place, Regime, RegisterChange, Verdict, wire};
use serde::de::{DeserializeOwned, IgnoredAny};
use std::collections::HashMap;
use std::ops::Range;

pub use lawful::Period;

/// The most legs that a register may have: each takes some kilobytes once it is judged.
const LEGS: usize = 20_000;

/// A register and the file it was read from.
type Opened<'a> = (&'a Register, &'a Source);
/// What differs, and what follows.
type Changed = (RegisterChange, Consequences);

/// A party to a leg: its name as written and the country of its establishment.
#[derive(Debug, Clone, Default)]
pub struct End {
    /// The name.
    pub name: String,
    /// The country, if it is known.
    pub place: Option<String>,
}

/// A transfer to judge.
#[derive(Debug, Clone)]
pub struct Case {
    /// Its id: that of the engagement, or of the question.
    pub id: String,
    /// What to call it: the name of the recipient.
    pub name: String,
    /// The exporter.
    pub from: End,
    /// The importer.
    pub to: End,
    /// Its place in the register, as a JSON pointer.
    pub pointer: String,
    /// The facts.
    pub facts: Transfer,
}

impl Case {
    /// The place of a fact in the input: the facts of a leg are the `facts` of its engagement.
    pub fn place_of(&self, fact: &str) -> String {
        match self.pointer.as_str() {
            "" | "/facts" => format!("{}{fact}", self.pointer),
            engagement => format!("{engagement}/facts{fact}"),
        }
    }
}

/// A transfer that was judged.
#[derive(Debug, Clone, Copy)]
pub struct Leg<'a> {
    /// The transfer.
    pub case: &'a Case,
    /// The verdict.
    pub verdict: &'a Verdict,
    /// The words of the document on the safeguard.
    pub safeguard: Option<&'a str>,
    /// What was derived from the register by more than reading.
    pub read_as: &'a [Assumption],
}

/// A register that was judged.
#[derive(Debug)]
pub struct Report {
    /// What the library says.
    pub said: lawful::Report,
    /// The transfers, one for each leg of the report.
    pub cases: Vec<Case>,
    /// The ids of the activities, in their order.
    pub activities: Vec<String>,
}

impl Report {
    /// The legs.
    pub fn legs(&self) -> impl Iterator<Item = Leg<'_>> {
        self.cases.iter().zip(&self.said.legs).map(|(case, leg)| Leg {
            case,
            verdict: &leg.verdict,
            safeguard: leg.safeguard.as_deref(),
            read_as: &leg.read_as,
        })
    }
}

/// The law, the day and the regime to judge by.
#[derive(Debug, Clone)]
pub struct Bench {
    /// The law.
    pub law: Law,
    /// The day.
    pub day: Date,
    /// The one regime to judge under; none: every one that applies.
    pub regime: Option<Regime>,
}

impl Bench {
    /// The law on the day.
    pub fn day(&self) -> lawful::Day<'_> {
        let day = self.law.on(self.day).in_language(crate::tongue::catalogue());
        self.regime.map_or(day, |regime| day.under(regime))
    }

    /// Refuses transfers that name an instrument the law does not have.
    ///
    /// # Errors
    /// Everything that is wrong with them.
    pub fn know(&self, cases: &[Case], source: &Source) -> Result<(), Vec<Fault>> {
        let errors = cases.iter().filter_map(|case| {
            let error = wire::check_instruments(&self.law, &case.facts).err()?;
            let within = error.pointer.strip_prefix("/facts").unwrap_or(&error.pointer);
            Some((error.message, case.place_of(within)))
        });
        let faults: Vec<Fault> = errors
            .map(|(message, pointer)| Fault::new(message).at(source, place_of(source, &pointer)).pointer(&pointer))
            .collect();
        if faults.is_empty() { Ok(()) } else { Err(faults) }
    }

    /// Judges one transfer.
    pub fn judge(&self, facts: &Transfer) -> Verdict {
        self.day().transfer(facts)
    }

    /// Judges a register.
    ///
    /// # Errors
    /// When it names an instrument the law does not have.
    pub fn register(&self, register: &Register, source: &Source) -> Result<Report, Vec<Fault>> {
        let cases = cases(register);
        self.know(&cases, source)?;
        let activities = register.activities.as_known().into_iter().flatten();
        let activities = activities.map(|one| one.id.as_known().map(ToString::to_string).unwrap_or_default()).collect();
        Ok(Report { said: self.day().register(register), cases, activities })
    }

    /// The legs of a register that a change of the law alters, from the day on.
    ///
    /// # Errors
    /// When the change names what does not exist.
    pub fn register_impact(&self, register: &Register, overlay: &Overlay) -> Result<Vec<LegImpact>, Fault> {
        self.day().register_impact(register, overlay).map_err(|error| law_fault(&error))
    }

    /// What lies ahead of a register.
    ///
    /// # Errors
    /// When it names an instrument the law does not have.
    pub fn calendar(&self, register: &Register, until: Date, source: &Source) -> Result<Vec<Entry>, Vec<Fault>> {
        self.know(&cases(register), source)?;
        Ok(self.day().calendar(register, until))
    }

    /// What differs between two registers, and what follows from that.
    ///
    /// # Errors
    /// When one names an instrument the law does not have.
    pub fn change(&self, old: Opened<'_>, new: Opened<'_>, terms: &ChangeTerms) -> Result<Changed, Vec<Fault>> {
        for (register, source) in [old, new] {
            self.know(&cases(register), source)?;
        }
        let change = lawful::diff(old.0, new.0);
        let follows = self.day().change(&change, old.0, new.0, terms);
        Ok((change, follows))
    }

    /// The claims of a register, held against law and facts.
    ///
    /// # Errors
    /// When it names an instrument the law does not have.
    pub fn audit(&self, register: &Register, source: &Source) -> Result<Vec<ClaimFinding>, Vec<Fault>> {
        self.know(&cases(register), source)?;
        Ok(self.day().audit(register))
    }

    /// How the outcome of a transfer changes over time.
    pub fn periods(&self, facts: &Transfer, from: Date, to: Date) -> Vec<Period> {
        self.day().periods(facts, from, to)
    }

    /// A transfer before and after a change of the law.
    ///
    /// # Errors
    /// When the change names what does not exist.
    pub fn impact(&self, facts: &Transfer, overlay: &Overlay) -> Result<Impact, Fault> {
        self.day().impact(facts, overlay).map_err(|error| law_fault(&error))
    }
}

/// A value as JSON on one line.
pub fn json(value: &impl serde::Serialize) -> String {
    serde_json::to_string(value).unwrap_or_default()
}

/// The law with changes.
///
/// # Errors
/// When a change names what does not exist.
pub fn amended(overlay: &Overlay) -> Result<Law, Fault> {
    if overlay.ops.is_empty() {
        return Ok(Law::bundled());
    }
    Law::bundled().with(overlay).map_err(|error| law_fault(&error))
}

fn law_fault(error: &LawError) -> Fault {
    Fault::new(format!("the change of the law does not fit: {error}"))
}

/// The fault of an instrument that is not there, with the nearest that is.
pub fn no_instrument(id: &str) -> Fault {
    let near = Law::bundled().with(&Overlay::annul(id, Date::MIN)).err().and_then(|error| error.nearest);
    let hint = near.map(|near| format!("; nearest is `{near}`")).unwrap_or_default();
    Fault::new(format!("no instrument has the id `{id}`{hint}"))
}

/// Reads a register and looks at its structure.
///
/// # Errors
/// Everything that is wrong with it.
pub fn register(source: &Source) -> Result<Register, Vec<Fault>> {
    let register: Register = read(source).map_err(|fault| vec![fault])?;
    if let Err(problems) = register.check() {
        return Err(problems_in(source, &problems));
    }
    if register.legs().nth(LEGS).is_some() {
        let message =
            format!("the register has more than {LEGS} legs; split it, or ask leg by leg with `lawful judge`");
        return Err(vec![Fault::new(message).in_file(&source.name)]);
    }
    Ok(register)
}

/// Unites registers of one document, each with the file it was read from.
///
/// # Errors
/// The facts on which two of them differ, and what is wrong with the whole.
pub fn merged(registers: &[(Register, Source)]) -> Result<Register, Vec<Fault>> {
    let Some(((first, first_source), rest)) = registers.split_first() else { return Ok(Register::default()) };
    let mut whole = first.clone();
    for (register, source) in rest {
        whole = whole.merge(register).map_err(|problems| {
            let named = problems.into_iter().map(|mut problem| {
                problem.message = format!("{} (merging {})", problem.message, source.name);
                problem
            });
            problems_in(first_source, &named.collect::<Vec<_>>())
        })?;
    }
    Ok(whole)
}

fn problems_in(source: &Source, problems: &[Problem]) -> Vec<Fault> {
    let places = locate(source.json(), problems.iter().map(|problem| problem.pointer.as_str()));
    let fault = |problem: &Problem| {
        let span = places.nearest(&problem.pointer).map_or(0..0, |json| source.origin(json));
        Fault::new(problem.message.as_str()).at(source, span).pointer(&problem.pointer)
    };
    problems.iter().map(fault).collect()
}

/// Reads a value of the library.
///
/// # Errors
/// The first thing that is wrong with it.
pub fn read<T: DeserializeOwned>(source: &Source) -> Result<T, Fault> {
    wire::read(source.json().as_bytes()).map_err(|error| fault(source, &error))
}

/// What the library says is wrong with an input, with its place in the file.
pub fn fault(source: &Source, error: &wire::InputError) -> Fault {
    let span = match error.line {
        0 => place_of(source, &error.pointer),
        line => source.error_span(line, error.column),
    };
    let malformed = syntax_error(source.json()).is_some_and(|at| at == (error.line, error.column));
    let mut message = if malformed { format!("malformed JSON: {}", error.message) } else { error.message.clone() };
    if malformed && is_for_import(&source.name) {
        message.push_str("; `lawful import` makes a register of a list, a table or a text");
    } else if ["`exporter`", "`importer`", "`question`"]
        .iter()
        .any(|key| message == format!("unknown key {key} (in a register)"))
    {
        message.push_str("; one transfer, or a question, is for `lawful explain`, `periods` and `impact`");
    }
    Fault::new(message).at(source, span).pointer(&error.pointer)
}

/// Whether a file is by its name no register but what one is made of.
fn is_for_import(name: &str) -> bool {
    let end = name.rsplit_once('.').map(|(_, end)| end.to_ascii_lowercase());
    end.is_some_and(|end| ["csv", "tsv", "md", "markdown", "txt", "html", "ttl"].contains(&&*end))
}

/// Line and column of the first place where a text is no JSON.
fn syntax_error(json: &str) -> Option<(usize, usize)> {
    let error = serde_json::from_str::<IgnoredAny>(json).err()?;
    Some((error.line(), error.column()))
}

fn place_of(source: &Source, pointer: &str) -> Range<usize> {
    locate(source.json(), [pointer]).nearest(pointer).map_or(0..0, |json| source.origin(json))
}

/// The transfers of a register.
pub fn cases(register: &Register) -> Vec<Case> {
    let parties = register.parties.as_known().map_or(&[][..], Vec::as_slice);
    let parties: HashMap<&str, &Party> = parties.iter().map(|party| (known(&party.id), party)).collect();
    let name = |id: &str| parties.get(id).map_or_else(|| id.to_owned(), |party| name_of(party));
    register
        .legs()
        .map(|leg| Case {
            name: name(&leg.to),
            from: End { name: name(&leg.from), place: place(&leg.transfer.exporter.country) },
            to: End { name: name(&leg.to), place: place(&leg.transfer.importer.country) },
            id: leg.id,
            pointer: leg.pointer,
            facts: leg.transfer,
        })
        .collect()
}

/// A single transfer as a case.
pub fn case(id: &str, pointer: &str, facts: Transfer) -> Case {
    let end = |name: &str, country| End { name: name.to_owned(), place: place(country) };
    let (from, to) = (end("exporter", &facts.exporter.country), end("importer", &facts.importer.country));
    Case { id: id.to_owned(), name: id.to_owned(), from, to, pointer: pointer.to_owned(), facts }
}

fn known(id: &Fact<lawful::facts::Id>) -> &str {
    id.as_known().map_or("", |id| id)
}

fn name_of(party: &Party) -> String {
    match party.name.written.as_known() {
        Some(written) => written.clone(),
        None => format!("{} (not named)", known(&party.id)),
    }
}

fn place(country: &Fact<Place>) -> Option<String> {
    country.as_known().map(ToString::to_string)
}
