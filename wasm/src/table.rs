//! Tables: many transfers judged in one call.

use crate::decide::{self, number};
use crate::fault::Fault;
use crate::full::Law;
use lawful::Date;
use lawful::table::{Answer, Coded, Named, Question, assess};
use lawful::wire::{self, InputError};
use serde::Serialize;
use wasm_bindgen::prelude::wasm_bindgen;

/// What stands in the place of an outcome where a row has an error.
pub const OUTCOME_ERROR: u8 = 255;

/// A table, filled column by column. Lives until it is freed.
#[wasm_bindgen]
#[derive(Default)]
pub struct Table {
    rows: usize,
    columns: Vec<Column>,
    reasons: bool,
    next_change: bool,
}

struct Column {
    fact: String,
    values: String,
    refused: Vec<String>,
    codes: Vec<u32>,
}

#[wasm_bindgen]
impl Table {
    /// A table without columns, and what is wanted of each row beside the outcome.
    ///
    /// ```
    /// let mut table = lawful_wasm::Table::new(2, false, false);
    /// table.add("exporter.country", r#"["DE"]"#, "[]", vec![0, 0]).unwrap();
    /// table.add("importer.country", r#"["FR", "Atlantis"]"#, "[]", vec![0, 1]).unwrap();
    /// let assessed = table.assess("2026-11-22", "").unwrap();
    /// assert_eq!(assessed.outcomes(), [0, lawful_wasm::OUTCOME_ERROR]);
    /// assert_eq!(assessed.errors(), [1, 0]);
    /// ```
    #[wasm_bindgen(constructor)]
    #[must_use]
    pub fn new(rows: usize, reasons: bool, next_change: bool) -> Self {
        Self { rows, columns: Vec::new(), reasons, next_change }
    }

    /// Adds a column: the name of its fact, the JSON list of its values, the JSON list of what is wrong with those that
    /// cannot be written as JSON, and for each row the place of its value in both, or `u32::MAX` where it states nothing.
    ///
    /// # Errors
    /// When the lists cannot be read: the `error` object of an answer, as text.
    pub fn add(&mut self, fact: &str, values: &str, refused: &str, codes: Vec<u32>) -> Result<(), String> {
        let refused = wire::read(refused.as_bytes()).map_err(Fault::from)?;
        self.columns.push(Column { fact: fact.to_owned(), values: values.to_owned(), refused, codes });
        Ok(())
    }

    /// Judges each row under the bundled law, on a day where there is no column `as_of`, under a regime where there is no
    /// column `regime`.
    ///
    /// # Errors
    /// When the table as a whole cannot be read: the `error` object of an answer, as text. The pointer is the column.
    pub fn assess(&self, day: &str, regime: &str) -> Result<Assessed, String> {
        Ok(self.under(&lawful::Law::bundled(), day, regime)?)
    }

    /// The same under another law.
    ///
    /// # Errors
    /// As for [`Table::assess`].
    pub fn assess_under(&self, law: &Law, day: &str, regime: &str) -> Result<Assessed, String> {
        Ok(self.under(&law.0, day, regime)?)
    }
}

impl Table {
    fn under(&self, law: &lawful::Law, day: &str, regime: &str) -> Result<Assessed, Fault> {
        let (day, regime) = (Some(decide::date(day)?), decide::regime(regime)?);
        let question = Question { rows: self.rows, day, regime, reasons: self.reasons, next_change: self.next_change };
        let columns = self.columns.iter().map(Column::coded).collect::<Result<Vec<_>, _>>()?;
        let mut assessed = Assessed::of(self.rows, self.reasons, self.next_change);
        match assess(law, columns, question, |_, row, answer| assessed.take(row, answer)) {
            Ok(named) => {
                assessed.named = self.named(named);
                Ok(assessed)
            }
            Err(error) => {
                let fact = self.columns.get(error.column).map_or("", |column| &column.fact);
                let pointer = format!("/facts/{}", fact.replace('~', "~0").replace('/', "~1"));
                Err(Fault::from(InputError::from(error)).at(&pointer))
            }
        }
    }

