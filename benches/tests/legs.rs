//! The cases that are measured answer as they should, and the fast path allocates nothing.

use lawful::Law;
use lawful_benches::{chain, legs, transfers};
use std::hint::black_box;

#[test]
fn the_usual_cases_have_the_outcomes_they_stand_for() {
    let law = Law::bundled();
    for leg in legs() {
        assert_eq!(leg.question.decide(&law).outcome, leg.outcome, "{}", leg.name);
    }
}

#[test]
fn a_decision_allocates_nothing() {
    let law = Law::bundled();
    for question in transfers() {
        let counted = allocation_counter::measure(|| drop(black_box(question.decide(&law))));
        assert_eq!(counted.count_total, 0, "{}", question.id);
    }
}

#[test]
fn the_bundled_law_allocates_nothing() {
    assert_eq!(allocation_counter::measure(|| drop(black_box(Law::bundled()))).count_total, 0);
}

#[test]
fn a_chain_of_any_length_is_judged() {
    let law = Law::bundled();
    for edges in [1, 10, 1000] {
        let chain = chain(edges);
        let verdict = law.on(law.as_of()).chain(&chain);
        assert_eq!(verdict.outcome, lawful::Outcome::Lawful, "{edges}: {:?}", verdict.findings.first());
    }
}
