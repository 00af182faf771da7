//! Sentences that say whom the holder engages, where data are, and what is agreed.

use super::super::cells::Cell;
use super::super::glossary::frames::{
    AGREEMENT, ALL, ALSO, AND, AS, CUSTOMERS, ET_CETERA, FOLLOWING, FOR, HAVE, IF, NOT, NOT_YET, PERSONAL_DATA,
    POSSIBLE, SHARE, USE, WE, WITH,
};
use super::super::glossary::{class_label, label, lower};

/// A recipient that a sentence names.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Used {
    /// The words that name it.
    pub(super) name: String,
    /// What the sentence calls it, where it is a class of recipients and no name, or where it is used as such.
    pub(super) label: Option<&'static str>,
    /// Whether it is named, and no class.
    pub(super) named: bool,
    /// What it is used for, or as.
    pub(super) function: Option<String>,
    /// The parts of it that are named.
    pub(super) components: Vec<String>,
    /// Whether that list is open.
    pub(super) open_ended: bool,
}

/// The sentences of a text. A full stop ends one where a capital follows, and not after an abbreviation or in brackets.
pub(super) fn sentences(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let (mut from, mut depth) = (0, 0_usize);
    for (at, sign) in text.char_indices() {
        match sign {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > 0 || !matches!(sign, '.' | '!' | '?') {
            continue;
        }
        let after = &text[at + 1..];
        let next = after.trim_start().chars().next();
        let word = text[from..at].rsplit(char::is_whitespace).next().unwrap_or_default();
        let abbreviated =
            sign == '.' && (word.contains('.') || word.chars().count() < 2 || word.chars().all(|c| c.is_ascii_digit()));
        if after.starts_with(char::is_whitespace)
            && !abbreviated
            && next.is_some_and(|c| !c.is_lowercase() && !c.is_numeric())
        {
            found.push(text[from..=at].trim());
            from = at + 1;
        }
    }
    found.push(text[from..].trim());
    found.retain(|sentence| sentence.chars().any(char::is_alphanumeric));
    found
}

/// The recipients of a sentence of the form `We use NAME for …` or `We use NAME as … and NAME as …`.
pub(super) fn used(sentence: &str) -> Vec<Used> {
    let Some(rest) = after_verb(sentence) else { return Vec::new() };
    let folded = lower(rest);
    if FOLLOWING.iter().any(|lead| folded.starts_with(lead)) {
        return Vec::new();
    }
    // As they are written: `Acme AS` is a name.
    let first = |links: &[&'static str]| {
        let hits = links.iter().filter_map(|link| rest.find(link).map(|at| (at, *link)));
        hits.min_by_key(|(at, link)| (*at, core::cmp::Reverse(link.len())))
    };
    let (role, purpose) = (first(AS), first(FOR));
    let by_role = role.is_some_and(|(at, _)| purpose.is_none_or(|(other, _)| at < other));
    let Some((end, link)) = (if by_role { role } else { purpose }) else {
        return one(rest.trim_end_matches('.'), None, false).into_iter().collect();
    };
    let tail = &rest[end + link.len()..];
    if !by_role {
        return one(&rest[..end], Some(tail.trim_end_matches('.').to_owned()), false).into_iter().collect();
    }
    in_roles(&rest[..end], tail, link)
}

/// `NAME as ROLE and NAME as ROLE`: what is used, and each further one that begins with a capital after a conjunction.
fn in_roles(name: &str, tail: &str, link: &str) -> Vec<Used> {
    let mut found = Vec::new();
    let (mut name, mut tail) = (name, tail);
    loop {
        let next = AND.iter().find_map(|and| {
            let at = tail.find(and)?;
            let from = at + and.len();
            let end = from + tail[from..].find(link)?;
            let capital = tail[from..].chars().next().is_some_and(char::is_uppercase);
            (capital && tail[from..end].split(' ').count() <= 6).then_some((at, from, end))
        });
        let role = next.map_or(tail, |(at, ..)| &tail[..at]);
        found.extend(one(name, Some(role_of(role)), true));
        let Some((_, from, end)) = next else { return found };
        (name, tail) = (&tail[from..end], &tail[end + link.len()..]);
    }
}

/// The role without the clause that tells more of it.
fn role_of(words: &str) -> String {
    let folded = lower(words);
    let ends = [" som ", " that ", " which ", " der ", " die ", " qui ", ": ", ", ", ". "];
    let end = ends.iter().filter_map(|end| folded.find(end)).min().unwrap_or(words.len());
    words[..end].trim_end_matches('.').trim().to_owned()
}

fn one(words: &str, function: Option<String>, as_role: bool) -> Option<Used> {
    let words = words.trim();
    let named = words.chars().next().is_some_and(|first| first.is_uppercase() || first.is_ascii_digit())
        && words.split(' ').next().and_then(label).is_none()
        && words.chars().count() <= 120;
    let of_class = label(words);
    if words.is_empty() || !named && of_class.is_none() || has_word(words, NOT) {
        return None;
    }
    let mut used = Used { name: words.to_owned(), named, function, ..Used::default() };
    used.label = if named { used.function.as_deref().filter(|_| as_role).and_then(label) } else { of_class };
    // `We use NAME as a processor` gives it no function; `as our payment processor` does.
    if named && used.label.is_some() && used.function.as_ref().is_some_and(|role| !role.contains(' ')) {
        used.function = None;
    }
    if named {
        components(&mut used);
    }
    Some(used)
}

/// `Suite with one, two/three etc`: the suite, and its parts.
fn components(used: &mut Used) {
    let folded = lower(&used.name);
    let Some((at, with)) = WITH.iter().find_map(|with| folded.find(with).map(|at| (at, *with))) else { return };
    let mut list = used.name[at + with.len()..].trim().to_owned();
    if let Some(end) = ET_CETERA.iter().find(|end| list.to_lowercase().ends_with(&format!(" {end}"))) {
        list.truncate(list.len() - end.len());
        used.open_ended = true;
    }
    let split = AND.iter().fold(list.trim().to_owned(), |list, and| list.replace(and, ","));
    used.components =
        split.split([',', '/']).map(|part| part.trim().to_owned()).filter(|part| !part.is_empty()).collect();
    used.name.truncate(at);
}

/// The words behind the verb of a sentence that says what the holder uses.
fn after_verb(sentence: &str) -> Option<&str> {
    let folded = lower(sentence);
    let verb = USE.iter().filter(|verb| folded.starts_with(&format!("{verb} "))).max_by_key(|verb| verb.len())?;
    let mut rest = &sentence[verb.len() + 1..];
    while let Some(word) = ALSO.iter().find(|word| lower(rest).starts_with(**word)) {
        rest = &rest[word.len()..];
    }
    Some(rest)
}

/// What an announcement says that all that follow are used for: `We use the following processors for …:`.
pub(super) fn announced_purpose(announcement: &str) -> Option<String> {
    let sentence = sentences(announcement).pop()?;
    let rest = after_verb(sentence)?;
    let folded = lower(rest);
    FOLLOWING.iter().find(|lead| folded.starts_with(**lead))?;
    let found = FOR.iter().filter_map(|link| folded.find(link).map(|at| (at, link.len())));
    let (at, length) = found.min_by_key(|(at, length)| (*at, core::cmp::Reverse(*length)))?;
    let purpose = rest[at + length..].split(['(', ':']).next().unwrap_or_default().trim();
    (!purpose.is_empty()).then(|| purpose.to_owned())
}

/// A class of recipients to which a sentence says that personal data are passed: who, and what for.
pub(super) fn shared(sentence: &str) -> Option<Used> {
    let folded = lower(sentence);
    let (from, to) = SHARE.iter().find_map(|(verb, links)| {
        let at = word_at(&folded, verb)?;
        links.iter().find_map(|link| Some((at, at + folded[at..].find(link)? + link.len())))
    })?;
    let between = &folded[from..to];
    if !has_word(&folded[..from], WE) {
        return None;
    }
    PERSONAL_DATA.iter().find(|data| between.contains(**data))?;
    let rest = &sentence[to..];
    let inner = lower(rest);
    let links =
        [" i syfte att ", " for å ", " for at ", " för att ", " in order to ", " um ", " om ", " pour ", " afin de "];
    let end = links.iter().filter_map(|link| inner.find(link).map(|at| (at, link.len()))).min();
    let (name, function) = match end {
        Some((at, _)) => (&rest[..at], Some(rest[at + 1..].trim_end_matches('.').to_owned())),
        None => (rest.trim_end_matches('.'), None),
    };
    // What is said of the purpose may well lie ahead; that the data are passed may not.
    let label = class_label(name).filter(|_| is_so(&sentence[..to + name.len()]))?;
    Some(Used { name: name.trim().to_owned(), label: Some(label), named: false, function, ..Used::default() })
}

/// Whether a sentence is possible only.
pub(super) fn is_possible(sentence: &str) -> bool {
    has_word(sentence, POSSIBLE)
}

/// What a sentence calls those with all of whom there is a processing agreement.
pub(super) fn agreement(sentence: &str) -> Option<&'static str> {
    let folded = lower(sentence);
    let agreed =
        AGREEMENT.iter().any(|words| folded.contains(words)) && has_word(sentence, HAVE) && has_word(sentence, ALL);
    let other = CUSTOMERS.iter().any(|words| word_at(&folded, words).is_some());
    (agreed && !other && is_so(sentence)).then(|| label(sentence)).flatten()
}

