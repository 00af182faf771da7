//! The fast path.

use super::cases::{between, blank, country, usual};
use super::{Bundled, lent};
use crate::code::*;
use crate::decide::{lawful_decide, lawful_decision, lawful_explain, lawful_reason};
use crate::law::lawful_law_instrument;
use crate::status::lawful_status::{self, *};
use crate::text::{lawful_buffer, lawful_buffer_free};
use crate::transfer::lawful_transfer;
use std::ptr;

const DAY: i32 = 20_261_122;

fn instrument(law: &Bundled, name: &str) -> i32 {
    let mut number = 0;
    // SAFETY: all are live.
    let status = unsafe { lawful_law_instrument(law.0, name.as_ptr().cast(), name.len(), &raw mut number) };
    assert_eq!(status, LAWFUL_OK);
    number
}

fn decide(law: &Bundled, day: i32, regime: i8, transfer: &lawful_transfer) -> (lawful_status, u8) {
    let mut out = lawful_decision {
        size: size_of::<lawful_decision>(),
        outcome: 9,
        restricted: 0,
        permitted: 0,
        facts_missing: 0,
    };
    // SAFETY: all are live.
    let status = unsafe { lawful_decide(law.0, day, regime.into(), transfer, &raw mut out) };
    assert_eq!(out.facts_missing == 1, out.outcome == LAWFUL_OUTCOME_UNDETERMINED);
    (status, out.outcome)
}

fn cases(law: &Bundled) -> Vec<(lawful_transfer, u8)> {
    usual(|name| instrument(law, name))
}

#[test]
fn the_usual_cases_in_any_order() {
    let law = Bundled::new();
    let cases = cases(&law);
    // Each after each, so that nothing of one is left for the next.
    for first in &cases {
        for second in &cases {
            for (transfer, outcome) in [first, second] {
                assert_eq!(decide(&law, DAY, LAWFUL_REGIME_EU_GDPR, transfer), (LAWFUL_OK, *outcome));
            }
        }
    }
}

#[test]
fn the_verdict_and_its_reason_agree() {
    let law = Bundled::new();
    for (transfer, outcome) in cases(&law).iter().take(if cfg!(miri) { 1 } else { 6 }) {
        let (mut code, mut out) = (-1, lawful_buffer::EMPTY);
        // SAFETY: all are live.
        unsafe {
            assert_eq!(lawful_reason(law.0, DAY, 1, transfer, &raw mut code), LAWFUL_OK);
            assert_eq!(lawful_explain(law.0, DAY, 1, transfer, &raw mut out), LAWFUL_OK);
            let name = lent(lawful_code_name(law.0, code, ptr::null_mut()));
            assert!(!lent(lawful_code_title(law.0, code, ptr::null_mut())).is_empty());
            let verdict = lent(out.data);
            assert!(verdict.contains(&format!("\"code\":\"{name}\"")), "{name} in {verdict}");
            let word = ["not-restricted", "lawful", "undetermined", "unlawful"][usize::from(*outcome)];
            assert!(verdict.starts_with(&format!("{{\"outcome\":\"{word}\"")), "{verdict}");
            lawful_buffer_free(&raw mut out);
            assert!(lawful_code_name(law.0, lawful_code_count(), ptr::null_mut()).is_null());
            assert!(lawful_code_name(law.0, -1, ptr::null_mut()).is_null());
        }
    }
}

