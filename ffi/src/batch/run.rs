//! The rows, one after the other.

use super::EPOCH;
use super::cells::{Coder, Read, date, utf8};
use super::column::{Cell, Column};
use super::intern::Interner;
use super::outcome::{Answer, Places};
use super::parts::Part;
use super::result::{last, lawful_batch_result};
use crate::code::outcome_code;
use crate::law::lawful_law;
use crate::text::c_text;
use model::facts::{FactName, Transfer};
use model::{Date, Day, Law, Regime, day};
use std::collections::HashMap;
use std::ffi::CString;

/// Judges the rows of a table.
///
/// # Errors
/// With the number of a column that cannot be read at all, and why.
pub(super) fn judge<'a>(
    law: &'a lawful_law,
    columns: Vec<Column<'a>>,
    fixed: (Option<Date>, Option<Regime>),
    places: &mut Places<'_>,
) -> Result<lawful_batch_result, (usize, String)> {
    let mut table = Table::of(law, columns, fixed, places)?;
    let mut seen = Seen::new(if places.want_reasons() || places.want_change() { 64 } else { 4 });
    let mut key = Vec::new();
    for row in 0..places.rows {
        key.clear();
        table.key(row, &mut key);
        let answer = seen.answer(&key, || table.judge(&key));
        table.result.error_rows += u64::from(answer.error >= 0);
        places.write(row, &answer);
    }
    Ok(table.result)
}

/// The answers given, by the bytes of their row. Where few rows are alike it gives up.
struct Seen {
    rows: Interner,
    answers: Vec<Answer>,
    last: Option<Answer>,
    last_key: Vec<u8>,
    asked: u64,
    found: u64,
    /// It is worth it while one row in so many is found.
    worth: u64,
    on: bool,
}

/// Rows after which it is seen whether any are alike, and the most that are kept.
const TRIED: u64 = 4096;
const MOST: usize = 1 << 18;

impl Seen {
    fn new(worth: u64) -> Self {
        let (rows, answers) = (Interner::new(), Vec::new());
        Self { rows, answers, last: None, last_key: Vec::new(), asked: 0, found: 0, worth, on: true }
    }

    #[inline]
    fn answer(&mut self, key: &[u8], judge: impl FnOnce() -> Answer) -> Answer {
        if let Some(answer) = self.last
            && self.last_key == key
        {
            return answer;
        }
        let answer = if self.on { self.look_up(key, judge) } else { judge() };
        self.last_key.clear();
        self.last_key.extend_from_slice(key);
        self.last = Some(answer);
        answer
    }

    #[inline]
    fn look_up(&mut self, key: &[u8], judge: impl FnOnce() -> Answer) -> Answer {
        self.asked += 1;
        match self.rows.find(key) {
            Ok(number) => {
                self.found += 1;
                self.answers[number as usize]
            }
            Err(hash) => {
                let answer = judge();
                if self.rows.len() < MOST {
                    self.rows.add(key, hash);
                    self.answers.push(answer);
                }
                self.on = !self.asked.is_multiple_of(TRIED) || self.found * self.worth >= self.asked;
                answer
            }
        }
    }
}