/// Whether a sentence says that something is so: it is not turned around, nor put into the future or under a condition.
pub(super) fn is_so(sentence: &str) -> bool {
    let folded = lower(sentence.trim_start());
    !has_word(sentence, NOT) && !has_word(sentence, NOT_YET) && !IF.iter().any(|word| folded.starts_with(word))
}

/// Whether one of the words stands in the text, whole.
pub(super) fn has_word(text: &str, words: &[&str]) -> bool {
    let folded = lower(text);
    words.iter().any(|word| {
        folded.match_indices(word).any(|(at, _)| {
            !folded[..at].ends_with(char::is_alphanumeric)
                && !folded[at + word.len()..].starts_with(char::is_alphanumeric)
        })
    })
}

/// Where a word begins in a folded text.
pub(super) fn word_at(folded: &str, word: &str) -> Option<usize> {
    folded.match_indices(word).map(|(at, _)| at).find(|at| !folded[..*at].ends_with(char::is_alphanumeric))
}

/// The sentences of a cell, each as a part of it.
pub(super) fn parts(cell: &Cell) -> Vec<Cell> {
    sentences(&cell.text).into_iter().map(|sentence| cell.part(sentence)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(sentence: &str) -> Vec<(String, Option<String>)> {
        used(sentence).into_iter().map(|used| (used.name, used.function)).collect()
    }

    #[test]
    fn a_sentence_names_what_is_used() {
        for (sentence, wanted) in [
            ("We use Acme Mail for newsletters.", vec![("Acme Mail", Some("newsletters"))]),
            ("Vi benytter Kontor AS som regnskapsfører som ser alt.", vec![("Kontor AS", Some("regnskapsfører"))]),
            (
                "Vi använder Bok AB som bokföring och Lön AB som lönesystem.",
                vec![("Bok AB", Some("bokföring")), ("Lön AB", Some("lönesystem"))],
            ),
            ("Wir nutzen Acme GmbH für den Versand.", vec![("Acme GmbH", Some("den Versand"))]),
            ("Nous utilisons Acme SA pour les envois.", vec![("Acme SA", Some("les envois"))]),
            ("We do not use Acme Mail.", vec![]),
            ("We use cookies to remember you.", vec![]),
            ("Vi bruker følgende databehandlere for drift:", vec![]),
            ("Acme Mail is nice.", vec![]),
        ] {
            let wanted: Vec<_> =
                wanted.into_iter().map(|(n, f): (&str, Option<&str>)| (n.to_owned(), f.map(str::to_owned))).collect();
            assert_eq!(names(sentence), wanted, "{sentence}");
        }
    }

    #[test]
    fn classes_and_suites_are_told_from_names() {
        let class = used("Vi kan använda underleverantörer för att lagra dina uppgifter.").remove(0);
        assert_eq!((class.named, class.label), (false, Some("subcontractor")));
        let suite = used("We use Office Suite with Mail, Chat/Files etc for daily work.").remove(0);
        assert_eq!((suite.name.as_str(), suite.open_ended), ("Office Suite", true));
        assert_eq!(suite.components, ["Mail", "Chat", "Files"]);
        let bare = used("We use Acme Stats as a subprocessor.").remove(0);
        assert_eq!((bare.label, bare.function), (Some("sub-processor"), None));
        let paid = used("We use Acme Pay as our payment processor.").remove(0);
        assert_eq!(paid.function.as_deref(), Some("payment processor"));
        let shared = shared("We may share your personal data with suppliers and agents in order to serve you.");
        assert_eq!(shared.map(|used| used.name).as_deref(), Some("suppliers and agents"));
        let defined = "Rules means policies on transfers of personal data to a processor in a group.";
        assert_eq!(super::shared(defined), None);
        assert_eq!(super::shared("We never share your personal data with suppliers."), None);
        assert_eq!(
            announced_purpose("We use the following processors for hosting (see below):").as_deref(),
            Some("hosting")
        );
    }

    #[test]
    fn an_agreement_is_stated_or_it_is_not() {
        for (sentence, wanted) in [
            ("Alle våre underleverandører er underlagt en databehandleravtale.", Some("subcontractor")),
            ("We have signed data processing agreements with all subprocessors.", Some("sub-processor")),
            ("Vi har databehandleravtale med alle våre kunder.", None),
            ("All processors must have a data processing agreement.", None),
            ("We have data processing agreements with some processors.", None),
            ("All processors have a contract.", None),
        ] {
            assert_eq!(agreement(sentence), wanted, "{sentence}");
        }
    }

    #[test]
    fn abbreviations_end_no_sentence() {
        assert_eq!(
            sentences("Data lagres i EU. De har f.eks. Ingen tilgang. Art. 6 nr. 1 gjelder."),
            ["Data lagres i EU.", "De har f.eks. Ingen tilgang.", "Art. 6 nr. 1 gjelder.",]
        );
    }
}
