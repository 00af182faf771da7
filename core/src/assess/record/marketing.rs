//! Direct marketing: the consent or exception it needs, objections, opt-out registers.

use super::Aside;
use super::consent::is_consent_good;
use super::further::has_valid_consent;
use super::purpose::{Of, country};
use crate::assess::kit::{flag, holds, holds_or, not_or, read};
use crate::facts::{Address, BasisPoint, Channel, Fact, Function, Purpose, PurposeKind, Tag};
use crate::law::ParameterValue;
use crate::place::Country;
use crate::verdict::judgement::Judgement;
use crate::verdict::trace::{At, Inner, Kind, Leaf, On, Trace, Want, all, any};
use crate::verdict::truth::Truth;
use crate::words::Word;
use crate::{Day, Regime};

/// Whether marketing is sent by mail, text message or automated call: as stated, or as channel, kind of purpose and tool
/// say.
pub(crate) fn electronic(of: &Of<'_>) -> Truth {
    let facts = of.facts;
    flag(&facts.marketing.electronic, by_channel(of))
}

fn by_channel(of: &Of<'_>) -> Truth {
    use PurposeKind::{Mailing, Newsletter, SmsCampaign};
    let facts = of.facts;
    match (facts.marketing.channel, facts.purpose.kind) {
        (Fact::Is(channel), _) => channel.is_electronic().into(),
        (Fact::Unknown, _) => Truth::Unknown,
        (_, Fact::Is(kind)) => [Newsletter, Mailing, SmsCampaign].contains(&kind).into(),
        (_, Fact::Unknown) => Truth::Unknown,
        _ if is_tool_for_mail(of) => Truth::Unknown,
        _ => Truth::False,
    }
}

/// Whether the tool may send mail to contacts that the purpose has.
fn is_tool_for_mail(of: &Of<'_>) -> bool {
    use Function::{Crm, Mail, Marketing, Newsletter, Sms};
    let tool = match of.facts.function {
        Fact::Is(function) => [Crm, Mail, Marketing, Newsletter, Sms].contains(&function),
        Fact::Unknown => true,
        _ => false,
    };
    tool && (of.has_tag(&[Tag::Contact]) || of.facts.data.tags == Fact::Unknown)
}

/// Whether it is direct marketing, and the fact that would tell.
fn direct(of: &Of<'_>) -> (Truth, At<'static>) {
    let facts = of.facts;
    let stated = At::fact("marketing.direct");
    if facts.marketing.direct.is_stated() {
        return (flag(&facts.marketing.direct, Truth::Unknown), stated);
    }
    let electronic = electronic(of);
    let named = facts.marketing.channel.as_known().is_some()
        || matches!(facts.purpose.kind, Fact::Is(PurposeKind::PhoneCampaign | PurposeKind::PostalMailing));
    match electronic {
        Truth::True => (Truth::True, stated),
        _ if named => (Truth::True, stated),
        Truth::Unknown => (Truth::Unknown, At::fact("marketing.electronic")),
        Truth::False if facts.purpose.kind == Fact::Unknown => (Truth::Unknown, stated),
        Truth::False => (Truth::False, stated),
    }
}

/// Whether marketing for the purpose is lawful.
///
/// Art. 13 Directive 2002/58/EC, Art. 21(2)-(3) GDPR; regulations 21-22 PECR; Art. 3(1)(o) UCA (Switzerland).
pub(crate) fn is_marketing_lawful<T: Trace>(of: &Of<'_>, t: &mut T) -> Truth {
    all!(t, Inner::new("is_marketing_lawful", Kind::All, On::NOTHING);
        any!(t, Inner::new("is_sending_allowed", Kind::Any, On::bg("LF-E-010"));
            not_or(t, "is_not_electronic", read!(of.facts, marketing.electronic), by_channel(of), On::NOTHING),
            has_ground_for_sending(of, t)),
        is_call_allowed(of, t),
        is_objection_respected(of, t),
        is_register_respected(of, t))
}

/// What carries electronic marketing: no natural person, consent, or the exception for existing customers.
fn has_ground_for_sending<T: Trace>(of: &Of<'_>, t: &mut T) -> Truth {
    let nothing = is_consent_unsaid(of) && !soft_opt_in_counts(of);
    any!(t, Inner::new("has_ground_for_sending", Kind::Any, On::NOTHING);
    is_addressee_exempt(of, t),
    has_valid_consent(of, On::NOTHING, t),
    is_marketing_consented(of, On::bg("LF-E-010"), t),
    if soft_opt_in_counts(of) { is_soft_opt_in(of, t) } else { Truth::False },
    if nothing { is_consent_to_sending_stated(t) } else { Truth::False })
}

