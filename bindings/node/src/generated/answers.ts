// Made by scripts/generate.mjs from the declarations of the library. Do not edit.

import type { IsoDate, PlaceKind, RecordSide, Regime, Register, Role, ToolKind, Transfer } from "./facts.js";

/** What of an engagement a change concerns. */
export type Aspect = "recipient" | "service" | "place" | "planned-place" | "exporter" | "safeguard" | "purpose" | "data" | "role" | "contract" | "facts";

/** A fact that took its declared default. */
export interface Assumed {
    /** The fact. */
    fact: FactName;
    /** The value taken. */
    value: string;
}

/** A fact that was derived by more than reading, and how. */
export interface Assumption {
    /** The fact, as the answers name it: `importer.country`. */
    fact: string;
    /** How it came about. */
    why: string;
}

/** Something that holds a change up. */
export interface Block {
    /** Its stable code. */
    code: Code;
    /** What. */
    cause: Cause;
    /** The sentence. */
    message: string;
    /** Whether it does on the day the change takes effect. */
    holds: Truth;
    /** The first day without it; absent if that depends on an act or on a fact that nobody stated. */
    until?: IsoDate;
    /** The provisions, regime by regime. */
    articles: readonly (string)[];
    /** The ids of the engagements or legs concerned, sorted. */
    engagements: readonly (string)[];
}

/** The law as a whole. */
export interface Bundle {
    edition: string;
    digest: string;
    as_of: IsoDate;
    instruments: readonly (Instrument)[];
    events: readonly (Event)[];
}

export interface Calendar {
    entries: readonly (Entry)[];
}

export interface Catalogue {
    codes: readonly (Explained)[];
}

/** What holds a change up. */
export type Cause = "objection-period" | "authorisation" | "transfer";

/** How many pieces a text has, and how many were understood. A piece that was understood in part counts as not understood. */
export interface Cells {
    /** All that are not empty. */
    read: number;
    /** Those that are in the register. */
    understood: number;
}

/** What went in, what it was judged by, and what came out. Digests are SHA-256 in hexadecimal. */
export interface Certificate {
    /** The form of the certificate. */
    format: "lawful-certificate/1";
    /** What was certified. */
    kind: "question" | "register";
    /** The digest of the input as canonical JSON. */
    input: string;
    /** For a register: the day it was judged on. A question has its day itself. */
    day?: IsoDate;
    /** For a register: the one regime it was judged under; absent for every one that applies. */
    regime?: Regime;
    /** The edition of the law. */
    edition: string;
    /** The digest of the law. The changes that a question makes to it itself are part of the input. */
    law: string;
    /** The version of this library. */
    engine: string;
    /** The digest of the answer as canonical JSON. */
    result: string;
}

/** A part in which a certificate and what is made now are not the same. */
export interface CertificateDifference {
    /** The part: the name of the field of the certificate. */
    part: string;
    /** What the certificate has. */
    certified: string;
    /** What is found now. */
    found: string;
}

/** One leg of a chain. */
export interface ChainLeg {
    /** The name of the edge. */
    id: string;
    /** The party that engages. */
    from: string;
    /** The party engaged. */
    to: string;
    /** The weakest of everything judged on the edge. */
    outcome: Outcome;
    /** The outcome of the transfer on it, if one is given. */
    transfer?: Outcome;
}

/** What the law of a day says of one chain of a register. */
export interface ChainReport {
    /** The weakest of its legs, engagements, contracts and open lists. */
    outcome: Outcome;
    /** The weakest of its transfers alone. */
    transfer_outcome: Outcome;
    /** The id of the party where it starts; absent where that is more than one. */
    root?: string;
    /** The name of that party as written. */
    name?: string;
    /** The role in which it starts the chain; absent where that is not known. */
    role?: Role;
    /** How many parties are engaged, each counted once. */
    engaged: number;
    /** The ids of its legs, in the order of the register. */
    legs: readonly (string)[];
    /** The id of the leg that decides, if the chain is not lawful because of one. */
    weakest?: string;
    /** The way to that leg: the names of the parties from the first to the one engaged on it. */
    path?: readonly (string)[];
    /** Groups of parties, by id, that engage one another in a circle. */
    cycles?: readonly (readonly (string)[])[];
    /** What was found on engagements, contracts, onward legs and lists, gravest first; what was found on a transfer stands with its leg. `at` is a JSON pointer into the register. */
    findings: readonly (Finding)[];
    /** The facts that would decide these; empty unless the chain is undetermined. */
    missing: readonly (Missing)[];
}

