//! The authorities that a document names for complaints: which are meant, and are they called so today?

use super::notice::own_authority_missing;
use super::{Aside, Own, Ruled, asked, not_yet_law, ruling};
use crate::assess::kit::Cx;
use crate::facts::{AuthorityStated, ComplaintAuthorities, Fact, Transfer, Value};
use crate::lang::Tongue;
use crate::law::{Authority, Law, host};
use crate::letter_case::lowered;
use crate::verdict::judgement::{Judgement, Scale};
use crate::verdict::trace::{At, Inner, Kind, Leaf, On, Trace, Want};
use crate::verdict::truth::Truth;
use crate::{Country, Date, Day, Place, Regime};

impl Day<'_> {
    /// Whether it can be told which authorities a document names for complaints, and what to look at in them: former
    /// names and sites, names that no authority bears, the controller's own authority missing.
    ///
    /// Art. 13(2)(d), 14(2)(e), 77(1) GDPR and UK GDPR; section 165 Data Protection Act 2018.
    ///
    /// ```
    /// use lawful::{Country, Law, Ruling, day, facts::{AuthorityStated, ComplaintAuthorities}};
    /// let mut stated = AuthorityStated::default();
    /// stated.name = "Datatilsynet".to_owned().into();
    /// let mut facts = ComplaintAuthorities::default();
    /// facts.authorities_stated = vec![stated.clone()].into();
    /// let law = Law::bundled();
    /// let day = law.on(day::parse("2026-11-22").unwrap());
    /// let judged = day.complaint_authorities(&facts);
    /// assert_eq!(judged.ruling, Ruling::Undetermined); // Norway and Denmark both have one
    /// assert_eq!(judged.missing[0].fact.as_str(), "authorities_stated[0].country");
    /// assert!(judged.findings[0].articles.contains(&"Art. 77(1) GDPR"));
    ///
    /// stated.country = lawful::Place::from(Country::NO).into();
    /// facts.authorities_stated = vec![stated].into();
    /// assert_eq!(day.complaint_authorities(&facts).ruling, Ruling::Complete);
    /// ```
    #[must_use]
    pub fn complaint_authorities(self, facts: &ComplaintAuthorities) -> Judgement {
        let transfer = Transfer::default();
        let cx = self.question(&transfer, self.regime.unwrap_or(Regime::EuGdpr));
        asked(&cx, facts, |facts| authorities(&cx, facts))
    }
}

fn authorities(cx: &Cx<'_>, facts: &ComplaintAuthorities) -> Ruled {
    if let Some(ruled) = not_yet_law(cx, &facts.controller.country) {
        return ruled;
    }
    let stated = facts.authorities_stated.as_known().map_or(&[][..], Vec::as_slice);
    let meant: Vec<Meant<'_>> = stated.iter().map(|one| Meant::by(one, cx.law)).collect();
    let mut asides: Vec<Aside> = Vec::new();
    for (index, (one, meant)) in stated.iter().zip(&meant).enumerate() {
        asides.extend(asides_of(one, meant, cx.day, index));
    }
    // An authority that is not told apart may be the controller's own.
    let open = facts.authorities_stated == Fact::Unknown || meant.iter().any(|m| m.open != Open::Nothing);
    if !open {
        let countries: Vec<Place> =
            stated.iter().zip(&meant).filter_map(|(one, meant)| meant.country(one)).map(Place::from).collect();
        asides.extend(own_authority_missing(cx, &facts.controller.country, &countries, "authorities_stated"));
    }
    let own = meant.iter().enumerate().flat_map(|(index, meant)| meant.told_apart(cx.tongue, index)).collect();
    Ruled { own, ..ruling(Scale::Completeness, &[], asides, |t| are_authorities_told_apart(facts, &meant, t)) }
}

/// What leaves open which authority is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Open {
    Nothing,
    Country,
    Subdivision,
}

/// The authorities that an entry can mean.
struct Meant<'a> {
    candidates: Vec<&'a Authority>,
    open: Open,
}

impl<'a> Meant<'a> {
    fn by(stated: &AuthorityStated, law: &'a Law) -> Self {
        let name = stated.name.as_known().map(|name| folded(name));
        let site = stated.site.as_known().map(|site| lowered(host(site)));
        let bears = |authority: &Authority| name.as_deref().is_some_and(|name| has_name(authority, name));
        let sits = |authority: &Authority| site.as_deref().is_some_and(|site| has_site(authority, site));
        let anonymous = name.is_none() && site.is_none();
        let all = law.authorities();
        // Name and site together where an authority has both; otherwise either.
        let mut candidates: Vec<&Authority> = all.iter().filter(|one| bears(one) && sits(one)).collect();
        if candidates.is_empty() {
            candidates = all.iter().filter(|one| anonymous || bears(one) || sits(one)).collect();
        }
        if let Some(country) = country_of(&stated.country) {
            candidates.retain(|one| one.country == Some(country));
        }
        if let Fact::Is(subdivision) = &stated.subdivision {
            let of_it =
                |one: &&Authority| one.subdivision.as_ref().is_some_and(|s| s.eq_ignore_ascii_case(subdivision));
            if candidates.iter().any(of_it) {
                candidates.retain(of_it);
            }
        }
        let several = candidates.iter().any(|one| one.country != candidates[0].country);
        let open = match candidates.len() {
            0 | 1 => Open::Nothing,
            _ if several => Open::Country,
            _ if matches!(stated.subdivision, Fact::Is(_)) => Open::Nothing,
            _ => Open::Subdivision,
        };
        Self { candidates, open }
    }

