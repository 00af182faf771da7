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
    let unknown =
        |text: &str| senses(text).into_iter().all(|(sense, _, words)| sense == "not-understood" && !words.is_empty());
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
    let doubted = read("Data are stored in the EU. We have not anonymised them.", false);
    assert_eq!(doubted.iter().map(|claim| claim.sense).collect::<Vec<_>>(), [Sense::StoredIn, Sense::NotUnderstood]);
    let mixed = senses("SCC, or another ground");
    assert_eq!((mixed[0].0.as_str(), mixed[1].2.as_str()), ("standard-clauses", "another ground"));
}

#[test]
fn any_text_is_read() {
    for text in ["İ İ SCC", "ſcc", "\u{301}scc", "scc\u{301}", "((((", "))))", "a\u{0}b;,;", "lagres i ", "adequacy ("]
    {
        senses(text);
    }
}
