//! The rights in a privacy notice: are they stated, unnarrowed, and those that the bases give?

use super::Aside;
use super::records::open_on;
use crate::assess::kit::{Read, flag, holds, not_or, read};
use crate::facts::{BasisPoint, Fact, PrivacyNotice, RightStated};
use crate::verdict::trace::{Inner, Kind, On, Trace, all, any, every};
use crate::verdict::truth::Truth;

const CODE: &str = "LF-N-009";

/// Whether it states the rights that are due: always access, rectification, erasure and restriction; objection and
/// portability where a basis gives them.
///
/// Art. 13(2)(b), 14(2)(c) GDPR.
pub(super) fn are_rights_stated<T: Trace>(notice: &PrivacyNotice, t: &mut T) -> Truth {
    let stated = &notice.rights_stated;
    let one_by_one = [&stated.access, &stated.rectification, &stated.erasure, &stated.restriction]
        .iter()
        .all(|right| right.stated.is_stated());
    every!(t, Inner::new("are_rights_stated", Kind::Every, On::NOTHING);
        // One statement for every right that is not told of for itself.
        if one_by_one { Truth::True } else { holds(t, "is_stated", read!(notice, rights), On::bg(CODE)) },
        is_right_stated(t, "states_access", read!(notice, rights_stated.access.stated)),
        is_right_stated(t, "states_rectification", read!(notice, rights_stated.rectification.stated)),
        is_right_stated(t, "states_erasure", read!(notice, rights_stated.erasure.stated)),
        is_right_stated(t, "states_restriction", read!(notice, rights_stated.restriction.stated)),
        is_objection_stated(notice, one_by_one, t),
        is_portability_stated(notice, one_by_one, t))
}

fn is_right_stated<T: Trace>(t: &mut T, rule: &'static str, right: Read<'_, bool>) -> Truth {
    if right.fact.is_stated() { holds(t, rule, right, On::bg(CODE)) } else { Truth::True }
}

/// What tells of a right: its own statement, or the one for all where that is not read for the others anyway.
fn told<'a>(own: Read<'a, bool>, all: Read<'a, bool>, one_by_one: bool) -> Option<Read<'a, bool>> {
    if own.fact.is_stated() { Some(own) } else { one_by_one.then_some(all) }
}

/// The right to object, where a purpose rests on legitimate interests or a public task (Art. 21(1)).
fn is_objection_stated<T: Trace>(notice: &PrivacyNotice, one_by_one: bool, t: &mut T) -> Truth {
    let own = read!(notice, rights_stated.objection.stated);
    let Some(right) = told(own, read!(notice, rights), one_by_one) else { return Truth::True };
    let on = open_on(right.fact, CODE);
    any!(t, Inner::new("states_objection", Kind::Any, On::NOTHING);
        all!(t, Inner::new("is_objection_not_due", Kind::All, On::NOTHING);
            not_or(t, "uses_no_interests", read!(notice, register.uses_legitimate_interests), Truth::Unknown, on),
            not_or(t, "uses_no_public_task", read!(notice, register.uses_public_task), Truth::False, on)),
        holds(t, "is_stated", right, On::bg(CODE)))
}

/// The right of portability, where a purpose rests on consent or a contract (Art. 20(1)).
fn is_portability_stated<T: Trace>(notice: &PrivacyNotice, one_by_one: bool, t: &mut T) -> Truth {
    let own = read!(notice, rights_stated.portability.stated);
    let Some(right) = told(own, read!(notice, rights), one_by_one) else { return Truth::True };
    let on = open_on(right.fact, CODE);
    any!(t, Inner::new("states_portability", Kind::Any, On::NOTHING);
        all!(t, Inner::new("is_portability_not_due", Kind::All, On::NOTHING);
            not_or(t, "uses_no_consent", read!(notice, register.uses_consent), Truth::Unknown, on),
            not_or(t, "uses_no_contract", read!(notice, register.uses_contract), Truth::False, on)),
        holds(t, "is_stated", right, On::bg(CODE)))
}

/// Rights that the notice ties to conditions the law does not set.
pub(super) fn narrower_rights(notice: &PrivacyNotice) -> impl Iterator<Item = Aside> {
    let rights = &notice.rights_stated;
    let all: [(&str, &RightStated); 6] = [
        ("access", &rights.access),
        ("rectification", &rights.rectification),
        ("erasure", &rights.erasure),
        ("restriction", &rights.restriction),
        ("objection", &rights.objection),
        ("portability", &rights.portability),
    ];
    all.into_iter()
        .filter(|(_, right)| right.narrower == Fact::Is(true))
        .map(|(name, _)| Aside::of("LF-N-033").at(format!("rights_stated.{name}.narrower")).named("right", name))
}

/// Rights that the notice promises although no basis gives them, or denies although one does (Art. 20(1), 21(1)).
pub(super) fn contrary_rights(notice: &PrivacyNotice) -> Vec<Aside> {
    let Fact::Is(bases) = notice.bases_used else { return Vec::new() };
    let rights = &notice.rights_stated;
    let given = |points: &[BasisPoint]| Truth::from(points.iter().any(|point| bases.contains(*point)));
    [
        ("portability", &rights.portability, given(&[BasisPoint::A, BasisPoint::B])),
        ("objection", &rights.objection, given(&[BasisPoint::E, BasisPoint::Ea, BasisPoint::F])),
    ]
    .into_iter()
    .filter(|(_, right, given)| {
        let stated = flag(&right.stated, Truth::Unknown);
        stated != Truth::Unknown && stated != *given
    })
    .map(|(name, _, _)| Aside::of("LF-B-070").at(format!("rights_stated.{name}.stated")).named("right", name))
    .collect()
}
