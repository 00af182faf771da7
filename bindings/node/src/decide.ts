// The small build: the fast question and nothing else.
import * as glue from "./decide/lawful.js";
import type { WasmSource } from "./engine.js";
import { LawfulError, type Fault } from "./errors.js";
import type { Outcome } from "./generated/answers.js";
import type { IsoDate, Transfer } from "./generated/facts.js";
import { write } from "./json.js";
import { Loader } from "./loader.js";
import type { JudgedRegime } from "./questions.js";

export { LawfulError } from "./errors.js";
export type { Outcome } from "./generated/answers.js";
export type { Transfer } from "./generated/facts.js";
export type { JudgedRegime } from "./questions.js";

const loader = /* @__PURE__ */ new Loader(glue);

const OUTCOMES = ["not-restricted", "lawful", "undetermined", "unlawful"] as const satisfies readonly Outcome[];

/** Loads the WebAssembly module, once. Everything else is synchronous. */
export function init(options: { readonly wasm?: WasmSource | Promise<WasmSource> } = {}): Promise<void> {
    return start(() => options.wasm ?? new URL("./decide/lawful_bg.wasm", import.meta.url));
}

/** @internal */
export function start(source: () => WasmSource | Promise<WasmSource>): Promise<void> {
    return loader.start(source);
}

/** Whether a transfer is lawful on a day under the bundled law, in one word. Facts may be JSON text. */
export function decide(day: IsoDate, facts: Transfer | string, regime?: JudgedRegime): Outcome {
    const { glue } = loader;
    const asText = typeof facts === "string";
    const text = asText ? facts : write(facts, "facts");
    try {
        return OUTCOMES[glue.decide(day, regime ?? "", text)] ?? "undetermined";
    } catch (error) {
        throw typeof error === "string" ? LawfulError.of(JSON.parse(error) as Fault, asText, "facts") : error;
    }
}

/** The edition of the bundled law. */
export function edition(): string {
    return loader.glue.edition();
}
