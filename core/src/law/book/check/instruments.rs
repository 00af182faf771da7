//! Checks of instruments: shape, days, references, overlaps.

use time::Date;

use super::super::error::LawError;
use super::super::instrument::Instrument;
use super::super::words::Kind;
use super::{Checker, is_kebab};

/// The fields of an instrument that may have a confidence of their own.
const FIELDS: [&str; 14] = [
    "title",
    "citation",
    "celex",
    "oj",
    "adopted",
    "applies_from",
    "ends_on",
    "end_reason",
    "ended_by",
    "new_contracts_end_on",
    "repealed_on",
    "supports_transfer",
    "scope",
    "notes",
];

/// The tags data can bear.
const TAGS: [&str; 12] = [
    "hr",
    "non-hr",
    "special",
    "criminal",
    "journalistic",
    "immigration-control",
    "children",
    "national-id",
    "health",
    "financial",
    "location",
    "communications-content",
];

impl Checker<'_> {
    pub(super) fn instruments(&mut self) {
        let instruments = &self.tables.instruments;
        self.unique("instruments", instruments.iter().map(|act| act.id.to_string()));
        for act in instruments.iter() {
            self.shape(act);
            self.days(act);
            self.references(act);
            self.scope(act);
        }
        self.overlaps();
    }

    fn shape(&mut self, act: &Instrument) {
        if !is_kebab(&act.id) {
            self.report(&act.id, "id", "is not lower-case letters and digits joined by single hyphens");
        }
        if act.hypothetical {
            return;
        }
        for (field, value) in [("title", &act.title), ("citation", &act.citation)] {
            if value.trim().is_empty() {
                self.report(&act.id, field, "is missing");
            }
        }
        self.rests_on(&act.id, &act.sources, act.confidence);
        self.fields(&act.id, &act.field_confidence, &FIELDS);
        if act.applies_from.is_none() && act.kind != Kind::Pending {
            self.report(&act.id, "applies_from", "is missing; only `pending` matters have no first day");
        }
        if act.supports_transfer && act.kind == Kind::Pending {
            self.report(&act.id, "supports_transfer", "a `pending` matter is no ground");
        }
    }

    fn days(&mut self, act: &Instrument) {
        let id = &act.id;
        let mut later = |field: &str, day: Option<Date>, other: &str, first: Option<Date>, equal: bool| {
            if let (Some(day), Some(first)) = (day, first)
                && (day < first || (day == first && !equal))
            {
                let after = if equal { "is before" } else { "is not after" };
                self.problems.push(LawError::new(id, field, format!("{day} {after} `{other}` {first}")));
            }
        };
        later("ends_on", act.ends_on, "applies_from", act.applies_from, false);
        later("new_contracts_end_on", act.new_contracts_end_on, "applies_from", act.applies_from, false);
        later("ends_on", act.ends_on, "new_contracts_end_on", act.new_contracts_end_on, true);
        later("repealed_on", act.repealed_on, "applies_from", act.applies_from, false);
        later("ends_on", act.ends_on, "repealed_on", act.repealed_on, true);
        let mut spans = act.suspensions.to_vec();
        spans.sort_unstable();
        for &(from, until) in &spans {
            later("suspensions", Some(until), "from", Some(from), false);
        }
        for pair in spans.windows(2) {
            later("suspensions", Some(pair[1].0), "until", Some(pair[0].1), true);
        }
        if act.ends_on.is_some() != act.ended_by.is_some() && !act.hypothetical {
            self.report(id, "ended_by", "must be given with `ends_on`, and only with it");
        }
    }

    fn references(&mut self, act: &Instrument) {
        let id = &act.id;
        if let Some(by) = &act.ended_by {
            self.refers_or_says(id, "ended_by", by);
        }
        if let Some(other) = &act.same_act_as {
            self.refers(id, "same_act_as", other);
        }
        if let Some(other) = &act.scope.needs {
            self.refers(id, "scope.needs", other);
        }
        for (field, others) in [
            ("scope.sets", &act.scope.sets),
            ("scope.amends", &act.scope.amends),
            ("scope.ends", &act.scope.ends),
            ("scope.threatens", &act.scope.threatens),
            ("scope.concerns.instruments", &act.scope.concerns_instruments),
        ] {
            for other in others.iter() {
                self.refers(id, field, other);
            }
        }
        for other in act.scope.ends.iter() {
            let ended = self.tables.position(other).map(|place| &self.tables.instruments[place]);
            if ended.is_some_and(|ended| ended.ends_on.is_none()) {
                self.report(id, "scope.ends", format!("`{other}` has no `ends_on`"));
            }
        }
    }

    fn scope(&mut self, act: &Instrument) {
        let (id, scope) = (&act.id, &act.scope);
        for tag in scope.excluded_tags.iter().filter(|tag| !TAGS.contains(&tag.as_ref())) {
            let error = LawError::new(id, "scope.excluded_tags", format!("unknown tag `{tag}`"));
            self.problems.push(error.near(tag, TAGS));
        }
        let first = scope.tokens.first().map_or("", |token| token.as_ref());
        if first.starts_with("or-") {
            self.report(id, "scope.recipient_must_be", format!("`{first}` is an alternative to nothing"));
        }
        let only = [
            ("scope.listing", scope.listing, Kind::Adequacy),
            ("scope.automated_only", scope.automated_only, Kind::Adequacy),
            ("scope.asks_exclusion", scope.asks_exclusion, Kind::Adequacy),
            ("scope.asks_territory", scope.asks_territory, Kind::Adequacy),
            ("scope.fits", !scope.fits.is_empty(), Kind::Scc),
            ("scope.sets", !scope.sets.is_empty(), Kind::Scc),
            ("scope.point", scope.point.is_some(), Kind::Derogation),
        ];
        for (field, given, kind) in only {
            if given && act.kind != kind {
                self.report(id, field, format!("is only for instruments of kind `{kind}`, not `{}`", act.kind));
            }
        }
        if act.is_adequacy() && scope.destinations.is_empty() && scope.organisations.is_empty() {
            self.report(id, "scope.destinations", "an adequacy instrument must name a country or an organisation");
        }
    }

    /// No two adequacy instruments of one regime are in force for one place on one day.
    fn overlaps(&mut self) {
        let instruments = &self.tables.instruments;
        let acts: Vec<&Instrument> = instruments.iter().filter(|act| act.is_adequacy()).collect();
        for (place, one) in acts.iter().enumerate() {
            for other in &acts[place + 1..] {
                if one.regime != other.regime || one.id == other.id {
                    continue;
                }
                let Some(day) = common_day(one, other) else { continue };
                let country = one.scope.destinations.iter().find(|country| other.scope.destinations.contains(country));
                let organisation = one.scope.organisations.iter().find(|id| other.scope.organisations.contains(id));
                let shared = country.map(|country| country.alpha2()).or(organisation.map(AsRef::as_ref));
                if let Some(shared) = shared {
                    let problem = format!("overlaps `{}` for {shared}, from {day} on", other.id);
                    self.problems.push(LawError::new(&one.id, "scope.destinations", problem));
                }
            }
        }
    }
}

/// The first day on which both are in force, suspensions apart.
fn common_day(one: &Instrument, other: &Instrument) -> Option<Date> {
    let day = one.applies_from?.max(other.applies_from?);
    let open = |act: &Instrument| act.ends_on.is_none_or(|end| day < end);
    (open(one) && open(other)).then_some(day)
}
