//! Tables for the tests: columns that own their buffers.

use crate::batch::result::*;
use crate::batch::*;
use crate::error::{lawful_error, lawful_error_free, lawful_error_message};
use crate::status::lawful_status::{self, *};
use crate::tests::{Bundled, lent};
use std::ptr;

/// The buffers of a column.
#[derive(Default)]
pub(crate) struct Column {
    pub(crate) name: String,
    pub(crate) kind: i32,
    pub(crate) rows: i64,
    pub(crate) offset: i64,
    pub(crate) validity: Option<Vec<u8>>,
    pub(crate) bytes: Vec<u8>,
    pub(crate) shorts: Vec<i16>,
    pub(crate) ints: Vec<i32>,
    pub(crate) longs: Vec<i64>,
    pub(crate) data: Vec<u8>,
    pub(crate) child: Option<Box<Column>>,
    pub(crate) made: Option<Box<lawful_column>>,
}

fn bitmap(bits: impl Iterator<Item = bool>) -> Vec<u8> {
    let bits: Vec<bool> = bits.collect();
    bits.chunks(8).map(|byte| byte.iter().enumerate().fold(0, |of, (at, bit)| of | u8::from(*bit) << at)).collect()
}

impl Column {
    pub(crate) fn texts(name: &str, texts: &[Option<&str>]) -> Self {
        let mut column = Self::of(name, LAWFUL_COLUMN_UTF8, texts);
        column.ints.push(0);
        for text in texts {
            column.data.extend_from_slice(text.unwrap_or_default().as_bytes());
            column.ints.push(column.data.len() as i32);
        }
        column
    }

    pub(crate) fn large_texts(name: &str, texts: &[Option<&str>]) -> Self {
        let small = Self::texts(name, texts);
        let longs = small.ints.iter().map(|offset| i64::from(*offset)).collect();
        Self { kind: LAWFUL_COLUMN_LARGE_UTF8, longs, ints: Vec::new(), ..small }
    }

    pub(crate) fn flags(name: &str, flags: &[Option<bool>]) -> Self {
        let mut column = Self::of(name, LAWFUL_COLUMN_BOOL, flags);
        column.bytes = bitmap(flags.iter().map(|flag| flag.unwrap_or_default()));
        column
    }

    pub(crate) fn days(name: &str, days: &[Option<i32>]) -> Self {
        let mut column = Self::of(name, LAWFUL_COLUMN_DATE32, days);
        column.ints = days.iter().map(|day| day.unwrap_or_default()).collect();
        column
    }

    pub(crate) fn numbers(name: &str, kind: i32, numbers: &[Option<i64>]) -> Self {
        let mut column = Self::of(name, kind, numbers);
        let numbers = numbers.iter().map(|number| number.unwrap_or_default());
        match kind {
            LAWFUL_COLUMN_INT8 => column.bytes = numbers.map(|number| number as u8).collect(),
            LAWFUL_COLUMN_INT16 => column.shorts = numbers.map(|number| number as i16).collect(),
            LAWFUL_COLUMN_INT32 => column.ints = numbers.map(|number| number as i32).collect(),
            _ => column.longs = numbers.collect(),
        }
        column
    }

    pub(crate) fn words(name: &str, kind: i32, codes: &[Option<i64>], words: &[Option<&str>]) -> Self {
        let mut column = Self::of(name, kind, codes);
        let numbers = codes.iter().map(|number| number.unwrap_or_default());
        match kind {
            LAWFUL_COLUMN_DICTIONARY8 => column.bytes = numbers.map(|number| number as u8).collect(),
            LAWFUL_COLUMN_DICTIONARY16 => column.shorts = numbers.map(|number| number as i16).collect(),
            _ => column.ints = numbers.map(|number| number as i32).collect(),
        }
        column.child = Some(Box::new(Self::texts("", words)));
        column
    }

    pub(crate) fn lists(name: &str, lists: &[Option<&[&str]>]) -> Self {
        let mut column = Self::of(name, LAWFUL_COLUMN_LIST, lists);
        let mut items = Vec::new();
        column.ints.push(0);
        for list in lists {
            items.extend(list.unwrap_or_default().iter().map(|item| Some(*item)));
            column.ints.push(items.len() as i32);
        }
        column.child = Some(Box::new(Self::texts("", &items)));
        column
    }

    pub(crate) fn nulls(name: &str, rows: usize) -> Self {
        Self { name: name.to_owned(), kind: LAWFUL_COLUMN_NULL, rows: rows as i64, ..Self::default() }
    }

    fn of<T>(name: &str, kind: i32, cells: &[Option<T>]) -> Self {
        let validity = cells.iter().any(Option::is_none).then(|| bitmap(cells.iter().map(Option::is_some)));
        Self { name: name.to_owned(), kind, rows: cells.len() as i64, validity, ..Self::default() }
    }

