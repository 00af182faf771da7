//! The facts of a transfer as a plain struct.

use crate::code::{Coded, LAWFUL_NONE, LAWFUL_NOT_STATED, LAWFUL_UNKNOWN, instrument};
use crate::decide::Desk;
use crate::law::lawful_law;
use crate::status::{Tried, lawful_status};
use model::facts::{Certification, Fact, Id, Tool};
use std::ffi::c_char;

/// How many listings a `lawful_transfer` has room for.
pub const LAWFUL_MOST_CERTS: usize = 2;
/// How many tools a `lawful_transfer` has room for.
pub const LAWFUL_MOST_TOOLS: usize = 4;

/// A listing of the importer under a framework. All zero: nothing is stated of it.
#[repr(C)]
#[derive(Debug, Clone, Copy)]
pub struct lawful_certification {
    /// The adequacy decision whose list it is: a number of `lawful_law_instrument`; -1 unknown, -2 none.
    pub instrument: i32,
    /// The first day of the listing.
    pub listed_from: i32,
    /// The first day without listing; -1 when it may have ended.
    pub listed_until: i32,
    /// The day on which the list was looked at.
    pub checked_on: i32,
    /// Whether it is listed as active.
    pub active: i8,
    /// Whether this very entity is covered.
    pub entity_covered: i8,
    /// Whether the listing covers data of employees.
    pub covers_hr: i8,
    /// Whether it covers other data.
    pub covers_non_hr: i8,
}

/// A safeguard. All zero: nothing is stated of it.
#[repr(C)]
#[derive(Debug, Clone, Copy)]
pub struct lawful_tool {
    /// The clause set, code or scheme: a number of `lawful_law_instrument`; -1 unknown, -2 none.
    pub instrument: i32,
    /// The day of signature.
    pub signed_on: i32,
    /// The first day on which it is no longer in force; -1 when it may have ended.
    pub ended_on: i32,
    /// The first day on which the tool as described here was in place.
    pub in_place_from: i32,
    /// The first day on which it was so no longer.
    pub in_place_until: i32,
    /// Its kind: `LAWFUL_TOOL_…`.
    pub kind: i8,
    /// The module of Decision 2021/914, 1 to 4.
    pub module: i8,
    /// Whether the right parties signed, the text is unmodified and the annexes are complete.
    pub executed: i8,
    /// Whether the UK Addendum is attached.
    pub uk_addendum: i8,
    /// Whether the Swiss adaptations are made.
    pub ch_adaptations: i8,
    /// Code or certification: whether it is approved for transfers.
    pub approved: i8,
    /// Code or certification: whether the importer adheres to it.
    pub importer_adheres: i8,
    /// Code or certification: whether the importer made binding commitments.
    pub commitments: i8,
    /// Whether the authority authorised it.
    pub authorised: i8,
    /// Corporate rules: `LAWFUL_BCR_…`.
    pub bcr_kind: i8,
    /// Corporate rules: whether the exporter is a member.
    pub bcr_exporter_member: i8,
    /// Corporate rules: whether the importer is a member.
    pub bcr_importer_member: i8,
    /// Corporate rules: whether the data are within their scope.
    pub bcr_data_in_scope: i8,
}

/// The facts of one transfer that are asked most; `lawful_answer` takes them all.
///
/// Set it to zero and `size` to `sizeof(lawful_transfer)`: then nothing is stated. What is zero takes the default that
/// `docs/RULES.md` declares, mostly unknown. Members of type `int8_t` hold -1 (unknown), -2 (none) or one of the values
/// named; those of which no values are named hold `LAWFUL_YES` or `LAWFUL_NO`. Days are numbers such as 20261122; -1 is
/// unknown and -2 none. Countries are two letters of ISO 3166-1, `XK`, `*E` (somewhere in the EEA), `*3` (a third country
/// that is not named), `??` (unknown) or `--` (none).
#[repr(C)]
#[derive(Debug, Clone, Copy)]
pub struct lawful_transfer {
    /// `sizeof(lawful_transfer)`.
    pub size: usize,
    /// The country of the exporter's establishment.
    pub exporter_country: [c_char; 2],
    /// The country of the importer's establishment.
    pub importer_country: [c_char; 2],
    /// The country of the parent that controls the importer.
    pub importer_parent_country: [c_char; 2],
    /// What the exporter is: `LAWFUL_KIND_…`.
    pub exporter_kind: i8,
    /// Its role: `LAWFUL_ROLE_…`.
    pub exporter_role: i8,
    /// Whether it exercises public powers in this transfer.
    pub exporter_exercises_public_powers: i8,
    /// The importer's role: `LAWFUL_ROLE_…`.
    pub importer_role: i8,
    /// Whether exporter and importer are one legal person.
    pub importer_same_legal_entity: i8,
    /// Whether the importer is an employee of the exporter.
    pub importer_is_employee: i8,
    /// Whether it is the controller for whom the exporter processes.
    pub importer_is_exporters_controller: i8,
    /// Whether both belong to one group.
    pub importer_same_group: i8,
    /// Whether the importer's processing is itself subject to the GDPR.
    pub importer_subject_to_gdpr: i8,
    /// For a decision that leaves out part of a country: whether the importer is in the part covered.
    pub importer_in_decision_territory: i8,
    /// Personal, pseudonymised or claimed to be anonymous: `LAWFUL_DATA_…`.
    pub data_status: i8,
    /// Whether the kinds named in `tags` are all there are.
    pub data_tags_complete: i8,
    /// How the importer comes by the data: `LAWFUL_MODE_…`.
    pub flow_mode: i8,
    /// How often: `LAWFUL_FREQUENCY_…`.
    pub flow_frequency: i8,
    /// Whether an impact assessment was made.
    pub tia_performed: i8,
    /// What it finds: `LAWFUL_TIA_…`.
    pub tia_conclusion: i8,
    /// The day it was made.
    pub tia_performed_on: i32,
    /// The date of the document that states these facts.
    pub stated_on: i32,
    /// The kinds of data: bits `LAWFUL_TAG_…`, or `LAWFUL_TAGS_EMPTY` or `LAWFUL_TAGS_UNKNOWN` alone.
    pub data_tags: u32,
    /// How many of `cert` are filled; -1 unknown, -2 known that there is none.
    pub certs: i8,
    /// Whether the listings named are all there are.
    pub certs_complete: i8,
    /// How many of `tool` are filled; -1 unknown, -2 known that there is none.
    pub tools: i8,
    /// Whether the tools named are all there are.
    pub tools_complete: i8,
    /// The listings of the importer.
    pub cert: [lawful_certification; LAWFUL_MOST_CERTS],
    /// The safeguards, in the order in which they are relied on.
    pub tool: [lawful_tool; LAWFUL_MOST_TOOLS],
}

