//! Checks of an edition: everything that is neither an instrument nor a territory.

use std::collections::BTreeMap;

use time::Date;

use crate::book::check::{Checker, is_kebab};
use crate::book::{Authority, ConsentAge, Level, Status};
use crate::place::Country;
use crate::regime::Regime;

/// The fields of an authority that can have a confidence of their own.
const AUTHORITY_FIELDS: &[&str] =
    &["name_local", "name_en", "acronym", "names", "website", "former_sites", "competence", "notes"];

impl Checker<'_> {
    /// Everything that is neither an instrument nor a territory.
    pub(crate) fn records(&mut self) {
        self.sources();
        self.consent_ages();
        self.authorities();
        self.aliases();
        self.findings();
    }

    fn sources(&mut self) {
        let sources = &self.tables.sources;
        self.unique("sources", sources.iter().map(|source| source.id.to_string()));
        for source in sources.iter() {
            if !is_kebab(&source.id) {
                self.report(&source.id, "id", "is not lower-case letters and digits joined by single hyphens");
            }
            if source.title.trim().is_empty() {
                self.report(&source.id, "title", "is missing");
            }
        }
    }

    fn consent_ages(&mut self) {
        let mut lines: BTreeMap<(Country, Regime), Vec<&ConsentAge>> = BTreeMap::new();
        for age in self.tables.consent_ages.iter() {
            let code = age.country.alpha2();
            self.rests_on(code, &age.sources, age.confidence);
            self.fields(code, &age.field_confidence, &["age", "from", "until", "provision", "notes"]);
            if age.age.is_some_and(|years| !(13..=16).contains(&years)) {
                self.report(code, "age", "an age of consent lies between 13 and 16");
            }
            if age.joint && age.age.is_none() {
                self.report(code, "joint", "is said of a country without a fixed age");
            }
            if age.bill && age.until.is_some() {
                self.report(code, "bill", "is said of an age that has ended");
            }
            lines.entry((age.country, age.regime)).or_default().push(age);
        }
        for ((country, regime), line) in lines {
            let mut next: Option<Date> = line.first().map(|age| age.from);
            for age in line {
                if next != Some(age.from) {
                    self.report(country.alpha2(), "from", format!("{} is not where the age before ends", age.from));
                }
                if age.until.is_some_and(|until| until <= age.from) {
                    self.report(country.alpha2(), "until", "is not after `from`");
                }
                next = age.until;
            }
            // The United Kingdom left the regime; everybody else is in it.
            let left = country.alpha2() == "GB" && regime == Regime::EuGdpr;
            if next.is_some() != left {
                let what =
                    if left { "the last age is open, though the State left" } else { "the last age is not open" };
                self.report(country.alpha2(), "until", what);
            }
        }
    }

    fn authorities(&mut self) {
        let authorities = &self.tables.authorities;
        self.unique("authorities", authorities.iter().map(|authority| authority.id.to_string()));
        for authority in authorities.iter() {
            let id = &authority.id;
            self.rests_on(id, &authority.sources, authority.confidence);
            self.fields(id, &authority.field_confidence, AUTHORITY_FIELDS);
            self.names(authority);
            let site = authority.host();
            if authority.former_sites.iter().any(|former| former.contains('/') || **former == *site) {
                self.report(id, "former_sites", "is no bare host, or the host of today's `website`");
            }
            if authority.country.is_none() != (authority.level == Level::Eu) {
                self.report(id, "country", "is missing, or given for an authority of the Union");
            }
            if authority.subdivision.is_some() != (authority.level == Level::Regional) {
                self.report(id, "subdivision", "must be given for a regional authority, and only for one");
            }
        }
        for territory in self.tables.territories.iter() {
            let at_home = Regime::JUDGED.iter().any(|&regime| {
                let now = territory.line(regime).last().map(|period| period.status);
                matches!(now, Some(Status::Member | Status::Eea | Status::Home))
            });
            let has_one = authorities
                .iter()
                .any(|authority| authority.level == Level::National && authority.country == Some(territory.country));
            if at_home && !has_one {
                self.report(territory.country.alpha2(), "authority", "the State has no national authority");
            }
        }
    }

    /// The names over time follow one another, and the last one is that of today.
    fn names(&mut self, authority: &Authority) {
        let id = &authority.id;
        for pair in authority.names.windows(2) {
            if pair[0].until.is_none() || pair[0].until != pair[1].from {
                self.report(id, "names", format!("`{}` does not begin where the name before ends", pair[1].name));
            }
        }
        if authority.names.iter().any(|name| name.until.is_some() && name.until <= name.from) {
            self.report(id, "names", "`until` is not after `from`");
        }
        if authority.names.last().is_some_and(|last| last.until.is_some() || last.name != authority.name_local) {
            self.report(id, "names", "the last name is not open, or not `name_local`");
        }
    }

    fn aliases(&mut self) {
        let aliases = &self.tables.aliases;
        self.unique("aliases", aliases.iter().map(|alias| alias.code.to_string()));
        for alias in aliases.iter() {
            if Country::from_alpha2(&alias.code).is_some() {
                self.report(&alias.code, "code", "is an ISO 3166-1 code, no alias");
            }
            if alias.third_country && alias.country.is_some() {
                self.report(&alias.code, "maps_to", "a code that maps to a country takes that country's status");
            }
        }
    }

    fn findings(&mut self) {
        for finding in self.tables.findings.iter() {
            let id = format!("{} {}", finding.regime, finding.country.alpha2());
            if finding.until.is_some_and(|until| until <= finding.from) {
                self.report(&id, "closed_by", "closes the finding before it is made");
            }
        }
    }
}
