//! What the words of a text claim.

use super::fold::Folded;
use super::glossary::{AND, DOUBT, EDITIONS, GLOSSARY, MEASURES, STORED, ZONE};
use super::{ReadClaim, Sense};
use crate::place::{Place, Where};

/// A claim found, by positions in the folded text.
struct Hit {
    from: usize,
    to: usize,
    sense: Sense,
    about: Option<String>,
}

/// Reads the claims of a text. With `whole` the parts that are not understood are kept as well: the text is the cell for
/// the safeguard, and says nothing else. A claim with a word of doubt beside it is kept in any case.
pub(super) fn read(text: &str, whole: bool) -> Vec<ReadClaim> {
    let folded = Folded::of(text);
    let parts = parts(&folded);
    let mut claims = Vec::new();
    for (from, to) in parts {
        let hits = hits(text, &folded, from, to);
        if hits.is_empty() && whole && (from..to).any(|at| folded.is_word(at)) {
            claims.push(claim(text, &folded, &Hit { from, to, sense: Sense::NotUnderstood, about: None }));
        }
        for mut hit in hits {
            if is_doubted(&folded, from, to, &hit) {
                (hit.from, hit.to, hit.sense, hit.about) = (from, to, Sense::NotUnderstood, None);
            }
            let claim = claim(text, &folded, &hit);
            if !claims.contains(&claim) {
                claims.push(claim);
            }
        }
    }
    claims
}

fn claim(text: &str, folded: &Folded, hit: &Hit) -> ReadClaim {
    let (from, to) = (folded.byte(hit.from), folded.byte(hit.to));
    let raw = text.get(from..to).unwrap_or_default();
    let (lead, words) = (raw.len() - raw.trim_start().len(), raw.trim());
    ReadClaim {
        sense: hit.sense,
        about: hit.about.clone(),
        words: words.to_owned(),
        span: [from + lead, from + lead + words.len()],
    }
}

/// The parts of a text between sentences, semicolons, commas, plus signs and conjunctions outside brackets.
fn parts(folded: &Folded) -> Vec<(usize, usize)> {
    let mut parts = Vec::new();
    let (mut from, mut depth, mut at) = (0, 0_usize, 0);
    while let Some(letter) = folded.letters.get(at) {
        match letter {
            '(' | '[' => depth += 1,
            ')' | ']' => depth = depth.saturating_sub(1),
            ';' | ',' | '+' if depth == 0 => {
                parts.push((from, at));
                from = at + 1;
            }
            // The end of a sentence; the full stops of `U.S.` are none.
            '.' if depth == 0
                && at > 1
                && folded.is_word(at - 1)
                && folded.is_word(at - 2)
                && !folded.is_word(at + 1) =>
            {
                parts.push((from, at));
                from = at + 1;
            }
            _ if depth == 0 => {
                let and = AND.iter().find_map(|and| folded.phrase_at(at, and, false));
                // A conjunction of two places, `EU and EEA`, parts nothing.
                if let Some(end) = and.filter(|_| folded.letters.get(at.wrapping_sub(1)) == Some(&' ')) {
                    let next = (end + 1).min(folded.letters.len());
                    if !ZONE.iter().any(|zone| folded.phrase_at(next, zone, false).is_some()) {
                        parts.push((from, at));
                        from = end;
                    }
                    at = end;
                    continue;
                }
            }
            _ => {}
        }
        at += 1;
    }
    parts.push((from, folded.letters.len()));
    parts
}

fn hits(text: &str, folded: &Folded, from: usize, to: usize) -> Vec<Hit> {
    let mut hits: Vec<Hit> = Vec::new();
    let mut at = from;
    while at < to {
        match longest(folded, at, to).or_else(|| stored(text, folded, at, to)) {
            Some(mut hit) => {
                if hit.sense == Sense::Adequacy {
                    hit.about = country_after(text, folded, &mut hit.to, to);
                }
                at = hit.to.max(at + 1);
                // `SCC 2010/87` is one claim, of an edition.
                match hits.last_mut() {
                    Some(last) if hit.about.is_some() && hit.sense == last.sense && last.about.is_none() => {
                        (last.to, last.about) = (hit.to, hit.about);
                    }
                    _ => hits.push(hit),
                }
            }
            None => at += 1,
        }
    }
    hits
}

