//! The structure of a register: ids, references, intervals. Nothing here knows the law.

use super::problem::{MOST_LISTED, Problem, by_pointer};
use super::{Engagement, PlaceStatement, Reading, Register, items};
use crate::facts::fact::Fact;
use crate::facts::{Certification, Id, Transfer};
use crate::nearest::nearest;
use crate::words::shown;
use core::fmt::Arguments;
use std::collections::{HashMap, HashSet};
use time::Date;

impl Register {
    /// Looks at the structure: required keys, ids given twice, references to nothing, intervals that end before they
    /// begin, facts that belong elsewhere. Engagements in a circle are no error; see [`Register::cycles`].
    ///
    /// # Errors
    /// All problems, in the order of their pointers. At most 100 are listed; a last one says how many more there are.
    pub fn check(&self) -> Result<(), Vec<Problem>> {
        let mut check = Check { register: self, known: Known::default(), found: Vec::new() };
        check.required();
        check.ids();
        check.activity_ids();
        check.document();
        check.parties();
        check.engagements();
        check.others();
        check.record();
        check.report()
    }
}

/// A list of ids that a reference may be wrong about.
#[derive(Clone, Copy)]
pub(super) enum Among {
    Parties,
    Engagements,
    Readings,
    /// The services of the party at this index.
    Services(usize),
    /// The services of every party.
    AnyService,
}

impl Among {
    const fn what(self) -> &'static str {
        match self {
            Self::Parties => "party",
            Self::Engagements => "engagement",
            Self::Readings => "reading",
            Self::Services(_) => "service of this party",
            Self::AnyService => "service",
        }
    }
}

/// Something found, before its nearest word is looked up.
enum Found {
    Said(String),
    Dangling(String, Among),
}

/// The ids of the register.
#[derive(Default)]
struct Known<'a> {
    parties: HashMap<&'a str, usize>,
    /// The services, each with the index of its party.
    services: HashMap<&'a str, usize>,
    engagements: HashSet<&'a str>,
    readings: HashMap<&'a str, &'a Reading>,
}

pub(super) struct Check<'a> {
    pub(super) register: &'a Register,
    known: Known<'a>,
    found: Vec<(String, Found)>,
}

/// The nearest word is looked for among so many at most: a long list must not buy time.
const MOST_COMPARED: usize = 2_000;

/// The listings go into every leg to the party.
const MOST_CERTS: usize = 64;

impl<'a> Check<'a> {
    pub(super) fn say(&mut self, at: Arguments<'_>, message: impl Into<String>) {
        self.found.push((at.to_string(), Found::Said(message.into())));
    }

    fn required(&mut self) {
        if !matches!(self.register.format, Fact::Is(_)) {
            self.say(format_args!(""), "key `format` is missing (in a register)");
        }
    }

