//! The dossier of a register: all that is found is in it, nothing of a name becomes markup, nothing is loaded from
//! anywhere, in five languages.
#![cfg(all(feature = "exchange", feature = "lang-bundled"))]

use lawful::exchange::export::{Options, Paper, export};
use lawful::facts::Register;
use lawful::lang::Catalogue;
use lawful::{Date, Language, Law, day};
use std::collections::{BTreeMap, BTreeSet};

const REGISTERS: [(&str, &str); 5] = [
    ("iconfirm", include_str!("../examples/registers/iconfirm.json")),
    ("klarpris", include_str!("../examples/registers/klarpris.json")),
    ("plandisc", include_str!("../examples/registers/plandisc.json")),
    ("superoffice", include_str!("../examples/registers/superoffice.json")),
    ("triggerbee", include_str!("../examples/registers/triggerbee.json")),
];

fn registers() -> impl Iterator<Item = (&'static str, Register)> {
    REGISTERS.into_iter().map(|(name, text)| (name, serde_json::from_str(text).unwrap()))
}

fn date(text: &str) -> Date {
    day::parse(text).unwrap()
}

fn page(register: &Register, on: Date, language: Language, since: Option<&Register>) -> String {
    let law = Law::bundled();
    let mut options = Options::default();
    options.since = since;
    let on = law.on(on).in_language(Catalogue::bundled(language));
    let paper = export(register, &on, Paper::Dossier, &options).unwrap();
    assert_eq!(paper.media_type, "text/html");
    paper.text().unwrap().to_owned()
}

/// The text as the page writes it.
fn written(text: &str) -> String {
    let signs = [("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ("\"", "&quot;"), ("'", "&#39;")];
    signs.iter().fold(text.to_owned(), |text, (sign, entity)| text.replace(sign, entity))
}

/// An element: its name, its attributes, and where it stands among the others.
struct Element {
    name: String,
    attributes: BTreeMap<String, String>,
}

/// The elements of a page, which must be well-formed: every begun element is ended, none overlap.
fn elements(page: &str) -> Vec<Element> {
    const VOID: [&str; 1] = ["meta"];
    let mut found = Vec::new();
    let mut open: Vec<String> = Vec::new();
    let mut rest = page.strip_prefix("<!DOCTYPE html>\n").expect("it says what it is");
    while let Some((_, after)) = rest.split_once('<') {
        let (tag, tail) = after.split_once('>').expect("a tag ends");
        if let Some(name) = tag.strip_prefix('/') {
            assert_eq!(open.pop().as_deref(), Some(name), "an element ends that is not the last begun");
        } else {
            let name = tag.split(' ').next().unwrap_or_default().to_owned();
            let mut attributes = BTreeMap::new();
            let mut more = &tag[name.len()..];
            while let Some((key, value)) = more.trim_start().split_once("=\"") {
                let (value, tail) = value.split_once('"').expect("a value ends");
                assert!(
                    attributes.insert(key.to_owned(), value.to_owned()).is_none(),
                    "`{key}` is given twice in <{tag}>"
                );
                more = tail;
            }
            assert!(more.trim().is_empty(), "<{tag}> has more than attributes");
            if !VOID.contains(&name.as_str()) {
                open.push(name.clone());
            }
            found.push(Element { name, attributes });
        }
        rest = tail;
    }
    assert!(open.is_empty(), "never ended: {open:?}");
    found
}

/// The sheet of style apart, which has no tags.
fn style(page: &str) -> &str {
    page.split_once("<style>").and_then(|(_, rest)| rest.split_once("</style>")).map(|(sheet, _)| sheet).unwrap()
}

