//! Numbers for what is seen again: texts, values and whole rows, each by what it is made of.

/// Gives each distinct run of bytes, or of numbers, a number: from 0 in the order of appearance. What was seen before costs
/// no allocation.
///
/// ```
/// let mut seen = lawful::table::Interner::<u8>::new();
/// let hash = seen.find(b"NO").unwrap_err();
/// assert_eq!(seen.add(b"NO", hash), 0);
/// assert_eq!(seen.find(b"NO"), Ok(0));
/// ```
#[derive(Debug)]
pub struct Interner<T = u8> {
    units: Vec<T>,
    /// Where each run ends in `units`, with its hash.
    ends: Vec<(usize, u64)>,
    /// Numbers plus one, by hash; 0 is free. A power of two, at most half full.
    slots: Vec<u32>,
    seed: u64,
}

/// What a run is made of.
pub trait Unit: Copy + Eq {
    /// The hash of a run.
    fn hash(seed: u64, run: &[Self]) -> u64;
    /// Whether two runs are alike.
    #[inline]
    fn alike(one: &[Self], other: &[Self]) -> bool {
        one == other
    }
}

impl Unit for u8 {
    #[inline]
    fn hash(seed: u64, run: &[Self]) -> u64 {
        let mut hash = seed ^ run.len() as u64;
        let mut chunks = run.chunks_exact(8);
        for chunk in &mut chunks {
            hash = mix(hash, u64::from_le_bytes(chunk.try_into().unwrap_or_default()));
        }
        let mut rest = [0; 8];
        rest[..chunks.remainder().len()].copy_from_slice(chunks.remainder());
        mix(hash, u64::from_le_bytes(rest))
    }
}

impl Unit for u32 {
    #[inline]
    fn hash(seed: u64, run: &[Self]) -> u64 {
        let pair = |pair: &[Self]| u64::from(pair[0]) | pair.get(1).map_or(0, |high| u64::from(*high) << 32);
        run.chunks(2).fold(seed ^ run.len() as u64, |hash, units| mix(hash, pair(units)))
    }
    #[inline]
    fn alike(one: &[Self], other: &[Self]) -> bool {
        // Rows are short: a plain loop beats the comparison that is called for long ones.
        one.len() == other.len() && one.iter().zip(other).all(|(one, other)| one == other)
    }
}

impl<T: Unit> Default for Interner<T> {
    fn default() -> Self {
        Self::new()
    }
}

const FIRST_SLOTS: usize = 64;

impl<T: Unit> Interner<T> {
    /// Nothing seen yet.
    #[must_use]
    pub fn new() -> Self {
        let slots = vec![0; FIRST_SLOTS];
        // Addresses differ from run to run, so that nobody can prepare texts that all fall on one slot.
        let seed = slots.as_ptr().addr() as u64 ^ 0x9e37_79b9_7f4a_7c15;
        Self { units: Vec::new(), ends: Vec::new(), slots, seed }
    }

    /// How many were seen.
    #[must_use]
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// Whether nothing was seen.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }

    /// The number of a run.
    ///
    /// # Errors
    /// With what [`Interner::add`] needs, when the run was not seen.
    #[inline]
    pub fn find(&self, run: &[T]) -> Result<u32, u64> {
        let hash = T::hash(self.seed, run);
        let mut at = self.slot(hash);
        loop {
            match self.slots[at] {
                0 => return Err(hash),
                number => {
                    let (end, of) = self.ends[number as usize - 1];
                    let start = number.checked_sub(2).map_or(0, |before| self.ends[before as usize].0);
                    if of == hash && T::alike(&self.units[start..end], run) {
                        return Ok(number - 1);
                    }
                }
            }
            at = (at + 1) & (self.slots.len() - 1);
        }
    }

    /// Adds a run that is not there; `hash` is what `find` gave.
    pub fn add(&mut self, run: &[T], hash: u64) -> u32 {
        if (self.ends.len() + 1) * 2 > self.slots.len() {
            self.grow();
        }
        self.units.extend_from_slice(run);
        self.ends.push((self.units.len(), hash));
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
}

/// Both halves of a product, folded.
#[cfg(not(target_pointer_width = "32"))]
#[inline]
fn mix(hash: u64, word: u64) -> u64 {
    let product = u128::from(hash ^ word ^ SALT) * u128::from(hash.rotate_left(32) | 1);
    product as u64 ^ (product >> 64) as u64
}

/// The same where a product of 128 bits is a call: those of the halves across, folded.
#[cfg(target_pointer_width = "32")]
#[inline]
fn mix(hash: u64, word: u64) -> u64 {
    let (one, other) = (hash ^ word ^ SALT, hash.rotate_left(32) | 1);
    let (low, high) = ((one & 0xffff_ffff) * (other >> 32), (one >> 32) * (other & 0xffff_ffff));
    low ^ high.rotate_left(32)
}

const SALT: u64 = 0xd6e8_feb8_6659_fd93;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_run_has_its_number() {
        let mut interner = Interner::new();
        let mut of_numbers = Interner::<u32>::new();
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
            let numbers: Vec<u32> = run.iter().map(|byte| u32::from(*byte) << 8).collect();
            let number = of_numbers.find(&numbers).unwrap_or_else(|hash| of_numbers.add(&numbers, hash));
            assert_eq!(number as usize, expected);
        }
        assert_eq!(interner.len(), seen.len());
    }
}
