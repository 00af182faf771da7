//! What a document claims, held against the law of a day and against the facts that the register keeps beside the words.
//!
//! The words are read with an explicit list; those that are not in it are kept as not understood, and never guessed.

mod fold;
mod gather;
mod glossary;
mod read;
mod weigh;

use super::day::Day;
use crate::facts::Register;
use crate::verdict::Finding;
use crate::words::words;
use serde::Serialize;

words! {
    /// What a claim is understood to say.
    pub enum Sense is "sense of a claim" {
        /// The Privacy Shield is the ground.
        PrivacyShield = "privacy-shield",
        /// Safe Harbour is the ground.
        SafeHarbour = "safe-harbour",
        /// The Data Privacy Framework is the ground.
        DataPrivacyFramework = "data-privacy-framework",
        /// Standard contractual clauses are the ground; `about` is their edition, if it is named.
        StandardClauses = "standard-clauses",
        /// Binding corporate rules are the ground.
        BindingRules = "binding-rules",
        /// An adequacy decision is the ground; `about` is the country, if it is named.
        Adequacy = "adequacy",
        /// Nothing is transferred out of the zone.
        NoTransfer = "no-transfer",
        /// The data are stored in the place that `about` names.
        StoredIn = "stored-in",
        /// The data are anonymised.
        Anonymised = "anonymised",
        /// No special categories are there.
        NoSpecialCategories = "no-special-categories",
        /// Nothing, or no personal data, are stored.
        NothingStored = "nothing-stored",
        /// The recipient has no access.
        NoAccess = "no-access",
        /// The register says what it means, and there is nothing to hold it against.
        Other = "other",
        /// The words are not understood.
        NotUnderstood = "not-understood",
    }
}

words! {
    /// How a claim stands.
    pub enum Standing is "standing of a claim" {
        /// The law, the day or the register speaks against it.
        Contradicted = "contradicted",
        /// Nothing known speaks against it. That does not make it true.
        Uncontradicted = "uncontradicted",
        /// It was not understood, and so not examined.
        NotUnderstood = "not-understood",
    }
}

/// A claim as it was read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct ReadClaim {
    /// What it is understood to say.
    pub sense: Sense,
    /// The country, place or instrument it is about, if the words name one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub about: Option<String>,
    /// The words that say so.
    pub words: String,
    /// Where they stand in the whole: the first byte, and the first byte after.
    pub span: [usize; 2],
}

/// A claim with what speaks against it.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ClaimFinding {
    /// The place of the words in the register, as a JSON pointer.
    pub at: String,
    /// The words, whole and verbatim.
    pub words: String,
    /// The claim that was read in them.
    pub claim: ReadClaim,
    /// How it stands.
    pub standing: Standing,
    /// What was found, where something speaks against it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub finding: Option<Finding>,
    /// The reason, in one sentence.
    pub why: String,
    /// The legs on which it is contradicted, by id; empty where it is contradicted for all, by the day alone.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub legs: Vec<String>,
}

impl Day<'_> {
    /// Every claim that the register keeps in the words of the document (on safeguards, data, places, mechanisms), with what
    /// speaks against it on this day: the law, the day, or the facts of the register itself.
    ///
    /// The register should have passed [`Register::check`].
    ///
    /// ```
    /// use lawful::{Law, claims::Standing, day, facts::Register};
    /// let register: Register = serde_json::from_str(include_str!("../../examples/registers/superoffice.json"))?;
    /// let law = Law::bundled();
    /// let shield = |date| {
    ///     let audit = law.on(day::parse(date).unwrap()).audit(&register);
    ///     audit.into_iter().find(|found| found.claim.words == "Privacy Shield").unwrap()
    /// };
    /// assert_eq!(shield("2020-07-15").standing, Standing::Uncontradicted);
    /// let after = shield("2020-07-16");
    /// assert_eq!(after.standing, Standing::Contradicted);
    /// assert_eq!(after.finding.unwrap().code.as_str(), "LF-T-003");
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    pub fn audit(self, register: &Register) -> Vec<ClaimFinding> {
        let weighing = weigh::Weighing::of(self, register);
        gather::claims(register).into_iter().map(|claimed| weighing.weigh(claimed)).collect()
    }
}

/// The claims in the words for a safeguard, those that are not understood among them.
#[cfg(feature = "exchange")]
pub(crate) fn in_safeguard_words(words: &str) -> Vec<ReadClaim> {
    read::read(words, true)
}

#[cfg(test)]
mod tests;
