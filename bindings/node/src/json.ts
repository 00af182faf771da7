import { LawfulError, type Part } from "./errors.js";

/** A value as JSON. What JSON cannot hold is an error, and never quietly something else. */
export function write(value: unknown, part: Part): string {
    let text: string | undefined;
    try {
        text = JSON.stringify(value);
        // What JSON cannot hold is written as null; where there is one it is looked at, which takes three times as long.
        if (text?.includes("null")) text = JSON.stringify(value, refuse);
    } catch (error) {
        if (error instanceof LawfulError) throw new LawfulError(error.message, { part });
        throw new LawfulError(`the ${part} cannot be written as JSON: ${message(error)}`, { part }, { cause: error });
    }
    if (text === undefined) throw new LawfulError(`the ${part} cannot be written as JSON: ${typeof value}`, { part });
    return text;
}

function refuse(this: unknown, key: string, value: unknown): unknown {
    // JSON would write null, which says that somebody must be asked.
    if (typeof value === "number" && !Number.isFinite(value)) throw new LawfulError(`\`${key}\` is ${value}, which JSON cannot hold`);
    return value;
}

function message(error: unknown): string {
    return error instanceof Error ? error.message.split("\n")[0]! : String(error);
}

/** Whether a text is one JSON value and nothing besides, so that it can stand inside another. */
export function isJson(text: string): boolean {
    try {
        JSON.parse(text);
        return true;
    } catch {
        return false;
    }
}
