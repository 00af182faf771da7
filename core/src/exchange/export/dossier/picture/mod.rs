//! The flow of data as a picture: parties, countries and verdicts, laid out by `dagre`, drawn as SVG.
//!
//! Twice: for a page and a screen, and for the screen of a phone. The style sheet shows one of them; a table says the same
//! in words.

mod boxes;
mod flow;
mod measure;
mod sheets;

use super::html::Html;
use super::{Dossier, signs};
use boxes::{Kind, SIGN, TEXT, TITLE};
use flow::Flow;
use sheets::{Placed, Sheet, sheets};

/// The widths, in pixels, of the picture for a page and for a phone.
const WIDE: u32 = 720;
const NARROW: u32 = 340;

/// The section with the picture. What it says in words is the table of the transfers.
pub(super) fn figures(dossier: &Dossier<'_>, html: &mut Html) {
    let flow = Flow::of(&dossier.cases, |id| dossier.names.get(id));
    for (class, width) in [("wide", WIDE), ("narrow", NARROW)] {
        let all = sheets(&flow, width, dossier.tongue);
        for (at, sheet) in all.iter().enumerate() {
            figure(dossier, class, sheet, (at + 1, all.len()), html);
        }
    }
}

fn figure(dossier: &Dossier<'_>, class: &str, sheet: &Sheet, (number, of): (usize, usize), html: &mut Html) {
    let tongue = dossier.tongue;
    let title = match of {
        1 => tongue.label("Flow of data").to_owned(),
        _ => tongue.labelled(
            "Flow of data, sheet {number} of {count}",
            &[("number", &number.to_string()), ("count", &of.to_string())],
        ),
    };
    let [width, height] = [sheet.width, sheet.height].map(|side| side.to_string());
    let ids = ["t", "d"].map(|what| format!("flow-{class}-{number}-{what}"));
    html.element("figure", &[("class", &format!("flow {class}"))], |html| {
        let attributes = [
            ("xmlns", "http://www.w3.org/2000/svg"),
            ("role", "img"),
            ("aria-labelledby", &*ids.join(" ")),
            ("width", &*width),
            ("height", &*height),
            ("viewBox", &*format!("0 0 {width} {height}")),
        ];
        html.element("svg", &attributes, |html| {
            html.leaf("title", &[("id", &ids[0])], &title);
            let described = tongue.label(
                "Who passes data to whom, in which country, with which verdict. The table below has the same in words.",
            );
            html.leaf("desc", &[("id", &ids[1])], described);
            sheet.ways.iter().for_each(|way| draw_way(sheet, *way, html));
            sheet.boxes.iter().for_each(|one| draw_box(one, html));
        });
        if of > 1 {
            html.leaf("figcaption", &[], &title);
        }
    });
}

fn draw_way(sheet: &Sheet, (from, to): (usize, usize), html: &mut Html) {
    let (Some(a), Some(b)) = (sheet.boxes.get(from), sheet.boxes.get(to)) else { return };
    let kind = match b.area.outcomes.as_slice() {
        [first, rest @ ..] if rest.iter().all(|outcome| outcome == first) => first.as_str(),
        _ => "mixed",
    };
    let (y1, y2) = (a.y + a.area.height / 2, b.y + b.area.height / 2);
    let (way, tip) = if sheet.outline {
        let (x, y2) = (a.x + 11, b.y + 22);
        (format!("M{x} {}V{y2}H{}", a.y + a.area.height, b.x.saturating_sub(6)), (b.x, y2, true))
    } else if a.x < b.x {
        let (x1, x2) = (a.x + a.area.width, b.x);
        let bend = x2.saturating_sub(x1) / 2;
        (format!("M{x1} {y1}C{} {y1} {} {y2} {} {y2}", x1 + bend, x2 - bend, x2.saturating_sub(6)), (x2, y2, true))
    } else {
        // Back to somebody on the left.
        let (x1, x2) = (a.x, b.x + b.area.width);
        let bend = x1.saturating_sub(x2) / 2;
        (format!("M{x1} {y1}C{} {y1} {} {y2} {} {y2}", x1 - bend, x2 + bend, x2 + 6), (x2, y2, false))
    };
    html.element("g", &[("class", &format!("way {kind}"))], |html| {
        html.leaf("path", &[("class", "line"), ("d", &way)], "");
        let (x, y, right) = tip;
        let back = if right { "-8 -5v10z" } else { "8 -5v10z" };
        html.leaf("path", &[("class", "tip"), ("d", &format!("M{x} {y}l{back}"))], "");
    });
}

fn draw_box(one: &Placed, html: &mut Html) {
    let area = &one.area;
    let [x, y, width, height] = [one.x, one.y, area.width, area.height].map(|at| at.to_string());
    html.element("g", &[("class", if area.hub { "hub" } else { "group" })], |html| {
        let attributes = [
            ("x", &*x),
            ("y", &*y),
            ("width", &*width),
            ("height", &*height),
            ("rx", if area.hub { "3" } else { "8" }),
        ];
        html.leaf("rect", &attributes, "");
        for line in &area.lines {
            let (class, size, shift) = match line.kind {
                Kind::Title => ("name", TITLE, 0),
                Kind::Verdict(outcome) => (outcome.as_str(), TEXT, SIGN),
                Kind::Plain => ("", TEXT, 0),
            };
            let (left, base) = (one.x + line.x, one.y + line.y);
            if let Kind::Verdict(outcome) = line.kind {
                signs::within(outcome, left, base.saturating_sub(13), 16, html);
            }
            let [left, base, size] = [left + shift, base, size].map(|at| at.to_string());
            let attributes = [("class", class), ("x", &*left), ("y", &*base), ("font-size", &*size)];
            html.leaf("text", &attributes, &line.text);
        }
    });
}

#[cfg(test)]
mod tests;
