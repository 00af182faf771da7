//! Adequacy within its scope (Art. 45 GDPR, Art. 45A UK GDPR, Art. 16(1) FADP).

use super::kit::{Cx, Read, fact, flag, holds};
use crate::facts::{Certification, Fact, Hindsight, HrPolicy, Tag};
use crate::law::{EndReason, Instrument};
use crate::place::{Country, Place, Where};
use crate::verdict::trace::{About, At, Inner, Kind, Leaf, On, Trace, Want, all, any};
use crate::verdict::truth::Truth;
use crate::words::Word;

/// Calls `visit` with every adequacy instrument of the regime that covers the importer's place at some time.
pub(crate) fn candidates<'a>(cx: &Cx<'a>, visit: impl FnMut(&'a Instrument)) {
    let importer = &cx.facts.importer;
    if let Fact::Is(organisation) = importer.international_organisation {
        return cx.law.adequacy_for_organisation(cx.regime, organisation).for_each(visit);
    }
    let Some(place) = importer.country.as_known() else { return };
    match place.at() {
        Where::Country(country) if cx.regime == crate::Regime::EuDir9546 => {
            let carried = cx.law.adequacy(crate::Regime::EuGdpr, country).filter(|i| cx.is_of_regime(i));
            cx.law.adequacy(cx.regime, country).chain(carried).for_each(visit);
        }
        Where::Country(country) => cx.law.adequacy(cx.regime, country).for_each(visit),
        // Somewhere in the EEA: what covers an EFTA State and a Member State covers every one of them.
        Where::Eea => cx
            .law
            .adequacy(cx.regime, Country::NO)
            .filter(|i| i.scope.destinations.contains(&Country::DE))
            .for_each(visit),
        Where::Organisation(organisation) => {
            cx.law.adequacy_for_organisation(cx.regime, organisation).for_each(visit);
        }
        Where::Kosovo | Where::ThirdCountry => {}
    }
}

/// Whether an instrument covers the importer's place at some time.
pub(crate) fn covers(cx: &Cx<'_>, id: &str) -> bool {
    let mut found = false;
    candidates(cx, |i| found |= i.id == id);
    found
}

/// Whether an adequacy decision in force covers this leg.
///
/// Art. 45(1), (3), (5) GDPR; Art. 45A UK GDPR; Art. 16(1) FADP. There is no grace period after the end of a decision
/// (C-311/18 paras 200-202).
pub(crate) fn is_adequate<T: Trace>(cx: &Cx<'_>, t: &mut T) -> Truth {
    const RULE: &str = "is_adequate";
    let mark = t.open();
    let mut value = Truth::False;
    let mut covering = false;
    let known = match cx.facts.importer.international_organisation {
        Fact::Is(_) => true,
        _ => !matches!(cx.facts.importer.country.as_known().map(|p| p.at()), None | Some(Where::ThirdCountry)),
    };
    if cx.facts.importer.international_organisation == Fact::Unknown {
        let at = At::fact("importer.international_organisation");
        value = t.leaf(Truth::Unknown, || Leaf::reads(RULE, On::NOTHING.u("LF-A-032"), at, Want::Nothing));
    } else if !known {
        let at = At::fact("importer.country");
        value = t.leaf(Truth::Unknown, || Leaf::reads(RULE, On::NOTHING.u("LF-A-032"), at, Want::Nothing));
    }
    // An organisation, if it is one, is covered by its own decision only.
    let most = if cx.facts.importer.international_organisation == Fact::Unknown { Truth::Unknown } else { Truth::True };
    candidates(cx, |instrument| {
        if !t.full() && value == Truth::True {
            return;
        }
        if stands(cx, instrument) {
            covering = true;
            value = value.or(is_within_scope(cx, instrument, t).and(most));
        } else if t.full() && is_claimed(cx, &instrument.id) {
            fails_as_claimed(cx, instrument, t);
        }
    });
    if t.full() {
        claims_elsewhere(cx, t);
        if known && !covering {
            t.leaf(Truth::False, || Leaf::plain(RULE, On::NOTHING.f("LF-T-002")));
        }
    }
    // A decision that the document claims and that fails is reported, also where another ground is open.
    t.close(mark, value, || Inner::new(RULE, Kind::Any, On::NOTHING).claimed(claims_any(cx)))
}

/// Whether the document itself relies on a decision, so that its failure is reported in any case.
fn claims_any(cx: &Cx<'_>) -> bool {
    cx.facts.claims.as_known().is_some_and(|claims| !claims.is_empty())
}

