//! Holds a claim against the law of the day and the facts of the legs it is about.

mod decision;

use super::fold::Folded;
use super::gather::{Claimed, Whom};
use super::glossary::IDENTIFIERS;
use super::{ClaimFinding, Sense, Standing};
use crate::Regime;
use crate::assess::Day;
use crate::assess::judged::judged;
use crate::assess::kit::{Cx, Zone};
use crate::assess::report::Names;
use crate::assess::verdict::code_finding;
use crate::explain::Words;
use crate::facts::{
    DataStatus, Engagement, Fact, Flow, Leg, Mode, PlaceKind, PlaceStatement, Register, Tag, ToolKind, Transfer,
};
use crate::lang::Tongue;
use crate::law::Instrument;
use crate::place::Place;
use crate::verdict::Finding;

/// What speaks against a claim: the finding, the reason, and the leg unless it is the day alone.
struct Against {
    finding: Finding,
    why: String,
    leg: Option<String>,
}

/// The register with everything a claim is held against.
pub(super) struct Weighing<'a> {
    day: Day<'a>,
    register: &'a Register,
    names: Names<'a>,
    legs: Vec<Leg>,
}

impl<'a> Weighing<'a> {
    pub(super) fn of(day: Day<'a>, register: &'a Register) -> Self {
        Self { day, register, names: Names::of(register, day.tongue), legs: register.legs().collect() }
    }

    pub(super) fn weigh(&self, claimed: Claimed) -> ClaimFinding {
        let against = self.against(&claimed);
        let standing = match (&claimed.claim.sense, against.first()) {
            (Sense::NotUnderstood, _) => Standing::NotUnderstood,
            (_, Some(_)) => Standing::Contradicted,
            (_, None) => Standing::Uncontradicted,
        };
        let say = |english| self.day.tongue.say(english).to_owned();
        let why = match (standing, against.first()) {
            (Standing::NotUnderstood, _) => say("The words are in no list of claims; they are not examined."),
            (_, Some(first)) => first.why.clone(),
            _ if claimed.claim.sense == Sense::Other => say("There is nothing to hold it against."),
            _ => say("Nothing in the law of the day or in the register speaks against it."),
        };
        let legs = against.iter().filter_map(|one| one.leg.clone()).collect();
        let finding = against.into_iter().next().map(|first| first.finding);
        let Claimed { at, words, claim, .. } = claimed;
        ClaimFinding { at, words, claim, standing, finding, why, legs }
    }

    fn against(&self, claimed: &Claimed) -> Vec<Against> {
        match claimed.claim.sense {
            Sense::PrivacyShield | Sense::SafeHarbour | Sense::DataPrivacyFramework | Sense::Adequacy => {
                self.of_decision(claimed)
            }
            Sense::StandardClauses | Sense::BindingRules => self.of_tool(claimed),
            Sense::NoTransfer => self.of_places(claimed, |_, leg| outside(self.cx(leg, Regime::EuGdpr), leg)),
            Sense::StoredIn => self.of_storage(claimed),
            Sense::Anonymised => self.of_anonymity(claimed),
            Sense::NothingStored if !claimed.in_part => {
                self.of_places(claimed, |at, _| self.storage(at).into_iter().next())
            }
            Sense::NoAccess if !claimed.in_part => self.of_places(claimed, |at, leg| self.access(at, leg)),
            Sense::NoSpecialCategories => self.of_special_categories(claimed),
            _ => Vec::new(),
        }
    }

    /// The legs a claim is about, each with the position of its engagement.
    fn legs(&self, whom: &Whom) -> impl Iterator<Item = (usize, &Leg)> {
        let position = |leg: &Leg| leg.pointer.rsplit('/').next().and_then(|at| at.parse().ok()).unwrap_or(usize::MAX);
        let whom = whom.clone();
        self.legs.iter().map(move |leg| (position(leg), leg)).filter(move |(at, leg)| match &whom {
            Whom::Engagement(engagement) => engagement == at,
            Whom::Party(id) => *id == leg.to,
            Whom::Several(ids) => ids.contains(&leg.engagement),
            Whom::All => true,
            Whom::Described => false,
        })
    }

    fn cx<'b>(&'b self, leg: &'b Leg, regime: Regime) -> Cx<'b> {
        self.day.question(&leg.transfer, regime)
    }

    /// A finding of a code about a claim.
    fn finding(&self, cx: &Cx<'_>, leg: Option<&Leg>, code: &str, words: &Words, at: &str) -> Finding {
        let (from, to) = match leg {
            Some(leg) => (self.names.get(&leg.from), self.names.get(&leg.to)),
            None => ("the exporter".to_owned(), "the importer".to_owned()),
        };
        let cx = Cx { names: [&from, &to], ..*cx };
        code_finding(&cx, code, true, words, at.to_owned())
    }

