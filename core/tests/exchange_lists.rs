//! Lists and tables in the shapes that documents have them, as small texts.
#![cfg(feature = "exchange")]

use lawful::claims::Standing;
use lawful::exchange::{About, Format, Import, import};
use serde_json::{Value, json};

fn read(text: &str, format: Format) -> (Import, Value) {
    let read = import(text, format, &About::new("list")).unwrap();
    let register = serde_json::to_value(&read.register).unwrap();
    (read, register)
}

fn names(register: &Value) -> Vec<&str> {
    let parties = register["parties"].as_array().unwrap();
    parties.iter().filter_map(|party| party["name"]["written"].as_str()).collect()
}

fn places(engagement: &Value) -> Vec<(&str, &str)> {
    let all = engagement["places"].as_array().map_or(&[][..], Vec::as_slice);
    all.iter().map(|place| (place["place"].as_str().unwrap(), place["kind"].as_str().unwrap())).collect()
}

/// A notice in prose: an announcement, and items that begin with "we use".
#[test]
fn a_list_in_sentences_names_its_recipients() {
    let text = "\
Personvernerklæring

Vi har inngått databehandleravtaler med alle databehandlere.

De viktigste databehandlerne er:

  • Vi benytter Acme Mail til nyhetsbrev. Acme Mail behandler opplysninger i USA, men vil flytte dem.
  • Vi benytter Bok som regnskapssystem og Tall AS som regnskapsfører som ser kundelisten.
  • Vi benytter Kontorpakken med Epost, Møter/Filer etc for daglig arbeid.
  • Vi benytter også underdatabehandlere i driften. Du finner dem i Vedlegg 4.
  • Vi er glade for spørsmål.
";
    let (read, register) = read(text, Format::Text);
    assert_eq!(names(&register), ["Acme Mail", "Bok", "Tall AS", "Kontorpakken", "underdatabehandlere i driften"]);
    let engagements = register["engagements"].as_array().unwrap();
    assert_eq!(engagements[0]["function"]["text"], "nyhetsbrev");
    assert_eq!(places(&engagements[0]), [("USA", "processing")]);
    assert_eq!(engagements[0]["contract"]["exists"], true);
    assert_eq!(
        (&engagements[1]["function"]["text"], &engagements[2]["function"]["text"]),
        (&json!("regnskapssystem"), &json!("regnskapsfører"))
    );
    assert_eq!(engagements[1]["group_heading"]["with"], json!([engagements[2]["id"]]));
    let pack = &register["parties"][4];
    assert_eq!(pack["services"][0]["components"], json!(["Epost", "Møter", "Filer"]));
    assert_eq!(pack["services"][0]["open_ended"], true);
    let class = &register["parties"][5];
    assert_eq!(
        (&class["disclosure"], &class["list"]["words"]["text"]),
        (&json!("reference"), &json!("Du finner dem i Vedlegg 4."))
    );
    assert_eq!(engagements[4]["role"]["labelled"], "sub-processor");
    // The agreement is one with processors: of the class it says nothing.
    assert_eq!(engagements[4].get("contract"), None);
    assert!(read.losses.iter().any(|loss| loss.text == "Vi er glade for spørsmål."), "{:?}", read.losses);
}

/// A policy in prose: a class of recipients, what it relies on abroad, and names below an announcement.
#[test]
fn prose_names_classes_and_labelled_lines_name_recipients() {
    let text = "\
Integritetspolicy

Vi använder Mätaren som tredjepartsleverantör.

Vi använder följande underbiträden för annonsering (se nedan):

Anna: Avsluta annonser här
Bertil: Avsluta annonser här

Användning av underleverantörer

Vi kan använda underleverantörer för att behandla personuppgifter för vår räkning. Om underleverantören behandlar personuppgifter utanför EU måste det ske enligt EU:s standardavtalsklausuler eller annan laglig grund.

Vi delar aldrig dina personuppgifter med leverantörer.
Vi kan vidarebefordra dina personuppgifter till våra agenter och leverantörer i syfte att de ska hjälpa dig.
";
    let (read, register) = read(text, Format::Text);
    assert_eq!(names(&register), ["Mätaren", "Anna", "Bertil", "underleverantörer", "våra agenter och leverantörer"]);
    let engagements = register["engagements"].as_array().unwrap();
    assert_eq!(engagements[0]["role"]["labelled"], "third-party");
    assert_eq!(engagements[1]["function"]["text"], "annonsering");
    assert_eq!(engagements[1]["details"][0]["text"], "Avsluta annonser här");
    let class = &engagements[3];
    assert_eq!(class["facts"]["tools"], json!([{"kind": "scc", "instrument": null, "module": null}]));
    assert_eq!(class["facts"]["tools_complete"], false);
    assert_eq!(class["data"][0]["certainty"], "conditional");
    assert!(read.losses.iter().any(|loss| loss.text == "Vi delar aldrig dina personuppgifter med leverantörer."));
}

