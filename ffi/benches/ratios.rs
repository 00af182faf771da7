//! The C interface against the Rust library, in one run: `cargo bench --profile release -p lawful-ffi`.
//!
//! Every row is measured in turn in many short samples, in processor time (Linux); what stands in a column is the median.
//! Nothing is asserted of times.
#![allow(
    missing_docs,
    unused,
    non_camel_case_types,
    reason = "the source of the interface, compiled into this program"
)]

#[path = "../src/answer.rs"]
pub mod answer;
#[path = "../src/batch/mod.rs"]
pub mod batch;
#[path = "../src/code.rs"]
pub mod code;
#[path = "../src/decide.rs"]
pub mod decide;
#[path = "../src/error.rs"]
pub mod error;
#[path = "../src/law.rs"]
pub mod law;
#[path = "../src/register.rs"]
pub mod register;
#[path = "../src/status.rs"]
pub mod status;
#[path = "../src/text.rs"]
pub mod text;
#[path = "../src/transfer.rs"]
pub mod transfer;
#[path = "../src/tests/cases.rs"]
mod usual;

use batch::*;
use decide::{lawful_decide, lawful_decision};
use law::lawful_law;
use lawful_benches::legs;
use model::facts::{Certification, Role, Tool, ToolKind, Transfer};
use model::{Country, Date, Law, Regime, day};
use std::hint::black_box;
use std::ptr;

/// Processor time of this thread, so that what else the machine does counts less.
fn spent() -> f64 {
    #[repr(C)]
    struct Time {
        seconds: i64,
        nanoseconds: i64,
    }
    unsafe extern "C" {
        fn clock_gettime(clock: i32, time: *mut Time) -> i32;
    }
    const THREAD: i32 = 3;
    let mut time = Time { seconds: 0, nanoseconds: 0 };
    // SAFETY: the struct is that of Linux on 64 bits, and may be written.
    let status = unsafe { clock_gettime(THREAD, &raw mut time) };
    assert_eq!(status, 0);
    time.seconds as f64 * 1e9 + time.nanoseconds as f64
}

const SAMPLES: usize = 31;
const ROWS: usize = 100_000;
const TODAY: i32 = 20_779;

/// A thing to measure: its name, what it is compared with, how many items a call has, and the call.
struct Row<'a> {
    name: &'static str,
    of: &'static str,
    items: usize,
    call: Box<dyn FnMut() + 'a>,
    samples: Vec<f64>,
}

fn row<'a>(name: &'static str, of: &'static str, items: usize, call: impl FnMut() + 'a) -> Row<'a> {
    Row { name, of, items, call: Box::new(call), samples: Vec::new() }
}

fn median(mut samples: Vec<f64>) -> f64 {
    samples.sort_by(f64::total_cmp);
    samples[samples.len() / 2]
}

/// A table in both forms.
struct Table {
    facts: Vec<(Date, Transfer)>,
    to: Vec<i8>,
    role: Vec<i8>,
    listed: Vec<u8>,
    clauses: Vec<i8>,
    signed: Vec<i32>,
    valid: Vec<u8>,
    as_of: Vec<i32>,
}

const TO: [Country; 5] = [Country::US, Country::IN, Country::CH, Country::FR, Country::JP];

