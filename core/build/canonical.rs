//! The content of the law data as one text: what the digest is taken of.
//!
//! One fact a line, in a fixed order, so that comments, layout and the split into files make no difference and
//! every other change does.

use std::fmt::{Display, Write};

use time::Date;

use crate::book::{Confidence, Instrument, ParameterValue, Scope, Tables, Text};
use crate::place::Country;

struct Lines(String);

impl Lines {
    /// An entry begins.
    fn entry(&mut self, what: &str, id: impl Display) {
        let _ = writeln!(self.0, "{what} {id}");
    }

    /// A fact, unless it says nothing.
    fn fact(&mut self, name: &str, value: impl Display) {
        let value = value.to_string();
        if !value.is_empty() {
            let _ = writeln!(self.0, " {name} {}", value.replace('\\', "\\\\").replace('\n', "\\n"));
        }
    }

    fn maybe(&mut self, name: &str, value: Option<impl Display>) {
        if let Some(value) = value {
            self.fact(name, value);
        }
    }

    fn flag(&mut self, name: &str, value: bool) {
        if value {
            self.fact(name, value);
        }
    }

    fn each(&mut self, name: &str, values: &[Text]) {
        for value in values {
            self.fact(name, value);
        }
    }

    fn countries(&mut self, name: &str, values: &[Country]) {
        for value in values {
            self.fact(name, value.alpha2());
        }
    }

    fn rests_on(&mut self, sources: &[Text], confidence: Confidence, fields: &[(Text, Confidence)]) {
        self.each("source", sources);
        self.fact("confidence", confidence);
        for (field, level) in fields {
            self.fact("confidence of", format_args!("{field} {level}"));
        }
    }
}

fn span(from: Date, until: Option<Date>) -> String {
    match until {
        Some(until) => format!("{from}..{until}"),
        None => format!("{from}.."),
    }
}

impl Tables {
    /// The content as one text.
    pub(crate) fn canonical(&self) -> String {
        let mut lines = Lines(String::new());
        lines.entry("edition", &self.edition);
        lines.fact("as of", self.as_of);
        lines.fact("last evidence", self.last_evidence);
        for day in self.lines_from {
            lines.fact("lines from", day);
        }
        let mut by_id: Vec<&Instrument> = self.instruments.iter().collect();
        by_id.sort_by_key(|act| &act.id);
        for act in by_id {
            instrument(&mut lines, act);
        }
        self.places(&mut lines);
        self.rest(&mut lines);
        lines.0
    }

    fn places(&self, lines: &mut Lines) {
        for territory in self.territories.iter() {
            lines.entry("territory", territory.country.alpha2());
            lines.fact("name", &territory.name);
            lines.maybe("parent", territory.parent.map(Country::alpha2));
            for (regime, line) in crate::regime::Regime::JUDGED.iter().zip(&territory.lines) {
                for period in line.iter() {
                    let basis = period.basis.as_deref().unwrap_or("-");
                    lines.fact(
                        regime.as_str(),
                        format_args!(
                            "{} {} [{basis}] {} {}",
                            span(period.from, period.until),
                            period.status,
                            period.confidence,
                            period.note
                        ),
                    );
                }
            }
            lines.fact("notes", &territory.notes);
            lines.rests_on(&territory.sources, territory.confidence, &[]);
        }
        for alias in self.aliases.iter() {
            lines.entry("alias", &alias.code);
            lines.maybe("maps to", alias.country.map(Country::alpha2));
            lines.flag("third country", alias.third_country);
            lines.fact("what", &alias.what);
        }
        for age in self.consent_ages.iter() {
            lines.entry("consent age", format_args!("{} {}", age.country.alpha2(), span(age.from, age.until)));
            lines.fact("regime", age.regime);
            lines.maybe("age", age.age);
            lines.flag("joint", age.joint);
            lines.flag("bill", age.bill);
            lines.fact("provision", &age.provision);
            lines.fact("notes", &age.notes);
            lines.rests_on(&age.sources, age.confidence, &age.field_confidence);
        }
    }

