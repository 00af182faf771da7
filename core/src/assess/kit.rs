//! What every rule works with: the question, and the ways to read a fact into the trace.

use super::directive;
use crate::Regime;
use crate::facts::Fact;
use crate::facts::Transfer;
use crate::lang::Tongue;
use crate::law::{Instrument, Law, Status};
use crate::place::{Country, Place, Where};
use crate::verdict::trace::{At, Leaf, On, Trace, Want};
use crate::verdict::truth::Truth;
use crate::words::Word;
use time::Date;

/// A ground taken out of the question, to see what holds without it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Without {
    Nothing,
    Instrument(u16),
    Tool(usize),
    Derogation(usize),
}

/// One question: these facts, under this regime, on this day.
#[derive(Clone, Copy)]
pub(crate) struct Cx<'a> {
    pub(crate) law: &'a Law,
    pub(crate) regime: Regime,
    /// The day that is judged.
    pub(crate) day: Date,
    /// The day of the question: evidence without a date holds from it on, and proves nothing of earlier days.
    pub(crate) asked: Date,
    pub(crate) facts: &'a Transfer,
    pub(crate) without: Without,
    /// What sentences call the exporter and the importer.
    pub(crate) names: [&'a str; 2],
    /// The language of the sentences.
    pub(crate) tongue: Tongue<'a>,
    /// Whether a judgement on the record gets its proof and remedies.
    pub(crate) remedies: bool,
}

/// Why a place is inside or outside the zone of a regime.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Zone {
    Inside,
    Outside,
    /// One code for territories inside and outside.
    Mixed,
    /// No status is recorded for the day.
    NotRecorded,
}

impl<'a> Cx<'a> {
    /// The instrument of that id, if it is in force on the day and not taken out of the question.
    pub(crate) fn in_force(&self, id: &str) -> bool {
        self.law.instrument(id).is_some_and(|i| self.usable(i))
    }

    /// Whether an instrument is in force on the day and not taken out of the question.
    #[inline]
    pub(crate) fn usable(&self, instrument: &Instrument) -> bool {
        instrument.in_force(self.day) && self.without != Without::Instrument(instrument.index)
    }

    /// Whether a place is in the zone, for an importer.
    pub(crate) fn zone_of_importer(&self, place: Place) -> Zone {
        match place.at() {
            Where::Country(country) => self.zone_of_country(country, true),
            Where::Eea if matches!(self.regime, Regime::EuGdpr | Regime::EuDir9546) => Zone::Inside,
            // Under the GDPR the institutions of the Union are no international organisation.
            Where::Organisation(o)
                if matches!(self.regime, Regime::EuGdpr | Regime::EuDir9546) && o.as_str() == "EU" =>
            {
                Zone::Inside
            }
            _ => Zone::Outside,
        }
    }

    /// Whether a place is in the zone, for an exporter: the bridge for the United Kingdom covered what was sent to it,
    /// not what it sent.
    pub(crate) fn zone_of_exporter(&self, place: Place) -> Zone {
        match place.at() {
            Where::Country(country) => self.zone_of_country(country, false),
            Where::Eea if matches!(self.regime, Regime::EuGdpr | Regime::EuDir9546) => Zone::Inside,
            Where::Organisation(_) => Zone::NotRecorded,
            _ => Zone::Outside,
        }
    }

    /// Whether an instrument is one of the regime; under the Directive also those made under it that the GDPR carried over.
    pub(crate) fn is_of_regime(&self, instrument: &Instrument) -> bool {
        instrument.regime == self.regime
            || (self.regime == Regime::EuDir9546 && directive::is_carried_over(self, instrument))
    }

    fn zone_of_country(&self, country: Country, bridged: bool) -> Zone {
        if self.regime == Regime::EuDir9546 {
            return if directive::is_member(self, country) { Zone::Inside } else { Zone::Outside };
        }
        match self.law.status(self.regime, country, self.day) {
            None => Zone::NotRecorded,
            Some(Status::BridgeAsMember) if !bridged => Zone::Outside,
            Some(Status::Mixed) if self.regime == Regime::EuGdpr => Zone::Mixed,
            Some(
                Status::Member
                | Status::Eea
                | Status::EeaDirective
                | Status::PartOfMember
                | Status::TransitionAsMember
                | Status::BridgeAsMember
                | Status::Home,
            ) => Zone::Inside,
            Some(_) => Zone::Outside,
        }
    }

    /// The value of evidence on the day: what is undated holds from the day of the question on, and is unknown before.
    ///
    /// `from` and `until` are the days the evidence itself gives; `known_on` is a day on which it was seen to hold.
    pub(crate) fn evidence(
        &self,
        value: Truth,
        from: &Fact<Date>,
        until: &Fact<Date>,
        known_on: Option<Date>,
    ) -> Truth {
        self.begun(value, from, known_on).and(self.not_ended(until, known_on))
    }

    /// The value, given the first day on which it held.
    pub(crate) fn begun(&self, value: Truth, from: &Fact<Date>, known_on: Option<Date>) -> Truth {
        match from {
            Fact::Is(first) if *first <= self.day => value,
            Fact::Is(_) => Truth::False,
            // A first day that is stated to be unknown may be later than the day, unless it was seen to hold before.
            Fact::Unknown if known_on.is_none_or(|seen| self.day < seen) => value.and(Truth::Unknown),
            _ if known_on.unwrap_or(self.asked).min(self.asked) <= self.day => value,
            _ => Truth::Unknown,
        }
    }

