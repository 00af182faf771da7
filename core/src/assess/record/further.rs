//! Use for a purpose other than that of collection (Art. 5(1)(b), 6(4) GDPR).

use super::consent::is_consent_valid;
use super::purpose::{Of, fits};
use crate::Day;
use crate::assess::kit::{holds, holds_or, not_or, read};
use crate::facts::{BasisPoint, Fact, Purpose};
use crate::verdict::judgement::Judgement;
use crate::verdict::trace::{At, Inner, Kind, Leaf, On, Trace, Want, all, any};
use crate::verdict::truth::Truth;

/// Whether the data are used as they were collected for, or the new purpose is allowed.
///
/// Art. 5(1)(b), 6(4), 23(1) GDPR; recital 50; EDPB Guidelines 05/2020: data collected on consent need new consent.
pub(crate) fn is_further_purpose_allowed<T: Trace>(of: &Of<'_>, t: &mut T) -> Truth {
    let facts = of.facts;
    if !is_claimed(facts.purpose.further) {
        return not_or(t, "is_purpose_of_collection", read!(facts, purpose.further), Truth::False, On::NOTHING);
    }
    any!(t, Inner::new("is_further_purpose_allowed", Kind::Any, On::NOTHING);
        not_or(t, "is_purpose_of_collection", read!(facts, purpose.further), Truth::False, On::NOTHING),
        if is_claimed(facts.purpose.eu_ms_law) { is_new_purpose_by_law(of, t) } else { Truth::False },
        if is_claimed(facts.purpose.new_consent) { is_new_purpose_by_consent(of, t) } else { Truth::False },
        is_new_purpose_compatible(of, t))
}

/// Whether a way is mentioned at all; what is not mentioned is not there.
const fn is_claimed(fact: Fact<bool>) -> bool {
    matches!(fact, Fact::Is(true) | Fact::Unknown)
}

/// A law of the Union or a State that is necessary and proportionate for an aim of Art. 23(1).
fn is_new_purpose_by_law<T: Trace>(of: &Of<'_>, t: &mut T) -> Truth {
    let facts = of.facts;
    let at = At::fact("purpose.eu_ms_law_jurisdiction");
    all!(t, Inner::new("is_new_purpose_by_law", Kind::All, On::NOTHING);
    holds_or(t, "is_purpose_permitted_by_law", read!(facts, purpose.eu_ms_law), Truth::False, On::NOTHING),
    holds(t, "is_permitting_law_proportionate", read!(facts, purpose.eu_ms_law_proportionate), On::bg("LF-B-040")),
    t.leaf(fits(&of.cx, facts.purpose.eu_ms_law_jurisdiction, Fact::Unstated), || {
        Leaf::reads("is_permitting_law_of_regime", On::bg("LF-B-026"), at, Want::Nothing)
    }))
}

/// New consent: one of the bases must be a valid consent.
fn is_new_purpose_by_consent<T: Trace>(of: &Of<'_>, t: &mut T) -> Truth {
    all!(t, Inner::new("is_new_purpose_by_consent", Kind::All, On::NOTHING);
        holds_or(t, "is_new_consent_obtained", read!(of.facts, purpose.new_consent), Truth::False, On::NOTHING),
        any!(t, Inner::new("has_new_consent", Kind::Any, On::NOTHING);
            has_valid_consent(of, On::NOTHING, t),
            may_have_unnamed_consent(of, t)))
}

/// Whether the new consent may be among bases that are not named.
fn may_have_unnamed_consent<T: Trace>(of: &Of<'_>, t: &mut T) -> Truth {
    if of.are_bases_whole() {
        return Truth::False;
    }
    let at = At::fact("bases");
    t.leaf(Truth::Unknown, || Leaf::reads("may_have_unnamed_consent", On::NOTHING, at, Want::Nothing))
}

/// Whether one of the consents among the bases is valid.
pub(crate) fn has_valid_consent<T: Trace>(of: &Of<'_>, on: On, t: &mut T) -> Truth {
    let mark = t.open();
    let mut value = Truth::False;
    for item in of.consents() {
        if t.full() || value != Truth::True {
            value = value.or(is_consent_valid(&of.cx, &item, t));
        }
    }
    value = value.or(of.is_open_point_consent(t));
    t.close(mark, value, || Inner::new("has_valid_consent", Kind::Any, on).claimed(true))
}

/// Compatible with the purpose of collection, which was not consent.
fn is_new_purpose_compatible<T: Trace>(of: &Of<'_>, t: &mut T) -> Truth {
    let facts = of.facts;
    let collected = match facts.purpose.original_basis {
        Fact::Is(BasisPoint::A) => Truth::False,
        Fact::Is(_) | Fact::None => Truth::True,
        Fact::Unstated | Fact::Unknown => Truth::Unknown,
    };
    let research = read!(facts, purpose.archiving_research_statistics);
    let at = At::fact("purpose.original_basis");
    all!(t, Inner::new("is_new_purpose_compatible", Kind::All, On::NOTHING);
        t.leaf(collected, || {
            Leaf::reads("is_collected_without_consent", On::NOTHING.f("LF-B-042"), at, Want::Nothing)
        }),
        any!(t, Inner::new("is_compatible", Kind::Any, On::bg("LF-B-040"));
            all!(t, Inner::new("is_privileged_research", Kind::All, On::NOTHING.t("LF-B-041"));
                holds_or(t, "is_research", research, Truth::False, On::NOTHING),
                holds(t, "is_research_safe", read!(facts, purpose.art89_safeguards), On::NOTHING)),
            holds(t, "is_compatible_purpose", read!(facts, purpose.compatible), On::NOTHING)))
}

impl Day<'_> {
    /// Whether a purpose other than that of collection is allowed on the day: compatible, by law, or on new consent
    /// (Art. 6(4) GDPR). Without a regime the GDPR.
    ///
    /// ```
    /// use lawful::facts::{BasisPoint, Purpose};
    /// use lawful::{Law, Ruling, day};
    /// let mut purpose = Purpose::default();
    /// purpose.purpose.further = true.into();
    /// purpose.purpose.original_basis = BasisPoint::A.into();
    /// let law = Law::bundled();
    /// let judged = law.on(day::parse("2026-11-22").unwrap()).compatible_purpose(&purpose);
    /// assert_eq!(judged.ruling, Ruling::Unlawful); // collected on consent: only new consent or a law carries it
    /// ```
    #[must_use]
    pub fn compatible_purpose(self, facts: &Purpose) -> Judgement {
        self.on_purpose(facts, |_| Vec::new(), |_| Vec::new(), is_further_purpose_allowed)
    }
}
