//! Questions made up at random: facts with realistic weights, or those of a vector with some of them changed.

use super::support::{resolve, vectors};
use lawful::{Date, Law, Regime, day, facts::Transfer, wire};
use proptest::prelude::*;
use serde_json::{Value, json};
use std::fmt;

/// A question about one leg. The facts are nested JSON, so that one that fails can be written down as a vector.
#[derive(Clone)]
pub struct Asked {
    pub facts: Value,
    pub regime: Regime,
    pub day: Date,
}

impl fmt::Debug for Asked {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{{\"regime\": \"{}\", \"as_of\": \"{}\", \"facts\": {}}}",
            self.regime,
            day::iso(self.day),
            self.facts
        )
    }
}

impl Asked {
    /// The facts, read.
    pub fn transfer(&self) -> Transfer {
        read(&self.facts)
    }

    /// The law of its day, under its regime.
    pub fn on<'a>(&self, law: &'a Law) -> lawful::Day<'a> {
        law.on(self.day).under(self.regime)
    }
}

/// Facts from JSON.
pub fn read(facts: &Value) -> Transfer {
    wire::read(facts.to_string().as_bytes()).unwrap_or_else(|error| panic!("{error} in {facts}"))
}

/// The default of a fact: unknown, or something the data model declares.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Silence {
    Unknown,
    Declared,
}
use Silence::{Declared, Unknown};

