/** What the engine says of an input it cannot read. */
export interface Fault {
    readonly message: string;
    readonly suggestion?: string;
    readonly pointer: string;
    readonly line: number;
    readonly column: number;
}

/** The argument that an error is about. */
export type Part = "facts" | "day" | "regime" | "overlay" | "question";

const PARTS: readonly (readonly [prefix: string, part: Part])[] = [
    ["/facts", "facts"],
    ["/as_of", "day"],
    ["/regime", "regime"],
    ["/overlay", "overlay"],
];

/** An input that cannot be read: what is wrong, where, and what was probably meant. */
export class LawfulError extends Error {
    override readonly name = "LawfulError";
    /** The argument it is about. */
    readonly part: Part;
    /** The place in that argument, as a JSON pointer; empty for the whole. */
    readonly pointer: string;
    /** The line, from 1, where the argument was given as text; 0 otherwise. */
    readonly line: number;
    /** The column, from 1; 0 likewise. */
    readonly column: number;
    /** The nearest valid word, if one is close. */
    readonly suggestion: string | undefined;

    constructor(message: string, where: Partial<Pick<LawfulError, "part" | "pointer" | "line" | "column" | "suggestion">> = {}, options?: ErrorOptions) {
        super(message, options);
        this.part = where.part ?? "question";
        this.pointer = where.pointer ?? "";
        this.line = where.line ?? 0;
        this.column = where.column ?? 0;
        this.suggestion = where.suggestion;
    }

    /** @internal */
    static of(fault: Fault, asText: boolean, part: Part = "question"): LawfulError {
        const named = PARTS.find(([prefix]) => fault.pointer === prefix || fault.pointer.startsWith(`${prefix}/`));
        const pointer = named ? fault.pointer.slice(named[0].length) : fault.pointer;
        const { message, suggestion } = fault;
        const [line, column] = asText ? [fault.line, fault.column] : [0, 0];
        return new LawfulError(message, { part: named?.[1] ?? part, pointer, line, column, suggestion });
    }
}

/** An answer read, or its error thrown. */
export function answered(text: string, asText: boolean): unknown {
    const answer = JSON.parse(text) as { error?: Fault };
    if (answer.error) throw LawfulError.of(answer.error, asText);
    return answer;
}
