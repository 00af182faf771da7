//! The contract with a processor (Art. 28(1), (3), (7), (9) GDPR; Art. 9 FADP).

use super::super::day::Day;
use super::super::kit::{Cx, Read, flag, holds, holds_or, read};
use super::window::{Paper, has_begun, has_not_ended};
use super::{Aside, Own, Ruled, asked, not_yet_law, ruling};
use crate::Regime;
use crate::facts::{AgreementDirection, AgreementFacts, AgreementScope, Fact, Role, Transfer, Value};
use crate::verdict::judgement::{Judgement, Scale};
use crate::verdict::trace::{About, At, Inner, Kind, Leaf, NoTrace, On, Trace, Want, all, any};
use crate::verdict::truth::Truth;

/// The standard clauses for transfers; modules 2 and 3 serve as processing contract.
const TRANSFER_CLAUSES: &str = "eu-scc-2021-914";
/// The standard clauses between controllers and processors.
const PROCESSOR_CLAUSES: &str = "eu-scc-2021-915";
/// What sentences call a processor without a name.
const UNNAMED: &str = "the processor";

impl Day<'_> {
    /// Whether the contract with a processor holds what the law asks for (Art. 28(1), (3) GDPR; Art. 9 FADP): it exists,
    /// in writing, applies on the day to this processing, binds the processor, has every term, and the guarantees of the
    /// processor were assessed. Standard clauses stand for the terms (Art. 28(7)).
    ///
    /// ```
    /// use lawful::{Law, Ruling, day, facts::{AgreementFacts, Id}};
    /// let law = Law::bundled();
    /// let on = law.on(day::parse("2026-11-22").unwrap());
    /// let mut facts = AgreementFacts::default();
    /// facts.contract.exists = true.into();
    /// assert_eq!(on.is_processing_agreement_complete(&facts).ruling, Ruling::Undetermined); // existence is no content
    ///
    /// facts.contract.written = true.into();
    /// facts.contract.signed_on = day::parse("2024-01-01").unwrap().into();
    /// facts.contract.covers_processing = true.into();
    /// facts.contract.standard = "eu-scc-2021-915".parse::<Id>()?.into();
    /// facts.contract.standard_executed = true.into();
    /// facts.guarantees_assessed = true.into();
    /// assert_eq!(on.is_processing_agreement_complete(&facts).ruling, Ruling::Lawful); // Art. 28(7)
    /// # Ok::<(), lawful::WordError>(())
    /// ```
    #[must_use]
    pub fn is_processing_agreement_complete(self, facts: &AgreementFacts) -> Judgement {
        let transfer = Transfer::default();
        let cx = self.question(&transfer, self.regime.unwrap_or(Regime::EuGdpr));
        agreement(&Cx { names: ["the controller", UNNAMED], ..cx }, facts)
    }
}

/// The judgement on a contract; the second name of the question is the processor.
pub(crate) fn agreement(cx: &Cx<'_>, facts: &AgreementFacts) -> Judgement {
    asked(cx, facts, |facts| {
        not_yet_law(cx, &Fact::Unstated).unwrap_or_else(|| {
            let ruled = ruling(Scale::Lawfulness, &[], asides(cx, facts), |t| is_contract_in_order(cx, facts, t));
            Ruled { own: standard_clauses(cx, facts), ..ruled }
        })
    })
}

/// Whether a contract governs the processing as the law asks.
///
/// Art. 28(1), (3), (9) GDPR; EDPB Guidelines 07/2020 paras 94-145; EDPB Opinion 22/2024; Art. 9(1)-(2) FADP.
fn is_contract_in_order<T: Trace>(cx: &Cx<'_>, facts: &AgreementFacts, t: &mut T) -> Truth {
    let exists = read!(facts, contract.exists);
    if flag(exists.fact, Truth::Unknown) != Truth::True {
        return holds(t, "exists", exists, On::bg("LF-P-001"));
    }
    all!(t, Inner::new("is_contract_in_order", Kind::All, On::NOTHING);
        holds(t, "exists", exists, On::bg("LF-P-001")),
        is_written(cx, facts, t),
        has_begun(cx, read!(facts, contract.in_force_from), Paper::Contract, t),
        has_not_ended(cx, read!(facts, contract.ended_on), Paper::Contract, t),
        covers_processing(facts, t),
        binds_processor(facts, t),
        holds(t, "are_guarantees_assessed", read!(facts, guarantees_assessed), On::bg("LF-P-003")),
        is_content_complete(cx, facts, t))
}