    /// Whether something has not ended: no end is stated, or it is later; an end that is unknown leaves open every day
    /// after the last dated statement.
    pub(crate) fn not_ended(&self, end: &Fact<Date>, known_on: Option<Date>) -> Truth {
        match end {
            Fact::Unstated | Fact::None => Truth::True,
            Fact::Is(end) => (self.day < *end).into(),
            Fact::Unknown => {
                if known_on.is_some_and(|seen| self.day <= seen) {
                    Truth::True
                } else {
                    Truth::Unknown
                }
            }
        }
    }
}

/// A fact with its name.
#[derive(Clone, Copy)]
pub(crate) struct Read<'a, T> {
    pub(crate) fact: &'a Fact<T>,
    pub(crate) at: At<'a>,
}

/// Reads a fact of the transfer by its path: `fact!(cx, exporter.role)`.
macro_rules! fact {
    ($cx:expr, $group:ident . $field:ident) => {
        $crate::assess::kit::Read {
            fact: &$cx.facts.$group.$field,
            at: $crate::verdict::trace::At::fact(concat!(stringify!($group), ".", stringify!($field))),
        }
    };
    ($cx:expr, $field:ident) => {
        $crate::assess::kit::Read { fact: &$cx.facts.$field, at: $crate::verdict::trace::At::fact(stringify!($field)) }
    };
    // One of a list, by its index: `fact!(tool[i].executed in "tools[].")`.
    ($item:ident [ $index:expr ] . $field:ident in $list:literal) => {
        $crate::assess::kit::Read {
            fact: &$item.$field,
            at: $crate::verdict::trace::At::item(concat!($list, stringify!($field)), $index),
        }
    };
}
pub(crate) use fact;

/// Reads a fact of any group by its path: `read!(facts, contract.terms.h_audit)`.
macro_rules! read {
    ($facts:expr, $a:ident . $b:ident . $c:ident) => {
        $crate::assess::kit::Read {
            fact: &$facts.$a.$b.$c,
            at: $crate::verdict::trace::At::fact(concat!(stringify!($a), ".", stringify!($b), ".", stringify!($c))),
        }
    };
    ($facts:expr, $a:ident . $b:ident) => {
        $crate::assess::kit::Read {
            fact: &$facts.$a.$b,
            at: $crate::verdict::trace::At::fact(concat!(stringify!($a), ".", stringify!($b))),
        }
    };
    ($facts:expr, $a:ident) => {
        $crate::assess::kit::Read { fact: &$facts.$a, at: $crate::verdict::trace::At::fact(stringify!($a)) }
    };
}
pub(crate) use read;

/// The truth of a fact that is true or false; `default` where it is not stated.
#[inline]
pub(crate) fn flag(fact: &Fact<bool>, default: Truth) -> Truth {
    match fact {
        Fact::Is(value) => (*value).into(),
        Fact::Unstated => default,
        Fact::Unknown => Truth::Unknown,
        Fact::None => Truth::False,
    }
}

/// The fact is known to be true. Not stated: unknown.
#[inline]
pub(crate) fn holds<'a, T: Trace>(t: &mut T, rule: &'static str, read: Read<'a, bool>, on: On) -> Truth {
    holds_or(t, rule, read, Truth::Unknown, on)
}

/// As [`holds`], with a declared default.
#[inline]
pub(crate) fn holds_or<'a, T: Trace>(
    t: &mut T,
    rule: &'static str,
    read: Read<'a, bool>,
    default: Truth,
    on: On,
) -> Truth {
    assumes(t, &read, default);
    t.leaf(flag(read.fact, default), || Leaf::reads(rule, on, read.at, Want::Flag(true)))
}

/// The fact is known to be false. Not stated: `default`, which is the truth of the fact, not of the rule.
#[inline]
pub(crate) fn not_or<'a, T: Trace>(
    t: &mut T,
    rule: &'static str,
    read: Read<'a, bool>,
    default: Truth,
    on: On,
) -> Truth {
    assumes(t, &read, default);
    t.leaf(!flag(read.fact, default), || Leaf::reads(rule, on, read.at, Want::Flag(false)))
}

#[inline]
fn assumes<T: Trace>(t: &mut T, read: &Read<'_, bool>, default: Truth) {
    if !read.fact.is_stated() && default != Truth::Unknown {
        t.assume(read.at, default.as_str());
    }
}

/// The fact is known to be one of these words. Not stated: unknown.
#[inline]
pub(crate) fn is_one_of<'a, W: Word, T: Trace>(
    t: &mut T,
    rule: &'static str,
    read: Read<'a, W>,
    wanted: &[W],
    on: On,
) -> Truth {
    let value = match read.fact {
        Fact::Is(word) => wanted.contains(word).into(),
        Fact::None => Truth::False,
        Fact::Unstated | Fact::Unknown => Truth::Unknown,
    };
    t.leaf(value, || Leaf::reads(rule, on, read.at, wanted.first().map_or(Want::Nothing, |w| Want::Word(w.word()))))
}
