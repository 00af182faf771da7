//! The trace of an evaluation. Every rule is written once, generic over it: with [`NoTrace`] it compiles to the fast
//! path, with [`Proof`](super::proof::Proof) the same code builds the explanation.

use super::truth::Truth;
use std::borrow::Cow;
use time::Date;

/// The name of a code, such as `LF-T-034`. All are of one length, so that a rule keeps an address and no length: there
/// are hundreds of rules, and each hands six of these to its trace.
type Name = Option<&'static [u8; 8]>;

/// Which codes a node reports for which value.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(crate) struct On {
    t: [Name; 2],
    f: [Name; 2],
    u: [Name; 2],
}

impl On {
    /// Nothing to report.
    pub(crate) const NOTHING: Self = Self { t: [None; 2], f: [None; 2], u: [None; 2] };

    /// A breach when false, a gap when unknown.
    pub(crate) const fn bg(code: &'static str) -> Self {
        Self::NOTHING.f(code).u(code)
    }

    /// Also this when true.
    pub(crate) const fn t(self, code: &'static str) -> Self {
        Self { t: push(self.t, code), ..self }
    }

    /// Also this when false.
    pub(crate) const fn f(self, code: &'static str) -> Self {
        Self { f: push(self.f, code), ..self }
    }

    /// Also this when unknown.
    pub(crate) const fn u(self, code: &'static str) -> Self {
        Self { u: push(self.u, code), ..self }
    }

    /// The codes for a value.
    pub(crate) fn codes(&self, value: Truth) -> impl Iterator<Item = &'static str> + use<> {
        let codes = match value {
            Truth::True => self.t,
            Truth::False => self.f,
            Truth::Unknown => self.u,
        };
        codes.into_iter().flatten().filter_map(|name| core::str::from_utf8(name).ok())
    }
}

const fn push(codes: [Name; 2], code: &'static str) -> [Name; 2] {
    let name = code.as_bytes().first_chunk();
    if codes[0].is_none() { [name, None] } else { [codes[0], name] }
}

/// The name of a fact, without allocation: `tools[].executed` with its index, `importer.is.*` with its key.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct At<'a> {
    pub(crate) name: &'static str,
    pub(crate) index: Option<u16>,
    pub(crate) key: &'a str,
}

impl<'a> At<'a> {
    pub(crate) const fn fact(name: &'static str) -> Self {
        Self { name, index: None, key: "" }
    }

    pub(crate) const fn item(name: &'static str, index: usize) -> Self {
        Self { name, index: Some(index as u16), key: "" }
    }

    pub(crate) const fn keyed(name: &'static str, key: &'a str) -> Self {
        Self { name, index: None, key }
    }

    /// The full name: the index or key put in its place; a name without either is not copied.
    pub(crate) fn full(self) -> Cow<'static, str> {
        let index = self.index.map(|index| index.to_string());
        let item = index.as_deref().unwrap_or(self.key);
        if item.is_empty() {
            return Cow::Borrowed(self.name);
        }
        if let Some((list, field)) = self.name.split_once("[]") {
            return Cow::Owned([list, "[", item, "]", field].concat());
        }
        match self.name.split_once('*') {
            Some((group, rest)) if index.is_none() => Cow::Owned([group, item, rest].concat()),
            _ => Cow::Borrowed(self.name),
        }
    }
}

/// The value a fact would need for its node to be true.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Want {
    /// No one value.
    Nothing,
    Flag(bool),
    Number(i64),
    Word(&'static str),
    /// One word in a list.
    Holds(&'static str),
    /// The day of the question.
    Today,
}

/// What a node is about: what its messages and those below it name.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub(crate) enum About<'a> {
    /// As the node above.
    #[default]
    Same,
    /// An instrument.
    Instrument(&'a str),
    /// The tool at an index.
    Tool(u16),
    /// The derogation at an index.
    Derogation(u16),
    /// The point of an article.
    Point(&'static str),
}

/// A leaf of the proof: a rule that reads a fact or a date.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Leaf<'a> {
    pub(crate) rule: &'static str,
    pub(crate) on: On,
    pub(crate) at: Option<At<'a>>,
    pub(crate) want: Want,
    /// The first later day on which the leaf is true, where that is a matter of dates.
    pub(crate) from: Option<Date>,
}

impl<'a> Leaf<'a> {
    /// A leaf that reads no fact.
    pub(crate) const fn plain(rule: &'static str, on: On) -> Self {
        Self { rule, on, at: None, want: Want::Nothing, from: None }
    }

    /// A leaf that reads a fact and is true at the value wanted.
    pub(crate) const fn reads(rule: &'static str, on: On, at: At<'a>, want: Want) -> Self {
        Self { rule, on, at: Some(at), want, from: None }
    }

    pub(crate) const fn from(self, day: Option<Date>) -> Self {
        Self { from: day, ..self }
    }
}

/// How the children of a node make its value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Leaf,
    All,
    Any,
    /// As `All`, but every child is an item of its own and is reported whatever the value.
    Every,
}

