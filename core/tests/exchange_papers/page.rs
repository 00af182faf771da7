//! The public page and its feeds.

use crate::{EXAMPLES, example, hostile, paper, text, today};
use lawful::exchange::export::{ExportError, Options, Paper, export};
use lawful::exchange::{About, Format, import};
use lawful::facts::{Engagement, Fact, Naming, PlaceKind, PlaceStatement, Register};
use lawful::{Country, Language, Law};
use std::collections::{BTreeSet, HashMap};

fn items<T>(list: &Fact<Vec<T>>) -> &[T] {
    list.as_known().map_or(&[], Vec::as_slice)
}

/// What an engagement says, as the page tells it: the recipient, its places, the words on the safeguard.
type Said = (String, BTreeSet<(&'static str, String)>, String);

fn said(register: &Register) -> Vec<Said> {
    let parties: HashMap<&str, _> = items(&register.parties).iter().map(|p| (&**p.id.as_known().unwrap(), p)).collect();
    let one = |engagement: &Engagement| {
        let id = engagement.engages.as_known().unwrap();
        let party = parties[&**id];
        let function = engagement.function.as_known().map(|words| words.text.clone());
        let name = party.name.written.as_known().cloned();
        let unnamed = matches!(party.disclosure, Fact::Is(Naming::Category | Naming::Withheld));
        let function = function.filter(|_| unnamed).unwrap_or_else(|| id.to_string());
        let name = name.unwrap_or_else(|| format!("{function} (not named)"));
        let own = items(&engagement.places);
        let places = if own.is_empty() { items(&party.places) } else { own };
        (name, places.iter().map(place).collect(), safeguard(engagement))
    };
    items(&register.engagements).iter().map(one).collect()
}

/// A place by what it means; `Europe` by its word. The page has three columns of places.
fn place(stated: &PlaceStatement) -> (&'static str, String) {
    let kind = match stated.kind {
        Fact::Is(PlaceKind::Storage | PlaceKind::Backup) => "storage",
        Fact::Is(PlaceKind::Processing | PlaceKind::Access) => "processing",
        _ => "location",
    };
    let name = stated.place.as_known();
    let name = name.map(|name| name.place().map_or_else(|| name.to_string(), |place| place.to_string()));
    (kind, name.unwrap_or_else(|| "unknown".to_owned()))
}

fn safeguard(engagement: &Engagement) -> String {
    let words = engagement.safeguard_words.as_known().map(|words| words.text.as_str());
    match (words, engagement.safeguard_cell.as_known()) {
        (Some(words), _) if !matches!(words, "" | "–") && engagement.safeguard_cell.is_stated() => words.to_owned(),
        (_, Some(cell)) => cell.to_string(),
        _ => "unknown".to_owned(),
    }
}

fn read_back(markdown: &str) -> Register {
    import(markdown, Format::Markdown, &About::new("page")).unwrap().register
}

/// The places that nobody stated are no column of the page, or unknown in it.
fn without_unknown(mut all: Vec<Said>) -> Vec<Said> {
    all.iter_mut().for_each(|(_, places, _)| places.retain(|(_, name)| name != "unknown"));
    all
}

#[test]
fn the_page_is_read_back_with_the_same_recipients_places_and_safeguards() {
    for (name, _) in EXAMPLES {
        let register = example(name);
        for language in [Language::En, Language::Nb, Language::Sv, Language::Da, Language::De] {
            let markdown = text(&register, Paper::PageMarkdown, language);
            let wanted = said(&register);
            let mut read = said(&read_back(&markdown));
            for one in &mut read {
                for words in ["ikke navngitt", "inte namngiven", "ikke navngivet", "nicht genannt"] {
                    one.0 = one.0.replace(&format!("({words})"), "(not named)");
                }
            }
            assert_eq!(without_unknown(read), without_unknown(wanted), "{name} in {language}:\n{markdown}");
        }
    }
}

/// Safeguards of which the register has the facts and no words.
#[test]
fn safeguards_that_are_facts_are_read_back_as_facts() {
    for (facts, wanted) in [
        (r#"{"tools": [{"kind": "scc", "instrument": "eu-scc-2021-914", "module": 3}]}"#, None),
        (r#"{"tools": [{"kind": "scc", "instrument": "eu-scc-2010-87", "module": null}]}"#, None),
        (r#"{"tools": [{"kind": "bcr"}]}"#, None),
        (r#"{"claims": ["eu-adequacy-us-dpf"]}"#, None),
        (r#"{"claims": ["eu-adequacy-us-privacy-shield"], "tools": [{"kind": "bcr"}]}"#, None),
        // A listing comes back as a claim of the page: whether it is there is for the list to say.
        (
            r#"{"certs": [{"instrument": "eu-adequacy-us-dpf", "active": true}]}"#,
            Some(r#"{"claims": ["eu-adequacy-us-dpf"]}"#),
        ),
    ] {
        let text = format!(
            r#"{{"format": "lawful-register/1", "document": {{"id": "acme", "holder": "acme"}},
                 "parties": [{{"id": "acme"}}, {{"id": "host", "name": {{"written": "Host"}}}}],
                 "engagements": [{{"id": "hosting", "by": "acme", "engages": "host", "facts": {facts}}}]}}"#
        );
        let register: Register = serde_json::from_str(&text).unwrap();
        let wanted: serde_json::Value = serde_json::from_str(wanted.unwrap_or(facts)).unwrap();
        for language in Language::ALL {
            let markdown = crate::text(&register, Paper::PageMarkdown, language);
            let read = serde_json::to_value(read_back(&markdown)).unwrap();
            let mut read = read["engagements"][0]["facts"].clone();
            if let Some(tool) = read.pointer_mut("/tools/0").and_then(serde_json::Value::as_object_mut) {
                tool.retain(|key, value| !value.is_null() || wanted["tools"][0].get(key).is_some());
            }
            assert_eq!(read, wanted, "{language}: {markdown}");
        }
    }
}

/// A register of one recipient in two countries.
fn in_countries(countries: [Country; 2]) -> Register {
    let places = countries.map(|country| format!(r#"{{"place": "{country}", "kind": "establishment"}}"#)).join(",");
    let text = format!(
        r#"{{"format": "lawful-register/1", "document": {{"id": "acme", "holder": "acme"}},
             "parties": [{{"id": "acme"}}, {{"id": "host", "name": {{"written": "Host"}}, "places": [{places}]}}],
             "engagements": [{{"id": "hosting", "by": "acme", "engages": "host", "safeguard_cell": "empty"}}]}}"#
    );
    serde_json::from_str(&text).unwrap()
}

#[test]
fn every_country_is_read_back_in_every_language() {
    let all: Vec<Country> = Country::all().collect();
    for pair in all.chunks_exact(2) {
        let register = in_countries([pair[0], pair[1]]);
        for language in Language::ALL {
            let read = read_back(&text(&register, Paper::PageMarkdown, language));
            assert_eq!(said(&read)[0].1, said(&register)[0].1, "{} {} in {language}", pair[0], pair[1]);
        }
    }
}

const HARM: [&str; 8] = [
    "<script>alert(1)</script>",
    "a | b | c",
    "</td></tr></table><h1>x",
    "[x](javascript:alert(1)) ![y](z)",
    "# x\n\n- y\n1. z",
    "\"><img src=x onerror=alert(1)>",
    "*a* _b_ `c` ~~d~~ \\ & &lt; $e$",
    "\u{0}\u{1b}[31m\u{ffff}\u{202e}x]]>",
];

#[test]
fn names_are_names_whatever_they_hold() {
    for name in HARM {
        let register = hostile(name);
        let html = text(&register, Paper::PageHtml, Language::En);
        assert_eq!(
            html.matches('<').count(),
            text(&hostile("Acme"), Paper::PageHtml, Language::En).matches('<').count(),
            "{html}"
        );
        let read = read_back(&text(&register, Paper::PageMarkdown, Language::En));
        let tidy = |text: &str| text.replace(char::is_control, " ").split_whitespace().collect::<Vec<_>>().join(" ");
        let (got, places, words) = &said(&read)[0];
        assert_eq!((got.as_str(), words.as_str()), (&*tidy(name), &*tidy(name)));
        assert_eq!(places.iter().next().map(|(_, place)| place.as_str()), Some("US"));
    }
}

/// A feed of one new recipient of that name.
fn feed(name: &str, of: Paper) -> String {
    let new = hostile(name);
    let mut old = new.clone();
    old.engagements = Vec::new().into();
    let mut options = Options::default();
    options.since = Some(&old);
    paper(&new, of, Language::En, &options).text().unwrap().to_owned()
}

#[test]
fn names_are_names_in_a_feed() {
    for name in HARM {
        let atom = feed(name, Paper::AtomFeed);
        assert_eq!(atom.matches('<').count(), feed("Acme", Paper::AtomFeed).matches('<').count(), "{atom}");
        assert!(!atom.chars().any(|sign| sign.is_control() && sign != '\n') && !atom.contains('\u{ffff}'), "{atom:?}");
        let json: serde_json::Value = serde_json::from_str(&feed(name, Paper::JsonFeed)).unwrap();
        assert_eq!(json["items"][0]["title"], format!("{name} was added"));
    }
}

#[test]
fn headings_are_told_in_the_language() {
    let row =
        |markdown: String, at: usize| markdown.lines().filter(|line| line.starts_with('|')).nth(at).unwrap().to_owned();
    let english = row(crate::text(&example("plandisc"), Paper::PageMarkdown, Language::En), 0);
    for language in [Language::Nb, Language::Sv, Language::Da, Language::De] {
        let told = row(crate::text(&example("plandisc"), Paper::PageMarkdown, language), 0);
        for (english, told) in english.split('|').zip(told.split('|')).filter(|(english, _)| !english.trim().is_empty())
        {
            assert_ne!(english, told, "{language}");
        }
    }
}

#[test]
fn a_page_shows_no_verdict_unless_it_is_asked_for() {
    let register = example("plandisc");
    let plain = text(&register, Paper::PageHtml, Language::En);
    assert!(!plain.contains("undetermined") && !plain.contains("Verdict"));
    let mut options = Options::default();
    options.verdicts = true;
    let judged = paper(&register, Paper::PageHtml, Language::Nb, &options);
    let judged = judged.text().unwrap();
    assert!(judged.contains("<th scope=\"col\">Vurdering</th>") && judged.contains("<td>uavklart</td>"));
}

#[test]
fn what_nobody_stated_is_unknown_on_the_page() {
    let html = text(&example("klarpris"), Paper::PageHtml, Language::De);
    assert!(html.contains("<html lang=\"de\">"));
    let row = html.lines().find(|line| line.contains("ACTIVECAMPAIGN")).unwrap();
    // Neither place nor safeguard is in the document.
    assert_eq!(row.matches("<td>unbekannt</td>").count(), 2, "{row}");
}

/// The example with another host, a new recipient, one gone and one renamed.
fn later() -> Register {
    let mut json: serde_json::Value = serde_json::from_str(EXAMPLES[2].1).unwrap();
    json["engagements"][0]["places"][0]["place"] = "US".into();
    json["parties"][3]["name"]["written"] = "Clearhaus A/S".into();
    let gone = json["engagements"].as_array_mut().unwrap().remove(13);
    assert_eq!(gone["id"], "plandisc-popup-maker");
    let mut new = gone;
    new["id"] = "plandisc-chat".into();
    new["engages"] = "chat".into();
    json["parties"].as_array_mut().unwrap().push(serde_json::json!({"id": "chat", "name": {"written": "Chat <Inc.>"}}));
    json["engagements"].as_array_mut().unwrap().push(new);
    serde_json::from_value(json).unwrap()
}

#[test]
fn a_feed_tells_what_the_page_tells_anew() {
    let (old, new) = (example("plandisc"), later());
    let mut options = Options::default();
    (options.since, options.url) = (Some(&old), Some("https://example.com/sub?a=1&b=2"));
    let feed = paper(&new, Paper::JsonFeed, Language::En, &options);
    let feed: serde_json::Value = serde_json::from_slice(&feed.bytes).unwrap();
    assert_eq!(feed["version"], "https://jsonfeed.org/version/1.1");
    assert_eq!(feed["home_page_url"], "https://example.com/sub?a=1&b=2");
    let titles: Vec<&str> =
        feed["items"].as_array().unwrap().iter().map(|item| item["title"].as_str().unwrap()).collect();
    assert_eq!(
        titles,
        [
            "Chat <Inc.> was added",
            "PopUp Maker was removed",
            "Clearhaus is now called Clearhaus A/S",
            "Amazon was changed"
        ]
    );
    assert_eq!(feed["items"][3]["content_text"], "Location: United States (before: Ireland)");
    let ids: BTreeSet<&str> =
        feed["items"].as_array().unwrap().iter().map(|item| item["id"].as_str().unwrap()).collect();
    assert_eq!(ids.len(), 4);
    let atom = paper(&new, Paper::AtomFeed, Language::De, &options);
    let atom = atom.text().unwrap();
    assert!(atom.contains("<title>Chat &lt;Inc.&gt; ist hinzugekommen</title>"));
    assert!(atom.contains("href=\"https://example.com/sub?a=1&amp;b=2\""));
    let page = paper(&new, Paper::PageMarkdown, Language::Sv, &options);
    assert!(
        page.text().unwrap().contains("## Ändringar sedan föregående version\n\n**Chat \\<Inc.\\> har lagts till**")
    );
}

#[test]
fn a_feed_needs_the_register_as_it_was() {
    let law = Law::bundled();
    let missing = export(&example("plandisc"), &law.on(today()), Paper::AtomFeed, &Options::default()).unwrap_err();
    assert_eq!(missing, ExportError::NoEarlier(Paper::AtomFeed));
    let same = example("plandisc");
    let mut options = Options::default();
    options.since = Some(&same);
    let feed = paper(&same, Paper::JsonFeed, Language::En, &options);
    assert_eq!(serde_json::from_slice::<serde_json::Value>(&feed.bytes).unwrap()["items"], serde_json::json!([]));
}
