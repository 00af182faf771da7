//! The changes of the public page as a feed: JSON Feed 1.1 (jsonfeed.org) and Atom (RFC 4287).
//!
//! The identifier of an item is a digest of what it says and of the document, so that a reader which has the item does not
//! show it twice, on whatever day the feed is made.

use super::changes::{Change, changes};
use super::html::escaped;
use super::page::title;
use super::reading::Reading;
use super::{ExportError, Options, Paper};
use crate::Day;
use crate::day::iso;
use crate::digest::{hex, sha256};
use crate::facts::Register;
use serde_json::json;

/// A feed, before it is written in a format.
struct Feed {
    title: String,
    holder: String,
    language: String,
    /// The moment of the feed and of its items: the day given, at its beginning.
    updated: String,
    id: String,
    items: Vec<Item>,
}

struct Item {
    id: String,
    change: Change,
}

impl Feed {
    fn of(register: &Register, day: Day<'_>, paper: Paper, options: &Options<'_>) -> Result<Self, ExportError> {
        let since = options.since.ok_or(ExportError::NoEarlier(paper))?;
        let (old, new) = (Reading::of(since, day), Reading::of(register, day));
        let document = register.document.id.as_known().map_or("", |id| &**id);
        let published = register.document.published.known().map(iso).unwrap_or_default();
        let item = |change: Change| {
            let said = [document, &published, &change.title, &change.lines.join("\n")].join("\u{0}");
            Item { id: urn(&said), change }
        };
        Ok(Self {
            title: title(&new),
            holder: new.holder(),
            language: new.tongue.language().to_string(),
            updated: format!("{}T00:00:00Z", iso(day.date())),
            id: urn(document),
            items: changes(&old, &new).into_iter().map(item).collect(),
        })
    }
}

/// A name that no other text has (RFC 9562, version 8: of the maker's own making).
fn urn(text: &str) -> String {
    let mut bytes = sha256(text.as_bytes());
    bytes[6] = bytes[6] & 0x0f | 0x80;
    bytes[8] = bytes[8] & 0x3f | 0x80;
    let digits = hex(&bytes);
    format!("urn:uuid:{}-{}-{}-{}-{}", &digits[..8], &digits[8..12], &digits[12..16], &digits[16..20], &digits[20..32])
}

/// The text of an item: what it says of each column, and the sentence alone where there is no more.
fn content(change: &Change) -> String {
    if change.lines.is_empty() { change.title.clone() } else { change.lines.join("\n") }
}

/// JSON Feed, version 1.1.
pub(super) fn json_feed(
    register: &Register,
    day: Day<'_>,
    paper: Paper,
    options: &Options<'_>,
) -> Result<String, ExportError> {
    let feed = Feed::of(register, day, paper, options)?;
    let item = |item: &Item| {
        json!({
            "id": item.id,
            "title": item.change.title,
            "content_text": content(&item.change),
            "date_published": feed.updated,
        })
    };
    let mut written = json!({
        "version": "https://jsonfeed.org/version/1.1",
        "title": feed.title,
        "language": feed.language,
        "authors": [{"name": feed.holder}],
        "items": feed.items.iter().map(item).collect::<Vec<_>>(),
    });
    if let Some(url) = options.url {
        written["home_page_url"] = json!(url);
    }
    Ok(serde_json::to_string_pretty(&written).unwrap_or_default() + "\n")
}

/// Atom.
pub(super) fn atom_feed(
    register: &Register,
    day: Day<'_>,
    paper: Paper,
    options: &Options<'_>,
) -> Result<String, ExportError> {
    let feed = Feed::of(register, day, paper, options)?;
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
    out += &format!("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{}\">\n", escaped(&feed.language));
    out += &format!("  <id>{}</id>\n  <title>{}</title>\n", feed.id, escaped(&feed.title));
    out += &format!("  <updated>{}</updated>\n", feed.updated);
    out += &format!("  <author><name>{}</name></author>\n", escaped(&feed.holder));
    if let Some(url) = options.url {
        out += &format!("  <link rel=\"alternate\" type=\"text/html\" href=\"{}\"/>\n", escaped(url));
    }
    for item in &feed.items {
        out += &format!("  <entry>\n    <id>{}</id>\n", item.id);
        out += &format!("    <title>{}</title>\n", escaped(&item.change.title));
        out += &format!("    <updated>{}</updated>\n", feed.updated);
        out += &format!("    <content type=\"text\">{}</content>\n  </entry>\n", escaped(&content(&item.change)));
    }
    Ok(out + "</feed>\n")
}
