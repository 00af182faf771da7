//! The rules on the whole record: roles, contracts, duties, bases, consent, notices, records, retention.

use super::Rule;

#[rustfmt::skip]
pub(super) static RULES: &[Rule] = &[
];
