//! A register as sets of statements, so that two of them can be compared whatever their order.

use super::register::{Aspect, Entry, Stated};
use crate::facts::{
    Certainty, Engagement, Fact, Party, PlaceKind, PlaceStatement, Register, SafeguardCell, Service, Words,
};
use crate::letter_case::lowered;
use std::collections::{BTreeMap, HashMap};

/// A statement; two that are equal say the same.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Said {
    pub(super) aspect: Aspect,
    pub(super) kind: Option<PlaceKind>,
    pub(super) value: String,
    /// What tells it from others of the same value.
    detail: String,
}

/// An engagement with everything that is said of it, and where.
pub(super) struct View<'a> {
    pub(super) party: Option<&'a Party>,
    pub(super) party_at: String,
    pub(super) entry: Entry,
    /// The parties by which the engagement is known again.
    pub(super) keys: Keys,
    pub(super) said: BTreeMap<Said, String>,
}

/// The names by which an engagement is known again in another register.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Keys {
    pub(super) by: String,
    pub(super) engages: String,
    pub(super) service: Option<String>,
}

/// The entries of a list; none when it is not stated or unknown.
pub(super) fn items<T>(list: &Fact<Vec<T>>) -> &[T] {
    list.as_known().map_or(&[], Vec::as_slice)
}

/// The engagements of a register, in its order.
pub(super) fn views(register: &Register) -> Vec<View<'_>> {
    let mut parties: HashMap<&str, (usize, &Party)> = HashMap::new();
    let mut services: HashMap<&str, (String, &Service)> = HashMap::new();
    for (index, party) in items(&register.parties).iter().enumerate() {
        if let Fact::Is(id) = &party.id {
            parties.entry(id).or_insert((index, party));
        }
        for (at, service) in items(&party.services).iter().enumerate() {
            if let Fact::Is(id) = &service.id {
                services.entry(id).or_insert_with(|| (format!("/parties/{index}/services/{at}"), service));
            }
        }
    }
    let view = |(index, engagement): (usize, &'_ Engagement)| {
        let id = |fact: &'_ Fact<crate::facts::Id>| fact.as_known().map(ToString::to_string).unwrap_or_default();
        let (by, engages) = (id(&engagement.by), id(&engagement.engages));
        let service = engagement.service.as_known().and_then(|id| services.get(&**id));
        (index, by, engages, service)
    };
    let engagements = items(&register.engagements);
    engagements
        .iter()
        .enumerate()
        .map(|one| {
            let (index, by, engages, service) = view(one);
            let engagement = &engagements[index];
            let (by_party, party) = (parties.get(by.as_str()), parties.get(engages.as_str()));
            let service_name = service.map(|(_, s)| s.name.as_known().cloned().unwrap_or_else(|| shown(&s.id)));
            let unnamed = || format!("{engages} (not named)");
            let recipient = party.and_then(|(_, p)| p.name.written.as_known().cloned()).unwrap_or_else(unnamed);
            let at = format!("/engagements/{index}");
            let mut list = Statements { at: at.clone(), said: BTreeMap::new() };
            list.of_engagement(engagement);
            list.of_places(engagement, party.copied());
            if let Some((index, party)) = party {
                list.of_party(party, &format!("/parties/{index}"));
            }
            if let Some((at, service)) = service {
                list.of_service(service, at);
            }
            if let Some((index, by)) = by_party {
                list.of_exporter(by, *index);
            }
            let keys = Keys {
                by: key_of(by_party.map(|(_, p)| *p), &by),
                engages: key_of(party.map(|(_, p)| *p), &engages),
                service: service_name.as_deref().map(folded),
            };
            View {
                party: party.map(|(_, p)| *p),
                party_at: party.map_or_else(|| at.clone(), |(index, _)| format!("/parties/{index}")),
                entry: Entry { id: shown(&engagement.id), party: engages, recipient, service: service_name, at },
                keys,
                said: list.said,
            }
        })
        .collect()
}

pub(super) fn shown<T: ToString>(fact: &Fact<T>) -> String {
    fact.as_known().map(ToString::to_string).unwrap_or_default()
}

/// The name of a party without spelling: its key, or its name in small letters without marks and legal form, or its id.
fn key_of(party: Option<&Party>, id: &str) -> String {
    let Some(party) = party else { return folded(id) };
    let name = [&party.name.key, &party.name.written].into_iter().find_map(Fact::as_known);
    name.map(|name| folded(name)).filter(|key| !key.is_empty()).unwrap_or_else(|| folded(id))
}

