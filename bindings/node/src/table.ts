import { call } from "./engine.js";
import { LawfulError } from "./errors.js";
import { write } from "./json.js";
import type { Assessed as Handle, Table } from "./wasm/lawful.js";
import type { Code, Outcome } from "./generated/answers.js";
import type { Certification, Derogation, IsoDate, Tool, Transfer } from "./generated/facts.js";
import type { JudgedRegime } from "./questions.js";

/** The outcomes in the order of the numbers that {@link Assessed.outcomes} has. */
export const OUTCOMES = ["not-restricted", "lawful", "undetermined", "unlawful"] as const satisfies readonly Outcome[];

/** What stands in `outcomes` where a row has an error. */
export const OUTCOME_ERROR = 255;

/**
 * A column: a value for each row, or the distinct values and for each row the place of its value among them. `null` is
 * "unknown"; `undefined`, and the code 4294967295, say that the row does not state the fact.
 */
export type Column<T> =
    | readonly (T | undefined)[]
    | { readonly values: readonly (T | undefined)[]; readonly codes: Uint8Array | Uint16Array | Uint32Array };

/** What a fact may be, if it is one and not a group of facts. */
type Single<T> = T extends string | boolean | number | null | readonly unknown[] ? T : never;
/** The facts of a group, by their names. */
type FactsIn<G> = { readonly [K in keyof G as NonNullable<Single<G[K]>> extends never ? never : K]?: Column<Single<Exclude<G[K], undefined>>> };
type Item<Prefix extends string, G> = {
    readonly [K in keyof G & string as NonNullable<Single<G[K]>> extends never ? never : `${Prefix}.${K}`]?: Column<Single<Exclude<G[K], undefined>>>;
};

/**
 * The columns of a table by the names of their facts, as the answers name them: `importer.country`, `tools[0].kind`,
 * `certs[eu-adequacy-us-dpf].active`. `as_of` and `regime` may be columns too.
 */
export type Columns = FactsIn<Transfer> &
    Item<`tools[${number}]`, Tool> & Item<`derogations[${number}]`, Derogation> & Item<`certs[${string}]`, Omit<Certification, "instrument">> & {
        readonly as_of?: Column<IsoDate>;
        readonly regime?: Column<JudgedRegime | null>;
    };

/** What may be wanted of each row beside its outcome. */
export type RowAnswer = "code" | "ground" | "missing" | "next_change";

/** A row that cannot be read. */
export interface RowError {
    readonly row: number;
    /** The column; none where it is the matter of the row as a whole. */
    readonly fact: string | undefined;
    readonly message: string;
}

/** What the rows of a table come to. */
export class Assessed {
    /** For each row the place of its outcome in `OUTCOMES`, or `OUTCOME_ERROR`. */
    readonly outcomes: Uint8Array;
    /** The rows that cannot be read, in their order. */
    readonly errors: readonly RowError[];
    /** How many rows were judged by the rules; the others were like one of them. */
    readonly judged: number;
    readonly #named: Named;
    readonly #numbers: { readonly [answer in RowAnswer]: Int32Array | undefined };

    /** @internal */
    constructor(assessed: Handle, answers: readonly RowAnswer[]) {
        this.outcomes = assessed.outcomes();
        this.#named = JSON.parse(assessed.named()) as Named;
        this.judged = this.#named.judged;
        this.errors = errorsOf(assessed.errors(), this.#named);
        const wanted = (answer: RowAnswer, numbers: () => Int32Array) => (answers.includes(answer) ? numbers() : undefined);
        this.#numbers = {
            code: wanted("code", () => assessed.codes()),
            ground: wanted("ground", () => assessed.grounds()),
            missing: wanted("missing", () => assessed.missing()),
            next_change: wanted("next_change", () => assessed.changes()),
        };
    }

    /** The outcome of a row; none where it has an error. */
    outcome(row: number): Outcome | undefined {
        return OUTCOMES[this.outcomes[row] ?? OUTCOME_ERROR];
    }

    /** The code of the finding that decides. */
    code(row: number): Code | undefined {
        return this.#named.codes[this.#number("code", row)];
    }

    /** The ground that carries the transfer: an instrument, or a kind of tool. */
    ground(row: number): string | undefined {
        return this.#named.grounds[this.#number("ground", row)];
    }

    /** The facts that would decide. */
    missing(row: number): readonly string[] {
        return this.#named.missing[this.#number("missing", row)] ?? [];
    }

    /** The next day on which the verdict or what is found changes. */
    nextChange(row: number): IsoDate | undefined {
        const day = this.#number("next_change", row);
        // From the Julian day to milliseconds since 1970.
        return day < 0 ? undefined : new Date((day - 2_440_588) * 86_400_000).toISOString().slice(0, 10);
    }

