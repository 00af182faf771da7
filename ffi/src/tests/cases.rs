//! The usual cases as structs: in the order of the usual cases of the benchmarks.

use crate::code::*;
use crate::transfer::lawful_transfer;
use std::ffi::c_char;

pub(crate) fn blank() -> lawful_transfer {
    // SAFETY: a struct of numbers, for which zero is good.
    let mut transfer: lawful_transfer = unsafe { std::mem::zeroed() };
    transfer.size = size_of::<lawful_transfer>();
    transfer
}

pub(crate) fn country(code: &[u8; 2]) -> [c_char; 2] {
    code.map(|letter| letter as c_char)
}

pub(crate) fn between(exporter: &[u8; 2], importer: &[u8; 2]) -> lawful_transfer {
    let mut transfer = blank();
    transfer.exporter_country = country(exporter);
    transfer.exporter_role = LAWFUL_ROLE_CONTROLLER;
    transfer.exporter_kind = LAWFUL_KIND_COMPANY;
    transfer.importer_country = country(importer);
    transfer.importer_role = LAWFUL_ROLE_PROCESSOR;
    transfer
}

/// The six usual cases, with listings and clauses.
pub(crate) fn usual(instrument: impl Fn(&str) -> i32) -> Vec<(lawful_transfer, u8)> {
    let mut listed = between(b"NO", b"US");
    listed.data_tags = LAWFUL_TAG_NON_HR;
    listed.certs = 1;
    listed.cert[0].instrument = instrument("eu-adequacy-us-dpf");
    listed.cert[0].active = LAWFUL_YES;
    listed.cert[0].entity_covered = LAWFUL_YES;
    listed.cert[0].covers_hr = LAWFUL_NO;
    listed.cert[0].covers_non_hr = LAWFUL_YES;
    listed.tools = LAWFUL_NONE;
    listed.tools_complete = LAWFUL_YES;
    let mut clauses = between(b"NO", b"IN");
    clauses.importer_subject_to_gdpr = LAWFUL_NO;
    clauses.tools = 1;
    clauses.tool[0].kind = LAWFUL_TOOL_SCC;
    clauses.tool[0].instrument = instrument("eu-scc-2021-914");
    clauses.tool[0].module = 2;
    clauses.tool[0].signed_on = 20_220_110;
    clauses.tool[0].executed = LAWFUL_YES;
    clauses.tia_performed = LAWFUL_YES;
    clauses.tia_conclusion = LAWFUL_TIA_EQUIVALENT;
    let mut nothing = between(b"NO", b"IN");
    nothing.tools = LAWFUL_NONE;
    nothing.tools_complete = LAWFUL_YES;
    vec![
        (between(b"NO", b"IE"), LAWFUL_OUTCOME_NOT_RESTRICTED),
        (between(b"NO", b"CH"), LAWFUL_OUTCOME_LAWFUL),
        (listed, LAWFUL_OUTCOME_LAWFUL),
        (clauses, LAWFUL_OUTCOME_LAWFUL),
        (nothing, LAWFUL_OUTCOME_UNLAWFUL),
        (between(b"NO", b"US"), LAWFUL_OUTCOME_UNDETERMINED),
    ]
}
