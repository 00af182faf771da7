//! Tables of verdicts as a data bundle of Open Policy Agent (openpolicyagent.org, "Bundle File Format"): for policies that
//! have no engine of law at hand and look the answer up.
//!
//! Every outcome is what [`Day::decide`] gives for facts that are in the bundle beside it. No rule is written a second time.

use crate::day::iso;
use crate::facts::{Register, Transfer};
use crate::place::{Country, Place};
use crate::{Day, Outcome, Regime};
use flate2::{Compression, GzBuilder};
use serde_json::{Map, Value, json};
use time::Date;

/// What a recipient in a place has to show, in the facts that it stands for. `DAY`, `SET`, `MODULE`, `LIST` and `REGIME` are
/// the day, and what fits the regime, the roles and the place. The names say what was found, because clauses alone carry
/// nothing.
const SAFEGUARDS: [(&str, &str); 6] = [
    ("not-stated", "{}"),
    ("none", r#"{"tools": [], "certs": [], "derogations": []}"#),
    (
        "listed",
        r#"{"tools": [], "derogations": [], "certs": [{"instrument": "LIST", "active": true, "entity_covered": true,
            "covers_hr": true, "covers_non_hr": true, "checked_on": "DAY"}]}"#,
    ),
    (
        "clauses-assessed-equivalent",
        r#"{"certs": [], "derogations": [], "tools": [{"kind": "scc", "instrument": "SET", MODULE
            "signed_on": "DAY", "executed": true, "ch_adaptations": true}], "importer.subject_to_gdpr": false,
            "tia": {"performed": true, "performed_on": "DAY", "conclusion": "equivalent"}}"#,
    ),
    (
        "clauses-not-assessed",
        r#"{"certs": [], "derogations": [], "tools": [{"kind": "scc", "instrument": "SET", MODULE
            "signed_on": "DAY", "executed": true, "ch_adaptations": true}], "importer.subject_to_gdpr": false,
            "tia": {"performed": false}}"#,
    ),
    (
        "corporate-rules-assessed-equivalent",
        r#"{"certs": [], "derogations": [], "tools": [{"kind": "bcr", "bcr": {"kind": "controller",
            "approved_under": ["REGIME"], "exporter_member": true, "importer_member": true, "data_in_scope": true}}],
            "tia": {"performed": true, "performed_on": "DAY", "conclusion": "equivalent"}}"#,
    ),
];

/// The regimes, each with where its exporter is and with its own set of clauses.
const REGIMES: [(Regime, &str, &str); 3] = [
    (Regime::EuGdpr, "EEA", "eu-scc-2021-914"),
    (Regime::UkGdpr, "GB", "uk-idta"),
    (Regime::ChFadp, "CH", "eu-scc-2021-914"),
];

/// The roles of a recipient, each with the module for a controller that sends to it.
const ROLES: [(&str, u8); 2] = [("controller", 1), ("processor", 2)];

/// The bundle: `data.json` and `.manifest` in a compressed archive that is the same to the byte for the same input.
pub(super) fn bundle(register: &Register, day: Day<'_>) -> Vec<u8> {
    let manifest = json!({
        "revision": format!("{}+{}", day.law().edition(), iso(day.date())),
        "roots": ["lawful"],
    });
    let files = [(".manifest", manifest), ("data.json", json!({ "lawful": data(register, day) }))];
    archive(&files.map(|(name, value)| (name, value.to_string() + "\n")))
}

/// The data below `data.lawful`.
fn data(register: &Register, day: Day<'_>) -> Value {
    let day = Day { regime: None, ..day };
    json!({
        "as_of": iso(day.date()),
        "edition": day.law().edition(),
        "law": day.law().digest(),
        "same_until": same_until(day).map(iso),
        "safeguards": safeguards(day),
        "verdicts": verdicts(day),
        "register": legs(register, day),
    })
}

