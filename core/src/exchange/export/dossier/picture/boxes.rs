//! Boxes sized by what is written in them, so that no text is cut.

use super::flow::{Arrival, Flow, Group};
#[cfg(test)]
use super::measure::width;
use super::measure::wrapped;
use crate::Outcome;
use crate::exchange::export::dossier::signs::word;
use crate::lang::Tongue;

/// Space inside a box, between columns, and for a sign.
pub(super) const PAD: u32 = 12;
const GUTTER: u32 = 16;
/// The side of a sign, with the space after it.
pub(super) const SIGN: u32 = 22;
/// The heights of a line of a heading and of a row.
pub(super) const HEAD: u32 = 20;
pub(super) const ROW: u32 = 18;
/// The sizes of type.
pub(super) const TITLE: u32 = 14;
pub(super) const TEXT: u32 = 13;
/// The least width of a column of names.
const COLUMN: u32 = 190;
/// How far the further lines of a name are indented.
const HANGING: u32 = 10;
/// Space above a verdict within a box.
const ABOVE: u32 = 7;

/// A box with its lines; places are relative to its top left corner.
#[derive(Debug, Clone)]
pub(super) struct Area {
    pub(super) width: u32,
    pub(super) height: u32,
    /// Whether it passes data on.
    pub(super) hub: bool,
    pub(super) lines: Vec<Line>,
    /// The verdicts in it.
    pub(super) outcomes: Vec<Outcome>,
}

/// A line of text, its baseline at `y`; with the sign of a verdict before it, if it tells one.
#[derive(Debug, Clone)]
pub(super) struct Line {
    pub(super) x: u32,
    pub(super) y: u32,
    pub(super) kind: Kind,
    pub(super) text: String,
}

/// What a line is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// The name of a party, or a country.
    Title,
    /// A verdict.
    Verdict(Outcome),
    /// More of it, or a name.
    Plain,
}

/// A box that grows downwards.
struct Growing {
    lines: Vec<Line>,
    y: u32,
}

impl Growing {
    fn new(title: &str, inner: u32) -> Self {
        let mut area = Self { lines: Vec::new(), y: PAD };
        area.put(PAD, Kind::Title, &wrapped(title, inner, TITLE), HEAD);
        area
    }

    fn put(&mut self, x: u32, kind: Kind, lines: &[String], step: u32) {
        for (at, text) in lines.iter().enumerate() {
            let (x, kind) = match kind {
                Kind::Verdict(_) if at > 0 => (x + SIGN, Kind::Plain),
                // A name that goes on is told from the next name.
                Kind::Plain if at > 0 => (x + HANGING, kind),
                kind => (x, kind),
            };
            self.lines.push(Line { x, y: self.y + step - 5, kind, text: text.clone() });
            self.y += step;
        }
    }

    fn done(self, width: u32, hub: bool, outcomes: Vec<Outcome>) -> Area {
        Area { width, height: self.y + PAD - 2, hub, lines: self.lines, outcomes }
    }
}

/// The box of a party that passes data on. `tell_from` says from whom the party itself has them.
pub(super) fn hub(flow: &Flow, at: usize, most: u32, tongue: Tongue<'_>, tell_from: bool) -> Option<Area> {
    let hub = flow.hubs.get(at)?;
    let inner = most - 2 * PAD;
    let mut area = Growing::new(&hub.name, inner);
    for arrival in &hub.arrivals {
        let text = told(flow, arrival, tongue, tell_from);
        area.put(PAD, Kind::Verdict(arrival.outcome), &wrapped(&text, inner - SIGN, TEXT), ROW);
    }
    let outcomes = hub.arrivals.iter().map(|arrival| arrival.outcome).collect();
    Some(area.done(most, true, outcomes))
}

fn told(flow: &Flow, arrival: &Arrival, tongue: Tongue<'_>, tell_from: bool) -> String {
    let mut text = format!("{}: {}", arrival.place, word(tongue, arrival.outcome));
    if arrival.count > 1 {
        text += &format!(" ×{}", arrival.count);
    }
    match flow.hubs.get(arrival.from).filter(|_| tell_from) {
        Some(from) => format!("{} → {text}", from.name),
        None => text,
    }
}