    /// What the numbers stand for, as JSON.
    fn named(&self, named: Named) -> String {
        #[derive(Serialize)]
        struct Wrong<'a> {
            fact: Option<&'a str>,
            message: String,
        }
        #[derive(Serialize)]
        struct Names<'a> {
            errors: Vec<Wrong<'a>>,
            codes: Vec<&'static str>,
            grounds: Vec<String>,
            missing: Vec<Vec<&'a str>>,
            judged: u64,
        }
        let fact = |column: Option<usize>| column.and_then(|at| self.columns.get(at)).map(|column| &*column.fact);
        let wrong = |error: lawful::table::RowError| Wrong { fact: fact(error.column), message: error.message };
        let names = Names {
            errors: named.errors.into_iter().map(wrong).collect(),
            codes: named.codes.iter().map(|code| code.as_str()).collect(),
            grounds: named.grounds,
            missing: named.sets.iter().map(|set| set.iter().map(|fact| fact.as_str()).collect()).collect(),
            judged: named.judged,
        };
        serde_json::to_string(&names).unwrap_or_default()
    }
}

impl Column {
    fn coded(&self) -> Result<Coded<'_>, Fault> {
        Ok(Coded::json(&self.fact, &self.values, &self.codes)?.with_refused(&self.refused))
    }
}

/// What a table comes to, row by row. Lives until it is freed.
#[wasm_bindgen]
pub struct Assessed {
    outcomes: Vec<u8>,
    errors: Vec<u32>,
    codes: Vec<i32>,
    grounds: Vec<i32>,
    missing: Vec<i32>,
    changes: Vec<i32>,
    named: String,
    reasons: bool,
    next_change: bool,
}

#[wasm_bindgen]
impl Assessed {
    /// The outcomes, as the places in [`OUTCOMES`](crate::OUTCOMES), or [`OUTCOME_ERROR`].
    #[must_use]
    pub fn outcomes(&self) -> Vec<u8> {
        self.outcomes.clone()
    }

    /// The rows that have an error, each followed by the number of its error.
    #[must_use]
    pub fn errors(&self) -> Vec<u32> {
        self.errors.clone()
    }

    /// The number of the code that decides, -1 for none; empty if reasons are not wanted.
    #[must_use]
    pub fn codes(&self) -> Vec<i32> {
        self.codes.clone()
    }

    /// The number of the ground, likewise.
    #[must_use]
    pub fn grounds(&self) -> Vec<i32> {
        self.grounds.clone()
    }

    /// The number of the set of missing facts, likewise.
    #[must_use]
    pub fn missing(&self) -> Vec<i32> {
        self.missing.clone()
    }

    /// The next change as the Julian day, -1 for none; empty if it is not wanted.
    #[must_use]
    pub fn changes(&self) -> Vec<i32> {
        self.changes.clone()
    }

    /// What the numbers stand for: an object with `errors`, `codes`, `grounds` and `missing`, as JSON.
    #[must_use]
    pub fn named(&self) -> String {
        self.named.clone()
    }
}

impl Assessed {
    fn of(rows: usize, reasons: bool, next_change: bool) -> Self {
        let (errors, codes, grounds, missing, changes) = (Vec::new(), Vec::new(), Vec::new(), Vec::new(), Vec::new());
        let outcomes = Vec::with_capacity(rows);
        Self { outcomes, errors, codes, grounds, missing, changes, named: String::new(), reasons, next_change }
    }

    fn take(&mut self, row: usize, answer: &Answer) {
        self.outcomes.push(answer.outcome.map_or(OUTCOME_ERROR, number));
        if let Some(error) = answer.error {
            self.errors.extend([u32::try_from(row).unwrap_or(u32::MAX), error]);
        }
        if self.reasons {
            self.codes.push(place(answer.code));
            self.grounds.push(place(answer.ground));
            self.missing.push(place(answer.missing_set));
        }
        if self.next_change {
            self.changes.push(answer.next_change.map_or(-1, Date::to_julian_day));
        }
    }
}

fn place(number: Option<u32>) -> i32 {
    number.and_then(|number| i32::try_from(number).ok()).unwrap_or(-1)
}