    /// The finding that the document and the register say different things.
    fn differs(&self, claimed: &Claimed, leg: &Leg, fact: &str) -> Against {
        let named = vec![("claim", claimed.claim.words.clone()), ("fact", fact.to_owned())];
        let words = Words { named, ..Words::default() };
        let cx = self.cx(leg, self.day.regime.unwrap_or(Regime::EuGdpr));
        Against {
            finding: self.finding(&cx, Some(leg), "LF-N-036", &words, &claimed.at),
            why: cx.tongue.tell("The register holds {fact}.", &[("fact", fact)]),
            leg: Some(leg.id.clone()),
        }
    }

    fn of_tool(&self, claimed: &Claimed) -> Vec<Against> {
        if let Some(edition) = claimed.claim.about.as_deref().and_then(|id| self.day.law.instrument(id)) {
            let none = Transfer::default();
            let cx = self.day.question(&none, self.day.regime.unwrap_or(Regime::EuGdpr));
            if !edition.in_force(cx.day) {
                let words = Words { about: Some(edition.id.to_string()), ..Words::default() };
                let finding = self.finding(&cx, None, "LF-T-033", &words, &claimed.at);
                return vec![Against { finding, why: window(&cx, edition), leg: None }];
            }
        }
        // A document that names several mechanisms does not say which leg rests on which.
        if claimed.whom.is_general() {
            return Vec::new();
        }
        let kind = if claimed.claim.sense == Sense::BindingRules { ToolKind::Bcr } else { ToolKind::Scc };
        let lacks = |leg: &Leg| {
            let tools = leg.transfer.tools.as_known()?;
            let named = tools.iter().any(|tool| !matches!(tool.kind, Fact::Is(of) if of != kind));
            let complete = leg.transfer.tools_complete == Fact::Is(true)
                || (tools.is_empty() && !leg.transfer.tools_complete.is_stated());
            (!named && complete).then(|| self.day.tongue.say("no such tool for the leg").to_owned())
        };
        self.of_places(claimed, |_, leg| lacks(leg))
    }

    /// The legs for which a fact of the register speaks against the claim.
    fn of_places(&self, claimed: &Claimed, fact: impl Fn(usize, &Leg) -> Option<String>) -> Vec<Against> {
        if claimed.in_part {
            return Vec::new();
        }
        let legs = self.legs(&claimed.whom);
        legs.filter_map(|(at, leg)| Some(self.differs(claimed, leg, &fact(at, leg)?))).collect()
    }

    fn engagement(&self, at: usize) -> Option<&Engagement> {
        self.register.engagements.as_known().and_then(|all| all.get(at))
    }

    /// The places of an engagement of some kinds: its own, or else those of the party.
    fn places(&self, at: usize, kinds: &[PlaceKind]) -> Vec<&PlaceStatement> {
        let of = |places: &'a Fact<Vec<PlaceStatement>>| -> Vec<&'a PlaceStatement> {
            let all = places.as_known().into_iter().flatten();
            all.filter(|place| place.kind.known().is_some_and(|kind| kinds.contains(&kind))).collect()
        };
        let Some(engagement) = self.register.engagements.as_known().and_then(|all| all.get(at)) else {
            return Vec::new();
        };
        let own = of(&engagement.places);
        if !own.is_empty() {
            return own;
        }
        let parties = self.register.parties.as_known().into_iter().flatten();
        let mut engaged = parties.filter(|party| party.id.is_stated() && party.id == engagement.engages);
        engaged.next().map(|party| of(&party.places)).unwrap_or_default()
    }

    /// The stated places of storage of an engagement, in words.
    fn storage(&self, at: usize) -> Vec<String> {
        let places = self.places(at, &[PlaceKind::Storage, PlaceKind::Backup]);
        places.into_iter().filter_map(|place| Some(stored_at(self.day.tongue, place, place_of(place)?))).collect()
    }

    fn access(&self, at: usize, leg: &Leg) -> Option<String> {
        if let Flow { mode: Fact::Is(Mode::RemoteAccess), .. } = leg.transfer.flow {
            return Some(self.day.tongue.say("remote access by the recipient").to_owned());
        }
        let place = self.places(at, &[PlaceKind::Access]).into_iter().find_map(place_of)?;
        let tongue = self.day.tongue;
        Some(tongue.tell("access from {country}", &[("country", &tongue.place(place))]))
    }

    fn of_storage(&self, claimed: &Claimed) -> Vec<Against> {
        let Some(said) = claimed.claim.about.as_deref().and_then(|place| place.parse::<Place>().ok()) else {
            return Vec::new();
        };
        self.of_places(claimed, |at, leg| {
            let cx = self.cx(leg, Regime::EuGdpr);
            let places = self.places(at, &[PlaceKind::Storage, PlaceKind::Backup]);
            let own = claimed.at.strip_suffix("/words").unwrap_or_default();
            places.into_iter().find_map(|place| {
                let stated = place_of(place)?;
                // A country is held against the place that these very words state; the zone against every place.
                let counts = said == Place::EEA || self.is_at(place, own);
                (counts && !lies_in(&cx, stated, said)).then(|| stored_at(cx.tongue, place, stated))
            })
        })
    }

