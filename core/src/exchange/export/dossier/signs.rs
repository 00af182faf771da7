//! A verdict as shape, colour and word: never one without the others.

use super::html::Html;
use crate::lang::Tongue;
use crate::{Outcome, Severity, Truth};

/// The word of an outcome.
pub(super) fn word(tongue: Tongue<'_>, outcome: Outcome) -> &str {
    let english = match outcome {
        Outcome::NotRestricted => "not restricted",
        other => other.as_str(),
    };
    tongue.text(&["outcome.", outcome.as_str()], english)
}

/// The word of a severity.
pub(super) fn severity(tongue: Tongue<'_>, severity: Severity) -> &str {
    tongue.text(&["severity.", severity.as_str()], severity.as_str())
}

/// The outlines of the shape of an outcome in a square of 20: class and path, or class and circle.
const fn outlines(outcome: Outcome) -> &'static [(&'static str, &'static str)] {
    match outcome {
        // A disc with a tick.
        Outcome::Lawful => &[("body", "M1 10a9 9 0 1 0 18 0a9 9 0 1 0 -18 0z"), ("mark", "M5.6 10.4l3 3l5.8 -6.4")],
        // A ring with an arrow.
        Outcome::NotRestricted => &[
            ("ring", "M2.2 10a7.8 7.8 0 1 0 15.6 0a7.8 7.8 0 1 0 -15.6 0z"),
            ("line", "M5.8 10h7.4M10.4 6.9l3.1 3.1l-3.1 3.1"),
        ],
        // A triangle with a question mark.
        Outcome::Undetermined => &[
            ("body soft", "M10 1.8L19 17.6H1z"),
            ("mark thin", "M8.2 9.4a1.9 1.9 0 1 1 2.8 1.7c-.7 .4 -1 .7 -1 1.4"),
            ("dot", "M9 15a1 1 0 1 0 2 0a1 1 0 1 0 -2 0z"),
        ],
        // An octagon with a cross.
        Outcome::Unlawful => {
            &[("body", "M6.2 1h7.6L19 6.2v7.6L13.8 19H6.2L1 13.8V6.2z"), ("mark", "M6.6 6.6l6.8 6.8M13.4 6.6l-6.8 6.8")]
        }
    }
}

fn paths(outcome: Outcome, html: &mut Html) {
    for (class, path) in outlines(outcome) {
        html.leaf("path", &[("class", class), ("d", path)], "");
    }
}

/// The shape within a picture, its top left corner at `x`, `y`.
pub(super) fn within(outcome: Outcome, x: u32, y: u32, side: u32, html: &mut Html) {
    let scale = f64::from(side) / 20.0;
    let attributes =
        [("class", &*format!("shape {outcome}")), ("transform", &*format!("translate({x} {y}) scale({scale})"))];
    html.element("g", &attributes, |html| paths(outcome, html));
}

/// The shape beside a word that says the same.
fn shape(outcome: Outcome, html: &mut Html) {
    let attributes = [("class", &*format!("shape {outcome}")), ("viewBox", "0 0 20 20"), ("aria-hidden", "true")];
    html.element("svg", &attributes, |html| paths(outcome, html));
}

/// Shape and word of an outcome.
pub(super) fn badge(tongue: Tongue<'_>, outcome: Outcome, html: &mut Html) {
    badge_with(outcome, word(tongue, outcome), html);
}

/// Shape of an outcome, and another word for it.
pub(super) fn badge_with(outcome: Outcome, word: &str, html: &mut Html) {
    html.element("span", &[("class", &format!("badge {outcome}"))], |html| {
        shape(outcome, html);
        html.leaf("span", &[], word);
    });
}

/// Whether a rule holds: shape and word.
pub(super) fn truth(tongue: Tongue<'_>, value: Truth, html: &mut Html) {
    let (outcome, word) = match value {
        Truth::True => (Outcome::Lawful, tongue.label("holds")),
        Truth::False => (Outcome::Unlawful, tongue.label("does not hold")),
        Truth::Unknown => (Outcome::Undetermined, tongue.label("unknown")),
    };
    badge_with(outcome, word, html);
}
