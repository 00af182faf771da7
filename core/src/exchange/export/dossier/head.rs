//! The head of the page, its banner, its contents and its foot.

use super::super::html::base64;
use super::html::Html;
use super::{Dossier, Part};
use crate::day::iso;
use crate::digest::sha256;

/// The style of the page.
const SHEET: &str = include_str!("style.css");

/// What the page may load: nothing but this one sheet of style, known by its digest.
fn policy() -> String {
    let digest = base64(&sha256(SHEET.as_bytes()));
    format!("default-src 'none'; style-src 'sha256-{digest}'; img-src data:; base-uri 'none'; form-action 'none'")
}

pub(super) fn head(dossier: &Dossier<'_>, html: &mut Html) {
    html.element("head", &[], |html| {
        html.void("meta", &[("charset", "utf-8")]);
        html.void("meta", &[("http-equiv", "Content-Security-Policy"), ("content", &policy())]);
        html.void("meta", &[("name", "viewport"), ("content", "width=device-width, initial-scale=1")]);
        html.void("meta", &[("name", "color-scheme"), ("content", "light dark")]);
        html.void("meta", &[("name", "referrer"), ("content", "no-referrer")]);
        html.leaf("title", &[], &format!("{} · {}", title(dossier), iso(dossier.day.date())));
        html.style(SHEET);
    });
}

/// The title of the document; where it has none, the id.
fn title(dossier: &Dossier<'_>) -> String {
    let document = &dossier.register.document;
    let id = || document.id.as_known().map(ToString::to_string).unwrap_or_default();
    dossier.report.title.clone().filter(|title| !title.trim().is_empty()).unwrap_or_else(id)
}

pub(super) fn banner(dossier: &Dossier<'_>, html: &mut Html) {
    let (tongue, report, document) = (dossier.tongue, dossier.report, &dossier.register.document);
    html.element("header", &[("class", "banner")], |html| {
        html.leaf("p", &[("class", "kicker")], tongue.label("Transfers of personal data: dossier"));
        html.element("h1", &[], |html| html.name(&title(dossier)));
        html.element("dl", &[("class", "facts")], |html| {
            let mut fact = |label: &str, text: &str| {
                html.element("div", &[], |html| {
                    html.leaf("dt", &[], label);
                    html.element("dd", &[], |html| html.name(text));
                });
            };
            let holder = document.holder.as_known().map_or_else(String::new, |id| dossier.names.get(id));
            fact(tongue.label("Holder of the register"), &holder);
            fact(tongue.label("Judged on"), &tongue.day(dossier.day.date()));
            fact(tongue.label("Edition of the law"), &report.edition);
            let published = document.published.as_known().map(|date| tongue.day(*date));
            fact(tongue.label("Document of"), published.as_deref().unwrap_or_else(|| tongue.label("not stated")));
        });
    });
}

pub(super) fn contents(dossier: &Dossier<'_>, parts: &[Part<'_, Dossier<'_>>], html: &mut Html) {
    html.element("nav", &[("aria-label", dossier.tongue.label("Contents"))], |html| {
        html.element("ol", &[], |html| {
            for (id, title, _) in parts {
                html.element("li", &[], |html| html.leaf("a", &[("href", &format!("#{id}"))], title));
            }
        });
    });
}

pub(super) fn footer(dossier: &Dossier<'_>, html: &mut Html) {
    let (tongue, report) = (dossier.tongue, dossier.report);
    html.element("footer", &[], |html| {
        let words = [("edition", &*report.edition), ("digest", &*report.law)];
        html.leaf("p", &[], &tongue.labelled("Law of edition {edition}, digest {digest}.", &words));
        html.leaf(
            "p",
            &[],
            tongue.label("What is unknown is told as unknown, and nothing is guessed. This is no legal advice."),
        );
    });
}
