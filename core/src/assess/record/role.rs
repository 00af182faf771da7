//! The role of a party: the facts decide, not the label (Art. 4(7)-(8), 26, 28(10) GDPR; EDPB Guidelines 07/2020).

use super::super::day::Day;
use super::super::kit::{Cx, Read, flag, holds, holds_or, read};
use super::{Aside, Goal, Ruled, asked, not_yet_law, of_proof};
use crate::Regime;
use crate::facts::{Fact, Function, Label, Role, RoleFacts, Sector, SeenData, Transfer};
use crate::verdict::judgement::{Judgement, Ruling};
use crate::verdict::proof::Proof;
use crate::verdict::trace::{At, Inner, Kind, Leaf, NoTrace, On, Trace, Want, any};
use crate::verdict::truth::Truth;

/// Lines of business whose providers mostly decide for themselves (EDPB Guidelines 07/2020, part I section 4).
const MOSTLY_CONTROLLERS: [Sector; 14] = [
    Sector::Bank,
    Sector::Payment,
    Sector::Insurance,
    Sector::Telecom,
    Sector::Postal,
    Sector::Auditor,
    Sector::Lawyer,
    Sector::TaxAdviser,
    Sector::PublicAuthority,
    Sector::OccupationalHealth,
    Sector::DebtCollection,
    Sector::DebtPurchase,
    Sector::AdNetwork,
    Sector::Social,
];

impl Day<'_> {
    /// The role of a party for one processing: controller, joint controller, processor or none.
    ///
    /// The facts decide, not what a document calls the party (Art. 4(7)-(8), 26(1) GDPR; Art. 5(j)-(k) FADP); who uses the
    /// data for itself is a controller for that (Art. 28(10) GDPR).
    ///
    /// ```
    /// use lawful::{Law, Ruling, day, facts::{Label, RoleFacts}};
    /// let law = Law::bundled();
    /// let on = law.on(day::parse("2026-11-22").unwrap());
    /// let mut facts = RoleFacts::default();
    /// facts.listed_as = Label::Processor.into();
    /// facts.determines_purposes = false.into();
    /// facts.determines_essential_means = false.into();
    /// facts.acts_on_behalf = true.into();
    /// assert_eq!(on.assess_role(&facts).ruling, Ruling::Processor); // Art. 4(8)
    ///
    /// facts.uses_for_own_purposes = true.into(); // it trains its own model on the data
    /// facts.jointly_with_other = false.into();
    /// let own = on.assess_role(&facts);
    /// assert_eq!(own.ruling, Ruling::Controller); // Art. 28(10)
    /// assert!(own.findings.iter().any(|finding| finding.code.as_str() == "LF-O-022"));
    /// ```
    #[must_use]
    pub fn assess_role(self, facts: &RoleFacts) -> Judgement {
        let transfer = Transfer::default();
        let cx = self.question(&transfer, self.regime.unwrap_or(Regime::EuGdpr));
        role(&Cx { names: ["the controller", "the party"], ..cx }, facts)
    }
}

/// The role of a party, named in the messages by the second name of the question.
pub(crate) fn role(cx: &Cx<'_>, facts: &RoleFacts) -> Judgement {
    asked(cx, facts, |facts| ruled(cx, facts))
}

fn ruled(cx: &Cx<'_>, facts: &RoleFacts) -> Ruled {
    if let Some(ruled) = not_yet_law(cx, &Fact::Unstated) {
        return ruled;
    }
    let mut proof = Proof::default();
    let (ruling, value) = assessed(facts, &mut proof);
    let mut named = Vec::new();
    if let Fact::Is(role) = facts.designated_by_law {
        named.push(("role", cx.tongue.word("Role", &role.to_string())));
    }
    let mut ruled = of_proof(ruling, value, proof, &named, asides(cx, facts, ruling));
    ruled.recipient = recipient(facts, ruling);
    ruled.goal = Goal::Settled;
    ruled
}