#[test]
fn every_leg_finding_and_day_is_in_it() {
    let law = Law::bundled();
    let mut days = 0;
    for (name, register) in registers() {
        for on in ["2020-02-13", "2026-11-22"].map(date) {
            let page = page(&register, on, Language::En, None);
            let report = law.on(on).register(&register);
            for (at, leg) in report.legs.iter().enumerate() {
                let anchor = format!("<article id=\"leg-{}\" class=\"leg {}\">", at + 1, leg.verdict.outcome);
                let block = page.split_once(&anchor).unwrap_or_else(|| panic!("{name}: no {anchor}")).1;
                let block = block.split_once("</article>").unwrap().0;
                assert!(block.contains(&written(&leg.recipient)), "{name}: {} is not named", leg.id);
                assert!(block.contains(&written(&leg.id)));
                assert!(block.contains("class=\"proof\""), "{name}: {} has no proof", leg.id);
                for finding in &leg.verdict.findings {
                    assert!(block.contains(finding.code.as_str()) && block.contains(&written(&finding.message)));
                    assert!(
                        finding.articles.iter().all(|article| block.contains(&written(article))),
                        "{}",
                        finding.code
                    );
                }
                assert!(leg.verdict.missing.iter().all(|ask| block.contains(&written(&ask.question))));
                assert!(leg.verdict.remedies.iter().all(|remedy| block.contains(&written(&remedy.text))));
            }
            let record = report.record.iter().flat_map(|one| &one.judgement.findings);
            let chains = report.chains.iter().flat_map(|chain| &chain.findings);
            let claims = law.on(on).audit(&register);
            let claimed = claims.iter().filter_map(|claim| claim.finding.as_ref());
            for finding in record.chain(chains).chain(&report.findings) {
                assert!(page.contains(&written(&finding.message)), "{name}: {} is not told", finding.message);
                assert!(page.contains(finding.code.as_str()));
            }
            assert!(claimed.into_iter().all(|finding| page.contains(finding.code.as_str())));
            assert!(claims.iter().all(|claim| page.contains(&written(&claim.claim.words))));
            let until = on.saturating_add(time::Duration::days(731));
            for entry in law.on(on).calendar(&register, until) {
                days += 1;
                assert!(page.contains(&written(&entry.text)) && page.contains(&day::iso(entry.date)), "{entry:?}");
            }
        }
    }
    assert!(days > 10, "the calendars have {days} entries");
}

#[test]
fn it_is_well_formed_and_refers_to_nothing_outside() {
    for (name, register) in registers() {
        let page = page(&register, date("2026-11-22"), Language::En, None);
        let all = elements(&page.replace(style(&page), ""));
        let ids: Vec<&str> = all.iter().filter_map(|of| of.attributes.get("id").map(String::as_str)).collect();
        let unique: BTreeSet<&str> = ids.iter().copied().collect();
        assert_eq!(ids.len(), unique.len(), "{name}: an id is given twice");
        for of in &all {
            assert!(!["script", "link", "iframe", "img", "object", "embed", "base", "form"].contains(&&*of.name));
            for (key, value) in &of.attributes {
                assert!(!key.starts_with("on") && key != "src" && key != "style", "{name}: {key} on {}", of.name);
                assert!(key == "xmlns" || !value.contains("://"), "{name}: {key}={value}");
                if key == "href" {
                    let target = value.strip_prefix('#').unwrap_or_else(|| panic!("{value} leads out of the page"));
                    assert!(unique.contains(target), "{name}: {value} leads nowhere");
                }
                if key == "aria-labelledby" {
                    assert!(value.split(' ').all(|id| unique.contains(id)), "{name}: {value}");
                }
            }
        }
        assert!(!style(&page).contains("url(") && !style(&page).contains("@import") && !style(&page).contains('<'));
        let policy = all.iter().find(|of| of.attributes.contains_key("http-equiv")).unwrap();
        assert!(policy.attributes["content"].starts_with("default-src &#39;none&#39;; style-src &#39;sha256-"));
    }
}

#[test]
fn it_can_be_read_without_seeing_it() {
    for (name, register) in registers() {
        let page = page(&register, date("2026-11-22"), Language::En, None);
        let all = elements(&page.replace(style(&page), ""));
        let count = |of: &str| all.iter().filter(|one| one.name == of).count();
        assert_eq!(
            (count("main"), count("nav"), count("h1"), count("header"), count("footer")),
            (1, 1, 1, 1, 1),
            "{name}"
        );
        assert_eq!(count("table"), count("caption"), "{name}: a table has no caption");
        assert!(all.iter().filter(|of| of.name == "th").all(|of| of.attributes.contains_key("scope")), "{name}");
        let pictures = all.iter().filter(|of| of.name == "svg");
        for svg in pictures {
            let told = svg.attributes.contains_key("aria-labelledby") || svg.attributes["class"].starts_with("shape");
            assert!(told, "{name}: a picture is neither told nor an ornament");
        }
        assert_eq!(page.matches("<title id=").count(), page.matches("<desc id=").count());
        assert!(page.matches("<title id=").count() >= 2, "{name}: one picture for a page, one for a phone");
    }
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    for (name, register) in registers() {
        for paper in [Paper::Dossier, Paper::Dot, Paper::Opa] {
            // The tables are the same for every register.
            if paper == Paper::Opa && name != "plandisc" {
                continue;
            }
            let law = Law::bundled();
            let make = || export(&register, &law.on(date("2026-11-22")), paper, &Options::default()).unwrap();
            assert_eq!(make(), make(), "{paper} of {name}");
        }
    }
}