/** Whether a chain of engagements is lawful as a whole: its weakest member decides. */
export interface ChainVerdict {
    /** The outcome of the weakest member: a leg, an engagement, a contract, or an open list. */
    outcome: Outcome;
    /** The outcome of the weakest transfer alone. */
    transfer_outcome: Outcome;
    /** The regime. */
    regime: Regime;
    /** The day of the question. */
    day: IsoDate;
    /** The edition of the law. */
    edition: string;
    /** How many parties are engaged, each counted once. */
    engaged: number;
    /** The legs, in the order given. */
    legs: readonly (ChainLeg)[];
    /** The leg that decides, if the chain is not lawful because of one; of several equally weak the one nearest to the root, then the first by name. */
    weakest?: string;
    /** The way to it: the parties from the root to the one engaged on it, by the fewest engagements. */
    path?: readonly (string)[];
    /** Groups of parties that engage one another in a circle. */
    cycles: readonly (readonly (string)[])[];
    /** What was found, gravest first; `at` begins with the leg. */
    findings: readonly (Finding)[];
    /** The facts that would decide; empty unless the chain is undetermined. */
    missing: readonly (Missing)[];
}

/** One fact to change, and what to. */
export interface Change {
    /** The fact. */
    fact: FactName;
    /** Its JSON pointer. */
    at: string;
    /** The new value. */
    to: Value;
}

export interface Changed {
    change: RegisterChange;
    consequences: Consequences;
}

/** A claim with what speaks against it. */
export interface ClaimFinding {
    /** The place of the words in the register, as a JSON pointer. */
    at: string;
    /** The words, whole and verbatim. */
    words: string;
    /** The claim that was read in them. */
    claim: ReadClaim;
    /** How it stands. */
    standing: Standing;
    /** What was found, where something speaks against it. */
    finding?: Finding;
    /** The reason, in one sentence. */
    why: string;
    /** The legs on which it is contradicted, by id; empty where it is contradicted for all, by the day alone. */
    legs?: readonly (string)[];
}

export interface Claims {
    claims: readonly (ClaimFinding)[];
}