    /// Whether a place is the one at a pointer.
    fn is_at(&self, place: &PlaceStatement, pointer: &str) -> bool {
        let mut parts = pointer.split('/').skip(1);
        let (list, at) = (parts.next(), parts.next().and_then(|at| at.parse::<usize>().ok()));
        let (_, which) = (parts.next(), parts.next().and_then(|at| at.parse::<usize>().ok()));
        let (Some(at), Some(which)) = (at, which) else { return false };
        let places = match list {
            Some("engagements") => self.engagement(at).map(|one| &one.places),
            Some("parties") => self.register.parties.as_known().and_then(|all| all.get(at)).map(|one| &one.places),
            _ => None,
        };
        places.and_then(|places| places.as_known()?.get(which)).is_some_and(|one| core::ptr::eq(one, place))
    }

    fn of_anonymity(&self, claimed: &Claimed) -> Vec<Against> {
        let code = if claimed.whom.is_general() { "LF-N-030" } else { "LF-A-002" };
        let by_words = Folded::of(&claimed.words).has_stem(IDENTIFIERS);
        let mut against = Vec::new();
        for (_, leg) in self.legs(&claimed.whom) {
            let mut facts = leg.transfer.clone();
            if !matches!(facts.data.status, Fact::Is(_)) {
                facts.data.status = DataStatus::Anonymous.into();
            }
            let regime = self.day.regimes(&facts).into_iter().flatten().next().unwrap_or(Regime::EuGdpr);
            let cx = Cx { facts: &facts, ..self.cx(leg, regime) };
            let by_facts = judged(&cx).code_names().contains(&"LF-A-002");
            if by_facts || by_words {
                let why = if by_facts {
                    "The register holds that a person can still be told apart or traced."
                } else {
                    "The words themselves name a hash or an identifier, by which a person can still be told apart."
                };
                let finding = self.finding(&cx, Some(leg), code, &Words::default(), &claimed.at);
                against.push(Against { finding, why: cx.tongue.say(why).to_owned(), leg: Some(leg.id.clone()) });
            }
        }
        against
    }

    fn of_special_categories(&self, claimed: &Claimed) -> Vec<Against> {
        let mut against = Vec::new();
        for (_, leg) in self.legs(&claimed.whom) {
            let Fact::Is(tags) = &leg.transfer.data.tags else { continue };
            let Some(tag) = [Tag::Special, Tag::Health].into_iter().find(|tag| tags.contains(*tag)) else { continue };
            let cx = self.cx(leg, self.day.regime.unwrap_or(Regime::EuGdpr));
            let finding = self.finding(&cx, Some(leg), "LF-S-018", &Words::default(), &claimed.at);
            against.push(Against {
                finding,
                why: cx.tongue.tell("The facts of the leg tag the data `{tag}`.", &[("tag", &tag.to_string())]),
                leg: Some(leg.id.clone()),
            });
        }
        against
    }
}

/// Why an instrument that is not in force on a day is not.
fn window(cx: &Cx<'_>, of: &Instrument) -> String {
    let tell = |english, date| cx.tongue.tell(english, &[("title", &of.title), ("date", &cx.tongue.day(date))]);
    match (of.applies_from, of.ends_on) {
        (Some(from), _) if cx.day < from => tell("{title} applies only from {date} on.", from),
        (_, Some(end)) if end <= cx.day => tell("{title} ended on {date}.", end),
        _ => tell("{title} was not in force on {date}.", cx.day),
    }
}

fn place_of(of: &PlaceStatement) -> Option<Place> {
    of.place.as_known()?.place()
}

fn stored_at(tongue: Tongue<'_>, place: &PlaceStatement, at: Place) -> String {
    let backup = place.kind == Fact::Is(PlaceKind::Backup);
    let english = if backup { "backup in {country}" } else { "storage in {country}" };
    let told = tongue.tell(english, &[("country", &tongue.place(at))]);
    match place.words.as_known() {
        Some(words) if !words.text.is_empty() => format!("{told} (\"{}\")", words.text),
        _ => told,
    }
}

/// Whether a place can lie in another one: in the zone, or in the same country.
fn lies_in(cx: &Cx<'_>, stated: Place, said: Place) -> bool {
    if said == Place::EEA {
        return cx.zone_of_importer(stated) != Zone::Outside;
    }
    // Somewhere in the zone may be that country.
    stated == said || (stated == Place::EEA && cx.zone_of_importer(said) == Zone::Inside)
}

/// A place outside the zone that a leg goes to.
fn outside(cx: Cx<'_>, leg: &Leg) -> Option<String> {
    let importer = leg.transfer.importer.country.as_known().into_iter().copied();
    let locations = leg.transfer.processing.location.as_known().into_iter().flat_map(|places| places.iter());
    let place = importer.chain(locations).find(|place| cx.zone_of_importer(*place) == Zone::Outside)?;
    let country = cx.tongue.place(place);
    Some(cx.tongue.tell("a recipient or processing in {country}", &[("country", &country)]))
}
