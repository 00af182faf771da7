//! A register: what one document states on the recipients of personal data.
//!
//! The document may be a list of sub-processors, a table of processors, a privacy notice or a record of processing.
//! The register keeps its words as they are written, with the lines they stand on, and beside them what they mean in the
//! vocabulary of the facts. `docs/REGISTER.md` describes every key.
//!
//! [`Register::check`] looks at the structure only; [`Register::legs`] derives the transfers that the rules judge.

mod check;
mod document;
mod engagement;
mod graph;
mod leg;
mod party;
mod place;
mod problem;
mod statement;
mod text;
mod vocabulary;
mod whereabouts;

pub use document::{Document, Reading};
pub use engagement::{
    Contract, DataCategory, DataClaim, Engagement, EvidenceStatement, GroupHeading, RoleStatement,
};
pub use leg::{Assumption, Leg, Safeguard};
pub use party::{GroupEntity, OnRequest, OutsideList, Party, PartyName, PartyRole, Service};
pub use place::{PlaceName, PlaceStatement, PlannedPlace};
pub use problem::Problem;
pub use statement::{AppliesTo, DisclosureStatement, FlowStatement, PolicyStatement, Statement};
pub use text::{Lines, Words};
pub use vocabulary::{
    Beneficiary, Certainty, Claim, Completeness, ContractKind, DisclosureTrigger, DocumentKind, FlowKind, Format, Label,
    Naming, PlaceKind, PolicyKind, SafeguardCell, Scope,
};

use super::fact::Fact;
use super::record::record;

record! {
    /// A register in the format `lawful-register/1`.
    ///
    /// ```
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// use lawful::facts::Register;
    /// let register: Register = serde_json::from_str(r#"{
    ///     "format": "lawful-register/1",
    ///     "document": {"id": "acme", "holder": "acme"},
    ///     "parties": [
    ///         {"id": "acme", "places": [{"place": "NO", "kind": "establishment"}]},
    ///         {"id": "mailer", "places": [{"place": "US", "kind": "establishment"}]}
    ///     ],
    ///     "engagements": [{"id": "newsletter", "by": "acme", "engages": "mailer", "by_role": "controller"}]
    /// }"#)?;
    /// assert!(register.check().is_ok());
    /// let leg = register.legs().next().unwrap();
    /// assert_eq!(leg.transfer.importer.country, "US".parse::<lawful::Place>()?.into());
    /// # Ok(())
    /// # }
    /// ```
    pub struct Register is "a register" {
        /// The name and version of the format. Required.
        format: Fact<Format>,
        /// The document. Required.
        document: Document,
        /// Everyone the document speaks of as holder, recipient or source. Default: nobody.
        parties: Fact<Vec<Party>>,
        /// Who engages whom, for what. Default: none.
        engagements: Fact<Vec<Engagement>>,
        /// Data that move between parties besides the engagements. Default: none stated.
        flows: Fact<Vec<FlowStatement>>,
        /// Disclosures under law, order, consent or own rights. Default: none stated.
        disclosures: Fact<Vec<DisclosureStatement>>,
        /// Statements that bind several engagements. Default: none stated.
        policies: Fact<Vec<PolicyStatement>>,
        /// Everything else that the document says, verbatim. Default: none kept.
        statements: Fact<Vec<Statement>>,
    }
}

/// The entries of a list; none when it is not stated or unknown.
fn items<T>(list: &Fact<Vec<T>>) -> &[T] {
    list.as_known().map_or(&[], Vec::as_slice)
}
