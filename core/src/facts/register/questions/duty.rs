//! The duties of the holder, the record of Art. 30, and what is described of security.

use super::{RecordQuestion, RecordQuestionFacts, Sheet, items, known};
use crate::facts::fact::Fact;
use crate::facts::register::record30::Rows;
use crate::facts::register::{Activity, ContactKind, DocumentKind};
use crate::facts::{
    Controller, ImpactFacts, Officer, OfficerFacts, Purpose, PurposeKind, RecordContext, RecordFacts, RecordItems,
    RecordKept, RecordSide, RepresentativeFacts, Role, Security, Tag,
};

impl<'a> Sheet<'a> {
    /// The duties of the holder, where the register describes what it does; and security, where measures are described.
    pub(super) fn duties(&self, asked: &mut Vec<RecordQuestion>) {
        self.security(asked);
        let mut own = items(&self.register.activities).iter().filter(|activity| known(&activity.by) == self.holder);
        if own.next().is_none() {
            return;
        }
        let public_authority = self.is_authority(self.holder);
        let country = self.country(self.holder);
        let officer = self.contact(ContactKind::Officer);
        let dpo = Officer {
            designated: if officer == Fact::Is(true) { officer } else { Fact::Unstated },
            contact_published: self.published(officer),
            ..Officer::default()
        };
        let representative =
            RepresentativeFacts { country, public_authority, role: self.only_role(), ..RepresentativeFacts::default() };
        let record = RecordFacts {
            country,
            special_or_criminal: self.special_or_criminal(),
            record: RecordKept { kept: if self.is_record() { Fact::Is(true) } else { Fact::Unstated } },
            ..RecordFacts::default()
        };
        for facts in [
            RecordQuestionFacts::RepresentativeDuty(Box::new(representative)),
            RecordQuestionFacts::OfficerDuty(Box::new(OfficerFacts {
                country,
                public_authority,
                dpo,
                ..Default::default()
            })),
            RecordQuestionFacts::RecordsDuty(Box::new(record)),
        ] {
            asked.push(self.of_holder(facts));
        }
    }

    fn of_holder(&self, facts: RecordQuestionFacts) -> RecordQuestion {
        let Some(listed) = self.parties.get(self.holder) else {
            return self.about("/document/holder".to_owned(), self.holder, self.holder, facts);
        };
        let at = format!("/parties/{}", listed.at);
        let mut question = self.about(at.clone(), self.holder, self.holder, facts);
        question.read("/country", &listed.party.places, || format!("{at}/places"));
        question.read("/public_authority", &listed.party.kind, || format!("{at}/kind"));
        question.read("/role", &listed.party.roles, || format!("{at}/roles"));
        let officer = items(&self.register.contacts).iter().position(|c| c.kind == Fact::Is(ContactKind::Officer));
        if let Some(contact) = officer {
            question.places.push(("/dpo".to_owned(), format!("/contacts/{contact}")));
        }
        question
    }

    /// Whether the contact of the officer is published: a notice is.
    fn published(&self, officer: Fact<bool>) -> Fact<bool> {
        let notice = self.register.document.kind == Fact::Is(DocumentKind::PrivacyNotice);
        if notice && officer == Fact::Is(true) { Fact::Is(true) } else { Fact::Unstated }
    }

    /// The role of the holder, if it has the same in everything it does.
    fn only_role(&self) -> Fact<Role> {
        let own = items(&self.register.activities).iter().filter(|activity| known(&activity.by) == self.holder);
        let mut roles = own.map(|activity| activity.role);
        match roles.next() {
            Some(Fact::Is(first)) if roles.all(|role| role == Fact::Is(first)) => Fact::Is(first),
            _ => Fact::Unknown,
        }
    }

    /// Whether special categories or criminal data are stated anywhere; that they are not says nothing.
    fn special_or_criminal(&self) -> Fact<bool> {
        let stated = items(&self.register.activities).iter().any(|activity| {
            activity.criminal == Fact::Is(true)
                || !items(&activity.art9).is_empty()
                || has(&self.data(activity).tags, &[Tag::Special, Tag::Health, Tag::Biometric, Tag::Criminal])
        });
        if stated { Fact::Is(true) } else { Fact::Unstated }
    }

