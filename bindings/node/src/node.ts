import { readFile } from "node:fs/promises";
import { load } from "./engine.js";
import { fileOf, learn, type TextSource } from "./languages.js";
import type { InitOptions } from "./index.js";
import type { Language } from "./questions.js";

export * from "./index.js";

/**
 * Loads the WebAssembly module, once, and the languages that are named. Everything else is synchronous. The module is the one
 * that is made for speed and not for size: it answers the same.
 */
export async function init(options: InitOptions = {}): Promise<void> {
    await load(() => options.wasm ?? readFile(new URL("./fast/lawful_bg.wasm", import.meta.url)));
    await Promise.all([options.lang ?? []].flat().map((lang) => loadLanguage(lang)));
}

/** Loads the texts of a language, once; then questions with that `lang` are answered in it. */
export function loadLanguage(lang: Language, source?: TextSource | Promise<TextSource>): Promise<void> {
    return learn(lang, (translation) => source ?? readFile(fileOf(translation)));
}
