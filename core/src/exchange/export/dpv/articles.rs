//! Provisions as names of the web.

use super::super::super::dpv::{PROVISIONS, TOOLS};

/// The name of a provision as a finding cites it, `Art. 46(2)(c) GDPR` say: that of DPV where it has one, else the European
/// Legislation Identifier of the article, or the name that the register of the country gives it. None for a judgment, a
/// guideline and a section.
pub(super) fn iri(citation: &str) -> Option<String> {
    let rest = citation.strip_prefix("Art. ")?;
    let (number, rest) = rest.split_at(rest.find(['(', ' '])?);
    if number.is_empty() || !number.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        return None;
    }
    let (parts, law) = parts(rest);
    let law = law.trim();
    match law.strip_prefix("second subparagraph ").unwrap_or(law) {
        "GDPR" if law != "GDPR" => own("49-2").filter(|_| number == "49").or_else(|| Some(eli("reg/2016/679", number))),
        "GDPR" => {
            let term = std::iter::once(number).chain(parts.iter().copied()).collect::<Vec<_>>().join("-");
            own(&term).or_else(|| Some(eli("reg/2016/679", number)))
        }
        "UK GDPR" => Some(format!("http://www.legislation.gov.uk/id/eur/2016/679/article/{number}")),
        "Decision (EU) 2021/914" => Some(eli("dec_impl/2021/914", number)),
        "FADP" => Some("https://fedlex.data.admin.ch/eli/cc/2022/491".to_owned()),
        _ => None,
    }
}

/// The parts in brackets, and what follows them.
fn parts(mut rest: &str) -> (Vec<&str>, &str) {
    let mut parts = Vec::new();
    while let Some((part, more)) = rest.strip_prefix('(').and_then(|inner| inner.split_once(')')) {
        parts.push(part);
        rest = more;
    }
    (parts, rest)
}

/// The term of DPV for a provision of the GDPR.
fn own(provision: &str) -> Option<String> {
    let term = format!("A{provision}");
    let known = PROVISIONS.contains(&term.as_str()) || TOOLS.iter().any(|(tool, _)| *tool == term);
    known.then(|| format!("https://w3id.org/dpv/legal/eu/gdpr#{term}"))
}

fn eli(act: &str, article: &str) -> String {
    format!("http://data.europa.eu/eli/{act}/art_{article}/oj")
}

#[cfg(test)]
mod tests {
    use super::iri;

    #[test]
    fn provisions_have_names() {
        for (citation, wanted) in [
            ("Art. 46(2)(c) GDPR", Some("https://w3id.org/dpv/legal/eu/gdpr#A46-2-c")),
            ("Art. 49(1)(b) GDPR", Some("https://w3id.org/dpv/legal/eu/gdpr#A49-1-b")),
            ("Art. 49(1) second subparagraph GDPR", Some("https://w3id.org/dpv/legal/eu/gdpr#A49-2")),
            ("Art. 45(3) GDPR", Some("https://w3id.org/dpv/legal/eu/gdpr#A45-3")),
            ("Art. 44 GDPR", Some("http://data.europa.eu/eli/reg/2016/679/art_44/oj")),
            ("Art. 46(1) GDPR", Some("http://data.europa.eu/eli/reg/2016/679/art_46/oj")),
            ("Art. 4(4) Decision (EU) 2021/914", Some("http://data.europa.eu/eli/dec_impl/2021/914/art_4/oj")),
            ("Art. 44A UK GDPR", Some("http://www.legislation.gov.uk/id/eur/2016/679/article/44A")),
            ("Art. 16(2)(d) FADP", Some("https://fedlex.data.admin.ch/eli/cc/2022/491")),
            ("Art. 1 of the adequacy decision", None),
            ("C-311/18", None),
            ("Art. ", None),
        ] {
            assert_eq!(iri(citation).as_deref(), wanted, "{citation}");
        }
    }
}
