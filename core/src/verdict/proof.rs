//! The proof: every rule that was evaluated, with its value, as a tree.

use super::trace::{About, At, Inner, Kind, Leaf, On, Trace, Want};
use super::truth::Truth;
use time::Date;

/// A node of the tree; its descendants follow it directly.
#[derive(Debug, Clone)]
pub(crate) struct Node {
    pub(crate) rule: &'static str,
    pub(crate) kind: Kind,
    pub(crate) value: Truth,
    pub(crate) on: On,
    pub(crate) fact: Option<Fact>,
    pub(crate) want: Want,
    pub(crate) about: Subject,
    pub(crate) claimed: bool,
    pub(crate) from: Option<Date>,
    /// One past the last descendant.
    pub(crate) end: usize,
}

/// The name of a fact, kept.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Fact {
    name: &'static str,
    index: Option<u16>,
    key: Box<str>,
}

impl Fact {
    pub(crate) fn at(&self) -> At<'_> {
        At { name: self.name, index: self.index, key: &self.key }
    }
}

impl From<At<'_>> for Fact {
    fn from(at: At<'_>) -> Self {
        Self { name: at.name, index: at.index, key: at.key.into() }
    }
}

/// What a node is about, kept.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Subject {
    Same,
    Instrument(Box<str>),
    Tool(u16),
    Derogation(u16),
    Point(&'static str),
}

impl From<About<'_>> for Subject {
    fn from(about: About<'_>) -> Self {
        match about {
            About::Same => Self::Same,
            About::Instrument(id) => Self::Instrument(id.into()),
            About::Tool(index) => Self::Tool(index),
            About::Derogation(index) => Self::Derogation(index),
            About::Point(point) => Self::Point(point),
        }
    }
}

/// The trace that keeps everything.
#[derive(Debug, Clone)]
pub(crate) struct Proof {
    pub(crate) nodes: Vec<Node>,
    pub(crate) assumed: Vec<(Fact, &'static str)>,
}

/// Room for the proof of most legs, so that it need not move while it grows.
const USUAL: usize = 64;

impl Default for Proof {
    fn default() -> Self {
        Self { nodes: Vec::with_capacity(USUAL), assumed: Vec::new() }
    }
}

impl Trace for Proof {
    fn full(&self) -> bool {
        true
    }

    fn leaf<'a>(&mut self, value: Truth, leaf: impl FnOnce() -> Leaf<'a>) -> Truth {
        self.push(value, &leaf())
    }

    fn open(&mut self) -> usize {
        self.push(Truth::Unknown, &Leaf::plain("", On::NOTHING));
        self.nodes.len() - 1
    }

    fn close<'a>(&mut self, mark: usize, value: Truth, node: impl FnOnce() -> Inner<'a>) -> Truth {
        self.settle(mark, value, &node())
    }

    #[inline(never)]
    fn assume(&mut self, at: At<'_>, value: &'static str) {
        let fact = Fact::from(at);
        if !self.assumed.iter().any(|(seen, _)| *seen == fact) {
            self.assumed.push((fact, value));
        }
    }
}

// Called from every rule: one copy each, not one in every rule.
impl Proof {
    #[inline(never)]
    fn push(&mut self, value: Truth, leaf: &Leaf<'_>) -> Truth {
        let end = self.nodes.len() + 1;
        self.nodes.push(Node {
            rule: leaf.rule,
            kind: Kind::Leaf,
            value,
            on: leaf.on,
            fact: leaf.at.map(Fact::from),
            want: leaf.want,
            about: Subject::Same,
            claimed: false,
            from: leaf.from,
            end,
        });
        value
    }

    #[inline(never)]
    fn settle(&mut self, mark: usize, value: Truth, inner: &Inner<'_>) -> Truth {
        let end = self.nodes.len();
        if let Some(node) = self.nodes.get_mut(mark) {
            node.rule = inner.rule;
            node.kind = inner.kind;
            node.value = value;
            node.on = inner.on;
            node.about = inner.about.into();
            node.claimed = inner.claimed;
            node.fact = inner.at.map(Fact::from);
            node.want = inner.want;
            node.end = end;
        }
        value
    }
}

impl Proof {
    /// Forgets everything and keeps the room.
    pub(crate) fn clear(&mut self) {
        self.nodes.clear();
        self.assumed.clear();
    }

    /// The children of a node, by position.
    pub(crate) fn children(&self, at: usize) -> impl Iterator<Item = usize> + '_ {
        let end = self.nodes[at].end;
        let mut next = at + 1;
        core::iter::from_fn(move || {
            (next < end).then(|| {
                let child = next;
                next = self.nodes[child].end;
                child
            })
        })
    }

    /// The children whose codes a node's report includes: those that made its value, and claimed grounds that failed.
    fn reported(&self, at: usize) -> impl Iterator<Item = usize> + '_ {
        let node = &self.nodes[at];
        self.children(at).filter(move |child| {
            let child = &self.nodes[*child];
            match (node.kind, node.value) {
                (Kind::Any, Truth::True) => child.value == Truth::True,
                (Kind::All, Truth::False) => child.value == Truth::False,
                (Kind::Any, Truth::Unknown) => child.value == Truth::Unknown || child.claimed,
                _ => true,
            }
        })
    }

    /// Every code a node and what made its value report, with the node that carries it and what it is about.
    pub(crate) fn report(&self, at: usize, found: &mut Vec<(&'static str, usize, usize)>) {
        self.report_below(at, usize::MAX, found);
    }

    /// The same, below the node that it is about; the depth is that of the rules, never of the input.
    fn report_below(&self, at: usize, above: usize, found: &mut Vec<(&'static str, usize, usize)>) {
        let node = &self.nodes[at];
        let about = if matches!(node.about, Subject::Same) { above } else { at };
        for code in node.on.codes(node.value) {
            found.push((code, at, about));
        }
        for child in self.reported(at) {
            self.report_below(child, about, found);
        }
    }

    /// The facts that would decide a node: none if it is decided, else its own and those of its undecided children.
    pub(crate) fn required(&self, at: usize) -> Vec<&Fact> {
        let mut facts: Vec<&Fact> = Vec::new();
        let mut walk = vec![at];
        while let Some(at) = walk.pop() {
            let node = &self.nodes[at];
            if node.value != Truth::Unknown {
                continue;
            }
            facts.extend(node.fact.as_ref());
            let first = walk.len();
            walk.extend(self.children(at));
            walk[first..].reverse();
        }
        facts
    }
}