/// The longest word of the glossary at a position.
fn longest(folded: &Folded, at: usize, limit: usize) -> Option<Hit> {
    let mut found: Option<Hit> = None;
    for word in GLOSSARY {
        for phrase in word.phrases {
            let end = folded.phrase_at(at, phrase, word.stem).filter(|end| *end <= limit);
            if let Some(to) = end.filter(|end| found.as_ref().is_none_or(|hit| hit.to < *end)) {
                found = Some(Hit { from: at, to, sense: word.sense, about: None });
            }
        }
    }
    let of_measures = |hit: &Hit| {
        hit.sense == Sense::Adequacy
            && MEASURES.iter().any(|measure| folded.phrase_at(hit.to + 1, measure, true).is_some())
    };
    found.filter(|hit| !of_measures(hit)).or_else(|| {
        EDITIONS.iter().find_map(|(number, id)| {
            let to = folded.phrase_at(at, number, false).filter(|end| *end <= limit)?;
            Some(Hit { from: at, to, sense: Sense::StandardClauses, about: Some((*id).to_owned()) })
        })
    })
}

/// Words on storage with a place after them: the zone, or a country.
fn stored(text: &str, folded: &Folded, at: usize, limit: usize) -> Option<Hit> {
    let end = STORED.iter().find_map(|phrase| folded.phrase_at(at, phrase, false))?;
    let start = end + 1;
    let hit = |to, about: String| Hit { from: at, to, sense: Sense::StoredIn, about: Some(about) };
    if let Some(to) = ZONE.iter().find_map(|zone| folded.phrase_at(start, zone, false)) {
        return (to <= limit).then(|| hit(to, "EEA".to_owned()));
    }
    let (to, place) = place_at(text, folded, start, limit)?;
    Some(hit(to, place))
}

/// The place that the next one, two or three words name; the longest name counts.
fn place_at(text: &str, folded: &Folded, start: usize, limit: usize) -> Option<(usize, String)> {
    let mut ends = Vec::new();
    let mut at = start;
    while ends.len() < 3 && at < limit && folded.is_word(at) {
        while at < limit && (folded.is_word(at) || folded.letters.get(at) == Some(&'-')) {
            at += 1;
        }
        ends.push(at);
        at += 1;
    }
    ends.into_iter().rev().find_map(|end| {
        let written = text.get(folded.byte(start)..folded.byte(end))?;
        // A name begins with a capital; a code has capitals only. Words such as `is` and `in` are no codes here.
        let named = written.chars().next().is_some_and(char::is_uppercase);
        let coded = written.chars().count() != 2 || written.chars().all(|letter| letter.is_ascii_uppercase());
        let place: Place = written.parse().ok().filter(|_| named && coded)?;
        matches!(place.at(), Where::Country(_)).then(|| (end, place.to_string()))
    })
}

/// The country that stands after a word on adequacy: in brackets, after a colon, or after `for` or `of`.
fn country_after(text: &str, folded: &Folded, end: &mut usize, limit: usize) -> Option<String> {
    let mut at = *end;
    let mut skipped = 0;
    while at < limit && skipped < 4 {
        if folded.is_word(at) {
            if let Some((to, place)) = place_at(text, folded, at, limit) {
                *end = if folded.letters.get(to) == Some(&')') { to + 1 } else { to };
                return Some(place);
            }
            while at < limit && folded.is_word(at) {
                at += 1;
            }
            skipped += 1;
        } else {
            at += 1;
        }
    }
    None
}

/// Whether a word of doubt stands in the part, outside the claim.
fn is_doubted(folded: &Folded, from: usize, to: usize, hit: &Hit) -> bool {
    let outside = (from..to).filter(|at| *at < hit.from || hit.to <= *at);
    let doubted = outside.into_iter().any(|at| DOUBT.iter().any(|word| folded.phrase_at(at, word, false).is_some()));
    doubted || folded.text(hit.from, hit.to).is_empty()
}

#[cfg(test)]
mod tests;
