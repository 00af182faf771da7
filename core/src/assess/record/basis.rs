//! Whether a purpose has a legal basis, and with it whether the whole purpose is lawful.

use super::automated::is_decision_lawful;
use super::consent::is_consent_valid;
use super::further::is_further_purpose_allowed;
use super::marketing::{is_marketing_lawful, is_sending_by_soft_opt_in, marketing_asides, soft_opt_in_counts};
use super::purpose::{Given, Of, fits};
use super::special::{are_criminal_data_allowed, are_special_data_allowed};
use super::swiss_basis::{is_swiss_processing_lawful, swiss_asides};
use super::terminal::is_access_lawful;
use super::{Aside, Own};
use crate::assess::kit::{flag, holds, holds_or, not_or, read};
use crate::facts::{Balancing, BalancingStated, Basis, BasisPoint, ExceptionPoint, Fact, Purpose, Tag, Value};
use crate::verdict::judgement::Judgement;
use crate::verdict::trace::{About, At, Inner, Kind, Leaf, NoTrace, On, Trace, Want, all, any};
use crate::verdict::truth::Truth;
use crate::words::Word;
use crate::{Day, Regime};

/// A basis with its place in the list.
type Item<'a> = (&'a Basis, usize);

/// Whether processing for a purpose is lawful: purpose, basis, special and criminal data, marketing, devices, further
/// use, automated decisions.
fn is_purpose_lawful<T: Trace>(of: &Of<'_>, t: &mut T) -> Truth {
    if of.cx.regime == Regime::ChFadp {
        return is_swiss_processing_lawful(of, t);
    }
    all!(t, Inner::new("is_purpose_lawful", Kind::All, On::NOTHING);
        holds_or(t, "is_purpose_specific", read!(of.facts, purpose.specific), Truth::True, On::bg("LF-B-005")),
        has_basis(of, t),
        are_special_data_allowed(of, t),
        are_criminal_data_allowed(of, t),
        is_marketing_lawful(of, t),
        is_access_lawful(of, t),
        is_further_purpose_allowed(of, t),
        is_decision_lawful(of, t))
}

/// Whether one of the bases named carries the purpose (Art. 6(1) GDPR).
fn has_basis<T: Trace>(of: &Of<'_>, t: &mut T) -> Truth {
    let soft = soft_opt_in_counts(of) && of.cx.regime == Regime::EuGdpr;
    let mark = t.open();
    let mut value = Truth::False;
    for item in of.bases().iter().zip(0..) {
        if t.full() || value != Truth::True {
            value = value.or(is_basis_met(of, item, t));
        }
    }
    let soft = soft && (t.full() || value != Truth::True) && super::marketing::electronic(of) != Truth::False;
    if soft {
        value = value.or(is_sending_by_soft_opt_in(of, t));
    }
    let at = At::fact("bases");
    if !of.are_bases_whole() {
        value =
            value.or(t.leaf(Truth::Unknown, || {
                Leaf::reads("has_another_basis", On::NOTHING.u("LF-B-001"), at, Want::Nothing)
            }));
    } else if of.bases().is_empty() && !soft {
        t.leaf(Truth::False, || Leaf::reads("has_another_basis", On::NOTHING.f("LF-B-001"), at, Want::Nothing));
    }
    t.close(mark, value, || Inner::new("has_basis", Kind::Any, On::NOTHING))
}

/// Whether a basis carries the purpose: the conditions of its point, and beside a failed consent that it was no
/// afterthought.
fn is_basis_met<T: Trace>(of: &Of<'_>, item: Item<'_>, t: &mut T) -> Truth {
    let Fact::Is(point) = item.0.point else {
        let at = At::item("bases[].point", item.1);
        return t.leaf(Truth::Unknown, || Leaf::reads("is_basis_known", On::NOTHING.u("LF-B-001"), at, Want::Nothing));
    };
    let mark = t.open();
    let mut value = are_conditions_met(of, item, point, t);
    if point != BasisPoint::A && (t.full() || value != Truth::False) {
        value = value.and(is_fixed_at_collection(of, item, t));
    }
    let on = On::NOTHING.t("LF-B-003");
    let on = if point == BasisPoint::Ea { on.t("LF-B-045") } else { on };
    t.close(mark, value, || Inner::new("is_basis_met", Kind::All, on).claimed(true).about(About::Point(point.word())))
}

