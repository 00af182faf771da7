//! A system: what holds for all its declarations, and the transfers.

use super::super::super::fides::{ROLES, SYSTEM, TEXTS, TOOLS, meaning, word};
use super::{Group, Manifest, as_key, list, name, words};
use crate::facts::{DataCategory, Engagement, Fact, FlowKind, Naming, Party, Words};
use serde_json::{Value, json};

impl<'a> Manifest<'a> {
    pub(super) fn system(&mut self, group: &Group<'a>) -> Value {
        let mut system = json!({"fides_key": as_key(&group.key), "system_type": ""});
        for (key, kind) in TEXTS {
            if let Some(words) = self.stated(kind, Some(&group.key)) {
                system[*key] = json!(words);
            }
        }
        self.business(group, &mut system);
        self.abroad(group, &mut system);
        self.flows(group, &mut system);
        if let Some(first) = group.activities.first() {
            let role = first.role.as_known().map(ToString::to_string);
            if let Some(role) = role.and_then(|role| word(ROLES, &role)) {
                system["responsibility"] = json!([role]);
            }
            if let Fact::Is(profiling) = first.profiling {
                system["uses_profiling"] = json!(profiling);
            }
            if let Some(words) = list(&first.profiling_words).first() {
                system["legal_basis_for_profiling"] = json!(words.text);
            }
            self.joint(first, &mut system);
        } else if let Some(role) = group.engagements.first().and_then(|engagement| engagement.by_role.as_known()) {
            system["responsibility"] = json!(word(ROLES, &role.to_string()).into_iter().collect::<Vec<_>>());
        }
        let mut declarations = Vec::new();
        for activity in &group.activities {
            declarations.extend(self.declarations(activity, system["name"].as_str().unwrap_or(&group.key)));
        }
        if group.activities.is_empty() {
            declarations.extend(group.engagements.iter().map(|engagement| self.of_engagement(engagement)));
        }
        system["privacy_declarations"] = json!(declarations);
        system
    }

    /// The flows of the business behind the system to the businesses behind others.
    fn flows(&mut self, group: &Group<'a>, system: &mut Value) {
        let own = group.engagements.iter().find_map(|of| name(self.engaged(of)?).and(of.engages.as_known()));
        let Some(own) = own else { return };
        for flow in list(&self.register.flows) {
            let (list, other) = match (&flow.from, &flow.to, flow.kind) {
                (Fact::Is(from), Fact::Is(to), Fact::Is(FlowKind::Push)) if from == own => ("egress", to),
                (Fact::Is(from), Fact::Is(to), Fact::Is(FlowKind::Source)) if to == own => ("ingress", from),
                _ => continue,
            };
            let engaged =
                super::list(&self.register.engagements).iter().find(|of| of.engages.as_known() == Some(other));
            let key = engaged.and_then(|of| self.stated(SYSTEM, of.id.as_known().map(|id| &**id)));
            let Some(key) = key else { continue };
            let mut entry = json!({"fides_key": as_key(key), "type": "system"});
            let data = self.keys(super::list(&flow.data));
            if !data.is_empty() {
                entry["data_categories"] = json!(data);
            }
            if system.get(list).is_none() {
                system[list] = json!([]);
            }
            system[list].as_array_mut().into_iter().for_each(|all| all.push(entry.clone()));
        }
    }

    fn joint(&self, activity: &crate::facts::Activity, system: &mut Value) {
        let joint = list(&activity.joint_with).first().and_then(|id| self.party(id)).and_then(name);
        if let Some(name) = joint {
            system["joint_controller"] = json!({"name": name});
        }
        if let Some(words) = list(&activity.joint_words).first() {
            system["joint_controller_info"] = json!(words.text);
        }
    }

