//! The privacy declarations of a system: one for each purpose of an activity.

use super::super::super::fides::{BASES, DATASET, EXCEPTIONS, NOT_STATED, word};
use super::{Manifest, as_key, list, words};
use crate::facts::{Activity, Engagement, StatedPurpose};
use serde_json::{Value, json};

impl Manifest<'_> {
    pub(super) fn declarations(&mut self, activity: &Activity, system: &str) -> Vec<Value> {
        let purposes = list(&activity.purposes);
        if purposes.is_empty() {
            return vec![self.declaration(activity, None, system)];
        }
        purposes.iter().map(|purpose| self.declaration(activity, Some(purpose), system)).collect()
    }

    fn declaration(&mut self, activity: &Activity, purpose: Option<&StatedPurpose>, system: &str) -> Value {
        let mut told = json!({"data_categories": self.keys(list(&activity.data))});
        if let Some(title) = activity.title.as_known().filter(|title| *title != system) {
            told["name"] = json!(title);
        }
        let mut subjects = Vec::new();
        for subject in list(&activity.data_subjects) {
            match (subject.kind.as_known(), words(&subject.words)) {
                (Some(kind), _) => subjects.push(kind.to_string()),
                (None, Some(words)) => subjects.push(self.key("data_subject", words)),
                (None, None) => {}
            }
        }
        told["data_subjects"] = json!(subjects);
        // A key is required: a purpose that is not stated has none.
        told["data_use"] = json!(match purpose.and_then(|purpose| words(&purpose.words)) {
            Some(words) => self.key("data_use", words),
            None => self.not_stated(),
        });
        if let Some(purpose) = purpose {
            basis(purpose, &mut told);
        }
        let exception = list(&activity.art9).first().and_then(|exception| exception.point.as_known());
        if let Some(word) = exception.and_then(|point| word(EXCEPTIONS, &point.to_string())) {
            told["processes_special_category_data"] = json!(true);
            told["special_category_legal_basis"] = json!(word);
        }
        let kept: Vec<&str> = list(&activity.retention).iter().filter_map(|period| words(&period.words)).collect();
        let datasets: Vec<String> = kept.into_iter().filter_map(|words| self.dataset_kept(words)).collect();
        if !datasets.is_empty() {
            told["dataset_references"] = json!(datasets);
        }
        let shared = self.engagements(activity).into_iter().find(|of| self.is_class(of) && !self.is_abroad(of));
        if let Some(engagement) = shared {
            told["data_shared_with_third_parties"] = json!(true);
            if let Some(words) = words(&engagement.function) {
                told["third_parties"] = json!(words);
            }
            let data = self.keys(list(&engagement.data));
            if !data.is_empty() {
                told["shared_categories"] = json!(data);
            }
        }
        told
    }

    /// The dataset that is kept for so long.
    fn dataset_kept(&self, kept: &str) -> Option<String> {
        list(&self.register.activities).iter().find_map(|activity| {
            let first = list(&activity.retention).first().and_then(|period| words(&period.words));
            let key = self.stated(DATASET, activity.id.as_known().map(|id| &**id))?;
            (first == Some(kept)).then(|| as_key(key))
        })
    }

    fn not_stated(&mut self) -> String {
        self.defined.entry("data_use").or_default().insert(NOT_STATED.to_owned(), "not stated".to_owned());
        NOT_STATED.to_owned()
    }

    /// An engagement that no activity of the register is about.
    pub(super) fn of_engagement(&mut self, engagement: &Engagement) -> Value {
        let purpose = words(&engagement.purpose).or_else(|| words(&engagement.function));
        let key = match purpose {
            Some(purpose) => self.key("data_use", purpose),
            None => self.not_stated(),
        };
        json!({"data_use": key, "data_categories": self.keys(list(&engagement.data)), "data_subjects": []})
    }
}

/// The basis of a purpose, and its period.
fn basis(purpose: &StatedPurpose, told: &mut Value) {
    if let Some(basis) = list(&purpose.bases).first() {
        let point = basis.point.as_known().map(ToString::to_string);
        if let Some(word) = point.and_then(|point| word(BASES, &point)) {
            told["legal_basis_for_processing"] = json!(word);
        }
        if let Some(words) = list(&basis.details).first() {
            told["impact_assessment_location"] = json!(words.text);
        }
    }
    if let Some(words) = list(&purpose.retention).first().and_then(|period| words(&period.words)) {
        told["retention_period"] = json!(words);
    }
}
