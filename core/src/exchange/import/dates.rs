//! Days in words.

use time::{Date, Month};

/// The first letters of the months, in the order of the year, in seven languages.
#[rustfmt::skip]
const MONTHS: [&[&str]; 12] = [
    &["jan"], &["feb", "fév", "fev"], &["mar", "mär", "maa", "mrt"], &["apr", "avr"], &["may", "maj", "mai", "mei"],
    &["jun", "juin"], &["jul", "juil"], &["aug", "aoû", "aou"], &["sep"], &["oct", "okt"], &["nov"], &["dec", "des", "dez", "déc"],
];

/// The one day that words name. A day without its year, or with a year of three digits, is none.
pub(super) fn day(words: &str) -> Option<Date> {
    let tokens: Vec<&str> =
        words.split(|sign: char| !sign.is_alphanumeric()).filter(|token| !token.is_empty()).collect();
    let mut found = (0..tokens.len()).filter_map(|at| at_tokens(&tokens[at..]));
    let first = found.next()?;
    found.all(|other| other == first).then_some(first)
}

fn at_tokens(tokens: &[&str]) -> Option<Date> {
    let [a, b, c, ..] = tokens else { return None };
    let (year, month, day) = match (month(a), month(b)) {
        (Some(m), _) => (number(c, 4)?, m, ordinal(b)?),
        (_, Some(m)) => (number(c, 4)?, m, ordinal(a)?),
        _ if a.len() == 4 => (number(a, 4)?, numbered(b)?, number(c, 2)?),
        // 03.08.2020: the day first, as all seven languages write it; American order has no dots.
        _ if c.len() == 4 && a.parse::<u8>().is_ok_and(|day| day > 12) => (number(c, 4)?, numbered(b)?, number(a, 2)?),
        _ => return None,
    };
    (1990..=2100).contains(&year).then_some(())?;
    Date::from_calendar_date(i32::from(year), month, u8::try_from(day).ok()?).ok()
}

fn number(token: &str, digits: usize) -> Option<u16> {
    token.parse().ok().filter(|_| token.len() <= digits && (digits == 2 || token.len() == 4))
}

/// `3`, `3rd`, `1er`.
fn ordinal(token: &str) -> Option<u16> {
    let digits = token.trim_end_matches(char::is_alphabetic);
    ["", "st", "nd", "rd", "th", "er", "e"].contains(&&token[digits.len()..]).then(|| number(digits, 2))?
}

fn numbered(token: &str) -> Option<Month> {
    Month::try_from(u8::try_from(number(token, 2)?).ok()?).ok()
}

fn month(token: &str) -> Option<Month> {
    let token = token.to_lowercase();
    if !token.chars().next().is_some_and(char::is_alphabetic) {
        return None;
    }
    let at = MONTHS.iter().position(|names| names.iter().any(|name| token.starts_with(name)))?;
    Month::try_from(u8::try_from(at + 1).ok()?).ok()
}

/// Words that stand before the day of a document.
#[rustfmt::skip]
const STAND: &[&str] = &[
    "last updated", "last reviewed", "updated", "effective", "version", "published", "date", "last modified", "sist oppdatert",
    "oppdatert", "publisert", "senast uppdaterad", "uppdaterad", "publicerades", "publicerad", "sidst opdateret", "opdateret",
    "stand", "zuletzt aktualisiert", "aktualisiert", "bijgewerkt", "laatst bijgewerkt", "mis à jour", "dernière mise à jour",
    "lastupdated", "last_updated",
];

/// The day of the document, if words state it.
pub(super) fn published(words: &str) -> Option<Date> {
    let folded = words.to_lowercase();
    let said = STAND.iter().any(|phrase| folded.contains(phrase));
    day(words).filter(|_| said && words.chars().count() < 160)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_read_as_seven_languages_write_them() {
        for (words, wanted) in [
            ("31.dec 2019", Some("2019-12-31")),
            ("3. Aug 2020", Some("2020-08-03")),
            ("June 8, 2023", Some("2023-06-08")),
            ("13 februari 2020", Some("2020-02-13")),
            ("2026-05-23", Some("2026-05-23")),
            ("27 April 2026", Some("2026-04-27")),
            ("1er août 2021", Some("2021-08-01")),
            ("31.12.2021", Some("2021-12-31")),
            ("7. oct. 202", None),
            ("03/04/2021", None),
            ("2026-02-30", None),
            ("from 2020-01-01 to 2021-01-01", None),
            ("soon", None),
        ] {
            assert_eq!(day(words).map(crate::day::iso).as_deref(), wanted, "{words}");
        }
        assert!(published("Last reviewed: 2026-05-23").is_some());
        assert!(published("Signed on 2026-05-23").is_none());
    }
}
