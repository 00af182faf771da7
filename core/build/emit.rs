//! The tables as Rust source: statics that need no work at run time.

use std::collections::BTreeMap;
use std::fmt::Write;

use time::Date;

use crate::book::{
    Alias, Authority, ConsentAge, Event, Finding, Instrument, Parameter, ParameterValue, Period, Scope, Source, Tables,
    Territory,
};
use crate::place::Country;
use crate::regime::Regime;

/// The source of `pub(super) static TABLES`.
pub(crate) fn emit(tables: &Tables) -> String {
    let mut out = Emitter::default();
    let instruments = out.each("Instrument", &tables.instruments, instrument);
    let territories = out.each("Territory", &tables.territories, territory);
    let ages = out.each("ConsentAge", &tables.consent_ages, consent_age);
    let authorities = out.each("Authority", &tables.authorities, authority);
    let sources = out.each("Source", &tables.sources, source);
    let aliases = out.each("Alias", &tables.aliases, alias);
    let parameters = out.each("Parameter", &tables.parameters, parameter);
    let findings = out.each("Finding", &tables.findings, finding);
    let index = &tables.index;
    let events = out.each("Event", &index.events, event);
    let event_dates = out.each("Date", &index.event_dates, |_, day| date(*day));
    let by_hash = out.numbers(&index.by_hash);
    let starts = out.numbers(&index.adequacy_starts);
    let adequacy = out.numbers(&index.adequacy);
    let organisations = out.numbers(&index.organisations);
    let [eu, uk, ch] = tables.lines_from.map(date);
    let (edition, digest) = (text(&tables.edition), text(&tables.digest));
    let (as_of, evidence, base) = (date(tables.as_of), date(tables.last_evidence), index.base_acts);
    let _ = writeln!(
        out.source,
        "pub(super) static TABLES: Tables = Tables {{ edition: {edition}, digest: {digest}, as_of: {as_of}, \
         last_evidence: {evidence}, lines_from: [{eu}, {uk}, {ch}], instruments: {instruments}, \
         territories: {territories}, consent_ages: {ages}, authorities: {authorities}, sources: {sources}, \
         aliases: {aliases}, parameters: {parameters}, findings: {findings}, index: Index {{ by_hash: {by_hash}, \
         adequacy_starts: {starts}, adequacy: {adequacy}, organisations: {organisations}, base_acts: {base:?}, \
         events: {events}, event_dates: {event_dates} }} }};"
    );
    out.source
}

/// Source so far, and the lists in it by their content, so that equal ones are written once.
#[derive(Default)]
struct Emitter {
    source: String,
    lists: BTreeMap<String, String>,
}

impl Emitter {
    /// A list as a static of its own; gives the expression that borrows it.
    fn list(&mut self, of: &str, items: &[String]) -> String {
        if items.is_empty() {
            return "B(&[])".into();
        }
        let value = format!("[{of}; {}] = [{}];", items.len(), items.join(", "));
        if let Some(name) = self.lists.get(&value) {
            return format!("B(&{name})");
        }
        let name = format!("L{}", self.lists.len());
        let _ = writeln!(self.source, "static {name}: {value}");
        let borrowed = format!("B(&{name})");
        self.lists.insert(value, name);
        borrowed
    }

    fn each<T>(&mut self, of: &str, items: &[T], one: impl Fn(&mut Self, &T) -> String) -> String {
        let items: Vec<String> = items.iter().map(|item| one(self, item)).collect();
        self.list(of, &items)
    }

    fn numbers(&mut self, numbers: &[u16]) -> String {
        self.each("u16", numbers, |_, number| number.to_string())
    }

    fn texts<T: AsRef<str>>(&mut self, texts: &[T]) -> String {
        self.each("Text", texts, |_, one| text(one.as_ref()))
    }

    fn countries(&mut self, countries: &[Country]) -> String {
        self.each("Country", countries, |_, one| country(*one))
    }

    fn levels<T: AsRef<str>, C: std::fmt::Debug>(&mut self, levels: &[(T, C)]) -> String {
        self.each("(Text, Confidence)", levels, |_, (field, level)| {
            format!("({}, Confidence::{level:?})", text(field.as_ref()))
        })
    }
}

fn text(text: &str) -> String {
    format!("B({text:?})")
}

fn date(day: Date) -> String {
    format!("ymd({}, {}, {})", day.year(), u8::from(day.month()), day.day())
}

fn country(country: Country) -> String {
    format!("country({:?})", country.alpha2())
}

