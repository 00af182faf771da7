//! The law files are refused, with the reason, when something is wrong with them.

#![allow(dead_code, unused_imports, reason = "the modules of the build script have more in them than is needed here")]

#[path = "../src/law/book/mod.rs"]
mod book;
#[path = "../build/canonical.rs"]
mod canonical;
#[path = "../build/compile.rs"]
mod compile;
#[path = "../src/day.rs"]
mod day;
#[path = "../src/digest.rs"]
mod digest;
#[path = "../build/file.rs"]
mod file;
#[path = "../build/lines.rs"]
mod lines;
#[path = "../src/nearest.rs"]
mod nearest;
#[path = "../build/place.rs"]
mod place;
#[path = "../build/read.rs"]
mod read;
#[path = "../build/records.rs"]
mod records;
#[path = "../src/regime.rs"]
mod regime;

fn files() -> Vec<(String, String)> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/law");
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|extension| extension == "toml") {
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            files.push((name, std::fs::read_to_string(&path).unwrap()));
        }
    }
    files.sort();
    files
}

#[test]
fn the_library_was_built_from_these_files() {
    let tables = read::read(&files()).unwrap();
    assert_eq!(tables.digest, lawful::law::Law::bundled().digest());
    assert_eq!(tables.digest.len(), 64);
}

#[test]
fn comments_and_layout_make_no_difference() {
    let digest = read::read(&files()).unwrap().digest;
    let mut other = files();
    for (_, content) in &mut other {
        *content = format!("# a remark\n\n{content}\n\n");
    }
    other.reverse();
    assert_eq!(read::read(&other).unwrap().digest, digest);
}

#[test]
fn every_other_change_does() {
    let digest = read::read(&files()).unwrap().digest;
    for (file, from, to) in [
        ("adequacy-eu.toml", "First decision for an international", "An early decision for an international"),
        ("sources.toml", "grade = \"official\"", "grade = \"secondary\""),
        ("territories-third.toml", "\"Afghanistan\"", "\"Afganistan\""),
        ("parameters.toml", "value = 250", "value = 251"),
    ] {
        let changed = edited(file, from, to);
        assert_ne!(read::read(&changed).unwrap().digest, digest, "{file}: {from}");
    }
}

fn edited(file: &str, from: &str, to: &str) -> Vec<(String, String)> {
    let mut files = files();
    let (_, content) = files.iter_mut().find(|(name, _)| name == file).unwrap_or_else(|| panic!("no file {file}"));
    assert!(content.contains(from), "{file} has no {from:?}");
    *content = content.replacen(from, to, 1);
    files
}

