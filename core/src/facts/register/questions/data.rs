//! The data of an activity as the rules on purposes read them: the codes of a register into kinds of data.

use super::{Sheet, items};
use crate::facts::fact::Fact;
use crate::facts::register::{AboutWhom, Activity, Certainty, DataCategory};
use crate::facts::{PurposeData, Set, Tag};

/// The kinds of data on which a rule depends, by their code. A code that is not here may stand for anything.
const CODES: &[(&str, &[Tag])] = &[
    ("comms.content", &[Tag::CommunicationsContent, Tag::FreeText]),
    ("comms.feedback", &[Tag::FreeText]),
    ("comms.metadata", &[]),
    ("community.media", &[Tag::Recording]),
    ("community.posts", &[Tag::FreeText]),
    ("contact.email", &[Tag::Contact]),
    ("contact.mobile", &[Tag::Contact]),
    ("contact.phone", &[Tag::Contact]),
    ("contact.postal-address", &[Tag::Contact]),
    ("contact.unspecified", &[Tag::Contact]),
    ("contract.content", &[Tag::Document]),
    ("contract.signature", &[]),
    ("credential.password", &[Tag::Password]),
    ("criminal.any", &[Tag::Criminal]),
    ("crm.activity-log", &[]),
    ("crm.internal-note", &[Tag::FreeText]),
    ("crm.note", &[Tag::FreeText]),
    ("crm.task", &[]),
    ("document.content", &[Tag::Document]),
    ("finance.invoice-content", &[Tag::Financial, Tag::Document]),
    ("finance.invoice-recipient", &[Tag::Financial]),
    ("finance.order-licence", &[Tag::Financial]),
    ("finance.payment", &[Tag::Financial]),
    ("identity.name", &[]),
    ("identity.national-id", &[Tag::NationalId]),
    ("identity.user-id", &[]),
    ("identity.username", &[]),
    ("marketing.engagement", &[]),
    ("online.behaviour", &[Tag::Browsing]),
    ("online.browser-environment", &[Tag::OnlineId]),
    ("online.browser-log", &[Tag::Browsing]),
    ("online.browsing-history", &[Tag::Browsing]),
    ("online.ip-address", &[Tag::OnlineId]),
    ("online.isp-domain", &[Tag::OnlineId]),
    ("online.keystrokes", &[Tag::Keystrokes]),
    ("online.referrer", &[Tag::Browsing]),
    ("online.screen-content", &[Tag::Screen]),
    ("online.site-actions", &[Tag::Browsing]),
    ("online.tracking-id", &[Tag::OnlineId]),
    ("profile.access-type", &[]),
    ("profile.rating", &[Tag::Rating]),
    ("profile.source-partner", &[]),
    ("profile.subscription", &[]),
    ("recruitment.application", &[Tag::Cv]),
    ("special.any", &[Tag::Special]),
    ("special.biometric", &[Tag::Special, Tag::Biometric]),
    ("special.health", &[Tag::Special, Tag::Health]),
    ("support.ticket", &[Tag::Ticket]),
    ("system.all-stored", &[Tag::SystemContent]),
    ("system.wheel-data", &[Tag::SystemContent]),
    ("work.employer", &[]),
    ("work.responsibility", &[]),
    ("work.title", &[]),
];

/// The codes of data about organisations, which are no personal data.
const ORGANISATION: &str = "org.";
/// A person at the organisation is one.
const CONTACT_PERSON: &str = "org.contact-person";

/// The kinds of data in some lists, and whether they are all.
#[derive(Default)]
struct Kinds {
    tags: Set<Tag>,
    listed: bool,
    unknown: bool,
    open: bool,
    exclusive: bool,
}

impl Kinds {
    fn add(&mut self, list: &Fact<Vec<DataCategory>>) {
        self.unknown |= *list == Fact::Unknown;
        for category in items(list) {
            self.listed = true;
            self.category(category);
        }
    }

    fn category(&mut self, category: &DataCategory) {
        let absent = category.certainty == Fact::Is(Certainty::Negated) || category.category == Fact::None;
        self.exclusive |= category.exclusive == Fact::Is(true);
        if absent {
            return;
        }
        self.open |= category.open_ended == Fact::Is(true) || category.certainty == Fact::Is(Certainty::Example);
        if category.profiling == Fact::Is(true) {
            self.tags.insert(Tag::Rating);
        }
        if category.content_of.as_known().is_some() {
            self.tags.insert(Tag::SystemContent);
        }
        let code = category.category.as_known().map_or("", |code| &**code);
        let of_organisation = code.starts_with(ORGANISATION) || category.subject == Fact::Is(AboutWhom::Organisation);
        match CODES.binary_search_by_key(&code, |(code, _)| code) {
            Ok(at) => {
                CODES.get(at).into_iter().flat_map(|(_, tags)| tags.iter()).for_each(|tag| self.tags.insert(*tag))
            }
            Err(_) if code == CONTACT_PERSON => self.tags.insert(Tag::Contact),
            Err(_) => self.open |= !of_organisation,
        }
    }
}

impl Sheet<'_> {
    /// The data of an activity: those that it lists, otherwise those of its recipients, which need not be all.
    pub(super) fn data(&self, activity: &Activity) -> PurposeData {
        let mut kinds = Kinds::default();
        kinds.add(&activity.data);
        let own = kinds.listed;
        if !own {
            for (_, engagement) in self.recipients(activity) {
                kinds.add(&engagement.data);
            }
        }
        if is_about_children(activity) {
            kinds.tags.insert(Tag::Children);
            kinds.listed = true;
        }
        let mut data = PurposeData {
            criminal: activity.criminal,
            special_denied: self.special_denied(),
            only_stated_claim: if kinds.exclusive && own { Fact::Is(true) } else { Fact::Unstated },
            ..PurposeData::default()
        };
        match (kinds.listed, kinds.unknown) {
            (true, _) => data.tags = Fact::Is(kinds.tags),
            (false, true) => data.tags = Fact::Unknown,
            (false, false) => {}
        }
        if !own || kinds.open {
            data.tags_complete = Fact::Unknown;
        }
        // An exception of Art. 9(2) is stated for nothing else.
        if !items(&activity.art9).is_empty() {
            data.special = Fact::Is(true);
        }
        data
    }

    /// Whether the document denies special categories.
    fn special_denied(&self) -> Fact<bool> {
        let denied = items(&self.register.denials).iter().any(|denial| denial.special_denied == Fact::Is(true));
        if denied { Fact::Is(true) } else { Fact::Unstated }
    }
}

/// Whether children are among the persons, by the words of the format.
fn is_about_children(activity: &Activity) -> bool {
    items(&activity.data_subjects).iter().any(|subject| {
        let kind = subject.kind.as_known().map_or("", |kind| &**kind);
        matches!(kind, "child" | "children") && subject.certainty != Fact::Is(Certainty::Negated)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_codes_are_in_order() {
        assert!(CODES.is_sorted_by_key(|(code, _)| code));
    }
}
