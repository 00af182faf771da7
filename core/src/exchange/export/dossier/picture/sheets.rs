//! The picture in sheets, each of which fits on a page: places for boxes and the ways between them.

use super::boxes::{Area, group, hub, parts};
use super::flow::{Flow, Group};
use crate::lang::Tongue;
use dagre::graph::{Graph, GraphOptions};
use dagre::{EdgeLabel, LayoutOptions, NodeLabel, RankDir, layout};
use std::collections::BTreeSet;

/// A sheet.
#[derive(Debug, Default)]
pub(super) struct Sheet {
    pub(super) width: u32,
    pub(super) height: u32,
    pub(super) boxes: Vec<Placed>,
    /// The ways, from box to box.
    pub(super) ways: Vec<(usize, usize)>,
    /// Whether a way goes down and then to the right, and not across.
    pub(super) outline: bool,
}

/// A box in its place.
#[derive(Debug)]
pub(super) struct Placed {
    pub(super) x: u32,
    pub(super) y: u32,
    pub(super) area: Area,
}

/// The most that a sheet is high: what is left of an A4 page below a heading.
const TALL: u32 = 860;
/// Space between boxes of a column, and around all.
const BETWEEN: u32 = 14;
const MARGIN: u32 = 2;
/// How far the recipients of an outline are indented.
const STEP: u32 = 24;
/// The most parties and steps that are laid out side by side; more of them are told one below the other.
const HUBS: usize = 10;
const STEPS: usize = 2;

/// The sheets of a picture for a width: side by side where there is room for that, else an outline.
pub(super) fn sheets(flow: &Flow, width: u32, tongue: Tongue<'_>) -> Vec<Sheet> {
    let depth = flow.depth(STEPS).filter(|_| width >= 600 && flow.hubs.len() <= HUBS);
    match depth.and_then(|depth| Measure::of(width, u32::try_from(depth).ok()?)) {
        Some(measure) => charts(flow, &measure, tongue),
        None => outlines(flow, width, tongue),
    }
}

/// The widths of a chart.
struct Measure {
    width: u32,
    hub: u32,
    gap: u32,
    group: u32,
}

impl Measure {
    /// In the first layer stands who passes data on first. In each of the others recipients may stand.
    fn of(width: u32, depth: u32) -> Option<Self> {
        let (hub, gap) = if depth == 1 { (172, 64) } else { (150, 46) };
        let rest = width.checked_sub(2 * MARGIN + hub + depth * gap)?;
        Some(Self { width, hub, gap, group: rest.checked_div(depth)? })
    }
}

fn charts(flow: &Flow, measure: &Measure, tongue: Tongue<'_>) -> Vec<Sheet> {
    let groups = flow.groups.iter().flat_map(|whole| parts(whole, measure.group, TALL, tongue));
    let mut pages: Vec<(Vec<Group>, u32)> = Vec::new();
    for one in groups {
        let height = group(&one, measure.group, tongue).height + BETWEEN;
        match pages.last_mut().filter(|(_, filled)| filled + height <= TALL + BETWEEN) {
            Some((page, filled)) => {
                page.push(one);
                *filled += height;
            }
            None => pages.push((vec![one], height)),
        }
    }
    if pages.is_empty() {
        pages.push((Vec::new(), 0));
    }
    let last = pages.len() - 1;
    let chart = |(at, (page, _)): (usize, &(Vec<Group>, u32))| chart(flow, page, at == last, measure, tongue);
    pages.iter().enumerate().map(chart).collect()
}

/// The parties that a page shows: those whose recipients it has, and everyone above them; the last page has those that
/// have no recipients of their own, so that none is left out.
fn shown(flow: &Flow, page: &[Group], last: bool) -> BTreeSet<usize> {
    let mut shown: BTreeSet<usize> = page.iter().map(|group| group.hub).collect();
    if last {
        shown.extend((0..flow.hubs.len()).filter(|hub| flow.groups.iter().all(|group| group.hub != *hub)));
    }
    loop {
        let above = flow.ways.iter().filter(|(_, to)| shown.contains(to)).map(|(from, _)| *from);
        let more: Vec<usize> = above.filter(|from| !shown.contains(from)).collect();
        if more.is_empty() {
            return shown;
        }
        shown.extend(more);
    }
}

fn chart(flow: &Flow, page: &[Group], last: bool, measure: &Measure, tongue: Tongue<'_>) -> Sheet {
    let hubs: Vec<usize> = shown(flow, page, last).into_iter().collect();
    let at = |of: usize| hubs.iter().position(|hub| *hub == of);
    let mut areas: Vec<Area> = hubs.iter().filter_map(|of| hub(flow, *of, measure.hub, tongue, false)).collect();
    let mut ways: Vec<(usize, usize)> =
        flow.ways.iter().filter_map(|(from, to)| Some((at(*from)?, at(*to)?))).collect();
    for one in page {
        ways.extend(at(one.hub).map(|from| (from, areas.len())));
        areas.push(group(one, measure.group, tongue));
    }
    laid_out(areas, ways, measure)
}

