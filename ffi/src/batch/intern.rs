//! Numbers for what is seen again: texts, values and whole rows, each by its bytes.

/// Gives each distinct run of bytes a number, from 0 in the order of appearance. What was seen before costs no
/// allocation.
#[derive(Debug)]
pub(super) struct Interner {
    bytes: Vec<u8>,
    /// Where each run ends in `bytes`, with its hash.
    ends: Vec<(usize, u64)>,
    /// Numbers plus one, by hash; 0 is free. A power of two, at most half full.
    slots: Vec<u32>,
    seed: u64,
}

const FIRST_SLOTS: usize = 64;

impl Interner {
    pub(super) fn new() -> Self {
        let slots = vec![0; FIRST_SLOTS];
        // Addresses differ from run to run, so that nobody can prepare texts that all fall on one slot.
        let seed = slots.as_ptr().addr() as u64 ^ 0x9e37_79b9_7f4a_7c15;
        Self { bytes: Vec::new(), ends: Vec::new(), slots, seed }
    }

    pub(super) fn len(&self) -> usize {
        self.ends.len()
    }

    /// The number of a run, if it was seen.
    #[inline]
    pub(super) fn find(&self, run: &[u8]) -> Result<u32, u64> {
        let hash = self.hash(run);
        let mut at = self.slot(hash);
        loop {
            match self.slots[at] {
                0 => return Err(hash),
                number => {
                    let (end, of) = self.ends[number as usize - 1];
                    let start = number.checked_sub(2).map_or(0, |before| self.ends[before as usize].0);
                    if of == hash && self.bytes[start..end] == *run {
                        return Ok(number - 1);
                    }
                }
            }
            at = (at + 1) & (self.slots.len() - 1);
        }
    }

    /// Adds a run that is not there; `hash` is what `find` gave.
    pub(super) fn add(&mut self, run: &[u8], hash: u64) -> u32 {
        if (self.ends.len() + 1) * 2 > self.slots.len() {
            self.grow();
        }
        self.bytes.extend_from_slice(run);
        self.ends.push((self.bytes.len(), hash));
        let number = u32::try_from(self.ends.len()).unwrap_or(u32::MAX);
        self.place(hash, number);
        number - 1
    }

    fn place(&mut self, hash: u64, number: u32) {
        let mut at = self.slot(hash);
        while self.slots[at] != 0 {
            at = (at + 1) & (self.slots.len() - 1);
        }
        self.slots[at] = number;
    }

    fn grow(&mut self) {
        self.slots = vec![0; self.slots.len() * 2];
        for number in 1..=self.ends.len() {
            self.place(self.ends[number - 1].1, u32::try_from(number).unwrap_or(u32::MAX));
        }
    }

    #[inline]
    fn slot(&self, hash: u64) -> usize {
        // The high bits are mixed best.
        (hash >> (64 - self.slots.len().trailing_zeros())) as usize
    }

    #[inline]
    fn hash(&self, run: &[u8]) -> u64 {
        let mut hash = self.seed ^ run.len() as u64;
        let mut chunks = run.chunks_exact(8);
        for chunk in &mut chunks {
            hash = mix(hash, u64::from_le_bytes(chunk.try_into().unwrap_or_default()));
        }
        let mut rest = [0; 8];
        rest[..chunks.remainder().len()].copy_from_slice(chunks.remainder());
        mix(hash, u64::from_le_bytes(rest))
    }
}

/// Both halves of a product, folded.
#[inline]
fn mix(hash: u64, word: u64) -> u64 {
    let product = u128::from(hash ^ word ^ 0xd6e8_feb8_6659_fd93) * u128::from(hash.rotate_left(32) | 1);
    product as u64 ^ (product >> 64) as u64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_run_has_its_number() {
        let mut interner = Interner::new();
        let runs: Vec<Vec<u8>> = (0..500_u32).map(|at| at.to_string().repeat(at as usize % 5).into_bytes()).collect();
        let mut seen: Vec<&[u8]> = Vec::new();
        for run in runs.iter().chain(&runs) {
            let number = match interner.find(run) {
                Ok(number) => number,
                Err(hash) => interner.add(run, hash),
            };
            let expected = seen.iter().position(|one| one == run).unwrap_or_else(|| {
                seen.push(run);
                seen.len() - 1
            });
            assert_eq!(number as usize, expected);
        }
        assert_eq!(interner.len(), seen.len());
    }
}