/// A fact, how often it is stated in percent, its values, and what silence about it means.
pub type Row = (&'static str, u32, &'static [&'static str], Silence);

const FLAG: &[&str] = &["true", "true", "false"];
const MOSTLY: &[&str] = &["true", "true", "true", "true", "false"];
const RARELY: &[&str] = &["false", "false", "false", "false", "true"];
const PLACES: &[&str] = &[
    r#""US""#,
    r#""US""#,
    r#""IN""#,
    r#""GB""#,
    r#""JP""#,
    r#""KR""#,
    r#""CA""#,
    r#""CH""#,
    r#""BR""#,
    r#""DE""#,
    r#""NO""#,
    r#""IL""#,
    r#""FR""#,
    r#""GF""#,
    r#""EEA""#,
    r#""IO:EPO""#,
    r#""third-country""#,
    r#""XK""#,
];
const EXPORTERS: &[&str] =
    &[r#""DE""#, r#""DE""#, r#""NO""#, r#""FR""#, r#""GB""#, r#""GB""#, r#""CH""#, r#""CH""#, r#""EEA""#, r#""US""#];
const ROLES: &[&str] = &[r#""controller""#, r#""processor""#, r#""processor""#, r#""joint-controller""#];
const DAYS: &[&str] = &[
    r#""2018-06-01""#,
    r#""2019-03-01""#,
    r#""2020-07-15""#,
    r#""2020-07-16""#,
    r#""2021-01-01""#,
    r#""2021-06-27""#,
    r#""2021-09-26""#,
    r#""2022-03-21""#,
    r#""2022-12-27""#,
    r#""2023-07-10""#,
    r#""2024-01-15""#,
    r#""2024-09-15""#,
    r#""2025-06-27""#,
    r#""2025-12-27""#,
    r#""2026-11-22""#,
    r#""2027-05-01""#,
    r#""2029-02-28""#,
    r#""2032-01-01""#,
];

/// The facts of a leg outside its lists.
pub const FACTS: &[Row] = &[
    ("exporter.country", 92, EXPORTERS, Unknown),
    (
        "exporter.kind",
        70,
        &[r#""company""#, r#""company""#, r#""public-authority""#, r#""association""#, r#""natural-person""#],
        Unknown,
    ),
    ("exporter.role", 88, ROLES, Unknown),
    ("exporter.exercises_public_powers", 10, RARELY, Declared),
    ("exporter.federal_body", 5, RARELY, Unknown),
    ("exporter.subject_to.eu-gdpr", 12, MOSTLY, Declared),
    ("exporter.subject_to.uk-gdpr", 8, MOSTLY, Declared),
    ("exporter.subject_to.ch-fadp", 8, MOSTLY, Declared),
    ("exporter.offers_to_zone", 12, FLAG, Unknown),
    ("exporter.monitors_in_zone", 10, FLAG, Unknown),
    ("exporter.establishment_in_zone", 10, FLAG, Unknown),
    ("exporter.offers_to.eu-gdpr", 4, FLAG, Declared),
    ("exporter.monitors_in.uk-gdpr", 4, FLAG, Declared),
    ("exporter.establishment_in.ch-fadp", 4, FLAG, Declared),
    ("importer.country", 92, PLACES, Unknown),
    ("importer.international_organisation", 4, &[r#""none""#, r#""EPO""#, r#""UN""#], Declared),
    (
        "importer.role",
        90,
        &[r#""controller""#, r#""controller""#, r#""processor""#, r#""processor""#, r#""none""#],
        Unknown,
    ),
    ("importer.sector", 12, &[r#""bank""#, r#""telecom""#, r#""nonprofit""#, r#""public-authority""#], Declared),
    ("importer.parent_country", 12, PLACES, Declared),
    ("importer.same_legal_entity", 8, RARELY, Declared),
    ("importer.is_employee", 8, RARELY, Declared),
    ("importer.is_exporters_controller", 12, FLAG, Declared),
    ("importer.same_group", 15, FLAG, Unknown),
    ("importer.subject_to_gdpr", 60, RARELY, Unknown),
    ("importer.territory_in_zone", 12, FLAG, Unknown),
    ("importer.in_decision_territory", 15, MOSTLY, Unknown),
    ("importer.is.subject-to-PIPEDA", 25, FLAG, Unknown),
    ("importer.is.or-largely-similar-provincial-act", 8, FLAG, Unknown),
    ("importer.is.personal-information-handling-business-operator-under-APPI", 25, MOSTLY, Unknown),
    ("importer.is.personal-information-controller-under-PIPA", 25, MOSTLY, Unknown),
    ("importer.is.subject-to-PIPA", 25, MOSTLY, Unknown),
    ("importer.is.controller-or-processor-subject-to-LGPD", 25, MOSTLY, Unknown),
    ("processing.location", 15, &[r#""DE""#, r#""US""#, r#"["DE", "IN"]"#, r#""none""#], Declared),
    ("processing.household", 8, RARELY, Declared),
    ("processing.by_importer_itself", 8, FLAG, Declared),
    ("data.status", 15, &[r#""personal""#, r#""personal""#, r#""pseudonymised""#, r#""anonymous""#], Declared),
    ("data.unique_identifier", 12, FLAG, Unknown),
    ("data.identifiable_by_other_means", 12, FLAG, Unknown),
    ("data.importer_can_identify", 10, FLAG, Unknown),
    ("data.automated", 30, MOSTLY, Unknown),
    (
        "data.tags",
        60,
        &[
            r#"["non-hr"]"#,
            r#"["non-hr"]"#,
            r#"["hr"]"#,
            r#"["hr", "non-hr"]"#,
            r#"["special"]"#,
            r#"["non-hr", "health"]"#,
            r#"["immigration-control"]"#,
            r#"["journalistic"]"#,
            r#"["criminal", "financial"]"#,
            "[]",
        ],
        Declared,
    ),
    ("data.tags_complete", 12, FLAG, Declared),
    (
        "flow.mode",
        25,
        &[
            r#""transmission""#,
            r#""remote-access""#,
            r#""storage""#,
            r#""embedded-third-party""#,
            r#""transit""#,
            r#""publication""#,
            r#""direct-collection""#,
            r#""internal-access""#,
        ],
        Declared,
    ),
    ("flow.encrypted_in_transit", 12, FLAG, Unknown),
    ("flow.frequency", 45, &[r#""one-off""#, r#""occasional""#, r#""repetitive""#, r#""systematic""#], Unknown),
    ("flow.data_subjects", 20, &[r#""limited""#, r#""large""#], Unknown),
    ("flow.trigger", 6, &[r#""none""#, r#""third-country-authority-order""#], Declared),
    ("flow.hosted_in_zone", 8, FLAG, Unknown),
    ("order.article6_basis", 8, FLAG, Unknown),
    ("order.international_agreement", 8, FLAG, Unknown),
    ("order.agreement_has_safeguards", 8, FLAG, Unknown),
    ("certs_complete", 35, MOSTLY, Declared),
    (
        "claims",
        12,
        &[
            r#"["eu-adequacy-us-dpf"]"#,
            r#"["eu-adequacy-us-privacy-shield"]"#,
            r#"["uk-adequacy-us"]"#,
            r#"["eu-adequacy-jp"]"#,
            "[]",
        ],
        Declared,
    ),
    ("tools_claimed_unnecessary", 5, RARELY, Declared),
    ("tools_complete", 55, MOSTLY, Declared),
    ("tia.performed", 75, MOSTLY, Declared),
    ("tia.performed_on", 25, DAYS, Declared),
    (
        "tia.conclusion",
        75,
        &[
            r#""equivalent""#,
            r#""equivalent""#,
            r#""equivalent-in-practice""#,
            r#""equivalent-with-measures""#,
            r#""equivalent-with-measures""#,
            r#""not-equivalent""#,
        ],
        Unknown,
    ),
    ("tia.country", 12, PLACES, Declared),
    (
        "tia.relies_on",
        8,
        &[r#""eu-adequacy-us-dpf""#, r#""uk-adequacy-us""#, r#""ch-adequacy-us-dpf""#, r#""none""#],
        Declared,
    ),
    ("tia.problematic_law", 20, FLAG, Declared),
    ("tia.clear_access_needed", 40, RARELY, Unknown),
    (
        "tia.measures",
        40,
        &[
            r#"["exporter-held-key-encryption"]"#,
            r#"["exporter-held-pseudonymisation", "contractual"]"#,
            r#"["transport-encryption"]"#,
            r#"["protected-recipient"]"#,
            r#"["split-processing"]"#,
            "[]",
            r#"[{"measure": "exporter-held-key-encryption", "key_holder": "third-party", "key_place": "DE", "from": "2022-03-01"}]"#,
            r#"[{"measure": "exporter-held-key-encryption", "key_holder": "importer"}, "organisational"]"#,
            r#"[{"measure": "exporter-held-pseudonymisation", "key_holder": "third-party", "key_place": "US", "until": "2027-01-01"}]"#,
        ],
        Unknown,
    ),
    ("law.limit_49_5", 5, RARELY, Declared),
    ("excluded_by.eu-adequacy-jp", 20, RARELY, Unknown),
    ("excluded_by.eu-adequacy-kr", 20, RARELY, Unknown),
    ("excluded_by.eu-adequacy-br", 20, RARELY, Unknown),
    ("excluded_by.uk-adequacy-jp", 15, RARELY, Unknown),
    ("stated_on", 15, DAYS, Declared),
    ("policy.scc_importer_gdpr", 8, &[r#""undetermined""#, r#""reject""#, r#""accept-with-warning""#], Declared),
    ("policy.scc_io", 6, &[r#""undetermined""#, r#""reject""#, r#""accept""#], Declared),
    ("policy.consent_standing", 8, &[r#""undetermined""#, r#""unlawful""#, r#""lawful""#], Declared),
    ("policy.tia_missing", 8, &[r#""unlawful""#, r#""undetermined""#], Declared),
    ("policy.dpf_hr", 6, &[r#""strict""#, r#""group-only""#], Declared),
    ("policy.bcr_p_direct", 6, &[r#""accept-with-warning""#, r#""reject""#], Declared),
    ("policy.hindsight", 6, &[r#""ex-nunc""#, r#""ex-tunc""#], Declared),
];

/// The facts of a tool besides its kind and instrument.
pub const TOOL: &[Row] = &[
    ("module", 60, &["1", "2", "2", "3", "4"], Declared),
    ("modules", 5, &["[1, 2]", "[2, 3]", "[1, 2, 3, 4]"], Declared),
    ("signed_on", 70, DAYS, Unknown),
    ("ended_on", 10, DAYS, Declared),
    ("stated_on", 15, DAYS, Declared),
    ("acceded_on", 5, DAYS, Declared),
    ("in_place_from", 15, DAYS, Declared),
    ("in_place_until", 8, DAYS, Declared),
    ("executed", 75, MOSTLY, Unknown),
    ("processing_unchanged", 30, MOSTLY, Unknown),
    ("combines_exporter_data", 30, FLAG, Unknown),
    ("uk_addendum", 40, MOSTLY, Unknown),
    ("ch_adaptations", 40, MOSTLY, Unknown),
    ("notified_fdpic", 20, MOSTLY, Declared),
    ("approved", 30, MOSTLY, Unknown),
    ("importer_adheres", 30, MOSTLY, Unknown),
    ("commitments", 30, MOSTLY, Unknown),
    ("authorised", 30, MOSTLY, Unknown),
    ("both_public", 25, FLAG, Unknown),
    ("public_body_and_relevant_person", 20, MOSTLY, Unknown),
    ("legally_binding", 25, MOSTLY, Unknown),
    ("bcr.kind", 40, &[r#""controller""#, r#""processor""#], Unknown),
    ("bcr.approved_under", 40, &[r#"["eu-gdpr"]"#, r#"["eu-gdpr", "uk-gdpr"]"#, r#"["ch-fadp"]"#, "[]"], Unknown),
    ("bcr.exporter_member", 40, MOSTLY, Unknown),
    ("bcr.importer_member", 40, MOSTLY, Unknown),
    ("bcr.data_in_scope", 40, MOSTLY, Unknown),
    ("bcr.service_agreement", 30, MOSTLY, Unknown),
];

const TOOLS: &[&str] = &[
    r#"{"kind": "scc", "instrument": "eu-scc-2021-914"}"#,
    r#"{"kind": "scc", "instrument": "eu-scc-2021-914"}"#,
    r#"{"kind": "scc", "instrument": "eu-scc-2021-914"}"#,
    r#"{"kind": "scc", "instrument": "eu-scc-2010-87"}"#,
    r#"{"kind": "scc", "instrument": "eu-scc-2004-915"}"#,
    r#"{"kind": "scc", "instrument": "uk-idta"}"#,
    r#"{"kind": "scc", "instrument": null}"#,
    r#"{"kind": "scc"}"#,
    r#"{"kind": "bcr"}"#,
    r#"{"kind": "bcr"}"#,
    r#"{"kind": "code-of-conduct"}"#,
    r#"{"kind": "certification"}"#,
    r#"{"kind": "adhoc-clauses"}"#,
    r#"{"kind": "administrative-arrangement"}"#,
    r#"{"kind": "public-body-instrument"}"#,
    r#"{"kind": "legacy-authorisation"}"#,
    r#"{"kind": "dpa-clauses"}"#,
];

/// The facts of a listing besides its instrument.
pub const CERT: &[Row] = &[
    ("active", 85, MOSTLY, Unknown),
    ("listed_from", 30, DAYS, Declared),
    ("listed_until", 12, DAYS, Declared),
    ("checked_on", 15, DAYS, Declared),
    ("entity_covered", 80, MOSTLY, Unknown),
    ("covers_hr", 50, FLAG, Unknown),
    ("covers_non_hr", 75, MOSTLY, Unknown),
    ("sensitive_marked", 25, FLAG, Unknown),
];

const CERTS: &[&str] = &[
    r#"{"instrument": "eu-adequacy-us-dpf"}"#,
    r#"{"instrument": "eu-adequacy-us-dpf"}"#,
    r#"{"instrument": "eu-adequacy-us-privacy-shield"}"#,
    r#"{"instrument": "uk-adequacy-us"}"#,
    r#"{"instrument": "ch-adequacy-us-dpf"}"#,
];

/// The facts of a derogation besides its point.
pub const DEROGATION: &[Row] = &[
    ("regime", 8, &[r#""eu-gdpr""#, r#""uk-gdpr""#, r#""ch-fadp""#], Declared),
    ("in_place_from", 12, DAYS, Declared),
    ("in_place_until", 8, DAYS, Declared),
    ("on_behalf_of_controller", 50, MOSTLY, Unknown),
    ("explicit", 70, MOSTLY, Unknown),
    ("specific", 70, MOSTLY, Unknown),
    ("informed_of_risks", 70, MOSTLY, Unknown),
    ("freely_given", 70, MOSTLY, Unknown),
    ("not_withdrawn", 20, MOSTLY, Declared),
    ("data_subject_party", 60, MOSTLY, Unknown),
    ("necessary", 70, MOSTLY, Unknown),
    ("in_interest_of_data_subject", 60, MOSTLY, Unknown),
    ("recognised_in_law", 60, MOSTLY, Unknown),
    ("specific_proceedings", 60, MOSTLY, Unknown),
    ("incapable_of_consent", 60, MOSTLY, Unknown),
    ("public_register", 60, MOSTLY, Unknown),
    ("conditions_met", 60, MOSTLY, Unknown),
    ("not_entire", 60, MOSTLY, Unknown),
    ("compelling", 60, MOSTLY, Unknown),
    ("not_overridden", 60, MOSTLY, Unknown),
    ("assessed_with_safeguards", 60, MOSTLY, Unknown),
    ("no_other_ground", 60, MOSTLY, Unknown),
    ("sa_informed", 60, MOSTLY, Unknown),
    ("data_subject_informed", 60, MOSTLY, Unknown),
    ("express", 60, MOSTLY, Unknown),
    ("this_disclosure", 60, MOSTLY, Unknown),
    ("informed", 60, MOSTLY, Unknown),
    ("directly_connected_with_contract", 60, MOSTLY, Unknown),
    ("overriding_public_interest", 50, MOSTLY, Unknown),
    ("legal_claims", 50, MOSTLY, Unknown),
    ("life_or_integrity", 60, MOSTLY, Unknown),
    ("consent_unobtainable", 60, MOSTLY, Unknown),
    ("made_generally_accessible", 60, MOSTLY, Unknown),
    ("not_prohibited", 60, MOSTLY, Unknown),
    ("statutory_register", 60, MOSTLY, Unknown),
];

const DEROGATIONS: &[&str] = &[
    r#"{"point": "a"}"#,
    r#"{"point": "b"}"#,
    r#"{"point": "c"}"#,
    r#"{"point": "d"}"#,
    r#"{"point": "e"}"#,
    r#"{"point": "f"}"#,
    r#"{"point": "g"}"#,
    r#"{"point": "compelling"}"#,
];

fn parsed(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|e| panic!("{text}: {e}"))
}

/// Writes a fact under its dotted name into nested JSON.
pub fn state(facts: &mut Value, name: &str, value: Value) {
    let mut at = facts;
    let mut parts = name.split('.').peekable();
    while let Some(part) = parts.next() {
        if parts.peek().is_none() {
            at[part] = value;
            return;
        }
        if !at[part].is_object() {
            at[part] = json!({});
        }
        at = &mut at[part];
    }
}

/// Whether nested JSON says anything of a fact.
pub fn is_stated(facts: &Value, name: &str) -> bool {
    facts.pointer(&format!("/{}", name.replace('.', "/"))).is_some()
}

/// Rows of a table, each stated as often as its weight says and now and then stated to be unknown.
fn rows(table: &'static [Row], base: &'static [&'static str]) -> impl Strategy<Value = Value> {
    let row = |&(name, percent, values, _): &Row| {
        let value = prop_oneof![1 => Just("null"), 24 => prop::sample::select(values)];
        prop::option::weighted(f64::from(percent) / 100.0, value).prop_map(move |value| (name, value)).boxed()
    };
    let all: Vec<_> = table.iter().map(row).collect();
    (prop::sample::select(base), all).prop_map(|(base, all)| {
        let mut facts = parsed(base);
        for (name, value) in all {
            if let Some(value) = value {
                state(&mut facts, name, parsed(value));
            }
        }
        facts
    })
}

fn list(table: &'static [Row], base: &'static [&'static str], most: usize) -> impl Strategy<Value = Option<Value>> {
    prop_oneof![
        2 => Just(None),
        1 => Just(Some(Value::Null)),
        6 => prop::collection::vec(rows(table, base), 0..=most).prop_map(|items| Some(json!(items))),
    ]
}

/// Facts of a leg, made up.
pub fn made_up() -> impl Strategy<Value = Value> {
    let lists = (list(TOOL, TOOLS, 3), list(CERT, CERTS, 2), list(DEROGATION, DEROGATIONS, 2), any::<bool>());
    (rows(FACTS, &["{}"]), lists).prop_map(|(mut facts, (tools, certs, derogations, relied_on))| {
        let derogations = derogations.filter(|_| relied_on);
        for (name, items) in [("tools", tools), ("certs", certs), ("derogations", derogations)] {
            if let Some(items) = items {
                facts[name] = items;
            }
        }
        facts
    })
}

/// One fact of the table with a value.
pub fn one_fact() -> impl Strategy<Value = (&'static str, Value)> {
    let row =
        prop::sample::select(FACTS.iter().filter(|row| !row.0.starts_with("policy.")).copied().collect::<Vec<_>>());
    row.prop_flat_map(|(name, _, values, _)| (Just(name), prop::sample::select(values).prop_map(parsed)))
}

/// The questions about one leg that the vectors ask.
pub fn asked_by_vectors() -> Vec<Asked> {
    let asked = |vector: &Value| {
        let day = if vector["as_of"].is_object() { resolve(&vector["as_of"]) } else { vector["as_of"].clone() };
        Some(Asked {
            facts: serde_json::to_value(read(&vector["facts"])).unwrap(),
            regime: vector["regime"].as_str()?.parse().unwrap(),
            day: day::parse(day.as_str()?).unwrap(),
        })
    };
    let legs = vectors().into_iter().map(|(_, vector)| vector);
    legs.filter(|v| v["question"] == "transfer" && v["overlay"].is_null()).filter_map(|v| asked(&v)).collect()
}

/// A day: around an event of the law, or any.
pub fn any_day() -> impl Strategy<Value = Date> {
    let first = day::parse("2018-05-25").unwrap();
    let events: Vec<Date> = Law::bundled().event_dates().iter().copied().filter(|day| *day > first).collect();
    prop_oneof![
        2 => (prop::sample::select(events), -1..=1i64).prop_map(|(event, days)| day::plus(event, days).unwrap()),
        3 => (0..5_600i64).prop_map(move |days| day::plus(first, days).unwrap()),
        2 => Just(day::parse("2026-11-22").unwrap()),
    ]
}

/// A question about one leg.
pub fn question() -> impl Strategy<Value = Asked> {
    let regime = prop_oneof![3 => Just(Regime::EuGdpr), 2 => Just(Regime::UkGdpr), 2 => Just(Regime::ChFadp)];
    let home = prop::bool::weighted(0.7);
    let new = (made_up(), regime, any_day(), home).prop_map(|(mut facts, regime, day, home)| {
        if home {
            let country = match regime {
                Regime::UkGdpr => "GB",
                Regime::ChFadp => "CH",
                _ => "NO",
            };
            state(&mut facts, "exporter.country", json!(country));
        }
        Asked { facts, regime, day }
    });
    let varied = (
        prop::sample::select(asked_by_vectors()),
        prop::collection::vec(one_fact(), 0..4),
        prop::option::of(any_day()),
    )
        .prop_map(|(asked, changes, day)| {
            let mut asked = Asked { day: day.unwrap_or(asked.day), ..asked };
            changes.into_iter().for_each(|(name, value)| state(&mut asked.facts, name, value));
            asked
        });
    prop_oneof![1 => new, 1 => varied]
}

/// The JSON pointers of everything that can be blanked: every fact, and every list as a whole. Views on contested points
/// are no facts.
pub fn facts_of(facts: &Value) -> Vec<String> {
    fn walk(value: &Value, at: &str, found: &mut Vec<String>) {
        match value {
            Value::Object(map) => map.iter().for_each(|(key, value)| walk(value, &format!("{at}/{key}"), found)),
            Value::Array(items) => {
                found.push(at.to_owned());
                let objects = items.iter().enumerate().filter(|(_, item)| item.is_object());
                objects.for_each(|(i, item)| walk(item, &format!("{at}/{i}"), found));
            }
            _ => found.push(at.to_owned()),
        }
    }
    let mut found = Vec::new();
    walk(facts, "", &mut found);
    found.retain(|at| !at.starts_with("/policy"));
    found
}

/// The facts with some of them stated to be unknown.
pub fn without(facts: &Value, blanked: &[String]) -> Value {
    let mut facts = facts.clone();
    for at in blanked {
        if let Some(slot) = facts.pointer_mut(at) {
            *slot = Value::Null;
        }
    }
    facts
}