fn maybe<T>(value: Option<T>, one: impl Fn(T) -> String) -> String {
    value.map_or_else(|| "None".into(), |value| format!("Some({})", one(value)))
}

fn maybe_text(value: Option<&impl AsRef<str>>) -> String {
    maybe(value, |words| text(words.as_ref()))
}

/// A word of a closed list of this type, as its variant.
fn word<T: std::fmt::Debug>(of: &str) -> impl Fn(T) -> String {
    move |value| format!("{of}::{value:?}")
}

fn regime(regime: Regime) -> String {
    word("Regime")(regime)
}

fn instrument(out: &mut Emitter, act: &Instrument) -> String {
    let suspensions =
        out.each("(Date, Date)", &act.suspensions, |_, (from, until)| format!("({}, {})", date(*from), date(*until)));
    let scope = scope(out, &act.scope);
    let sources = out.texts(&act.sources);
    let levels = out.levels(&act.field_confidence);
    format!(
        "Instrument {{ index: {}, id: {}, kind: Kind::{:?}, regime: {}, title: {}, citation: {}, celex: {}, oj: {}, \
         adopted: {}, applies_from: {}, ends_on: {}, end_reason: {}, ended_by: {}, new_contracts_end_on: {}, \
         repealed_on: {}, supports_transfer: {}, suspensions: {suspensions}, carried_over_from: {}, same_act_as: {}, \
         scope: {scope}, notes: {}, sources: {sources}, confidence: Confidence::{:?}, field_confidence: {levels}, \
         hypothetical: {} }}",
        act.index,
        text(&act.id),
        act.kind,
        regime(act.regime),
        text(&act.title),
        text(&act.citation),
        maybe_text(act.celex.as_ref()),
        maybe_text(act.oj.as_ref()),
        maybe(act.adopted, date),
        maybe(act.applies_from, date),
        maybe(act.ends_on, date),
        maybe(act.end_reason, word("EndReason")),
        maybe_text(act.ended_by.as_ref()),
        maybe(act.new_contracts_end_on, date),
        maybe(act.repealed_on, date),
        act.supports_transfer,
        maybe(act.carried_over_from, regime),
        maybe_text(act.same_act_as.as_ref()),
        text(&act.notes),
        act.confidence,
        act.hypothetical,
    )
}

fn scope(out: &mut Emitter, scope: &Scope) -> String {
    let fits = out.each("Fit", &scope.fits, |_, fit| {
        format!(
            "Fit {{ module: {:?}, exporter: RoleKind::{:?}, importer: RoleKind::{:?} }}",
            fit.module, fit.exporter, fit.importer
        )
    });
    let words = out.each("(Text, Text)", &scope.text, |_, (key, words)| format!("({}, {})", text(key), text(words)));
    format!(
        "Scope {{ destinations: {}, organisations: {}, listing: {}, tokens: {}, excluded_tags: {}, \
         asks_exclusion: {}, automated_only: {}, asks_territory: {}, hr_flag: {}, sensitive_flag: {}, fits: {fits}, \
         importer_not_under_gdpr: {}, needs: {}, sets: {}, amends: {}, ends: {}, threatens: {}, \
         concerns_countries: {}, concerns_instruments: {}, lodged: {}, point: {}, occasional_required: {:?}, \
         open_to_public_authorities: {:?}, text: {words} }}",
        out.countries(&scope.destinations),
        out.texts(&scope.organisations),
        scope.listing,
        out.texts(&scope.tokens),
        out.texts(&scope.excluded_tags),
        scope.asks_exclusion,
        scope.automated_only,
        scope.asks_territory,
        scope.hr_flag,
        scope.sensitive_flag,
        scope.importer_not_under_gdpr,
        maybe_text(scope.needs.as_ref()),
        out.texts(&scope.sets),
        out.texts(&scope.amends),
        out.texts(&scope.ends),
        out.texts(&scope.threatens),
        out.countries(&scope.concerns_countries),
        out.texts(&scope.concerns_instruments),
        maybe(scope.lodged, date),
        maybe(scope.point, word("Point")),
        scope.occasional_required,
        scope.open_to_public_authorities,
    )
}

fn territory(out: &mut Emitter, territory: &Territory) -> String {
    let lines: Vec<String> =
        territory.lines.iter().map(|line| out.each("Period", line, |_, one| period(one))).collect();
    let sources = out.texts(&territory.sources);
    format!(
        "Territory {{ country: {}, name: {}, parent: {}, lines: [{}], notes: {}, sources: {sources}, \
         confidence: Confidence::{:?} }}",
        country(territory.country),
        text(&territory.name),
        maybe(territory.parent, country),
        lines.join(", "),
        text(&territory.notes),
        territory.confidence,
    )
}

