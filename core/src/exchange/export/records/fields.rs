//! What fills the columns of a record.

use super::super::reading::{Reading, Recipient, items, once, text};
use super::layout::Field;
use crate::facts::{Activity, BasisPoint, Fact, Record30, RecordItem, RecordRow, Role, StatedBasis};
use crate::{Truth, day::iso};
use serde_json::Value;
use std::collections::HashMap;

/// The columns of one record, row by row.
pub(super) struct Fields<'r, 'a> {
    pub(super) read: &'r Reading<'a>,
    /// The register as JSON, to find the words behind a code.
    json: Value,
    recipients: Vec<Recipient<'a>>,
    /// The number of an engagement by its id.
    numbers: HashMap<&'a str, usize>,
}

/// The activity of a row, and the engagements through which its data go.
struct About<'r, 'a> {
    row: &'r RecordRow,
    activity: Option<&'a Activity>,
    recipients: Vec<&'r Recipient<'a>>,
}

impl<'r, 'a> Fields<'r, 'a> {
    pub(super) fn of(read: &'r Reading<'a>) -> Self {
        let json = serde_json::to_value(read.register).unwrap_or_default();
        let recipients = read.recipients();
        let numbers = recipients.iter().filter_map(|one| Some((&**one.engagement.id.as_known()?, one.index))).collect();
        Self { read, json, recipients, numbers }
    }

    /// The cells of every row for these fields. Each cell has its values; none at all is a column that stays empty.
    pub(super) fn rows(&self, record: &Record30, fields: &[Field]) -> Vec<Vec<Vec<String>>> {
        let row = |row| {
            let about = self.about(row);
            fields.iter().map(|field| self.cell(&about, *field)).collect()
        };
        record.rows.iter().map(row).collect()
    }

