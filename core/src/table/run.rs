//! The rows, one after the other.

use super::cells::{Known, on_day, under};
use super::parts::Part;
use super::{Answer, Column, Interner, Named, Question, Read, TableError, Unit};
use crate::facts::Transfer;
use crate::{Date, Day, Law, Regime};

/// Judges the rows of a table. `write` gets each row with its answer, in order, and what is named so far.
///
/// Time and memory grow with the distinct values and rows. With the outcome alone a row takes the time of
/// [`Day::decide`].
///
/// # Errors
/// When a column cannot be read at all.
pub fn assess<'a, C: Column<'a>>(
    law: &Law,
    columns: Vec<C>,
    question: Question,
    mut write: impl FnMut(&Named, usize, &Answer),
) -> Result<Named, TableError> {
    let mut table = Table::of(law, columns, question)?;
    let mut seen = Seen::new(if question.reasons || question.next_change { 64 } else { 4 });
    let mut key = Vec::new();
    for row in 0..question.rows {
        key.clear();
        table.key(row, &mut key);
        let answer = seen.answer(&key, || table.judge(&key));
        table.named.error_rows += u64::from(answer.error.is_some());
        write(&table.named, row, &answer);
    }
    Ok(table.named)
}

/// The answers given, by the numbers of their row. Where few rows are alike it gives up.
struct Seen {
    rows: Interner<u32>,
    answers: Vec<Answer>,
    last: Option<Answer>,
    last_key: Vec<u32>,
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
    fn answer(&mut self, key: &[u32], judge: impl FnOnce() -> Answer) -> Answer {
        if let Some(answer) = self.last
            && Unit::alike(&self.last_key, key)
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
    fn look_up(&mut self, key: &[u32], judge: impl FnOnce() -> Answer) -> Answer {
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

/// A column that is no fact but part of the question, with its place.
type Asked<C, T> = Option<(usize, Known<C, Read<T>>)>;

/// A table, its names so far, and one transfer into which every row is put.
struct Table<'l, 'a, C> {
    law: &'l Law,
    parts: Vec<Part<'a, C>>,
    as_of: Asked<C, Date>,
    regime: Asked<C, Option<Regime>>,
    question: Question,
    facts: Transfer,
    named: Named,
}

impl<'l, 'a, C: Column<'a>> Table<'l, 'a, C> {
    fn of(law: &'l Law, columns: Vec<C>, question: Question) -> Result<Self, TableError> {
        let (mut as_of, mut regime, mut facts) = (None, None, Vec::new());
        for (at, column) in columns.into_iter().enumerate() {
            let wrong = |message: String| TableError { column: at, message };
            if column.rows() != question.rows {
                return Err(wrong(format!("the column has {} rows, and the table {}", column.rows(), question.rows)));
            }
            match column.name() {
                "as_of" if as_of.is_none() => as_of = Some((at, Known::new(column))),
                "regime" if regime.is_none() => regime = Some((at, Known::new(column))),
                name @ ("as_of" | "regime") => return Err(wrong(format!("`{name}` has two columns"))),
                _ => facts.push((at, column)),
            }
        }
        let parts = Part::all(facts)?;
        Ok(Self { law, parts, as_of, regime, question, facts: Transfer::default(), named: Named::default() })
    }

    /// By what a row is known: a number for each of its parts.
    #[inline]
    fn key(&mut self, row: usize, key: &mut Vec<u32>) {
        if let Some((_, known)) = &mut self.as_of {
            key.push(known.number(row, &mut on_day));
        }
        if let Some((_, known)) = &mut self.regime {
            key.push(known.number(row, &mut under));
        }
        for part in &mut self.parts {
            key.push(part.number(self.law, row, &mut self.named));
        }
    }

    /// The answer for the row of a key.
    fn judge(&mut self, key: &[u32]) -> Answer {
        self.named.judged += 1;
        let mut numbers = key.iter().copied();
        let on = match &self.as_of {
            Some((at, known)) => column_error(*at, known.get(numbers.next().unwrap_or_default())).map(Some),
            None => Ok(self.question.day),
        };
        let under = match &self.regime {
            Some((at, known)) => column_error(*at, known.get(numbers.next().unwrap_or_default())),
            None => Ok(self.question.regime),
        };
        let mut error = None;
        for (part, number) in self.parts.iter_mut().zip(numbers) {
            error = part.put(number, &mut self.facts).err().or(error);
        }
        let (on, under) = match (on, under, error) {
            (Ok(Some(on)), Ok(under), None) => (on, under),
            (Ok(_), Ok(_), Some(error)) => return Answer { error: Some(error), ..Answer::default() },
            (Ok(None), ..) => return self.refuse(None, "the day of the table is out of range".to_owned()),
            (Err((at, message)), ..) | (_, Err((at, message)), _) => return self.refuse(Some(at), message),
        };
        let on = under.map_or(self.law.on(on), |regime| self.law.on(on).under(regime));
        answer(on, self.question, &self.facts, &mut self.named)
    }

    fn refuse(&mut self, column: Option<usize>, message: String) -> Answer {
        Answer { error: Some(self.named.error(column, message)), ..Answer::default() }
    }
}

fn answer(on: Day<'_>, question: Question, facts: &Transfer, named: &mut Named) -> Answer {
    let mut answer = Answer::default();
    if question.reasons {
        let summary = on.summary(facts);
        (answer.missing, answer.missing_set) = named.missing(&summary.missing);
        answer.ground = summary.ground.map(|ground| named.ground(ground));
        answer.code = summary.reason.map(|code| named.code(code));
        answer.outcome = Some(summary.outcome);
    } else {
        answer.outcome = Some(on.decide(facts).outcome);
    }
    if question.next_change {
        answer.next_change = on.next_change(facts).map(|next| next.day);
    }
    answer
}

fn column_error<T: Clone>(at: usize, read: &Read<T>) -> Result<T, (usize, String)> {
    read.clone().map_err(|message| (at, message))
}
