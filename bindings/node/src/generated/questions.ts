// Made by scripts/generate.mjs from the declarations of the library. Do not edit.

import type { Bundle, Calendar, Catalogue, Certificate, ChainVerdict, Changed, Claims, EngagementVerdict, Impact, Impacts, Judgement, LawChange, Legs, ListChange, Merged, Outcomes, Periods, Problems, Records, Regimes, RegisterChange, Report, Rungs, Tools, Verdict, Verified } from "./answers.js";
import type { Chain, Register, SubProcessor, SubProcessorChange, Transfer } from "./facts.js";

/** The facts that each kind of question takes. */
export interface FactsOf {
    transfer: Transfer;
    "lawful-periods": Transfer;
    impact: Transfer;
    chain: Chain;
    "sub-processor": SubProcessor;
    "sub-processor-change": SubProcessorChange;
    role: { [key: string]: unknown };
    "joint-arrangement": { [key: string]: unknown };
    "processor-contract": { [key: string]: unknown };
    "representative-duty": { [key: string]: unknown };
    "dpo-duty": { [key: string]: unknown };
    "records-duty": { [key: string]: unknown };
    "dpia-duty": { [key: string]: unknown };
    "records-complete": { [key: string]: unknown };
    notice: { [key: string]: unknown };
    retention: { [key: string]: unknown };
    security: { [key: string]: unknown };
    "complaint-authorities": { [key: string]: unknown };
    basis: { [key: string]: unknown };
    consent: { [key: string]: unknown };
    marketing: { [key: string]: unknown };
    terminal: { [key: string]: unknown };
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
    "register-diff": { old: Register; new: Register };
    "register-change": { old: Register; new: Register; terms?: { [key: string]: unknown } };
    "law-diff": Register;
    merge: { first: Register; second: Register };
    validate: { transfer?: unknown; party?: unknown; engagement?: unknown; activity?: unknown; chain?: unknown; register?: unknown; overlay?: unknown };
    certificate: { [key: string]: unknown };
    verify: { certificate: { [key: string]: unknown }; question: { [key: string]: unknown } };
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
    validate: Problems;
    certificate: Certificate;
    verify: Verified;
    law: Bundle;
    codes: Catalogue;
}
