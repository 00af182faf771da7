//! What engagements and agreements give occasion to ask: contracts with processors, roles, joint control, periods there.

use super::{RecordQuestion, RecordQuestionFacts, Sheet, items, known, map};
use crate::facts::fact::Fact;
use crate::facts::register::{
    Activity, AppliesTo, ContractKind, Engagement, HowOften, Label, RequestRoute, StatedAgreement,
};
use crate::facts::{
    Agreement, AgreementDirection, AgreementFacts, AgreementScope, Arrangement, ArrangementFacts, Role, RoleFacts,
};
use std::collections::{HashMap, HashSet};

impl<'a> Sheet<'a> {
    pub(super) fn engagements(&self, asked: &mut Vec<RecordQuestion>) {
        let stated = self.statements();
        let joint = self.parties_of_joint_control();
        let mut uses: Vec<Use> = items(&self.register.agreements).iter().map(|_| Use::default()).collect();
        for (at, engagement) in items(&self.register.engagements).iter().enumerate() {
            let (id, by, place) = (known(&engagement.id), known(&engagement.by), format!("/engagements/{at}"));
            let statement = stated.of(id);
            // Who says nothing on contracts at all gives no occasion to ask for one.
            let speaks = statement.is_some() || engagement.contract != Default::default();
            if may_be_processor(engagement) && speaks {
                match statement.and_then(|(at, statement)| Some((uses.get_mut(at)?, statement))) {
                    Some((used, statement)) if is_covered(engagement, statement) => used.covers.push(id.to_owned()),
                    used => {
                        used.into_iter().for_each(|(used, _)| used.elsewhere = true);
                        asked.push(self.contract(at, engagement, statement));
                    }
                }
            }
            if is_role_open(engagement) {
                asked.push(self.role(at, engagement, joint.contains(known(&engagement.engages))));
            }
            if !items(&engagement.retention).is_empty() {
                asked.push(self.periods(place, id, by, &engagement.retention));
            }
        }
        for (at, (agreement, used)) in items(&self.register.agreements).iter().zip(uses).enumerate() {
            // What a statement says of engagements with a word of their own is in their questions.
            if !used.elsewhere || !used.covers.is_empty() {
                asked.push(self.agreement(at, agreement, used.covers));
            }
        }
    }

