//! The headings that are understood: an explicit list in seven languages.

mod columns;
pub(super) mod data;
pub(super) mod frames;

use columns::COLUMNS;

/// What stands in a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Column {
    /// The number of a row.
    Number,
    /// The recipient: a processor, sub-processor, vendor.
    Recipient,
    /// Its legal name.
    LegalName,
    /// The service that is used.
    Service,
    /// Where the recipient is.
    Place,
    /// Where the data are stored.
    Storage,
    /// Where the data are processed.
    Processing,
    /// What the recipient is used for, in a word.
    Function,
    /// What it is used for.
    Purpose,
    /// The data.
    Data,
    /// The persons.
    DataSubjects,
    /// The ground for a transfer.
    Safeguard,
    /// The contract.
    Contract,
    /// The day of the entry.
    Updated,
    /// The activity.
    Activity,
    /// What a processor does for each controller.
    OnBehalf,
    /// The controller.
    Controller,
    /// The legal basis.
    Basis,
    /// Who receives the data.
    Recipients,
    /// How long the data are kept.
    Retention,
    /// Transfers to third countries.
    Transfers,
    /// The measures of security.
    Security,
    /// A remark, and what is of the organisation and not of the law: who owns the entry, how data are erased.
    Note,
    /// Where the data come from.
    Sources,
    /// Special categories, and the exception for them.
    Special,
    /// The joint controllers.
    Joint,
}

/// The column that a heading announces: the longest phrase of the list that it is, or that it begins or ends with. What
/// stands in brackets does not count where the rest is a phrase.
pub(super) fn column(heading: &str) -> Option<Column> {
    // The letter of an item: `(b) Purposes`.
    let heading = match heading.trim_start().strip_prefix('(').and_then(|rest| rest.split_once(')')) {
        Some((letter, rest)) if letter.chars().count() < 3 => rest,
        _ => heading,
    };
    let bare = heading.split('(').next().unwrap_or_default();
    let whole = || fold(heading);
    exact(&fold(bare)).filter(|_| !bare.trim().is_empty() || heading.trim().is_empty()).or_else(|| near(&whole()))
}

fn phrases() -> impl Iterator<Item = (Column, &'static str)> {
    COLUMNS.iter().flat_map(|(column, phrases)| phrases.iter().map(move |phrase| (*column, *phrase)))
}

fn exact(heading: &str) -> Option<Column> {
    let heading = heading.strip_prefix("the ").unwrap_or(heading);
    phrases().find(|(_, phrase)| heading == *phrase).map(|(column, _)| column)
}

fn near(heading: &str) -> Option<Column> {
    let heading = heading.strip_prefix("the ").unwrap_or(heading);
    // `LLM sub-processor`, and not `rights available to individuals`.
    let ends = |phrase: &str| {
        let lead = heading.strip_suffix(phrase).filter(|lead| lead.ends_with(' '));
        lead.is_some_and(|lead| lead.split_whitespace().count() < 3)
    };
    let begins = |phrase: &str| heading.strip_prefix(phrase).is_some_and(|rest| rest.starts_with(' '));
    let fits = |phrase: &&str| heading == *phrase || !ALONE.contains(phrase) && (begins(phrase) || ends(phrase));
    let best =
        phrases().filter(|(_, phrase)| fits(phrase)).max_by_key(|(_, phrase)| (heading == *phrase, phrase.len()))?;
    Some(best.0)
}

/// Words that announce a column alone only: `data protection officer` and `name of the form` announce another thing.
#[rustfmt::skip]
const ALONE: &[&str] = &[
    "", "no", "nr", "id", "ref", "number", "nummer", "name", "navn", "namn", "naam", "nom", "data", "daten", "use", "role",
    "date", "dato", "datum", "source", "status", "location", "entity", "company", "contract", "agreement", "process",
    "behandling", "processing", "service", "client", "product", "objet", "stand", "art", "land", "ort", "transfer", "security",
];

/// What a document calls a recipient by a heading, as the word of [`Label`](crate::facts::Label).
pub(super) fn label(heading: &str) -> Option<&'static str> {
    let heading = fold(heading);
    LABELS.iter().find(|(stem, _)| heading.split(' ').any(|word| word.starts_with(stem))).map(|(_, label)| *label)
}

/// What words call a class of recipients, where they say that data are passed to it.
pub(super) fn class_label(words: &str) -> Option<&'static str> {
    let folded = fold(words);
    let of_class = || CLASSES.iter().find(|(stem, _)| folded.split(' ').any(|word| word.starts_with(stem)));
    label(words).or_else(|| of_class().map(|(_, label)| *label))
}

/// Whether a heading says of recipients that they are planned, or past.
pub(super) fn not_now(heading: &str) -> bool {
    let folded = fold(heading);
    let begins = |stem: &&str| folded.match_indices(*stem).any(|(at, _)| at == 0 || folded[..at].ends_with(' '));
    frames::NOT_NOW.iter().any(begins)
}

/// Whether words announce recipients: "The following subprocessors are located in …".
pub(super) fn announces_recipients(words: &str) -> bool {
    label(words).is_some()
}