    /// The party that an engagement engages.
    pub(super) fn engaged(&self, engagement: &Engagement) -> Option<&'a Party> {
        engagement.engages.as_known().and_then(|id| self.party(id))
    }

    /// The business behind the system: the first party that has a name.
    fn business(&self, group: &Group<'a>, system: &mut Value) {
        let named = group.engagements.iter().find_map(|of| Some((*of, self.engaged(of)?, name(self.engaged(of)?)?)));
        let Some((engagement, party, name)) = named else { return };
        system["legal_name"] = json!(name);
        let service = engagement.service.as_known().and_then(|id| {
            list(&party.services).iter().find(|service| service.id.as_known() == Some(id))?.name.as_known()
        });
        if let (true, Some(service)) = (system.get("name").is_none(), service) {
            system["name"] = json!(service);
        }
        let id = party.id.as_known();
        let officer = list(&self.register.contacts).iter().find(|contact| contact.of.as_known() == id && id.is_some());
        if let Some(words) = officer.and_then(|officer| words(&officer.words)) {
            system["dpo"] = json!(words);
        }
    }

    /// The countries of recipients that are not named, and the ground.
    pub(super) fn abroad(&self, group: &Group<'a>, entry: &mut Value) {
        let mut countries: Vec<&str> = Vec::new();
        for engagement in group.engagements.iter().filter(|engagement| self.is_abroad(engagement)) {
            if !group.dataset {
                entry["does_international_transfers"] = json!(true);
            }
            let places = list(&engagement.places).iter().filter_map(|place| place.place.as_known()?.place()?.country());
            for code in places.map(|country| country.iso().alpha3()) {
                if !countries.contains(&code) {
                    countries.push(code);
                }
            }
            let stated = words(&engagement.safeguard_words);
            let known = stated
                .filter(|words| meaning(TOOLS, words).is_some() || ["Adequacy decision", "Other"].contains(words));
            let tool = engagement.facts.as_deref().and_then(|facts| list(&facts.tools).first());
            let tool = tool.and_then(|tool| word(TOOLS, &tool.kind.as_known()?.to_string()));
            if let (false, Some(ground)) = (group.dataset, known.or(tool)) {
                entry["legal_basis_for_transfers"] = json!(ground);
            }
        }
        if !countries.is_empty() {
            entry["third_country_transfers"] = json!(countries);
        }
    }

    /// Whether an engagement is of recipients in a country, or abroad, of whom no more is known.
    pub(super) fn is_abroad(&self, engagement: &Engagement) -> bool {
        self.is_class(engagement) && !list(&engagement.places).is_empty()
    }

    pub(super) fn is_class(&self, engagement: &Engagement) -> bool {
        self.engaged(engagement).is_some_and(|party| {
            name(party).is_none() && matches!(party.disclosure, Fact::Is(Naming::Class | Naming::Category))
        })
    }

    pub(super) fn dataset(&mut self, group: &Group<'a>) -> Value {
        let mut dataset = json!({"fides_key": as_key(&group.key), "collections": []});
        self.abroad(group, &mut dataset);
        let Some(activity) = group.activities.first() else { return dataset };
        if let Some(title) = activity.title.as_known() {
            dataset["name"] = json!(title);
        }
        if let Some(words) = list(&activity.details).first() {
            dataset["description"] = json!(words.text);
        }
        if let Some(words) = list(&activity.retention).first().and_then(|period| words(&period.words)) {
            dataset["retention"] = json!(words);
        }
        self.joint(activity, &mut dataset);
        dataset["data_categories"] = json!(self.keys(list(&activity.data)));
        // The examples of a category are fields of a collection of its own: in one, no name may stand twice.
        let mut collections = Vec::new();
        for category in list(&activity.data).iter().filter(|category| !list(&category.examples).is_empty()) {
            let keys = self.keys(std::slice::from_ref(category));
            let field = |words: &Words| json!({"name": words.text, "data_categories": keys});
            let fields: Vec<Value> = list(&category.examples).iter().map(field).collect();
            collections.push(json!({"name": keys.first(), "fields": fields}));
        }
        dataset["collections"] = json!(collections);
        dataset
    }

    /// The keys of categories of data.
    pub(super) fn keys(&mut self, data: &[DataCategory]) -> Vec<String> {
        let mut keys = Vec::new();
        for category in data {
            let key = match (&category.category, words(&category.words)) {
                (Fact::Is(id), _) if super::is_key(id) => id.to_string(),
                (_, Some(words)) => self.key("data_category", words),
                (Fact::Is(id), _) => self.key("data_category", id),
                _ => continue,
            };
            if !keys.contains(&key) {
                keys.push(key);
            }
        }
        keys
    }
}