/// A name in small letters, without marks, spaces and legal form.
pub(super) fn folded(name: &str) -> String {
    const FORMS: [&str; 20] = [
        "inc",
        "llc",
        "ltd",
        "limited",
        "corp",
        "corporation",
        "co",
        "company",
        "gmbh",
        "ag",
        "as",
        "asa",
        "ab",
        "aps",
        "oy",
        "oyj",
        "bv",
        "nv",
        "plc",
        "sarl",
    ];
    let lower = lowered(name).replace("a/s", "as").replace('.', "");
    let mut words: Vec<&str> = lower.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).collect();
    while words.len() > 1 && words.last().is_some_and(|last| FORMS.contains(last)) {
        words.pop();
    }
    words.concat()
}

/// Text without differences of white space.
pub(super) fn plain(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The statements on one engagement.
pub(super) struct Statements {
    pub(super) at: String,
    said: BTreeMap<Said, String>,
}

impl Statements {
    pub(super) fn add(&mut self, aspect: Aspect, value: String, at: String) {
        self.add_with(aspect, None, value, String::new(), at);
    }

    pub(super) fn add_with(
        &mut self,
        aspect: Aspect,
        kind: Option<PlaceKind>,
        value: String,
        detail: String,
        at: String,
    ) {
        self.said.entry(Said { aspect, kind, value, detail }).or_insert(at);
    }

    /// Adds a word of a closed list or a short text, if it is known or known not to exist.
    pub(super) fn word<T: ToString>(&mut self, aspect: Aspect, what: &str, fact: &Fact<T>, at: String) {
        match fact {
            Fact::Is(value) => self.add(aspect, format!("{what}{}", value.to_string()), at),
            Fact::None => self.add(aspect, format!("{what}none"), at),
            Fact::Unknown | Fact::Unstated => {}
        }
    }

    fn text(&mut self, aspect: Aspect, words: &Fact<Words>, key: &str) {
        if let Some(text) = words.as_known().map(|words| plain(&words.text)).filter(|text| !text.is_empty()) {
            let at = format!("{}/{key}", self.at);
            self.add(aspect, text, at);
        }
    }

    fn of_engagement(&mut self, e: &Engagement) {
        let at = |key: &str| format!("{}/{key}", self.at);
        let (role, contract) = (at("role"), at("contract"));
        let (scope, beneficiary, by_role) = (at("scope"), at("for"), at("by_role"));
        let cell = at("safeguard_cell");
        self.text(Aspect::Purpose, &e.function, "function");
        self.text(Aspect::Purpose, &e.purpose, "purpose");
        self.word(Aspect::Purpose, "for ", &e.beneficiary, beneficiary);
        self.word(Aspect::Purpose, "scope ", &e.scope, scope);
        self.word(Aspect::Role, "called ", &e.role.labelled, format!("{role}/labelled"));
        self.word(Aspect::Role, "", &e.role.assessed, format!("{role}/assessed"));
        self.word(Aspect::Role, "engaged by ", &e.by_role, by_role);
        self.word(Aspect::Contract, "exists ", &e.contract.exists, format!("{contract}/exists"));
        self.word(Aspect::Contract, "", &e.contract.kind, format!("{contract}/kind"));
        if e.safeguard_cell != Fact::Is(SafeguardCell::Stated) {
            self.word(Aspect::Safeguard, "cell ", &e.safeguard_cell, cell);
        }
        self.text(Aspect::Safeguard, &e.safeguard_words, "safeguard_words");
        self.of_data(e);
        for (index, measure) in items(&e.measures).iter().enumerate() {
            let at = format!("{}/measures/{index}", self.at);
            let every = measure.interval.as_known().map(|i| format!(", {}", plain(i))).unwrap_or_default();
            self.add(Aspect::Safeguard, format!("{}{every}", shown(&measure.kind)), at);
        }
        for (index, planned) in items(&e.planned_places).iter().enumerate() {
            let at = format!("{}/planned_places/{index}", self.at);
            let when = planned.when.known().map(|d| format!(" from {}", crate::day::iso(d))).unwrap_or_default();
            let place = place_word(&planned.place);
            self.add_with(Aspect::PlannedPlace, planned.kind.known(), format!("{place}{when}"), String::new(), at);
        }
        if let Some(facts) = &e.facts {
            self.of_facts(facts);
        }
    }

    fn of_data(&mut self, e: &Engagement) {
        for (index, data) in items(&e.data).iter().enumerate() {
            let words = || data.words.as_known().map(|w| plain(&w.text)).unwrap_or_default();
            let category = data.category.as_known().map_or_else(words, ToString::to_string);
            let not = if data.certainty == Fact::Is(Certainty::Negated) { "not " } else { "" };
            let at = format!("{}/data/{index}", self.at);
            self.add(Aspect::Data, format!("{not}{category}"), at);
        }
        for (index, claim) in items(&e.data_claims).iter().enumerate() {
            let at = format!("{}/data_claims/{index}", self.at);
            let scope = claim.scope.as_known().map(|s| plain(s)).unwrap_or_default();
            let value = format!("claim {}", shown(&claim.claim));
            self.add_with(Aspect::Data, None, value, scope, at);
        }
    }

    /// The places that hold for the engagement: of each sort its own, or else those of the engaged party.
    fn of_places(&mut self, e: &Engagement, party: Option<(usize, &Party)>) {
        let own = |sort| (items(&e.places), format!("{}/places", self.at), sort);
        let party = party.map(|(index, party)| (items(&party.places), format!("/parties/{index}/places")));
        let sorts = [Sort::Establishment, Sort::Location, Sort::Unknown].map(own);
        for (places, at, sort) in sorts {
            let here = |place: &&PlaceStatement| Sort::of(place) == sort;
            if places.iter().any(|place| here(&place)) {
                self.places(Aspect::Place, places, &at, sort);
            } else if let Some((places, at)) = &party {
                self.places(Aspect::Place, places, at, sort);
            }
        }
    }

    fn places(&mut self, aspect: Aspect, places: &[PlaceStatement], at: &str, sort: Sort) {
        for (index, place) in places.iter().enumerate().filter(|(_, place)| Sort::of(place) == sort) {
            let outside = place.outside.as_known().map(|o| format!(" outside {o}")).unwrap_or_default();
            let value = format!("{}{outside}", place_word(&place.place));
            let kind = place.kind.known().unwrap_or(PlaceKind::Unknown);
            self.add_with(aspect, Some(kind), value, String::new(), format!("{at}/{index}"));
        }
    }

    fn of_party(&mut self, party: &Party, at: &str) {
        self.word(Aspect::Recipient, "legal name ", &party.name.legal, format!("{at}/name/legal"));
        self.word(Aspect::Recipient, "disclosed ", &party.disclosure, format!("{at}/disclosure"));
        self.word(Aspect::Recipient, "kind ", &party.kind, format!("{at}/kind"));
        self.word(Aspect::Recipient, "sector ", &party.sector, format!("{at}/sector"));
        if party.parent_country.is_stated() {
            let value = format!("parent in {}", place_word(&party.parent_country));
            self.add(Aspect::Recipient, value, format!("{at}/parent_country"));
        }
        for (index, entity) in items(&party.group).iter().enumerate() {
            let value = format!("group entity in {}", place_word(&entity.place));
            self.add(Aspect::Recipient, value, format!("{at}/group/{index}"));
        }
        for (index, member) in items(&party.members).iter().enumerate() {
            self.add(Aspect::Recipient, plain(&member.text), format!("{at}/members/{index}"));
        }
        for (index, cert) in items(&party.certs).iter().enumerate() {
            let at = format!("{at}/certs/{index}");
            self.add_with(Aspect::Safeguard, None, shown(&cert.instrument), format!("{cert:?}"), at);
        }
    }

    fn of_service(&mut self, service: &Service, at: &str) {
        self.word(Aspect::Service, "", &service.name, format!("{at}/name"));
        for (index, component) in items(&service.components).iter().enumerate() {
            self.add(Aspect::Service, format!("component {}", plain(component)), format!("{at}/components/{index}"));
        }
    }

    fn of_exporter(&mut self, by: &Party, index: usize) {
        self.places(Aspect::Exporter, items(&by.places), &format!("/parties/{index}/places"), Sort::Establishment);
    }
}

/// The sorts of places: an engagement that states one of a sort states all of that sort.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sort {
    Establishment,
    Location,
    Unknown,
}

impl Sort {
    fn of(place: &PlaceStatement) -> Self {
        match place.kind {
            Fact::Is(PlaceKind::Establishment) => Self::Establishment,
            Fact::Is(PlaceKind::Storage | PlaceKind::Backup | PlaceKind::Processing | PlaceKind::Access) => {
                Self::Location
            }
            _ => Self::Unknown,
        }
    }
}

/// A place by its code, so that `Holland` and `NL` are one; the word itself where it names no country.
fn place_word(place: &Fact<crate::facts::PlaceName>) -> String {
    match place {
        Fact::Is(name) => name.place().map_or_else(|| name.to_string(), |place| place.to_string()),
        Fact::None => "none".to_owned(),
        Fact::Unknown | Fact::Unstated => "unknown".to_owned(),
    }
}

impl Said {
    pub(super) fn stated(&self, at: &str) -> Stated {
        Stated { value: self.value.clone(), at: at.to_owned() }
    }
}