    fn is_record(&self) -> bool {
        self.register.document.kind == Fact::Is(DocumentKind::Record)
    }

    /// The impact assessment of an activity, where something speaks for a risk.
    pub(super) fn impact(&self, at: usize, activity: &Activity, shared: &Purpose, asked: &mut Vec<RecordQuestion>) {
        if activity.role == Fact::Is(Role::Processor) {
            return;
        }
        let profiles = |kind: Fact<PurposeKind>| matches!(kind, Fact::Is(PurposeKind::Profiling | PurposeKind::Rating));
        let profiling = activity.profiling == Fact::Is(true)
            || items(&activity.purposes).iter().any(|purpose| profiles(purpose.kind))
            || has(&shared.data.tags, &[Tag::Rating]);
        let sensitive = activity.criminal == Fact::Is(true)
            || shared.data.special == Fact::Is(true)
            || has(&shared.data.tags, &[Tag::Special, Tag::Health, Tag::Biometric, Tag::Criminal]);
        if !profiling && !sensitive {
            return;
        }
        let yes = |holds| if holds { Fact::Is(true) } else { Fact::Unstated };
        let Controller { country, .. } = shared.controller;
        let facts = ImpactFacts {
            country,
            scoring_profiling: if profiling { Fact::Is(true) } else { activity.profiling },
            sensitive_data: yes(sensitive),
            ..ImpactFacts::default()
        };
        let facts = RecordQuestionFacts::ImpactDuty(Box::new(facts));
        let place = format!("/activities/{at}");
        let mut question = self.about(place.clone(), known(&activity.id), known(&activity.by), facts).of_activity(at);
        question.read("/scoring_profiling", &activity.profiling, || format!("{place}/profiling"));
        question.read("/sensitive_data", &activity.data, || format!("{place}/data"));
        asked.push(question);
    }

    /// The row of an activity in the record of Art. 30.
    pub(super) fn record_row(&self, at: usize, activity: &'a Activity, asked: &mut Vec<RecordQuestion>) {
        if known(&activity.by) != self.holder {
            return;
        }
        let side = match activity.role {
            Fact::Is(Role::Processor) => Fact::Is(RecordSide::Processor),
            Fact::Is(_) => Fact::Is(RecordSide::Controller),
            _ => Fact::Unknown,
        };
        let facts = RecordQuestionFacts::RecordsComplete(Box::new(self.items_of(activity, side)));
        let place = format!("/activities/{at}");
        let mut question = self.about(place.clone(), known(&activity.id), known(&activity.by), facts).of_activity(at);
        question.transfers = self.recipients(activity).map(|(at, _)| at).collect();
        question.read("/side", &activity.role, || format!("{place}/role"));
        question.read("/purposes", &activity.purposes, || format!("{place}/purposes"));
        question.read("/categories", &activity.data, || format!("{place}/data"));
        question.read("/recipients", &activity.recipients, || format!("{place}/recipients"));
        question.read("/transfers_identified", &activity.recipients, || format!("{place}/recipients"));
        question.read("/register/transfers", &activity.recipients, || format!("{place}/recipients"));
        question.read("/erasure_limits", &activity.retention, || format!("{place}/retention"));
        asked.push(question);
    }

