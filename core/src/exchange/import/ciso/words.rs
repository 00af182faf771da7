//! The words of CISO Assistant that mean something here; later versions put `privacy_` before each.

/// `legal_basis`, with the points of Art. 6(1).
pub(super) const BASES: &[(&str, &[&str])] = &[
    ("consent", &["a"]),
    ("child_consent", &["a"]),
    ("contract", &["b"]),
    ("legal_obligation", &["c"]),
    ("vital_interests", &["d"]),
    ("public_interest", &["e"]),
    ("legitimate_interests", &["f"]),
    ("consent_and_contract", &["a", "b"]),
    ("contract_and_legitimate_interests", &["b", "f"]),
];

/// `article_9_condition`, and the same words under `legal_basis`, with the point of Art. 9(2). `preventive_medicine` is
/// point (h), `archiving_research` point (j).
pub(super) const EXCEPTIONS: &[(&str, &str)] = &[
    ("explicit_consent", "a"),
    ("employment_social_security", "b"),
    ("vital_interests_incapacity", "c"),
    ("nonprofit_organization", "d"),
    ("public_data", "e"),
    ("legal_claims", "f"),
    ("substantial_public_interest", "g"),
    ("preventive_medicine", "h"),
    ("public_health", "i"),
    ("archiving_research", "j"),
];

/// `transfer_mechanism`, with the kind of tool; the others name none. `data_transfer_…` are the words of earlier versions.
pub(super) const TOOLS: &[(&str, &str)] = &[
    ("standard_contractual_clauses", "scc"),
    ("binding_corporate_rules", "bcr"),
    ("data_transfer_binding_rules", "bcr"),
    ("codes_of_conduct", "code-of-conduct"),
    ("certification_mechanisms", "certification"),
];

/// What a recipient or a contractor is called; the others are recipients.
pub(super) const LABELS: &[(&str, &str)] = &[
    ("data_processor", "processor"),
    ("sub_processor", "sub-processor"),
    ("joint_controller", "joint-controller"),
    ("independent_controller", "controller"),
    ("business_partner", "partner"),
    ("supplier", "subcontractor"),
    ("contractor", "subcontractor"),
];

/// Recipients who are the holder itself.
pub(super) const INSIDE: &[&str] = &["internal_team", "employee"];

/// A word without the prefix of later versions.
pub(super) fn bare(word: &str) -> &str {
    word.strip_prefix("privacy_").unwrap_or(word)
}

/// What a word means.
pub(super) fn meaning<T: Copy>(table: &[(&'static str, T)], word: &str) -> Option<T> {
    table.iter().find(|(known, _)| *known == bare(word)).map(|(_, meaning)| *meaning)
}
