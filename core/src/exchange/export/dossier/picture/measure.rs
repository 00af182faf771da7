//! How wide a text is at most, whatever sans-serif face the reader's system has.

/// The advance of each printable ASCII character in hundredths of an em: the widest of the bold faces that the style sheet
/// asks for and of those that systems put in their place.
#[rustfmt::skip]
const ASCII: [u8; 95] = [
    35, 46, 53, 84, 70, 101, 88, 31, 46, 46, 53, 84, 38, 42, 38, 37, 70, 70, 70, 70, 70, 70, 70, 70, 70, 70, 40, 40, 84, 84,
    84, 62, 100, 78, 77, 74, 84, 69, 69, 83, 84, 38, 56, 78, 64, 100, 84, 86, 74, 86, 78, 73, 69, 82, 78, 111, 78, 73, 73,
    46, 37, 46, 84, 56, 50, 68, 72, 60, 72, 68, 44, 72, 72, 35, 35, 67, 35, 105, 72, 69, 72, 72, 50, 60, 48, 72, 66, 93, 65,
    66, 59, 72, 37, 72, 84,
];
/// A letter of the extended Latin alphabets, at its widest but for ligatures.
const LATIN: u32 = 87;
/// A ligature, a letter of another alphabet, or an ideograph.
const WIDE: u32 = 130;
/// What is added, in percent, for faces that are wider still.
const SLACK: u32 = 4;

/// The width of a text in hundredths of a pixel at a size in pixels.
pub(super) fn width(text: &str, size: u32) -> u32 {
    scaled(text.chars().map(advance).fold(0u32, u32::saturating_add), size)
}

/// Hundredths of an em at a size, in hundredths of a pixel.
fn scaled(advance: u32, size: u32) -> u32 {
    advance.saturating_mul(size).saturating_mul(100 + SLACK).div_ceil(100)
}

fn advance(sign: char) -> u32 {
    match u32::from(sign) {
        code @ 0x20..=0x7e => u32::from(ASCII[(code - 0x20) as usize]),
        // Ligatures of Latin letters.
        0xc6 | 0xe6 | 0x152 | 0x153 | 0x174 | 0xbc..=0xbe => WIDE,
        0xa0..=0x17f => LATIN + 14,
        _ => WIDE,
    }
}

/// A text in lines no wider than `most` pixels. A word that is longer is broken.
pub(super) fn wrapped(text: &str, most: u32, size: u32) -> Vec<String> {
    let most = most.saturating_mul(100).max(size * WIDE * 2);
    let mut lines: Vec<String> = Vec::new();
    let mut line = String::new();
    for word in text.split_whitespace() {
        let longer = if line.is_empty() { word.to_owned() } else { format!("{line} {word}") };
        if width(&longer, size) <= most {
            line = longer;
            continue;
        }
        if !line.is_empty() {
            lines.push(std::mem::take(&mut line));
        }
        line = broken(word, most, size, &mut lines);
    }
    if !line.is_empty() {
        lines.push(line);
    }
    lines
}

/// A word in pieces; gives the last.
fn broken(word: &str, most: u32, size: u32, lines: &mut Vec<String>) -> String {
    let mut piece = String::new();
    let mut wide = 0u32;
    for sign in word.chars() {
        let next = advance(sign);
        if scaled(wide.saturating_add(next), size) > most && !piece.is_empty() {
            lines.push(std::mem::take(&mut piece));
            wide = 0;
        }
        piece.push(sign);
        wide = wide.saturating_add(next);
    }
    piece
}

#[cfg(test)]
mod tests {
    use super::{width, wrapped};

    #[test]
    fn lines_are_no_wider_than_they_may_be() {
        let text =
            "Salesforce.com Marketing Cloud & Förbundsrepubliken aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";
        let lines = wrapped(text, 150, 13);
        assert!(lines.len() > 3, "{lines:?}");
        assert!(lines.iter().all(|line| width(line, 13) <= 15_000), "{lines:?}");
        let letters = |text: &str| text.chars().filter(|sign| !sign.is_whitespace()).collect::<String>();
        assert_eq!(letters(&lines.concat()), letters(text));
    }

    #[test]
    fn no_text_makes_no_line() {
        assert!(wrapped("  ", 100, 13).is_empty());
        assert!(!wrapped("\u{4e2d}\u{6587}", 1, 13).is_empty());
    }
}
