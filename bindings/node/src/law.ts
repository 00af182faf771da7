import type { Law as Handle } from "./wasm/lawful.js";
import { call, engine } from "./engine.js";
import { LawfulError, answered, type Fault } from "./errors.js";
import { isJson, write } from "./json.js";
import { answer, check, need } from "./languages.js";
import { OUTCOMES, assess, type Assessed, type Columns, type RowAnswer } from "./table.js";
import type {
    ChainVerdict, EngagementVerdict, Impact, LegImpact, ListChange, Outcome, Period, Report, Verdict,
} from "./generated/answers.js";
import type { Chain, IsoDate, Kind, Register, SubProcessor, SubProcessorChange, Transfer } from "./generated/facts.js";
import type { Op } from "./overlay.js";
import type { Answer, AnswerOf, DetailLevel, FactsOf, JudgedRegime, Language, Question } from "./questions.js";

/** Facts as a value, or as JSON text: then errors have the line and column in it. */
export type Given<T> = T | string;

/** What else a question may say. */
export interface Ask {
    readonly regime?: JudgedRegime;
    /** The language of the texts; English unless another is named. */
    readonly lang?: Language;
    readonly overlay?: readonly Op[];
    readonly from?: IsoDate;
    readonly to?: IsoDate;
    readonly detail?: DetailLevel;
}

/** A state of the law: the bundled edition, or another made from it by an overlay. */
export class Law {
    /** None for the bundled law. */
    readonly #handle: Handle | undefined;
    #freed = false;

    private constructor(handle?: Handle) {
        this.#handle = handle;
    }

    /** The edition bundled with the package. */
    static bundled(): Law {
        engine();
        return new Law();
    }

    /** This law with changes, applied in order: "what if this decision falls". Free it when it is no longer needed. */
    with(overlay: readonly Op[] | string): Law {
        const [text, asText] = typeof overlay === "string" ? [overlay, true] : [write(overlay, "overlay"), false];
        const { Law: Made } = engine();
        const handle = this.#open();
        return new Law(call("overlay", asText, () => (handle ? handle.with(text) : new Made(text))));
    }

