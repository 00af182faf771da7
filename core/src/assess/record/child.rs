//! The consent of children: the age from which they consent alone, and the parents before it.

use super::Aside;
use super::consent::given_on;
use super::purpose::Given;
use crate::assess::kit::{Cx, holds, holds_or, not_or, read};
use crate::facts::{Fact, Tag};
use crate::law::ConsentAge;
use crate::place::Country;
use crate::verdict::trace::{At, Inner, Kind, Leaf, On, Trace, Want, all, any};
use crate::verdict::truth::Truth;
use crate::{Day, Regime};
use time::Date;

/// The age below which a child never consents alone, and from which it always does (Art. 8(1) GDPR).
const BOUNDS: (i32, i32) = (13, 16);

/// The age at the consent, as far as it is known, and the fact that would narrow it.
#[derive(Debug, Clone, Copy)]
struct Age {
    low: i32,
    high: i32,
    ask: Option<At<'static>>,
}

impl Age {
    /// Whether the person was at least so old.
    fn over(self, years: i32) -> Truth {
        if self.low >= years {
            Truth::True
        } else if self.high < years {
            Truth::False
        } else {
            Truth::Unknown
        }
    }
}

/// Full years between two days.
fn years(from: Date, to: Date) -> i32 {
    let before = (u8::from(to.month()), to.day()) < (u8::from(from.month()), from.day());
    to.year() - from.year() - i32::from(before)
}

/// The day of the consent, if it is known and has come.
fn day_of_consent(cx: &Cx<'_>, item: &Given<'_>) -> Option<Date> {
    item.consent.given_on.known().filter(|given| *given <= cx.day)
}

fn age(cx: &Cx<'_>, item: &Given<'_>) -> Age {
    let child = item.people.child;
    let given = day_of_consent(cx, item);
    let exact = |age: i32| Age { low: age, high: age, ask: None };
    // A consent of an unknown day was given under the act, from its first day on.
    let act = cx.law.base_act(cx.regime, None).applies_from.unwrap_or(cx.day);
    let open = |age: i32| Age { low: age - years(act, cx.day) - 1, high: age, ask: Some(given_on(item)) };
    if let Fact::Is(age) = child.age_at_consent {
        return exact(age.into());
    }
    if let Fact::Is(born) = child.born_on {
        return match given {
            Some(given) => exact(years(born, given)),
            None => open(years(born, cx.day)),
        };
    }
    match (child.age, given) {
        (Fact::Is(age), Some(given)) if given == cx.day => exact(age.into()),
        (Fact::Is(age), Some(given)) => {
            let high = i32::from(age) - years(given, cx.day);
            Age { low: high - 1, high, ask: Some(At::fact("child.born_on")) }
        }
        (Fact::Is(age), None) => open(age.into()),
        _ => Age { low: 0, high: 200, ask: Some(At::fact("child.age")) },
    }
}

/// Whether anything speaks of children; otherwise an adult is assumed.
fn may_be_child(item: &Given<'_>) -> bool {
    let child = item.people.child;
    let tagged = match &item.people.data.tags {
        Fact::Is(tags) => tags.contains(Tag::Children),
        Fact::Unknown => true,
        _ => false,
    };
    child.age.is_stated()
        || child.born_on.is_stated()
        || child.age_at_consent.is_stated()
        || tagged
        || matches!(child.service_offered_directly, Fact::Is(true) | Fact::Unknown)
}

/// Whether who consents is old enough for it, or the parents agreed.
///
/// Art. 8 GDPR for online services offered directly to a child; elsewhere the capacity that national law gives.
pub(crate) fn is_consent_of_age<T: Trace>(cx: &Cx<'_>, item: &Given<'_>, t: &mut T) -> Truth {
    if !may_be_child(item) {
        return Truth::True;
    }
    let child = item.people.child;
    all!(t, Inner::new("is_consent_of_age", Kind::All, On::NOTHING);
    any!(t, Inner::new("is_online_consent_of_age", Kind::Any, On::NOTHING);
        not_or(t, "is_not_offered_to_children", read!(item.people, child.service_offered_directly), Truth::False, On::NOTHING),
        is_old_enough_online(cx, item, t)),
    if child.service_offered_directly == Fact::Is(true) {
        Truth::True
    } else {
        any!(t, Inner::new("is_other_consent_of_age", Kind::Any, On::NOTHING);
            holds_or(t, "is_offered_to_children", read!(item.people, child.service_offered_directly), Truth::False, On::NOTHING),
            is_old_enough_elsewhere(cx, item, t))
    })
}

/// The rule on the age of a country on a day.
fn rule_of<'a>(cx: &Cx<'a>, country: Country, day: Date) -> Option<&'a ConsentAge> {
    cx.law.consent_age(cx.regime, country, day)
}

fn limit(cx: &Cx<'_>, country: Country, day: Date) -> Option<i32> {
    rule_of(cx, country, day)?.age.map(i32::from)
}

/// Online: the age of the person's country on the day of the consent, or the parents.
fn is_old_enough_online<T: Trace>(cx: &Cx<'_>, item: &Given<'_>, t: &mut T) -> Truth {
    any!(t, Inner::new("is_old_enough_online", Kind::Any, On::NOTHING);
        is_above_age_of_consent(cx, item, t),
        are_parents_agreed(cx, item, t))
}

