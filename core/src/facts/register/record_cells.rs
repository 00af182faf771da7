//! What each cell of the records of Art. 30 holds.

use super::record30::{Cell, Rows, text};
use super::{Activity, ContactKind, Engagement, Naming, StatedRetention, items};
use crate::facts::Id;
use crate::facts::fact::Fact;

impl<'a> Rows<'a> {
    pub(super) fn contacts(&self, pointer: &str, activity: Option<&Activity>, for_others: bool) -> Cell {
        let mut cell = Cell::default();
        let joint = activity.map_or(&[][..], |a| items(&a.joint_with));
        for id in self.register.document.holder.as_known().into_iter().chain(joint) {
            self.name(id, &mut cell);
        }
        let mut officer = false;
        for (at, contact) in items(&self.register.contacts).iter().enumerate() {
            let at = format!("/contacts/{at}");
            if contact.kind != Fact::Is(ContactKind::Officer) {
                continue;
            }
            officer = true;
            match (contact.stated, text(&contact.words)) {
                (Fact::Is(false) | Fact::Unknown, _) => cell.lacks(at),
                (_, Some(words)) => cell.add(words, at),
                (_, None) => cell.add("data protection officer", at),
            }
        }
        if !officer {
            cell.lacks("/contacts".to_owned());
        }
        if for_others {
            // The controllers for whom the processor works; a document names them as a class at most.
            cell.lacks(format!("{pointer}/by"));
        }
        cell
    }

    fn name(&self, id: &Id, cell: &mut Cell) {
        let Some((at, party)) = self.parties.get(&**id) else { return };
        let at = format!("/parties/{at}");
        match &party.name.written {
            Fact::Is(name) => cell.add(name, format!("{at}/name/written")),
            _ => cell.lacks(format!("{at}/name/written")),
        }
    }

    pub(super) fn purposes(pointer: &str, activity: Option<&Activity>, engagements: &[(usize, &Engagement)]) -> Cell {
        let mut cell = Cell::default();
        for (at, purpose) in activity.map_or(&[][..], |a| items(&a.purposes)).iter().enumerate() {
            let at = format!("{pointer}/purposes/{at}");
            match text(&purpose.words) {
                Some(words) => cell.add(words, format!("{at}/words")),
                None => cell.lacks(format!("{at}/words")),
            }
        }
        if cell.values.is_empty() {
            for (at, engagement) in engagements {
                let both = [("purpose", &engagement.purpose), ("function", &engagement.function)];
                match both.into_iter().find_map(|(key, words)| Some((key, text(words)?))) {
                    Some((key, words)) => cell.add(words, format!("/engagements/{at}/{key}")),
                    None => cell.lacks(format!("/engagements/{at}/purpose")),
                }
            }
        }
        if cell.values.is_empty() && cell.missing.is_empty() {
            cell.lacks(format!("{pointer}/purposes"));
        }
        cell
    }

    pub(super) fn processing(pointer: &str, activity: Option<&Activity>, mut purposes: Cell) -> Cell {
        let Some(title) = activity.and_then(|a| a.title.as_known()) else { return purposes };
        let mut cell = Cell::default();
        cell.add(title, format!("{pointer}/title"));
        cell.values.append(&mut purposes.values);
        cell
    }

    pub(super) fn categories(pointer: &str, activity: Option<&Activity>, engagements: &[(usize, &Engagement)]) -> Cell {
        let mut cell = Cell::default();
        let (subjects, data) = activity.map_or((&[][..], &[][..]), |a| (items(&a.data_subjects), items(&a.data)));
        for (at, subject) in subjects.iter().enumerate() {
            if let Fact::Is(kind) = &subject.kind {
                cell.add(&**kind, format!("{pointer}/data_subjects/{at}"));
            }
        }
        if cell.values.is_empty() {
            cell.lacks(format!("{pointer}/data_subjects"));
        }
        let before = cell.values.len();
        for (at, category) in data.iter().enumerate() {
            if let Fact::Is(code) = &category.category {
                cell.add(&**code, format!("{pointer}/data/{at}"));
            }
        }
        if data.is_empty() {
            for (place, engagement) in engagements {
                for (at, category) in items(&engagement.data).iter().enumerate() {
                    if let Fact::Is(code) = &category.category {
                        cell.add(&**code, format!("/engagements/{place}/data/{at}"));
                    }
                }
            }
        }
        if cell.values.len() == before {
            cell.lacks(format!("{pointer}/data"));
        }
        cell
    }