/// A file, a part of it, what it becomes, and what the refusal must say.
const BROKEN: &[(&str, &str, &str, &str)] = &[
    // Words and keys.
    (
        "clauses.toml",
        "kind = \"scc\"",
        "kind = \"sccs\"",
        "clauses.toml, line 6: unknown kind `sccs`; nearest is `scc`",
    ),
    ("clauses.toml", "regime = \"eu-gdpr\"", "regime = \"eu-gdrp\"", "unknown regime `eu-gdrp`; nearest is `eu-gdpr`"),
    ("clauses.toml", "citation =", "citaton =", "unknown key `citaton`; nearest is `citation`"),
    ("clauses.toml", "fits =", "fit =", "unknown key `fit`; nearest is `fits`"),
    (
        "clauses.toml",
        "exporter = \"controller\"",
        "exporter = \"controler\"",
        "unknown role `controler`; nearest is `controller`",
    ),
    ("adequacy-eu.toml", "end_reason = \"superseded\"", "end_reason = \"over\"", "unknown end reason `over`"),
    (
        "adequacy-eu.toml",
        "confidence = \"verified\"",
        "confidence = \"verfied\"",
        "unknown confidence `verfied`; nearest is `verified`",
    ),
    (
        "adequacy-eu.toml",
        "excluded_tags = [\"immigration-control\"",
        "excluded_tags = [\"imigration-control\"",
        "unknown tag `imigration-control`; nearest is `immigration-control`",
    ),
    ("derogations.toml", "point = \"a\"", "point = \"z\"", "unknown point `z`"),
    ("territories.toml", "status = \"member\"", "status = \"membre\"", "unknown status `membre`; nearest is `member`"),
    ("territories.toml", "uk-gdpr = ", "uk-gpdr = ", "unknown key `uk-gpdr`; nearest is `uk-gdpr`"),
    ("adequacy-eu.toml", "adopted = 2019-01-23", "adopted = 2019-02-30", "adequacy-eu.toml, line "),
    ("adequacy-eu.toml", "adopted = 2019-01-23", "adopted = 2019-01-23T10:00:00", "is no date such as 2016-07-12"),
    // Missing.
    (
        "clauses.toml",
        "citation = \"Decision 2001/497/EC\"",
        "citation = \"\"",
        "clauses.toml: `eu-scc-2001-497`, `citation`: is missing",
    ),
    ("adequacy-eu.toml", "source = [", "source = [] #", "`source`: is missing"),
    ("frameworks.toml", "confidence = \"verified\"", "", "frameworks.toml: `eu-dir-95-46`, `confidence`: is missing"),
    ("frameworks.toml", "applies_from = 2018-05-25", "", "`eu-gdpr`, `applies_from`: is missing"),
    ("frameworks.toml", "id = \"uk-gdpr\"", "id = \"uk-gdpr-2\"", "`uk-gdpr`: the base act is missing"),
    ("edition.toml", "uk-gdpr = 2021-01-01", "", "`edition`, `lines_from`: lacks `uk-gdpr`"),
    (
        "territories-third.toml",
        "AF = \"Afghanistan\"",
        "",
        "`AF`, `names`: the country is missing from the territories",
    ),
    // Ids and references.
    ("frameworks.toml", "id = \"uk-duaa-2025\"", "id = \"eu-gdpr\"", "`eu-gdpr`, `id`: is the id of two instruments"),
    ("frameworks.toml", "id = \"ch-dpo-2022\"", "id = \"CH-DPO\"", "is not lower-case letters and digits"),
    (
        "adequacy-eu-directive.toml",
        "ended_by = \"case-schrems-1\"",
        "ended_by = \"case-schrems\"",
        "`eu-adequacy-us-safe-harbour`, `ended_by`: no instrument has the id `case-schrems`; nearest is `case-schrems-1`",
    ),
    (
        "adequacy-eu.toml",
        "same_act_as = \"eu-adequacy-uk-2025\"",
        "same_act_as = \"eu-adequacy-uk-2026\"",
        "`same_act_as`: no instrument has the id",
    ),
    (
        "adequacy-eu-directive.toml",
        "\"aepd-adequate\"",
        "\"aepd-adequat\"",
        "no source has the id `aepd-adequat`; nearest is `aepd-adequate`",
    ),
    (
        "judgments.toml",
        "ends = [\"eu-adequacy-us-safe-harbour\"]",
        "ends = [\"eu-adequacy-us-dpf\"]",
        "`scope.ends`: `eu-adequacy-us-dpf` has no `ends_on`",
    ),
    (
        "events.toml",
        "threatens = [\"eu-adequacy-us-dpf\"",
        "threatens = [\"eu-adequacy-us-dp\"",
        "`scope.threatens`: no instrument has the id",
    ),
    (
        "events.toml",
        "instruments = [\"eu-adequacy-jp\"]",
        "instruments = [\"eu-adequacy-jpn\"]",
        "`scope.concerns.instruments`: no instrument has the id",
    ),
    (
        "clauses.toml",
        "amends = [\"eu-scc-2001-497\"",
        "amends = [\"eu-scc-2001-498\"",
        "`scope.amends`: no instrument has the id",
    ),
    (
        "clauses.toml",
        "needs = \"eu-scc-2021-914\"",
        "needs = \"eu-scc-2021\"",
        "`scope.needs`: no instrument has the id",
    ),
    (
        "territories.toml",
        "basis = \"eu-adequacy-ad\"",
        "basis = \"eu-adequacy-adx\"",
        "territories.toml: `AD`, `eu-gdpr`: no instrument has the id `eu-adequacy-adx`",
    ),
    (
        "findings.toml",
        "opened_by = \"case-schrems-2\"",
        "opened_by = \"case-schrems-3\"",
        "`finding`, `opened_by`: no instrument with a first day",
    ),
    (
        "clauses.toml",
        "field_confidence = { applies_from",
        "field_confidence = { applies_form",
        "unknown field `applies_form`; nearest is `applies_from`",
    ),
    // Days.
    (
        "adequacy-eu.toml",
        "adopted = 2019-01-23",
        "adopted = 2019-01-24",
        "`eu-adequacy-jp`, `adopted`: 2019-01-24 is after `applies_from` 2019-01-23",
    ),
    (
        "adequacy-eu.toml",
        "ends_on = 2025-12-19",
        "ends_on = 2021-06-28",
        "`ends_on`: 2021-06-28 is not after `applies_from` 2021-06-28",
    ),
    (
        "clauses.toml",
        "new_contracts_end_on = 2021-09-27",
        "new_contracts_end_on = 2023-09-27",
        "`ends_on`: 2022-12-28 is before `new_contracts_end_on` 2023-09-27",
    ),
    ("adequacy-eu.toml", "ends_on = 2025-12-19\n", "", "`end_reason`: must be given with `ends_on`"),
    ("adequacy-eu.toml", "ended_by = \"eu-adequacy-uk-2025\"\n", "", "`ended_by`: must be given with `ends_on`"),
    (
        "adequacy-eu.toml",
        "supports_transfer = true",
        "supports_transfer = true\nsuspensions = [{ from = 2024-02-01, until = 2024-01-01 }]",
        "`suspensions`: 2024-01-01 is not after `from` 2024-02-01",
    ),
    // Overlaps and countries.
    (
        "adequacy-eu.toml",
        "destinations = [\"JP\"]",
        "destinations = [\"CH\"]",
        "overlaps `eu-adequacy-jp` for CH, from 2019-01-23 on",
    ),
    (
        "adequacy-eu.toml",
        "destinations = [\"JP\"]",
        "destinations = [\"JX\"]",
        "`scope.destinations`: unknown country `JX`",
    ),
    ("adequacy-uk.toml", "international_organisations = [\"EU\"]", "", "must name a country or an organisation"),
    // Kinds and confidence.
    (
        "clauses.toml",
        "fits =",
        "listing = true\nfits =",
        "`scope.listing`: is only for instruments of kind `adequacy`, not `scc`",
    ),
    ("pending.toml", "supports_transfer = false", "supports_transfer = true", "a `pending` matter is no ground"),
    ("parameters.toml", "confidence = \"known\"", "confidence = \"verified\"", "`verified` needs a source of grade"),
    ("adequacy-ch.toml", "[\"subject-to-PIPEDA\", ", "[", "is an alternative to nothing"),
    // Lines of territories.
    (
        "territories.toml",
        "basis = \"eu-adequacy-ad\"",
        "basis = \"eu-adequacy-ar\"",
        "`AD`, `eu-gdpr`: on 2018-05-25: its basis is no adequacy instrument of the regime that covers it",
    ),
    (
        "territories.toml",
        "status = \"adequacy\", from = 2018-05-25, basis = \"eu-adequacy-ad\"",
        "status = \"adequacy-limited\", from = 2018-05-25, basis = \"eu-adequacy-ad\"",
        "`eu-adequacy-ad` has no limits",
    ),
    (
        "territories.toml",
        "status = \"adequacy\", from = 2018-05-25, basis = \"eu-adequacy-ad\"",
        "status = \"third-country\", from = 2018-05-25",
        "`eu-adequacy-ad` covers it, the line says `third-country`",
    ),
    (
        "territories.toml",
        "until = 2020-07-16",
        "until = 2020-07-15",
        "`US`, `eu-gdpr`: gap from 2020-07-15 to 2020-07-16",
    ),
    (
        "territories.toml",
        "until = 2020-07-16",
        "until = 2020-07-17",
        "`US`, `eu-gdpr`: overlap from 2020-07-16 to 2020-07-17",
    ),
    ("territories.toml", "from = 2031-12-28", "from = 2031-12-28, until = 2040-01-01", "the last period is not open"),
    (
        "adequacy-eu.toml",
        "applies_from = 2023-07-10",
        "applies_from = 2023-07-11",
        "`US`, `eu-gdpr`: `eu-adequacy-us-dpf` is not in force all through the period from 2023-07-10",
    ),
    ("territories.toml", "AT = \"Austria\"", "AF = \"Afghanistan\"", "the country is listed 2 times"),
    // The rest.
    ("consent-ages.toml", "age = 14", "age = 18", "`AT`, `age`: an age of consent lies between 13 and 16"),
    (
        "consent-ages.toml",
        "from = 2024-01-01",
        "from = 2024-01-02",
        "`DK`, `from`: 2024-01-02 is not where the age before ends",
    ),
    ("consent-ages.toml", "age = 15\njoint", "joint", "`FR`, `joint`: is said of a country without a fixed age"),
    (
        "consent-ages.toml",
        "age = 16\nfrom = 2018-05-25\nuntil = 2018-09-05",
        "age = 16\nbill = true\nfrom = 2018-05-25\nuntil = 2018-09-05",
        "`BE`, `bill`: is said of an age that has ended",
    ),
    ("consent-ages.toml", "until = 2021-01-01\n", "", "`GB`, `until`: the last age is open, though the State left"),
    ("parameters.toml", "key = \"SE\"", "key = \"NIX\"", "`marketing-opt-out-register NIX`, `key`: is no country code"),
    (
        "parameters.toml",
        "value = \"call+post\"",
        "value = \"call+mail\"",
        "`marketing-opt-out-register DK`, `steps`: are not `call`, `post` or `call+post`",
    ),
    (
        "authorities.toml",
        "country = \"AT\"",
        "country = \"BE\"",
        "`AT`, `authority`: the State has no national authority",
    ),
    ("authorities.toml", "id = \"sa-be\"", "id = \"sa-at\"", "is the id of two authorities"),
    (
        "authorities.toml",
        "from = 2021-01-01",
        "from = 2021-01-02",
        "`sa-se`, `names`: `Integritetsskyddsmyndigheten` does not begin where the name before ends",
    ),
    (
        "authorities.toml",
        "name = \"Integritetsskyddsmyndigheten\"",
        "name = \"Datainspektionen\"",
        "`sa-se`, `names`: the last name is not open, or not `name_local`",
    ),
    (
        "authorities.toml",
        "until = 2021-01-01 }",
        "from = 2021-01-01, until = 2021-01-01 }",
        "`sa-se`, `names`: `until` is not after",
    ),
    (
        "authorities.toml",
        "former_sites = [\"ada.lt\"]",
        "former_sites = [\"https://ada.lt/\"]",
        "`sa-lt`, `former_sites`: is no bare host",
    ),
    ("aliases.toml", "code = \"UK\"", "code = \"SE\"", "is an ISO 3166-1 code, no alias"),
    ("aliases.toml", "maps_to = \"GB\"", "maps_to = \"GX\"", "`UK`, `maps_to`: unknown country `GX`"),
    (
        "parameters.toml",
        "from = 2019-11-26",
        "from = 2017-11-26",
        "`dpo-employee-threshold DE`, `steps`: are missing or not in the order",
    ),
    (
        "findings.toml",
        "closed_by = \"eu-adequacy-us-dpf\"",
        "closed_by = \"case-schrems-1\"",
        "closes the finding before it is made",
    ),
    ("findings.toml", "[[finding]]", "[edition]\n[[finding]]", "missing field"),
];

#[test]
fn a_broken_copy_is_refused() {
    let mut wrong = String::new();
    for (file, from, to, wanted) in BROKEN {
        let problems = read::read(&edited(file, from, to)).err().unwrap_or_default();
        let said: Vec<String> = problems.iter().map(ToString::to_string).collect();
        if !said.iter().any(|said| said.contains(wanted)) {
            wrong.push_str(&format!("{file}: {to:?} for {from:?}\n wants {wanted}\n said {said:#?}\n"));
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}