    #number(answer: RowAnswer, row: number): number {
        const numbers = this.#numbers[answer];
        if (!numbers) throw new LawfulError(`\`${answer}\` was not asked for: { answers: ["${answer}"] }`);
        return numbers[row] ?? -1;
    }
}

/** What the numbers stand for. */
interface Named {
    readonly errors: readonly { readonly fact: string | null; readonly message: string }[];
    readonly codes: readonly Code[];
    readonly grounds: readonly string[];
    readonly missing: readonly (readonly string[])[];
    readonly judged: number;
}

function errorsOf(pairs: Uint32Array, { errors }: Named): RowError[] {
    return Array.from({ length: pairs.length / 2 }, (_, at) => {
        const { fact, message } = errors[pairs[2 * at + 1]!]!;
        return { row: pairs[2 * at]!, fact: fact ?? undefined, message };
    });
}

/** Fills a table and has it judged. */
export function assess(
    make: (rows: number, reasons: boolean, change: boolean) => Table,
    columns: Columns,
    answers: readonly RowAnswer[],
    judge: (table: Table) => Handle,
): Assessed {
    const given = Object.entries(columns).filter(([, column]) => column !== undefined).map(([fact, column]) => [fact, coded(fact, column)] as const);
    const table = make(given[0]?.[1].codes.length ?? 0, answers.some((answer) => answer !== "next_change"), answers.includes("next_change"));
    let assessed: Handle | undefined;
    try {
        for (const [fact, { values, refused, codes }] of given) table.add(fact, `[${values.join()}]`, JSON.stringify(refused), codes);
        assessed = call("facts", false, () => judge(table));
        return new Assessed(assessed, answers);
    } finally {
        assessed?.free();
        table.free();
    }
}

/** The code of what is not stated. */
const ABSENT = 0xffff_ffff;
/** While values are read, the codes of those that cannot be written. */
const REFUSED = 0x8000_0000;

/** A column as the module takes it: the values as JSON, what is wrong with the others, and a code for each row. */
interface Coded {
    readonly values: readonly string[];
    readonly refused: readonly string[];
    readonly codes: Uint32Array;
}

function coded(fact: string, column: unknown): Coded {
    const dictionary = new Dictionary();
    if (Array.isArray(column)) {
        const codes = new Uint32Array(column.length);
        for (let row = 0; row < codes.length; row += 1) codes[row] = dictionary.code(column[row]);
        return dictionary.with(codes);
    }
    const { values, codes } = (column ?? {}) as { values?: unknown; codes?: unknown };
    if (!Array.isArray(values) || !(codes instanceof Uint8Array || codes instanceof Uint16Array || codes instanceof Uint32Array)) {
        const message = `the column \`${fact}\` is neither a list nor { values, codes } with codes in a Uint8Array, Uint16Array or Uint32Array`;
        throw new LawfulError(message, { part: "facts" });
    }
    const known = new Uint32Array(values.length);
    for (let at = 0; at < known.length; at += 1) known[at] = dictionary.code(values[at]);
    // Most often each value is a new one, and its code is its place.
    if (known.every((code, at) => code === at)) return dictionary.with(new Uint32Array(codes));
    const made = new Uint32Array(codes.length);
    for (let row = 0; row < made.length; row += 1) {
        const code = codes[row]!;
        // What leads out of the values leads out of them still: an error of its row.
        made[row] = code === ABSENT ? ABSENT : (known[code] ?? ABSENT - 1);
    }
    return dictionary.with(made);
}

/** Gives each distinct value a code. */
class Dictionary {
    readonly #values: string[] = [];
    readonly #refused: string[] = [];
    readonly #codes = new Map<unknown, number>([[undefined, ABSENT]]);
    readonly #texts = new Map<string, number>();

    code(value: unknown): number {
        let code = this.#codes.get(value);
        if (code === undefined) {
            code = this.#add(value);
            this.#codes.set(value, code);
        }
        return code;
    }

    #add(value: unknown): number {
        let text: string;
        try {
            text = write(value, "facts");
        } catch (error) {
            return REFUSED + this.#refused.push((error as LawfulError).message) - 1;
        }
        const known = this.#texts.get(text);
        if (known !== undefined) return known;
        const code = this.#values.push(text) - 1;
        this.#texts.set(text, code);
        return code;
    }

    /** With the codes of the rows; those of what cannot be written follow those of the values. */
    with(codes: Uint32Array): Coded {
        const [values, refused] = [this.#values, this.#refused];
        if (refused.length > 0) {
            const last = REFUSED + refused.length;
            for (let row = 0; row < codes.length; row += 1) {
                const code = codes[row]!;
                if (code >= REFUSED && code < last) codes[row] = code - REFUSED + values.length;
            }
        }
        return { values, refused, codes };
    }
}
