//! Looks for what lies ahead.

use super::super::{because, breakpoints};
use super::{Entry, EntryKind};
use crate::assess::Day;
use crate::assess::judged::judged;
use crate::assess::kit::Cx;
use crate::assess::notes::{STATEMENT_HOLDS, statement_dates};
use crate::assess::report::Names;
use crate::assess::subprocessor::earliest_engagement;
use crate::day::plus;
use crate::facts::{Engagement, Fact, Leg, Party, PlaceKind, PlaceStatement, PlannedPlace, Register};
use crate::law::{Instrument, Kind};
use crate::verdict::Outcome;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use time::Date;

impl Day<'_> {
    /// Every change after this day, up to and including `until`, in the order of days: of the outcome and the findings of
    /// every leg, of the instruments it rests on, of listings, tools and derogations, of the age of statements, and of the
    /// places that are announced.
    ///
    /// The register should have passed [`Register::check`].
    ///
    /// ```
    /// use lawful::{Law, Outcome, calendar::EntryKind, day, facts::Register};
    /// let register: Register = serde_json::from_str(include_str!("../../../examples/registers/superoffice.json"))?;
    /// let law = Law::bundled();
    /// let [from, until] = ["2020-02-13", "2020-12-31"].map(|date| day::parse(date).unwrap());
    /// let entries = law.on(from).calendar(&register, until);
    /// assert!(entries.iter().any(|entry| {
    ///     entry.kind == EntryKind::InstrumentEnds && entry.text.contains("eu-adequacy-us-privacy-shield")
    /// }));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    pub fn calendar(self, register: &Register, until: Date) -> Vec<Entry> {
        let names = Names::of(register, self.tongue);
        let engagements = register.engagements.as_known().map_or(&[][..], Vec::as_slice);
        let parties = register.parties.as_known().into_iter().flatten().enumerate();
        let parties: HashMap<&str, (usize, &Party)> =
            parties.filter_map(|(at, party)| Some((&**party.id.as_known()?, (at, party)))).collect();
        let mut entries = Vec::new();
        let by_id: HashMap<&str, &Engagement> =
            engagements.iter().filter_map(|one| Some((&**one.id.as_known()?, one))).collect();
        for leg in register.legs() {
            let engagement = by_id.get(leg.engagement.as_str()).copied();
            let party = parties.get(leg.to.as_str()).map(|(at, _)| *at);
            let name = names.get(&leg.to);
            Ahead { day: self, until, leg: &leg, recipient: &name, engagement, party }.find(&mut entries);
        }
        for (at, engagement) in engagements.iter().enumerate() {
            self.planned(register, at, engagement, until, &parties, &mut entries);
        }
        entries.sort();
        entries.dedup();
        entries
    }

    fn planned(
        self,
        register: &Register,
        at: usize,
        engagement: &Engagement,
        until: Date,
        parties: &HashMap<&str, (usize, &Party)>,
        entries: &mut Vec<Entry>,
    ) {
        let planned = engagement.planned_places.as_known().into_iter().flatten().enumerate();
        let recipient = |id: &str| match parties.get(id).and_then(|(_, party)| party.name.written.as_known()) {
            Some(written) => written.clone(),
            None => self.tongue.tell("{id} (not named)", &[("id", id)]),
        };
        for (place, plan) in planned {
            let Some(date) = plan.when.known().filter(|date| self.date < *date && *date <= until) else { continue };
            let party = |id: &Fact<crate::facts::Id>| {
                id.as_known().and_then(|id| parties.get(&**id)).map(|(_, party)| (*party).clone())
            };
            let engaged = party(&engagement.engages);
            let outcome = |engagement: Engagement| {
                let both = [party(&engagement.by), engaged.clone()].into_iter().flatten().collect();
                let small = Register {
                    format: register.format,
                    document: register.document.clone(),
                    parties: Fact::Is(both),
                    engagements: Fact::Is(vec![engagement]),
                    ..Register::default()
                };
                let outcomes = small.legs().map(|leg| self.on_day(&leg, date).0);
                Outcome::weakest(outcomes.collect::<Vec<_>>())
            };
            let id = |id: &Fact<crate::facts::Id>| id.as_known().map(ToString::to_string).unwrap_or_default();
            entries.push(Entry {
                date,
                subject: id(&engagement.id),
                kind: EntryKind::PlaceChanges,
                recipient: recipient(&id(&engagement.engages)),
                text: self.tongue.tell(
                    "The announced change of place takes effect: {place}.",
                    &[("place", &self.place_words(plan))],
                ),
                outcome_before: outcome(engagement.clone()),
                outcome_after: outcome(moved(engagement, engaged.as_ref(), plan)),
                new: Vec::new(),
                gone: Vec::new(),
                at: format!("/engagements/{at}/planned_places/{place}"),
            });
        }
    }

    fn place_words(self, plan: &PlannedPlace) -> String {
        let say = |english| self.tongue.say(english).to_owned();
        let kind = plan.kind.known().map(|kind| self.tongue.word("PlaceKind", &kind.to_string()));
        let place = plan.place.as_known().map_or_else(|| say("not said"), ToString::to_string);
        format!("{} {place}", kind.unwrap_or_else(|| say("place")))
    }

    /// The outcome of a leg on a day and the codes found, over every regime. The question stays that of this day.
    fn on_day(self, leg: &Leg, date: Date) -> State {
        let questions = self.regimes(&leg.transfer).into_iter().flatten();
        let judged: Vec<_> =
            questions.map(|regime| judged(&Cx { day: date, ..self.question(&leg.transfer, regime) })).collect();
        let outcome = Outcome::weakest(judged.iter().map(|one| one.decision.outcome));
        (outcome, judged.iter().flat_map(crate::assess::judged::Judged::code_names).collect())
    }
}

