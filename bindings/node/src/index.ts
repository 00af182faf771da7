import { engine, load, loadSync, type WasmSource } from "./engine.js";
import { fileOf, learn, learnSync, type TextSource, type Texts } from "./languages.js";
import type { Language } from "./questions.js";

export { LawfulError, type Part } from "./errors.js";
export { Law, Day, type Ask, type Given } from "./law.js";
export { OUTCOMES, OUTCOME_ERROR, Assessed, type Column, type Columns, type RowAnswer, type RowError } from "./table.js";
export { schema, type Judged, type Schema } from "./schema.js";
export { CODES, LANGUAGES, QUESTIONS, REGIMES } from "./generated/lists.js";
export type * from "./generated/facts.js";
export type * from "./generated/answers.js";
export type * from "./overlay.js";
export type * from "./questions.js";
export type * from "./standard.js";
export type { WasmSource } from "./engine.js";
export type { TextSource, Texts } from "./languages.js";

/** How the library is loaded. */
export interface InitOptions {
    /** The WebAssembly module, or where it is. By default it is beside this file. */
    readonly wasm?: WasmSource | Promise<WasmSource>;
    /** The languages to load as well; English needs none. More can be loaded later. */
    readonly lang?: Language | readonly Language[];
}

/** Loads the WebAssembly module, once, and the languages that are named. Everything else is synchronous. */
export async function init(options: InitOptions = {}): Promise<void> {
    // In these words bundlers find the file and take it along.
    await load(() => options.wasm ?? new URL("./wasm/lawful_bg.wasm", import.meta.url));
    await Promise.all([options.lang ?? []].flat().map((lang) => loadLanguage(lang)));
}

/** Loads it at once, from its bytes or compiled. */
export function initSync(module: WebAssembly.Module | BufferSource): void {
    loadSync(module);
}

/**
 * Loads the texts of a language, once; then questions with that `lang` are answered in it. By default its file is beside
 * this one; a source may be its address, its bytes, or its texts as an object.
 */
export function loadLanguage(lang: Language, source?: TextSource | Promise<TextSource>): Promise<void> {
    return learn(lang, (translation) => source ?? fileOf(translation));
}

/** Takes the texts of a language at once: its bytes, or its texts as an object. */
export function loadLanguageSync(lang: Language, texts: Texts | BufferSource): void {
    learnSync(lang, texts);
}

/** The version of the library. */
export function version(): string {
    return engine().version();
}
