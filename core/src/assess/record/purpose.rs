//! One purpose as the rules read it, and the questions about it.

use super::consent::{Holder, warnings, withdrawal, withdrawn};
use super::{Aside, Own, Ruled, asked, not_yet_law, ruling};
use crate::assess::kit::{Cx, flag};
use crate::facts::{
    Basis, BasisPoint, Child, Consent, DataSubject, Exception, Fact, Jurisdiction, Purpose, PurposeData, Set, Tag,
    Transfer,
};
use crate::lang::Tongue;
use crate::law::Status;
use crate::place::{Country, Place};
use crate::verdict::judgement::{Judgement, Scale};
use crate::verdict::proof::Proof;
use crate::verdict::trace::{At, Leaf, On, Trace, Want};
use crate::verdict::truth::Truth;
use crate::{Day, Regime};

/// Whoever the data are about, as far as consent depends on it.
#[derive(Clone, Copy)]
pub(crate) struct People<'a> {
    pub(crate) child: &'a Child,
    pub(crate) data: &'a PurposeData,
    pub(crate) data_subject: &'a DataSubject,
    /// Whether the subscription was on unless people act.
    pub(crate) default_on: Fact<bool>,
}

impl<'a> People<'a> {
    pub(crate) const fn of(
        child: &'a Child,
        data: &'a PurposeData,
        data_subject: &'a DataSubject,
        default_on: Fact<bool>,
    ) -> Self {
        Self { child, data, data_subject, default_on }
    }

    /// The country of the person, if it is known.
    pub(crate) fn country(&self) -> Option<Country> {
        country(&self.data_subject.country)
    }

    /// What messages name.
    pub(crate) fn words(&self, tongue: Tongue<'_>) -> Vec<(&'static str, String)> {
        let mut words = vec![("controller", "the controller".to_owned())];
        words.extend(self.country().map(|country| ("country", tongue.place(country.into()))));
        words
    }
}

/// The country of a place, if it is known to be one.
pub(crate) fn country(place: &Fact<Place>) -> Option<Country> {
    place.as_known().and_then(|place| place.country())
}

/// A consent, where it stands and who gave it.
#[derive(Clone, Copy)]
pub(crate) struct Given<'a> {
    pub(crate) consent: &'a Consent,
    pub(crate) holder: Holder,
    pub(crate) people: People<'a>,
}

/// The question about one purpose.
#[derive(Clone, Copy)]
pub(crate) struct Of<'a> {
    pub(crate) cx: Cx<'a>,
    pub(crate) facts: &'a Purpose,
    pub(crate) people: People<'a>,
}

impl<'a> Of<'a> {
    pub(crate) fn new(cx: Cx<'a>, facts: &'a Purpose) -> Self {
        let people = People::of(&facts.child, &facts.data, &facts.data_subject, facts.marketing.default_on);
        Self { cx, facts, people }
    }