/// Whether a decision is in force on the day. A decision that a court later annulled or declared invalid counts until
/// the judgment (contested, K5).
fn stands(cx: &Cx<'_>, instrument: &Instrument) -> bool {
    let void = matches!(cx.facts.policy.hindsight, Fact::Is(Hindsight::ExTunc))
        && instrument.end_reason == Some(EndReason::Annulled);
    cx.usable(instrument) && !void
}

fn is_claimed(cx: &Cx<'_>, id: &str) -> bool {
    cx.facts.claims.as_known().is_some_and(|claims| claims.iter().any(|claim| **claim == *id))
}

fn fails_as_claimed<T: Trace>(cx: &Cx<'_>, instrument: &Instrument, t: &mut T) {
    let mark = t.open();
    let from = instrument.applies_from.filter(|from| cx.day < *from);
    t.leaf(Truth::False, || Leaf::plain("is_in_force", On::NOTHING.f("LF-T-003")).from(from));
    t.close(mark, Truth::False, || {
        Inner::new("is_within_scope", Kind::All, On::NOTHING).claimed(true).about(About::Instrument(&instrument.id))
    });
}

/// Claims of decisions that are of another regime or for another place: no ground.
fn claims_elsewhere<T: Trace>(cx: &Cx<'_>, t: &mut T) {
    for claim in cx.facts.claims.as_known().into_iter().flatten() {
        let unplaced = cx.facts.importer.country.as_known().is_none()
            && cx.law.instrument(claim).is_some_and(|i| cx.is_of_regime(i) && i.in_force(cx.day));
        if covers(cx, claim) || unplaced {
            continue;
        }
        let mark = t.open();
        t.leaf(Truth::False, || Leaf::plain("is_in_force", On::NOTHING.f("LF-T-003")));
        t.close(mark, Truth::False, || {
            Inner::new("is_within_scope", Kind::All, On::NOTHING).claimed(true).about(About::Instrument(claim))
        });
    }
}

/// Whether recipient and data are inside the limits of one decision.
///
/// The decision itself, Art. 1; each limit is data of the instrument.
fn is_within_scope<T: Trace>(cx: &Cx<'_>, instrument: &Instrument, t: &mut T) -> Truth {
    let scope = &instrument.scope;
    let mark = t.open();
    let mut value = Truth::True;
    macro_rules! step {
        ($when:expr, $step:expr) => {
            if $when && (t.full() || value != Truth::False) {
                value = value.and($step);
            }
        };
    }
    step!(is_of_split_territory(cx), is_in_territory(cx, t));
    step!(scope.listing, is_listed(cx, instrument, t));
    step!(!scope.tokens.is_empty(), is_recipient_of_the_kind(cx, instrument, t));
    step!(scope.automated_only, holds(t, "is_automated", fact!(cx, data.automated), On::bg("LF-T-017")));
    step!(
        scope.asks_territory,
        holds(t, "is_in_decision_territory", fact!(cx, importer.in_decision_territory), On::bg("LF-T-017"))
    );
    step!(scope.asks_exclusion, is_not_excluded(cx, instrument, t));
    for tag in scope.excluded_tags.iter() {
        step!(true, lacks_tag(cx, tag, t));
    }
    t.close(mark, value, || {
        Inner::new("is_within_scope", Kind::All, On::NOTHING.t("LF-T-001"))
            .claimed(is_claimed(cx, &instrument.id))
            .about(About::Instrument(&instrument.id))
    })
}

/// Whether the importer's code stands for territories of which only some are covered.
fn is_of_split_territory(cx: &Cx<'_>) -> bool {
    let organisation = matches!(cx.facts.importer.international_organisation, Fact::Is(_));
    let country = cx.facts.importer.country.as_known().filter(|_| !organisation).and_then(|p: &Place| p.country());
    country.is_some_and(|c| cx.law.status(cx.regime, c, cx.day) == Some(crate::law::Status::Mixed))
}

fn is_in_territory<T: Trace>(cx: &Cx<'_>, t: &mut T) -> Truth {
    let inside = fact!(cx, importer.territory_in_zone);
    holds(t, "is_in_territory", inside, On::NOTHING.f("LF-T-017").u("LF-A-038"))
}

