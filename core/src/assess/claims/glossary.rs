//! The words that are understood: an explicit list in five languages, and nothing that is guessed.

use super::Sense;

/// A word or phrase in lower case, with the sense it has. A stem may go on: `adekvat` is found in `adekvata`, and is not
/// in `inadekvat`.
pub(super) struct Word {
    pub(super) sense: Sense,
    pub(super) stem: bool,
    pub(super) phrases: &'static [&'static str],
}

const fn words(sense: Sense, phrases: &'static [&'static str]) -> Word {
    Word { sense, stem: false, phrases }
}

const fn stems(sense: Sense, phrases: &'static [&'static str]) -> Word {
    Word { sense, stem: true, phrases }
}

#[rustfmt::skip]
pub(super) const GLOSSARY: &[Word] = &[
    stems(Sense::PrivacyShield, &[
        "privacy shield", "privacy-shield", "privacyshield",
        "skölden för skydd av privatlivet", "værn om privatlivets fred", "datenschutzschild",
    ]),
    stems(Sense::SafeHarbour, &["safe harbour", "safe harbor", "safe-harbor", "safe-harbour"]),
    words(Sense::DataPrivacyFramework, &["dpf"]),
    stems(Sense::DataPrivacyFramework, &["data privacy framework", "datenschutzrahmen"]),
    words(Sense::StandardClauses, &["scc", "sccs", "scc's", "model clauses", "standard contractual clause"]),
    stems(Sense::StandardClauses, &[
        "standard contractual clauses", "standard data protection clauses",
        "standardavtalsklausul", "standardiserade dataskyddsbestämmelser",
        "standardkontraktsklausul", "standardkontraktklausul", "standardkontraktbestemmels",
        "standardkontraktsbestemmels", "standardpersonvernbestemmels", "standard personvernbestemmels",
        "eus standardkontrakt", "eus standardavtale", "standardbestemmelser om databeskyttelse",
        "standardvertragsklausel", "standarddatenschutzklausel",
    ]),
    words(Sense::BindingRules, &["bcr", "bcrs"]),
    stems(Sense::BindingRules, &[
        "binding corporate rules", "bindende virksomhetsregler", "bindende konsernregler", "bindande företagsbestämmelser",
        "bindende virksomhedsregler", "verbindliche interne datenschutzvorschriften", "verbindliche unternehmensregeln",
    ]),
    words(Sense::Adequacy, &["adequacy", "adekvat", "adekvata"]),
    stems(Sense::Adequacy, &[
        "adequacy decision", "adequate level of protection", "adekvat skyddsnivå", "adekvat beskyttelsesnivå",
        "adekvansbeslut", "adekvansavgjørelse", "tilstrekkelig beskyttelsesnivå",
        "tilstrækkelighedsafgørelse", "tilstrækkeligt beskyttelsesniveau",
        "angemessenheitsbeschluss", "angemessenes schutzniveau", "angemessenes datenschutzniveau",
    ]),
    words(Sense::NoTransfer, &[
        "no transfer outside the eu", "no transfer outside the eea", "no transfer outside eu", "no transfer outside eea",
        "no transfers outside the eu", "no transfers outside the eea", "no transfers outside eu",
        "no transfer to third countries", "no transfers to third countries", "no third country transfer",
        "no third country transfers", "no third-country transfer", "no third-country transfers",
        "not transferred outside the eu", "not transferred outside the eea", "never leaves the eu", "never leave the eu",
        "does not leave the eu", "do not leave the eu",
        "ingen overføring utenfor eu", "ingen overføring utenfor eøs", "ingen overføring ut av eu",
        "overføres ikke utenfor eu", "overføres ikke utenfor eøs", "overføres ikke ut av eu", "overføres ikke ut av eøs",
        "ikke overført utenfor eu", "ingen overføring til tredjeland", "overføres ikke til tredjeland",
        "ingen överföring utanför eu", "ingen överföring till tredje land", "överförs inte utanför eu",
        "överförs inte till tredje land", "överförs ej utanför eu", "lämnar inte eu", "lämnar aldrig eu",
        "ingen overførsel uden for eu", "overføres ikke uden for eu", "ingen overførsel til tredjelande",
        "overføres ikke til tredjelande",
        "keine übermittlung außerhalb der eu", "keine übermittlung in drittländer", "keine drittlandübermittlung",
        "keine datenübermittlung in drittländer",
    ]),
    stems(Sense::Anonymised, &["anonym"]),
];

/// Words before the place of storage.
pub(super) const STORED: &[&str] = &[
    "stored within the",
    "stored within",
    "stored in the",
    "stored in",
    "hosted in the",
    "hosted in",
    "lagres innenfor",
    "lagres i",
    "lagret i",
    "lagras inom",
    "lagras i",
    "lagrade inom",
    "lagrade i",
    "opbevares inden for",
    "opbevares i",
    "gespeichert in der",
    "gespeichert in",
    "speicherung in der",
    "speicherung in",
];

/// What the zone is called.
pub(super) const ZONE: &[&str] = &["eu/eøs", "eu/ees", "eu/eea", "eu/ewr", "eu", "eea", "eøs", "ees", "ewr"];

/// Editions of the standard clauses, by their number.
pub(super) const EDITIONS: &[(&str, &str)] = &[
    ("2001/497", "eu-scc-2001-497"),
    ("2004/915", "eu-scc-2004-915"),
    ("2002/16", "eu-scc-2002-16"),
    ("2010/87", "eu-scc-2010-87"),
    ("2021/914", "eu-scc-2021-914"),
];

/// Words that turn a claim around or put it into the past: with one of them beside it a claim is not understood.
pub(super) const DOUBT: &[&str] = &[
    "not",
    "no",
    "never",
    "without",
    "except",
    "unless",
    "former",
    "formerly",
    "previously",
    "invalid",
    "invalidated",
    "annulled",
    "replaced",
    "instead",
    "ikke",
    "ingen",
    "uten",
    "unntatt",
    "tidligere",
    "ugyldig",
    "inte",
    "utan",
    "ej",
    "aldrig",
    "ogiltig",
    "tidigare",
    "uden",
    "undtagen",
    "ugyldigt",
    "nicht",
    "kein",
    "keine",
    "ohne",
    "außer",
    "ungültig",
    "früher",
];

/// Measures are called adequate as well: with one of these after it the word says nothing of a country.
pub(super) const MEASURES: &[&str] = &[
    "åtgärd",
    "säkerhet",
    "skyddsåtgärd",
    "tekni",
    "tiltak",
    "sikkerhet",
    "garanti",
    "foranstaltning",
    "sikkerhed",
    "organisat",
];

/// Conjunctions that part one claim from the next.
pub(super) const AND: &[&str] = &["and", "or", "og", "eller", "och", "samt", "und", "oder"];

/// Words that say that people can still be told apart: a hash, an identifier that stays.
pub(super) const IDENTIFIERS: &[&str] = &[
    "hash",
    "unique id",
    "unique user",
    "user id",
    "userid",
    "user-id",
    "unik bruker",
    "bruker-id",
    "unik id",
    "unik identifi",
    "unikt id",
    "unika identifi",
    "användar-id",
    "bruger-id",
    "unikt bruger",
    "eindeutige",
    "nutzer-id",
    "pseudonym",
];
