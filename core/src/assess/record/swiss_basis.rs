//! What the Swiss Act asks of processing: no basis for everything, but a reason where it harms personality.

use super::Aside;
use super::purpose::Of;
use crate::assess::kit::{holds, holds_or, not_or, read};
use crate::facts::Fact;
use crate::verdict::trace::{Inner, Kind, On, Trace, all, any};
use crate::verdict::truth::Truth;

/// Whether processing is lawful under the FADP: federal bodies need a statute (Art. 34), private controllers a
/// justification only where they harm the personality (Art. 30-31).
pub(crate) fn is_swiss_processing_lawful<T: Trace>(of: &Of<'_>, t: &mut T) -> Truth {
    match of.facts.controller.federal_body {
        Fact::Is(true) => has_statutory_basis(of, t),
        Fact::Unknown => {
            let body = || read!(of.facts, controller.federal_body);
            all!(t, Inner::new("is_swiss_processing_lawful", Kind::All, On::NOTHING);
                any!(t, Inner::new("is_lawful_if_federal", Kind::Any, On::NOTHING);
                    not_or(t, "is_private_controller", body(), Truth::False, On::NOTHING),
                    has_statutory_basis(of, t)),
                any!(t, Inner::new("is_lawful_if_private", Kind::Any, On::NOTHING);
                    holds_or(t, "is_federal_body", body(), Truth::False, On::NOTHING),
                    is_personality_respected(of, t)),
                // Whichever it is, it is one of them.
                any!(t, Inner::new("is_lawful_as_either", Kind::Any, On::NOTHING);
                    has_statutory_basis(of, t),
                    is_personality_respected(of, t)))
        }
        Fact::Is(false) | Fact::None | Fact::Unstated => is_personality_respected(of, t),
    }
}

fn has_statutory_basis<T: Trace>(of: &Of<'_>, t: &mut T) -> Truth {
    holds(t, "has_statutory_basis", read!(of.facts, ch.legal_basis), On::bg("LF-B-052"))
}

/// Whether the personality of the people is not harmed, or there is a justification.
fn is_personality_respected<T: Trace>(of: &Of<'_>, t: &mut T) -> Truth {
    let facts = of.facts;
    let disclosed = read!(facts, ch.sensitive_disclosed_to_third_party);
    any!(t, Inner::new("is_personality_respected", Kind::Any, On::bg("LF-B-051"));
        all!(t, Inner::new("is_personality_unharmed", Kind::All, On::NOTHING);
            not_or(t, "is_in_line_with_principles", read!(facts, ch.contrary_to_principles), Truth::Unknown, On::NOTHING),
            not_or(t, "is_not_against_wish", read!(facts, ch.against_express_wish), Truth::False, On::NOTHING),
            not_or(t, "is_nothing_sensitive_disclosed", disclosed, Truth::False, On::NOTHING)),
        is_justified(of, t))
}

/// Consent, an overriding interest or a law (Art. 31(1) FADP); for sensitive data express consent (Art. 6(7)).
fn is_justified<T: Trace>(of: &Of<'_>, t: &mut T) -> Truth {
    let facts = of.facts;
    any!(t, Inner::new("is_justified", Kind::Any, On::NOTHING);
        all!(t, Inner::new("is_justified_by_consent", Kind::All, On::NOTHING);
            holds_or(t, "is_consented", read!(facts, ch.consent), Truth::False, On::NOTHING),
            any!(t, Inner::new("is_express_if_sensitive", Kind::Any, On::bg("LF-C-009"));
                of.has_no_special(false, t),
                holds(t, "is_consent_express", read!(facts, ch.consent_express), On::NOTHING))),
        holds_or(t, "is_interest_overriding", read!(facts, ch.overriding_interest), Truth::False, On::NOTHING),
        holds_or(t, "is_permitted_by_law", read!(facts, ch.law), Truth::False, On::NOTHING))
}

/// What is to be said beside: private controllers need no basis for each purpose.
pub(crate) fn swiss_asides(of: &Of<'_>) -> Vec<Aside> {
    if of.facts.controller.federal_body == Fact::Is(true) { Vec::new() } else { vec![Aside::of("LF-B-050")] }
}
