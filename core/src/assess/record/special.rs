//! Special categories and criminal data: the exception each needs besides a basis.

use super::child::is_consent_of_age;
use super::consent::{Holder, is_consent_explicit, is_consent_good};
use super::purpose::{Given, Of, country, fits};
use crate::assess::kit::{flag, holds, holds_or, is_one_of, not_or, read};
use crate::facts::{Aim, Exception, ExceptionPoint, Fact, FieldOfLaw, Jurisdiction};
use crate::place::Country;
use crate::verdict::trace::{About, At, Inner, Kind, Leaf, On, Trace, Want, all, any};
use crate::verdict::truth::Truth;
use crate::words::Word;

/// An exception with its place in the list.
type Item<'a> = (&'a Exception, usize);

macro_rules! fact {
    ($item:ident, $field:ident) => {{
        let (exception, i) = $item;
        crate::assess::kit::fact!(exception[i].$field in "art9[].")
    }};
}

macro_rules! condition {
    ($t:ident, $item:ident, $field:ident, $code:literal) => {
        holds($t, stringify!($field), fact!($item, $field), On::bg($code))
    };
}

/// Whether there are no special categories, or an exception carries them.
///
/// Art. 9(1), (2) GDPR; C-184/20: also data from which they can be inferred.
pub(crate) fn are_special_data_allowed<T: Trace>(of: &Of<'_>, t: &mut T) -> Truth {
    any!(t, Inner::new("are_special_data_allowed", Kind::Any, On::NOTHING);
        of.has_no_special(true, t),
        has_exception(of, &[], On::bg("LF-S-002"), t))
}

/// Whether an exception named is met; of certain points only, if any are given.
pub(crate) fn has_exception<T: Trace>(of: &Of<'_>, points: &[ExceptionPoint], on: On, t: &mut T) -> Truth {
    let exceptions = of.exceptions();
    let mark = t.open();
    let mut value = Truth::False;
    for item in exceptions.iter().zip(0..) {
        let looked_at = points.is_empty() || item.0.point.as_known().is_none_or(|point| points.contains(point));
        if looked_at && (t.full() || value != Truth::True) {
            value = value.or(is_exception_valid(of, item, t));
        }
    }
    let whole = flag(&of.facts.art9_complete, (!exceptions.is_empty()).into());
    if whole != Truth::True || matches!(of.facts.art9, Fact::Unknown) {
        let at = At::fact("art9");
        value =
            value.or(t.leaf(Truth::Unknown, || Leaf::reads("has_another_exception", On::NOTHING, at, Want::Nothing)));
    }
    // Asked for certain points only, what fails is reported also where the answer stays open.
    t.close(mark, value, || Inner::new("has_exception", Kind::Any, on).claimed(!points.is_empty()))
}

/// Whether the conditions of an exception are met.
fn is_exception_valid<T: Trace>(of: &Of<'_>, item: Item<'_>, t: &mut T) -> Truth {
    let Fact::Is(point) = item.0.point else {
        let at = At::item("art9[].point", item.1);
        return t
            .leaf(Truth::Unknown, || Leaf::reads("is_exception_known", On::NOTHING.u("LF-S-002"), at, Want::Nothing));
    };
    let mark = t.open();
    let value = match point {
        ExceptionPoint::A => is_explicit_consent(of, item, t),
        ExceptionPoint::B => is_employment_law(of, item, t),
        ExceptionPoint::C => is_vital_interest(item, t),
        ExceptionPoint::D => is_nonprofit_body(item, t),
        ExceptionPoint::E => condition!(t, item, manifestly_made_public, "LF-S-007"),
        ExceptionPoint::F => is_legal_claim(item, t),
        ExceptionPoint::G => is_substantial_interest(of, item, t),
        ExceptionPoint::H => is_health_care(of, item, t),
        ExceptionPoint::I => is_public_health(of, item, t),
        ExceptionPoint::J => is_archiving(of, item, t),
        ExceptionPoint::Other => t.leaf(Truth::False, || Leaf::plain("is_point_of_list", On::NOTHING.f("LF-S-013"))),
    };
    t.close(mark, value, || {
        Inner::new("is_exception_valid", Kind::All, On::NOTHING).claimed(true).about(About::Point(point.word()))
    })
}

/// Point (a): explicit consent, where national law does not exclude it.
fn is_explicit_consent<T: Trace>(of: &Of<'_>, item: Item<'_>, t: &mut T) -> Truth {
    let given = Given { consent: &item.0.consent, holder: Holder::Exception(item.1), people: of.people };
    all!(t, Inner::new("is_explicit_consent", Kind::All, On::NOTHING);
        is_consent_good(&of.cx, &given, t),
        is_consent_explicit(&given, t),
        is_consent_of_age(&of.cx, &given, t),
        not_or(t, "is_consent_not_excluded", fact!(item, ms_law_excludes_consent), Truth::False, On::bg("LF-S-016")))
}

