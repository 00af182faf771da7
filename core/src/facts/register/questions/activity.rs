//! What an activity gives occasion to ask: of its purposes, their bases and consents, their marketing, their periods.

use super::period::period;
use super::{RecordQuestion, RecordQuestionFacts, Sheet, items, known, map};
use crate::facts::fact::Fact;
use crate::facts::register::{Activity, StatedBasis, StatedConsent, StatedPurpose, StatedRetention};
use crate::facts::{
    Basis, BasisPoint, Consent, ConsentQuestion, Controller, Exception, ExceptionPoint, Purpose, PurposeKind,
    Retention, Role, UploadedAudience,
};
use std::collections::{HashMap, HashSet};

/// The kinds of purposes that are marketing by what they are.
const MARKETING: [PurposeKind; 5] = [
    PurposeKind::Newsletter,
    PurposeKind::Mailing,
    PurposeKind::SmsCampaign,
    PurposeKind::PhoneCampaign,
    PurposeKind::PostalMailing,
];

/// An activity with its position and what all its purposes share.
struct Of<'a> {
    at: usize,
    activity: &'a Activity,
    shared: Purpose,
    audience: Option<UploadedAudience>,
    audience_at: Option<usize>,
}

impl<'a> Sheet<'a> {
    pub(super) fn activities(&self, asked: &mut Vec<RecordQuestion>) {
        let audiences = self.audiences();
        for (at, activity) in items(&self.register.activities).iter().enumerate() {
            let audience_at = audiences.get(&at).copied();
            let audience = audience_at.map(|at| self.audience(at));
            let of = Of { at, activity, shared: self.shared(activity), audience, audience_at };
            for (place, purpose) in items(&activity.purposes).iter().enumerate() {
                self.purpose(&of, place, purpose, asked);
            }
            self.bases_in_bulk(&of, asked);
            self.without_purposes(&of, asked);
            self.periods_of_all(&of, asked);
            self.joint(at, activity, asked);
            self.role_of_holder(at, activity, asked);
            self.record_row(at, activity, asked);
            self.impact(at, activity, &of.shared, asked);
        }
    }

    /// What all purposes of an activity share.
    fn shared(&self, activity: &Activity) -> Purpose {
        let by = known(&activity.by);
        Purpose {
            controller: Controller {
                public_authority: self.is_authority(by),
                country: self.country(by),
                ..Default::default()
            },
            bases_per_purpose: activity.bases_per_purpose,
            data: self.data(activity),
            art9: map(&activity.art9, |list| list.iter().map(exception).collect()),
            ..Purpose::default()
        }
    }

    fn purpose(&self, of: &Of<'a>, place: usize, purpose: &StatedPurpose, asked: &mut Vec<RecordQuestion>) {
        let at = format!("/activities/{}/purposes/{place}", of.at);
        let facts = facts_of(of, purpose);
        // A processor works on the basis that its controller has, unless the document states one all the same.
        let has_basis = !items(&purpose.bases).is_empty();
        if of.activity.role != Fact::Is(Role::Processor) || has_basis {
            asked.push(self.on_purpose(of, &at, purpose, RecordQuestionFacts::Basis(Box::new(facts.clone()))));
        }
        self.consents(of, &at, known(&purpose.id), &purpose.bases, asked);
        let is_marketing = matches!(purpose.kind, Fact::Is(kind) if MARKETING.contains(&kind));
        if is_marketing || purpose.marketing != Default::default() {
            asked.push(self.on_purpose(of, &at, purpose, RecordQuestionFacts::Marketing(Box::new(facts))));
        }
        let for_all = !items(&of.activity.retention).is_empty();
        let own = !items(&purpose.retention).is_empty();
        let asks = of.activity.role != Fact::Is(Role::Processor);
        if own || (asks && !for_all) {
            asked.push(self.kept(of, at, known(&purpose.id), &purpose.retention));
        }
    }

    fn on_purpose(&self, of: &Of<'a>, at: &str, purpose: &StatedPurpose, facts: RecordQuestionFacts) -> RecordQuestion {
        let by = known(&of.activity.by);
        let mut question = self.about(at.to_owned(), known(&purpose.id), by, facts).of_activity(of.at);
        let activity = format!("/activities/{}", of.at);
        read_shared(&mut question, of.activity, &activity);
        question.read("/purpose/kind", &purpose.kind, || format!("{at}/kind"));
        question.read("/purpose/specific", &purpose.specific, || format!("{at}/specific"));
        question.read("/bases", &purpose.bases, || format!("{at}/bases"));
        for (place, basis) in items(&purpose.bases).iter().enumerate() {
            read_basis(&mut question, &format!("/bases/{place}"), basis, &format!("{at}/bases/{place}"));
        }
        let marketing = &purpose.marketing;
        question.read("/marketing/default_on", &marketing.default_on, || format!("{at}/marketing/default_on"));
        question.read("/marketing/partner_products", &marketing.partner_products, || {
            format!("{at}/marketing/partner_products")
        });
        if let Some(audience) = of.audience_at {
            question.places.push(("/audience".to_owned(), format!("/audiences/{audience}")));
        }
        question
    }

