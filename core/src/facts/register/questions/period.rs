//! Storage periods: a length such as `P24M` into months and days.

use super::map;
use crate::facts::fact::Fact;
use crate::facts::register::StatedRetention;
use crate::facts::{Length, RetentionPeriod};

/// A stated period, as the rule on periods reads it.
pub(super) fn period(stated: &StatedRetention) -> RetentionPeriod {
    let mut period = RetentionPeriod {
        kind: stated.kind,
        wording: stated.wording,
        // The event is named, or it is known to be none; on `null` the document is silent.
        event: match &stated.start_event {
            Fact::Is(_) => Fact::Is(true),
            Fact::None => Fact::Is(false),
            Fact::Unknown => Fact::Unknown,
            Fact::Unstated => Fact::Unstated,
        },
        data_subject_kind: map(&stated.data_subject_kind, ToString::to_string),
        recipient: map(&stated.recipient, ToString::to_string),
        reason: map(&stated.reason, |words| words.text.clone()),
        default_setting: stated.default_setting,
        deletion: stated.deletion,
        ..RetentionPeriod::default()
    };
    match &stated.length {
        Fact::Is(length) => match parts(length) {
            Some((count, false)) => period.length_days = Fact::Is(Length(count)),
            Some((count, true)) => period.length_months = Fact::Is(Length(count)),
            None => period.length_days = Fact::Unknown,
        },
        Fact::Unknown => period.length_days = Fact::Unknown,
        Fact::None => period.length_days = Fact::None,
        Fact::Unstated => {}
    }
    period
}

/// The count of a length, and whether it counts months. Weeks are days and years are months.
fn parts(length: &str) -> Option<(u16, bool)> {
    let unit = length.chars().last()?;
    let count: u16 = length.strip_prefix('P')?.strip_suffix(unit)?.parse().ok()?;
    match unit {
        'D' => Some((count, false)),
        'W' => Some((count.checked_mul(7)?, false)),
        'M' => Some((count, true)),
        'Y' => Some((count.checked_mul(12)?, true)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_become_days_and_months() {
        let read = ["P30D", "P2W", "P24M", "P3Y", "P9999Y", "24M", "P", "PxD"].map(parts);
        let wanted = [Some((30, false)), Some((14, false)), Some((24, true)), Some((36, true)), None, None, None, None];
        assert_eq!(read, wanted);
    }
}
