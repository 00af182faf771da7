//! True, false, or not known: Kleene's strong three-valued logic.

/// The value of a rule. A definite value holds for every way the unknown facts could turn out.
///
/// ```
/// use lawful::Truth::{False, True, Unknown};
/// assert_eq!(Unknown.and(False), False);
/// assert_eq!(Unknown.or(True), True);
/// assert_eq!(!Unknown, Unknown);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Truth {
    /// Does not hold, whatever is unknown.
    False,
    /// Depends on what is unknown.
    Unknown,
    /// Holds, whatever is unknown.
    True,
}

impl Truth {
    /// Both hold.
    #[must_use]
    #[inline]
    pub fn and(self, other: Self) -> Self {
        self.min(other)
    }

    /// At least one holds.
    #[must_use]
    #[inline]
    pub fn or(self, other: Self) -> Self {
        self.max(other)
    }

    /// `true`, `false`, `unknown`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::False => "false",
            Self::Unknown => "unknown",
            Self::True => "true",
        }
    }
}

impl core::ops::Not for Truth {
    type Output = Self;
    #[inline]
    fn not(self) -> Self {
        match self {
            Self::False => Self::True,
            Self::Unknown => Self::Unknown,
            Self::True => Self::False,
        }
    }
}

impl From<bool> for Truth {
    #[inline]
    fn from(value: bool) -> Self {
        if value { Self::True } else { Self::False }
    }
}

impl serde::Serialize for Truth {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.serialize_str(self.as_str())
    }
}