#[test]
fn numbers_that_are_not_declared_are_refused() {
    let law = Bundled::new();
    let good = between(b"NO", b"US");
    for day in [0, -1, 20_260_230, 20_261_301, 2026, i32::MAX, i32::MIN] {
        assert_eq!(decide(&law, day, 1, &good).0, LAWFUL_OUT_OF_RANGE, "{day}");
    }
    for regime in [-1, 5, i8::MAX, i8::MIN] {
        assert_eq!(decide(&law, DAY, regime, &good).0, LAWFUL_OUT_OF_RANGE, "{regime}");
    }
    let wrong: [fn(&mut lawful_transfer); 12] = [
        |t| t.exporter_role = 4,
        |t| t.importer_role = -3,
        |t| t.importer_same_group = LAWFUL_NONE,
        |t| t.importer_same_group = 3,
        |t| t.exporter_country = country(b"QQ"),
        |t| t.data_tags = 1 << 12,
        |t| t.data_tags = LAWFUL_TAGS_EMPTY | LAWFUL_TAG_HR,
        |t| t.tools = 5,
        |t| t.certs = -3,
        |t| t.tia_performed_on = 99,
        |t| (t.tools, t.tool[0].module) = (1, 5),
        |t| (t.certs, t.cert[0].instrument) = (1, i32::MAX),
    ];
    for (at, spoil) in wrong.into_iter().enumerate() {
        let mut spoilt = good;
        spoil(&mut spoilt);
        assert_eq!(decide(&law, DAY, 1, &spoilt).0, LAWFUL_OUT_OF_RANGE, "{at}");
        assert_eq!(decide(&law, DAY, 1, &good), (LAWFUL_OK, LAWFUL_OUTCOME_UNDETERMINED), "{at}");
    }
    let mut bytes = good;
    bytes.exporter_country = country(b"\xff\xff");
    assert_eq!(decide(&law, DAY, 1, &bytes).0, LAWFUL_NOT_UTF8);
}

#[test]
fn structs_of_another_size_and_null_are_refused() {
    let law = Bundled::new();
    let mut short = between(b"NO", b"US");
    for size in [0, 1, size_of::<lawful_transfer>() - 1, size_of::<lawful_transfer>() + 8] {
        short.size = size;
        assert_eq!(decide(&law, DAY, 1, &short).0, LAWFUL_WRONG_SIZE, "{size}");
    }
    let good = blank();
    let mut out = lawful_decision { size: 3, outcome: 0, restricted: 0, permitted: 0, facts_missing: 0 };
    // SAFETY: every pointer is NULL or live.
    unsafe {
        assert_eq!(lawful_decide(law.0, DAY, 1, &raw const good, &raw mut out), LAWFUL_WRONG_SIZE);
        assert_eq!(lawful_decide(law.0, DAY, 1, &raw const good, ptr::null_mut()), LAWFUL_NULL_ARGUMENT);
        out.size = size_of::<lawful_decision>();
        assert_eq!(lawful_decide(law.0, DAY, 1, ptr::null(), &raw mut out), LAWFUL_NULL_ARGUMENT);
        assert_eq!(lawful_decide(ptr::null(), DAY, 1, &raw const good, &raw mut out), LAWFUL_NULL_ARGUMENT);
    }
}

#[test]
fn special_places_are_read() {
    let law = Bundled::new();
    let outcome = |importer: &[u8; 2]| decide(&law, DAY, LAWFUL_REGIME_EU_GDPR, &between(b"NO", importer)).1;
    assert_eq!(outcome(b"*E"), LAWFUL_OUTCOME_NOT_RESTRICTED);
    assert_eq!(outcome(b"??"), LAWFUL_OUTCOME_UNDETERMINED);
    for code in [b"*3", b"XK"] {
        assert!(outcome(code) >= LAWFUL_OUTCOME_UNDETERMINED, "{code:?}");
    }
}

#[test]
fn more_threads_than_places_decide_at_once() {
    let law = Bundled::new();
    let cases = cases(&law);
    std::thread::scope(|scope| {
        for at in 0..if cfg!(miri) { 3 } else { 40 } {
            let (law, cases) = (&law, &cases);
            scope.spawn(move || {
                for turn in 0..if cfg!(miri) { 2 } else { 500 } {
                    let (transfer, outcome) = &cases[(at + turn) % cases.len()];
                    assert_eq!(decide(law, DAY, 1, transfer), (LAWFUL_OK, *outcome));
                }
            });
        }
    });
}