    /// The statements on the contracts with processors, by the engagements that they cover.
    fn statements(&self) -> Statements<'a> {
        let mut statements = Statements::default();
        for (at, agreement) in items(&self.register.agreements).iter().enumerate() {
            if agreement.direction == Fact::Is(AgreementDirection::TowardsCustomers) {
                continue;
            }
            match &agreement.applies_to {
                Fact::Is(AppliesTo::All) => {
                    statements.all.get_or_insert((at, agreement));
                }
                Fact::Is(AppliesTo::Engagements(ids)) => {
                    for id in ids {
                        statements.named.entry(&**id).or_insert((at, agreement));
                    }
                }
                _ => {}
            }
        }
        statements
    }

    /// The contract of one engagement.
    fn contract(
        &self,
        at: usize,
        engagement: &Engagement,
        statement: Option<(usize, &StatedAgreement)>,
    ) -> RecordQuestion {
        let place = format!("/engagements/{at}");
        let mut contract = statement.map_or_else(Agreement::default, |(_, statement)| terms(statement));
        let own = &engagement.contract;
        // Another kind of contract is none on processing, but there may be one besides.
        let other = matches!(own.kind, Fact::Is(ContractKind::Other | ContractKind::JointControllerArrangement));
        if own.exists.is_stated() && !(other && own.exists == Fact::Is(true)) {
            contract.exists = own.exists;
        }
        let facts = AgreementFacts { contract, role: role_of(engagement), ..AgreementFacts::default() };
        let facts = RecordQuestionFacts::ProcessorContract(Box::new(facts));
        let mut question = self.about(place.clone(), known(&engagement.id), known(&engagement.by), facts);
        if let Some((at, _)) = statement {
            question.places.push(("/contract".to_owned(), format!("/agreements/{at}")));
        }
        question.read("/contract/exists", &own.exists, || format!("{place}/contract/exists"));
        question.read("/role", &engagement.role.assessed, || format!("{place}/role/assessed"));
        question
    }

    /// A statement on agreements, for the engagements that have no other word on their contract.
    fn agreement(&self, at: usize, agreement: &StatedAgreement, covers: Vec<String>) -> RecordQuestion {
        let mut contract = terms(agreement);
        if agreement.direction == Fact::Is(AgreementDirection::TowardsCustomers) {
            // Here the holder is the processor, and this is its contract.
            contract.direction = Fact::Unstated;
            contract.forwards_requests = self.forwards_requests();
        }
        let facts = AgreementFacts { contract, ..AgreementFacts::default() };
        let facts = RecordQuestionFacts::ProcessorContract(Box::new(facts));
        let subject = match covers.as_slice() {
            [] => format!("agreement {}", at + 1),
            [one] => one.clone(),
            several => format!("{} engagements", several.len()),
        };
        let mut question = self.about(format!("/agreements/{at}"), &subject, self.holder, facts);
        question.read("/contract/exists", &agreement.made, || format!("/agreements/{at}/made"));
        question.read("/contract/direction", &agreement.direction, || format!("/agreements/{at}/direction"));
        question.read("/contract/covers_processing", &agreement.scope, || format!("/agreements/{at}/scope"));
        question.covers = covers;
        question
    }

    /// Whether the holder passes requests on to its customers, if the document says so for all of them.
    fn forwards_requests(&self) -> Fact<bool> {
        let mut routes = items(&self.register.requests).iter().map(|route: &RequestRoute| route.by_the_person);
        match (routes.next(), routes.next()) {
            // That people turn to the customer themselves does not say that a request is not passed on.
            (Some(Fact::Is(false)), None) => Fact::Is(true),
            _ => Fact::Unstated,
        }
    }

    /// The role of an engaged party that the document leaves open.
    fn role(&self, at: usize, engagement: &Engagement, may_be_joint: bool) -> RecordQuestion {
        let place = format!("/engagements/{at}");
        let party = self.party(known(&engagement.engages));
        let facts = RoleFacts {
            listed_as: engagement.role.labelled,
            sector: party.map_or(Fact::Unstated, |party| party.sector),
            jointly_with_other: if may_be_joint { Fact::Unknown } else { Fact::Unstated },
            ..RoleFacts::default()
        };
        let facts = RecordQuestionFacts::Role(Box::new(facts));
        let mut question = self.about(place.clone(), known(&engagement.id), known(&engagement.by), facts);
        question.read("/listed_as", &engagement.role.labelled, || format!("{place}/role/labelled"));
        if let Some(listed) = self.parties.get(known(&engagement.engages)) {
            question.read("/sector", &listed.party.sector, || format!("/parties/{}/sector", listed.at));
        }
        question
    }

    /// The role of the holder in an activity, where the document leaves it open.
    pub(super) fn role_of_holder(&self, at: usize, activity: &Activity, asked: &mut Vec<RecordQuestion>) {
        if activity.role != Fact::Unknown {
            return;
        }
        let may_be_joint = !items(&activity.joint_with).is_empty();
        let facts = RoleFacts {
            jointly_with_other: if may_be_joint { Fact::Unknown } else { Fact::Unstated },
            ..RoleFacts::default()
        };
        let facts = RecordQuestionFacts::Role(Box::new(facts));
        let place = format!("/activities/{at}");
        asked.push(self.about(place, known(&activity.id), known(&activity.by), facts).of_activity(at));
    }

    /// The arrangement of an activity that may be controlled jointly.
    pub(super) fn joint(&self, at: usize, activity: &'a Activity, asked: &mut Vec<RecordQuestion>) {
        if items(&activity.joint_with).is_empty() {
            return;
        }
        let sure = self.is_joint(activity);
        let exists = match activity.joint_arrangement {
            // Without joint control no arrangement is due.
            Fact::Is(false) | Fact::None if !sure => Fact::Unknown,
            stated => stated,
        };
        let facts =
            ArrangementFacts { arrangement: Arrangement { exists, ..Default::default() }, ..Default::default() };
        let facts = RecordQuestionFacts::JointArrangement(Box::new(facts));
        let place = format!("/activities/{at}");
        let mut question = self.about(place.clone(), known(&activity.id), known(&activity.by), facts).of_activity(at);
        question.places.push(("/arrangement".to_owned(), format!("{place}/joint_with")));
        question.read("/arrangement/exists", &activity.joint_arrangement, || format!("{place}/joint_arrangement"));
        asked.push(question);
    }

    /// Whether joint control is stated, and not only possible.
    pub(super) fn is_joint(&self, activity: &'a Activity) -> bool {
        let joint = Fact::Is(Role::JointController);
        activity.role == joint || self.recipients(activity).any(|(_, engagement)| engagement.role.assessed == joint)
    }

    fn parties_of_joint_control(&self) -> HashSet<&'a str> {
        let activities = items(&self.register.activities).iter();
        activities.flat_map(|activity| items(&activity.joint_with)).map(|id| &**id).collect()
    }
}

