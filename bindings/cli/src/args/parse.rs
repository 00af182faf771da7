//! The words of the command line, read.
//!
//! # Errors
//! Each function says what it expected, and the nearest word where there is one.

use super::{Under, Without};
use lawful::facts::Fact;
use lawful::{Date, Regime};
use std::str::FromStr;

/// A day.
pub fn date(text: &str) -> Result<Date, String> {
    lawful::day::parse(text).ok_or_else(|| {
        let parts: Vec<&str> = text.split('-').collect();
        let figures = |part: &&str| part.bytes().all(|byte| byte.is_ascii_digit());
        let dated = parts.iter().map(|part| part.len()).eq([4, 2, 2]) && parts.iter().all(figures);
        let wrong = if dated { "there is no such day; " } else { "" };
        format!("{wrong}a date is year-month-day, as in `2020-07-16`")
    })
}

/// A word of a closed list.
pub fn word<T: FromStr<Err: std::fmt::Display>>(text: &str) -> Result<T, String> {
    text.parse().map_err(|error: T::Err| error.to_string())
}

/// A value that may be known not to exist: `none`.
pub fn stated<T>(read: impl Fn(&str) -> Result<T, String> + Clone) -> impl Fn(&str) -> Result<Fact<T>, String> + Clone {
    move |text| if text == "none" { Ok(Fact::None) } else { read(text).map(Fact::Is) }
}

/// A regime to judge under.
pub fn under(text: &str) -> Result<Under, String> {
    if text == "applicable" {
        return Ok(Under::Applicable);
    }
    let regime: Regime = word(text)?;
    if regime.is_judged() {
        return Ok(Under::One(regime));
    }
    let judged = Regime::JUDGED.map(Regime::as_str).join("`, `");
    Err(format!("`{regime}` is known but not judged; judged are `{judged}`"))
}

/// An instrument with or without a day.
pub fn without(text: &str) -> Result<Without, String> {
    let (instrument, day) = match text.split_once('@') {
        Some((instrument, day)) => (instrument, Some(date(day)?)),
        None => (text, None),
    };
    if instrument.is_empty() {
        return Err("no instrument is named".to_owned());
    }
    Ok(Without { instrument: instrument.to_owned(), date: day })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_instrument_may_have_a_day() {
        let with_day = without("eu-adequacy-us-dpf@2027-01-01").unwrap();
        assert_eq!(with_day.date, lawful::day::parse("2027-01-01"));
        assert_eq!(without("eu-adequacy-us-dpf").unwrap().date, None);
        assert!(without("eu-adequacy-us-dpf@soon").is_err());
        assert!(without("@2027-01-01").is_err());
    }

    #[test]
    fn only_judged_regimes_are_taken() {
        assert_eq!(under("ch-fadp").unwrap(), Under::One(Regime::ChFadp));
        assert!(under("eu-led").unwrap_err().contains("not judged"));
        assert!(under("eu-gdrp").unwrap_err().contains("nearest is `eu-gdpr`"));
    }
}
