//! Civil dates: a calendar day, no clock and no time zone. Intervals are half-open.

pub use time::Date;
use time::Month;

/// The date written `year-month-day`.
///
/// ```
/// let day = lawful::day::parse("2020-07-16").unwrap();
/// assert_eq!(lawful::day::iso(day), "2020-07-16");
/// assert!(lawful::day::parse("2021-02-29").is_none());
/// assert!(lawful::day::parse("16.07.2020").is_none());
/// ```
#[must_use]
pub fn parse(text: &str) -> Option<Date> {
    let b = text.as_bytes();
    if b.len() != 10 || b[4] != b'-' || b[7] != b'-' {
        return None;
    }
    let number = |range: core::ops::Range<usize>| {
        b[range].iter().try_fold(0u16, |n, c| c.is_ascii_digit().then(|| n * 10 + u16::from(c - b'0')))
    };
    let month = Month::try_from(u8::try_from(number(5..7)?).ok()?).ok()?;
    Date::from_calendar_date(i32::from(number(0..4)?), month, u8::try_from(number(8..10)?).ok()?).ok()
}

/// A date as ISO 8601 writes it, `2020-07-16`.
#[must_use]
pub fn iso(day: Date) -> String {
    format!("{:04}-{:02}-{:02}", day.year(), u8::from(day.month()), day.day())
}

/// A date the compiler knows.
///
/// # Panics
/// When there is no such day; in a constant that is a compile error.
#[must_use]
pub(crate) const fn ymd(year: i32, month: u8, day: u8) -> Date {
    let month = match month {
        1 => Month::January,
        2 => Month::February,
        3 => Month::March,
        4 => Month::April,
        5 => Month::May,
        6 => Month::June,
        7 => Month::July,
        8 => Month::August,
        9 => Month::September,
        10 => Month::October,
        11 => Month::November,
        12 => Month::December,
        _ => panic!("no such month"),
    };
    match Date::from_calendar_date(year, month, day) {
        Ok(date) => date,
        Err(_) => panic!("no such day"),
    }
}

/// `day` moved by whole days, `None` past the ends of the calendar.
#[must_use]
pub fn plus(day: Date, days: i64) -> Option<Date> {
    day.checked_add(time::Duration::days(days))
}