/// Whether nothing is said of a consent to marketing.
fn is_consent_unsaid(of: &Of<'_>) -> bool {
    let other =
        |point: &Fact<BasisPoint>| matches!(point, Fact::Is(point) if *point != BasisPoint::A) || *point == Fact::None;
    of.bases().iter().all(|basis| other(&basis.point)) && of.marketing_consent().is_none()
}

fn is_consent_to_sending_stated<T: Trace>(t: &mut T) -> Truth {
    let at = At::fact("marketing.consent.given");
    t.leaf(Truth::Unknown, || Leaf::reads("is_consent_to_sending_stated", On::NOTHING, at, Want::Nothing))
}

/// Whether calls by a person to consumers are allowed: each State chooses whether they need consent.
///
/// Art. 13(3) Directive 2002/58/EC; § 4 forbrugeraftaleloven (Denmark), § 7(2) UWG (Germany), § 174 TKG (Austria).
fn is_call_allowed<T: Trace>(of: &Of<'_>, t: &mut T) -> Truth {
    let marketing = &of.facts.marketing;
    let by_kind = !marketing.channel.is_stated() && of.facts.purpose.kind == Fact::Is(PurposeKind::PhoneCampaign);
    if marketing.channel != Fact::Is(Channel::Call) && !by_kind {
        return Truth::True;
    }
    let natural = read!(of.facts, marketing.recipient_is_natural_person);
    any!(t, Inner::new("is_call_allowed", Kind::Any, On::bg("LF-E-019"));
        not_or(t, "is_no_natural_person", natural, Truth::True, On::NOTHING),
        is_country_open_to_calls(of, t),
        is_marketing_consented(of, On::bg("LF-E-019"), t),
        has_valid_consent(of, On::NOTHING, t),
        if is_consent_unsaid(of) { is_consent_to_sending_stated(t) } else { Truth::False })
}

/// Whether the country of the addressee allows calls to consumers without consent: as stated, or as is recorded of it.
fn is_country_open_to_calls<T: Trace>(of: &Of<'_>, t: &mut T) -> Truth {
    const RULE: &str = "is_country_open_to_calls";
    let stated = read!(of.facts, marketing.call_permitted);
    if stated.fact.is_stated() {
        return holds(t, RULE, stated, On::NOTHING);
    }
    let (value, at) = match country_asked(of) {
        None => (Truth::Unknown, At::fact("marketing.recipient_country")),
        Some(country) => match of.cx.law.parameter("call-marketing-consent", Some(country.alpha2()), of.cx.day) {
            Some(ParameterValue::Flag(asks)) => ((!asks).into(), stated.at),
            _ => (Truth::Unknown, stated.at),
        },
    };
    if value != Truth::Unknown {
        t.assume(stated.at, value.as_str());
    }
    t.leaf(value, || Leaf::reads(RULE, On::NOTHING, at, Want::Nothing))
}

/// The country whose law on marketing counts; under the FADP Switzerland, if nothing is said.
fn country_asked(of: &Of<'_>) -> Option<Country> {
    recipient_country(of).or((of.cx.regime == Regime::ChFadp).then_some(Country::CH))
}

/// Whether the consent to marketing was given and is valid, if anything is said of one.
fn is_marketing_consented<T: Trace>(of: &Of<'_>, on: On, t: &mut T) -> Truth {
    let Some(item) = of.marketing_consent() else { return Truth::False };
    all!(t, Inner::new("is_marketing_consented", Kind::All, On::NOTHING).claimed(true);
        holds_or(t, "is_marketing_consent_given", read!(of.facts, marketing.consent.given), Truth::True, on),
        is_consent_good(&of.cx, &item, t))
}

/// Whether the addressee is a firm whose address national law leaves open to marketing (Art. 13(5) Directive 2002/58/EC).
fn is_addressee_exempt<T: Trace>(of: &Of<'_>, t: &mut T) -> Truth {
    let natural = read!(of.facts, marketing.recipient_is_natural_person);
    all!(t, Inner::new("is_addressee_exempt", Kind::All, On::NOTHING);
        not_or(t, "is_no_natural_person", natural, Truth::True, On::NOTHING),
        is_country_open_to_firms(of, t),
        is_address_open(of, t))
}