/// Whether a cell says that nobody knows.
pub(super) fn is_unknown(words: &str) -> bool {
    const UNKNOWN: &[&str] =
        &["unknown", "ukjent", "okänt", "okänd", "ukendt", "unbekannt", "onbekend", "inconnu", "not known"];
    UNKNOWN.contains(&fold(words).as_str())
}

#[rustfmt::skip]
const LABELS: &[(&str, &str)] = &[
    ("subprocessor", "sub-processor"), ("underbiträde", "sub-processor"), ("underdatabehandler", "sub-processor"),
    ("underdatabehandlar", "sub-processor"), ("unterauftragsverarbeiter", "sub-processor"), ("unterauftragnehmer", "sub-processor"),
    ("underdatabehandlere", "sub-processor"), ("underbehandler", "sub-processor"), ("subverwerker", "sub-processor"),
    ("underleverandør", "subcontractor"), ("underleverantör", "subcontractor"), ("subcontractor", "subcontractor"),
    ("databehandler", "processor"), ("personuppgiftsbiträde", "processor"), ("biträde", "processor"),
    ("auftragsverarbeiter", "processor"), ("auftragsverarbeitern", "processor"), ("verwerker", "processor"),
    ("processor", "processor"), ("soustraitant", "processor"),
    ("tredjepart", "third-party"), ("thirdparty", "third-party"), ("drittanbieter", "third-party"),
];

#[rustfmt::skip]
const CLASSES: &[(&str, &str)] = &[
    ("supplier", "subcontractor"), ("leverandør", "subcontractor"), ("leverantör", "subcontractor"), ("lieferant", "subcontractor"),
    ("leverancier", "subcontractor"), ("fournisseur", "subcontractor"), ("partner", "partner"), ("partenaire", "partner"),
    ("vendor", "third-party"), ("provider", "third-party"), ("agent", "third-party"), ("distribut", "third-party"),
    ("dienstleister", "third-party"), ("prestataire", "third-party"),
];

/// Lower case, sign by sign, so that every position stays where it is in the text.
pub(super) fn lower(text: &str) -> String {
    let small = |sign: char| {
        let mut signs = sign.to_lowercase();
        let first = signs.next().filter(|low| signs.next().is_none() && low.len_utf8() == sign.len_utf8());
        first.unwrap_or(sign)
    };
    text.chars().map(small).collect()
}

/// Lower case, one space between words, no mark inside or around them: `Sub-processors:` is `subprocessors`.
fn fold(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    for sign in text.chars().flat_map(char::to_lowercase) {
        match sign {
            // `l’activité` is two words, `supplier's` is one.
            '\'' | '’' => {
                let word = kept.rsplit(' ').next().unwrap_or_default();
                if word.chars().count() == 1 {
                    kept.push(' ');
                }
            }
            '-' | '‑' | '*' | '_' => {}
            sign => kept.push(if sign.is_alphanumeric() { sign } else { ' ' }),
        }
    }
    kept.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_are_known_in_seven_languages() {
        for (heading, wanted) in [
            ("Sub-processor", Column::Recipient),
            ("LLM sub-processor", Column::Recipient),
            ("Databehandlere", Column::Recipient),
            ("Underbiträde", Column::Recipient),
            ("Sous-traitant ultérieur", Column::Recipient),
            ("Juridisk grunnlag for behandling utenfor EU", Column::Safeguard),
            ("Lawful Basis (Art 6)", Column::Basis),
            ("Rechtsgrundlage", Column::Basis),
            ("Region of processing", Column::Processing),
            ("Data Region", Column::Storage),
            ("Land", Column::Place),
            ("Personuppgifter som delas", Column::Data),
            ("Bewaartermijn", Column::Retention),
            ("Categories of Data", Column::Data),
            ("Oppdateret", Column::Updated),
            ("#", Column::Number),
            ("Nom de l’activité", Column::Activity),
            ("Délais d'effacement", Column::Retention),
            ("Location (country)", Column::Place),
            ("Location of personal data", Column::Storage),
        ] {
            assert_eq!(column(heading), Some(wanted), "{heading}");
        }
        for heading in ["Story points", "Story", "Name of the form", "Rights of the individuals"] {
            assert_eq!(column(heading), None, "{heading}");
        }
    }

    #[test]
    fn no_phrase_is_listed_twice_and_all_are_folded() {
        let mut seen = std::collections::BTreeSet::new();
        for phrase in COLUMNS.iter().flat_map(|(_, phrases)| *phrases) {
            assert!(seen.insert(*phrase), "{phrase} is listed twice");
            assert!(phrase.is_empty() || fold(phrase) == *phrase, "{phrase} can never be met");
        }
    }

    #[test]
    fn labels_are_the_words_of_a_register() {
        assert_eq!(label("Underbiträden"), Some("sub-processor"));
        assert_eq!(label("KlarPris’ underleverandører"), Some("subcontractor"));
        assert_eq!(label("These subprocessors are located in the EU:"), Some("sub-processor"));
        assert_eq!(label("Notes"), None);
        for (_, label) in LABELS {
            assert!(label.parse::<crate::facts::Label>().is_ok(), "{label}");
        }
    }
}
