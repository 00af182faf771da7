//! From when to when an arrangement or contract applies.

use super::super::kit::{Cx, Read};
use crate::facts::Fact;
use crate::verdict::trace::{Leaf, On, Trace, Want};
use crate::verdict::truth::Truth;
use time::Date;

/// What it is that applies.
#[derive(Clone, Copy)]
pub(super) enum Paper {
    /// The arrangement of joint controllers.
    Arrangement,
    /// The contract with a processor.
    Contract,
}

impl Paper {
    const fn on(self) -> On {
        match self {
            Self::Arrangement => On::NOTHING.f("LF-O-010"),
            Self::Contract => On::NOTHING.f("LF-P-032"),
        }
    }
}

/// Whether it has begun to apply; what has no first day has.
pub(super) fn has_begun<T: Trace>(cx: &Cx<'_>, from: Read<'_, Date>, paper: Paper, t: &mut T) -> Truth {
    let (value, first) = match from.fact {
        Fact::Is(first) => ((*first <= cx.day).into(), Some(*first)),
        Fact::Unknown => (Truth::Unknown, None),
        Fact::Unstated | Fact::None => (Truth::True, None),
    };
    t.leaf(value, || Leaf::reads("has_begun", paper.on(), from.at, Want::Nothing).from(first))
}

/// Whether it has not ended; what has no end has not. The end is the first day on which it no longer applies.
pub(super) fn has_not_ended<T: Trace>(cx: &Cx<'_>, end: Read<'_, Date>, paper: Paper, t: &mut T) -> Truth {
    let value = match end.fact {
        Fact::Is(end) => (cx.day < *end).into(),
        Fact::Unknown => Truth::Unknown,
        Fact::Unstated | Fact::None => Truth::True,
    };
    t.leaf(value, || Leaf::reads("has_not_ended", paper.on(), end.at, Want::Nothing))
}