    /// The bases that are tied to no purpose: does each stand, for whatever rests on it?
    fn bases_in_bulk(&self, of: &Of<'a>, asked: &mut Vec<RecordQuestion>) {
        let activity = format!("/activities/{}", of.at);
        for (place, stated) in items(&of.activity.bases).iter().enumerate() {
            let at = format!("{activity}/bases/{place}");
            let facts = Purpose {
                bases: Fact::Is(vec![basis(stated, &[])]),
                // Whether it is tied to a purpose is asked of each purpose.
                bases_per_purpose: Fact::Unstated,
                ..of.shared.clone()
            };
            let facts = RecordQuestionFacts::Basis(Box::new(facts));
            let mut question = self.about(at.clone(), &subject(of), known(&of.activity.by), facts).of_activity(of.at);
            read_shared(&mut question, of.activity, &activity);
            read_basis(&mut question, "/bases/0", stated, &at);
            asked.push(question);
        }
        self.consents(of, &activity, &subject(of), &of.activity.bases, asked);
    }

    /// A controller whose purposes the document does not give needs a basis all the same.
    fn without_purposes(&self, of: &Of<'a>, asked: &mut Vec<RecordQuestion>) {
        let controls = matches!(of.activity.role, Fact::Is(role) if role.is_controller());
        let silent = items(&of.activity.purposes).is_empty() && items(&of.activity.bases).is_empty();
        if !controls || !silent {
            return;
        }
        let at = format!("/activities/{}", of.at);
        let facts = RecordQuestionFacts::Basis(Box::new(of.shared.clone()));
        let mut question = self.about(at.clone(), &subject(of), known(&of.activity.by), facts).of_activity(of.at);
        read_shared(&mut question, of.activity, &at);
        asked.push(question);
    }

    /// Each consent among some bases.
    fn consents(
        &self,
        of: &Of<'a>,
        at: &str,
        subject: &str,
        bases: &Fact<Vec<StatedBasis>>,
        asked: &mut Vec<RecordQuestion>,
    ) {
        let bulk = items(&of.activity.bases);
        let explicit = items(&of.activity.art9).iter().any(|stated| stated.point == Fact::Is(ExceptionPoint::A));
        for (place, stated) in items(bases).iter().enumerate() {
            if stated.point != Fact::Is(BasisPoint::A) {
                continue;
            }
            let mut facts = ConsentQuestion { data: of.shared.data.clone(), ..ConsentQuestion::default() };
            facts.consent.terms = basis(stated, bulk).consent;
            if explicit {
                facts.consent.explicit_needed = Fact::Is(true);
            }
            let at = format!("{at}/bases/{place}");
            let facts = RecordQuestionFacts::Consent(Box::new(facts));
            let mut question = self.about(at.clone(), subject, known(&of.activity.by), facts).of_activity(of.at);
            read_consent(&mut question, "/consent", &stated.consent, &at);
            question.read("/data", &of.activity.data, || format!("/activities/{}/data", of.at));
            asked.push(question);
        }
    }

    /// The periods that hold for all purposes of an activity; without purposes also that none is stated.
    fn periods_of_all(&self, of: &Of<'a>, asked: &mut Vec<RecordQuestion>) {
        let stated = !items(&of.activity.retention).is_empty();
        let silent = of.activity.retention == Fact::Unknown && items(&of.activity.purposes).is_empty();
        if stated || silent {
            asked.push(self.kept(of, format!("/activities/{}", of.at), &subject(of), &of.activity.retention));
        }
    }

    fn kept(&self, of: &Of<'a>, at: String, subject: &str, periods: &Fact<Vec<StatedRetention>>) -> RecordQuestion {
        self.periods(at, subject, known(&of.activity.by), periods).of_activity(of.at)
    }

    /// The question on some periods.
    pub(super) fn periods(
        &self,
        at: String,
        subject: &str,
        by: &str,
        periods: &Fact<Vec<StatedRetention>>,
    ) -> RecordQuestion {
        let retention = map(periods, |list| list.iter().map(period).collect());
        let facts = Retention { retention, ..Retention::default() };
        let mut question = self.about(at.clone(), subject, by, RecordQuestionFacts::Retention(Box::new(facts)));
        question.read("/retention", periods, || format!("{at}/retention"));
        for place in 0..items(periods).len() {
            question.places.push((format!("/retention/{place}"), format!("{at}/retention/{place}")));
        }
        question
    }

    /// The audiences by the activity that gives the data to the networks; of several the first.
    fn audiences(&self) -> HashMap<usize, usize> {
        let mut networks = HashMap::new();
        for (at, audience) in items(&self.register.audiences).iter().enumerate() {
            for id in items(&audience.with) {
                networks.entry(&**id).or_insert(at);
            }
        }
        let mut found = HashMap::new();
        for (at, activity) in items(&self.register.activities).iter().enumerate() {
            if !items(&activity.purposes).iter().any(is_advertising) {
                continue;
            }
            let mut engaged = self.recipients(activity).map(|(_, engagement)| known(&engagement.engages));
            if let Some(audience) = engaged.find_map(|party| networks.get(party)) {
                found.insert(at, *audience);
            }
        }
        found
    }