fn are_conditions_met<T: Trace>(of: &Of<'_>, item: Item<'_>, point: BasisPoint, t: &mut T) -> Truth {
    match point {
        BasisPoint::A => {
            let holder = super::consent::Holder::Basis(item.1);
            is_consent_valid(&of.cx, &Given { consent: &item.0.consent, holder, people: of.people }, t)
        }
        BasisPoint::B => is_contract(item, t),
        BasisPoint::C => is_legal_obligation(of, item, t),
        BasisPoint::D => is_vital(item, t),
        BasisPoint::E => is_public_task(of, item, t),
        BasisPoint::Ea => is_recognised_interest(of, item, t),
        BasisPoint::F => is_legitimate_interest(of, item, t),
    }
}

macro_rules! fact {
    ($item:ident, $field:ident) => {{
        let (basis, i) = $item;
        crate::assess::kit::fact!(basis[i].$field in "bases[].")
    }};
}

macro_rules! condition {
    ($t:ident, $item:ident, $field:ident, $code:literal) => {
        holds($t, stringify!($field), fact!($item, $field), On::bg($code))
    };
}

/// Beside a consent that fails or was withdrawn: whether this basis was fixed and told at collection.
///
/// Art. 5(1)(a), 17(1)(b) GDPR; EDPB Guidelines 05/2020 paras 121-123: no swap to another basis afterwards.
fn is_fixed_at_collection<T: Trace>(of: &Of<'_>, item: Item<'_>, t: &mut T) -> Truth {
    let open = of.open_points().next().is_some();
    if of.consents().next().is_none() && !open {
        return Truth::True;
    }
    let mut stand = if open { Truth::Unknown } else { Truth::True };
    for consent in of.consents() {
        stand = stand.and(is_consent_valid(&of.cx, &consent, &mut NoTrace));
    }
    any!(t, Inner::new("is_fixed_at_collection", Kind::Any, On::bg("LF-B-006"));
        t.leaf(stand, || Leaf::plain("are_consents_standing", On::NOTHING)),
        holds(t, "is_basis_fixed", fact!(item, fixed_and_informed_at_collection), On::NOTHING))
}

/// Point (b): a contract with the person, or steps before one at the person's request.
///
/// Art. 6(1)(b) GDPR; EDPB Guidelines 2/2019; C-252/21, C-394/23: objectively indispensable.
fn is_contract<T: Trace>(item: Item<'_>, t: &mut T) -> Truth {
    let basis = item.0;
    let necessary = flag(&basis.objectively_necessary, Truth::Unknown);
    let before = basis.precontract_at_request.is_stated();
    let same = !basis.necessary.is_stated() && basis.objectively_necessary.is_stated();
    any!(t, Inner::new("is_contract", Kind::Any, On::NOTHING);
    all!(t, Inner::new("is_contract_performed", Kind::All, On::NOTHING);
        condition!(t, item, data_subject_is_party, "LF-B-020"),
        condition!(t, item, objectively_necessary, "LF-B-021")),
    if before {
        all!(t, Inner::new("is_contract_prepared", Kind::All, On::NOTHING);
            condition!(t, item, precontract_at_request, "LF-B-022"),
            if same {
                holds(t, "is_step_necessary", fact!(item, objectively_necessary), On::bg("LF-B-021"))
            } else {
                holds_or(t, "is_step_necessary", fact!(item, necessary), necessary, On::bg("LF-B-021"))
            })
    } else {
        Truth::False
    })
}

/// Whether the law behind points (c) and (e) is one that counts under the regime (Art. 6(3) GDPR).
fn is_law_of_regime<T: Trace>(of: &Of<'_>, item: Item<'_>, t: &mut T) -> Truth {
    let value = fits(&of.cx, item.0.jurisdiction, item.0.law_country);
    let at = At::item("bases[].jurisdiction", item.1);
    t.leaf(value, || Leaf::reads("is_law_of_regime", On::bg("LF-B-026"), at, Want::Nothing))
}

/// Point (c): a legal obligation of this controller, laid down by a proportionate law.
///
/// Art. 6(1)(c), 6(3) GDPR; C-184/20.
fn is_legal_obligation<T: Trace>(of: &Of<'_>, item: Item<'_>, t: &mut T) -> Truth {
    all!(t, Inner::new("is_legal_obligation", Kind::All, On::NOTHING);
        condition!(t, item, law_named, "LF-B-025"),
        is_law_of_regime(of, item, t),
        condition!(t, item, binding_on_controller, "LF-B-027"),
        condition!(t, item, necessary, "LF-B-027"),
        condition!(t, item, proportionate, "LF-B-028"))
}

/// Point (d): vital interests (recital 46).
fn is_vital<T: Trace>(item: Item<'_>, t: &mut T) -> Truth {
    all!(t, Inner::new("is_vital", Kind::All, On::NOTHING);
        condition!(t, item, life_essential, "LF-B-030"),
        condition!(t, item, necessary, "LF-B-030"))
}

