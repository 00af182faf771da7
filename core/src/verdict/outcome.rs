//! The answer in one word.

/// What a verdict comes to.
///
/// Ordered from the best to the weakest: the outcome of several legs, of several regimes or of a register is its
/// weakest member, [`Outcome::weakest`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Outcome {
    /// Chapter V, or its counterpart, is not engaged, however the unknown facts turn out.
    NotRestricted,
    /// It does not forbid the transfer, however they turn out.
    Lawful,
    /// Facts are missing that would decide.
    Undetermined,
    /// It is engaged and not satisfied, however they turn out.
    Unlawful,
}

impl Outcome {
    /// The word of the JSON: `not-restricted`, `lawful`, `undetermined`, `unlawful`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::NotRestricted => "not-restricted",
            Self::Lawful => "lawful",
            Self::Undetermined => "undetermined",
            Self::Unlawful => "unlawful",
        }
    }

    /// The weakest of several; of none, `NotRestricted`.
    ///
    /// ```
    /// use lawful::Outcome::{self, *};
    /// assert_eq!(Outcome::weakest([Lawful, Undetermined, NotRestricted]), Undetermined);
    /// assert_eq!(Outcome::weakest([]), NotRestricted);
    /// ```
    #[must_use]
    pub fn weakest(outcomes: impl IntoIterator<Item = Self>) -> Self {
        outcomes.into_iter().max().unwrap_or(Self::NotRestricted)
    }

    /// Whether the transfer may go ahead: `Lawful` or `NotRestricted`.
    #[must_use]
    pub const fn permits(self) -> bool {
        matches!(self, Self::NotRestricted | Self::Lawful)
    }
}

impl core::fmt::Display for Outcome {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.pad(self.as_str())
    }
}

impl serde::Serialize for Outcome {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.serialize_str(self.as_str())
    }
}
