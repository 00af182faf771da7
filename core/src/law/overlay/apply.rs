//! How an overlay makes another law.

use serde::Deserialize;
use time::Date;

use super::{Op, Overlay, Value};
use crate::digest::{hex, sha256};
use crate::law::Law;
use crate::law::book::check::check;
use crate::law::book::{Instrument, Kind, LawError, List, Period, ScopeText, Status, Tables, Text, ValueText};

/// More operations than anyone needs to ask a question; a longer list is refused.
const MOST_OPS: usize = 256;

/// What `ended_by` says of an instrument an overlay ended.
const BY_OVERLAY: Text = Text::Borrowed("an overlay");

impl Law {
    /// The law with the changes of an overlay, applied in order. The edition gets `+overlay`. The digest is the SHA-256
    /// of three things in a row: the old digest, a line feed, and the list of operations as canonical JSON (the keys of
    /// every object in the order of their bytes, no space between tokens, what is not stated left out).
    ///
    /// The lines of the territories stay as they are when an adequacy instrument changes: a judgement asks the
    /// instruments. When a territory arrangement (the bridge of 2021) ends or is suspended, the territory is a third
    /// country for the days it lacks.
    ///
    /// # Errors
    /// When an operation names something that does not exist, and when the result breaks a rule of the law data:
    /// two adequacy instruments for one place on one day, days out of order, a reference to nothing.
    pub fn with(&self, overlay: &Overlay) -> Result<Self, LawError> {
        if overlay.ops.is_empty() {
            return Ok(self.clone());
        }
        if overlay.ops.len() > MOST_OPS {
            return Err(LawError::new("", "", format!("more than {MOST_OPS} operations")).within("overlay"));
        }
        let mut tables = self.tables().clone();
        for (place, op) in overlay.ops.iter().enumerate() {
            tables.apply(op).map_err(|error| error.within(&format!("overlay[{place}]")))?;
        }
        tables.reindex().map_err(|error| error.within("overlay"))?;
        if let Some(problem) = check(&tables).into_iter().next() {
            return Err(problem.within("overlay"));
        }
        let before = self.digest();
        tables.digest = Text::Owned(digest_after(before, overlay)?);
        if !tables.edition.ends_with("+overlay") {
            tables.edition = Text::Owned(format!("{}+overlay", tables.edition));
        }
        Ok(Self::from_tables(tables))
    }
}

/// The digest of a law with the operations of an overlay.
fn digest_after(before: &str, overlay: &Overlay) -> Result<String, LawError> {
    let ops = crate::canonical::json(&overlay.ops)
        .map_err(|_| LawError::new("", "", "an operation has no JSON").within("overlay"))?;
    Ok(hex(&sha256(format!("{before}\n{ops}").as_bytes())))
}

impl Tables {
    fn apply(&mut self, op: &Op) -> Result<(), LawError> {
        match op {
            Op::End { instrument, date } => {
                let act = self.amend(instrument)?;
                act.end(date.0);
                let arranged = act.kind == Kind::TerritoryArrangement;
                self.withdraw(instrument, arranged, date.0, None);
            }
            Op::Suspend { instrument, from, until } => {
                let act = self.amend(instrument)?;
                act.suspensions.to_mut().push((from.0, until.0));
                let arranged = act.kind == Kind::TerritoryArrangement;
                self.withdraw(instrument, arranged, from.0, Some(until.0));
            }
            Op::Extend { instrument, ends_on } => {
                let act = self.amend(instrument)?;
                act.ends_on = Some(ends_on.0);
                act.ended_by = Some(BY_OVERLAY);
            }
            Op::Add { instrument } => {
                let act = instrument.as_ref().clone().compile()?;
                self.instruments.to_mut().push(act);
            }
            Op::SetScope { instrument, path, value } => self.amend(instrument)?.set_scope(path, value)?,
            Op::SetParam { param, key, from, value } => self.set_param(param, key.as_deref(), from.0, value)?,
        }
        Ok(())
    }

    fn amend(&mut self, id: &str) -> Result<&mut Instrument, LawError> {
        match self.instruments.iter().position(|act| act.id == id) {
            Some(place) => Ok(&mut self.instruments.to_mut()[place]),
            None => Err(LawError::new(id, "instrument", "no instrument has this id")
                .near(id, self.instruments.iter().map(|act| act.id.as_ref()))),
        }
    }

    /// Makes the territories that rest on an arrangement third countries for the days it lacks.
    fn withdraw(&mut self, id: &str, arranged: bool, from: Date, until: Option<Date>) {
        if !arranged {
            return;
        }
        for territory in self.territories.to_mut() {
            for line in &mut territory.lines {
                if line.iter().any(|period| period.basis.as_deref() == Some(id)) {
                    let cut = line.iter().flat_map(|period| match period.basis.as_deref() == Some(id) {
                        true => cut(period, from, until),
                        false => vec![period.clone()],
                    });
                    *line = List::Owned(cut.collect());
                }
            }
        }
    }

    fn set_param(&mut self, name: &str, key: Option<&str>, from: Date, value: &ValueText) -> Result<(), LawError> {
        let found = self.parameters.iter().position(|one| one.name == name && one.key.as_deref() == key);
        let Some(place) = found else {
            let error = LawError::new(name, "param", "no parameter has this name and key");
            return Err(error.near(name, self.parameters.iter().map(|one| one.name.as_ref())));
        };
        let steps = self.parameters.to_mut()[place].steps.to_mut();
        steps.retain(|(day, _)| *day < from);
        steps.push((from, value.clone().compile()));
        Ok(())
    }
}

impl Instrument {
    /// Ends it on a day unless it ended before.
    fn end(&mut self, date: Date) {
        if self.ends_on.is_some_and(|end| end <= date) {
            return;
        }
        self.ends_on = Some(date);
        self.end_reason = None;
        self.ended_by = Some(BY_OVERLAY);
        for day in [&mut self.new_contracts_end_on, &mut self.repealed_on].into_iter().flatten() {
            *day = date.min(*day);
        }
    }

    fn set_scope(&mut self, path: &str, value: &Value) -> Result<(), LawError> {
        let path = path.strip_prefix("scope.").unwrap_or(path);
        let text = ScopeText::deserialize(value.clone().under(path))
            .map_err(|error| LawError::of_serde(&self.id, path, &error.to_string()))?;
        self.scope.set(&self.id, text)
    }
}

/// A period without the days from one on until another: what is left, and a third country between.
fn cut(period: &Period, from: Date, until: Option<Date>) -> Vec<Period> {
    let earlier = |one: Option<Date>, other: Option<Date>| match (one, other) {
        (Some(one), Some(other)) => Some(one.min(other)),
        (one, other) => one.or(other),
    };
    let (start, end) = (from.max(period.from), earlier(until, period.until));
    if end.is_some_and(|end| end <= start) || period.until.is_some_and(|until| until <= start) {
        return vec![period.clone()];
    }
    let mut parts = Vec::new();
    if period.from < start {
        parts.push(Period { until: Some(start), ..period.clone() });
    }
    parts.push(Period {
        status: Status::ThirdCountry,
        from: start,
        until: end,
        basis: Some(BY_OVERLAY),
        ..period.clone()
    });
    if end != period.until {
        parts.extend(end.map(|end| Period { from: end, ..period.clone() }));
    }
    parts
}
