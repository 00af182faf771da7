//! Nothing that a register states and a rule reads is lost on the way: for every key it is listed whether it is read, and
//! where it is not, why.

use super::*;
use crate::facts::record::Record;
use crate::facts::register::{
    Contract, DataCategory, DataClaim, Denial, Document, DocumentChange, EvidenceStatement, PolicyStatement,
    RequestRoute, RoleStatement, StatedAgreement, StatedAudience, StatedAuthority, StatedBasis, StatedConsent,
    StatedContact, StatedDataSubject, StatedException, StatedMarketing, StatedNotices, StatedPurpose, StatedRetention,
    StatedRight, StatedSource, StatedTracking, Treatment,
};
use serde_json::Value;

/// A key that the questions read, or the reason why they do not.
type Key = (&'static str, Result<(), &'static str>);

const READ: Result<(), &str> = Ok(());
const WORDS: Result<(), &str> = Err("words of the document; no rule reads prose");
const ID_WHY: &str = "it names the entry; the question carries it";
const ID: Result<(), &str> = Err(ID_WHY);
const LEGS: Result<(), &str> = Err("it is read for the legs, which are judged apart");

/// A type of the format, entries of it in the sample, and what becomes of each of its keys.
struct Table {
    keys: &'static [&'static str],
    at: &'static [&'static str],
    /// What else says the same in the sample, to be taken out first.
    first: Option<(&'static str, &'static str)>,
    fate: &'static [Key],
}