/// The ruling, and whether it is settled.
fn assessed<T: Trace>(facts: &RoleFacts, t: &mut T) -> (Ruling, Truth) {
    let designated = read!(facts, designated_by_law);
    match designated.fact {
        Fact::Is(role) => {
            let on = On::NOTHING.t("LF-O-001");
            t.leaf(Truth::True, || Leaf::reads("is_designated_by_law", on, designated.at, Want::Nothing));
            (of_role(*role), Truth::True)
        }
        Fact::Unknown => {
            let on = On::NOTHING.u("LF-O-005");
            t.leaf(Truth::Unknown, || Leaf::reads("is_designated_by_law", on, designated.at, Want::Nothing));
            (Ruling::Undetermined, Truth::Unknown)
        }
        Fact::Unstated | Fact::None => by_influence(facts, t),
    }
}

const fn of_role(role: Role) -> Ruling {
    match role {
        Role::Controller => Ruling::Controller,
        Role::JointController => Ruling::JointController,
        Role::Processor => Ruling::Processor,
    }
}

/// The role that follows from who decides and for whom.
fn by_influence<T: Trace>(facts: &RoleFacts, t: &mut T) -> (Ruling, Truth) {
    let mark = t.open();
    let ruling = match decides(facts, t) {
        Truth::True => match is_joint(facts, t, On::NOTHING.t("LF-O-003").f("LF-O-002")) {
            Truth::True => Ruling::JointController,
            Truth::False => Ruling::Controller,
            Truth::Unknown => Ruling::Undetermined,
        },
        Truth::False => {
            let under = holds_of(facts, t);
            let neither = if under == Truth::True { "LF-O-050" } else { "LF-O-051" };
            let on = On::NOTHING.t("LF-O-004").f(neither);
            match holds(t, "acts_on_behalf", read!(facts, acts_on_behalf), on) {
                Truth::True => Ruling::Processor,
                Truth::False => Ruling::None,
                Truth::Unknown => Ruling::Undetermined,
            }
        }
        Truth::Unknown => {
            holds(t, "acts_on_behalf", read!(facts, acts_on_behalf), On::NOTHING);
            Ruling::Undetermined
        }
    };
    let settled = if ruling == Ruling::Undetermined { Truth::Unknown } else { Truth::True };
    let on = On::NOTHING.u("LF-O-005");
    t.close(mark, settled, || Inner::new("has_role", Kind::Every, on));
    (ruling, settled)
}

/// Whether the party works under the authority of the exporter; the default counts only where nothing else makes a role.
fn holds_of<T: Trace>(facts: &RoleFacts, t: &mut T) -> Truth {
    let under = read!(facts, under_authority_of_exporter);
    if facts.acts_on_behalf == Fact::Is(false) && !under.fact.is_stated() {
        t.assume(under.at, Truth::False.as_str());
    }
    flag(under.fact, Truth::False)
}

/// Whether the party decides on purposes or essential means, for itself or with others.
///
/// Art. 4(7), 26(1), 28(10) GDPR; C-210/16, C-25/17, C-40/17, C-683/21, C-604/22; EDPB Guidelines 07/2020 paras 20-46.
fn decides<T: Trace>(facts: &RoleFacts, t: &mut T) -> Truth {
    let own = read!(facts, uses_for_own_purposes);
    any!(t, Inner::new("decides", Kind::Any, On::NOTHING);
        holds(t, "determines_purposes", read!(facts, determines_purposes), On::NOTHING),
        determines_means(facts, t),
        holds_or(t, "uses_for_own_purposes", own, own_use_by_default(facts), On::NOTHING),
        is_joint_at_all(facts, t))
}

fn determines_means<T: Trace>(facts: &RoleFacts, t: &mut T) -> Truth {
    let means = read!(facts, determines_essential_means);
    holds_or(t, "determines_essential_means", means, means_by_default(facts), On::NOTHING)
}

/// Who works under another's authority does not decide on means.
fn means_by_default(facts: &RoleFacts) -> Truth {
    match facts.under_authority_of_exporter {
        Fact::Is(true) => Truth::False,
        _ => Truth::Unknown,
    }
}