/// What becomes of a statement on agreements.
#[derive(Default)]
struct Use {
    /// The engagements that have no other word on their contract.
    covers: Vec<String>,
    /// Whether it is read for an engagement with a word of its own.
    elsewhere: bool,
}

/// The statements on agreements, by engagement.
#[derive(Default)]
struct Statements<'a> {
    named: HashMap<&'a str, (usize, &'a StatedAgreement)>,
    all: Option<(usize, &'a StatedAgreement)>,
}

impl<'a> Statements<'a> {
    fn of(&self, engagement: &str) -> Option<(usize, &'a StatedAgreement)> {
        self.named.get(engagement).copied().or(self.all)
    }
}

/// What a statement says of a contract.
fn terms(agreement: &StatedAgreement) -> Agreement {
    let some =
        agreement.frequency == Fact::Is(HowOften::SomeCases) || agreement.scope == Fact::Is(AgreementScope::SomeCases);
    let exists = match agreement.made {
        // Made in some cases, or only advised: of a single one that says nothing.
        Fact::Is(made) if some || !made => Fact::Unknown,
        stated => stated,
    };
    Agreement {
        exists,
        direction: agreement.direction,
        scope: agreement.scope,
        must_be_signed_by: map(&agreement.must_be_signed_by, ToString::to_string),
        ..Agreement::default()
    }
}

/// Whether an engagement says nothing on its contract that a statement on all does not say.
fn is_covered(engagement: &Engagement, statement: &StatedAgreement) -> bool {
    let own = &engagement.contract;
    let plain = !matches!(own.kind, Fact::Is(ContractKind::Other | ContractKind::JointControllerArrangement));
    plain && (!own.exists.is_stated() || own.exists == statement.made)
}

/// Whether the engaged party is a processor, or may be one by what the document calls it or its contract.
fn may_be_processor(engagement: &Engagement) -> bool {
    match engagement.role.assessed {
        Fact::Is(role) => return role == Role::Processor,
        Fact::None => return false,
        Fact::Unknown | Fact::Unstated => {}
    }
    let called =
        matches!(engagement.role.labelled, Fact::Is(Label::Processor | Label::SubProcessor | Label::Subcontractor));
    called || engagement.contract.kind == Fact::Is(ContractKind::ProcessingAgreement)
}

/// Whether the document leaves the role open: it was looked at and not decided, or the label decides none.
fn is_role_open(engagement: &Engagement) -> bool {
    use Label::{Controller, JointController, Processor, SubProcessor};
    let decides = |label: Label| matches!(label, Processor | SubProcessor | Controller | JointController);
    match (engagement.role.assessed, engagement.role.labelled) {
        (Fact::Is(_) | Fact::None, _) => false,
        (Fact::Unknown, _) => true,
        (Fact::Unstated, Fact::Is(label)) => !decides(label),
        (Fact::Unstated, _) => false,
    }
}

/// The role of the engaged party as far as it is said: assessed, otherwise as it is called.
fn role_of(engagement: &Engagement) -> Fact<Role> {
    match (engagement.role.assessed, engagement.role.labelled) {
        (assessed @ (Fact::Is(_) | Fact::None), _) => assessed,
        (_, Fact::Is(Label::Processor | Label::SubProcessor)) => Fact::Is(Role::Processor),
        _ => Fact::Unknown,
    }
}