/// The facts that each safeguard stands for, by regime and role of the recipient; the place is that of the recipient.
fn safeguards(day: Day<'_>) -> Value {
    let mut all = Map::new();
    for (safeguard, _) in SAFEGUARDS {
        let mut of = Map::new();
        for case in cases(day, Country::US.into(), safeguard) {
            let regime = of.entry(case.regime.as_str()).or_insert_with(|| json!({}));
            let mut facts: Map<String, Value> = serde_json::from_str(&case.facts).unwrap_or_default();
            facts.remove("importer.country");
            regime[case.role] = facts.into();
        }
        all.insert(safeguard.to_owned(), of.into());
    }
    all.into()
}

/// The outcomes by place of the recipient, regime, safeguard and role of the recipient.
fn verdicts(day: Day<'_>) -> Value {
    let mut places = Map::new();
    for place in all_places() {
        let mut regimes = Map::new();
        for (safeguard, _) in SAFEGUARDS {
            for case in cases(day, place, safeguard) {
                let regime = regimes.entry(case.regime.as_str()).or_insert_with(|| json!({}));
                regime[safeguard][case.role] = case.outcome(day).as_str().into();
            }
        }
        places.insert(place.to_string(), regimes.into());
    }
    places.into()
}

/// Every country, and Kosovo, which has no code of ISO 3166.
fn all_places() -> impl Iterator<Item = Place> {
    Country::all().map(Place::from).chain("XK".parse::<Place>().ok())
}

/// One cell of the table.
struct Cell {
    regime: Regime,
    role: &'static str,
    /// The facts, as JSON.
    facts: String,
}

impl Cell {
    fn outcome(&self, day: Day<'_>) -> Outcome {
        // What cannot be read is not known; the tests read all of them.
        let facts = serde_json::from_str::<Transfer>(&self.facts);
        facts.map_or(Outcome::Undetermined, |facts| day.under(self.regime).decide(&facts).outcome)
    }
}

/// The cells of a place and a safeguard, by regime and role. A place without a decision that works by a list has none for
/// `listed`.
fn cases(day: Day<'_>, place: Place, safeguard: &str) -> Vec<Cell> {
    let template = SAFEGUARDS.iter().find(|(name, _)| *name == safeguard).map_or("{}", |(_, template)| template);
    let mut cells = Vec::new();
    for (regime, home, set) in REGIMES {
        let list = list(day, regime, place);
        if template.contains("LIST") && list.is_none() {
            continue;
        }
        for (role, module) in ROLES {
            // The clauses of the United Kingdom have no modules.
            let module = if set == "uk-idta" { String::new() } else { format!("\"module\": {module},") };
            let filled = template
                .replace("LIST", list.unwrap_or_default())
                .replace("SET", set)
                .replace("MODULE", &module)
                .replace("DAY", &iso(day.date()))
                .replace("REGIME", regime.as_str());
            let parties = json!({
                "exporter.country": home, "exporter.role": "controller",
                "importer.country": place.to_string(), "importer.role": role,
            });
            cells.push(Cell { regime, role, facts: joined(parties, &filled) });
        }
    }
    cells
}

fn joined(facts: Value, more: &str) -> String {
    let (Value::Object(mut facts), Ok(Value::Object(more))) = (facts, serde_json::from_str(more)) else {
        return String::new();
    };
    facts.extend(more);
    Value::Object(facts).to_string()
}

/// The decision on a place that works by a list of recipients and is in force on the day.
fn list<'a>(day: Day<'a>, regime: Regime, place: Place) -> Option<&'a str> {
    let mut decisions = day.law().adequacy(regime, place.country()?);
    decisions.find(|one| one.scope.listing && one.in_force(day.date())).map(|one| &*one.id)
}

/// The first later day of the law, as it is known now, on which a cell has another outcome.
fn same_until(day: Day<'_>) -> Option<Date> {
    let now = verdicts(day);
    let mut later = day.law().event_dates().iter().copied().filter(|date| day.date() < *date);
    later.find(|date| verdicts(Day { date: *date, ..day }) != now)
}

/// The verdicts on the legs of the register, by id.
fn legs(register: &Register, day: Day<'_>) -> Value {
    let report = day.without_remedies().register(register);
    let mut legs = Map::new();
    for (leg, said) in register.legs().zip(&report.legs) {
        let verdict = &said.verdict;
        let place = leg.transfer.importer.country.as_known().map(ToString::to_string);
        let about = json!({
            "outcome": verdict.outcome, "regime": verdict.regime, "recipient": said.to, "place": place,
            "ground": verdict.ground, "valid_until": verdict.valid_until.map(iso),
            "reason": verdict.reason().map(|reason| reason.code),
        });
        legs.insert(said.id.clone(), about);
    }
    let document = register.document.id.as_known().map(ToString::to_string);
    json!({ "document": document, "outcome": report.outcome, "legs": legs })
}

