//! Lines and columns of a text, found quickly however many are asked for and however long a line is.

/// The bytes from one count of characters to the next.
const BLOCK: usize = 4096;

/// Where the lines of a text begin, and how many characters come before each block of it.
#[derive(Debug, Default)]
pub struct Index {
    lines: Vec<usize>,
    letters: Vec<usize>,
}

impl Index {
    /// The index of a text.
    pub fn of(text: &str) -> Self {
        let breaks = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
        let lines = std::iter::once(0).chain(breaks.map(|(at, _)| at + 1)).collect();
        let blocks = text.as_bytes().chunks(BLOCK);
        let letters = blocks.scan(0, |before, block| {
            let here = *before;
            *before += letters(block);
            Some(here)
        });
        Self { lines, letters: letters.collect() }
    }

    /// Line and column of a byte, both from 1; columns count characters.
    pub fn line_column(&self, text: &str, offset: usize) -> (usize, usize) {
        let offset = offset.min(text.len());
        let line = self.lines.partition_point(|start| *start <= offset);
        let start = line.checked_sub(1).and_then(|at| self.lines.get(at)).copied().unwrap_or_default();
        (line, self.letters_before(text, offset) - self.letters_before(text, start) + 1)
    }

    fn letters_before(&self, text: &str, offset: usize) -> usize {
        let block = offset / BLOCK;
        let rest = text.as_bytes().get(block * BLOCK..offset).unwrap_or_default();
        match self.letters.get(block) {
            Some(before) => before + letters(rest),
            // Only the end of a text that fills its last block is beyond the last one.
            None => self.letters.last().map_or(0, |before| before + letters(&text.as_bytes()[(block - 1) * BLOCK..])),
        }
    }
}

/// How many characters begin in the bytes.
fn letters(bytes: &[u8]) -> usize {
    bytes.iter().filter(|byte| **byte & 0b1100_0000 != 0b1000_0000).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str, offset: usize) -> (usize, usize) {
        Index::of(text).line_column(text, offset)
    }

    #[test]
    fn lines_and_columns_count_from_one() {
        assert_eq!(at("aé\nøx", 0), (1, 1));
        assert_eq!(at("aé\nøx", 3), (1, 3));
        assert_eq!(at("aé\nøx", 6), (2, 2));
        assert_eq!(at("a", 99), (1, 2));
        assert_eq!(at("", 0), (1, 1));
    }

    #[test]
    fn long_lines_are_counted_by_blocks() {
        let text = format!("first\n{}", "é".repeat(3 * BLOCK - 3));
        for letters in [0, 1, 2_047, 2_048, 2_049, 3 * BLOCK - 3] {
            assert_eq!(at(&text, 6 + 2 * letters), (2, letters + 1));
        }
        let full = "x".repeat(BLOCK);
        assert_eq!(at(&full, BLOCK), (1, BLOCK + 1));
    }
}