/// Point (e): a task that a proportionate law gives this controller (Art. 6(1)(e), 6(3) GDPR).
fn is_public_task<T: Trace>(of: &Of<'_>, item: Item<'_>, t: &mut T) -> Truth {
    all!(t, Inner::new("is_public_task", Kind::All, On::NOTHING);
        condition!(t, item, law_named, "LF-B-031"),
        is_law_of_regime(of, item, t),
        condition!(t, item, task_vested_in_controller, "LF-B-027"),
        condition!(t, item, necessary, "LF-B-027"),
        condition!(t, item, proportionate, "LF-B-028"))
}

/// Point (ea): a recognised legitimate interest of Annex 1, in the United Kingdom since the Act of 2025.
fn is_recognised_interest<T: Trace>(of: &Of<'_>, item: Item<'_>, t: &mut T) -> Truth {
    if of.cx.regime != Regime::UkGdpr || !of.cx.in_force("uk-duaa-2025") {
        return t.leaf(Truth::False, || Leaf::plain("is_recognised_interest_law", On::NOTHING.f("LF-B-046")));
    }
    all!(t, Inner::new("is_recognised_interest", Kind::All, On::NOTHING);
        is_outside_public_tasks(of, t),
        condition!(t, item, annex1_condition, "LF-B-046"),
        condition!(t, item, necessary, "LF-B-033"))
}

/// Point (f): a lawful interest that is named, needed and not overridden, and told in time.
///
/// Art. 6(1)(f) GDPR; EDPB Guidelines 1/2024; C-621/22, C-394/23: people must be told the interest at collection.
fn is_legitimate_interest<T: Trace>(of: &Of<'_>, item: Item<'_>, t: &mut T) -> Truth {
    let named = if item.0.interest_stated == Fact::Is(true) { Truth::True } else { Truth::Unknown };
    all!(t, Inner::new("is_legitimate_interest", Kind::All, On::NOTHING);
        is_outside_public_tasks(of, t),
        condition!(t, item, interest_stated, "LF-B-032"),
        holds_or(t, "is_interest_lawful", fact!(item, interest_lawful), named, On::bg("LF-B-032")),
        condition!(t, item, necessary, "LF-B-033"),
        is_not_overridden(item, t),
        condition!(t, item, interest_informed, "LF-B-035"))
}

/// Public authorities have no legitimate interests in the performance of their tasks (Art. 6(1), second subparagraph).
fn is_outside_public_tasks<T: Trace>(of: &Of<'_>, t: &mut T) -> Truth {
    let tasks = if of.facts.controller.public_authority == Fact::Is(false) { Truth::False } else { Truth::Unknown };
    any!(t, Inner::new("is_outside_public_tasks", Kind::Any, On::bg("LF-B-038"));
        not_or(t, "is_no_authority", read!(of.facts, controller.public_authority), Truth::Unknown, On::NOTHING),
        not_or(t, "is_no_public_task", read!(of.facts, processing.in_public_tasks), tasks, On::NOTHING))
}

/// Whether a balancing found that the interests of the people do not prevail. A statement that one is "normally" done, or
/// by another test, shows none.
fn is_not_overridden<T: Trace>(item: Item<'_>, t: &mut T) -> Truth {
    use BalancingStated::Done;
    let value = match (item.0.balancing, item.0.balancing_stated_how) {
        (Fact::Is(Balancing::Overridden | Balancing::NotPerformed) | Fact::None, _) => Truth::False,
        (Fact::Unknown, _) => Truth::Unknown,
        (Fact::Is(Balancing::NotOverridden), Fact::Unstated | Fact::Is(Done)) => Truth::True,
        (Fact::Unstated, Fact::Is(Done)) => Truth::True,
        _ => Truth::Unknown,
    };
    let at = At::item("bases[].balancing", item.1);
    t.leaf(value, || Leaf::reads("is_not_overridden", On::bg("LF-B-034"), at, Want::Word("not-overridden")))
}