    pub(crate) fn bases(&self) -> &'a [Basis] {
        self.facts.bases.as_known().map_or(&[], Vec::as_slice)
    }

    /// Whether the bases named are all there are. A list that is unknown is never whole, whatever is said of it.
    pub(crate) fn are_bases_whole(&self) -> bool {
        let named = !self.bases().is_empty();
        !matches!(self.facts.bases, Fact::Unknown) && flag(&self.facts.bases_complete, named.into()) == Truth::True
    }

    pub(crate) fn exceptions(&self) -> &'a [Exception] {
        self.facts.art9.as_known().map_or(&[], Vec::as_slice)
    }

    /// The consents among the bases.
    pub(crate) fn consents(&self) -> impl Iterator<Item = Given<'a>> + use<'a> {
        let people = self.people;
        let bases = self.bases().iter().enumerate().filter(|(_, basis)| basis.point == Fact::Is(BasisPoint::A));
        bases.map(move |(i, basis)| Given { consent: &basis.consent, holder: Holder::Basis(i), people })
    }

    /// The bases whose point is not known, any of which may be a consent.
    pub(crate) fn open_points(&self) -> impl Iterator<Item = (usize, &'a Basis)> + use<'a> {
        self.bases().iter().enumerate().filter(|(_, basis)| basis.point.as_known().is_none())
    }

    /// The consent to marketing, if anything is said of it.
    pub(crate) fn marketing_consent(&self) -> Option<Given<'a>> {
        let asked = &self.facts.marketing.consent;
        (*asked != Default::default()).then_some(Given {
            consent: &asked.terms,
            holder: Holder::Marketing,
            people: self.people,
        })
    }

    /// The consent to access to the device.
    pub(crate) const fn terminal_consent(&self) -> Given<'a> {
        Given { consent: &self.facts.terminal.consent.terms, holder: Holder::Terminal, people: self.people }
    }

    fn tags(&self) -> Set<Tag> {
        self.facts.data.tags.known().unwrap_or_default()
    }

    /// Whether a kind of data is named.
    pub(crate) fn has_tag(&self, tags: &[Tag]) -> bool {
        let named = self.tags();
        tags.iter().any(|tag| named.contains(*tag))
    }

    /// Whether data are named that may hold anything: free text, documents, recordings.
    pub(crate) fn has_container(&self) -> bool {
        self.has_tag(&[
            Tag::FreeText,
            Tag::Ticket,
            Tag::Document,
            Tag::Recording,
            Tag::Screen,
            Tag::Cv,
            Tag::SystemContent,
        ])
    }

    /// Whether the kinds named are all and hold nothing else.
    fn are_kinds_closed(&self) -> bool {
        let complete = match self.facts.data.tags {
            Fact::Unknown => Truth::Unknown,
            _ => flag(&self.facts.data.tags_complete, Truth::True),
        };
        complete == Truth::True && !self.has_container()
    }

    /// Whether there are special categories, also those that can only be inferred (C-184/20).
    pub(crate) fn special(&self) -> Truth {
        let data = &self.facts.data;
        let indirect = data.reveals_special_indirectly;
        let tagged = self.has_tag(&[Tag::Special, Tag::Health, Tag::Biometric]);
        match (data.special, indirect) {
            (_, Fact::Is(true)) | (Fact::Is(true), _) => Truth::True,
            (Fact::Unstated, _) if tagged => Truth::True,
            (_, Fact::Unknown) | (Fact::Unknown, _) => Truth::Unknown,
            (Fact::Is(false) | Fact::None, _) => Truth::False,
            (Fact::Unstated, _) if self.are_kinds_closed() => Truth::False,
            (Fact::Unstated, _) => Truth::Unknown,
        }
    }

    /// The leaf that there are none; `asked` where the answer is wanted for its own sake.
    pub(crate) fn has_no_special<T: Trace>(&self, asked: bool, t: &mut T) -> Truth {
        let on = if asked { On::NOTHING.u("LF-S-012") } else { On::NOTHING };
        let data = &self.facts.data;
        let special = self.special();
        let inferred = data.special == Fact::Is(false) && data.reveals_special_indirectly == Fact::Unknown;
        let at = At::fact(if inferred { "data.reveals_special_indirectly" } else { "data.special" });
        if !data.special.is_stated() && special != Truth::Unknown {
            t.assume(At::fact("data.special"), special.as_str());
        }
        t.leaf(!special, || Leaf::reads("has_no_special", on, at, Want::Flag(false)))
    }

    /// Whether there are criminal data.
    pub(crate) fn criminal(&self) -> Truth {
        match self.facts.data.criminal {
            Fact::Is(value) => value.into(),
            Fact::Unknown => Truth::Unknown,
            Fact::None => Truth::False,
            Fact::Unstated if self.has_tag(&[Tag::Criminal]) => Truth::True,
            Fact::Unstated if self.are_kinds_closed() => Truth::False,
            Fact::Unstated => Truth::Unknown,
        }
    }

    /// The leaf for each basis whose point is not known, or for all of them: were it a consent, it might count.
    pub(crate) fn is_open_point_consent<T: Trace>(&self, t: &mut T) -> Truth {
        let mut value = Truth::False;
        if matches!(self.facts.bases, Fact::Unknown) {
            let at = At::fact("bases");
            value = t.leaf(Truth::Unknown, || Leaf::reads("is_open_point_consent", On::NOTHING, at, Want::Nothing));
        }
        for (i, _) in self.open_points() {
            let at = At::item("bases[].point", i);
            value = value
                .or(t.leaf(Truth::Unknown, || Leaf::reads("is_open_point_consent", On::NOTHING, at, Want::Nothing)));
        }
        value
    }

    /// Whether the person objected to marketing, or withdrew the consent to it, and the fact that says so.
    pub(crate) fn objected(&self) -> (Truth, At<'static>) {
        let marketing = &self.facts.marketing;
        match marketing.objected_on {
            Fact::Unknown => return (Truth::Unknown, At::fact("marketing.objected_on")),
            Fact::Is(day) => return ((day <= self.cx.day).into(), At::fact("marketing.objected_on")),
            Fact::Unstated | Fact::None => {}
        }
        let at = At::fact("marketing.objected");
        if marketing.objected.is_stated() {
            return (flag(&marketing.objected, Truth::Unknown), at);
        }
        let consents: Vec<Given<'_>> = self.consents().chain(self.marketing_consent()).collect();
        let of = |item: &Given<'_>| withdrawn(&self.cx, item);
        if consents.iter().any(|item| of(item) == Truth::True) {
            return (Truth::True, at);
        }
        for (i, basis) in self.open_points() {
            let item = Given { consent: &basis.consent, holder: Holder::Basis(i), people: self.people };
            if of(&item) != Truth::False {
                return (Truth::Unknown, At::item("bases[].point", i));
            }
        }
        match consents.iter().find(|item| of(item) == Truth::Unknown) {
            Some(item) => (Truth::Unknown, withdrawal(item)),
            // A consent may be among them that was withdrawn.
            None if matches!(self.facts.bases, Fact::Unknown) => (Truth::Unknown, At::fact("bases")),
            None => (Truth::False, at),
        }
    }

    /// The warnings on every consent that the purpose uses.
    fn consent_warnings(&self) -> Vec<Aside> {
        let people = self.people;
        let exceptions = self.exceptions().iter().enumerate();
        let explicit = exceptions.filter(|(_, e)| e.point == Fact::Is(crate::facts::ExceptionPoint::A));
        let explicit = explicit.map(|(i, e)| Given { consent: &e.consent, holder: Holder::Exception(i), people });
        let all = self.consents().chain(explicit).chain(self.marketing_consent()).chain([self.terminal_consent()]);
        let mut asides: Vec<Aside> = Vec::new();
        for aside in all.flat_map(|item| warnings(&self.cx, &item)) {
            if !asides.iter().any(|seen| seen.code == aside.code && seen.at == aside.at) {
                asides.push(aside);
            }
        }
        asides
    }

    fn words(&self) -> Vec<(&'static str, String)> {
        let aims = &self.facts.purpose;
        let purpose = match aims.kind {
            Fact::Is(kind) => {
                let kind = self.cx.tongue.word("PurposeKind", &kind.to_string());
                self.cx.tongue.tell("the purpose `{kind}`", &[("kind", &kind)])
            }
            _ => "the purpose".to_owned(),
        };
        let mut words = vec![
            ("purpose", purpose),
            ("controller", "the controller".to_owned()),
            ("party", "the advertising network".to_owned()),
        ];
        let places = [&self.facts.data_subject.country, &self.facts.marketing.recipient_country];
        let known = places.into_iter().chain([&self.facts.controller.country]).find_map(country);
        words.extend(known.map(|country| ("country", self.cx.tongue.place(country.into()))));
        words
    }
}

