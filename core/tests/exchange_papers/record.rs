//! The record of processing activities.

use crate::{EXAMPLES, example, hostile, paper};
use lawful::Language;
use lawful::exchange::export::{Layout, Options, Paper};
use lawful::facts::{RecordSide, Register};

const LAYOUTS: [Layout; 7] =
    [Layout::Gdpr, Layout::Cnil, Layout::Ico, Layout::Dpc, Layout::DatatilsynetNo, Layout::DatatilsynetDk, Layout::Imy];

/// The table of a record as it is read back.
fn table(register: &Register, side: RecordSide, layout: Layout, language: Language) -> Vec<Vec<String>> {
    let mut options = Options::default();
    (options.side, options.layout) = (side, layout);
    let made = paper(register, Paper::RecordCsv, language, &options);
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(made.bytes.as_slice());
    reader.records().map(|row| row.unwrap().iter().map(str::to_owned).collect()).collect()
}

fn cell<'t>(table: &'t [Vec<String>], row: usize, heading: &str) -> &'t str {
    let column = table[0].iter().position(|one| one == heading).unwrap_or_else(|| panic!("{heading}: {:?}", table[0]));
    &table[row][column]
}

#[test]
fn a_record_says_what_the_register_says_and_no_more() {
    let table = table(&example("plandisc"), RecordSide::Controller, Layout::Gdpr, Language::En);
    assert_eq!(table.len(), 2);
    assert_eq!(
        cell(&table, 1, "(e) Third countries and international organisations"),
        "Google: United States\nSharp Spring: United States\nZapier: United States\nZenDesk: United States"
    );
    assert!(cell(&table, 1, "(e) Safeguards for the transfers").contains("ZenDesk: <u>BCR</u>"));
    assert!(cell(&table, 1, "(c) Categories of data subjects").starts_with("kundens årshjul\n"));
    assert_eq!(
        cell(&table, 1, "(f) Time limits for erasure"),
        "Som standard sletter Zapier permanent alle data etter 30 dager."
    );
    // The register keeps a measure of one recipient, and none of the holder.
    assert!(cell(&table, 1, "(g) Technical and organisational security measures").ends_with("\nthe rest is unknown"));
}

#[test]
fn what_is_unknown_is_written_so_in_the_language() {
    for (language, unknown, heading) in [
        (Language::En, "unknown", "(f) Time limits for erasure"),
        (Language::Nb, "ukjent", "f) Tidsfrister for sletting"),
        (Language::Sv, "okänt", "f) Tidsfrister för radering"),
        (Language::Da, "ukendt", "f) Tidsfrister for sletning"),
        (Language::De, "unbekannt", "f) Fristen für die Löschung"),
    ] {
        let table = table(&example("klarpris"), RecordSide::Controller, Layout::Gdpr, language);
        assert_eq!(cell(&table, 1, heading), unknown);
        assert!(table[1].iter().all(|cell| !cell.is_empty()), "{language}: {:?}", table[1]);
    }
}

#[test]
fn headings_of_the_article_are_told_in_the_language() {
    let register = example("superoffice");
    for side in [RecordSide::Controller, RecordSide::Processor] {
        let english = table(&register, side, Layout::Gdpr, Language::En);
        for language in [Language::Nb, Language::Sv, Language::Da, Language::De] {
            let told = table(&register, side, Layout::Gdpr, language);
            assert!(
                english[0].iter().zip(&told[0]).all(|(english, told)| english != told),
                "{language}: {:?}",
                told[0]
            );
            // The headings of an authority stay in its language.
            assert_eq!(table(&register, side, Layout::Cnil, language)[0][0], "Nom de l’activité");
        }
    }
}

#[test]
fn every_layout_has_its_columns_for_every_register() {
    for (name, _) in EXAMPLES {
        let register = example(name);
        for layout in LAYOUTS {
            for side in [RecordSide::Controller, RecordSide::Processor] {
                let table = table(&register, side, layout, Language::En);
                assert_eq!(table.len() - 1, register.records(side).rows.len(), "{name} {layout} {side}");
                assert!(table.iter().all(|row| row.len() == table[0].len()));
            }
        }
    }
}

#[test]
fn a_column_that_no_register_fills_is_there_and_empty() {
    let table = table(&example("superoffice"), RecordSide::Controller, Layout::Ico, Language::En);
    assert_eq!(table[0].len(), 32, "30 columns of the template, and two for what stands above them");
    assert_eq!(table[0][0], "Business function");
    assert_eq!(table[0][29], "Reasons for not adhering to policy document (if applicable)");
    assert_eq!(cell(&table, 1, "Has a personal data breach occurred?"), "");
    assert_eq!(
        cell(&table, 1, "Data Protection Officer (if applicable)"),
        "vårt dataskyddsombud kan kontaktas via e-post"
    );
    assert_eq!(cell(&table, 1, "Retention schedule (if possible)").lines().count(), 2);
}

#[test]
fn whose_a_role_is_unknown_is_no_processor() {
    let table = table(&example("plandisc"), RecordSide::Controller, Layout::Cnil, Language::En);
    // The document calls its recipients processors.
    assert!(cell(&table, 1, "Sous-traitants").contains("Google"));
    let table = self::table(&example("superoffice"), RecordSide::Controller, Layout::Cnil, Language::En);
    assert!(cell(&table, 1, "Organismes externes").contains("Tredjepartsproduktleverantörer"));
}

#[test]
fn the_controllers_of_a_processor_are_not_the_processor() {
    let table = table(&example("superoffice"), RecordSide::Processor, Layout::Ico, Language::En);
    assert_eq!(cell(&table, 2, "Name and contact details of controller"), "unknown");
    assert!(cell(&table, 2, "Name and contact details").starts_with("SuperOffice AS"));
}

#[test]
fn no_name_becomes_a_formula() {
    for name in ["=HYPERLINK(\"http://x\",\"y\")", "@SUM(1)", "+1", "-1", " =1", "a\",\"b", "a\r\nb"] {
        let register = hostile(name);
        let table = table(&register, RecordSide::Processor, Layout::Gdpr, Language::En);
        assert_eq!(table.len(), 2, "{name}");
        for cell in table.iter().flatten() {
            assert!(!cell.trim_start().starts_with(['=', '+', '-', '@']), "{name}: {cell}");
        }
        let book = paper(&register, Paper::RecordXlsx, Language::En, &Options::default());
        assert!(book.bytes.starts_with(b"PK"), "{name}");
    }
}

#[test]
fn a_text_longer_than_a_cell_is_not_cut() {
    let long = "x".repeat(70_000);
    let register = hostile(&long);
    let mut options = Options::default();
    options.side = RecordSide::Processor;
    let book = paper(&register, Paper::RecordXlsx, Language::En, &options);
    assert!(book.bytes.len() > 1_000);
    let table = table(&register, RecordSide::Processor, Layout::Gdpr, Language::En);
    assert!(cell(&table, 1, "(b) Categories of processing carried out for each controller").len() == 70_000);
}
