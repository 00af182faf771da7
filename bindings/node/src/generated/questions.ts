// Made by scripts/generate.mjs from the declarations of the library. Do not edit.

import type { Bundle, Calendar, Catalogue, Certificate, ChainVerdict, Changed, Claims, EngagementVerdict, Impact, Impacts, Imported, Judgement, LawChange, Legs, ListChange, Merged, Outcomes, Periods, Problems, Records, Regimes, RegisterChange, Report, Rungs, Tools, Verdict, Verified } from "./answers.js";
import type { AgreementFacts, ArrangementFacts, Chain, ChangeTerms, ComplaintAuthorities, ConsentQuestion, ImpactFacts, OfficerFacts, PrivacyNotice, Purpose, RecordFacts, RecordItems, Register, RepresentativeFacts, Retention, RoleFacts, Security, SubProcessor, SubProcessorChange, Transfer } from "./facts.js";
import type { Question } from "../questions.js";

/** The facts that each kind of question takes. */
export interface FactsOf {
    transfer: Transfer;
    "lawful-periods": Transfer;
    impact: Transfer;
    chain: Chain;
    "sub-processor": SubProcessor;
    "sub-processor-change": SubProcessorChange;
    role: RoleFacts;
    "joint-arrangement": ArrangementFacts;
    "processor-contract": AgreementFacts;
    "representative-duty": RepresentativeFacts;
    "dpo-duty": OfficerFacts;
    "records-duty": RecordFacts;
    "dpia-duty": ImpactFacts;
    "records-complete": RecordItems;
    notice: PrivacyNotice;
    retention: Retention;
    security: Security;
    "complaint-authorities": ComplaintAuthorities;
    basis: Purpose;
    consent: ConsentQuestion;
    marketing: Purpose;
    terminal: Purpose;
    rungs: Transfer;
    "suggest-tools": Transfer;
    regimes: Transfer;
    register: Register;
    "register-legs": Register;
    "register-outcomes": Register;
    "register-impact": Register;
    calendar: Register;
    audit: Register;
    records: Register;
    "register-diff": { new: Register; old: Register };
    "register-change": { new: Register; old: Register; terms?: ChangeTerms };
    "law-diff": Register;
    merge: { first: Register; second: Register };
    import: { text: string; format: string; about?: { document?: string; holder?: string; holder_name?: string; holder_country?: string; language?: string; published?: string; part?: string } };
    validate: { transfer?: unknown; party?: unknown; engagement?: unknown; activity?: unknown; chain?: unknown; register?: unknown; overlay?: unknown };
    certificate: Question;
    verify: { certificate: Certificate & { question?: never; id?: never }; question: Question };
    law: undefined;
    codes: undefined;
}

/** What the answer to each kind of question holds. */
export interface AnswerOf {
    transfer: Verdict;
    "lawful-periods": Periods;
    impact: Impact;
    chain: ChainVerdict;
    "sub-processor": EngagementVerdict;
    "sub-processor-change": ListChange;
    role: Judgement;
    "joint-arrangement": Judgement;
    "processor-contract": Judgement;
    "representative-duty": Judgement;
    "dpo-duty": Judgement;
    "records-duty": Judgement;
    "dpia-duty": Judgement;
    "records-complete": Judgement;
    notice: Judgement;
    retention: Judgement;
    security: Judgement;
    "complaint-authorities": Judgement;
    basis: Judgement;
    consent: Judgement;
    marketing: Judgement;
    terminal: Judgement;
    rungs: Rungs;
    "suggest-tools": Tools;
    regimes: Regimes;
    register: Report;
    "register-legs": Legs;
    "register-outcomes": Outcomes;
    "register-impact": Impacts;
    calendar: Calendar;
    audit: Claims;
    records: Records;
    "register-diff": RegisterChange;
    "register-change": Changed;
    "law-diff": LawChange;
    merge: Merged;
    import: Imported;
    validate: Problems;
    certificate: Certificate;
    verify: Verified;
    law: Bundle;
    codes: Catalogue;
}