/// The country of the addressee: as stated, or that of the person concerned.
fn recipient_country(of: &Of<'_>) -> Option<Country> {
    let stated = &of.facts.marketing.recipient_country;
    if stated.is_stated() { country(stated) } else { of.people.country() }
}

/// Whether the country of the addressee leaves marketing to firms without consent at all. Where nothing is recorded of a
/// country, a law that permits it even to named work addresses settles it.
///
/// Art. 13(5) Directive 2002/58/EC leaves it to each State.
fn is_country_open_to_firms<T: Trace>(of: &Of<'_>, t: &mut T) -> Truth {
    let (value, at) = match country_asked(of) {
        None => (Truth::Unknown, "marketing.recipient_country"),
        Some(country) => match of.cx.law.parameter("b2b-marketing-consent", Some(country.alpha2()), of.cx.day) {
            Some(ParameterValue::Flag(asks)) => ((!asks).into(), "marketing.recipient_country"),
            _ if of.facts.marketing.named_work_permitted == Fact::Is(true) => {
                (Truth::True, "marketing.named_work_permitted")
            }
            _ => (Truth::Unknown, "marketing.named_work_permitted"),
        },
    };
    t.leaf(value, || Leaf::reads("is_country_open_to_firms", On::NOTHING, At::fact(at), Want::Nothing))
}

fn is_address_open<T: Trace>(of: &Of<'_>, t: &mut T) -> Truth {
    if of.facts.marketing.address == Fact::Is(Address::NamedWork) {
        return holds(t, "is_named_work_permitted", read!(of.facts, marketing.named_work_permitted), On::NOTHING);
    }
    let wanted = [Address::GenericWork];
    crate::assess::kit::is_one_of(t, "is_address_open", read!(of.facts, marketing.address), &wanted, On::NOTHING)
}

/// Whether the exception for existing customers is claimed.
pub(crate) fn soft_opt_in_counts(of: &Of<'_>) -> bool {
    of.facts.soft_opt_in != Default::default() || of.facts.marketing.partner_products == Fact::Is(true)
}

/// The exception for existing customers (Art. 13(2) Directive 2002/58/EC; regulation 22(3) PECR).
fn is_soft_opt_in<T: Trace>(of: &Of<'_>, t: &mut T) -> Truth {
    let facts = of.facts;
    let partners = facts.marketing.partner_products == Fact::Is(true);
    let own = if partners { Truth::False } else { Truth::Unknown };
    all!(t, Inner::new("is_soft_opt_in", Kind::All, On::NOTHING.t("LF-E-011")).claimed(true);
        holds(t, "is_contact_from_sale", read!(facts, soft_opt_in.contact_from_sale), On::bg("LF-E-010")),
        holds_or(t, "is_for_similar_products", read!(facts, soft_opt_in.own_similar_products), own, On::bg("LF-E-010")),
        holds(t, "is_refusable_at_collection", read!(facts, soft_opt_in.opt_out_at_collection), On::bg("LF-E-010")),
        holds(t, "is_refusable_each_time", read!(facts, soft_opt_in.opt_out_each_message), On::bg("LF-E-013")))
}

/// Whether the exception carries the sending itself, so that no basis of Art. 6 is needed besides.
///
/// C-654/23: Art. 13(2) is the special rule (Art. 95 GDPR), for the sending and nothing else. That judgment does not bind
/// in the United Kingdom.
pub(crate) fn is_sending_by_soft_opt_in<T: Trace>(of: &Of<'_>, t: &mut T) -> Truth {
    let (objected, at) = of.objected();
    let electronic = electronic(of);
    let sent = At::fact("marketing.electronic");
    all!(t, Inner::new("is_sending_by_soft_opt_in", Kind::All, On::NOTHING.t("LF-E-012")).claimed(true);
        t.leaf(electronic, || Leaf::reads("is_sent_electronically", On::NOTHING, sent, Want::Flag(true))),
        is_soft_opt_in(of, t),
        t.leaf(!objected, || Leaf::reads("is_sending_not_objected", On::NOTHING, at, Want::Nothing)),
        holds(t, "is_sending_only", read!(of.facts, marketing.only_sending), On::bg("LF-B-007")))
}