/// An archive without times and owners.
fn archive(files: &[(&str, String)]) -> Vec<u8> {
    let gzip = GzBuilder::new().mtime(0).operating_system(255).write(Vec::new(), Compression::best());
    let mut archive = tar::Builder::new(gzip);
    for (name, text) in files {
        let mut header = tar::Header::new_ustar();
        header.set_size(u64::try_from(text.len()).unwrap_or_default());
        header.set_mode(0o644);
        header.set_mtime(0);
        // Writing to memory does not fail.
        let _ = archive.append_data(&mut header, name, text.as_bytes());
    }
    archive.into_inner().and_then(flate2::write::GzEncoder::finish).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Law, day};

    /// Every cell is read as facts, and the outcomes are those that the law of the day gives; each was looked at.
    #[test]
    fn cells_are_facts_and_outcomes_are_those_of_the_law() {
        let law = Law::bundled();
        let on = law.on(day::parse("2026-11-22").unwrap());
        for place in all_places() {
            for (safeguard, _) in SAFEGUARDS {
                for cell in cases(on, place, safeguard) {
                    let read = serde_json::from_str::<Transfer>(&cell.facts);
                    assert!(read.is_ok(), "{place} {safeguard} {}: {read:?} of {}", cell.regime, cell.facts);
                }
            }
        }
        let table = verdicts(on);
        let outcome = |place: &str, regime: &str, safeguard: &str| {
            let cell = &table[place][regime][safeguard];
            [cell["controller"].as_str().unwrap_or("-"), cell["processor"].as_str().unwrap_or("-")]
        };
        for line in EXPECTED.trim().lines() {
            let words: Vec<&str> = line.split_whitespace().collect();
            assert_eq!(outcome(words[0], words[1], words[2]), [words[3], words[4]], "{line}");
        }
    }

    /// Place, regime, safeguard, and the outcome for a controller and for a processor.
    const EXPECTED: &str = "
        NO eu-gdpr none not-restricted not-restricted
        NO uk-gdpr none lawful lawful
        NO ch-fadp none lawful lawful
        GB eu-gdpr none lawful lawful
        NZ eu-gdpr not-stated lawful lawful
        CA eu-gdpr none undetermined undetermined
        KR eu-gdpr none undetermined undetermined
        KR ch-fadp none unlawful unlawful
        IN eu-gdpr not-stated undetermined undetermined
        IN eu-gdpr none unlawful unlawful
        IN eu-gdpr listed - -
        IN eu-gdpr clauses-assessed-equivalent lawful lawful
        IN uk-gdpr clauses-assessed-equivalent lawful lawful
        IN ch-fadp clauses-assessed-equivalent lawful lawful
        IN eu-gdpr clauses-not-assessed unlawful unlawful
        IN uk-gdpr clauses-not-assessed unlawful unlawful
        IN eu-gdpr corporate-rules-assessed-equivalent lawful lawful
        US eu-gdpr none unlawful unlawful
        US eu-gdpr listed lawful lawful
        US uk-gdpr listed lawful lawful
        US ch-fadp listed lawful lawful
        US eu-gdpr clauses-not-assessed unlawful unlawful
        XK eu-gdpr none unlawful unlawful
    ";

    #[test]
    fn the_table_holds_until_a_day_of_the_law() {
        let law = Law::bundled();
        // The Privacy Shield fell on the day of C-311/18.
        let before = law.on(day::parse("2020-07-15").unwrap());
        assert_eq!(same_until(before), day::parse("2020-07-16"));
        assert_eq!(verdicts(before)["US"]["eu-gdpr"]["listed"]["processor"], "lawful");
        let after = law.on(day::parse("2020-07-16").unwrap());
        assert_eq!(verdicts(after)["US"]["eu-gdpr"].get("listed"), None);
    }
}
