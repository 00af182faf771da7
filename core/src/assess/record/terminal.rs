//! Access to the devices of users: cookies and the like.

use super::Aside;
use super::consent::is_consent_good;
use super::purpose::{Of, country};
use crate::assess::kit::{holds, holds_or, not_or, read};
use crate::facts::{Fact, Function, Purpose, Tag};
use crate::law::ParameterValue;
use crate::verdict::judgement::Judgement;
use crate::verdict::trace::{At, Inner, Kind, Leaf, On, Trace, Want, all, any};
use crate::verdict::truth::Truth;
use crate::{Day, Regime};

/// Whether nothing is stored on or read from the device, or that is allowed.
///
/// Art. 5(3) Directive 2002/58/EC; C-673/17; EDPB Guidelines 2/2023; regulation 6 and Schedule A1 PECR; Art. 45c FMG.
pub(crate) fn is_access_lawful<T: Trace>(of: &Of<'_>, t: &mut T) -> Truth {
    let facts = of.facts;
    if facts.terminal == Default::default() && access(of) == Truth::False {
        // Nothing speaks of devices.
        return not_or(t, "is_no_access", read!(facts, terminal.access), Truth::False, On::NOTHING);
    }
    any!(t, Inner::new("is_access_lawful", Kind::Any, On::NOTHING);
        not_or(t, "is_no_access", read!(facts, terminal.access), access(of), On::NOTHING),
        holds(t, "is_access_necessary", read!(facts, terminal.strictly_necessary), On::NOTHING.t("LF-E-002")),
        is_access_exempt(of, t),
        if of.cx.regime == Regime::ChFadp { is_access_told(of, t) } else { is_access_consented(of, t) })
}

/// Where access is not spoken of: tools and data that suggest it leave it open.
fn access(of: &Of<'_>) -> Truth {
    use Function::{Advertising, Analytics, EmbeddedContent, PopUp, SessionReplay};
    let facts = of.facts;
    let tool = match facts.function {
        Fact::Is(function) => [Analytics, Advertising, SessionReplay, PopUp, EmbeddedContent].contains(&function),
        Fact::Unknown => true,
        _ => false,
    };
    let online = of.has_tag(&[Tag::OnlineId, Tag::Browsing, Tag::Keystrokes]) || facts.data.tags == Fact::Unknown;
    if tool || online { Truth::Unknown } else { Truth::False }
}

/// Switzerland: users are told and can refuse (Art. 45c FMG).
fn is_access_told<T: Trace>(of: &Of<'_>, t: &mut T) -> Truth {
    all!(t, Inner::new("is_access_told", Kind::All, On::NOTHING);
        holds(t, "is_user_informed", read!(of.facts, terminal.informed), On::bg("LF-E-006")),
        holds(t, "is_user_able_to_refuse", read!(of.facts, terminal.refusal_possible), On::bg("LF-E-006")))
}

/// The exceptions that the Act of 2025 put into Schedule A1 PECR, if one is relied on.
fn is_access_exempt<T: Trace>(of: &Of<'_>, t: &mut T) -> Truth {
    let law = of.cx.regime == Regime::UkGdpr && of.cx.in_force("uk-duaa-2025");
    let value = match of.facts.terminal.uk_exception {
        Fact::Is(true) => law.into(),
        Fact::Unknown => Truth::from(law).and(Truth::Unknown),
        _ => return Truth::False,
    };
    if of.cx.regime == Regime::ChFadp {
        return Truth::False;
    }
    let relied = of.facts.terminal.uk_exception == Fact::Is(true);
    let on = if relied { On::NOTHING.f("LF-E-005") } else { On::NOTHING };
    let at = At::fact("terminal.uk_exception");
    // One that is relied on but is not law is reported also where the consent leaves the answer open.
    any!(t, Inner::new("is_access_exempt", Kind::Any, On::NOTHING).claimed(relied);
        t.leaf(value, || Leaf::reads("is_exception_law", on, at, Want::Nothing)))
}