const TABLES: &[Table] = &[
    Table {
        keys: Document::KEYS,
        at: &["/document"],
        first: None,
        fate: &[
            ("id", ID),
            ("title", WORDS),
            ("kind", READ),
            ("language", Err("no rule depends on it")),
            ("published", READ),
            ("published_words", WORDS),
            ("earlier_versions", Err("no rule depends on it")),
            ("earlier_versions_words", WORDS),
            ("scope_words", WORDS),
            ("laws_named", WORDS),
            ("headings", WORDS),
            ("columns", WORDS),
            ("completeness", Err("a finding on the register as a whole, LF-K-008")),
            ("completeness_words", WORDS),
            ("holder", READ),
            ("readings", Err("they say what a place is the place of; that alone makes the country")),
            ("not_stated", Err("the reader's own words; what is not stated is `null` at its place")),
        ],
    },
    Table {
        keys: Party::KEYS,
        at: &["/parties/0", "/parties/4"],
        first: None,
        fate: &[
            ("id", READ),
            ("name", READ),
            ("disclosure", READ),
            ("on_request", Err("a supplier withheld is judged with its leg")),
            ("kind", READ),
            ("sector", READ),
            ("sector_words", WORDS),
            ("places", READ),
            ("parent_country", LEGS),
            ("subject_to", Err("it chooses the regimes and is no fact of a question")),
            ("subject_to_words", WORDS),
            ("group", Err("no rule on the record depends on where group companies are")),
            ("group_words", WORDS),
            ("members", Err("kinds of recipients inside a class; no rule reads them")),
            ("list", Err("whether the list elsewhere is complete is judged with the leg")),
            ("subprocessors_complete", Err("whether it uses others is judged with the chain")),
            ("roles", Err("the role counts activity by activity")),
            ("roles_words", WORDS),
            ("services", Err("names of services; no rule reads them")),
            ("certs", LEGS),
            ("certs_complete", LEGS),
        ],
    },
    Table {
        keys: Activity::KEYS,
        at: &["/activities/0", "/activities/1", "/activities/2"],
        first: Some(("/engagements/0", "data_claims")),
        fate: &[
            ("id", READ),
            ("by", READ),
            ("role", READ),
            ("title", READ),
            ("purposes", READ),
            ("bases", READ),
            ("bases_per_purpose", READ),
            ("retention", READ),
            ("data", READ),
            ("data_subjects", READ),
            ("sources", READ),
            ("recipients", READ),
            ("joint_with", READ),
            ("joint_arrangement", READ),
            ("joint_words", WORDS),
            ("art9", READ),
            ("criminal", READ),
            ("profiling", READ),
            ("profiling_words", WORDS),
            ("treatments", READ),
            ("details", WORDS),
            ("lines", WORDS),
        ],
    },
    Table {
        keys: StatedPurpose::KEYS,
        at: &["/activities/0/purposes/0"],
        first: None,
        fate: &[
            ("id", READ),
            ("words", READ),
            ("kind", READ),
            ("specific", READ),
            ("bases", READ),
            ("retention", READ),
            ("marketing", READ),
            ("details", WORDS),
        ],
    },
    Table {
        keys: StatedBasis::KEYS,
        at: &["/activities/0/purposes/0/bases/0"],
        first: None,
        fate: &[
            ("point", READ),
            ("words", WORDS),
            ("article", Err("the article as cited; the point is what it means")),
            ("stated_how", READ),
            ("balancing_stated_how", READ),
            ("balancing_words", WORDS),
            ("consent", READ),
            ("details", WORDS),
        ],
    },
    Table {
        keys: StatedConsent::KEYS,
        at: &["/activities/0/purposes/0/bases/0/consent"],
        first: None,
        fate: &[
            ("recorded", READ),
            ("recorded_words", WORDS),
            ("withdrawal_channels", READ),
            ("withdrawal_words", WORDS),
        ],
    },
    Table {
        keys: StatedRetention::KEYS,
        at: &["/activities/0/purposes/0/retention/0"],
        first: None,
        fate: &[
            ("kind", READ),
            ("wording", READ),
            ("length", READ),
            ("start_event", READ),
            ("data_subject_kind", READ),
            ("recipient", READ),
            ("default_setting", READ),
            ("deletion", READ),
            ("reason", READ),
            // The record of Art. 30 holds the periods in the words of the document.
            ("words", READ),
            ("details", WORDS),
        ],
    },
    Table {
        keys: StatedMarketing::KEYS,
        at: &["/activities/0/purposes/1/marketing"],
        first: None,
        fate: &[
            ("default_on", READ),
            ("partner_products", READ),
            ("can_be_ended", Err("the rules ask whether people can refuse in each message, which it does not say")),
            ("words", WORDS),
        ],
    },
    Table {
        keys: StatedDataSubject::KEYS,
        at: &["/activities/0/data_subjects/0", "/activities/1/data_subjects/0"],
        first: None,
        fate: &[("kind", READ), ("relation", Err("in free words")), ("certainty", READ), ("words", WORDS)],
    },
    Table {
        keys: StatedSource::KEYS,
        at: &["/activities/0/sources/0", "/activities/0/sources/1"],
        first: None,
        fate: &[
            ("kind", READ),
            ("party", Err("whose it is does not matter, only that it is not the person")),
            ("certainty", READ),
            ("words", WORDS),
            ("details", WORDS),
        ],
    },
    Table {
        keys: StatedException::KEYS,
        at: &["/activities/0/art9/0"],
        first: None,
        fate: &[("point", READ), ("words", WORDS)],
    },
    Table {
        keys: Treatment::KEYS,
        at: &["/activities/0/treatments/0"],
        first: Some(("/engagements/0", "data_claims")),
        fate: &[
            ("kind", READ),
            ("called", READ),
            ("frequency", Err("what is called anonymous is called so however often it happens")),
            ("words", WORDS),
        ],
    },
    Table {
        keys: StatedTracking::KEYS,
        at: &["/cookies/0"],
        first: None,
        fate: &[
            ("uses", READ),
            ("engagements", Err("which recipients it serves changes nothing in the access itself")),
            ("withdrawal", READ),
            ("withdrawal_words", WORDS),
            ("opt_out", READ),
            ("opt_out_words", WORDS),
            ("guides", WORDS),
            ("words", WORDS),
            ("details", WORDS),
        ],
    },
    Table {
        keys: StatedAudience::KEYS,
        at: &["/audiences/0"],
        first: None,
        fate: &[
            ("with", READ),
            ("direction", READ),
            ("direction_words", WORDS),
            ("made_from", WORDS),
            ("words", WORDS),
            ("details", WORDS),
        ],
    },
    Table {
        keys: DataCategory::KEYS,
        at: &["/activities/0/data/0", "/activities/1/data/0", "/activities/2/data/0"],
        first: None,
        fate: &[
            ("category", READ),
            ("words", WORDS),
            ("certainty", READ),
            ("explanation", WORDS),
            ("examples", WORDS),
            ("open_ended", READ),
            ("exclusive", READ),
            ("subject", READ),
            ("content_of", READ),
            ("high_risk", Err("harm from a leak is a matter of security; the rules ask for sensitive data")),
            ("profiling", READ),
            ("profiling_words", WORDS),
        ],
    },
    Table {
        keys: Engagement::KEYS,
        at: &["/engagements/0", "/engagements/3", "/engagements/4"],
        first: Some(("/activities/0", "treatments")),
        fate: &[
            ("id", READ),
            ("by", READ),
            ("engages", READ),
            ("service", Err("the name of a service; no rule reads it")),
            ("role", READ),
            ("by_role", LEGS),
            ("for", LEGS),
            // It stands for a purpose or a name that is not stated.
            ("function", READ),
            ("purpose", Err("the record takes it where the activity states no purposes")),
            ("scope", Err("no rule depends on the part of the business")),
            ("scope_words", WORDS),
            ("data", Err("read where the activity lists no data; see the test on that")),
            ("data_claims", READ),
            ("operations", LEGS),
            ("not_connected_to", Err("no rule reads it")),
            ("retention", READ),
            ("places", READ),
            ("planned_places", Err("a planned place is no place")),
            ("facts", LEGS),
            ("safeguard_words", Err("words on the safeguard; the record holds them beside the places")),
            ("safeguard_details", WORDS),
            ("safeguard_cell", LEGS),
            ("measures", READ),
            ("contract", READ),
            ("subprocessing", Err("judged with the chain")),
            ("onward", Err("judged with the chain")),
            ("group_heading", WORDS),
            ("details", WORDS),
            ("updated", LEGS),
            ("updated_words", WORDS),
            ("lines", WORDS),
        ],
    },
    Table {
        keys: RoleStatement::KEYS,
        at: &["/engagements/0/role"],
        first: None,
        fate: &[("labelled", READ), ("labelled_words", WORDS), ("assessed", READ), ("why", WORDS)],
    },
    Table {
        keys: Contract::KEYS,
        at: &["/engagements/0/contract", "/engagements/3/contract"],
        first: None,
        fate: &[("exists", READ), ("kind", READ), ("words", WORDS)],
    },
    Table {
        keys: DataClaim::KEYS,
        at: &["/engagements/0/data_claims/0"],
        first: Some(("/activities/0", "treatments")),
        fate: &[
            ("claim", READ),
            ("scope", Err("in free words")),
            ("words", WORDS),
            ("frequency", Err("what is called anonymous is called so however often it happens")),
            ("assessed", READ),
            ("why", WORDS),
        ],
    },
    Table {
        keys: EvidenceStatement::KEYS,
        at: &["/engagements/0/measures/0"],
        first: None,
        fate: &[
            ("kind", READ),
            ("interval", Err("whether there is a measure is asked, not how often")),
            ("last_on", Err("whether there is a measure is asked, not since when")),
            ("words", WORDS),
        ],
    },
    Table {
        keys: StatedRight::KEYS,
        at: &["/rights/0", "/rights/1"],
        first: None,
        fate: &[
            ("right", READ),
            ("stated", READ),
            ("condition", Err("whether the law sets the condition too is a matter of reading")),
            ("self_service", READ),
            ("channel", READ),
            ("words", WORDS),
            ("details", WORDS),
        ],
    },
    Table {
        keys: StatedAuthority::KEYS,
        at: &["/authorities/0", "/authorities/1"],
        first: None,
        fate: &[
            ("name", READ),
            ("stated", READ),
            ("country", READ),
            ("subdivision", READ),
            ("site", READ),
            ("words", WORDS),
            ("details", WORDS),
        ],
    },
    Table {
        keys: StatedNotices::KEYS,
        at: &["/notices"],
        first: None,
        fate: &[
            ("changes", READ),
            ("subprocessors", Err("the notice of a sub-processor is judged with the chain and with a change")),
            ("at_collection", WORDS),
        ],
    },
    Table {
        keys: DocumentChange::KEYS,
        at: &["/notices/changes"],
        first: None,
        fate: &[
            ("before_effect", READ),
            ("channels", READ),
            ("material_only", READ),
            ("words", WORDS),
            ("details", WORDS),
        ],
    },
    Table {
        keys: StatedAgreement::KEYS,
        at: &["/agreements/0"],
        first: None,
        fate: &[
            ("direction", READ),
            ("scope", READ),
            ("applies_to", READ),
            ("made", READ),
            ("frequency", READ),
            ("must_be_signed_by", READ),
            ("words", WORDS),
        ],
    },
    Table {
        keys: RequestRoute::KEYS,
        at: &["/requests/0"],
        first: None,
        fate: &[
            ("about", Err("in free words")),
            ("to", Err("to whom does not matter, only whether the holder passes them on")),
            ("by_the_person", READ),
            ("words", WORDS),
        ],
    },
    Table {
        keys: StatedContact::KEYS,
        at: &["/contacts/0", "/contacts/1", "/contacts/2"],
        first: None,
        fate: &[
            ("kind", READ),
            ("of", READ),
            ("stated", READ),
            ("channel", Err("any channel is a contact")),
            ("words", WORDS),
        ],
    },
    Table {
        keys: Denial::KEYS,
        at: &["/denials/0"],
        first: None,
        fate: &[
            ("special_denied", READ),
            ("national_id_denied", Err("no rule reads it; a national number that is listed is reported anyway")),
            ("identification_denied", Err("a denial is no fact; the audit of claims holds it against the data")),
            ("scope", Err("in free words")),
            ("words", WORDS),
        ],
    },
    Table {
        keys: PolicyStatement::KEYS,
        at: &["/policies/0"],
        first: None,
        fate: &[
            ("kind", READ),
            ("applies_to", Err("the notice names its mechanisms for whomever")),
            ("mechanisms", READ),
            ("open", READ),
            ("words", WORDS),
            ("exception", Err("in free words")),
        ],
    },
];