/// A sentence above a list of recipients that speaks of all of them is no recipient.
#[test]
fn an_introduction_makes_no_class() {
    let text = "# Subprocessors\n\nWe use subprocessors to run the service.\n\nSubprocessors located in Germany:\n\n* Acme GmbH. Hosting.\n";
    assert_eq!(names(&read(text, Format::Markdown).1), ["Acme GmbH"]);
    let text = "# Notice\n\nWe use subprocessors to run the service.\n";
    assert_eq!(names(&read(text, Format::Markdown).1), ["subprocessors"]);
}

/// `Label: value` below a heading, below an item, and with the name among the labels.
#[test]
fn labelled_items_are_records() {
    let below_heading = "# Sub-processors\n\n### Acme Mail, Inc.\n\n- **Purpose:** newsletters\n- **Location:** USA\n- **Safeguard:** SCCs\n- **Mood:** good\n";
    let nested = "# Sub-processors\n\n- Acme Mail, Inc.\n  - Purpose: newsletters\n  - Location: USA\n  - Safeguard: SCCs\n  - Mood: good\n";
    let named = "Sub-processor: Acme Mail, Inc.\nPurpose: newsletters\nLocation: USA\nSafeguard: SCCs\nMood: good\n\nSub-processor: Kontor AS\nLocation: Norge\n";
    for (text, format) in [(below_heading, Format::Markdown), (nested, Format::Markdown), (named, Format::Text)] {
        let (read, register) = read(text, format);
        assert_eq!(names(&register)[0], "Acme Mail, Inc.", "{text}");
        let engagement = &register["engagements"][0];
        assert_eq!(places(engagement), [("USA", "establishment")], "{text}");
        assert_eq!(engagement["purpose"]["text"], "newsletters");
        assert_eq!(engagement["facts"]["tools"], json!([{"kind": "scc", "instrument": null, "module": null}]));
        assert!(read.losses.iter().any(|loss| loss.text.ends_with("good")), "{text}: {:?}", read.losses);
    }
    assert_eq!(names(&read(named, Format::Text).1), ["Acme Mail, Inc.", "Kontor AS"]);
    let record = "# Record\n\n## Activities\n- Newsletter\n  - Data: e-mail address, name\n  - Purpose: news\n  - Legal basis: Consent (Art. 6(1)(a))\n- Accounts\n  - Data: username\n  - Legal basis: Contract\n";
    let (_, register) = self::read(record, Format::Markdown);
    let activities = register["activities"].as_array().unwrap();
    assert_eq!(
        activities.iter().map(|of| of["title"].as_str().unwrap()).collect::<Vec<_>>(),
        ["Newsletter", "Accounts"]
    );
    assert_eq!(activities[0]["purposes"][0]["bases"][0]["point"], "a");
    assert_eq!(activities[0]["data"][0]["category"], "contact.email");
}

/// Cells one under the other, as a page gives them when it is copied; and rows that a page breaks over two lines.
#[test]
fn stacked_and_broken_tables_are_read() {
    let stacked = "Underbiträden\n\nUnderbiträde\n\nSyfte\n\nPersonuppgifter som delas\n\nAcme\n\nAnvänds för utskick. Leverantören finns i tredje land utanför Europa.\n\nNamn samt ev. personuppgifter i texten\n\nSMS\n\nAnvänds för SMS\n\nMobilnummer\n";
    let (_, register) = read(stacked, Format::Text);
    assert_eq!(names(&register), ["Acme", "SMS"]);
    let acme = &register["engagements"][0];
    assert_eq!(places(acme), [("third-country", "establishment")]);
    assert_eq!(acme["places"][0]["outside"], "Europe");
    assert_eq!(
        (&acme["data"][0]["category"], &acme["data"][1]["certainty"]),
        (&json!("identity.name"), &json!("conditional"))
    );
    let broken = "Databehandlere\tLand\tFunksjonsbeskrivelse\nAcme\tUSA\tStatistikk. I et\n\n\t\tabonnement kan det slås av. Data lagres i EU.\nKontor\tNorge\tRegnskap\n";
    let (_, register) = read(broken, Format::Text);
    assert_eq!(names(&register), ["Acme", "Kontor"]);
    assert_eq!(
        register["engagements"][0]["purpose"]["text"],
        "Statistikk. I et abonnement kan det slås av. Data lagres i EU."
    );
    assert_eq!(places(&register["engagements"][0]), [("USA", "establishment"), ("EU", "storage")]);
}

/// What is possible, denied, due or to come is not stated.
#[test]
fn nothing_is_made_of_what_is_not_stated() {
    for purpose in [
        "Data may be stored in Germany.",
        "Data are not stored in Germany.",
        "Data will be stored in Germany.",
        "If stored in Germany, data are safe.",
    ] {
        let text = format!("| Sub-processor | Purpose |\n|---|---|\n| Acme | {purpose} |\n");
        assert!(places(&read(&text, Format::Markdown).1["engagements"][0]).is_empty(), "{purpose}");
    }
    for sentence in [
        "All processors must sign a data processing agreement.",
        "We have data processing agreements with our customers.",
    ] {
        let text = format!("# Processors\n\n{sentence}\n\n| Processor | Country |\n|---|---|\n| Acme | Norway |\n");
        let (import, register) = read(&text, Format::Markdown);
        assert_eq!(register["engagements"][0].get("contract"), None, "{sentence}");
        assert!(import.losses.iter().any(|loss| loss.text == sentence), "{sentence}");
    }
}