    /// The value of an id that must be there.
    pub(super) fn id(&mut self, at: &str, key: &str, what: &str, id: &'a Fact<Id>) -> Option<&'a str> {
        match id {
            Fact::Is(id) => return Some(id),
            Fact::Unstated => self.say(format_args!("{at}"), format!("key `{key}` is missing (in {what})")),
            Fact::Unknown => self.say(format_args!("{at}/{key}"), "an identifier cannot be `null`"),
            Fact::None => self.say(format_args!("{at}/{key}"), "`none` is reserved and no identifier"),
        }
        None
    }

    pub(super) fn twice(&mut self, at: Arguments<'_>, what: &str, id: &str) {
        self.say(at, format!("identifier `{}` is given twice; another {what} has it", shown(id)));
    }

    fn ids(&mut self) {
        let register = self.register;
        for (i, reading) in items(&register.document.readings).iter().enumerate() {
            let at = format!("/document/readings/{i}");
            let Some(id) = self.id(&at, "id", "a reading", &reading.id) else { continue };
            if self.known.readings.insert(id, reading).is_some() {
                self.twice(format_args!("{at}/id"), "reading", id);
            }
        }
        for (i, party) in items(&register.parties).iter().enumerate() {
            let at = format!("/parties/{i}");
            if let Some(id) = self.id(&at, "id", "a party", &party.id)
                && self.known.parties.insert(id, i).is_some()
            {
                self.twice(format_args!("{at}/id"), "party", id);
            }
            for (j, service) in items(&party.services).iter().enumerate() {
                let at = format!("{at}/services/{j}");
                let Some(id) = self.id(&at, "id", "a service", &service.id) else { continue };
                if self.known.services.insert(id, i).is_some() {
                    self.twice(format_args!("{at}/id"), "service", id);
                }
            }
        }
        for (i, engagement) in items(&register.engagements).iter().enumerate() {
            let at = format!("/engagements/{i}");
            let Some(id) = self.id(&at, "id", "an engagement", &engagement.id) else { continue };
            if !self.known.engagements.insert(id) {
                self.twice(format_args!("{at}/id"), "engagement", id);
            }
        }
    }

    /// A reference that may be left out.
    pub(super) fn refers(&mut self, at: Arguments<'_>, id: &'a Fact<Id>, among: Among) {
        if let Fact::Is(id) = id {
            self.refers_to(at, id, among);
        }
    }

    pub(super) fn refers_to(&mut self, at: Arguments<'_>, id: &'a str, among: Among) {
        let known = match among {
            Among::Parties => self.known.parties.contains_key(id),
            Among::Engagements => self.known.engagements.contains(id),
            Among::Readings => self.known.readings.contains_key(id),
            Among::Services(party) => self.known.services.get(id) == Some(&party),
            Among::AnyService => self.known.services.contains_key(id),
        };
        if !known {
            self.found.push((at.to_string(), Found::Dangling(id.to_owned(), among)));
        }
    }

    /// A reference to a party that must be there.
    pub(super) fn names(&mut self, at: &str, key: &str, what: &str, id: &'a Fact<Id>) -> Option<&'a str> {
        let id = self.id(at, key, what, id)?;
        self.refers_to(format_args!("{at}/{key}"), id, Among::Parties);
        Some(id)
    }

    fn document(&mut self) {
        let register = self.register;
        self.id("/document", "id", "a document", &register.document.id);
        self.names("/document", "holder", "a document", &register.document.holder);
    }

    fn parties(&mut self) {
        let register = self.register;
        for (i, party) in items(&register.parties).iter().enumerate() {
            self.places(format_args!("/parties/{i}/places"), &party.places);
            self.certs(format_args!("/parties/{i}/certs"), &party.certs);
            if items(&party.certs).len() > MOST_CERTS {
                self.say(format_args!("/parties/{i}/certs"), format!("more than {MOST_CERTS} listings for one party"));
            }
        }
    }

    fn places(&mut self, at: Arguments<'_>, places: &'a Fact<Vec<PlaceStatement>>) {
        for (i, place) in items(places).iter().enumerate() {
            self.refers(format_args!("{at}/{i}/reading"), &place.reading, Among::Readings);
            if place.place == Fact::None {
                self.say(
                    format_args!("{at}/{i}/place"),
                    "a place cannot be `none`; write `null` when it is not stated",
                );
            }
            let reading = place.reading.as_known().and_then(|id| self.known.readings.get(&**id));
            let Some((Fact::Is(means), Fact::Is(kind))) = reading.map(|r| (r.means, place.kind)) else { continue };
            if means != kind {
                self.say(
                    format_args!("{at}/{i}/kind"),
                    format!("kind `{kind}` differs from its reading, which means `{means}`"),
                );
            }
        }
    }

    fn engagements(&mut self) {
        let register = self.register;
        for (i, engagement) in items(&register.engagements).iter().enumerate() {
            let at = format!("/engagements/{i}");
            let by = self.names(&at, "by", "an engagement", &engagement.by);
            let engages = self.names(&at, "engages", "an engagement", &engagement.engages);
            if engages.is_some() && by == engages {
                self.say(format_args!("{at}/engages"), "a party cannot engage itself");
            }
            if let Some(party) = engages.and_then(|id| self.known.parties.get(id)) {
                self.refers(format_args!("{at}/service"), &engagement.service, Among::Services(*party));
            }
            for (j, other) in items(&engagement.group_heading.with).iter().enumerate() {
                self.refers_to(format_args!("{at}/group_heading/with/{j}"), other, Among::Engagements);
            }
            self.places(format_args!("{at}/places"), &engagement.places);
            if let Some(facts) = &engagement.facts {
                self.facts(&format!("{at}/facts"), facts);
                self.cell(&at, engagement, facts);
            }
        }
    }

    /// A cell that says `none` beside a safeguard.
    fn cell(&mut self, at: &str, engagement: &Engagement, facts: &Transfer) {
        if engagement.safeguard_cell == Fact::None && !items(&facts.tools).is_empty() {
            self.say(format_args!("{at}/safeguard_cell"), "the cell says `none`, but `facts` lists tools");
        }
    }

    fn facts(&mut self, at: &str, facts: &'a Transfer) {
        let elsewhere = [
            ("exporter", "country", "state it in `places` of the party", facts.exporter.country.is_stated()),
            ("exporter", "role", "state it in `by_role`", facts.exporter.role.is_stated()),
            ("importer", "country", "state it in `places`", facts.importer.country.is_stated()),
            ("importer", "role", "state it in `role`", facts.importer.role.is_stated()),
        ];
        for (side, key, place, _) in elsewhere.into_iter().filter(|(.., stated)| *stated) {
            self.say(format_args!("{at}/{side}/{key}"), format!("`{side}.{key}` is derived; {place}"));
        }
        self.certs(format_args!("{at}/certs"), &facts.certs);
        for (i, tool) in items(&facts.tools).iter().enumerate() {
            let at = &format!("{at}/tools/{i}");
            self.interval(at, ("signed_on", &tool.signed_on), ("ended_on", &tool.ended_on));
            self.interval(at, ("in_place_from", &tool.in_place_from), ("in_place_until", &tool.in_place_until));
        }
        for (i, point) in items(&facts.derogations).iter().enumerate() {
            let at = &format!("{at}/derogations/{i}");
            self.interval(at, ("in_place_from", &point.in_place_from), ("in_place_until", &point.in_place_until));
        }
        for (i, measure) in facts.tia.measures.as_known().into_iter().flat_map(|m| m.iter()).enumerate() {
            self.interval(&format!("{at}/tia/measures/{i}"), ("from", &measure.from), ("until", &measure.until));
        }
    }

    fn certs(&mut self, at: Arguments<'_>, certs: &Fact<Vec<Certification>>) {
        for (i, cert) in items(certs).iter().enumerate() {
            let (from, until) = (("listed_from", &cert.listed_from), ("listed_until", &cert.listed_until));
            self.interval(&format!("{at}/{i}"), from, until);
        }
    }

    fn interval(&mut self, at: &str, from: (&str, &Fact<Date>), until: (&str, &Fact<Date>)) {
        let (Fact::Is(first), Fact::Is(end)) = (from.1, until.1) else { return };
        if end < first {
            let message = format!("`{}` ({end}) lies before `{}` ({first})", until.0, from.0);
            self.say(format_args!("{at}/{}", until.0), message);
        }
    }

    fn others(&mut self) {
        let register = self.register;
        for (i, flow) in items(&register.flows).iter().enumerate() {
            let at = format!("/flows/{i}");
            self.names(&at, "from", "a flow", &flow.from);
            self.names(&at, "to", "a flow", &flow.to);
            self.refers(format_args!("{at}/via"), &flow.via, Among::Parties);
        }
        for (i, disclosure) in items(&register.disclosures).iter().enumerate() {
            let at = format!("/disclosures/{i}");
            self.names(&at, "by", "a disclosure", &disclosure.by);
            self.refers(format_args!("{at}/to"), &disclosure.to, Among::Parties);
        }
        for (i, policy) in items(&register.policies).iter().enumerate() {
            self.applies(format_args!("/policies/{i}/applies_to"), &policy.applies_to);
        }
    }

    fn report(mut self) -> Result<(), Vec<Problem>> {
        if self.found.is_empty() {
            return Ok(());
        }
        self.found.sort_by(|(a, _), (b, _)| by_pointer(a, b));
        let more = self.found.len().saturating_sub(MOST_LISTED);
        let listed: Vec<_> = self.found.drain(..).take(MOST_LISTED).collect();
        let mut problems: Vec<Problem> = listed.into_iter().map(|(at, found)| self.problem(at, found)).collect();
        if more > 0 {
            problems.push(Problem::and_more(more));
        }
        Err(problems)
    }

    fn problem(&self, at: String, found: Found) -> Problem {
        match found {
            Found::Said(message) => Problem::new(at, message),
            Found::Dangling(word, among) => {
                let near = self.nearest(&word, among);
                let hint = near.map(|n| format!("; nearest is `{n}`")).unwrap_or_default();
                let message = format!("unknown {} `{}`{hint}", among.what(), shown(&word));
                Problem { word: Some(word), nearest: near.map(str::to_owned), ..Problem::new(at, message) }
            }
        }
    }

    fn nearest(&self, word: &str, among: Among) -> Option<&'a str> {
        fn ids<'a>(ids: impl Iterator<Item = &'a Fact<Id>>) -> impl Iterator<Item = &'a str> {
            ids.filter_map(Fact::as_known).map(|id| &**id).take(MOST_COMPARED)
        }
        let register = self.register;
        match among {
            Among::Parties => nearest(word, ids(items(&register.parties).iter().map(|p| &p.id))),
            Among::Engagements => nearest(word, ids(items(&register.engagements).iter().map(|e| &e.id))),
            Among::Readings => nearest(word, ids(items(&register.document.readings).iter().map(|r| &r.id))),
            Among::Services(party) => {
                let services = items(&register.parties).get(party).map_or(&[][..], |p| items(&p.services));
                nearest(word, ids(services.iter().map(|s| &s.id)))
            }
            Among::AnyService => {
                let services = items(&register.parties).iter().flat_map(|p| items(&p.services));
                nearest(word, ids(services.map(|s| &s.id)))
            }
        }
    }
}
