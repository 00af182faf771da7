//! Short names of the 249 countries and territories with an ISO 3166-1 code.
//!
//! Source: Unicode CLDR 47, territory display names, unchanged in CLDR 48 for
//! these columns. Copyright © 1991-2025 Unicode, Inc.; used under the Unicode
//! License v3 (<https://www.unicode.org/license.txt>).
//!
//! Columns of `names.tsv`: the alpha-2 code, English (`en`), Norwegian Bokmål (`nb`), Swedish (`sv`), Danish
//! (`da`), German (`de`). Rows are sorted by the code.
//!
//! Departures from the default CLDR form, all for plain display and clear
//! reading:
//! - English names have "and" for the ampersand.
//! - Hong Kong, Macao and Myanmar have the short form, without "SAR" and
//!   without a second name in brackets; `CC` has the CLDR short form.
//! - English `CV` is "Cabo Verde", the name the country and ISO use.
//! - English `CD` and `CG` are written with a plain hyphen.
//! - Bokmål `CD` is "Kongo-Kinshasa", since "Kongo" alone may mean either
//!   country.
//! - Danish `BQ` names the three islands; CLDR has a phrase for the former
//!   Netherlands Antilles, which also covered `CW` and `SX`.

const TEXT: &str = include_str!("names.tsv");

/// How many countries there are.
pub(super) const COUNT: usize = 249;

/// Where each row begins in the text.
static STARTS: [u16; COUNT] = {
    let (text, mut starts) = (TEXT.as_bytes(), [0; COUNT]);
    let (mut at, mut row) = (0, 1);
    while at < text.len() {
        if text[at] == b'\n' && row < COUNT {
            starts[row] = at as u16 + 1;
            row += 1;
        }
        at += 1;
    }
    assert!(row == COUNT && text.len() <= u16::MAX as usize);
    starts
};

/// A column of a row: 0 is the code, then the languages in their order.
#[inline]
pub(super) const fn cell(row: usize, column: usize) -> &'static str {
    let text = TEXT.as_bytes();
    let mut start = STARTS[row] as usize;
    let mut column = column;
    while column > 0 {
        if text[start] == b'\t' {
            column -= 1;
        }
        start += 1;
    }
    let mut end = start;
    while text[end] != b'\t' && text[end] != b'\n' {
        end += 1;
    }
    TEXT.split_at(end).0.split_at(start).1
}

/// Every row: the code, and the names.
pub(super) fn rows() -> impl Iterator<Item = (&'static str, impl Iterator<Item = &'static str>)> {
    TEXT.lines().filter_map(|row| row.split_once('\t')).map(|(code, names)| (code, names.split('\t')))
}

#[cfg(test)]
mod tests {
    use super::{COUNT, cell, rows};

    #[test]
    fn rows_are_sorted_and_complete() {
        assert!(rows().map(|(code, _)| code).is_sorted_by(|a, b| a < b));
        assert_eq!(rows().count(), COUNT);
        for (row, (code, names)) in rows().enumerate() {
            let names: Vec<&str> = names.collect();
            assert!(code.len() == 2 && names.len() == 5 && names.iter().all(|name| !name.is_empty()), "{code}");
            assert_eq!(cell(row, 0), code);
            assert!((0..5).all(|column| cell(row, column + 1) == names[column]), "{code}");
        }
    }

    #[test]
    fn no_name_stands_for_two_countries() {
        let mut seen = std::collections::BTreeMap::new();
        for (code, names) in rows() {
            for name in names {
                let other = seen.insert(name.to_lowercase(), code);
                assert!(other.is_none_or(|o| o == code), "{name}");
            }
        }
    }
}