/// Whether a law is of the kind that the regime looks at: of the Union or a member State, of the United Kingdom, of
/// Switzerland.
///
/// Art. 6(3), 9(2), 10 GDPR; from the country of the law where its jurisdiction is not stated.
pub(crate) fn fits(cx: &Cx<'_>, jurisdiction: Fact<Jurisdiction>, law_country: Fact<Place>) -> Truth {
    let in_eea = |country| {
        let status = cx.law.status(Regime::EuGdpr, country, cx.day);
        matches!(status, Some(Status::Member | Status::Eea | Status::EeaDirective | Status::PartOfMember))
    };
    let of_country = |place: Place| match place.country() {
        Some(Country::GB) => Jurisdiction::Uk,
        Some(Country::CH) => Jurisdiction::Ch,
        Some(country) if in_eea(country) => Jurisdiction::MemberState,
        None if place.at() == crate::place::Where::Eea => Jurisdiction::MemberState,
        _ => Jurisdiction::ThirdCountry,
    };
    let jurisdiction = match (jurisdiction, law_country) {
        (Fact::Unstated, Fact::Is(place)) => Fact::Is(of_country(place)),
        (stated, _) => stated,
    };
    match (jurisdiction, cx.regime) {
        (Fact::Is(Jurisdiction::Uk), Regime::UkGdpr) | (Fact::Is(Jurisdiction::Ch), Regime::ChFadp) => Truth::True,
        (Fact::Is(_), Regime::UkGdpr | Regime::ChFadp) => Truth::False,
        (Fact::Is(Jurisdiction::Eu | Jurisdiction::Eea | Jurisdiction::MemberState), _) => Truth::True,
        (Fact::Is(_) | Fact::None, _) => Truth::False,
        (Fact::Unstated | Fact::Unknown, _) => Truth::Unknown,
    }
}

impl Day<'_> {
    /// Rules on a purpose, with the findings beside the rule.
    pub(super) fn on_purpose(
        self,
        facts: &Purpose,
        asides: fn(&Of<'_>) -> Vec<Aside>,
        own: fn(&Of<'_>) -> Vec<Own>,
        rule: fn(&Of<'_>, &mut Proof) -> Truth,
    ) -> Judgement {
        let transfer = Transfer::default();
        let mut cx = self.question(&transfer, self.regime.unwrap_or(Regime::EuGdpr));
        cx.names = ["the controller", "the recipient"];
        asked(&cx, facts, |facts| {
            if let Some(ruled) = not_yet_law(&cx, &facts.controller.country) {
                return ruled;
            }
            let of = Of::new(cx, facts);
            let mut beside = asides(&of);
            if cx.regime != Regime::ChFadp {
                beside.extend(of.consent_warnings());
            }
            Ruled { own: own(&of), ..ruling(Scale::Lawfulness, &of.words(), beside, |t| rule(&of, t)) }
        })
    }
}
