//! The words of fideslang that mean something here.
//!
//! Source: the models of <https://github.com/IABTechLab/fideslang> (`src/fideslang/models.py`), Apache-2.0.

/// `legal_basis_for_processing`, and the older `legal_basis` of a data use, with the point of Art. 6(1). The first word of
/// a point is the one that is written.
pub(super) const BASES: &[(&str, &str)] = &[
    ("Consent", "a"),
    ("Contract", "b"),
    ("Legal obligations", "c"),
    ("Legal Obligation", "c"),
    ("Vital interests", "d"),
    ("Vital Interest", "d"),
    ("Public interest", "e"),
    ("Legitimate interests", "f"),
];

/// `special_category_legal_basis`, with the point of Art. 9(2).
pub(super) const EXCEPTIONS: &[(&str, &str)] = &[
    ("Explicit consent", "a"),
    ("Employment, social security and social protection", "b"),
    ("Vital interests", "c"),
    ("Not-for-profit bodies", "d"),
    ("Made public by the data subject", "e"),
    ("Legal claims or judicial acts", "f"),
    ("Reasons of substantial public interest (with a basis in law)", "g"),
    ("Health or social care (with a basis in law)", "h"),
    ("Public health (with a basis in law)", "i"),
    ("Archiving, research and statistics (with a basis in law)", "j"),
];

/// `legal_basis_for_transfers`, with the kind of tool; the others name none.
pub(super) const TOOLS: &[(&str, &str)] =
    &[("Standard contractual clauses", "scc"), ("Binding corporate rules", "bcr")];

/// `responsibility`, with the role.
pub(super) const ROLES: &[(&str, &str)] =
    &[("Controller", "controller"), ("Processor", "processor"), ("Sub-Processor", "processor")];

/// What a word means, in any case.
pub(super) fn meaning(table: &'static [(&str, &str)], word: &str) -> Option<&'static str> {
    table.iter().find(|(known, _)| known.eq_ignore_ascii_case(word)).map(|(_, meaning)| *meaning)
}

/// The word that is written for a meaning.
pub(super) fn word(table: &'static [(&str, &str)], meaning: &str) -> Option<&'static str> {
    table.iter().find(|(_, known)| *known == meaning).map(|(word, _)| *word)
}

/// The texts of a system that a register keeps as statements: the key, and the kind of the statement.
pub(super) const TEXTS: &[(&str, &str)] = &[
    ("name", "system-name"),
    ("description", "system-description"),
    ("system_type", "system-type"),
    ("administrating_department", "administrating-department"),
    ("privacy_policy", "privacy-policy"),
    ("reason_for_exemption", "reason-for-exemption"),
    ("data_security_practices", "data-security-practices"),
    ("legal_address", "legal-address"),
];

/// The kind of the statement that names the system of an activity or of an engagement.
pub(super) const SYSTEM: &str = "system";
/// The kind of the statement on the dataset of an activity.
pub(super) const DATASET: &str = "dataset";
/// The key that is written for a purpose that is not stated: fideslang requires one.
pub(super) const NOT_STATED: &str = "not_stated";
/// The key of an organisation that has no key of its own.
pub(super) const DEFAULT_ORGANISATION: &str = "default_organization";