    /// The items of the row: known where the register has all of one. Of a record of processing that is silent on an item
    /// it is known that it lacks it; of any other document that says nothing.
    fn items_of(&self, activity: &'a Activity, side: Fact<RecordSide>) -> RecordItems {
        let lacks = |silent: bool| if silent && self.is_record() { Fact::Is(false) } else { Fact::Unknown };
        let has = |known: bool, silent: bool| if known { Fact::Is(true) } else { lacks(silent) };
        let officer = self.contact(ContactKind::Officer);
        let named = |id: &str| self.party(id).is_some_and(|party| party.name.written.as_known().is_some());
        let of_controller = side != Fact::Is(RecordSide::Processor);
        let joint = items(&activity.joint_with);
        let cells = self.cells(activity);
        RecordItems {
            side,
            // A processor names each controller besides; a register has them as a class at most.
            names_contacts: has(of_controller && named(self.holder) && self.has_contact(), false),
            names_joint_controllers: match joint {
                [] => Fact::Unstated,
                joint => has(joint.iter().all(|id| named(id)), false),
            },
            names_dpo: officer,
            purposes: has(cells.purposes, activity.purposes == Fact::Unknown),
            categories: has(
                cells.categories,
                activity.data == Fact::Unknown || activity.data_subjects == Fact::Unknown,
            ),
            recipients: has(cells.recipients, activity.recipients == Fact::Unknown),
            categories_of_processing: has(cells.processing, false),
            transfers_identified: has(cells.transfers, false),
            erasure_limits: has(cells.erasure, activity.retention == Fact::Unknown && !self.any_period(activity)),
            register: RecordContext {
                joint_controllers: match (joint.is_empty(), self.is_joint(activity)) {
                    (true, _) => Fact::Unstated,
                    (false, true) => Fact::Is(true),
                    (false, false) => Fact::Unknown,
                },
                has_dpo: if officer == Fact::Is(true) { officer } else { Fact::Unstated },
                ..RecordContext::default()
            },
            ..RecordItems::default()
        }
    }

    fn has_contact(&self) -> bool {
        [ContactKind::Privacy, ContactKind::Information].map(|kind| self.contact(kind)).contains(&Fact::Is(true))
    }

    fn any_period(&self, activity: &Activity) -> bool {
        items(&activity.purposes).iter().any(|purpose| !items(&purpose.retention).is_empty())
    }

    /// Which cells of the row the register fills.
    fn cells(&self, activity: &'a Activity) -> Cells {
        let engagements: Vec<_> = self.recipients(activity).collect();
        let purposes = || Rows::purposes("", Some(activity), &engagements);
        Cells {
            purposes: purposes().is_whole(),
            processing: Rows::processing("", Some(activity), purposes()).is_whole(),
            categories: Rows::categories("", Some(activity), &engagements).is_whole(),
            recipients: self.rows.recipients("", &engagements).is_whole(),
            transfers: self.rows.transfers("", &engagements).is_whole(),
            erasure: Rows::erasure("", Some(activity), &engagements).is_whole(),
        }
    }

    /// The measures under the headings of Art. 32(1), where the words of the format name one.
    fn security(&self, asked: &mut Vec<RecordQuestion>) {
        let mut facts = Security::default();
        let mut first = None;
        for (at, engagement) in items(&self.register.engagements).iter().enumerate() {
            for (place, measure) in items(&engagement.measures).iter().enumerate() {
                let measures = &mut facts.security.measures;
                let heading = match measure.kind.as_known().map(|kind| &**kind) {
                    Some("encryption") => &mut measures.encryption,
                    Some("resilience") => &mut measures.resilience,
                    Some("restoration") => &mut measures.restoration,
                    Some("testing") => &mut measures.testing,
                    _ => continue,
                };
                *heading = Fact::Is(true);
                first.get_or_insert_with(|| format!("/engagements/{at}/measures/{place}"));
            }
        }
        if let Some(at) = first {
            let id = known(&self.register.document.id);
            asked.push(self.about(at, id, self.holder, RecordQuestionFacts::Security(Box::new(facts))));
        }
    }
}

/// Which cells of a row are whole.
struct Cells {
    purposes: bool,
    processing: bool,
    categories: bool,
    recipients: bool,
    transfers: bool,
    erasure: bool,
}

fn has(tags: &Fact<crate::facts::Set<Tag>>, wanted: &[Tag]) -> bool {
    tags.as_known().is_some_and(|tags| wanted.iter().any(|tag| tags.contains(*tag)))
}
