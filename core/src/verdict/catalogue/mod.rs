//! Every finding code of the transfer rules: severity, authorities, message, remedy.
//!
//! A code is stable and stays what it is; its wording may improve. `{placeholders}` are filled from the finding.
//! `BreachOrGap` is a breach with `message` when the condition is known to be false, and a gap with `message_gap`
//! when it is unknown.
//!
//! To add a code: take the next free number of its part (`A` does it apply, `D` changes, `K` chains, `R` records, `T` transfers),
//! insert the entry in the order of codes, cite one provision per item with its act, and never reuse a number.
//! Where the law is disputed, name the point in `contested` and describe it in [`CONTESTED`].

mod change;
mod record;
mod transfer;

use super::code::Entry;

/// All codes: those of the transfer rules, those of the rules on the whole record, and those of what a change obliges.
/// Each part is in the order of codes.
pub(crate) static CATALOGUE: [&[Entry]; 3] = [transfer::ENTRIES, record::ENTRIES, change::ENTRIES];

/// A point on which the authorities or the courts disagree, and the view taken.
pub(crate) struct Contested {
    /// Stable name, such as `K1`; `Entry::contested` refers to it.
    pub id: &'static str,
    /// The disputed question.
    pub question: &'static str,
    /// One answer, with who gives it.
    pub view_1: &'static str,
    /// The other answer.
    pub view_2: &'static str,
    /// The answer taken when nothing else is said.
    pub default: &'static str,
    /// The fact that chooses another answer, if there is one.
    pub switch: Option<&'static str>,
}