/// Art. 28(9); the FADP asks for no form.
fn is_written<T: Trace>(cx: &Cx<'_>, facts: &AgreementFacts, t: &mut T) -> Truth {
    match cx.regime {
        Regime::ChFadp => Truth::True,
        _ => holds(t, "is_written", read!(facts, contract.written), On::bg("LF-P-002")),
    }
}

/// A statement on the contracts with all processors covers each; any other must be shown to cover this one.
fn covers_processing<T: Trace>(facts: &AgreementFacts, t: &mut T) -> Truth {
    let contract = &facts.contract;
    let all = contract.scope == Fact::Is(AgreementScope::All)
        && contract.direction == Fact::Is(AgreementDirection::TowardsProcessors);
    let default = if all { Truth::True } else { Truth::Unknown };
    holds_or(t, "covers_processing", read!(facts, contract.covers_processing), default, On::bg("LF-P-037"))
}

/// A contract with the organisation's own customers does not bind the processor.
fn binds_processor<T: Trace>(facts: &AgreementFacts, t: &mut T) -> Truth {
    let direction = read!(facts, contract.direction);
    let value = match direction.fact {
        Fact::Is(AgreementDirection::TowardsCustomers) => Truth::False,
        // A customer's own contract with it may be that of the controller, or of nobody here.
        Fact::Is(AgreementDirection::CustomerWithThirdParty) | Fact::Unknown => Truth::Unknown,
        Fact::Is(AgreementDirection::TowardsProcessors) | Fact::Unstated | Fact::None => Truth::True,
    };
    t.leaf(value, || {
        Leaf::reads("binds_processor", On::NOTHING.f("LF-P-038"), direction.at, Want::Word("towards-processors"))
    })
}

/// Whether the contract says what it must: by its own terms, or by standard clauses.
///
/// Art. 28(3), (7) GDPR; Art. 9(1)(a), (2)-(3) FADP.
fn is_content_complete<T: Trace>(cx: &Cx<'_>, facts: &AgreementFacts, t: &mut T) -> Truth {
    if cx.regime == Regime::ChFadp {
        return all!(t, Inner::new("is_content_complete", Kind::All, On::NOTHING);
            term(t, read!(facts, contract.terms.c_security), "LF-P-022"),
            term(t, read!(facts, contract.terms.d_subprocessors), "LF-P-023"));
    }
    let standard = read!(facts, contract.standard);
    match standard.fact {
        Fact::Is(id) if **id == *PROCESSOR_CLAUSES => has_standard_clauses(cx, facts, t, PROCESSOR_CLAUSES, "LF-P-031"),
        Fact::Is(id) if **id == *TRANSFER_CLAUSES => has_transfer_clauses(cx, facts, t),
        Fact::Is(_) | Fact::None => has_terms(facts, t),
        Fact::Unstated => {
            t.assume(standard.at, "none");
            has_terms(facts, t)
        }
        Fact::Unknown => any!(t, Inner::new("is_content_complete", Kind::Any, On::NOTHING);
        has_terms(facts, t),
        t.leaf(Truth::Unknown, || {
            Leaf::reads("is_standard_contract", On::NOTHING, standard.at, Want::Nothing)
        })),
    }
}

/// The clauses for transfers contain what Art. 28(3) asks for in modules 2 and 3, where there is a transfer.
///
/// Art. 1(1) and recital 9 Decision (EU) 2021/914.
fn has_transfer_clauses<T: Trace>(cx: &Cx<'_>, facts: &AgreementFacts, t: &mut T) -> Truth {
    let module = read!(facts, contract.standard_module);
    let restricted = read!(facts, transfer_restricted);
    match (module.fact, flag(restricted.fact, Truth::Unknown)) {
        (Fact::Unknown | Fact::Unstated, _) => {
            t.leaf(Truth::Unknown, || Leaf::reads("is_module_known", On::NOTHING, module.at, Want::Number(2)))
        }
        (Fact::Is(2 | 3), Truth::Unknown) => t.leaf(Truth::Unknown, || {
            Leaf::reads("is_transfer", On::NOTHING.u("LF-P-034"), restricted.at, Want::Nothing)
        }),
        (Fact::Is(2 | 3), Truth::True) => has_standard_clauses(cx, facts, t, TRANSFER_CLAUSES, "LF-P-030"),
        _ => has_terms(facts, t),
    }
}