/// The engagement with an announced place in the stead of those of the same kind.
fn moved(engagement: &Engagement, party: Option<&Party>, plan: &PlannedPlace) -> Engagement {
    let mut moved = engagement.clone();
    let Fact::Is(kind) = plan.kind else { return moved };
    let establishment = |of: PlaceKind| of == PlaceKind::Establishment;
    let same = |place: &&PlaceStatement| matches!(place.kind, Fact::Is(of) if of != PlaceKind::Unknown && establishment(of) == establishment(kind));
    let listed = |places: &Fact<Vec<PlaceStatement>>| places.as_known().cloned().unwrap_or_default();
    let own = listed(&engagement.places);
    // What the engagement says itself goes before what is said of the party, as in the derivation of the legs.
    let of_party = party.map(|party| listed(&party.places)).unwrap_or_default();
    let stands = if own.iter().any(|place| same(&place)) { &own } else { &of_party };
    let mut places: Vec<PlaceStatement> = own.iter().filter(|place| !same(place)).cloned().collect();
    places.extend(stands.iter().filter(same).filter(|place| place.kind != Fact::Is(kind)).cloned());
    places.push(PlaceStatement {
        place: plan.place.clone(),
        kind: plan.kind,
        words: plan.words.clone(),
        ..PlaceStatement::default()
    });
    moved.places = Fact::Is(places);
    moved
}

/// The search for one leg.
struct Ahead<'a> {
    day: Day<'a>,
    until: Date,
    leg: &'a Leg,
    recipient: &'a str,
    engagement: Option<&'a Engagement>,
    /// The position of the engaged party in the register.
    party: Option<usize>,
}

