//! What papers read of a register: its recipients with their places, data and safeguards, in the words of the document
//! where they are kept.
//!
//! A list of values that is empty is unknown, and is written so; nothing else is.

use crate::assess::kit::Zone;
use crate::assess::report::Names;
use crate::facts::{
    Activity, DataCategory, Engagement, Fact, Id, Leg, Naming, Party, PlaceKind, PlaceName, PlaceStatement, Point,
    Register, SafeguardCell, ToolKind, Words,
};
use crate::lang::Tongue;
use crate::place::{Place, Where};
use crate::{Country, Day, Outcome, Regime, Truth};
use std::collections::{HashMap, HashSet};

/// A register, the day it is read on, and its parties by id.
pub(super) struct Reading<'a> {
    pub(super) register: &'a Register,
    pub(super) day: Day<'a>,
    pub(super) tongue: Tongue<'a>,
    names: Names<'a>,
    parties: HashMap<&'a str, &'a Party>,
    /// The activities that name an engagement as one through which others receive the data.
    activities: HashMap<&'a str, Vec<&'a Activity>>,
}

/// An engagement of the register, with the transfers that follow from it.
pub(super) struct Recipient<'a> {
    /// The number of the engagement.
    pub(super) index: usize,
    pub(super) engagement: &'a Engagement,
    pub(super) party: Option<&'a Party>,
    pub(super) legs: Vec<Leg>,
}

/// The entries of a list; none when it is not stated or unknown.
pub(super) fn items<T>(list: &Fact<Vec<T>>) -> &[T] {
    list.as_known().map_or(&[], Vec::as_slice)
}

/// Words that are kept and not empty.
pub(super) fn text(words: &Fact<Words>) -> Option<&str> {
    words.as_known().map(|words| words.text.trim()).filter(|text| !text.is_empty())
}

/// An outcome as people read it.
pub(super) fn outcome_word(tongue: Tongue<'_>, outcome: Outcome) -> String {
    let word = tongue.outcome(outcome);
    if tongue.is_foreign() { word } else { word.replace('-', " ") }
}

impl<'a> Reading<'a> {
    pub(super) fn of(register: &'a Register, day: Day<'a>) -> Self {
        let known = items(&register.parties).iter();
        let parties = known.filter_map(|party| Some((&**party.id.as_known()?, party))).collect();
        let mut activities: HashMap<&str, Vec<&Activity>> = HashMap::new();
        for activity in items(&register.activities) {
            for id in items(&activity.recipients) {
                activities.entry(&**id).or_default().push(activity);
            }
        }
        Self { register, day, tongue: day.tongue, names: Names::of(register, day.tongue), parties, activities }
    }

    /// The party whose document it is, by name.
    pub(super) fn holder(&self) -> String {
        self.named(&self.register.document.holder)
    }

    /// A party by name; what stands for it where it has none.
    pub(super) fn named(&self, id: &Fact<Id>) -> String {
        id.as_known().map_or_else(|| self.unknown(), |id| self.names.get(id))
    }