/// Recipients that are planned, or past, are not engaged: their rows are in the loss report.
#[test]
fn planned_recipients_are_not_engaged() {
    let row = |name: &str| format!("| Sub-processor | Country |\n|---|---|\n| {name} | Norway |\n\n");
    let text = format!(
        "# Sub-processors\n\n{}## Planned sub-processors (not yet active)\n\n{}## Others\n\n{}",
        row("A"),
        row("B"),
        row("C")
    );
    let (read, register) = read(&text, Format::Markdown);
    assert_eq!(names(&register), ["A", "C"]);
    assert!(read.losses.iter().any(|loss| loss.text == "B" && loss.why.contains("planned")), "{:?}", read.losses);
}

/// Who imports may know the country of the holder, which the list does not say.
#[test]
fn the_country_of_the_holder_is_told() {
    let mut about = About::new("list");
    about.holder_country = Some(lawful::Country::NO);
    let text = "| Sub-processor | Country |\n|---|---|\n| A | Norway |\n";
    let read = import(text, Format::Markdown, &about).unwrap();
    let legs: Vec<_> = read.register.legs().collect();
    assert_eq!(legs[0].transfer.exporter.country, "NO".parse::<lawful::Place>().unwrap().into());
}

fn with_safeguard(words: &str) -> Value {
    let text = format!("| Sub-processor | Country | Transfer mechanism |\n|---|---|---|\n| Acme | USA | {words} |\n");
    read(&text, Format::Markdown).1
}

/// "A, else B" names both, in the order in which they are relied on; a decision on adequacy goes before every tool.
#[test]
fn a_safeguard_with_a_substitute_is_a_precedence() {
    let facts = |words: &str| with_safeguard(words)["engagements"][0]["facts"].clone();
    let clauses = json!({"kind": "scc", "instrument": null, "module": 2});
    assert_eq!(facts("DPF, else SCCs (module 2)"), json!({"claims": ["eu-adequacy-us-dpf"], "tools": [clauses]}));
    let kinds = |words: &str| -> Vec<String> {
        let facts = facts(words);
        facts["tools"].as_array().unwrap().iter().map(|tool| tool["kind"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(kinds("BCR, else SCC"), ["bcr", "scc"]);
    assert_eq!(kinds("SCC, ellers BCR"), ["scc", "bcr"]);
    // The decision is asked about first, and then the clauses.
    let mut register = with_safeguard("DPF, else SCCs (module 2, 2021/914)");
    register["parties"][0]["places"] = json!([{"place": "NO", "kind": "establishment"}]);
    register["engagements"][0]["role"] = json!({"labelled": "processor", "assessed": "processor"});
    register["engagements"][0]["by_role"] = json!("controller");
    let register: lawful::facts::Register = serde_json::from_value(register).unwrap();
    let leg = register.legs().next().unwrap();
    let law = lawful::Law::bundled();
    let rungs = law.on(lawful::day::parse("2026-11-22").unwrap()).rungs(&leg.transfer);
    let grounds: Vec<String> =
        rungs.iter().map(|rung| serde_json::to_value(rung).unwrap()["ground"].to_string()).collect();
    assert_eq!(grounds, ["\"eu-adequacy-us-dpf\"", "\"eu-scc-2021-914\""]);
}

/// Claims of the cell are kept in its words, and the audit holds them against the facts.
#[test]
fn claims_of_a_safeguard_are_audited() {
    let register = with_safeguard("Standard Contractual Clauses (SCCs); adequacy (Canada)");
    assert_eq!(
        register["engagements"][0]["facts"]["tools"],
        json!([{"kind": "scc", "instrument": null, "module": null}])
    );
    let register: lawful::facts::Register = serde_json::from_value(register).unwrap();
    let law = lawful::Law::bundled();
    let audit = law.on(lawful::day::parse("2026-11-22").unwrap()).audit(&register);
    let found: Vec<(&str, Standing)> = audit.iter().map(|found| (found.claim.words.as_str(), found.standing)).collect();
    assert_eq!(
        found,
        [
            ("Standard Contractual Clauses", Standing::Uncontradicted),
            ("SCCs", Standing::Uncontradicted),
            ("adequacy (Canada)", Standing::Contradicted),
        ]
    );
    assert!(audit[2].why.contains("the decision on Canada does not cover"), "{}", audit[2].why);
}

#[test]
fn a_line_without_a_word_is_told_too() {
    for text in ["{{{{{{", "?!?!", "\u{0}"] {
        let (imported, register) = read(text, Format::Text);
        assert_eq!((imported.cells.read, imported.cells.understood), (1, 0), "{text:?}");
        assert_eq!((imported.losses[0].text.as_str(), imported.losses[0].line), (text, 1));
        assert!(register["document"].get("title").is_none(), "{text:?}");
    }
}
