//! The information on transfers that data subjects are owed: Art. 13(1)(f) and 14(1)(f) GDPR and UK GDPR, Art. 19(4) FADP.
//!
//! For each recipient outside the area, or that may be there: the country; whether there is an adequacy decision; the
//! safeguard, and how to get a copy of it. What the register does not have is said to be unknown.

use super::doc::Doc;
use super::reading::{Reading, Recipient, items, text};
use crate::facts::{Leg, Register};
use crate::{Day, Regime, Truth};

/// The paragraph, one part for each recipient.
pub(super) fn notice(register: &Register, day: Day<'_>) -> Doc {
    let read = Reading::of(register, day);
    let tongue = read.tongue;
    let mut doc = Doc::new(tongue.say("Transfers of personal data to third countries").to_owned(), tongue.language());
    let recipients = read.recipients();
    let first = recipients.iter().flat_map(|one| &one.legs).next();
    doc.text(provision(&read, first));
    let leaving: Vec<&Recipient<'_>> = recipients.iter().filter(|one| read.leaves(one) != Truth::False).collect();
    if leaving.is_empty() {
        let area = first.map_or_else(|| read.unknown(), |leg| read.area(leg));
        doc.text(
            tongue
                .tell("According to the register no personal data are transferred out of {area}.", &[("area", &area)]),
        );
    }
    for one in leaving {
        let service = read.service(one).map(|service| format!(" ({service})")).unwrap_or_default();
        doc.heading(2, read.name(one) + &service);
        doc.text(whereto(&read, one));
        doc.list(one.legs.iter().flat_map(|leg| adequacy(&read, leg)).collect());
        doc.text_unless_empty(safeguard(&read, one));
    }
    let contacts = read.contacts();
    if !contacts.is_empty() {
        doc.heading(2, tongue.say("Contact"));
        doc.list(contacts);
    }
    doc
}

fn provision(read: &Reading<'_>, first: Option<&Leg>) -> String {
    let tongue = read.tongue;
    let said = match first.map(|leg| read.day.first_regime(&leg.transfer)) {
        Some(Regime::UkGdpr) => {
            tongue.say("Information under Art. 13(1)(f) and 14(1)(f) UK GDPR, given by {holder}, as of {day}.")
        }
        Some(Regime::ChFadp) => tongue.say("Information under Art. 19(4) FADP, given by {holder}, as of {day}."),
        _ => tongue.say("Information under Art. 13(1)(f) and 14(1)(f) GDPR, given by {holder}, as of {day}."),
    };
    tongue.tell(said, &[("holder", &read.holder()), ("day", &tongue.day(read.day.date()))])
}

/// That data go there, and where that is; or that nobody knows.
fn whereto(read: &Reading<'_>, one: &Recipient<'_>) -> String {
    let tongue = read.tongue;
    let places = read.outside(one).join(", ");
    let area = one.legs.first().map_or_else(|| read.unknown(), |leg| read.area(leg));
    let words = [("places", places.as_str()), ("area", area.as_str())];
    match (read.leaves(one), places.is_empty()) {
        (Truth::True, false) => tongue.tell("Personal data are transferred to: {places}.", &words),
        (Truth::True, true) => {
            tongue.tell("Personal data are transferred out of {area}; the country is unknown.", &words)
        }
        (_, false) => {
            tongue.tell("Personal data may be transferred to: {places}. Whether they are is unknown.", &words)
        }
        (_, true) => tongue.tell("Whether personal data are transferred out of {area} is unknown.", &words),
    }
}

/// Whether there is an adequacy decision, and whether it covers the transfer; and decisions that are relied on and ended.
fn adequacy(read: &Reading<'_>, leg: &Leg) -> Vec<String> {
    let (tongue, law) = (read.tongue, read.day.law());
    let mut told = Vec::new();
    for claim in items(&leg.transfer.claims) {
        let ended = law.instrument(claim).is_some_and(|one| !one.in_force(read.day.date()));
        if ended {
            let words = [("instrument", read.instrument(claim)), ("day", tongue.day(read.day.date()))];
            let words = words.each_ref().map(|(name, word)| (*name, word.as_str()));
            told.push(tongue.tell("{instrument}, which is relied on, is not in force on {day}.", &words));
        }
    }
    if !read.is_outside(leg) {
        told.push(tongue.say("Whether there is an adequacy decision is unknown.").to_owned());
        return told;
    }
    let best = decision(read, leg);
    told.push(match best {
        None => {
            let country =
                leg.transfer.importer.country.known().map_or_else(|| read.unknown(), |place| read.place(place));
            tongue.tell("There is no adequacy decision for this place: {country}.", &[("country", &country)])
        }
        Some((ground, holds)) => {
            let words = [("instrument", &*read.instrument(&ground))];
            match holds {
                Truth::True => tongue.tell("An adequacy decision covers the transfer: {instrument}.", &words),
                Truth::Unknown => tongue.tell(
                    "There is an adequacy decision: {instrument}. Whether it covers the transfer is unknown.",
                    &words,
                ),
                Truth::False => {
                    tongue.tell("There is an adequacy decision: {instrument}. It does not cover the transfer.", &words)
                }
            }
        }
    });
    told
}

/// The decision in force for the place of the importer that does most: one that covers the transfer, one that may, one
/// that does not.
fn decision(read: &Reading<'_>, leg: &Leg) -> Option<(String, Truth)> {
    let in_force = |id: &str| {
        let known = read.day.law().instrument(id);
        known.is_some_and(|one| one.is_adequacy() && one.in_force(read.day.date()))
    };
    let decisions = read.day.rungs(&leg.transfer).into_iter().filter(|rung| in_force(&rung.ground));
    let best = decisions.max_by_key(|rung| match rung.holds {
        Truth::True => 2,
        Truth::Unknown => 1,
        Truth::False => 0,
    });
    best.map(|rung| (rung.ground, rung.holds))
}

/// The safeguard, and how to get a copy of it: no register holds that.
fn safeguard(read: &Reading<'_>, one: &Recipient<'_>) -> String {
    let tongue = read.tongue;
    let stated = read.safeguard(one);
    let covers = |leg: &Leg| read.is_outside(leg) && decision(read, leg).is_some_and(|(_, holds)| holds == Truth::True);
    let silent = stated.is_empty() || stated == ["–"];
    // Where a decision carries the transfer no safeguard is owed, and none that is missing is to be told of.
    if relies_on_decisions(one) || silent && one.legs.iter().all(covers) {
        return String::new();
    }
    if stated.is_empty() {
        return tongue.say("The safeguard for the transfer is unknown.").to_owned();
    }
    if stated == ["–"] {
        return tongue.say("No safeguard for the transfer is stated.").to_owned();
    }
    let stated = stated.join(", ");
    let said = tongue.tell("Safeguard: {safeguard}.", &[("safeguard", stated.trim_end_matches('.'))]);
    format!("{said} {}", tongue.say("How to obtain a copy of it is unknown."))
}

/// Whether decisions are all that the register names: they are told of above, and are no safeguard.
fn relies_on_decisions(one: &Recipient<'_>) -> bool {
    let others = |leg: &Leg| items(&leg.transfer.tools).len() + items(&leg.transfer.derogations).len() > 0;
    let decisions = |leg: &Leg| items(&leg.transfer.claims).len() + items(&leg.transfer.certs).len() > 0;
    one.legs.iter().any(decisions) && !one.legs.iter().any(others) && text(&one.engagement.safeguard_words).is_none()
}