    /** The name of the edition, `2026.11`; with `+overlay` where it was changed. */
    get edition(): string {
        return (this.#open() ?? engine()).edition();
    }

    /** The digest, 64 hexadecimal digits: two laws with one digest answer alike. */
    get digest(): string {
        return (this.#open() ?? engine()).digest();
    }

    /** The law on a day. */
    on(day: IsoDate): Day {
        // Not for those who write TypeScript: a day that is forgotten must not be taken for none.
        if (typeof day !== "string") throw new LawfulError("a day is a text such as `2026-11-22`", { part: "day" });
        return new Day(this, day);
    }

    /** The answer to a question, both as JSON text, byte for byte as every other face gives it. Never throws on input. */
    answer(question: string): string {
        return answer(this.#open(), question);
    }

    /** The answer to a question. Throws a `LawfulError` where it cannot be asked. */
    ask<K extends Kind>(question: Question<K>): Answer<K> {
        need(question.lang);
        return answered(this.answer(write(question, "question")), false) as Answer<K>;
    }

    /** Frees the memory of a law made by an overlay; the bundled law has none. */
    free(): void {
        if (this.#handle && !this.#freed) this.#handle.free();
        this.#freed = this.#handle !== undefined;
    }

    /** Frees it at the end of a `using` block. */
    [Symbol.dispose](): void {
        this.free();
    }

    /** @internal */
    decide(day: IsoDate, regime: JudgedRegime | undefined, facts: Given<Transfer>): Outcome {
        // A text stands alone here, and the library says what is wrong with it.
        const asText = typeof facts === "string";
        const text = asText ? facts : write(facts, "facts");
        const place = call("facts", asText, () => (this.#open() ?? engine()).decide(day, regime ?? "", text));
        return OUTCOMES[place] ?? "undetermined";
    }

    /** @internal */
    assess(day: IsoDate, regime: JudgedRegime | undefined, columns: Columns, answers: readonly RowAnswer[]): Assessed {
        const { Table } = engine();
        const handle = this.#open();
        return assess((...wanted) => new Table(...wanted), columns, answers, (table) =>
            handle ? table.assess_under(handle, day, regime ?? "") : table.assess(day, regime ?? ""),
        );
    }

    #open(): Handle | undefined {
        if (this.#freed) throw new LawfulError("this law was freed");
        return this.#handle;
    }
}

/** The law on a day, ready to be asked; under one regime, or under those that apply. */
export class Day {
    constructor(
        readonly law: Law,
        readonly date: IsoDate,
        readonly regime?: JudgedRegime,
        readonly lang?: Language,
    ) {}

    /** The same day under one regime. */
    under(regime: JudgedRegime): Day {
        return new Day(this.law, this.date, regime, this.lang);
    }

    /** The same day with texts in a language, which must be loaded when it is asked. */
    in(lang: Language): Day {
        check(lang);
        return new Day(this.law, this.date, this.regime, lang);
    }

    /** Whether a transfer is lawful, in one word, fast. */
    decide(facts: Given<Transfer>): Outcome {
        return this.law.decide(this.date, this.regime, facts);
    }

    /**
     * Whether each of many transfers is lawful: a table, a row each, in one call. A row that cannot be read does not fail
     * the table. Columns `as_of` and `regime` say it row by row, in the place of this day.
     */
    assess(columns: Columns, options: { readonly answers?: readonly RowAnswer[] } = {}): Assessed {
        return this.law.assess(this.date, this.regime, columns, options.answers ?? []);
    }

    /** Whether it is lawful, why, until when, and what would cure it. The proof is there if it is asked for. */
    transfer(facts: Given<Transfer>, options: { readonly proof?: boolean } = {}): Verdict {
        return this.ask("transfer", facts, { detail: options.proof ? "full" : "verdict" });
    }

    /** When it is lawful, from a day up to another. */
    periods(facts: Given<Transfer>, from: IsoDate, to: IsoDate): readonly Period[] {
        return this.ask("lawful-periods", facts, { from, to }).periods;
    }

    /** What a change of the law would do to it. */
    impact(facts: Given<Transfer>, overlay: readonly Op[]): Impact {
        return this.ask("impact", facts, { overlay });
    }

    /** Whether a chain of legs and engagements is lawful. */
    chain(facts: Given<Chain>): ChainVerdict {
        return this.ask("chain", facts);
    }

    /** Whether the engagement of a sub-processor is in order. */
    subProcessor(facts: Given<SubProcessor>): EngagementVerdict {
        return this.ask("sub-processor", facts);
    }

    /** What a change of a list of sub-processors obliges. */
    subProcessorChange(facts: Given<SubProcessorChange>): ListChange {
        return this.ask("sub-processor-change", facts);
    }

    /** What a register says, judged leg by leg. */
    register(register: Given<Register>): Report {
        return this.ask("register", register);
    }

    /** The legs of a register that a change of the law alters. */
    registerImpact(register: Given<Register>, overlay: readonly Op[]): readonly LegImpact[] {
        return this.ask("register-impact", register, { overlay }).legs;
    }

    /** What lies ahead of a register, up to a day. */
    calendar(register: Given<Register>, to: IsoDate): AnswerOf["calendar"]["entries"] {
        return this.ask("calendar", register, { to }).entries;
    }

    /** Any question, on this day. */
    ask<K extends Kind>(question: K, facts: Given<FactsOf[K]>, more: Ask = {}): AnswerOf[K] {
        need(more.lang ?? this.lang);
        const [text, asText] = given(facts);
        const head = write({ question, as_of: this.date, regime: this.regime, lang: this.lang, ...more }, "question");
        return answered(this.law.answer(`${head.slice(0, -1)},"facts":${text}}`), asText) as AnswerOf[K];
    }
}

/** The JSON of facts, and whether it is the caller's own text. */
function given(facts: unknown): [text: string, asText: boolean] {
    if (typeof facts !== "string") return [write(facts, "facts"), false];
    if (!isJson(facts)) throw malformed(facts);
    return [facts, true];
}

/** The error of a text that is no JSON, with the place in it, found by the library. */
function malformed(text: string): LawfulError {
    const fault = engine().syntax(text);
    // Where the two readers disagree, that of the library refuses the whole.
    return LawfulError.of(fault ? (JSON.parse(fault) as Fault) : { message: "not JSON", pointer: "", line: 0, column: 0 }, true, "facts");
}
