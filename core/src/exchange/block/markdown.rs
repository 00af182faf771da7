//! Markdown in blocks.

use super::{Block, Table};
use crate::exchange::cells::Cell;
use pulldown_cmark::{CodeBlockKind, Event, HeadingLevel, Options, Parser, Tag, TagEnd};

/// The blocks of a Markdown text: headings, tables, items of lists, paragraphs. Marks of emphasis are dropped, the target of
/// a link is kept where its words are not the address itself.
pub(in crate::exchange) fn markdown(text: &str) -> Vec<Block> {
    let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_YAML_STYLE_METADATA_BLOCKS;
    let mut reader = Reader { lines: Lines::of(text), ..Reader::default() };
    for (event, span) in Parser::new_ext(text, options).into_offset_iter() {
        let line = reader.lines.at(span.start);
        reader.event(event, line);
    }
    reader.flush(Block::Paragraph);
    reader.blocks
}

/// The offsets at which lines begin.
#[derive(Default)]
struct Lines(Vec<usize>);

impl Lines {
    fn of(text: &str) -> Self {
        Self(core::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect())
    }

    fn at(&self, offset: usize) -> usize {
        self.0.partition_point(|start| *start <= offset)
    }
}

#[derive(Default)]
struct Reader {
    lines: Lines,
    blocks: Vec<Block>,
    /// The words being gathered, and the line where they began and where they are.
    words: String,
    from: usize,
    to: usize,
    /// How many items the reader is inside of.
    items: usize,
    front_matter: bool,
    link: Option<(String, usize)>,
    table: Option<Table>,
    row: Vec<Cell>,
}

impl Reader {
    fn event(&mut self, event: Event<'_>, line: usize) {
        match event {
            Event::Text(text) if self.front_matter => self.lines_of(&text, line),
            Event::Text(text) | Event::Code(text) | Event::InlineMath(text) | Event::DisplayMath(text) => {
                self.say(&text, line)
            }
            Event::Html(text) | Event::InlineHtml(text) => self.html(&text, line),
            Event::SoftBreak | Event::HardBreak => self.words.push(' '),
            Event::Start(tag) => self.start(tag, line),
            Event::End(tag) => self.end(tag),
            Event::FootnoteReference(name) => self.say(&format!("[^{name}]"), line),
            Event::TaskListMarker(done) => self.say(if done { "[x] " } else { "[ ] " }, line),
            Event::Rule => {}
        }
    }

    /// Front matter is a paragraph for each line.
    fn lines_of(&mut self, text: &str, line: usize) {
        for (at, words) in text.lines().enumerate() {
            self.say(words, line + at);
            self.flush(Block::Paragraph);
        }
    }

    fn say(&mut self, text: &str, line: usize) {
        if self.words.trim().is_empty() {
            self.from = line;
        }
        self.to = line;
        self.words.push_str(text);
    }

    /// A line break in a cell is one; other marks are kept as they are written.
    fn html(&mut self, text: &str, line: usize) {
        let tag = text.trim().trim_start_matches('<').trim_end_matches('>').trim_end_matches('/').trim();
        if tag.eq_ignore_ascii_case("br") { self.words.push_str("; ") } else { self.say(text, line) }
    }

    fn start(&mut self, tag: Tag<'_>, line: usize) {
        match tag {
            Tag::Item => {
                self.end_of_words();
                self.items += 1;
            }
            Tag::Paragraph if self.items > 0 => {}
            Tag::Paragraph | Tag::Heading { .. } => self.flush(Block::Paragraph),
            Tag::MetadataBlock(_) => {
                self.flush(Block::Paragraph);
                self.front_matter = true;
            }
            Tag::CodeBlock(kind) => {
                self.flush(Block::Paragraph);
                if let CodeBlockKind::Fenced(language) = kind {
                    self.say(&language, line);
                }
            }
            Tag::Table(_) => {
                self.flush(Block::Paragraph);
                self.table = Some(Table::default());
            }
            Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. } => {
                self.link = Some((dest_url.into_string(), self.words.len()));
            }
            _ => {}
        }
        if self.words.is_empty() {
            (self.from, self.to) = (line, line);
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Heading(level) => self.flush(|cell| Block::Heading(depth(level), cell)),
            TagEnd::Item => {
                self.end_of_words();
                self.items = self.items.saturating_sub(1);
            }
            // The words of an item may stand in paragraphs: the item ends them.
            TagEnd::Paragraph if self.items > 0 => self.words.push(' '),
            TagEnd::Paragraph => self.flush(Block::Paragraph),
            TagEnd::CodeBlock => self.flush(Block::Paragraph),
            TagEnd::MetadataBlock(_) => self.front_matter = false,
            TagEnd::Link | TagEnd::Image => self.end_of_link(),
            TagEnd::TableCell => {
                let cell = self.take();
                self.row.push(cell);
            }
            TagEnd::TableHead => {
                let row = core::mem::take(&mut self.row);
                self.table.get_or_insert_default().columns = row;
            }
            TagEnd::TableRow => {
                let row = core::mem::take(&mut self.row);
                self.table.get_or_insert_default().rows.push(row);
            }
            TagEnd::Table => self.blocks.extend(self.table.take().map(Block::Table)),
            _ => {}
        }
    }

    fn end_of_link(&mut self) {
        let Some((url, from)) = self.link.take() else { return };
        let words = self.words.get(from..).unwrap_or_default();
        if !url.is_empty() && !words.contains(url.trim_end_matches('/')) {
            self.words.push_str(&format!(" <{url}>"));
        }
    }

    fn take(&mut self) -> Cell {
        let mut cell = Cell::new(&self.words, self.from);
        cell.lines.1 = u32::try_from(self.to).unwrap_or(u32::MAX).max(cell.lines.0);
        self.words.clear();
        cell
    }

    fn end_of_words(&mut self) {
        if self.items > 0 { self.flush(Block::Item) } else { self.flush(Block::Paragraph) }
    }

    fn flush(&mut self, block: impl FnOnce(Cell) -> Block) {
        let cell = self.take();
        if !cell.is_empty() {
            self.blocks.push(block(cell));
        }
    }
}

const fn depth(level: HeadingLevel) -> u8 {
    match level {
        HeadingLevel::H1 => 1,
        HeadingLevel::H2 => 2,
        HeadingLevel::H3 => 3,
        _ => 4,
    }
}
