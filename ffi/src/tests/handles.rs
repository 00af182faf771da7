//! Handles, texts, errors and what goes wrong with them.

use super::{Bundled, lent};
use crate::answer::lawful_answer;
use crate::error::{
    lawful_error_column, lawful_error_free, lawful_error_line, lawful_error_message, lawful_error_pointer,
    lawful_error_suggestion,
};
use crate::law::{
    lawful_law_bundled, lawful_law_digest, lawful_law_edition, lawful_law_free, lawful_law_instrument, lawful_law_with,
};
use crate::register::{
    lawful_register_free, lawful_register_read, lawful_register_report, lawful_report_free, lawful_report_json,
    lawful_report_leg_outcome, lawful_report_legs, lawful_report_outcome,
};
use crate::status::{LAWFUL_ABI_VERSION, lawful_status::*};
use crate::text::{lawful_buffer, lawful_buffer_free};
use model::{Law, wire};
use std::ptr;

const QUESTION: &str = r#"{"question":"transfer","regime":"eu-gdpr","as_of":"2026-11-22","detail":"codes","facts":{"exporter.country":"DE","importer.country":"US"}}"#;

fn answer(law: &Bundled, question: &[u8]) -> (crate::status::lawful_status, String) {
    let mut out = lawful_buffer::EMPTY;
    // SAFETY: all are live.
    let status = unsafe { lawful_answer(law.0, question.as_ptr().cast(), question.len(), &raw mut out) };
    let mut text = String::new();
    if !out.data.is_null() {
        // SAFETY: as the buffer says.
        let bytes = unsafe { std::slice::from_raw_parts(out.data.cast::<u8>(), out.len + 1) };
        assert_eq!(bytes[out.len], 0);
        text = std::str::from_utf8(&bytes[..out.len]).unwrap().to_owned();
    }
    // SAFETY: as it was filled; and then empty.
    unsafe { lawful_buffer_free(&raw mut out) };
    assert!(out.data.is_null() && out.len == 0);
    // SAFETY: empty.
    unsafe { lawful_buffer_free(&raw mut out) };
    (status, text)
}

#[test]
fn an_answer_is_that_of_the_library() {
    let law = Bundled::new();
    assert_eq!(answer(&law, QUESTION.as_bytes()), (LAWFUL_OK, wire::answer(&Law::bundled(), QUESTION.as_bytes())));
    let (status, refusal) = answer(&law, b"{\"question\":\"trnsfer\"}");
    assert_eq!(status, LAWFUL_OK);
    assert!(refusal.contains("nearest is `transfer`"), "{refusal}");
}

