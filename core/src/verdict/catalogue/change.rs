//! Codes of what a change of a register obliges, and of what holds it up, in order.
//!
//! Where a law knows no such duty the entry cites nothing of it, and the duty is not owed under it.

use crate::verdict::code::{Authority::*, Entry, Severity::*};

#[rustfmt::skip]
pub(super) static ENTRIES: &[Entry] = &[
    Entry {
        code: "LF-D-001", severity: Note, title: "Notice of another processor",
        articles: &[
            (Eu, "Art. 28(2) GDPR"), (Eu, "Clause 9(a) of Decision (EU) 2021/914"), (Uk, "Art. 28(2) UK GDPR"),
            (Ch, "Art. 9(3) FADP"), (Ch, "Art. 7(2) DPO"),
        ],
        message: "Every controller above is to be told of the change, so that it can object.",
        message_gap: Some("Every controller above may have to be told of the change, so that it can object."),
        remedy: Some("Send the notice so early that the objection period has run on the day the change takes effect."),
        contested: None,
    },
    Entry {
        code: "LF-D-002", severity: Note, title: "Authorisation of another processor",
        articles: &[
            (Eu, "Art. 28(2) GDPR"), (Eu, "Clause 9(a) of Decision (EU) 2021/914"), (Uk, "Art. 28(2) UK GDPR"),
            (Ch, "Art. 9(3) FADP"), (Ch, "Art. 7(1) DPO"),
        ],
        message: "Every controller above is to approve the change first.",
        message_gap: Some("Every controller above may have to approve the change first."),
        remedy: Some("Ask each controller for its approval in writing, and wait for it."),
        contested: None,
    },
    Entry {
        code: "LF-D-003", severity: Note, title: "Contract with a new processor",
        articles: &[
            (Eu, "Art. 28(3) GDPR"), (Eu, "Art. 28(4) GDPR"), (Uk, "Art. 28(3) UK GDPR"), (Uk, "Art. 28(4) UK GDPR"),
            (Ch, "Art. 9(1) FADP"), (Dir, "Art. 17(3)-(4) Directive 95/46/EC"),
        ],
        message: "The new recipient is to be bound by a contract before it gets the data.",
        message_gap: Some("It is not known whether the new recipient is bound by a contract."),
        remedy: Some("Conclude a processing contract with the duties that the controllers above have set."),
        contested: None,
    },
    Entry {
        code: "LF-D-004", severity: Note, title: "Deletion by a former processor",
        articles: &[
            (Eu, "Art. 28(3)(g) GDPR"), (Uk, "Art. 28(3)(g) UK GDPR"), (Ch, "Art. 6(4) FADP"),
        ],
        message: "The former recipient is to return or delete the data, and to show it.",
        message_gap: Some("The former recipient may have to return or delete the data, and to show it."),
        remedy: Some("Choose return or deletion, and keep the confirmation."),
        contested: None,
    },
    Entry {
        code: "LF-D-005", severity: Note, title: "Information of data subjects on a change",
        articles: &[
            (Eu, "Art. 13(1)(e)-(f) GDPR"), (Eu, "Art. 13(3) GDPR"), (Eu, "Art. 14(1)(e)-(f) GDPR"),
            (Eu, "Art. 14(4) GDPR"), (Eu, "WP260 rev.01 paras 29-31"), (Uk, "Art. 13(1)(e)-(f) UK GDPR"),
            (Uk, "Art. 13(3) UK GDPR"), (Uk, "Art. 14(1)(e)-(f) UK GDPR"), (Uk, "Art. 14(4) UK GDPR"),
            (Ch, "Art. 19(2)(c) FADP"), (Ch, "Art. 19(4) FADP"), (Dir, "Art. 10(c) Directive 95/46/EC"),
            (Dir, "Art. 11(1)(c) Directive 95/46/EC"),
        ],
        message: "The data subjects are to be told of the new recipient, purpose or transfer.",
        message_gap: Some("The data subjects may have to be told of the new recipient, purpose or transfer."),
        remedy: Some("Change the notice before the change takes effect, and draw attention to it."),
        contested: None,
    },
    Entry {
        code: "LF-D-006", severity: Note, title: "Record of processing after a change",
        articles: &[
            (Eu, "Art. 30(1)(d)-(e) GDPR"), (Eu, "Art. 30(2)(b)-(c) GDPR"), (Uk, "Art. 30(1)(d)-(e) UK GDPR"),
            (Uk, "Art. 30(2)(b)-(c) UK GDPR"), (Ch, "Art. 12(2)(d) FADP"), (Ch, "Art. 12(2)(g) FADP"),
            (Ch, "Art. 12(3) FADP"), (Dir, "Art. 19(2) Directive 95/46/EC"),
        ],
        message: "The record of processing is to be brought up to date.",
        message_gap: Some("The record or notification of the processing may have to be brought up to date."),
        remedy: Some("Enter the change on the day it takes effect."),
        contested: None,
    },
    Entry {
        code: "LF-D-007", severity: Note, title: "Impact assessment after a change",
        articles: &[
            (Eu, "Art. 35(1) GDPR"), (Eu, "Art. 35(11) GDPR"), (Uk, "Art. 35(1) UK GDPR"), (Uk, "Art. 35(11) UK GDPR"),
            (Ch, "Art. 22(1) FADP"),
        ],
        message: "The impact assessment is to be reviewed, or carried out.",
        message_gap: Some("The impact assessment may have to be reviewed, or carried out."),
        remedy: Some("Look at the risk of the change, and record the result."),
        contested: None,
    },
    Entry {
        code: "LF-D-008", severity: Note, title: "Assessment of a new third country",
        articles: &[
            (Eu, "Art. 46(1) GDPR"), (Eu, "Clause 14 of Decision (EU) 2021/914"), (Eu, "C-311/18 para. 134"),
            (Uk, "Art. 46(1A) UK GDPR"), (Ch, "Art. 16(2) FADP"), (Ch, "Art. 10(1) DPO"),
        ],
        message: "The law and practice of the third country are to be assessed before the transfer.",
        message_gap: Some("The law and practice of the third country may have to be assessed before the transfer."),
        remedy: Some("Assess whether the law and practice of the country let the importer keep its promises."),
        contested: None,
    },
    Entry {
        code: "LF-D-020", severity: BreachOrGap, title: "Objection period",
        articles: &[
            (Eu, "Art. 28(2) GDPR"), (Eu, "Clause 9(a) of Decision (EU) 2021/914"), (Uk, "Art. 28(2) UK GDPR"),
            (Ch, "Art. 7(2) DPO"),
        ],
        message: "The objection period still runs on the day the change takes effect.",
        message_gap: Some("The objection period may still run on the day the change takes effect."),
        remedy: Some("Let the change take effect once the period has run."),
        contested: None,
    },
    Entry {
        code: "LF-D-021", severity: BreachOrGap, title: "Authorisation not given",
        articles: &[
            (Eu, "Art. 28(2) GDPR"), (Uk, "Art. 28(2) UK GDPR"), (Ch, "Art. 9(3) FADP"), (Ch, "Art. 7(1) DPO"),
        ],
        message: "The change waits for the approval of the controllers above.",
        message_gap: Some("The change may have to wait for the approval of the controllers above."),
        remedy: Some("Obtain the approval in writing."),
        contested: None,
    },
    Entry {
        code: "LF-D-022", severity: BreachOrGap, title: "Transfer not permitted",
        articles: &[
            (Eu, "Art. 44 GDPR"), (Uk, "Art. 44A UK GDPR"), (Ch, "Art. 16 FADP"), (Dir, "Art. 25(1) Directive 95/46/EC"),
        ],
        message: "A transfer that the change brings is not permitted.",
        message_gap: Some("It cannot be told whether a transfer that the change brings is permitted."),
        remedy: Some("See the remedies of the leg."),
        contested: None,
    },
];
