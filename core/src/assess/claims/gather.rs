//! The claims of a register, each with the engagements it is about.

use super::read::read;
use super::{ReadClaim, Sense};
use crate::facts::{AppliesTo, Claim, Engagement, Fact, PlaceStatement, Register, Words};

/// Whom a claim is about.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Whom {
    /// An engagement, by its position.
    Engagement(usize),
    /// Every engagement of a party, by its id.
    Party(String),
    /// These engagements, by their ids; the claim is of the document.
    Several(Vec<String>),
    /// All.
    All,
    /// What the text describes: nobody can tell.
    Described,
}

impl Whom {
    /// Whether the claim is of the document and not of one recipient.
    pub(super) const fn is_general(&self) -> bool {
        matches!(self, Self::Several(_) | Self::All | Self::Described)
    }
}

/// A claim where it stands.
#[derive(Debug)]
pub(super) struct Claimed {
    pub(super) at: String,
    pub(super) words: String,
    pub(super) claim: ReadClaim,
    pub(super) whom: Whom,
    /// Whether the register says that the claim covers a part only.
    pub(super) in_part: bool,
}

fn list<T>(of: &Fact<Vec<T>>) -> impl Iterator<Item = (usize, &T)> {
    of.as_known().into_iter().flatten().enumerate()
}

/// Every claim, in the order of the register.
pub(super) fn claims(register: &Register) -> Vec<Claimed> {
    let mut found = Gathered(Vec::new());
    for (i, party) in list(&register.parties) {
        let whom = Whom::Party(party.id.as_known().map(ToString::to_string).unwrap_or_default());
        found.places(&format!("/parties/{i}/places"), &party.places, &whom);
    }
    for (i, engagement) in list(&register.engagements) {
        found.engagement(i, engagement);
    }
    for (i, policy) in list(&register.policies) {
        let whom = match &policy.applies_to {
            Fact::Is(AppliesTo::All) => Whom::All,
            Fact::Is(AppliesTo::Engagements(ids)) => Whom::Several(ids.iter().map(ToString::to_string).collect()),
            _ => Whom::Described,
        };
        for (j, mechanism) in list(&policy.mechanisms) {
            found.words(format!("/policies/{i}/mechanisms/{j}"), mechanism, true, &whom);
        }
        if let Fact::Is(words) = &policy.words {
            // The mechanisms are words of the same sentence.
            let named = list(&policy.mechanisms).next().is_some();
            let in_part = policy.exception.as_known().is_some();
            found.stated(format!("/policies/{i}/words"), words, &whom, named, in_part);
        }
    }
    for (i, statement) in list(&register.statements) {
        if let Fact::Is(words) = &statement.words {
            found.stated(format!("/statements/{i}/words"), words, &Whom::Described, false, false);
        }
    }
    found.0
}

struct Gathered(Vec<Claimed>);

impl Gathered {
    fn engagement(&mut self, i: usize, engagement: &Engagement) {
        let whom = Whom::Engagement(i);
        if let Fact::Is(words) = &engagement.safeguard_words {
            self.words(format!("/engagements/{i}/safeguard_words"), words, true, &whom);
        }
        for (j, claim) in list(&engagement.data_claims) {
            let words = claim.words.as_known().map_or("", |words| words.text.as_str());
            let Fact::Is(typed) = claim.claim else {
                self.text(format!("/engagements/{i}/data_claims/{j}"), words, true, &whom);
                continue;
            };
            let sense = match typed {
                Claim::Anonymised => Sense::Anonymised,
                Claim::NoSpecialCategories => Sense::NoSpecialCategories,
                Claim::NoDataStored | Claim::NoPersonalDataStored => Sense::NothingStored,
                Claim::NoAccess => Sense::NoAccess,
                _ => Sense::Other,
            };
            let claim_read = ReadClaim { sense, about: None, words: words.to_owned(), span: [0, words.len()] };
            self.0.push(Claimed {
                at: format!("/engagements/{i}/data_claims/{j}"),
                words: words.to_owned(),
                claim: claim_read,
                whom: whom.clone(),
                in_part: claim.scope.as_known().is_some(),
            });
        }
        self.places(&format!("/engagements/{i}/places"), &engagement.places, &whom);
    }

    /// Words on a place that speak of storage.
    fn places(&mut self, at: &str, places: &Fact<Vec<PlaceStatement>>, whom: &Whom) {
        for (j, place) in list(places) {
            if let Fact::Is(words) = &place.words {
                self.words(format!("{at}/{j}/words"), words, false, whom);
            }
        }
    }

    /// A sentence of the document; of one whose mechanisms are kept apart only what else it claims.
    fn stated(&mut self, at: String, words: &Words, whom: &Whom, mechanisms_apart: bool, in_part: bool) {
        let first = self.0.len();
        self.words(at, words, false, whom);
        let mechanism = |sense| {
            matches!(
                sense,
                Sense::PrivacyShield
                    | Sense::SafeHarbour
                    | Sense::DataPrivacyFramework
                    | Sense::StandardClauses
                    | Sense::BindingRules
                    | Sense::Adequacy
            )
        };
        let mut added = self.0.split_off(first);
        added.retain(|claimed| !(mechanisms_apart && mechanism(claimed.claim.sense)));
        added.iter_mut().for_each(|claimed| claimed.in_part = in_part);
        self.0.append(&mut added);
    }

    fn words(&mut self, at: String, words: &Words, whole: bool, whom: &Whom) {
        self.text(at, &words.text, whole, whom);
    }

    fn text(&mut self, at: String, text: &str, whole: bool, whom: &Whom) {
        self.0.extend(read(text, whole).into_iter().map(|claim| Claimed {
            at: at.clone(),
            words: text.to_owned(),
            claim,
            whom: whom.clone(),
            in_part: false,
        }));
    }
}