/// The library holds the importers.
#[test]
fn a_text_is_imported() {
    let question = br#"{"question":"import","facts":{"format":"csv","text":"Processor,Country\nAcme,Norway\n"}}"#;
    let (status, register) = answer(&Bundled::new(), question);
    assert_eq!(status, LAWFUL_OK);
    assert!(register.contains(r#""cells":{"read":4,"understood":4}"#), "{register}");
}

#[test]
fn what_is_not_utf8_is_answered_and_said() {
    let law = Bundled::new();
    let (status, refusal) = answer(&law, b"{\"question\":\"\xff\"}");
    assert_eq!(status, LAWFUL_NOT_UTF8);
    assert!(refusal.contains("error"), "{refusal}");
}

#[test]
fn a_panic_is_a_status() {
    let law = Bundled::new();
    assert_eq!(answer(&law, b"panic"), (LAWFUL_PANIC, String::new()));
    assert_eq!(answer(&law, QUESTION.as_bytes()).0, LAWFUL_OK);
}

#[test]
fn nothing_is_done_for_null() {
    let law = Bundled::new();
    let (question, len) = (QUESTION.as_ptr().cast(), QUESTION.len());
    let mut out = lawful_buffer::EMPTY;
    let (mut free, mut found) = (ptr::null_mut(), 0);
    // SAFETY: every pointer is NULL or live.
    unsafe {
        assert_eq!(lawful_answer(ptr::null(), question, len, &raw mut out), LAWFUL_NULL_ARGUMENT);
        assert_eq!(lawful_answer(law.0, ptr::null(), len, &raw mut out), LAWFUL_NULL_ARGUMENT);
        assert_eq!(lawful_answer(law.0, question, len, ptr::null_mut()), LAWFUL_NULL_ARGUMENT);
        assert_eq!(lawful_answer(law.0, question, usize::MAX, &raw mut out), LAWFUL_OUT_OF_RANGE);
        assert!(out.data.is_null());
        assert_eq!(lawful_law_bundled(LAWFUL_ABI_VERSION, ptr::null_mut()), LAWFUL_NULL_ARGUMENT);
        assert_eq!(lawful_law_bundled(LAWFUL_ABI_VERSION + 1, &raw mut free), LAWFUL_WRONG_ABI);
        assert!(free.is_null());
        assert_eq!(lawful_law_instrument(law.0, ptr::null(), 3, &raw mut found), LAWFUL_NULL_ARGUMENT);
        assert_eq!(lawful_law_instrument(law.0, c"\xff".as_ptr(), 1, &raw mut found), LAWFUL_NOT_UTF8);
        assert_eq!(lawful_law_instrument(law.0, c"nothing".as_ptr(), 7, &raw mut found), LAWFUL_NOT_FOUND);
        assert!(lawful_law_edition(ptr::null(), ptr::null_mut()).is_null());
        assert!(lawful_error_message(ptr::null(), ptr::null_mut()).is_null());
        assert_eq!(lawful_error_line(ptr::null()), 0);
        assert_eq!(lawful_report_outcome(ptr::null()), -1);
        lawful_law_free(ptr::null_mut());
        lawful_buffer_free(ptr::null_mut());
    }
}

#[test]
fn a_freed_law_is_null_to_its_variable() {
    let mut law = ptr::null_mut();
    let mut out = lawful_buffer::EMPTY;
    let (question, len) = (QUESTION.as_ptr().cast(), QUESTION.len());
    // SAFETY: every pointer is NULL or live.
    unsafe {
        assert_eq!(lawful_law_bundled(LAWFUL_ABI_VERSION, &raw mut law), LAWFUL_OK);
        lawful_law_free(&raw mut law);
        lawful_law_free(&raw mut law);
        assert_eq!(lawful_answer(law, question, len, &raw mut out), LAWFUL_NULL_ARGUMENT);
    }
}

#[test]
fn an_overlay_makes_another_law() {
    let law = Bundled::new();
    let overlay = r#"[{"op":"end","instrument":"eu-adequacy-us-dpf","date":"2027-01-01"}]"#;
    let (mut changed, mut error) = (ptr::null_mut(), ptr::null_mut());
    // SAFETY: every pointer is live.
    unsafe {
        let status = lawful_law_with(law.0, overlay.as_ptr().cast(), overlay.len(), &raw mut changed, &raw mut error);
        assert_eq!(status, LAWFUL_OK);
        assert!(error.is_null());
        assert_ne!(lent(lawful_law_digest(law.0, ptr::null_mut())), lent(lawful_law_digest(changed, ptr::null_mut())));
        assert_eq!(lent(lawful_law_edition(law.0, ptr::null_mut())), Law::bundled().edition());
        lawful_law_free(&raw mut changed);
    }
}

#[test]
fn an_overlay_that_is_wrong_says_where() {
    let law = Bundled::new();
    let overlay = "[\n {\"op\":\"endd\"}]";
    let (mut changed, mut error) = (ptr::null_mut(), ptr::null_mut());
    // SAFETY: every pointer is live or NULL.
    unsafe {
        let (text, len) = (overlay.as_ptr().cast(), overlay.len());
        assert_eq!(lawful_law_with(law.0, text, len, &raw mut changed, ptr::null_mut()), LAWFUL_BAD_INPUT);
        assert_eq!(lawful_law_with(law.0, text, len, &raw mut changed, &raw mut error), LAWFUL_BAD_INPUT);
        assert!(changed.is_null());
        let mut length = 0;
        let message = lent(lawful_error_message(error, &raw mut length));
        assert_eq!(message.len(), length);
        assert!(message.contains("endd"), "{message}");
        assert!(lent(lawful_error_pointer(error, ptr::null_mut())).starts_with("/0"));
        assert_eq!(lawful_error_line(error), 2);
        assert!(lawful_error_column(error) > 0);
        lawful_error_free(&raw mut error);
        lawful_error_free(&raw mut error);
        assert!(error.is_null());
    }
}

#[test]
fn a_register_is_read_and_reported() {
    let law = Bundled::new();
    let json = include_str!("../../../core/examples/registers/plandisc.json");
    let (mut register, mut report, mut error) = (ptr::null_mut(), ptr::null_mut(), ptr::null_mut());
    let mut out = lawful_buffer::EMPTY;
    // SAFETY: every pointer is live.
    unsafe {
        let status = lawful_register_read(json.as_ptr().cast(), json.len(), &raw mut register, &raw mut error);
        assert_eq!(status, LAWFUL_OK);
        if !cfg!(miri) {
            assert_eq!(lawful_register_report(law.0, register, 20_200_803, &raw mut report), LAWFUL_OK);
            assert_eq!(lawful_report_json(report, &raw mut out), LAWFUL_OK);
            let read: model::facts::Register = serde_json::from_str(json).unwrap();
            let expected = Law::bundled();
            let expected = expected.on(model::day::parse("2020-08-03").unwrap()).register(&read);
            assert_eq!(lent(out.data), serde_json::to_string(&expected).unwrap());
            assert_eq!(lawful_report_legs(report), expected.legs.len());
            assert!((0..=3).contains(&lawful_report_leg_outcome(report, 0)));
            assert_eq!(lawful_report_leg_outcome(report, expected.legs.len()), -1);
        }
        assert_eq!(lawful_register_report(law.0, register, 20_200_832, &raw mut report), LAWFUL_OUT_OF_RANGE);
        lawful_buffer_free(&raw mut out);
        lawful_report_free(&raw mut report);
        lawful_register_free(&raw mut register);
        assert_eq!(lawful_register_report(law.0, register, 20_200_803, &raw mut report), LAWFUL_NULL_ARGUMENT);
    }
}

#[test]
fn a_register_that_is_wrong_suggests() {
    let json = r#"{"document":{"kind":"privacy-notce"}}"#;
    let (mut register, mut error) = (ptr::null_mut(), ptr::null_mut());
    // SAFETY: every pointer is live.
    unsafe {
        let status = lawful_register_read(json.as_ptr().cast(), json.len(), &raw mut register, &raw mut error);
        assert_eq!(status, LAWFUL_BAD_INPUT);
        assert_eq!(lent(lawful_error_suggestion(error, ptr::null_mut())), "privacy-notice");
        lawful_error_free(&raw mut error);
    }
}

#[test]
fn many_threads_ask_one_law() {
    let law = Bundled::new();
    let expected = answer(&law, QUESTION.as_bytes());
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                for _ in 0..if cfg!(miri) { 1 } else { 50 } {
                    assert_eq!(answer(&law, QUESTION.as_bytes()), expected);
                }
            });
        }
    });
}
