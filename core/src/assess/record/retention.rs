//! Storage: is there a period, an event or a criterion, and is it supported?

use super::{Aside, Own, Ruled, asked, not_yet_law, ruling};
use crate::assess::kit::{Read, fact, flag, holds};
use crate::facts::{Fact, Length, Retention, RetentionKind, RetentionPeriod, RetentionWording, Transfer, Value};
use crate::lang::Tongue;
use crate::verdict::judgement::{Judgement, Scale};
use crate::verdict::trace::{At, Inner, Kind, Leaf, NoTrace, On, Trace, Want, all};
use crate::verdict::truth::Truth;
use crate::{Day, Regime};

impl Day<'_> {
    /// Whether it is stated how long the data of one purpose are kept, and what to look at in the periods.
    ///
    /// Art. 5(1)(e), 13(2)(a), 30(1)(f) GDPR and UK GDPR (WP260 rev.01, p. 38); Art. 6(4), 12(2)(e) FADP.
    ///
    /// ```
    /// use lawful::facts::{Length, Retention, RetentionKind, RetentionPeriod, RetentionWording};
    /// use lawful::{Law, Ruling, day};
    /// let mut period = RetentionPeriod::default();
    /// period.kind = RetentionKind::Fixed.into();
    /// period.length_months = Length(24).into();
    /// let mut facts = Retention::default();
    /// facts.retention = vec![period.clone()].into();
    /// let law = Law::bundled();
    /// let day = law.on(day::parse("2026-11-22").unwrap());
    /// assert_eq!(day.retention_findings(&facts).ruling, Ruling::Complete);
    ///
    /// period.wording = RetentionWording::ReasonableTime.into();
    /// facts.retention = vec![period].into();
    /// let judged = day.retention_findings(&facts);
    /// assert_eq!((judged.ruling, judged.findings[0].code.as_str()), (Ruling::Incomplete, "LF-R-030"));
    /// assert!(judged.findings[0].articles.contains(&"Art. 5(1)(e) GDPR"));
    /// ```
    #[must_use]
    pub fn retention_findings(self, facts: &Retention) -> Judgement {
        let transfer = Transfer::default();
        let cx = self.question(&transfer, self.regime.unwrap_or(Regime::EuGdpr));
        asked(&cx, facts, |facts| {
            not_yet_law(&cx, &Fact::Unstated).unwrap_or_else(|| {
                let ruled = ruling(Scale::Completeness, &[], asides(facts), |t| are_periods_stated(facts, t));
                Ruled { own: new_periods(cx.tongue, facts), ..ruled }
            })
        })
    }
}

/// Whether every storage period of the purpose is stated so that its end can be told.
///
/// Art. 5(1)(e), 13(2)(a) GDPR; WP260 rev.01, p. 38; Art. 6(4) FADP.
fn are_periods_stated<T: Trace>(facts: &Retention, t: &mut T) -> Truth {
    let periods = facts.retention.as_known().map_or(&[][..], Vec::as_slice);
    let mark = t.open();
    let mut value = Truth::True;
    for (index, period) in periods.iter().enumerate() {
        value = value.and(is_period_stated(period, index, t));
    }
    value = value.and(is_list_whole(facts, periods.is_empty(), t));
    t.close(mark, value, || Inner::new("are_periods_stated", Kind::Every, On::NOTHING))
}

/// Whether the periods listed are all, and there is one.
fn is_list_whole<T: Trace>(facts: &Retention, empty: bool, t: &mut T) -> Truth {
    let whole = flag(&facts.retention_complete, if empty { Truth::Unknown } else { Truth::True });
    if !facts.retention_complete.is_stated() && !empty {
        t.assume(At::fact("retention_complete"), "true");
    }
    let closed = whole == Truth::True && facts.retention != Fact::Unknown;
    let value = match (closed, empty) {
        (true, true) => Truth::False,
        (true, false) => Truth::True,
        (false, _) => Truth::Unknown,
    };
    t.leaf(value, || Leaf::reads("is_list_whole", On::bg("LF-R-030"), At::fact("retention"), Want::Nothing))
}

/// An end by an event or a criterion: of a period that has no other, or of a first one.
fn new_periods(tongue: Tongue<'_>, facts: &Retention) -> Vec<Own> {
    let periods = facts.retention.as_known().map_or(&[][..], Vec::as_slice);
    let open = (0..periods.len().max(1)).filter(|index| {
        let stated = |period: &RetentionPeriod| is_end_known(period, *index, &mut NoTrace) == Truth::True;
        !periods.get(*index).is_some_and(stated)
    });
    let by = |index: usize, kind: &str, part: &str| {
        [
            (format!("retention[{index}].kind"), Value::Word(kind.to_owned())),
            (format!("retention[{index}].{part}"), Value::Flag(true)),
        ]
    };
    open.flat_map(|index| {
        [
            Own::once(tongue.say("Name the event at which the data are deleted"), by(index, "until-event", "event")),
            Own::once(
                tongue.say("State criteria from which the period can be worked out"),
                by(index, "criterion", "computable"),
            ),
        ]
    })
    .collect()
}