/// Point (b): employment, social security and social protection law with safeguards.
fn is_employment_law<T: Trace>(of: &Of<'_>, item: Item<'_>, t: &mut T) -> Truth {
    const FIELDS: [FieldOfLaw; 3] = [FieldOfLaw::Employment, FieldOfLaw::SocialSecurity, FieldOfLaw::SocialProtection];
    all!(t, Inner::new("is_employment_law", Kind::All, On::NOTHING);
        condition!(t, item, law_named, "LF-S-004"),
        is_one_of(t, "is_field_of_employment", fact!(item, field), &FIELDS, On::bg("LF-S-004")),
        condition!(t, item, law_has_safeguards, "LF-S-004"),
        condition!(t, item, necessary, "LF-S-004"),
        is_exception_law_of_regime(of, item, t),
        is_permitted_by_authority(of, item, t))
}

/// Point (c): vital interests of a person who cannot consent.
fn is_vital_interest<T: Trace>(item: Item<'_>, t: &mut T) -> Truth {
    all!(t, Inner::new("is_vital_interest", Kind::All, On::NOTHING);
        condition!(t, item, vital_interest, "LF-S-005"),
        condition!(t, item, necessary, "LF-S-005"),
        condition!(t, item, incapable_of_consent, "LF-S-005"))
}

/// Point (d): a non-profit body with a political, philosophical, religious or trade union aim, on its members.
fn is_nonprofit_body<T: Trace>(item: Item<'_>, t: &mut T) -> Truth {
    const AIMS: [Aim; 4] = [Aim::Political, Aim::Philosophical, Aim::Religious, Aim::TradeUnion];
    all!(t, Inner::new("is_nonprofit_body", Kind::All, On::NOTHING);
        condition!(t, item, nonprofit_with_aim, "LF-S-006"),
        is_one_of(t, "is_aim_of_list", fact!(item, aim), &AIMS, On::bg("LF-S-006")),
        condition!(t, item, members_or_regular_contacts, "LF-S-006"),
        condition!(t, item, not_disclosed_outside_without_consent, "LF-S-006"),
        condition!(t, item, appropriate_safeguards, "LF-S-006"))
}

/// Point (f): legal claims, and courts acting judicially.
fn is_legal_claim<T: Trace>(item: Item<'_>, t: &mut T) -> Truth {
    all!(t, Inner::new("is_legal_claim", Kind::All, On::NOTHING);
        condition!(t, item, legal_claims, "LF-S-008"),
        condition!(t, item, necessary, "LF-S-008"))
}

/// Point (g): a substantial public interest on the basis of a proportionate law with safeguards.
fn is_substantial_interest<T: Trace>(of: &Of<'_>, item: Item<'_>, t: &mut T) -> Truth {
    all!(t, Inner::new("is_substantial_interest", Kind::All, On::NOTHING);
        condition!(t, item, law_named, "LF-S-004"),
        condition!(t, item, substantial_public_interest, "LF-S-004"),
        condition!(t, item, proportionate, "LF-S-004"),
        condition!(t, item, law_has_safeguards, "LF-S-004"),
        condition!(t, item, necessary, "LF-S-004"),
        is_exception_law_of_regime(of, item, t),
        is_permitted_by_authority(of, item, t))
}

/// Point (h): health or social care, by law or by contract with a professional, under professional secrecy (Art. 9(3)).
fn is_health_care<T: Trace>(of: &Of<'_>, item: Item<'_>, t: &mut T) -> Truth {
    all!(t, Inner::new("is_health_care", Kind::All, On::NOTHING);
        condition!(t, item, purpose_health_or_social_care, "LF-S-009"),
        condition!(t, item, law_or_contract_with_professional, "LF-S-009"),
        condition!(t, item, professional_secrecy, "LF-S-009"),
        condition!(t, item, necessary, "LF-S-009"),
        any!(t, Inner::new("is_contract_or_law_of_regime", Kind::Any, On::NOTHING);
            not_or(t, "is_by_contract", fact!(item, by_law), Truth::Unknown, On::NOTHING),
            is_exception_law_of_regime(of, item, t)),
        is_permitted_by_authority(of, item, t))
}

/// Point (i): public health, on the basis of a law with safeguards.
fn is_public_health<T: Trace>(of: &Of<'_>, item: Item<'_>, t: &mut T) -> Truth {
    all!(t, Inner::new("is_public_health", Kind::All, On::NOTHING);
        condition!(t, item, law_named, "LF-S-004"),
        condition!(t, item, public_health_interest, "LF-S-004"),
        condition!(t, item, law_has_safeguards, "LF-S-004"),
        condition!(t, item, necessary, "LF-S-004"),
        is_exception_law_of_regime(of, item, t),
        is_permitted_by_authority(of, item, t))
}

