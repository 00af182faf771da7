//! The data that are known by their words: each code with its words in seven languages, folded as headings are.

/// The code of a category of data that words name, and nothing else. Case and the mark of an end do not count.
pub(in crate::exchange) fn category(words: &str) -> Option<&'static str> {
    let folded = super::fold(words);
    CATEGORIES.iter().find(|(_, all)| all.contains(&folded.as_str())).map(|(code, _)| *code)
}

/// The code of the category that words begin with, where more follows: `e-mail address of the recipient`.
pub(in crate::exchange) fn category_at_start(words: &str) -> Option<&'static str> {
    let folded = super::fold(words);
    let found = CATEGORIES.iter().flat_map(|(code, all)| all.iter().map(move |known| (*code, *known)));
    let begins = |known: &str| folded.strip_prefix(known).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '));
    found.filter(|(_, known)| begins(known)).max_by_key(|(_, known)| known.len()).map(|(code, _)| code)
}

#[rustfmt::skip]
const CATEGORIES: &[(&str, &[&str])] = &[
    ("identity.name", &["name", "names", "full name", "first name", "last name", "navn", "fullt navn", "namn",
        "fulde navn", "naam", "nom", "nom et prénom", "vor und nachname", "vorname", "nachname"]),
    ("identity.username", &["username", "user name", "brukernavn", "användarnamn", "brugernavn", "benutzername",
        "gebruikersnaam", "nom d utilisateur"]),
    ("identity.user-id", &["user id", "brukerid", "användarid", "brugerid", "benutzerid", "gebruikersid"]),
    ("contact.email", &["email", "email address", "email addresses", "epost", "epostadresse", "epostadresser",
        "epostadress", "mailadress", "mailadresser", "emailadresse", "mailadresse", "emailadres", "emailadressen",
        "adresse email", "courriel"]),
    ("contact.phone", &["phone", "phone number", "telephone", "telephone number", "telefonnummer", "telefon",
        "telefonnumre", "telefoonnummer", "numéro de téléphone", "téléphone"]),
    ("contact.mobile", &["mobile", "mobile number", "mobile phone number", "mobilnummer", "mobiltelefonnummer",
        "handynummer"]),
    ("contact.postal-address", &["address", "postal address", "adresse", "postadresse", "adress", "postadress",
        "anschrift", "adres", "postadres", "adresse postale"]),
    ("contact.unspecified", &["contact details", "contact information", "kontaktinformasjon", "kontaktopplysninger",
        "kontaktinformation", "kontaktuppgifter", "kontaktoplysninger", "kontaktdaten", "contactgegevens",
        "coordonnées"]),
    ("credential.password", &["password", "passwords", "passord", "lösenord", "adgangskode", "passwort", "wachtwoord",
        "mot de passe"]),
    ("finance.payment", &["payment data", "payment details", "payment information", "betalingsopplysninger",
        "betalningsuppgifter", "betalingsoplysninger", "zahlungsdaten", "betaalgegevens", "données de paiement"]),
    ("identity.national-id", &["national id", "national identity number", "social security number", "fødselsnummer",
        "personnummer", "cprnummer", "sozialversicherungsnummer", "burgerservicenummer",
        "numéro de sécurité sociale"]),
    ("online.ip-address", &["ip", "ip address", "ip addresses", "ipadresse", "ipadresser", "ipadress", "ipadressen",
        "ipadres", "adresse ip"]),
    ("online.keystrokes", &["key presses", "keystrokes", "tastetrykk", "knapptryckningar", "tastetryk",
        "tastatureingaben", "toetsaanslagen"]),
    ("org.contact-person", &["contact person", "kontaktperson", "ansprechpartner", "contactpersoon",
        "personne de contact"]),
    ("org.name", &["company name", "selskapsnavn", "firmanavn", "företagsnamn", "virksomhedsnavn", "firmenname",
        "bedrijfsnaam", "nom de l entreprise"]),
    ("org.phone", &["company phone number", "telefonnummer for selskapet"]),
    ("org.business-address", &["business address", "forretningsadresse", "företagsadress", "geschäftsadresse",
        "bedrijfsadres"]),
    ("org.registration-number", &["company number", "registration number", "organisasjonsnummer",
        "organisationsnummer", "cvr", "cvrnummer", "handelsregisternummer", "kvknummer", "siret", "siren"]),
    ("special.health", &["health data", "helseopplysninger", "hälsouppgifter", "helbredsoplysninger",
        "gesundheitsdaten", "gezondheidsgegevens", "données de santé"]),
    ("work.title", &["title", "job title", "position", "tittel", "stilling", "stillingstittel", "titel", "befattning",
        "stillingsbetegnelse", "funktion", "functie", "fonction"]),
    ("work.employer", &["employer", "arbeidsgiver", "arbetsgivare", "arbejdsgiver", "arbeitgeber", "werkgever",
        "employeur"]),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn data_are_known_by_their_words_alone() {
        for (words, wanted) in [
            ("E-post", Some("contact.email")),
            ("Email address.", Some("contact.email")),
            ("IP-Adressen", Some("online.ip-address")),
            ("Fødselsnummer", Some("identity.national-id")),
            ("Name of the dog", None),
            ("", None),
        ] {
            assert_eq!(category(words), wanted, "{words}");
        }
        for word in CATEGORIES.iter().flat_map(|(_, words)| *words) {
            assert_eq!(super::super::fold(word), *word, "it can never be met");
        }
        assert_eq!(category_at_start("e-postadress på mottagarna"), Some("contact.email"));
        assert_eq!(category_at_start("namnteckning"), None);
    }
}