/** A stable code of the catalogue. */
export type Code = "LF-A-001" | "LF-A-002" | "LF-A-003" | "LF-A-004" | "LF-A-005" | "LF-A-010" | "LF-A-011" | "LF-A-012" | "LF-A-013" | "LF-A-014" | "LF-A-015" | "LF-A-020" | "LF-A-021" | "LF-A-022" | "LF-A-023" | "LF-A-024" | "LF-A-025" | "LF-A-026" | "LF-A-027" | "LF-A-028" | "LF-A-029" | "LF-A-030" | "LF-A-031" | "LF-A-032" | "LF-A-033" | "LF-A-034" | "LF-A-035" | "LF-A-036" | "LF-A-037" | "LF-A-038" | "LF-A-039" | "LF-A-040" | "LF-B-001" | "LF-B-002" | "LF-B-003" | "LF-B-004" | "LF-B-005" | "LF-B-006" | "LF-B-007" | "LF-B-020" | "LF-B-021" | "LF-B-022" | "LF-B-025" | "LF-B-026" | "LF-B-027" | "LF-B-028" | "LF-B-030" | "LF-B-031" | "LF-B-032" | "LF-B-033" | "LF-B-034" | "LF-B-035" | "LF-B-036" | "LF-B-037" | "LF-B-038" | "LF-B-039" | "LF-B-040" | "LF-B-041" | "LF-B-042" | "LF-B-045" | "LF-B-046" | "LF-B-050" | "LF-B-051" | "LF-B-052" | "LF-B-060" | "LF-B-061" | "LF-B-062" | "LF-B-063" | "LF-B-070" | "LF-C-001" | "LF-C-002" | "LF-C-003" | "LF-C-004" | "LF-C-005" | "LF-C-006" | "LF-C-007" | "LF-C-008" | "LF-C-009" | "LF-C-010" | "LF-C-011" | "LF-C-012" | "LF-C-020" | "LF-C-021" | "LF-C-022" | "LF-C-023" | "LF-C-024" | "LF-C-025" | "LF-D-001" | "LF-D-002" | "LF-D-003" | "LF-D-004" | "LF-D-005" | "LF-D-006" | "LF-D-007" | "LF-D-008" | "LF-D-020" | "LF-D-021" | "LF-D-022" | "LF-E-001" | "LF-E-002" | "LF-E-003" | "LF-E-004" | "LF-E-005" | "LF-E-006" | "LF-E-010" | "LF-E-011" | "LF-E-012" | "LF-E-013" | "LF-E-014" | "LF-E-015" | "LF-E-016" | "LF-E-017" | "LF-E-018" | "LF-E-019" | "LF-K-001" | "LF-K-002" | "LF-K-003" | "LF-K-004" | "LF-K-005" | "LF-K-006" | "LF-K-007" | "LF-K-008" | "LF-K-009" | "LF-K-010" | "LF-K-011" | "LF-K-012" | "LF-K-013" | "LF-K-014" | "LF-K-015" | "LF-K-016" | "LF-K-017" | "LF-K-018" | "LF-N-001" | "LF-N-002" | "LF-N-003" | "LF-N-004" | "LF-N-005" | "LF-N-006" | "LF-N-007" | "LF-N-008" | "LF-N-009" | "LF-N-010" | "LF-N-011" | "LF-N-012" | "LF-N-013" | "LF-N-014" | "LF-N-015" | "LF-N-016" | "LF-N-017" | "LF-N-018" | "LF-N-020" | "LF-N-021" | "LF-N-022" | "LF-N-023" | "LF-N-024" | "LF-N-025" | "LF-N-026" | "LF-N-027" | "LF-N-028" | "LF-N-029" | "LF-N-030" | "LF-N-031" | "LF-N-032" | "LF-N-033" | "LF-N-034" | "LF-N-035" | "LF-N-036" | "LF-O-001" | "LF-O-002" | "LF-O-003" | "LF-O-004" | "LF-O-005" | "LF-O-010" | "LF-O-011" | "LF-O-012" | "LF-O-013" | "LF-O-014" | "LF-O-020" | "LF-O-021" | "LF-O-022" | "LF-O-023" | "LF-O-024" | "LF-O-030" | "LF-O-031" | "LF-O-032" | "LF-O-033" | "LF-O-040" | "LF-O-041" | "LF-O-042" | "LF-O-043" | "LF-O-044" | "LF-O-045" | "LF-O-046" | "LF-O-047" | "LF-O-050" | "LF-O-051" | "LF-P-001" | "LF-P-002" | "LF-P-003" | "LF-P-010" | "LF-P-011" | "LF-P-012" | "LF-P-013" | "LF-P-014" | "LF-P-020" | "LF-P-021" | "LF-P-022" | "LF-P-023" | "LF-P-024" | "LF-P-025" | "LF-P-026" | "LF-P-027" | "LF-P-028" | "LF-P-029" | "LF-P-030" | "LF-P-031" | "LF-P-032" | "LF-P-033" | "LF-P-034" | "LF-P-035" | "LF-P-036" | "LF-P-037" | "LF-P-038" | "LF-P-039" | "LF-R-001" | "LF-R-002" | "LF-R-003" | "LF-R-004" | "LF-R-005" | "LF-R-010" | "LF-R-011" | "LF-R-012" | "LF-R-013" | "LF-R-014" | "LF-R-015" | "LF-R-016" | "LF-R-020" | "LF-R-021" | "LF-R-022" | "LF-R-023" | "LF-R-030" | "LF-R-031" | "LF-R-032" | "LF-R-033" | "LF-R-040" | "LF-R-041" | "LF-R-042" | "LF-R-043" | "LF-R-044" | "LF-R-045" | "LF-R-046" | "LF-R-050" | "LF-R-070" | "LF-R-071" | "LF-R-080" | "LF-S-001" | "LF-S-002" | "LF-S-004" | "LF-S-005" | "LF-S-006" | "LF-S-007" | "LF-S-008" | "LF-S-009" | "LF-S-010" | "LF-S-011" | "LF-S-012" | "LF-S-013" | "LF-S-014" | "LF-S-015" | "LF-S-016" | "LF-S-017" | "LF-S-018" | "LF-T-001" | "LF-T-002" | "LF-T-003" | "LF-T-004" | "LF-T-005" | "LF-T-006" | "LF-T-010" | "LF-T-012" | "LF-T-013" | "LF-T-014" | "LF-T-016" | "LF-T-017" | "LF-T-018" | "LF-T-019" | "LF-T-020" | "LF-T-022" | "LF-T-030" | "LF-T-031" | "LF-T-032" | "LF-T-033" | "LF-T-034" | "LF-T-035" | "LF-T-036" | "LF-T-037" | "LF-T-038" | "LF-T-039" | "LF-T-040" | "LF-T-041" | "LF-T-042" | "LF-T-043" | "LF-T-045" | "LF-T-046" | "LF-T-047" | "LF-T-049" | "LF-T-050" | "LF-T-052" | "LF-T-054" | "LF-T-055" | "LF-T-056" | "LF-T-057" | "LF-T-060" | "LF-T-061" | "LF-T-062" | "LF-T-063" | "LF-T-064" | "LF-T-065" | "LF-T-066" | "LF-T-067" | "LF-T-068" | "LF-T-069" | "LF-T-070" | "LF-T-071" | "LF-T-072" | "LF-T-073" | "LF-T-074" | "LF-T-075" | "LF-T-076" | "LF-T-077" | "LF-T-078" | "LF-T-079" | "LF-T-080" | "LF-T-081" | "LF-T-085" | "LF-T-086" | "LF-T-087" | "LF-T-088" | "LF-T-089" | "LF-T-090" | "LF-T-091" | "LF-T-092" | "LF-T-093" | "LF-T-094" | "LF-T-095" | "LF-T-096" | "LF-T-097";

