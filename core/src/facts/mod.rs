//! What is done: the facts of a transfer, of an engagement, of a chain and of a register.
//!
//! Facts know nothing of the law. Each is stated or not and known or not ([`Fact`]); the keys of their JSON are the
//! field names, nested at the dots: `exporter.country` is `{"exporter": {"country": …}}`, and both spellings are read.

pub(crate) mod chain;
pub(crate) mod contract;
pub(crate) mod data;
pub(crate) mod derogation;
pub(crate) mod fact;
pub(crate) mod flow;
pub(crate) mod id;
pub(crate) mod organisation;
pub(crate) mod party;
pub(crate) mod policy;
pub(crate) mod questions;
pub(crate) mod questions_record;
pub(crate) mod record;
pub(crate) mod register;
pub(crate) mod role;
pub(crate) mod set;
pub(crate) mod tia;
pub(crate) mod tool;
pub(crate) mod transfer;

pub use chain::{
    Authorisation, AuthorisationKind, Chain, Edge, Listed, Notice, Onward, SubProcessor, SubProcessorChange,
};
pub use contract::{Agreement, AgreementDirection, AgreementFacts, AgreementScope, Terms};
pub use data::{Data, DataStatus, Tag};
pub use derogation::{Derogation, Point};
pub use fact::{Fact, Value};
pub use flow::{DataSubjects, Flow, Frequency, LawOfTheCase, Mode, Order, Places, Processing, Trigger};
pub use id::Id;
pub use organisation::{
    Consultation, ImpactAssessment, ImpactFacts, Officer, OfficerFacts, RecordFacts, RecordKept, Representative,
    RepresentativeFacts,
};
pub use party::{ByRegime, Exporter, Function, Importer, PartyKind, Role, Sector};
pub use policy::{BcrPolicy, ClausePolicy, ConsentPolicy, Hindsight, HrPolicy, OrganisationPolicy, Policy, TiaPolicy};
pub use questions::Who;
pub use record::Named;
pub use register::{
    AppliesTo, Assumption, Beneficiary, Certainty, Claim, Completeness, Contract, ContractKind, DataCategory,
    DataClaim, DisclosureStatement, DisclosureTrigger, Document, DocumentKind, Engagement, EvidenceStatement, FlowKind,
    FlowStatement, Format, GroupEntity, GroupHeading, Label, Leg, Lines, Naming, OnRequest, OutsideList, Party,
    PartyName, PartyRole, PlaceKind, PlaceName, PlaceStatement, PlannedPlace, PolicyKind, PolicyStatement, Problem,
    Reading, Register, RoleStatement, Safeguard, SafeguardCell, Scope, Service, Statement, Words,
};
pub use role::{Arrangement, ArrangementFacts, Disclosure, JointUnknown, RoleFacts, SeenData};
pub use set::Set;
pub use tia::{Assessment, Conclusion, KeyHolder, Measure, MeasureKind, Measures};
pub use tool::{Bcr, BcrKind, Certification, Tool, ToolKind};
pub use transfer::{Change, FactName, Transfer};
