//! What holds of every import, whatever the text.
#![cfg(feature = "exchange")]

use lawful::exchange::{About, Format, import};
use proptest::prelude::*;
use proptest::test_runner::{Config, RngSeed};

fn config(cases: u32) -> Config {
    Config { cases, rng_seed: RngSeed::Fixed(20_200_716), failure_persistence: None, ..Config::default() }
}

/// Pieces that mean something to an importer, and some that do not.
fn piece() -> impl Strategy<Value = String> {
    #[rustfmt::skip]
    let known = prop::sample::select(vec![
        "# Sub-processors", "## Planned", "Underbiträde", "Syfte", "Databehandlere", "Land", "USA", "Norge", "EU (Frankfurt)",
        "Acme, Inc.", "Acme", "ACME (HOSTING)", "SCCs", "DPF, else SCCs", "Location: Norway", "Purpose: hosting",
        "Sub-processor: Acme", "We use Acme for hosting.", "Vi benytter Bok som system og Tall AS som fører.",
        "We may share your personal data with suppliers to serve you.", "The processors are:", "Subprocessors located in Norway:",
        "| Sub-processor | Country |", "|---|---|", "| Acme | USA |", "| Purpose | Activity |", "•", "*", "-", "\t", ";", ",", "\"",
        "\n", "\n\n", " ", "Alle våre databehandlere har databehandleravtale.", "Data lagres i EU og sikkerhetskopieres i Nederland.",
        "İstanbul", "ẞ", "“quoted”", "<br>", "<https://example.org>", "---", "title: List", "2024-01-02", "Updated: 2024-01-02",
        "l’activité", "(", ")", "12 måneder", "Art. 6(1)(a)", "\u{a0}", "•\u{a0}", "If stored in Germany, fine.",
    ]);
    prop_oneof![4 => known.prop_map(str::to_owned), 1 => "\\PC{0,12}"]
}

fn text() -> impl Strategy<Value = String> {
    let end = prop::sample::select(vec!["\n", "\n", "\n\n", " ", "\t", ", "]);
    prop::collection::vec((piece(), end), 0..40)
        .prop_map(|pieces| pieces.into_iter().map(|(piece, end)| piece + end).collect())
}

proptest! {
    #![proptest_config(config(150))]

    /// No text makes an importer fail in an odd way: it gives a register that holds together, or says what is wrong. Every
    /// word of the text is in the register or in the loss report, and what was not understood has its line.
    #[test]
    fn nothing_is_dropped(text in text()) {
        for format in [Format::Markdown, Format::Csv, Format::Tsv, Format::Text] {
            let Ok(read) = import(&text, format, &About::new("text")) else { continue };
            prop_assert!(read.register.check().is_ok());
            prop_assert!(read.cells.understood <= read.cells.read);
            prop_assert_eq!(read.cells.understood == read.cells.read, read.losses.is_empty());
            let lines = u32::try_from(text.lines().count()).unwrap();
            prop_assert!(read.losses.iter().all(|loss| loss.line > 0 && loss.line <= lines.max(1) && !loss.text.is_empty()));
            let register = serde_json::to_value(&read.register).unwrap().to_string();
            let losses: String = read.losses.iter().map(|loss| format!("{} {} ", loss.place, loss.text)).collect();
            let kept = format!("{register} {losses}").to_lowercase();
            // The number of a row is not kept.
            let words = text.split(|sign: char| !sign.is_alphanumeric()).filter(|word| word.chars().any(char::is_alphabetic));
            for word in words.filter(|word| word.chars().count() > 3) {
                let word = word.to_lowercase();
                prop_assert!(kept.contains(&word) || ["title", "description"].contains(&&*word), "{format}: {word} of {text:?}");
            }
        }
    }

    /// The same text gives the same register.
    #[test]
    fn an_import_is_repeatable(text in text()) {
        let once = import(&text, Format::Text, &About::new("text"));
        prop_assert_eq!(once, import(&text, Format::Text, &About::new("text")));
    }
}
