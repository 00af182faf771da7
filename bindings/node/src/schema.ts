import { engine } from "./engine.js";
import { LawfulError, type Fault } from "./errors.js";
import type { Finding, Missing, Problems, Report, Severity, Verdict } from "./generated/answers.js";
import type { Activity, Chain, Engagement, IsoDate, Party, Register, Transfer } from "./generated/facts.js";
import { write } from "./json.js";
import { Law, type Day } from "./law.js";
import { pathOf } from "./path.js";
import type { JudgedRegime, Language } from "./questions.js";
import type { StandardIssue, StandardResult, StandardSchemaV1 } from "./standard.js";

/** A validator of facts; `T` is what it accepts. */
export interface Schema<T> extends StandardSchemaV1<T, T> {
    /** What is wrong with a value; nothing if it is accepted. */
    issues(value: unknown): readonly StandardIssue[];
}

/** Facts that must not only be well formed: they are judged, and what the verdict finds is an issue too. */
export interface Judged {
    /** The day. */
    readonly on: IsoDate;
    /** The regime; without it those that apply. */
    readonly regime?: JudgedRegime;
    /** The law; without it the bundled one. */
    readonly law?: Law;
    /** The language of what is found; it must be loaded when a value is validated. */
    readonly lang?: Language;
}

/**
 * Validators as Standard Schema describes them. Without an argument they look at the form alone; with a day they also
 * judge: a breach is an issue at its place, and a fact that would decide is one with its question as message.
 */
export const schema = {
    transfer: (judged?: Judged): Schema<Transfer> =>
        validator("transfer", judged && ((value) => legal(day(judged).transfer(value as Transfer), ""))),
    register: (judged?: Judged): Schema<Register> =>
        validator("register", judged && ((value) => ofRegister(day(judged).register(value as Register)))),
    chain: (judged?: Judged): Schema<Chain> =>
        validator("chain", judged && ((value) => legal(day(judged).chain(value as Chain), ""))),
    engagement: (): Schema<Engagement> => validator("engagement"),
    activity: (): Schema<Activity> => validator("activity"),
    party: (): Schema<Party> => validator("party"),
} as const;

type Found = { readonly message: string; readonly pointer: string };

function validator<T>(kind: string, judge?: (value: unknown) => readonly Found[]): Schema<T> {
    const issues = (value: unknown): readonly StandardIssue[] => {
        let found = formal(kind, value);
        if (found.length === 0 && judge) found = judge(value);
        return found.map(({ message, pointer }) => ({ message, path: pathOf(pointer, value) }));
    };
    const validate = (value: unknown): StandardResult<T> => {
        const found = issues(value);
        return found.length > 0 ? { issues: found } : { value: value as T };
    };
    return { issues, "~standard": { version: 1, vendor: "lawful", validate } };
}

/** What is wrong with the form. */
function formal(kind: string, value: unknown): readonly Found[] {
    let text: string;
    try {
        text = write(value, "facts");
    } catch (error) {
        if (error instanceof LawfulError) return [error];
        throw error;
    }
    // In a list of parts null stands for one that is not given.
    if (text === "null") return [{ message: `wrong type: \`null\`; expected a ${kind}`, pointer: "" }];
    const answer = engine().answer(`{"question":"validate","facts":{"${kind}":${text}}}`);
    const { problems, error } = JSON.parse(answer) as Partial<Problems> & { error?: Fault };
    const found = problems ?? (error ? [error] : []);
    const prefix = `/facts/${kind}`;
    return found.map(({ message, pointer }) => ({
        message,
        pointer: pointer.startsWith(prefix) ? pointer.slice(prefix.length) : "",
    }));
}

function day(judged: Judged): Day {
    const on = (judged.law ?? Law.bundled()).on(judged.on);
    const under = judged.regime ? on.under(judged.regime) : on;
    return judged.lang ? under.in(judged.lang) : under;
}

type Outcome = Pick<Verdict, "outcome" | "findings" | "missing">;

/** What keeps a verdict from permitting: what would decide it where it is open, what forbids it where it is not. */
function legal({ outcome, findings, missing }: Outcome, at: string): readonly Found[] {
    if (outcome === "lawful" || outcome === "not-restricted") return [];
    const open = outcome === "undetermined";
    const asked = open ? missing.map((fact: Missing) => ({ message: fact.question, pointer: at + fact.at })) : [];
    const told = asked.length > 0 ? asked : grave(findings, open ? ["gap", "breach"] : ["breach"], at);
    return told.length > 0 ? told : [{ message: `The outcome is ${outcome}.`, pointer: at }];
}

function grave(findings: readonly Finding[], severities: readonly Severity[], at: string): readonly Found[] {
    return findings
        .filter(({ severity }) => severities.includes(severity))
        .map(({ message, at: place }) => ({ message, pointer: at + place }));
}

/** A finding on a leg is an issue of the engagement that it comes from. */
function ofRegister(report: Report): readonly Found[] {
    const legs = report.legs.flatMap((leg) =>
        legal(leg.verdict, "").map(({ message }) => ({ message: `${leg.recipient}: ${message}`, pointer: leg.at })),
    );
    return [...legs, ...grave(report.findings, ["breach"], "")];
}
