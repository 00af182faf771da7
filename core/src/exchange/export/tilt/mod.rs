//! A privacy notice in TILT, valid against its schema.
//!
//! The schema requires much of which a register may know nothing. What is not known gets the value that says least: an
//! empty text, an empty list, the reserved country `ZZ`, an address under the reserved domain `.invalid`, `false`. Every
//! such place is listed, as JSON pointers, under the key `_notKnown` of the document, which the schema allows; a reader who
//! ignores the list takes `false` for an answer. Nothing is made up.

mod data;
mod duties;
mod transfers;

use crate::Day;
use crate::digest::{hex, sha256};
use crate::facts::{Fact, Party, Register, Words};
use serde_json::{Map, Value, json};

/// The languages that the schema knows are codes of two letters.
const LANGUAGE: &str = "en";
/// A country that is not known: ISO 3166-1 leaves `ZZ` to its users.
const NO_COUNTRY: &str = "ZZ";
/// An address that is nobody's (RFC 2606).
const NO_ADDRESS: &str = "unknown@unknown.invalid";

/// The document.
pub(super) fn notice(register: &Register, day: Day<'_>) -> String {
    let mut notice = Notice { register, day, unknown: Vec::new() };
    let mut whole = Map::new();
    let mut set = |key: &str, value: Value| drop(whole.insert(key.to_owned(), value));
    set("meta", notice.meta());
    set("controller", notice.controller());
    set("dataProtectionOfficer", notice.officer());
    set("dataDisclosed", notice.disclosed());
    set("thirdCountryTransfers", notice.transfers());
    set("sources", notice.sources());
    for (key, value) in notice.rights() {
        set(key, value);
    }
    set("automatedDecisionMaking", notice.automated());
    set("changesOfPurpose", notice.changes());
    set("_notKnown", json!(notice.unknown));
    let mut whole = Value::Object(whole);
    // The hash of the document as it is without it.
    let hash = hex(&sha256(whole.to_string().as_bytes()));
    whole["meta"]["_hash"] = json!(hash);
    serde_json::to_string_pretty(&whole).unwrap_or_default() + "\n"
}

/// A notice in the making.
struct Notice<'a> {
    register: &'a Register,
    day: Day<'a>,
    /// The places of which nothing is known.
    unknown: Vec<String>,
}

impl<'a> Notice<'a> {
    /// A value that is required and not known.
    fn lacks(&mut self, pointer: &str, value: impl Into<Value>) -> Value {
        self.unknown.push(pointer.to_owned());
        value.into()
    }

    /// A text that is required.
    fn text(&mut self, pointer: &str, text: Option<&str>) -> Value {
        match text {
            Some(text) => json!(text),
            None => self.lacks(pointer, ""),
        }
    }

    fn country(&mut self, pointer: &str, party: Option<&Party>) -> Value {
        match party.and_then(country) {
            Some(code) => json!(code),
            None => self.lacks(pointer, NO_COUNTRY),
        }
    }