/// Keys of the whole that no question reads.
const WHOLE: &[Key] = &[
    ("format", ID),
    ("document", READ),
    ("parties", READ),
    ("engagements", READ),
    ("flows", LEGS),
    ("disclosures", Err("a disclosure under law or by order is no processing of the record's own")),
    ("policies", READ),
    ("activities", READ),
    ("rights", READ),
    ("authorities", READ),
    ("notices", READ),
    ("cookies", READ),
    ("audiences", READ),
    ("agreements", READ),
    ("identity_checks", Err("no rule reads how people are identified")),
    ("requests", READ),
    ("contacts", READ),
    ("denials", READ),
    ("text_issues", WORDS),
    ("doubts", Err("a reader has to settle them")),
    ("statements", WORDS),
];

/// A register in which every key that is read says something.
const SAMPLE: &str = include_str!("sample.json");

fn asked(register: &Value) -> Vec<(String, String, RecordQuestionFacts)> {
    let register: Register = serde_json::from_value(register.clone()).unwrap();
    let questions = register.record_questions().into_iter();
    questions.map(|one| (one.subject, one.by, one.facts)).collect()
}

/// The sample without a key of an entry; nothing where it is not there, or cannot be left out.
fn without(sample: &Value, at: &str, key: &str) -> Option<Value> {
    let mut less = sample.clone();
    less.pointer_mut(at)?.as_object_mut()?.remove(key)?;
    serde_json::from_value::<Register>(less.clone()).ok().map(|_| less)
}

