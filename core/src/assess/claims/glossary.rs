//! What the words of a document claim: an explicit list of words in five languages, and nothing that is guessed.

use super::{ReadClaim, Sense};
use crate::place::{Place, Where};

/// A word or phrase in lower case, with the sense it has. A stem may go on: `adekvat` is found in `adekvata`, and is not
/// in `inadekvat`.
struct Word {
    sense: Sense,
    stem: bool,
    phrases: &'static [&'static str],
}

const fn words(sense: Sense, phrases: &'static [&'static str]) -> Word {
    Word { sense, stem: false, phrases }
}

const fn stems(sense: Sense, phrases: &'static [&'static str]) -> Word {
    Word { sense, stem: true, phrases }
}

#[rustfmt::skip]
const GLOSSARY: &[Word] = &[
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
const STORED: &[&str] = &[
    "stored within the", "stored within", "stored in the", "stored in", "hosted in the", "hosted in",
    "lagres innenfor", "lagres i", "lagret i", "lagras inom", "lagras i", "lagrade inom", "lagrade i",
    "opbevares inden for", "opbevares i", "gespeichert in der", "gespeichert in", "speicherung in der", "speicherung in",
];

/// What the zone is called.
const ZONE: &[&str] = &["eu/eøs", "eu/ees", "eu/eea", "eu/ewr", "eu", "eea", "eøs", "ees", "ewr"];

/// Editions of the standard clauses, by their number.
const EDITIONS: &[(&str, &str)] = &[
    ("2001/497", "eu-scc-2001-497"),
    ("2004/915", "eu-scc-2004-915"),
    ("2002/16", "eu-scc-2002-16"),
    ("2010/87", "eu-scc-2010-87"),
    ("2021/914", "eu-scc-2021-914"),
];

/// Words that turn a claim around or put it into the past: with one of them beside it a claim is not understood.
const DOUBT: &[&str] = &[
    "not", "no", "never", "without", "except", "unless", "former", "formerly", "previously", "invalid", "invalidated",
    "annulled", "replaced", "instead", "ikke", "ingen", "uten", "unntatt", "tidligere", "ugyldig", "inte", "utan", "ej",
    "aldrig", "ogiltig", "tidigare", "uden", "undtagen", "ugyldigt", "nicht", "kein", "keine", "ohne", "außer",
    "ungültig", "früher",
];

/// Measures are called adequate as well: with one of these after it the word says nothing of a country.
const MEASURES: &[&str] = &[
    "åtgärd", "säkerhet", "skyddsåtgärd", "tekni", "tiltak", "sikkerhet", "garanti", "foranstaltning", "sikkerhed",
    "organisat",
];

/// Conjunctions that part one claim from the next.
const AND: &[&str] = &["and", "or", "og", "eller", "och", "samt", "und", "oder"];

/// Words that say that people can still be told apart: a hash, an identifier that stays.
pub(super) const IDENTIFIERS: &[&str] = &[
    "hash", "unique id", "unique user", "user id", "userid", "user-id", "unik bruker", "bruker-id", "unik id",
    "unik identifi", "unikt id", "unika identifi", "användar-id", "bruger-id", "unikt bruger", "eindeutige", "nutzer-id",
    "pseudonym",
];

/// A text in lower case, with spaces and line breaks as one space each, and the byte of the text each letter stands at.
pub(super) struct Folded {
    letters: Vec<char>,
    at: Vec<usize>,
    end: usize,
}

impl Folded {
    pub(super) fn of(text: &str) -> Self {
        let mut folded = Self { letters: Vec::with_capacity(text.len()), at: Vec::new(), end: text.len() };
        for (at, letter) in text.char_indices() {
            let lower = if letter.is_whitespace() { ' ' } else { letter.to_lowercase().next().unwrap_or(letter) };
            if lower == ' ' && folded.letters.last() == Some(&' ') {
                continue;
            }
            folded.letters.push(lower);
            folded.at.push(at);
        }
        folded
    }

    fn byte(&self, position: usize) -> usize {
        self.at.get(position).copied().unwrap_or(self.end)
    }

    fn is_word(&self, position: usize) -> bool {
        self.letters.get(position).is_some_and(|letter| letter.is_alphanumeric())
    }

    /// The end of a phrase that stands at a position, at the beginning of a word; a stem goes on to the end of its word.
    fn phrase_at(&self, position: usize, phrase: &str, stem: bool) -> Option<usize> {
        if position > 0 && self.is_word(position - 1) {
            return None;
        }
        let mut end = position;
        for letter in phrase.chars() {
            if self.letters.get(end) != Some(&letter) {
                return None;
            }
            end += 1;
        }
        if !stem {
            return (!self.is_word(end)).then_some(end);
        }
        while self.is_word(end) {
            end += 1;
        }
        Some(end)
    }

    pub(super) fn has_stem(&self, phrases: &[&str]) -> bool {
        (0..self.letters.len()).any(|at| phrases.iter().any(|phrase| self.phrase_at(at, phrase, true).is_some()))
    }

    fn text(&self, from: usize, to: usize) -> String {
        self.letters.get(from..to).unwrap_or_default().iter().collect()
    }
}

/// A claim found, by positions in the folded text.
struct Hit {
    from: usize,
    to: usize,
    sense: Sense,
    about: Option<String>,
}

/// Reads the claims of a text. With `whole` the parts that are not understood are kept as well: the text is the cell for
/// the safeguard, and says nothing else.
pub(super) fn read(text: &str, whole: bool) -> Vec<ReadClaim> {
    let folded = Folded::of(text);
    let parts = parts(&folded);
    let mut claims = Vec::new();
    for (from, to) in parts {
        let hits = hits(text, &folded, from, to);
        if hits.is_empty() && whole && (from..to).any(|at| folded.is_word(at)) {
            claims.push(claim(text, &folded, &Hit { from, to, sense: Sense::NotUnderstood, about: None }));
        }
        for mut hit in hits {
            if is_doubted(&folded, from, to, &hit) {
                (hit.from, hit.to, hit.sense, hit.about) = (from, to, Sense::NotUnderstood, None);
            }
            let claim = claim(text, &folded, &hit);
            if (whole || hit.sense != Sense::NotUnderstood) && !claims.contains(&claim) {
                claims.push(claim);
            }
        }
    }
    claims
}

fn claim(text: &str, folded: &Folded, hit: &Hit) -> ReadClaim {
    let (from, to) = (folded.byte(hit.from), folded.byte(hit.to));
    let raw = text.get(from..to).unwrap_or_default();
    let (lead, words) = (raw.len() - raw.trim_start().len(), raw.trim());
    ReadClaim {
        sense: hit.sense,
        about: hit.about.clone(),
        words: words.to_owned(),
        span: [from + lead, from + lead + words.len()],
    }
}

/// The parts of a text between semicolons, commas, line breaks, plus signs and conjunctions outside brackets.
fn parts(folded: &Folded) -> Vec<(usize, usize)> {
    let mut parts = Vec::new();
    let (mut from, mut depth, mut at) = (0, 0_usize, 0);
    while let Some(letter) = folded.letters.get(at) {
        match letter {
            '(' | '[' => depth += 1,
            ')' | ']' => depth = depth.saturating_sub(1),
            ';' | ',' | '+' if depth == 0 => {
                parts.push((from, at));
                from = at + 1;
            }
            _ if depth == 0 => {
                let and = AND.iter().find_map(|and| folded.phrase_at(at, and, false));
                // A conjunction of two places, `EU and EEA`, parts nothing.
                if let Some(end) = and.filter(|_| folded.letters.get(at.wrapping_sub(1)) == Some(&' ')) {
                    let next = (end + 1).min(folded.letters.len());
                    if !ZONE.iter().any(|zone| folded.phrase_at(next, zone, false).is_some()) {
                        parts.push((from, at));
                        from = end;
                    }
                    at = end;
                    continue;
                }
            }
            _ => {}
        }
        at += 1;
    }
    parts.push((from, folded.letters.len()));
    parts
}

fn hits(text: &str, folded: &Folded, from: usize, to: usize) -> Vec<Hit> {
    let mut hits: Vec<Hit> = Vec::new();
    let mut at = from;
    while at < to {
        match longest(folded, at, to).or_else(|| stored(text, folded, at, to)) {
            Some(mut hit) => {
                if hit.sense == Sense::Adequacy {
                    hit.about = country_after(text, folded, &mut hit.to, to);
                }
                at = hit.to.max(at + 1);
                // `SCC 2010/87` is one claim, of an edition.
                match hits.last_mut() {
                    Some(last) if hit.about.is_some() && hit.sense == last.sense && last.about.is_none() => {
                        (last.to, last.about) = (hit.to, hit.about);
                    }
                    _ => hits.push(hit),
                }
            }
            None => at += 1,
        }
    }
    hits
}

/// The longest word of the glossary at a position.
fn longest(folded: &Folded, at: usize, limit: usize) -> Option<Hit> {
    let mut found: Option<Hit> = None;
    for word in GLOSSARY {
        for phrase in word.phrases {
            let end = folded.phrase_at(at, phrase, word.stem).filter(|end| *end <= limit);
            if let Some(to) = end.filter(|end| found.as_ref().is_none_or(|hit| hit.to < *end)) {
                found = Some(Hit { from: at, to, sense: word.sense, about: None });
            }
        }
    }
    let of_measures = |hit: &Hit| {
        hit.sense == Sense::Adequacy
            && MEASURES.iter().any(|measure| folded.phrase_at(hit.to + 1, measure, true).is_some())
    };
    found.filter(|hit| !of_measures(hit)).or_else(|| {
        EDITIONS.iter().find_map(|(number, id)| {
            let to = folded.phrase_at(at, number, false).filter(|end| *end <= limit)?;
            Some(Hit { from: at, to, sense: Sense::StandardClauses, about: Some((*id).to_owned()) })
        })
    })
}

/// Words on storage with a place after them: the zone, or a country.
fn stored(text: &str, folded: &Folded, at: usize, limit: usize) -> Option<Hit> {
    let end = STORED.iter().find_map(|phrase| folded.phrase_at(at, phrase, false))?;
    let start = end + 1;
    let hit = |to, about: String| Hit { from: at, to, sense: Sense::StoredIn, about: Some(about) };
    if let Some(to) = ZONE.iter().find_map(|zone| folded.phrase_at(start, zone, false)) {
        return (to <= limit).then(|| hit(to, "EEA".to_owned()));
    }
    let (to, place) = place_at(text, folded, start, limit)?;
    Some(hit(to, place))
}

/// The place that the next one, two or three words name; the longest name counts.
fn place_at(text: &str, folded: &Folded, start: usize, limit: usize) -> Option<(usize, String)> {
    let mut ends = Vec::new();
    let mut at = start;
    while ends.len() < 3 && at < limit && folded.is_word(at) {
        while at < limit && (folded.is_word(at) || folded.letters.get(at) == Some(&'-')) {
            at += 1;
        }
        ends.push(at);
        at += 1;
    }
    ends.into_iter().rev().find_map(|end| {
        let written = text.get(folded.byte(start)..folded.byte(end))?;
        // A name begins with a capital; a code has capitals only. Words such as `is` and `in` are no codes here.
        let named = written.chars().next().is_some_and(char::is_uppercase);
        let coded = written.chars().count() != 2 || written.chars().all(|letter| letter.is_ascii_uppercase());
        let place: Place = written.parse().ok().filter(|_| named && coded)?;
        matches!(place.at(), Where::Country(_)).then(|| (end, place.to_string()))
    })
}

/// The country that stands after a word on adequacy: in brackets, after a colon, or after `for` or `of`.
fn country_after(text: &str, folded: &Folded, end: &mut usize, limit: usize) -> Option<String> {
    let mut at = *end;
    let mut skipped = 0;
    while at < limit && skipped < 4 {
        if folded.is_word(at) {
            if let Some((to, place)) = place_at(text, folded, at, limit) {
                *end = if folded.letters.get(to) == Some(&')') { to + 1 } else { to };
                return Some(place);
            }
            while at < limit && folded.is_word(at) {
                at += 1;
            }
            skipped += 1;
        } else {
            at += 1;
        }
    }
    None
}

/// Whether a word of doubt stands in the part, outside the claim.
fn is_doubted(folded: &Folded, from: usize, to: usize, hit: &Hit) -> bool {
    let outside = (from..to).filter(|at| *at < hit.from || hit.to <= *at);
    let doubted = outside.into_iter().any(|at| DOUBT.iter().any(|word| folded.phrase_at(at, word, false).is_some()));
    doubted || folded.text(hit.from, hit.to).is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn senses(text: &str) -> Vec<(String, Option<String>, String)> {
        let claims = read(text, true);
        for claim in &claims {
            assert_eq!(text.get(claim.span[0]..claim.span[1]), Some(claim.words.as_str()));
        }
        claims.into_iter().map(|claim| (claim.sense.to_string(), claim.about, claim.words)).collect()
    }

    #[test]
    fn words_of_five_languages_are_known() {
        for (text, sense, words) in [
            ("Standard Contractual Clauses", "standard-clauses", "Standard Contractual Clauses"),
            ("<u>BCR</u>", "binding-rules", "BCR"),
            ("EU: s Privacy Shield-överenskommelse", "privacy-shield", "Privacy Shield"),
            ("EU:s  standardavtalsklausuler för", "standard-clauses", "standardavtalsklausuler"),
            ("EU-Standardvertragsklauseln", "standard-clauses", "Standardvertragsklauseln"),
            ("EUs standardkontrakter", "standard-clauses", "EUs standardkontrakter"),
            ("EU-U.S. Data\nPrivacy Framework", "data-privacy-framework", "Data\nPrivacy Framework"),
            ("EU-US DPF", "data-privacy-framework", "DPF"),
            ("adekvat", "adequacy", "adekvat"),
            ("tilstrækkelighedsafgørelsen", "adequacy", "tilstrækkelighedsafgørelsen"),
            ("No transfer outside the EU", "no-transfer", "No transfer outside the EU"),
            ("Keine Übermittlung in Drittländer", "no-transfer", "Keine Übermittlung in Drittländer"),
            ("Uppgifterna anonymiseras", "anonymised", "anonymiseras"),
            ("data er anonymisert", "anonymised", "anonymisert"),
        ] {
            let read = senses(text);
            assert!(read.iter().any(|(s, _, w)| s == sense && w == words), "{text}: {read:?}");
        }
    }

    #[test]
    fn places_and_editions_belong_to_their_claim() {
        let about = |text: &str| senses(text).into_iter().map(|(sense, about, _)| (sense, about)).collect::<Vec<_>>();
        let one = |sense: &str, place: &str| vec![(sense.to_owned(), Some(place.to_owned()))];
        assert_eq!(about("Data lagres i EU"), one("stored-in", "EEA"));
        assert_eq!(about("Data lagres i USA."), one("stored-in", "US"));
        assert_eq!(about("Data stored in the EU/EEA"), one("stored-in", "EEA"));
        assert_eq!(about("adequacy decision for Canada"), one("adequacy", "CA"));
        assert_eq!(about("SCC (2010/87/EU)"), one("standard-clauses", "eu-scc-2010-87"));
        let both = about("SCCs; adequacy (Canada)");
        assert_eq!(both, [vec![("standard-clauses".to_owned(), None)], one("adequacy", "CA")].concat());
    }

    #[test]
    fn what_is_not_understood_is_kept_and_never_guessed() {
        let unknown = |text: &str| senses(text).into_iter().all(|(sense, _, words)| sense == "not-understood" && !words.is_empty());
        for text in [
            "annan särskilt angiven laglig grund",
            "Not anonymised",
            "SCC not in place",
            "adekvata säkerhetsåtgärder",
            "formerly Privacy Shield",
            "inadekvat",
            "sccx",
            "Vendor DPA",
        ] {
            assert!(!senses(text).is_empty() && unknown(text), "{text}: {:?}", senses(text));
        }
        assert!(senses("").is_empty() && senses(" – ").is_empty());
        assert!(read("Vendor DPA", false).is_empty());
        let mixed = senses("SCC, or another ground");
        assert_eq!((mixed[0].0.as_str(), mixed[1].2.as_str()), ("standard-clauses", "another ground"));
    }

    #[test]
    fn any_text_is_read() {
        for text in ["İ İ SCC", "ſcc", "\u{301}scc", "scc\u{301}", "((((", "))))", "a\u{0}b;,;", "lagres i ", "adequacy ("] {
            senses(text);
        }
    }
}