fn period(period: &Period) -> String {
    format!(
        "Period {{ status: Status::{:?}, from: {}, until: {}, basis: {}, confidence: Confidence::{:?}, note: {} }}",
        period.status,
        date(period.from),
        maybe(period.until, date),
        maybe_text(period.basis.as_ref()),
        period.confidence,
        text(&period.note),
    )
}

fn consent_age(out: &mut Emitter, age: &ConsentAge) -> String {
    format!(
        "ConsentAge {{ country: {}, regime: {}, age: {:?}, joint: {}, bill: {}, from: {}, until: {}, provision: {}, notes: {}, sources: {}, \
         confidence: Confidence::{:?}, field_confidence: {} }}",
        country(age.country),
        regime(age.regime),
        age.age,
        age.joint,
        age.bill,
        date(age.from),
        maybe(age.until, date),
        text(&age.provision),
        text(&age.notes),
        out.texts(&age.sources),
        age.confidence,
        out.levels(&age.field_confidence),
    )
}

fn authority(out: &mut Emitter, authority: &Authority) -> String {
    let names = out.each("AuthorityName", &authority.names, |_, name| {
        let days = [name.from, name.until].map(|day| maybe(day, date));
        format!("AuthorityName {{ name: {}, from: {}, until: {} }}", text(&name.name), days[0], days[1])
    });
    format!(
        "Authority {{ id: {}, country: {}, subdivision: {}, level: Level::{:?}, name_local: {}, name_en: {}, \
         acronym: {}, names: {names}, website: {}, former_sites: {}, competence: {}, notes: {}, sources: {}, confidence: Confidence::{:?}, field_confidence: {} }}",
        text(&authority.id),
        maybe(authority.country, country),
        maybe_text(authority.subdivision.as_ref()),
        authority.level,
        text(&authority.name_local),
        text(&authority.name_en),
        maybe_text(authority.acronym.as_ref()),
        text(&authority.website),
        out.texts(&authority.former_sites),
        text(&authority.competence),
        text(&authority.notes),
        out.texts(&authority.sources),
        authority.confidence,
        out.levels(&authority.field_confidence),
    )
}

fn source(_: &mut Emitter, source: &Source) -> String {
    format!(
        "Source {{ id: {}, title: {}, locator: {}, grade: Grade::{:?}, as_of: {} }}",
        text(&source.id),
        text(&source.title),
        maybe_text(source.locator.as_ref()),
        source.grade,
        maybe_text(source.as_of.as_ref()),
    )
}

fn alias(_: &mut Emitter, alias: &Alias) -> String {
    format!(
        "Alias {{ code: {}, country: {}, third_country: {}, what: {} }}",
        text(&alias.code),
        maybe(alias.country, country),
        alias.third_country,
        text(&alias.what),
    )
}

fn parameter(out: &mut Emitter, parameter: &Parameter) -> String {
    let steps = out.each("(Date, ParameterValue)", &parameter.steps, |_, (from, value)| {
        let value = match value {
            ParameterValue::Flag(flag) => format!("Flag({flag})"),
            ParameterValue::Number(number) => format!("Number({number})"),
            ParameterValue::Word(word) => format!("Word({})", text(word)),
        };
        format!("({}, ParameterValue::{value})", date(*from))
    });
    format!(
        "Parameter {{ name: {}, key: {}, steps: {steps}, notes: {}, sources: {}, confidence: Confidence::{:?} }}",
        text(&parameter.name),
        maybe_text(parameter.key.as_ref()),
        text(&parameter.notes),
        out.texts(&parameter.sources),
        parameter.confidence,
    )
}

fn finding(_: &mut Emitter, finding: &Finding) -> String {
    format!(
        "Finding {{ regime: {}, country: {}, from: {}, until: {}, opened_by: {}, closed_by: {}, notes: {} }}",
        regime(finding.regime),
        country(finding.country),
        date(finding.from),
        maybe(finding.until, date),
        text(&finding.opened_by),
        maybe_text(finding.closed_by.as_ref()),
        text(&finding.notes),
    )
}

fn event(_: &mut Emitter, event: &Event) -> String {
    format!(
        "Event {{ date: {}, regime: {}, subject: {}, edge: Edge::{:?}, what: {} }}",
        date(event.date),
        maybe(event.regime, regime),
        text(&event.subject),
        event.edge,
        text(&event.what),
    )
}
