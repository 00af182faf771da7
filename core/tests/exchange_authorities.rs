//! Records in the columns of six authorities, as small sheets: each in its language, as a row, upright, or below the contacts.
#![cfg(feature = "exchange")]

use lawful::exchange::{About, Format, Import, import};
use serde_json::{Value, json};

/// The headings of an authority, each with a value and where the value goes: a key of the activity, `recipients` for an
/// engagement, `kept` for words that are kept and reported, `none` for what no register has a place for.
type Sheet = &'static [(&'static str, &'static str, &'static str)];

/// CNIL, *Registre des activités de traitement, modèle de registre de base*: the sheet for an activity.
const CNIL: Sheet = &[
    ("Nom de l’activité", "Lettre d’information", "title"),
    ("Objectifs poursuivis", "Envoyer les nouvelles", "purposes"),
    ("Catégories de personnes concernées", "Abonnés", "data_subjects"),
    ("Catégories de données collectées", "Nom et prénom, adresse e-mail", "data"),
    ("Durées de conservation des catégories de données", "3 ans", "retention"),
    ("Organismes externes", "Presse", "kept"),
    ("Sous-traitants", "Poste SA (envoi)", "recipients"),
    ("Transferts des données hors UE", "États-Unis", "places"),
    ("Garanties prévues pour ces transferts", "SCC", "safeguard_words"),
    ("Mesures de sécurité", "Accès limité", "kept"),
    ("Date de création de la fiche", "2024-01-02", "details"),
];

/// ICO, *Documentation template for controllers*: the sheet `Template`.
const ICO: Sheet = &[
    ("Business function", "Newsletter", "title"),
    ("Purpose of processing", "To send news", "purposes"),
    ("Name and contact details of joint controller (if applicable)", "", "none"),
    ("Categories of individuals", "Subscribers", "data_subjects"),
    ("Categories of personal data", "Name; email address", "data"),
    ("Categories of recipients", "Mailing houses", "kept"),
    (
        "Names of third countries or international organisations that personal data are transferred to (if applicable)",
        "USA",
        "kept",
    ),
    (
        "Safeguards for exceptional transfers of personal data to third countries or international organisations (if applicable)",
        "SCCs",
        "kept",
    ),
    ("Retention schedule (if possible)", "2 years", "retention"),
    ("General description of technical and organisational security measures (if possible)", "Access control", "kept"),
    ("Article 6 lawful basis for processing personal data", "Consent", "purposes"),
    ("Article 9 condition for processing special category data", "Article 9(2)(a)", "art9"),
    ("The source of the personal data (if applicable)", "The person", "sources"),
    ("Rights available to individuals", "Access", "details"),
    ("Existence of automated decision-making, including profiling (if applicable)", "No", "details"),
    ("Location of personal data", "Office", "none"),
    ("Data Protection Impact Assessment required?", "No need", "details"),
];

/// DPC, *Guidance Note: Records of Processing Activities (RoPA) under Article 30 GDPR*, April 2023.
const DPC: Sheet = &[
    ("Processing activity", "Newsletter", "title"),
    ("Purposes of the processing", "To send news", "purposes"),
    ("Categories of data subjects", "Subscribers", "data_subjects"),
    ("Categories of personal data", "Name and email address", "data"),
    ("Categories of recipients", "Mailing houses", "kept"),
    ("Transfers to third countries or international organisations", "USA", "kept"),
    ("Documentation of suitable safeguards", "SCCs", "kept"),
    ("Envisaged time limits for erasure", "2 years", "retention"),
    ("General description of technical and organisational security measures", "Access control", "kept"),
    ("Legal basis", "Consent", "purposes"),
];

/// Datatilsynet (Norway), "Protokoll over behandlingsaktiviteter".
const DATATILSYNET_NO: Sheet = &[
    ("Behandlingsaktivitet", "Nyhetsbrev", "title"),
    ("Formålene med behandlingen", "Sende nyheter", "purposes"),
    ("Kategorier av registrerte", "Abonnenter", "data_subjects"),
    ("Kategorier av personopplysninger", "Navn og e-postadresse", "data"),
    ("Kategorier av mottakere", "Utsendere", "kept"),
    ("Databehandlere", "Post AS (utsending)", "recipients"),
    ("Overføringer til tredjestat eller internasjonal organisasjon", "USA", "places"),
    ("Nødvendige garantier", "Standard personvernbestemmelser", "safeguard_words"),
    ("Planlagte tidsfrister for sletting", "2 år", "retention"),
    ("Tekniske og organisatoriske sikkerhetstiltak", "Tilgangskontroll", "kept"),
    ("Behandlingsgrunnlag", "Samtykke", "purposes"),
];

