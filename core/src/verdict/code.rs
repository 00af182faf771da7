//! Codes: the stable name of everything a verdict can find, and what the catalogue says of it.

use super::catalogue::{CATALOGUE, CONTESTED, Contested};
use crate::Regime;
use core::fmt;

/// How grave a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Worth knowing.
    Note,
    /// Something to look at that changes no verdict.
    Warning,
    /// A fact or document is missing.
    Gap,
    /// A rule is broken, or a ground fails.
    Breach,
    /// In the catalogue only: a breach where the condition is known to be false, a gap where it is unknown.
    BreachOrGap,
}

impl Severity {
    /// The word of the JSON: `note`, `warning`, `gap`, `breach`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Note => "note",
            Self::Warning => "warning",
            Self::Gap => "gap",
            Self::Breach => "breach",
            Self::BreachOrGap => "breach or gap",
        }
    }
}

impl serde::Serialize for Severity {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.serialize_str(self.as_str())
    }
}

/// Under which law a citation counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Authority {
    /// GDPR.
    Eu,
    /// UK GDPR.
    Uk,
    /// FADP.
    Ch,
    /// Directive 95/46/EC, for duties that stood in it. What is cited of the GDPR alone has its counterpart there by rule.
    Dir,
    /// All of them.
    All,
}

/// A line of the catalogue.
#[derive(Debug)]
pub(crate) struct Entry {
    pub(crate) code: &'static str,
    pub(crate) severity: Severity,
    pub(crate) title: &'static str,
    pub(crate) articles: &'static [(Authority, &'static str)],
    pub(crate) message: &'static str,
    pub(crate) message_gap: Option<&'static str>,
    pub(crate) remedy: Option<&'static str>,
    pub(crate) contested: Option<&'static str>,
}

/// A code of the catalogue, `LF-T-034`. Stable: its meaning never changes, its wording may improve.
#[derive(Clone, Copy)]
pub struct Code(&'static Entry);

impl Code {
    /// The code of that name.
    ///
    /// ```
    /// let code = lawful::Code::named("LF-T-090").unwrap();
    /// assert_eq!(code.severity(), lawful::Severity::Breach);
    /// assert!(lawful::Code::named("LF-X-000").is_none());
    /// ```
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        CATALOGUE.iter().find_map(|part| {
            let at = part.binary_search_by(|entry| entry.code.cmp(name)).ok()?;
            part.get(at).map(Self)
        })
    }

    /// The code of a name that a rule uses. Every such name is in the catalogue, which a test holds.
    pub(crate) fn of_rule(name: &str) -> Self {
        Self::named(name).unwrap_or(Self(&CATALOGUE[0][0]))
    }

    /// Every code, in order.
    pub fn all() -> impl Iterator<Item = Self> {
        CATALOGUE.into_iter().flatten().map(Self)
    }

    /// The name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        self.0.code
    }

    /// What it is about, in a few words.
    #[must_use]
    pub const fn title(self) -> &'static str {
        self.0.title
    }

    /// Its severity, as the catalogue has it.
    #[must_use]
    pub const fn severity(self) -> Severity {
        self.0.severity
    }

    /// The provisions and judgments it rests on under a regime, one by one.
    pub fn articles(self, regime: Regime) -> impl Iterator<Item = &'static str> {
        let own = authority(regime);
        self.0.articles.iter().filter(move |(of, _)| *of == own || *of == Authority::All).map(|(_, article)| *article)
    }

    /// The provisions of a duty under a regime; none where its law knows no such duty.
    pub(crate) fn provisions(self, regime: Regime) -> impl Iterator<Item = &'static str> {
        let own = if regime == Regime::EuDir9546 { Authority::Dir } else { authority(regime) };
        self.0.articles.iter().filter(move |(of, _)| *of == own).map(|(_, article)| *article)
    }

    /// What to do about it, if there is a general answer.
    #[must_use]
    pub const fn remedy(self) -> Option<&'static str> {
        self.0.remedy
    }

    /// Whether it says something of its own as a gap.
    pub(crate) const fn has_gap(self, severity: Severity) -> bool {
        matches!(severity, Severity::Gap) && self.0.message_gap.is_some()
    }

    /// The message template for a severity.
    pub(crate) fn template(self, severity: Severity) -> &'static str {
        match (severity, self.0.message_gap) {
            (Severity::Gap, Some(gap)) => gap,
            _ => self.0.message,
        }
    }

    /// The contested point it turns on.
    pub(crate) fn contested(self) -> Option<&'static Contested> {
        let id = self.0.contested?;
        CONTESTED.iter().find(|point| point.id == id)
    }
}

const fn authority(regime: Regime) -> Authority {
    match regime {
        Regime::UkGdpr => Authority::Uk,
        Regime::ChFadp => Authority::Ch,
        _ => Authority::Eu,
    }
}

impl PartialEq for Code {
    fn eq(&self, other: &Self) -> bool {
        self.0.code == other.0.code
    }
}

impl Eq for Code {}

impl PartialOrd for Code {
    fn partial_cmp(&self, other: &Self) -> Option<core::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Code {
    fn cmp(&self, other: &Self) -> core::cmp::Ordering {
        self.0.code.cmp(other.0.code)
    }
}

impl core::hash::Hash for Code {
    fn hash<H: core::hash::Hasher>(&self, state: &mut H) {
        self.0.code.hash(state);
    }
}

impl fmt::Debug for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.code)
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.0.code)
    }
}

impl serde::Serialize for Code {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.serialize_str(self.0.code)
    }
}