/** How sure an entry or one of its fields is. */
export type Confidence = "unsure" | "known" | "verified";

/** What a change of a register obliges, and what it does to its transfers. */
export interface Consequences {
    /** The day of the question. */
    day: IsoDate;
    /** The day on which the legs are judged: that on which the change takes effect, if it is known and yet to come. */
    judged_on: IsoDate;
    /** The edition of the law. */
    edition: string;
    /** What a processor owes the controllers above. */
    duty: Duty;
    /** The last day on which a notice is in time; absent without duty, period or effective date. */
    latest_notice_on?: IsoDate;
    /** The first day on which the change may take effect after the notice that was sent. */
    earliest_start_on?: IsoDate;
    /** What is owed, in the order of `Task`. */
    owed: readonly (Owed)[];
    /** What holds the change up, in the order of `Cause`. */
    blocks: readonly (Block)[];
    /** The legs of the engagements that changed: those of the new register in its order, then those that are gone. */
    legs: readonly (LegChange)[];
}

/** A point on which lawyers disagree, with the view taken. */
export interface ContestedPoint {
    /** Its id, as in `docs/CONTESTED.md`. */
    id: string;
    /** The question. */
    question: string;
    /** The two views. */
    views: readonly [string, string];
    /** The view that was taken. */
    default: string;
    /** The fact that chooses another view. */
    switch?: string;
}

/** A country, ISO 3166-1 alpha-2. */
export type Country = string;

/** How many have each outcome. */
export interface Counts {
    /** Lawful. */
    lawful: number;
    /** Not restricted. */
    "not-restricted": number;
    /** Undetermined. */
    undetermined: number;
    /** Unlawful. */
    unlawful: number;
}

/** One difference between two states of an engagement. */
export interface Difference {
    /** What it concerns. */
    aspect: Aspect;
    /** For a place: what it is the place of. */
    kind?: PlaceKind;
    /** What only the old register states. */
    before: readonly (Stated)[];
    /** What only the new register states. */
    after: readonly (Stated)[];
}

/** A part of a document beside its engagements. */
export type DocumentPart = "policy" | "flow" | "disclosure" | "statement";

/** What the processor owes its controllers before the new list takes effect. */
export type Duty = "none" | "notify" | "authorise" | "undetermined";

/** Why an instrument stopped. */
export type EndReason = "repealed" | "annulled" | "expired" | "superseded";

/** An engagement that is in both registers and not the same in both. */
export interface EngagementChange {
    /** The engagement in the old register. */
    old: Entry;
    /** The engagement in the new register. */
    new: Entry;
    /** What differs, in the order of `Aspect`. */
    differences: readonly (Difference)[];
}

/** Whether the engagement of a sub-processor is in order. */
export interface EngagementVerdict {
    /** `Lawful`, `Undetermined` or `Unlawful`. */
    outcome: Outcome;
    /** The regime. */
    regime: Regime;
    /** The day of the question. */
    day: IsoDate;
    /** What was found, gravest first. */
    findings: readonly (Finding)[];
    /** The facts that would decide. */
    missing: readonly (Missing)[];
}

/** An engagement of a register. */
export interface Entry {
    /** Its id. */
    id: string;
    /** The id of the engaged party. */
    party: string;
    /** The recipient's name as written; what stands for it where it is not named. */
    recipient: string;
    /** The service. */
    service?: string;
    /** Its place in its register, as a JSON pointer. */
    at: string;
}

/** An event. */
export interface Event {
    date: IsoDate;
    regime: Regime | null;
    subject: string;
    edge: EventEdge;
    what: string;
}

/** What changes on the day of an `Event`. */
export type EventEdge = "applies-from" | "ends-on" | "new-contracts-end-on" | "suspended-from" | "suspended-until" | "status-change" | "lodged" | "threatens-from" | "parameter-step" | "consent-age-change";

/** A code as the catalogue has it. */
export interface Explained {
    code: Code;
    severity: "note" | "warning" | "gap" | "breach" | "breach or gap";
    title: string;
    articles: readonly (string)[];
    remedy?: string;
}

/** The name of a fact, such as `importer.country`. */
export type FactName = string;

/** One thing found. */
export interface Finding {
    /** Its stable code. */
    code: Code;
    /** How grave it is. */
    severity: Severity;
    /** The sentence. */
    message: string;
    /** The provisions and judgments it rests on. */
    articles: readonly (string)[];
    /** Its place in the facts, as a JSON pointer; empty for the whole. */
    at: string;
    /** The instruments concerned. */
    instruments?: readonly (string)[];
    /** What to do about it in general. */
    advice?: string;
    /** The positions in `remedies` of those that cure it. */
    remedies?: readonly (number)[];
    /** The contested point it turns on. */
    contested?: ContestedPoint;
}