/// Whether the recipient meets the conditions of the decision; one that starts with `or-` is an alternative to the one
/// before it.
fn is_recipient_of_the_kind<T: Trace>(cx: &Cx<'_>, instrument: &Instrument, t: &mut T) -> Truth {
    const RULE: &str = "is_recipient_of_the_kind";
    let tokens = &instrument.scope.tokens;
    let mut value = Truth::True;
    let mut first = 0;
    while first < tokens.len() {
        let mut last = first + 1;
        while last < tokens.len() && tokens[last].starts_with("or-") {
            last += 1;
        }
        let mark = t.open();
        let mut group = Truth::False;
        for token in &tokens[first..last] {
            let stated = cx.facts.importer.is.get(token);
            let one = t.leaf(flag(&stated, Truth::Unknown), || {
                Leaf::reads("is_of_the_kind", On::NOTHING, At::keyed("importer.is.*", token), Want::Flag(true))
            });
            group = group.or(one);
        }
        value = value.and(t.close(mark, group, || Inner::new(RULE, Kind::Any, On::bg("LF-T-017"))));
        first = last;
    }
    value
}

fn is_not_excluded<T: Trace>(cx: &Cx<'_>, instrument: &Instrument, t: &mut T) -> Truth {
    let stated = cx.facts.excluded_by.get(&instrument.id);
    let at = At::keyed("excluded_by.*", &instrument.id);
    t.leaf(!flag(&stated, Truth::Unknown), || Leaf::reads("is_not_excluded", On::bg("LF-T-019"), at, Want::Flag(false)))
}

/// Whether the data carry a tag: yes if it is named, no if the tags named are all there are, otherwise unknown.
fn has_tag(cx: &Cx<'_>, tag: Tag) -> Truth {
    match &cx.facts.data.tags {
        Fact::Is(tags) if tags.contains(tag) => Truth::True,
        _ => !are_tags_complete(cx),
    }
}

/// Whether the tags named are all there are. An open list leaves every unnamed tag unknown, never present, so that its
/// negation says what an unnamed tag is; a list that is unknown is never complete.
fn are_tags_complete(cx: &Cx<'_>) -> Truth {
    let named = matches!(cx.facts.data.tags, Fact::Is(_));
    let complete = flag(&cx.facts.data.tags_complete, named.into()) == Truth::True;
    if complete && cx.facts.data.tags != Fact::Unknown { Truth::True } else { Truth::Unknown }
}

/// Whether the data are free of a tag that the decision excludes. Where no tags are stated at all, an exceptional kind
/// of data is taken not to be there, and the assumption is listed.
fn lacks_tag<T: Trace>(cx: &Cx<'_>, tag: &str, t: &mut T) -> Truth {
    let at = At::fact("data.tags");
    let value = match Tag::from_word(tag) {
        Some(_)
            if !cx.facts.data.tags.is_stated()
                && !matches!(cx.facts.data.tags_complete, Fact::Is(false) | Fact::Unknown) =>
        {
            t.assume(at, "no excluded kind of data");
            Truth::True
        }
        Some(tag) => !has_tag(cx, tag),
        None => Truth::Unknown,
    };
    t.leaf(value, || Leaf::reads("lacks_excluded_data", On::bg("LF-T-019"), at, Want::Nothing))
}

/// Whether the importer is listed for these data under the framework of the decision, on the day.
///
/// The decision, Annex I. Three frameworks keep three lists: one listing never stands for another.
fn is_listed<T: Trace>(cx: &Cx<'_>, instrument: &Instrument, t: &mut T) -> Truth {
    const RULE: &str = "is_listed";
    let certs = cx.facts.certs.as_known().map_or(&[][..], Vec::as_slice);
    let mark = t.open();
    let mut value = Truth::False;
    let mut any = false;
    for cert in certs.iter().filter(|c| c.instrument.as_known().is_some_and(|id| **id == *instrument.id)) {
        any = true;
        if t.full() || value != Truth::True {
            value = value.or(is_certified(cx, instrument, cert, t));
        }
    }
    // A listing under an unknown decision may be under this one.
    let open = cx.facts.certs == Fact::Unknown || certs.iter().any(|c| !matches!(c.instrument, Fact::Is(_)));
    if !any || open {
        // An explicit `[]` says that there is no listing; a list of other listings says so only when it is complete.
        let complete =
            flag(&cx.facts.certs_complete, matches!(&cx.facts.certs, Fact::Is(all) if all.is_empty()).into());
        let closed = if complete == Truth::True && !open { Truth::False } else { Truth::Unknown };
        let at = At::keyed("certs[].active", &instrument.id);
        value = value.or(t.leaf(closed, || Leaf::reads(RULE, On::bg("LF-T-010"), at, Want::Flag(true))));
    }
    t.close(mark, value, || Inner::new(RULE, Kind::Any, On::NOTHING))
}