    fn about<'s>(&'s self, row: &'s RecordRow) -> About<'s, 'a> {
        let number = |prefix| row.pointer.strip_prefix(prefix).and_then(|number| number.parse::<usize>().ok());
        let activity = number("/activities/").and_then(|at| items(&self.read.register.activities).get(at));
        let named = activity.map_or(&[][..], |activity| items(&activity.recipients)).iter();
        let mut at: Vec<usize> = named.filter_map(|id| self.numbers.get(&**id).copied()).collect();
        at.extend(number("/engagements/"));
        About { row, activity, recipients: at.into_iter().filter_map(|at| self.recipients.get(at)).collect() }
    }

    fn cell(&self, about: &About<'_, 'a>, field: Field) -> Vec<String> {
        use RecordItem as Item;
        match field {
            Field::Nothing => Vec::new(),
            Field::Activity => self.title(about),
            Field::Day => vec![iso(self.read.day.date())],
            Field::Contacts => self.items(about, &[Item::ControllerContacts, Item::ProcessorContacts], |_| true),
            Field::Officer => self
                .items(about, &[Item::ControllerContacts, Item::ProcessorContacts], |at| at.starts_with("/contacts")),
            // A document names them as a class at most.
            Field::Controllers => vec![self.read.unknown()],
            Field::Joint => self.joint(about),
            Field::Purposes => self.items(about, &[Item::Purposes], |_| true),
            Field::Processing => self.items(about, &[Item::Processing], |_| true),
            Field::Subjects => self.items(about, &[Item::Categories], |at| at.contains("/data_subjects")),
            Field::Data => self.items(about, &[Item::Categories], |at| !at.contains("/data_subjects")),
            Field::Recipients => self.items(about, &[Item::Recipients], |_| true),
            Field::Erasure => self.items(about, &[Item::Erasure], |_| true),
            Field::Security => self.items(about, &[Item::ControllerSecurity, Item::ProcessorSecurity], |_| true),
            Field::Processors => self.of_role(about, true),
            Field::Others => self.of_role(about, false),
            Field::Countries => self.transfers(about, |one| self.read.outside(one)),
            Field::Safeguards => self.transfers(about, |one| {
                // A dash in a record would say less than the words.
                let stated = self.read.safeguard(one);
                if stated == ["–"] { vec![self.read.tongue.say("none stated").to_owned()] } else { stated }
            }),
            Field::Places => self.places(about),
            Field::Bases => self.bases(about, |_| true, basis),
            Field::Interests => self.bases(
                about,
                |basis| basis.point == Fact::Is(BasisPoint::F),
                |basis| text(&basis.words).or_else(|| text(&basis.balancing_words)).map(str::to_owned),
            ),
            Field::Exceptions => self.exceptions(about),
            Field::Profiling => self.profiling(about),
            Field::Sources => self.sources(about),
        }
    }

    /// The values of items of the record; what lacks is said to be unknown.
    fn items(&self, about: &About<'_, '_>, of: &[RecordItem], at: impl Fn(&str) -> bool) -> Vec<String> {
        let cells = || about.row.cells.iter().filter(|cell| of.contains(&cell.item));
        let values = cells().flat_map(|cell| cell.values.iter().zip(&cell.pointers)).filter(|(_, pointer)| at(pointer));
        let mut told = once(values.map(|(value, pointer)| self.words_at(pointer).unwrap_or(value).to_owned()));
        let lacks = cells().any(|cell| cell.pointers.iter().skip(cell.values.len()).any(|pointer| at(pointer)));
        if lacks && !told.is_empty() {
            told.push(self.read.tongue.say("the rest is unknown").to_owned());
        }
        self.read.told(told)
    }

    /// The words of the document behind a value: those of the entry that a pointer names.
    fn words_at(&self, pointer: &str) -> Option<&str> {
        let words = self.json.pointer(pointer)?.get("words")?;
        words.as_str().or_else(|| words.get("text")?.as_str()).filter(|text| !text.is_empty())
    }

    fn title(&self, about: &About<'_, '_>) -> Vec<String> {
        let title = about.activity.and_then(|activity| activity.title.as_known());
        vec![title.cloned().unwrap_or_else(|| about.row.id.clone())]
    }

    fn joint(&self, about: &About<'_, '_>) -> Vec<String> {
        match about.activity.map(|activity| &activity.joint_with) {
            Some(Fact::Is(parties)) if !parties.is_empty() => {
                parties.iter().map(|id| self.read.named(&Fact::Is(id.clone()))).collect()
            }
            Some(Fact::Is(_) | Fact::None) => vec![self.read.tongue.say("none").to_owned()],
            _ => vec![self.read.unknown()],
        }
    }

    fn of_role(&self, about: &About<'_, '_>, processors: bool) -> Vec<String> {
        let is = |one: &&&Recipient<'_>| {
            let roles = one.legs.first().map(|leg| leg.transfer.importer.role);
            (roles == Some(Fact::Is(Role::Processor))) == processors
        };
        let names: Vec<String> = about.recipients.iter().filter(is).map(|one| self.read.name(one)).collect();
        match (names.is_empty(), about.recipients.is_empty()) {
            (true, true) => vec![self.read.unknown()],
            // All recipients are known, and none is of this kind.
            (true, false) => vec![self.read.tongue.say("none").to_owned()],
            _ => names,
        }
    }

    /// Something of each recipient to which data go out of the area, or may.
    fn transfers(&self, about: &About<'_, '_>, what: impl Fn(&Recipient<'_>) -> Vec<String>) -> Vec<String> {
        if about.recipients.is_empty() {
            return vec![self.read.unknown()];
        }
        let mut told = Vec::new();
        for one in &about.recipients {
            if self.read.leaves(one) == Truth::False {
                continue;
            }
            told.push(format!("{}: {}", self.read.name(one), self.read.told(what(one)).join(", ")));
        }
        if told.is_empty() { vec![self.read.tongue.say("none").to_owned()] } else { told }
    }

    fn places(&self, about: &About<'_, '_>) -> Vec<String> {
        use crate::facts::PlaceKind::{Backup, Processing, Storage};
        let place = |one: &&Recipient<'_>| {
            let places = self.read.told(self.read.places(one, &[Storage, Backup, Processing]));
            format!("{}: {}", self.read.name(one), places.join(", "))
        };
        self.read.told(about.recipients.iter().map(place).collect())
    }

    fn bases(
        &self,
        about: &About<'_, '_>,
        of: impl Fn(&StatedBasis) -> bool,
        what: impl Fn(&StatedBasis) -> Option<String>,
    ) -> Vec<String> {
        let Some(activity) = about.activity else { return vec![self.read.unknown()] };
        let purposes = items(&activity.purposes).iter().flat_map(|purpose| items(&purpose.bases));
        let all: Vec<&StatedBasis> = items(&activity.bases).iter().chain(purposes).collect();
        let stated = all.iter().filter(|basis| of(basis));
        let told = once(stated.map(|basis| what(basis).unwrap_or_else(|| self.read.unknown())));
        if told.is_empty() && !all.is_empty() {
            return vec![self.read.tongue.say("none").to_owned()];
        }
        self.read.told(told)
    }

    fn exceptions(&self, about: &About<'_, '_>) -> Vec<String> {
        match about.activity.map(|activity| &activity.art9) {
            Some(Fact::Is(stated)) if !stated.is_empty() => stated
                .iter()
                .map(|one| match (text(&one.words), one.point) {
                    (Some(words), _) => words.to_owned(),
                    (None, Fact::Is(point)) => format!("Art. 9(2)({point})"),
                    _ => self.read.unknown(),
                })
                .collect(),
            Some(Fact::Is(_) | Fact::None) => vec![self.read.tongue.say("none").to_owned()],
            _ => vec![self.read.unknown()],
        }
    }

    fn profiling(&self, about: &About<'_, '_>) -> Vec<String> {
        let tongue = self.read.tongue;
        match about.activity.map(|activity| (activity.profiling, items(&activity.profiling_words))) {
            Some((_, words)) if !words.is_empty() => words.iter().map(|words| words.text.clone()).collect(),
            Some((Fact::Is(true), _)) => vec![tongue.say("yes").to_owned()],
            Some((Fact::Is(false) | Fact::None, _)) => vec![tongue.say("no").to_owned()],
            _ => vec![self.read.unknown()],
        }
    }

    fn sources(&self, about: &About<'_, '_>) -> Vec<String> {
        let sources = about.activity.map_or(&[][..], |activity| items(&activity.sources)).iter();
        let told = sources.filter_map(|source| {
            text(&source.words).map(str::to_owned).or_else(|| source.kind.as_known().map(ToString::to_string))
        });
        self.read.told(told.collect())
    }
}

/// A basis: its words, else its point of the Article.
fn basis(basis: &StatedBasis) -> Option<String> {
    let point = basis.point.known().map(|point| format!("Art. 6(1)({point})"));
    text(&basis.words).map(str::to_owned).or(point)
}
