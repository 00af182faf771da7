//! Cookies and other tracking, and lists of persons given to advertising networks.

use super::{RecordQuestion, RecordQuestionFacts, Sheet, items};
use crate::facts::fact::Fact;
use crate::facts::register::{StatedTracking, WayOut};
use crate::facts::{AskedConsent, Consent, Controller, Purpose, PurposeKind, Terminal, WithdrawalChannel};

impl Sheet<'_> {
    pub(super) fn tracking(&self, asked: &mut Vec<RecordQuestion>) {
        for (at, tracking) in items(&self.register.cookies).iter().enumerate() {
            let place = format!("/cookies/{at}");
            let facts = Purpose { controller: self.controller(), terminal: terminal(tracking), ..Purpose::default() };
            let facts = RecordQuestionFacts::Terminal(Box::new(facts));
            let mut question = self.about(place.clone(), &name(tracking, at), self.holder, facts);
            question.read("/terminal/access", &tracking.uses, || format!("{place}/uses"));
            question.read("/terminal/consent", &tracking.withdrawal, || format!("{place}/withdrawal"));
            question.read("/terminal/withdrawal_as_easy", &tracking.withdrawal, || format!("{place}/withdrawal"));
            question.read("/terminal/consent/consent_or_pay", &tracking.opt_out, || format!("{place}/opt_out"));
            question.read("/terminal/refusal_possible", &tracking.opt_out, || format!("{place}/opt_out"));
            asked.push(question);
        }
        for at in self.lone_audiences() {
            let place = format!("/audiences/{at}");
            let mut facts =
                Purpose { controller: self.controller(), audience: self.audience(at), ..Purpose::default() };
            facts.purpose.kind = Fact::Is(PurposeKind::Advertising);
            facts.data.tags_complete = Fact::Unknown;
            let facts = RecordQuestionFacts::Basis(Box::new(facts));
            asked.push(self.about(place, &format!("audience {}", at + 1), self.holder, facts));
        }
    }

    fn controller(&self) -> Controller {
        let (public_authority, country) = (self.is_authority(self.holder), self.country(self.holder));
        Controller { public_authority, country, ..Controller::default() }
    }
}

fn name(tracking: &StatedTracking, at: usize) -> String {
    let words: Vec<&str> = items(&tracking.uses).iter().map(|words| words.text.as_str()).collect();
    if words.is_empty() { format!("tracking {}", at + 1) } else { words.join(", ") }
}

fn terminal(tracking: &StatedTracking) -> Terminal {
    let withdrawal_channels = match tracking.withdrawal {
        Fact::Is(WayOut::Browser) => Fact::Is([WithdrawalChannel::Browser].into_iter().collect()),
        Fact::Is(WayOut::Link) => Fact::Is([WithdrawalChannel::Link].into_iter().collect()),
        Fact::Is(WayOut::Portal) => Fact::Is([WithdrawalChannel::Portal].into_iter().collect()),
        _ => Fact::Unstated,
    };
    let pays = [tracking.withdrawal, tracking.opt_out].contains(&Fact::Is(WayOut::PriceTier));
    let consent_or_pay = if pays { Fact::Is(true) } else { Fact::Unstated };
    let consent = Consent { withdrawal_channels, consent_or_pay, ..Consent::default() };
    let refusable = matches!(tracking.opt_out, Fact::Is(WayOut::Browser | WayOut::Link | WayOut::Portal));
    // Who can withdraw a consent was asked for one; a way out alone does not say so.
    let given = if tracking.withdrawal.as_known().is_none() && pays { Fact::Unknown } else { Fact::Unstated };
    Terminal {
        // What is used is named; a tracking without that need not touch the device.
        access: if items(&tracking.uses).is_empty() { Fact::Unknown } else { Fact::Is(true) },
        consent: AskedConsent { given, terms: consent },
        refusal_possible: if refusable { Fact::Is(true) } else { Fact::Unstated },
        ..Terminal::default()
    }
}