    pub(super) fn party(&self, id: &Fact<Id>) -> Option<&'a Party> {
        self.parties.get(&**id.as_known()?).copied()
    }

    /// The recipients, in the order of the register.
    pub(super) fn recipients(&self) -> Vec<Recipient<'a>> {
        let mut legs: HashMap<usize, Vec<Leg>> = HashMap::new();
        for leg in self.register.legs() {
            legs.entry(leg.index).or_default().push(leg);
        }
        let engagements = items(&self.register.engagements).iter().enumerate();
        let recipient = |(index, engagement): (usize, &'a Engagement)| Recipient {
            index,
            engagement,
            party: self.party(&engagement.engages),
            legs: legs.remove(&index).unwrap_or_default(),
        };
        engagements.map(recipient).collect()
    }

    /// The word for what nobody stated.
    pub(super) fn unknown(&self) -> String {
        self.tongue.say("unknown").to_owned()
    }

    /// The values, or the word for unknown where there are none.
    pub(super) fn told(&self, values: Vec<String>) -> Vec<String> {
        if values.is_empty() { vec![self.unknown()] } else { values }
    }

    /// The recipient by name; one that is not named by its function.
    pub(super) fn name(&self, recipient: &Recipient<'_>) -> String {
        let party = recipient.party;
        let named = party.is_some_and(|party| party.name.written.as_known().is_some());
        let class = party.map(|party| party.disclosure);
        match (class, text(&recipient.engagement.function)) {
            (Some(Fact::Is(Naming::Category | Naming::Withheld)), Some(function)) if !named => {
                self.tongue.tell("{id} (not named)", &[("id", function)])
            }
            _ => self.named(&recipient.engagement.engages),
        }
    }

    /// What it is engaged for: in a sentence, else in a word.
    pub(super) fn purpose(&self, recipient: &Recipient<'_>) -> Vec<String> {
        let one = recipient.engagement;
        text(&one.purpose).or_else(|| text(&one.function)).map(str::to_owned).into_iter().collect()
    }

    /// The service that is used, by name.
    pub(super) fn service(&self, recipient: &Recipient<'_>) -> Option<String> {
        let id = recipient.engagement.service.as_known()?;
        let service = items(&recipient.party?.services).iter().find(|service| service.id.as_known() == Some(id))?;
        service.name.as_known().cloned()
    }

    /// The data: the words of the document, else the code of the register.
    pub(super) fn data(&self, recipient: &Recipient<'_>) -> Vec<String> {
        let word = |category: &DataCategory| {
            let code = || category.category.as_known().map(ToString::to_string);
            text(&category.words).map(str::to_owned).or_else(code)
        };
        once(items(&recipient.engagement.data).iter().filter_map(word))
    }

    /// The places of some kinds; where one is open, the word for unknown.
    pub(super) fn places(&self, recipient: &Recipient<'_>, kinds: &[PlaceKind]) -> Vec<String> {
        let of_kind = |place: &&PlaceStatement| match place.kind {
            Fact::Is(kind) => kinds.contains(&kind),
            _ => kinds.contains(&PlaceKind::Unknown),
        };
        let word = |place: &PlaceStatement| {
            let word = place.place.as_known().map_or_else(|| self.unknown(), |name| self.place_name(name));
            match place.kind {
                // They stand among places of another kind.
                Fact::Is(kind @ (PlaceKind::Backup | PlaceKind::Access)) if kinds.len() > 1 => {
                    format!("{word} ({})", self.label("PlaceKind", kind))
                }
                _ => word,
            }
        };
        once(recipient.places().iter().filter(of_kind).map(word))
    }

    fn place_name(&self, name: &PlaceName) -> String {
        name.place().map_or_else(|| name.as_str().to_owned(), |place| self.place(place))
    }

    /// A place as a table names it.
    pub(super) fn place(&self, place: Place) -> String {
        match place.at() {
            Where::Country(country) => country.name(self.tongue.language()).to_owned(),
            Where::Eea => self.tongue.say("EU/EEA").to_owned(),
            _ => self.tongue.place(place),
        }
    }

    /// What the document says of the safeguard: its words, else the decisions and tools of the register; `–` is an empty
    /// place in the document.
    pub(super) fn safeguard(&self, recipient: &Recipient<'_>) -> Vec<String> {
        let one = recipient.engagement;
        if let Some(words) = text(&one.safeguard_words) {
            return vec![words.to_owned()];
        }
        match one.safeguard_cell {
            Fact::None => return vec![self.tongue.say("none").to_owned()],
            Fact::Is(SafeguardCell::NotNeeded) => return vec![self.tongue.say("not required").to_owned()],
            Fact::Is(SafeguardCell::Empty) => return vec!["–".to_owned()],
            _ => {}
        }
        let mut told = Vec::new();
        for leg in recipient.legs.iter().take(1) {
            let listed = items(&leg.transfer.certs).iter().filter(|listing| listing.active != Fact::Is(false));
            let decisions =
                items(&leg.transfer.claims).iter().chain(listed.filter_map(|one| one.instrument.as_known()));
            told.extend(once(decisions.map(|id| self.decision(id))));
            told.extend(items(&leg.transfer.tools).iter().map(|tool| self.tool(tool)));
            told.extend(items(&leg.transfer.derogations).iter().map(|one| match one.point {
                Fact::Is(Point::Compelling) | Fact::Unknown | Fact::Unstated | Fact::None => "Art. 49(1)".to_owned(),
                Fact::Is(point) => format!("Art. 49(1)({point})"),
            }));
        }
        told
    }

    /// A tool with its instrument and module, as far as they are known.
    pub(super) fn tool(&self, tool: &crate::facts::Tool) -> String {
        let kind = match tool.kind {
            Fact::Is(ToolKind::Scc) => self.tongue.say("standard contractual clauses").to_owned(),
            Fact::Is(ToolKind::Bcr) => self.tongue.say("binding corporate rules").to_owned(),
            Fact::Is(kind) => self.label("ToolKind", kind),
            _ => self.unknown(),
        };
        let of = tool.instrument.as_known().map(|id| self.instrument(id));
        let numbers: Vec<u16> = match &tool.modules {
            Fact::Is(numbers) => numbers.clone(),
            _ => tool.module.known().into_iter().collect(),
        };
        let numbers = numbers.iter().map(u16::to_string).collect::<Vec<_>>().join(", ");
        let module = (!numbers.is_empty()).then(|| self.tongue.tell("module {number}", &[("number", &numbers)]));
        let more: Vec<String> = of.into_iter().chain(module).collect();
        if more.is_empty() { kind } else { format!("{kind} ({})", more.join(", ")) }
    }

    /// A decision that is relied on, with the name that everybody knows it by.
    fn decision(&self, id: &str) -> String {
        let name = match id {
            "eu-adequacy-us-dpf" | "ch-adequacy-us-dpf" => "Data Privacy Framework",
            "eu-adequacy-us-privacy-shield" | "ch-us-privacy-shield" => "Privacy Shield",
            "eu-adequacy-us-safe-harbour" | "ch-us-safe-harbor" => "Safe Harbour",
            _ => return self.instrument(id),
        };
        format!("{name} ({})", self.instrument(id))
    }

    /// An instrument of the law as it is cited, a decision of the Union by its name in the language.
    pub(super) fn instrument(&self, id: &str) -> String {
        let known = self.day.law().instrument(id);
        let cited = known.map(|one| if one.citation.is_empty() { &one.title } else { &one.citation });
        let cited = cited.map_or_else(|| id.to_owned(), ToString::to_string);
        let tongue = self.tongue;
        for (kind, said) in
            [("Implementing Decision ", tongue.say("Implementing Decision")), ("Decision ", tongue.say("Decision"))]
        {
            if let Some(number) = cited.strip_prefix(kind) {
                let number = number.replace("/EC", &format!("/{}", tongue.say("EC")));
                let number = number.replace(" as amended by ", &format!(" {} ", tongue.say("as amended by")));
                return format!("{said} {}", number.replace(" and (EU)", &format!(" {} (EU)", tongue.say("and"))));
            }
        }
        cited
    }

    /// Whether data are transferred out of the area, as far as any leg of the recipient tells.
    pub(super) fn leaves(&self, recipient: &Recipient<'_>) -> Truth {
        let legs = recipient.legs.iter().map(|leg| self.day.is_restricted_transfer(&leg.transfer));
        legs.fold(Truth::False, |all, one| match (all, one) {
            (Truth::True, _) | (_, Truth::True) => Truth::True,
            (Truth::Unknown, _) | (_, Truth::Unknown) => Truth::Unknown,
            _ => Truth::False,
        })
    }

    /// The activities that name a recipient, for what only they say.
    pub(super) fn activities(&self, recipient: &Recipient<'_>) -> &[&'a Activity] {
        let id = recipient.engagement.id.as_known();
        id.and_then(|id| self.activities.get(&**id)).map_or(&[], Vec::as_slice)
    }

    /// The kinds of persons that the data of a recipient are about, as far as an activity tells.
    pub(super) fn subjects(&self, recipient: &Recipient<'_>) -> Vec<String> {
        let activities = self.activities(recipient);
        let subjects = activities.iter().flat_map(|activity| items(&activity.data_subjects)).filter_map(|subject| {
            let kind = || subject.kind.as_known().map(ToString::to_string);
            text(&subject.words).map(str::to_owned).or_else(kind)
        });
        let mut told = once(subjects);
        let shared =
            activities.iter().any(|one| items(&one.recipients).len() > 1 && !items(&one.data_subjects).is_empty());
        if shared {
            let said = self
                .tongue
                .say("(stated for an activity with several recipients; which of these concern this one is unknown)");
            told.push(said.to_owned());
        }
        told
    }

    /// What is done with the data at a recipient.
    pub(super) fn operations(&self, recipient: &Recipient<'_>) -> Vec<String> {
        let told = items(&recipient.engagement.operations).iter().filter_map(|operation| {
            let kind = || Some(self.label("OperationKind", operation.kind.known()?));
            text(&operation.words).map(str::to_owned).or_else(kind)
        });
        told.collect()
    }

    /// A word of a closed list as a table says it.
    pub(super) fn label(&self, list: &str, word: impl core::fmt::Display) -> String {
        let word = word.to_string();
        self.tongue.noun(list, &word).unwrap_or_else(|| word.replace('-', " "))
    }

    /// The contacts that the document offers, in its words.
    pub(super) fn contacts(&self) -> Vec<String> {
        let offered = items(&self.register.contacts).iter().filter(|one| !matches!(one.stated, Fact::Is(false)));
        offered.filter_map(|one| text(&one.words).map(str::to_owned)).collect()
    }

    /// The area whose law governs a leg.
    pub(super) fn area(&self, leg: &Leg) -> String {
        match self.day.first_regime(&leg.transfer) {
            Regime::UkGdpr => self.place(Country::GB.into()),
            Regime::ChFadp => self.place(Country::CH.into()),
            _ => self.tongue.say("EU/EEA").to_owned(),
        }
    }

    /// Whether the importer of a leg is known to be outside the area.
    pub(super) fn is_outside(&self, leg: &Leg) -> bool {
        let cx = self.day.question(&leg.transfer, self.day.first_regime(&leg.transfer));
        leg.transfer.importer.country.known().is_some_and(|place| cx.zone_of_importer(place) == Zone::Outside)
    }

    /// The places of a recipient outside the area, each once.
    pub(super) fn outside(&self, recipient: &Recipient<'_>) -> Vec<String> {
        let of_leg = |leg: &Leg| {
            let cx = self.day.question(&leg.transfer, self.day.first_regime(&leg.transfer));
            let stored = leg.transfer.processing.location.as_known().into_iter().flat_map(|places| places.iter());
            let all = leg.transfer.importer.country.known().into_iter().chain(stored);
            all.filter(|place| cx.zone_of_importer(*place) != Zone::Inside)
                .map(|place| self.place(place))
                .collect::<Vec<_>>()
        };
        once(recipient.legs.iter().flat_map(of_leg))
    }
}

/// Values without repeats, in the order in which they came.
pub(super) fn once(values: impl Iterator<Item = String>) -> Vec<String> {
    let mut seen = HashSet::new();
    values.filter(|value| seen.insert(value.clone())).collect()
}

impl<'a> Recipient<'a> {
    /// The places that the engagement states; if none, those of the party.
    pub(super) fn places(&self) -> &'a [PlaceStatement] {
        match (items(&self.engagement.places), self.party) {
            ([], Some(party)) => items(&party.places),
            (own, _) => own,
        }
    }
}
