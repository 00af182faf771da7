//! Lengths of time in words.

/// The units, with their first letters in seven languages and the sign of a period.
#[rustfmt::skip]
const UNITS: &[(&str, char)] = &[
    ("day", 'D'), ("dag", 'D'), ("dager", 'D'), ("tage", 'D'), ("tag", 'D'), ("jour", 'D'), ("døgn", 'D'), ("dygn", 'D'),
    ("week", 'W'), ("weken", 'W'), ("uke", 'W'), ("veck", 'W'), ("uge", 'W'), ("woche", 'W'), ("semaine", 'W'),
    ("month", 'M'), ("måned", 'M'), ("månad", 'M'), ("monat", 'M'), ("maand", 'M'), ("mois", 'M'), ("mnd", 'M'),
    ("year", 'Y'), ("år", 'Y'), ("jahr", 'Y'), ("jaar", 'Y'), ("jaren", 'Y'), ("ans", 'Y'), ("an", 'Y'), ("année", 'Y'),
];

/// The one length that words name, as a period of ISO 8601; none where they name two, or a shorter one than a day.
pub(super) fn length(words: &str) -> Option<String> {
    let folded = words.to_lowercase();
    let tokens: Vec<&str> =
        folded.split(|sign: char| !sign.is_alphanumeric()).filter(|token| !token.is_empty()).collect();
    let mut found = Vec::new();
    for (at, token) in tokens.iter().enumerate() {
        let digits: String = token.chars().take_while(char::is_ascii_digit).collect();
        let Ok(count) = digits.parse::<u16>() else { continue };
        let glued = &token[digits.len()..];
        let unit = if glued.is_empty() { tokens.get(at + 1).copied().unwrap_or_default() } else { glued };
        let sign = match unit {
            "d" => Some('D'),
            "w" => Some('W'),
            "y" => Some('Y'),
            _ => UNITS
                .iter()
                .find(|(stem, _)| unit.starts_with(stem) && (stem.len() > 2 || unit == *stem))
                .map(|(_, sign)| *sign),
        };
        found.extend(sign.filter(|_| count > 0).map(|sign| format!("P{count}{sign}")));
    }
    found.dedup();
    match found.as_slice() {
        [one] => Some(one.clone()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::length;

    #[test]
    fn one_length_is_read_and_two_are_none() {
        for (words, wanted) in [
            ("30 days", Some("P30D")),
            ("Account lifetime + 30d", Some("P30D")),
            ("5 år etter avsluttet kundeforhold", Some("P5Y")),
            ("24 Monate", Some("P24M")),
            ("3 ans", Some("P3Y")),
            ("30 days, then 2 years", None),
            ("Tokens 15 min", None),
            ("as long as needed", None),
        ] {
            assert_eq!(length(words).as_deref(), wanted, "{words}");
        }
    }
}
