//! From the files to checked tables, or to everything that is wrong with them.

use std::collections::BTreeMap;

use crate::book::check::{Checker, check};
use crate::book::{Index, LawError, List, Tables, Text};
use crate::compile::lines_from;
use crate::file::FileText;

/// Reads the edition out of its files: name and content of each.
pub(crate) fn read(files: &[(String, String)]) -> Result<Tables, Vec<LawError>> {
    let mut all = FileText::default();
    let mut home = BTreeMap::new();
    let mut problems = Vec::new();
    for (name, content) in files {
        match toml::from_str::<FileText>(content) {
            Ok(file) => take(&mut all, &mut home, name, file, &mut problems),
            Err(error) => problems.push(unreadable(name, content, &error)),
        }
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    let mut tables = compile(all).map_err(|error| vec![placed(error, &home)])?;
    let mut problems = check(&tables);
    let mut edition = Checker::new(&tables);
    edition.records();
    edition.territories();
    problems.append(&mut edition.problems);
    if !problems.is_empty() {
        return Err(problems.into_iter().map(|error| placed(error, &home)).collect());
    }
    let digest = crate::digest::sha256(tables.canonical().as_bytes());
    tables.digest = Text::Owned(crate::digest::hex(&digest));
    Ok(tables)
}

/// Takes the entries of a file over and remembers where each came from.
fn take(
    all: &mut FileText,
    home: &mut BTreeMap<String, String>,
    name: &str,
    mut file: FileText,
    problems: &mut Vec<LawError>,
) {
    let ids = file.instrument.iter().map(|one| one.id.clone());
    let ids = ids.chain(file.authority.iter().map(|one| one.id.clone()));
    let ids = ids.chain(file.territory.iter().flat_map(|one| one.names.keys().cloned()));
    let ids = ids.chain(file.parameter.iter().map(|one| one.name.clone()));
    for id in ids {
        home.entry(id).or_insert_with(|| name.to_owned());
    }
    match (&all.edition, file.edition.take()) {
        (Some(_), Some(_)) => problems.push(LawError::new("edition", "", "is given twice").within(name)),
        (None, edition) => all.edition = edition,
        (Some(_), None) => {}
    }
    all.instrument.append(&mut file.instrument);
    all.territory.append(&mut file.territory);
    all.consent_age.append(&mut file.consent_age);
    all.authority.append(&mut file.authority);
    all.source.append(&mut file.source);
    all.alias.append(&mut file.alias);
    all.parameter.append(&mut file.parameter);
    all.finding.append(&mut file.finding);
}

fn compile(all: FileText) -> Result<Tables, LawError> {
    let edition = all.edition.ok_or_else(|| LawError::new("edition", "", "is missing"))?;
    let lines = lines_from(&edition.lines_from)?;
    let mut instruments = all.instrument.into_iter().map(|one| one.compile()).collect::<Result<Vec<_>, _>>()?;
    instruments.sort_by(|one, other| one.id.cmp(&other.id));
    let findings = all.finding.into_iter().map(|one| one.compile(&instruments)).collect::<Result<_, _>>()?;
    let mut territories = Vec::new();
    for block in all.territory {
        territories.append(&mut block.compile(lines)?);
    }
    territories.sort_by_key(|territory| territory.country);
    let mut ages = all.consent_age.into_iter().map(|one| one.compile()).collect::<Result<Vec<_>, _>>()?;
    ages.sort_by_key(|age| (age.country, age.regime, age.from));
    let mut authorities = all.authority.into_iter().map(|one| one.compile()).collect::<Result<Vec<_>, _>>()?;
    authorities.sort_by(|one, other| (one.country, one.level, &one.id).cmp(&(other.country, other.level, &other.id)));
    let mut sources: Vec<_> = all.source.into_iter().map(|one| one.compile()).collect();
    sources.sort_by(|one, other| one.id.cmp(&other.id));
    let mut tables = Tables {
        edition: Text::Owned(edition.edition),
        digest: Text::Borrowed(""),
        as_of: edition.as_of.0,
        last_evidence: edition.last_evidence.0,
        lines_from: lines,
        instruments: List::Owned(instruments),
        territories: List::Owned(territories),
        consent_ages: List::Owned(ages),
        authorities: List::Owned(authorities),
        sources: List::Owned(sources),
        aliases: all.alias.into_iter().map(|one| one.compile()).collect::<Result<_, _>>()?,
        parameters: all.parameter.into_iter().map(|one| one.compile()).collect(),
        findings,
        index: Index::default(),
    };
    tables.reindex()?;
    Ok(tables)
}

/// The error with the file its entry stands in.
fn placed(error: LawError, home: &BTreeMap<String, String>) -> LawError {
    match home.get(&error.id) {
        Some(name) => error.within(name),
        None => error,
    }
}

/// What TOML or serde says, in one line: where, what, and the nearest word if a key or word is unknown.
fn unreadable(name: &str, content: &str, error: &toml::de::Error) -> LawError {
    let line = error.span().map_or(0, |span| 1 + content[..span.start].matches('\n').count());
    LawError::of_serde("", "", error.message()).within(&format!("{name}, line {line}"))
}