/// Whether the standard clauses could be concluded on the day they were, and were, without a change.
fn has_standard_clauses<T: Trace>(
    cx: &Cx<'_>,
    facts: &AgreementFacts,
    t: &mut T,
    clauses: &'static str,
    note: &'static str,
) -> Truth {
    let contract = &facts.contract;
    let signed = match contract.signed_on {
        Fact::Unstated => contract.in_force_from,
        signed => signed,
    };
    let available = match signed {
        Fact::Is(day) => cx.law.instrument(clauses).is_some_and(|clauses| clauses.in_force(day)).into(),
        _ => Truth::Unknown,
    };
    let at = At::fact("contract.signed_on");
    let executed = On::bg("LF-P-002").t(note);
    all!(t, Inner::new("has_standard_clauses", Kind::All, On::NOTHING).about(About::Instrument(clauses));
        t.leaf(available, || Leaf::reads("are_clauses_available", On::bg("LF-P-033"), at, Want::Nothing)),
        holds(t, "is_executed", read!(facts, contract.standard_executed), executed))
}

/// Every term of Art. 28(3), points (a) to (h), and of its first and last sentences.
fn has_terms<T: Trace>(facts: &AgreementFacts, t: &mut T) -> Truth {
    all!(t, Inner::new("has_terms", Kind::All, On::NOTHING);
        term(t, read!(facts, contract.terms.subject_matter_duration), "LF-P-010"),
        term(t, read!(facts, contract.terms.nature_purpose), "LF-P-011"),
        term(t, read!(facts, contract.terms.data_types), "LF-P-012"),
        term(t, read!(facts, contract.terms.data_subject_categories), "LF-P-013"),
        term(t, read!(facts, contract.terms.controller_rights), "LF-P-014"),
        term(t, read!(facts, contract.terms.a_documented_instructions), "LF-P-020"),
        term(t, read!(facts, contract.terms.b_confidentiality), "LF-P-021"),
        term(t, read!(facts, contract.terms.c_security), "LF-P-022"),
        term(t, read!(facts, contract.terms.d_subprocessors), "LF-P-023"),
        term(t, read!(facts, contract.terms.e_assist_rights), "LF-P-024"),
        term(t, read!(facts, contract.terms.f_assist_32_36), "LF-P-025"),
        term(t, read!(facts, contract.terms.g_delete_return), "LF-P-026"),
        term(t, read!(facts, contract.terms.h_audit), "LF-P-027"),
        term(t, read!(facts, contract.terms.inform_infringing_instruction), "LF-P-028"))
}

fn term<T: Trace>(t: &mut T, read: Read<'_, bool>, code: &'static str) -> Truth {
    holds(t, "has_term", read, On::bg(code))
}

/// The standard clauses for processors, signed on the day, where the contract does not say what it must.
fn standard_clauses(cx: &Cx<'_>, facts: &AgreementFacts) -> Vec<Own> {
    let usable = cx.regime != Regime::ChFadp && cx.in_force(PROCESSOR_CLAUSES);
    let begun = facts.contract.exists == Fact::Is(true);
    if !usable || !begun || is_content_complete(cx, facts, &mut NoTrace) == Truth::True {
        return Vec::new();
    }
    let changes = [
        ("standard", Value::Word(PROCESSOR_CLAUSES.to_owned())),
        ("standard_executed", Value::Flag(true)),
        ("signed_on", Value::Word(crate::day::iso(cx.day))),
    ];
    let changes = changes.map(|(fact, to)| (format!("contract.{fact}"), to));
    let text = cx.tongue.tell("Sign {set}, unchanged and with all annexes filled in", &[("set", PROCESSOR_CLAUSES)]);
    vec![Own::once(text, changes)]
}

/// Warnings on a contract that exists.
fn asides(cx: &Cx<'_>, facts: &AgreementFacts) -> Vec<Aside> {
    let contract = &facts.contract;
    let mut asides = Vec::new();
    if contract.exists != Fact::Is(true) {
        return asides;
    }
    if contract.exceptions_under_third_country_law == Fact::Is(true) {
        asides.push(Aside::of("LF-P-029").at("contract.exceptions_under_third_country_law"));
    }
    if contract.forwards_requests == Fact::Is(false) {
        asides.push(Aside::of("LF-P-036").at("contract.forwards_requests"));
    }
    if matches!(facts.role, Fact::Is(Role::Controller | Role::JointController) | Fact::None) {
        let party = if cx.names[1] == UNNAMED { "the party" } else { cx.names[1] };
        asides.push(Aside::of("LF-P-035").at("role").named("party", party));
    }
    let transfer_clauses = contract.standard.as_known().is_some_and(|id| **id == *TRANSFER_CLAUSES)
        && matches!(contract.standard_module, Fact::Is(2 | 3));
    if transfer_clauses && facts.transfer_restricted == Fact::Is(false) && cx.regime != Regime::ChFadp {
        asides.push(Aside::of("LF-P-039").at("transfer_restricted"));
    }
    asides
}
