//! The privacy notice, where the document is one or holds one: what it states, item by item.
//!
//! A notice that is silent on an item (`null`, or an entry with `"stated": false`) does not state it. What the register
//! leaves out is not known.

use super::notice_cells::{all, any, bases_of, origins};
use super::{RecordQuestion, RecordQuestionFacts, Sheet, items, known, map};
use crate::Place;
use crate::facts::fact::Fact;
use crate::facts::register::{
    Activity, Claim, ContactKind, DocumentKind, Naming, PolicyKind, RightArticle, StatedAuthority, StatedRetention,
    StatedRight, TreatmentKind,
};
use crate::facts::{
    AuthorityStated, BasisPoint, ComplaintAuthorities, Id, NoticeChange, NoticeContext, NoticeController,
    PrivacyNotice, RecipientsWording, RetentionWording, RightStated, RightsStated, Role,
};

impl Sheet<'_> {
    pub(super) fn notice(&self, asked: &mut Vec<RecordQuestion>) {
        if self.holds_notice() {
            let facts = RecordQuestionFacts::Notice(Box::new(self.notice_facts()));
            let id = known(&self.register.document.id);
            let mut question = self.about("/document".to_owned(), id, self.holder, facts);
            question.transfers = (0..items(&self.register.engagements).len()).collect();
            self.read_notice(&mut question);
            asked.push(question);
        }
        if items(&self.register.authorities).iter().any(is_listed) {
            asked.push(self.authorities());
        }
    }

    /// Whether the document is a notice, or tells people their rights as one does.
    fn holds_notice(&self) -> bool {
        let is_notice = self.register.document.kind == Fact::Is(DocumentKind::PrivacyNotice);
        is_notice || items(&self.register.rights).iter().any(|right| right.stated != Fact::Is(false))
    }

    fn notice_facts(&self) -> PrivacyNotice {
        let officer = self.contact(ContactKind::Officer);
        let change = &self.register.notices.changes;
        let mut notice = PrivacyNotice {
            identity: self.identity(),
            dpo_contact: officer,
            purposes_and_basis: self.purposes_and_basis(),
            recipients: if items(&self.register.engagements).is_empty() { Fact::Unstated } else { Fact::Is(true) },
            retention: self.retention_stated(),
            retention_wording: self.retention_wording(),
            rights_stated: self.rights(),
            withdrawal: self.right(RightArticle::Withdrawal),
            complaint_authority: self.complaint(),
            categories: all(self.controlled().map(|activity| stated(&activity.data))),
            origin: all(self.controlled().map(|activity| stated(&activity.sources))),
            source: origins(self.controlled()),
            register: self.context(officer),
            mechanisms_named: self.mechanisms(),
            mechanisms_open: any(self.policies(PolicyKind::TransferMechanisms).map(|policy| policy.open)),
            recipients_wording: self.recipients_wording(),
            complaint_authorities: self.countries_of_authorities(),
            controller: NoticeController { country: self.country(self.holder) },
            calls_personal_data_anonymous: self.calls_anonymous(),
            published_on: self.register.document.published,
            change: NoticeChange {
                before_effect: change.before_effect,
                material_only: change.material_only,
                channel: map(&change.channels, |ids| ids.iter().map(Id::to_string).collect::<Vec<_>>().join(", ")),
            },
            ..PrivacyNotice::default()
        };
        let (points, complete) = bases_of(self.controlled());
        let uses = |point: BasisPoint| match (points.contains(point), complete) {
            (true, _) => Fact::Is(true),
            (false, true) => Fact::Is(false),
            (false, false) => Fact::Unknown,
        };
        notice.register.uses_consent = uses(BasisPoint::A);
        notice.register.uses_contract = uses(BasisPoint::B);
        notice.register.uses_public_task = uses(BasisPoint::E);
        notice.register.uses_legitimate_interests = uses(BasisPoint::F);
        if complete {
            notice.bases_used = Fact::Is(points);
        }
        notice
    }

    fn context(&self, officer: Fact<bool>) -> NoticeContext {
        let joint: Vec<_> = self.controlled().filter(|activity| !items(&activity.joint_with).is_empty()).collect();
        let sure = joint.iter().any(|activity| self.is_joint(activity));
        NoticeContext {
            // That no contact is given does not say that there is no officer.
            has_dpo: if officer == Fact::Is(true) { officer } else { Fact::Unknown },
            joint_controllers: match (joint.is_empty(), sure) {
                (true, _) => Fact::Unstated,
                (false, true) => Fact::Is(true),
                (false, false) => Fact::Unknown,
            },
            recipients: if items(&self.register.engagements).is_empty() { Fact::Unstated } else { Fact::Is(true) },
            ..NoticeContext::default()
        }
    }

    /// The controller by name, with a contact.
    fn identity(&self) -> Fact<bool> {
        let named = self.party(self.holder).is_some_and(|party| party.name.written.as_known().is_some());
        let contacts =
            [ContactKind::Privacy, ContactKind::Officer, ContactKind::Information].map(|kind| self.contact(kind));
        match (named, contacts.contains(&Fact::Is(true))) {
            (true, true) => Fact::Is(true),
            _ if contacts[0] == Fact::Is(false) => Fact::Is(false),
            _ => Fact::Unknown,
        }
    }

    /// Whether a contact of the holder is given; known not to be where the register makes that visible.
    pub(super) fn contact(&self, kind: ContactKind) -> Fact<bool> {
        let of_holder = |of: &Fact<Id>| of.as_known().is_none_or(|id| **id == *self.holder);
        let mut of_kind =
            items(&self.register.contacts).iter().filter(|c| c.kind == Fact::Is(kind) && of_holder(&c.of));
        let Some(first) = of_kind.next() else { return Fact::Unstated };
        let given = [first].into_iter().chain(of_kind).map(|contact| match contact.stated {
            Fact::Unstated => Fact::Is(true),
            stated => stated,
        });
        any(given)
    }

    /// Whether each purpose comes with its basis.
    fn purposes_and_basis(&self) -> Fact<bool> {
        all(self.controlled().map(|activity| {
            let in_bulk = !items(&activity.bases).is_empty();
            let each = items(&activity.purposes).iter().map(|purpose| match &purpose.bases {
                Fact::Is(bases) => Fact::Is(!bases.is_empty()),
                // Named in bulk, it may be told from the context.
                Fact::Unknown if in_bulk => Fact::Unknown,
                Fact::Unknown | Fact::None => Fact::Is(false),
                Fact::Unstated => Fact::Unknown,
            });
            match stated(&activity.purposes) {
                Fact::Is(true) => all(each),
                other => other,
            }
        }))
    }

    /// Whether there is a period or a criterion for each purpose.
    fn retention_stated(&self) -> Fact<bool> {
        all(self.controlled().map(|activity| match stated(&activity.retention) {
            Fact::Is(true) => Fact::Is(true),
            for_all => {
                let each = items(&activity.purposes).iter().map(|purpose| stated(&purpose.retention));
                if items(&activity.purposes).is_empty() { for_all } else { all(each) }
            }
        }))
    }

    /// An empty phrase, where some activity has nothing else for a period.
    fn retention_wording(&self) -> Fact<RetentionWording> {
        let empty = |period: &StatedRetention| match period.wording {
            Fact::Is(RetentionWording::AsLongAsNecessary | RetentionWording::ReasonableTime) => period.wording,
            _ => Fact::Unstated,
        };
        let only = |activity: &Activity| {
            let own = items(&activity.purposes).iter().flat_map(|purpose| items(&purpose.retention));
            let mut periods = items(&activity.retention).iter().chain(own).map(empty);
            let first = periods.next()?;
            (first.is_stated() && periods.all(|one| one.is_stated())).then_some(first)
        };
        self.controlled().find_map(only).unwrap_or_default()
    }

    fn rights(&self) -> RightsStated {
        let of = |article| {
            let mut entries = self.entries(article).peekable();
            if entries.peek().is_none() {
                return RightStated::default();
            }
            let first = self.entries(article).next();
            RightStated {
                stated: self.right(article),
                self_service: any(entries.map(|entry| entry.self_service)),
                channel: first.map_or(Fact::Unstated, |entry| map(&entry.channel, ToString::to_string)),
                ..RightStated::default()
            }
        };
        RightsStated {
            access: of(RightArticle::Access),
            rectification: of(RightArticle::Rectification),
            erasure: of(RightArticle::Erasure),
            restriction: of(RightArticle::Restriction),
            objection: of(RightArticle::Objection),
            portability: of(RightArticle::Portability),
        }
    }

    fn entries(&self, article: RightArticle) -> impl Iterator<Item = &StatedRight> {
        items(&self.register.rights).iter().filter(move |right| right.right == Fact::Is(article))
    }

    /// Whether a right is stated.
    fn right(&self, article: RightArticle) -> Fact<bool> {
        any(self.entries(article).map(|entry| if entry.stated.is_stated() { entry.stated } else { Fact::Is(true) }))
    }

    fn complaint(&self) -> Fact<bool> {
        match self.right(RightArticle::Complaint) {
            Fact::Unstated if items(&self.register.authorities).iter().any(is_listed) => Fact::Is(true),
            stated => stated,
        }
    }

    fn policies(&self, kind: PolicyKind) -> impl Iterator<Item = &crate::facts::register::PolicyStatement> {
        items(&self.register.policies).iter().filter(move |policy| policy.kind == Fact::Is(kind))
    }

    /// The mechanisms that are named by their ids; words of the document are left to the audit of its claims.
    fn mechanisms(&self) -> Fact<Vec<Id>> {
        let named = self.policies(PolicyKind::TransferMechanisms).flat_map(|policy| items(&policy.mechanisms));
        let ids: Vec<Id> = named.filter_map(|words| words.text.parse().ok()).collect();
        if ids.is_empty() { Fact::Unstated } else { Fact::Is(ids) }
    }

    /// Names, where every recipient is named; other wordings are a matter of reading.
    fn recipients_wording(&self) -> Fact<RecipientsWording> {
        let mut engaged = items(&self.register.engagements).iter().map(|one| self.party(known(&one.engages)));
        let named =
            engaged.len() > 0 && engaged.all(|party| party.is_some_and(|p| p.disclosure == Fact::Is(Naming::Named)));
        if named { Fact::Is(RecipientsWording::Names) } else { Fact::Unstated }
    }

    /// Whether something is called anonymised that is said or found to be less.
    fn calls_anonymous(&self) -> Fact<bool> {
        let called = Fact::Is(TreatmentKind::Anonymisation);
        let less =
            |kind: Fact<TreatmentKind>| kind.as_known().is_some_and(|kind| *kind != TreatmentKind::Anonymisation);
        let treated = items(&self.register.activities).iter().flat_map(|activity| items(&activity.treatments));
        let claimed = items(&self.register.engagements).iter().flat_map(|engagement| items(&engagement.data_claims));
        let found = treated.into_iter().any(|treatment| treatment.called == called && less(treatment.kind))
            || claimed.into_iter().any(|claim| claim.claim == Fact::Is(Claim::Anonymised) && less(claim.assessed));
        if found { Fact::Is(true) } else { Fact::Unstated }
    }

    /// The countries of the authorities listed, if all of them are known.
    fn countries_of_authorities(&self) -> Fact<Vec<Place>> {
        let listed = items(&self.register.authorities).iter().filter(|authority| is_listed(authority));
        let countries: Option<Vec<Place>> = listed.map(|authority| authority.country.as_known()?.place()).collect();
        match countries {
            Some(countries) if !countries.is_empty() => Fact::Is(countries),
            _ => Fact::Unstated,
        }
    }

    fn authorities(&self) -> RecordQuestion {
        let mut places = Vec::new();
        let mut stated = Vec::new();
        for (at, authority) in items(&self.register.authorities).iter().enumerate().filter(|(_, one)| is_listed(one)) {
            places.push((format!("/authorities_stated/{}", stated.len()), format!("/authorities/{at}")));
            stated.push(AuthorityStated {
                name: authority.name.clone(),
                site: authority.site.clone(),
                country: super::super::whereabouts::country(&authority.country),
                subdivision: region(&authority.subdivision),
            });
        }
        let controller = NoticeController { country: self.country(self.holder) };
        let facts = ComplaintAuthorities { controller, authorities_stated: Fact::Is(stated) };
        let facts = RecordQuestionFacts::ComplaintAuthorities(Box::new(facts));
        let id = known(&self.register.document.id);
        let mut question = self.about("/authorities".to_owned(), id, self.holder, facts);
        question.places = places;
        question
    }

    /// The activities that the notice must tell of: those of which the holder is not known to be the processor.
    fn controlled(&self) -> impl Iterator<Item = &Activity> + Clone {
        items(&self.register.activities).iter().filter(|activity| self.is_controlled(activity))
    }

    pub(super) fn is_controlled(&self, activity: &Activity) -> bool {
        known(&activity.by) == self.holder && activity.role != Fact::Is(Role::Processor)
    }
}

fn is_listed(authority: &StatedAuthority) -> bool {
    authority.stated != Fact::Is(false)
}

/// Whether a list is stated: it is not where the document is silent.
pub(super) fn stated<T>(list: &Fact<Vec<T>>) -> Fact<bool> {
    match list {
        Fact::Is(list) => Fact::Is(!list.is_empty()),
        Fact::Unknown | Fact::None => Fact::Is(false),
        Fact::Unstated => Fact::Unknown,
    }
}

/// A region as ISO 3166-2 writes it; other words name none.
fn region(stated: &Fact<String>) -> Fact<String> {
    let is_code = |text: &str| {
        let (country, part) = text.split_once('-').unwrap_or_default();
        country.len() == 2
            && (1..=3).contains(&part.len())
            && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
    };
    match stated {
        Fact::Is(text) if !is_code(text) => Fact::Unstated,
        other => other.clone(),
    }
}
