//! Whether a consent stands: its conditions, and its withdrawal.

use super::child::{are_age_warnings, is_consent_of_age};
use super::purpose::Given;
use super::{Aside, Ruled, asked, not_yet_law, ruling};
use crate::assess::kit::{Cx, Read, flag, holds, holds_or, not_or, read};
use crate::assess::record::purpose::People;
use crate::facts::{ConsentQuestion, Fact, Transfer, WithdrawalChannel};
use crate::verdict::judgement::{Judgement, Scale};
use crate::verdict::trace::{At, Inner, Kind, Leaf, On, Trace, Want, all, any};
use crate::verdict::truth::Truth;
use crate::{Day, Regime};

/// Where a consent stands among the facts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Holder {
    Basis(usize),
    Exception(usize),
    Marketing,
    Terminal,
    Question,
}

/// The name of a fact of a consent, by where the consent stands.
macro_rules! name {
    ($item:expr, $field:ident) => {
        match $item.holder {
            Holder::Basis(i) => At::item(concat!("bases[].", stringify!($field)), i),
            Holder::Exception(i) => At::item(concat!("art9[].", stringify!($field)), i),
            Holder::Marketing => At::fact(concat!("marketing.consent.", stringify!($field))),
            Holder::Terminal => At::fact(concat!("terminal.consent.", stringify!($field))),
            Holder::Question => At::fact(concat!("consent.", stringify!($field))),
        }
    };
}

/// A fact of a consent with its name.
macro_rules! of_consent {
    ($item:expr, $field:ident) => {
        Read { fact: &$item.consent.$field, at: name!($item, $field) }
    };
}

macro_rules! condition {
    ($t:ident, $item:ident, $field:ident, $code:literal) => {
        condition!($t, $item, $field, $code, Truth::Unknown)
    };
    ($t:ident, $item:ident, $field:ident, $code:literal, $default:expr) => {
        holds_or($t, stringify!($field), of_consent!($item, $field), $default, On::bg($code))
    };
}

/// The name of the day of a consent.
pub(crate) fn given_on<'a>(item: &Given<'_>) -> At<'a> {
    name!(item, given_on)
}

/// Whether a consent meets its conditions and was not withdrawn.
///
/// Art. 4(11), 6(1)(a), 7 GDPR; C-673/17; EDPB Guidelines 05/2020. Of access to devices the ease of withdrawal is a
/// condition of its own.
pub(crate) fn is_consent_good<T: Trace>(cx: &Cx<'_>, item: &Given<'_>, t: &mut T) -> Truth {
    let on_by_default =
        matches!(item.holder, Holder::Basis(_) | Holder::Marketing) && item.people.default_on == Fact::Is(true);
    let unambiguous = if on_by_default { Truth::False } else { Truth::Unknown };
    let recorded = flag(&item.consent.recorded, Truth::Unknown);
    all!(t, Inner::new("is_consent_good", Kind::All, On::NOTHING);
        is_consent_given(cx, item, t),
        condition!(t, item, freely_given, "LF-C-001"),
        condition!(t, item, specific, "LF-C-002"),
        condition!(t, item, informed, "LF-C-003"),
        condition!(t, item, unambiguous, "LF-C-004", unambiguous),
        condition!(t, item, demonstrable, "LF-C-005", recorded),
        if item.holder == Holder::Terminal { Truth::True } else { is_withdrawal_easy(item, t) },
        is_service_unconditional(item, t),
        is_consent_not_withdrawn(cx, item, t))
}

/// Whether the day of the consent has come.
fn is_consent_given<T: Trace>(cx: &Cx<'_>, item: &Given<'_>, t: &mut T) -> Truth {
    let value = match item.consent.given_on {
        Fact::Is(given) => (given <= cx.day).into(),
        Fact::Unknown => Truth::Unknown,
        Fact::Unstated | Fact::None => Truth::True,
    };
    let on = On::NOTHING.f("LF-C-012");
    t.leaf(value, || Leaf::reads("is_consent_given", on, name!(item, given_on), Want::Nothing))
}

/// Whether withdrawing is as easy as consenting (Art. 7(3)): the settings of the browser alone are not.
fn is_withdrawal_easy<T: Trace>(item: &Given<'_>, t: &mut T) -> Truth {
    let browser_only = item
        .consent
        .withdrawal_channels
        .known()
        .is_some_and(|channels| channels.contains(WithdrawalChannel::Browser) && channels.iter().count() == 1);
    let default = if browser_only { Truth::False } else { Truth::Unknown };
    holds_or(t, "is_withdrawal_easy", of_consent!(item, withdrawal_as_easy), default, On::bg("LF-C-006"))
}

/// Whether no service depends on consent to data it does not need (Art. 7(4)).
fn is_service_unconditional<T: Trace>(item: &Given<'_>, t: &mut T) -> Truth {
    let tied = of_consent!(item, conditional_on_unneeded_data);
    not_or(t, "is_service_unconditional", tied, Truth::False, On::bg("LF-C-007"))
}