/// An inner node of the proof.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Inner<'a> {
    pub(crate) rule: &'static str,
    pub(crate) kind: Kind,
    pub(crate) on: On,
    pub(crate) about: About<'a>,
    /// Whether the document itself relies on this ground.
    pub(crate) claimed: bool,
    /// A fact of the node's own, asked or changed besides those below.
    pub(crate) at: Option<At<'a>>,
    pub(crate) want: Want,
}

impl<'a> Inner<'a> {
    pub(crate) const fn new(rule: &'static str, kind: Kind, on: On) -> Self {
        Self { rule, kind, on, about: About::Same, claimed: false, at: None, want: Want::Nothing }
    }

    pub(crate) const fn about(self, about: About<'a>) -> Self {
        Self { about, ..self }
    }

    pub(crate) const fn claimed(self, claimed: bool) -> Self {
        Self { claimed, ..self }
    }

    pub(crate) const fn wants(self, at: At<'a>, want: Want) -> Self {
        Self { at: Some(at), want, ..self }
    }
}

/// What an evaluation leaves behind.
pub(crate) trait Trace {
    /// Whether every branch is walked, also where the value is settled.
    fn full(&self) -> bool;
    /// A leaf was evaluated.
    fn leaf<'a>(&mut self, value: Truth, leaf: impl FnOnce() -> Leaf<'a>) -> Truth;
    /// The children of an inner node begin.
    fn open(&mut self) -> usize;
    /// They end.
    fn close<'a>(&mut self, mark: usize, value: Truth, node: impl FnOnce() -> Inner<'a>) -> Truth;
    /// A fact was not stated and took its declared default.
    fn assume(&mut self, at: At<'_>, value: &'static str);
}

/// Leaves nothing behind, and stops where the value is settled.
pub(crate) struct NoTrace;

impl Trace for NoTrace {
    #[inline(always)]
    fn full(&self) -> bool {
        false
    }
    #[inline(always)]
    fn leaf<'a>(&mut self, value: Truth, _: impl FnOnce() -> Leaf<'a>) -> Truth {
        value
    }
    #[inline(always)]
    fn open(&mut self) -> usize {
        0
    }
    #[inline(always)]
    fn close<'a>(&mut self, _: usize, value: Truth, _: impl FnOnce() -> Inner<'a>) -> Truth {
        value
    }
    #[inline(always)]
    fn assume(&mut self, _: At<'_>, _: &'static str) {}
}

/// A node that holds when all its steps do: `all!(trace, Inner::…; step, step)`.
macro_rules! all {
    ($t:ident, $node:expr; $($step:expr),+ $(,)?) => {{
        let mark = $t.open();
        let mut value = $crate::verdict::truth::Truth::True;
        $(if $t.full() || value != $crate::verdict::truth::Truth::False { value = value.and($step); })+
        $t.close(mark, value, || $node)
    }};
}
pub(crate) use all;

/// A node of items that must all hold, each reported for itself.
macro_rules! every {
    ($t:ident, $node:expr; $($step:expr),+ $(,)?) => {{
        let mark = $t.open();
        let mut value = $crate::verdict::truth::Truth::True;
        $(value = value.and($step);)+
        $t.close(mark, value, || $node)
    }};
}
pub(crate) use every;

/// A node that holds when one of its steps does.
macro_rules! any {
    ($t:ident, $node:expr; $($step:expr),+ $(,)?) => {{
        let mark = $t.open();
        let mut value = $crate::verdict::truth::Truth::False;
        $(if $t.full() || value != $crate::verdict::truth::Truth::True { value = value.or($step); })+
        $t.close(mark, value, || $node)
    }};
}
pub(crate) use any;
