//! The document that a register renders, and how its columns are read.

use super::text::Words;
use super::vocabulary::{Completeness, DocumentKind, PlaceKind};
use crate::facts::Id;
use crate::facts::fact::Fact;
use crate::facts::record::record;
use time::Date;

record! {
    /// The document.
    pub struct Document is "a document" {
        /// Its id. Required.
        id: Fact<Id>,
        /// Its title. Default: not kept.
        title: Fact<Words>,
        /// Its kind. Default: unknown.
        kind: Fact<DocumentKind>,
        /// The language it is written in, as a tag: `nb`. Default: unknown.
        language: Fact<Id>,
        /// The day of publication; `null` when the document has no date. Default: unknown.
        published: Fact<Date>,
        /// The words that give the day. Default: not kept.
        published_words: Fact<Words>,
        /// Whether it says that it has earlier versions. Default: unknown.
        earlier_versions: Fact<bool>,
        /// The words that say so. Default: not kept.
        earlier_versions_words: Fact<Words>,
        /// What it says of its own scope and aim. Default: not kept.
        scope_words: Fact<Vec<Words>>,
        /// The laws that it names. Default: none named.
        laws_named: Fact<Vec<Words>>,
        /// Its headings. Default: not kept.
        headings: Fact<Vec<Words>>,
        /// The headings of its columns. Default: not kept.
        columns: Fact<Vec<Words>>,
        /// Whether it claims to list every recipient. Default: unknown.
        completeness: Fact<Completeness>,
        /// The words of that claim. Default: not kept.
        completeness_words: Fact<Words>,
        /// The party whose document it is. Required.
        holder: Fact<Id>,
        /// How its columns are read, where a heading alone does not say. Default: no reading needed.
        readings: Fact<Vec<Reading>>,
        /// What a reader looks for and does not find, in your own words. Default: not gathered.
        not_stated: Fact<Vec<String>>,
    }
}

record! {
    /// How a column of the document is read.
    pub struct Reading is "a reading" {
        /// Its id, for the places that rest on it. Required.
        id: Fact<Id>,
        /// The heading of the column. Default: not kept.
        column: Fact<String>,
        /// What a place in the column is the place of. Default: unknown.
        means: Fact<PlaceKind>,
        /// Whether the reading is assumed, not stated. Default: stated.
        assumed: Fact<bool>,
        /// The reason for it. Default: not given.
        why: Fact<String>,
    }
}