    /// The positions of the audiences that belong to no activity.
    pub(super) fn lone_audiences(&self) -> Vec<usize> {
        let placed: HashSet<usize> = self.audiences().into_values().collect();
        (0..items(&self.register.audiences).len()).filter(|at| !placed.contains(at)).collect()
    }

    /// The facts of an audience.
    pub(super) fn audience(&self, at: usize) -> UploadedAudience {
        let direction = items(&self.register.audiences).get(at).map_or(Fact::Unstated, |audience| audience.direction);
        UploadedAudience { uploaded: Fact::Is(true), direction }
    }
}

fn is_advertising(purpose: &StatedPurpose) -> bool {
    purpose.kind == Fact::Is(PurposeKind::Advertising)
}

/// The id of an activity.
fn subject(of: &Of<'_>) -> String {
    known(&of.activity.id).to_owned()
}

/// The facts of one purpose.
fn facts_of(of: &Of<'_>, purpose: &StatedPurpose) -> Purpose {
    let bulk = items(&of.activity.bases);
    let mut facts = of.shared.clone();
    facts.purpose.kind = purpose.kind;
    facts.purpose.specific = purpose.specific;
    facts.bases = map(&purpose.bases, |list| list.iter().map(|stated| basis(stated, bulk)).collect());
    match (items(&purpose.bases).is_empty(), bulk.is_empty()) {
        // It may rest on any that is named in bulk, or on none of them.
        (true, false) => facts.bases = Fact::Unknown,
        // What is named in bulk is so for the others.
        (false, false) => facts.bases_per_purpose = Fact::Unstated,
        (_, true) => {}
    }
    facts.marketing.default_on = purpose.marketing.default_on;
    // Products of partners rule out the exception for existing customers, which who names consent does not rely on.
    if !items(&purpose.bases).iter().any(|stated| stated.point == Fact::Is(BasisPoint::A)) {
        facts.marketing.partner_products = purpose.marketing.partner_products;
    }
    if is_advertising(purpose) {
        facts.audience = of.audience.clone().unwrap_or_default();
    }
    facts
}

/// A stated basis. What the activity says in bulk of the only basis on the same point holds for this one too.
fn basis(stated: &StatedBasis, bulk: &[StatedBasis]) -> Basis {
    let mut same = bulk.iter().filter(|one| one.point.as_known().is_some() && one.point == stated.point);
    let general = match (same.next(), same.next()) {
        (Some(only), None) => Some(only),
        _ => None,
    };
    let balancing = match general {
        Some(general) if !stated.balancing_stated_how.is_stated() => general.balancing_stated_how,
        _ => stated.balancing_stated_how,
    };
    let mut consent = consent(&stated.consent);
    if let Some(general) = general {
        let general = self::consent(&general.consent);
        fill(&mut consent.recorded, general.recorded);
        fill(&mut consent.withdrawal_channels, general.withdrawal_channels);
    }
    Basis {
        point: stated.point,
        stated_how: stated.stated_how,
        balancing_stated_how: balancing,
        consent,
        ..Basis::default()
    }
}

fn fill<T>(fact: &mut Fact<T>, from: Fact<T>) {
    if !fact.is_stated() {
        *fact = from;
    }
}

fn consent(stated: &StatedConsent) -> Consent {
    Consent {
        recorded: stated.recorded,
        withdrawal_channels: map(&stated.withdrawal_channels, |list| list.iter().copied().collect()),
        ..Consent::default()
    }
}

fn exception(stated: &crate::facts::register::StatedException) -> Exception {
    Exception { point: stated.point, ..Exception::default() }
}

fn read_shared(question: &mut RecordQuestion, activity: &Activity, at: &str) {
    question.read("/bases_per_purpose", &activity.bases_per_purpose, || format!("{at}/bases_per_purpose"));
    question.read("/data", &activity.data, || format!("{at}/data"));
    question.read("/data/criminal", &activity.criminal, || format!("{at}/criminal"));
    question.read("/data/special", &activity.art9, || format!("{at}/art9"));
    question.read("/art9", &activity.art9, || format!("{at}/art9"));
    for place in 0..items(&activity.art9).len() {
        question.places.push((format!("/art9/{place}"), format!("{at}/art9/{place}")));
    }
}

fn read_basis(question: &mut RecordQuestion, fact: &str, stated: &StatedBasis, at: &str) {
    question.places.push((fact.to_owned(), at.to_owned()));
    question.read(&format!("{fact}/point"), &stated.point, || format!("{at}/point"));
    question.read(&format!("{fact}/balancing"), &stated.balancing_stated_how, || format!("{at}/balancing_stated_how"));
    read_consent(question, fact, &stated.consent, at);
}

fn read_consent(question: &mut RecordQuestion, fact: &str, stated: &StatedConsent, at: &str) {
    let at = format!("{at}/consent");
    question.read(&format!("{fact}/demonstrable"), &stated.recorded, || format!("{at}/recorded"));
    question.read(&format!("{fact}/withdrawal_as_easy"), &stated.withdrawal_channels, || {
        format!("{at}/withdrawal_channels")
    });
}
