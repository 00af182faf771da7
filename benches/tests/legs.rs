//! The cases that are measured answer as they should, and the fast path allocates nothing.

use lawful::{Law, Outcome};
use lawful_benches::{chain, keep, legs, register, transfers};

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
        let counted = allocation_counter::measure(|| keep(question.decide(&law)));
        assert_eq!(counted.count_total, 0, "{}", question.id);
    }
}

#[test]
fn the_bundled_law_allocates_nothing() {
    assert_eq!(allocation_counter::measure(|| keep(Law::bundled())).count_total, 0);
}

#[test]
fn a_chain_of_any_length_is_judged() {
    let law = Law::bundled();
    for (edges, outcome) in [(1, Outcome::NotRestricted), (10, Outcome::Lawful), (1000, Outcome::Lawful)] {
        let chain = chain(edges);
        let verdict = law.on(law.as_of()).chain(&chain);
        assert_eq!(verdict.transfer_outcome, outcome, "{edges}: {:?}", verdict.findings.first());
    }
}

#[test]
fn made_registers_are_in_order() {
    let law = Law::bundled();
    let text = register(10);
    let register: lawful::facts::Register = lawful::wire::read(text.as_bytes()).unwrap();
    assert_eq!(register.check(), Ok(()));
    let outcomes: Vec<Outcome> = law.on(law.as_of()).outcomes(&register).map(|(_, outcome)| outcome).take(5).collect();
    use Outcome::{Lawful, NotRestricted, Undetermined};
    assert_eq!(outcomes, [Lawful, Undetermined, Lawful, Undetermined, NotRestricted]);
}
