//! How single statements add up to what a notice says as a whole.

use super::{RecordQuestion, Sheet, items};
use crate::facts::fact::Fact;
use crate::facts::register::{Activity, Certainty, ContactKind, PolicyKind, RightArticle, StatedPurpose};
use crate::facts::{BasisPoint, Origin, Origins, Set};

/// Kleene's AND; of nothing unstated.
pub(super) fn all(values: impl IntoIterator<Item = Fact<bool>>) -> Fact<bool> {
    fold(values, false)
}

/// Kleene's OR; of nothing unstated.
pub(super) fn any(values: impl IntoIterator<Item = Fact<bool>>) -> Fact<bool> {
    fold(values, true)
}

fn fold(values: impl IntoIterator<Item = Fact<bool>>, decides: bool) -> Fact<bool> {
    let mut sum = Fact::Unstated;
    for value in values {
        sum = match (sum, value) {
            (_, Fact::Is(value)) if value == decides => return Fact::Is(decides),
            (Fact::Unstated, value) => value,
            (Fact::Is(_), value @ Fact::Is(_)) => value,
            _ => Fact::Unknown,
        };
    }
    sum
}

/// The points on which purposes rest, and whether these are all.
pub(super) fn bases_of<'a>(activities: impl Iterator<Item = &'a Activity>) -> (Set<BasisPoint>, bool) {
    let (mut points, mut complete, mut any) = (Set::default(), true, false);
    for activity in activities {
        any = true;
        complete &= !items(&activity.purposes).is_empty();
        let own = items(&activity.purposes).iter().map(|purpose| &purpose.bases);
        for bases in own.clone() {
            complete &= !items(bases).is_empty();
        }
        for basis in own.chain([&activity.bases]).flat_map(items) {
            match basis.point {
                Fact::Is(point) => points.insert(point),
                _ => complete = false,
            }
        }
    }
    (points, complete && any)
}

/// Where data come from, over all activities; not known where an activity does not say it and both are not certain.
pub(super) fn origins<'a>(activities: impl Iterator<Item = &'a Activity>) -> Fact<Origins> {
    let (mut found, mut complete, mut any) = (Set::default(), true, false);
    for activity in activities {
        any = true;
        complete &= !items(&activity.sources).is_empty();
        let stated = items(&activity.sources).iter().filter(|s| s.certainty != Fact::Is(Certainty::Negated));
        for source in stated {
            match source.kind.as_known().map(|kind| &**kind) {
                Some("data-subject") => found.insert(Origin::Direct),
                Some(_) => found.insert(Origin::Indirect),
                None => complete = false,
            }
        }
    }
    let both = found.contains(Origin::Direct) && found.contains(Origin::Indirect);
    match (any, complete || both) {
        (true, true) => Fact::Is(Origins(found)),
        (true, false) => Fact::Unknown,
        (false, _) => Fact::Unstated,
    }
}

impl Sheet<'_> {
    /// Where the facts of a notice stand.
    pub(super) fn read_notice(&self, question: &mut RecordQuestion) {
        let register = self.register;
        let mut put = |fact: &str, at: String| question.places.push((fact.to_owned(), at));
        let lists = [
            ("/recipients", register.engagements.is_stated(), "/engagements"),
            ("/register/recipients", register.engagements.is_stated(), "/engagements"),
            ("/purposes_and_basis", register.activities.is_stated(), "/activities"),
            ("/retention", register.activities.is_stated(), "/activities"),
            ("/categories", register.activities.is_stated(), "/activities"),
            ("/origin", register.activities.is_stated(), "/activities"),
            ("/source", register.activities.is_stated(), "/activities"),
            ("/register/uses_consent", register.activities.is_stated(), "/activities"),
            ("/register/uses_legitimate_interests", register.activities.is_stated(), "/activities"),
            ("/calls_personal_data_anonymous", register.activities.is_stated(), "/activities"),
            ("/rights", register.rights.is_stated(), "/rights"),
            ("/rights_stated", register.rights.is_stated(), "/rights"),
            ("/complaint_authority", register.authorities.is_stated(), "/authorities"),
            ("/complaint_authorities", register.authorities.is_stated(), "/authorities"),
            ("/identity", register.contacts.is_stated(), "/contacts"),
            ("/published_on", register.document.published.is_stated(), "/document/published"),
        ];
        for (fact, _, at) in lists.into_iter().filter(|(_, stated, _)| *stated) {
            put(fact, at.to_owned());
        }
        let without_basis = self
            .first_purpose(|activity, purpose| items(&activity.bases).is_empty() && items(&purpose.bases).is_empty());
        let without_period = self.first_purpose(|activity, purpose| {
            items(&activity.retention).is_empty() && items(&purpose.retention).is_empty()
        });
        for (fact, at) in [("/purposes_and_basis", without_basis), ("/retention", without_period)] {
            at.into_iter().for_each(|at| put(fact, at));
        }
        let officer = items(&register.contacts).iter().position(|c| c.kind == Fact::Is(ContactKind::Officer));
        if let Some(at) = officer {
            put("/dpo_contact", format!("/contacts/{at}"));
            put("/register/has_dpo", format!("/contacts/{at}"));
        }
        let mechanisms =
            items(&register.policies).iter().position(|p| p.kind == Fact::Is(PolicyKind::TransferMechanisms));
        if let Some(at) = mechanisms {
            put("/mechanisms_open", format!("/policies/{at}"));
            put("/mechanisms_named", format!("/policies/{at}"));
        }
        let articles = [
            ("/rights_stated/access", RightArticle::Access),
            ("/rights_stated/rectification", RightArticle::Rectification),
            ("/rights_stated/erasure", RightArticle::Erasure),
            ("/rights_stated/restriction", RightArticle::Restriction),
            ("/rights_stated/objection", RightArticle::Objection),
            ("/rights_stated/portability", RightArticle::Portability),
            ("/withdrawal", RightArticle::Withdrawal),
            ("/complaint_authority", RightArticle::Complaint),
        ];
        for (fact, article) in articles {
            let at = items(&register.rights).iter().position(|right| right.right == Fact::Is(article));
            if let Some(at) = at {
                put(fact, format!("/rights/{at}"));
            }
        }
    }
}

impl Sheet<'_> {
    /// The first purpose that the notice must tell of and for which the document is silent on something.
    fn first_purpose(&self, lacks: impl Fn(&Activity, &StatedPurpose) -> bool) -> Option<String> {
        let all = items(&self.register.activities).iter().enumerate();
        all.filter(|(_, activity)| self.is_controlled(activity)).find_map(|(place, activity)| {
            let at = items(&activity.purposes).iter().position(|purpose| lacks(activity, purpose))?;
            Some(format!("/activities/{place}/purposes/{at}"))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_false_decides_and_one_unknown_leaves_open() {
        let (yes, no, open) = (Fact::Is(true), Fact::Is(false), Fact::Unknown);
        assert_eq!([all([yes, no, open]), all([open, yes]), all([yes, yes]), all([])], [no, open, yes, Fact::Unstated]);
        assert_eq!([any([no, open, yes]), any([open, no]), any([no, no]), any([])], [yes, open, no, Fact::Unstated]);
        assert_eq!(all([yes, Fact::Unstated]), open);
    }
}