/// What is to be said of a purpose beside its rules.
fn asides(of: &Of<'_>) -> Vec<Aside> {
    if of.cx.regime == Regime::ChFadp {
        return swiss_asides(of);
    }
    let facts = of.facts;
    let mut asides = marketing_asides(of);
    let points: Vec<Fact<BasisPoint>> = of.bases().iter().map(|basis| basis.point).collect();
    if points.first().is_some_and(|first| points.iter().any(|point| point != first)) {
        asides.push(Aside::of("LF-B-004").at("bases"));
    }
    match facts.bases_per_purpose {
        Fact::Is(false) => asides.push(Aside::of("LF-B-002").at("bases_per_purpose")),
        Fact::Unknown => asides.push(Aside::gap("LF-B-002").at("bases_per_purpose")),
        _ => {}
    }
    for (i, basis) in of.bases().iter().enumerate().filter(|(_, basis)| basis.point == Fact::Is(BasisPoint::F)) {
        if basis.documented != Fact::Is(true) {
            asides.push(Aside::of("LF-B-036").at(format!("bases[{i}].documented")));
        }
        let objection = flag(&basis.right_to_object_informed, Truth::Unknown);
        asides.extend(
            Aside::unless(objection, "LF-B-037").map(|aside| aside.at(format!("bases[{i}].right_to_object_informed"))),
        );
        if basis.children == Fact::Is(true) || !basis.children.is_stated() && of.has_tag(&[Tag::Children]) {
            asides.push(Aside::of("LF-B-039").at(format!("bases[{i}].children")));
        }
    }
    let mut note = |holds: bool, code, at: &str| {
        if holds {
            asides.push(Aside::of(code).at(at));
        }
    };
    let containers = of.has_container();
    let special = of.has_tag(&[Tag::Special, Tag::Health, Tag::Biometric]);
    note(of.special() == Truth::True, "LF-S-001", "data.special");
    note(facts.data.reveals_special_indirectly == Fact::Is(true), "LF-S-011", "data.reveals_special_indirectly");
    note(of.has_tag(&[Tag::NationalId]), "LF-S-014", "data.tags");
    note(containers, "LF-S-015", "data.tags");
    note(facts.data.special_denied == Fact::Is(true) && (containers || special), "LF-S-018", "data.special_denied");
    note(facts.data.only_stated_claim == Fact::Is(true) && containers, "LF-R-033", "data.only_stated_claim");
    asides
}

/// Another basis for a purpose that none of those named carries, and an exception for data that none allows; what they
/// need is asked of them.
fn new_grounds(of: &Of<'_>) -> Vec<Own> {
    let tongue = of.cx.tongue;
    let mut own = Vec::new();
    if of.cx.regime == Regime::ChFadp {
        return own;
    }
    let add = |list: &str, index: usize, point: &'static str| {
        [(format!("{list}[{index}].point"), Value::Word(point.to_owned()))]
    };
    if has_basis(of, &mut NoTrace) != Truth::True && of.open_points().next().is_none() {
        let usable = BasisPoint::ALL.iter().filter(|p| of.cx.regime == Regime::UkGdpr || **p != BasisPoint::Ea);
        own.extend(usable.map(|point| {
            let text = tongue.tell("Rest the purpose on point ({point})", &[("point", point.word())]);
            Own::once(text, add("bases", of.bases().len(), point.word()))
        }));
    }
    if are_special_data_allowed(of, &mut NoTrace) != Truth::True {
        let usable = ExceptionPoint::ALL.iter().filter(|point| **point != ExceptionPoint::Other);
        own.extend(usable.map(|point| {
            let text = tongue.tell("Rest the special data on point ({point})", &[("point", point.word())]);
            Own::once(text, add("art9", of.exceptions().len(), point.word()))
        }));
    }
    own
}

impl Day<'_> {
    /// Whether processing for a purpose is lawful on the day: basis, special and criminal data, marketing, devices,
    /// further use and automated decisions (Art. 5, 6, 9, 10, 22 GDPR; Art. 5(3), 13 Directive 2002/58/EC; Art. 30-34
    /// FADP).
    ///
    /// Without a regime the GDPR.
    ///
    /// ```
    /// use lawful::facts::{Basis, BasisPoint, Purpose};
    /// use lawful::{Law, Ruling, day};
    /// let mut contract = Basis::on(BasisPoint::B);
    /// contract.data_subject_is_party = true.into();
    /// let law = Law::bundled();
    /// let on = law.on(day::parse("2026-11-22").unwrap());
    /// let asked = on.is_basis_valid(&Purpose::on(contract.clone()));
    /// assert_eq!(asked.ruling, Ruling::Undetermined);
    /// assert_eq!(asked.missing[0].fact.as_str(), "bases[0].objectively_necessary");
    /// contract.objectively_necessary = true.into();
    /// assert_eq!(on.is_basis_valid(&Purpose::on(contract)).ruling, Ruling::Lawful);
    /// ```
    #[must_use]
    pub fn is_basis_valid(self, facts: &Purpose) -> Judgement {
        self.on_purpose(facts, asides, new_grounds, is_purpose_lawful)
    }
}