/// The outcome and the codes found.
type State = (Outcome, BTreeSet<&'static str>);

/// Something that happens on a day: what, the sentence, the place.
type Happening = (EntryKind, String, String);

impl Ahead<'_> {
    fn find(&self, entries: &mut Vec<Entry>) {
        let mut happenings: BTreeMap<Date, Vec<Happening>> = BTreeMap::new();
        let mut happens = |date: Option<Date>, kind, text: String, at: String| {
            if let Some(date) = date.filter(|date| self.day.date < *date && *date <= self.until) {
                happenings.entry(date).or_default().push((kind, text, at));
            }
        };
        self.lapses(&mut happens);
        self.objection(&mut happens);
        self.age(&mut happens);
        let days = self.days();
        for instrument in self.rests_on(&days) {
            self.of_instrument(instrument, &mut happens);
        }
        let all: BTreeSet<Date> = days.into_iter().chain(happenings.keys().copied()).collect();
        // Between two of these days nothing changes, so the state of one is that of the eve of the next.
        let mut before = self.day.on_day(self.leg, self.day.date);
        for date in all {
            let happened = happenings.remove(&date).unwrap_or_default();
            let after = self.day.on_day(self.leg, date);
            self.on(date, happened, [&before, &after], entries);
            before = after;
        }
    }

    /// The days on which the verdict can change.
    fn days(&self) -> BTreeSet<Date> {
        let ahead = |date: &Date| self.day.date < *date && *date <= self.until;
        self.questions().flat_map(|cx| breakpoints(&cx)).filter(ahead).collect()
    }

    fn questions(&self) -> impl Iterator<Item = Cx<'_>> {
        let regimes = self.day.regimes(&self.leg.transfer).into_iter().flatten();
        regimes.map(|regime| self.day.question(&self.leg.transfer, regime))
    }

    /// Adds what happens on a day, and the change of the verdict.
    fn on(&self, date: Date, happened: Vec<Happening>, [eve, then]: [&State; 2], entries: &mut Vec<Entry>) {
        let ((before, old), (after, codes)) = (eve, then);
        let (before, after) = (*before, *after);
        let entry = |kind, text, at| Entry {
            date,
            subject: self.leg.id.clone(),
            kind,
            recipient: self.recipient.to_owned(),
            text,
            outcome_before: before,
            outcome_after: after,
            new: codes.difference(old).copied().collect(),
            gone: old.difference(codes).copied().collect(),
            at,
        };
        // What happens to the leg itself on the day is the reason; else an event of the law, or a finding that is new.
        let tongue = self.day.tongue;
        let own: Vec<String> = happened.iter().map(|(_, text, _)| text.trim_end_matches('.').to_owned()).collect();
        let reason = || if own.is_empty() { self.because(date, old) } else { own.join("; ") };
        entries.extend(happened.into_iter().map(|(kind, text, at)| entry(kind, text, at)));
        if before != after {
            let after = if tongue.is_foreign() { tongue.outcome(after) } else { said(after) };
            let words = [("outcome", &*after), ("reason", &*reason())];
            let text = tongue.tell("The outcome becomes {outcome}: {reason}.", &words);
            entries.push(entry(EntryKind::Outcome, text, self.leg.pointer.clone()));
        } else if old != codes && own.is_empty() {
            let text = tongue.tell("The findings change: {reason}.", &[("reason", &reason())]);
            entries.push(entry(EntryKind::Findings, text, self.leg.pointer.clone()));
        }
    }

    /// What happens on a day, under every regime in which something changes.
    fn because(&self, date: Date, old: &BTreeSet<&'static str>) -> String {
        let mut reasons: Vec<String> = Vec::new();
        for cx in self.questions() {
            let then = judged(&Cx { day: date, ..cx });
            let eve = date.previous_day().map(|eve| judged(&Cx { day: eve, ..cx }));
            let names = then.code_names();
            if eve.is_some_and(|eve| eve.decision.outcome == then.decision.outcome && eve.code_names() == names) {
                continue;
            }
            let reason = because(&cx, date, names.iter().find(|code| !old.contains(*code)).copied());
            if !reasons.contains(&reason) {
                reasons.push(reason);
            }
        }
        reasons.join("; ")
    }

    /// The instruments that the facts name, and those that carry the leg on one of the days.
    fn rests_on(&self, days: &BTreeSet<Date>) -> Vec<&Instrument> {
        let facts = &self.leg.transfer;
        let certs = facts.certs.as_known().into_iter().flatten().filter_map(|cert| cert.instrument.as_known());
        let tools = facts.tools.as_known().into_iter().flatten().filter_map(|tool| tool.instrument.as_known());
        let claims = facts.claims.as_known().into_iter().flatten();
        let relied = facts.tia.relies_on.as_known();
        let mut ids: BTreeSet<String> =
            certs.chain(tools).chain(claims).chain(relied).map(ToString::to_string).collect();
        for date in std::iter::once(self.day.date).chain(days.iter().copied()) {
            for cx in self.questions() {
                ids.extend(judged(&Cx { day: date, ..cx }).grounds.into_iter().map(|(id, _)| id));
            }
        }
        ids.iter().filter_map(|id| self.day.law.instrument(id)).collect()
    }

    fn of_instrument(&self, of: &Instrument, happens: &mut impl FnMut(Option<Date>, EntryKind, String, String)) {
        let mut add = |date: Option<Date>, kind, text: String| happens(date, kind, text, self.leg.pointer.clone());
        let (title, id, tongue) = (&*of.title, &*of.id, self.day.tongue);
        let named = [("title", title), ("id", id)];
        add(of.ends_on, EntryKind::InstrumentEnds, tongue.tell("{title} ({id}) ends.", &named));
        add(of.applies_from, EntryKind::InstrumentStarts, tongue.tell("{title} ({id}) begins to apply.", &named));
        for (from, until) in of.suspensions.iter() {
            let text = tongue.tell(
                "{title} ({id}) is suspended until {date}.",
                &[("title", title), ("id", id), ("date", &tongue.day(*until))],
            );
            add(Some(*from), EntryKind::InstrumentSuspended, text);
            add(Some(*until), EntryKind::InstrumentStarts, tongue.tell("{title} ({id}) applies again.", &named));
        }
        let threats = self.day.law.instruments().iter().filter(|threat| {
            matches!(threat.kind, Kind::Pending | Kind::Event) && threat.scope.threatens.contains(&of.id)
        });
        for threat in threats {
            let text = tongue.tell(
                "{title} ({id}) is threatened: {threat}.",
                &[("title", title), ("id", id), ("threat", &threat.title)],
            );
            add(threat.applies_from.or(threat.scope.lodged), EntryKind::InstrumentThreatened, text);
        }
    }

    /// The ends of listings, tools and derogations. Each is the first day without it.
    fn lapses(&self, happens: &mut impl FnMut(Option<Date>, EntryKind, String, String)) {
        let facts = &self.leg.transfer;
        let own = self.engagement.and_then(|one| one.facts.as_deref());
        let tongue = self.day.tongue;
        let in_facts = |list: &str, at: usize| format!("{}/facts/{list}/{at}", self.leg.pointer);
        for (at, cert) in facts.certs.as_known().into_iter().flatten().enumerate() {
            let place = match self.party {
                Some(party) if !own.is_some_and(|facts| facts.certs.is_stated()) => {
                    format!("/parties/{party}/certs/{at}")
                }
                _ => in_facts("certs", at),
            };
            let of =
                cert.instrument.as_known().map_or_else(|| tongue.say("a decision").to_owned(), ToString::to_string);
            let text = tongue.tell("The listing under {instrument} lapses.", &[("instrument", &of)]);
            happens(cert.listed_until.known(), EntryKind::ListingLapses, text, place);
        }
        for (at, tool) in facts.tools.as_known().into_iter().flatten().enumerate() {
            let kind = tool.kind.known().map(|kind| tongue.word("ToolKind", &kind.to_string()));
            let named = tool.instrument.as_known().map(ToString::to_string).or(kind);
            let named = named.unwrap_or_else(|| tongue.say("of the leg").to_owned());
            let text = tongue.tell("The tool {tool} lapses.", &[("tool", &named)]);
            let ends = [tool.ended_on.known(), tool.in_place_until.known()].into_iter().flatten().min();
            happens(ends, EntryKind::ToolLapses, text, in_facts("tools", at));
        }
        for (at, derogation) in facts.derogations.as_known().into_iter().flatten().enumerate() {
            let point = derogation.point.known().map_or_else(|| "?".to_owned(), |point| point.to_string());
            let text = tongue.tell("The derogation in point ({point}) is relied on no more.", &[("point", &point)]);
            happens(derogation.in_place_until.known(), EntryKind::DerogationLapses, text, in_facts("derogations", at));
        }
    }

    /// The first day after the period in which the controller can object to the engagement.
    fn objection(&self, happens: &mut impl FnMut(Option<Date>, EntryKind, String, String)) {
        let Some(facts) = self.engagement.map(|one| &one.subprocessing) else { return };
        if let (Fact::Is(sent), Fact::Is(days)) = (facts.notice.sent_on, facts.authorisation.objection_period_days) {
            let text = self.day.tongue.say("The period to object to the engagement has run.").to_owned();
            let at = format!("{}/subprocessing", self.leg.pointer);
            happens(earliest_engagement(sent, days), EntryKind::ObjectionEnds, text, at);
        }
    }

    /// The day on which the last statement is more than a year old.
    fn age(&self, happens: &mut impl FnMut(Option<Date>, EntryKind, String, String)) {
        let Some(last) = self.questions().next().and_then(|cx| statement_dates(&cx).max()) else { return };
        let tongue = self.day.tongue;
        let words = [("date", &*tongue.day(last))];
        let text = tongue.tell("The last statement, of {date}, is more than a year old.", &words);
        happens(plus(last, STATEMENT_HOLDS + 1), EntryKind::StatementOld, text, self.leg.pointer.clone());
    }
}

fn said(outcome: Outcome) -> String {
    outcome.to_string().replace('-', " ")
}