/// Point (j): archiving in the public interest, research and statistics, on the basis of a proportionate law.
fn is_archiving<T: Trace>(of: &Of<'_>, item: Item<'_>, t: &mut T) -> Truth {
    all!(t, Inner::new("is_archiving", Kind::All, On::NOTHING);
        condition!(t, item, law_named, "LF-S-004"),
        condition!(t, item, art89_safeguards, "LF-S-004"),
        condition!(t, item, proportionate, "LF-S-004"),
        condition!(t, item, necessary, "LF-S-004"),
        is_exception_law_of_regime(of, item, t),
        is_permitted_by_authority(of, item, t))
}

fn is_exception_law_of_regime<T: Trace>(of: &Of<'_>, item: Item<'_>, t: &mut T) -> Truth {
    let value = fits(&of.cx, item.0.jurisdiction, item.0.law_country);
    let at = At::item("art9[].jurisdiction", item.1);
    t.leaf(value, || Leaf::reads("is_exception_law_of_regime", On::bg("LF-B-026"), at, Want::Nothing))
}

/// Whether no permit of the authority is needed, or it was given.
///
/// § 7(4) databeskyttelsesloven: private controllers in Denmark need one for point (g).
fn is_permitted_by_authority<T: Trace>(of: &Of<'_>, item: Item<'_>, t: &mut T) -> Truth {
    let (required, at) = permit_required(of, item);
    if !item.0.permit_required.is_stated() && required != Truth::Unknown {
        t.assume(At::item("art9[].permit_required", item.1), required.as_str());
    }
    any!(t, Inner::new("is_permitted_by_authority", Kind::Any, On::bg("LF-S-017"));
        t.leaf(!required, || Leaf::reads("is_permit_not_needed", On::NOTHING, at, Want::Nothing)),
        holds(t, "is_permit_given", fact!(item, authority_permit), On::NOTHING))
}

/// Whether a permit is needed, and the fact that would tell.
fn permit_required(of: &Of<'_>, item: Item<'_>) -> (Truth, At<'static>) {
    let (exception, index) = item;
    let stated = At::item("art9[].permit_required", index);
    if exception.permit_required.is_stated() || exception.point != Fact::Is(ExceptionPoint::G) {
        return (flag(&exception.permit_required, Truth::False), stated);
    }
    let authority = of.facts.controller.public_authority;
    match (country(&exception.law_country), exception.jurisdiction) {
        _ if authority == Fact::Is(true) => (Truth::False, stated),
        (Some(Country::DK), _) => {
            let private = if authority == Fact::Is(false) { Truth::True } else { Truth::Unknown };
            (private, At::fact("controller.public_authority"))
        }
        _ if exception.law_country.as_known().is_some_and(|place| place.country().is_some()) => (Truth::False, stated),
        (None, Fact::Is(jurisdiction))
            if !exception.law_country.is_stated() && jurisdiction != Jurisdiction::MemberState =>
        {
            (Truth::False, stated)
        }
        _ => (Truth::Unknown, At::item("art9[].law_country", index)),
    }
}

/// Whether there are no criminal data, or an authority or a law with safeguards allows them (Art. 10 GDPR).
pub(crate) fn are_criminal_data_allowed<T: Trace>(of: &Of<'_>, t: &mut T) -> Truth {
    let facts = of.facts;
    let criminal = of.criminal();
    let official = if facts.controller.public_authority == Fact::Is(false) { Truth::False } else { Truth::Unknown };
    if !facts.data.criminal.is_stated() && criminal != Truth::Unknown {
        t.assume(At::fact("data.criminal"), criminal.as_str());
    }
    any!(t, Inner::new("are_criminal_data_allowed", Kind::Any, On::bg("LF-S-010"));
        t.leaf(!criminal, || Leaf::reads("has_no_criminal_data", On::NOTHING, At::fact("data.criminal"), Want::Flag(false))),
        holds_or(t, "is_under_official_authority", read!(facts, art10.official_authority), official, On::NOTHING),
        all!(t, Inner::new("is_authorised_for_criminal_data", Kind::All, On::NOTHING);
            holds(t, "is_law_authorising", read!(facts, art10.law_authorises), On::NOTHING),
            t.leaf(fits(&of.cx, facts.art10.jurisdiction, Fact::Unstated), || {
                Leaf::reads("is_criminal_law_of_regime", On::NOTHING, At::fact("art10.jurisdiction"), Want::Nothing)
            }),
            holds(t, "is_criminal_law_safe", read!(facts, art10.safeguards), On::NOTHING)))
}