    pub(super) fn recipients(&self, pointer: &str, engagements: &[(usize, &Engagement)]) -> Cell {
        let mut cell = Cell::default();
        for (_, engagement) in engagements {
            let Some((at, party)) = engagement.engages.as_known().and_then(|id| self.parties.get(&**id)) else {
                continue;
            };
            let at = format!("/parties/{at}");
            match (&party.name.written, party.disclosure, text(&engagement.function)) {
                (Fact::Is(name), ..) => cell.add(name, format!("{at}/name/written")),
                // Art. 30(1)(d) asks for categories of recipients: a function is one.
                (_, Fact::Is(Naming::Category | Naming::Withheld), Some(function)) => {
                    cell.add(function, format!("{at}/disclosure"));
                }
                _ => cell.lacks(format!("{at}/name/written")),
            }
        }
        if cell.values.is_empty() && cell.missing.is_empty() {
            cell.lacks(format!("{pointer}/recipients"));
        }
        cell
    }

    pub(super) fn transfers(&self, pointer: &str, engagements: &[(usize, &'a Engagement)]) -> Cell {
        let mut cell = Cell::default();
        for (at, engagement) in engagements {
            let before = cell.values.len();
            let party = engagement.engages.as_known().and_then(|id| self.parties.get(&**id));
            let own =
                items(&engagement.places).iter().enumerate().map(|(i, p)| (format!("/engagements/{at}/places/{i}"), p));
            let places: Vec<_> = match party {
                Some((place, party)) if items(&engagement.places).is_empty() => {
                    let listed = items(&party.places).iter().enumerate();
                    listed.map(|(i, p)| (format!("/parties/{place}/places/{i}"), p)).collect()
                }
                _ => own.collect(),
            };
            for (at, place) in &places {
                if let Fact::Is(name) = &place.place {
                    let kind = place.kind.known().map(|kind| format!(" ({kind})")).unwrap_or_default();
                    cell.values.push((format!("{name}{kind}"), at.clone()));
                }
            }
            if cell.values.len() == before {
                cell.lacks(format!("/engagements/{at}/places"));
            }
            if let Some(words) = text(&engagement.safeguard_words) {
                cell.values.push((words.to_owned(), format!("/engagements/{at}/safeguard_words")));
            }
        }
        if cell.values.is_empty() && cell.missing.is_empty() {
            cell.lacks(format!("{pointer}/recipients"));
        }
        cell
    }

    pub(super) fn erasure(pointer: &str, activity: Option<&Activity>, engagements: &[(usize, &Engagement)]) -> Cell {
        let mut cell = Cell::default();
        let mut add = |at: String, periods: &Fact<Vec<StatedRetention>>| {
            for (i, period) in items(periods).iter().enumerate() {
                match text(&period.words) {
                    Some(words) => cell.add(words, format!("{at}/retention/{i}")),
                    None => cell.lacks(format!("{at}/retention/{i}/words")),
                }
            }
        };
        if let Some(activity) = activity {
            add(pointer.to_owned(), &activity.retention);
            for (i, purpose) in items(&activity.purposes).iter().enumerate() {
                add(format!("{pointer}/purposes/{i}"), &purpose.retention);
            }
        }
        let for_all = activity.is_some_and(|a| !items(&a.retention).is_empty());
        for (at, engagement) in engagements {
            add(format!("/engagements/{at}"), &engagement.retention);
        }
        if !for_all {
            let purposes = activity.map_or(&[][..], |a| items(&a.purposes)).iter().enumerate();
            for (i, _) in purposes.filter(|(_, purpose)| items(&purpose.retention).is_empty()) {
                cell.lacks(format!("{pointer}/purposes/{i}/retention"));
            }
        }
        if cell.values.is_empty() && cell.missing.is_empty() {
            cell.lacks(format!("{pointer}/retention"));
        }
        cell
    }

    pub(super) fn security(pointer: &str, engagements: &[(usize, &Engagement)]) -> Cell {
        let mut cell = Cell::default();
        for (at, engagement) in engagements {
            for (i, measure) in items(&engagement.measures).iter().enumerate() {
                if let Some(words) = text(&measure.words) {
                    cell.add(words, format!("/engagements/{at}/measures/{i}"));
                }
            }
        }
        // A register keeps measures of single recipients; the holder's own stand in no document of this kind.
        cell.lacks(pointer.to_owned());
        cell
    }
}