    fn rest(&self, lines: &mut Lines) {
        for authority in self.authorities.iter() {
            lines.entry("authority", &authority.id);
            lines.maybe("country", authority.country.map(Country::alpha2));
            lines.maybe("subdivision", authority.subdivision.as_ref());
            lines.fact("level", authority.level);
            lines.fact("local name", &authority.name_local);
            lines.fact("English name", &authority.name_en);
            lines.maybe("acronym", authority.acronym.as_ref());
            for name in authority.names.iter() {
                let days = [name.from, name.until].map(|day| day.map_or_else(String::new, |day| day.to_string()));
                lines.fact("name", format_args!("{} {}..{}", name.name, days[0], days[1]));
            }
            lines.fact("website", &authority.website);
            lines.each("former site", &authority.former_sites);
            lines.fact("competence", &authority.competence);
            lines.fact("notes", &authority.notes);
            lines.rests_on(&authority.sources, authority.confidence, &authority.field_confidence);
        }
        for source in self.sources.iter() {
            lines.entry("source", &source.id);
            lines.fact("title", &source.title);
            lines.maybe("locator", source.locator.as_ref());
            lines.fact("grade", source.grade);
            lines.maybe("as of", source.as_of.as_ref());
        }
        for parameter in self.parameters.iter() {
            lines.entry("parameter", &parameter.name);
            lines.maybe("key", parameter.key.as_ref());
            for (from, value) in parameter.steps.iter() {
                match value {
                    ParameterValue::Flag(flag) => lines.fact("step", format_args!("{from} flag {flag}")),
                    ParameterValue::Number(number) => lines.fact("step", format_args!("{from} number {number}")),
                    ParameterValue::Word(word) => lines.fact("step", format_args!("{from} word {word}")),
                }
            }
            lines.fact("notes", &parameter.notes);
            lines.rests_on(&parameter.sources, parameter.confidence, &[]);
        }
        for finding in self.findings.iter() {
            lines.entry("finding", format_args!("{} {}", finding.regime, finding.country.alpha2()));
            lines.fact("days", span(finding.from, finding.until));
            lines.fact("opened by", &finding.opened_by);
            lines.maybe("closed by", finding.closed_by.as_ref());
            lines.fact("notes", &finding.notes);
        }
    }
}

fn instrument(lines: &mut Lines, act: &Instrument) {
    lines.entry("instrument", &act.id);
    lines.fact("kind", act.kind);
    lines.fact("regime", act.regime);
    lines.fact("title", &act.title);
    lines.fact("citation", &act.citation);
    lines.maybe("celex", act.celex.as_ref());
    lines.maybe("oj", act.oj.as_ref());
    lines.maybe("adopted", act.adopted);
    lines.maybe("applies from", act.applies_from);
    lines.maybe("ends on", act.ends_on);
    lines.maybe("end reason", act.end_reason);
    lines.maybe("ended by", act.ended_by.as_ref());
    lines.maybe("new contracts end on", act.new_contracts_end_on);
    lines.maybe("repealed on", act.repealed_on);
    lines.flag("supports transfer", act.supports_transfer);
    for &(from, until) in act.suspensions.iter() {
        lines.fact("suspended", span(from, Some(until)));
    }
    lines.maybe("carried over from", act.carried_over_from);
    lines.maybe("same act as", act.same_act_as.as_ref());
    scope(lines, &act.scope);
    lines.fact("notes", &act.notes);
    lines.rests_on(&act.sources, act.confidence, &act.field_confidence);
    lines.flag("hypothetical", act.hypothetical);
}

fn scope(lines: &mut Lines, scope: &Scope) {
    lines.countries("destination", &scope.destinations);
    lines.each("organisation", &scope.organisations);
    lines.flag("listing", scope.listing);
    lines.each("recipient must be", &scope.tokens);
    lines.each("excluded tag", &scope.excluded_tags);
    lines.flag("asks exclusion", scope.asks_exclusion);
    lines.flag("automated only", scope.automated_only);
    lines.flag("asks territory", scope.asks_territory);
    lines.flag("hr flag", scope.hr_flag);
    lines.flag("sensitive flag", scope.sensitive_flag);
    for fit in scope.fits.iter() {
        let module = fit.module.map_or_else(|| "-".to_owned(), |module| module.to_string());
        lines.fact("fit", format_args!("{module} {} {}", fit.exporter, fit.importer));
    }
    lines.flag("importer not under gdpr", scope.importer_not_under_gdpr);
    lines.maybe("needs", scope.needs.as_ref());
    lines.each("set", &scope.sets);
    lines.each("amends", &scope.amends);
    lines.each("ends", &scope.ends);
    lines.each("threatens", &scope.threatens);
    lines.countries("concerns country", &scope.concerns_countries);
    lines.each("concerns instrument", &scope.concerns_instruments);
    lines.maybe("lodged", scope.lodged);
    lines.maybe("point", scope.point);
    lines.maybe("occasional required", scope.occasional_required);
    lines.maybe("open to public authorities", scope.open_to_public_authorities);
    for (key, words) in scope.text.iter() {
        lines.fact("text", format_args!("{key}: {words}"));
    }
}
