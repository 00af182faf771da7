//! What hosts rely on: types that may be shared between threads, small ones that may be copied, and the sizes of those
//! that are kept in great number.

use lawful::facts::{Chain, Fact, FactName, Register, Role, SubProcessor, Transfer, Value};
use lawful::law::{LawError, Overlay};
use lawful::{
    ChainVerdict, Code, Country, Date, Day, Decision, EngagementVerdict, Finding, Impact, Law, ListChange, Missing,
    Organisation, Outcome, Period, Place, ProofNode, Regime, Remedy, Report, Severity, Truth, Verdict, WordError,
};
use std::fmt::{Debug, Display};
use std::hash::Hash;

const fn sent_and_shared<T: Send + Sync + Unpin + 'static>() {}
const fn copied<T: Copy + Eq + Debug + Send + Sync + 'static>() {}
const fn ordered<T: Ord + Hash>() {}
const fn shown<T: Display>() {}
const fn compared<T: Clone + PartialEq + Debug>() {}
const fn thrown<T: std::error::Error + Send + Sync + 'static>() {}

#[test]
fn hosts_may_share_everything() {
    sent_and_shared::<Law>();
    sent_and_shared::<Day<'static>>();
    sent_and_shared::<Transfer>();
    sent_and_shared::<Chain>();
    sent_and_shared::<SubProcessor>();
    sent_and_shared::<Register>();
    sent_and_shared::<Verdict>();
    sent_and_shared::<ChainVerdict>();
    sent_and_shared::<EngagementVerdict>();
    sent_and_shared::<ListChange>();
    sent_and_shared::<Report>();
    sent_and_shared::<Impact>();
    sent_and_shared::<Period>();
    sent_and_shared::<ProofNode>();
    sent_and_shared::<Overlay>();
}

#[test]
fn answers_can_be_compared() {
    compared::<Transfer>();
    compared::<Verdict>();
    compared::<Finding>();
    compared::<Missing>();
    compared::<Remedy>();
    compared::<Period>();
    compared::<Impact>();
    compared::<Value>();
    compared::<FactName>();
}

#[test]
fn small_things_are_copied() {
    copied::<Outcome>();
    copied::<Truth>();
    copied::<Decision>();
    copied::<Country>();
    copied::<Place>();
    copied::<Organisation>();
    copied::<Regime>();
    copied::<Severity>();
    copied::<Code>();
    copied::<Date>();
    copied::<Fact<bool>>();
    copied::<Fact<Role>>();
    ordered::<Outcome>();
    ordered::<Country>();
    ordered::<Code>();
    shown::<Outcome>();
    shown::<Country>();
    shown::<Place>();
    shown::<Regime>();
    shown::<Code>();
    shown::<FactName>();
}

#[test]
fn errors_are_errors() {
    thrown::<WordError>();
    thrown::<LawError>();
    #[cfg(feature = "wire")]
    thrown::<lawful::wire::InputError>();
}

#[test]
fn what_is_kept_in_great_number_is_small() {
    assert!(size_of::<Decision>() <= 8, "a decision has {} bytes", size_of::<Decision>());
    assert_eq!(size_of::<Country>(), 1);
    assert!(size_of::<Option<Country>>() <= 2, "an optional country has {} bytes", size_of::<Option<Country>>());
    assert_eq!(size_of::<Outcome>(), 1);
    assert_eq!(size_of::<Truth>(), 1);
    assert!(size_of::<Fact<bool>>() <= 2, "a flag has {} bytes", size_of::<Fact<bool>>());
    assert!(size_of::<Place>() <= 32, "a place has {} bytes", size_of::<Place>());
    assert!(size_of::<Transfer>() <= 4096, "a transfer has {} bytes", size_of::<Transfer>());
}

#[test]
fn outcomes_go_from_best_to_weakest() {
    use Outcome::{Lawful, NotRestricted, Undetermined, Unlawful};
    assert!([NotRestricted, Lawful, Undetermined, Unlawful].is_sorted());
    assert_eq!(Outcome::weakest([Lawful, Unlawful, NotRestricted]), Unlawful);
}
