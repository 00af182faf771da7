//! Two registers of one document become one.

use super::*;

#[test]
fn a_register_merged_with_itself_or_with_a_part_is_itself() {
    for document in DOCUMENTS {
        let whole = register(document);
        assert_eq!(whole.merge(&whole).as_ref(), Ok(&whole), "{document}");
        let mut part = whole.clone();
        part.engagements = Fact::Unstated;
        part.agreements = Fact::Unstated;
        part.activities = Fact::Unstated;
        part.cookies = Fact::Unstated;
        part.doubts = Fact::Unstated;
        part.audiences = Fact::Unstated;
        part.policies = Fact::Unstated;
        assert_eq!(part.check(), Ok(()), "{document}");
        assert_eq!(whole.merge(&part).as_ref(), Ok(&whole), "{document}");
        assert_eq!(part.merge(&whole).as_ref(), Ok(&whole), "{document}");
    }
}

#[test]
fn two_halves_make_the_whole_in_either_order() {
    for document in DOCUMENTS {
        let whole = register(document);
        let half = |keep: usize| {
            let mut json = serde_json::to_value(&whole).unwrap();
            let mut at = 0;
            json["engagements"].as_array_mut().unwrap().retain_mut(|engagement| {
                engagement.as_object_mut().unwrap().remove("group_heading");
                at += 1;
                at % 2 == keep
            });
            let others: Vec<String> = json.as_object().unwrap().keys().cloned().collect();
            for key in others.iter().filter(|k| !["format", "document", "parties", "engagements"].contains(&k.as_str()))
            {
                json.as_object_mut().unwrap().remove(key);
            }
            serde_json::from_value::<Register>(json).unwrap()
        };
        let (one, other) = (half(0), half(1));
        let (both, back) = (one.merge(&other).unwrap(), other.merge(&one).unwrap());
        assert_eq!(both.engagements.as_known().unwrap().len(), whole.engagements.as_known().unwrap().len());
        assert_eq!(judged(&both), judged(&whole), "{document}");
        assert_eq!(judged(&back), judged(&whole), "{document}");
    }
}

#[test]
fn a_union_drops_nothing_and_a_value_answers_null() {
    let data = |code: &str| json!({"data": [{"category": code}], "contract": {"exists": null}});
    let one = small(json!({}), json!({}), json!({"places": null}), data("identity.name"));
    let mut facts = data("contact.email");
    facts["contract"] = json!({"exists": true});
    let other = small(json!({"language": "nb"}), json!({}), json!({"places": [{"place": "US"}]}), facts);
    let both = serde_json::to_value(one.merge(&other).unwrap()).unwrap();
    let mail = &both["engagements"][0];
    assert_eq!(mail["data"], json!([{"category": "identity.name"}, {"category": "contact.email"}]));
    assert_eq!(mail["contract"]["exists"], true);
    assert_eq!(both["parties"][1]["places"], json!([{"place": "US"}]));
    assert_eq!(both["document"]["language"], "nb");
}

#[test]
fn conflicts_are_reported_and_other_documents_refused() {
    let one = small(json!({}), json!({}), json!({}), json!({"by_role": "controller", "data": []}));
    let other = small(json!({}), json!({}), json!({}), json!({"by_role": "processor", "data": [{"category": "x"}]}));
    let problems = one.merge(&other).unwrap_err();
    let pointers: Vec<&str> = problems.iter().map(|p| p.pointer.as_str()).collect();
    assert_eq!(pointers, ["/engagements/0/by_role", "/engagements/0/data"]);
    assert!(problems[0].message.contains("`controller` and `processor`"), "{}", problems[0]);

    let problems = register("klarpris").merge(&register("plandisc")).unwrap_err();
    assert!(problems.iter().any(|p| p.pointer == "/document/id"), "a document keeps its facts to itself");
}