    fn holder(&self) -> Option<&'a Party> {
        let id = self.register.document.holder.as_known()?;
        self.party(id)
    }

    fn party(&self, id: &str) -> Option<&'a Party> {
        list(&self.register.parties).iter().find(|party| party.id.as_known().is_some_and(|known| **known == *id))
    }

    /// The words that the register keeps of a kind, on a subject.
    fn stated(&self, kind: &'a str, subject: Option<&'a str>) -> impl Iterator<Item = &'a str> + use<'a> {
        let of = move |of: &&crate::facts::Statement| {
            of.kind.as_known().is_some_and(|known| known == kind)
                && subject.is_none_or(|subject| of.subject.as_known().is_some_and(|known| known == subject))
        };
        list(&self.register.statements).iter().filter(of).filter_map(|statement| words(&statement.words))
    }

    fn meta(&mut self) -> Value {
        let document = &self.register.document;
        let id = document.id.as_known().map_or("document", |id| &**id);
        let day = crate::day::iso(self.day.date());
        let language = document.language.as_known().map(|language| &**language).filter(|tag| is_known(tag));
        let language = match language {
            Some(language) => json!(language),
            None => self.lacks("/meta/language", LANGUAGE),
        };
        let name = words(&document.title).unwrap_or(id).to_owned();
        let url = self.stated("url", None).find(|url| is_reference(url));
        json!({
            "_id": id, "name": name,
            // Of this file, which is made as of the day.
            "created": day, "modified": day, "version": 1,
            "language": language,
            "status": self.lacks("/meta/status", "active"),
            "url": self.text("/meta/url", url),
            "_hash": "",
        })
    }

    fn controller(&mut self) -> Value {
        let holder = self.holder();
        let name = holder.and_then(name);
        let address = self.stated("controller-address", None).next();
        let mut controller = json!({
            "name": self.text("/controller/name", name),
            "address": self.text("/controller/address", address),
            "country": self.country("/controller/country", holder),
            "representative": {
                "name": self.lacks("/controller/representative/name", ""),
                "email": self.lacks("/controller/representative/email", NO_ADDRESS),
            },
        });
        if let Some(division) = self.stated("controller-division", None).next() {
            controller["division"] = json!(division);
        }
        controller
    }

    fn officer(&mut self) -> Value {
        use crate::facts::ContactKind;
        let officer = list(&self.register.contacts)
            .iter()
            .find(|contact| contact.kind == Fact::Is(ContactKind::Officer) && contact.stated != Fact::Is(false));
        let at = "/dataProtectionOfficer";
        json!({
            "name": self.text(&format!("{at}/name"), officer.and_then(|officer| words(&officer.words))),
            "address": self.lacks(&format!("{at}/address"), ""),
            "country": self.lacks(&format!("{at}/country"), NO_COUNTRY),
            "email": self.lacks(&format!("{at}/email"), NO_ADDRESS),
        })
    }
}

/// Whether the schema knows a code of a language. It lists most codes of ISO 639-1; these are those of this library's
/// documents and their neighbours.
fn is_known(tag: &str) -> bool {
    const KNOWN: &[&str] = &[
        "bg", "cs", "da", "de", "el", "en", "es", "et", "fi", "fr", "ga", "hr", "hu", "is", "it", "lt", "lv", "mt",
        "nb", "nl", "nn", "no", "pl", "pt", "ro", "sk", "sl", "sv",
    ];
    KNOWN.contains(&tag)
}

/// Whether a text is a reference to a resource (RFC 3986), to be written where the schema takes nothing else.
fn is_reference(text: &str) -> bool {
    let signs = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~:/?#@!$&'()*+,;=%".contains(&byte);
    let coded =
        text.split('%').skip(1).all(|rest| rest.len() > 1 && rest.bytes().take(2).all(|b| b.is_ascii_hexdigit()));
    let first = text.split(['/', '?', '#']).next().unwrap_or_default();
    let scheme = first.split_once(':').is_none_or(|(scheme, _)| {
        scheme.starts_with(|sign: char| sign.is_ascii_alphabetic())
            && scheme.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte))
    });
    text.bytes().all(signs) && coded && scheme && text.matches('#').count() < 2
}

/// The entries of a list.
fn list<T>(list: &Fact<Vec<T>>) -> &[T] {
    list.as_known().map_or(&[], Vec::as_slice)
}

/// Words that are not empty.
fn words(words: &Fact<Words>) -> Option<&str> {
    words.as_known().map(|words| words.text.as_str()).filter(|text| !text.is_empty())
}

fn name(party: &Party) -> Option<&str> {
    party.name.written.as_known().or_else(|| party.name.legal.as_known()).map(String::as_str)
}

/// The country of a party, where it has one: that of its only establishment.
fn country(party: &Party) -> Option<&'static str> {
    one_country(list(&party.places))
}

/// The one country of the establishments among places.
fn one_country(places: &[crate::facts::PlaceStatement]) -> Option<&'static str> {
    use crate::facts::PlaceKind;
    let mut codes = places
        .iter()
        .filter(|place| place.kind == Fact::Is(PlaceKind::Establishment))
        .filter_map(|place| place.place.as_known()?.place()?.country())
        .map(crate::Country::alpha2);
    let first = codes.next()?;
    codes.all(|code| code == first).then_some(first)
}