/// The contested points of the transfer rules. Gaps in the numbers belong to other parts of the law.
#[rustfmt::skip]
pub(crate) static CONTESTED: &[Contested] = &[
    Contested {
        id: "K1",
        question: "Can the EU clauses be used for an importer that is itself subject to the GDPR?",
        view_1: "No: the decision and its recital 7 exclude such importers.",
        view_2: "Yes, for want of others: no tool at all would be worse.",
        default: "Undetermined unless the importer is known not to be subject to the GDPR.",
        switch: Some("policy.scc_importer_gdpr"),
    },
    Contested {
        id: "K2",
        question: "Is a tool without a transfer impact assessment a ground?",
        view_1: "No: the assessment is a condition of the tool (C-311/18, Clause 14).",
        view_2: "Yes, if protection in fact exists: the assessment is only accountability.",
        default: "Unlawful without an assessment.",
        switch: Some("policy.tia_missing"),
    },
    Contested {
        id: "K3",
        question: "Which employment data need coverage for them under the Data Privacy Framework?",
        view_1: "Any employment data (EEA authorities).",
        view_2: "Only data of the group's own staff (US Department of Commerce).",
        default: "Any employment data.",
        switch: Some("policy.dpf_hr"),
    },
    Contested {
        id: "K4",
        question: "Can an outside controller rely directly on a group's processor rules?",
        view_1: "Yes, with a service agreement (practice under WP257; UK).",
        view_2: "No: they carry data between group processors only (draft Recommendations 1/2026).",
        default: "Accepted, with a warning.",
        switch: Some("policy.bcr_p_direct"),
    },
    Contested {
        id: "K5",
        question: "Was a decision a ground before it was declared invalid?",
        view_1: "Yes: it is presumed valid until the judgment.",
        view_2: "No: it is void from the start.",
        default: "Valid until the judgment.",
        switch: Some("policy.hindsight"),
    },
    Contested {
        id: "K6",
        question: "When did the Privacy Shield end in Norway, Iceland and Liechtenstein?",
        view_1: "On the day of C-311/18, as in the Union.",
        view_2: "Only with an act in the EFTA pillar.",
        default: "Ended on the same day.",
        switch: None,
    },
    Contested {
        id: "K7",
        question: "Is there a transfer if the importer is abroad but its servers are in the zone?",
        view_1: "Yes: the place of the importer decides.",
        view_2: "No, if access from abroad is excluded in fact.",
        default: "The place of the importer decides.",
        switch: None,
    },
    Contested {
        id: "K8",
        question: "Are pseudonymised data personal data if the importer cannot trace the person?",
        view_1: "Yes, seen from the exporter.",
        view_2: "No: for that importer they are not (C-413/23 P).",
        default: "Personal data, with a note.",
        switch: None,
    },
    Contested {
        id: "K9",
        question: "Who discloses data through embedded third-party content?",
        view_1: "The operator of the site (C-40/17, T-354/22).",
        view_2: "The visitor's browser (Commission's appeal C-206/25 P).",
        default: "The operator of the site.",
        switch: None,
    },
    Contested {
        id: "K10",
        question: "Does a processor transfer data when it returns them to its overseas controller?",
        view_1: "Yes (EDPB).",
        view_2: "No: the processor does not initiate it (ICO).",
        default: "By regime: a transfer under EU and Swiss law, none under UK law.",
        switch: None,
    },
    Contested {
        id: "K11",
        question: "Does a compatible further purpose need a basis of its own?",
        view_1: "No: the original basis carries it (recital 50 GDPR).",
        view_2: "Yes: compatibility replaces no basis (Art. 5(3) UK GDPR says so since 2026).",
        default: "The original basis carries it, unless it was consent.",
        switch: None,
    },
    Contested {
        id: "K12",
        question: "Does marketing under the soft opt-in need a basis under Art. 6 GDPR as well?",
        view_1: "No: Art. 13(2) of Directive 2002/58/EC is complete (C-654/23).",
        view_2: "Yes: legitimate interests (older national practice).",
        default: "No basis for the sending; whatever goes beyond it needs one.",
        switch: None,
    },
    Contested {
        id: "K13",
        question: "Who is the exporter when a processor sends data to a third controller?",
        view_1: "Its principal, controller to controller.",
        view_2: "The processor, for whom no module fits.",
        default: "The principal.",
        switch: None,
    },
    Contested {
        id: "K14",
        question: "Can explicit consent, or public interest, carry a standing transfer?",
        view_1: "Yes: the text allows it.",
        view_2: "No: derogations are for exceptions (EDPB Guidelines 2/2018).",
        default: "Undetermined if repetitive or systematic.",
        switch: Some("policy.consent_standing"),
    },
    Contested {
        id: "K15",
        question: "Is sending data to one's own branch abroad a transfer?",
        view_1: "No: there is no second party (EDPB Guidelines 05/2021).",
        view_2: "Yes (some older national views; divided in Switzerland).",
        default: "No transfer, with a warning.",
        switch: None,
    },
    Contested {
        id: "K16",
        question: "Can legitimate interests carry processing if the balancing was not written down?",
        view_1: "Yes: writing it down is a matter of accountability.",
        view_2: "No: a basis that cannot be shown is none.",
        default: "Yes, with a warning.",
        switch: None,
    },
    Contested {
        id: "K17",
        question: "Is consent valid if the alternative is to pay?",
        view_1: "Yes, with a fair fee (C-252/21 para 150).",
        view_2: "Not for large platforms, in most cases (EDPB Opinion 08/2024).",
        default: "Valid if its conditions are met, with a warning.",
        switch: None,
    },
    Contested {
        id: "K18",
        question: "Do the EU clauses need Swiss adaptations where the FADP and the GDPR both apply?",
        view_1: "Always.",
        view_2: "No: the standard of the GDPR may govern as a whole (FDPIC option).",
        default: "Adaptations or notification needed.",
        switch: None,
    },
    Contested {
        id: "K19",
        question: "When must a small organisation keep records all the same?",
        view_1: "If any one of the three conditions of Art. 30(5) GDPR is met (WP29 position paper of 19 April 2018).",
        view_2: "Only if all three are met.",
        default: "If any one is met.",
        switch: None,
    },
    Contested {
        id: "K20",
        question: "May a notice name recipients by category?",
        view_1: "No: by name, unless categories are fairer (WP260 rev.01).",
        view_2: "Yes: the text allows categories.",
        default: "Accepted, with a warning.",
        switch: None,
    },
    Contested {
        id: "K21",
        question: "May a processor give the names of its sub-processors on request only?",
        view_1: "No: they must be at hand at all times (EDPB Opinion 22/2024).",
        view_2: "Yes, if they are given promptly.",
        default: "Not enough until they are known to be given.",
        switch: None,
    },
    Contested {
        id: "K22",
        question: "Does an EEA processor of a foreign group imply a transfer to the parent?",
        view_1: "No, without actual access (OLG Karlsruhe 15 Verg 8/22; T-354/22).",
        view_2: "Yes: the latent risk is a transfer (VK Baden-Wuerttemberg 1 VK 23/22, set aside).",
        default: "No transfer, with a note.",
        switch: None,
    },
    Contested {
        id: "K23",
        question: "Was 21 March 2024 the last day with or the first without the old clauses in the UK?",
        view_1: "The first day without.",
        view_2: "The last day with.",
        default: "The first day without.",
        switch: None,
    },
    Contested {
        id: "K24",
        question: "Can the EU clauses be used with an international organisation?",
        view_1: "No: they are written for third countries; other instruments exist for organisations.",
        view_2: "Yes: Art. 46 GDPR treats third countries and organisations alike.",
        default: "Undetermined.",
        switch: Some("policy.scc_io"),
    },
    Contested {
        id: "K25",
        question: "Does the older consent of a child fall when its country raises the age of consent?",
        view_1: "No: the age on the day of the consent counts (Denmark, bill L 79 of 2023, § 3(2)).",
        view_2: "Yes: from then on only consent valid under the new age carries the processing.",
        default: "It stands, with a warning.",
        switch: None,
    },
];

/// Provisions of the UK GDPR as the Data (Use and Access) Act 2025 numbers them, and those that stood in their place until
/// it took effect (`uk-duaa-2025`).
pub(crate) static UK_BEFORE: &[(&str, &str)] = &[
    ("Art. 44A UK GDPR", "Art. 44 UK GDPR"),
    ("Art. 45A UK GDPR", "Art. 45 UK GDPR; s. 17A DPA 2018"),
    ("Art. 45C UK GDPR", "s. 17B DPA 2018"),
    ("Art. 46(1A) UK GDPR", "Art. 46(1) UK GDPR"),
    ("Art. 49A UK GDPR", "Art. 49(5) UK GDPR"),
];