#[test]
fn five_languages_have_every_word() {
    let (_, register) = registers().find(|(name, _)| *name == "superoffice").unwrap();
    let english: BTreeMap<&str, &str> = Catalogue::bundled(Language::En).texts().collect();
    for language in Language::ALL {
        let page = page(&register, date("2026-11-22"), language, Some(&Register::default()));
        assert!(page.contains(&format!("<html lang=\"{language}\">")));
        elements(&page.replace(style(&page), ""));
        let catalogue = Catalogue::bundled(language);
        for title in ["Summary", "What changed", "Flow of data", "The record", "Calendar", "Assumed facts", "Sources"] {
            let told = catalogue.text(&format!("dossier.{title}")).unwrap();
            assert!(page.contains(&format!("-title\">{}</h2>", written(told))), "{language}: {title}");
        }
        if language == Language::En {
            continue;
        }
        // A label that stands alone in its element and is the English one was not told.
        for (key, text) in english.iter().filter(|(key, _)| key.starts_with("dossier.")) {
            let own = catalogue.text(key).unwrap();
            let left = own != *text && page.contains(&format!(">{}<", written(text)));
            // A word of another language may be the same as that of another label.
            let other = catalogue.texts().any(|(_, told)| told == *text);
            assert!(!left || other, "{language}: {text} is left in English");
        }
    }
}

/// Every label of the sources is in the catalogue.
#[test]
fn every_label_has_its_key() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src/exchange/export/dossier");
    let mut folders = vec![folder];
    let mut labels = BTreeSet::new();
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let text = std::fs::read_to_string(&path).unwrap();
                for call in ["label(", "labelled("] {
                    let literals = text.split(call).skip(1).filter_map(|after| after.trim_start().strip_prefix('"'));
                    labels.extend(
                        literals.filter_map(|literal| literal.split_once('"')).map(|(text, _)| text.to_owned()),
                    );
                }
            }
        }
    }
    assert!(labels.len() > 100, "{labels:?}");
    let english = Catalogue::bundled(Language::En);
    let missing: Vec<_> = labels.iter().filter(|text| english.text(&format!("dossier.{text}")) != Some(text)).collect();
    assert!(missing.is_empty(), "{missing:?}");
    let keys = english.texts().filter_map(|(key, _)| key.strip_prefix("dossier."));
    let unused: Vec<&str> = keys.filter(|key| !labels.contains(*key)).collect();
    assert!(unused.is_empty(), "{unused:?}");
}

const HOSTILE: &str = "</title><script>alert(1)</script><img src=x onerror=alert(1)>\\\" ' & \u{202e}txt\u{0}";

fn hostile() -> Register {
    let text = serde_json::json!({
        "format": "lawful-register/1",
        "document": {"id": "acme", "title": HOSTILE, "holder": "acme"},
        "parties": [
            {"id": "acme", "name": {"written": HOSTILE}, "places": [{"place": "NO", "kind": "establishment"}]},
            {"id": "mailer", "name": {"written": HOSTILE}, "places": [{"place": "US", "kind": "establishment"}],
             "services": [{"id": "mail", "name": HOSTILE}]},
            {"id": "long", "name": {"written": "W".repeat(3000)}}
        ],
        "engagements": [
            {"id": "newsletter", "by": "acme", "engages": "mailer", "service": "mail", "safeguard_words": HOSTILE},
            {"id": "other", "by": "mailer", "engages": "long"},
            {"id": "back", "by": "long", "engages": "acme"}
        ]
    });
    serde_json::from_value(text).unwrap()
}