/// Whether one listing covers this importer and these data on the day.
fn is_certified<'a, T: Trace>(cx: &Cx<'a>, instrument: &'a Instrument, cert: &'a Certification, t: &mut T) -> Truth {
    let id = &*instrument.id;
    let at = |name| At::keyed(name, id);
    let active = is_active(cx, cert);
    all!(t, Inner::new("is_certified", Kind::All, On::NOTHING);
        t.leaf(active, || Leaf::reads("is_active", On::bg("LF-T-010"), at("certs[].active"), Want::Flag(true))),
        holds(t, "is_entity_covered", Read { fact: &cert.entity_covered, at: at("certs[].entity_covered") }, On::bg("LF-T-014")),
        any!(t, Inner::new("are_hr_data_covered", Kind::Any, On::bg("LF-T-012"));
            has_no_hr_data(cx, t),
            holds(t, "covers_hr", Read { fact: &cert.covers_hr, at: at("certs[].covers_hr") }, On::NOTHING)),
        any!(t, Inner::new("are_other_data_covered", Kind::Any, On::bg("LF-T-013"));
            has_only_hr_data(cx, t),
            holds(t, "covers_non_hr", Read { fact: &cert.covers_non_hr, at: at("certs[].covers_non_hr") }, On::NOTHING)))
}

/// Whether a listing is active on the day. A status without dates was seen on the day it was checked, or else on the day
/// of the question, and holds from then on. A listing that is inactive now but ended on a stated day was active before.
fn is_active(cx: &Cx<'_>, cert: &Certification) -> Truth {
    let checked = cert.checked_on.known();
    let ended = matches!(cert.listed_until, Fact::Is(until) if until <= cx.asked);
    let active = match cert.active {
        Fact::Is(false) if ended => Truth::True,
        // Inactive when it was looked at: before that day it may have been listed.
        Fact::Is(false) if checked.unwrap_or(cx.asked).min(cx.asked) <= cx.day => return Truth::False,
        Fact::Is(false) => Truth::Unknown,
        _ => flag(&cert.active, Truth::Unknown),
    };
    let seen = if cert.active == Fact::Is(false) { cert.listed_from.known() } else { checked };
    cx.evidence(active, &cert.listed_from, &cert.listed_until, seen)
}

/// Whether there are no HR data that the listing would have to cover.
///
/// DPF Principles, supplemental principle 9. With `policy.dpf_hr` = group-only only data of the group's own staff count
/// (contested, K3).
fn has_no_hr_data<T: Trace>(cx: &Cx<'_>, t: &mut T) -> Truth {
    let hr = has_tag(cx, Tag::Hr);
    let counts = counts_as_hr(cx);
    all_not(t, hr, counts)
}

/// Whether HR data of this leg count as HR data under the view taken.
fn counts_as_hr(cx: &Cx<'_>) -> Truth {
    match cx.facts.policy.dpf_hr {
        Fact::Is(HrPolicy::GroupOnly) => flag(&cx.facts.importer.same_group, Truth::Unknown),
        _ => Truth::True,
    }
}

fn all_not<T: Trace>(t: &mut T, hr: Truth, counts: Truth) -> Truth {
    // Ask for the fact that is open: the kinds of data first, then the group.
    let at = if hr == Truth::True { At::fact("importer.same_group") } else { At::fact("data.tags") };
    t.leaf(!hr.and(counts), || Leaf::reads("has_no_hr_data", On::NOTHING, at, Want::Nothing))
}

/// Whether all data are HR data, so that coverage of other data does not matter.
fn has_only_hr_data<T: Trace>(cx: &Cx<'_>, t: &mut T) -> Truth {
    let hr = has_tag(cx, Tag::Hr);
    let other = match (has_tag(cx, Tag::NonHr), hr, are_tags_complete(cx)) {
        (Truth::True, _, _) => Truth::True,
        (_, Truth::False, Truth::True) => Truth::True,
        (_, Truth::True, Truth::True) => Truth::False,
        _ => Truth::Unknown,
    };
    // Under the narrower view HR data of outsiders are other data.
    let other = other.or(hr.and(!counts_as_hr(cx)));
    t.leaf(!other, || Leaf::reads("has_only_hr_data", On::NOTHING, At::fact("data.tags"), Want::Nothing))
}

/// Whether sensitive data go to a listing that asks for them to be marked, and are not.
pub(crate) fn lacks_sensitive_mark(cx: &Cx<'_>, instrument: &Instrument) -> bool {
    let sensitive = has_tag(cx, Tag::Special) == Truth::True || has_tag(cx, Tag::Criminal) == Truth::True;
    let marked = |c: &Certification| {
        c.instrument.as_known().is_some_and(|id| **id == *instrument.id) && c.sensitive_marked == Fact::Is(true)
    };
    instrument.scope.sensitive_flag
        && sensitive
        && !cx.facts.certs.as_known().is_some_and(|certs| certs.iter().any(marked))
}