/// Datatilsynet (Denmark), "Vejledning om fortegnelse".
const DATATILSYNET_DK: Sheet = &[
    ("Behandlingsaktivitet", "Nyhedsbrev", "title"),
    ("Formålene med behandlingen", "At sende nyheder", "purposes"),
    ("Kategorier af registrerede", "Abonnenter", "data_subjects"),
    ("Kategorier af personoplysninger", "Navn og mailadresse", "data"),
    ("Kategorier af modtagere", "Udsendere", "kept"),
    ("Overførsler til tredjelande eller internationale organisationer", "Ingen overførsel", "details"),
    ("Fornødne garantier", "", "none"),
    ("Forventede tidsfrister for sletning", "2 år", "retention"),
    ("Tekniske og organisatoriske sikkerhedsforanstaltninger", "Adgangskontrol", "kept"),
];

/// IMY, "Föra register över behandling".
const IMY: Sheet = &[
    ("Behandling", "Nyhetsbrev", "title"),
    ("Ändamålen med behandlingen", "Att skicka nyheter", "purposes"),
    ("Kategorier av registrerade", "Prenumeranter", "data_subjects"),
    ("Kategorier av personuppgifter", "Namn och e-postadress", "data"),
    ("Kategorier av mottagare", "Utskickare", "kept"),
    ("Överföringar till tredjeland eller internationell organisation", "USA", "kept"),
    ("Lämpliga skyddsåtgärder", "Standardavtalsklausuler", "kept"),
    ("Förutsedda tidsfrister för radering", "2 år", "retention"),
    ("Tekniska och organisatoriska säkerhetsåtgärder", "Behörighetskontroll", "kept"),
];

fn quoted(cells: impl Iterator<Item = &'static str>, separator: &str) -> String {
    cells.map(|cell| format!("\"{cell}\"")).collect::<Vec<_>>().join(separator)
}