/// `alike`: the same few hundred rows again and again; otherwise each day and each signature is another one.
fn table(alike: bool) -> Table {
    let at = |row: usize, salt: usize, of: usize| (row.wrapping_mul(2_654_435_761) >> salt) % of;
    let date = |day: i32| Date::from_julian_day(day + 2_440_588).unwrap();
    let mut table = Table {
        facts: Vec::new(),
        to: Vec::new(),
        role: Vec::new(),
        listed: vec![0; ROWS.div_ceil(8)],
        clauses: Vec::new(),
        signed: Vec::new(),
        valid: vec![0; ROWS.div_ceil(8)],
        as_of: Vec::new(),
    };
    for row in 0..ROWS {
        let (to, role, listed, clauses) = (at(row, 3, 5), at(row, 7, 2), at(row, 11, 2), at(row, 13, 2));
        let as_of = if alike { TODAY } else { TODAY - (row % 2500) as i32 };
        let signed = if alike { 19_100 + at(row, 17, 3) as i32 } else { 18_900 + (row / 2500) as i32 };
        let mut facts = Transfer::between(Country::NO, TO[to]);
        facts.exporter.role = Role::Controller.into();
        facts.importer.role = [Role::Processor, Role::Controller][role].into();
        let mut listing = Certification::default();
        listing.instrument = "eu-adequacy-us-dpf".parse::<model::facts::Id>().unwrap().into();
        listing.active = (listed == 1).into();
        facts.certs = vec![listing].into();
        if clauses == 1 {
            let mut tool = Tool::of(ToolKind::Scc);
            tool.signed_on = date(signed).into();
            facts.tools = vec![tool].into();
        }
        table.facts.push((date(as_of), facts));
        table.to.push(to as i8);
        table.role.push(role as i8);
        table.listed[row / 8] |= (listed as u8) << (row % 8);
        table.clauses.push(0);
        table.signed.push(signed);
        table.valid[row / 8] |= (clauses as u8) << (row % 8);
        table.as_of.push(as_of);
    }
    table
}

/// Texts in a dictionary: offsets and bytes.
struct Words(Vec<i32>, String);

impl Words {
    fn of(words: &[&str]) -> Self {
        let mut end = 0;
        let offsets = std::iter::once(0).chain(words.iter().map(|word| {
            end += word.len() as i32;
            end
        }));
        Self(offsets.collect(), words.concat())
    }

    fn column(&self) -> lawful_column {
        let length = self.0.len() as i64 - 1;
        let (values, data) = (self.0.as_ptr().cast(), self.1.as_ptr());
        lawful_column { values, data, data_len: self.1.len(), length, ..column("", LAWFUL_COLUMN_UTF8, ptr::null()) }
    }
}

fn column(name: &'static str, kind: i32, values: *const std::ffi::c_void) -> lawful_column {
    lawful_column {
        size: size_of::<lawful_column>(),
        name: name.as_ptr().cast(),
        name_len: name.len(),
        kind,
        length: ROWS as i64,
        offset: 0,
        validity: ptr::null(),
        values,
        data: ptr::null(),
        data_len: 0,
        child: ptr::null(),
    }
}

/// Judges the table through the interface; with everything, or the outcome alone.
fn through(law: &lawful_law, table: &Table, everything: bool, dates: bool) {
    let from = Words::of(&["NO", "controller", "scc"]);
    let to = Words::of(&["US", "IN", "CH", "FR", "JP"]);
    let role = Words::of(&["processor", "controller"]);
    let (from, to, role) = (from.column(), to.column(), role.column());
    let zero = vec![0_i8; ROWS];
    let ones = vec![1_i8; ROWS];
    let twos = vec![2_i8; ROWS];
    let words = |name, codes: &Vec<i8>, of: &lawful_column| lawful_column {
        child: ptr::from_ref(of),
        ..column(name, LAWFUL_COLUMN_DICTIONARY8, codes.as_ptr().cast())
    };
    let mut columns = vec![
        words("exporter.country", &zero, &from),
        words("exporter.role", &ones, &from),
        words("importer.country", &table.to, &to),
        words("importer.role", &table.role, &role),
        column("certs[eu-adequacy-us-dpf].active", LAWFUL_COLUMN_BOOL, table.listed.as_ptr().cast()),
        lawful_column { validity: table.valid.as_ptr(), ..words("tools[0].kind", &twos, &from) },
        lawful_column {
            validity: table.valid.as_ptr(),
            ..column("tools[0].signed_on", LAWFUL_COLUMN_DATE32, table.signed.as_ptr().cast())
        },
    ];
    if dates {
        columns.push(column("as_of", LAWFUL_COLUMN_DATE32, table.as_of.as_ptr().cast()));
    }
    let batch = lawful_batch {
        size: size_of::<lawful_batch>(),
        columns: columns.as_ptr(),
        column_count: columns.len(),
        rows: ROWS as i64,
        as_of: TODAY,
        regime: 1,
    };
    let mut outcome = vec![0_u8; ROWS];
    let [mut code, mut missing, mut change, mut wrong] = [(); 4].map(|()| vec![0_i32; ROWS]);
    let or_null = |column: &mut Vec<i32>| if everything { column.as_mut_ptr() } else { ptr::null_mut() };
    let out = lawful_batch_out {
        size: size_of::<lawful_batch_out>(),
        outcome: outcome.as_mut_ptr(),
        code: or_null(&mut code),
        ground: ptr::null_mut(),
        missing: ptr::null_mut(),
        missing_set: or_null(&mut missing),
        next_change: or_null(&mut change),
        has_next_change: ptr::null_mut(),
        error: wrong.as_mut_ptr(),
    };
    let mut result = ptr::null_mut();
    // SAFETY: everything is live and as long as it says.
    unsafe {
        let status = lawful_batch_assess(law, &raw const batch, &raw const out, &raw mut result, ptr::null_mut());
        assert_eq!(status as i32, 0);
        assert_eq!(result::lawful_batch_result_error_rows(result), 0);
        result::lawful_batch_result_free(&raw mut result);
    }
    black_box((outcome, code, missing, change));
}