/** A tool whose make fits the roles of the parties. */
export interface FittingTool {
    /** The kind of tool. */
    kind: ToolKind;
    /** The instrument, for clauses. */
    instrument?: string;
    /** The module, for clauses that have modules. */
    module?: number;
}

/** A ground that holds, and the outcome without it. */
export interface Ground {
    /** The instrument, or the kind of tool. */
    ground: string;
    /** The outcome if it fell. */
    without: Outcome;
}

/** A verdict without and with a change of the law. */
export interface Impact {
    /** Under the law as it is. */
    before: Verdict;
    /** With the change. */
    after: Verdict;
}

export interface Impacts {
    legs: readonly (LegImpact)[];
}

export interface Imported {
    register: Register;
    losses: readonly (Loss)[];
    cells: Cells;
}

/** What is wrong with an input, and where. */
export interface InputError {
    /** What is wrong: the offending word and the nearest valid one. */
    message: string;
    /** The nearest valid word, if one is close. */
    suggestion?: string;
    /** The place, as a JSON pointer; empty for the whole. */
    pointer: string;
    /** The line, from 1; 0 if it is not one line's matter. */
    line: number;
    /** The column, from 1; 0 likewise. */
    column: number;
}

/** An instrument, in the words of the law data. */
export interface Instrument {
    id: string;
    kind: InstrumentKind;
    regime: Regime;
    title: string;
    citation: string;
    celex?: string;
    oj?: string;
    adopted: IsoDate | null;
    applies_from: IsoDate | null;
    ends_on: IsoDate | null;
    end_reason?: EndReason;
    ended_by?: string;
    new_contracts_end_on?: IsoDate;
    supports_transfer: boolean;
    suspensions?: readonly (Span)[];
    scope: Limits;
    notes?: string;
    source: readonly (string)[];
    confidence: Confidence;
}

/** What sort of thing an instrument is. */
export type InstrumentKind = "framework" | "territory-arrangement" | "adequacy" | "adequacy-amendment" | "scc" | "dpa-clauses" | "bcr" | "code-of-conduct" | "certification" | "adhoc-clauses" | "administrative-arrangement" | "public-body-instrument" | "foreign-order-rule" | "derogation" | "safeguard-exception" | "indicative-list" | "judgment" | "guidance" | "review" | "event" | "pending";

/** What the law of a day says on a question of the record. */
export interface Judgement {
    /** The ruling. A definite one holds for every way the unknown facts could turn out. */
    ruling: Ruling;
    /** The regime. */
    regime: Regime;
    /** The day. */
    day: IsoDate;
    /** The edition of the law. */
    edition: string;
    /** What was found, gravest first. */
    findings: readonly (Finding)[];
    /** The facts that would decide; empty unless the ruling is undetermined. */
    missing: readonly (Missing)[];
    /** Changes of facts that the engine has re-run and found to make the answer a good one, the smallest first. Good is what permits: a basis that stands, an item that is there, a duty that does not exist or is fulfilled, a role that is settled. */
    remedies: readonly (Remedy)[];
    /** Facts that were not stated and took their declared default. */
    assumed: readonly (Assumed)[];
    /** Whether a duty that exists is known to be fulfilled; absent where there is none. */
    fulfilled?: Truth;
    /** Of a role: whether the party is a recipient, a third party, or none; absent where it is not known. */
    recipient?: "recipient" | "third-party" | "none";
    /** The tree of rules, each with its value: that of its root gives the ruling. Absent where it was not asked for. */
    proof?: ProofNode;
}

/** What differs between two states of the law, and which legs of a register it alters. */
export interface LawChange {
    /** The edition before. */
    from: string;
    /** The edition after. */
    to: string;
    /** The ids of instruments that only the later edition has. */
    added: readonly (string)[];
    /** The ids of instruments that only the earlier edition has. */
    removed: readonly (string)[];
    /** The ids of instruments whose entries differ. */
    changed: readonly (string)[];
    /** The names of parameters that differ, with what they are for after a colon. */
    parameters: readonly (string)[];
    /** The legs with another outcome from some day on, in the order of the register. */
    legs: readonly (LegImpact)[];
}

/** A leg before and after a change. */
export interface LegChange {
    /** Its id: in the new register, or in the old one if it is gone. */
    id: string;
    /** The recipient's name as written. */
    recipient: string;
    /** The engagement in the old register, as a JSON pointer; absent for a new leg. */
    old_at?: string;
    /** The engagement in the new register, as a JSON pointer; absent for a leg that is gone. */
    new_at?: string;
    /** The outcome in the old register. */
    before?: Outcome;
    /** The verdict in the new register, without its proof. */
    after?: Verdict;
}

/** A leg as it is judged. */
export interface LegFacts {
    id: string;
    from: string;
    to: string;
    at: string;
    facts: Transfer;
}

