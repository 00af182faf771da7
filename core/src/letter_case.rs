//! Upper and lower case of single letters: Latin, Greek and Cyrillic, and no other script.
//!
//! The tables of Unicode that the standard library uses for every script weigh more than all names of countries.

/// The letter in lower case.
pub(crate) fn lower(letter: char) -> char {
    let code = u32::from(letter);
    let lower = match code {
        0x00..=0x7f => return letter.to_ascii_lowercase(),
        0xc0..=0xd6 | 0xd8..=0xde | 0x391..=0x3a1 | 0x3a3..=0x3ab | 0x410..=0x42f => code + 0x20,
        0x400..=0x40f => code + 0x50,
        0x178 => 0xff,
        0x386 => 0x3ac,
        0x388..=0x38a => code + 0x25,
        0x38c => 0x3cc,
        0x38e..=0x38f => code + 0x3f,
        0x1e9e => 0xdf,
        _ if is_pair(code) => code + u32::from(is_upper_of_pair(code)),
        _ => code,
    };
    char::from_u32(lower).unwrap_or(letter)
}

/// The letter in upper case. `ß` stays as it is, as inside a word.
pub(crate) fn upper(letter: char) -> char {
    let code = u32::from(letter);
    let upper = match code {
        0x00..=0x7f => return letter.to_ascii_uppercase(),
        0xe0..=0xf6 | 0xf8..=0xfe | 0x3b1..=0x3c1 | 0x3c3..=0x3cb | 0x430..=0x44f => code - 0x20,
        0x450..=0x45f => code - 0x50,
        0xff => 0x178,
        0x3ac => 0x386,
        0x3ad..=0x3af => code - 0x25,
        0x3cc => 0x38c,
        0x3cd..=0x3ce => code - 0x3f,
        _ if is_pair(code) => code - u32::from(!is_upper_of_pair(code)),
        _ => code,
    };
    char::from_u32(upper).unwrap_or(letter)
}

/// The text in lower case.
pub(crate) fn lowered(text: &str) -> String {
    text.chars().map(lower).collect()
}

/// Whether it stands in a block where each capital is followed by its small letter.
const fn is_pair(code: u32) -> bool {
    matches!(
        code,
        0x100..=0x12f | 0x132..=0x137 | 0x139..=0x148 | 0x14a..=0x177 | 0x179..=0x17e
            | 0x1cd..=0x1dc | 0x1de..=0x1ef | 0x1f8..=0x21f | 0x222..=0x233
            | 0x460..=0x481 | 0x48a..=0x4bf | 0x4c1..=0x4ce | 0x4d0..=0x52f
            | 0x1e00..=0x1e95 | 0x1ea0..=0x1eff
    )
}

/// Whether the letter of a pair is its capital: the even ones, in some blocks the odd ones.
const fn is_upper_of_pair(code: u32) -> bool {
    let odd_first = matches!(code, 0x139..=0x148 | 0x179..=0x17e | 0x1cd..=0x1dc | 0x4c1..=0x4ce);
    (code % 2 == 1) == odd_first
}

#[cfg(test)]
mod tests {
    use super::{lower, upper};

    fn only(mut letters: impl Iterator<Item = char>) -> Option<char> {
        let first = letters.next();
        letters.next().map_or(first, |_| None)
    }

    #[test]
    fn latin_greek_and_cyrillic_are_as_in_unicode() {
        let blocks =
            [0x00..=0x17f, 0x1cd..=0x1dc, 0x1de..=0x1ef, 0x1f8..=0x21f, 0x386..=0x3ce, 0x400..=0x52f, 0x1e00..=0x1eff];
        for letter in blocks.into_iter().flatten().filter_map(char::from_u32) {
            // `İ` and `ŉ` become two letters; `ı`, `ſ` and `µ` have the capital of another letter.
            if !matches!(letter, 'İ' | 'ı' | 'ŉ' | 'ſ' | 'µ' | 'ΐ' | 'ΰ' | 'ς' | 'ẛ' | '\u{4cf}' | '\u{4c0}')
            {
                assert_eq!(Some(lower(letter)), only(letter.to_lowercase()), "{letter:?}");
                assert_eq!(upper(letter), only(letter.to_uppercase()).unwrap_or(letter), "{letter:?}");
            }
        }
    }

    #[test]
    fn every_other_sign_stays_as_it_is() {
        for letter in ['ա', 'Ა', 'ﬁ', 'ß', '😀', '漢', '1', '€'] {
            assert_eq!((lower(letter), upper(letter)), (letter, letter));
        }
    }
}