/// Whether a consent was withdrawn by the day (Art. 7(3)).
pub(crate) fn withdrawn(cx: &Cx<'_>, item: &Given<'_>) -> Truth {
    match item.consent.withdrawn_on {
        Fact::Unknown => Truth::Unknown,
        Fact::Is(day) => (day <= cx.day).into(),
        Fact::Unstated | Fact::None => flag(&item.consent.withdrawn, Truth::False),
    }
}

/// The fact that says whether it was.
pub(crate) fn withdrawal<'a>(item: &Given<'_>) -> At<'a> {
    if item.consent.withdrawn_on.is_stated() && item.consent.withdrawn_on != Fact::None {
        name!(item, withdrawn_on)
    } else {
        name!(item, withdrawn)
    }
}

fn is_consent_not_withdrawn<T: Trace>(cx: &Cx<'_>, item: &Given<'_>, t: &mut T) -> Truth {
    if !item.consent.withdrawn.is_stated() && !item.consent.withdrawn_on.is_stated() {
        t.assume(name!(item, withdrawn), Truth::False.as_str());
    }
    let on = On::bg("LF-C-008");
    t.leaf(!withdrawn(cx, item), || Leaf::reads("is_consent_not_withdrawn", on, withdrawal(item), Want::Nothing))
}

/// Whether the consent is explicit (Art. 9(2)(a)).
pub(crate) fn is_consent_explicit<T: Trace>(item: &Given<'_>, t: &mut T) -> Truth {
    holds(t, "is_consent_explicit", of_consent!(item, explicit), On::bg("LF-C-009"))
}

/// Whether a consent and the age of who gave it carry what rests on them.
pub(crate) fn is_consent_valid<T: Trace>(cx: &Cx<'_>, item: &Given<'_>, t: &mut T) -> Truth {
    all!(t, Inner::new("is_consent_valid", Kind::All, On::NOTHING).claimed(true);
        is_consent_good(cx, item, t),
        is_consent_of_age(cx, item, t))
}

/// What is to be said of a consent beside its conditions.
pub(crate) fn warnings(cx: &Cx<'_>, item: &Given<'_>) -> Vec<Aside> {
    let mut asides = Vec::new();
    if item.consent.imbalance == Fact::Is(true) {
        asides.push(Aside::of("LF-C-010").at(name!(item, imbalance).full()));
    }
    if item.consent.consent_or_pay == Fact::Is(true) {
        asides.push(Aside::of("LF-C-011").at(name!(item, consent_or_pay).full()));
    }
    asides.extend(are_age_warnings(cx, item));
    asides
}

/// Whether the consent of the question stands, explicit where it must be.
fn is_consent_sufficient<T: Trace>(cx: &Cx<'_>, facts: &ConsentQuestion, item: &Given<'_>, t: &mut T) -> Truth {
    all!(t, Inner::new("is_consent_sufficient", Kind::All, On::NOTHING);
        is_consent_good(cx, item, t),
        is_consent_explicit_if_needed(facts, item, t),
        is_consent_of_age(cx, item, t))
}

fn is_consent_explicit_if_needed<T: Trace>(facts: &ConsentQuestion, item: &Given<'_>, t: &mut T) -> Truth {
    let needed = read!(facts, consent.explicit_needed);
    any!(t, Inner::new("is_consent_explicit_if_needed", Kind::Any, On::NOTHING);
        not_or(t, "is_explicit_not_needed", needed, Truth::False, On::NOTHING),
        is_consent_explicit(item, t))
}

impl Day<'_> {
    /// Whether a consent is valid on the day: free, specific, informed, unambiguous, demonstrable, not withdrawn, and
    /// for a child authorised as the law of its country asks (Art. 4(11), 7, 8 GDPR).
    ///
    /// Without a regime the GDPR.
    ///
    /// ```
    /// use lawful::{Law, Ruling, day, facts::ConsentQuestion};
    /// let law = Law::bundled();
    /// let mut facts = ConsentQuestion::default();
    /// facts.consent.terms.unambiguous = false.into(); // a box ticked in advance
    /// let judged = law.on(day::parse("2026-11-22").unwrap()).is_consent_valid(&facts);
    /// assert_eq!(judged.ruling, Ruling::Unlawful);
    /// assert_eq!(judged.findings[0].code.as_str(), "LF-C-004");
    /// ```
    #[must_use]
    pub fn is_consent_valid(self, facts: &ConsentQuestion) -> Judgement {
        let transfer = Transfer::default();
        let cx = self.question(&transfer, self.regime.unwrap_or(Regime::EuGdpr));
        asked(&cx, facts, |facts| consent(&cx, facts))
    }
}

fn consent(cx: &Cx<'_>, facts: &ConsentQuestion) -> Ruled {
    if let Some(ruled) = not_yet_law(cx, &Fact::Unstated) {
        return ruled;
    }
    let people = People::of(&facts.child, &facts.data, &facts.data_subject, Fact::Unstated);
    let item = Given { consent: &facts.consent.terms, holder: Holder::Question, people };
    let asides = warnings(cx, &item);
    ruling(Scale::Lawfulness, &people.words(cx.tongue), asides, |t| is_consent_sufficient(cx, facts, &item, t))
}