/** What a change of the law does to one leg. */
export interface LegImpact {
    /** The id of the engagement. */
    id: string;
    /** The recipient's name as written. */
    recipient: string;
    /** The place of the engagement in the register, as a JSON pointer. */
    at: string;
    /** The first day on which the outcome differs. */
    from: IsoDate;
    /** The outcome on that day under the law as it is. */
    before: Outcome;
    /** The verdict on that day under the changed law, with what would cure it. */
    after: Verdict;
}

export interface LegOutcome {
    id: string;
    outcome: Outcome;
}

/** One leg of a register. */
export interface LegReport {
    /** The id of the engagement; with the country after `#` where the recipient has several. */
    id: string;
    /** The id of the party that engages. */
    from: string;
    /** The id of the party engaged. */
    to: string;
    /** The recipient's name as written; what stands for it where it is not named. */
    recipient: string;
    /** The place of the engagement in the register, as a JSON pointer. */
    at: string;
    /** The words of the document on the safeguard. */
    safeguard?: string;
    /** Facts that were derived from the register by more than reading. */
    read_as?: readonly (Assumption)[];
    /** The verdict, without its proof. */
    verdict: Verdict;
}

export interface Legs {
    legs: readonly (LegFacts)[];
}

export interface Limits {
    destinations?: readonly (string)[];
    organisations?: readonly (string)[];
    listing?: boolean;
    recipient_must_be?: readonly (string)[];
    excluded_tags?: readonly (string)[];
    text?: { [key: string]: string };
}

/** A change of a list of sub-processors and what it obliges. */
export interface ListChange {
    /** The duty. */
    duty: Duty;
    /** Entries that are new, in the order of the new list. */
    added: readonly (string)[];
    /** Entries that are gone, in the order of the old list. */
    removed: readonly (string)[];
    /** Entries whose country, location, entity, safeguard, purpose or data differ. */
    changed: readonly (string)[];
    /** The last day on which the notice is in time; absent without duty, period or effective date. */
    latest_notice_on: IsoDate | null;
}

/** A piece of the text that was not understood. */
export interface Loss {
    /** The line on which it begins, from 1; 0 where the format has none. */
    line: number;
    /** The JSON pointer of it, where the format has one; otherwise empty. */
    pointer?: string;
    /** Where it stands: the heading of its column, or what it belongs to. */
    place: string;
    /** The words, verbatim. */
    text: string;
    /** Why it was not understood. */
    why: string;
}

export interface Merged {
    register?: Register;
    problems: readonly (Problem)[];
}

/** A fact that would decide, with the question a form can ask. */
export interface Missing {
    /** The fact. */
    fact: FactName;
    /** Its JSON pointer. */
    at: string;
    /** The question. */
    question: string;
    /** Who can answer it. */
    who: string;
}

/** The next change of a verdict. */
export interface NextChange {
    /** The day. */
    day: IsoDate;
    /** The outcome from then on. */
    outcome: Outcome;
    /** What happens on that day. */
    because: string;
}

/** What a verdict comes to. */
export type Outcome = "not-restricted" | "lawful" | "undetermined" | "unlawful";

export interface Outcomes {
    legs: readonly (LegOutcome)[];
}

/** Something owed because of a change. */
export interface Owed {
    /** Its stable code. */
    code: Code;
    /** What. */
    task: Task;
    /** The sentence. */
    message: string;
    /** Whether it is owed; unknown where it turns on `condition` or on a fact that nobody stated. */
    owed: Truth;
    /** On what it turns. */
    condition?: string;
    /** Who is to be told or asked. */
    whom?: string;
    /** The last day on which it is in time. */
    by?: IsoDate;
    /** The regimes under which it is owed: those of the legs concerned whose law knows the duty. */
    regimes: readonly (Regime)[];
    /** The provisions, regime by regime. */
    articles: readonly (string)[];
    /** The ids of the engagements concerned, sorted. */
    engagements: readonly (string)[];
}

/** What differs in one part of a document. */
export interface PartChange {
    /** The part. */
    part: DocumentPart;
    /** What only the old register states. */
    before: readonly (Stated)[];
    /** What only the new register states. */
    after: readonly (Stated)[];
}

/** A half-open interval in which the outcome stays as it is. */
export interface Period {
    /** The first day. */
    from: IsoDate;
    /** The first day after; absent for the last period asked about. */
    until: IsoDate | null;
    /** The outcome in it. */
    outcome: Outcome;
    /** The codes on its first day, sorted. */
    codes: readonly (string)[];
    /** What happens on its first day; empty for the first period. */
    because: string;
}

export interface Periods {
    periods: readonly (Period)[];
}

/** One thing wrong with the structure of a register, and where. */
export interface Problem {
    /** Its place, as a JSON pointer; empty for the whole register. */
    pointer: string;
    /** What is wrong, with the nearest valid word. */
    message: string;
    /** The word that is wrong. */
    word?: string;
    /** The valid word that is spelt most like it, if one is close. */
    nearest?: string;
}

