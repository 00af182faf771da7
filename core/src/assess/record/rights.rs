//! Which rights people have, by the bases that carry the processing.

use crate::facts::{BasisPoint, Fact};
use crate::words::words;
use serde::Serialize;

words! {
    /// How far a right reaches.
    pub enum Extent is "extent of a right" {
        /// It does not apply.
        No = "no",
        /// It applies within limits.
        Limited = "limited",
        /// It applies.
        Yes = "yes",
    }
}

/// The rights of the people concerned.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Rights {
    /// Access (Art. 15).
    pub access: Extent,
    /// Rectification (Art. 16).
    pub rectification: Extent,
    /// Restriction (Art. 18).
    pub restriction: Extent,
    /// Erasure (Art. 17): on withdrawal of consent; otherwise when the data are no longer needed, not while a law asks for
    /// them, or after an objection.
    pub erasure: Extent,
    /// Portability (Art. 20): of data the person provided, processed by automated means.
    pub portability: Extent,
    /// Objection on grounds of the person's situation (Art. 21(1)).
    pub objection: Extent,
    /// Objection to direct marketing (Art. 21(2)).
    pub objection_to_marketing: Extent,
    /// Withdrawal of consent (Art. 7(3)).
    pub withdrawal: Extent,
    /// Review of automated decisions by a person (Art. 22(3)).
    pub human_review: Extent,
}

/// The rights that processing on these bases gives: of several bases the best.
///
/// A basis that is not known leaves every right limited.
///
/// ```
/// use lawful::facts::BasisPoint;
/// use lawful::{Extent, rights_for};
/// let rights = rights_for(&[BasisPoint::F.into(), BasisPoint::C.into()]);
/// assert_eq!((rights.objection, rights.portability), (Extent::Yes, Extent::No));
/// ```
#[must_use]
pub fn rights_for(points: &[Fact<BasisPoint>]) -> Rights {
    let best = |of: fn(BasisPoint) -> Extent| {
        let each = points.iter().map(|point| point.known().map_or(Extent::Limited, of));
        each.max().unwrap_or(Extent::Limited)
    };
    Rights {
        access: best(|_| Extent::Yes),
        rectification: best(|_| Extent::Yes),
        restriction: best(|_| Extent::Yes),
        erasure: best(|point| if point == BasisPoint::A { Extent::Yes } else { Extent::Limited }),
        portability: best(|point| match point {
            BasisPoint::A | BasisPoint::B => Extent::Yes,
            _ => Extent::No,
        }),
        objection: best(|point| match point {
            BasisPoint::E | BasisPoint::Ea | BasisPoint::F => Extent::Yes,
            _ => Extent::No,
        }),
        objection_to_marketing: best(|_| Extent::Yes),
        withdrawal: best(|point| if point == BasisPoint::A { Extent::Yes } else { Extent::No }),
        human_review: best(|point| match point {
            BasisPoint::A | BasisPoint::B => Extent::Yes,
            BasisPoint::C => Extent::Limited,
            _ => Extent::No,
        }),
    }
}