/// Prior consent that can be taken back as easily.
fn is_access_consented<T: Trace>(of: &Of<'_>, t: &mut T) -> Truth {
    let facts = of.facts;
    let item = of.terminal_consent();
    let given = if facts.terminal.consent == Default::default() { Truth::Unknown } else { Truth::True };
    all!(t, Inner::new("is_access_consented", Kind::All, On::NOTHING).claimed(true);
        holds_or(t, "is_access_consent_given", read!(facts, terminal.consent.given), given, On::bg("LF-E-001")),
        holds(t, "is_consent_prior", read!(facts, terminal.prior), On::bg("LF-E-001")),
        is_consent_good(&of.cx, &item, t),
        is_consent_own_act(of, t),
        holds(t, "is_refusal_easy", read!(facts, terminal.withdrawal_as_easy), On::bg("LF-E-004")))
}

/// Whether consent is more than the settings of a browser, or national law accepts those.
fn is_consent_own_act<T: Trace>(of: &Of<'_>, t: &mut T) -> Truth {
    let by_settings = read!(of.facts, terminal.consent_by_browser_settings);
    any!(t, Inner::new("is_consent_own_act", Kind::Any, On::bg("LF-E-003"));
        not_or(t, "is_not_by_browser", by_settings, Truth::False, On::NOTHING),
        are_browser_settings_accepted(of, t))
}

/// Whether the law of the country takes browser settings for consent on the day.
///
/// § 2-7b ekomloven (Norway) did until 2025. In the United Kingdom a browser control can signify consent
/// (Schedule A1 PECR, para 2(3)): whether it does is a question of the case.
fn are_browser_settings_accepted<T: Trace>(of: &Of<'_>, t: &mut T) -> Truth {
    const RULE: &str = "are_browser_settings_accepted";
    let facts = of.facts;
    let stated = read!(facts, terminal.browser_settings_accepted);
    if stated.fact.is_stated() || of.cx.regime == Regime::UkGdpr {
        return holds(t, RULE, stated, On::NOTHING);
    }
    let accepts = |key: Option<&str>| {
        let value = of.cx.law.parameter("browser-consent-accepted", key, of.cx.day);
        value == Some(&ParameterValue::Flag(true))
    };
    let place = country(&facts.data_subject.country).or_else(|| country(&facts.controller.country));
    let (value, at) = match place {
        Some(place) if accepts(Some(place.alpha2())) => (Truth::Unknown, stated.at),
        Some(_) => (Truth::False, stated.at),
        None => {
            let mut keys = of.cx.law.parameters().iter().filter(|one| one.name == "browser-consent-accepted");
            let somewhere = keys.any(|one| accepts(one.key.as_deref()));
            let value = if somewhere { Truth::Unknown } else { Truth::False };
            (value, At::fact("data_subject.country"))
        }
    };
    if value != Truth::Unknown {
        t.assume(stated.at, value.as_str());
    }
    t.leaf(value, || Leaf::reads(RULE, On::NOTHING, at, Want::Nothing))
}

impl Day<'_> {
    /// Whether storing on and reading from the devices of users is lawful on the day (Art. 5(3) Directive 2002/58/EC,
    /// regulation 6 PECR, Art. 45c FMG). Without a regime the GDPR.
    ///
    /// ```
    /// use lawful::{Law, Ruling, day, facts::Purpose};
    /// let mut cookies = Purpose::default();
    /// cookies.terminal.access = true.into();
    /// cookies.terminal.strictly_necessary = false.into();
    /// cookies.terminal.consent.given = false.into();
    /// let law = Law::bundled();
    /// let judged = law.on(day::parse("2026-11-22").unwrap()).terminal_access(&cookies);
    /// assert_eq!(judged.ruling, Ruling::Unlawful);
    /// assert_eq!(judged.findings[0].code.as_str(), "LF-E-001");
    /// ```
    #[must_use]
    pub fn terminal_access(self, facts: &Purpose) -> Judgement {
        self.on_purpose(facts, |_: &Of<'_>| Vec::<Aside>::new(), |_| Vec::new(), is_access_lawful)
    }
}
