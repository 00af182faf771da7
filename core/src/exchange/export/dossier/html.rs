//! HTML that is well-formed and in which no text becomes markup.

use super::super::html::escaped;

/// A page that grows element by element. What is written as text or as the value of an attribute is escaped; only names of
/// elements and attributes are taken as they are, and those are in this source.
#[derive(Debug, Default)]
pub(super) struct Html {
    out: String,
    open: Vec<&'static str>,
}

/// The attributes of an element: name and value.
pub(super) type Attributes<'a> = &'a [(&'static str, &'a str)];

impl Html {
    /// A page that so far only says what it is.
    pub(super) fn document() -> Self {
        Self { out: "<!DOCTYPE html>\n".to_owned(), open: Vec::new() }
    }

    /// Begins an element.
    pub(super) fn open(&mut self, name: &'static str, attributes: Attributes<'_>) {
        self.tag(name, attributes);
        self.open.push(name);
    }

    /// An element without an end.
    pub(super) fn void(&mut self, name: &'static str, attributes: Attributes<'_>) {
        self.tag(name, attributes);
    }

    /// Ends the element that was begun last.
    pub(super) fn close(&mut self) {
        if let Some(name) = self.open.pop() {
            self.out.push_str("</");
            self.out.push_str(name);
            self.out.push('>');
            if !INLINE.contains(&name) {
                self.out.push('\n');
            }
        }
    }

    /// An element with what is written in between.
    pub(super) fn element(&mut self, name: &'static str, attributes: Attributes<'_>, inside: impl FnOnce(&mut Self)) {
        let depth = self.open.len();
        self.open(name, attributes);
        inside(self);
        while self.open.len() > depth {
            self.close();
        }
    }

    /// An element with a text.
    pub(super) fn leaf(&mut self, name: &'static str, attributes: Attributes<'_>, text: &str) {
        self.element(name, attributes, |html| html.text(text));
    }

    /// A text.
    pub(super) fn text(&mut self, text: &str) {
        escape(text, &mut self.out);
    }

    /// A name or words of others, in whatever script: kept apart so that they do not turn the text around them.
    pub(super) fn name(&mut self, text: &str) {
        self.leaf("bdi", &[], text);
    }

    /// A code of the catalogue, unbroken.
    pub(super) fn code(&mut self, code: crate::Code) {
        self.leaf("code", &[("class", "code")], code.as_str());
    }

    /// A style sheet of this source.
    pub(super) fn style(&mut self, sheet: &'static str) {
        self.element("style", &[], |html| html.out.push_str(sheet));
    }

    /// The page.
    pub(super) fn finish(mut self) -> String {
        while !self.open.is_empty() {
            self.close();
        }
        self.out
    }

    fn tag(&mut self, name: &str, attributes: Attributes<'_>) {
        self.out.push('<');
        self.out.push_str(name);
        for (key, value) in attributes {
            self.out.push(' ');
            self.out.push_str(key);
            self.out.push_str("=\"");
            escape(value, &mut self.out);
            self.out.push('"');
        }
        self.out.push('>');
    }
}

/// Elements within a line: a line break after them would be a space.
const INLINE: [&str; 17] = [
    "a", "abbr", "b", "bdi", "circle", "code", "em", "g", "path", "q", "rect", "small", "span", "strong", "text",
    "time", "tspan",
];

/// Writes a text so that it is nothing but text, on one line, in an element as in an attribute.
fn escape(text: &str, out: &mut String) {
    out.push_str(&escaped(text).replace('\n', " "));
}

#[cfg(test)]
mod tests {
    use super::Html;

    #[test]
    fn no_text_becomes_markup() {
        let mut html = Html::default();
        html.leaf("p", &[("title", "\"><script>")], "</p><img src=x onerror='a'>&amp;\u{202e}\u{0}");
        let page = html.finish();
        assert_eq!(
            page,
            "<p title=\"&quot;&gt;&lt;script&gt;\">&lt;/p&gt;&lt;img src=x onerror=&#39;a&#39;&gt;&amp;amp;\u{fffd}\u{fffd}</p>\n"
        );
    }

    #[test]
    fn what_was_begun_is_ended() {
        let mut html = Html::default();
        html.element("section", &[], |html| html.open("p", &[]));
        html.open("ul", &[]);
        assert_eq!(html.finish(), "<section><p></p>\n</section>\n<ul></ul>\n");
    }
}
