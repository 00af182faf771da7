//! The words of the page itself.

use crate::lang::{Tongue, filled};

impl<'a> Tongue<'a> {
    /// A label or sentence of the page, named by its English. They are kept apart from the phrases of judgements, among
    /// which names of parties are looked up.
    pub(super) fn label(self, english: &'a str) -> &'a str {
        self.text(&["dossier.", english], english)
    }

    /// The same with placeholders.
    pub(super) fn labelled(self, english: &'a str, words: &[(&str, &str)]) -> String {
        filled(self.label(english), |name, _| {
            words.iter().find(|(n, _)| *n == name).map(|(_, word)| (*word).to_owned())
        })
    }
}
