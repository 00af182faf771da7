//! What can be wrong with an input, in the words of the field and with its place.

use crate::words::{Word, unknown};

/// A word that is not in its closed list; the message names the nearest one that is.
///
/// ```
/// # use lawful::facts::Role;
/// let error = "controler".parse::<Role>().unwrap_err();
/// assert_eq!(error.to_string(), "unknown role `controler`; nearest is `controller`");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{message}")]
pub struct WordError {
    message: String,
}

impl WordError {
    pub(crate) fn new(message: String) -> Self {
        Self { message }
    }

    pub(crate) fn of<W: Word>(word: &str) -> Self {
        Self::new(unknown(W::WHAT, word, W::ALL.iter().map(|w| w.word())))
    }
}