/// Own use is to be expected of some: there silence says nothing, elsewhere it means no.
fn own_use_by_default(facts: &RoleFacts) -> Truth {
    let sector = match facts.sector {
        Fact::Is(sector) => matches!(
            sector,
            Sector::AdNetwork
                | Sector::Analytics
                | Sector::Social
                | Sector::Ai
                | Sector::ProductivitySuite
                | Sector::Telecom
        ),
        other => other == Fact::Unknown,
    };
    let function = match facts.function {
        Fact::Is(function) => matches!(
            function,
            Function::Analytics
                | Function::Advertising
                | Function::Social
                | Function::Ai
                | Function::ProductivitySuite
                | Function::Telecom
        ),
        other => other == Fact::Unknown,
    };
    if sector || function { Truth::Unknown } else { Truth::False }
}

/// Nobody decides jointly who decides nothing.
fn joint_by_default(facts: &RoleFacts) -> Truth {
    let means = flag(&facts.determines_essential_means, means_by_default(facts));
    match flag(&facts.determines_purposes, Truth::Unknown).or(means) {
        Truth::False => Truth::False,
        _ => Truth::Unknown,
    }
}

fn is_joint<T: Trace>(facts: &RoleFacts, t: &mut T, on: On) -> Truth {
    holds_or(t, "is_joint", read!(facts, jointly_with_other), joint_by_default(facts), on)
}

/// As [`is_joint`], as one way of deciding: asked there only if it was stated to be unknown, since who takes no decision
/// takes none with others.
fn is_joint_at_all<T: Trace>(facts: &RoleFacts, t: &mut T) -> Truth {
    let joint = is_joint(facts, &mut NoTrace, On::NOTHING);
    if joint == Truth::Unknown && !facts.jointly_with_other.is_stated() {
        return t.leaf(joint, || Leaf::plain("is_joint", On::NOTHING));
    }
    is_joint(facts, t, On::NOTHING)
}

/// Whether the party is a recipient (Art. 4(9)), a third party (Art. 4(10)), or none of them.
fn recipient(facts: &RoleFacts, ruling: Ruling) -> Option<&'static str> {
    match ruling {
        Ruling::None if facts.under_authority_of_exporter == Fact::Is(true) => Some("none"),
        Ruling::None => match facts.data_access {
            Fact::Is(SeenData::Incidental) | Fact::None => Some("none"),
            Fact::Is(SeenData::Full | SeenData::Encrypted) => Some("third-party"),
            Fact::Unknown | Fact::Unstated => None,
        },
        Ruling::Undetermined => {
            // Whatever role it is, it is one.
            let decides = decides(facts, &mut NoTrace);
            let acts = flag(&facts.acts_on_behalf, Truth::Unknown);
            (decides.or(acts) == Truth::True).then_some("recipient")
        }
        _ => Some("recipient"),
    }
}

/// What is worth saying besides: labels that do not fit, own use, group companies, the basis of a disclosure.
fn asides(cx: &Cx<'_>, facts: &RoleFacts, ruling: Ruling) -> Vec<Aside> {
    let mut asides = Vec::new();
    let labelled = matches!(facts.listed_as, Fact::Is(Label::Processor | Label::SubProcessor | Label::Subcontractor));
    if let Fact::Is(sector) = facts.sector
        && labelled
        && MOSTLY_CONTROLLERS.contains(&sector)
    {
        asides.push(Aside::of("LF-O-020").at("sector").named("sector", cx.tongue.word("Sector", &sector.to_string())));
    }
    if facts.listed_as == Fact::Is(Label::Controller) && ruling == Ruling::Processor {
        asides.push(Aside::of("LF-O-021").at("listed_as"));
    }
    if labelled && facts.uses_for_own_purposes == Fact::Is(true) {
        asides.push(Aside::of("LF-O-022").at("uses_for_own_purposes"));
    }
    if facts.same_group == Fact::Is(true) {
        asides.push(Aside::of("LF-O-023").at("same_group"));
    }
    let basis: Read<'_, bool> = Read { fact: &facts.disclosure.basis_stated, at: At::fact("disclosure.basis_stated") };
    if ruling == Ruling::Controller && basis.fact.is_stated() {
        asides.extend(Aside::unless(flag(basis.fact, Truth::Unknown), "LF-O-024").map(|a| a.at(basis.at.name)));
    }
    asides
}
