//! The data that are disclosed: an entry for each category of an activity, or of an engagement without one.

use super::{Notice, list, name, one_country, words};
use crate::facts::{
    Activity, BasisPoint, DataCategory, Engagement, ExceptionPoint, Fact, PlaceKind, StatedBasis, StatedPurpose,
    StatedRetention,
};
use serde_json::{Value, json};

/// What an entry is made of.
struct Entry<'a> {
    id: String,
    title: &'a str,
    category: Option<&'a DataCategory>,
    purposes: Vec<(&'a str, &'a str)>,
    bases: Vec<&'a StatedBasis>,
    exceptions: Vec<(String, &'a str)>,
    recipients: Vec<&'a Engagement>,
    retention: Vec<&'a StatedRetention>,
}

impl<'a> Notice<'a> {
    pub(super) fn disclosed(&mut self) -> Value {
        let mut entries = Vec::new();
        let activities = list(&self.register.activities);
        for activity in activities {
            entries.extend(self.of_activity(activity));
        }
        let named: std::collections::HashSet<&str> =
            activities.iter().flat_map(|activity| list(&activity.recipients)).map(|id| &**id).collect();
        let alone = |engagement: &&Engagement| engagement.id.as_known().is_some_and(|id| !named.contains(&**id));
        for engagement in list(&self.register.engagements).iter().filter(alone) {
            // Recipients of whom nothing is known but a country are told of as transfers.
            let named =
                engagement.engages.as_known().and_then(|id| self.party(id)).is_some_and(|party| name(party).is_some());
            let said = [&engagement.function, &engagement.purpose].into_iter().any(|said| words(said).is_some());
            if named || said || !list(&engagement.data).is_empty() {
                entries.extend(of_engagement(engagement));
            }
        }
        let entries = entries.iter().enumerate().map(|(at, entry)| self.entry(&format!("/dataDisclosed/{at}"), entry));
        Value::Array(entries.collect())
    }

