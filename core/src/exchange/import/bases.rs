//! Legal bases in words.

use super::super::cells::Cell;
use serde_json::{Value, json};

/// Words for the points of Art. 6(1), in seven languages; each is a stem that a word or phrase begins with.
#[rustfmt::skip]
const POINTS: &[(&str, &[&str])] = &[
    ("a", &["consent", "samtykke", "samtycke", "einwilligung", "toestemming", "consentement"]),
    ("b", &["contract", "performance of a contract", "avtale", "kontrakt", "avtal", "aftale", "vertrag", "overeenkomst", "contrat"]),
    ("c", &["legal obligation", "rettslig forpliktelse", "rättslig förpliktelse", "retlig forpligtelse",
        "rechtliche verpflichtung", "wettelijke verplichting", "obligation légale"]),
    ("d", &["vital interest", "vitale interesser", "grundläggande intressen", "lebenswichtige interessen", "vitale belangen",
        "intérêts vitaux"]),
    ("e", &["public task", "public interest", "offentlig myndighet", "allmänt intresse", "samfundets interesse",
        "öffentliches interesse", "algemeen belang", "intérêt public", "allmenn interesse"]),
    ("f", &["legitimate interest", "berettiget interesse", "berettigede interesser", "berättigat intresse", "intresseavvägning",
        "legitim interesse", "legitime interesser", "berechtigtes interesse", "berechtigte interessen", "gerechtvaardigd belang",
        "intérêt légitime", "intérêts légitimes", "interesseavveining"]),
];

/// The bases that a cell names, and its parts that name none.
pub(super) fn bases(cell: &Cell) -> (Vec<Value>, Vec<(Cell, String)>) {
    let (mut read, mut unread) = (Vec::new(), Vec::new());
    for part in cell.text.split([';', '\n']).map(str::trim).filter(|part| !part.is_empty()) {
        let points = points(part);
        let words = cell.part(part);
        if points.is_empty() {
            unread.push((words.clone(), "no basis of Art. 6(1) is named".to_owned()));
        }
        read.extend(points.into_iter().map(|point| json!({"point": point, "words": words.words()})));
    }
    (read, unread)
}

/// The points of Art. 9(2) that words cite by letter: `Art. 9(2)(a)`.
pub(super) fn exceptions(words: &str) -> Vec<String> {
    let folded = words.to_lowercase();
    let cited = |point: char| {
        let forms = [
            format!("9(2)({point})"),
            format!("9 (2) ({point})"),
            format!("9.2.{point}"),
            format!("9 nr. 2 bokstav {point}"),
            format!("9 abs. 2 lit. {point}"),
        ];
        forms.iter().any(|form| folded.contains(form))
    };
    ('a'..='j').filter(|point| cited(*point)).map(String::from).collect()
}

/// The points that words name: by letter, or else by name.
fn points(words: &str) -> Vec<&'static str> {
    let folded = words.to_lowercase();
    let by_letter: Vec<&str> = POINTS
        .iter()
        .map(|(point, _)| *point)
        .filter(|point| {
            folded.contains(&format!("6(1)({point})"))
                || folded.contains(&format!("6 (1) ({point})"))
                || folded.contains(&format!("6.1.{point}"))
                || folded.contains(&format!("6(1)({point}"))
                || folded.contains(&format!("6.1({point})"))
                || folded.contains(&format!("6 nr. 1 bokstav {point}"))
                || folded.contains(&format!("6 abs. 1 lit. {point}"))
        })
        .collect();
    if !by_letter.is_empty() {
        return by_letter;
    }
    let starts = |stem: &str| folded.match_indices(stem).any(|(at, _)| !folded[..at].ends_with(char::is_alphanumeric));
    POINTS.iter().filter(|(_, stems)| stems.iter().any(|stem| starts(stem))).map(|(point, _)| *point).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bases_are_read_by_letter_or_by_name() {
        for (words, wanted) in [
            ("Art 6(1)(b) — Performance of contract", vec!["b"]),
            ("Contract (Art. 6(1)(b))", vec!["b"]),
            ("Samtykke", vec!["a"]),
            ("Art 6(1)(a) — Consent (analytics); Art 6(1)(f) — Legitimate interests", vec!["a", "f"]),
            ("Rättslig förpliktelse", vec!["c"]),
            ("Art. 6 Abs. 1 lit. f DSGVO", vec!["f"]),
            ("To be decided", vec![]),
        ] {
            let (read, _) = bases(&Cell::new(words, 1));
            let points: Vec<&str> = read.iter().filter_map(|basis| basis["point"].as_str()).collect();
            assert_eq!(points, wanted, "{words}");
        }
    }
}
