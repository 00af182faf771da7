//! A document as headings, texts, lists and tables, written once and rendered as HTML or as Markdown.

/// The values of a cell or a term; several stand one below the other.
pub(super) type Values = Vec<String>;

/// A part of a document.
pub(super) enum Block {
    /// A heading; the level is 2 or more, since the title is the one of level 1.
    Heading(u8, String),
    /// A paragraph.
    Text(String),
    /// A list.
    List(Vec<String>),
    /// Terms, each with what is said of it.
    Terms(Vec<(String, Values)>),
    /// A table.
    Table(Table),
}

/// A table. The first cell of a row is its heading.
pub(super) struct Table {
    /// What it is a table of, for those who cannot see it in its place.
    pub(super) caption: String,
    pub(super) head: Vec<String>,
    pub(super) rows: Vec<Vec<Values>>,
}

/// A document.
pub(super) struct Doc {
    pub(super) title: String,
    /// The language, as a tag.
    pub(super) language: String,
    /// Whether it has tables that need a broad page.
    pub(super) broad: bool,
    pub(super) blocks: Vec<Block>,
}

impl Doc {
    pub(super) fn new(title: String, language: crate::Language) -> Self {
        Self { title, language: language.to_string(), broad: false, blocks: Vec::new() }
    }

    pub(super) fn heading(&mut self, level: u8, text: impl Into<String>) {
        self.blocks.push(Block::Heading(level, text.into()));
    }

    pub(super) fn text(&mut self, text: impl Into<String>) {
        self.blocks.push(Block::Text(text.into()));
    }

    pub(super) fn text_unless_empty(&mut self, text: String) {
        if !text.is_empty() {
            self.text(text);
        }
    }

    pub(super) fn list(&mut self, items: Vec<String>) {
        if !items.is_empty() {
            self.blocks.push(Block::List(items));
        }
    }

    pub(super) fn terms(&mut self, terms: Vec<(String, Values)>) {
        if !terms.is_empty() {
            self.blocks.push(Block::Terms(terms));
        }
    }

    pub(super) fn table(&mut self, caption: impl Into<String>, head: Vec<String>, rows: Vec<Vec<Values>>) {
        self.blocks.push(Block::Table(Table { caption: caption.into(), head, rows }));
    }
}