/// The box of the recipients in a country.
pub(super) fn group(group: &Group, most: u32, tongue: Tongue<'_>) -> Area {
    let inner = most - 2 * PAD;
    let title = match group.part {
        (_, 1) => group.place.clone(),
        (part, parts) => format!("{} ({part}/{parts})", group.place),
    };
    let mut area = Growing::new(&title, inner);
    for (outcome, names) in &group.rows {
        let legs: usize = names.iter().map(|name| name.legs).sum();
        area.y += ABOVE;
        let heading = format!("{} ({legs})", word(tongue, *outcome));
        area.put(PAD, Kind::Verdict(*outcome), &wrapped(&heading, inner - SIGN, TEXT), ROW);
        let labels: Vec<String> = names.iter().map(super::flow::Recipient::label).collect();
        columns(&mut area, &labels, inner - SIGN);
    }
    let outcomes = group.rows.iter().map(|(outcome, _)| *outcome).collect();
    area.done(most, false, outcomes)
}

/// Names in as many columns as fit, filled one after the other.
fn columns(area: &mut Growing, names: &[String], inner: u32) {
    let fit = ((inner + GUTTER) / (COLUMN + GUTTER)).max(1);
    let fit = fit.min(u32::try_from(names.len()).unwrap_or(fit)).max(1);
    let each = (inner - (fit - 1) * GUTTER) / fit;
    let blocks: Vec<Vec<String>> = names.iter().map(|name| wrapped(name, each - HANGING, TEXT)).collect();
    let lines = u32::try_from(blocks.iter().map(Vec::len).sum::<usize>()).unwrap_or(u32::MAX);
    let tall = lines.div_ceil(fit);
    let (top, mut bottom, mut column, mut filled) = (area.y, area.y, 0, 0);
    for block in &blocks {
        let height = u32::try_from(block.len()).unwrap_or(u32::MAX);
        if filled > 0 && filled + height > tall && column + 1 < fit {
            (column, filled) = (column + 1, 0);
        }
        area.y = top + filled * ROW;
        area.put(PAD + SIGN + column * (each + GUTTER), Kind::Plain, block, ROW);
        filled += height;
        bottom = bottom.max(area.y);
    }
    area.y = bottom;
}

/// A group in parts none of which is higher than `tall` in a box of that width.
pub(super) fn parts(whole: &Group, most: u32, tall: u32, tongue: Tongue<'_>) -> Vec<Group> {
    if group(whole, most, tongue).height <= tall {
        return vec![whole.clone()];
    }
    let mut parts: Vec<Group> = Vec::new();
    let empty = Group { rows: Vec::new(), ..whole.clone() };
    let mut part = empty.clone();
    for (outcome, names) in &whole.rows {
        for name in names {
            let mut larger = part.clone();
            match larger.rows.last_mut().filter(|(last, _)| last == outcome) {
                Some((_, list)) => list.push(name.clone()),
                None => larger.rows.push((*outcome, vec![name.clone()])),
            }
            // Longer than the title may become by its number.
            larger.part = (10, 10);
            if group(&larger, most, tongue).height > tall && !part.rows.is_empty() {
                parts.push(std::mem::replace(&mut part, empty.clone()));
                part.rows.push((*outcome, vec![name.clone()]));
            } else {
                part = larger;
            }
        }
    }
    parts.push(part);
    let number = parts.len();
    for (at, part) in parts.iter_mut().enumerate() {
        part.part = (at + 1, number);
    }
    parts
}

/// How wide the widest line of an area is, in pixels: the tests hold it against the width of the box.
#[cfg(test)]
pub(super) fn reach(area: &Area) -> u32 {
    let end = |line: &Line| {
        let (size, sign) = match line.kind {
            Kind::Title => (TITLE, 0),
            Kind::Verdict(_) => (TEXT, SIGN),
            Kind::Plain => (TEXT, 0),
        };
        line.x + sign + width(&line.text, size).div_ceil(100)
    };
    area.lines.iter().map(end).max().unwrap_or(0)
}