    fn of_activity(&self, activity: &'a Activity) -> Vec<Entry<'a>> {
        let id = activity.id.as_known().map_or("activity", |id| &**id);
        let purposes = list(&activity.purposes);
        let own = purposes.iter().flat_map(|purpose| list(&purpose.bases));
        let recipients = list(&self.register.engagements)
            .iter()
            .filter(|engagement| list(&activity.recipients).iter().any(|id| engagement.id.as_known() == Some(id)));
        let recipients: Vec<_> = recipients.collect();
        let retention = list(&activity.retention).iter().chain(purposes.iter().flat_map(|p| list(&p.retention)));
        let retention: Vec<_> = retention.collect();
        let exceptions = list(&activity.art9).iter().filter_map(|exception| {
            Some((point(*exception.point.as_known()?)?, words(&exception.words).unwrap_or_default()))
        });
        let exceptions: Vec<_> = exceptions.collect();
        let bases: Vec<_> = own.chain(list(&activity.bases)).collect();
        categories(list(&activity.data), id, |id, category| Entry {
            id,
            title: activity.title.as_known().map_or("", String::as_str),
            category,
            purposes: purposes.iter().map(purpose).collect(),
            bases: bases.clone(),
            exceptions: exceptions.clone(),
            recipients: recipients.clone(),
            retention: retention.clone(),
        })
    }

    fn entry(&mut self, at: &str, entry: &Entry<'_>) -> Value {
        let category = entry.category.and_then(|category| match words(&category.words) {
            Some(words) => Some(words),
            None => category.category.as_known().map(|code| &**code),
        });
        let purposes = entry.purposes.iter();
        let purposes = purposes.map(|(purpose, description)| json!({"purpose": purpose, "description": description}));
        let purposes: Vec<_> = purposes.collect();
        if purposes.is_empty() {
            self.lacks(&format!("{at}/purposes"), Value::Null);
        }
        let examples = entry.category.map_or(&[][..], |category| list(&category.examples));
        let mut whole = json!({
            "_id": entry.id,
            "category": self.text(&format!("{at}/category"), category),
            "purposes": purposes,
            "legalBases": self.bases(at, entry),
            "legitimateInterests": self.interests(at, &entry.bases),
            "recipients": self.recipients(at, &entry.recipients),
            "storage": self.storage(at, &entry.retention),
            "nonDisclosure": self.not_given(at, entry.title),
        });
        if !examples.is_empty() {
            whole["subcategories"] = examples.iter().map(|words| json!(words.text)).collect();
        }
        whole
    }

    fn bases(&mut self, at: &str, entry: &Entry<'_>) -> Value {
        let mut stated: Vec<Value> = Vec::new();
        for basis in &entry.bases {
            let words = words(&basis.words).unwrap_or_default();
            let article = basis.article.as_known().map(String::as_str).filter(|article| is_reference(article));
            let point = basis.point.as_known().map(|point| format!("GDPR-6-1-{point}"));
            let reference = match (article, point) {
                (Some(article), _) => json!(article),
                (None, Some(point)) => json!(point),
                _ => self.lacks(&format!("{at}/legalBases/{}/reference", stated.len()), ""),
            };
            stated.push(json!({"reference": reference, "description": words}));
        }
        for (point, words) in &entry.exceptions {
            stated.push(json!({"reference": format!("GDPR-9-2-{point}"), "description": words}));
        }
        if stated.is_empty() {
            self.lacks(&format!("{at}/legalBases"), Value::Null);
        }
        json!(stated)
    }

    /// The reasons that go with point (f).
    fn interests(&mut self, at: &str, bases: &[&StatedBasis]) -> Value {
        let of = bases.iter().filter(|basis| basis.point == Fact::Is(BasisPoint::F)).enumerate();
        let interests = of.map(|(number, basis)| {
            let reasons = list(&basis.details).iter().map(|words| words.text.as_str());
            let reasons = reasons.chain(words(&basis.balancing_words)).collect::<Vec<_>>().join("\n");
            let reasons = Some(reasons.as_str()).filter(|reasons| !reasons.is_empty());
            let reasoning = self.text(&format!("{at}/legitimateInterests/{number}/reasoning"), reasons);
            json!({"exists": true, "reasoning": reasoning})
        });
        Value::Array(interests.collect())
    }

    fn recipients(&mut self, at: &str, engagements: &[&Engagement]) -> Value {
        let mut all = Vec::new();
        for engagement in engagements {
            let at = format!("{at}/recipients/{}", all.len());
            let id = engagement.engages.as_known().map_or("", |id| &**id);
            let party = self.party(id);
            let name = party.and_then(name);
            let function = words(&engagement.function).or_else(|| words(&engagement.purpose));
            let mut recipient = json!({"category": self.text(&format!("{at}/category"), function)});
            if let Some(name) = name {
                recipient["name"] = json!(name);
            }
            let own = list(&engagement.places);
            let stated = own.iter().any(|place| place.kind == Fact::Is(PlaceKind::Establishment));
            let code = if stated { one_country(own) } else { party.and_then(super::country) };
            if let Some(code) = code {
                recipient["country"] = json!(code);
            }
            for (key, kind) in [("division", "recipient-division"), ("address", "recipient-address")] {
                let kept = list(&self.register.statements).iter().find(|statement| {
                    statement.kind.as_known().is_some_and(|known| known == kind)
                        && statement.subject.as_known().is_some_and(|subject| subject == id)
                });
                if let Some(words) = kept.and_then(|statement| words(&statement.words)) {
                    recipient[key] = json!(words);
                }
            }
            all.push(recipient);
        }
        if all.is_empty() {
            self.lacks(&format!("{at}/recipients"), Value::Null);
        }
        json!(all)
    }

    /// A storage of its own for each period: how several combine is not known.
    fn storage(&mut self, at: &str, periods: &[&StatedRetention]) -> Value {
        if periods.is_empty() {
            self.lacks(&format!("{at}/storage"), Value::Null);
        }
        let storage = periods.iter().map(|period| {
            let words = words(&period.words).unwrap_or_default();
            match period.length.as_known().and_then(|length| span(length)) {
                Some(ttl) => json!({"temporal": [{"description": words, "ttl": ttl}], "aggregationFunction": "max"}),
                None => json!({"purposeConditional": [words], "aggregationFunction": "max"}),
            }
        });
        Value::Array(storage.collect())
    }

    /// What follows if the data are not given. A register knows the words at most.
    fn not_given(&mut self, at: &str, title: &str) -> Value {
        let at = format!("{at}/nonDisclosure");
        let words = list(&self.register.statements).iter().find(|statement| {
            statement.kind.as_known().is_some_and(|kind| kind == "consequences-of-not-providing")
                && statement.subject.as_known().is_some_and(|subject| subject == title)
        });
        json!({
            "legalRequirement": self.lacks(&format!("{at}/legalRequirement"), false),
            "contractualRegulation": self.lacks(&format!("{at}/contractualRegulation"), false),
            "obligationToProvide": self.lacks(&format!("{at}/obligationToProvide"), false),
            "consequences": self.text(&format!("{at}/consequences"), words.and_then(|statement| super::words(&statement.words))),
        })
    }
}

fn of_engagement(engagement: &Engagement) -> Vec<Entry<'_>> {
    let id = engagement.id.as_known().map_or("engagement", |id| &**id);
    let purpose = words(&engagement.purpose).or_else(|| words(&engagement.function));
    categories(list(&engagement.data), id, |id, category| Entry {
        id,
        title: "",
        category,
        purposes: purpose.into_iter().map(|purpose| (purpose, "")).collect(),
        bases: Vec::new(),
        exceptions: Vec::new(),
        recipients: vec![engagement],
        retention: list(&engagement.retention).iter().collect(),
    })
}

/// An entry for each category, and one where none is stated.
fn categories<'a>(
    data: &'a [DataCategory],
    id: &str,
    entry: impl Fn(String, Option<&'a DataCategory>) -> Entry<'a>,
) -> Vec<Entry<'a>> {
    match data {
        [] => vec![entry(id.to_owned(), None)],
        [one] => vec![entry(id.to_owned(), Some(one))],
        several => several.iter().enumerate().map(|(at, one)| entry(format!("{id}-{}", at + 1), Some(one))).collect(),
    }
}

fn purpose(purpose: &StatedPurpose) -> (&str, &str) {
    let described = list(&purpose.details).first().map_or("", |words| words.text.as_str());
    (words(&purpose.words).unwrap_or_default(), described)
}

/// Whether the schema takes it as a reference: capital letters, and then digits and small letters after hyphens.
fn is_reference(article: &str) -> bool {
    let rest = article.trim_start_matches(|sign: char| sign.is_ascii_uppercase());
    // A hyphen stands before digits or alone; small letters follow it at once.
    !article.is_empty() && rest.bytes().all(|byte| byte == b'-' || byte.is_ascii_digit() || byte.is_ascii_lowercase())
}

fn point(point: ExceptionPoint) -> Option<String> {
    (point != ExceptionPoint::Other).then(|| point.to_string())
}

/// A length as the schema writes it, which has no weeks.
fn span(length: &str) -> Option<String> {
    match length.strip_suffix('W') {
        Some(weeks) => Some(format!("P{}D", weeks.strip_prefix('P')?.parse::<u32>().ok()? * 7)),
        None => Some(length.to_owned()),
    }
}
