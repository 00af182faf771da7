//! A register: what one document states on the recipients of personal data.
//!
//! The document may be a list of sub-processors, a table of processors, a privacy notice or a record of processing.
//! The register keeps its words as they are written, with the lines they stand on, and beside them what they mean in the
//! vocabulary of the facts. `docs/REGISTER.md` describes every key.
//!
//! [`Register::check`] looks at the structure only; [`Register::legs`] derives the transfers that the rules judge.

mod activity;
mod chain;
mod check;
mod check_record;
mod document;
mod duty;
mod engagement;
mod graph;
mod leg;
#[cfg(feature = "wire")]
mod merge;
mod party;
mod place;
mod problem;
pub(crate) mod questions;
mod record30;
mod record_cells;
mod statement;
mod text;
mod vocabulary;
mod vocabulary_record;
mod whereabouts;

pub use activity::{
    Activity, StatedAudience, StatedBasis, StatedConsent, StatedDataSubject, StatedException, StatedMarketing,
    StatedPurpose, StatedRetention, StatedSource, StatedTracking, Treatment,
};
pub use document::{Document, Reading};
pub use duty::{
    Denial, DocumentChange, Doubt, IdentityCheck, RecipientChange, RequestRoute, StatedAgreement, StatedAuthority,
    StatedContact, StatedNotices, StatedRight, TextIssue,
};
pub use engagement::{
    Contract, DataCategory, DataClaim, Engagement, EvidenceStatement, GroupHeading, Operation, RoleStatement,
    Unconnected,
};
pub use leg::{Assumption, Leg, Safeguard};
pub use party::{GroupEntity, OnRequest, OutsideList, Party, PartyName, PartyRole, Service};
pub use place::{PlaceName, PlaceStatement, PlannedPlace};
pub use problem::Problem;
pub use questions::{RecordQuestion, RecordQuestionFacts};
pub use record30::{Record30, RecordCell, RecordItem, RecordRow, RecordSide};
pub use statement::{AppliesTo, DisclosureStatement, FlowStatement, PolicyStatement, Statement};
pub use text::{Lines, Part, Words};
pub use vocabulary::{
    Beneficiary, Certainty, Claim, Completeness, ContractKind, DisclosureTrigger, DocumentKind, FlowKind, Format,
    Label, Naming, PlaceKind, PolicyKind, SafeguardCell, Scope,
};
pub use vocabulary_record::{
    AboutWhom, ContactKind, DoubtKind, FlawKind, HowOften, OperationKind, RightArticle, TreatmentKind, WayOut,
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
        /// What is done with personal data, for which purposes, on which bases. Default: none described.
        activities: Fact<Vec<Activity>>,
        /// The rights that it states. Default: none stated.
        rights: Fact<Vec<StatedRight>>,
        /// The authorities to complain to. Default: none stated.
        authorities: Fact<Vec<StatedAuthority>>,
        /// What it promises to tell, and when.
        notices: StatedNotices,
        /// Cookies and other tracking. Default: none stated.
        cookies: Fact<Vec<StatedTracking>>,
        /// Lists of persons given to advertising networks. Default: none stated.
        audiences: Fact<Vec<StatedAudience>>,
        /// The agreements that it states. Default: none stated.
        agreements: Fact<Vec<StatedAgreement>>,
        /// How people who make a request are identified. Default: not said.
        identity_checks: Fact<Vec<IdentityCheck>>,
        /// Where requests go that are not for the holder. Default: not said.
        requests: Fact<Vec<RequestRoute>>,
        /// The contacts that it offers. Default: none stated.
        contacts: Fact<Vec<StatedContact>>,
        /// What it says that it does not have. Default: nothing.
        denials: Fact<Vec<Denial>>,
        /// Flaws in the form of the text. Default: none noted.
        text_issues: Fact<Vec<TextIssue>>,
        /// Doubts in the substance of the text. Default: none noted.
        doubts: Fact<Vec<Doubt>>,
        /// Everything else that the document says, verbatim. Default: none kept.
        statements: Fact<Vec<Statement>>,
    }
}