/// A table, its names so far, and one transfer into which every row is put.
struct Table<'a> {
    law: &'a lawful_law,
    parts: Vec<Part<'a>>,
    as_of: Option<(usize, Coder<'a, Read<Date>>)>,
    regime: Option<(usize, Coder<'a, Read<Option<Regime>>>)>,
    fixed: (Option<Date>, Option<Regime>),
    facts: Transfer,
    names: Names,
    want: (bool, bool),
    result: lawful_batch_result,
}

impl<'a> Table<'a> {
    fn of(
        law: &'a lawful_law,
        columns: Vec<Column<'a>>,
        fixed: (Option<Date>, Option<Regime>),
        places: &Places<'_>,
    ) -> Result<Self, (usize, String)> {
        let (mut as_of, mut regime, mut facts) = (None, None, Vec::new());
        for (at, column) in columns.into_iter().enumerate() {
            if column.rows != places.rows {
                return Err((at, format!("the column has {} rows, and the table {}", column.rows, places.rows)));
            }
            match column.name {
                "as_of" if as_of.is_none() => as_of = Some((at, Coder::new(column))),
                "regime" if regime.is_none() => regime = Some((at, Coder::new(column))),
                name @ ("as_of" | "regime") => return Err((at, format!("`{name}` has two columns"))),
                _ => facts.push((at, column)),
            }
        }
        let (parts, want) = (Part::all(facts)?, (places.want_reasons(), places.want_change()));
        let (facts, names, result) = (Transfer::default(), Names::default(), lawful_batch_result::default());
        Ok(Self { law, parts, as_of, regime, fixed, facts, names, want, result })
    }

    /// The bytes by which a row is known: a number for each of its parts.
    #[inline]
    fn key(&mut self, row: usize, key: &mut Vec<u8>) {
        if let Some((_, coder)) = &mut self.as_of {
            key.extend_from_slice(&coder.number(row, &mut on_day).to_le_bytes());
        }
        if let Some((_, coder)) = &mut self.regime {
            key.extend_from_slice(&coder.number(row, &mut under).to_le_bytes());
        }
        for part in &mut self.parts {
            key.extend_from_slice(&part.number(&self.law.law, row, &mut self.result).to_le_bytes());
        }
    }

    /// The answer for the row of a key.
    fn judge(&mut self, key: &[u8]) -> Answer {
        self.result.judged += 1;
        let mut numbers = key.chunks_exact(4).map(|bytes| u32::from_le_bytes(bytes.try_into().unwrap_or_default()));
        let on = match &self.as_of {
            Some((at, coder)) => column_error(*at, coder.get(numbers.next().unwrap_or_default())),
            None => Ok(self.fixed.0),
        };
        let under = match &self.regime {
            Some((at, coder)) => column_error(*at, coder.get(numbers.next().unwrap_or_default())).map(Option::flatten),
            None => Ok(self.fixed.1),
        };
        let mut error = None;
        for (part, number) in self.parts.iter_mut().zip(numbers) {
            error = part.put(number, &mut self.facts).err().or(error);
        }
        let (on, under) = match (on, under, error) {
            (Ok(Some(on)), Ok(under), None) => (on, under),
            (Ok(_), Ok(_), Some(error)) => return Answer::error(error),
            (Ok(None), ..) => return self.refuse(-1, "the day of the table is out of range"),
            (Err((at, message)), ..) | (_, Err((at, message)), _) => return self.refuse(at, &message),
        };
        let law: &'a Law = &self.law.law;
        let on = under.map_or(law.on(on), |regime| law.on(on).under(regime));
        self.answer(on)
    }

    fn refuse(&mut self, column: i32, message: &str) -> Answer {
        Answer::error(self.names.error(&mut self.result, column, message))
    }

    fn answer(&mut self, on: Day<'_>) -> Answer {
        let (reasons, change) = self.want;
        let mut answer = if reasons {
            let summary = on.summary(&self.facts);
            let (missing, missing_set) = self.names.missing(&mut self.result, &summary.missing);
            let ground = summary.ground.map_or(-1, |ground| self.names.ground(&mut self.result, ground));
            let of = Answer::of(outcome_code(summary.outcome));
            Answer { code: self.law.code_number(summary.reason), ground, missing, missing_set, ..of }
        } else {
            Answer::of(outcome_code(on.decide(&self.facts).outcome))
        };
        if change {
            let next = on.next_change(&self.facts);
            answer.next_change = next.and_then(|next| i32::try_from((next.day - EPOCH).whole_days()).ok());
        }
        answer
    }
}

fn column_error<T: Clone>(at: usize, read: &Read<T>) -> Result<Option<T>, (i32, String)> {
    let at = i32::try_from(at).unwrap_or(i32::MAX);
    read.clone().map(Some).map_err(|message| (at, message))
}

/// The day of a row.
fn on_day(cell: Cell<'_>) -> Read<Date> {
    match cell {
        Cell::Day(days) => date(days),
        Cell::Text(text) => {
            let text = utf8(text)?;
            day::parse(text).ok_or_else(|| {
                let shown: String = text.chars().take(40).flat_map(char::escape_debug).collect();
                format!("malformed date `{shown}`; a date is year-month-day, as in `2020-07-16`")
            })
        }
        Cell::Null => Err("the day of the question cannot be unknown".to_owned()),
        _ => Err("the day of the question is a date or a text".to_owned()),
    }
}

/// The regime of a row; a null stands for those that apply.
fn under(cell: Cell<'_>) -> Read<Option<Regime>> {
    match cell {
        Cell::Null => Ok(None),
        Cell::Text(text) => match utf8(text)?.parse::<Regime>() {
            Ok(regime) if regime.is_judged() => Ok(Some(regime)),
            Ok(regime) => Err(format!("no transfer is judged under `{regime}`")),
            Err(error) => Err(error.to_string()),
        },
        _ => Err("a regime is a text".to_owned()),
    }
}

/// The numbers of names.
#[derive(Default)]
struct Names {
    errors: HashMap<(i32, String), i32>,
    grounds: HashMap<String, i32>,
    facts: HashMap<FactName, u32>,
    sets: HashMap<Vec<FactName>, i32>,
}

/// The bit that says there are more facts than there are bits.
const OTHERS: u32 = 63;

impl Names {
    fn error(&mut self, result: &mut lawful_batch_result, column: i32, message: &str) -> i32 {
        let of = || result.error(column, message.to_owned());
        *self.errors.entry((column, message.to_owned())).or_insert_with(of)
    }

    fn ground(&mut self, result: &mut lawful_batch_result, ground: String) -> i32 {
        *self.grounds.entry(ground).or_insert_with_key(|ground| number_of(&mut result.grounds, ground))
    }

    fn missing(&mut self, result: &mut lawful_batch_result, missing: &[FactName]) -> (u64, i32) {
        if missing.is_empty() {
            return (0, -1);
        }
        let facts = &mut result.facts;
        let mut mask = 0;
        for fact in missing {
            let bit = *self.facts.entry(fact.clone()).or_insert_with_key(|fact| match facts.len() as u32 {
                OTHERS.. => OTHERS,
                next => {
                    number_of(facts, fact.as_str());
                    next
                }
            });
            mask |= 1 << bit;
        }
        let set = *self.sets.entry(missing.to_vec()).or_insert_with_key(|set| {
            let names: Vec<&str> = set.iter().map(FactName::as_str).collect();
            number_of(&mut result.sets, &names.join(","))
        });
        (mask, set)
    }
}

/// Adds a name; its number.
fn number_of(names: &mut Vec<CString>, name: &str) -> i32 {
    names.push(c_text(name));
    last(names.len())
}
