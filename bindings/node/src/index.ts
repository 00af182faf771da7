import { engine, load, loadSync, type WasmSource } from "./engine.js";

export { LawfulError, type Part } from "./errors.js";
export { Law, Day, type Ask, type Given } from "./law.js";
export { schema, type Judged, type Schema } from "./schema.js";
export { CODES, QUESTIONS, REGIMES } from "./generated/lists.js";
export type * from "./generated/facts.js";
export type * from "./generated/answers.js";
export type * from "./overlay.js";
export type * from "./questions.js";
export type * from "./standard.js";
export type { WasmSource } from "./engine.js";

/** How the library is loaded. */
export interface InitOptions {
    /** The WebAssembly module, or where it is. By default it is beside this file. */
    readonly wasm?: WasmSource | Promise<WasmSource>;
}

/** Loads the WebAssembly module, once. Everything else is synchronous. */
export function init(options: InitOptions = {}): Promise<void> {
    // In these words bundlers find the file and take it along.
    return load(() => options.wasm ?? new URL("./wasm/lawful_bg.wasm", import.meta.url));
}

/** Loads it at once, from its bytes or compiled. */
export function initSync(module: WebAssembly.Module | BufferSource): void {
    loadSync(module);
}

/** The version of the library. */
export function version(): string {
    return engine().version();
}