#[test]
fn no_name_becomes_markup() {
    let register = hostile();
    let page = page(&register, date("2026-11-22"), Language::En, Some(&Register::default()));
    elements(&page.replace(style(&page), ""));
    assert!(
        !page.contains("<script") && !page.contains("<img") && !page.contains('\u{202e}') && !page.contains('\u{0}')
    );
    assert!(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"));
    let law = Law::bundled();
    let dot = export(&register, &law.on(date("2026-11-22")), Paper::Dot, &Options::default()).unwrap();
    for line in dot.text().unwrap().lines() {
        // Outside quotes there is nothing of a name.
        let bare = line.replace("\\\\", "").replace("\\\"", "");
        assert_eq!(bare.matches('"').count() % 2, 0, "{line}");
        assert!(!bare.split('"').step_by(2).any(|outside| outside.contains("alert")), "{line}");
    }
}

#[test]
fn what_changed_is_told_with_its_consequences() {
    let (_, before) = registers().find(|(name, _)| *name == "plandisc").unwrap();
    let mut text: serde_json::Value = serde_json::from_str(REGISTERS[2].1).unwrap();
    let engagements = text["engagements"].as_array_mut().unwrap();
    engagements.remove(0);
    engagements[0]["id"] = "plandisc-new".into();
    engagements[0]["engages"] = "google".into();
    engagements[0].as_object_mut().unwrap().remove("service");
    let after: Register = serde_json::from_value(text).unwrap();
    let page = page(&after, date("2026-11-22"), Language::Nb, Some(&before));
    let section = page.split_once("<section id=\"change\"").unwrap().1.split_once("</section>").unwrap().0;
    let change = lawful::diff(&before, &after);
    assert!(!change.added.is_empty() && !change.removed.is_empty());
    for entry in change.added.iter().chain(&change.removed) {
        assert!(section.contains(&format!("<code>{}</code>", written(&entry.id))), "{}", entry.id);
    }
    for code in ["LF-D-003", "LF-D-004", "LF-D-006"] {
        assert!(section.contains(code), "{code} is not told");
    }
    assert!(section.contains("Mottaker") && section.contains("ikke der"));
    let same = self::page(&before, date("2026-11-22"), Language::Nb, Some(&before));
    assert!(same.contains("Ingenting er endret siden den tidligere versjonen."));
}

#[test]
fn an_empty_register_has_a_page_too() {
    let register: Register = serde_json::from_value(serde_json::json!({
        "format": "lawful-register/1", "document": {"id": "empty", "holder": "acme"}, "parties": [{"id": "acme"}]
    }))
    .unwrap();
    let page = page(&register, date("2026-11-22"), Language::De, None);
    elements(&page.replace(style(&page), ""));
    assert!(page.contains("Das Register nennt keine Empfänger."));
}

/// A long list stays in bounds: the picture in several sheets, and every recipient in the table.
#[test]
fn a_long_list_is_told_whole() {
    let parties: Vec<_> = (0..300)
        .map(|n| {
            let place = ["US", "IN", "DE", "GB", "BR"][n % 5];
            serde_json::json!({"id": format!("p{n}"), "name": {"written": format!("Recipient number {n}")},
                "places": [{"place": place, "kind": "establishment"}]})
        })
        .chain([serde_json::json!({"id": "acme", "places": [{"place": "NO", "kind": "establishment"}]})])
        .collect();
    let engagements: Vec<_> = (0..300)
        .map(|n| serde_json::json!({"id": format!("e{n}"), "by": "acme", "engages": format!("p{n}")}))
        .collect();
    let register: Register = serde_json::from_value(serde_json::json!({
        "format": "lawful-register/1", "document": {"id": "long", "holder": "acme"},
        "parties": parties, "engagements": engagements
    }))
    .unwrap();
    let page = page(&register, date("2026-11-22"), Language::En, None);
    let sheets = page.matches("<figure class=\"flow wide\">").count();
    assert!((2..=12).contains(&sheets), "{sheets} sheets");
    for n in 0..300 {
        let name = format!("Recipient number {n}<");
        assert!(page.matches(&*name).count() >= 4, "{name} is not in both pictures, the table and its block");
    }
    // The proof of one country is that of the others of the same country.
    assert!(page.matches("<details class=\"proof\">").count() <= 5, "proofs are repeated");
}
