//! What the dossier rests on: the document, the instruments of the law, the provisions.

use super::Dossier;
use super::html::Html;
use super::tables::table;
use crate::Finding;
use crate::day::iso;
use crate::law::Instrument;
use std::collections::BTreeSet;

pub(super) fn write(dossier: &Dossier<'_>, html: &mut Html) {
    document(dossier, html);
    instruments(dossier, html);
    provisions(dossier, html);
}

fn document(dossier: &Dossier<'_>, html: &mut Html) {
    let (tongue, document) = (dossier.tongue, &dossier.register.document);
    html.leaf("h3", &[], tongue.label("The document"));
    html.element("p", &[], |html| {
        if let Some(title) = &dossier.report.title {
            html.name(title);
            html.text(" ");
        }
        html.leaf("code", &[], &document.id.as_known().map(ToString::to_string).unwrap_or_default());
        let published = document.published.as_known().map(|date| tongue.day(*date));
        html.text(&format!("; {}: ", tongue.label("Document of")));
        html.text(published.as_deref().unwrap_or_else(|| tongue.label("not stated")));
    });
}

/// Every finding that the page tells.
fn told<'a>(dossier: &'a Dossier<'_>) -> impl Iterator<Item = &'a Finding> {
    let report = dossier.report;
    let legs = report.legs.iter().flat_map(|leg| &leg.verdict.findings);
    let record = report.record.iter().flat_map(|one| &one.judgement.findings);
    let chains = report.chains.iter().flat_map(|chain| &chain.findings);
    let claims = dossier.claims.iter().filter_map(|claim| claim.finding.as_ref());
    legs.chain(record).chain(chains).chain(&report.findings).chain(claims)
}

/// The instruments that carry a transfer or that a finding names.
fn instruments(dossier: &Dossier<'_>, html: &mut Html) {
    let tongue = dossier.tongue;
    let named = told(dossier).flat_map(|finding| finding.instruments.iter().map(String::as_str));
    let grounds = dossier.report.legs.iter().flat_map(|leg| leg.verdict.grounds.iter().map(|of| of.ground.as_str()));
    let ids: BTreeSet<&str> = named.chain(grounds).collect();
    let found: Vec<&Instrument> = ids.into_iter().filter_map(|id| dossier.day.law().instrument(id)).collect();
    if found.is_empty() {
        return;
    }
    let columns = [tongue.label("Instrument"), tongue.label("Citation"), tongue.label("In force")];
    table("instruments", tongue.label("Instruments of the law"), &columns, html, |html| {
        for one in found {
            html.element("tr", &[], |html| {
                html.element("th", &[("scope", "row"), ("lang", "en")], |html| {
                    html.text(&one.title);
                    html.text(" ");
                    html.leaf("code", &[], &one.id);
                });
                html.leaf("td", &[("data-label", columns[1]), ("lang", "en")], &cited(one));
                html.leaf("td", &[("data-label", columns[2])], &span(one));
            });
        }
    });
}

fn cited(one: &Instrument) -> String {
    let celex = one.celex.as_ref().map(|celex| format!("CELEX {celex}"));
    let parts = [Some(one.citation.to_string()), one.oj.as_ref().map(ToString::to_string), celex];
    parts.into_iter().flatten().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("; ")
}

/// The days of an instrument, the first and the first day without it.
fn span(one: &Instrument) -> String {
    let day = |date: Option<time::Date>| date.map_or_else(|| "…".to_owned(), iso);
    format!("{} – {}", day(one.applies_from), day(one.ends_on))
}

fn provisions(dossier: &Dossier<'_>, html: &mut Html) {
    let all: BTreeSet<&str> = told(dossier).flat_map(|finding| finding.articles.iter().copied()).collect();
    if all.is_empty() {
        return;
    }
    html.leaf("h3", &[], dossier.tongue.label("Provisions and judgments cited in the findings"));
    html.element("ul", &[("class", "columns"), ("lang", "en")], |html| {
        all.into_iter().for_each(|article| html.leaf("li", &[], article));
    });
}