/// Boxes in layers from left to right.
fn laid_out(areas: Vec<Area>, ways: Vec<(usize, usize)>, measure: &Measure) -> Sheet {
    let mut graph = Graph::with_options(GraphOptions { directed: true, multigraph: false, compound: false });
    for (at, area) in areas.iter().enumerate() {
        let mut node = NodeLabel::default();
        (node.width, node.height) = (f64::from(area.width), f64::from(area.height));
        graph.set_node(at.to_string(), Some(node));
    }
    for (from, to) in &ways {
        graph.set_edge(from.to_string(), to.to_string(), Some(EdgeLabel::default()), None);
    }
    let options = LayoutOptions {
        rankdir: RankDir::LR,
        nodesep: f64::from(BETWEEN),
        ranksep: f64::from(measure.gap),
        tie_keep_first: true,
        ..LayoutOptions::default()
    };
    layout(&mut graph, Some(options));
    let centre = |at: usize| graph.node(&at.to_string()).and_then(|node| Some((node.x?, node.y?)));
    let mut boxes: Vec<Placed> = Vec::new();
    for (at, area) in areas.into_iter().enumerate() {
        let (x, y) = centre(at).unwrap_or_default();
        let corner = |middle: f64, side: u32| whole(middle - f64::from(side) / 2.0);
        boxes.push(Placed { x: corner(x, area.width), y: corner(y, area.height), area });
    }
    fitted(boxes, ways, measure.width)
}

/// The sheet around boxes: nothing left of it or above it.
fn fitted(mut boxes: Vec<Placed>, ways: Vec<(usize, usize)>, width: u32) -> Sheet {
    let left = boxes.iter().map(|one| one.x).min().unwrap_or(0);
    let top = boxes.iter().map(|one| one.y).min().unwrap_or(0);
    for one in &mut boxes {
        one.x = one.x - left + MARGIN;
        one.y = one.y - top + MARGIN;
    }
    let across = boxes.iter().map(|one| one.x + one.area.width + MARGIN).max().unwrap_or(0);
    let height = boxes.iter().map(|one| one.y + one.area.height + MARGIN).max().unwrap_or(0);
    Sheet { width: width.max(across), height, boxes, ways, outline: false }
}

/// A coordinate in whole pixels, moved so far that none is negative.
fn whole(at: f64) -> u32 {
    const FAR: f64 = 100_000.0;
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "clamped to what an unsigned number of 32 bits holds"
    )]
    let at = (at + FAR).clamp(0.0, 10.0 * FAR).round() as u32;
    at
}

/// The parties one below the other, the recipients of each below it.
fn outlines(flow: &Flow, width: u32, tongue: Tongue<'_>) -> Vec<Sheet> {
    let mut pages = Pages { done: Vec::new(), sheet: fresh(width), head: 0 };
    let most = width - STEP - 2 * MARGIN;
    for of in 0..flow.hubs.len() {
        let Some(head) = hub(flow, of, width - 2 * MARGIN, tongue, true) else { continue };
        let room = TALL.saturating_sub(head.height + BETWEEN).max(TALL / 3);
        // With room for a recipient or two below it.
        pages.head(head.clone(), 120);
        for whole in flow.groups.iter().filter(|group| group.hub == of) {
            for part in parts(whole, most, room, tongue) {
                let area = group(&part, most, tongue);
                if pages.is_full(area.height) {
                    pages.turn();
                    pages.head(head.clone(), 0);
                }
                pages.below(area);
            }
        }
    }
    pages.turn();
    pages.done
}

fn fresh(width: u32) -> Sheet {
    Sheet { width, height: MARGIN, outline: true, ..Sheet::default() }
}

/// The sheets of an outline, as they are filled.
struct Pages {
    done: Vec<Sheet>,
    sheet: Sheet,
    /// The party whose recipients come next.
    head: usize,
}

impl Pages {
    fn is_full(&self, height: u32) -> bool {
        !self.sheet.boxes.is_empty() && self.sheet.height + height + MARGIN > TALL
    }

    fn turn(&mut self) {
        let sheet = std::mem::replace(&mut self.sheet, fresh(0));
        self.sheet.width = sheet.width;
        self.done.push(sheet);
    }

    fn head(&mut self, area: Area, below: u32) {
        if self.is_full(area.height + below) {
            self.turn();
        }
        self.head = self.sheet.boxes.len();
        self.put(MARGIN, area);
    }

    fn below(&mut self, area: Area) {
        self.sheet.ways.push((self.head, self.sheet.boxes.len()));
        self.put(MARGIN + STEP, area);
    }

    fn put(&mut self, x: u32, area: Area) {
        let y = self.sheet.height;
        self.sheet.height += area.height + BETWEEN;
        self.sheet.boxes.push(Placed { x, y, area });
    }
}