    /// The struct of this column; it points into the column.
    pub(crate) fn c(&mut self) -> lawful_column {
        let values = match () {
            () if !self.shorts.is_empty() => self.shorts.as_ptr().cast(),
            () if !self.ints.is_empty() => self.ints.as_ptr().cast(),
            () if !self.longs.is_empty() => self.longs.as_ptr().cast(),
            () => self.bytes.as_ptr().cast(),
        };
        self.made = self.child.as_mut().map(|child| Box::new(child.c()));
        lawful_column {
            size: size_of::<lawful_column>(),
            name: self.name.as_ptr().cast(),
            name_len: self.name.len(),
            kind: self.kind,
            length: self.rows,
            offset: self.offset,
            validity: self.validity.as_ref().map_or(ptr::null(), |bits| bits.as_ptr()),
            values,
            data: self.data.as_ptr(),
            data_len: self.data.len(),
            child: self.made.as_deref().map_or(ptr::null(), ptr::from_ref),
        }
    }
}

/// What a row came to.
#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) struct Row {
    pub(crate) outcome: u8,
    pub(crate) code: Option<String>,
    pub(crate) ground: Option<String>,
    pub(crate) missing: Vec<String>,
    pub(crate) next_change: Option<i32>,
    pub(crate) error: Option<(i32, String)>,
}

pub(crate) const TODAY: i32 = 20_779; // 2026-11-22

/// Judges a table with everything, and reads the names.
pub(crate) fn assess(law: &Bundled, columns: Vec<Column>, rows: usize) -> Result<Vec<Row>, (lawful_status, String)> {
    assess_as(law, columns, rows, TODAY, 1)
}

pub(crate) fn assess_as(
    law: &Bundled,
    mut columns: Vec<Column>,
    rows: usize,
    as_of: i32,
    regime: i32,
) -> Result<Vec<Row>, (lawful_status, String)> {
    let made: Vec<lawful_column> = columns.iter_mut().map(Column::c).collect();
    let batch = lawful_batch {
        size: size_of::<lawful_batch>(),
        columns: made.as_ptr(),
        column_count: made.len(),
        rows: rows as i64,
        as_of,
        regime,
    };
    let (mut outcome, mut has) = (vec![7_u8; rows], vec![7_u8; rows]);
    let [mut code, mut ground, mut set, mut next, mut error] = [(); 5].map(|()| vec![-7_i32; rows]);
    let mut missing = vec![7_u64; rows];
    let out = lawful_batch_out {
        size: size_of::<lawful_batch_out>(),
        outcome: outcome.as_mut_ptr(),
        code: code.as_mut_ptr(),
        ground: ground.as_mut_ptr(),
        missing: missing.as_mut_ptr(),
        missing_set: set.as_mut_ptr(),
        next_change: next.as_mut_ptr(),
        has_next_change: has.as_mut_ptr(),
        error: error.as_mut_ptr(),
    };
    let (mut result, mut wrong): (_, *mut lawful_error) = (ptr::null_mut(), ptr::null_mut());
    // SAFETY: all are live and as long as they say.
    let status =
        unsafe { lawful_batch_assess(law.0, &raw const batch, &raw const out, &raw mut result, &raw mut wrong) };
    if status != LAWFUL_OK {
        assert!(result.is_null());
        let message = if wrong.is_null() {
            String::new()
        } else {
            // SAFETY: a live error.
            lent(unsafe { lawful_error_message(wrong, ptr::null_mut()) }).to_owned()
        };
        // SAFETY: live or NULL.
        unsafe { lawful_error_free(&raw mut wrong) };
        return Err((status, message));
    }
    // SAFETY: a live law and result; here and below.
    let name = |name: *const std::ffi::c_char| (!name.is_null()).then(|| lent(name).to_owned());
    let read = (0..rows)
        .map(|row| {
            // SAFETY: as above.
            unsafe {
                let sets = name(lawful_batch_result_missing(result, set[row], ptr::null_mut()));
                let names: Vec<String> = sets.map_or(Vec::new(), |s| s.split(',').map(ToOwned::to_owned).collect());
                let of_mask: Vec<String> = (0..63)
                    .filter(|bit| missing[row] >> bit & 1 == 1)
                    .filter_map(|bit| name(lawful_batch_result_fact(result, bit, ptr::null_mut())))
                    .collect();
                assert!(missing[row] >> 63 == 1 || of_mask.len() == names.len());
                assert!(of_mask.iter().all(|fact| names.contains(fact)));
                let (mut column, mut message) = (-9, ptr::null());
                let status =
                    lawful_batch_result_error(result, error[row], &raw mut column, &raw mut message, ptr::null_mut());
                assert_eq!(status == LAWFUL_OK, error[row] >= 0);
                Row {
                    outcome: outcome[row],
                    code: name(crate::code::lawful_code_name(law.0, code[row], ptr::null_mut())),
                    ground: name(lawful_batch_result_ground(result, ground[row], ptr::null_mut())),
                    missing: names,
                    next_change: (has[row] == 1).then_some(next[row]),
                    error: name(message).map(|message| (column, message)),
                }
            }
        })
        .collect();
    let bad = error.iter().filter(|number| **number >= 0).count() as u64;
    // SAFETY: as above.
    unsafe {
        assert_eq!(lawful_batch_result_error_rows(result), bad);
        lawful_batch_result_free(&raw mut result);
        lawful_batch_result_free(&raw mut result);
    }
    Ok(read)
}