    /// What would tell which authority is meant: the country or the region of each that can be.
    fn told_apart(&self, tongue: Tongue<'_>, index: usize) -> Vec<Own> {
        let stating = |part: &str, word: String| {
            let fact = format!("authorities_stated[{index}].{part}");
            let english = match part {
                "country" => "State the country of the authority: {word}",
                _ => "State the subdivision of the authority: {word}",
            };
            Own::new(tongue.tell(english, &[("word", &word)]), [(fact, Value::Word(word))])
        };
        let of = |one: &&Authority| match self.open {
            Open::Nothing => None,
            Open::Country => Some(stating("country", one.country?.alpha2().to_owned())),
            Open::Subdivision => Some(stating("subdivision", one.subdivision.as_ref()?.to_string())),
        };
        self.candidates.iter().filter_map(of).collect()
    }

    /// The country meant: that of the authority, or the one stated.
    fn country(&self, stated: &AuthorityStated) -> Option<Country> {
        self.candidates.first().map_or_else(|| country_of(&stated.country), |one| one.country)
    }
}

/// Whether it is told which authority each entry means; nothing is due where none is named.
///
/// Art. 13(2)(d), 77(1) GDPR.
fn are_authorities_told_apart<T: Trace>(facts: &ComplaintAuthorities, meant: &[Meant<'_>], t: &mut T) -> Truth {
    const RULE: &str = "is_authority_told_apart";
    let mark = t.open();
    let mut value = Truth::True;
    if facts.authorities_stated == Fact::Unknown {
        let at = At::fact("authorities_stated");
        value = t.leaf(Truth::Unknown, || Leaf::reads(RULE, On::NOTHING, at, Want::Nothing));
    }
    for (index, meant) in meant.iter().enumerate() {
        let (known, name) = match meant.open {
            Open::Nothing => (Truth::True, "authorities_stated[].name"),
            Open::Country => (Truth::Unknown, "authorities_stated[].country"),
            Open::Subdivision => (Truth::Unknown, "authorities_stated[].subdivision"),
        };
        let leaf = || Leaf::reads(RULE, On::NOTHING, At::item(name, index), Want::Nothing);
        value = value.and(t.leaf(known, leaf));
    }
    t.close(mark, value, || Inner::new("are_authorities_told_apart", Kind::Every, On::NOTHING))
}

/// What to look at in one entry.
fn asides_of(stated: &AuthorityStated, meant: &Meant<'_>, day: Date, index: usize) -> Vec<Aside> {
    let words = stated.name.as_known().or(stated.site.as_known());
    let said = |code, fact: &str, word: &str| {
        Aside::of(code).at(format!("authorities_stated[{index}].{fact}")).named("named", word)
    };
    let mut asides = Vec::new();
    let shown = words.map_or("The authority", String::as_str);
    match meant.open {
        Open::Nothing => {}
        Open::Country => asides.push(said("LF-N-032", "country", shown)),
        Open::Subdivision => asides.push(said("LF-N-032", "subdivision", shown)),
    }
    match (words, meant.candidates.is_empty()) {
        (Some(word), true) => asides.push(said("LF-N-035", "name", word)),
        (Some(_), false) if meant.open != Open::Country => {
            let former_name = stated.name.as_known().filter(|name| is_former_name(meant, &folded(name), day));
            let former_site = stated.site.as_known().filter(|site| is_former_site(meant, &lowered(host(site))));
            asides.extend(former_name.map(|name| said("LF-N-031", "name", name)));
            asides.extend(former_site.map(|site| said("LF-N-031", "site", site)));
        }
        _ => {}
    }
    asides
}

fn country_of(place: &Fact<Place>) -> Option<Country> {
    place.as_known().and_then(|place| place.country())
}

/// A name as it is compared: lower case, letters and digits only.
fn folded(name: &str) -> String {
    lowered(name).split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Whether an authority bears a folded name, or bore it.
fn has_name(authority: &Authority, name: &str) -> bool {
    let today = authority.name_local.split(" / ").chain([&*authority.name_en, &*authority.name_local]);
    let short = authority.acronym.iter().flat_map(|acronym| acronym.split('/').chain([&**acronym]));
    let over_time = authority.names.iter().map(|one| &*one.name);
    today.chain(short).chain(over_time).any(|one| folded(one) == name)
}

/// Whether a host is that of an authority, or was.
fn has_site(authority: &Authority, site: &str) -> bool {
    authority.host() == site || authority.former_sites.iter().any(|former| **former == *site)
}

fn is_former_name(meant: &Meant<'_>, name: &str, day: Date) -> bool {
    let mut bearers = meant.candidates.iter().flat_map(|one| one.names.iter()).filter(|one| folded(&one.name) == name);
    bearers.any(|one| one.until.is_some_and(|until| until <= day))
}

fn is_former_site(meant: &Meant<'_>, site: &str) -> bool {
    meant.candidates.iter().any(|one| one.former_sites.iter().any(|former| **former == *site))
}
