//! The data that are known by their words: each code with its words in seven languages, in lower case.

/// The code of a category of data that words name, and nothing else. Case and the mark of an end do not count.
pub(in crate::exchange) fn category(words: &str) -> Option<&'static str> {
    let folded = super::fold(words);
    CATEGORIES.iter().find(|(_, all)| all.iter().any(|known| super::fold(known) == folded)).map(|(code, _)| *code)
}

/// The code of the category that words begin with, where more follows: `e-mail address of the recipient`.
pub(in crate::exchange) fn category_at_start(words: &str) -> Option<&'static str> {
    let folded = super::fold(words);
    let found = CATEGORIES.iter().flat_map(|(code, all)| all.iter().map(move |known| (*code, super::fold(known))));
    let begins = |known: &str| folded.strip_prefix(known).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '));
    found.filter(|(_, known)| begins(known)).max_by_key(|(_, known)| known.len()).map(|(code, _)| code)
}

#[rustfmt::skip]
const CATEGORIES: &[(&str, &[&str])] = &[
    ("identity.name", &["name", "names", "full name", "first name", "last name", "navn", "fullt navn", "namn", "fulde navn",
        "naam", "nom", "nom et prénom", "vor- und nachname", "vorname", "nachname"]),
    ("identity.username", &["username", "user name", "brukernavn", "användarnamn", "brugernavn", "benutzername", "gebruikersnaam",
        "nom d'utilisateur"]),
    ("identity.user-id", &["user id", "bruker-id", "användar-id", "bruger-id", "benutzer-id", "gebruikers-id"]),
    ("contact.email", &["e-mail", "email", "email address", "e-mail address", "email addresses", "e-post", "epost", "e-postadresse",
        "e-postadresser", "epostadresse", "e-postadress", "e-postadresser", "mailadress", "mailadresser", "e-mailadresse",
        "mailadresse", "e-mail-adresse", "e-mailadres", "e-mailadressen", "adresse e-mail", "courriel"]),
    ("contact.phone", &["phone", "phone number", "telephone", "telephone number", "telefonnummer", "telefon", "telefonnumre",
        "telefoonnummer", "numéro de téléphone", "téléphone"]),
    ("contact.mobile", &["mobile", "mobile number", "mobile phone number", "mobilnummer", "mobiltelefonnummer", "handynummer"]),
    ("contact.postal-address", &["address", "postal address", "adresse", "postadresse", "adress", "postadress", "anschrift",
        "adres", "postadres", "adresse postale"]),
    ("contact.unspecified", &["contact details", "contact information", "kontaktinformasjon", "kontaktopplysninger",
        "kontaktinformation", "kontaktuppgifter", "kontaktoplysninger", "kontaktdaten", "contactgegevens", "coordonnées"]),
    ("credential.password", &["password", "passwords", "passord", "lösenord", "adgangskode", "passwort", "wachtwoord",
        "mot de passe"]),
    ("finance.payment", &["payment data", "payment details", "payment information", "betalingsopplysninger", "betalningsuppgifter",
        "betalingsoplysninger", "zahlungsdaten", "betaalgegevens", "données de paiement"]),
    ("identity.national-id", &["national id", "national identity number", "social security number", "fødselsnummer",
        "personnummer", "cpr-nummer", "sozialversicherungsnummer", "burgerservicenummer", "numéro de sécurité sociale"]),
    ("online.ip-address", &["ip", "ip address", "ip addresses", "ip-adresse", "ip-adresser", "ip-adress", "ip-adressen", "ip-adres",
        "adresse ip"]),
    ("online.keystrokes", &["key presses", "keystrokes", "tastetrykk", "knapptryckningar", "tastetryk", "tastatureingaben",
        "toetsaanslagen"]),
    ("org.contact-person", &["contact person", "kontaktperson", "ansprechpartner", "contactpersoon", "personne de contact"]),
    ("org.name", &["company name", "selskapsnavn", "firmanavn", "företagsnamn", "virksomhedsnavn", "firmenname", "bedrijfsnaam",
        "nom de l'entreprise"]),
    ("org.phone", &["company phone number", "telefonnummer for selskapet"]),
    ("org.business-address", &["business address", "forretningsadresse", "företagsadress", "geschäftsadresse", "bedrijfsadres"]),
    ("org.registration-number", &["company number", "registration number", "organisasjonsnummer", "organisationsnummer", "cvr",
        "cvr-nummer", "handelsregisternummer", "kvk-nummer", "siret", "siren"]),
    ("special.health", &["health data", "helseopplysninger", "hälsouppgifter", "helbredsoplysninger", "gesundheitsdaten",
        "gezondheidsgegevens", "données de santé"]),
    ("work.title", &["title", "job title", "position", "tittel", "stilling", "stillingstittel", "titel", "befattning",
        "stillingsbetegnelse", "funktion", "functie", "fonction"]),
    ("work.employer", &["employer", "arbeidsgiver", "arbetsgivare", "arbejdsgiver", "arbeitgeber", "werkgever", "employeur"]),
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
        assert_eq!(category_at_start("e-postadress på mottagarna"), Some("contact.email"));
        assert_eq!(category_at_start("namnteckning"), None);
    }
}
