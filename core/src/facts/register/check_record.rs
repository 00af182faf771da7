//! The structure of activities, audiences and duties: their ids and references.

use super::activity::{StatedPurpose, StatedRetention};
use super::check::{Among, Check};
use super::{AppliesTo, DataCategory, items};
use crate::facts::Id;
use crate::facts::fact::Fact;
use core::fmt::Arguments;
use std::collections::HashSet;

impl<'a> Check<'a> {
    /// The ids of activities and purposes.
    pub(super) fn activity_ids(&mut self) {
        let register = self.register;
        let (mut activities, mut purposes) = (HashSet::new(), HashSet::new());
        for (i, activity) in items(&register.activities).iter().enumerate() {
            let at = format!("/activities/{i}");
            if let Some(id) = self.id(&at, "id", "an activity", &activity.id)
                && !activities.insert(id)
            {
                self.twice(format_args!("{at}/id"), "activity", id);
            }
            for (j, purpose) in items(&activity.purposes).iter().enumerate() {
                let at = format!("{at}/purposes/{j}");
                if let Some(id) = self.id(&at, "id", "a purpose", &purpose.id)
                    && !purposes.insert(id)
                {
                    self.twice(format_args!("{at}/id"), "purpose", id);
                }
            }
        }
    }

    pub(super) fn record(&mut self) {
        self.activities();
        self.duties();
        let register = self.register;
        for (i, engagement) in items(&register.engagements).iter().enumerate() {
            self.data(format_args!("/engagements/{i}/data"), &engagement.data);
            self.periods(format_args!("/engagements/{i}/retention"), &engagement.retention);
        }
        for (i, flow) in items(&register.flows).iter().enumerate() {
            self.data(format_args!("/flows/{i}/data"), &flow.data);
        }
    }

    fn activities(&mut self) {
        let register = self.register;
        for (i, activity) in items(&register.activities).iter().enumerate() {
            let at = format!("/activities/{i}");
            self.names(&at, "by", "an activity", &activity.by);
            self.refer_all(format_args!("{at}/recipients"), &activity.recipients, Among::Engagements);
            self.refer_all(format_args!("{at}/joint_with"), &activity.joint_with, Among::Parties);
            self.data(format_args!("{at}/data"), &activity.data);
            self.periods(format_args!("{at}/retention"), &activity.retention);
            for (j, source) in items(&activity.sources).iter().enumerate() {
                self.refers(format_args!("{at}/sources/{j}/party"), &source.party, Among::Parties);
            }
            for (j, purpose) in items(&activity.purposes).iter().enumerate() {
                self.purpose(format_args!("{at}/purposes/{j}"), purpose);
            }
        }
    }

    fn purpose(&mut self, at: Arguments<'_>, purpose: &'a StatedPurpose) {
        self.periods(format_args!("{at}/retention"), &purpose.retention);
    }

    fn duties(&mut self) {
        let register = self.register;
        self.refers(
            format_args!("/notices/subprocessors/scope"),
            &register.notices.subprocessors.scope,
            Among::AnyService,
        );
        for (i, tracking) in items(&register.cookies).iter().enumerate() {
            self.refer_all(format_args!("/cookies/{i}/engagements"), &tracking.engagements, Among::Engagements);
        }
        for (i, audience) in items(&register.audiences).iter().enumerate() {
            self.refer_all(format_args!("/audiences/{i}/with"), &audience.with, Among::Parties);
        }
        for (i, agreement) in items(&register.agreements).iter().enumerate() {
            let at = format!("/agreements/{i}");
            self.refers(format_args!("{at}/must_be_signed_by"), &agreement.must_be_signed_by, Among::Parties);
            self.applies(format_args!("{at}/applies_to"), &agreement.applies_to);
        }
        for (i, route) in items(&register.requests).iter().enumerate() {
            self.refers(format_args!("/requests/{i}/to"), &route.to, Among::Parties);
        }
        for (i, contact) in items(&register.contacts).iter().enumerate() {
            self.refers(format_args!("/contacts/{i}/of"), &contact.of, Among::Parties);
        }
        for (i, doubt) in items(&register.doubts).iter().enumerate() {
            self.applies(format_args!("/doubts/{i}/about"), &doubt.about);
        }
    }

    pub(super) fn applies(&mut self, at: Arguments<'_>, applies: &'a Fact<AppliesTo>) {
        let Fact::Is(AppliesTo::Engagements(ids)) = applies else { return };
        for (i, id) in ids.iter().enumerate() {
            self.refers_to(format_args!("{at}/{i}"), id, Among::Engagements);
        }
    }

    fn refer_all(&mut self, at: Arguments<'_>, ids: &'a Fact<Vec<Id>>, among: Among) {
        for (i, id) in items(ids).iter().enumerate() {
            self.refers_to(format_args!("{at}/{i}"), id, among);
        }
    }

    fn data(&mut self, at: Arguments<'_>, data: &'a Fact<Vec<DataCategory>>) {
        for (i, category) in items(data).iter().enumerate() {
            self.refers(format_args!("{at}/{i}/content_of"), &category.content_of, Among::AnyService);
        }
    }

    fn periods(&mut self, at: Arguments<'_>, periods: &'a Fact<Vec<StatedRetention>>) {
        for (i, period) in items(periods).iter().enumerate() {
            self.refers(format_args!("{at}/{i}/recipient"), &period.recipient, Among::Parties);
            if let Fact::Is(length) = &period.length
                && !is_length(length)
            {
                let shown = crate::words::shown(length);
                let message = format!(
                    "malformed length `{shown}`; expected a count of days, weeks, months or years, as in `P24M`"
                );
                self.say(format_args!("{at}/{i}/length"), message);
            }
        }
    }
}

/// `P`, a count, and `D`, `W`, `M` or `Y`.
fn is_length(length: &str) -> bool {
    let count = length.strip_prefix('P').and_then(|rest| rest.strip_suffix(['D', 'W', 'M', 'Y']));
    count.is_some_and(|count| (1..=4).contains(&count.len()) && count.bytes().all(|b| b.is_ascii_digit()))
}