export interface Problems {
    problems: readonly (InputError)[];
}

/** A rule in the proof. */
export interface ProofNode {
    /** The rule, as `docs/RULES.md` lists it. */
    rule: string;
    /** Its value. */
    value: Truth;
    /** `all` or `any` of the rules below; absent for a leaf. */
    of?: "all" | "any" | "not";
    /** The fact it reads. */
    fact?: FactName;
    /** The instrument, tool or derogation it is about. */
    about?: string;
    /** The first later day on which it holds, where that is a matter of dates alone. */
    from?: IsoDate;
    /** The codes it reports. */
    codes?: readonly (Code)[];
    /** The rules below. */
    children?: readonly (ProofNode)[];
}

/** A claim as it was read. */
export interface ReadClaim {
    /** What it is understood to say. */
    sense: Sense;
    /** The country, place or instrument it is about, if the words name one. */
    about?: string;
    /** The words that say so. */
    words: string;
    /** Where they stand in the whole: the first byte, and the first byte after. */
    span: readonly [number, number];
}

/** A record of processing activities, as far as the register has it. */
export interface Record30 {
    /** Whose record it is. */
    side: RecordSide;
    /** A row for each activity, and for each engagement that belongs to no activity. */
    rows: readonly (RecordRow)[];
}

/** One item of a row. */
export interface RecordCell {
    /** The item. */
    item: RecordItem;
    /** Whether the register has all of it; `false` may still come with a part. */
    known: boolean;
    /** What it has, in the words of the document where they are kept. */
    values: readonly (string)[];
    /** Where the values stand, one for each; then the places where what is missing would stand. */
    pointers: readonly (string)[];
}

/** An item of the record. */
export type RecordItem = "30(1)(a)" | "30(1)(b)" | "30(1)(c)" | "30(1)(d)" | "30(1)(e)" | "30(1)(f)" | "30(1)(g)" | "30(2)(a)" | "30(2)(b)" | "30(2)(c)" | "30(2)(d)";

/** What the law of a day says on one question of the record of a register. */
export interface RecordReport {
    /** The question, in the word of the JSON: `basis`, `processor-contract`. */
    question: string;
    /** The id of what it is about, or the name where it has no id. */
    subject: string;
    /** The id of the party whose processing it is. */
    by: string;
    /** What it is about, as a JSON pointer into the register. */
    at: string;
    /** The activity it belongs to, as a JSON pointer. */
    activity?: string;
    /** The ids of the engagements it covers, where it covers several. */
    covers?: readonly (string)[];
    /** What the ruling comes to for the register. */
    outcome: Outcome;
    /** The ruling under each regime, where several were judged. */
    regimes?: readonly (RegimeRuling)[];
    /** The judgement, without remedies and proof: of several regimes that of the weakest outcome. The places of its findings and missing facts are JSON pointers into the register, to what is nearest to the fact there. */
    judgement: Judgement;
}

/** A row of the record. */
export interface RecordRow {
    /** The id of the activity or of the engagement. */
    id: string;
    /** Its place in the register: `/activities/0`. */
    pointer: string;
    /** Whether the role is known; a row whose role nobody can tell stands in both records. */
    role_known: boolean;
    /** The items, in the order of the Article. */
    cells: readonly (RecordCell)[];
}

export interface Records {
    controller: Record30;
    processor: Record30;
}

/** The outcome under one regime. */
export interface RegimeOutcome {
    /** The regime. */
    regime: Regime;
    /** The outcome. */
    outcome: Outcome;
}

/** The ruling under one regime. */
export interface RegimeRuling {
    /** The regime. */
    regime: Regime;
    /** The ruling. */
    ruling: Ruling;
}

export interface Regimes {
    applicable: readonly (Regime)[];
    outcomes: readonly [RegimeOutcome, RegimeOutcome, RegimeOutcome];
}

/** What differs between two registers. A change of order, of lines or of the words around the entries is no difference. */
export interface RegisterChange {
    /** Engagements that only the new register has. */
    added: readonly (Entry)[];
    /** Engagements that only the old register has. */
    removed: readonly (Entry)[];
    /** Recipients with another spelling of their name. */
    renamed: readonly (Renaming)[];
    /** Engagements that both have, with differences. */
    changed: readonly (EngagementChange)[];
    /** What differs in policies, flows, disclosures and other statements, in the order of `DocumentPart`. */
    parts?: readonly (PartChange)[];
}

/** A set of changes that makes the transfer permitted, or the answer on the record a good one. */
export interface Remedy {
    /** What to do, in one sentence. */
    text: string;
    /** The changes of facts. */
    changes: readonly (Change)[];
    /** The outcome with them. */
    outcome: Outcome;
    /** On a question of the record, the ruling with them. */
    ruling?: Ruling;
    /** Whether the parties can make it so; a fact about others or about the past can only be found out. */
    actionable: boolean;
}