/// Writes members of a struct into facts of the same shape.
macro_rules! state {
    ($from:expr => $into:expr; $($member:ident: $first:ident $(. $then:ident)*),+ $(,)?) => {
        $($into.$first $(. $then)* = Coded::of($from.$member)?;)+
    };
}

/// Writes every fact that the struct has; no other fact is touched.
pub(crate) fn fill(law: &lawful_law, from: &lawful_transfer, desk: &mut Desk) -> Tried<()> {
    let Desk { facts, certs, tools } = desk;
    state!(from => facts;
        exporter_country: exporter.country,
        exporter_kind: exporter.kind,
        exporter_role: exporter.role,
        exporter_exercises_public_powers: exporter.exercises_public_powers,
        importer_country: importer.country,
        importer_parent_country: importer.parent_country,
        importer_role: importer.role,
        importer_same_legal_entity: importer.same_legal_entity,
        importer_is_employee: importer.is_employee,
        importer_is_exporters_controller: importer.is_exporters_controller,
        importer_same_group: importer.same_group,
        importer_subject_to_gdpr: importer.subject_to_gdpr,
        importer_in_decision_territory: importer.in_decision_territory,
        data_status: data.status,
        data_tags: data.tags,
        data_tags_complete: data.tags_complete,
        flow_mode: flow.mode,
        flow_frequency: flow.frequency,
        tia_performed: tia.performed,
        tia_performed_on: tia.performed_on,
        tia_conclusion: tia.conclusion,
        stated_on: stated_on,
        certs_complete: certs_complete,
        tools_complete: tools_complete,
    );
    list(from.certs, &from.cert, &mut facts.certs, certs, |cert, into| fill_cert(law, cert, into))?;
    list(from.tools, &from.tool, &mut facts.tools, tools, |tool, into| fill_tool(law, tool, into))
}

/// A list of items, in memory that is used again: while the facts have no list, `spare` keeps it.
fn list<C, T: Default>(
    count: i8,
    items: &[C],
    facts: &mut Fact<Vec<T>>,
    spare: &mut Vec<T>,
    fill: impl Fn(&C, &mut T) -> Tried<()>,
) -> Tried<()> {
    if let Fact::Is(list) = std::mem::take(facts) {
        *spare = list;
    }
    let stated = match count {
        LAWFUL_NOT_STATED => return Ok(()),
        LAWFUL_UNKNOWN => {
            *facts = Fact::Unknown;
            return Ok(());
        }
        LAWFUL_NONE => &[],
        count => usize::try_from(count)
            .ok()
            .and_then(|count| items.get(..count))
            .ok_or(lawful_status::LAWFUL_OUT_OF_RANGE)?,
    };
    let mut list = std::mem::take(spare);
    list.resize_with(stated.len(), T::default);
    let filled = stated.iter().zip(&mut list).try_for_each(|(from, into)| fill(from, into));
    *facts = Fact::Is(list);
    filled
}

/// An instrument, which is copied only where it is another one.
fn name(law: &lawful_law, number: i32, into: &mut Fact<Id>) -> Tried<()> {
    let named = instrument(law, number)?;
    if *into != named {
        *into = named;
    }
    Ok(())
}

fn fill_cert(law: &lawful_law, from: &lawful_certification, into: &mut Certification) -> Tried<()> {
    state!(from => into;
        listed_from: listed_from,
        listed_until: listed_until,
        checked_on: checked_on,
        active: active,
        entity_covered: entity_covered,
        covers_hr: covers_hr,
        covers_non_hr: covers_non_hr,
    );
    name(law, from.instrument, &mut into.instrument)
}

fn fill_tool(law: &lawful_law, from: &lawful_tool, into: &mut Tool) -> Tried<()> {
    state!(from => into;
        signed_on: signed_on,
        ended_on: ended_on,
        in_place_from: in_place_from,
        in_place_until: in_place_until,
        kind: kind,
        module: module,
        executed: executed,
        uk_addendum: uk_addendum,
        ch_adaptations: ch_adaptations,
        approved: approved,
        importer_adheres: importer_adheres,
        commitments: commitments,
        authorised: authorised,
        bcr_kind: bcr.kind,
        bcr_exporter_member: bcr.exporter_member,
        bcr_importer_member: bcr.importer_member,
        bcr_data_in_scope: bcr.data_in_scope,
    );
    name(law, from.instrument, &mut into.instrument)
}