#[test]
fn every_key_is_listed_once() {
    for table in TABLES {
        let listed: Vec<&str> = table.fate.iter().map(|(key, _)| *key).collect();
        assert_eq!(listed, table.keys, "{:?}", table.at);
    }
    let listed: Vec<&str> = WHOLE.iter().map(|(key, _)| *key).collect();
    assert_eq!(listed, Register::KEYS);
}

#[test]
fn a_key_that_is_read_makes_a_difference_and_no_other_does() {
    let sample: Value = serde_json::from_str(SAMPLE).unwrap();
    let mut wrong = Vec::new();
    for table in TABLES {
        let sample = match table.first {
            Some((at, key)) => without(&sample, at, key).unwrap(),
            None => sample.clone(),
        };
        let whole = asked(&sample);
        for (key, fate) in table.fate {
            let less: Vec<Value> = table.at.iter().filter_map(|at| without(&sample, at, key)).collect();
            let differs = less.iter().any(|less| asked(less) != whole);
            match fate {
                Ok(()) if less.is_empty() => wrong.push(format!("{:?} {key} is not in the sample", table.at)),
                Ok(()) if !differs => {
                    wrong.push(format!("{:?} {key} is said to be read and changes nothing", table.at))
                }
                Err(why) if differs && *why != ID_WHY => {
                    wrong.push(format!("{:?} {key} is read although: {why}", table.at));
                }
                _ => {}
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn the_data_of_recipients_count_where_the_activity_lists_none() {
    let mut register: Value = serde_json::from_str(SAMPLE).unwrap();
    register["activities"][0].as_object_mut().unwrap().remove("data");
    let with = asked(&register);
    register["engagements"][0].as_object_mut().unwrap().remove("data");
    assert_ne!(with, asked(&register));
}