/// Whether one period says when it ends.
fn is_period_stated<T: Trace>(period: &RetentionPeriod, index: usize, t: &mut T) -> Truth {
    all!(t, Inner::new("is_period_stated", Kind::All, On::NOTHING);
        is_wording_meaningful(period, index, t),
        is_end_known(period, index, t))
}

/// Whether the words say more than "as long as necessary" or "a reasonable time".
fn is_wording_meaningful<T: Trace>(period: &RetentionPeriod, index: usize, t: &mut T) -> Truth {
    let value = match period.wording {
        Fact::Is(RetentionWording::AsLongAsNecessary | RetentionWording::ReasonableTime) => Truth::False,
        Fact::Unknown => Truth::Unknown,
        _ => Truth::True,
    };
    let at = At::item("retention[].wording", index);
    t.leaf(value, || Leaf::reads("is_wording_meaningful", On::bg("LF-R-030"), at, Want::Nothing))
}

/// Whether a reader can tell the end: from a length, an event or a criterion.
fn is_end_known<T: Trace>(period: &RetentionPeriod, index: usize, t: &mut T) -> Truth {
    const ON: On = On::bg("LF-R-030");
    let event: Read<'_, bool> = fact!(period[index].event in "retention[].");
    let computable: Read<'_, bool> = fact!(period[index].computable in "retention[].");
    match period.kind {
        Fact::Is(RetentionKind::Fixed | RetentionKind::Maximum) => {
            let at = At::item("retention[].length_months", index);
            t.leaf(has_length(period), || Leaf::reads("has_length", ON, at, Want::Nothing))
        }
        Fact::Is(RetentionKind::UntilEvent) => holds(t, "is_event_named", event, ON),
        Fact::Is(RetentionKind::Criterion) => holds(t, "is_computable", computable, ON),
        _ => {
            // A length tells the end, unless it counts from an event that nobody named.
            let stated = |read: Read<'_, bool>| !matches!(read.fact, Fact::Is(false) | Fact::Unknown);
            let known = has_length(period) == Truth::True && stated(event) && stated(computable);
            let value = if known { Truth::True } else { Truth::Unknown };
            t.leaf(value, || Leaf::reads("is_kind_known", ON, At::item("retention[].kind", index), Want::Nothing))
        }
    }
}

/// Whether a length is given.
fn has_length(period: &RetentionPeriod) -> Truth {
    match (&period.length_days, &period.length_months) {
        (Fact::Is(_), _) | (_, Fact::Is(_)) => Truth::True,
        (Fact::None, Fact::None | Fact::Unstated) | (Fact::Unstated, Fact::None) => Truth::False,
        _ => Truth::Unknown,
    }
}

/// Warnings on periods that nothing supports, and on periods that contradict each other.
fn asides(facts: &Retention) -> Vec<Aside> {
    let periods = facts.retention.as_known().map_or(&[][..], Vec::as_slice);
    let supported = supported_days(facts);
    let ended = facts.withdrawn_or_objected == Fact::Is(true) && facts.suppression_entry_only != Fact::Is(true);
    let mut asides = Vec::new();
    for (index, period) in periods.iter().enumerate() {
        let days = period.days();
        let unsupported = days.zip(supported).is_some_and(|(days, supported)| days > supported);
        if unsupported || (ended && days.is_some()) {
            let length = if period.length_months.is_stated() { "length_months" } else { "length_days" };
            asides.push(Aside::of("LF-R-031").at(format!("retention[{index}].{length}")));
        }
        let contradicted = periods[..index].iter().any(|other| is_contradiction(other, period));
        if contradicted {
            asides.push(Aside::of("LF-R-032").at(format!("retention[{index}].data")));
        }
    }
    asides
}

/// The longest support of the three, if all are known.
fn supported_days(facts: &Retention) -> Option<u32> {
    let supported = &facts.supported;
    let days = |fact: &Fact<Length>| match fact {
        Fact::Is(Length(days)) => Some(u32::from(*days)),
        Fact::None => Some(0),
        Fact::Unstated | Fact::Unknown => None,
    };
    let all = [days(&supported.need_days)?, days(&supported.limitation_days)?, days(&supported.law_days)?];
    all.into_iter().max()
}

/// Whether two periods of different lengths are for the same data of the same people.
fn is_contradiction(one: &RetentionPeriod, other: &RetentionPeriod) -> bool {
    let same_data = matches!((&one.data, &other.data), (Fact::Is(one), Fact::Is(other)) if one == other);
    let same_people = one.data_subject_kind == other.data_subject_kind && one.data_subject_kind != Fact::Unknown;
    let differ = one.days().zip(other.days()).is_some_and(|(one, other)| one != other);
    same_data && same_people && differ
}