/// A row of headings and a row of values.
fn across(sheet: Sheet, separator: &str) -> String {
    let row =
        |of: fn(&(&'static str, &'static str, &'static str)) -> &'static str| quoted(sheet.iter().map(of), separator);
    format!("{}\n{}\n", row(|cell| cell.0), row(|cell| cell.1))
}

fn read(text: &str, format: Format) -> (Import, Value) {
    let read = import(text, format, &About::new("record")).unwrap();
    let register = serde_json::to_value(&read.register).unwrap();
    (read, register)
}

/// Every value stands where the sheet says, and only what it says to be kept or to have no place is reported.
fn fits(name: &str, sheet: Sheet, (import, register): (Import, Value)) {
    let activity = &register["activities"][0];
    let engagements = register["engagements"].as_array().map_or(&[][..], Vec::as_slice);
    for (heading, value, place) in sheet {
        let at = |of: &Value| of.to_string().contains(&json!(value).to_string().trim_matches('"').replace('\\', ""));
        let lost = import.losses.iter().any(|loss| loss.text == *value && loss.place == *heading);
        let (there, reported) = match *place {
            "none" => (true, !value.is_empty()),
            "kept" => (at(&activity["details"]), true),
            "title" => (activity["title"] == *value, false),
            "recipients" => (
                activity["recipients"][0] == engagements[0]["id"]
                    && value.starts_with(register["parties"][1]["name"]["written"].as_str().unwrap()),
                false,
            ),
            "places" | "safeguard_words" => (at(&engagements[0][*place]), false),
            "data" => (activity["data"].as_array().unwrap().iter().all(|data| data["category"].is_string()), false),
            key => (at(&activity[key]), false),
        };
        assert!(there, "{name}, {heading}: {value} is not in {place}: {register:#}");
        assert_eq!(lost, reported, "{name}, {heading}: {value}: {:?}", import.losses);
    }
    let unknown = import.losses.iter().filter(|loss| loss.place == "a heading of a table");
    let allowed: Vec<&str> =
        sheet.iter().filter(|(_, _, place)| *place == "none").map(|(heading, ..)| *heading).collect();
    let unknown: Vec<&str> =
        unknown.map(|loss| loss.text.as_str()).filter(|heading| !allowed.contains(heading)).collect();
    assert!(unknown.is_empty(), "{name}: {unknown:?}");
}

const ALL: [(&str, Sheet); 6] = [
    ("CNIL", CNIL),
    ("ICO", ICO),
    ("DPC", DPC),
    ("Datatilsynet (Norway)", DATATILSYNET_NO),
    ("Datatilsynet (Denmark)", DATATILSYNET_DK),
    ("IMY", IMY),
];

#[test]
fn the_sheets_of_authorities_are_read_in_any_form() {
    for (name, sheet) in ALL {
        fits(name, sheet, read(&across(sheet, ","), Format::Csv));
        fits(name, sheet, read(&across(sheet, ";"), Format::Csv));
        let tabs: String = across(sheet, "\t").replace('"', "");
        fits(name, sheet, read(&tabs, Format::Tsv));
        let markdown = |cells: Vec<&str>| format!("| {} |\n", cells.join(" | "));
        let rule = markdown(sheet.iter().map(|_| "---").collect());
        let heads = markdown(sheet.iter().map(|cell| cell.0).collect());
        let values = markdown(sheet.iter().map(|cell| cell.1).collect());
        fits(name, sheet, read(&format!("{heads}{rule}{values}"), Format::Markdown));
    }
}

/// The order of the columns does not matter.
#[test]
fn columns_stand_in_any_order() {
    for (name, sheet) in ALL {
        let turned: Vec<_> = sheet.iter().rev().copied().collect();
        fits(name, sheet, read(&across(turned.leak(), ","), Format::Csv));
    }
}

/// The sheet of the CNIL has its headings one under the other.
#[test]
fn a_sheet_may_stand_upright() {
    let rows: String = CNIL.iter().map(|(heading, value, _)| format!("\"{heading}\";\"{value}\"\n")).collect();
    fits("CNIL upright", CNIL, read(&rows, Format::Csv));
}

/// The template of the ICO has names and contacts above its headings.
#[test]
fn contacts_stand_above_the_headings() {
    let text = format!(
        "Name and contact details,Acme Ltd\nData Protection Officer (if applicable),Ann\n\n{}",
        across(ICO, ",")
    );
    let (import, register) = read(&text, Format::Csv);
    assert!(import.losses.iter().any(|loss| loss.text.contains("Acme Ltd")), "{:?}", import.losses);
    fits("ICO with contacts", ICO, (import, register));
}

/// The record of a processor has no purposes: it says what is done for each controller.
#[test]
fn a_processor_records_what_it_does_for_each_controller() {
    for (heading, security) in [
        (
            "Categories of processing",
            "General description of technical and organisational security measures (if possible)",
        ),
        (
            "Kategorier av behandling utført på vegne av hver behandlingsansvarlig",
            "Tekniske og organisatoriske sikkerhetstiltak",
        ),
        (
            "Kategorier af behandling på vegne af den enkelte dataansvarlige",
            "Tekniske og organisatoriske sikkerhedsforanstaltninger",
        ),
        (
            "Kategorier av behandling för varje personuppgiftsansvarigs räkning",
            "Tekniska och organisatoriska säkerhetsåtgärder",
        ),
        ("Catégories de traitements effectués pour le compte du client", "Mesures de sécurité"),
    ] {
        let (import, register) = read(&format!("\"{heading}\",\"{security}\"\nHosting,Locks\n"), Format::Csv);
        let activity = &register["activities"][0];
        assert_eq!((&activity["title"], &activity["role"]), (&json!("Hosting"), &json!("processor")), "{heading}");
        assert!(import.losses.iter().all(|loss| loss.text == "Locks"), "{heading}: {:?}", import.losses);
    }
}

/// What the library writes in the columns of an authority it reads as well: every heading is known, on both sides.
#[test]
fn every_heading_of_every_layout_is_known() {
    use lawful::exchange::export::{Layout, Options, Paper, export};
    use lawful::facts::{RecordSide, Register};
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/registers/superoffice.json");
    let register: Register = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    let law = lawful::Law::bundled();
    let day = law.on(lawful::day::parse("2026-11-22").unwrap());
    let layouts = [
        Layout::Gdpr,
        Layout::Cnil,
        Layout::Ico,
        Layout::Dpc,
        Layout::DatatilsynetNo,
        Layout::DatatilsynetDk,
        Layout::Imy,
    ];
    let mut all = Vec::new();
    for layout in layouts {
        for side in [RecordSide::Controller, RecordSide::Processor] {
            let mut options = Options::default();
            (options.layout, options.side) = (layout, side);
            let sheet = export(&register, &day, Paper::RecordCsv, &options).unwrap();
            let (read, register) = read(sheet.text().unwrap(), Format::Csv);
            let unknown: Vec<&str> = (read.losses.iter())
                .filter(|loss| loss.place == "a heading of a table")
                .map(|loss| loss.text.as_str())
                .collect();
            all.extend(unknown.iter().map(|heading| format!("{layout} {side:?}: {heading}")));
            if register["activities"].as_array().is_none_or(|all| all.is_empty()) {
                all.push(format!("{layout} {side:?}: no activity"));
            }
        }
    }
    assert!(all.is_empty(), "{all:#?}");
}
