//! The record of processing activities: does it hold every item?

use super::{asked, not_yet_law, ruling};
use crate::assess::kit::{Read, flag, holds, not_or, read};
use crate::facts::{Fact, RecordItems, RecordSide, Transfer};
use crate::verdict::judgement::{Judgement, Scale};
use crate::verdict::trace::{At, Inner, Kind, Leaf, On, Trace, Want, any, every};
use crate::verdict::truth::Truth;
use crate::{Day, Regime};

impl Day<'_> {
    /// Whether a record of processing activities holds every item, and which it lacks.
    ///
    /// Art. 30(1), (2) GDPR and UK GDPR; Art. 12(2), (3) FADP. Every item is a finding of its own.
    ///
    /// ```
    /// use lawful::{Law, Regime, Ruling, day, facts::{RecordItems, RecordSide}};
    /// let mut record = RecordItems::default();
    /// record.side = RecordSide::Processor.into();
    /// record.names_contacts = true.into();
    /// record.categories_of_processing = true.into();
    /// record.register.transfers = false.into();
    /// record.security = false.into();
    /// let law = Law::bundled();
    /// let judged = law.on(day::parse("2026-11-22").unwrap()).under(Regime::EuGdpr).record_gaps(&record);
    /// assert_eq!(judged.ruling, Ruling::Incomplete);
    /// assert_eq!(judged.findings[0].code.as_str(), "LF-R-023");
    /// assert_eq!(judged.findings[0].articles, ["Art. 30(2)(d) GDPR"]);
    /// ```
    #[must_use]
    pub fn record_gaps(self, record: &RecordItems) -> Judgement {
        let transfer = Transfer::default();
        let cx = self.question(&transfer, self.regime.unwrap_or(Regime::EuGdpr));
        asked(&cx, record, |record| {
            not_yet_law(&cx, &Fact::Unstated)
                .unwrap_or_else(|| ruling(Scale::Completeness, &[], Vec::new(), |t| is_record_complete(record, t)))
        })
    }
}

/// Whether a record holds every item that the law asks of it.
///
/// Art. 30(1), (2) GDPR; Art. 12(2), (3) FADP.
fn is_record_complete<T: Trace>(record: &RecordItems, t: &mut T) -> Truth {
    match record.side {
        Fact::Is(RecordSide::Controller) => is_controller_record_complete(record, t),
        Fact::Is(RecordSide::Processor) => is_processor_record_complete(record, t),
        _ => t.leaf(Truth::Unknown, || {
            Leaf::reads("is_record_complete", On::NOTHING.u("LF-R-005"), At::fact("side"), Want::Nothing)
        }),
    }
}

/// Whether the record of a controller is complete (Art. 30(1)).
fn is_controller_record_complete<T: Trace>(record: &RecordItems, t: &mut T) -> Truth {
    every!(t, Inner::new("is_controller_record_complete", Kind::Every, On::NOTHING);
        states_names(record, "LF-R-010", t),
        holds(t, "states_purposes", read!(record, purposes), On::bg("LF-R-011")),
        holds(t, "states_categories", read!(record, categories), On::bg("LF-R-012")),
        holds(t, "states_recipients", read!(record, recipients), On::bg("LF-R-013")),
        states_transfers(record, "LF-R-014", t),
        states_erasure_limits(record, t),
        states_security(record, "LF-R-016", t))
}

/// Whether the record of a processor is complete (Art. 30(2)).
fn is_processor_record_complete<T: Trace>(record: &RecordItems, t: &mut T) -> Truth {
    every!(t, Inner::new("is_processor_record_complete", Kind::Every, On::NOTHING);
        states_names(record, "LF-R-020", t),
        holds(t, "states_processing", read!(record, categories_of_processing), On::bg("LF-R-021")),
        states_transfers(record, "LF-R-022", t),
        states_security(record, "LF-R-023", t))
}

/// Whether it states names and contacts: of the organisation, and of those beside it that there are.
fn states_names<T: Trace>(record: &RecordItems, code: &'static str, t: &mut T) -> Truth {
    // A processor names each controller and no joint one (Art. 30(2)(a)).
    let of_controller = record.side == Fact::Is(RecordSide::Controller);
    every!(t, Inner::new("states_names", Kind::Every, On::NOTHING);
        holds(t, "states_own_name", read!(record, names_contacts), On::bg(code)),
        if of_controller {
            names_if_any(read!(record, names_joint_controllers), read!(record, register.joint_controllers), code, t)
        } else {
            Truth::True
        },
        names_if_any(read!(record, names_representative), read!(record, register.has_representative), code, t),
        names_if_any(read!(record, names_dpo), read!(record, register.has_dpo), code, t))
}

/// Whether somebody is named, if there is somebody to name; not stated, it is part of the names and contacts.
fn names_if_any<T: Trace>(named: Read<'_, bool>, exists: Read<'_, bool>, code: &'static str, t: &mut T) -> Truth {
    if !named.fact.is_stated() {
        return Truth::True;
    }
    // Where the item is known to be missing, the finding is about whether it is needed.
    let open = open_on(named.fact, code);
    any!(t, Inner::new("names_if_any", Kind::Any, On::NOTHING);
        not_or(t, "is_nobody_to_name", exists, Truth::Unknown, open),
        holds(t, "is_named", named, On::bg(code)))
}

/// Whether it states transfers, if there are any (Art. 30(1)(e), (2)(c)).
fn states_transfers<T: Trace>(record: &RecordItems, code: &'static str, t: &mut T) -> Truth {
    any!(t, Inner::new("states_transfers", Kind::Any, On::NOTHING);
        not_or(t, "has_no_transfers", read!(record, register.transfers), Truth::Unknown, open_on(&record.transfers_identified, code)),
        holds(t, "identifies_transfers", read!(record, transfers_identified), On::bg(code)))
}

/// Whether it states the time limits for erasure, where possible (Art. 30(1)(f)).
fn states_erasure_limits<T: Trace>(record: &RecordItems, t: &mut T) -> Truth {
    let possible = read!(record, erasure_limits_possible);
    any!(t, Inner::new("states_erasure_limits", Kind::Any, On::NOTHING);
        not_or(t, "is_impossible", possible, Truth::True, open_on(&record.erasure_limits, "LF-R-015")),
        holds(t, "has_erasure_limits", read!(record, erasure_limits), On::bg("LF-R-015")))
}

/// Whether it describes the security measures, where possible (Art. 30(1)(g), (2)(d)).
fn states_security<T: Trace>(record: &RecordItems, code: &'static str, t: &mut T) -> Truth {
    let possible = read!(record, security_possible);
    any!(t, Inner::new("states_security", Kind::Any, On::NOTHING);
        not_or(t, "is_impossible", possible, Truth::True, open_on(&record.security, code)),
        holds(t, "describes_security", read!(record, security), On::bg(code)))
}

/// What the condition of an item reports while it is open: the item's own code, where the item is known to be missing.
/// Where both are open the item reports it.
pub(super) fn open_on(item: &Fact<bool>, code: &'static str) -> On {
    match flag(item, Truth::Unknown) {
        Truth::False => On::NOTHING.u(code),
        _ => On::NOTHING,
    }
}