/// Whether direct marketing stops on objection, withdrawal included (Art. 21(2)-(3) GDPR).
fn is_objection_respected<T: Trace>(of: &Of<'_>, t: &mut T) -> Truth {
    let (direct, about) = direct(of);
    let (objected, at) = of.objected();
    if !of.facts.marketing.direct.is_stated() && direct != Truth::Unknown {
        t.assume(about, direct.as_str());
    }
    any!(t, Inner::new("is_objection_respected", Kind::Any, On::bg("LF-E-015"));
        t.leaf(!direct, || Leaf::reads("is_no_direct_marketing", On::NOTHING, about, Want::Nothing)),
        t.leaf(!objected, || Leaf::reads("is_not_objected", On::NOTHING, at, Want::Nothing)))
}

/// Whether calls and post leave out who is in the opt-out register of the country.
///
/// § 12 markedsføringsloven (Norway), § 10 markedsføringsloven (Denmark), NIX (Sweden), regulation 21 PECR.
fn is_register_respected<T: Trace>(of: &Of<'_>, t: &mut T) -> Truth {
    let Fact::Is(channel @ (Channel::Call | Channel::Post)) = of.facts.marketing.channel else { return Truth::True };
    any!(t, Inner::new("is_register_respected", Kind::Any, On::bg("LF-E-016"));
        is_channel_unregistered(of, channel, t),
        not_or(t, "is_not_in_register", read!(of.facts, marketing.in_opt_out_register), Truth::Unknown, On::NOTHING),
        is_marketing_consented(of, On::NOTHING, t),
        has_valid_consent(of, On::NOTHING, t))
}

/// Whether the country has no opt-out register for the channel.
fn is_channel_unregistered<T: Trace>(of: &Of<'_>, channel: Channel, t: &mut T) -> Truth {
    let value = recipient_country(of).map_or(Truth::Unknown, |country| {
        match of.cx.law.parameter("marketing-opt-out-register", Some(country.alpha2()), of.cx.day) {
            Some(ParameterValue::Word(channels)) => (!channels.split('+').any(|word| word == channel.word())).into(),
            _ => Truth::True,
        }
    });
    let at = At::fact("marketing.recipient_country");
    t.leaf(value, || Leaf::reads("is_channel_unregistered", On::NOTHING, at, Want::Nothing))
}

/// What is to be said of marketing beside its rules.
pub(crate) fn marketing_asides(of: &Of<'_>) -> Vec<Aside> {
    let facts = of.facts;
    let mut asides = Vec::new();
    if electronic(of) == Truth::True && facts.marketing.recipient_is_natural_person == Fact::Is(false) {
        asides.push(Aside::of("LF-E-014").at("marketing.recipient_is_natural_person"));
    }
    if facts.purpose.kind == Fact::Is(PurposeKind::ServiceMessage) {
        asides.push(Aside::of("LF-E-018").at("purpose.kind"));
    }
    if facts.audience.uploaded == Fact::Is(true) {
        asides.push(Aside::of("LF-E-017").at("audience.uploaded"));
    }
    asides
}

impl Day<'_> {
    /// Whether marketing is lawful on the day: consent or the exception for existing customers, objections, opt-out
    /// registers (Art. 13 Directive 2002/58/EC, Art. 21 GDPR). Without a regime the GDPR.
    ///
    /// ```
    /// use lawful::facts::{Purpose, PurposeKind};
    /// use lawful::{Law, Ruling, day};
    /// let mut newsletter = Purpose::default();
    /// newsletter.purpose.kind = PurposeKind::Newsletter.into();
    /// newsletter.soft_opt_in.contact_from_sale = true.into();
    /// newsletter.soft_opt_in.opt_out_at_collection = true.into();
    /// newsletter.soft_opt_in.opt_out_each_message = true.into();
    /// newsletter.marketing.partner_products = true.into();
    /// let law = Law::bundled();
    /// let judged = law.on(day::parse("2026-11-22").unwrap()).marketing(&newsletter);
    /// assert_eq!(judged.ruling, Ruling::Unlawful); // the exception is for the sender's own products
    /// ```
    #[must_use]
    pub fn marketing(self, facts: &Purpose) -> Judgement {
        self.on_purpose(facts, marketing_asides, |_| Vec::new(), is_marketing_lawful)
    }
}