fn is_above_age_of_consent<T: Trace>(cx: &Cx<'_>, item: &Given<'_>, t: &mut T) -> Truth {
    let age = age(cx, item);
    let country = item.people.country();
    let given = day_of_consent(cx, item);
    let limit = country.zip(given).and_then(|(country, given)| limit(cx, country, given));
    let (value, ask) = match limit {
        Some(limit) => (age.over(limit), age.ask),
        None => {
            let value = match (age.over(BOUNDS.1), age.over(BOUNDS.0)) {
                (Truth::True, _) => Truth::True,
                (_, Truth::False) => Truth::False,
                _ => Truth::Unknown,
            };
            let ask = match age.ask {
                Some(at) if at.name == "child.age" => Some(at),
                _ if country.is_none() => Some(At::fact("data_subject.country")),
                _ if given.is_none() => Some(given_on(item)),
                _ => None,
            };
            (value, ask)
        }
    };
    t.leaf(value, || Leaf { at: ask, ..Leaf::plain("is_above_age_of_consent", On::bg("LF-C-020")) })
}

/// Whether the parents consented or authorised the consent, and that was verified (Art. 8(1), (2)). In some States the
/// child must consent as well.
fn are_parents_agreed<T: Trace>(cx: &Cx<'_>, item: &Given<'_>, t: &mut T) -> Truth {
    let people = item.people;
    all!(t, Inner::new("are_parents_agreed", Kind::All, On::NOTHING);
        holds(t, "are_parents_authorising", read!(people, child.parental_authorised), On::bg("LF-C-020")),
        holds(t, "are_parents_verified", read!(people, child.reasonable_verification), On::bg("LF-C-022")),
        is_child_agreed(cx, item, t))
}

fn is_child_agreed<T: Trace>(cx: &Cx<'_>, item: &Given<'_>, t: &mut T) -> Truth {
    let too = read!(item.people, child.consented_too);
    let joint = |rule: &ConsentAge| rule.regime == cx.regime && rule.joint;
    match item.people.country() {
        Some(country) if rule_of(cx, country, cx.day).is_some_and(joint) => {
            holds(t, "is_child_consenting_too", too, On::bg("LF-C-023"))
        }
        None if cx.law.consent_ages().iter().any(joint) => {
            let at = At::fact("data_subject.country");
            any!(t, Inner::new("is_child_agreed", Kind::Any, On::NOTHING);
                t.leaf(Truth::Unknown, || Leaf::reads("is_parent_enough", On::NOTHING, at, Want::Nothing)),
                holds(t, "is_child_consenting_too", too, On::NOTHING))
        }
        _ => Truth::True,
    }
}

/// Elsewhere: of full age, capable under national law, or with the parents.
fn is_old_enough_elsewhere<T: Trace>(cx: &Cx<'_>, item: &Given<'_>, t: &mut T) -> Truth {
    let age = age(cx, item);
    let people = item.people;
    any!(t, Inner::new("is_old_enough_elsewhere", Kind::Any, On::bg("LF-C-021"));
        t.leaf(age.over(18), || Leaf { at: age.ask, ..Leaf::plain("is_of_full_age", On::NOTHING) }),
        holds(t, "is_child_capable", read!(people, child.capacity_under_national_law), On::NOTHING),
        holds(t, "are_parents_authorising", read!(people, child.parental_authorised), On::NOTHING))
}

/// Where the age may change or has changed since the consent.
pub(crate) fn are_age_warnings(cx: &Cx<'_>, item: &Given<'_>) -> Vec<Aside> {
    let child = item.people.child;
    let mut asides = Vec::new();
    let Some(country) = item.people.country() else { return asides };
    let name = cx.tongue.place(country.into());
    if child.service_offered_directly == Fact::Is(true) && rule_of(cx, country, cx.day).is_some_and(|rule| rule.bill) {
        asides.push(Aside::of("LF-C-024").named("country", name.clone()));
    }
    let online = child.service_offered_directly == Fact::Is(true);
    let Some(given) = day_of_consent(cx, item).filter(|_| online) else { return asides };
    if let (Some(then), Some(now)) = (limit(cx, country, given), limit(cx, country, cx.day)) {
        let age = age(cx, item);
        if age.over(then) == Truth::True && now > then && age.high < now {
            asides.push(Aside::of("LF-C-025").named("country", name));
        }
    }
    asides
}

impl Day<'_> {
    /// The age from which a child consents alone to an online service in a country on the day (Art. 8(1) GDPR), with its
    /// provision. Without a regime the GDPR.
    ///
    /// ```
    /// use lawful::{Country, Law, day};
    /// let law = Law::bundled();
    /// let age = |on| law.on(day::parse(on).unwrap()).consent_age(Country::DK).and_then(|rule| rule.age);
    /// assert_eq!((age("2023-12-31"), age("2024-01-01")), (Some(13), Some(15)));
    /// ```
    #[must_use]
    pub fn consent_age(&self, country: Country) -> Option<&ConsentAge> {
        self.law.consent_age(self.regime.unwrap_or(Regime::EuGdpr), country, self.date)
    }
}
