//! What is done: the facts of a transfer, of an engagement, of a chain and of a register.
//!
//! Facts know nothing of the law. Each is stated or not and known or not ([`Fact`]); the keys of their JSON are the
//! field names, nested at the dots: `exporter.country` is `{"exporter": {"country": …}}`, and both spellings are read.

pub(crate) mod basis;
pub(crate) mod by_name;
pub(crate) mod cells;
pub(crate) mod chain;
pub(crate) mod consent;
pub(crate) mod contract;
pub(crate) mod data;
pub(crate) mod derogation;
#[cfg(target_family = "wasm")]
mod erased;
pub(crate) mod fact;
pub(crate) mod flow;
pub(crate) mod id;
pub(crate) mod marketing;
pub(crate) mod notice;
pub(crate) mod organisation;
pub(crate) mod party;
pub(crate) mod policy;
pub(crate) mod purpose;
pub(crate) mod questions;
pub(crate) mod questions_record;
pub(crate) mod record;
pub(crate) mod record_items;
pub(crate) mod register;
pub(crate) mod retention;
pub(crate) mod role;
pub(crate) mod security;
pub(crate) mod set;
pub(crate) mod special;
pub(crate) mod terminal;
pub(crate) mod tia;
pub(crate) mod tool;
pub(crate) mod transfer;

pub use basis::{Balancing, BalancingStated, Basis, BasisPoint, BasisStated, Jurisdiction};
pub use cells::Cells;
pub use chain::{
    Authorisation, AuthorisationKind, Chain, Edge, Listed, Notice, Onward, SubProcessor, SubProcessorChange,
};
pub use consent::{AskedConsent, Child, Consent, ConsentQuestion, JudgedConsent, WithdrawalChannel};
pub use contract::{Agreement, AgreementDirection, AgreementFacts, AgreementScope, Terms};
pub use data::{Data, DataStatus, Tag};
pub use derogation::{Derogation, Point};
pub use fact::{Fact, Value};
pub use flow::{DataSubjects, Flow, Frequency, LawOfTheCase, Mode, Order, Places, Processing, Trigger};
pub use id::Id;
pub use marketing::{Address, AudienceDirection, Channel, Marketing, SoftOptIn, UploadedAudience};
pub use notice::{
    AuthorityStated, ComplaintAuthorities, NoticeChange, NoticeContext, NoticeController, Origin, Origins,
    PrivacyNotice, RecipientsWording, RegisterMatch, RightStated, RightsStated,
};
pub use organisation::{
    Consultation, ImpactAssessment, ImpactFacts, Officer, OfficerFacts, RecordFacts, RecordKept, Representative,
    RepresentativeFacts,
};
pub use party::{ByRegime, Exporter, Function, Importer, PartyKind, Role, Sector};
pub use policy::{BcrPolicy, ClausePolicy, ConsentPolicy, Hindsight, HrPolicy, OrganisationPolicy, Policy, TiaPolicy};
pub use purpose::{
    Aims, AutomatedDecisions, Controller, DataSubject, Purpose, PurposeData, PurposeKind, PurposeProcessing,
    SwissPurpose,
};
pub use questions::Who;
pub use record::Named;
pub use record_items::{RecordContext, RecordItems};
pub use register::{
    AboutWhom, Activity, AppliesTo, Assumption, Beneficiary, Certainty, Claim, Completeness, ContactKind, Contract,
    ContractKind, DataCategory, DataClaim, Denial, DisclosureStatement, DisclosureTrigger, Document, DocumentChange,
    DocumentKind, Doubt, DoubtKind, Engagement, EvidenceStatement, FlawKind, FlowKind, FlowStatement, Format,
    GroupEntity, GroupHeading, HowOften, IdentityCheck, Label, Leg, Lines, Naming, OnRequest, Operation, OperationKind,
    OutsideList, Part, Party, PartyName, PartyRole, PlaceKind, PlaceName, PlaceStatement, PlannedPlace, PolicyKind,
    PolicyStatement, Problem, Reading, RecipientChange, Record30, RecordCell, RecordItem, RecordQuestion,
    RecordQuestionFacts, RecordRow, RecordSide, Register, RequestRoute, RightArticle, RoleStatement, Safeguard,
    SafeguardCell, Scope, Service, StatedAgreement, StatedAudience, StatedAuthority, StatedBasis, StatedConsent,
    StatedContact, StatedDataSubject, StatedException, StatedMarketing, StatedNotices, StatedPurpose, StatedRetention,
    StatedRight, StatedSource, StatedTracking, Statement, TextIssue, Treatment, TreatmentKind, Unconnected, WayOut,
    Words,
};
pub use retention::{Length, Retention, RetentionKind, RetentionPeriod, RetentionSupport, RetentionWording};
pub use role::{Arrangement, ArrangementFacts, Disclosure, JointUnknown, RoleFacts, SeenData};
pub use security::{Security, SecurityGroup, SecurityMeasures};
pub use set::Set;
pub use special::{Aim, CriminalData, Exception, ExceptionPoint, FieldOfLaw};
pub use terminal::Terminal;
pub use tia::{Assessment, Conclusion, KeyHolder, Measure, MeasureKind, Measures};
pub use tool::{Bcr, BcrKind, Certification, Tool, ToolKind};
pub use transfer::{Change, FactName, Transfer};