/// The entries of a list; none when it is not stated or unknown.
fn items<T>(list: &Fact<Vec<T>>) -> &[T] {
    list.as_known().map_or(&[], Vec::as_slice)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::record::Record;
    use crate::facts::{
        AgreementDirection, AgreementScope, AudienceDirection, BalancingStated, BasisPoint, BasisStated, RetentionKind,
        RetentionWording, WithdrawalChannel,
    };
    use crate::words::Word;

    fn keys<R: Record>() -> &'static [&'static str] {
        R::KEYS
    }

    fn words<W: Word>() -> Vec<&'static str> {
        W::ALL.iter().map(|word| word.word()).collect()
    }

    /// Every key and every word is in the description of the format.
    #[test]
    fn the_description_is_complete() {
        let page = concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/REGISTER.md");
        // The page is not part of the packaged crate.
        let Ok(page) = std::fs::read_to_string(page) else { return };
        let records = [
            (keys::<Register>(), "### The whole"),
            (keys::<Document>(), "### `document`"),
            (keys::<Reading>(), "### `document.readings[]`"),
            (keys::<Party>(), "### `parties[]`"),
            (keys::<PartyName>(), "`name`:"),
            (keys::<OnRequest>(), "`on_request`:"),
            (keys::<GroupEntity>(), "`group[]`:"),
            (keys::<OutsideList>(), "`list`:"),
            (keys::<PartyRole>(), "`roles[]`"),
            (keys::<Service>(), "`services[]`:"),
            (keys::<PlaceStatement>(), "### `places[]`"),
            (keys::<Engagement>(), "### `engagements[]`"),
            (keys::<RoleStatement>(), "`role`:"),
            (keys::<DataCategory>(), "`data[]`:"),
            (keys::<DataClaim>(), "`data_claims[]`:"),
            (keys::<PlannedPlace>(), "`planned_places[]`:"),
            (keys::<EvidenceStatement>(), "`measures[]`:"),
            (keys::<Contract>(), "`contract`:"),
            (keys::<GroupHeading>(), "`group_heading`:"),
            (keys::<FlowStatement>(), "### `flows[]`"),
            (keys::<DisclosureStatement>(), "### `disclosures[]`"),
            (keys::<PolicyStatement>(), "### `policies[]`"),
            (keys::<Statement>(), "### `statements[]`"),
            (keys::<Operation>(), "`operations[]`:"),
            (keys::<Unconnected>(), "`not_connected_to[]`:"),
            (keys::<Activity>(), "### `activities[]`"),
            (keys::<StatedPurpose>(), "`purposes[]`:"),
            (keys::<StatedBasis>(), "`bases[]` of a purpose"),
            (keys::<StatedConsent>(), "`consent` of a basis:"),
            (keys::<StatedRetention>(), "`retention[]` of a purpose"),
            (keys::<StatedMarketing>(), "`marketing` of a purpose:"),
            (keys::<StatedDataSubject>(), "`data_subjects[]`:"),
            (keys::<StatedSource>(), "`sources[]`:"),
            (keys::<StatedException>(), "`art9[]`:"),
            (keys::<Treatment>(), "`treatments[]`:"),
            (keys::<StatedRight>(), "### `rights[]`"),
            (keys::<StatedAuthority>(), "### `authorities[]`"),
            (keys::<StatedNotices>(), "### `notices`"),
            (keys::<DocumentChange>(), "`changes`:"),
            (keys::<RecipientChange>(), "`subprocessors`:"),
            (keys::<StatedTracking>(), "### `cookies[]`"),
            (keys::<StatedAudience>(), "### `audiences[]`"),
            (keys::<StatedAgreement>(), "### `agreements[]`"),
            (keys::<IdentityCheck>(), "### `identity_checks[]`"),
            (keys::<RequestRoute>(), "### `requests[]`"),
            (keys::<StatedContact>(), "### `contacts[]`"),
            (keys::<Denial>(), "### `denials[]`"),
            (keys::<TextIssue>(), "### `text_issues[]`"),
            (keys::<Doubt>(), "### `doubts[]`"),
        ];
        for (keys, heading) in records {
            let at = page.find(&format!("\n{heading}")).unwrap_or_else(|| panic!("no {heading}"));
            let table =
                page[at..].lines().skip_while(|l| !l.starts_with("|---")).skip(1).take_while(|l| l.starts_with('|'));
            let listed: Vec<&str> = table.filter_map(|l| l.strip_prefix("| `")?.split('`').next()).collect();
            assert_eq!(listed, keys, "{heading}");
        }
        let lists = [
            words::<Format>(),
            words::<DocumentKind>(),
            words::<Completeness>(),
            words::<PlaceKind>(),
            words::<Naming>(),
            words::<Label>(),
            words::<Beneficiary>(),
            words::<Scope>(),
            words::<Certainty>(),
            words::<Claim>(),
            words::<SafeguardCell>(),
            words::<ContractKind>(),
            words::<FlowKind>(),
            words::<DisclosureTrigger>(),
            words::<PolicyKind>(),
            words::<OperationKind>(),
            words::<TreatmentKind>(),
            words::<HowOften>(),
            words::<AboutWhom>(),
            words::<RightArticle>(),
            words::<WayOut>(),
            words::<ContactKind>(),
            words::<FlawKind>(),
            words::<DoubtKind>(),
            words::<BasisPoint>(),
            words::<BasisStated>(),
            words::<BalancingStated>(),
            words::<WithdrawalChannel>(),
            words::<RetentionKind>(),
            words::<RetentionWording>(),
            words::<AudienceDirection>(),
            words::<AgreementDirection>(),
            words::<AgreementScope>(),
        ];
        for word in lists.iter().flatten() {
            assert!(page.contains(&format!("\n- `{word}`: ")), "{word} is not described");
        }
    }
}