/** A recipient that is written otherwise and is still the same. */
export interface Renaming {
    /** The name in the old register. */
    old: string;
    /** The name in the new register. */
    new: string;
    /** The party in the old register, as a JSON pointer. */
    old_at: string;
    /** The party in the new register, as a JSON pointer. */
    new_at: string;
}

/** What the law of a day says of every leg of a register, and of its record. */
export interface Report {
    /** The weakest of all legs. */
    outcome: Outcome;
    /** The day. */
    day: IsoDate;
    /** The edition of the law. */
    edition: string;
    /** The digest of the law. */
    law: string;
    /** The title of the document, as written. */
    title?: string;
    /** How many legs have each outcome. */
    counts: Counts;
    /** The legs, in the order of the register. */
    legs: readonly (LegReport)[];
    /** The chains that the engagements make. */
    chains: readonly (ChainReport)[];
    /** What was found on the register as a whole. */
    findings: readonly (Finding)[];
    /** The weakest of the record; absent where the document gives no occasion to ask on it. */
    record_outcome?: Outcome;
    /** How many questions on the record have each outcome. */
    record_counts: Counts;
    /** The questions on the record, in the order of `Register::record_questions`. */
    record: readonly (RecordReport)[];
}

/** The ruling on a question of the record. */
export type Ruling = "lawful" | "unlawful" | "required" | "not-required" | "complete" | "incomplete" | "controller" | "joint-controller" | "processor" | "none" | "undetermined";

/** One rung of the ladder, whether it holds or not. */
export interface Rung {
    /** The instrument, or the kind of tool. */
    ground: string;
    /** Whether it carries the transfer. */
    holds: Truth;
    /** Why not, or with what to look at: the codes it reports. */
    codes: readonly (Code)[];
    /** The facts that would decide it. */
    missing: readonly (FactName)[];
}

export interface Rungs {
    rungs: readonly (Rung)[];
}

/** What a claim is understood to say. */
export type Sense = "privacy-shield" | "safe-harbour" | "data-privacy-framework" | "standard-clauses" | "binding-rules" | "adequacy" | "no-transfer" | "stored-in" | "anonymised" | "no-special-categories" | "nothing-stored" | "no-access" | "other" | "not-understood";

/** How grave a finding is. */
export type Severity = "note" | "warning" | "gap" | "breach";

export interface Span {
    from: IsoDate;
    until: IsoDate;
}

/** How a claim stands. */
export type Standing = "contradicted" | "uncontradicted" | "not-understood";

/** A statement and its place in its register. */
export interface Stated {
    /** What is stated: a country code, a category, an instrument, words. */
    value: string;
    /** Where, as a JSON pointer. */
    at: string;
}

/** What is to be done about a change. */
export type Task = "notify-controllers" | "obtain-authorisation" | "bind-by-contract" | "show-deletion" | "inform-data-subjects" | "update-record" | "review-impact-assessment" | "assess-transfer";

export interface Tools {
    tools: readonly (FittingTool)[];
}

/** The value of a rule. */
export type Truth = "true" | "false" | "unknown";

/** The value of a fact. */
export type Value = null | boolean | number | string | readonly (string)[];

/** What the law of a day says of one leg, why, until when, and what would cure it. */
export interface Verdict {
    /** The outcome. */
    outcome: Outcome;
    /** The regime it was judged under; of several, the one with the weakest outcome. */
    regime: Regime;
    /** The day. */
    day: IsoDate;
    /** The edition of the law. */
    edition: string;
    /** The ground that carries the transfer, in the order adequacy, tools as listed, derogations as listed. */
    ground?: string;
    /** What was found, gravest first. */
    findings: readonly (Finding)[];
    /** The facts that would decide it: empty unless it is undetermined. Asking is iterative: an answer may open another question. */
    missing: readonly (Missing)[];
    /** Changes of facts that the engine has re-run and found to make the transfer permitted; the smallest first. */
    remedies: readonly (Remedy)[];
    /** Facts that were not stated and took their declared default. */
    assumed: readonly (Assumed)[];
    /** Every ground that holds, and what is left without it. */
    grounds: readonly (Ground)[];
    /** The first day of the outcome, as far back as these facts speak; absent if it has always been so. */
    valid_from?: IsoDate;
    /** The first day of another outcome under the law as known now; absent if none is in sight. */
    valid_until?: IsoDate;
    /** The next day on which the outcome or its findings change. */
    next_change?: NextChange;
    /** The outcome under each regime, where several were judged. */
    regimes?: readonly (RegimeOutcome)[];
    /** Words that were read as something else: `UK` as GB. */
    notes?: readonly (string)[];
    /** The tree of rules, each with its value; absent where it was not asked for. */
    proof?: ProofNode;
}

export interface Verified {
    holds: boolean;
    differences: readonly (CertificateDifference)[];
}
