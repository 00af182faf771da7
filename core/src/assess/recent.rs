//! The last answers by the facts that they answer: many legs of a register, and many edges of a chain, have the same facts.

use crate::facts::Transfer;

/// So many are kept: enough for the few kinds of legs that one document has, and few enough to look through one by one.
const KEPT: usize = 16;

/// Answers to questions on legs under one law, day and regime.
pub(crate) struct Recent<T> {
    answers: Vec<(Transfer, T)>,
    /// Which is given up for the next one, once all places are taken.
    oldest: usize,
}

impl<T> Default for Recent<T> {
    fn default() -> Self {
        Self { answers: Vec::new(), oldest: 0 }
    }
}

impl<T> Recent<T> {
    /// The answer for these facts: one that is kept, or else the one that `answer` gives.
    pub(crate) fn of(&mut self, facts: &Transfer, answer: impl FnOnce() -> T) -> &T {
        let at = match self.answers.iter().position(|(seen, _)| seen == facts) {
            Some(at) => at,
            None => self.keep((facts.clone(), answer())),
        };
        &self.answers[at].1
    }

    fn keep(&mut self, answer: (Transfer, T)) -> usize {
        if self.answers.len() < KEPT {
            self.answers.push(answer);
            return self.answers.len() - 1;
        }
        let at = self.oldest;
        self.oldest = (at + 1) % KEPT;
        self.answers[at] = answer;
        at
    }
}

#[cfg(test)]
mod tests {
    use super::{KEPT, Recent};
    use crate::Country;
    use crate::facts::Transfer;

    #[test]
    fn equal_facts_are_asked_about_once_and_others_each() {
        let mut recent = Recent::default();
        let mut asked = 0;
        let countries: Vec<Country> = Country::all().take(KEPT + 1).collect();
        let facts = |of: Country| Transfer::between(Country::NO, of);
        // The last one takes the place of the first.
        for country in countries.iter().chain(&countries[1..]).chain(&countries[..1]) {
            let answer = *recent.of(&facts(*country), || {
                asked += 1;
                *country
            });
            assert_eq!(answer, *country);
        }
        assert_eq!(asked, KEPT + 2);
    }
}