fn main() {
    let rust = Law::bundled();
    let law: lawful_law = Law::bundled().into();
    let number = |name: &str| law.instruments.iter().position(|id| **id == *name).unwrap() as i32 + 1;
    let structs: Vec<_> = usual::usual(number).into_iter().map(|(transfer, _)| transfer).collect();
    let legs = legs();
    let on = rust.on(day::parse("2026-11-22").unwrap()).under(Regime::EuGdpr);
    let (alike, apart) = (table(true), table(false));
    let decide = |table: &Table| {
        let outcomes: Vec<u8> = table
            .facts
            .iter()
            .map(|(date, facts)| rust.on(*date).under(Regime::EuGdpr).decide(facts).outcome as u8)
            .collect();
        black_box(outcomes);
    };
    const MANY: usize = 2000;
    let mut rows = vec![
        row("decide, the six usual cases: Rust", "", 6 * MANY, || {
            for leg in (0..MANY).flat_map(|_| &legs) {
                black_box(on.decide(black_box(&leg.question.facts)));
            }
        }),
        row("decide, the same: lawful_decide", "decide, the six usual cases: Rust", 6 * MANY, || {
            for transfer in (0..MANY).flat_map(|_| &structs) {
                let size = size_of::<lawful_decision>();
                let mut out = lawful_decision { size, outcome: 0, restricted: 0, permitted: 0, facts_missing: 0 };
                // SAFETY: all are live.
                black_box(unsafe { lawful_decide(&raw const law, 20_261_122, 1, transfer, &raw mut out) });
                black_box(out);
            }
        }),
        row("table, rows alike: Rust, decide", "", ROWS, || decide(&alike)),
        row("table, rows alike: outcome", "table, rows alike: Rust, decide", ROWS, || {
            through(&law, &alike, false, false)
        }),
        row("table, rows alike: everything", "table, rows alike: Rust, decide", ROWS, || {
            through(&law, &alike, true, false);
        }),
        row("table, no two rows alike: Rust, decide", "", ROWS, || decide(&apart)),
        row("table, no two rows alike: outcome", "table, no two rows alike: Rust, decide", ROWS, || {
            through(&law, &apart, false, true);
        }),
    ];
    for _ in 0..SAMPLES {
        for row in &mut rows {
            let start = spent();
            (row.call)();
            row.samples.push((spent() - start) / row.items as f64);
        }
    }
    println!("| per item | median ns | rows/s | of the Rust call |");
    println!("|---|---:|---:|---:|");
    for row in &rows {
        let ns = median(row.samples.clone());
        let ratio = rows.iter().find(|of| of.name == row.of).map_or(String::new(), |of| {
            let ratios = row.samples.iter().zip(&of.samples).map(|(ns, of)| ns / of).collect();
            format!("{:.2} x", median(ratios))
        });
        println!("| {} | {ns:.0} | {:.1} M | {ratio} |", row.name, 1000.0 / ns);
    }
}

/// The interface panics on demand in its own tests only.
#[cfg(test)]
mod tests {
    pub(crate) fn may_panic(_: &[u8]) {}
}
