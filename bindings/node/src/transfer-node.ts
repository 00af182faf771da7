import { readFile } from "node:fs/promises";
import type { Language } from "./questions.js";
import { fileOf, type TextSource } from "./texts.js";
import { learn, start, type InitOptions } from "./transfer.js";

export * from "./transfer.js";

/** Loads the WebAssembly module, once, and the languages that are named. Everything else is synchronous. */
export async function init(options: InitOptions = {}): Promise<void> {
    await start(() => options.wasm ?? readFile(new URL("./transfer/lawful_bg.wasm", import.meta.url)));
    await Promise.all([options.lang ?? []].flat().map((lang) => loadLanguage(lang)));
}

/** Loads the texts of a language, once; then questions with that `lang` are answered in it. */
export function loadLanguage(lang: Language, source?: TextSource | Promise<TextSource>): Promise<void> {
    return learn(lang, (translation) => source ?? readFile(fileOf(translation)));
}
